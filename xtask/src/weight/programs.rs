//! The programs that are built: each does as little as an application can do.

/// A program of one file.
pub(super) struct Program {
    pub(super) name: &'static str,
    pub(super) description: &'static str,
    /// The lines of its manifest below `[dependencies]`; `{root}` is the workspace.
    pub(super) dependencies: &'static str,
    pub(super) source: &'static str,
}

pub(super) const REQWEST: &str = "reqwest";
pub(super) const CLIENT: &str = "client";
pub(super) const WEBHOOKS: &str = "webhooks";

/// The first is what the second is compared with.
pub(super) const PROGRAMS: &[Program] = &[
    Program {
        name: REQWEST,
        description: "one POST by hand, reqwest with rustls and ring",
        dependencies: r#"
reqwest = { version = "0.13", default-features = false, features = ["json", "rustls-no-provider"] }
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }
serde = { version = "1", features = ["derive"] }
tokio = { version = "1", features = ["macros", "rt"] }
"#,
        source: r#"
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct Send<'a> {
    from: &'a str,
    to: &'a str,
    text: &'a str,
}

#[derive(Deserialize)]
struct Sent {
    data: Message,
}

#[derive(Deserialize)]
struct Message {
    id: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let sent: Sent = reqwest::Client::new()
        .post("https://api.telnyx.com/v2/messages")
        .bearer_auth(std::env::var("TELNYX_API_KEY")?)
        .json(&Send { from: "+15550100001", to: "+15550100002", text: "Hello" })
        .send()
        .await?
        .error_for_status()?
        .json()
        .await?;
    println!("{}", sent.data.id);
    Ok(())
}
"#,
    },
    Program {
        name: CLIENT,
        description: "the same send with this crate, features `client` and `rustls`",
        dependencies: r#"
telnyx-messaging = { path = "{root}/telnyx-messaging", default-features = false, features = ["client", "rustls"] }
tokio = { version = "1", features = ["macros", "rt"] }
"#,
        source: r#"
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = telnyx_messaging::Client::from_env()?;
    let send = client.messages().send().from("+15550100001").to("+15550100002").text("Hello");
    println!("{}", send.await?.id);
    Ok(())
}
"#,
    },
    Program {
        name: WEBHOOKS,
        description: "verifies one webhook, feature `webhooks` alone",
        dependencies: r#"
http = "1"
telnyx-messaging = { path = "{root}/telnyx-messaging", default-features = false, features = ["webhooks"] }
"#,
        source: r#"
use telnyx_messaging::webhooks::Verifier;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let verifier = Verifier::new(&std::env::var("TELNYX_PUBLIC_KEY")?)?;
    let verified = verifier.verify(&http::HeaderMap::new(), b"{}")?;
    println!("{:?}", verified.event());
    Ok(())
}
"#,
    },
];
