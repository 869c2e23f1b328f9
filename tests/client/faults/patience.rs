//! How the deadline is shared among attempts.

use std::time::Duration;

use telnyx_messaging::Method;
use telnyx_messaging::retry::{FailureKind, RetryPolicy};
use tokio::time::Instant;

use crate::memory::{Exchange, Memory};
use crate::server::fast_retries;

const SECOND: Duration = Duration::from_secs(1);
const DEADLINE: Duration = Duration::from_secs(20);

/// Reads from a service that responds after this time; returns the attempts and the time it took.
async fn read(policy: RetryPolicy, latency: Duration) -> (bool, usize, Duration) {
    let service = Memory::new([Exchange::ok("{}").after(latency)]);
    let client = service.builder().retry_policy(policy).timeout(DEADLINE).build().unwrap();
    let started = Instant::now();
    let result = client.request(Method::GET, "/a").await;
    let elapsed = Duration::from_secs(started.elapsed().as_secs());
    (result.is_ok(), service.attempts(), elapsed)
}

#[tokio::test(start_paused = true)]
async fn a_silent_attempt_is_given_up_after_its_share_of_the_time() {
    for (retries, silence) in [(1, 10), (2, 6), (3, 5), (9, 5), (u32::MAX, 5)] {
        let latency = SECOND * silence;
        let almost = latency - Duration::from_millis(10);
        let (ok, attempts, _) = read(fast_retries().max_retries(retries), almost).await;
        assert!(ok && attempts == 1, "{retries}: {attempts}");
        let (_, attempts, _) = read(fast_retries().max_retries(retries), latency + SECOND).await;
        assert!(attempts > 1, "{retries}");
    }
    // More retries than shares: each further one has a quarter of what is left.
    let (ok, attempts, elapsed) = read(fast_retries().max_retries(9), DEADLINE).await;
    assert!(!ok && elapsed <= DEADLINE, "{elapsed:?}");
    assert_eq!(attempts, 10);
}

#[tokio::test(start_paused = true)]
async fn a_slow_response_is_waited_for_where_nothing_else_would_be_done() {
    let connect_only = fast_retries().retry_if(|failure| failure.kind == FailureKind::Connect);
    for policy in [connect_only, RetryPolicy::none(), fast_retries().max_elapsed(Duration::ZERO)] {
        assert_eq!(read(policy, SECOND * 19).await, (true, 1, SECOND * 19));
    }
}

#[tokio::test(start_paused = true)]
async fn no_time_is_too_little_or_too_much() {
    let service = Memory::new([Exchange::stall(), Exchange::ok("{}")]);
    let request = || service.client().request(Method::GET, "/a");
    let error = request().timeout(Duration::ZERO).await.unwrap_err();
    assert!(error.is_timeout() && !error.may_have_been_sent(), "{error}");
    assert!(request().timeout(Duration::MAX).await.is_ok());
}
