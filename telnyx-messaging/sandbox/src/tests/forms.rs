//! Malformed and unusual forms.

use serde_json::json;

use super::*;

const GOOD: &str = "--x\r\ncontent-disposition: form-data; name=\"loa\"; filename=\"a.pdf\"\r\n\
                    content-type: application/pdf\r\n\r\n%PDF\r\n--x--\r\n";

#[tokio::test]
async fn a_malformed_form_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let id = sandbox.seed("messaging_hosted_number_orders", 1).unwrap().remove(0);
    let path = format!("/messaging_hosted_number_orders/{id}/actions/file_upload");
    let broken = &GOOD[..GOOD.len() - 8];
    let nameless = GOOD.replace("name=\"loa\"; ", "");
    for (boundary, body, status, code, parts) in [
        ("x", GOOD, 200, None, 1),
        ("\"x\"", GOOD, 200, None, 1),
        ("", GOOD, 422, Some("10015"), 0),
        ("y", GOOD, 422, Some("10015"), 0),
        ("x", broken, 422, Some("10015"), 0),
        ("x", &nameless, 422, Some("10015"), 1),
        ("x", "--x--\r\n", 200, None, 0),
        ("x", "%PDF", 422, Some("10015"), 0),
        ("x", "", 422, Some("10004"), 0),
    ] {
        let response = send_form(&sandbox, &path, boundary, body).await;
        let reported = response.body["errors"][0]["code"].as_str();
        assert_eq!((response.status, reported), (status, code), "{boundary:?} {body:?}");
        assert_eq!(sandbox.requests().pop().unwrap().parts.len(), parts, "{boundary:?} {body:?}");
    }
}

/// Uses a contract of its own, because the embedded one has no form with plain fields.
#[tokio::test]
async fn form_fields_are_parsed_by_schema_type() {
    let api = r##"{"base_path": "", "events": [], "operations": [
        {"id": "scans.create", "method": "POST", "path": "/scans", "status": 201, "authenticated": true,
         "idempotency_key": false, "parameters": [], "body": {"schema": "Scan", "required": true,
            "media_type": "multipart/form-data", "encodings": {"file": "application/pdf"}}}],
        "$defs": {
            "Scan": {"type": "object", "required": ["file", "sheets"], "additionalProperties": false, "properties": {
                "file": {"type": "string", "format": "binary"},
                "cover": {"type": "string", "format": "binary"},
                "kind": {"allOf": [{"$ref": "#/$defs/Kind"}]},
                "sheets": {"type": "integer", "maximum": 9},
                "urgent": {"type": "boolean"}}},
            "Kind": {"type": "string", "enum": ["a", "b"]}}}"##;
    let api = Api::parse(api).unwrap();
    let part = |name: &str, more: &str, content: &str| {
        format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"{more}\r\n\r\n{content}\r\n")
    };
    let pdf = part("file", "; filename=\"a.pdf\"\r\ncontent-type: application/pdf", "%PDF");
    let file = "; filename=\"a\"";
    for (parts, accepted, reported) in [
        (
            vec![pdf.clone(), part("sheets", "", "3"), part("urgent", "", "true")],
            json!({"sheets": 3, "urgent": true}),
            vec![],
        ),
        (
            vec![
                pdf.clone(),
                part("sheets", "", "3"),
                part("kind", "", "b"),
                part("cover", file, ""),
            ],
            json!({"sheets": 3, "kind": "b"}),
            vec![],
        ),
        (vec![part("sheets", "", "3")], json!(null), vec!["10004 /file"]),
        (vec![pdf.clone(), part("sheets", "", "ten")], json!(null), vec!["10026 /sheets"]),
        (vec![pdf.clone(), part("sheets", "", "10")], json!(null), vec!["10033 /sheets"]),
        (vec![pdf.clone(), part("sheets", file, "3")], json!(null), vec!["10026 /sheets"]),
        (
            vec![pdf, part("sheets", "", "3"), part("kind", "", "c")],
            json!(null),
            vec!["10032 /kind"],
        ),
    ] {
        let bytes = bytes::Bytes::from(format!("{}--x--\r\n", parts.concat()));
        let mut headers = ::http::HeaderMap::new();
        headers.insert("content-type", "multipart/form-data; boundary=x".parse().unwrap());
        let form = form::ReceivedForm::read(&headers, &bytes).await.unwrap();
        let (arguments, query) = (&[][..], &[][..]);
        let call = validate::IncomingRequest {
            arguments,
            query,
            headers: &headers,
            bytes: &bytes,
            form: Some(&form),
        };
        match validate::check(&api, &api.operations[0], &call, Utc::now()) {
            Ok(body) => assert_eq!(body.unwrap(), accepted),
            Err(refusal) => {
                let errors = refusal.to_json();
                let errors = errors["errors"].as_array().unwrap().iter().map(|error| {
                    let text = |value: &Value| value.as_str().unwrap().to_owned();
                    format!("{} {}", text(&error["code"]), text(&error["source"]["pointer"]))
                });
                assert_eq!(errors.collect::<Vec<_>>(), reported);
                assert!(accepted.is_null());
            }
        }
    }
}
