//! What a call costs, compared with the same call written by hand:
//! `cargo bench -p telnyx-messaging --bench calls`, on Linux.
//!
//! By hand means `reqwest`, `ed25519-dalek` and structs derived with `serde`: once of the same
//! fields, exactly those that are sent, and once of the few fields that a program may need. All have
//! the same settings, send the same headers and bodies, and get the same bytes from the same server.
//! They take turns in short blocks, and what counts is the ratio of the blocks of one round: its
//! median, the range of the middle half, and the limit that it is to keep to. With `-- --check` the
//! program fails if a call exceeds the limit for the same fields.
//!
//! Times are processor time. There is one thread only, so that waking another does not cost more
//! than the call itself on some machines and nothing on others; the turns of the server on it are
//! subtracted. The calls of one thread in a second are therefore the reciprocal.
//!
//! Building a client comes last, each in a process of its own: it is compared with a `reqwest` client
//! without TLS.

mod by_hand;
mod measure;
mod repeat;
mod server;
mod table;
mod wire;

use std::error::Error;
use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use ed25519_dalek::{Signer as _, SigningKey};
use http::{HeaderMap, HeaderValue};
use telnyx_messaging::Client;
use telnyx_messaging::webhooks::{Event, Verifier};
use tokio::task::JoinSet;

use by_hand::{ByHand, Fields, Receiver};
use measure::{Rounds, Turn, compare, spent};
use table::Compared;

type Result<T, E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

const KEY: &str = "KEY0123456789ABCDEF";
const FROM: &str = "+15550100001";
const TO: &str = "+15550100002";
const TEXT: &str = "Your table for two is booked for 19:30. Reply C to cancel.";
const SIGNATURE: &str = "telnyx-signature-ed25519";
const TIMESTAMP: &str = "telnyx-timestamp";

/// The number of sends in flight.
const IN_FLIGHT: u32 = 64;
/// The number of processes that build their first client, of each kind.
const PROCESSES: usize = 31;

const HTTP: &str = "http://127.0.0.1";
const HTTPS: &str = "https://api.telnyx.com/v2";

// One thread, so that its time is the time of the whole client.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(place) = arguments.iter().position(|argument| argument == "--build") {
        return build(arguments.get(place + 1).map(String::as_str));
    }
    if let Some(place) = arguments.iter().position(|argument| argument == "--repeat") {
        return repeat::repeat(&arguments[place + 1..]).await;
    }
    wire::check()?;
    // glibc returns freed memory to the system and requests it again, until a program has freed a
    // block as large as this. Otherwise chance decides whose pages of a list take a quarter longer.
    drop(black_box(vec![1_u8; 16 * 1024 * 1024]));
    table::head();
    let mut exceeded = Vec::new();
    calls(&mut exceeded).await?;
    webhooks(&mut exceeded).await?;
    first_clients()?;
    if arguments.iter().any(|argument| argument == "--check") && !exceeded.is_empty() {
        return Err(format!("more than the limit: {}", exceeded.join(", ")).into());
    }
    Ok(())
}

/// The names of the calls that cost more than their limit, compared with the same fields by hand.
type Exceeded = Vec<&'static str>;

async fn calls(exceeded: &mut Exceeded) -> Result<()> {
    let url = server::serve().await?;
    let same = &ByHand::new(&url, Fields::Same)?;
    let minimal = &ByHand::new(&url, Fields::Minimal)?;
    let client = &client(&url)?;

    let rounds = compare(
        200,
        &mut [&mut || Box::pin(same.send()), &mut || Box::pin(minimal.send()), &mut || {
            Box::pin(send(client))
        }],
    )
    .await?;
    show(exceeded, "send a message", &rounds, 1, 1.10, Some(1.20));

    let by_hand = |by_hand: &ByHand| {
        let by_hand = by_hand.clone();
        let one = |by_hand: ByHand| async move { by_hand.send().await };
        Box::pin(async move { in_flight(|| one(by_hand.clone())).await }) as Turn<'_>
    };
    let rounds = compare(
        8,
        &mut [&mut || by_hand(same), &mut || by_hand(minimal), &mut || {
            let one = |client: Client| async move { send(&client).await };
            Box::pin(in_flight(move || one(client.clone())))
        }],
    )
    .await?;
    show(exceeded, "send a message, 64 in flight", &rounds, IN_FLIGHT, 1.10, Some(1.20));

    let rounds = compare(
        10,
        &mut [&mut || Box::pin(same.opt_outs()), &mut || Box::pin(minimal.opt_outs()), &mut || {
            Box::pin(opt_outs(client))
        }],
    )
    .await?;
    show(exceeded, "list 250 opt-outs", &rounds, 1, 1.10, Some(1.30));

    let rounds = compare(
        10,
        &mut [&mut || Box::pin(same.profiles()), &mut || Box::pin(minimal.profiles()), &mut || {
            Box::pin(profiles(client))
        }],
    )
    .await?;
    show(exceeded, "list 250 messaging profiles", &rounds, 1, 1.05, Some(1.30));
    Ok(())
}

