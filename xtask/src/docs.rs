//! `cargo xtask docs`.

use crate::{Failure, workspace};

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
    let mut cargo = workspace::cargo();
    cargo.current_dir(workspace::root());
    cargo.args(["doc", "--package", "telnyx-messaging", "--features", workspace::FEATURES]);
    if !arguments.dependencies {
        cargo.arg("--no-deps");
    }
    if arguments.open {
        cargo.arg("--open");
    }
    workspace::succeed(cargo, "the documentation was not built; see above")
}
