//! `cargo xtask generate`.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::Instant,
};

use clap::ValueEnum;
use serde_json::json;
use similar::{ChangeTag, TextDiff};
use telnyx_contract::SourceFile;
use telnyx_messaging_codegen::generate;

use crate::{
    Failure,
    terminal::{self, ADDED, BAD, FAINT, GOOD, REMOVED},
    workspace::{self, CONTRACT, GENERATED},
};

/// How many lines of a diff are shown per file.
const SHOWN_LINES: usize = 40;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; fail if anything would change
    #[arg(long)]
    check: bool,
    /// The contract to read
    #[arg(long, value_name = "FILE", default_value = CONTRACT)]
    contract: PathBuf,
    /// The folder to write
    #[arg(long, value_name = "FOLDER", default_value = GENERATED)]
    output: PathBuf,
    /// Format of the outcome
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON object
    Json,
}

/// What is wrong with one file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Missing,
    Changed,
    Orphaned,
    /// Not written by `generate`, so not removed by it either.
    Foreign,
}

impl State {
    fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Changed => "changed",
            Self::Orphaned => "orphaned",
            Self::Foreign => "foreign",
        }
    }
}

struct Difference {
    path: String,
    state: State,
    found: String,
    wanted: String,
}

/// `generate --check`, as other commands begin with it.
pub(crate) fn check() -> Result<(), Failure> {
    run(&Arguments {
        check: true,
        contract: CONTRACT.into(),
        output: GENERATED.into(),
        format: Format::Text,
    })
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let start = Instant::now();
    let Arguments { check, contract: path, output, format } = arguments;
    let contract = workspace::contract(path)?;
    let files = generate(&contract)?;
    let differences = compare(output, &files)?;
    if !check {
        for difference in &differences {
            let path = output.join(&difference.path);
            match difference.state {
                State::Missing | State::Changed => workspace::write(&path, &difference.wanted)?,
                State::Orphaned => workspace::remove(&path)?,
                State::Foreign => {}
            }
        }
    }
    match format {
        Format::Json => tell_json(*check, &files, &differences),
        Format::Text => tell(arguments, &files, &differences, start),
    }
    if *check && !differences.is_empty() {
        let foreign = differences.iter().any(|difference| difference.state == State::Foreign);
        return Err(Failure::Said(format!(
            "{} below {} {} not what {} says; run `cargo xtask generate`{}",
            count(differences.len(), "file", "files"),
            output.display(),
            if differences.len() == 1 { "is" } else { "are" },
            path.display(),
            if foreign { " and move the foreign files elsewhere" } else { "" },
        )));
    }
    Ok(())
}

/// The files on disk, compared with those that should be there.
fn compare(output: &Path, files: &[SourceFile]) -> Result<Vec<Difference>, Failure> {
    let mut on_disk: BTreeMap<String, String> = BTreeMap::new();
    for path in workspace::files_below(output)? {
        // A file that is not text was not written here; empty text has the same effect below.
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
        state: if is_ours(&path, &found) { State::Orphaned } else { State::Foreign },
        path,
        found,
        wanted: String::new(),
    }));
    Ok(differences)
}

/// Whether an earlier `generate` wrote the file.
fn is_ours(path: &str, text: &str) -> bool {
    path.ends_with("contract.json") || text.starts_with("// @generated")
}

fn tell(arguments: &Arguments, files: &[SourceFile], differences: &[Difference], start: Instant) {
    let Arguments { check, output, .. } = arguments;
    for difference in differences {
        let (label, style) = match (check, difference.state) {
            (true, state) => (state.name(), BAD),
            (false, State::Orphaned) => ("removed", GOOD),
            (false, State::Foreign) => ("left alone", BAD),
            (false, _) => ("wrote", GOOD),
        };
        terminal::row(label, style, &output.join(&difference.path).display().to_string());
        if *check && difference.state == State::Changed {
            print_diff(&difference.found, &difference.wanted);
        }
    }
    let lines: usize = files.iter().map(|file| file.text.lines().count()).sum();
    let verdict = match (check, differences.len()) {
        (_, 0) => "unchanged".to_owned(),
        (true, changed) => count(changed, "differs", "differ"),
        (false, changed) => format!("{changed} written"),
    };
    let seconds = start.elapsed().as_secs_f64();
    let files = count(files.len(), "file", "files");
    let style = if *check && !differences.is_empty() { BAD } else { GOOD };
    terminal::row(
        "generated",
        style,
        &format!("{files}, {lines} lines, {verdict}, {seconds:.2} s"),
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
            ChangeTag::Equal => (' ', FAINT),
        };
        let number = change.new_index().or(change.old_index()).unwrap_or_default() + 1;
        let line = change.value().trim_end_matches('\n');
        terminal::line(format_args!("{FAINT}{number:>12}{FAINT:#}  {style}{sign} {line}{style:#}"));
    }
    if let Some(more) = changes.len().checked_sub(SHOWN_LINES + 1) {
        terminal::line(format_args!("{FAINT}{:>12}  {} more lines{FAINT:#}", "…", more + 1));
    }
}

fn tell_json(check: bool, files: &[SourceFile], differences: &[Difference]) {
    let differences: Vec<_> = differences
        .iter()
        .map(|difference| json!({"path": difference.path, "state": difference.state.name()}))
        .collect();
    let answer = json!({
        "check": check,
        "files": files.len(),
        "lines": files.iter().map(|file| file.text.lines().count()).sum::<usize>(),
        "differences": differences,
    });
    terminal::line(format_args!("{answer:#}"));
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
