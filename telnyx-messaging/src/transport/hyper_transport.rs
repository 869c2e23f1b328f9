//! The default transport: `hyper`, with connections of this crate.
//!
//! progenitor builds requests with the types of `reqwest`, but `reqwest` does not send them: its TLS
//! features would change every client that the application builds with it.

use std::time::Duration;

use http::{Request, Uri};
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use super::connector::Connector;
use super::proxy::ProxyRules;
use super::tls::Tls;
use super::{
    PerRuntime, RequestBody, ResponseBody, Transport, TransportFailure, TransportFuture,
    TransportRequest,
};

/// How connections are made and kept.
pub(crate) struct Settings {
    pub(crate) tls: Tls,
    pub(crate) proxies: ProxyRules,
    pub(crate) connect_timeout: Duration,
    pub(crate) tcp_keepalive: Option<Duration>,
    pub(crate) pool_idle_timeout: Option<Duration>,
    pub(crate) pool_max_idle_per_host: usize,
}

/// Sends requests with `hyper` and keeps connections.
pub(crate) struct HyperTransport {
    connector: Connector,
    clients: PerRuntime<Client<Connector, RequestBody>>,
}

impl HyperTransport {
    pub(crate) fn new(settings: Settings) -> Self {
        let Settings { pool_idle_timeout, pool_max_idle_per_host, .. } = settings;
        let connector = Connector::new(
            settings.tls,
            settings.proxies,
            settings.connect_timeout,
            settings.tcp_keepalive,
        );
        let of_clients = connector.clone();
        let clients = PerRuntime::new(move || {
            let mut builder = Client::builder(TokioExecutor::new());
            builder
                .timer(TokioTimer::new())
                .pool_timer(TokioTimer::new())
                .pool_idle_timeout(pool_idle_timeout)
                .pool_max_idle_per_host(pool_max_idle_per_host);
            // All calls share one connection, so a dead one must be found out.
            #[cfg(feature = "http2")]
            builder
                .http2_keep_alive_interval(Duration::from_secs(20))
                .http2_keep_alive_timeout(Duration::from_secs(10));
            builder.build(of_clients.clone())
        });
        Self { connector, clients }
    }
}

impl Transport for HyperTransport {
    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        Box::pin(async move {
            let TransportRequest { method, url, headers, body } = request;
            let uri = Uri::try_from(url.as_str()).map_err(TransportFailure::not_sent)?;
            let mut request = Request::new(body);
            *request.method_mut() = method;
            *request.headers_mut() = headers;
            self.connector.proxies().authorize(&uri, request.headers_mut());
            *request.uri_mut() = uri;
            let sending = self.clients.get().request(request);
            let response = sending.await.map_err(TransportFailure::from_hyper)?;
            Ok(response.map(ResponseBody::from_hyper))
        })
    }

    fn tracks_request_body(&self) -> bool {
        true
    }
}
