//! `cargo xtask upstream`.

use std::path::{Path, PathBuf};

use clap::{Subcommand, ValueEnum};
use telnyx_drift::{Comparison, Deviations, Document, Report, Severity, compare};

use crate::{
    Failure,
    terminal::{self, BAD, FAINT, GOOD},
    workspace::{self, CONTRACT},
};

/// The intentional differences of the contract, relative to the workspace.
const DEVIATIONS: &str = "openapi/deviations.json";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// What differs between the contract and Telnyx's document, or between two of theirs
    Diff(Diff),
    /// Take over what is additive in Telnyx's document, and list the rest as work
    Merge(Merge),
}

#[derive(clap::Args)]
struct Merge {
    /// Telnyx's document, JSON or YAML
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// Write the contract; without it, only print what would be done
    #[arg(long)]
    write: bool,
    /// The contract to change
    #[arg(long, value_name = "FILE", default_value = CONTRACT)]
    contract: PathBuf,
    /// Intentional differences
    #[arg(long, value_name = "FILE", default_value = DEVIATIONS)]
    deviations: PathBuf,
}

#[derive(clap::Args)]
struct Diff {
    /// Telnyx's document, JSON or YAML; or the older of two
    #[arg(value_name = "PATH")]
    first: PathBuf,
    /// The newer of two documents
    #[arg(value_name = "NEW")]
    second: Option<PathBuf>,
    /// Format of the findings
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Fail on a finding of this severity, or a worse one
    #[arg(long, value_enum, value_name = "SEVERITY")]
    fail_on: Option<FailOn>,
    /// The contract to compare with
    #[arg(long, value_name = "FILE", default_value = CONTRACT)]
    contract: PathBuf,
    /// Intentional differences
    #[arg(long, value_name = "FILE", default_value = DEVIATIONS)]
    deviations: PathBuf,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON object
    Json,
    /// For a pull request
    Markdown,
    /// Annotations of GitHub Actions
    Github,
}

impl From<Format> for telnyx_drift::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Text => Self::Text,
            Format::Json => Self::Json,
            Format::Markdown => Self::Markdown,
            Format::Github => Self::Github,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FailOn {
    Breaking,
    Warning,
    Info,
}

impl From<FailOn> for Severity {
    fn from(severity: FailOn) -> Self {
        match severity {
            FailOn::Breaking => Self::Breaking,
            FailOn::Warning => Self::Warning,
            FailOn::Info => Self::Info,
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    match &arguments.command {
        Command::Diff(arguments) => diff(arguments),
        Command::Merge(arguments) => merge(arguments),
    }
}

fn diff(arguments: &Diff) -> Result<(), Failure> {
    let first = text(&arguments.first)?;
    let (comparison, report);
    match &arguments.second {
        Some(second) => {
            comparison =
                compare(&document(&arguments.first, &first)?, &document(second, &text(second)?)?);
            report = Report::new(&comparison, &name(&arguments.first), &name(second))
                .in_file(&arguments.first.display().to_string(), &first);
        }
        None => {
            let contract = workspace::read(&arguments.contract)?;
            let ours = document(&arguments.contract, &contract)?;
            let mut found: Comparison = compare(&ours, &document(&arguments.first, &first)?);
            let on_purpose = deviations(&arguments.deviations)?.apply(&mut found);
            comparison = found;
            report = Report::new(&comparison, "contract", &name(&arguments.first))
                .on_purpose(on_purpose)
                .in_file(&arguments.contract.display().to_string(), &contract);
        }
    }
    anstream::print!("{}", report.text(arguments.format.into()));
    match (arguments.fail_on.map(Severity::from), report.worst()) {
        (Some(limit), Some(worst)) if worst >= limit => {
            Err(Failure::Said(format!("there are findings of the severity {limit} or worse")))
        }
        _ => Ok(()),
    }
}

fn merge(arguments: &Merge) -> Result<(), Failure> {
    let Merge { path, write, contract, deviations: on_purpose } = arguments;
    let theirs = document(path, &text(path)?)?;
    let ours = workspace::read(contract)?;
    let purposes = workspace::read(on_purpose)?;
    let merged = telnyx_drift::merge(&ours, &theirs, &purposes)
        .map_err(|refusal| Failure::Said(format!("{}: {refusal}", contract.display())))?;
    for line in &merged.taken {
        terminal::row("taken", GOOD, line);
    }
    for (name, pointer) in &merged.proposed {
        terminal::row("name", FAINT, &format!("{name}  {FAINT}{pointer}{FAINT:#}"));
    }
    for work in &merged.work {
        terminal::row("to do", BAD, &work.what);
        let sides = [("contract", &work.ours), ("upstream", &work.theirs)];
        for (side, pointer) in sides.iter().filter(|(_, pointer)| !pointer.is_empty()) {
            terminal::row("", FAINT, &format!("{FAINT}{side}  {pointer}{FAINT:#}"));
        }
    }
    if *write && merged.text != ours {
        workspace::write(contract, &merged.text)?;
        workspace::write(on_purpose, &merged.deviations)?;
    }
    let done = match (merged.text == ours, write) {
        (true, _) => "nothing to take over".to_owned(),
        (false, true) => format!(
            "wrote {} and {}; describe every TODO, then `cargo xtask generate`",
            contract.display(),
            on_purpose.display()
        ),
        (false, false) => "nothing written; `--write` does".to_owned(),
    };
    let numbers = format!(
        "{} taken, {} names to review, {} differ by rule, {} to do by hand",
        merged.taken.len(),
        merged.proposed.len(),
        merged.on_purpose,
        merged.work.len()
    );
    terminal::row("merged", GOOD, &format!("{numbers}: {done}"));
    Ok(())
}

/// Reads a file named on the command line, relative to where the command was started.
fn text(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|source| Failure::File {
        action: "read",
        path: path.display().to_string(),
        source,
    })
}

fn document(path: &Path, text: &str) -> Result<Document, Failure> {
    Document::read(text).map_err(|error| Failure::Said(format!("{}: {error}", path.display())))
}

fn deviations(path: &Path) -> Result<Deviations, Failure> {
    let text = workspace::read(path)?;
    Deviations::read(&text).map_err(|error| Failure::Said(format!("{}: {error}", path.display())))
}

/// What a document is called in a report.
fn name(path: &Path) -> String {
    path.file_stem()
        .map_or_else(|| "upstream".to_owned(), |name| name.to_string_lossy().into_owned())
}
