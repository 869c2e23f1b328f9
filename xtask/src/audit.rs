//! `cargo xtask audit`.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use clap::ValueEnum;
use telnyx_contract::SourceFile;
use telnyx_coverage::{self as audit, Column, Evidence, Hits, Report};

use crate::{
    Failure,
    terminal::{self, BAD, GOOD},
    workspace::{self, CONTRACT, GENERATED},
};

/// Where the sandbox writes what it sees while the tests run.
pub(crate) const HITS: &str = "target/audit/hits";
/// What it saw in the last run, merged into one file.
const MERGED: &str = "target/audit/hits.jsonl";
const EXAMPLES: &str = "telnyx-messaging/examples";
const README: &str = "README.md";
/// Around the totals in the README.
const MARKS: (&str, &str) = ("<!-- audit -->\n", "<!-- /audit -->");

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Format of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write the report to a file, not to standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Fail if any column has less, from 0 to 100
    #[arg(long, value_name = "PERCENT")]
    fail_under: Option<usize>,
    /// Telnyx's published document, JSON or YAML, to list the operations that are missing
    #[arg(long, value_name = "FILE")]
    upstream: Option<PathBuf>,
    /// Fail if the totals in the README are not those of this report
    #[arg(long, conflicts_with = "write")]
    check: bool,
    /// Write the totals into the README
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
    /// A table for a rendered page
    Markdown,
    /// One self-contained page
    Html,
}

/// As the last step of `ci`: everything is there, and the README says so.
pub(crate) fn check_all() -> Result<(), Failure> {
    run(&Arguments {
        format: Format::Text,
        output: None,
        fail_under: Some(100),
        upstream: None,
        check: true,
        write: false,
        schema: false,
    })
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    if arguments.schema {
        let schema = audit::schema();
        terminal::line(format_args!("{schema:#}"));
        return Ok(());
    }
    let report = report(arguments)?;
    let told = match arguments.format {
        Format::Text => audit::text(&report),
        Format::Json => format!("{:#}\n", audit::json(&report)?),
        Format::Markdown => audit::markdown(&report),
        Format::Html => audit::html(&report),
    };
    match &arguments.output {
        Some(file) => {
            workspace::write(file, &told)?;
            terminal::row("wrote", GOOD, &file.display().to_string());
        }
        None => terminal::line(told.trim_end()),
    }
    if arguments.write || arguments.check {
        readme(&report, arguments.write)?;
    }
    match arguments.fail_under {
        Some(percent) => refuse_gaps(&report, percent),
        None => Ok(()),
    }
}

fn report(arguments: &Arguments) -> Result<Report, Failure> {
    let contract = workspace::contract(CONTRACT.as_ref())?;
    let hits = merged_hits()?;
    let upstream = arguments.upstream.as_deref().map(upstream_operations).transpose()?;
    let evidence = Evidence {
        contract: &contract,
        generated: &sources(GENERATED)?,
        examples: &sources(EXAMPLES)?,
        hits: &hits,
        upstream: upstream.as_ref(),
    };
    Ok(audit::audit(&evidence)?)
}

/// What the tests left behind, merged into one file; without a new run, what that file has.
fn merged_hits() -> Result<Hits, Failure> {
    let mut hits = Hits::default();
    for file in workspace::files_below(HITS.as_ref())? {
        hits.read(&workspace::read(&PathBuf::from(HITS).join(file))?);
    }
    if hits.is_empty() {
        hits.read(&workspace::read(MERGED.as_ref()).unwrap_or_default());
    } else {
        workspace::write(MERGED.as_ref(), &hits.to_lines())?;
    }
    if hits.is_empty() {
        terminal::row("no hits", BAD, "no test run was recorded; `cargo xtask ci` records one");
    }
    Ok(hits)
}

fn sources(folder: &str) -> Result<Vec<SourceFile>, Failure> {
    let files = workspace::files_below(folder.as_ref())?;
    files
        .into_iter()
        .filter(|path| path.ends_with(".rs"))
        .map(|path| {
            let text = workspace::read(&PathBuf::from(folder).join(&path))?;
            Ok(SourceFile { path, text })
        })
        .collect()
}

/// `POST /messages` for every operation of a published document.
fn upstream_operations(path: &Path) -> Result<BTreeSet<String>, Failure> {
    let document = telnyx_drift::read(&workspace::read(path)?)
        .map_err(|error| Failure::Said(format!("{}: {error}", path.display())))?;
    let items = document.value()["paths"].as_object().into_iter().flatten();
    let operations = items.flat_map(|(path, item)| {
        let methods = item.as_object().into_iter().flatten();
        methods.map(move |(method, _)| format!("{} {path}", method.to_uppercase()))
    });
    Ok(operations.collect())
}

/// Compares or replaces the totals between the marks of the README.
fn readme(report: &Report, write: bool) -> Result<(), Failure> {
    let text = workspace::read(README.as_ref())?;
    let (head, rest) = text.split_once(MARKS.0).ok_or_else(no_marks)?;
    let (found, tail) = rest.split_once(MARKS.1).ok_or_else(no_marks)?;
    let wanted = audit::totals_block(report);
    if found == wanted {
        return Ok(());
    }
    if write {
        let (open, close) = MARKS;
        return workspace::write(README.as_ref(), &format!("{head}{open}{wanted}{close}{tail}"));
    }
    Err(Failure::Said(format!(
        "the totals in {README} are out of date; run `cargo xtask audit --write`"
    )))
}

fn no_marks() -> Failure {
    Failure::Said(format!("{README} lacks the lines {} and {}", MARKS.0.trim_end(), MARKS.1))
}

fn refuse_gaps(report: &Report, percent: usize) -> Result<(), Failure> {
    let short: Vec<String> = report
        .totals
        .iter()
        .filter(|total| total.percent() < percent)
        .map(|total| format!("{} {} %", total.column.name(), total.percent()))
        .collect();
    if short.is_empty() {
        return Ok(());
    }
    let columns = Column::ALL.len();
    Err(Failure::Said(format!(
        "{} of {columns} columns are under {percent} %: {}; the lines that begin with a name and `lacks` say what to add",
        short.len(),
        short.join(", ")
    )))
}
