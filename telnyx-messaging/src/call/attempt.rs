//! One attempt: a request, the head of the response, its body within limits.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode, response};
use tokio::time::{Instant, timeout_at};

use super::outgoing::Outgoing;
use super::{CallContext, runtime};
use crate::error::KEPT_BODY;
use crate::transport::{MAX_REDIRECTS, ResponseBody, Started, TransportFailure, redirect_target};

/// How long the body of a refusal is waited for. The status alone says that the call was refused.
const REFUSAL_TIME: Duration = Duration::from_secs(2);
/// How much of the body of a refusal is read.
const REFUSAL_BYTES: usize = 1024 * 1024;

/// What became of an attempt.
pub(super) enum Outcome {
    /// A response: a success with its whole body, or a refusal with as much as arrived.
    Response(Received),
    /// A success whose body is larger than the limit; this is its beginning.
    TooLarge(Received),
    /// No response, or a success whose body broke off.
    Failed { failure: TransportFailure, head: Option<Box<(StatusCode, HeaderMap)>> },
}

impl Outcome {
    /// The status and headers, if they arrived.
    pub(super) fn head(&self) -> Option<(StatusCode, &HeaderMap)> {
        match self {
            Self::Response(received) | Self::TooLarge(received) => {
                Some((received.head.status, &received.head.headers))
            }
            Self::Failed { head, .. } => head.as_ref().map(|head| (head.0, &head.1)),
        }
    }
}

/// A response as it was received.
pub(super) struct Received {
    pub(super) head: response::Parts,
    pub(super) body: Bytes,
}

/// The time limits of an attempt.
pub(super) struct Limits<'a> {
    /// How long the service may be silent, before the head and between two chunks of the body, if
    /// another attempt would follow; `None` for until the deadline.
    pub(super) silence: Option<Duration>,
    /// The deadline of the call.
    pub(super) deadline: Instant,
    /// Whether the call would be retried if the attempt timed out now.
    pub(super) would_retry: &'a (dyn Fn() -> bool + Sync),
}

impl Limits<'_> {
    /// Waits for progress: until the service was silent for too long and another attempt is worth
    /// more than this one, at most until the deadline.
    async fn wait<T>(&self, progress: impl Future<Output = T>) -> Option<T> {
        let mut progress = std::pin::pin!(progress);
        // The body has often arrived with the head: no timer is needed then.
        if let Poll::Ready(done) = poll_once(progress.as_mut()).await {
            return Some(done);
        }
        let silent = self.silence.and_then(|silence| Instant::now().checked_add(silence));
        if let Some(silent) = silent.filter(|silent| *silent < self.deadline) {
            if let Ok(done) = timeout_at(silent, progress.as_mut()).await {
                return Some(done);
            }
            if (self.would_retry)() {
                return None;
            }
        }
        timeout_at(self.deadline, progress).await.ok()
    }
}

/// Polls a future once, whether it is ready or not.
async fn poll_once<F: Future>(mut future: Pin<&mut F>) -> Poll<F::Output> {
    poll_fn(|context| Poll::Ready(future.as_mut().poll(context))).await
}

/// Sends the request and reads the response.
pub(super) async fn perform(
    context: &CallContext,
    outgoing: &Outgoing,
    hook: impl Fn(&mut HeaderMap),
    limits: &Limits<'_>,
) -> Outcome {
    let transport = context.client().config().transport.as_ref();
    let (mut request, started) = outgoing.request();
    hook(&mut request.headers);
    let mut url = outgoing.url.clone();
    let mut redirects = 0;
    loop {
        let exchange = limits.wait(runtime::with_io(transport.send(request)));
        let (head, body) = match exchange.await {
            Some(Ok(response)) => response.into_parts(),
            Some(Err(failure)) => return broken(failure, &started, context.is_safe()),
            None => {
                let is_unknown = context.is_safe() || !transport.tracks_request_body();
                let sent = is_unknown || started.get();
                return Outcome::Failed { failure: timed_out(context, sent), head: None };
            }
        };
        if context.is_safe()
            && redirects < MAX_REDIRECTS
            && let Some(target) = redirect_target(&url, head.status, &head.headers)
        {
            redirects += 1;
            request = outgoing.redirected(target.clone());
            hook(&mut request.headers);
            url = target;
            continue;
        }
        return if head.status.is_success() {
            read_success(context, head, body, limits).await
        } else {
            read_refusal(head, body, limits.deadline).await
        };
    }
}

fn broken(mut failure: TransportFailure, started: &Started, is_safe: bool) -> Outcome {
    // Transports need not track the body of a read, of which nothing depends on it.
    failure.sent = Some(failure.sent.unwrap_or(is_safe) || started.get());
    Outcome::Failed { failure, head: None }
}

fn timed_out(context: &CallContext, sent: bool) -> TransportFailure {
    let message = if Instant::now() >= context.deadline {
        format!("no complete response within the deadline of {:?}", context.timeout)
    } else {
        "no complete response within the time for one attempt".to_owned()
    };
    TransportFailure::timeout(sent, message)
}

async fn read_success(
    context: &CallContext,
    head: response::Parts,
    mut body: ResponseBody,
    limits: &Limits<'_>,
) -> Outcome {
    let limit = context.client().config().max_body;
    let mut read = Chunks::default();
    let announced = content_length(&head.headers).is_some_and(|length| length > limit as u64);
    while !announced && read.len <= limit {
        match limits.wait(body.chunk()).await {
            Some(Some(Ok(chunk))) => read.push(chunk),
            Some(None) => return Outcome::Response(Received { head, body: read.into_bytes() }),
            Some(Some(Err(mut failure))) => {
                failure.sent = Some(true);
                return cut(failure, head);
            }
            None => return cut(timed_out(context, true), head),
        }
    }
    let mut body = read.into_bytes();
    body.truncate(KEPT_BODY);
    Outcome::TooLarge(Received { head, body })
}

fn cut(failure: TransportFailure, head: response::Parts) -> Outcome {
    Outcome::Failed { failure, head: Some(Box::new((head.status, head.headers))) }
}

/// Reads the body of a refusal as far as it arrives soon. A refusal is a refusal without its body.
async fn read_refusal(head: response::Parts, mut body: ResponseBody, deadline: Instant) -> Outcome {
    let until = deadline.min(Instant::now() + REFUSAL_TIME);
    let mut read = Chunks::default();
    while read.len < REFUSAL_BYTES {
        match timeout_at(until, body.chunk()).await {
            Ok(Some(Ok(chunk))) => read.push(chunk),
            Ok(None | Some(Err(_))) | Err(_) => break,
        }
    }
    let mut body = read.into_bytes();
    body.truncate(REFUSAL_BYTES);
    Outcome::Response(Received { head, body })
}

fn content_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(http::header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// A body while it arrives. A body of one chunk, as most are, is not copied.
#[derive(Default)]
struct Chunks {
    first: Bytes,
    more: BytesMut,
    len: usize,
}

impl Chunks {
    fn push(&mut self, chunk: Bytes) {
        self.len += chunk.len();
        if self.first.is_empty() {
            self.first = chunk;
            return;
        }
        if self.more.is_empty() {
            self.more.reserve(self.len * 2);
            self.more.extend_from_slice(&self.first);
        }
        self.more.extend_from_slice(&chunk);
    }

    fn into_bytes(self) -> Bytes {
        if self.more.is_empty() { self.first } else { self.more.freeze() }
    }
}
