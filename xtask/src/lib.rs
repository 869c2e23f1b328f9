//! The workspace's own commands.
//!
//! The program never depends on the generated crate, so that `generate` still runs when the
//! generated code does not compile; commands that need the crate run its examples through cargo.
//!
//! Without features it has the commands for users of the crate, and builds in seconds. The commands
//! for maintainers are in the features that they need; without them, `forward` builds the program
//! with these features and starts it.

#![cfg_attr(
    not(feature = "maintain"),
    allow(dead_code, reason = "helpers of the commands that are left out")
)]

#[cfg(feature = "coverage")]
mod audit;
#[cfg(feature = "contract")]
mod call;
#[cfg(feature = "maintain")]
mod ci;
mod demo;
mod docs;
mod failure;
mod forward;
#[cfg(feature = "generator")]
mod generate;
#[cfg(feature = "generator")]
mod github;
#[cfg(feature = "maintain")]
mod msrv;
#[cfg(feature = "maintain")]
mod public_dependencies;
#[cfg(feature = "coverage")]
mod readme;
mod sandbox;
#[cfg(feature = "contract")]
#[path = "../../codegen/coverage/src/table.rs"]
mod table;
mod terminal;
#[cfg(feature = "contract")]
mod uploads;
#[cfg(feature = "drift")]
mod upstream;
mod webhook;
#[cfg(feature = "maintain")]
mod weight;
mod workspace;

#[cfg(not(feature = "coverage"))]
use forward as audit;
#[cfg(not(feature = "contract"))]
use forward as call;
#[cfg(not(feature = "maintain"))]
use forward as ci;
#[cfg(not(feature = "generator"))]
use forward as generate;
#[cfg(not(feature = "maintain"))]
use forward as public_dependencies;
#[cfg(not(feature = "drift"))]
use forward as upstream;
#[cfg(not(feature = "maintain"))]
use forward as weight;

use std::{ffi::OsString, process::ExitCode};

use clap::{Parser, Subcommand};

pub(crate) use failure::Failure;

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    about = "The commands of the telnyx-messaging workspace"
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Send messages to the embedded sandbox and receive their signed webhooks
    Demo(demo::Arguments),
    /// Start the sandbox as a server for any language, until Ctrl-C
    #[command(disable_help_flag = true)]
    Sandbox(sandbox::Arguments),
    /// Build the documentation of the crate, with all of its modules
    Docs(docs::Arguments),
    /// Explain why a webhook does or does not verify, or how webhooks decode
    Webhook(webhook::Arguments),
    /// Call any operation by name, by default in the embedded sandbox
    Call(call::Arguments),
    /// Write telnyx-messaging/src/generated from openapi/telnyx-messaging.json
    Generate(generate::Arguments),
    /// Report API coverage: generated, tested, documented, used in examples
    Audit(audit::Arguments),
    /// Compare with, or merge from, Telnyx's published OpenAPI document
    Upstream(upstream::Arguments),
    /// Compare the types of other crates in the public API with the checked-in list
    PublicDependencies(public_dependencies::Arguments),
    /// Compare crates, build time and size with `reqwest` alone; builds for some minutes, offline
    Weight(weight::Arguments),
    /// Check everything that must hold before a change lands
    Ci(ci::Arguments),
}

/// Runs the command that the arguments of the process name.
#[must_use]
pub fn main() -> ExitCode {
    let result = match Arguments::parse_from(help_of_the_command(std::env::args_os())).command {
        Command::Demo(arguments) => demo::run(&arguments),
        Command::Sandbox(arguments) => sandbox::run(&arguments),
        Command::Docs(arguments) => docs::run(&arguments),
        Command::Webhook(arguments) => webhook::run(&arguments),
        Command::Call(arguments) => call::run(&arguments),
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Audit(arguments) => audit::run(&arguments),
        Command::Upstream(arguments) => upstream::run(&arguments),
        Command::PublicDependencies(arguments) => public_dependencies::run(&arguments),
        Command::Weight(arguments) => weight::run(&arguments),
        Command::Ci(arguments) => ci::run(&arguments),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Forwarded(code)) => ExitCode::from(code),
        Err(failure) => {
            terminal::error(&failure.to_string());
            ExitCode::FAILURE
        }
    }
}

/// Replaces `help COMMAND` by `COMMAND --help`, which is forwarded if necessary.
fn help_of_the_command(arguments: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = arguments.collect();
    if arguments.len() == 3 && arguments[1] == "help" {
        arguments.remove(1);
        arguments.push("--help".into());
    }
    arguments
}
