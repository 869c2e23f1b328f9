//! Why a signature does not match: tries the usual changes, and returns the one that explains it.

use std::collections::HashSet;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use ed25519_dalek::{Signature, VerifyingKey};
use serde_json::Value;

use crate::layout::{Layout, Spelling, sorted};

/// Larger bodies are tried in fewer ways, so that it takes seconds.
const LARGE: usize = 1 << 20;

/// How far from the given timestamp others are tried, in seconds.
const NEIGHBOURHOOD: u64 = 300;

/// The data to check: any of the keys, one signature.
pub(crate) struct Evidence<'a> {
    pub(crate) keys: &'a [VerifyingKey],
    pub(crate) signature: Signature,
    pub(crate) timestamp: &'a str,
    pub(crate) body: &'a [u8],
}

impl Evidence<'_> {
    /// Whether the signature belongs to the timestamp and the body.
    pub(crate) fn matches(&self) -> bool {
        self.signs(self.timestamp, "|", self.body)
    }

    /// The bytes that would have matched, and the help.
    pub(crate) fn cause(&self) -> Option<String> {
        self.other_framing().or_else(|| self.other_body()).or_else(|| self.other_timestamp())
    }

    fn signs(&self, before: &str, separator: &str, after: &[u8]) -> bool {
        let message = [before.as_bytes(), separator.as_bytes(), after].concat();
        self.keys.iter().any(|key| key.verify_strict(&message, &self.signature).is_ok())
    }

    fn other_framing(&self) -> Option<String> {
        let (timestamp, body) = (self.timestamp.trim(), self.body);
        if timestamp != self.timestamp && self.signs(timestamp, "|", body) {
            return Some(
                "it matches without the space around the timestamp: pass it on unchanged"
                    .to_owned(),
            );
        }
        if self.signs("", "", body) {
            return Some(
                "it matches the body alone: it was made without the timestamp. Telnyx signs \
                 `timestamp|body`; correct the program that signs"
                    .to_owned(),
            );
        }
        if self.signs(timestamp, "|", b"") {
            return Some(
                "it matches an empty body: the body was read, and so used up, before it was signed \
                 or stored"
                    .to_owned(),
            );
        }
        for (separator, name) in
            [("", "nothing"), (".", "a dot"), (":", "a colon"), ("\n", "a line end")]
        {
            if self.signs(timestamp, separator, body) {
                return Some(format!(
                    "it matches with {name} between timestamp and body: Telnyx puts a `|` there; \
                     correct the program that signs"
                ));
            }
        }
        let text = String::from_utf8_lossy(body);
        for separator in ["|", "", "."] {
            if self.signs(&text, separator, timestamp.as_bytes()) {
                return Some(
                    "it matches the body followed by the timestamp: Telnyx signs \
                     `timestamp|body`; correct the program that signs"
                        .to_owned(),
                );
            }
        }
        None
    }

    /// The body as other programs would have written it, from the least change to the largest.
    fn other_body(&self) -> Option<String> {
        let Ok(text) = std::str::from_utf8(self.body) else {
            let lossy = String::from_utf8_lossy(self.body);
            return self
                .body_signed(&lossy)
                .then(|| re_serialised("with its broken UTF-8 replaced"));
        };
        if let Some(cause) = self.wrapped(text) {
            return Some(cause);
        }
        let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
        let parsed: Option<Value> = serde_json::from_str(bare).ok();
        let mut orders = vec![(bare.to_owned(), None)];
        orders.extend(parsed.as_ref().map(|value| (sorted(value), Some("with its keys sorted"))));
        let spellings =
            if self.body.len() > LARGE { &Spelling::ALL[..1] } else { &Spelling::ALL[..] };
        let mut tried = HashSet::new();
        for (ordered, order) in &orders {
            for slashes in spellings {
                for unicode in spellings {
                    let spelled = slashes.of_slashes(&unicode.of_unicode(ordered));
                    for layout in Layout::ALL {
                        if layout != Layout::AsIs && parsed.is_none() {
                            continue;
                        }
                        let formatted = layout.of(&spelled);
                        for (ending, ending_change) in endings(&formatted) {
                            if !tried.insert(ending.clone()) || !self.body_signed(&ending) {
                                continue;
                            }
                            let changes = [
                                *order,
                                spelling_change(*unicode, "characters beyond ASCII"),
                                spelling_change(*slashes, "slashes"),
                                layout.change(),
                                ending_change,
                                (bare.len() != text.len()).then_some("without its byte order mark"),
                            ];
                            let changes: Vec<_> = changes.into_iter().flatten().collect();
                            return Some(re_serialised(&changes.join(", ")));
                        }
                    }
                }
            }
        }
        None
    }

    /// A body inside something else: a recorded request, a JSON string, base64, a wrong encoding.
    fn wrapped(&self, text: &str) -> Option<String> {
        let matches = |what: &str| {
            Some(format!("it matches {what}: give the body itself, as it was received"))
        };
        let decoded = |text: &str| STANDARD.decode(text.trim()).ok();
        if decoded(text).is_some_and(|body| self.signs(self.timestamp, "|", &body)) {
            return matches("the body decoded from base64");
        }
        let latin: Option<Vec<u8>> = text.chars().map(|one| u8::try_from(one).ok()).collect();
        if !text.is_ascii() && latin.is_some_and(|body| self.signs(self.timestamp, "|", &body)) {
            return matches("the body before its UTF-8 was read as Latin-1 and encoded again");
        }
        match serde_json::from_str(text).ok()? {
            Value::String(inner) if self.body_signed(&inner) => {
                matches("the text inside the JSON string")
            }
            Value::Object(request) => {
                let body = request.get("body").or_else(|| request.get("rawBody"))?;
                let inner = body.as_str().map_or_else(|| body.to_string(), str::to_owned);
                let encoded = decoded(&inner);
                let matched = self.body_signed(&inner)
                    || encoded.is_some_and(|body| self.signs(self.timestamp, "|", &body));
                matched.then(|| matches("the `body` inside the recorded request"))?
            }
            _ => None,
        }
    }

    fn body_signed(&self, body: &str) -> bool {
        self.signs(self.timestamp, "|", body.as_bytes())
    }

    fn other_timestamp(&self) -> Option<String> {
        let given: u64 = self.timestamp.trim().parse().ok()?;
        let near = if self.body.len() > LARGE { 0 } else { NEIGHBOURHOOD };
        let neighbours = given.saturating_sub(near)..=given.saturating_add(near);
        let other_units = [given / 1000, given.saturating_mul(1000)];
        other_units.into_iter().chain(neighbours).find(|other| {
            self.signs(&other.to_string(), "|", self.body)
        }).map(|other| {
            format!(
                "it matches with the timestamp {other}: timestamp and signature come from different \
                 deliveries, or the timestamp was changed on its way"
            )
        })
    }
}

