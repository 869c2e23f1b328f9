//! One call in one way, over and over, for a profiler:
//! `valgrind --tool=callgrind --separate-threads=yes PROGRAM --repeat send this 1000`.
//!
//! The server has a thread of its own, so that the counts of the first thread are those of the client.
//! The difference of two numbers of repetitions, divided, is a call without what comes first.

use std::sync::mpsc;
use std::thread;

use telnyx_messaging::Client;
use tokio::runtime::Builder;

use crate::by_hand::{ByHand, Fields, http_client};
use crate::{Deliveries, HTTP, HTTPS, Result, client, opt_outs, profiles, send, server};

/// Runs `--repeat CALL WAY TIMES`.
pub(crate) async fn repeat(arguments: &[String]) -> Result<()> {
    const USAGE: &str = "--repeat needs a call (send, opt-outs, profiles, webhook, http, https), a way \
                         (same, minimal, this) and a number";
    let [call, way, times] = arguments else { return Err(USAGE.into()) };
    let fields = match way.as_str() {
        "this" => None,
        "same" => Some(Fields::Same),
        "minimal" => Some(Fields::Minimal),
        _ => return Err(USAGE.into()),
    };
    let times: u32 = times.parse()?;
    match call.as_str() {
        "send" | "opt-outs" | "profiles" => exchange(call, fields, times).await,
        "webhook" => {
            let deliveries = Deliveries::new()?;
            for _ in 0..times {
                match fields {
                    Some(fields) => deliveries.by_hand(fields)?,
                    None => deliveries.this()?,
                }
            }
            Ok(())
        }
        "http" | "https" => {
            let url = if call == "http" { HTTP } else { HTTPS };
            for _ in 0..times {
                match fields {
                    Some(_) => drop(http_client()?),
                    None => drop(client(url)?),
                }
            }
            Ok(())
        }
        _ => Err(USAGE.into()),
    }
}

async fn exchange(call: &str, fields: Option<Fields>, times: u32) -> Result<()> {
    let url = serve_elsewhere()?;
    let Some(fields) = fields else {
        let client = client(&url)?;
        for _ in 0..times {
            by_this(call, &client).await?;
        }
        return Ok(());
    };
    let by_hand = ByHand::new(&url, fields)?;
    for _ in 0..times {
        match call {
            "send" => by_hand.send().await?,
            "opt-outs" => by_hand.opt_outs().await?,
            _ => by_hand.profiles().await?,
        }
    }
    Ok(())
}

async fn by_this(call: &str, client: &Client) -> Result<()> {
    match call {
        "send" => send(client).await,
        "opt-outs" => opt_outs(client).await,
        _ => profiles(client).await,
    }
}

/// Starts the server on a thread of its own, and returns its base URL.
fn serve_elsewhere() -> Result<String> {
    let (sender, receiver) = mpsc::channel();
    let runtime = Builder::new_current_thread().enable_all().build()?;
    thread::Builder::new().name("server".to_owned()).spawn(move || {
        runtime.block_on(async {
            // Only if the program has ended is nobody interested.
            let _ = sender.send(server::serve().await);
            std::future::pending::<()>().await;
        });
    })?;
    receiver.recv()?
}
