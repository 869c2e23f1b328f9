//! `cargo xtask audit`.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use clap::ValueEnum;
use telnyx_contract::SourceFile;
use telnyx_coverage::{
    self as coverage, CoverageInput, DriftFinding, Published, RecordedCalls, Report, coverage,
};
use telnyx_drift::{Source, published_events, published_operations};

use crate::{
    Failure,
    failure::message,
    readme,
    terminal::{self, ERROR, SUCCESS},
    workspace::{self, CONTRACT, GENERATED},
};

/// The folder to which sandboxes write while the tests run.
pub(crate) const RECORDING: &str = "target/audit/recording";
/// The calls of the last run, merged into one file.
const MERGED: &str = "target/audit/calls.jsonl";
const EXAMPLES: &str = "telnyx-messaging/examples";
const TESTS: &str = "tests/client";
/// The document that the contract was last compared with.
const SOURCE: &str = "openapi/source.json";
/// The operations that Telnyx publishes.
const PUBLISHED: &str = "openapi/published-operations.json";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Format of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write the report to a file, not to standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Fail if a required column has less, from 0 to 100
    #[arg(long, value_name = "PERCENT")]
    fail_under: Option<usize>,
    /// Telnyx's published document, JSON or YAML, instead of the list in openapi/; with --write, the
    /// list is updated
    #[arg(long, value_name = "FILE")]
    upstream: Option<PathBuf>,
    /// A report of `cargo xtask upstream diff --format json`, to show the differences
    #[arg(long, value_name = "FILE")]
    drift: Option<PathBuf>,
    /// Begin links to source, tests and examples with this URL, not with a relative path
    #[arg(long, value_name = "URL")]
    source_url: Option<String>,
    /// Fail if the numbers in the README differ from this report
    #[arg(long, conflicts_with = "write")]
    check: bool,
    /// Write the numbers into the README
    #[arg(long)]
    write: bool,
    /// Print the JSON Schema of `--format json`
    #[arg(long)]
    schema: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table for people
    Text,
    /// The whole report as JSON
    Json,
    /// A table in Markdown
    Markdown,
    /// One self-contained page
    Html,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    if arguments.schema {
        let schema = coverage::schema();
        terminal::line(format_args!("{schema:#}"));
        return Ok(());
    }
    let report = report(arguments)?;
    let output = arguments.output.as_deref().map(|path| workspace::given(Some(path), ""));
    let text = match arguments.format {
        Format::Text => coverage::text(&report),
        Format::Json => format!("{:#}\n", coverage::json(&report)?),
        Format::Markdown => coverage::markdown(&report),
        Format::Html => coverage::html(&report, &base(arguments, output.as_deref()))?,
    };
    match &output {
        Some(file) => {
            workspace::write(file, &text)?;
            terminal::row("wrote", SUCCESS, &workspace::shown(file));
        }
        None => terminal::line(text.trim_end()),
    }
    if (arguments.write || arguments.check) && !is_tested(&report) {
        return Err(message(
            "no test run was recorded, so the README was not looked at; run `cargo xtask ci` first",
        ));
    }
    if arguments.write {
        readme::write(&report)?;
    }
    if arguments.check {
        readme::check(&report)?;
    }
    match arguments.fail_under {
        Some(percent) => enforce_threshold(&report, percent),
        None => Ok(()),
    }
}

fn is_tested(report: &Report) -> bool {
    report.rows.iter().any(|row| !row.statuses.is_empty())
}

/// Checks that nothing is missing, and that the README has these numbers. The failure
/// lists the gaps; the last step of `ci`.
#[cfg(feature = "maintain")]
pub(crate) fn check_all() -> Result<(), Failure> {
    let report = report(&Arguments {
        format: Format::Text,
        output: None,
        fail_under: None,
        upstream: None,
        drift: None,
        source_url: None,
        check: true,
        write: false,
        schema: false,
    })?;
    if !is_tested(&report) {
        return Err(message("no test was recorded; see the failure of the step `test`"));
    }
    enforce_threshold(&report, 100)?;
    readme::check(&report)
}

