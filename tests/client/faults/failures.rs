//! The ways to fail, and what is promised for each.

use std::time::Duration;

use super::calls::Kind;
use crate::memory::{Exchange, Step};

/// One way to fail.
pub(super) struct Failure {
    pub(super) name: &'static str,
    /// The exchange; the argument is the body of a successful response.
    pub(super) exchange: fn(&str) -> Exchange,
    /// The result of a send, a creation, a change.
    pub(super) sending: Expected,
    /// The result of a call that may be repeated.
    pub(super) repeatable: Expected,
    /// The result of a DELETE, if it differs from other repeatable calls.
    pub(super) delete: Option<Expected>,
    pub(super) time: Time,
    /// The error, if the call fails.
    pub(super) word: &'static str,
}

/// The result of a call whose first attempt fails, and whose second one would succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expected {
    /// It succeeds with its first attempt.
    Succeeds,
    /// It succeeds with its second attempt.
    Recovers,
    /// It fails after one attempt, and provably had no effect.
    FailsUnsent,
    /// It fails after one attempt, and may have had an effect.
    FailsAmbiguously,
}

/// How long a failure lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Time {
    /// No time.
    Instant,
    /// As long as an attempt may be silent.
    Silence,
    /// This long, for each attempt.
    Takes(Duration),
    /// No time, but the service asks to wait this long before the next attempt.
    Wait(Duration),
}

use Expected::{FailsAmbiguously, FailsUnsent, Recovers, Succeeds};

impl Failure {
    pub(super) fn expected(&self, kind: Kind) -> Expected {
        match (kind, self.delete) {
            (Kind::Delete, Some(then)) => then,
            _ if kind.is_idempotent() => self.repeatable,
            _ => self.sending,
        }
    }

    /// The number of mismatches of a success: the body that a deletion leaves out is one.
    pub(super) fn mismatches(&self, kind: Kind) -> usize {
        usize::from(kind == Kind::Delete && self.delete == Some(Succeeds))
    }

    fn silent(self) -> Self {
        Self { time: Time::Silence, ..self }
    }

    fn taking(self, time: Duration) -> Self {
        Self { time: Time::Takes(time), ..self }
    }

    fn asking_for(self, wait: Duration) -> Self {
        Self { time: Time::Wait(wait), ..self }
    }
}

type How = fn(&str) -> Exchange;

fn failure(
    name: &'static str,
    word: &'static str,
    exchange: How,
    (sending, repeatable): (Expected, Expected),
) -> Failure {
    Failure { name, exchange, sending, repeatable, delete: None, time: Time::Instant, word }
}

/// May have had an effect: a send fails, everything else is repeated.
fn ambiguous(name: &'static str, word: &'static str, exchange: How) -> Failure {
    failure(name, word, exchange, (FailsAmbiguously, Recovers))
}

/// May have had an effect, and is not repeated by anything.
fn conclusive(name: &'static str, word: &'static str, exchange: How) -> Failure {
    failure(name, word, exchange, (FailsAmbiguously, FailsAmbiguously))
}

/// Had no effect and is worth repeating.
fn harmless(name: &'static str, word: &'static str, exchange: How) -> Failure {
    failure(name, word, exchange, (Recovers, Recovers))
}

/// Had no effect, and repeating it is useless.
fn permanent(name: &'static str, word: &'static str, exchange: How) -> Failure {
    failure(name, word, exchange, (FailsUnsent, FailsUnsent))
}

fn success(name: &'static str, exchange: How) -> Failure {
    failure(name, "ok", exchange, (Succeeds, Succeeds))
}

const SECOND: Duration = Duration::from_secs(1);

/// How long the body of a refusal is waited for.
const REFUSAL: Duration = Duration::from_secs(2);

/// The first half of a body, of which the whole is announced.
fn half(body: &str) -> Exchange {
    let (half, _) = body.split_at(body.len() / 2);
    Exchange::ok(half).header("content-length", &body.len().to_string())
}

/// A body of this many equal pieces, with pauses in between.
fn dripping(body: &str, pieces: usize, pause: Duration) -> Vec<Step> {
    let size = body.len().div_ceil(pieces);
    let chunks = body.as_bytes().chunks(size).map(Step::chunk);
    chunks.flat_map(|chunk| [Step::Pause(pause), chunk]).collect()
}

const LIMITED: &str = r#"{"errors":[{"code":"10011","title":"Too many requests"}]}"#;
const REFUSED: &str = r#"{"errors":[{"code":"40305","title":"Invalid from"}]}"#;

