//! Bodies that are too large, or that differ from the contract everywhere.

use std::iter::repeat_n;
use std::time::{Duration, Instant};

use serde_json::json;
use telnyx_messaging::Method;

use super::calls::Kind;
use crate::memory::{Exchange, Memory, Step};

#[tokio::test(start_paused = true)]
async fn fifty_megabytes_are_not_kept() {
    // The stall is not reached: reading ends with the limit.
    let chunks = repeat_n(Step::chunk(vec![b' '; 1 << 20]), 50).chain([Step::Stall]);
    let service = Memory::new([Exchange::ok("").then(chunks)]);
    let client = service.client();
    for kind in [Kind::Send, Kind::Retrieve] {
        let ended = kind.call(&client, Duration::from_secs(20)).await;
        assert_eq!(ended.elapsed, Duration::ZERO, "{}", ended.word());
        let error = ended.result.err().unwrap();
        assert_eq!(error.may_have_been_sent(), kind == Kind::Send, "{error}");
        assert_eq!(error.attempts(), 1, "{error}");
        assert!(error.to_string().contains("33554432 bytes; raise `max_body_bytes`"), "{error}");
        assert_eq!(error.raw_body().map(|body| body.len()), Some(64 * 1024));
        assert_eq!(service.open(), 0);
    }
}

#[tokio::test(start_paused = true)]
async fn the_limit_is_inclusive_and_can_be_set() {
    let body = json!({"a": "x".repeat(2000)}).to_string();
    let length = body.len().to_string();
    let (start, end) = body.split_at(1000);
    for exchange in [
        Exchange::ok(&body),
        Exchange::ok(&body).header("content-length", &length),
        Exchange::ok(start).then([Step::chunk(end)]),
    ] {
        let service = Memory::new([exchange]);
        for (limit, fits) in [(body.len(), true), (body.len() - 1, false)] {
            let client = service.builder().max_body_bytes(limit).build().unwrap();
            assert_eq!(client.request(Method::GET, "/a").await.is_ok(), fits);
        }
    }
}

/// Repairs read a document several times, but not once for each of its faults.
#[tokio::test(start_paused = true)]
async fn a_large_response_that_differs_everywhere_is_decoded_in_linear_time() {
    let drifting = |number: u32| {
        let name = format!("k{number}");
        json!({"id": "p", name: 1, "tags": [number], "version": ["x"], "enabled": number})
    };
    for (body, readable) in [
        (json!({"data": (0..20_000).map(drifting).collect::<Vec<_>>()}), true),
        (json!({"data": vec![json!([[], {}, 7]); 100_000]}), false),
        (json!({"data": vec![json!({"id": {}}); 100_000]}), false),
        (json!({"data": [{"id": "p", "name": vec!["x".repeat(100); 100_000]}]}), true),
    ] {
        let service = Memory::new([Exchange::ok(body.to_string())]);
        let started = Instant::now();
        let result = service.client().messaging_profiles().list().await;
        // One second on an idle machine; many minutes if it were quadratic.
        assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
        assert_eq!(result.is_ok(), readable, "{result:?}");
    }
}
