//! Findings as people and programs read them.

use serde_json::{Value, json};
use telnyx_drift::{Bump, Comparison, Format, Report, Severity};

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
    let report =
        Report::new(&found, "contract", "upstream").on_purpose(3).in_file("small.json", &text);
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
    let line = report
        .text(Format::Github)
        .lines()
        .find_map(|l| Some(l.split_once("line=")?.1.split_once(',')?.0.parse::<usize>().unwrap()));
    assert!(text.lines().nth(line.unwrap() - 1).unwrap().contains("\"text\"") || line.unwrap() > 1);
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
