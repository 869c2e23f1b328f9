//! What an application sees of its calls: spans, notifications, and headers of its own.

use std::fmt::Write;
use std::future::IntoFuture;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use telnyx_messaging::http::HeaderValue;
use telnyx_messaging::{AttemptFinished, AttemptStarted, Client, Method, Observer, RetryScheduled};

use crate::logged::{self, Capture};
use crate::memory::{Exchange, Memory};

const FROM: &str = "+15550100001";
const TO: &str = "+15550100002";
const SENT: &str = r#"{"data":{"id":"m1","to":[]}}"#;

/// The spans as a tree, with all their attributes.
fn tree(capture: &Capture) -> String {
    let spans = capture.spans();
    let mut text = String::new();
    for (_, span) in &spans {
        assert!(span.is_closed(), "{} is open", span.name);
        let is_inner = span.parent.is_some_and(|id| spans.iter().any(|(other, _)| *other == id));
        let indent = if is_inner { "  " } else { "" };
        writeln!(text, "{indent}{}", span.name).unwrap();
        for (name, value) in &span.fields {
            writeln!(text, "{indent}    {name}: {value}").unwrap();
        }
    }
    text
}

async fn send(client: &Client) {
    let send = client.messages().send().from(FROM).to(TO).text("confidential");
    let _ = send.await;
}

/// A call of a kind that the table of spans shows.
struct Case {
    name: &'static str,
    script: Vec<Exchange>,
}

