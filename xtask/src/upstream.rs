//! `cargo xtask upstream`.

use std::path::{Path, PathBuf};

use clap::{Subcommand, ValueEnum};
use telnyx_messaging_codegen::upstream;
use telnyx_messaging_codegen::upstream::{
    Comparison, Deviations, Document, Report, Severity, compare,
};

use crate::{
    Failure,
    workspace::{self, CONTRACT},
};

/// Where the contract differs on purpose, relative to the workspace.
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
}

#[derive(clap::Args)]
struct Diff {
    /// Telnyx's document, JSON or YAML; or the older of two
    #[arg(value_name = "PATH")]
    first: PathBuf,
    /// The newer of two documents
    #[arg(value_name = "NEW")]
    second: Option<PathBuf>,
    /// How the findings are told
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Fail on a finding of this severity, or a worse one
    #[arg(long, value_enum, value_name = "SEVERITY")]
    fail_on: Option<FailOn>,
    /// The contract to compare with
    #[arg(long, value_name = "FILE", default_value = CONTRACT)]
    contract: PathBuf,
    /// What differs on purpose
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

impl From<Format> for upstream::Format {
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
