//! The lines of the values of a text.

use std::collections::{HashMap, hash_map::Entry};

use jsonc_parser::{CollectOptions, ParseOptions, ast::Value, common::Ranged, parse_to_ast};

use crate::Pointer;

/// Where the values of a text are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lines {
    /// The line on which each value begins, or its key if it has one.
    pub(crate) by_pointer: HashMap<Pointer, usize>,
    /// The keys that an object has twice.
    pub(crate) duplicates: Vec<Pointer>,
}

impl Lines {
    /// Finds the values of a text in JSON or YAML; none if it is neither.
    pub(crate) fn of(text: &str) -> Self {
        let parsed = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default());
        let mut lines = Self::default();
        match parsed.map(|parsed| parsed.value) {
            Ok(Some(root)) => lines.add_json(text, &root),
            #[cfg(feature = "yaml")]
            _ => crate::yaml::add_lines(text, &mut lines),
            #[cfg(not(feature = "yaml"))]
            _ => {}
        }
        lines
    }

    /// Adds a value. Of two values of one key the first that is added counts.
    pub(crate) fn add(&mut self, pointer: Pointer, line: usize) {
        match self.by_pointer.entry(pointer) {
            Entry::Occupied(taken) => self.duplicates.push(taken.key().clone()),
            Entry::Vacant(free) => drop(free.insert(line)),
        }
    }

    fn add_json(&mut self, text: &str, root: &Value) {
        let ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
        let mut open = vec![(Pointer::default(), root.range().start, root)];
        // From the end, because of two values of one key the last counts.
        while let Some((pointer, offset, value)) = open.pop() {
            match value {
                Value::Object(object) => open.extend(object.properties.iter().map(|property| {
                    (pointer.child(property.name.as_str()), property.range.start, &property.value)
                })),
                Value::Array(array) => {
                    let elements = array.elements.iter().enumerate();
                    open.extend(
                        elements.map(|(index, value)| {
                            (pointer.child(index), value.range().start, value)
                        }),
                    );
                }
                _ => {}
            }
            self.add(pointer, ends.partition_point(|end| *end < offset) + 1);
        }
    }
}
