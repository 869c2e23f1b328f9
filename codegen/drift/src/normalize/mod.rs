//! One structural form for OpenAPI 3.0 and 3.1.
//!
//! References are resolved, `allOf` is merged, 3.1's lists of types and 3.0's `nullable` are the
//! same, prose is dropped. Operations and events are read at once, schemas one level at a time and
//! only once each, so that recursive schemas need no limit of depth.

mod event;
mod operation;
mod parameter;
mod schema;
mod types;
mod union;

use std::{
    cell::RefCell,
    collections::{BTreeMap, HashMap, HashSet},
    rc::Rc,
};

use serde_json::Value;

use telnyx_contract::{Document, Pointer, http::METHODS};

use crate::select;

pub(crate) use telnyx_contract::Located;
pub(crate) use types::{Content, Event, EventTypes, Operation, Parameter, Schema};

/// A document in the form in which it is compared.
pub(crate) struct Normalized<'a> {
    document: &'a Document,
    root: Located<'a>,
    /// The operations of the domain by wire path and method.
    pub(crate) operations: BTreeMap<(String, usize), Operation<'a>>,
    /// The events of the domain by name.
    pub(crate) events: BTreeMap<String, Event<'a>>,
    /// Families of paths outside the domain that look like messaging: number of operations, and
    /// the pointer of the first path.
    pub(crate) outside: BTreeMap<String, (usize, Pointer)>,
    unsupported: RefCell<BTreeMap<Pointer, String>>,
    schemas: RefCell<HashMap<Pointer, Rc<Schema<'a>>>>,
}

impl<'a> Normalized<'a> {
    pub(crate) fn new(document: &'a Document) -> Self {
        let mut normalized = Self {
            document,
            root: document.root(),
            operations: BTreeMap::new(),
            events: BTreeMap::new(),
            outside: BTreeMap::new(),
            unsupported: RefCell::default(),
            schemas: RefCell::default(),
        };
        normalized.operations = normalized.read_operations();
        normalized.events = normalized.read_events();
        normalized.outside = normalized.read_outside();
        normalized.scan_unsupported();
        normalized
    }

    /// Everything that was read and is not supported: pointer and description.
    pub(crate) fn unsupported(&self) -> BTreeMap<Pointer, String> {
        self.unsupported.borrow().clone()
    }

    /// The value at a JSON pointer.
    pub(crate) fn at(&self, pointer: &str) -> Option<Located<'a>> {
        self.document.at(&Pointer::parse(pointer)?)
    }

    /// Reports something that is not supported.
    fn refuse(&self, located: &Located<'a>, description: impl Into<String>) {
        let mut unsupported = self.unsupported.borrow_mut();
        unsupported.entry(located.pointer.clone()).or_insert_with(|| description.into());
    }

    /// Reports the keys of an object that are not among these.
    fn report_unknown_keys(&self, located: &Located<'a>, known: &str) {
        for (key, value) in located.children() {
            if !key.starts_with("x-") && !known.split(' ').any(|known| known == key) {
                self.refuse(&value, format!("`{key}` is not supported here"));
            }
        }
    }

    /// Follows references; the value itself where there are none, and null where they lead nowhere.
    fn resolve(&self, located: &Located<'a>) -> Located<'a> {
        self.document.resolve(located).unwrap_or_else(|error| {
            let reference = located.child("$ref").unwrap_or_else(|| located.clone());
            self.refuse(&reference, error.to_string());
            Located { pointer: located.pointer.clone(), value: &Value::Null }
        })
    }

    /// Paths that look like messaging and are not compared.
    fn read_outside(&self) -> BTreeMap<String, (usize, Pointer)> {
        let mut outside: BTreeMap<String, (usize, Pointer)> = BTreeMap::new();
        for (path, item) in children_of(&self.root, "paths") {
            let Some(family) = select::outside_family(&select::wire_path(&path)) else { continue };
            let count = METHODS.iter().filter(|method| item.child(method).is_some());
            let entry = outside.entry(family).or_insert((0, item.pointer.clone()));
            entry.0 += count.count();
        }
        outside
    }

    /// Reads every schema of the domain, so that what is not supported is known.
    fn scan_unsupported(&self) {
        let operations = self.operations.values();
        let parameters = operations.clone().flat_map(|operation| operation.parameters.values());
        let contents = operations.flat_map(Operation::contents);
        let contents = contents.chain(self.events.values().map(|event| &event.content));
        let schemas = contents.flat_map(|content| content.media.values());
        let schemas = schemas.chain(parameters.filter_map(|parameter| parameter.schema.as_ref()));
        let mut open: Vec<Located<'a>> = schemas.cloned().collect();
        let mut seen = HashSet::new();
        while let Some(located) = open.pop() {
            let schema = self.schema(&located);
            if !seen.insert(schema.definition.clone()) {
                continue;
            }
            open.extend(schema.properties.values().cloned());
            open.extend(schema.items.clone());
            open.extend(schema.alternatives.iter().cloned());
            open.extend(schema.map_values.clone());
        }
    }
}

/// The entries of the object or list at a key.
fn children_of<'a>(located: &Located<'a>, key: &str) -> Vec<(String, Located<'a>)> {
    located.child(key).map(|child| child.children()).unwrap_or_default()
}
