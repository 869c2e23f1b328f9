//! The lines of the values of a JSON text.

use std::collections::{HashMap, hash_map::Entry};

use jsonc_parser::{CollectOptions, ParseOptions, ast::Value, common::Ranged, parse_to_ast};

use crate::Pointer;

/// Where the values of a JSON text are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lines {
    /// The line on which each value begins, or its key if it has one.
    pub(crate) by_pointer: HashMap<Pointer, usize>,
    /// The keys that an object has twice.
    pub(crate) duplicates: Vec<Pointer>,
}

/// Finds the values of a text; none if it is not JSON.
pub(crate) fn find(text: &str) -> Lines {
    let starts: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    let mut lines = Lines::default();
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
            let line = starts.partition_point(|start| *start < offset) + 1;
            // Of two values of one key the last counts, and comes first here.
            match lines.by_pointer.entry(pointer) {
                Entry::Occupied(taken) => lines.duplicates.push(taken.key().clone()),
                Entry::Vacant(free) => drop(free.insert(line)),
            }
        }
    }
    lines
}
