//! Files to upload, named on a command line.

use std::{fs, path::Path};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use telnyx_contract::model::{Api, SchemaKind, Type};

use crate::{Failure, workspace};

/// Replaces each `"@FILE"` by the content of the file, where the operation takes a file.
///
/// Elsewhere a string may begin with `@` and is kept.
pub(crate) fn attach(body: &mut Value, operation: &str, api: &Api) -> Result<(), Failure> {
    let found = api.operations.iter().find(|found| found.id == operation);
    let schema = found.and_then(|found| api.schema(found.body_component()?));
    let Some(SchemaKind::Object { fields, .. }) = schema.map(|schema| &schema.kind) else {
        return Ok(());
    };
    for field in fields.iter().filter(|field| field.ty == Type::File) {
        let Some(value) = body.get_mut(&field.wire) else { continue };
        if let Some(file) = value.as_str().and_then(|text| text.strip_prefix('@')) {
            *value = upload(Path::new(file))?;
        }
    }
    Ok(())
}

fn upload(file: &Path) -> Result<Value, Failure> {
    let content = fs::read(file).map_err(|source| {
        let absolute = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
        workspace::failed("read", &absolute, source)
    })?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    Ok(json!({"file_name": name, "content": STANDARD.encode(content)}))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_file_is_read_where_a_file_is_taken() {
        let contract = workspace::contract(workspace::CONTRACT.as_ref()).unwrap();
        let api = telnyx_contract::parse(&contract).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a b.pdf");
        fs::write(&path, [0, 255, 10]).unwrap();
        let reference = format!("@{}", path.display());
        let upload = "messaging_hosted_number_orders.actions.upload_file";

        let given = json!({"file_name": "c.pdf", "content": "AA=="});
        let mut body = json!({"loa": reference, "bill": given, "lao": reference});
        attach(&mut body, upload, &api).unwrap();
        let read = json!({"file_name": "a b.pdf", "content": "AP8K"});
        assert_eq!(body, json!({"loa": read, "bill": given, "lao": reference}));

        for (operation, body) in [
            ("messages.send", json!({"to": "@you", "text": reference})),
            ("messages.sent", json!({"loa": reference})),
            ("messages.retrieve", json!({"loa": reference})),
            (upload, json!(reference)),
        ] {
            let mut same = body.clone();
            attach(&mut same, operation, &api).unwrap();
            assert_eq!(same, body);
        }
        let error = attach(&mut json!({"loa": "@/none.pdf"}), upload, &api).unwrap_err();
        assert!(error.to_string().starts_with("read /none.pdf: "), "{error}");
    }
}
