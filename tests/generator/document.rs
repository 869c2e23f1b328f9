//! The parts of the contract crate that any document can be read with.

use serde_json::json;
use telnyx_contract::{
    Annotation, Document, Error, Pointer, Version, http,
    naming::{
        is_identifier, is_snake_case, pascal_case, progenitor_argument, screaming_snake_case,
        snake_case,
    },
};

use crate::contracts::{self, Edit};

#[test]
fn keys_are_escaped_and_unescaped() {
    let pointer = Pointer::default().child("paths").child("/a/{b}").child("~1").child(0);
    assert_eq!(pointer.as_str(), "/paths/~1a~1{b}/~01/0");
    assert_eq!(pointer.tokens().collect::<Vec<_>>(), ["paths", "/a/{b}", "~1", "0"]);
    let above = pointer.parent().unwrap();
    assert_eq!(above.last().as_deref(), Some("~1"));
    assert_eq!(Pointer::parse(pointer.as_str()), Some(pointer));
}

#[test]
fn the_root_is_empty() {
    let root = Pointer::parse("").unwrap();
    assert_eq!((root.to_string(), root.parent(), root.last()), (String::new(), None, None));
    assert_eq!(root.tokens().count(), 0);
}

#[test]
fn a_name_that_begins_alike_is_not_an_ancestor() {
    let a = Pointer::parse("/components/schemas/A").unwrap();
    let ab = Pointer::parse("/components/schemas/AB/oneOf").unwrap();
    assert!(!ab.is_within(&a) && a.is_within(&a) && a.child("oneOf").is_within(&a));
}

#[test]
fn what_is_not_a_pointer_is_refused() {
    for text in ["a", "#/a", "/~", "/~2", "/a~"] {
        assert_eq!(Pointer::parse(text), None, "{text}");
    }
}

#[test]
fn the_version_is_that_of_a_description_of_an_api() {
    let version = |version| Document::from(json!({"openapi": version, "paths": {}})).version();
    assert_eq!(version("3.0.3"), Some(Version::V3_0));
    assert_eq!(version("3.1.0"), Some(Version::V3_1));
    assert_eq!([version("3.10.0"), version("2.0"), version("3.0")], [None; 3]);
    assert_eq!(Document::from(json!({"openapi": "3.0.3"})).version(), None);
}

#[test]
fn a_missing_value_has_the_line_of_what_is_around_it() {
    let document = Document::from_json("\u{feff}{\n  \"a\": {\n    \"b\": 1\n  }\n}").unwrap();
    let line = |pointer| document.diagnostic(&Pointer::parse(pointer).unwrap(), "", "").line;
    assert_eq!((line("/a/b"), line("/a/c/d"), line("/x")), (Some(3), Some(2), Some(1)));
}

#[test]
fn json_and_yaml_are_the_same() {
    let json = Document::parse(" {\"a\": [\"no\", 1.5, null]}").unwrap();
    let yaml = Document::parse("\u{feff}a:\n- no\n- 1.5\n- null\n").unwrap();
    assert_eq!(json, yaml);
    for text in ["{\"a\": ", "a: [", "a: b: c"] {
        assert!(matches!(Document::parse(text), Err(Error::Syntax(_))), "{text}");
    }
}

#[test]
fn a_pointer_has_the_line_of_its_key() {
    let text = "{\n  \"a\": [\n    1,\n    {\"b/c\": \"}\"}\n  ],\n  \"d\":\n   {}\n}";
    let document = Document::from_json(text).unwrap();
    let line = |pointer| document.line(&Pointer::parse(pointer).unwrap());
    let lines = ["", "/a", "/a/0", "/a/1/b~1c", "/d", "/none"].map(line);
    assert_eq!(lines, [Some(1), Some(2), Some(3), Some(4), Some(6), None]);
    assert_eq!(Document::from(json!({"a": 1})).line(&Pointer::parse("/a").unwrap()), None);
}

fn references() -> Document {
    Document::from(json!({
        "a": {"$ref": "#/b"},
        "b": {"$ref": "#/paths/~1x~1%7Bid%7D"},
        "paths": {"/x/{id}": {"type": "string"}},
        "circle": {"$ref": "#/back"},
        "back": {"$ref": "#/circle"},
        "self": {"$ref": "#/self"},
        "lost": {"$ref": "#/nowhere"},
        "file": {"$ref": "other.json#/a"},
        "odd": {"$ref": 1},
    }))
}

#[test]
fn references_are_followed() {
    let document = references();
    let root = document.root();
    let a = root.child("a").unwrap();
    let found = document.resolve(&a).unwrap();
    assert_eq!(found.pointer.as_str(), "/paths/~1x~1{id}");
    assert_eq!(found.string("type"), Some("string"));
    assert_eq!(document.resolve(&found), Ok(found.clone()));
}

