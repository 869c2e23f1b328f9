//! Intentional differences of the contract.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    Change, Detail, Direction, Kind,
    change::{Location, Part},
};

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

impl From<Vec<Deviation>> for Deviations {
    fn from(entries: Vec<Deviation>) -> Self {
        Self { entries }
    }
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
        for entry in &entries {
            let is_known = |id: &&String| {
                let name = id.split(' ').next().unwrap_or_default();
                !Kind::ALL.iter().any(|kind| kind.name() == name)
            };
            if entry.differs.is_empty() {
                return Err(format!("{}: `differs` is empty", entry.pointer));
            }
            if let Some(id) = entry.differs.iter().find(is_known) {
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

    /// Whether a change is intentional.
    pub(crate) fn accepts(&self, change: &Change) -> bool {
        let id = change.id();
        self.entries.iter().any(|entry| {
            entry.is_at(&change.base)
                && entry.differs.contains(&id)
                && entry.applies_in(&change.location.operation)
        })
    }

    /// Whether a difference between schemas, in any operation, is intentional.
    pub(crate) fn accepts_somewhere(&self, change: &Change) -> bool {
        let id = change.id();
        self.entries.iter().any(|entry| entry.is_at(&change.base) && entry.differs.contains(&id))
    }

    /// Starts to apply the deviations.
    pub(crate) fn applied(&self) -> Applied<'_> {
        let is_exact = |entry: &&Deviation| !entry.pointer.contains('*');
        let mut by_pointer: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, entry) in self.entries.iter().enumerate().filter(|(_, entry)| is_exact(entry)) {
            by_pointer.entry(&entry.pointer).or_default().push(index);
        }
        let patterns = self.entries.iter().enumerate().filter(|(_, entry)| !is_exact(entry));
        let patterns = patterns.map(|(index, _)| index).collect();
        let met = vec![BTreeMap::new(); self.entries.len()];
        Applied { entries: &self.entries, by_pointer, patterns, met, taken: BTreeSet::new() }
    }
}

/// Deviations that are being applied, and where they applied.
pub(crate) struct Applied<'d> {
    entries: &'d [Deviation],
    by_pointer: BTreeMap<&'d str, Vec<usize>>,
    patterns: Vec<usize>,
    /// For each entry, the operations in which each of its findings was met.
    met: Vec<BTreeMap<String, BTreeSet<String>>>,
    /// The findings that were accepted.
    taken: BTreeSet<(String, String)>,
}

impl Applied<'_> {
    /// Takes out what is accepted, and returns the rest.
    pub(crate) fn take(&mut self, changes: Vec<Change>) -> Vec<Change> {
        changes.into_iter().filter(|change| !self.accept(change)).collect()
    }

    fn accept(&mut self, change: &Change) -> bool {
        let here = self.by_pointer.get(change.base.as_str()).into_iter().flatten();
        let patterns = self.patterns.iter().filter(|i| self.entries[**i].is_at(&change.base));
        let entries: Vec<usize> = here.chain(patterns).copied().collect();
        if entries.is_empty() {
            return false;
        }
        let id = change.id();
        let operation = &change.location.operation;
        let mut accepted = false;
        for index in entries {
            let entry = &self.entries[index];
            if entry.differs.contains(&id) && entry.applies_in(operation) {
                let met = self.met[index].entry(id.clone()).or_default();
                met.insert(operation.clone());
                accepted = true;
            }
        }
        if accepted {
            self.taken.insert((change.base.clone(), id));
        }
        accepted
    }

    /// The number of findings that were accepted.
    pub(crate) fn count(&self) -> usize {
        self.taken.len()
    }

    /// A change for each accepted finding that no longer exists.
    pub(crate) fn stale(&self) -> Vec<Change> {
        let mut stale = Vec::new();
        for (entry, met) in self.entries.iter().zip(&self.met) {
            for id in &entry.differs {
                let none = BTreeSet::new();
                let met = met.get(id).unwrap_or(&none);
                let missing: Vec<String> = entry.only_in.difference(met).cloned().collect();
                if met.is_empty() {
                    stale.push(entry.stale(id, Vec::new()));
                } else if !missing.is_empty() {
                    stale.push(entry.stale(id, missing));
                }
            }
        }
        stale
    }
}

impl Deviation {
    /// Whether the entry is about a pointer.
    fn is_at(&self, pointer: &str) -> bool {
        match self.pointer.split_once('*') {
            None => pointer == self.pointer,
            Some((head, tail)) => {
                let name = pointer.strip_prefix(head).and_then(|rest| rest.strip_suffix(tail));
                name.is_some_and(|name| !name.contains('/'))
            }
        }
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