/// Prints a comparison of three ways: the same fields, minimal fields, and this crate.
fn show(
    exceeded: &mut Exceeded,
    name: &'static str,
    rounds: &Rounds,
    things: u32,
    same: f64,
    minimal: Option<f64>,
) {
    if rounds.ratio(0)[0] > same {
        exceeded.push(name);
    }
    let same = Compared { way: 0, limit: Some(same) };
    let minimal = Compared { way: 1, limit: minimal };
    table::row(name, rounds, things, Some(same), Some(minimal), 2);
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

async fn opt_outs(client: &Client) -> Result<()> {
    let page = client.messaging_optouts().list().page_size(250).await?;
    is_whole(page.len())
}

fn is_whole(items: usize) -> Result<()> {
    if items == server::ITEMS { Ok(()) } else { Err(format!("{items} items were read").into()) }
}

/// Sends as many messages as may be in flight, and waits for all of them.
async fn in_flight<F: Future<Output = Result<()>> + Send + 'static>(
    send: impl Fn() -> F,
) -> Result<()> {
    let mut sends: JoinSet<_> = (0..IN_FLIGHT).map(|_| send()).collect();
    while let Some(sent) = sends.join_next().await {
        sent??;
    }
    Ok(())
}

async fn webhooks(exceeded: &mut Exceeded) -> Result<()> {
    let deliveries = &Deliveries::new()?;
    let rounds = compare(
        200,
        &mut [
            &mut || Box::pin(async { deliveries.by_hand(Fields::Same) }),
            &mut || Box::pin(async { deliveries.by_hand(Fields::Minimal) }),
            &mut || Box::pin(async { deliveries.this() }),
        ],
    )
    .await?;
    show(exceeded, "verify and decode a webhook", &rounds, 1, 1.10, None);
    Ok(())
}

/// A signed webhook, and who receives it.
struct Deliveries {
    headers: HeaderMap,
    body: String,
    receiver: Receiver,
    verifier: Verifier,
}

impl Deliveries {
    fn new() -> Result<Self> {
        let key = SigningKey::from_bytes(&[7; 32]);
        let public = STANDARD.encode(key.verifying_key().as_bytes());
        let body = server::webhook();
        let timestamp = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs().to_string();
        let signature = key.sign(&[timestamp.as_bytes(), b"|", body.as_bytes()].concat());
        let mut headers = HeaderMap::new();
        headers.insert(TIMESTAMP, HeaderValue::try_from(timestamp)?);
        headers.insert(SIGNATURE, HeaderValue::try_from(STANDARD.encode(signature.to_bytes()))?);
        let (receiver, verifier) = (Receiver::new(&public)?, Verifier::new(&public)?);
        Ok(Self { headers, body, receiver, verifier })
    }

    fn by_hand(&self, fields: Fields) -> Result<()> {
        self.receiver.receive(&self.headers, self.body.as_bytes(), fields)
    }

    fn this(&self) -> Result<()> {
        match self.verifier.verify(&self.headers, self.body.as_bytes())?.event() {
            Event::MessageFinalized(event) => {
                black_box(&event.payload);
                Ok(())
            }
            _ => Err("another event".into()),
        }
    }
}

/// Builds the first client of this process, and prints the time in nanoseconds.
fn build(kind: Option<&str>) -> Result<()> {
    let start = spent()?;
    match kind {
        Some("reqwest") => drop(black_box(by_hand::http_client()?)),
        Some(url) => drop(black_box(client(url)?)),
        None => return Err("--build needs `reqwest` or a base URL".into()),
    }
    println!("{}", (spent()? - start).as_nanos());
    Ok(())
}

/// Compares the first clients of processes.
fn first_clients() -> Result<()> {
    let program = std::env::current_exe()?;
    let built = |kind| -> Result<Duration> {
        let output = Command::new(&program).args(["--build", kind]).output()?;
        Ok(Duration::from_nanos(String::from_utf8(output.stdout)?.trim().parse()?))
    };
    for (name, url, limit) in
        [("first client, http", HTTP, Some(1.3)), ("first client, https", HTTPS, None)]
    {
        let mut rounds = Rounds::new(2);
        for _ in 0..PROCESSES {
            rounds.note(0, built("reqwest")?);
            rounds.note(1, built(url)?);
        }
        table::row(name, &rounds, 1, Some(Compared { way: 0, limit }), None, 1);
    }
    Ok(())
}
