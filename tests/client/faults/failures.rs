//! The ways to fail.

use std::time::Duration;

use chrono::{DateTime, Utc};

use super::calls::Kind;
use crate::server::{Act, End};

/// One way to fail, and what is promised when a first attempt meets it and a second would not.
pub(super) struct Failure {
    pub(super) name: &'static str,
    pub(super) how: How,
    /// What becomes of a send, a creation, a change.
    pub(super) sending: Then,
    /// What becomes of what may be repeated.
    pub(super) repeatable: Then,
}

pub(super) enum How {
    /// Nobody listens.
    Refuse,
    /// This is done with the request; the argument is what a good answer would be.
    Do(fn(&str) -> Act),
}

/// What becomes of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Then {
    /// It succeeds with its first attempt.
    Succeeds,
    /// It succeeds with its second attempt.
    Recovers,
    /// It fails after one attempt, and is known to have had no effect.
    FailsSurely,
    /// It fails after one attempt, and may have had an effect.
    FailsDoubtfully,
    /// Fate decides how far the request gets; either is right.
    RecoversOrDoubts,
}

use Then::{FailsDoubtfully, FailsSurely, Recovers, RecoversOrDoubts, Succeeds};

impl Failure {
    pub(super) fn expected(&self, kind: Kind) -> Then {
        if self.is_deletion_without_body(kind) {
            return Succeeds;
        }
        if kind.is_idempotent() { self.repeatable } else { self.sending }
    }

    /// A deletion needs no body, as the id is known; it is reported as a mismatch.
    pub(super) fn is_deletion_without_body(&self, kind: Kind) -> bool {
        kind == Kind::Delete && self.name == "200, empty"
    }
}

fn failure(name: &'static str, how: fn(&str) -> Act, sending: Then, repeatable: Then) -> Failure {
    Failure { name, how: How::Do(how), sending, repeatable }
}

/// May have had an effect: a send fails, anything else is repeated.
fn doubtful(name: &'static str, how: fn(&str) -> Act) -> Failure {
    failure(name, how, FailsDoubtfully, Recovers)
}

/// Had no effect and is worth repeating.
fn harmless(name: &'static str, how: fn(&str) -> Act) -> Failure {
    failure(name, how, Recovers, Recovers)
}

/// Had no effect, and repeating it is useless.
fn final_(name: &'static str, how: fn(&str) -> Act) -> Failure {
    failure(name, how, FailsSurely, FailsSurely)
}

/// The answer up to the middle of its head.
fn half_head() -> &'static [u8] {
    b"HTTP/1.1 200 OK\r\ncontent-ty"
}

/// The answer up to the middle of its body.
fn half_body(body: &str) -> String {
    let (half, _) = body.split_at(body.len() / 2);
    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{half}", body.len())
}

