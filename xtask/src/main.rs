//! The workspace's own commands.
//!
//! This program never depends on the generated crate, so that `generate` still runs when the
//! generated code does not compile; what needs the crate is started through cargo.

mod attach;
mod audit;
mod call;
mod ci;
mod demo;
mod generate;
mod terminal;
mod upstream;
mod webhook;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The commands of the telnyx-messaging workspace")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write telnyx-messaging/src/generated from openapi/telnyx-messaging.json
    Generate(generate::Arguments),
    /// Tell what of the contract is there, tested, documented and shown, by evidence
    Audit(audit::Arguments),
    /// Call any operation by name, in the embedded sandbox unless told otherwise
    Call(call::Arguments),
    /// Send messages to the embedded sandbox and receive their signed webhooks
    Demo(demo::Arguments),
    /// Explain why a webhook does or does not verify, or what webhooks decode to
    Webhook(webhook::Arguments),
    /// The contract beside Telnyx's published document
    Upstream(upstream::Arguments),
    /// Everything that must hold before a change lands
    Ci,
}

/// Why a command ended without doing its work.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// A file that cannot be read or written.
    #[error("{action} {path}: {source}")]
    File {
        /// `read`, `write`, …
        action: &'static str,
        /// Relative to the workspace.
        path: String,
        /// What the system says.
        source: std::io::Error,
    },
    /// The generator refused.
    #[error(transparent)]
    Generator(#[from] telnyx_messaging_codegen::Error),
    /// Everything else, already said in full.
    #[error("{0}")]
    Said(String),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Audit(arguments) => audit::run(&arguments),
        Command::Call(arguments) => call::run(&arguments),
        Command::Demo(arguments) => demo::run(&arguments),
        Command::Webhook(arguments) => webhook::run(&arguments),
        Command::Upstream(arguments) => upstream::run(&arguments),
        Command::Ci => ci::run(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            terminal::error(&failure.to_string());
            ExitCode::FAILURE
        }
    }
}
