//! `cargo xtask weight`: what the crate adds to a build, compared with `reqwest` alone.

mod measure;
mod programs;
mod report;

use crate::{Failure, terminal};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Fail if a limit is exceeded
    #[arg(long)]
    check: bool,
    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Count crates only, and build nothing
    #[arg(long)]
    crates_only: bool,
}

#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

/// Builds one program after the other from nothing, offline, and compares them.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut weights = Vec::new();
    for program in programs::PROGRAMS {
        weights.push(measure::weigh(program, !arguments.crates_only)?);
    }
    let bars = report::bars(&weights);
    match arguments.format {
        Format::Text => report::print(&weights, &bars),
        Format::Json => terminal::line(report::json(&weights, &bars)),
    }
    let exceeded = bars.iter().filter(|bar| !bar.holds()).count();
    if arguments.check && exceeded > 0 {
        return Err(Failure::Message(format!(
            "{exceeded} of {} limits exceeded; `cargo tree -p telnyx-messaging --no-default-features --features client,rustls -e normal` shows the crates",
            bars.len()
        )));
    }
    Ok(())
}
