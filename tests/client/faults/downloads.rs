//! Downloads of media: one deadline, retries, errors instead of panics, and no way to private
//! addresses.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use telnyx_messaging::MediaError;
use telnyx_messaging::retry::{FailureKind, RetryBudget, RetryPolicy};
use telnyx_messaging::types::Media;
use tokio::time::Instant;

use crate::memory::{Exchange, Memory, Step};

const SECOND: Duration = Duration::from_secs(1);
const URL: &str = "http://192.0.2.1/picture";

fn media() -> Media {
    serde_json::from_value(serde_json::json!({"url": URL, "content_type": "image/png"})).unwrap()
}

fn moved(to: &str) -> Exchange {
    Exchange::respond(302, "").header("location", to)
}

async fn download(service: &Memory) -> Result<Vec<u8>, MediaError> {
    let download = media().download(&service.client(), 1_000).await?;
    Ok(download.bytes().await?.to_vec())
}

#[test]
fn outside_a_runtime_there_is_an_error() {
    let client = Memory::new([Exchange::ok("picture")]).client();
    let media = media();
    let mut download = Box::pin(media.download(&client, 7));
    let waker = std::task::Waker::noop();
    match download.as_mut().poll(&mut std::task::Context::from_waker(waker)) {
        std::task::Poll::Ready(Err(error)) => {
            assert!(error.to_string().contains("tokio runtime"), "{error}");
        }
        _ => panic!("neither done nor failed"),
    }
}

#[tokio::test(start_paused = true)]
async fn a_download_is_retried_before_its_first_byte() {
    for exchange in [
        Exchange::respond(503, ""),
        Exchange::respond(429, "").header("retry-after", "1"),
        Exchange::lose(),
        Exchange::no_connection(),
        Exchange::stall(),
    ] {
        let service = Memory::new([exchange, Exchange::ok("picture")]);
        assert_eq!(download(&service).await.unwrap(), b"picture");
        assert_eq!(service.attempts(), 2);
    }
    for (exchange, attempts) in [
        (Exchange::respond(404, ""), 1),
        (Exchange::respond(403, ""), 1),
        (Exchange::bad_certificate(), 1),
        (Exchange::respond(503, ""), 4),
        (Exchange::lose(), 4),
    ] {
        let service = Memory::new([exchange]);
        assert!(download(&service).await.is_err());
        assert_eq!(service.attempts(), attempts);
    }
}

#[tokio::test(start_paused = true)]
async fn a_download_that_breaks_in_the_middle_is_an_error() {
    let service = Memory::new([Exchange::ok("pict").then([Step::Break])]);
    assert!(matches!(download(&service).await, Err(MediaError::Transport(_))));
    assert_eq!(service.attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_silent_host_is_given_up_after_thirty_seconds() {
    let service = Memory::new([Exchange::ok("pict").then([Step::Stall])]);
    let started = Instant::now();
    assert!(matches!(download(&service).await, Err(MediaError::TimedOut)));
    assert_eq!((started.elapsed().as_secs(), service.open()), (30, 0));
}

#[tokio::test(start_paused = true)]
async fn one_deadline_covers_redirects_retries_and_the_body() {
    // Each step takes nearly as long as a host may be silent.
    let slow = SECOND * 29;
    let body = (0..100).flat_map(|_| [Step::Pause(slow), Step::chunk("x")]);
    let script = [moved("/a").after(slow), Exchange::stall(), Exchange::ok("").then(body)];
    let service = Memory::new(script);
    let started = Instant::now();
    assert!(matches!(download(&service).await, Err(MediaError::TimedOut)));
    assert_eq!((started.elapsed().as_secs(), service.attempts()), (300, 3));

    // Redirects share the time of one attempt.
    let service = Memory::new([moved("/b").after(SECOND * 10)]);
    let started = Instant::now();
    assert!(matches!(download(&service).await, Err(MediaError::TimedOut)));
    assert_eq!(started.elapsed().as_secs(), 4 * 30);
}

#[tokio::test(start_paused = true)]
async fn a_public_host_does_not_lead_to_a_private_address() {
    for target in [
        "http://127.0.0.1/latest",
        "http://localhost/",
        "http://localhost./",
        "http://a.localhost/",
        "http://10.0.0.1/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://[::1]/",
        "http://[fd00::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://0.0.0.0/",
        "//127.0.0.1/",
    ] {
        let service = Memory::new([moved(target), Exchange::ok("confidential")]);
        assert!(matches!(download(&service).await, Err(MediaError::Downgrade)), "{target}");
        assert_eq!(service.attempts(), 1, "{target}");
    }
    let service = Memory::new([moved("http://192.0.2.2/x"), Exchange::ok("picture")]);
    assert_eq!(download(&service).await.unwrap(), b"picture");
    for request in service.received() {
        assert_eq!(request.header("authorization"), None);
    }
}

#[tokio::test(start_paused = true)]
async fn retries_are_paid_from_the_budget_of_the_client() {
    let budget = RetryBudget::new(10);
    let download = async |script: Vec<Exchange>| {
        let service = Memory::new(script);
        let client = service.builder().retry_budget(budget.clone()).build().unwrap();
        (media().download(&client, 7).await.is_ok(), service.attempts())
    };
    // A retry that succeeds returns what it cost.
    let unavailable = || Exchange::respond(503, "");
    assert_eq!(download(vec![unavailable(), Exchange::ok("picture")]).await, (true, 2));
    assert_eq!(budget.available(), Some(10));
    assert_eq!(download(vec![unavailable()]).await, (false, 3));
    assert_eq!(download(vec![unavailable()]).await, (false, 1));
}

#[tokio::test(start_paused = true)]
async fn a_filter_sees_how_a_download_failed_and_is_asked_after_the_wait() {
    for (exchange, kind) in [
        (Exchange::no_connection(), FailureKind::Connect),
        (Exchange::lose(), FailureKind::Reset),
        (Exchange::stall(), FailureKind::Timeout),
    ] {
        let service = Memory::new([exchange]);
        let asked = Arc::new(Mutex::new(Vec::new()));
        let kinds = Arc::clone(&asked);
        let policy = RetryPolicy::default().retry_if(move |failure| {
            let mut kinds = kinds.lock().unwrap();
            kinds.push(failure.kind);
            kinds.len() == 1
        });
        let client = service.builder().retry_policy(policy).build().unwrap();
        assert!(media().download(&client, 7).await.is_err());
        assert_eq!(*asked.lock().unwrap(), [kind, kind]);
        assert_eq!(service.attempts(), 1);
    }
}
