//! Descriptions of the contract become documentation of Rust.

use serde_json::{Value, json};

use crate::contracts::{self, Edit};

/// The documentation of a property with this schema.
fn documentation(schema: Value) -> String {
    let mut letters = contracts::letters();
    letters.put("/components/schemas/SendLetter/properties/note", schema);
    let files = contracts::files(&letters);
    let types = files.iter().find(|file| file.path == "types.rs").unwrap();
    let (_, object) = types.text.split_once("pub struct SendLetter {").unwrap();
    let (above, _) = object.split_once("optional note: ").unwrap();
    let lines: Vec<&str> = above.lines().rev().skip(1).collect();
    let lines = lines.into_iter().take_while(|line| line.trim().starts_with("///"));
    let lines: Vec<&str> = lines.map(|line| line.trim().trim_start_matches("///")).collect();
    lines.into_iter().rev().collect::<Vec<_>>().join("\n")
}

fn described(description: &str) -> String {
    documentation(json!({"description": description, "type": "string"}))
}

#[test]
fn brackets_are_not_links_and_urls_are() {
    for (text, markdown) in [
        ("by filter[name], or `page[size]`", " by filter\\[name\\], or `page[size]`"),
        ("see https://example.com/a_b.", " see <https://example.com/a_b>."),
        ("(https://example.com/a), b", " (<https://example.com/a>), b"),
        ("https:// or http://", " https\\:// or http\\://"),
    ] {
        assert_eq!(described(text), markdown);
    }
}

#[test]
fn paragraphs_stay_apart_and_are_not_code_blocks() {
    // Four spaces would begin a doctest.
    assert_eq!(described("One.\n\n    panic!()"), " One.\n\n panic!()");
}

#[test]
fn no_line_begins_a_block_of_markdown() {
    let long = "word ".repeat(18);
    for marker in ["-", "1.", "+", "#", "===", "|", "12)"] {
        let wrapped = described(&format!("{long}{marker} b {long}"));
        assert!(wrapped.lines().all(|line| !line.starts_with(&format!(" {marker}"))), "{wrapped}");
    }
    assert_eq!(described("- a\n\n12) b\n\n1 c"), " \\- a\n\n 12\\) b\n\n 1 c");
}

#[test]
fn characters_that_rustc_refuses_are_left_out() {
    assert_eq!(described("a\u{202e}b\u{0}c"), " abc");
}

#[test]
fn a_backtick_of_a_value_is_inside_of_a_code_span() {
    for (value, code) in [("a`b", "`` a`b ``"), ("a  b", "`a b`"), ("\n", "an empty string")] {
        let schema = json!({"description": "A note.", "type": "string", "default": value});
        assert_eq!(documentation(schema), format!(" A note. Default: {code}."));
    }
}

#[test]
fn a_limit_that_the_description_states_is_not_repeated() {
    let list = |description: &str| {
        let item = json!({"type": "string", "minLength": 1, "maxLength": 2000});
        documentation(json!({"description": description, "type": "array", "maxItems": 10,
            "items": item}))
    };
    for (description, documented) in [
        ("Cards, at most 10, each of 1 to 2,000 characters.", ""),
        ("Up to ten cards.", " Each entry: 1 to 2000 characters."),
        ("Cards, up to 10.", " Each entry: 1 to 2000 characters."),
        ("Cards, at most 100.", " At most 10 entries. Each entry: 1 to 2000 characters."),
    ] {
        assert_eq!(list(description).replace("\n ", " "), format!(" {description}{documented}"));
    }
    let degrees = json!({"description": "Degrees, -90 to 90.", "type": "number", "minimum": -90,
        "maximum": 90});
    assert_eq!(documentation(degrees), " Degrees, -90 to 90.");
}
