//! What a merge writes, and what it undoes when something inside cannot be written.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use telnyx_contract::Pointer;

use super::existing::{ExistingComponents, SCHEMAS};
use crate::{Direction, normalize::Normalized};

/// The text where a person must write a description.
pub(super) const TODO: &str = "TODO describe";

/// What could not be written, and why.
pub(super) type Unsupported = String;

/// Writes published schemas into a contract.
pub(super) struct Writer<'w, 'a> {
    pub(super) upstream: &'w Normalized<'a>,
    pub(super) existing: &'w ExistingComponents<'w, 'a>,
    /// The contract with everything that was written.
    pub(super) contract: Value,
    pub(super) state: State,
}

/// What was written.
#[derive(Clone, Default)]
pub(super) struct State {
    /// The component for a published definition.
    pub(super) written: BTreeMap<(Pointer, Direction), String>,
    /// Names of components that are being written.
    pub(super) reserved: BTreeSet<String>,
    /// New entries, and lists with new entries.
    pub(super) inserted: Vec<Pointer>,
    /// Names that were chosen, and the published pointers; a person reviews them.
    pub(super) proposed: Vec<(String, String)>,
    /// Published pointers that were skipped, and why.
    pub(super) skipped: Vec<(String, Unsupported)>,
}

impl<'a> Writer<'_, 'a> {
    pub(super) fn at(&self, pointer: &str) -> Option<&Value> {
        self.contract.pointer(pointer)
    }

    /// Inserts an entry into the object at a pointer; `false` when it has the key already, or is
    /// not an object.
    pub(super) fn insert(&mut self, parent: &str, key: &str, value: Value) -> bool {
        let Some(Value::Object(map)) = self.contract.pointer_mut(parent) else { return false };
        let is_new = !map.contains_key(key);
        if is_new {
            map.insert(key.to_owned(), value);
            self.state.inserted.extend(Pointer::parse(parent).map(|parent| parent.child(key)));
        }
        is_new
    }

    /// Appends to the list at a pointer; `false` when there is none.
    pub(super) fn push(&mut self, list: &str, value: Value) -> bool {
        let Some(Value::Array(values)) = self.contract.pointer_mut(list) else { return false };
        values.push(value);
        self.state.inserted.extend(Pointer::parse(list));
        true
    }

    pub(super) fn skip(&mut self, pointer: &Pointer, why: Unsupported) {
        self.state.skipped.push((pointer.to_string(), why));
    }

    pub(super) fn propose(&mut self, name: &str, pointer: &Pointer) {
        self.state.proposed.push((name.to_owned(), pointer.to_string()));
    }

    /// Writes something, or nothing when it fails. Only components are written before something
    /// that can fail.
    pub(super) fn attempt<T>(
        &mut self,
        write: impl FnOnce(&mut Self) -> Result<T, Unsupported>,
    ) -> Result<T, Unsupported> {
        let state = self.state.clone();
        let result = write(self);
        if result.is_err() {
            let schemas = self.contract.pointer_mut(SCHEMAS).and_then(Value::as_object_mut);
            let inserted = self.state.inserted.split_off(state.inserted.len());
            if let Some(schemas) = schemas {
                let names = inserted.iter().filter_map(Pointer::last);
                names.for_each(|name| drop(schemas.remove(&name)));
            }
            self.state = state;
        }
        result
    }
}
