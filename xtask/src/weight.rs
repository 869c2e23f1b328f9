//! `cargo xtask weight`: what the crate adds to a build, compared with `reqwest` alone.

mod measure;
mod programs;
mod report;

use crate::{Failure, readme, terminal};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Fail if a limit is exceeded, or the README has another number of crates
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
    let weights = weigh(programs::PROGRAMS, !arguments.crates_only)?;
    let bars = report::bars(&weights);
    match arguments.format {
        Format::Text => report::print(&weights, &bars),
        Format::Json => terminal::line(report::json(&weights, &bars)),
    }
    if !arguments.check {
        return Ok(());
    }
    hold(&bars)?;
    agrees_with_readme(&weights)
}

/// Fails if there are more crates than the limits allow, or others than the README says. Nothing is
/// built, so the result is the same on every machine of one system.
pub(crate) fn check_crates() -> Result<(), Failure> {
    let ours = programs::PROGRAMS.iter().filter(|program| program.name != programs::REQWEST);
    let weights = weigh(ours, false)?;
    hold(&report::bars(&weights))?;
    agrees_with_readme(&weights)
}

fn agrees_with_readme(weights: &[measure::Weight]) -> Result<(), Failure> {
    match report::crates_of_client(weights) {
        // Other systems have other certificate stores, and so other crates.
        Some(crates) if cfg!(target_os = "linux") => readme::check_crates(crates),
        _ => Ok(()),
    }
}

fn weigh<'a>(
    programs: impl IntoIterator<Item = &'a programs::Program>,
    builds: bool,
) -> Result<Vec<measure::Weight>, Failure> {
    programs.into_iter().map(|program| measure::weigh(program, builds)).collect()
}

fn hold(bars: &[report::Bar]) -> Result<(), Failure> {
    match bars.iter().filter(|bar| !bar.holds()).count() {
        0 => Ok(()),
        exceeded => Err(Failure::Message(format!(
            "{exceeded} of {} limits exceeded; `cargo tree -p telnyx-messaging --no-default-features --features client,rustls -e normal` shows the crates",
            bars.len()
        ))),
    }
}
