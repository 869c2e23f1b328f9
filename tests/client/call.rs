//! Calls by name: invocations are sent verbatim, and misspelt names are rejected before sending.

use std::{collections::BTreeMap, process::Stdio};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Map, Value, json};
use telnyx_messaging::dispatch::{DispatchError, Invocation};
use telnyx_messaging_sandbox::{RecordedPart, RecordedRequest, Sandbox};
use tokio::{io::AsyncWriteExt, process::Command};

use crate::{
    by_name::HELP,
    contract::{self, Spoil},
    readme::example,
    samples::{self, Given},
};

/// Returns an invocation of each operation with all inputs, or only with the required ones.
fn invocations(everything: bool) -> Vec<Value> {
    let document = contract::document();
    let spoil = if everything { Spoil::Nothing } else { Spoil::Missing };
    // The client serializes times in UTC with `Z`.
    let plain = |value: Value| -> Value {
        serde_json::from_str(&value.to_string().replace("+00:00", "Z")).unwrap()
    };
    contract::operations(&document)
        .map(|operation| {
            let mut invocation = json!({"operation": operation["operationId"]});
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                let parameter = contract::resolve(&document, parameter);
                let (place, name) = (parameter["in"].as_str().unwrap(), &parameter["name"]);
                let key = match place {
                    "header" => "headers",
                    other => other,
                };
                if everything || parameter["required"] == true {
                    let value = contract::value_of(&document, &parameter["schema"], spoil, 0);
                    invocation[key][name.as_str().unwrap()] = plain(value);
                }
            }
            let schema = contract::body_schema(operation);
            if !schema.is_null() {
                // A form must have a part, even if none of them is required.
                let is_form = operation["requestBody"]["content"].get(FORM).is_some();
                let given = if everything || is_form { Given::All(0) } else { Given::Required };
                invocation["body"] = plain(samples::value_of(&document, schema, given, 0));
            }
            invocation
        })
        .collect()
}

const FORM: &str = "multipart/form-data";

/// Returns the sent body as JSON.
fn body(sent: &RecordedRequest) -> Option<Value> {
    if !sent.header("content-type").is_some_and(|kind| kind.starts_with(FORM)) {
        return sent.body.clone();
    }
    let part = |part: &RecordedPart| {
        let content = || String::from_utf8(part.content.to_vec()).unwrap();
        let value = match &part.file_name {
            Some(name) => json!({
                "file_name": name,
                "content_type": part.content_type,
                "content": STANDARD.encode(&part.content),
            }),
            None => json!(content()),
        };
        (part.name.clone(), value)
    };
    Some(Value::Object(sent.parts.iter().map(part).collect()))
}

/// Returns the same value with every number in one form: the client may write `1` as `1.0`.
fn in_decimal(value: Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::Array(items) => items.into_iter().map(in_decimal).collect(),
        Value::Object(fields) => {
            fields.into_iter().map(|(name, value)| (name, in_decimal(value))).collect()
        }
        other => other,
    }
}

fn texts(object: &Value) -> BTreeMap<String, String> {
    let entries = object.as_object().into_iter().flatten();
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    entries.map(|(name, value)| (name.clone(), text(value))).collect()
}

#[tokio::test]
async fn every_invocation_is_sent_verbatim() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().unwrap();
    let document = contract::document();
    for everything in [false, true] {
        for input in invocations(everything) {
            let id = input["operation"].as_str().unwrap();
            let invocation: Invocation = serde_json::from_value(input.clone()).unwrap();
            // The sandbox rejects some of the samples; this test only checks what was sent.
            let before = sandbox.requests().len();
            let outcome = invocation.send(&client).await;
            if let Err(error) = &outcome {
                assert!(matches!(error, DispatchError::Call(_)), "{id}: {error}");
            }
            let mut requests = sandbox.requests();
            let failure = outcome.err().map(|error| error.to_string()).unwrap_or_default();
            assert!(requests.len() > before, "{id} was not sent: {failure}; {HELP}");
            let sent = requests.pop().unwrap();
            let (path, method) = contract::place(&document, id);
            let arguments = texts(&input["path"]);
            let path = arguments
                .iter()
                .fold(path, |path, (name, value)| path.replace(&format!("{{{name}}}"), value));
            assert_eq!(
                (sent.method.as_str(), sent.path.as_str()),
                (&*method, &*format!("/v2{path}"))
            );
            let query: BTreeMap<String, String> = sent.query.iter().cloned().collect();
            assert_eq!(query, texts(&input["query"]), "query of {id}");
            let bodies = [body(&sent), input.get("body").cloned()].map(|body| body.map(in_decimal));
            assert_eq!(bodies[0], bodies[1], "body of {id}");
            for (name, value) in texts(&input["headers"]) {
                assert_eq!(sent.header(&name), Some(&*value), "header of {id}");
            }
        }
    }
    assert_eq!(sandbox.requests().len(), 2 * contract::operation_ids().len());
}

