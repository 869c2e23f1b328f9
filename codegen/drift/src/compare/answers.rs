//! What operations answer, beside each other.

use super::{Comparer, Way};
use crate::{
    Kind,
    document::below,
    normal::{Answer, Content, Operation},
};

impl<'a> Comparer<'a> {
    pub(super) fn successes(&mut self, base: &Operation<'a>, revision: &Operation<'a>) {
        let gone: Vec<_> =
            base.successes.iter().filter(|(s, _)| !revision.successes.contains_key(*s)).collect();
        let new: Vec<_> =
            revision.successes.iter().filter(|(s, _)| !base.successes.contains_key(*s)).collect();
        for (status, answer) in &base.successes {
            if let Some(other) = revision.successes.get(status) {
                self.answer(answer, other, Way::Answer, "answer");
            }
        }
        if let ([(from, answer)], [(to, other)]) = (gone.as_slice(), new.as_slice()) {
            let subject = format!("{from} -> {to}");
            let text = format!("success is told by {to} instead of {from}");
            self.add(
                Kind::StatusChanged,
                Way::Answer,
                (&answer.at, &other.at),
                &subject,
                "answer",
                text,
            );
            return self.answer(answer, other, Way::Answer, "answer");
        }
        for (status, answer) in gone {
            let text = format!("success is no longer told by {status}");
            self.add(
                Kind::StatusRemoved,
                Way::Answer,
                (&answer.at, &revision.at),
                "",
                "answer",
                text,
            );
        }
        for (status, answer) in new {
            let text = format!("success is told by {status} as well");
            let at = below(&base.at, "responses");
            self.add(Kind::StatusAdded, Way::Answer, (&at, &answer.at), status, "answer", text);
            answer.content.media.values().for_each(|schema| self.revision.survey(schema));
        }
    }

    /// Errors may be declared one by one or by range: `404` and `4XX` are about the same answer.
    pub(super) fn errors(&mut self, base: &Operation<'a>, revision: &Operation<'a>) {
        let mut told = Vec::new();
        for (status, answer) in &base.errors {
            let partners: Vec<_> = revision
                .errors
                .iter()
                .filter(|(other, _)| covers(status, other) || covers(other, status))
                .collect();
            // The answer of a status itself is nearer than that of its range.
            let exact: Vec<_> =
                partners.iter().filter(|(other, _)| *other == status).copied().collect();
            for (other, partner) in
                if exact.is_empty() || is_range(status) { &partners } else { &exact }
            {
                told.push((*other).clone());
                self.answer(answer, partner, Way::Error, "error");
            }
            if partners.is_empty() {
                let text = format!("the error {status} is no longer declared");
                self.add(
                    Kind::ErrorStatusRemoved,
                    Way::Error,
                    (&answer.at, &revision.at),
                    "",
                    "error",
                    text,
                );
            }
        }
        for (status, answer) in revision.errors.iter().filter(|(status, _)| !told.contains(*status))
        {
            if base.errors.keys().any(|other| covers(other, status)) {
                continue;
            }
            // A range beside its single statuses says no more than they do.
            if base.errors.keys().any(|other| covers(status, other)) {
                continue;
            }
            let text = format!("the error {status} is declared");
            let at = below(&base.at, "responses");
            self.add(Kind::ErrorStatusAdded, Way::Error, (&at, &answer.at), status, "error", text);
            answer.content.media.values().for_each(|schema| self.revision.survey(schema));
        }
    }

    fn answer(&mut self, base: &Answer<'a>, revision: &Answer<'a>, way: Way, place: &str) {
        let sides = (base.at.as_str(), revision.at.as_str());
        match (base.content.media.is_empty(), revision.content.media.is_empty()) {
            (true, true) => {}
            (true, false) => {
                let text = format!("the {place} has content now");
                self.add(Kind::AnswerBodyAdded, way, sides, "", place, text);
                revision.content.media.values().for_each(|schema| self.revision.survey(schema));
            }
            // Errors without a described body are common, and say nothing.
            (false, true) if way == Way::Error => {}
            (false, true) => {
                let text = format!("the {place} no longer has content");
                self.add(Kind::AnswerBodyRemoved, way, sides, "", place, text);
            }
            (false, false) if way == Way::Error => self.error_bodies(base, revision),
            (false, false) => {
                let content = Content { at: base.at.clone(), ..base.content.clone() };
                self.content(&content, &revision.content, way, place);
            }
        }
    }

    /// Errors are one finding however they differ: they are read by one tolerant type, and a
    /// document that spells them out in another way changes nothing for a caller.
    fn error_bodies(&mut self, base: &Answer<'a>, revision: &Answer<'a>) {
        let inner = self.apart(|comparer| {
            comparer.content(&base.content, &revision.content, Way::Error, "error");
        });
        let Some(first) = inner.first() else { return };
        let text = match inner.len() {
            1 => format!("errors read otherwise: {}", first.message),
            count => format!("errors read otherwise: {}, and {} more", first.message, count - 1),
        };
        let sides = (base.content.at.as_str(), revision.content.at.as_str());
        self.add(Kind::ErrorChanged, Way::Error, sides, "", "error", text);
    }
}

/// Whether one declaration of an error is about the status of another.
fn covers(range: &str, status: &str) -> bool {
    range == "default" || range == status || (is_range(range) && range.get(..1) == status.get(..1))
}

fn is_range(status: &str) -> bool {
    status == "default" || status.to_uppercase().ends_with("XX")
}
