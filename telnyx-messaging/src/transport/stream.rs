//! Byte streams that HTTP runs over, whatever they are made of.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::{Connected, Connection};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};

use super::tls::Secured;

pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The error for `what` that did not come within its time limit.
pub(crate) fn timed_out(what: &str, limit: Duration) -> io::Error {
    io::Error::new(io::ErrorKind::TimedOut, format!("{what} took longer than {limit:?}"))
}

/// A TCP connection, or TLS over one.
pub(crate) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

pub(crate) type BoxStream = Box<dyn Stream>;

/// A connection that is ready for requests.
pub(crate) struct ReadyConnection {
    stream: TokioIo<BoxStream>,
    /// Whether a proxy reads the requests, which then need the whole URL in their first line.
    proxy_reads: bool,
    /// Whether both sides agreed on HTTP/2.
    http2: bool,
}

impl ReadyConnection {
    pub(crate) fn new(stream: BoxStream) -> Self {
        Self { stream: TokioIo::new(stream), proxy_reads: false, http2: false }
    }

    pub(crate) fn through_proxy(stream: BoxStream) -> Self {
        Self { proxy_reads: true, ..Self::new(stream) }
    }

    pub(crate) fn secured(Secured { stream, http2 }: Secured) -> Self {
        Self { http2, ..Self::new(stream) }
    }

    fn stream(self: Pin<&mut Self>) -> Pin<&mut TokioIo<BoxStream>> {
        Pin::new(&mut self.get_mut().stream)
    }
}

impl Connection for ReadyConnection {
    fn connected(&self) -> Connected {
        let connected = Connected::new().proxy(self.proxy_reads);
        if self.http2 { connected.negotiated_h2() } else { connected }
    }
}

impl Read for ReadyConnection {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        self.stream().poll_read(context, buffer)
    }
}

impl Write for ReadyConnection {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.stream().poll_write(context, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream().poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream().poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.stream().poll_write_vectored(context, slices)
    }
}
