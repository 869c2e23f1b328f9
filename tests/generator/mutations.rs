//! A contract can be wrong in every way; the generator says so, or writes sound Rust.

use std::{
    collections::BTreeSet,
    num::NonZero,
    panic::{self, AssertUnwindSafe},
};

use serde_json::{Value, json};
use telnyx_contract::{Document, Error as ContractError};
use telnyx_messaging_codegen::{Error, generate};

use crate::{
    contracts::{self, Edit},
    defined_names,
    determinism::Seed,
};

#[test]
fn a_small_contract_changed_anywhere_is_generated_or_refused() {
    survive(&contracts::letters(), count("LETTERS", 2_000));
}

#[test]
fn the_real_contract_changed_anywhere_is_generated_or_refused() {
    survive(&contracts::real(), count("REAL", 40));
}

/// How many mutations to try: `MUTATIONS_REAL=5000` searches for longer.
fn count(name: &str, usual: u64) -> u64 {
    let wanted = std::env::var(format!("MUTATIONS_{name}")).ok();
    wanted.and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// Changes one place of a document at a time. Each change must be refused by the contract, at a
/// place that exists, or give sound files; an error of progenitor or of its output is neither.
fn survive(document: &Value, count: u64) {
    let places = places(document);
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    let tried = std::thread::scope(|scope| {
        let try_every = |first| {
            let seeds = (first..=count).step_by(threads);
            scope.spawn(|| attempt(document, &places, seeds))
        };
        let running: Vec<_> = (1..).take(threads).map(try_every).collect();
        running.into_iter().map(|one| one.join().unwrap()).collect::<Vec<_>>()
    });
    let (mut problems, mut refused, mut generated) = (BTreeSet::new(), 0, 0);
    for (found, not_generated, made) in tried {
        problems.extend(found);
        refused += not_generated;
        generated += made;
    }
    println!("{count} changes: {refused} refused, {generated} generated");
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), join(problems));
    assert!(refused > count / 3 && generated > count / 20, "{refused} refused, {generated} made");
}

/// Tries the mutations of these seeds; returns the problems, and how many changes were refused and
/// generated.
fn attempt(
    document: &Value,
    places: &[String],
    seeds: impl Iterator<Item = u64>,
) -> (BTreeSet<String>, u64, u64) {
    let (mut problems, mut refused, mut generated) = (BTreeSet::new(), 0, 0);
    for seed in seeds {
        let mut changed = document.clone();
        let change = mutate(&mut changed, places, &mut Seed(seed));
        let contract = Document::from(changed);
        match panic::catch_unwind(AssertUnwindSafe(|| generate(&contract))) {
            Err(cause) => {
                let cause = cause.downcast_ref::<String>().map(String::as_str);
                let line = cause.and_then(|cause| cause.lines().next()).unwrap_or("without a text");
                problems.insert(format!("{change}: panic: {line}"));
            }
            Ok(Ok(files)) => {
                generated += 1;
                // One problem is the cause of the next.
                let problem = defined_names::problems(&files).into_iter().next();
                problems.extend(problem.map(|problem| format!("{change}: {problem}")));
            }
            Ok(Err(Error::Contract(ContractError::Contract(diagnostics)))) => {
                refused += 1;
                let lost = diagnostics.as_slice().iter().filter(|diagnostic| {
                    !leads_into(contract.value(), diagnostic.pointer.as_str())
                });
                problems.extend(
                    lost.map(|diagnostic| {
                        format!("{change}: {} leads nowhere", diagnostic.pointer)
                    }),
                );
            }
            Ok(Err(error)) => {
                problems.insert(format!("{change}: not refused by the contract: {error}"));
            }
        }
    }
    (problems, refused, generated)
}

fn join(problems: BTreeSet<String>) -> String {
    problems.into_iter().collect::<Vec<_>>().join("\n")
}

/// Whether something is at the pointer, or could be put there.
fn leads_into(document: &Value, pointer: &str) -> bool {
    let parent = pointer.rsplit_once('/').map_or("", |(above, _)| above);
    document.pointer(pointer).is_some() || document.pointer(parent).is_some()
}

/// Every place of a document below its root, as JSON pointers.
pub(crate) fn places(value: &Value) -> Vec<String> {
    fn collect(value: &Value, pointer: &str, places: &mut Vec<String>) {
        let children: Vec<(String, &Value)> = match value {
            Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), value)).collect(),
            Value::Array(list) => {
                list.iter().enumerate().map(|(i, v)| (i.to_string(), v)).collect()
            }
            _ => return,
        };
        for (key, value) in children {
            let pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
            places.push(pointer.clone());
            collect(value, &pointer, places);
        }
    }
    let mut places = Vec::new();
    collect(value, "", &mut places);
    places
}

/// Takes, replaces, copies or renames something; returns what.
pub(crate) fn mutate(document: &mut Value, places: &[String], seed: &mut Seed) -> String {
    let mut pick = |count: usize| {
        // The first numbers of neighbouring seeds are alike.
        seed.below(7);
        seed.below(count)
    };
    let place = &places[pick(places.len())];
    match pick(4) {
        0 => {
            document.cut(place);
            format!("without {place}")
        }
        1 => {
            let values = [
                json!(null),
                json!(true),
                json!(0),
                json!(-1.5),
                json!(""),
                json!("x"),
                json!("a b"),
                json!("2fa"),
                json!("object"),
                json!("type"),
                json!([]),
                json!({}),
                json!([""]),
                json!({"type": "string"}),
                json!({"type": "array"}),
                json!({"type": "integer"}),
                json!({"$ref": "#/nowhere"}),
                json!({"description": "A text.", "type": "string"}),
                json!({"description": "An object.", "type": "object"}),
            ];
            let value = values[pick(values.len())].clone();
            let change = format!("{place} = {value}");
            document.put(place, value);
            change
        }
        2 => {
            let other = &places[pick(places.len())];
            let value = document.pointer(other).cloned().unwrap();
            document.put(place, value);
            format!("{place} = what is at {other}")
        }
        _ => {
            let names =
                ["", "x", "2fa", "type", "call", "Value", "a b", "$ref", "title", "get", "gen"];
            let name = names[pick(names.len())];
            let (above, _) = place.rsplit_once('/').unwrap();
            let value = document.cut(place);
            let to = if document.pointer(above).is_some_and(Value::is_array) { "-" } else { name };
            document.put(&format!("{above}/{to}"), value);
            format!("{place} renamed to `{to}`")
        }
    }
}
