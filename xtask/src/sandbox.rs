//! `cargo xtask sandbox`.

use crate::{Failure, workspace};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Arguments of the program `telnyx-sandbox`; `--help` lists them
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<String>,
}

/// Runs the program until it ends.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut cargo = workspace::cargo();
    cargo.current_dir(workspace::root()).args(["run", "--package", "telnyx-messaging-sandbox"]);
    cargo.arg("--").args(&arguments.arguments);
    workspace::succeed(cargo, "the sandbox failed; see above")
}
