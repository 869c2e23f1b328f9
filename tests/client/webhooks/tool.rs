//! `cargo xtask webhook`, by the program it starts.

use std::process::{Command, Output};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use telnyx_messaging::webhooks::Signer;
use tempfile::TempDir;

use crate::readme::example;

const NOW: i64 = 1_772_443_800;

/// In the form that Telnyx sends: compact, with an emoji and a slash.
const BODY: &str = r#"{"data":{"event_type":"message.received","id":"e1","payload":{"id":"m1","text":"Hi 👋 a/b"}},"meta":{"attempt":1}}"#;

fn signer() -> Signer {
    Signer::from_seed([3; 32])
}

/// Signs a message other than `timestamp|body` that contains a `|`: the signer always puts one
/// between two parts.
fn sign_raw(message: &str) -> String {
    let (before, after) = message.split_once('|').unwrap();
    signer().sign_text(before, after.as_bytes())
}

struct Check {
    key: String,
    timestamp: String,
    signature: String,
    now: i64,
    body: Vec<u8>,
}

impl Check {
    fn good() -> Self {
        Self {
            key: signer().public_key(),
            timestamp: NOW.to_string(),
            signature: signer().sign(NOW, BODY.as_bytes()),
            now: NOW + 12,
            body: BODY.into(),
        }
    }

    fn body(body: impl Into<Vec<u8>>) -> Self {
        Self { body: body.into(), ..Self::good() }
    }

    /// Runs the tool; returns whether it succeeded, and its output.
    fn run(&self) -> (bool, String) {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("body.json");
        std::fs::write(&file, &self.body).unwrap();
        let output = Command::new(example("webhook_tool"))
            .arg("check")
            .arg(format!("--key={}", self.key))
            .arg(format!("--timestamp={}", self.timestamp))
            .arg(format!("--signature={}", self.signature))
            .arg(format!("--now={}", self.now))
            .arg(&file)
            .output()
            .unwrap();
        let text = text(&output);
        assert!(!text.contains('\u{1b}'), "colour without a terminal: {text}");
        (output.status.success(), text)
    }
}

