//! What the generator writes compiles, also for what the real contract does not have.
//!
//! The contract `letters` has every kind of construct. Hand-written code of the crate names a few
//! components of the real contract, so both are merged.

use std::collections::BTreeSet;
use std::fs;

use serde_json::{Value, json};
use telnyx_contract::{Document, SourceFile};
use telnyx_messaging_codegen::generate;

use crate::contracts::{self, Edit};
use crate::determinism::Seed;
use crate::{crates, mutations};

/// What hand-written code calls.
const PATHS: [&str; 5] =
    ["/messages", "/messages/rcs", "/messages/whatsapp", "/messages/{id}", "/webhook_deliveries"];

/// What hand-written code decodes.
const EVENTS: [&str; 2] = ["deliveryUpdate", "inboundMessage"];

/// The contract `letters` with the part of the real one that hand-written code names.
fn merged() -> Value {
    let mut document = contracts::real();
    let letters = contracts::letters();
    retain(&mut document["paths"], |path| PATHS.contains(&path));
    retain(&mut document["x-webhooks"], |event| EVENTS.contains(&event));
    retain(&mut document["paths"]["/messages"], |method| method == "post");
    for part in ["/paths", "/x-webhooks"] {
        merge(&mut document, &letters, part);
    }
    for kind in ["parameters", "responses", "schemas"] {
        merge(&mut document, &letters, &format!("/components/{kind}"));
    }
    let used = used(&document);
    for kind in ["parameters", "responses", "schemas"] {
        let is_used = |name: &str| used.contains(&format!("#/components/{kind}/{name}"));
        retain(&mut document["components"][kind], is_used);
    }
    document
}

fn retain(value: &mut Value, keep: impl Fn(&str) -> bool) {
    value.as_object_mut().unwrap().retain(|key, _| keep(key));
}

fn merge(document: &mut Value, other: &Value, pointer: &str) {
    let from = other.pointer(pointer).and_then(Value::as_object).cloned().unwrap_or_default();
    let into = document.pointer_mut(pointer).and_then(Value::as_object_mut).unwrap();
    for (key, value) in from {
        into.entry(key).or_insert(value);
    }
}

/// The references that can be reached from the operations and events.
fn used(document: &Value) -> BTreeSet<String> {
    fn collect(value: &Value, references: &mut Vec<String>) {
        match value {
            Value::String(text) if text.starts_with("#/") => references.push(text.clone()),
            Value::Array(list) => list.iter().for_each(|value| collect(value, references)),
            Value::Object(map) => map.values().for_each(|value| collect(value, references)),
            _ => {}
        }
    }
    let (mut open, mut used) = (Vec::new(), BTreeSet::new());
    collect(&document["paths"], &mut open);
    collect(&document["x-webhooks"], &mut open);
    while let Some(reference) = open.pop() {
        if let Some(value) = document.pointer(&reference[1..])
            && used.insert(reference)
        {
            collect(value, &mut open);
        }
    }
    used
}

/// A folder of copies of the crate, one for each set of generated files.
struct Copies {
    folder: tempfile::TempDir,
    names: Vec<String>,
}

impl Copies {
    fn new(prefix: &str, generated: &[Vec<SourceFile>]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let names: Vec<String> =
            (1..=generated.len()).map(|number| format!("{prefix}-{number:02}")).collect();
        crates::workspace(folder.path(), &names);
        for (name, files) in names.iter().zip(generated) {
            let copy = folder.path().join(name);
            crates::client(&copy, files);
            let manifest = fs::read_to_string(copy.join("Cargo.toml")).unwrap();
            let (package, features) = manifest.split_once("[features]").unwrap();
            let (features, _) = features.split_once("[[example]]").unwrap();
            // Programs next to the library name its real operations.
            let package = package
                .replace(
                    "name = \"telnyx-messaging\"",
                    &format!("name = {name:?}\nautobenches = false\nautoexamples = false"),
                )
                .replace("readme = \"../README.md\"\n", "");
            let (features, _) = features.split_once("[dev-dependencies]").unwrap();
            fs::write(copy.join("Cargo.toml"), format!("{package}[features]{features}")).unwrap();
            let lib = copy.join("src/lib.rs");
            let text = fs::read_to_string(&lib).unwrap();
            let text: String = text
                .lines()
                .filter(|line| !line.contains("README"))
                .map(|l| format!("{l}\n"))
                .collect();
            // Another contract does not need all of the hand-written code.
            fs::write(lib, format!("#![deny(warnings)]\n#![allow(dead_code)]\n{text}")).unwrap();
        }
        Self { folder, names }
    }

