//! `cargo xtask sandbox`.

use std::process::Command;

use crate::{Failure, workspace};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// What the program `telnyx-sandbox` takes; `--help` lists it
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<String>,
}

/// Starts the program, and ends as it does.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(workspace::root()).args(["run", "--quiet", "--package"]);
    cargo.args(["telnyx-messaging-sandbox", "--"]).args(&arguments.arguments);
    let status = cargo.status().map_err(|error| Failure::Said(format!("start cargo: {error}")))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::Said("the sandbox failed; see above".to_owned()))
}
