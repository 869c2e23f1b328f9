//! Receives signed webhooks: `TELNYX_PUBLIC_KEY=… cargo run --example webhook --features axum`.

use axum::{Router, routing::get, routing::post};
use telnyx_messaging::webhooks::{Event, Verifier, Webhook, WebhookLayer};

async fn receive(Webhook(event): Webhook) {
    match event {
        Event::MessageReceived(event) => println!("received {:?}", event.message_id()),
        Event::MessageFinalized(event) => println!("final: {:?}", event.payload.delivery_status()),
        other => println!("{:?}", other.event_type()), // never an error: the JSON is kept
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let verifier = Verifier::from_env()?; // TELNYX_PUBLIC_KEY, several keys while rotating
    let address = std::env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("listening on http://{}/webhooks", listener.local_addr()?);
    let router = Router::new()
        .route("/webhooks", post(receive).layer(WebhookLayer::new(verifier))) // each event once
        .route("/health", get(|| async { "ok" }));
    Ok(axum::serve(listener, router).await?)
}
