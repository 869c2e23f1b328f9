//! When a call is retried, how long it waits, and what it sends again.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use chrono::{TimeDelta, Utc};
use serde_json::json;
use telnyx_messaging::retry::{Backoff, FailureKind, RetryBudget, RetryPolicy};
use telnyx_messaging::types::Upload;
use telnyx_messaging::{Error, Method};
use tokio::task::JoinSet;
use tokio::time::Instant;

use super::calls::Kind;
use crate::memory::{Exchange, Memory, Received, Step};

const TO: &str = "+15550100002";
const SECOND: Duration = Duration::from_secs(1);

fn limited(retry_after: &str) -> Exchange {
    Exchange::refuse(429, "").header("retry-after", retry_after)
}

fn sent() -> Exchange {
    Exchange::ok(Kind::Send.answer())
}

#[tokio::test(start_paused = true)]
async fn callers_that_were_limited_together_come_back_spread_out() {
    const CALLERS: usize = 32;
    let script = std::iter::repeat_n(limited("1"), CALLERS).chain([sent()]);
    let service = Memory::new(script);
    let client = service.client();
    let started = Instant::now();
    let mut calls = JoinSet::new();
    for _ in 0..CALLERS {
        calls.spawn(client.messages().send().to(TO).text("Hello").into_future());
    }
    for sent in calls.join_all().await {
        assert_eq!(sent.unwrap().attempts(), 2);
    }
    let mut waits: Vec<Duration> =
        service.received()[CALLERS..].iter().map(|request| request.at - started).collect();
    waits.sort();
    let (first, last) = (waits[0], waits[CALLERS - 1]);
    assert!(first >= SECOND, "sooner than asked: {first:?}");
    assert!(last <= SECOND * 5 / 4 + Duration::from_millis(2), "{last:?}");
    assert!(last - first >= Duration::from_millis(100), "together: {waits:?}");
}

