//! Sends a text message: `TELNYX_API_KEY=KEY… cargo run --example send`, with numbers of your own.

use telnyx_messaging::{Client, Result};

#[tokio::main]
async fn main() -> Result<()> {
    let client = Client::from_env()?; // TELNYX_API_KEY
    let send = client.messages().send().from("+15550100001").to("+15550100002").text("Hello!");
    match send.await {
        Ok(message) => println!("{} accepted, request {:?}", message.id, message.request_id()),
        Err(error) if error.may_have_been_sent() => println!("unclear, look first: {error}"),
        Err(error) => println!("not sent: {error}"),
    }
    Ok(())
}
