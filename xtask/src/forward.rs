//! Commands of which this program was built without.
//!
//! Takes the place of their modules: accepts any arguments, builds `xtask-tools` with the features
//! that the command needs, and starts it with the same arguments in the same folder.

use std::ffi::OsString;

use crate::{Failure, workspace};

/// Commands that need fewer features than the default ones, and these features.
const FEATURES: &[(&str, &str)] = &[("call", "contract")];

/// The arguments of a command, not looked at.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
#[allow(dead_code, reason = "the arguments of the process are forwarded")]
pub(crate) struct Arguments {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, hide = true)]
    arguments: Vec<OsString>,
}

/// Starts the same command in a program that has it.
#[allow(dead_code, reason = "not used if all features are enabled")]
pub(crate) fn run(_: &Arguments) -> Result<(), Failure> {
    let arguments: Vec<OsString> =
        crate::help_of_the_command(std::env::args_os()).into_iter().skip(1).collect();
    let command = arguments.first().and_then(|name| name.to_str()).unwrap_or_default();

    let mut cargo = workspace::cargo();
    // In the current folder, so that relative paths mean the same.
    cargo.arg("run").arg("--manifest-path").arg(workspace::root().join("Cargo.toml"));
    cargo.args(["--package", "xtask", "--bin", "xtask-tools"]);
    if let Some((_, features)) = FEATURES.iter().find(|(name, _)| *name == command) {
        cargo.args(["--no-default-features", "--features", features]);
    }
    cargo.arg("--").args(arguments);
    let status = workspace::status(cargo)?;
    match status.code() {
        Some(0) => Ok(()),
        code => Err(Failure::Forwarded(code.and_then(|code| u8::try_from(code).ok()).unwrap_or(1))),
    }
}
