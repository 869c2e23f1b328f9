//! `cargo xtask public-dependencies`: the types of other crates in the public API.
//!
//! A new major version of such a crate is a new major version of this one, so that the list is kept
//! in a file, and a change of it is seen in review.

mod collect;

use std::{collections::BTreeMap, path::Path};

use crate::{
    Failure,
    terminal::{self, SUCCESS},
    workspace,
};

/// Relative to the workspace.
const FILE: &str = "telnyx-messaging/public-dependencies.txt";
const SOURCES: &str = "telnyx-messaging/src";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write the file instead of comparing with it
    #[arg(long)]
    write: bool,
    /// Format of the comparison
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON object
    Json,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let text = derive()?;
    if arguments.write {
        workspace::write(FILE.as_ref(), &text)?;
        terminal::row("wrote", SUCCESS, &workspace::shown(FILE.as_ref()));
        return Ok(());
    }
    compare(&text, arguments.format)
}

/// Compares the file with the sources.
pub(crate) fn check() -> Result<(), Failure> {
    compare(&derive()?, Format::Text)
}

fn compare(derived: &str, format: Format) -> Result<(), Failure> {
    let kept = workspace::read(FILE.as_ref()).unwrap_or_default();
    let only_in = |from: &str, other: &str| -> Vec<String> {
        let lines = from.lines().filter(|line| !other.lines().any(|found| found == *line));
        lines.map(str::to_owned).collect()
    };
    let (removed, added) = (only_in(&kept, derived), only_in(derived, &kept));
    if format == Format::Json {
        let types: Vec<&str> = derived.lines().filter(|line| !line.starts_with('#')).collect();
        let report = serde_json::json!({"types": types, "added": added, "removed": removed});
        terminal::line(format_args!("{report:#}"));
    }
    if added.is_empty() && removed.is_empty() {
        return Ok(());
    }
    let removed = removed.iter().map(|line| format!("  - {line}"));
    let changes: Vec<String> =
        removed.chain(added.iter().map(|line| format!("  + {line}"))).collect();
    Err(Failure::Message(format!(
        "the public API uses other types of dependencies than {FILE} lists; hide them, or accept them with `cargo xtask public-dependencies --write`:\n{}",
        changes.join("\n")
    )))
}

/// The content of the file.
fn derive() -> Result<String, Failure> {
    let manifest = workspace::read("telnyx-messaging/Cargo.toml".as_ref())?;
    let versions = versions(&workspace::read("Cargo.toml".as_ref())?, &manifest);
    let mut sources = Vec::new();
    for file in workspace::files_below(SOURCES.as_ref())? {
        let is_test = file.split('/').any(|part| part == "tests" || part == "tests.rs");
        if file.ends_with(".rs") && !is_test {
            let text = workspace::read(&Path::new(SOURCES).join(&file))?;
            let parsed = syn::parse_file(&text)
                .map_err(|error| Failure::Message(format!("parse {SOURCES}/{file}: {error}")))?;
            sources.push(parsed);
        }
    }
    // What `thiserror` derives is a trait of the standard library.
    let names: Vec<&str> =
        versions.keys().map(String::as_str).filter(|name| *name != "thiserror").collect();
    let mut text = String::from(
        "# Types and traits of other crates in the public API, with all features.\n\
         # Written by `cargo xtask public-dependencies --write`.\n",
    );
    for path in collect::foreign_paths(&sources, &names) {
        let version = path.split("::").next().and_then(|name| versions.get(name));
        text.push_str(&format!("{} {path}\n", version.map_or("?", String::as_str)));
    }
    Ok(text)
}

/// The dependencies, by the names that code uses, and the part of their versions that may not change.
fn versions(workspace: &str, manifest: &str) -> BTreeMap<String, String> {
    let dependencies = manifest.split("[dependencies]").nth(1).unwrap_or_default();
    let dependencies = dependencies.split("\n[").next().unwrap_or_default();
    let names = dependencies.lines().filter_map(|line| line.split(['.', ' ', '=']).next());
    let version = |name: &str| {
        let line = workspace.lines().find(|line| line.starts_with(&format!("{name} =")))?;
        let quoted = line.split('"').nth(1)?;
        let mut parts = quoted.split('.');
        let (major, minor) = (parts.next()?, parts.next());
        Some(match (major, minor) {
            ("0", Some(minor)) => format!("0.{minor}"),
            _ => major.to_owned(),
        })
    };
    names
        .filter(|name| !name.is_empty())
        .filter_map(|name| Some((name.replace('-', "_"), version(name)?)))
        .collect()
}
