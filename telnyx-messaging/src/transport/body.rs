//! Bodies of requests and responses.

use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::TransportFailure;

/// The body of a request, held in memory.
///
/// It records when a transport begins to read it. A request whose body was never looked at has not
/// been written to a connection, so that it can be repeated without a second effect.
pub struct RequestBody {
    chunks: std::vec::IntoIter<Bytes>,
    bytes_left: u64,
    started: Started,
}

/// Whether a transport has begun to read a [`RequestBody`].
#[derive(Clone, Default)]
pub(crate) struct Started(Arc<AtomicBool>);

impl Started {
    fn set(&self) {
        self.0.store(true, Ordering::Release);
    }

    pub(crate) fn get(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

impl RequestBody {
    pub(crate) fn new(chunks: Vec<Bytes>, started: Started) -> Self {
        let bytes_left = chunks.iter().map(|chunk| chunk.len() as u64).sum();
        Self { chunks: chunks.into_iter(), bytes_left, started }
    }

    /// The number of bytes that have not been read.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.bytes_left
    }

    /// Whether nothing is left to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bytes_left == 0
    }
}

// `hyper` asks a body whether it has ended, and for its data, when it writes the request to a
// connection, and not before it has one. It reads the size earlier.
impl Body for RequestBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.started.set();
        let chunk = self.chunks.next();
        self.bytes_left -= chunk.as_ref().map_or(0, |chunk| chunk.len() as u64);
        Poll::Ready(chunk.map(|chunk| Ok(Frame::data(chunk))))
    }

    fn is_end_stream(&self) -> bool {
        self.started.set();
        self.bytes_left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes_left)
    }
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("RequestBody").field("bytes_left", &self.bytes_left).finish()
    }
}

/// The body of a response, read chunk by chunk.
pub struct ResponseBody(Content);

enum Content {
    Complete(Option<Bytes>),
    Hyper(hyper::body::Incoming),
    Reqwest(reqwest::Body),
    Other(Pin<Box<dyn Body<Data = Bytes, Error = TransportFailure> + Send>>),
}

impl ResponseBody {
    /// Wraps any body.
    pub fn new(body: impl Body<Data = Bytes, Error = TransportFailure> + Send + 'static) -> Self {
        Self(Content::Other(Box::pin(body)))
    }

    pub(super) fn from_hyper(body: hyper::body::Incoming) -> Self {
        Self(Content::Hyper(body))
    }

    pub(crate) fn from_reqwest(body: reqwest::Body) -> Self {
        Self(Content::Reqwest(body))
    }

    /// Returns the next chunk; `None` at the end.
    pub(crate) async fn chunk(&mut self) -> Option<Result<Bytes, TransportFailure>> {
        std::future::poll_fn(|context| self.poll_chunk(context)).await
    }

    pub(crate) fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportFailure>>> {
        loop {
            let frame = match &mut self.0 {
                Content::Complete(bytes) => return Poll::Ready(bytes.take().map(Ok)),
                Content::Hyper(body) => ready!(Pin::new(body).poll_frame(context))
                    .map(|frame| frame.map_err(TransportFailure::in_body)),
                Content::Reqwest(body) => ready!(Pin::new(body).poll_frame(context)).map(|frame| {
                    frame.map_err(|error| TransportFailure::in_body(error.without_url()))
                }),
                Content::Other(body) => ready!(body.as_mut().poll_frame(context)),
            };
            match frame.map(|frame| frame.map(Frame::into_data)) {
                Some(Ok(Ok(data))) => return Poll::Ready(Some(Ok(data))),
                // Trailers mean nothing here.
                Some(Ok(Err(_))) => {}
                Some(Err(failure)) => return Poll::Ready(Some(Err(failure))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl From<Bytes> for ResponseBody {
    fn from(bytes: Bytes) -> Self {
        Self(Content::Complete(Some(bytes)))
    }
}

impl fmt::Debug for ResponseBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ResponseBody").finish_non_exhaustive()
    }
}
