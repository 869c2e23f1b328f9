//! Every property, parameter, value and operation of a contract: removing or renaming any of them
//! is found, at its pointer, and nothing else is.

use serde_json::{Value, json};

use super::{between, contract, contract_text, document, ids, renames::rename};
use crate::contracts::{self, Edit};
use telnyx_drift::{Finding, Kind, compare};

/// Every place of a document below a pointer.
pub(super) fn places(value: &Value, pointer: &str, found: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(list) => list.iter().enumerate().map(|(i, v)| (i.to_string(), v)).collect(),
        _ => return,
    };
    for (key, value) in children {
        let pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
        found.push(pointer.clone());
        places(value, &pointer, found);
    }
}

/// Removes each place that `wanted` picks, and counts them; every removal is the only finding.
fn take_away(kind: &str, wanted: impl Fn(&[&str]) -> bool) -> usize {
    let real = contract();
    let base = document(&real);
    let mut all = Vec::new();
    places(&real, "", &mut all);
    let picked = all.iter().filter(|place| wanted(&place.split('/').skip(1).collect::<Vec<_>>()));
    let mut count = 0;
    for place in picked {
        count += 1;
        let mut changed = real.clone();
        let value = changed.cut(place);
        let mut found = compare(&base, &document(&changed));
        // A component of errors also changes the errors that use it.
        let in_errors = found.findings.iter().any(|finding| finding.kind() == Kind::ErrorChanged);
        if in_errors
            && (found.findings.len() > 1
                || place.contains("/Error")
                || place.contains("/MessageError"))
        {
            found.findings.retain(|finding| finding.kind() != Kind::ErrorChanged);
        }
        if in_errors && found.findings.is_empty() {
            continue;
        }
        let ids: Vec<String> =
            found.findings.iter().map(|f| format!("{} {}", f.id(), f.base())).collect();
        let alone = found.findings.len() == 1 && found.findings[0].kind().name() == kind;
        let shared = value.get("$ref").and_then(Value::as_str).unwrap_or("#-");
        let there = found
            .findings
            .iter()
            .all(|finding| place.starts_with(finding.base()) || &shared[1..] == finding.base());
        assert!(alone && there, "without {place} ({value}): {ids:#?}");
    }
    count
}

#[test]
fn no_property_is_missed() {
    let count = take_away("property-removed", |place| {
        matches!(place, ["components", "schemas", _, "properties", _])
    });
    assert!(count > 150, "{count}");
}

#[test]
fn no_operation_is_missed() {
    let all = contracts::operations(&contract());
    assert_eq!(take_away("operation-removed", |place| matches!(place, ["paths", _, _])), all);
}

#[test]
fn no_parameter_is_missed() {
    let count =
        take_away("parameter-removed", |place| matches!(place, ["paths", _, _, "parameters", _]));
    assert!(count > 10, "{count}");
}

#[test]
fn no_value_is_missed() {
    let count = take_away(
        "value-removed",
        |place| matches!(place, ["components", "schemas", name, "enum", _] if *name != "EventType"),
    );
    assert!(count > 40, "{count}");
}

#[test]
fn no_limit_or_format_is_missed() {
    let count = take_away(
        "format-changed",
        |place| matches!(place, ["components", "schemas", .., "format"] if !place.contains(&"example")),
    );
    assert!(count > 30, "{count}");
}

#[test]
fn a_component_changes_nothing_by_its_name() {
    let text = contract_text().replace("schemas/OutboundMessage\"", "schemas/Renamed\"");
    let mut renamed: Value = serde_json::from_str(&text).unwrap();
    let schema = renamed.cut("/components/schemas/OutboundMessage");
    renamed.put("/components/schemas/Renamed", schema);
    assert_eq!(between(&contract(), &renamed).findings, []);
}

/// The only finding after a change.
fn only(base: &Value, change: impl FnOnce(&mut Value), what: &str) -> Finding {
    let mut changed = base.clone();
    change(&mut changed);
    let found = between(base, &changed);
    let [finding] = found.findings.as_slice() else { panic!("{what}: {:#?}", ids(&found)) };
    finding.clone()
}

#[test]
fn every_name_can_change() {
    let real = contract();
    let mut places = Vec::new();
    super::exhaustive::places(&real, "", &mut places);
    let mut counts = [0; 4];
    for place in &places {
        let tokens: Vec<&str> = place.split('/').skip(1).collect();
        match tokens.as_slice() {
            ["components", "schemas", name, "properties", wire] if !name.contains("Error") => {
                let finding = only(&real, |d| rename(d, place, "another_name"), place);
                assert_eq!(finding.id(), format!("property-renamed {wire} -> another_name"));
                assert_eq!(finding.base(), place);
                counts[0] += 1;
            }
            ["components", "schemas", name, "enum", _] if *name != "EventType" => {
                let finding = only(&real, |d| d.put(place, json!("another_value")), place);
                let value = real.pointer(place).and_then(Value::as_str).unwrap();
                assert_eq!(finding.id(), format!("value-renamed {value} -> another_value"));
                counts[1] += 1;
            }
            ["paths", _, _, "parameters", _] if real.pointer(place).unwrap()["in"] == "query" => {
                let name = format!("{place}/name");
                let finding = only(&real, |d| d.put(&name, json!("another")), place);
                assert_eq!(
                    (finding.kind(), finding.base()),
                    (Kind::ParameterRenamed, place.as_str())
                );
                counts[2] += 1;
            }
            ["paths", path, method] if *method != "parameters" => {
                let to = "/messaging_texts/".to_owned() + &path.replace("~1", "/")[1..];
                let finding = only(
                    &real,
                    |d| {
                        let mut operation = d.cut(place);
                        operation.put("/operationId", json!("another.id"));
                        // Parameters of the path are reported at its operations.
                        let mut item = d.pointer(&format!("/paths/{path}")).cloned().unwrap();
                        item.as_object_mut().unwrap().retain(|key, _| key == "parameters");
                        item.put(&format!("/{method}"), operation);
                        d["paths"].as_object_mut().unwrap().insert(to.clone(), item);
                    },
                    place,
                );
                assert_eq!(
                    (finding.kind(), finding.base()),
                    (Kind::OperationMoved, place.as_str())
                );
                assert!(finding.change.subject().ends_with(&to), "{}", finding.id());
                counts[3] += 1;
            }
            _ => {}
        }
    }
    let [properties, values, parameters, operations] = counts;
    assert!(properties > 150 && values > 40 && parameters > 7, "{counts:?}");
    assert_eq!(operations, contracts::operations(&real));
}
