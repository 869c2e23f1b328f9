//! Failures that exist on real connections only: resets, half heads, lengths that are not true.

use std::sync::Arc;
use std::time::Duration;

use telnyx_messaging::retry::FailureKind;

use super::calls::{Ended, Kind};
use crate::server::{End, ScriptedReply, Server, fast_retries};

const ATTEMPTS: u32 = 4;

/// Nothing here waits for time to pass, so that no machine is too slow.
const AMPLE: Duration = Duration::from_secs(600);

/// One of each class: a send, a body in several parts, a read, and a change that may be repeated.
const KINDS: [Kind; 4] = [Kind::Send, Kind::Upload, Kind::Retrieve, Kind::Replace];

/// What is promised.
#[derive(Clone, Copy, PartialEq)]
enum Expected {
    /// The first attempt succeeds.
    Succeeds,
    /// Nothing was sent: everything is repeated.
    Harmless,
    /// It may have taken effect: only what is safe to repeat is repeated.
    Ambiguous,
}

use Expected::{Ambiguous, Succeeds};

struct Failure {
    name: &'static str,
    reply: fn(&str) -> ScriptedReply,
    then: Expected,
    word: &'static str,
}

fn failures() -> Vec<Failure> {
    fn failure(
        name: &'static str,
        then: Expected,
        word: &'static str,
        reply: fn(&str) -> ScriptedReply,
    ) -> Failure {
        Failure { name, reply, then, word }
    }
    const HALF_HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-ty";
    fn half_body(body: &str) -> String {
        let (half, _) = body.split_at(body.len() / 2);
        with_length(body.len(), half)
    }
    fn with_length(length: usize, body: &str) -> String {
        format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}")
    }
    vec![
        failure("reset before the request is read", Ambiguous, "reset", |_| {
            ScriptedReply::raw("", End::Reset).unread()
        }),
        failure("reset after the request", Ambiguous, "reset", |_| {
            ScriptedReply::raw("", End::Reset)
        }),
        failure("closed after the request", Ambiguous, "reset", |_| {
            ScriptedReply::raw("", End::Close)
        }),
        failure("reset in the head", Ambiguous, "reset", |_| {
            ScriptedReply::raw(HALF_HEAD, End::Reset)
        }),
        failure("closed in the head", Ambiguous, "reset", |_| {
            ScriptedReply::raw(HALF_HEAD, End::Close)
        }),
        failure("reset in the body", Ambiguous, "reset", |body| {
            ScriptedReply::raw(half_body(body), End::Reset)
        }),
        failure("closed in the body", Ambiguous, "reset", |body| {
            ScriptedReply::raw(half_body(body), End::Close)
        }),
        failure("not HTTP", Ambiguous, "other", |_| {
            ScriptedReply::raw("SSH-2.0-OpenSSH_9.6\r\n\r\n", End::Close)
        }),
        failure("103 early hints first", Succeeds, "ok", |body| {
            let hints = "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n";
            ScriptedReply::raw(format!("{hints}{}", with_length(body.len(), body)), End::KeepAlive)
        }),
        failure("content-length too large", Ambiguous, "reset", |body| {
            ScriptedReply::raw(with_length(body.len() + 9, body), End::Close)
        }),
        failure("content-length too small", Ambiguous, "unreadable", |body| {
            ScriptedReply::raw(with_length(body.len() - 9, body), End::KeepAlive)
        }),
        failure("content-length not a number", Ambiguous, "other", |body| {
            ScriptedReply::raw(
                format!("HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n{body}"),
                End::Close,
            )
        }),
        failure("chunked, without its end", Ambiguous, "reset", |body| {
            let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
            ScriptedReply::raw(format!("{head}{:x}\r\n{body}\r\n", body.len()), End::Close)
        }),
        failure("no content-length", Succeeds, "ok", |body| {
            ScriptedReply::raw(format!("HTTP/1.1 200 OK\r\n\r\n{body}"), End::Close)
        }),
    ]
}

/// Checks a call whose first attempts fail: this many of them, or all.
fn check(name: &str, kind: Kind, then: Expected, failing: u32, word: &str, ended: &Ended) {
    let is_repeated = then == Expected::Harmless || (then == Ambiguous && kind.is_idempotent());
    let attempts = if is_repeated { (failing + 1).min(ATTEMPTS) } else { 1 };
    let succeeds = then == Succeeds || (is_repeated && failing < ATTEMPTS);
    let outcome = format!("{name} / {} / {failing}: {}", kind.name(), ended.word());
    assert_eq!((ended.result.is_ok(), ended.attempts()), (succeeds, attempts), "{outcome}");
    if let Err(error) = &ended.result {
        assert_eq!(ended.word(), word, "{outcome}: {error}");
        let may_have_been_sent = then == Ambiguous && !kind.reads();
        assert_eq!(error.may_have_been_sent(), may_have_been_sent, "{outcome}: {error}");
        let is_unreadable_send = word == "unreadable" && !kind.is_idempotent();
        assert_eq!(error.is_retryable(), !is_unreadable_send, "{outcome}: {error}");
    }
}

#[tokio::test]
async fn broken_connections_have_exactly_the_promised_result() {
    for failure in failures() {
        for kind in KINDS {
            for failing in [1, ATTEMPTS] {
                let mut replies = vec![(failure.reply)(&kind.answer()); failing as usize];
                replies.push(ScriptedReply::ok(&kind.answer()));
                let server = Server::start(replies).await;
                let ended = kind.call(&server.client(), AMPLE).await;
                check(failure.name, kind, failure.then, failing, failure.word, &ended);
                assert!(kind.is_idempotent() || server.effects() <= 1, "{}", failure.name);
            }
        }
    }
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_by_every_call() {
    for kind in KINDS {
        for failing in [1, 3, ATTEMPTS] {
            let (server, opening) = Server::later(vec![ScriptedReply::ok(&kind.answer())]).await;
            // The policy is asked after each failure, which is when the server begins to listen.
            let opening = Arc::new(opening);
            let policy = fast_retries().retry_if(move |failure| {
                assert_eq!(failure.kind, FailureKind::Connect);
                if failure.attempts >= failing {
                    opening.listen();
                }
                true
            });
            let client = server.builder().retry_policy(policy).build().unwrap();
            let ended = kind.call(&client, AMPLE).await;
            check("refused", kind, Expected::Harmless, failing, "connect", &ended);
            assert_eq!(server.effects(), usize::from(failing < ATTEMPTS));
        }
    }
}

#[tokio::test]
async fn the_status_of_a_response_that_breaks_is_known() {
    for (status, kind) in [(200, Kind::Send), (403, Kind::Retrieve), (503, Kind::Send)] {
        let says = format!(
            "HTTP/1.1 {status} Status\r\ncontent-length: 900\r\nretry-after: 3600\r\n\r\n{{"
        );
        let server = Server::start(vec![ScriptedReply::raw(says, End::Close)]).await;
        let ended = kind.call(&server.client(), AMPLE).await;
        let error = ended.result.err().unwrap();
        assert_eq!(error.status().unwrap().as_u16(), status, "{error}");
        assert_eq!(error.headers().unwrap()["retry-after"], "3600");
        assert_eq!(error.may_have_been_sent(), kind == Kind::Send, "{error}");
        assert_eq!(error.attempts(), 1, "{error}");
    }
}
