//! `cargo xtask demo`.

use crate::{Failure, workspace};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Send one real message, after confirmation; requires TELNYX_API_KEY
    #[arg(long, requires_all = ["from", "to"])]
    live: bool,
    /// The sender of the real message, E.164
    #[arg(long, requires = "live")]
    from: Option<String>,
    /// The recipient of the real message, E.164
    #[arg(long, requires = "live")]
    to: Option<String>,
}

/// Runs the crate's example `demo`, as the package of `xtask/demo`.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut cargo = workspace::cargo();
    // Not quietly: the first run builds for a minute, and cargo shows how far it is.
    cargo.current_dir(workspace::root()).args(["run", "--package", "telnyx-messaging-demo"]);
    if arguments.live {
        cargo.args(["--features", "live", "--", "--live"]);
    }
    for (flag, value) in [("--from", &arguments.from), ("--to", &arguments.to)] {
        if let Some(value) = value {
            cargo.args([flag, value]);
        }
    }
    workspace::succeed(cargo, "the demo failed; see above")
}
