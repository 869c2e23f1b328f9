//! The HTTP layer below the calls: a trait, and its default implementation with `hyper`.

mod body;
mod connector;
mod failure;
mod hyper_transport;
pub(crate) mod loopback;
mod pool;
pub(crate) mod proxy;
mod redirect;
mod reqwest_transport;
mod stream;
pub(crate) mod tls;

use std::future::Future;
use std::pin::Pin;

use http::{HeaderMap, Method};
use url::Url;

pub(crate) use body::Started;
pub use body::{RequestBody, ResponseBody};
pub use failure::{TransportFailure, TransportKind};
pub(crate) use hyper_transport::{HyperTransport, Settings};
pub(crate) use pool::PerRuntime;
pub(crate) use redirect::{MAX_REDIRECTS, redirect_target};
pub(crate) use reqwest_transport::ReqwestTransport;

/// The future of one exchange; see [`Transport::send`].
pub type TransportFuture<'a> = Pin<
    Box<dyn Future<Output = Result<http::Response<ResponseBody>, TransportFailure>> + Send + 'a>,
>;

/// Sends single HTTP requests.
///
/// The default implementation uses `hyper`. Implement this trait to record, replay or simulate
/// traffic, or to use another HTTP client; see [`ClientBuilder::transport`].
///
/// An implementation sends each request once. It does not retry and does not follow redirects: the
/// client does both, because only the client knows which operations are safe to repeat. It does not
/// limit the time either: the client drops the future when an attempt is out of time.
///
/// ```
/// use bytes::Bytes;
/// use telnyx_messaging::transport::{
///     ResponseBody, Transport, TransportFuture, TransportRequest,
/// };
///
/// /// Answers every request with an empty list.
/// struct Nothing;
///
/// impl Transport for Nothing {
///     fn send(&self, _request: TransportRequest) -> TransportFuture<'_> {
///         let body = ResponseBody::from(Bytes::from_static(b"{\"data\":[]}"));
///         Box::pin(async { Ok(http::Response::new(body)) })
///     }
/// }
///
/// let client = telnyx_messaging::Client::builder()
///     .api_key("KEY0123456789")
///     .base_url("http://127.0.0.1/v2")
///     .transport(Nothing)
///     .build()?;
/// # let _ = client;
/// # Ok::<(), telnyx_messaging::Error>(())
/// ```
///
/// [`ClientBuilder::transport`]: crate::ClientBuilder::transport
pub trait Transport: Send + Sync + 'static {
    /// Sends one request. Resolves as soon as the head of the response has arrived; the body is
    /// read afterwards.
    ///
    /// # Errors
    ///
    /// A [`TransportFailure`] when no head of a response arrived.
    fn send(&self, request: TransportRequest) -> TransportFuture<'_>;

    /// Whether the body of a request is first looked at when the request is written to a connection
    /// (default `false`).
    ///
    /// With `true`, a request that runs out of time before that is known not to have been sent, and
    /// is retried. With `false`, it may have been sent.
    fn tracks_request_body(&self) -> bool {
        false
    }
}

/// One HTTP request, ready to be sent. Headers include the API key.
#[derive(Debug)]
#[non_exhaustive]
pub struct TransportRequest {
    /// The HTTP method.
    pub method: Method,
    /// The absolute URL.
    pub url: Url,
    /// All headers but those that belong to the connection (`Host`, `Content-Length`).
    pub headers: HeaderMap,
    /// The body.
    pub body: RequestBody,
}