    /// Runs a command of cargo on all copies; returns what it printed if it failed.
    fn run(&self, command: &[&str]) -> Option<String> {
        let features = ["--lib", "--no-default-features", "--features"];
        let features = features.iter().copied().chain(["client,webhooks,dispatch"]);
        let arguments: Vec<&str> = command.iter().copied().chain(features).collect();
        let (succeeded, report) = crates::cargo(self.folder.path(), &arguments);
        (!succeeded).then_some(report)
    }
}

/// What cargo keeps of the copies is of no use afterwards.
impl Drop for Copies {
    fn drop(&mut self) {
        let names: BTreeSet<String> =
            self.names.iter().map(|name| name.replace('-', "_")).collect();
        let built = |file: &str| {
            let name = file.strip_prefix("lib").unwrap_or(file).replace('-', "_");
            names.iter().any(|one| {
                name.starts_with(&format!("{one}_")) || name.starts_with(&format!("{one}."))
            })
        };
        for folder in ["debug/deps", "debug/.fingerprint", "doc"] {
            for entry in fs::read_dir(crates::target().join(folder)).into_iter().flatten().flatten()
            {
                if built(&entry.file_name().to_string_lossy()) {
                    let path = entry.path();
                    let _ = if path.is_dir() {
                        fs::remove_dir_all(path)
                    } else {
                        fs::remove_file(path)
                    };
                }
            }
        }
    }
}

/// Text that Markdown or rustc would take for something else.
const ODD_TEXTS: [&str; 7] = [
    "    panic!(\"an indented doctest\")",
    "See [Nothing], <b>, &amp; and *this_*; https://example.com/a_b, (http://example.com).",
    "# Title\n\n- a\n\n1. b",
    "A *very* long line that is broken at a place where the next word would begin a list, which is - one",
    "\u{202e}Reversed\u{0}",
    "A \\ at the end \\",
    "[^1]: note | a | b",
];

/// The contract with the constructs that only requests of a larger domain have.
fn with_rules() -> Value {
    let mut document = merged();
    let schemas = "/components/schemas";
    let send = format!("{schemas}/SendLetter");
    let text =
        |format: &str| json!({"description": "A value.", "type": "string", "format": format});
    document.put(&format!("{send}/properties/fee"), text("decimal"));
    document.put(&format!("{send}/properties/due"), text("date-time"));
    document.put(&format!("{send}/properties/due/x-time-window"), json!({"from": 0, "to": 60}));
    document.put(&format!("{send}/x-exactly-one"), json!(["copies", ["fee", "type"]]));
    document.put(&format!("{send}/x-at-most-one"), json!(["due", "fee"]));
    document.put(&format!("{send}/x-any-of"), json!(["due", "kind"]));
    document.put(&format!("{send}/x-required-when"), json!({"due": {"type": "plain"}}));
    document.put(&format!("{send}/minProperties"), json!(2));
    // Pairs of a name and a value.
    let pair = json!({"type": "array", "minItems": 2, "maxItems": 2,
        "items": {"type": "string"}});
    document.put(
        &format!("{send}/properties/headers"),
        json!({"description": "Headers.", "type": "array", "maxItems": 5, "items": pair}),
    );
    // A union that is sent: each member has one value of the tag.
    for (name, value) in [("PaidSeal", "paid"), ("FreeSeal", "free")] {
        document.put(
            &format!("{schemas}/{name}"),
            json!({"description": "A seal.", "type": "object", "required": ["type"], "properties": {
                "type": {"description": format!("Always `{value}`."), "x-rust-name": "kind",
                    "type": "string"},
                "note": {"description": "A note.", "type": "string"},
            }}),
        );
    }
    let member = |name: &str| json!({"$ref": format!("#{schemas}/{name}")});
    document.put(
        &format!("{schemas}/Seal"),
        json!({"description": "A seal.", "oneOf": [member("FreeSeal"), member("PaidSeal")],
            "discriminator": {"propertyName": "type", "mapping": {
                "free": format!("#{schemas}/FreeSeal"), "paid": format!("#{schemas}/PaidSeal")}}}),
    );
    document.put(
        &format!("{send}/properties/seal"),
        json!({"description": "Its seal.", "allOf": [member("Seal")]}),
    );
    let event = "/x-webhooks/letterUpdate";
    document.put(&format!("{event}/x-identifying-properties"), json!(["data"]));
    document.put(&format!("{event}/x-absent-properties"), json!(["meta"]));
    // A list of a response in place of which there may be one item.
    let notes = json!({"description": "Notes.", "type": "array", "items": {"type": "string"},
        "x-one-or-many": true});
    document.put(&format!("{schemas}/Stamp/properties/notes"), notes);
    document["components"]["schemas"].as_object_mut().unwrap().sort_keys();
    document
}

