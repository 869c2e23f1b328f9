//! The HTTP client below the calls.
//!
//! The types of requests and responses are those of `reqwest`, which the generated client uses. The
//! connections are made here: a TLS feature of `reqwest` would change every client that the
//! application builds with it, and without a provider of cryptography would make them panic.

use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body as _, Frame};
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use reqwest::{Body, Request, Response, ResponseBuilderExt};

use super::connector::Connector;
use super::proxy::ProxyRules;
use super::stream::{BoxError, timed_out};
use super::tls::Tls;

/// Sends requests and keeps connections.
#[derive(Clone)]
pub(crate) struct HttpClient {
    /// Builds requests; sends them, too, if the application supplied it.
    reqwest: reqwest::Client,
    own: Option<Own>,
}

#[derive(Clone)]
struct Own {
    client: Client<Connector, Body>,
    connector: Connector,
}

/// How connections are made and kept.
pub(crate) struct Settings {
    pub(crate) tls: Tls,
    pub(crate) proxies: ProxyRules,
    pub(crate) connect_timeout: Duration,
    pub(crate) tcp_keepalive: Option<Duration>,
    pub(crate) pool_idle_timeout: Option<Duration>,
    pub(crate) pool_max_idle_per_host: usize,
}

impl HttpClient {
    pub(crate) fn new(settings: Settings) -> reqwest::Result<Self> {
        let reqwest = settings.tls.request_builder()?;
        let connector = Connector::new(
            settings.tls,
            settings.proxies,
            settings.connect_timeout,
            settings.tcp_keepalive,
        );
        let mut builder = Client::builder(TokioExecutor::new());
        builder
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(settings.pool_idle_timeout)
            .pool_max_idle_per_host(settings.pool_max_idle_per_host);
        // All calls share one connection, so a dead one must be found out.
        #[cfg(feature = "http2")]
        builder
            .http2_keep_alive_interval(Duration::from_secs(20))
            .http2_keep_alive_timeout(Duration::from_secs(10));
        let client = builder.build(connector.clone());
        Ok(Self { reqwest, own: Some(Own { client, connector }) })
    }

    /// Uses a client that the application supplied.
    pub(crate) fn supplied(client: reqwest::Client) -> Self {
        Self { reqwest: client, own: None }
    }

    /// The client that builds requests. It sends none: use [`execute`](Self::execute).
    pub(crate) fn request_builder(&self) -> &reqwest::Client {
        &self.reqwest
    }

    /// Sends a request and waits for the head of its response, no longer than the time limit of the
    /// request, if it has one. No redirect is followed and nothing is repeated, unless the application
    /// supplied a client that does so.
    pub(crate) async fn execute(&self, request: Request) -> reqwest::Result<Response> {
        let Some(own) = &self.own else { return self.reqwest.execute(request).await };
        let url = request.url().clone();
        let time_limit = request.timeout().copied();
        let mut request = http::Request::try_from(request)?;
        let target = request.uri().clone();
        own.connector.proxies().authorize(&target, request.headers_mut());
        let response = own.client.request(request);
        let response = match time_limit {
            None => response.await,
            Some(limit) => match tokio::time::timeout(limit, response).await {
                Ok(response) => response,
                Err(_) => return as_reqwest_error(timed_out("the response", limit).into()),
            },
        };
        let (parts, body) = match response {
            Ok(response) => response.into_parts(),
            Err(error) => return as_reqwest_error(error.into()),
        };
        let mut response = http::Response::from_parts(parts, Body::wrap(body));
        if let Ok(with_url) = http::Response::builder().url(url).body(()) {
            response.extensions_mut().extend(with_url.into_parts().0.extensions);
        }
        Ok(response.into())
    }
}

/// Turns a failure into the error type of `reqwest`, which has no constructor: a body that fails is
/// the way to get one. Its cause, and with it what it says of connections and time limits, is the
/// failure.
fn as_reqwest_error(cause: BoxError) -> reqwest::Result<Response> {
    let mut body = Body::wrap(FailingBody(Some(cause)));
    let mut context = Context::from_waker(Waker::noop());
    match Pin::new(&mut body).poll_frame(&mut context) {
        Poll::Ready(Some(Err(error))) => Err(error),
        // Not reached: the body above does nothing but fail.
        _ => Ok(http::Response::new(body).into()),
    }
}

struct FailingBody(Option<BoxError>);

impl http_body::Body for FailingBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        Poll::Ready(self.0.take().map(Err))
    }
}
