//! `cargo xtask ci`.

use std::{
    process::{Command, Stdio},
    time::Instant,
};

use crate::{
    Failure, generate,
    terminal::{self, BAD, GOOD},
    workspace,
};

/// The features that build on a machine with nothing but Rust; `native-tls` wants the system's
/// OpenSSL and is checked where that is installed.
const FEATURES: &str = "telnyx-messaging/axum,telnyx-messaging/blocking,telnyx-messaging/dispatch,telnyx-messaging/sandbox";

struct Step {
    name: &'static str,
    /// The arguments of cargo, one text.
    arguments: String,
    /// Environment for this step alone.
    variables: &'static [(&'static str, &'static str)],
}

fn steps() -> Vec<Step> {
    let step =
        |name, arguments: &str| Step { name, arguments: arguments.to_owned(), variables: &[] };
    let mut steps = vec![
        step("format", "fmt --all --check"),
        step(
            "lint",
            &format!("clippy --workspace --all-targets --features {FEATURES} -- -D warnings"),
        ),
        step(
            "webhooks",
            "clippy -p telnyx-messaging --no-default-features --features webhooks -- -D warnings",
        ),
        step(
            "no tls",
            "clippy -p telnyx-messaging --no-default-features --features client -- -D warnings",
        ),
        step("aws-lc", "check -p telnyx-messaging --no-default-features --features rustls-aws-lc"),
    ];
    if has_openssl() {
        steps.push(step(
            "native-tls",
            "check -p telnyx-messaging --no-default-features --features native-tls",
        ));
    }
    steps.push(Step {
        name: "docs",
        arguments: format!("doc --workspace --no-deps --features {FEATURES}"),
        variables: &[("RUSTDOCFLAGS", "-D warnings")],
    });
    // Last, so that the run ends with the summary of the tests.
    steps.push(Step {
        name: "test",
        arguments: format!("test --workspace --features {FEATURES}"),
        variables: &[("INSTA_UPDATE", "no")],
    });
    steps
}

/// Runs every step and stops at the first that fails.
pub(crate) fn run() -> Result<(), Failure> {
    let start = Instant::now();
    terminal::row("generate", GOOD, "cargo xtask generate --check");
    generate::check()?;
    webhooks_stand_alone()?;
    for step in steps() {
        let begun = Instant::now();
        terminal::row(step.name, GOOD, &format!("cargo {}", step.arguments));
        let status = Command::new(env!("CARGO"))
            .current_dir(workspace::root())
            .args(step.arguments.split(' '))
            .envs(step.variables.iter().copied())
            .status()
            .map_err(|error| Failure::Said(format!("start cargo: {error}")))?;
        if !status.success() {
            terminal::row(
                step.name,
                BAD,
                &format!("failed after {:.0} s", begun.elapsed().as_secs_f64()),
            );
            return Err(Failure::Said(format!("repeat this step with `cargo {}`", step.arguments)));
        }
    }
    terminal::row("ci", GOOD, &format!("all passed in {:.0} s", start.elapsed().as_secs_f64()));
    Ok(())
}

/// Receiving webhooks must not bring an HTTP client, a runtime or TLS.
fn webhooks_stand_alone() -> Result<(), Failure> {
    const ARGUMENTS: &str = "tree -p telnyx-messaging --no-default-features --features webhooks -e normal --prefix none";
    const FOREIGN: &[&str] =
        &["hyper", "native-tls", "openssl", "reqwest", "ring", "rustls", "tokio"];
    terminal::row("tree", GOOD, &format!("cargo {ARGUMENTS}"));
    let output = Command::new(env!("CARGO"))
        .current_dir(workspace::root())
        .args(ARGUMENTS.split(' '))
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Failure::Said(format!("start cargo: {error}")))?;
    let tree = String::from_utf8_lossy(&output.stdout);
    let names: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    let foreign: Vec<&str> = FOREIGN.iter().copied().filter(|name| names.contains(name)).collect();
    if !output.status.success() || !names.contains(&"ed25519-dalek") {
        return Err(Failure::Said("cargo tree did not answer".to_owned()));
    }
    if foreign.is_empty() {
        return Ok(());
    }
    Err(Failure::Said(format!(
        "the feature `webhooks` alone brings {}; put it behind `client`",
        foreign.join(", ")
    )))
}

fn has_openssl() -> bool {
    Command::new("pkg-config")
        .args(["--exists", "openssl"])
        .status()
        .is_ok_and(|status| status.success())
}
