//! Makes connections: TCP, a proxy where one is configured, and TLS.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioIo;
use tower_service::Service;

use super::proxy::ProxyRules;
use super::stream::{BoxError, BoxStream, ReadyConnection, timed_out};
use super::tls::{Protocols, Tls};

type Connecting<T> = Pin<Box<dyn Future<Output = Result<T, BoxError>> + Send>>;

/// What all connections of a client have in common.
pub(crate) struct Connecter {
    /// Made by the first connection.
    tcp: OnceLock<HttpConnector>,
    keepalive: Option<Duration>,
    tls: Tls,
    proxies: ProxyRules,
    timeout: Duration,
}

impl Connecter {
    fn tcp(&self) -> HttpConnector {
        let create = || {
            let mut tcp = HttpConnector::new();
            tcp.enforce_http(false);
            tcp.set_nodelay(true);
            tcp.set_keepalive(self.keepalive);
            // Leaves time for the second address of a host when the first does not respond.
            tcp.set_connect_timeout(Some(self.timeout));
            tcp
        };
        self.tcp.get_or_init(create).clone()
    }
}

/// Makes the connections of a client, within its time limit.
#[derive(Clone)]
pub(crate) struct Connector(Arc<Connecter>);

impl Connector {
    pub(crate) fn new(
        tls: Tls,
        proxies: ProxyRules,
        timeout: Duration,
        keepalive: Option<Duration>,
    ) -> Self {
        Self(Arc::new(Connecter { tcp: OnceLock::new(), keepalive, tls, proxies, timeout }))
    }

    pub(crate) fn proxies(&self) -> &ProxyRules {
        &self.0.proxies
    }

    async fn connect(self, target: Uri) -> Result<ReadyConnection, BoxError> {
        let dialer = Dialer(Arc::clone(&self.0));
        let stream = match self.0.proxies.proxy_for(&target) {
            None => dialer.tcp(target.clone()).await?,
            Some(proxy) if proxy.reads(&target) => {
                let stream = dialer.open(proxy.uri().clone()).await?;
                return Ok(ReadyConnection::through_proxy(stream));
            }
            Some(proxy) => proxy.tunnel(&target, dialer).await?,
        };
        if target.scheme_str() != Some("https") {
            return Ok(ReadyConnection::new(stream));
        }
        let secured = self.0.tls.connect(host(&target)?, stream, Protocols::All).await?;
        Ok(ReadyConnection::secured(secured))
    }
}

impl Service<Uri> for Connector {
    type Response = ReadyConnection;
    type Error = BoxError;
    type Future = Connecting<ReadyConnection>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: Uri) -> Self::Future {
        let this = self.clone();
        Box::pin(async move {
            let timeout = this.0.timeout;
            match tokio::time::timeout(timeout, this.connect(target)).await {
                Ok(connected) => connected,
                Err(_) => Err(timed_out("connecting", timeout).into()),
            }
        })
    }
}

/// Makes direct connections, to a service or to a proxy.
#[derive(Clone)]
pub(crate) struct Dialer(Arc<Connecter>);

impl Dialer {
    async fn tcp(&self, target: Uri) -> Result<BoxStream, BoxError> {
        Ok(Box::new(self.0.tcp().call(target).await?.into_inner()))
    }

    /// Opens a connection to a proxy, with TLS if its scheme is https.
    async fn open(&self, proxy: Uri) -> Result<BoxStream, BoxError> {
        let stream = self.tcp(proxy.clone()).await?;
        if proxy.scheme_str() != Some("https") {
            return Ok(stream);
        }
        Ok(self.0.tls.connect(host(&proxy)?, stream, Protocols::Http1).await?.stream)
    }
}

impl Service<Uri> for Dialer {
    type Response = TokioIo<BoxStream>;
    type Error = BoxError;
    type Future = Connecting<TokioIo<BoxStream>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: Uri) -> Self::Future {
        let this = self.clone();
        Box::pin(async move { this.open(target).await.map(TokioIo::new) })
    }
}

/// The host without the brackets of an IPv6 address.
fn host(target: &Uri) -> Result<&str, BoxError> {
    let host = target.host().ok_or("the url has no host")?;
    Ok(host.trim_start_matches('[').trim_end_matches(']'))
}
