//! Bodies and responses.

use std::collections::BTreeSet;

use super::{Differ, Joined, join, or_none, removed, replaced, replaced_in};
use crate::{
    Changes, Detail, Direction, Effect, Kind, Location, Part,
    normalize::{Content, Operation},
};

impl<'a> Differ<'_, 'a> {
    /// Adds the differences between two contents.
    pub(super) fn content(&self, base: &Content<'a>, revision: &Content<'a>, out: &mut Changes) {
        let Joined { both, removed, added } = join(&base.media, &revision.media);
        for (_, schema, other) in both {
            self.schemas(schema, other, None, out);
        }
        let sides = (&base.pointer, &revision.pointer);
        if let ([(from, schema)], [(to, other)]) = (removed.as_slice(), added.as_slice()) {
            out.add(Kind::MediaTypeChanged, sides, replaced(from, to));
            return self.schemas(schema, other, None, out);
        }
        for (kind, list) in [(Kind::MediaTypeRemoved, removed), (Kind::MediaTypeAdded, added)] {
            list.iter().for_each(|(name, _)| out.add(kind, sides, Detail::Name((*name).clone())));
        }
    }

    /// Adds the differences between the media types of the files of two forms.
    pub(super) fn encodings(&self, base: &Content<'a>, revision: &Content<'a>, out: &mut Changes) {
        let keys: BTreeSet<_> = base.encodings.keys().chain(revision.encodings.keys()).collect();
        for key in keys {
            let (from, to) = (base.encodings.get(key), revision.encodings.get(key));
            let (kind, part) = key;
            let is_in_both = base.media.contains_key(kind) && revision.media.contains_key(kind);
            if from == to || !is_in_both {
                continue;
            }
            let pointer = |content: &Content<'a>| {
                let media = content.pointer.child("content").child(kind);
                let is_declared = content.encodings.contains_key(key);
                if is_declared { media.child("encoding").child(part) } else { media }
            };
            let detail = replaced_in(part, or_none(from), or_none(to), Effect::default());
            out.add(Kind::EncodingChanged, (pointer(base), pointer(revision)), detail);
        }
    }

    pub(super) fn successes(
        &self,
        base: &Operation<'a>,
        revision: &Operation<'a>,
        out: &mut Changes,
    ) {
        let Joined { both, removed: lost, added } = join(&base.successes, &revision.successes);
        for (_, response, other) in both {
            self.response(response, other, out);
        }
        if let ([(from, response)], [(to, other)]) = (lost.as_slice(), added.as_slice()) {
            let sides = (&response.pointer, &other.pointer);
            out.add(Kind::StatusChanged, sides, replaced(from, to));
            return self.response(response, other, out);
        }
        for (status, response) in lost {
            let sides = (&response.pointer, &revision.pointer);
            out.add(Kind::StatusRemoved, sides, removed(status, false, ""));
        }
        for (status, response) in added {
            let sides = (base.pointer.child("responses"), &response.pointer);
            out.add(Kind::StatusAdded, sides, Detail::Name(status.clone()));
        }
    }

    /// Errors may be declared one by one or by range: `404` and `4XX` are the same response.
    pub(super) fn errors(&self, base: &Operation<'a>, revision: &Operation<'a>, out: &mut Changes) {
        let are_related = |one: &String, other: &String| covers(one, other) || covers(other, one);
        for (status, response) in &base.errors {
            let related = revision.errors.iter().filter(|(other, _)| are_related(status, other));
            let mut related: Vec<_> = related.collect();
            // The response of a status itself comes before that of its range.
            if !is_range(status) && related.iter().any(|(other, _)| *other == status) {
                related.retain(|(other, _)| *other == status);
            }
            for (_, other) in &related {
                self.response(response, other, out);
            }
            if related.is_empty() {
                let sides = (&response.pointer, &revision.pointer);
                out.add(Kind::ErrorStatusRemoved, sides, removed(status, false, ""));
            }
        }
        for (status, response) in &revision.errors {
            // A range next to its single statuses adds nothing to them.
            if !base.errors.keys().any(|other| are_related(status, other)) {
                let sides = (base.pointer.child("responses"), &response.pointer);
                out.add(Kind::ErrorStatusAdded, sides, Detail::Name(status.clone()));
            }
        }
    }

    fn response(&self, base: &Content<'a>, revision: &Content<'a>, out: &mut Changes) {
        let sides = (&base.pointer, &revision.pointer);
        let is_error = out.direction == Direction::Error;
        match (base.media.is_empty(), revision.media.is_empty()) {
            (true, true) => {}
            (true, false) => out.add(Kind::ResponseBodyAdded, sides, Detail::None),
            // Errors without a declared body are common, and mean nothing.
            (false, true) if is_error => {}
            (false, true) => out.add(Kind::ResponseBodyRemoved, sides, Detail::None),
            (false, false) if is_error => self.error_bodies(base, revision, out),
            (false, false) => self.content(base, revision, out),
        }
    }

    /// Errors are one change however many differences they have: they are decoded by one tolerant
    /// type, and a document that declares them in more detail changes nothing for a caller.
    fn error_bodies(&self, base: &Content<'a>, revision: &Content<'a>, out: &mut Changes) {
        let mut inner = Changes::new(Location::new("", Part::Error), Direction::Error);
        self.content(base, revision, &mut inner);
        let others = inner.list.len().saturating_sub(1);
        if let Some(first) = inner.list.into_iter().next() {
            let detail = Detail::ErrorBody(Box::new(first), others);
            out.add(Kind::ErrorChanged, (&base.definition, &revision.definition), detail);
        }
    }
}

/// Whether one declaration of an error includes the status of another.
fn covers(range: &str, status: &str) -> bool {
    range == "default" || range == status || (is_range(range) && range.get(..1) == status.get(..1))
}

fn is_range(status: &str) -> bool {
    status == "default" || status.to_uppercase().ends_with("XX")
}
