//! `cargo xtask docs`.

use std::process::Command;

use crate::{Failure, ci, workspace};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Open the documentation in a browser
    #[arg(long)]
    open: bool,
    /// Include the documentation of dependencies, which takes minutes
    #[arg(long)]
    dependencies: bool,
}

/// Builds the documentation of the crate with every feature that it has on docs.rs.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(workspace::root());
    cargo.args(["doc", "--package", "telnyx-messaging", "--features", ci::FEATURES]);
    if !arguments.dependencies {
        cargo.arg("--no-deps");
    }
    if arguments.open {
        cargo.arg("--open");
    }
    let status = cargo.status().map_err(|error| Failure::Said(format!("start cargo: {error}")))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::Said("the documentation was not built; see above".to_owned()))
    }
}
