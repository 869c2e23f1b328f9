//! A server that speaks TLS, with a certificate of a root that no system knows.

use std::convert::Infallible;
use std::io;
use std::sync::{Arc, Mutex};

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response, Version};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{CipherSuite, ServerConfig};
use telnyx_messaging::{Client, ClientBuilder};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use crate::server::{API_KEY, fast_retries};

pub(super) const ROOT: &str = include_str!("ca.pem");

const BODY: &str = r#"{"data":{"id":"m1","direction":"outbound"}}"#;

/// What the server saw of one request.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    /// The number of its connection.
    pub(super) connection: usize,
    pub(super) version: Version,
    pub(super) cipher_suite: CipherSuite,
    pub(super) path: String,
    pub(super) authorization: String,
}

pub(crate) struct SecureServer {
    port: u16,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl SecureServer {
    /// Starts a server that offers these protocols, the best first.
    pub(crate) async fn start(protocols: &[&str]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let acceptor = acceptor(protocols);
        let seen = Arc::<Mutex<Vec<Seen>>>::default();
        let log = Arc::clone(&seen);
        tokio::spawn(async move {
            let mut connection = 0;
            while let Ok((stream, _)) = listener.accept().await {
                connection += 1;
                // An error means that the client has left.
                tokio::spawn(serve(stream, acceptor.clone(), connection, Arc::clone(&log)));
            }
        });
        Self { port, seen }
    }

    pub(super) fn port(&self) -> u16 {
        self.port
    }

    pub(crate) fn url(&self) -> String {
        format!("https://127.0.0.1:{}/v2", self.port)
    }

    pub(super) fn builder(&self) -> ClientBuilder {
        Client::builder()
            .api_key(API_KEY)
            .base_url(self.url())
            .no_proxy()
            .retry_policy(fast_retries())
    }

    pub(super) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
}

/// The server's side of TLS.
pub(super) fn acceptor(protocols: &[&str]) -> TlsAcceptor {
    let chain = CertificateDer::pem_slice_iter(include_bytes!("server.pem"));
    let key = PrivateKeyDer::from_pem_slice(include_bytes!("server.key")).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain.collect::<Result<_, _>>().unwrap(), key)
        .unwrap();
    config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
    TlsAcceptor::from(Arc::new(config))
}

async fn serve(
    stream: TcpStream,
    acceptor: TlsAcceptor,
    connection: usize,
    log: Arc<Mutex<Vec<Seen>>>,
) -> io::Result<()> {
    let stream = acceptor.accept(stream).await?;
    let session = stream.get_ref().1;
    let http2 = session.alpn_protocol() == Some(b"h2");
    let cipher_suite = session.negotiated_cipher_suite().unwrap().suite();
    let service = service_fn(move |request: Request<Incoming>| {
        let log = Arc::clone(&log);
        async move {
            let (head, body) = request.into_parts();
            let _ = body.collect().await;
            log.lock().unwrap().push(Seen {
                connection,
                version: head.version,
                cipher_suite,
                path: head.uri.path().to_owned(),
                authorization: head.headers["authorization"].to_str().unwrap().to_owned(),
            });
            Ok::<_, Infallible>(Response::new(Full::new(Bytes::from_static(BODY.as_bytes()))))
        }
    });
    let stream = TokioIo::new(stream);
    let served = if http2 {
        let http2 = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
        http2.serve_connection(stream, service).await
    } else {
        hyper::server::conn::http1::Builder::new().serve_connection(stream, service).await
    };
    served.map_err(io::Error::other)
}
