//! Bodies of responses, and how faults transmit them.

use std::convert::Infallible;
use std::io;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::{self, StreamExt};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::Frame;

/// How a response is transmitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transmission {
    Whole,
    /// The connection is reset without a response.
    Reset,
    /// The connection stays open without a response.
    Stall,
    /// The connection is closed after this number of bytes of the body.
    Truncated(usize),
    /// Byte by byte, with this pause after each.
    Slow(Duration),
}

/// The body of a response.
pub(crate) type Body = UnsyncBoxBody<Bytes, io::Error>;

/// Returns a body of known length.
pub(crate) fn whole(bytes: Bytes) -> Body {
    Full::new(bytes).map_err(|never: Infallible| match never {}).boxed_unsync()
}

/// Returns a body that ends in an error after some bytes.
pub(crate) fn truncated(bytes: &Bytes, length: usize) -> Body {
    let sent = bytes.slice(..length.min(bytes.len()));
    let cut = io::Error::from(io::ErrorKind::ConnectionReset);
    let frames = [Ok(Frame::data(sent)), Err(cut)];
    // A pause, so that the bytes leave before the connection is closed.
    let frames = stream::iter(frames).then(|frame| async {
        tokio::time::sleep(Duration::from_millis(5)).await;
        frame
    });
    StreamBody::new(frames).boxed_unsync()
}

/// Returns a body that arrives byte by byte.
pub(crate) fn slow(bytes: Bytes, pause: Duration) -> Body {
    let frames = stream::iter(0..bytes.len()).then(move |at| {
        let byte = bytes.slice(at..=at);
        async move {
            tokio::time::sleep(pause).await;
            Ok(Frame::data(byte))
        }
    });
    StreamBody::new(frames).boxed_unsync()
}

/// Returns a body that is a stream of texts.
pub(crate) fn streaming(texts: impl stream::Stream<Item = String> + Send + 'static) -> Body {
    StreamBody::new(texts.map(|text| Ok(Frame::data(Bytes::from(text))))).boxed_unsync()
}
