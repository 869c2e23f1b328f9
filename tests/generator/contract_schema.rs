//! The JSON Schema of the contract and the tables of its README say what the parser does.

use std::{collections::BTreeSet, fs};

use serde_json::Value;
use telnyx_contract::{
    Document,
    extensions::{EXTENSIONS, GROUPS, Site},
    model::{Pagination, is_known_format},
};

use crate::contracts;

fn read(name: &str) -> String {
    fs::read_to_string(contracts::workspace().join("openapi").join(name)).unwrap()
}

pub(crate) fn schema() -> Value {
    serde_json::from_str(&read("contract.schema.json")).unwrap()
}

#[test]
fn the_contracts_are_valid() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    for document in [contracts::letters(), contracts::real()] {
        let errors: Vec<String> = validator
            .iter_errors(&document)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert_eq!(errors, Vec::<String>::new());
    }
    assert_eq!(contracts::real()["$schema"], "./contract.schema.json");
}

#[test]
fn every_path_is_compared_with_upstream() {
    let contract = Document::from(contracts::real());
    telnyx_contract::lint::check_paths(&contract, telnyx_drift::is_selected).unwrap();
}

/// The extensions that part of the schema allows, references into other parts included.
fn extensions(schema: &Value, part: &Value, found: &mut BTreeSet<String>) {
    match part {
        Value::Object(map) => {
            for (key, value) in map {
                match (key.as_str(), value) {
                    ("properties", Value::Object(properties)) => {
                        found.extend(properties.keys().filter(|k| k.starts_with("x-")).cloned());
                    }
                    ("$ref", Value::String(to)) => {
                        extensions(schema, schema.pointer(&to[1..]).unwrap(), found);
                    }
                    _ => extensions(schema, value, found),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|value| extensions(schema, value, found)),
        _ => {}
    }
}

#[test]
fn the_schema_has_the_extensions_of_the_table() {
    let schema = schema();
    let of = |place: &str| {
        let mut found = BTreeSet::new();
        extensions(&schema, schema.pointer(place).unwrap_or_else(|| panic!("{place}")), &mut found);
        found
    };
    let all = "/$defs/parameter";
    let mut other = of(all);
    other.remove("x-rust-name");
    let document: BTreeSet<String> = schema["properties"]
        .as_object()
        .unwrap()
        .keys()
        .filter(|key| key.starts_with("x-"))
        .cloned()
        .collect();
    let element = BTreeSet::from(["x-anything".to_owned()]);
    for (site, found) in [
        (Site::Document, document),
        (Site::Operation, of("/$defs/operation")),
        (Site::QueryParameter, of(all)),
        (Site::OtherParameter, other),
        (Site::Component, of("/$defs/component")),
        (Site::Property, of("/$defs/property")),
        (Site::Element, element),
        (Site::Webhook, of("/$defs/webhook")),
    ] {
        let listed = EXTENSIONS.iter().filter(|extension| extension.sites.contains(&site));
        let listed: BTreeSet<String> = listed.map(|extension| extension.name.to_owned()).collect();
        assert_eq!(found, listed, "on {}", site.describe());
    }
}

#[test]
fn the_schema_has_the_values_of_the_parser() {
    let schema = schema();
    let values = |place: &str| -> Vec<&str> {
        let list = schema.pointer(&format!("/$defs/{place}/enum")).and_then(Value::as_array);
        list.unwrap().iter().map(|value| value.as_str().unwrap()).collect()
    };
    let operation = "operation/properties";
    let groups: Vec<&str> = GROUPS.iter().map(|(name, _)| *name).collect();
    assert_eq!(values(&format!("{operation}/x-group")), groups);
    assert_eq!(values("webhook/properties/x-group"), groups);
    let styles = Pagination::ALL.map(Pagination::name);
    assert_eq!(values(&format!("{operation}/x-pagination")), styles);
    let text = schema["$defs"]["value"].to_string();
    for (ty, format) in [("string", "uuid"), ("integer", "int64"), ("number", "float")] {
        assert!(text.contains(&format!("\"{format}\"")) && is_known_format(ty, format));
    }
}

#[test]
fn the_readme_has_the_tables_of_the_parser() {
    let mut table = "| Extension | On | Value | Meaning |\n|---|---|---|---|\n".to_owned();
    for extension in EXTENSIONS {
        let sites: Vec<&str> = extension.sites.iter().map(|site| site.describe()).collect();
        table.push_str(&format!(
            "| `{}` | {} | {} | {} |\n",
            extension.name,
            sites.join(", "),
            extension.value,
            extension.meaning
        ));
    }
    let mut styles = "| Style | A page is selected with |\n|---|---|\n".to_owned();
    for style in Pagination::ALL {
        let parameters =
            style.parameters().map(|names| format!("`{}` and `{}`", names[0], names[1]));
        let parameters = parameters.unwrap_or("nothing: all items are in one response".to_owned());
        styles.push_str(&format!("| `\"{}\"` | {parameters} |\n", style.name()));
    }
    let mut groups = "| Group | Operations and events |\n|---|---|\n".to_owned();
    for (name, meaning) in GROUPS {
        groups.push_str(&format!("| `\"{name}\"` | {meaning} |\n"));
    }
    let readme = read("README.md");
    for table in [table, styles, groups] {
        assert!(readme.contains(&table), "openapi/README.md must have this table:\n{table}");
    }
}