fn text(output: &Output) -> String {
    assert!(output.stderr.is_empty(), "{output:?}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn refused(check: &Check, expected: &str) {
    let (verifies, text) = check.run();
    assert!(!verifies, "{text}");
    assert!(text.contains(expected), "no {expected:?} in\n{text}");
}

#[test]
fn a_webhook_that_verifies_is_explained_step_by_step() {
    let (verifies, text) = Check::good().run();
    assert!(verifies, "{text}");
    let labels: Vec<_> = text.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(labels, ["key", "timestamp", "age", "signature", "body", "match", "verdict"]);
    assert_eq!(text.matches(" ok ").count(), 7, "{text}");
    assert!(text.contains("2026-03-02 09:30:00 UTC") && text.contains("12 s old"));
    assert!(text.ends_with("message.received\n"));

    let rotation = format!("{},{}", Signer::from_seed([4; 32]).public_key(), signer().public_key());
    assert!(Check { key: rotation, ..Check::good() }.run().0);
}

#[test]
fn a_key_in_another_form_is_named_and_given_in_the_right_one() {
    let right = signer().public_key();
    let bytes = base64(&right);
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let der = [&[0x30, 0x2a, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 3, 0x21, 0][..], &bytes].concat();
    let pem =
        format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", to_base64(&der));
    for (key, form) in [
        (hex.clone(), "hexadecimal"),
        (format!("0x{}", hex.to_uppercase()), "hexadecimal"),
        (pem, "a PEM block"),
        (to_base64(&der), "DER in base64"),
        (right.trim_end_matches('=').to_owned(), "base64 without its padding"),
        (to_base64(hex.as_bytes()), "base64 of hexadecimal digits"),
    ] {
        let check = Check { key, ..Check::good() };
        refused(&check, &format!("{form}; the same key is {right}"));
        assert!(check.run().1.contains("match  ok"));
    }
    let url_safe = (0..=255)
        .map(|seed| Signer::from_seed([seed; 32]))
        .find(|signer| signer.public_key().contains('+'))
        .unwrap();
    let check = Check {
        key: url_safe.public_key().replace('+', "-").replace('/', "_"),
        signature: url_safe.sign(NOW, BODY.as_bytes()),
        ..Check::good()
    };
    refused(&check, "url-safe base64; the same key is");

    for (key, expected) in [
        (to_base64(&bytes[..31]), "base64 of 31 bytes"),
        (to_base64(&[0; 32]), "weak"),
        ("KEY0123_invented".to_owned(), "an api key"),
        (String::new(), "empty"),
        (Check::good().signature, "swapped"),
    ] {
        refused(&Check { key, ..Check::good() }, expected);
    }
}

#[test]
fn a_wrong_timestamp_is_explained() {
    for (timestamp, expected) in [
        (format!(" {NOW}"), "give 1772443800 and nothing around it"),
        (format!("telnyx-timestamp: {NOW}"), "give 1772443800 and nothing around it"),
        ("2026-03-02T09:30:00Z".to_owned(), "this is a date"),
        (Check::good().signature, "swapped"),
        (String::new(), "is empty"),
        (i64::MIN.to_string(), "characters other than digits"),
        ("9".repeat(30), "too large"),
        (format!("{NOW}000"), "milliseconds"),
        ((NOW + 7).to_string(), "it matches with the timestamp 1772443800"),
    ] {
        refused(&Check { timestamp, ..Check::good() }, expected);
    }
    refused(&Check { now: NOW + 301, ..Check::good() }, "301s old, 300s are allowed");
    refused(&Check { now: NOW + 301, ..Check::good() }, "give --now");
    refused(&Check { now: NOW - 301, ..Check::good() }, "301s ahead");
    refused(&Check { now: i64::MIN, ..Check::good() }, "ahead");
    assert!(Check { now: NOW + 301, ..Check::good() }.run().1.contains("match  ok"));
}

#[test]
fn a_signature_in_another_form_is_named() {
    let good = Check::good().signature;
    let hex: String = base64(&good).iter().map(|byte| format!("{byte:02x}")).collect();
    let with_plus = (0..).find(|now| signer().sign(*now, b"{}").contains('+')).unwrap();
    let url_safe = Check {
        signature: signer().sign(with_plus, b"{}").replace('+', "-").replace('/', "_"),
        timestamp: with_plus.to_string(),
        now: with_plus,
        body: b"{}".to_vec(),
        ..Check::good()
    };
    refused(&url_safe, "url-safe base64");
    assert!(url_safe.run().1.contains("match  ok"));
    for (signature, expected) in [
        (hex, "hexadecimal"),
        (good.trim_end_matches('=').to_owned(), "without its padding"),
        (format!("{}\n{}\n", &good[..60], &good[60..]), "white space"),
        (format!("telnyx-signature-ed25519: {good}"), "64 bytes can be read"),
        (to_base64(&[1; 32]), "HMAC-SHA256"),
        ("v1,abc".to_owned(), "another service"),
        (String::new(), "is empty"),
        ("%%%".to_owned(), "not base64"),
    ] {
        refused(&Check { signature, ..Check::good() }, expected);
    }
}

#[test]
fn a_body_that_was_serialised_again_is_recognised() {
    let value: Value = serde_json::from_str(BODY).unwrap();
    let pretty = serde_json::to_string_pretty(&value).unwrap();
    let ascii = BODY.replace('👋', "\\ud83d\\udc4b");
    let python = ascii.replace("\":", "\": ").replace(",\"", ", \"");
    for (file, expected) in [
        (pretty.clone(), "it matches the body written compactly"),
        (pretty.replace("  ", "\t"), "it matches the body written compactly"),
        (pretty.replace('\n', "\r\n"), "it matches the body written compactly"),
        (format!("{BODY}\n"), "without the line end or space around it"),
        (format!("{BODY}\r\n"), "without the line end or space around it"),
        (format!("\u{feff}{BODY}"), "without its byte order mark"),
        (ascii.clone(), "with characters beyond ASCII not escaped"),
        (python, "with characters beyond ASCII not escaped, written compactly"),
        (BODY.replace('/', "\\/"), "with slashes not escaped"),
        (
            r#"{"meta":{"attempt":1},"data":{"payload":{"text":"Hi 👋 a/b","id":"m1"},"id":"e1","event_type":"message.received"}}"#
                .to_owned(),
            "with its keys sorted",
        ),
        (json!({"headers": {}, "body": BODY}).to_string(), "inside the recorded request"),
        (
            json!({"body": to_base64(BODY.as_bytes()), "isBase64Encoded": true}).to_string(),
            "inside the recorded request",
        ),
        (Value::from(BODY).to_string(), "inside the JSON string"),
        (to_base64(BODY.as_bytes()), "decoded from base64"),
        (BODY.bytes().map(char::from).collect(), "Latin-1"),
        (BODY.replace("m1", "m2"), "none of the usual changes"),
    ] {
        refused(&Check::body(file), expected);
    }

    // The reverse: the formatted body was signed.
    let spaced = BODY.replace(",\"", ", \"").replace("\":", "\": ");
    for (signed, expected) in [
        (pretty.clone(), "pretty-printed with 2 spaces"),
        (pretty.replace("  ", "    "), "pretty-printed with 4 spaces"),
        (pretty.replace("  ", "\t"), "pretty-printed with tabs"),
        (pretty.replace('\n', "\r\n"), "pretty-printed with 2 spaces, with CRLF for LF"),
        (spaced, "with a space after commas and colons"),
        (format!("{BODY}\n"), "with one line end after it"),
        (ascii, "with characters beyond ASCII escaped"),
        (BODY.replace('/', "\\/"), "with slashes escaped"),
    ] {
        let signature = signer().sign(NOW, signed.as_bytes());
        refused(&Check { signature, ..Check::good() }, expected);
    }
}

#[test]
fn a_signature_over_something_else_is_recognised() {
    let body = r#"{"a":"|"}"#;
    for (message, body, expected) in [
        (body.to_owned(), body.to_owned(), "it matches the body alone"),
        (format!("{NOW}{body}"), body.to_owned(), "with nothing between timestamp and body"),
        (format!("{NOW}.{body}"), body.to_owned(), "with a dot between timestamp and body"),
        (format!("{BODY}|{NOW}"), BODY.to_owned(), "the body followed by the timestamp"),
        (format!("{NOW}|"), BODY.to_owned(), "it matches an empty body"),
    ] {
        let signature = sign_raw(&message);
        refused(&Check { signature, ..Check::body(body) }, expected);
    }
    let stranger = Signer::from_seed([9; 32]).sign(NOW, BODY.as_bytes());
    refused(&Check { signature: stranger, ..Check::good() }, "the key belongs to another account");
    let form = "From=%2B15550100001";
    let signed = Check { signature: signer().sign(NOW, form.as_bytes()), ..Check::body(form) };
    refused(&signed, "the signature is right, but the body is not json");
}

fn decode(format: &[&str], files: &[(&str, &str)]) -> (bool, Output) {
    let folder = TempDir::new().unwrap();
    for (name, body) in files {
        std::fs::write(folder.path().join(name), body).unwrap();
    }
    let mut command = Command::new(example("webhook_tool"));
    command.current_dir(folder.path()).arg("decode").args(format);
    let output = command.args(files.iter().map(|(name, _)| name)).output().unwrap();
    (output.status.success(), output)
}

#[test]
fn files_are_decoded_one_line_each() {
    let sms = r#"{"sms_id":"s","direction":"inbound","from":"+15550100001","to":"+15550100002"}"#;
    let odd = r#"{"data":{"event_type":"message.sent","payload":{"id":"m","parts":"2"}}}"#;
    let files = [("a.json", BODY), ("b.json", sms), ("c.json", odd), ("d.json", "{}")];
    let (all_objects, output) = decode(&["--format=json"], &files);
    assert!(all_objects);
    let rows: Vec<Value> =
        text(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let decoded = telnyx_messaging::webhooks::decode(odd.as_bytes()).unwrap();
    let [repair] = decoded.mismatches() else { panic!("{decoded:?}") };
    let repair = repair.to_string();
    assert!(repair.starts_with("data.payload.parts: "), "{repair}");
    let v1 =
        "the body has the shape of api version 1; help: set the profile's webhook api version to 2";
    let flat = "the body is flat, without a data object around the event";
    assert_eq!(
        rows,
        [
            json!({"file": "a.json", "event": "MessageReceived", "event_type": "message.received", "ok": true, "reason": null, "mismatches": []}),
            json!({"file": "b.json", "event": "Other", "event_type": null, "ok": true, "reason": v1, "mismatches": []}),
            json!({"file": "c.json", "event": "MessageSent", "event_type": "message.sent", "ok": true, "reason": null, "mismatches": [repair]}),
            json!({"file": "d.json", "event": "Other", "event_type": null, "ok": true, "reason": flat, "mismatches": []}),
        ]
    );
}

#[test]
fn the_table_is_aligned_and_a_file_without_an_object_fails() {
    let files = [("a.json", BODY), ("longer.json", "{}"), ("list.json", "[]"), ("form.txt", "a=b")];
    let (all_objects, output) = decode(&[], &files);
    assert!(!all_objects);
    let text = text(&output);
    let column = text.lines().next().unwrap().find("EVENT").unwrap();
    for (line, event) in text.lines().skip(1).zip(["MessageReceived", "Other", "-", "-"]) {
        assert!(line[column..].starts_with(event) && line[..column].ends_with("  "), "{text}");
    }
    assert!(text.contains("the file is JSON, but not an object"));
    assert!(text.contains("the file is not JSON"));
    assert!(text.ends_with("4 files: 1 typed, 0 of them repaired, 1 other, 2 errors\n"));
    assert!(!text.contains('\u{1b}'));

    let output = Command::new(example("webhook_tool")).args(["decode", "none.json"]).output();
    assert!(!output.unwrap().status.success());
}

fn base64(text: &str) -> Vec<u8> {
    STANDARD.decode(text).unwrap()
}

fn to_base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}
