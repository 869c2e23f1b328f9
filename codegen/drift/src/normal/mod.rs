//! One structural form for documents of different dialects.
//!
//! References are followed, `allOf` is merged, 3.1's lists of types and 3.0's `nullable` are the
//! same, prose is gone. Shapes are read one level at a time, so that recursive schemas need no
//! limit of depth: who walks them decides where to stop.

mod event;
mod operation;
mod parameter;
mod schema;
mod shape;

use std::{
    cell::RefCell,
    collections::{BTreeMap, HashMap},
    rc::Rc,
};

use serde_json::{Map, Value};

use super::{Document, document::below};

pub(crate) use operation::{Answer, Content, Event, Operation, Parameter};
pub(crate) use shape::{Extra, Shape};

/// A place in a document and what is there.
#[derive(Clone, Debug)]
pub(crate) struct Node<'a> {
    pub(crate) at: String,
    pub(crate) value: &'a Value,
}

impl<'a> Node<'a> {
    /// What is below, if anything is.
    pub(crate) fn child(&self, token: &str) -> Option<Self> {
        let value = match self.value {
            Value::Object(map) => map.get(token),
            Value::Array(list) => token.parse::<usize>().ok().and_then(|index| list.get(index)),
            _ => None,
        }?;
        Some(Self { at: below(&self.at, token), value })
    }

    /// Everything below an object or list, in the document's order.
    pub(crate) fn children(&self) -> Vec<(String, Self)> {
        let entry = |token: &str, value: &'a Value| {
            (token.to_owned(), Self { at: below(&self.at, token), value })
        };
        match self.value {
            Value::Object(map) => map.iter().map(|(key, value)| entry(key, value)).collect(),
            Value::Array(list) => {
                list.iter().enumerate().map(|(i, value)| entry(&i.to_string(), value)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The text below.
    pub(crate) fn text(&self, token: &str) -> Option<&'a str> {
        self.value.get(token).and_then(Value::as_str)
    }

    /// Whether `true` is below.
    pub(crate) fn flag(&self, token: &str) -> bool {
        self.value.get(token) == Some(&Value::Bool(true))
    }
}

/// Reads a document, and remembers what it could not read.
pub(crate) struct Reader<'a> {
    root: Node<'a>,
    unknown: RefCell<BTreeMap<String, String>>,
    shapes: RefCell<HashMap<String, Rc<Shape<'a>>>>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(document: &'a Document) -> Self {
        let root = Node { at: String::new(), value: document.value() };
        Self { root, unknown: RefCell::default(), shapes: RefCell::default() }
    }

    /// Everything that was met and not understood: pointer and what it is.
    pub(crate) fn unknown(&self) -> BTreeMap<String, String> {
        self.unknown.borrow().clone()
    }

    /// What a JSON pointer leads to.
    pub(crate) fn at(&self, pointer: &str) -> Option<Node<'a>> {
        let value = self.root.value.pointer(pointer)?;
        Some(Node { at: pointer.to_owned(), value })
    }

    fn note(&self, at: &str, what: impl Into<String>) {
        self.unknown.borrow_mut().entry(at.to_owned()).or_insert_with(|| what.into());
    }

    /// Notes the keys of an object that nothing here reads.
    fn note_keys(&self, node: &Node<'a>, known: &[&[&str]]) {
        for key in node.value.as_object().into_iter().flat_map(Map::keys) {
            if !key.starts_with("x-") && !known.iter().any(|known| known.contains(&key.as_str())) {
                self.note(&below(&node.at, key), format!("`{key}` is not understood here"));
            }
        }
    }

    /// Where a `$ref` leads, or nothing when it leads nowhere.
    fn target(&self, node: &Node<'a>) -> Option<Node<'a>> {
        let reference = node.value.get("$ref")?;
        let found = reference
            .as_str()
            .and_then(|text| text.strip_prefix('#'))
            // Some writers escape braces and tildes as in an address.
            .and_then(|pointer| self.at(pointer).or_else(|| self.at(&unescaped(pointer))));
        if found.is_none() {
            self.note(
                &below(&node.at, "$ref"),
                format!("{reference} leads to nothing in the document"),
            );
        }
        found
    }

    /// What stands behind references; the node itself when there are none.
    fn resolve(&self, node: &Node<'a>) -> Node<'a> {
        let mut node = node.clone();
        // A chain of references is short, or a circle.
        for _ in 0..32 {
            if node.value.get("$ref").is_none() {
                return node;
            }
            match self.target(&node) {
                Some(target) => node = target,
                None => return node,
            }
        }
        self.note(&node.at, "references go in a circle");
        Node { at: node.at, value: &Value::Null }
    }
}

fn unescaped(pointer: &str) -> String {
    pointer.replace("%7B", "{").replace("%7D", "}").replace("%7b", "{").replace("%7d", "}")
}
