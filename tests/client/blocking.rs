//! Calls from code without `async`, on every kind of thread.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use serde_json::json;
use telnyx_messaging::blocking::Wait;
use telnyx_messaging::dispatch::Invocation;
use telnyx_messaging::retry::RetryPolicy;
use telnyx_messaging::types::Media;
use telnyx_messaging::{Client, MediaError, Method};
use tokio::runtime::{Builder, Runtime};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::server::{End, ScriptedReply, Server};

/// A server on a runtime of its own, which must be kept.
fn serve(replies: Vec<ScriptedReply>) -> (Runtime, Server) {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = runtime.block_on(Server::start(replies));
    (runtime, server)
}

fn ok() -> Vec<ScriptedReply> {
    vec![ScriptedReply::ok(r#"{"a": 1}"#)]
}

/// One call; the number of its attempts.
fn call(client: &Client) -> u32 {
    client.request(Method::GET, "/a").timeout(Duration::from_secs(10)).wait().unwrap().attempts()
}

#[test]
fn media_are_downloaded_and_operations_are_called_by_name() {
    let message = r#"{"data": {"id": "m", "to": []}}"#;
    let (_runtime, server) = serve(vec![ScriptedReply::ok("picture"), ScriptedReply::ok(message)]);
    let client = server.client();
    let media: Media = serde_json::from_value(json!({"url": server.url()})).unwrap();
    let picture = media.download(&client, 7).wait().unwrap().bytes().wait().unwrap();
    assert_eq!(picture, "picture");
    let body = json!({"from": "+15550100001", "to": "+15550100002", "text": "Hello"});
    let sent = Invocation::new("messages.send").body(body).send(&client).wait().unwrap();
    assert_eq!(sent.status(), 200);
    let missing: Media = serde_json::from_value(json!({})).unwrap();
    let refused = missing.download(&client, 7).wait().unwrap_err();
    assert!(matches!(refused, MediaError::NoUrl), "{refused}");
}

#[tokio::test]
async fn calls_work_in_spawn_blocking() {
    let server = Server::start(ok()).await;
    let client = server.client();
    let calls = tokio::task::spawn_blocking(move || [call(&client), call(&client)]);
    assert_eq!(calls.await.unwrap(), [1, 1]);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn calls_work_in_block_in_place() {
    let server = Server::start(ok()).await;
    let client = server.client();
    assert_eq!(tokio::task::block_in_place(|| call(&client)), 1);
    let task = tokio::spawn(async move { tokio::task::block_in_place(|| call(&client)) });
    assert_eq!(task.await.unwrap(), 1);
}

#[test]
fn calls_work_on_threads_of_a_runtime_that_they_do_not_need() {
    let (_serving, server) = serve(ok());
    let runtimes = [
        Builder::new_current_thread().enable_all().build().unwrap(),
        Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap(),
        // Not even timers and sockets of its own.
        Builder::new_current_thread().build().unwrap(),
    ];
    for runtime in runtimes {
        let client = server.client();
        assert_eq!(runtime.block_on(async { call(&client) }), 1);
        // More often than a task may poll without yielding.
        let task = async move { (0..200).map(|_| call(&client)).sum::<u32>() };
        assert_eq!(runtime.block_on(runtime.spawn(task)).unwrap(), 200);
    }
}

#[test]
fn a_call_that_needs_the_blocked_runtime_ends_with_its_deadline() {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let error = runtime.block_on(async {
        let server = Server::start(ok()).await;
        let request = server.client().request(Method::GET, "/a");
        request.timeout(Duration::from_millis(200)).wait().unwrap_err()
    });
    assert!(error.is_timeout(), "{error}");
}

#[test]
fn a_connection_of_a_runtime_that_is_not_driven_is_not_used() {
    let (_serving, server) = serve(ok());
    let client = server.client();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        client.request(Method::GET, "/a").await.unwrap();
        // Time for the connection to return to the pool.
        tokio::time::sleep(Duration::from_millis(50)).await;
    });
    assert_eq!(call(&client), 1);
    drop(runtime);
}

/// A policy that asks `filter` before each retry.
fn filtered(filter: impl Fn() + Send + Sync + 'static) -> RetryPolicy {
    RetryPolicy::default().retry_if(move |_| {
        filter();
        true
    })
}

#[test]
fn application_code_runs_on_the_calling_thread_and_delays_no_other_call() {
    let (_serving, server) =
        serve(vec![ScriptedReply::raw("", End::Reset), ScriptedReply::ok(r#"{"a": 1}"#)]);
    let (_serving_others, other) = serve(ok());
    let client = server.client();
    let (entered, is_entered) = mpsc::channel();
    let (release, is_released) = mpsc::channel();
    let is_released = Mutex::new(is_released);
    let policy = filtered(move || {
        entered.send(std::thread::current().id()).unwrap();
        is_released.lock().unwrap().recv_timeout(Duration::from_secs(30)).unwrap();
    });
    let request = client.request(Method::GET, "/a").retry_policy(policy);
    let caller = std::thread::spawn(move || request.wait().map(|response| response.attempts()));

    assert_eq!(is_entered.recv().unwrap(), caller.thread().id());
    // The caller's thread is stuck in the filter; other calls are not.
    assert_eq!(call(&other.client()), 1);
    for _ in 0..9 {
        release.send(()).unwrap();
    }
    assert_eq!(caller.join().unwrap().unwrap(), 2);
}

#[test]
fn a_panic_of_application_code_reaches_the_caller() {
    let (_serving, server) = serve(vec![ScriptedReply::raw("", End::Reset)]);
    let (_serving_others, other) = serve(ok());
    let client = server.client();
    let policy = filtered(|| panic!("the filter panics"));
    let request = client.request(Method::GET, "/a").retry_policy(policy);
    let panic = catch_unwind(AssertUnwindSafe(|| request.wait())).unwrap_err();
    assert_eq!(panic.downcast_ref::<&str>(), Some(&"the filter panics"));
    assert_eq!(call(&other.client()), 1, "other calls still work");
}

/// The names of all spans, each with that of its parent.
#[derive(Clone, Default)]
struct Spans(Arc<Mutex<Recorded>>);

#[derive(Default)]
struct Recorded {
    spans: Vec<(&'static str, Option<&'static str>)>,
    entered: Vec<u64>,
}

impl Recorded {
    fn name(&self, id: u64) -> &'static str {
        self.spans[usize::try_from(id).unwrap() - 1].0
    }
}

impl Subscriber for Spans {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut recorded = self.0.lock().unwrap();
        let parent = attributes.parent().map(Id::into_u64);
        let current = recorded.entered.last().copied().filter(|_| attributes.is_contextual());
        let parent = parent.or(current).map(|parent| recorded.name(parent));
        recorded.spans.push((attributes.metadata().name(), parent));
        Id::from_u64(u64::try_from(recorded.spans.len()).unwrap())
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, id: &Id) {
        self.0.lock().unwrap().entered.push(id.into_u64());
    }

    fn exit(&self, _: &Id) {
        self.0.lock().unwrap().entered.pop();
    }
}

#[test]
fn a_call_is_in_the_span_of_its_caller() {
    let (_serving, server) = serve(ok());
    let client = server.client();
    let spans = Spans::default();
    // With a single subscriber, `tracing` asks only that of the thread which meets a span first, and
    // that may be a thread of another test.
    let _second = tracing::Dispatch::new(Spans::default());
    tracing::subscriber::with_default(spans.clone(), || {
        tracing::info_span!("caller").in_scope(|| call(&client));
    });
    let recorded = spans.0.lock().unwrap();
    let (_, parent) = recorded.spans.iter().find(|(name, _)| *name != "caller").unwrap();
    assert_eq!(*parent, Some("caller"), "{:?}", recorded.spans);
}
