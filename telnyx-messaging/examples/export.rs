//! Exports opt-outs to a CSV file, with progress and a deadline; the next run continues where this one
//! has stopped: `cargo run --example export -- optouts.csv [MESSAGING_PROFILE_ID]`.

use std::error::Error;
use std::fs::{self, OpenOptions};
use std::io::{BufWriter, Write as _};
use std::time::Duration;

use telnyx_messaging::types::OptOut;
use telnyx_messaging::{Client, ListPosition};
use tokio::time::{Instant, timeout_at};

/// How long the export may take.
const LIMIT: Duration = Duration::from_secs(600);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().ok_or("usage: export FILE [MESSAGING_PROFILE_ID]")?;
    let mut list = Client::from_env()?.messaging_optouts().list().page_size(250);
    if let Some(profile) = arguments.next() {
        list = list.filter_messaging_profile_id(profile);
    }
    let position_file = format!("{file}.position");
    if let Ok(stored) = fs::read_to_string(&position_file) {
        list = list.start_at(serde_json::from_str::<ListPosition>(&stored)?);
    }

    let mut csv = BufWriter::new(OpenOptions::new().create(true).append(true).open(file)?);
    let mut optouts = list.items();
    let (deadline, mut rows) = (Instant::now() + LIMIT, 0_u64);
    let problem = loop {
        // Cancel-safe: an item that comes too late is the first one of the next run.
        match timeout_at(deadline, optouts.try_next()).await {
            Ok(Ok(Some(optout))) => {
                writeln!(csv, "{}", row(&optout))?;
                rows += 1;
                if rows.is_multiple_of(1_000) {
                    eprintln!("{rows} rows of {:?}", optouts.total_results());
                }
            }
            Ok(Ok(None)) => break None,
            Ok(Err(error)) => break Some(error.to_string()),
            Err(_) => break Some(format!("not complete after {LIMIT:?}")),
        }
    };
    csv.flush()?;
    println!("{rows} rows written");
    // Every opt-out counts, so one that cannot be decoded must not go unnoticed.
    for skipped in optouts.skipped() {
        eprintln!("left out, see its `json()`: {skipped:?}");
    }
    let Some(problem) = problem else {
        return Ok(fs::remove_file(position_file).or_else(ignore_missing)?);
    };
    if let Some(position) = optouts.position() {
        fs::write(position_file, serde_json::to_string(&position)?)?;
    }
    Err(format!("{problem}; run this again to continue").into())
}

fn row(optout: &OptOut) -> String {
    let quoted =
        |text: Option<&str>| format!("\"{}\"", text.unwrap_or_default().replace('"', "\"\""));
    let columns = [
        quoted(optout.from.as_deref()),
        quoted(optout.to.as_deref()),
        quoted(optout.keyword.as_deref()),
        optout.created_at.map(|time| time.to_rfc3339()).unwrap_or_default(),
    ];
    columns.join(",")
}

fn ignore_missing(error: std::io::Error) -> std::io::Result<()> {
    if error.kind() == std::io::ErrorKind::NotFound { Ok(()) } else { Err(error) }
}