fn limited(headers: &str) -> Act {
    Act::answer(429, headers, r#"{"errors":[{"code":"10011","title":"Too many requests"}]}"#)
        .refusing()
}

fn refused(status: u16) -> Act {
    Act::answer(status, "", r#"{"errors":[{"code":"40305","title":"Invalid from"}]}"#).refusing()
}

/// A date as `Retry-After` has it, so many seconds from now.
fn date(seconds: i64) -> String {
    let at: DateTime<Utc> = Utc::now() + chrono::TimeDelta::seconds(seconds);
    format!("retry-after: {}\r\n", at.format("%a, %d %b %Y %H:%M:%S GMT"))
}

pub(super) fn connection() -> Vec<Failure> {
    vec![
        Failure {
            name: "connection refused",
            how: How::Refuse,
            sending: Recovers,
            repeatable: Recovers,
        },
        failure(
            "reset before the request is read",
            |_| Act::say("", End::Reset).unread(),
            RecoversOrDoubts,
            Recovers,
        ),
        doubtful("reset after the request", |_| Act::say("", End::Reset)),
        doubtful("closed after the request", |_| Act::say("", End::Close)),
        doubtful("reset in the head", |_| Act::say(half_head(), End::Reset)),
        doubtful("closed in the head", |_| Act::say(half_head(), End::Close)),
        doubtful("reset in the body", |body| Act::say(half_body(body), End::Reset)),
        doubtful("closed in the body", |body| Act::say(half_body(body), End::Close)),
        doubtful("never answers", |_| Act::say("", End::Stall)),
        doubtful("stalls in the head", |_| Act::say(half_head(), End::Stall)),
        doubtful("stalls in the body", |body| Act::say(half_body(body), End::Stall)),
        doubtful("one byte a second", |body| {
            Act::say(half_body(body), End::Close).paced(Duration::from_secs(1))
        }),
        doubtful("not HTTP", |_| Act::say("SSH-2.0-OpenSSH_9.6\r\n\r\n", End::Close)),
        failure(
            "103 early hints first",
            |body| {
                let length = body.len();
                let hints = "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n";
                let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}");
                Act::say(format!("{hints}{answer}"), End::KeepAlive)
            },
            Succeeds,
            Succeeds,
        ),
    ]
}

pub(super) fn statuses() -> Vec<Failure> {
    vec![
        final_("400", |_| refused(400)),
        final_("401", |_| refused(401)),
        final_("403", |_| refused(403)),
        final_("404", |_| refused(404)),
        final_("422", |_| refused(422)),
        doubtful("408", |_| Act::answer(408, "", "")),
        failure("409", |_| Act::answer(409, "", "{}"), FailsDoubtfully, FailsDoubtfully),
        doubtful("500", |_| Act::answer(500, "", "{\"errors\":[]}")),
        failure("501", |_| Act::answer(501, "", "{}"), FailsDoubtfully, FailsDoubtfully),
        doubtful("502 with HTML", |_| {
            Act::answer(502, "content-type: text/html\r\n", "<html>Bad Gateway</html>")
        }),
        doubtful("503", |_| Act::answer(503, "", "")),
        doubtful("503, Retry-After: 0", |_| Act::answer(503, "retry-after: 0\r\n", "")),
        failure(
            "503, Retry-After: 3600",
            |_| Act::answer(503, "retry-after: 3600\r\n", ""),
            FailsDoubtfully,
            FailsDoubtfully,
        ),
        doubtful("504", |_| Act::answer(504, "", "upstream request timeout")),
        failure(
            "302 to another origin",
            |_| Act::answer(302, "location: http://127.0.0.1:9/elsewhere\r\n", ""),
            FailsDoubtfully,
            FailsDoubtfully,
        ),
    ]
}

pub(super) fn rate_limits() -> Vec<Failure> {
    vec![
        harmless("429", |_| limited("")),
        harmless("429, Retry-After: 0", |_| limited("retry-after: 0\r\n")),
        harmless("429, Retry-After: 1", |_| limited("retry-after: 1\r\n")),
        harmless("429, Retry-After: a date", |_| limited(&date(2))),
        harmless("429, Retry-After: a past date", |_| limited(&date(-3600))),
        harmless("429, Retry-After-Ms: 40", |_| limited("retry-after-ms: 40\r\n")),
        harmless("429, x-ratelimit-reset: 1", |_| limited("x-ratelimit-reset: 1\r\n")),
        harmless("429, x-ratelimit-reset: a time", |_| {
            limited(&format!("x-ratelimit-reset: {}\r\n", Utc::now().timestamp() + 2))
        }),
        harmless("429, Retry-After: -5", |_| limited("retry-after: -5\r\n")),
        harmless("429, Retry-After: soon", |_| limited("retry-after: soon\r\n")),
        final_("429, Retry-After: 3600", |_| limited("retry-after: 3600\r\n")),
        final_("429, Retry-After: 1e300", |_| limited("retry-after: 1e300\r\n")),
        final_("429, Retry-After: 30 nines", |_| {
            limited(&format!("retry-after: {}\r\n", "9".repeat(30)))
        }),
        final_("429, Retry-After: in a year", |_| limited(&date(31_536_000))),
        final_("429, x-ratelimit-reset: in a year", |_| {
            limited(&format!("x-ratelimit-reset: {}\r\n", Utc::now().timestamp() + 31_536_000))
        }),
        harmless("429, broken off in its body", |_| {
            let says = "HTTP/1.1 429 Slow\r\ncontent-length: 900\r\nretry-after: 0\r\n\r\n{\"err";
            Act::say(says, End::Reset).refusing()
        }),
    ]
}

pub(super) fn bodies() -> Vec<Failure> {
    let unreadable = |name, how| failure(name, how, FailsDoubtfully, FailsDoubtfully);
    vec![
        doubtful("200, cut short", |body| Act::ok(body.split_at(body.len() / 2).0)),
        doubtful("200, HTML", |_| Act::ok("<html>Welcome to the hotel network</html>")),
        doubtful("200, empty", |_| Act::ok("")),
        unreadable("200, another type", |_| Act::ok(r#"{"data":7}"#)),
        unreadable("200, {}", |_| Act::ok("{}")),
        unreadable("200, 50 MB announced", |_| {
            let head = "HTTP/1.1 200 OK\r\ncontent-length: 52428800\r\n\r\n";
            Act::say(format!("{head}{}", " ".repeat(4096)), End::Stall)
        }),
        doubtful("200, 100,000 levels deep", |_| {
            Act::ok(&format!("{{\"data\":{}", "[".repeat(100_000)))
        }),
        failure(
            "200, deep where nobody looks",
            |body| {
                let deep = format!("{}{}", "[".repeat(5_000), "]".repeat(5_000));
                Act::ok(&format!("{{\"new\":{deep},{}", &body[1..]))
            },
            Succeeds,
            Succeeds,
        ),
        doubtful("content-length too large", |body| {
            let length = body.len() + 9;
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n");
            Act::say(format!("{head}{body}"), End::Close)
        }),
        doubtful("content-length too small", |body| {
            let length = body.len() - 9;
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n");
            Act::say(format!("{head}{body}"), End::KeepAlive)
        }),
        doubtful("content-length not a number", |body| {
            Act::say(format!("HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n{body}"), End::Close)
        }),
        doubtful("chunked, without its end", |body| {
            let length = body.len();
            let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
            Act::say(format!("{head}{length:x}\r\n{body}\r\n"), End::Close)
        }),
        failure(
            "no content-length",
            |body| Act::say(format!("HTTP/1.1 200 OK\r\n\r\n{body}"), End::Close),
            Succeeds,
            Succeeds,
        ),
    ]
}

pub(super) fn all() -> Vec<Failure> {
    [connection(), statuses(), rate_limits(), bodies()].into_iter().flatten().collect()
}
