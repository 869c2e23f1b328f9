//! Tests code that sends messages, without a Telnyx account: `cargo run --example sandbox`.

use telnyx_messaging_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let client = sandbox.client()?;

    client.messages().send().from("+15550100001").to("+15550100002").text("Hello!").await?;
    assert_eq!(sandbox.messages().len(), 1);

    // An ambiguous failure: was the message sent?
    sandbox.faults().on("messages.send").status(503)?;
    let failed = client.messages().send().from("+15550100001").to("+15550100002").text("Hi!").await;
    let may_have_been_sent = failed.is_err_and(|error| error.may_have_been_sent());
    println!("may have been sent: {may_have_been_sent}");
    assert_eq!(sandbox.requests().len(), 2); // it was not retried
    Ok(())
}
