//! Refusals: the status and the headers count, whatever becomes of the body.

use std::time::Duration;

use serde_json::json;
use telnyx_messaging::ErrorCode;
use tokio::time::Instant;

use super::calls::Kind;
use crate::memory::{Exchange, Memory, Step};

const SECOND: Duration = Duration::from_secs(1);

/// A body that begins, and arrives byte by byte for longer than the deadline.
fn dripping() -> Vec<Step> {
    (0..60).flat_map(|_| [Step::chunk(" "), Step::Pause(SECOND)]).collect()
}

#[tokio::test(start_paused = true)]
async fn a_refusal_whose_body_does_not_arrive_is_a_refusal_after_two_seconds() {
    for steps in [vec![Step::Stall], dripping()] {
        for status in [401, 403, 404, 422, 500] {
            let service = Memory::new([Exchange::refuse(status, "{").then(steps.clone())]);
            let started = Instant::now();
            let error = service
                .client()
                .messages()
                .send()
                .to("+15550100002")
                .text("Hello")
                .await
                .unwrap_err();
            assert_eq!(error.status().unwrap().as_u16(), status);
            assert_eq!(error.may_have_been_sent(), status == 500, "{error}");
            assert_eq!(started.elapsed().as_millis() / 10, 200, "{status}");
            assert_eq!((service.attempts(), service.open()), (1, 0));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_rate_limit_whose_body_does_not_arrive_is_retried() {
    for steps in [vec![Step::Stall], dripping(), vec![Step::Break]] {
        let broken = matches!(steps[0], Step::Break);
        let limited = Exchange::refuse(429, "{").header("retry-after-ms", "0").then(steps);
        let service = Memory::new([limited, Exchange::ok(Kind::Send.answer())]);
        let started = Instant::now();
        let sent =
            service.client().messages().send().to("+15550100002").text("Hello").await.unwrap();
        assert_eq!((sent.attempts(), service.effects()), (2, 1));
        assert_eq!(started.elapsed().as_secs(), if broken { 0 } else { 2 });
    }
}

#[tokio::test(start_paused = true)]
async fn every_status_is_known_though_the_body_breaks() {
    for status in [200, 202, 302, 403, 408, 429, 500, 503] {
        let broken = Exchange::respond(status, "{").header("retry-after", "3600");
        let service = Memory::new([broken.header("x-request-id", "r1").then([Step::Break])]);
        let error =
            service.client().messages().send().to("+15550100002").text("Hello").await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status, "{error}");
        assert_eq!((error.request_id(), error.attempts()), (Some("r1"), 1));
        if status >= 400 {
            assert_eq!(error.retry_after(), Some(SECOND * 3600), "{status}");
        }
        assert_eq!(error.is_server_error(), status >= 500);
        let is_definite = matches!(status, 403 | 429);
        assert_eq!(error.may_have_been_sent(), !is_definite, "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_long_refusal_keeps_its_code() {
    let details: Vec<_> = (0..1_000)
        .map(|n| json!({"code": "10015", "title": "x".repeat(80), "meta": {"n": n}}))
        .collect();
    let body = json!({ "errors": details }).to_string();
    assert!(body.len() > 101 * 1024);
    let service = Memory::new([Exchange::refuse(422, &body)]);
    let error =
        service.client().messages().send().to("+15550100002").text("Hello").await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::from("10015")));
    assert_eq!(error.raw_body().map(|body| body.len()), Some(64 * 1024));
}

#[tokio::test(start_paused = true)]
async fn only_the_beginning_of_an_endless_refusal_is_read() {
    let piece = Step::chunk(" ".repeat(200_000));
    let steps = std::iter::repeat_n(piece, 6).chain([Step::Stall]);
    let service = Memory::new([Exchange::refuse(403, "{\"errors\":[{}").then(steps)]);
    let started = Instant::now();
    let error =
        service.client().messages().send().to("+15550100002").text("Hello").await.unwrap_err();
    assert!(error.is_forbidden() && !error.may_have_been_sent(), "{error}");
    assert_eq!(error.raw_body().map(|body| body.len()), Some(64 * 1024));
    assert_eq!(started.elapsed(), Duration::ZERO, "more than a megabyte was waited for");
}
