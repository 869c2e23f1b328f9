//! `cargo xtask upstream`.

use std::path::{Path, PathBuf};

use clap::{Subcommand, ValueEnum};
use telnyx_contract::Document;
use telnyx_drift::{Deviations, Only, Options, Report, Severity, Source, compare_with};

use crate::{
    Failure,
    failure::message,
    terminal::{self, DIM, ERROR, SUCCESS},
    workspace::{self, CONTRACT},
};

/// The intentional differences of the contract, relative to the workspace.
const DEVIATIONS: &str = "openapi/deviations.json";

/// The document that the contract was last compared with, relative to the workspace.
const SOURCE: &str = "openapi/source.json";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Compare the contract with Telnyx's document, or two of theirs
    Diff(Diff),
    /// Apply what Telnyx's document adds to the contract, and list the rest as manual steps
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
    #[command(flatten)]
    ours: Ours,
}

#[derive(clap::Args)]
struct Diff {
    /// Telnyx's document, JSON or YAML; or the older of two
    #[arg(value_name = "PATH")]
    first: PathBuf,
    /// The newer of two documents
    #[arg(value_name = "NEW")]
    second: Option<PathBuf>,
    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Fail on a finding of this severity, or a worse one
    #[arg(long, value_enum, value_name = "SEVERITY")]
    fail_on: Option<FailOn>,
    #[command(flatten)]
    ours: Ours,
}

/// The files of the workspace that take part.
#[derive(clap::Args)]
struct Ours {
    /// Operations and events: `/short_codes*`, `POST /messages*`, `event message*`; repeatable
    #[arg(long, value_name = "PATTERN")]
    only: Vec<String>,
    /// The contract [default: openapi/telnyx-messaging.json]
    #[arg(long, value_name = "FILE")]
    contract: Option<PathBuf>,
    /// Intentional differences [default: openapi/deviations.json]
    #[arg(long, value_name = "FILE")]
    deviations: Option<PathBuf>,
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
    let first = read(&arguments.first)?;
    let ours = &arguments.ours;
    let only: Only = ours.only.iter().collect();
    let source = Source::read(&workspace::read(SOURCE.as_ref())?)
        .map_err(|error| message(format!("{SOURCE}: {error}")))?;
    let (base, revision, deviations, names, newest);
    match &arguments.second {
        Some(second) => {
            newest = read(second)?;
            base = document(&arguments.first, &first)?;
            revision = document(second, &newest)?;
            names = (name(&arguments.first), name(second));
            deviations = Deviations::default();
        }
        None => {
            let (path, text) = ours.contract()?;
            base = document(&path, &text)?;
            revision = document(&arguments.first, &first)?;
            names = ("contract".to_owned(), name(&arguments.first));
            newest = first;
            let (path, text) = ours.deviations()?;
            deviations = Deviations::read(&text).map_err(|error| in_file(&path, &error))?;
        }
    }
    let options = Options { deviations: Some(&deviations), only };
    let comparison = compare_with(&base, &revision, &options);
    if !ours.only.is_empty() && comparison.is_empty() {
        return Err(no_match(&ours.only));
    }
    let report = Report {
        document: Some(&base),
        source: Some((&source, source.is_file(newest.as_bytes()))),
        ..Report::new(&comparison, &names.0, &names.1)
    };
    anstream::print!("{}", report.text(arguments.format.into()));
    match (arguments.fail_on.map(Severity::from), report.worst()) {
        (Some(limit), Some(worst)) if worst >= limit => {
            Err(message(format!("there are findings of severity {limit} or worse")))
        }
        _ => Ok(()),
    }
}

fn merge(arguments: &Merge) -> Result<(), Failure> {
    let Merge { path, write, ours } = arguments;
    let theirs = document(path, &read(path)?)?;
    let (contract, text) = ours.contract()?;
    let (deviations, list) = ours.deviations()?;
    let only: Only = ours.only.iter().collect();
    let merged = telnyx_drift::merge(&text, &theirs, &list, &only)
        .map_err(|error| in_file(&contract, &error))?;
    for line in &merged.applied {
        terminal::row("applied", SUCCESS, line);
    }
    for (name, pointer) in &merged.proposed {
        terminal::row("name", DIM, &format!("{name}  {DIM}{pointer}{DIM:#}"));
    }
    for step in &merged.manual {
        terminal::row("to do", ERROR, &step.what);
        let sides = [("contract", &step.ours), ("upstream", &step.theirs)];
        for (side, pointer) in sides.iter().filter(|(_, pointer)| !pointer.is_empty()) {
            terminal::row("", DIM, &format!("{DIM}{side}  {pointer}{DIM:#}"));
        }
    }
    if *write && merged.text != text {
        workspace::write(&contract, &merged.text)?;
        workspace::write(&deviations, &merged.deviations)?;
    }
    let done = match (merged.text == text, write) {
        (true, _) => "nothing to merge".to_owned(),
        (false, true) => format!(
            "wrote {} and {}; replace every `{}`, then run `cargo xtask generate`",
            workspace::shown(&contract),
            workspace::shown(&deviations),
            telnyx_drift::placeholder()
        ),
        (false, false) => "nothing written; add `--write` to write".to_owned(),
    };
    let numbers = format!(
        "{} applied, {} names to review, {} differ by rule, {} to do by hand",
        merged.applied.len(),
        merged.proposed.len(),
        merged.intentional,
        merged.manual.len()
    );
    terminal::row("merged", SUCCESS, &format!("{numbers}: {done}"));
    Ok(())
}

impl Ours {
    fn contract(&self) -> Result<(PathBuf, String), Failure> {
        file(self.contract.as_deref(), CONTRACT)
    }

    fn deviations(&self) -> Result<(PathBuf, String), Failure> {
        file(self.deviations.as_deref(), DEVIATIONS)
    }
}

/// A file of the command line, else of the workspace.
fn file(path: Option<&Path>, default: &str) -> Result<(PathBuf, String), Failure> {
    let path = workspace::given(path, default);
    let text = workspace::read(&path)?;
    Ok((path, text))
}

/// Reads a file of the command line.
fn read(path: &Path) -> Result<String, Failure> {
    workspace::read(&workspace::given(Some(path), ""))
}

fn document(path: &Path, text: &str) -> Result<Document, Failure> {
    let document = telnyx_drift::read(text).map_err(|error| in_file(path, &error))?;
    Ok(document.with_path(shown(path)))
}

fn in_file(path: &Path, error: &str) -> Failure {
    message(format!("{}: {error}", shown(path)))
}

/// A file of the command line as it is printed.
fn shown(path: &Path) -> String {
    workspace::shown(&workspace::given(Some(path), ""))
}

fn no_match(patterns: &[String]) -> Failure {
    let patterns = patterns.join("`, `");
    message(format!("`--only` matches no operation and no event: `{patterns}`"))
}

/// The name of a document in a report.
fn name(path: &Path) -> String {
    path.file_stem()
        .map_or_else(|| "upstream".to_owned(), |name| name.to_string_lossy().into_owned())
}
