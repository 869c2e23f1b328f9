//! What callers see of the generated crate, and how little a small change of the contract moves.

use serde_json::{Value, json};
use telnyx_contract::SourceFile;

use crate::{
    contracts::{self, Edit},
    differences,
    public_api::public_api,
    snapshot,
};

/// Whether callers see the file.
fn is_public(file: &SourceFile) -> bool {
    file.path.ends_with(".rs")
        && !["mod.rs", "operation_types.rs", "raw.rs", "validation.rs"]
            .contains(&file.path.as_str())
}

#[test]
fn the_public_surface_of_every_resource() {
    let files = contracts::files(&contracts::real());
    let public: Vec<&SourceFile> = files.iter().filter(|file| is_public(file)).collect();
    for file in &public {
        let name = snapshot::name("surface", &file.path);
        snapshot::assert(&name, &public_api(file).unwrap());
    }
    let names = public.iter().map(|file| snapshot::name("surface", &file.path));
    snapshot::assert_none_left_over("surface", names);
}

#[test]
fn the_surface_has_every_operation_and_no_prose() {
    let document = contracts::real();
    let surfaces: String = contracts::files(&document)
        .iter()
        .filter(|file| file.path.starts_with("resources/"))
        .map(|file| public_api(file).unwrap())
        .collect();
    let paths = document["paths"].as_object().unwrap();
    let operations = paths.values().flat_map(|item| item.as_object().unwrap().values());
    let ids: Vec<&str> = operations.filter_map(|op| op["operationId"].as_str()).collect();
    for id in &ids {
        let method = id.rsplit('.').next().unwrap();
        assert!(surfaces.contains(&format!("fn {method}(")), "{id} has no method");
    }
    assert_eq!(surfaces.matches("Request.await -> ").count(), ids.len());
    assert!(!surfaces.contains("///") && !surfaces.contains("#[doc"), "prose in the surface");
}

/// The lines that differ, file by file, in the generated text and in the surface.
fn changes(before: &Value, after: &Value) -> Vec<(String, Vec<String>, Vec<String>)> {
    let (old, new) = (contracts::files(before), contracts::files(after));
    let paths = |files: &[SourceFile]| files.iter().map(|f| f.path.clone()).collect::<Vec<_>>();
    assert_eq!(paths(&old), paths(&new), "no file comes or goes");
    old.iter()
        .zip(&new)
        .filter(|(old, new)| old.text != new.text)
        .map(|(old, new)| {
            let lines = differences::changed(&old.text, &new.text);
            let seen = if is_public(old) {
                differences::changed(&public_api(old).unwrap(), &public_api(new).unwrap())
            } else {
                Vec::new()
            };
            (old.path.clone(), lines, seen)
        })
        .collect()
}

#[test]
fn a_new_enum_value_moves_a_few_lines() {
    let before = contracts::real();
    let mut after = before.clone();
    let schemas = before["components"]["schemas"].as_object().unwrap();
    let (name, schema) = schemas
        .iter()
        .find(|(_, schema)| schema["enum"].is_array() && schema.get("x-enum-varnames").is_none())
        .expect("an enum whose variants are named after their values");
    after.put(&format!("/components/schemas/{name}/enum/-"), json!("carrier_pigeon"));
    if schema.get("x-enum-descriptions").is_some() {
        let place = format!("/components/schemas/{name}/x-enum-descriptions/-");
        after.put(&place, json!("By a bird."));
    }

    let changes = changes(&before, &after);
    let files: Vec<&str> = changes.iter().map(|(path, ..)| path.as_str()).collect();
    assert_eq!(files, ["sandbox.json", "types.rs"]);
    for (path, lines, _) in &changes {
        assert!(lines.len() <= 6, "{path} changes by {} lines:\n{}", lines.len(), lines.join("\n"));
    }
    let (_, lines, seen) = &changes[1];
    assert_eq!(
        lines,
        &["+         /// By a bird.", "+         CarrierPigeon = \"carrier_pigeon\","]
    );
    assert_eq!(seen, &["+     CarrierPigeon = \"carrier_pigeon\","]);
}

#[test]
fn a_new_optional_field_moves_a_few_lines() {
    let before = contracts::letters();
    let mut after = before.clone();
    let field = json!({"description": "Who signs.", "type": "string"});
    after.put("/components/schemas/SendLetter/properties/signature", field);

    let changes = changes(&before, &after);
    let files: Vec<&str> = changes.iter().map(|(path, ..)| path.as_str()).collect();
    assert_eq!(files, ["resources/letters.rs", "sandbox.json", "types.rs"]);
    let seen: Vec<&String> = changes.iter().flat_map(|(.., seen)| seen).collect();
    assert_eq!(
        seen,
        [
            "+     fn signature(mut self, value: impl Into<String>) -> Self;",
            "+     pub signature: Option<String>,",
            "+     fn signature(mut self, value: impl Into<String>) -> Self;",
        ]
    );
}

#[test]
fn new_prose_is_no_new_surface() {
    let before = contracts::letters();
    let mut after = before.clone();
    after.put("/components/schemas/LetterKind/description", json!("The means of transport."));
    after.put("/paths/~1letters/get/summary", json!("Read letters"));

    let changes = changes(&before, &after);
    let files: Vec<&str> = changes.iter().map(|(path, ..)| path.as_str()).collect();
    assert_eq!(files, ["resources/letters.rs", "types.rs"], "the sandbox needs no prose");
    assert!(changes.iter().all(|(_, lines, seen)| lines.len() == 2 && seen.is_empty()));
}
