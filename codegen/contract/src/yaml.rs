//! YAML 1.2, in which `y` and `no` are strings.

use serde_json::Value;
use serde_saphyr::granit_parser::{Event, Parser};

use crate::{Error, Pointer, Result, lines::Lines};

/// Reads a document of up to many megabytes.
pub(crate) fn parse(text: &str) -> Result<Value> {
    let mut budget = serde_saphyr::Budget::default();
    budget.max_nodes = 5_000_000;
    budget.max_events = 20_000_000;
    let options = serde_saphyr::options! { strict_booleans: true, budget: Some(budget) };
    serde_saphyr::from_str_with_options(text, options).map_err(|error| {
        // An excerpt of the document follows the first line.
        Error::Syntax(error.to_string().lines().next().unwrap_or_default().to_owned())
    })
}

/// A collection whose end was not met yet.
enum Open {
    /// With the number of items so far.
    List(Pointer, usize),
    /// With the pointer of the value that follows, after its key.
    Object(Pointer, Option<Pointer>),
}

/// Adds the lines of the values. Below an alias, nothing has a line.
pub(crate) fn add_lines(text: &str, lines: &mut Lines) {
    let mut open: Vec<Open> = Vec::new();
    for (event, span) in Parser::new_from_str(text).flatten() {
        let key = match &event {
            Event::Scalar(key, ..) => key.as_ref(),
            Event::MappingStart(..) | Event::SequenceStart(..) | Event::Alias(_) => "",
            Event::MappingEnd | Event::SequenceEnd => {
                open.pop();
                continue;
            }
            _ => continue,
        };
        let line = span.start.line();
        let pointer = match open.last_mut() {
            None => Pointer::default(),
            Some(Open::List(list, count)) => {
                *count += 1;
                list.child(*count - 1)
            }
            Some(Open::Object(object, value)) => match value.take() {
                None => {
                    let pointer = object.child(key);
                    *value = Some(pointer.clone());
                    lines.add(pointer, line);
                    continue;
                }
                // Its line is that of its key.
                Some(pointer) => pointer,
            },
        };
        if !matches!(open.last(), Some(Open::Object(..))) {
            lines.add(pointer.clone(), line);
        }
        match event {
            Event::MappingStart(..) => open.push(Open::Object(pointer, None)),
            Event::SequenceStart(..) => open.push(Open::List(pointer, 0)),
            _ => {}
        }
    }
}
