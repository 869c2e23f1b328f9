//! `cargo xtask generate`.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::Instant,
};

use clap::ValueEnum;
use serde_json::json;
use similar::{ChangeTag, TextDiff};
use telnyx_contract::{Annotation, SourceFile};
use telnyx_messaging_codegen::generate_parsed;

use crate::{
    Failure, github,
    terminal::{self, ADDED, DIM, ERROR, REMOVED, SUCCESS},
    workspace::{self, CONTRACT, GENERATED},
};

/// The maximum number of lines of a diff that are printed for a file.
const SHOWN_LINES: usize = 40;
/// The command that repairs every difference.
const REPAIR: &str = "run `cargo xtask generate`";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; fail if anything would change
    #[arg(long)]
    check: bool,
    /// The contract to read [default: openapi/telnyx-messaging.json of the workspace]
    #[arg(long, value_name = "FILE")]
    contract: Option<PathBuf>,
    /// The folder to write [default: telnyx-messaging/src/generated of the workspace]
    #[arg(long, value_name = "FOLDER")]
    output: Option<PathBuf>,
    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON object
    Json,
    /// Annotations of GitHub Actions
    Github,
}

/// How a file on the disk differs from the generated one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Missing,
    Changed,
    /// Written by an earlier `generate`, and not generated any more.
    Stale,
    /// Not written by `generate`, so not removed by it either.
    Untracked,
}

impl State {
    fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Changed => "changed",
            Self::Stale => "stale",
            Self::Untracked => "untracked",
        }
    }
}

struct Difference {
    path: String,
    state: State,
    found: String,
    wanted: String,
}

impl Difference {
    /// The first line that differs.
    fn line(&self) -> usize {
        let (found, wanted) = (self.found.lines(), self.wanted.lines());
        found.zip(wanted).take_while(|(found, wanted)| found == wanted).count() + 1
    }
}

/// Compares the generated code with the contract, as `ci` does.
#[cfg(feature = "maintain")]
pub(crate) fn check() -> Result<(), Failure> {
    run(&Arguments { check: true, contract: None, output: None, format: Format::Text })
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let start = Instant::now();
    let path = workspace::given(arguments.contract.as_deref(), CONTRACT);
    let output = workspace::given(arguments.output.as_deref(), GENERATED);
    let files = match generate_files(&path) {
        Err(failure) if arguments.format == Format::Github => {
            github::print(&failure, &path);
            return Err(failure);
        }
        files => files?,
    };
    let differences = compare(&output, &files)?;
    if !arguments.check {
        write(&output, &differences)?;
    }
    match arguments.format {
        Format::Json => print_json(arguments.check, &files, &differences),
        Format::Text => print_text(arguments.check, &output, &files, &differences, start),
        Format::Github => print_annotations(arguments.check, &output, &differences),
    }
    if !arguments.check || differences.is_empty() {
        return Ok(());
    }
    let untracked = differences.iter().any(|difference| difference.state == State::Untracked);
    Err(Failure::Message(format!(
        "{} in {} {} not as generated from {}; {REPAIR}{}",
        count(differences.len(), "file", "files"),
        workspace::shown(&output),
        if differences.len() == 1 { "is" } else { "are" },
        workspace::shown(&path),
        if untracked { ", and move the untracked files elsewhere" } else { "" },
    )))
}

fn generate_files(path: &Path) -> Result<Vec<SourceFile>, Failure> {
    let contract = workspace::contract(path)?;
    let api = telnyx_contract::parse(&contract)?;
    let files = generate_parsed(&contract, &api)?;
    if path == workspace::root().join(CONTRACT) {
        telnyx_contract::runtime::check(&contract, &api).map_err(telnyx_contract::Error::from)?;
    }
    Ok(files)
}

fn write(output: &Path, differences: &[Difference]) -> Result<(), Failure> {
    for difference in differences {
        let path = output.join(&difference.path);
        match difference.state {
            State::Missing | State::Changed => workspace::write(&path, &difference.wanted)?,
            State::Stale => workspace::remove(&path)?,
            State::Untracked => {}
        }
    }
    Ok(())
}