#[tokio::test(start_paused = true)]
async fn a_date_to_wait_for_is_read_by_the_clock_of_the_service() {
    for skew in [TimeDelta::hours(1), TimeDelta::hours(-1), TimeDelta::zero()] {
        let now = Utc::now() + skew;
        let date = |at: chrono::DateTime<Utc>| at.format("%a, %d %b %Y %H:%M:%S GMT").to_string();
        let limited = limited(&date(now + TimeDelta::seconds(4))).header("date", &date(now));
        let service = Memory::new([limited, sent()]);
        let started = Instant::now();
        let message = service.client().messages().send().to(TO).text("Hello").await.unwrap();
        assert_eq!(message.attempts(), 2);
        let wait = started.elapsed();
        assert!((SECOND * 4..=SECOND * 5).contains(&wait), "{skew}: {wait:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_reset_in_milliseconds_is_a_wait_of_seconds() {
    let limited = Exchange::refuse(429, "")
        .header("date", "Fri, 15 Jan 2027 08:00:00 GMT")
        .header("x-ratelimit-reset", "1800000002000");
    let service = Memory::new([limited, sent()]);
    let started = Instant::now();
    service.client().messages().send().to(TO).text("Hello").await.unwrap();
    let wait = started.elapsed();
    assert!((SECOND * 2..=SECOND * 5 / 2 + SECOND / 100).contains(&wait), "{wait:?}");
}

#[tokio::test(start_paused = true)]
async fn waits_grow_are_random_and_stay_below_their_ceiling() {
    let backoff = Backoff::new(SECOND, SECOND * 3);
    let policy = RetryPolicy::default().max_retries(5).backoff(backoff);
    let mut first = Vec::new();
    for _ in 0..20 {
        let service = Memory::new([Exchange::no_connection()]);
        let attempts: Arc<std::sync::Mutex<Vec<Instant>>> = Arc::default();
        let seen = Arc::clone(&attempts);
        let client = service.builder().retry_policy(policy.clone());
        let client = client.attempt_headers(move |_, _, _| {
            seen.lock().unwrap().push(Instant::now());
        });
        client.build().unwrap().messages().send().to(TO).text("Hello").await.unwrap_err();
        let attempts = attempts.lock().unwrap();
        let waits: Vec<Duration> = attempts.windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert_eq!(waits.len(), 5);
        for (wait, ceiling) in waits.iter().zip([1, 2, 3, 3, 3]) {
            assert!(*wait <= SECOND * ceiling + Duration::from_millis(2), "{waits:?}");
        }
        first.push(waits[0]);
    }
    first.sort();
    assert!(first[19] - first[0] > SECOND / 10, "not random: {first:?}");
}

#[tokio::test(start_paused = true)]
async fn a_filter_is_asked_again_after_the_wait() {
    for (answers, attempts) in [([true, true], 2), ([true, false], 1), ([false, true], 1)] {
        let asked = Arc::new(AtomicU32::new(0));
        let count = Arc::clone(&asked);
        let policy = RetryPolicy::default().retry_if(move |failure| {
            assert_eq!((failure.operation, failure.attempts), ("messages.send", 1));
            assert!(!failure.may_have_been_sent);
            answers[count.fetch_add(1, Ordering::SeqCst) as usize]
        });
        let service = Memory::new([limited("3"), sent()]);
        let budget = RetryBudget::new(100);
        let client = service.builder().retry_policy(policy).retry_budget(budget.clone());
        let started = Instant::now();
        let result = client.build().unwrap().messages().send().to(TO).text("Hello").await;
        assert_eq!((result.is_ok(), service.attempts()), (attempts == 2, attempts));
        assert_eq!(asked.load(Ordering::SeqCst), if answers[0] { 2 } else { 1 });
        assert_eq!(started.elapsed() >= SECOND * 3, answers[0]);
        if let Err(error) = result {
            assert!(error.is_rate_limited() && error.attempts() == 1, "{error}");
            assert_eq!(budget.available(), Some(100), "paid for a retry that was not made");
        }
    }
}

/// The requests, which must be the same but for the moment.
fn assert_identical(requests: &[Received], attempts: usize) {
    assert_eq!(requests.len(), attempts);
    for request in requests {
        assert_eq!(request.method, requests[0].method);
        assert_eq!(request.url, requests[0].url);
        assert_eq!(request.headers, requests[0].headers);
        assert_eq!(request.body, requests[0].body);
    }
}

#[tokio::test(start_paused = true)]
async fn every_attempt_sends_the_same_bytes() {
    for kind in Kind::ALL {
        let good = kind.answer();
        let service = Memory::new([limited("1"), limited("0"), limited("0"), Exchange::ok(good)]);
        let ended = kind.call(&service.client(), SECOND * 60).await;
        assert_eq!((ended.result.is_ok(), ended.attempts()), (true, 4), "{kind:?}");
        let requests = service.received();
        assert_identical(&requests, 4);
        let has_body = !matches!(kind, Kind::List | Kind::Retrieve | Kind::Delete);
        assert_eq!(!requests[0].body.is_empty(), has_body, "{kind:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_upload_is_sent_again_whole() {
    let file: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    let service =
        Memory::new([Exchange::no_connection(), limited("0"), Exchange::ok(Kind::Upload.answer())]);
    let orders = service.client().messaging_hosted_number_orders();
    let upload = orders.actions().upload_file("o1").loa(Upload::new("loa.pdf", file.clone()));
    assert_eq!(upload.await.unwrap().attempts(), 3);
    let requests = service.received();
    assert_identical(&requests, 2);
    assert!(requests[0].header("content-type").unwrap().starts_with("multipart/form-data; "));
    assert_eq!(requests[1].body.windows(file.len()).filter(|part| *part == file).count(), 1);
}

#[tokio::test(start_paused = true)]
async fn parameters_and_members_outside_the_contract_are_on_every_attempt() {
    let service = Memory::new([limited("0"), sent()]);
    let send = service.client().messages().send().to(TO).text("confidential");
    let send = send.extra_query("trial[mode]", "a b").extra_query("n", 7);
    let send = send.extra_body("urgent", true).extra_body("text", json!({"parts": ["a"]}));
    let raw = send.send_raw().await.unwrap();
    assert_eq!((raw.attempts(), &raw[..]), (2, Kind::Send.answer().as_bytes()));
    let requests = service.received();
    assert_identical(&requests, 2);
    assert!(requests[0].url.ends_with("/messages?trial%5Bmode%5D=a+b&n=7"), "{}", requests[0].url);
    let body: serde_json::Value = serde_json::from_slice(&requests[0].body).unwrap();
    assert_eq!(body, json!({"to": TO, "urgent": true, "text": {"parts": ["a"]}}));

    // A request without a body gets one, and its type.
    let service = Memory::new([Exchange::ok("not JSON")]);
    let retrieve = service.client().messages().retrieve("m1").extra_body("a", 1);
    assert_eq!(&retrieve.send_raw().await.unwrap()[..], b"not JSON");
    let requests = service.received();
    assert_eq!(requests[0].body, b"{\"a\":1}");
    assert_eq!(requests[0].header("content-type"), Some("application/json"));
}

#[tokio::test(start_paused = true)]
async fn an_undecoded_response_fails_like_any_other() {
    let service = Memory::new([Exchange::refuse(403, "{}")]);
    let error =
        service.client().messages().send().to(TO).text("Hello").send_raw().await.unwrap_err();
    assert!(error.is_forbidden(), "{error}");
    let service = Memory::new([Exchange::lose()]);
    let error =
        service.client().messages().send().to(TO).text("Hello").send_raw().await.unwrap_err();
    assert!(error.may_have_been_sent() && error.attempts() == 1, "{error}");
}

#[tokio::test(start_paused = true)]
async fn reads_never_report_that_something_may_have_been_sent() {
    let half = |status| Exchange::respond(status, "{").header("content-length", "9");
    for exchange in [
        Exchange::no_connection(),
        Exchange::bad_certificate(),
        Exchange::silent_connection(),
        Exchange::lose(),
        Exchange::stall(),
        half(200).then([Step::Break]),
        half(200).then([Step::Stall]),
        half(503).then([Step::Break]),
        Exchange::respond(302, "").header("location", "http://127.0.0.1:9/"),
        Exchange::respond(408, ""),
        Exchange::respond(409, ""),
        Exchange::respond(500, ""),
        Exchange::ok("<html>"),
        half(200).header("content-length", "999999999"),
    ] {
        for service in [Memory::new([exchange.clone()]), Memory::new([exchange]).without_tracking()]
        {
            let client = service.client();
            for error in [
                client.messaging_profiles().list().await.err(),
                client.messages().retrieve("m1").await.err(),
                client.request(Method::GET, "/a").send_as::<u8>().await.err(),
                client.request(Method::HEAD, "/a").send_as::<u8>().await.err(),
            ] {
                let error = error.unwrap();
                assert!(!error.may_have_been_sent(), "{error}");
                assert_ne!(error.attempts(), 0);
                // It is not claimed either that a request was not sent which was.
                let was_sent = !service.received().is_empty();
                assert!(!(was_sent && error.to_string().contains("nothing was sent")), "{error}");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_went_out_is_never_reported_as_unsent() {
    // A policy that repeats lost responses, and a DELETE that is not repeated.
    let repeats = RetryPolicy::default().retry_lost_responses();
    let service = Memory::new([Exchange::lose(), Exchange::no_connection()]);
    let client = service.builder().retry_policy(repeats).build().unwrap();
    let repeated = client.messages().send().to(TO).text("Hello").await.unwrap_err();
    assert!(repeated.is_connect() && repeated.attempts() == 4, "{repeated}");

    let service = Memory::new([Exchange::lose()]);
    let profiles = service.client().messaging_profiles();
    let single = profiles.delete("p1").max_retries(0).await.unwrap_err();
    for error in [repeated, single] {
        assert!(error.may_have_been_sent(), "{error}");
        assert!(!error.to_string().contains("nothing was sent"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_policy_decides_by_the_kind_of_failure() {
    let connect_only = RetryPolicy::default().retry_if(|f| f.kind == FailureKind::Connect);
    for (exchange, attempts) in
        [(Exchange::no_connection(), 4), (Exchange::lose(), 1), (limited("0"), 1)]
    {
        let service = Memory::new([exchange]);
        let client = service.builder().retry_policy(connect_only.clone()).build().unwrap();
        let error = client.messages().retrieve("m1").await.unwrap_err();
        assert_eq!(error.attempts(), attempts, "{error}");
    }
}

/// The first DELETE is carried out, but its response is lost; the second finds nothing.
#[tokio::test(start_paused = true)]
async fn a_deletion_that_was_carried_out_before_is_a_success() {
    let missing = || Exchange::refuse(404, r#"{"errors":[{"code":"10005"}]}"#);
    let service = Memory::new([Exchange::lose(), missing()]);
    let deleted = service.client().messaging_profiles().delete("p1").await.unwrap();
    assert_eq!((deleted.attempts(), &*deleted.id), (2, "p1"));

    // Otherwise nothing was there, which is an error.
    for first in [missing(), Exchange::no_connection(), limited("0")] {
        let service = Memory::new([first, missing()]);
        let error = service.client().messaging_profiles().delete("p1").await.unwrap_err();
        assert!(matches!(error, Error::Api(_)) && error.is_not_found(), "{error}");
        assert!(!error.may_have_been_sent(), "{error}");
    }
}

/// A cancellation that was carried out, whose response was lost, and whose retry is refused.
#[tokio::test(start_paused = true)]
async fn a_refused_retry_of_a_cancellation_is_settled_by_one_read() {
    let refused = |status| Exchange::refuse(status, r#"{"errors":[{"code":"40300"}]}"#);
    let message = |status: &str| {
        Exchange::ok(json!({"data": {"id": "m1", "to": [{"status": status}]}}).to_string())
    };
    let cancel = async |script: Vec<Exchange>| {
        let service = Memory::new(script);
        let result = service.client().messages().cancel_scheduled("m1").await;
        (result, service)
    };
    let marked = json!({"data": {"id": "m1", "to": [{"status": "cancelled"}]}}).to_string();
    let marked = Exchange::ok(format!("\u{feff}{marked}"));
    let (result, _) = cancel(vec![Exchange::lose(), refused(403), marked]).await;
    assert_eq!(result.unwrap().attempts(), 2, "a byte order mark does not hide the status");
    for status in [403, 409, 422] {
        let script = vec![Exchange::lose(), refused(status), message("cancelled")];
        let (result, service) = cancel(script).await;
        assert_eq!(result.unwrap().attempts(), 2);
        let requests = service.received();
        let sent: Vec<_> = requests.iter().map(|request| request.method.as_str()).collect();
        assert_eq!(sent, ["DELETE", "DELETE", "GET"]);
        assert_eq!(requests[2].url, requests[0].url);

        // What was sent already, or cannot be read, stays refused.
        for last in [message("sent"), Exchange::lose(), Exchange::ok("<html>")] {
            let (result, service) = cancel(vec![Exchange::lose(), refused(status), last]).await;
            let error = result.unwrap_err();
            assert_eq!(error.status().unwrap().as_u16(), status);
            assert!(error.may_have_been_sent() && service.attempts() == 3, "{error}");
            assert!(error.is_too_late_to_cancel(), "{error}");
        }
        // Nothing is read for a refusal that follows no lost response.
        let (result, service) = cancel(vec![refused(status), message("cancelled")]).await;
        assert_eq!(
            (result.unwrap_err().may_have_been_sent(), service.attempts()),
            (status == 409, 1)
        );
    }
}