fn re_serialised(changes: &str) -> String {
    format!(
        "it matches the body {changes}: what was signed has other bytes than the file. The body was \
         parsed and written again, or edited; verify the raw bytes before anything reads them"
    )
}

fn spelling_change(spelling: Spelling, what: &'static str) -> Option<&'static str> {
    match (spelling, what) {
        (Spelling::AsIs, _) => None,
        (Spelling::Escaped, "slashes") => Some("with slashes escaped"),
        (Spelling::Plain, "slashes") => Some("with slashes not escaped"),
        (Spelling::Escaped, _) => Some("with characters beyond ASCII escaped"),
        (Spelling::Plain, _) => Some("with characters beyond ASCII not escaped"),
    }
}

/// A text with the line ends that editors, shells and version control make of them.
fn endings(text: &str) -> Vec<(String, Option<&'static str>)> {
    let trimmed = text.trim();
    let unix = text.replace("\r\n", "\n");
    let windows = unix.replace('\n', "\r\n");
    vec![
        (text.to_owned(), None),
        (trimmed.to_owned(), Some("without the line end or space around it")),
        (format!("{trimmed}\n"), Some("with one line end after it")),
        (format!("{trimmed}\r\n"), Some("with one CRLF after it")),
        (unix.trim().to_owned(), Some("with LF for CRLF, without the last one")),
        (unix, Some("with LF for CRLF")),
        (windows.trim().to_owned(), Some("with CRLF for LF, without the last one")),
        (windows, Some("with CRLF for LF")),
    ]
}
