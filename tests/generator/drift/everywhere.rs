//! Every property, parameter, value and operation of the contract is looked at: taking any of
//! them away, or calling it otherwise, is found, there, and nothing else is.

use serde_json::{Value, json};

use super::{between, document, marks, renames::rename};
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

/// How many places are left out between two; `DRIFT_STEP=1` looks at all of them.
fn step() -> usize {
    let wanted = std::env::var("DRIFT_STEP").ok();
    wanted.and_then(|text| text.parse().ok()).unwrap_or(7)
}

/// Takes away places that `wanted` picks and tells what was not found alone; counts all of them.
fn take_away(kind: &str, wanted: impl Fn(&[&str]) -> bool) -> usize {
    let real = contracts::real();
    let base = document(&real);
    let mut all = Vec::new();
    places(&real, "", &mut all);
    let picked = all.iter().filter(|place| wanted(&place.split('/').skip(1).collect::<Vec<_>>()));
    let mut count = 0;
    for place in picked {
        count += 1;
        if count % step() != 1 % step() {
            continue;
        }
        let mut changed = real.clone();
        let value = changed.cut(place);
        let mut found = compare(&base, &document(&changed));
        // What errors are made of shows in all of them, beside its own place.
        let in_errors = found.findings.iter().any(|finding| finding.kind == Kind::ErrorChanged);
        if in_errors
            && (found.findings.len() > 1 || place.contains("/Error") || place.contains("/ApiError"))
        {
            found.findings.retain(|finding| finding.kind != Kind::ErrorChanged);
        }
        if in_errors && found.findings.is_empty() {
            continue;
        }
        let told: Vec<String> =
            found.findings.iter().map(|f| format!("{} {}", f.mark(), f.base)).collect();
        let alone = found.findings.len() == 1 && found.findings[0].kind.name() == kind;
        let shared = value.get("$ref").and_then(Value::as_str).unwrap_or("#-");
        let there = found
            .findings
            .iter()
            .all(|finding| place.starts_with(&finding.base) || shared[1..] == finding.base);
        assert!(alone && there, "without {place} ({value}): {told:#?}");
    }
    count
}

#[test]
fn no_property_is_missed() {
    let count = take_away("property-removed", |place| {
        matches!(place, ["components", "schemas", _, "properties", _])
    });
    assert!(count > 200, "{count}");
}

#[test]
fn no_operation_is_missed() {
    let all = contracts::operations(&contracts::real());
    assert_eq!(take_away("operation-removed", |place| matches!(place, ["paths", _, _])), all);
}

#[test]
fn no_parameter_is_missed() {
    let count =
        take_away("parameter-removed", |place| matches!(place, ["paths", _, _, "parameters", _]));
    // Those of the path are known by the path.
    assert!(count > 30, "{count}");
}

#[test]
fn no_value_is_missed() {
    let count = take_away(
        "value-removed",
        |place| matches!(place, ["components", "schemas", name, "enum", _] if *name != "EventType"),
    );
    assert!(count > 60, "{count}");
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
    let text = contracts::real_text().replace("schemas/OutboundMessage\"", "schemas/Renamed\"");
    let mut renamed: Value = serde_json::from_str(&text).unwrap();
    let schema = renamed.cut("/components/schemas/OutboundMessage");
    renamed.put("/components/schemas/Renamed", schema);
    assert_eq!(between(&contracts::real(), &renamed).findings, []);
}

/// The only finding of the contract beside itself after a change.
fn only(base: &Value, change: impl FnOnce(&mut Value), what: &str) -> Finding {
    let mut changed = base.clone();
    change(&mut changed);
    let found = between(base, &changed);
    let [finding] = found.findings.as_slice() else { panic!("{what}: {:#?}", marks(&found)) };
    finding.clone()
}

#[test]
fn every_name_of_the_contract_can_change() {
    let real = contracts::real();
    let mut places = Vec::new();
    super::everywhere::places(&real, "", &mut places);
    let mut counts = [0; 4];
    for (index, place) in places.iter().enumerate() {
        let tokens: Vec<&str> = place.split('/').skip(1).collect();
        // A few of the many; which, the place in the document decides.
        let is_picked = index % step() == 0;
        match tokens.as_slice() {
            ["components", "schemas", name, "properties", wire]
                if is_picked && !name.contains("Error") =>
            {
                let finding = only(&real, |d| rename(d, place, "another_name"), place);
                assert_eq!(finding.mark(), format!("property-renamed {wire} -> another_name"));
                assert_eq!(finding.base, *place);
                counts[0] += 1;
            }
            ["components", "schemas", name, "enum", _] if is_picked && *name != "EventType" => {
                let finding = only(&real, |d| d.put(place, json!("another_value")), place);
                let value = real.pointer(place).and_then(Value::as_str).unwrap();
                assert_eq!(finding.mark(), format!("value-renamed {value} -> another_value"));
                counts[1] += 1;
            }
            ["paths", _, _, "parameters", _] if real.pointer(place).unwrap()["in"] == "query" => {
                let name = format!("{place}/name");
                let finding = only(&real, |d| d.put(&name, json!("another")), place);
                assert_eq!((finding.kind, &finding.base), (Kind::ParameterRenamed, place));
                counts[2] += 1;
            }
            ["paths", path, method] if *method != "parameters" => {
                let to = "/messaging_texts/".to_owned() + &path.replace("~1", "/")[1..];
                let finding = only(
                    &real,
                    |d| {
                        let mut operation = d.cut(place);
                        operation.put("/operationId", json!("another.id"));
                        // Parameters of the path are told at its operations.
                        let mut item = d.pointer(&format!("/paths/{path}")).cloned().unwrap();
                        item.as_object_mut().unwrap().retain(|key, _| key == "parameters");
                        item.put(&format!("/{method}"), operation);
                        d["paths"].as_object_mut().unwrap().insert(to.clone(), item);
                    },
                    place,
                );
                assert_eq!((finding.kind, &finding.base), (Kind::OperationMoved, place));
                assert!(finding.subject.ends_with(&to), "{}", finding.subject);
                counts[3] += 1;
            }
            _ => {}
        }
    }
    let [properties, values, parameters, operations] = counts;
    assert!(properties > 20 && values > 5 && parameters > 15, "{counts:?}");
    assert_eq!(operations, contracts::operations(&real));
}
