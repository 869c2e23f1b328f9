//! `telnyx-sandbox`: the sandbox as a program, for tests in any language.

use std::net::IpAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use telnyx_messaging_sandbox::{MAGIC_NUMBERS, Sandbox};

/// A server that behaves like the Telnyx messaging API, for tests without an account.
#[derive(Parser)]
#[command(name = "telnyx-sandbox", version, after_help = magic_numbers())]
struct Arguments {
    /// Address to listen on
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
    /// Port to listen on; 0 for any free port
    #[arg(long, default_value_t = 12111)]
    port: u16,
    /// The only API key that is accepted [default: random]
    #[arg(long)]
    api_key: Option<String>,
    /// Seed of ids and of faults with a probability [default: random]
    #[arg(long)]
    seed: Option<u64>,
    /// Receiver of webhooks of messages whose request and profile name none
    #[arg(long, value_name = "URL")]
    webhook_url: Option<String>,
    /// Host that webhooks may be delivered to, besides loopback addresses; repeatable
    #[arg(long, value_name = "HOST")]
    allow_host: Vec<String>,
    /// Pass requests on to this base URL, and report where responses differ from the contract
    #[arg(long, value_name = "URL")]
    forward: Option<String>,
    /// Load the stored items from this file, if it exists
    #[arg(long, value_name = "FILE")]
    load: Option<PathBuf>,
    /// Save the stored items to this file at the end
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
    /// Refuse what official SDKs send by mistake, such as a doubled /v2
    #[arg(long)]
    strict: bool,
    /// Require senders to be stored and assigned to the messaging profile
    #[arg(long)]
    strict_numbers: bool,
    /// Make messages wait in queues, at the published rates
    #[arg(long)]
    rates: bool,
    /// Maximum number of requests per second
    #[arg(long, value_name = "NUMBER")]
    requests_per_second: Option<u64>,
    /// Number of requests, deliveries and messages that are kept
    #[arg(long, default_value_t = 10_000, value_name = "NUMBER")]
    history: usize,
    /// Number of megabytes that are kept of bodies, and of events
    #[arg(long, default_value_t = 64, value_name = "NUMBER")]
    history_mb: usize,
}

fn magic_numbers() -> String {
    let line = |magic: &telnyx_messaging_sandbox::MagicNumber| {
        let side = if magic.is_sender { "from" } else { "to" };
        format!("  {side:<4} {}  {}\n", magic.number, magic.meaning)
    };
    let lines: String = MAGIC_NUMBERS.iter().map(line).collect();
    format!("Magic numbers:\n{lines}")
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), String> {
    let mut builder = Sandbox::builder()
        .host(arguments.host)
        .port(arguments.port)
        .strict(arguments.strict)
        .strict_numbers(arguments.strict_numbers)
        .rates(arguments.rates)
        .history(arguments.history)
        .history_bytes(arguments.history_mb.saturating_mul(1024 * 1024));
    if let Some(key) = arguments.api_key {
        builder = builder.api_key(key);
    }
    if let Some(seed) = arguments.seed {
        builder = builder.seed(seed);
    }
    if let Some(url) = arguments.webhook_url {
        builder = builder.webhook_url(url);
    }
    if let Some(limit) = arguments.requests_per_second {
        builder = builder.requests_per_second(limit);
    }
    if let Some(url) = arguments.forward {
        builder = builder.forward(url);
    }
    for host in arguments.allow_host {
        builder = builder.allow_host(host);
    }
    let sandbox = builder.start().await.map_err(|error| error.to_string())?;
    if let Some(path) = arguments.load.filter(|path| path.exists()) {
        let file = path.display();
        let text =
            std::fs::read_to_string(&path).map_err(|error| format!("read {file}: {error}"))?;
        let state =
            serde_json::from_str(&text).map_err(|error| format!("parse {file}: {error}"))?;
        sandbox.load(&state).map_err(|error| format!("load {file}: {error}"))?;
    }
    introduce(&sandbox);
    tokio::signal::ctrl_c().await.map_err(|error| format!("wait for Ctrl-C: {error}"))?;
    if let Some(path) = arguments.save {
        let text = format!("{:#}\n", sandbox.save());
        std::fs::write(&path, text)
            .map_err(|error| format!("write {}: {error}", path.display()))?;
    }
    sandbox.shutdown().await;
    Ok(())
}

/// Prints what a client has to know.
fn introduce(sandbox: &Sandbox) {
    let (url, key) = (sandbox.base_url(), sandbox.api_key());
    println!("base URL    {url}");
    println!("API key     {key}");
    println!("public key  {}", sandbox.public_key());
    println!("page        {}", url.trim_end_matches("/v2"));
    println!();
    println!(
        "curl     curl {url}/messages -H 'Authorization: Bearer {key}' -H 'Content-Type: application/json' -d '{{\"from\":\"+15550100001\",\"to\":\"+15550100002\",\"text\":\"Hello\"}}'"
    );
    println!(
        "Rust     export TELNYX_API_KEY={key} TELNYX_BASE_URL={url} TELNYX_PUBLIC_KEY={}",
        sandbox.public_key()
    );
    println!("npm      new Telnyx({{ apiKey: '{key}', baseURL: '{url}' }})");
    println!("Python   Telnyx(api_key=\"{key}\", base_url=\"{url}\")");
}