fn report(arguments: &Arguments) -> Result<Report, Failure> {
    let contract = workspace::contract(CONTRACT.as_ref())?;
    let calls = recorded_calls()?;
    let published = published(arguments)?;
    let drift = arguments.drift.as_deref().map(drift).transpose()?;
    let input = CoverageInput {
        contract: &contract,
        generated: &sources(GENERATED, "")?,
        examples: &sources(EXAMPLES, "")?,
        tests: &sources(TESTS, "tests/client/")?,
        calls: &calls,
        published: Some(&published),
        drift: drift.as_deref(),
    };
    Ok(coverage(&input)?)
}

/// Returns the calls that the tests made; without a new run, those of the last one.
fn recorded_calls() -> Result<RecordedCalls, Failure> {
    let mut calls = RecordedCalls::default();
    for file in workspace::files_below(RECORDING.as_ref())? {
        calls.read(&workspace::read(&Path::new(RECORDING).join(file))?);
    }
    if calls.is_empty() {
        calls.read(&workspace::read(MERGED.as_ref()).unwrap_or_default());
    } else {
        workspace::write(MERGED.as_ref(), &calls.to_lines()?)?;
    }
    if calls.is_empty() {
        let text = "no test run was recorded; run `cargo xtask ci`";
        terminal::row("no calls", ERROR, text);
    }
    Ok(calls)
}

/// Returns the Rust files below a folder, their paths with a prefix.
fn sources(folder: &str, prefix: &str) -> Result<Vec<SourceFile>, Failure> {
    let files = workspace::files_below(folder.as_ref())?;
    files
        .into_iter()
        .filter(|path| path.ends_with(".rs"))
        .map(|path| {
            let text = workspace::read(&Path::new(folder).join(&path))?;
            Ok(SourceFile { path: format!("{prefix}{path}"), text })
        })
        .collect()
}

/// Returns the published operations: of a document, or of the list.
fn published(arguments: &Arguments) -> Result<Published, Failure> {
    let list = match workspace::read(PUBLISHED.as_ref()) {
        Ok(text) => Some(Published::from_json(&text)?),
        // The first document makes the list.
        Err(_) if arguments.upstream.is_some() => None,
        Err(failure) => return Err(failure),
    };
    let Some(path) = &arguments.upstream else { return Ok(list.unwrap_or_default()) };
    let path = workspace::given(Some(path), "");
    let text = workspace::read(&path)?;
    let document = telnyx_drift::read(&text)
        .map_err(|error| message(format!("{}: {error}", workspace::shown(&path))))?;
    let operations = published_operations(&document).into_iter().collect();
    let events = published_events(&document);
    let source = Source::read(&workspace::read(SOURCE.as_ref())?)
        .map_err(|error| message(format!("{SOURCE}: {error}")))?;
    let name = if source.is_file(text.as_bytes()) {
        source.to_string()
    } else {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        format!("{name}; the contract was last compared with {source}")
    };
    let newer = list.map(|list| list.newer).unwrap_or_default();
    let published = Published { document: name, operations, events, newer: BTreeSet::new() };
    let published = published.with_newer(&newer);
    if arguments.write {
        workspace::write(PUBLISHED.as_ref(), &published.to_json()?)?;
        terminal::row("wrote", SUCCESS, &workspace::shown(PUBLISHED.as_ref()));
    }
    Ok(published)
}

fn drift(path: &Path) -> Result<Vec<DriftFinding>, Failure> {
    let path = workspace::given(Some(path), "");
    Ok(DriftFinding::from_report(&workspace::read(&path)?)?)
}

/// Returns the beginning of links to files of the workspace.
fn base(arguments: &Arguments, output: Option<&Path>) -> String {
    if let Some(url) = &arguments.source_url {
        return format!("{}/", url.trim_end_matches('/'));
    }
    let folder = output.and_then(Path::parent).unwrap_or(workspace::root());
    format!("{}/", workspace::relative(workspace::root(), folder))
}

fn enforce_threshold(report: &Report, percent: usize) -> Result<(), Failure> {
    let short: Vec<_> = report
        .totals
        .iter()
        .filter(|total| total.is_required && total.percent() < percent)
        .collect();
    if short.is_empty() {
        return Ok(());
    }
    let mut text = format!("API coverage is under {percent} %:");
    for total in short {
        let column = total.column;
        text.push_str(&format!("\n  {} {} %: {}", column.name(), total.percent(), column.help()));
        for (row, missing) in report.gaps(column) {
            let separator = if missing.is_empty() { "" } else { ": " };
            text.push_str(&format!("\n    {}{separator}{}", row.name, missing.join(", ")));
        }
    }
    Err(Failure::Message(text))
}
