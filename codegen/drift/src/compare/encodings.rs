//! How the files of a form are sent.

use super::Comparer;
use crate::{Kind, Severity, document::below, normal::Content};

impl<'a> Comparer<'a> {
    /// The media types of the parts of a body that both sides write in the same way.
    pub(super) fn encodings(&mut self, base: &Content<'a>, revision: &Content<'a>, place: &str) {
        let ours = base.encodings.keys().filter(|(kind, _)| revision.media.contains_key(kind));
        let theirs = revision.encodings.keys().filter(|(kind, _)| base.media.contains_key(kind));
        let mut keys: Vec<_> = ours.chain(theirs).collect();
        keys.sort();
        keys.dedup();
        for key in keys {
            let (kind, part) = key;
            let (ours, theirs) = (base.encodings.get(key), revision.encodings.get(key));
            let told = |side: Option<&String>| side.cloned().unwrap_or_else(|| "none".to_owned());
            let (from, to) = (told(ours), told(theirs));
            if from == to {
                continue;
            }
            let there = |content: &Content<'a>, known: bool| {
                let media = below(&below(&content.at, "content"), kind);
                if known { below(&below(&media, "encoding"), part) } else { media }
            };
            let sides = (there(base, ours.is_some()), there(revision, theirs.is_some()));
            // Where none is named, any is taken.
            let severity = if theirs.is_none() { Severity::Info } else { Severity::Warning };
            // Of two parts without an encoding the pointers are the same.
            let subject = format!("{part} {from} -> {to}");
            let place = format!("{place} {part}");
            let text = format!("{place} is sent as {to} instead of {from}");
            let sides = (sides.0.as_str(), sides.1.as_str());
            self.add_as(severity, Kind::EncodingChanged, sides, &subject, &place, text);
        }
    }
}
