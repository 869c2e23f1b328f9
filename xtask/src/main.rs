//! The workspace's own commands.
//!
//! This program never depends on the generated crate, so that `generate` still runs when the
//! generated code does not compile; what needs the crate is started through cargo.

mod attach;
mod audit;
mod call;
mod ci;
mod demo;
mod docs;
mod generate;
mod msrv;
mod public_dependencies;
mod sandbox;
mod terminal;
mod upstream;
mod webhook;
mod weight;
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
    /// Report what of the contract is covered, tested, documented and shown, by evidence
    Audit(audit::Arguments),
    /// Call any operation by name, by default in the embedded sandbox
    Call(call::Arguments),
    /// Send messages to the embedded sandbox and receive their signed webhooks
    Demo(demo::Arguments),
    /// Start the sandbox as a server for any language, until Ctrl-C
    #[command(disable_help_flag = true)]
    Sandbox(sandbox::Arguments),
    /// Build the documentation of the crate, with all of its modules
    Docs(docs::Arguments),
    /// Explain why a webhook does or does not verify, or what webhooks decode to
    Webhook(webhook::Arguments),
    /// Compare the contract with Telnyx's published document
    Upstream(upstream::Arguments),
    /// Compare the types of other crates in the public API with the checked-in list
    PublicDependencies(public_dependencies::Arguments),
    /// Compare crates, build time and size with `reqwest` alone; builds for some minutes, offline
    Weight(weight::Arguments),
    /// Check everything that must hold before a change lands
    Ci,
}

/// The reason why a command failed.
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
    /// The contract cannot be used.
    #[error(transparent)]
    Contract(#[from] telnyx_contract::Error),
    /// No coverage report was made.
    #[error(transparent)]
    Coverage(#[from] telnyx_coverage::Error),
    /// Everything else, with its full text.
    #[error("{0}")]
    Said(String),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Audit(arguments) => audit::run(&arguments),
        Command::Call(arguments) => call::run(&arguments),
        Command::Demo(arguments) => demo::run(&arguments),
        Command::Sandbox(arguments) => sandbox::run(&arguments),
        Command::Docs(arguments) => docs::run(&arguments),
        Command::Webhook(arguments) => webhook::run(&arguments),
        Command::Upstream(arguments) => upstream::run(&arguments),
        Command::PublicDependencies(arguments) => public_dependencies::run(&arguments),
        Command::Weight(arguments) => weight::run(&arguments),
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