/// Compares the files on disk with the generated ones.
fn compare(output: &Path, files: &[SourceFile]) -> Result<Vec<Difference>, Failure> {
    let mut on_disk: BTreeMap<String, String> = BTreeMap::new();
    for path in workspace::files_below(output)? {
        // A file that is not text was not generated; an empty one counts as such below.
        let text = workspace::read(&output.join(&path)).unwrap_or_default();
        on_disk.insert(path, text);
    }
    let mut differences = Vec::new();
    for file in files {
        let found = on_disk.remove(&file.path);
        let state = match &found {
            None => State::Missing,
            Some(text) if *text != file.text => State::Changed,
            Some(_) => continue,
        };
        differences.push(Difference {
            path: file.path.clone(),
            state,
            found: found.unwrap_or_default(),
            wanted: file.text.clone(),
        });
    }
    differences.extend(on_disk.into_iter().map(|(path, found)| Difference {
        state: if is_ours(&path, &found) { State::Stale } else { State::Untracked },
        path,
        found,
        wanted: String::new(),
    }));
    Ok(differences)
}

/// Returns whether an earlier `generate` wrote the file.
fn is_ours(path: &str, text: &str) -> bool {
    path == "sandbox.json" || text.starts_with("// @generated")
}

fn print_text(
    check: bool,
    output: &Path,
    files: &[SourceFile],
    differences: &[Difference],
    start: Instant,
) {
    for difference in differences {
        let (label, style) = match (check, difference.state) {
            (true, state) => (state.name(), ERROR),
            (false, State::Stale) => ("removed", SUCCESS),
            (false, State::Untracked) => ("untracked", ERROR),
            (false, _) => ("wrote", SUCCESS),
        };
        terminal::row(label, style, &workspace::shown(&output.join(&difference.path)));
        if check && difference.state == State::Changed {
            print_diff(&difference.found, &difference.wanted);
        }
    }
    let lines: usize = files.iter().map(|file| file.text.lines().count()).sum();
    let outcome = match (check, differences.len()) {
        (_, 0) => "unchanged".to_owned(),
        (true, changed) => count(changed, "differs", "differ"),
        (false, changed) => format!("{changed} written"),
    };
    let seconds = start.elapsed().as_secs_f64();
    let files = count(files.len(), "file", "files");
    let style = if check && !differences.is_empty() { ERROR } else { SUCCESS };
    terminal::row(
        "generated",
        style,
        &format!("{files}, {lines} lines, {outcome}, {seconds:.2} s"),
    );
}

fn print_diff(found: &str, wanted: &str) {
    let diff = TextDiff::from_lines(found, wanted);
    let groups = diff.grouped_ops(1);
    let changes: Vec<_> =
        groups.iter().flatten().flat_map(|operation| diff.iter_changes(operation)).collect();
    for change in changes.iter().take(SHOWN_LINES) {
        let (sign, style) = match change.tag() {
            ChangeTag::Delete => ('-', REMOVED),
            ChangeTag::Insert => ('+', ADDED),
            ChangeTag::Equal => (' ', DIM),
        };
        let number = change.new_index().or(change.old_index()).unwrap_or_default() + 1;
        let line = change.value().trim_end_matches('\n');
        terminal::line(format_args!("{DIM}{number:>12}{DIM:#}  {style}{sign} {line}{style:#}"));
    }
    if let Some(more) = changes.len().checked_sub(SHOWN_LINES + 1) {
        terminal::line(format_args!("{DIM}{:>12}  {} more lines{DIM:#}", "…", more + 1));
    }
}

fn print_json(check: bool, files: &[SourceFile], differences: &[Difference]) {
    let differences: Vec<_> = differences
        .iter()
        .map(|difference| json!({"path": difference.path, "state": difference.state.name()}))
        .collect();
    let report = json!({
        "check": check,
        "files": files.len(),
        "lines": files.iter().map(|file| file.text.lines().count()).sum::<usize>(),
        "differences": differences,
    });
    terminal::line(format_args!("{report:#}"));
}

/// Prints an annotation for each file that `--check` refuses.
fn print_annotations(check: bool, output: &Path, differences: &[Difference]) {
    for difference in differences.iter().filter(|_| check) {
        let message = match difference.state {
            State::Untracked => "not a generated file; move it elsewhere".to_owned(),
            state => format!("{}; {REPAIR}", state.name()),
        };
        let path = workspace::relative(&output.join(&difference.path), workspace::root());
        github::line(&Annotation::error(&path, Some(difference.line()), "generated code", message));
    }
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
