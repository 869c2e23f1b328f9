//! Whether a request has begun to leave.
//!
//! When time runs out while a connection is still being made, nothing was sent; but the HTTP client
//! does not tell in which state it was. It asks for the body only when it writes the request, so
//! the body tells.

use std::convert::Infallible;
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
        let body =
            request.body().and_then(reqwest::Body::as_bytes).filter(|bytes| !bytes.is_empty());
        if let Some(bytes) = body.map(Bytes::copy_from_slice)
            && !super::redirect::is_reading(request.method())
        {
            self.watched.store(true, Ordering::Release);
            let watched = WatchedBody { bytes: Some(bytes), begun: Arc::clone(&self.begun) };
            *request.body_mut() = Some(reqwest::Body::wrap(watched));
        }
    }

    /// Whether the request may have reached the service, at least in part.
    pub(super) fn may_have_left(&self) -> bool {
        self.begun.load(Ordering::Acquire) || !self.watched.load(Ordering::Acquire)
    }
}

/// A body in one piece that notes when it is asked for.
struct WatchedBody {
    bytes: Option<Bytes>,
    begun: Arc<AtomicBool>,
}

impl Body for WatchedBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.begun.store(true, Ordering::Release);
        Poll::Ready(self.bytes.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.as_ref().map_or(0, |bytes| bytes.len() as u64))
    }
}