fn limited() -> Exchange {
    Exchange::refuse(429, LIMITED)
}

/// A rate limit that is reported by a service whose clock shows 2027-01-15 08:00:00 UTC.
fn limited_until(name: &'static str, value: &str) -> Exchange {
    limited().header("date", "Fri, 15 Jan 2027 08:00:00 GMT").header(name, value)
}

fn connection() -> Vec<Failure> {
    vec![
        harmless("connection refused", "connect", |_| Exchange::no_connection()),
        permanent("certificate not trusted", "tls", |_| Exchange::bad_certificate()),
        failure(
            "connecting takes for ever",
            "timeout",
            |_| Exchange::silent_connection(),
            (FailsUnsent, Recovers),
        )
        .silent(),
        ambiguous("breaks before the head", "reset", |_| Exchange::lose()),
        ambiguous("breaks after the head", "reset", |_| Exchange::ok("").then([Step::Break])),
        ambiguous("breaks in the body", "reset", |body| half(body).then([Step::Break])),
        ambiguous("never responds", "timeout", |_| Exchange::stall()).silent(),
        ambiguous("stalls after the head", "timeout", |_| Exchange::ok("").then([Step::Stall]))
            .silent(),
        ambiguous("stalls in the body", "timeout", |body| half(body).then([Step::Stall])).silent(),
        success("responds late", |body| Exchange::ok(body).after(SECOND * 9 / 2))
            .taking(SECOND * 9 / 2),
        success("a slow but steady body", |body| {
            Exchange::ok("").then(dripping(body, 10, SECOND * 3 / 2))
        })
        .taking(SECOND * 15),
        conclusive("a byte a second until the deadline", "timeout", |body| {
            Exchange::ok("").then(dripping(body, body.len(), SECOND))
        })
        .taking(super::matrix::DEADLINE),
    ]
}

fn statuses() -> Vec<Failure> {
    vec![
        permanent("400", "400", |_| Exchange::refuse(400, REFUSED)),
        permanent("401", "401", |_| Exchange::refuse(401, REFUSED)),
        permanent("403", "403", |_| Exchange::refuse(403, REFUSED)),
        permanent("404", "404", |_| Exchange::refuse(404, REFUSED)),
        permanent("422", "422", |_| Exchange::refuse(422, REFUSED)),
        ambiguous("408", "408", |_| Exchange::respond(408, "")),
        conclusive("409", "409", |_| Exchange::respond(409, "{}")),
        ambiguous("500", "500", |_| Exchange::respond(500, "{\"errors\":[]}")),
        conclusive("501", "501", |_| Exchange::respond(501, "{}")),
        ambiguous("502 with HTML", "502", |_| {
            let html = Exchange::respond(502, "<html>Bad Gateway</html>");
            html.header("content-type", "text/html")
        }),
        ambiguous("503", "503", |_| Exchange::respond(503, "")),
        ambiguous("503, Retry-After: 0", "503", |_| {
            Exchange::respond(503, "").header("retry-after", "0")
        }),
        ambiguous("503, Retry-After: 2", "503", |_| {
            Exchange::respond(503, "").header("retry-after", "2")
        })
        .asking_for(SECOND * 2),
        conclusive("503, Retry-After: 3600", "503", |_| {
            Exchange::respond(503, "").header("retry-after", "3600")
        }),
        ambiguous("504", "504", |_| Exchange::respond(504, "upstream request timeout")),
        conclusive("302 to another origin", "302", |_| {
            Exchange::respond(302, "").header("location", "http://127.0.0.1:9/elsewhere")
        }),
    ]
}