fn cases() -> Vec<Case> {
    let with_id = |exchange: Exchange, id: &str| exchange.header("x-request-id", id);
    let limited = || Exchange::refuse(429, "").header("retry-after-ms", "5");
    let refusal = r#"{"errors":[{"code":"40300","title":"Blocked","detail":"confidential"}]}"#;
    vec![
        Case { name: "success", script: vec![with_id(Exchange::ok(SENT), "r1")] },
        Case {
            name: "success after two retries",
            script: vec![
                with_id(limited(), "r1"),
                Exchange::no_connection(),
                with_id(Exchange::ok(SENT), "r2"),
            ],
        },
        Case { name: "refusal", script: vec![with_id(Exchange::refuse(403, refusal), "r1")] },
        Case { name: "broken connection", script: vec![Exchange::lose()] },
        Case { name: "timeout", script: vec![Exchange::stall()] },
        Case { name: "unreadable response", script: vec![Exchange::ok(r#"{"data":{}}"#)] },
    ]
}

#[tokio::test(start_paused = true)]
async fn each_call_and_each_attempt_has_one_span() {
    let mut text = String::new();
    let mut logged = String::new();
    let mut add = |name: &str, capture: &Capture| {
        writeln!(text, "# {name}\n{}", tree(capture)).unwrap();
        logged.push_str(&capture.text());
    };
    for case in cases() {
        let client = Memory::new(case.script).client();
        let capture = logged::capture();
        send(&client).await;
        add(case.name, &capture);
    }

    let page = r#"{"data":[{"id":"confidential"}],"meta":{"total_pages":1}}"#;
    let client = Memory::new([Exchange::ok(page)]).client();
    let capture = logged::capture();
    client.messaging_profiles().list().filter_name_contains("confidential").await.unwrap();
    add("page of a list", &capture);
    drop(capture);

    let client = Memory::new([Exchange::refuse(404, "")]).client();
    let capture = logged::capture();
    client.messages().retrieve("confidential-5550100001").await.unwrap_err();
    add("value in the path", &capture);
    drop(capture);

    let client = Memory::new([Exchange::ok("{}")]).client();
    let capture = logged::capture();
    let custom = client
        .request(Method::POST, "/confidential/5550100001")
        .query([("confidential", "confidential")]);
    custom.await.unwrap();
    add("call outside the contract", &capture);
    drop(capture);

    let client = Memory::new([Exchange::stall()]).client();
    let capture = logged::capture();
    let dropped = tokio::time::timeout(Duration::from_secs(1), send(&client));
    dropped.await.unwrap_err();
    add("dropped future", &capture);
    drop(capture);

    let client = Memory::new([Exchange::refuse(429, "").header("retry-after", "5")]).client();
    let capture = logged::capture();
    let dropped = tokio::time::timeout(Duration::from_secs(1), send(&client));
    dropped.await.unwrap_err();
    add("dropped between two attempts", &capture);
    drop(capture);

    insta::assert_snapshot!(text);
    assert!(logged.contains("retrying"), "{logged}");
    for secret in ["confidential", "5550100", "KEY"] {
        assert!(!logged.contains(secret), "{secret} in {logged}");
    }
}

/// An observer that writes down its notifications.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Notes {
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }

    fn add(&self, note: String) {
        self.0.lock().unwrap().push(note);
    }
}

impl Observer for Notes {
    fn attempt_started(&self, attempt: &AttemptStarted) {
        self.add(format!("{} {} started", attempt.operation, attempt.attempt));
    }

    fn attempt_finished(&self, finished: &AttemptFinished) {
        let AttemptFinished { operation, attempt, status, failure, cancelled, .. } = finished;
        let status = status.map_or(0, |status| status.as_u16());
        let failure = failure.map(|failure| format!(" {failure:?}")).unwrap_or_default();
        let cancelled = if *cancelled { " cancelled" } else { "" };
        let elapsed = finished.elapsed.as_secs_f64();
        self.add(format!(
            "{operation} {attempt} finished {status}{failure}{cancelled} {elapsed:.1} s"
        ));
    }

    fn retry_scheduled(&self, retry: &RetryScheduled) {
        let RetryScheduled { operation, attempt, failure, wait, .. } = retry;
        let seconds = wait.as_secs();
        self.add(format!("{operation} {attempt} retry after {failure:?} in {seconds} s"));
    }
}

fn observed(script: impl IntoIterator<Item = Exchange>) -> (Client, Notes) {
    let notes = Notes::default();
    let client = Memory::new(script).builder().observer(notes.clone()).build().unwrap();
    (client, notes)
}

#[tokio::test(start_paused = true)]
async fn an_observer_is_notified_of_every_attempt_in_order() {
    let second = Duration::from_secs(1);
    let (client, notes) = observed([
        Exchange::no_connection(),
        Exchange::refuse(429, "").header("retry-after", "2").after(second / 2),
        Exchange::ok(SENT).after(second),
    ]);
    send(&client).await;
    assert_eq!(
        notes.take(),
        [
            "messages.send 1 started",
            "messages.send 1 finished 0 Connect 0.0 s",
            "messages.send 1 retry after Connect in 0 s",
            "messages.send 2 started",
            "messages.send 2 finished 429 Status(429) 0.5 s",
            "messages.send 2 retry after Status(429) in 2 s",
            "messages.send 3 started",
            "messages.send 3 finished 200 1.0 s",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn an_observer_is_notified_of_failures_and_dropped_calls() {
    let (client, notes) = observed([Exchange::lose()]);
    send(&client).await;
    let failed = ["messages.send 1 started", "messages.send 1 finished 0 Reset 0.0 s"];
    assert_eq!(notes.take(), failed);

    let (client, notes) = observed([Exchange::stall()]);
    let call = client.messages().retrieve("m1").into_future();
    tokio::time::timeout(Duration::from_secs(3), call).await.unwrap_err();
    assert_eq!(
        notes.take(),
        ["messages.retrieve 1 started", "messages.retrieve 1 finished 0 cancelled 3.0 s"]
    );

    // Nothing is announced for a call that is refused before it is sent, or never awaited.
    client.messages().send_group_mms().await.unwrap_err();
    drop(client.messages().retrieve("m1").into_future());
    assert_eq!(notes.take(), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn attempts_get_headers_of_their_own() {
    let moved = Exchange::respond(307, "").header("location", "/v2/there");
    let service = Memory::new([Exchange::lose(), moved, Exchange::ok("{}")]);
    let client = service.builder().attempt_headers(|operation, attempt, headers| {
        let parent = format!("00-{:032x}-{attempt:016x}-01", 7);
        headers.insert("traceparent", HeaderValue::try_from(parent).unwrap());
        headers.insert("x-operation", HeaderValue::from_static(operation.id));
    });
    client.build().unwrap().request(Method::GET, "/here").await.unwrap();
    let received = service.received();
    let sent: Vec<_> = received
        .iter()
        .map(|request| {
            assert_eq!(request.header("x-operation"), Some("request.get"));
            (request.url.rsplit('/').next().unwrap(), request.header("traceparent").unwrap())
        })
        .collect();
    assert_eq!(
        sent,
        [
            ("here", "00-00000000000000000000000000000007-0000000000000001-01"),
            ("here", "00-00000000000000000000000000000007-0000000000000002-01"),
            // The redirect is part of the second attempt.
            ("there", "00-00000000000000000000000000000007-0000000000000002-01"),
        ]
    );
}
