//! Intentional differences of the contract.

use std::{
    cell::OnceCell,
    collections::{BTreeMap, BTreeSet},
};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{Change, Detail, Direction, Kind, Location, Part};

/// One intentional difference, or several at one place with the same reason.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Deviation {
    /// JSON pointer into the contract; `*` matches the beginning of a name.
    pub pointer: String,
    /// The findings that it accepts, as [`Change::id`] writes them.
    pub differs: Vec<String>,
    /// The operations and events to which it applies; everywhere when empty.
    #[serde(default, rename = "in", skip_serializing_if = "BTreeSet::is_empty")]
    pub only_in: BTreeSet<String>,
    /// What the contract declares.
    pub ours: String,
    /// What Telnyx declares.
    pub theirs: String,
    /// The evidence or the reason.
    pub why: String,
}

/// The deviations of `openapi/deviations.json`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deviations {
    entries: Vec<Deviation>,
}

impl Deviations {
    /// Reads the file.
    ///
    /// # Errors
    ///
    /// A message that names the invalid entry, or line and column.
    pub fn read(text: &str) -> Result<Self, String> {
        let entries: Vec<Deviation> =
            serde_json::from_str(text).map_err(|error| format!("invalid deviations: {error}"))?;
        let is_unknown = |id: &&String| {
            let name = id.split(' ').next().unwrap_or_default();
            !Kind::ALL.iter().any(|kind| kind.name() == name)
        };
        for entry in &entries {
            if entry.differs.is_empty() {
                return Err(format!("{}: `differs` is empty", entry.pointer));
            }
            if let Some(id) = entry.differs.iter().find(is_unknown) {
                return Err(format!("{}: unknown kind of finding `{id}`", entry.pointer));
            }
        }
        Ok(Self { entries })
    }

    /// Returns the entries.
    #[must_use]
    pub fn list(&self) -> &[Deviation] {
        &self.entries
    }

    /// The same with more entries, sorted in by pointer.
    pub(crate) fn with(&self, more: Vec<Deviation>) -> Self {
        let mut entries = self.entries.clone();
        for entry in more {
            let index = entries.iter().position(|other| other.pointer > entry.pointer);
            entries.insert(index.unwrap_or(entries.len()), entry);
        }
        Self { entries }
    }

    /// The value of the file.
    pub(crate) fn to_value(&self) -> Value {
        json!(self.entries)
    }

    /// The entries that accept a change in any operation.
    fn matching(&self, change: &Change) -> impl Iterator<Item = (usize, &Deviation)> {
        let (base, id) = (change.base.clone(), OnceCell::new());
        let is_about = move |entry: &Deviation| {
            entry.is_at(&base) && entry.differs.contains(id.get_or_init(|| change.id()))
        };
        self.entries.iter().enumerate().filter(move |(_, entry)| is_about(entry))
    }

    /// Whether a change is intentional.
    pub(crate) fn accepts(&self, change: &Change) -> bool {
        self.matching(change).any(|(_, entry)| entry.applies_in(&change.location.operation))
    }

    /// Whether a difference between schemas, in any operation, is intentional.
    pub(crate) fn accepts_somewhere(&self, change: &Change) -> bool {
        self.matching(change).next().is_some()
    }
}

/// Deviations that are being applied, and where they applied.
pub(crate) struct Applied<'d> {
    deviations: &'d Deviations,
    /// The operations in which each finding of an entry was met.
    met: BTreeMap<(usize, String), BTreeSet<String>>,
    /// The findings that were accepted.
    accepted: BTreeSet<(String, String)>,
}

impl<'d> Applied<'d> {
    pub(crate) fn new(deviations: &'d Deviations) -> Self {
        Self { deviations, met: BTreeMap::new(), accepted: BTreeSet::new() }
    }

    /// Takes out what is accepted, and returns the rest.
    pub(crate) fn take(&mut self, mut changes: Vec<Change>) -> Vec<Change> {
        changes.retain(|change| {
            let operation = &change.location.operation;
            let mut is_accepted = false;
            for (index, entry) in self.deviations.matching(change) {
                if entry.applies_in(operation) {
                    let met = self.met.entry((index, change.id())).or_default();
                    met.insert(operation.clone());
                    self.accepted.insert((change.base.clone(), change.id()));
                    is_accepted = true;
                }
            }
            !is_accepted
        });
        changes
    }

    /// The number of findings that were accepted.
    pub(crate) fn count(&self) -> usize {
        self.accepted.len()
    }

    /// A change for each accepted finding that no longer exists, except in operations that were
    /// left out.
    pub(crate) fn stale(&self, left_out: &BTreeSet<String>) -> Vec<Change> {
        let mut stale = Vec::new();
        for (index, entry) in self.deviations.entries.iter().enumerate() {
            if !entry.only_in.is_empty() && entry.only_in.is_subset(left_out) {
                continue;
            }
            for id in &entry.differs {
                match self.met.get(&(index, id.clone())) {
                    None => stale.push(entry.stale(id, Vec::new())),
                    Some(met) if entry.only_in.is_subset(met) => {}
                    Some(met) => {
                        let missing = entry.only_in.difference(met).cloned();
                        stale.push(entry.stale(id, missing.collect()));
                    }
                }
            }
        }
        stale
    }
}

impl Deviation {
    /// Whether the entry is about a pointer.
    fn is_at(&self, pointer: &str) -> bool {
        let Some((head, tail)) = self.pointer.split_once('*') else {
            return pointer == self.pointer;
        };
        let name = pointer.strip_prefix(head).and_then(|rest| rest.strip_suffix(tail));
        name.is_some_and(|name| !name.contains('/'))
    }

    fn applies_in(&self, operation: &str) -> bool {
        self.only_in.is_empty() || self.only_in.contains(operation)
    }

    fn stale(&self, id: &str, places: Vec<String>) -> Change {
        Change {
            kind: Kind::StaleDeviation,
            direction: Direction::Request,
            location: Location::new("deviations.json", Part::Whole),
            detail: Detail::Stale(id.to_owned(), places),
            base: self.pointer.clone(),
            revision: String::new(),
        }
    }
}