fn rate_limits() -> Vec<Failure> {
    let limit = |name, exchange| harmless(name, "429", exchange);
    let beyond = |name, exchange| permanent(name, "429", exchange);
    vec![
        limit("429", |_| limited()),
        limit("429, Retry-After: 0", |_| limited().header("retry-after", "0")),
        limit("429, Retry-After: 1", |_| limited().header("retry-after", "1")).asking_for(SECOND),
        limit("429, Retry-After: a date", |_| {
            limited_until("retry-after", "Fri, 15 Jan 2027 08:00:03 GMT")
        })
        .asking_for(SECOND * 3),
        limit("429, Retry-After: a past date", |_| {
            limited_until("retry-after", "Fri, 15 Jan 2027 07:00:00 GMT")
        }),
        limit("429, Retry-After-Ms: 40", |_| limited().header("retry-after-ms", "40"))
            .asking_for(Duration::from_millis(40)),
        limit("429, x-ratelimit-reset: 1", |_| limited().header("x-ratelimit-reset", "1"))
            .asking_for(SECOND),
        limit("429, x-ratelimit-reset: a time", |_| {
            limited_until("x-ratelimit-reset", "1800000002")
        })
        .asking_for(SECOND * 2),
        limit("429, x-ratelimit-reset: a time in ms", |_| {
            limited_until("x-ratelimit-reset", "1800000002000")
        })
        .asking_for(SECOND * 2),
        limit("429, Retry-After: -5", |_| limited().header("retry-after", "-5")),
        limit("429, Retry-After: soon", |_| limited().header("retry-after", "soon")),
        beyond("429, Retry-After: 25", |_| limited().header("retry-after", "25")),
        beyond("429, Retry-After: 3600", |_| limited().header("retry-after", "3600")),
        beyond("429, Retry-After: 1e300", |_| limited().header("retry-after", "1e300")),
        beyond("429, Retry-After: in a year", |_| {
            limited_until("retry-after", "Sat, 15 Jan 2028 08:00:00 GMT")
        }),
        beyond("429, x-ratelimit-reset: in a year", |_| {
            limited_until("x-ratelimit-reset", "1831536000")
        }),
    ]
}

/// Refusals whose body does not arrive: the status and the headers count all the same.
fn refusals_without_a_body() -> Vec<Failure> {
    fn slow() -> Exchange {
        limited().header("retry-after-ms", "40")
    }
    vec![
        permanent("403, breaks in the body", "403", |_| {
            Exchange::refuse(403, "{\"err").then([Step::Break])
        }),
        permanent("403, stalls in the body", "403", |_| {
            Exchange::refuse(403, "{\"err").then([Step::Stall])
        })
        .taking(REFUSAL),
        permanent("403, a byte a second", "403", |_| {
            Exchange::refuse(403, "").then(dripping(REFUSED, REFUSED.len(), SECOND))
        })
        .taking(REFUSAL),
        harmless("429, breaks in the body", "429", |_| slow().then([Step::Break]))
            .asking_for(Duration::from_millis(40)),
        harmless("429, stalls in the body", "429", |_| {
            limited().header("retry-after", "0").then([Step::Stall])
        })
        .taking(REFUSAL),
        harmless("429, a byte a second", "429", |_| {
            Exchange::refuse(429, "").then(dripping(LIMITED, LIMITED.len(), SECOND))
        })
        .taking(REFUSAL),
        ambiguous("503, breaks in the body", "503", |_| {
            Exchange::respond(503, "<").header("retry-after", "1").then([Step::Break])
        })
        .asking_for(SECOND),
        ambiguous("503, stalls in the body", "503", |_| {
            Exchange::respond(503, "<").then([Step::Stall])
        })
        .taking(REFUSAL),
        conclusive("302, breaks in the body", "302", |_| {
            let away = Exchange::respond(302, "<");
            away.header("location", "http://127.0.0.1:9/").then([Step::Break])
        }),
    ]
}

fn bodies() -> Vec<Failure> {
    let malformed = |name, exchange| ambiguous(name, "unreadable", exchange);
    let unreadable = |name, exchange| conclusive(name, "unreadable", exchange);
    vec![
        malformed("200, cut short", |body| Exchange::ok(body.split_at(body.len() / 2).0)),
        malformed("200, HTML", |_| Exchange::ok("<html>Welcome to the hotel network</html>")),
        // A deletion may be confirmed without a body.
        Failure { delete: Some(Succeeds), ..malformed("200, empty", |_| Exchange::ok("")) },
        Failure { delete: Some(Succeeds), ..malformed("204", |_| Exchange::respond(204, "")) },
        unreadable("200, another type", |_| Exchange::ok(r#"{"data":7}"#)),
        unreadable("200, {}", |_| Exchange::ok("{}")),
        unreadable("200, 50 MB announced", |_| {
            let begun = Exchange::ok(" ".repeat(4096)).header("content-length", "52428800");
            begun.then([Step::Stall])
        }),
        malformed("200, 100,000 levels deep", |_| {
            Exchange::ok(format!("{{\"data\":{}", "[".repeat(100_000)))
        }),
        success("200, deep where nobody looks", |body| {
            let deep = format!("{}{}", "[".repeat(5_000), "]".repeat(5_000));
            Exchange::ok(format!("{{\"new\":{deep},{}", &body[1..]))
        }),
    ]
}

pub(super) fn all() -> Vec<Failure> {
    [connection(), statuses(), rate_limits(), refusals_without_a_body(), bodies()]
        .into_iter()
        .flatten()
        .collect()
}
