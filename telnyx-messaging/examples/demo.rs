//! Sends messages and verifies their webhooks, without API key or network: `cargo xtask demo`.
//!
//! With `--live --from … --to …` and `TELNYX_API_KEY` it sends one real message, after confirmation.

use std::{
    error::Error,
    io::{BufRead, Write},
    time::{Duration, Instant},
};

use axum::{Router, body::Bytes, extract::State, http::HeaderMap, http::StatusCode, routing::post};
use telnyx_messaging::{
    Client, Response, Result,
    types::OutboundMessage,
    webhooks::{Event, SignatureParts, Verified, Verifier},
};
use telnyx_messaging_sandbox::Sandbox;
use tokio::{
    net::TcpListener,
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
};

const FROM: &str = "+15550100001";
const TO: &str = "+15550100002";
/// Timeout for each webhook.
const WEBHOOK_TIMEOUT: Duration = Duration::from_secs(10);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == "--live") {
        return live(&arguments).await;
    }
    let start = Instant::now();
    let sandbox = Sandbox::start().await?;
    let client = sandbox.client()?;
    say("sandbox", format!("{} behaves like the API", sandbox.base_url()));
    let (url, mut webhooks) = receiver(Verifier::new(sandbox.public_key())?).await?;
    say("receiver", format!("{url} verifies signatures\n"));

    let sms = client.messages().send().from(FROM).to(TO).text("Hello!").webhook_url(&url).await?;
    follow("SMS", &sms, &mut webhooks).await?;
    let mms = client
        .messages()
        .send()
        .from(FROM)
        .to(TO)
        .text("Look at this")
        .media_urls(["https://example.com/photo.png"])
        .webhook_url(&url)
        .await?;
    follow("MMS", &mms, &mut webhooks).await?;

    for name in ["Alerts", "Marketing", "Support"] {
        let profile = client
            .messaging_profiles()
            .create()
            .name(name)
            .whitelisted_destinations(["US", "CA"])
            .await?;
        say("created", format!("messaging profile {name:<9} {}", profile.id));
    }
    let page = client.messaging_profiles().list().page_size(250).await?;
    for profile in &page {
        say("listed", format!("{:<9} {}", profile.name.as_deref().unwrap_or("-"), profile.id));
    }
    println!();

    let refused =
        client.messages().send().from(FROM).to(TO).text("Hello").webhook_url("not a URL").await;
    let Err(error) = refused else { return Err("the sandbox accepted an invalid URL".into()) };
    say("refused", error.to_string());
    for detail in error.details() {
        say("", format!("at {}", detail.pointer.as_deref().unwrap_or("-")));
    }

    let signature_error = Verifier::new(sandbox.public_key())?
        .verify_parts(SignatureParts { signature: "AAAA", timestamp: "1" }, b"{}")
        .err()
        .ok_or("a forged webhook was accepted")?;
    say("forged", format!("{signature_error}\n"));
    println!(
        "2 messages sent, 4 webhooks verified, {} profiles listed, 1 request and 1 forgery refused, {:.1} s",
        page.len(),
        start.elapsed().as_secs_f64()
    );
    println!("Next: README.md, `cargo xtask docs --open`, `cargo xtask ci`");
    sandbox.shutdown().await;
    Ok(())
}

/// Prints a sent message and waits for its two status webhooks.
async fn follow(
    kind: &str,
    sent: &Response<OutboundMessage>,
    webhooks: &mut UnboundedReceiver<Verified>,
) -> Result<(), Box<dyn Error>> {
    let request = sent.request_id().unwrap_or("-");
    say("sent", format!("{kind} {} (status {}, request {request})", sent.id, sent.status()));
    for _ in 0..2 {
        let verified = tokio::time::timeout(WEBHOOK_TIMEOUT, webhooks.recv())
            .await
            .map_err(|_| "no webhook within 10 s")?
            .ok_or("the receiver stopped")?;
        let (what, message) = match verified.event() {
            Event::MessageSent(event) => ("message.sent", &event.payload),
            Event::MessageFinalized(event) => ("message.finalized", &event.payload),
            other => return Err(format!("unexpected event: {other:?}").into()),
        };
        if message.id != sent.id {
            return Err("webhook of another message".into());
        }
        let state = message.delivery_status().overall;
        say("verified", format!("{what:<17} of {} {state:?}", message.id));
    }
    println!();
    Ok(())
}

/// Starts a local receiver of webhooks; returns its URL and the verified webhooks.
async fn receiver(
    verifier: Verifier,
) -> Result<(String, UnboundedReceiver<Verified>), Box<dyn Error>> {
    let (sender, receiver) = unbounded_channel();
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/webhooks", listener.local_addr()?);
    let router = Router::new().route("/webhooks", post(receive)).with_state((verifier, sender));
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok((url, receiver))
}

async fn receive(
    State((verifier, sender)): State<(Verifier, UnboundedSender<Verified>)>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    match verifier.verify(&headers, &body).map(|verified| sender.send(verified)) {
        Ok(Ok(())) => StatusCode::OK,
        Ok(Err(_)) => StatusCode::SERVICE_UNAVAILABLE,
        Err(error) => error.status(),
    }
}

/// Sends one real message.
async fn live(arguments: &[String]) -> Result<(), Box<dyn Error>> {
    let after = |flag: &str| {
        let index = arguments.iter().position(|argument| argument == flag);
        index
            .and_then(|index| arguments.get(index + 1))
            .ok_or(format!("missing {flag} and a number"))
    };
    let (from, to) = (after("--from")?, after("--to")?);
    let client = Client::from_env()?;
    print!("Send one real SMS from {from} to {to}? It costs money. Type yes: ");
    std::io::stdout().flush()?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    if answer.trim() != "yes" {
        println!("nothing was sent");
        return Ok(());
    }
    let text = "Hello from telnyx-messaging!";
    let message = client.messages().send().from(from).to(to).text(text).await?;
    say("sent", format!("SMS {} (status {})", message.id, message.status()));
    Ok(())
}

fn say(label: &str, text: impl std::fmt::Display) {
    println!("{label:>10}  {text}");
}
