//! Bodies and responses.

use std::collections::BTreeMap;

use super::{Differ, relative, removed, replaced};
use crate::{
    Change, Detail, Direction, Kind,
    change::{Location, Part},
    normalize::{Content, Operation, Response},
};

impl<'a> Differ<'_, 'a> {
    /// The differences between two contents of one direction, relative to the content.
    pub(super) fn content(
        &self,
        base: &Content<'a>,
        revision: &Content<'a>,
        direction: Direction,
    ) -> Vec<Change> {
        let mut changes = Vec::new();
        for (kind, schema) in &base.media {
            if let Some(other) = revision.media.get(kind) {
                changes.extend(self.schemas(schema, other, direction, None));
            }
        }
        let [removed, added] = only_in(&base.media, &revision.media);
        let sides = (&base.pointer, &revision.pointer);
        if let ([(from, schema)], [(to, other)]) = (removed.as_slice(), added.as_slice()) {
            let detail = replaced(from, to);
            changes.push(relative(Kind::MediaTypeChanged, direction, sides, detail));
            changes.extend(self.schemas(schema, other, direction, None));
            return changes;
        }
        let removed = removed.iter().map(|(kind, _)| (Kind::MediaTypeRemoved, kind));
        for (kind, name) in removed.chain(added.iter().map(|(k, _)| (Kind::MediaTypeAdded, k))) {
            changes.push(relative(kind, direction, sides, Detail::Name((*name).clone())));
        }
        changes
    }

    /// The differences between the media types of the files of two forms.
    pub(super) fn encodings(&self, base: &Content<'a>, revision: &Content<'a>) -> Vec<Change> {
        let ours = base.encodings.keys().filter(|(kind, _)| revision.media.contains_key(kind));
        let theirs = revision.encodings.keys().filter(|(kind, _)| base.media.contains_key(kind));
        let mut keys: Vec<_> = ours.chain(theirs).collect();
        keys.sort();
        keys.dedup();
        let mut changes = Vec::new();
        for key in keys {
            let (from, to) = (base.encodings.get(key), revision.encodings.get(key));
            if from == to {
                continue;
            }
            let pointer = |content: &Content<'a>, declared: bool| {
                let media = content.pointer.child("content").child(&key.0);
                if declared { media.child("encoding").child(&key.1) } else { media }
            };
            let sides = (pointer(base, from.is_some()), pointer(revision, to.is_some()));
            let detail =
                Detail::Encoding { part: key.1.clone(), from: from.cloned(), to: to.cloned() };
            let sides = (sides.0.as_str(), sides.1.as_str());
            changes.push(relative(Kind::EncodingChanged, Direction::Request, sides, detail));
        }
        changes
    }

    pub(super) fn successes(&self, base: &Operation<'a>, revision: &Operation<'a>) -> Vec<Change> {
        let direction = Direction::Response;
        let mut changes = Vec::new();
        for (status, response) in &base.successes {
            if let Some(other) = revision.successes.get(status) {
                changes.extend(self.response(response, other, direction));
            }
        }
        let [gone, added] = only_in(&base.successes, &revision.successes);
        if let ([(from, response)], [(to, other)]) = (gone.as_slice(), added.as_slice()) {
            let sides = (&response.pointer, &other.pointer);
            let detail = replaced(from, to);
            changes.push(relative(Kind::StatusChanged, direction, sides, detail));
            changes.extend(self.response(response, other, direction));
            return changes;
        }
        for (status, response) in gone {
            let sides = (&response.pointer, &revision.pointer);
            let detail = removed(status, false, "");
            changes.push(relative(Kind::StatusRemoved, direction, sides, detail));
        }
        for (status, response) in added {
            let pointer = base.pointer.child("responses");
            let sides = (&pointer, &response.pointer);
            let detail = Detail::Name(status.clone());
            changes.push(relative(Kind::StatusAdded, direction, sides, detail));
        }
        changes
    }

    /// Errors may be declared one by one or by range: `404` and `4XX` are the same response.
    pub(super) fn errors(&self, base: &Operation<'a>, revision: &Operation<'a>) -> Vec<Change> {
        let mut changes = Vec::new();
        for (status, response) in &base.errors {
            let related =
                revision.errors.iter().filter(|(o, _)| covers(status, o) || covers(o, status));
            let mut related: Vec<_> = related.collect();
            // The response of a status itself comes before that of its range.
            if !is_range(status) && related.iter().any(|(other, _)| *other == status) {
                related.retain(|(other, _)| *other == status);
            }
            for (_, other) in &related {
                changes.extend(self.response(response, other, Direction::Error));
            }
            if related.is_empty() {
                let sides = (&response.pointer, &revision.pointer);
                let detail = removed(status, false, "");
                let kind = Kind::ErrorStatusRemoved;
                changes.push(relative(kind, Direction::Error, sides, detail));
            }
        }
        for (status, response) in &revision.errors {
            // A range next to its single statuses adds nothing to them.
            if base.errors.keys().any(|other| covers(other, status) || covers(status, other)) {
                continue;
            }
            let pointer = base.pointer.child("responses");
            let sides = (&pointer, &response.pointer);
            let detail = Detail::Name(status.clone());
            changes.push(relative(Kind::ErrorStatusAdded, Direction::Error, sides, detail));
        }
        changes
    }

    fn response(
        &self,
        base: &Response<'a>,
        revision: &Response<'a>,
        direction: Direction,
    ) -> Vec<Change> {
        let sides = (&base.pointer, &revision.pointer);
        let one = |kind| vec![relative(kind, direction, sides, Detail::None)];
        match (base.content.media.is_empty(), revision.content.media.is_empty()) {
            (true, true) => Vec::new(),
            (true, false) => one(Kind::ResponseBodyAdded),
            // Errors without a declared body are common, and mean nothing.
            (false, true) if direction == Direction::Error => Vec::new(),
            (false, true) => one(Kind::ResponseBodyRemoved),
            (false, false) if direction == Direction::Error => {
                self.error_bodies(&base.content, &revision.content)
            }
            (false, false) => {
                let used = |response: &Response<'a>| Content {
                    pointer: response.pointer.clone(),
                    ..response.content.clone()
                };
                self.content(&used(base), &revision.content, direction)
            }
        }
    }

    /// Errors are one change however many differences they have: they are decoded by one tolerant
    /// type, and a document that declares them in more detail changes nothing for a caller.
    fn error_bodies(&self, base: &Content<'a>, revision: &Content<'a>) -> Vec<Change> {
        let at = Location::new("", Part::Error);
        let inner = self.content(base, revision, Direction::Error);
        let first = inner.first().map(|first| Box::new(first.below(&at)));
        let sides = (&base.pointer, &revision.pointer);
        let detail = first.map(|first| Detail::ErrorBody(first, inner.len() - 1));
        let change = |detail| relative(Kind::ErrorChanged, Direction::Error, sides, detail);
        detail.map(change).into_iter().collect()
    }
}

/// What only the first, and what only the second has.
fn only_in<'m, V>(
    base: &'m BTreeMap<String, V>,
    revision: &'m BTreeMap<String, V>,
) -> [Vec<(&'m String, &'m V)>; 2] {
    [
        base.iter().filter(|(key, _)| !revision.contains_key(*key)).collect(),
        revision.iter().filter(|(key, _)| !base.contains_key(*key)).collect(),
    ]
}

/// Whether one declaration of an error includes the status of another.
fn covers(range: &str, status: &str) -> bool {
    range == "default" || range == status || (is_range(range) && range.get(..1) == status.get(..1))
}

fn is_range(status: &str) -> bool {
    status == "default" || status.to_uppercase().ends_with("XX")
}
