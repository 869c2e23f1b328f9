//! An additive change of the contract is a minor version: programs that were written before it
//! still compile.
//!
//! The crate is generated from a grown contract into a copy of the workspace that shares the target
//! folder, so that dependencies are compiled once.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use syn::{Fields, Item, Visibility};
use telnyx_contract::SourceFile;

use crate::contracts::{self, Edit};
use crate::crates;
use crate::public_api::{self, public_api};

const SCHEMAS: &str = "/components/schemas";

/// The real contract with an addition wherever one is possible.
fn grown() -> Value {
    let mut document = contracts::real();
    let text = || json!({"description": "New.", "type": "string"});
    let nested = json!({"description": "New.", "type": "object", "required": ["novelty"],
        "properties": {"novelty": {"description": "New.", "type": "string", "maxLength": 9}}});
    let nested_property =
        json!({"description": "New.", "allOf": [{"$ref": "#/components/schemas/Novelty"}]});
    let schemas = document["components"]["schemas"].as_object().unwrap().clone();
    let mut added = [0; 3];
    for (name, schema) in &schemas {
        let place = format!("{SCHEMAS}/{name}");
        if let Some(properties) = schema.get("properties") {
            // An envelope with another property is a type of its own, where it had none.
            if properties.get("data").is_some() {
                continue;
            }
            added[0] += 1;
            document.put(&format!("{place}/properties/novelty"), text());
            // A form has no objects.
            if !properties.to_string().contains("\"binary\"") {
                document.put(&format!("{place}/properties/novelties"), nested_property.clone());
            }
        } else if schema.get("enum").is_some() {
            added[1] += 1;
            document.put(&format!("{place}/enum/-"), json!("novelty"));
            for names in ["x-enum-varnames", "x-enum-descriptions"] {
                if schema.get(names).is_some() {
                    document.put(&format!("{place}/{names}/-"), json!("Novelty"));
                }
            }
        } else if let Some(tag) = schema.pointer("/discriminator/propertyName") {
            added[2] += 1;
            let member = json!({"description": "New.", "type": "object", "required": [tag],
                "properties": {tag.as_str().unwrap(): text(), "novelty": text()}});
            document.put(&format!("{SCHEMAS}/{name}Novelty"), member);
            let reference = format!("#{SCHEMAS}/{name}Novelty");
            document.put(&format!("{place}/oneOf/-"), json!({"$ref": reference}));
            document.put(&format!("{place}/discriminator/mapping/novelty"), json!(reference));
        }
    }
    assert!(added.iter().all(|count| *count > 0), "{added:?}");
    document.put(&format!("{SCHEMAS}/Novelty"), nested);
    // A query parameter of each operation without a body.
    let parameter = json!({"name": "filter[novelty]", "in": "query", "style": "form",
        "description": "New.", "schema": {"type": "string"}});
    for (path, item) in document["paths"].as_object_mut().unwrap() {
        assert!(path.starts_with('/'));
        let Some(operation) = item.get_mut("get") else { continue };
        operation.as_object_mut().unwrap().entry("parameters").or_insert_with(|| json!([]));
        operation.put("/parameters/-", parameter.clone());
    }
    // An operation, and a resource.
    let mut operation = document["paths"]["/messages/{id}"]["get"].clone();
    for (path, id) in [("recall", "messages.recall"), ("novelties", "messages.novelties.retrieve")]
    {
        operation.put("/operationId", json!(id));
        document.put(&format!("/paths/~1messages~1{{id}}~1{path}"), json!({"get": operation}));
    }
    // An event.
    let mut event = document["x-webhooks"]["messageRead"].clone();
    event.put("/x-event-types", json!(["message.novelty"]));
    document.put("/x-webhooks/novelty", event);
    document
}

#[test]
fn an_additive_change_only_adds_to_the_surface() {
    let old = contracts::files(&contracts::real());
    let new = contracts::files(&grown());
    for file in old.iter().filter(|file| file.path.ends_with(".rs") && file.path != "raw.rs") {
        let grown = new.iter().find(|other| other.path == file.path).unwrap();
        let (old, new) = (public_api(file).unwrap(), public_api(grown).unwrap());
        // All lines are still there, in their order, with others between them.
        let mut new = new.lines();
        let removed = old.lines().find(|line| !new.any(|other| other == *line));
        assert!(removed.is_none(), "{}: {removed:?}", file.path);
    }
}

#[test]
fn programs_compile_against_a_grown_contract() {
    let files = contracts::files(&grown());
    let folder = tempfile::tempdir().unwrap();
    copy_workspace(folder.path(), &files);
    let program = fs::read_to_string(contracts::workspace().join(PROGRAM)).unwrap();
    let (closed, names) = exhaustive_patterns(&files);
    fs::write(folder.path().join("program/src/main.rs"), program).unwrap();
    fs::write(folder.path().join("program/src/bin/closed.rs"), closed).unwrap();

    let (compiles, report) = check(folder.path(), "program");
    assert!(compiles, "a program of before does not compile:\n{report}");

    // A program that names all fields of a struct would not compile once there is another.
    let (compiles, report) = check(folder.path(), "closed");
    assert!(!compiles);
    // Line by line, after the import.
    let is_refused = |line: usize| {
        report.lines().any(|error| {
            error.contains(&format!("closed.rs:{line}:")) && error.contains("error[E0638]")
        })
    };
    let closed: Vec<&String> =
        (2..).zip(&names).filter(|(line, _)| !is_refused(*line)).map(|(_, name)| name).collect();
    assert!(closed.is_empty(), "these structs cannot grow: {closed:?}\n{report}");
    assert!(names.len() > 60, "{names:?}");
}

const PROGRAM: &str = "tests/generator/fixtures/program.rs";

/// A program that takes every struct apart by all of its fields, and the names of the structs.
fn exhaustive_patterns(files: &[SourceFile]) -> (String, Vec<String>) {
    let types = files.iter().find(|file| file.path == "types.rs").unwrap();
    let mut program = "use telnyx_messaging::types;\n".to_owned();
    let mut names = Vec::new();
    for item in public_api::parse(types).unwrap().items {
        let Item::Struct(item) = item else { continue };
        let (Visibility::Public(_), Fields::Named(fields)) = (&item.vis, &item.fields) else {
            continue;
        };
        let fields: Vec<String> = fields
            .named
            .iter()
            .map(|field| format!("{}: _", field.ident.as_ref().unwrap()))
            .collect();
        let name = item.ident.to_string();
        program.push_str(&format!(
            "pub fn of{}(value: types::{name}) {{ let types::{name} {{ {} }} = value; }}\n",
            names.len(),
            fields.join(", ")
        ));
        names.push(name);
    }
    program.push_str("fn main() {}\n");
    (program, names)
}

/// Copies what the crate is built of, with other generated files, and adds a package `program`.
fn copy_workspace(folder: &Path, files: &[SourceFile]) {
    crates::workspace(folder, &["program", "telnyx-messaging"]);
    crates::client(&folder.join("telnyx-messaging"), files);
    fs::create_dir_all(folder.join("program/src/bin")).unwrap();
    let manifest = "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
        [dependencies]\ntelnyx-messaging = { path = \"../telnyx-messaging\", features = [\"full\"] }\n";
    fs::write(folder.join("program/Cargo.toml"), manifest).unwrap();
}

/// Whether a program compiles, and what the compiler prints.
fn check(folder: &Path, program: &str) -> (bool, String) {
    crates::cargo(folder, &["check", "--message-format", "short", "--bin", program])
}
