//! What a call costs beside the same call written by hand:
//! `cargo bench -p telnyx-messaging --bench calls`, on Linux.
//!
//! By hand means `reqwest`, `ed25519-dalek` and structs of just the fields that come, derived with
//! `serde`. Both sides have the same settings, send the same headers and texts, and get the same
//! bytes from the same server. They take turns in short blocks, and what counts is the ratio of
//! neighbouring blocks: its median, and the range of the middle half.
//!
//! Times are those that the thread had a processor. There is one thread only, so that waking another
//! does not cost more than the call itself on some machines and nothing on others; the server's
//! turns on it are taken out. What one thread does in a second is therefore the reciprocal.
//!
//! Building a client comes last: the first of a process, which loads the system's root
//! certificates, in many processes of their own, and then any other.

mod by_hand;
mod measure;
mod server;
mod wire;

use std::error::Error;
use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use ed25519_dalek::{Signer as _, SigningKey};
use http::{HeaderMap, HeaderValue};
use telnyx_messaging::Client;
use telnyx_messaging::webhooks::{Event, SIGNATURE_HEADER, TIMESTAMP_HEADER, Verifier};
use tokio::task::JoinSet;

use by_hand::{ByHand, Receiver};
use measure::{Rounds, compare, spent};

type Result<T, E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

const KEY: &str = "KEY0123456789ABCDEF";
const FROM: &str = "+15550100001";
const TO: &str = "+15550100002";
const TEXT: &str = "Your table for two is booked for 19:30. Reply C to cancel.";

/// How many sends are under way at a time.
const TOGETHER: u32 = 64;
/// How many processes build their first client, on each side.
const PROCESSES: usize = 21;

// One thread, so that its time is the time of the whole client.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    // The `reqwest` of this build brings no TLS provider of its own. A second one is refused.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(place) = arguments.iter().position(|argument| argument == "--build") {
        let start = spent()?;
        match arguments.get(place + 1).map(String::as_str) {
            Some("by-hand") => drop(black_box(ByHand::new("http://127.0.0.1")?)),
            _ => drop(black_box(client("http://127.0.0.1")?)),
        }
        println!("{}", (spent()? - start).as_nanos());
        return Ok(());
    }

    wire::check()?;
    // glibc gives freed memory back to the system and asks for it again, until a program has freed a
    // block as large as this. Whether that strikes one side's pages of a list, which then take a
    // quarter longer, would be left to chance.
    drop(black_box(vec![1_u8; 16 * 1024 * 1024]));
    println!("{:<36}{:>12}{:>12}   ratio (middle half)", "", "by hand", "this crate");
    calls().await?;
    webhooks().await?;
    first_clients()?;
    let again = compare(
        20,
        async || ByHand::new("http://127.0.0.1").map(drop),
        async || client("http://127.0.0.1").map(drop),
    );
    again.await?.show("build another client", 1);
    Ok(())
}

async fn calls() -> Result<()> {
    let url = server::serve().await?;
    let (by_hand, client) = (ByHand::new(&url)?, client(&url)?);

    let one = compare(200, async || by_hand.send().await, async || send(&client).await);
    one.await?.show("send a message", 1);

    let page = compare(10, async || by_hand.profiles().await, async || profiles(&client).await);
    page.await?.show("list 250 messaging profiles", 1);

    let many = compare(
        8,
        async || {
            let send = |by_hand: ByHand| async move { by_hand.send().await };
            together(|| send(by_hand.clone())).await
        },
        async || {
            let one = |client: Client| async move { send(&client).await };
            together(|| one(client.clone())).await
        },
    );
    many.await?.show("send a message, 64 at a time", TOGETHER);
    Ok(())
}

fn client(url: &str) -> Result<Client> {
    Ok(Client::builder().api_key(KEY).base_url(url).no_proxy().build()?)
}

async fn send(client: &Client) -> Result<()> {
    let message = client.messages().send().from(FROM).to(TO).text(TEXT).await?;
    black_box(&message.id);
    Ok(())
}

async fn profiles(client: &Client) -> Result<()> {
    let page = client.messaging_profiles().list().page_size(250).await?;
    is_whole(page.len())
}

fn is_whole(items: usize) -> Result<()> {
    if items == server::PROFILES { Ok(()) } else { Err(format!("{items} profiles came").into()) }
}

/// Sends as many messages as may be under way, and waits for all of them.
async fn together<F: Future<Output = Result<()>> + Send + 'static>(
    send: impl Fn() -> F,
) -> Result<()> {
    let mut sends: JoinSet<_> = (0..TOGETHER).map(|_| send()).collect();
    while let Some(sent) = sends.join_next().await {
        sent??;
    }
    Ok(())
}

async fn webhooks() -> Result<()> {
    let key = SigningKey::from_bytes(&[7; 32]);
    let public = STANDARD.encode(key.verifying_key().as_bytes());
    let body = server::webhook();
    let body = body.as_bytes();
    let timestamp = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs().to_string();
    let signature = key.sign(&[timestamp.as_bytes(), b"|", body].concat());
    let mut headers = HeaderMap::new();
    headers.insert(TIMESTAMP_HEADER, HeaderValue::try_from(timestamp)?);
    headers.insert(SIGNATURE_HEADER, HeaderValue::try_from(STANDARD.encode(signature.to_bytes()))?);

    let (by_hand, verifier) = (Receiver::new(&public)?, Verifier::new(&public)?);
    let received = compare(
        200,
        async || by_hand.receive(&headers, body),
        async || match verifier.verify(&headers, body)?.event() {
            Event::MessageFinalized(event) => {
                black_box(&event.payload.id);
                Ok(())
            }
            _ => Err("the webhook is another event".into()),
        },
    );
    received.await?.show("verify and decode a webhook", 1);
    Ok(())
}

/// The first client of a process.
fn first_clients() -> Result<()> {
    let program = std::env::current_exe()?;
    let built = |side| -> Result<Duration> {
        let output = Command::new(&program).args(["--build", side]).output()?;
        Ok(Duration::from_nanos(String::from_utf8(output.stdout)?.trim().parse()?))
    };
    let mut rounds = Rounds::default();
    for _ in 0..PROCESSES {
        rounds.note(built("by-hand")?, built("this")?);
    }
    rounds.show("build the first client of a process", 1);
    Ok(())
}
