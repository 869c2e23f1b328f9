//! Whether a request has begun to leave.
//!
//! When time runs out while a connection is still being made, nothing was sent; but the HTTP client
//! does not tell in which state it was. It asks for the body only when it writes the request, so
//! the body tells.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use reqwest::Request;

/// What is known of the departure of one request.
#[derive(Clone, Debug, Default)]
pub(super) struct Departure {
    begun: Arc<AtomicBool>,
    watched: Arc<AtomicBool>,
}

impl Departure {
    /// Watches a request that changes something and has a body. Others cannot be watched, and
    /// reading needs no watching: it may be repeated, for which its body must stay as it is.
    pub(super) fn watch(&self, request: &mut Request) {
        if super::redirect::is_reading(request.method()) {
            return;
        }
        let body = request.body_mut().take();
        *request.body_mut() = match body {
            Some(body) if !body.is_end_stream() => {
                self.watched.store(true, Ordering::Release);
                let watched = WatchedBody { body, begun: Arc::clone(&self.begun) };
                Some(reqwest::Body::wrap(watched))
            }
            other => other,
        };
    }

    /// Whether the request has begun to leave; nothing for one that is not watched.
    pub(super) fn begun(&self) -> Option<bool> {
        self.watched.load(Ordering::Acquire).then(|| self.begun.load(Ordering::Acquire))
    }

    /// Whether the request may have reached the service, at least in part.
    pub(super) fn may_have_left(&self) -> bool {
        self.begun().unwrap_or(true)
    }
}

/// A body that notes when it is asked for.
struct WatchedBody {
    body: reqwest::Body,
    begun: Arc<AtomicBool>,
}

impl Body for WatchedBody {
    type Data = Bytes;
    type Error = reqwest::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, reqwest::Error>>> {
        self.begun.store(true, Ordering::Release);
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
