//! Idempotency as published: a key replays the first successful response for 24 hours.

use std::collections::{HashMap, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};

use chrono::{DateTime, TimeDelta, Utc};
use http::HeaderMap;

use super::refusal::{Code, ErrorSource, Refusal};
use crate::behaviour::OperationResponse;

/// The name of the header.
const HEADER: &str = "idempotency-key";
/// How long a response is replayed.
const KEPT: TimeDelta = TimeDelta::hours(24);
/// Maximum number of keys; of more, the oldest are forgotten before their time.
const MAXIMUM: usize = 100_000;

/// The keys in use.
#[derive(Debug, Default)]
pub(crate) struct Keys {
    records: HashMap<Scope, Record>,
    /// The keys with the ends of their time, oldest first.
    order: VecDeque<(Scope, DateTime<Utc>)>,
}

/// A key is that of one operation: method and path count, headers do not.
#[derive(Clone, Debug, Hash, PartialEq, Eq)]
struct Scope {
    method: String,
    path: String,
    key: String,
}

#[derive(Debug)]
struct Record {
    /// Of the query and the bytes of the body.
    fingerprint: u64,
    expires: DateTime<Utc>,
    /// `None` while the first request is running.
    response: Option<OperationResponse>,
}

/// What becomes of a request with a key.
pub(crate) enum Found {
    /// The first request: it is carried out.
    New(Held),
    /// The response of the first request.
    Replay(OperationResponse),
}

/// A key that a request holds until it ends.
#[derive(Debug)]
pub(crate) struct Held {
    scope: Scope,
    /// Distinguishes the request from one that begins after the time of the key.
    expires: DateTime<Utc>,
}

/// Reads the key of a request.
pub(crate) fn read(headers: &HeaderMap) -> Result<Option<String>, Refusal> {
    let refuse = |detail: &str| {
        let source = ErrorSource::Parameter("Idempotency-Key".to_owned());
        Err(Refusal::at(Code::BadRequest, detail, source))
    };
    let mut values = headers.get_all(HEADER).iter();
    let Some(value) = values.next() else { return Ok(None) };
    if values.next().is_some() {
        return refuse("the idempotency key is repeated");
    }
    let key = value.to_str().unwrap_or_default();
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"_:-".contains(&byte);
    if !(1..=255).contains(&key.len()) || !key.bytes().all(is_allowed) {
        return refuse("the idempotency key must have 1 to 255 letters, digits, `_`, `:` and `-`");
    }
    Ok(Some(key.to_owned()))
}

impl Keys {
    /// Begins a request.
    pub(crate) fn begin(
        &mut self,
        (method, path, key): (&str, &str, String),
        (query, body): (&[(String, String)], &[u8]),
        now: DateTime<Utc>,
    ) -> Result<Found, Refusal> {
        let scope = Scope { method: method.to_owned(), path: path.to_owned(), key };
        let mut hasher = DefaultHasher::new();
        let mut query = query.to_vec();
        query.sort();
        (query, body).hash(&mut hasher);
        let fingerprint = hasher.finish();
        if let Some(record) = self.records.get(&scope).filter(|record| record.expires > now) {
            let source = ErrorSource::Parameter("Idempotency-Key".to_owned());
            if record.fingerprint != fingerprint {
                let detail = "the idempotency key was used with another body or query";
                return Err(Refusal::at(Code::Unprocessable, detail, source));
            }
            return match &record.response {
                Some(response) => Ok(Found::Replay(response.clone())),
                None => {
                    let detail = "the first request with this idempotency key is running";
                    Err(Refusal::at(Code::InProgress, detail, source))
                }
            };
        }
        self.forget(now);
        let expires = now + KEPT;
        self.order.push_back((scope.clone(), expires));
        self.records.insert(scope.clone(), Record { fingerprint, expires, response: None });
        Ok(Found::New(Held { scope, expires }))
    }

    /// Ends a request: only a successful response is replayed.
    pub(crate) fn finish(&mut self, held: &Held, response: Option<OperationResponse>) {
        let Some(record) = self.records.get_mut(&held.scope) else { return };
        if record.expires != held.expires {
            return;
        }
        match response {
            Some(response) => record.response = Some(response),
            None => {
                self.records.remove(&held.scope);
            }
        }
    }

    /// Removes keys whose time is over, and the oldest of too many.
    fn forget(&mut self, now: DateTime<Utc>) {
        while let Some((scope, expires)) = self.order.front() {
            if *expires > now && self.order.len() < MAXIMUM {
                return;
            }
            // A key that was used again has a later end.
            if self.records.get(scope).is_some_and(|record| record.expires == *expires) {
                self.records.remove(scope);
            }
            self.order.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use super::*;

    #[test]
    fn a_key_replays_only_the_same_request_and_only_for_a_day() {
        let mut keys = Keys::default();
        let start = DateTime::UNIX_EPOCH;
        let call = |path: &'static str| ("POST", path, "k".to_owned());
        let begin = |keys: &mut Keys, path, body: &[u8], now| {
            keys.begin(call(path), (&[], body), now).map_err(|refusal| refusal.status)
        };
        let held = |found| match found {
            Found::New(held) => held,
            Found::Replay(_) => panic!("the key is in use"),
        };
        let first = held(begin(&mut keys, "/a", b"1", start).unwrap());
        assert_eq!(begin(&mut keys, "/a", b"1", start).err(), Some(409));
        let response = OperationResponse { status: 200, body: None };
        keys.finish(&first, Some(response));
        let again = begin(&mut keys, "/a", b"1", start).unwrap();
        assert!(matches!(again, Found::Replay(_)));
        assert_eq!(begin(&mut keys, "/a", b"2", start).err(), Some(422));
        assert!(matches!(begin(&mut keys, "/b", b"2", start).unwrap(), Found::New(_)));
        assert_eq!((keys.records.len(), keys.order.len()), (2, 2));
        let next_day = start + KEPT;
        let second = held(begin(&mut keys, "/a", b"2", next_day).unwrap());
        assert_eq!((keys.records.len(), keys.order.len()), (1, 1));
        keys.finish(&first, None);
        assert_eq!(begin(&mut keys, "/a", b"2", next_day).err(), Some(409), "of another request");
        keys.finish(&second, None);
        assert!(keys.records.is_empty());
    }
}
