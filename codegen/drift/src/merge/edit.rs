//! Insertions into a JSON file that keep everything else byte for byte.
//!
//! Nothing that exists is changed or removed, so an edit is an insertion, and undoing one is a
//! removal. The [`Draft`] applies edits to the parsed value at once, for the comparisons of the
//! next round; [`written`] applies them to the text.

use jsonc_parser::{
    ParseOptions,
    cst::{CstArray, CstInputValue, CstNode, CstObject, CstRootNode},
};
use serde_json::{Number, Value};
use telnyx_contract::Pointer;

/// A JSON value with ordered keys.
pub(super) use jsonc_parser::cst::CstInputValue as Json;

/// The entries of an object, in their order.
pub(super) type Entries = Vec<(String, Json)>;

/// The entries of an object with these keys.
pub(super) fn entries<const N: usize>(entries: [(&str, Json); N]) -> Entries {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

/// An object with these keys.
pub(super) fn object<const N: usize>(list: [(&str, Json); N]) -> Json {
    Json::Object(entries(list))
}

/// A string.
pub(super) fn string(text: impl Into<String>) -> Json {
    Json::String(text.into())
}

/// A list of strings.
pub(super) fn strings<S: Into<String>>(list: impl IntoIterator<Item = S>) -> Json {
    Json::Array(list.into_iter().map(string).collect())
}

/// A value whose order of keys does not matter.
pub(super) fn from_value(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(*value),
        Value::Number(number) => Json::Number(number.to_string()),
        Value::String(text) => string(text),
        Value::Array(list) => Json::Array(list.iter().map(from_value).collect()),
        Value::Object(map) => {
            Json::Object(map.iter().map(|(key, value)| (key.clone(), from_value(value))).collect())
        }
    }
}

/// The value without an order of keys.
pub(super) fn to_value(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(text) => text.parse::<Number>().map_or(Value::Null, Value::Number),
        Json::String(text) => Value::String(text.clone()),
        Json::Array(list) => list.iter().map(to_value).collect(),
        Json::Object(entries) => {
            entries.iter().map(|(key, value)| (key.clone(), to_value(value))).collect()
        }
    }
}

/// Before which of an object's keys a new one is inserted; else it is the last.
#[derive(Clone, Copy, Debug)]
pub(super) enum Position {
    /// The first that is greater.
    Sorted,
    /// The first that is greater, after `id`.
    IdFirst,
    /// The first of these.
    Before(&'static [&'static str]),
}

impl Position {
    fn is_before(self, new: &str, other: &str) -> bool {
        let rank = |name: &str| (name != "id", name.to_owned());
        match self {
            Self::Sorted => other > new,
            Self::IdFirst => rank(other) > rank(new),
            Self::Before(keys) => keys.contains(&other),
        }
    }
}

/// One insertion: below which value, and what.
#[derive(Clone, Debug)]
struct Edit {
    parent: Pointer,
    insertion: Insertion,
}

#[derive(Clone, Debug)]
enum Insertion {
    Entry(String, Json, Position),
    /// At an index, or at the end.
    Item(Option<usize>, Json),
}

/// A parsed value and the edits that were applied to it.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    value: Value,
    edits: Vec<Edit>,
}

impl Draft {
    pub(super) fn new(value: Value) -> Self {
        Self { value, edits: Vec::new() }
    }

    /// The value with all edits.
    pub(super) fn value(&self) -> &Value {
        &self.value
    }

    /// The value at a pointer.
    pub(super) fn at(&self, pointer: &str) -> Option<&Value> {
        self.value.pointer(pointer)
    }

    /// The number of edits, as a point to return to.
    pub(super) fn len(&self) -> usize {
        self.edits.len()
    }

    /// The pointers of what these edits inserted.
    pub(super) fn inserted(&self, edits: std::ops::Range<usize>) -> impl Iterator<Item = Pointer> {
        self.edits[edits].iter().map(|edit| match &edit.insertion {
            Insertion::Entry(key, ..) => edit.parent.child(key),
            Insertion::Item(..) => edit.parent.clone(),
        })
    }

    /// Inserts an entry into the object at a pointer; `false` when it has the key already, or is
    /// not an object.
    pub(super) fn insert(&mut self, parent: &str, key: &str, json: Json, at: Position) -> bool {
        let Some(Value::Object(map)) = self.value.pointer_mut(parent) else { return false };
        if map.contains_key(key) {
            return false;
        }
        map.insert(key.to_owned(), to_value(&json));
        self.record(parent, Insertion::Entry(key.to_owned(), json, at))
    }

