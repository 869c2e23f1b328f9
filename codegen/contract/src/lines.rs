//! The lines of the values of a JSON text.

use std::collections::HashMap;

use jsonc_parser::{CollectOptions, ParseOptions, ast::Value, common::Ranged, parse_to_ast};

use crate::Pointer;

/// Returns the line on which each value begins, or its key if it has one.
pub(crate) fn by_pointer(text: &str) -> HashMap<Pointer, usize> {
    let starts: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    let mut lines = HashMap::new();
    let parsed = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default());
    if let Ok(Some(root)) = parsed.map(|parsed| parsed.value) {
        let mut open = vec![(Pointer::default(), root.range().start, &root)];
        while let Some((pointer, offset, value)) = open.pop() {
            match value {
                Value::Object(object) => open.extend(object.properties.iter().map(|property| {
                    (pointer.child(property.name.as_str()), property.range.start, &property.value)
                })),
                Value::Array(array) => {
                    open.extend(
                        array.elements.iter().enumerate().map(|(index, value)| {
                            (pointer.child(index), value.range().start, value)
                        }),
                    );
                }
                _ => {}
            }
            lines.insert(pointer, starts.partition_point(|start| *start < offset) + 1);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_has_the_line_of_its_key() {
        let lines =
            by_pointer("{\n  \"a\": [\n    1,\n    {\"b/c\": \"}\"}\n  ],\n  \"d\":\n   {}\n}");
        let line = |pointer| lines[&Pointer::parse(pointer).unwrap()];
        assert_eq!((line(""), line("/a"), line("/a/0"), line("/a/1/b~1c")), (1, 2, 3, 4));
        assert_eq!(line("/d"), 6);
    }

    #[test]
    fn what_is_not_json_has_no_lines() {
        for odd in ["", "{", "[1", "{\"a\"", "{\"a\":\"", "\"\\"] {
            assert!(by_pointer(odd).is_empty(), "{odd}");
        }
    }
}
