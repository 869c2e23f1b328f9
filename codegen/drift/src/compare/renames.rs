//! What goes by another name: something gone and something new that are one rename.
//!
//! The rule: one holder lost one thing and gained another of the same shape, and no third could be
//! meant. A holder is one object, the parameters of one place of one operation, one enum, or all
//! operations or events of the document. The same shape is one in which nothing differs at any
//! depth, nor beside it, in what is required or may be null; the values of an enum have none, so
//! that there one must be gone and one be new. Where two could be meant nothing is guessed: they
//! stay gone and new. That two texts have one shape proves no rename; the message asks.
//!
//! A rename is told in place of its two halves, and as badly as the worse of them. What is gone or
//! new on purpose is taken out before and is no half of anything; what differs on purpose between
//! two halves does not keep them apart. Operations have more to be known by, see `moves`.

use std::collections::{BTreeMap, BTreeSet};

use super::{Comparison, exchange::Change, order};
use crate::{Finding, Kind};

/// What makes two findings one: place in the first document, kind, and subject.
pub(super) type Key = (String, Kind, String);

/// Findings of which no two are the same.
pub(super) type Found = BTreeMap<Key, Finding>;

/// Adds a finding, or its places to the same finding.
pub(super) fn note(found: &mut Found, finding: Finding) {
    let key = (finding.base.clone(), finding.kind, finding.subject.clone());
    let Some(known) = found.get_mut(&key) else {
        found.insert(key, finding);
        return;
    };
    known.severity = known.severity.max(finding.severity);
    known.operations.extend(finding.operations);
    known.revisions.extend(finding.revisions);
    if !finding.parts.is_empty() {
        let mut parts = Found::new();
        known.parts.drain(..).chain(finding.parts).for_each(|part| note(&mut parts, part));
        known.parts = parts.into_values().collect();
    }
}

impl Comparison {
    /// Tells what is gone and what is new as one where that is sure, with nothing between them but
    /// what is on purpose.
    pub(crate) fn pair(&mut self, on_purpose: impl Fn(&Finding) -> bool) {
        let mut told = Found::new();
        self.findings.drain(..).for_each(|finding| note(&mut told, finding));
        let mut renames: Vec<(Kind, &Change, &Change, &[Finding])> = Vec::new();
        let mut alone: BTreeSet<&Change> = BTreeSet::new();
        for exchange in &self.exchanges {
            let sure = exchange.renames(|change| half(&told, change).is_some(), &on_purpose);
            let paired: BTreeSet<&Change> =
                sure.iter().flat_map(|(gone, new, _)| [*gone, *new]).collect();
            let all = exchange.gone.iter().chain(&exchange.new);
            alone.extend(all.filter(|change| !paired.contains(change)));
            let with_kind = sure.into_iter().map(|(gone, new, d)| (exchange.kind, gone, new, d));
            renames.extend(with_kind);
        }
        let mut found = Found::new();
        for (kind, gone, new, differences) in &renames {
            let (Some(ours), Some(theirs)) = (half(&told, gone), half(&told, new)) else {
                continue;
            };
            note(&mut found, rename(*kind, (ours, &gone.name), (theirs, &new.name)));
            differences.iter().for_each(|difference| note(&mut found, difference.clone()));
            match kind {
                Kind::OperationMoved => drop(self.operations.insert(gone.operation.clone())),
                Kind::EventRenamed => drop(self.events.insert(gone.name.clone())),
                _ => {}
            }
        }
        // What has no counterpart somewhere else in the same operation stays told there.
        for change in renames.iter().flat_map(|(_, gone, new, _)| [gone, new]) {
            if let Some(finding) = told.get_mut(&change.key).filter(|_| !alone.contains(change)) {
                finding.operations.remove(&change.operation);
            }
        }
        told.retain(|_, finding| !finding.operations.is_empty());
        found.into_values().for_each(|finding| note(&mut told, finding));
        self.tell(told);
    }

    /// Tells every rename as what is gone and what is new, as if it had not been recognised.
    pub(crate) fn split(&mut self) {
        let mut told = Found::new();
        let (renames, others): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.findings).into_iter().partition(|f| !f.parts.is_empty());
        // What is gone as a whole has nothing inside to be told.
        let is_whole = |kind: Kind| matches!(kind, Kind::OperationMoved | Kind::EventRenamed);
        let whole: BTreeSet<String> = renames
            .iter()
            .filter(|rename| is_whole(rename.kind))
            .flat_map(|rename| rename.operations.iter().cloned())
            .collect();
        self.operations.retain(|name| !whole.contains(name));
        self.events.retain(|name| !whole.contains(&event(name)));
        for mut finding in others {
            finding.operations.retain(|name| !whole.contains(name));
            if !finding.operations.is_empty() {
                note(&mut told, finding);
            }
        }
        renames.into_iter().flat_map(|rename| rename.parts).for_each(|part| note(&mut told, part));
        self.tell(told);
    }

    fn tell(&mut self, told: Found) {
        self.findings = told.into_values().collect();
        self.findings.sort_by(|a, b| order(a).cmp(&order(b)));
    }
}

/// What is told of a change in its operation.
fn half(told: &Found, change: &Change) -> Option<Finding> {
    let finding = told.get(&change.key)?;
    let operations = BTreeSet::from([change.operation.clone()]);
    finding.operations.is_superset(&operations).then(|| Finding { operations, ..finding.clone() })
}

/// The finding in place of two halves; it stands where the first stood.
fn rename(kind: Kind, (gone, from): (Finding, &str), (new, to): (Finding, &str)) -> Finding {
    let place = &gone.place;
    let message = match kind {
        Kind::OperationMoved => {
            format!("the operation is gone, and {to} is new and serves the same calls: moved?")
        }
        Kind::EventRenamed => {
            format!("the event is gone, and `{to}` is new with the same content: renamed?")
        }
        Kind::ValueRenamed => {
            format!("{place} no longer has the value `{from}`, and has `{to}`: renamed?")
        }
        _ => format!("{place} is gone, and `{to}` is new with the same shape: renamed?"),
    };
    Finding {
        severity: gone.severity.max(new.severity),
        kind,
        operations: gone.operations.clone(),
        base: gone.base.clone(),
        revisions: new.revisions.clone(),
        subject: format!("{from} -> {to}"),
        place: place.clone(),
        message,
        parts: vec![gone, new],
    }
}

/// An event as it stands among the operations of a finding.
pub(super) fn event(name: &str) -> String {
    format!("event {name}")
}
