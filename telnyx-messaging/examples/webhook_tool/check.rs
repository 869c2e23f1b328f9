//! Why a webhook does or does not verify, step by step.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use ed25519_dalek::{Signature, VerifyingKey};
use serde_json::Value;
use telnyx_messaging::webhooks::{KeyError, SignatureParts, Signer, Verifier, VerifyError};

use crate::causes::Evidence;
use crate::forms;
use crate::report::{Mark, step};

/// The arguments of `check`, verbatim.
pub(crate) struct Check {
    keys: Vec<String>,
    timestamp: String,
    signature: String,
    now: SystemTime,
    file: String,
    body: Vec<u8>,
}

impl Check {
    pub(crate) fn new<'a>(
        option: impl Fn(&str) -> Option<String>,
        mut files: impl Iterator<Item = &'a str>,
    ) -> Result<Self, String> {
        let needed = |name: &str| option(name).ok_or_else(|| format!("give --{name}"));
        let file = files.next().ok_or("give the file that holds the raw body")?.to_owned();
        let now = match option("now") {
            None => SystemTime::now(),
            Some(text) => moment(text.trim().parse().map_err(|_| "--now takes Unix seconds")?)
                .ok_or("--now is out of range")?,
        };
        // Several keys are separated by commas, as in TELNYX_PUBLIC_KEY.
        let keys = needed("key")?;
        let keys = keys.split(',').filter(|key| !key.trim().is_empty() || keys.trim().is_empty());
        Ok(Self {
            keys: keys.map(str::to_owned).collect(),
            timestamp: needed("timestamp")?,
            signature: needed("signature")?,
            now,
            body: std::fs::read(&file).map_err(|error| format!("read {file}: {error}"))?,
            file,
        })
    }

    /// Explains each step, and returns whether the webhook verifies.
    pub(crate) fn run(&self) -> Result<bool, String> {
        let keys = self.read_keys();
        self.explain_time()?;
        let signature = self.read_signature()?;
        self.explain_body();
        let evidence = signature.filter(|_| !keys.is_empty()).map(|signature| Evidence {
            keys: &keys,
            signature,
            timestamp: &self.timestamp,
            body: &self.body,
        });
        self.explain_match(evidence);
        Ok(self.verdict())
    }

    /// Verifies with the library alone.
    fn verdict(&self) -> bool {
        let now = self.now;
        let verifier = Verifier::builder().keys(&self.keys).clock(move || now).build();
        let verified = verifier.map_err(|error| error.to_string()).and_then(|verifier| {
            let parts = SignatureParts { signature: &self.signature, timestamp: &self.timestamp };
            verifier
                .verify_parts(parts, &self.body)
                .map_err(|error| format!("{error} (status {})", error.status()))
        });
        match verified {
            Ok(verified) => {
                let event_type = verified.event().event_type().unwrap_or("no event type");
                step("verdict", Mark::Good, &format!("the webhook verifies: {event_type}"));
                true
            }
            Err(error) => {
                step("verdict", Mark::Bad, &format!("the webhook does not verify: {error}"));
                false
            }
        }
    }

    /// Parses the keys, also in forms that are not accepted, so that the rest can be checked.
    fn read_keys(&self) -> Vec<VerifyingKey> {
        let mut keys = Vec::new();
        for given in &self.keys {
            let problem: KeyError = match Verifier::new(given) {
                Ok(_) => {
                    step("key", Mark::Good, "base64 of 32 bytes, 44 characters");
                    let bytes = forms::read::<32>(given).map(|(bytes, _)| bytes);
                    keys.extend(bytes.and_then(|bytes| VerifyingKey::from_bytes(&bytes).ok()));
                    continue;
                }
                Err(error) => error,
            };
            step("key", Mark::Bad, &problem.to_string());
            let Some((bytes, form)) = forms::read::<32>(given) else {
                if forms::read::<64>(given).is_some() {
                    step(
                        "",
                        Mark::Note,
                        "this has the length of a signature: check whether --key and --signature were swapped",
                    );
                }
                continue;
            };
            let standard = STANDARD.encode(bytes);
            if Verifier::new(&standard).is_ok() {
                step(
                    "",
                    Mark::Note,
                    &format!("it was given as {form}; the same key is {standard}"),
                );
                keys.extend(VerifyingKey::from_bytes(&bytes).ok());
            }
        }
        keys
    }

    fn explain_time(&self) -> Result<(), String> {
        // A well-formed signature of another key: its age is checked first.
        let other = STANDARD.encode([0; 64]);
        let parts = SignatureParts { signature: &other, timestamp: &self.timestamp };
        let refused = unrelated_verifier(self.now)?.verify_parts(parts, b"{}").err();
        let seconds = match refused {
            Some(
                error @ (VerifyError::MalformedTimestamp(_) | VerifyError::EmptyHeader { .. }),
            ) => {
                step("timestamp", Mark::Bad, &error.to_string());
                let bare = forms::strip_header_name(self.timestamp.trim());
                if bare != self.timestamp && bare.bytes().all(|byte| byte.is_ascii_digit()) {
                    step("", Mark::Note, &format!("give {bare} and nothing around it"));
                } else if forms::read::<64>(&self.timestamp).is_some() {
                    step(
                        "",
                        Mark::Note,
                        "this looks like a signature: check whether --timestamp and --signature were swapped",
                    );
                } else if bare.contains('-') && bare.contains(':') {
                    step(
                        "",
                        Mark::Note,
                        "this is a date: give the header telnyx-timestamp verbatim, not `occurred_at`",
                    );
                }
                return Ok(());
            }
            _ => self.timestamp.parse::<u64>().unwrap_or(u64::MAX),
        };
        let date = i64::try_from(seconds)
            .ok()
            .and_then(|seconds| chrono::DateTime::from_timestamp(seconds, 0))
            .map_or_else(|| "out of the range of dates".to_owned(), |time| time.to_string());
        step("timestamp", Mark::Good, &format!("{seconds}, which is {date}"));

        let (age, direction) = match moment(i64::try_from(seconds).unwrap_or(i64::MAX))
            .map(|signed| (self.now.duration_since(signed), signed.duration_since(self.now)))
        {
            Some((Ok(age), _)) => (age.as_secs(), "old"),
            Some((_, Ok(ahead))) => (ahead.as_secs(), "ahead of the clock"),
            _ => (u64::MAX, "ahead of the clock"),
        };
        match refused {
            Some(error @ (VerifyError::Stale { .. } | VerifyError::FromTheFuture { .. })) => {
                step("age", Mark::Bad, &error.to_string());
                if seconds > 100_000_000_000 {
                    step(
                        "",
                        Mark::Note,
                        "the timestamp seems to be in milliseconds: it must be in seconds, verbatim",
                    );
                } else {
                    step(
                        "",
                        Mark::Note,
                        "for a recorded webhook give --now with the second it arrived; for a live one set this machine's clock (NTP)",
                    );
                }
            }
            _ => step("age", Mark::Good, &format!("{age} s {direction}, 300 s are allowed")),
        }
        Ok(())
    }

    fn read_signature(&self) -> Result<Option<Signature>, String> {
        let parts = SignatureParts { signature: &self.signature, timestamp: "0" };
        let refused = unrelated_verifier(UNIX_EPOCH)?.verify_stored(parts, b"{}").err();
        let read = forms::read::<64>(&self.signature);
        let problem = match refused {
            Some(
                error @ (VerifyError::MalformedSignature(_) | VerifyError::EmptyHeader { .. }),
            ) => error,
            _ => {
                step("signature", Mark::Good, "base64 of 64 bytes, 88 characters");
                return Ok(read.map(|(bytes, _)| Signature::from_bytes(&bytes)));
            }
        };
        step("signature", Mark::Bad, &problem.to_string());
        match (read, forms::foreign(&self.signature)) {
            (Some((_, form)), _) => step(
                "",
                Mark::Note,
                &format!(
                    "64 bytes can be read from it as {form}: pass the header telnyx-signature-ed25519 on unchanged"
                ),
            ),
            (None, Some(scheme)) => step("", Mark::Note, scheme),
            (None, None) => {}
        }
        Ok(read.map(|(bytes, _)| Signature::from_bytes(&bytes)))
    }

    fn explain_body(&self) {
        let bytes = self.body.len();
        let (mark, format) = match serde_json::from_slice::<Value>(&self.body) {
            Ok(Value::Object(_)) => (Mark::Good, "a JSON object"),
            Ok(_) => (Mark::Bad, "JSON, but not an object"),
            Err(_) if self.body.is_empty() => {
                (Mark::Bad, "empty: it was read before it was stored")
            }
            Err(_) => (Mark::Note, "not readable as JSON; webhooks of API version 2 are JSON"),
        };
        step("body", mark, &format!("{}: {bytes} bytes, {format}", self.file));
    }

    fn explain_match(&self, evidence: Option<Evidence<'_>>) {
        let Some(evidence) = evidence else {
            step("match", Mark::Bad, "cannot be tried without a readable key and signature");
            return;
        };
        if evidence.matches() {
            step("match", Mark::Good, "the key has signed `timestamp|body`");
            return;
        }
        step("match", Mark::Bad, "the key has not signed `timestamp|body`");
        match evidence.cause() {
            Some(cause) => step("", Mark::Note, &cause),
            None => {
                step(
                    "",
                    Mark::Note,
                    "none of the usual changes of the body explains it; possible causes:",
                );
                step(
                    "",
                    Mark::Note,
                    "the key belongs to another account: compare it with the portal, Keys & Credentials",
                );
                step(
                    "",
                    Mark::Note,
                    "the content of the body was changed, or its numbers or key order: record the raw bytes",
                );
                step(
                    "",
                    Mark::Note,
                    "the headers belong to another delivery: take telnyx-signature-ed25519 and telnyx-timestamp of the same request",
                );
            }
        }
    }
}

/// A verifier with an unrelated key, for checks of form and time only.
fn unrelated_verifier(now: SystemTime) -> Result<Verifier, String> {
    let key = Signer::from_seed([0; 32]).public_key();
    Verifier::builder().key(key).clock(move || now).build().map_err(|error| error.to_string())
}

fn moment(unix_seconds: i64) -> Option<SystemTime> {
    let distance = Duration::from_secs(unix_seconds.unsigned_abs());
    if unix_seconds < 0 {
        UNIX_EPOCH.checked_sub(distance)
    } else {
        UNIX_EPOCH.checked_add(distance)
    }
}
