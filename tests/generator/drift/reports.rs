//! Reports for people and for programs.

use serde_json::{Value, json};
use telnyx_contract::Document;
use telnyx_drift::{Bump, Comparison, Format, Report, Severity, Source};

use super::{between, small};
use crate::contracts::Edit;

fn found() -> Comparison {
    let mut theirs = small();
    theirs.cut("/components/schemas/Message/allOf/1/properties/text");
    theirs.put("/components/schemas/Send/required/-", json!("text"));
    let size = theirs.cut("/components/schemas/Send/properties/size");
    theirs.put("/components/schemas/Send/properties/count", size);
    theirs
        .put("/paths/~1messages~1{id}/put", json!({"responses": {"204": {"description": "Put."}}}));
    between(&small(), &theirs)
}

#[test]
fn a_report_reads_well_in_every_format() {
    let found = found();
    let text = serde_json::to_string_pretty(&small()).unwrap();
    let document = Document::from_json(&text).unwrap().with_path("small.json");
    let report =
        Report { document: Some(&document), ..Report::new(&found, "contract", "upstream") };
    let plain: String = report
        .text(Format::Text)
        .split('\u{1b}')
        .enumerate()
        .map(
            |(i, part)| {
                if i == 0 { part } else { part.split_once('m').map_or("", |(_, rest)| rest) }
            },
        )
        .collect();
    insta::with_settings!({snapshot_path => "../snapshots", prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("drift__text", plain);
        insta::assert_snapshot!("drift__markdown", report.text(Format::Markdown));
        insta::assert_snapshot!("drift__github", report.text(Format::Github));
        insta::assert_snapshot!("drift__json", report.text(Format::Json));
    });
    assert_eq!((report.worst(), report.bump()), (Some(Severity::Breaking), Bump::Major));
    let github = report.text(Format::Github);
    let first = github.lines().next().unwrap();
    let line = first.split_once("line=").unwrap().1.split_once(',').unwrap().0;
    let line = text.lines().nth(line.parse::<usize>().unwrap() - 1).unwrap();
    assert!(first.contains("data[].text") && line.contains("\"text\""), "{first}: {line}");
    let json: Value = serde_json::from_str(&report.text(Format::Json)).unwrap();
    assert_eq!(json["summary"]["bump"], "major");
}

#[test]
fn the_version_follows_the_worst_finding() {
    let bump = |edit: fn(&mut Value)| {
        let mut theirs = small();
        edit(&mut theirs);
        Report::new(&between(&small(), &theirs), "a", "b").bump()
    };
    assert_eq!(bump(|_| ()), Bump::None);
    assert_eq!(bump(|d| d.put("/paths/~1messages/get/deprecated", json!(true))), Bump::Patch);
    assert_eq!(
        bump(|d| d.put("/components/schemas/Base/properties/new", json!({"type": "string"}))),
        Bump::Minor
    );
    assert_eq!(bump(|d| drop(d.cut("/paths/~1messages/get"))), Bump::Major);
}

/// Where the document last compared is another one, every report says so.
#[test]
fn a_report_names_the_document_last_compared() {
    let found = found();
    let source = Source {
        repository: "a/b".to_owned(),
        commit: Some("0123456789abcdef".to_owned()),
        title: "An API".to_owned(),
        version: "2".to_owned(),
        date: "2026-01-02".to_owned(),
        sha256: "ab".repeat(32),
    };
    let report =
        |is_same| Report { source: Some((&source, is_same)), ..Report::new(&found, "a", "b") };
    let line = "An API 2 of 2026-01-02, a/b@0123456789ab, sha256 abababababab";
    let other = format!("{line}; this is another document");
    for format in [Format::Text, Format::Markdown] {
        let (same, differs) = (report(true).text(format), report(false).text(format));
        assert!(same.contains(line) && !same.contains(&other), "{same}");
        assert!(differs.contains(&other), "{differs}");
    }
    let json: Value = serde_json::from_str(&report(false).text(Format::Json)).unwrap();
    assert_eq!(
        (&json["source"]["is_revision"], &json["source"]["version"]),
        (&json!(false), &json!("2"))
    );
}

/// A change of a shared component names every operation, in every format.
#[test]
fn every_operation_that_a_change_reaches_is_named() {
    let found = found();
    let report = Report::new(&found, "a", "b");
    let operations =
        ["GET /messages", "GET /messages/{id}", "POST /messages", "event inboundMessage"];
    let json: Value = serde_json::from_str(&report.text(Format::Json)).unwrap();
    assert_eq!(json["findings"][0]["operations"], json!(operations));
    assert_eq!(json["findings"][0]["operation_count"], 4);
    for format in [Format::Text, Format::Markdown, Format::Github] {
        let text = report.text(format);
        for operation in operations {
            assert!(text.contains(operation), "{operation} in {text}");
        }
    }
}

#[test]
fn the_document_last_compared_is_recognised_by_its_hash() {
    let text = r#"{"repository": "a/b", "commit": null, "title": "T", "version": "1",
        "date": "2026-01-02",
        "sha256": "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"}"#;
    let source = Source::read(text).unwrap();
    assert!(source.is_file(b"abc") && !source.is_file(b"abd"));
    assert!(Source::read(&text.replace("\"commit\"", "\"comit\"")).is_err());
}