#[test]
fn a_contract_with_every_construct_compiles_and_is_documented() {
    let plain = merged();
    let rules = with_rules();
    let mut odd = merged();
    let mut count = 0;
    let mut next = || {
        count += 1;
        json!(ODD_TEXTS[count % ODD_TEXTS.len()])
    };
    for pointer in mutations::places(&odd) {
        let is_text = pointer.ends_with("/description") || pointer.ends_with("/summary");
        if is_text && odd.pointer(&pointer).is_some_and(Value::is_string) {
            odd.put(&pointer, next());
        }
    }
    let odd = generate(&Document::from(odd)).unwrap_or_else(|error| panic!("{error}"));
    let copies = Copies::new("letters", &[contracts::files(&plain), contracts::files(&rules), odd]);
    let report = copies.run(&["check"]);
    assert!(report.is_none(), "{}", report.unwrap_or_default());
    let report = copies.run(&["doc", "--no-deps"]);
    assert!(report.is_none(), "{}", report.unwrap_or_default());
}

/// The Rust code of generated files, without documentation.
fn code(files: &[SourceFile]) -> Vec<String> {
    let files = files.iter().filter(|file| file.path.ends_with(".rs"));
    let lines = files.flat_map(|file| file.text.lines().map(str::trim));
    lines.filter(|line| !line.starts_with("//")).map(str::to_owned).collect()
}

/// A sample: compiling takes seconds for each. `COMPILED_FROM=1000 COMPILED=100` compiles others.
#[test]
fn mutated_contracts_that_are_not_refused_compile() {
    let number = |name: &str, default: u64| {
        let wanted = std::env::var(name).ok();
        wanted.and_then(|text| text.parse().ok()).unwrap_or(default)
    };
    let base = merged();
    let same = code(&contracts::files(&base));
    let real = contracts::real();
    // Hand-written code needs the rest as it is.
    let places: Vec<String> = mutations::places(&base)
        .into_iter()
        .filter(|place| real.pointer(place).is_none() && place.matches('/').count() > 1)
        .collect();
    let (mut changes, mut generated) = (Vec::new(), Vec::new());
    let mut seed = number("COMPILED_FROM", 1);
    while generated.len() < usize::try_from(number("COMPILED", 30)).unwrap() {
        let mut changed = base.clone();
        let what = mutations::mutate(&mut changed, &places, &mut Seed(seed));
        seed += 1;
        if let Ok(files) = generate(&Document::from(changed))
            && code(&files) != same
        {
            changes.push(format!("mutation-{:02}: seed {}: {what}", changes.len() + 1, seed - 1));
            generated.push(files);
        }
    }
    let copies = Copies::new("mutation", &generated);
    let report = copies.run(&["check", "--keep-going", "--message-format", "short"]);
    assert!(report.is_none(), "{}\n{}", changes.join("\n"), report.unwrap_or_default());
}
