//! Sends a message, and says what to do when that fails.

use std::time::Duration;

use telnyx_messaging::{Client, Error, ErrorCode};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let send = client.messages().send().from("+15550100001").to("+15550100002").text("Hello!");
    match send.timeout(Duration::from_secs(20)).await {
        Ok(message) => println!("sent as {}", message.id),
        Err(error) => println!("{}", advice(&error)),
    }
    Ok(())
}

fn advice(error: &Error) -> String {
    if error.may_have_been_sent() {
        let key = error.idempotency_key().unwrap_or_default();
        return format!("wait for its webhook, or repeat it with the key {key}");
    }
    match error.code() {
        // The code alone does not say that: it also stands for a sender without a profile.
        _ if error.is_opted_out() => "do not send to this number again".to_owned(),
        Some(ErrorCode::QueueFull) => "send more slowly".to_owned(),
        _ if error.is_rate_limited() => format!("retry in {:?}", error.retry_after()),
        _ if error.is_retryable() => "nothing was sent: retry later".to_owned(),
        _ => format!("this fails every time: {error}"),
    }
}
