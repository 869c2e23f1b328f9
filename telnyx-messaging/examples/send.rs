//! Sends a text message: `TELNYX_API_KEY=KEY… cargo run --example send +15550100001 +15550100002`.

use telnyx_messaging::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (from, to) = two_numbers()?;
    let client = Client::from_env()?; // TELNYX_API_KEY

    let sent = client.messages().send().from(from).to(to).text("Hello from Rust!").await;
    match sent {
        Ok(message) => println!("{} accepted, request {:?}", message.id, message.request_id()),
        Err(error) if error.may_have_been_sent() => {
            println!("unclear, look before you repeat: {error}")
        }
        Err(error) => println!("not sent: {error}"),
    }
    Ok(())
}

fn two_numbers() -> Result<(String, String), &'static str> {
    let mut arguments = std::env::args().skip(1);
    arguments.next().zip(arguments.next()).ok_or("give two numbers in E.164: from, to")
}