#[test]
fn what_leads_nowhere_is_an_error() {
    let document = references();
    let error = |key: &str| {
        let from = document.root().child(key).unwrap();
        document.resolve(&from).unwrap_err().to_string()
    };
    assert_eq!(error("circle"), "circular reference `#/back`");
    assert_eq!(error("self"), "circular reference `#/self`");
    assert_eq!(error("lost"), "unresolved reference `#/nowhere`");
    let outside = "`$ref` is not a reference into this document: \"other.json#/a\"";
    assert_eq!(error("file"), outside);
    assert_eq!(error("odd"), "`$ref` is not a reference into this document: 1");
}

#[test]
fn only_statuses_of_three_digits_are_successes() {
    let responses = json!({"2": 0, "20": 0, "200": 0, "204": 0, "20000": 0, "2XX": 0, "2X": 0,
        "2dé": 0, "4XX": 0, "default": 0});
    let found: Vec<&str> = http::successes(responses.as_object().unwrap()).map(|s| s.0).collect();
    assert_eq!(found, ["200", "204", "2XX"]);
}

#[test]
fn wire_names_become_rust_names() {
    assert_eq!(snake_case("filter[name][contains]"), "filter_name_contains");
    assert_eq!(snake_case("recordsPerPage"), "records_per_page");
    assert_eq!((snake_case("type"), snake_case("gen")), ("type_".into(), "gen_".into()));
    assert!(!is_snake_case("gen") && !is_identifier("gen"));
    assert_eq!(pascal_case("message.link_click"), "MessageLinkClick");
    for (wire, name) in [
        ("filter[name][contains]", "filter_name_contains"),
        ("type", "type_"),
        ("Self", "self_"),
        ("10999", "_10999"),
        ("_", "x"),
        ("größe 📄", "größe"),
        ("it's", "its"),
    ] {
        assert_eq!(progenitor_argument(wire), name);
    }
    assert_eq!(pascal_case("Pre-Paid Wireless"), "PrePaidWireless");
    assert_eq!(screaming_snake_case("messages.send"), "MESSAGES_SEND");
}

#[test]
fn values_of_yaml_have_the_lines_of_their_keys() {
    let yaml = "# A comment.\na:\n  - one\n  - {b: 1,\n     'c/d': [2]}\nkept: &kept\n  e: |\n    f:\n\n\
                last: *kept\n? g\n: 3\n";
    let document = Document::parse(yaml).unwrap();
    let line = |pointer| document.line(&Pointer::parse(pointer).unwrap());
    let expected = [
        ("", 2),
        ("/a", 2),
        ("/a/0", 3),
        ("/a/1", 4),
        ("/a/1/b", 4),
        ("/a/1/c~1d", 5),
        ("/a/1/c~1d/0", 5),
        ("/kept", 6),
        ("/kept/e", 7),
        ("/last", 10),
        ("/g", 11),
    ];
    for (pointer, expected) in expected {
        assert_eq!(line(pointer), Some(expected), "{pointer}");
    }
    assert_eq!(document.diagnostic(&Pointer::parse("/last/e").unwrap(), "", "").line, Some(10));
}

/// Whether the contract takes a pattern.
fn is_supported(pattern: &str) -> bool {
    let mut letters = contracts::letters();
    letters.put("/components/schemas/SendLetter/properties/text/pattern", json!(pattern));
    telnyx_contract::parse(&Document::from(letters)).is_ok()
}

#[test]
fn sequences_of_classes_and_groups_are_supported() {
    for pattern in [
        "^[A-Z]{2}$",
        "^([A-Z]{2}|\\*)$",
        "^[0-9]+(?:\\.[0-9]+)?$",
        "^[A-Za-z0-9_-]{1,255}$",
        "^a b*c{2,}$",
        "^[\\]\\-]$",
        "^https?://",
        "[.]pdf$",
        "x",
        "a|b",
        "^(?:a|b)",
    ] {
        assert!(is_supported(pattern), "{pattern}");
    }
}

#[test]
fn everything_else_is_refused() {
    for pattern in [
        "", "^", "$", "^$", "^a|b$", "^a|b", "a|b$", "^.$", "^\\d$", "^[^a]$", "^[]$", "^[a$",
        "^(a$", "^a)$", "^a|$", "^*$", "^a??$", "^a{$", "^a{2,1}$", "^a{x}$", "^(?=a)$", "^a^b$",
        "^a$b$",
    ] {
        assert!(!is_supported(pattern), "{pattern}");
    }
}

#[test]
fn an_annotation_of_github_has_no_separators_in_its_parts() {
    let annotation = Annotation {
        level: "notice",
        path: "a,b.json",
        line: Some(5),
        title: "GET /a: 5 %",
        message: "one\r\ntwo: 5 %, x".to_owned(),
    };
    assert_eq!(
        annotation.to_string(),
        "::notice file=a%2Cb.json,line=5,title=GET /a%3A 5 %25::one%0D%0Atwo: 5 %25, x"
    );
    let diagnostic = Document::from(json!({})).diagnostic(&Pointer::default(), "fault", "repair");
    assert_eq!(
        diagnostic.annotation("c.json").to_string(),
        "::error file=c.json,title=::fault%0Ahelp: repair"
    );
}