#[tokio::test]
async fn null_counts_as_absent() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().unwrap();
    let send = Invocation::new("messages.send").body(json!({
        "from": "+15550100001", "to": "+15550100002", "text": "Hi", "subject": null, "media_urls": null,
    }));
    let response = send.send(&client).await.unwrap();
    assert_eq!((response.status().as_u16(), response.attempts()), (200, 1));
    assert!(response.json()["data"]["id"].is_string() && response.mismatches().is_empty());
    let sent = sandbox.requests().pop().unwrap();
    let body = json!({"from": "+15550100001", "to": "+15550100002", "text": "Hi"});
    assert_eq!(sent.body, Some(body));

    let list = Invocation::new("messaging_profiles.list")
        .query("page[size]", 5)
        .query("filter[name]", Value::Null)
        .query("page[sz]", Value::Null)
        .body(Value::Null)
        .header("x-trace", "t1");
    list.send(&client).await.unwrap();
    let sent = sandbox.requests().pop().unwrap();
    assert_eq!(sent.query, [("page[size]".to_owned(), "5".to_owned())]);
    assert_eq!(sent.header("x-trace"), Some("t1"));

    let retrieve = || Invocation::new("messages.retrieve");
    let error = retrieve().path("id", Value::Null).send(&client).await.unwrap_err();
    assert!(matches!(error, DispatchError::MissingPathArgument { .. }), "{error}");
    let error = retrieve().path("id", "m").path("di", 5).send(&client).await.unwrap_err();
    assert!(matches!(error, DispatchError::UnknownArgument { .. }), "{error}");
    assert_eq!(sandbox.requests().len(), 2);
}

fn file() -> Value {
    json!({"file_name": "a.pdf", "content": "AP8K"})
}

fn upload(body: Value) -> Value {
    let operation = "messaging_hosted_number_orders.actions.upload_file";
    json!({"operation": operation, "path": {"id": "o"}, "body": body})
}

#[tokio::test]
async fn a_misspelt_name_is_rejected_before_sending() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().unwrap();
    for (input, named) in [
        (json!({"operation": "messages.sent"}), "messages.sent"),
        (json!({"operation": "messages.retrieve"}), "id"),
        (json!({"operation": "messages.retrieve", "path": {"id": "m", "di": "m"}}), "di"),
        (json!({"operation": "messaging_profiles.list", "query": {"page[sz]": 5}}), "page[sz]"),
        (
            json!({"operation": "messaging_profiles.list", "query": {"page[size]": "x"}}),
            "page[size]",
        ),
        (json!({"operation": "messaging_profiles.list", "body": {}}), "body"),
        (json!({"operation": "messages.send", "body": {"to": "x", "txt": "y"}}), "txt"),
        (json!({"operation": "messages.send", "body": {"text": "y"}}), "to"),
        (
            json!({"operation": "messaging_profiles.update", "path": {"id": "p"}, "body":
                {"url_shortener_settings": {"domain": "example.ex", "prefx": "a"}}}),
            "url_shortener_settings.prefx",
        ),
        (upload(json!({"loa": file(), "bil": file()})), "bil"),
        (
            upload(json!({"loa": {"file_name": "a.pdf", "content": "AP8K", "type": "x"}})),
            "loa.type",
        ),
        (upload(json!({"loa": {"file_name": "a.pdf"}})), "content"),
        (
            upload(
                json!({"loa": {"file_name": "a.pdf", "content": "topsecret123"}, "bill": "topsecret"}),
            ),
            "bill",
        ),
        (upload(json!({"loa": {"file_name": "a.pdf", "content": "topsecret!"}})), "loa.content"),
    ] {
        let invocation: Invocation = serde_json::from_value(input.clone()).unwrap();
        let error = invocation.send(&client).await.unwrap_err();
        assert!(!error.to_string().contains("topsecret"), "{input}");
        assert!(
            error.to_string().contains(&format!("`{named}`")) || error.to_string().contains(named),
            "{named} in {error}"
        );
        assert!(!error.to_string().contains("topsecret"), "{error}");
    }
    assert!(serde_json::from_value::<Invocation>(json!({"operation": "x", "quary": {}})).is_err());
    // The help must not mention commands of this repository, which users of the crate do not have.
    let error = Invocation::new("messages.sent").send(&client).await.unwrap_err().to_string();
    assert!(error.contains("OPERATIONS") && !error.contains("cargo"), "{error}");
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn each_input_line_yields_one_output_line() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut program = Command::new(example("call"))
        .env("TELNYX_API_KEY", sandbox.api_key())
        .env("TELNYX_BASE_URL", sandbox.base_url())
        .env("NO_PROXY", "127.0.0.1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let body = json!({"name": "Alerts", "whitelisted_destinations": ["US"]});
    let lines = format!(
        "{}\n\n{}\nnot JSON\n{}\n",
        json!({"operation": "messaging_profiles.create", "body": body}),
        json!({"operation": "messaging_profiles.list", "query": {"filter[name]": "Alerts"}}),
        json!({"operation": "messaging_profiles.retrieve", "path": {"id": "unknown"}}),
    );
    program.stdin.take().unwrap().write_all(lines.as_bytes()).await.unwrap();
    let output = program.wait_with_output().await.unwrap();
    assert!(!output.status.success(), "one call failed");
    let text = String::from_utf8(output.stdout).unwrap();
    let results: Vec<Map<String, Value>> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(results.len(), 4);
    assert_eq!(results[0]["data"]["name"], "Alerts");
    assert_eq!(results[1]["data"][0]["id"], results[0]["data"]["id"]);
    assert_eq!(results[1]["meta"]["total_results"], 1);
    assert_eq!(results[2]["ok"], false);
    assert_eq!((&results[3]["ok"], &results[3]["status"]), (&json!(false), &json!(404)));
}
