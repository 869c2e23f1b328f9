//! Everything that is made of one small contract, to be read.

use serde_json::json;

use crate::{
    contracts::{self, Edit},
    snapshot,
};

#[test]
fn everything_made_of_a_small_contract() {
    let files = contracts::files(&contracts::letters());
    for file in &files {
        snapshot::assert(&snapshot::name("letters", &file.path), &file.text);
    }
    let names = files.iter().map(|file| snapshot::name("letters", &file.path));
    snapshot::assert_none_left_over("letters", names);
}

/// The sandbox must learn how a part is sent, though it be called like what is prose elsewhere.
#[test]
fn a_part_of_a_form_may_have_any_name() {
    let mut letters = contracts::letters();
    let scan = "/paths/~1letters~1{id}~1scan/post/requestBody/content/multipart~1form-data";
    for name in ["tags", "form", "value", "description"] {
        let file = json!({"description": "A file.", "type": "string", "format": "binary"});
        letters.put(&format!("/components/schemas/AttachScan/properties/{name}"), file);
        letters.put(&format!("{scan}/encoding/{name}"), json!({"contentType": "image/png"}));
    }
    let files = contracts::files(&letters);
    let description = files.iter().find(|file| file.path == "sandbox.json").unwrap();
    let description: serde_json::Value = serde_json::from_str(&description.text).unwrap();
    let operations = description["operations"].as_array().unwrap();
    let row = operations.iter().find(|row| row["path"] == "/letters/{id}/scan").unwrap();
    let encoding = letters.pointer(&format!("{scan}/encoding")).unwrap().as_object().unwrap();
    for (part, how) in encoding {
        assert_eq!(row["body"]["encodings"][part], how["contentType"], "{part}");
    }
    let letters = files.iter().find(|file| file.path == "resources/letters.rs").unwrap();
    for line in [
        "form = form.file(\"form\", value.clone().or_content_type(\"image/png\"));",
        "self.body.form",
    ] {
        assert!(letters.text.contains(line), "{line}");
    }
}