    /// Appends to the list at a pointer; `false` when there is none.
    pub(super) fn push(&mut self, parent: &str, json: Json) -> bool {
        let index = match self.at(parent) {
            Some(Value::Array(list)) => list.len(),
            _ => return false,
        };
        self.insert_item(parent, index, json)
    }

    /// Inserts into the list at a pointer; `false` when there is none.
    pub(super) fn insert_item(&mut self, parent: &str, index: usize, json: Json) -> bool {
        let Some(Value::Array(list)) = self.value.pointer_mut(parent) else { return false };
        let at = Some(index).filter(|index| *index < list.len());
        list.insert(index, to_value(&json));
        self.record(parent, Insertion::Item(at, json))
    }

    fn record(&mut self, parent: &str, insertion: Insertion) -> bool {
        let parent = Pointer::parse(parent).unwrap_or_default();
        self.edits.push(Edit { parent, insertion });
        true
    }

    /// Undoes all edits after a point.
    pub(super) fn roll_back(&mut self, to: usize) {
        for edit in self.edits.split_off(to).into_iter().rev() {
            match (self.value.pointer_mut(edit.parent.as_str()), edit.insertion) {
                (Some(Value::Object(map)), Insertion::Entry(key, ..)) => drop(map.remove(&key)),
                (Some(Value::Array(list)), Insertion::Item(Some(index), _)) => {
                    drop(list.remove(index));
                }
                (Some(Value::Array(list)), Insertion::Item(None, _)) => drop(list.pop()),
                _ => {}
            }
        }
    }

    /// The text of the file with all edits.
    pub(super) fn written(&self, text: &str) -> Result<String, String> {
        if self.edits.is_empty() {
            return Ok(text.to_owned());
        }
        let options = ParseOptions::default();
        let root = CstRootNode::parse(text, &options).map_err(|error| error.to_string())?;
        // One entry a line, unless the file has lists on one line.
        let one_line = text.contains("[\"");
        for edit in &self.edits {
            let mut node = root.value();
            for token in edit.parent.tokens() {
                node = node.and_then(|node| child(&node, &token));
            }
            let lost = || format!("{} is not found in the text", edit.parent);
            let inserted = match (node.ok_or_else(lost)?, &edit.insertion) {
                (CstNode::Container(parent), Insertion::Entry(key, json, position)) => {
                    let object = parent.as_object().ok_or_else(lost)?;
                    insert_entry(&object, key, json, *position)
                }
                (CstNode::Container(parent), Insertion::Item(index, json)) => {
                    let array = parent.as_array().ok_or_else(lost)?;
                    insert_item(&array, *index, json)
                }
                _ => return Err(lost()),
            };
            if let (Some(node), false) = (inserted, one_line) {
                expand_lists(&node);
            }
        }
        Ok(root.to_string())
    }
}

fn child(node: &CstNode, token: &str) -> Option<CstNode> {
    if let Some(object) = node.as_object() {
        return object.get(token)?.value();
    }
    node.as_array()?.elements().get(token.parse::<usize>().ok()?).cloned()
}

fn insert_entry(
    object: &CstObject,
    key: &str,
    json: &CstInputValue,
    position: Position,
) -> Option<CstNode> {
    let properties = object.properties();
    let names = properties.iter().map(|property| property.decoded_name().unwrap_or_default());
    let index = names.into_iter().position(|other| position.is_before(key, &other));
    object.insert(index.unwrap_or(properties.len()), key, json.clone()).value()
}

fn insert_item(array: &CstArray, index: Option<usize>, json: &CstInputValue) -> Option<CstNode> {
    Some(match index {
        Some(index) => array.insert(index, json.clone()),
        None => array.append(json.clone()),
    })
}

/// Puts every entry of the lists inside a value on a line of its own.
fn expand_lists(node: &CstNode) {
    if let Some(array) = node.as_array() {
        array.ensure_multiline();
        array.elements().iter().for_each(expand_lists);
    } else if let Some(object) = node.as_object() {
        object.properties().iter().filter_map(|p| p.value()).for_each(|value| expand_lists(&value));
    }
}
