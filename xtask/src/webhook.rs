//! `cargo xtask webhook`: why a webhook does or does not verify, and how it decodes.

use std::path::PathBuf;

use crate::{Failure, failure::message, workspace};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Subcommand,
}

#[derive(clap::Subcommand)]
enum Subcommand {
    /// Explain step by step why a webhook does or does not verify; succeeds only if it does
    Check {
        /// The public key as the portal shows it; several separated by commas
        #[arg(long, allow_hyphen_values = true)]
        key: String,
        /// The header telnyx-timestamp
        #[arg(long, allow_hyphen_values = true)]
        timestamp: String,
        /// The header telnyx-signature-ed25519
        #[arg(long, allow_hyphen_values = true)]
        signature: String,
        /// When it arrived, Unix seconds; the clock's time unless given
        #[arg(long, value_name = "UNIX", allow_hyphen_values = true)]
        now: Option<i64>,
        /// The body, byte for byte as it arrived
        file: PathBuf,
    },
    /// Print how bodies decode; succeeds if all are JSON objects
    Decode {
        /// A table for people, or one JSON object per line
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        /// Bodies, one per file
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

/// Starts the crate's example `webhook_tool` with the same arguments, in the same directory.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut cargo = workspace::cargo();
    cargo.args(["run", "--quiet", "--package", "telnyx-messaging", "--example", "webhook_tool"]);
    // Little has to be built for it: no HTTP client, no TLS.
    cargo.args(["--no-default-features", "--features", "testing", "--manifest-path"]);
    cargo.arg(workspace::root().join("Cargo.toml")).arg("--");
    let failed = match &arguments.command {
        Subcommand::Check { key, timestamp, signature, now, file } => {
            cargo.arg("check").arg(format!("--key={key}"));
            cargo.arg(format!("--timestamp={timestamp}")).arg(format!("--signature={signature}"));
            cargo.args(now.map(|now| format!("--now={now}"))).arg(file_argument(file));
            "the webhook does not verify; see above"
        }
        Subcommand::Decode { format, files } => {
            cargo.arg("decode");
            if matches!(format, Format::Json) {
                cargo.arg("--format=json");
            }
            cargo.args(files.iter().map(file_argument));
            "not every file is a JSON object; see above"
        }
    };
    match workspace::status(cargo)?.code() {
        Some(0) => Ok(()),
        Some(1) => Err(message(failed)),
        _ => Err(message("the webhook was not checked; see above")),
    }
}

/// Returns a path that is not mistaken for an option.
fn file_argument(file: &PathBuf) -> std::ffi::OsString {
    let mut argument = std::ffi::OsString::from("file=");
    argument.push(file);
    argument
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use clap::Parser;

    use super::{Arguments, Subcommand};

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        arguments: Arguments,
    }

    #[test]
    fn keys_times_and_signatures_may_begin_with_a_hyphen() {
        let line = Line::try_parse_from([
            "webhook",
            "check",
            "--key",
            "-----BEGIN PUBLIC KEY-----",
            "--timestamp",
            "-9223372036854775808",
            "--signature",
            "-_url-safe",
            "--now",
            "-1",
            "body.json",
        ]);
        let Subcommand::Check { key, timestamp, signature, now, .. } =
            line.unwrap().arguments.command
        else {
            unreachable!("check was requested")
        };
        assert!(key.starts_with("-----") && timestamp == i64::MIN.to_string());
        assert_eq!((signature.as_str(), now), ("-_url-safe", Some(-1)));
    }
}
