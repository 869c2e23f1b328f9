//! TLS: whom the client trusts, which versions of HTTP it offers, and when it loads certificates.

use std::process::Command;
use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use hyper::Version;
use rustls::crypto::CryptoProvider;
use rustls::{CipherSuite, SupportedCipherSuite};
use telnyx_messaging::{Client, Error, TransportKind};
use tokio::net::TcpListener;

use super::secure::{ROOT, SecureServer};
use crate::server::{API_KEY, ScriptedReply, Server};

const TO: &str = "+15550100002";

#[tokio::test]
async fn only_certificates_of_trusted_roots_are_accepted() {
    let server = SecureServer::start(&["http/1.1"]).await;
    let der: String = ROOT.lines().filter(|line| !line.starts_with('-')).collect();
    let der = STANDARD.decode(der).unwrap();
    for builder in [
        server.builder().add_root_certificate_pem(ROOT),
        server.builder().add_root_certificate_der(der),
    ] {
        builder.build().unwrap().messages().send().to(TO).text("Hello").await.unwrap();
    }
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[0].path, "/v2/messages");
    assert_eq!(seen[0].authorization, format!("Bearer {API_KEY}"));

    let stranger = server.builder().build().unwrap();
    let error = stranger.messages().send().to(TO).text("Hello").await.unwrap_err();
    assert!(
        matches!(&error, Error::Transport(error) if error.kind == TransportKind::Tls),
        "{error}"
    );
    assert!(!error.may_have_been_sent() && !error.is_retryable(), "{error}");
    assert_eq!(server.seen().len(), 2);
}

#[test]
fn what_is_not_a_certificate_is_refused() {
    let builder = || Client::builder().api_key(API_KEY).base_url("https://127.0.0.1:9");
    for refused in [
        builder().add_root_certificate_pem(""),
        builder().add_root_certificate_pem("secret"),
        builder().add_root_certificate_pem(ROOT.replace("MII", "MIII")),
        builder().add_root_certificate_der("secret"),
        builder().add_root_certificate_der(ROOT),
    ] {
        let error = refused.build().unwrap_err().to_string();
        assert!(error.starts_with("the root certificate is not a valid certificate"), "{error}");
        assert!(!error.contains("secret"), "{error}");
    }
}

#[tokio::test]
async fn concurrent_calls_share_a_connection_where_the_server_speaks_http2() {
    for (protocols, version) in
        [(&["h2", "http/1.1"][..], Version::HTTP_2), (&["http/1.1"][..], Version::HTTP_11)]
    {
        let server = SecureServer::start(protocols).await;
        let client = server.builder().add_root_certificate_pem(ROOT).build().unwrap();
        // The first call makes the connection.
        client.messages().send().to(TO).text("Hello").await.unwrap();
        let calls: Vec<_> = (0..8)
            .map(|_| {
                let send = client.messages().send().to(TO).text("Hello");
                tokio::spawn(async move { send.await.unwrap().id.clone() })
            })
            .collect();
        for call in calls {
            assert_eq!(call.await.unwrap(), "m1");
        }
        let seen = server.seen();
        assert_eq!(seen.len(), 9);
        assert!(seen.iter().all(|seen| seen.version == version), "{seen:?}");
        if version == Version::HTTP_2 {
            assert!(seen.iter().all(|seen| seen.connection == 1), "{seen:?}");
        }
    }
}

#[tokio::test]
async fn the_time_to_connect_includes_the_handshake() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", silent.local_addr().unwrap());
    let client = Client::builder().api_key(API_KEY).base_url(url).no_proxy().max_retries(0);
    let client = client.connect_timeout(Duration::from_millis(100)).build().unwrap();
    let error = client.messages().send().to(TO).text("Hello").await.unwrap_err();
    assert!(error.is_timeout() && !error.may_have_been_sent(), "{error}");
    assert!(error.to_string().contains("connecting took longer than 100ms"), "{error}");
}

/// Runs a test of this file in a process of its own, where no certificate is on the system.
fn in_a_process(test: &str, variables: &[(&str, &str)]) {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &format!("connections::tls::{test}"), "--ignored", "--nocapture"])
        .env("SSL_CERT_DIR", "/nonexistent")
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}

#[test]
fn certificates_are_loaded_by_the_first_https_connection() {
    in_a_process("without_certificates_on_the_system", &[("SSL_CERT_FILE", "/nonexistent")]);
}

#[tokio::test]
#[ignore = "started by another test"]
async fn without_certificates_on_the_system() {
    // Nothing of TLS is needed for this machine.
    let plain = Server::start(vec![ScriptedReply::ok(r#"{"data":{"id":"m1"}}"#)]).await;
    plain.client().messages().send().to(TO).text("Hello").await.unwrap();

    let server = SecureServer::start(&["http/1.1"]).await;
    let client = server.builder().build().unwrap();
    let error = client.messages().send().to(TO).text("Hello").await.unwrap_err();
    assert!(
        matches!(&error, Error::Transport(error) if error.kind == TransportKind::Tls),
        "{error}"
    );
    assert!(error.to_string().contains("No CA certificates were loaded"), "{error}");
    let client = server.builder().add_root_certificate_pem(ROOT).build().unwrap();
    client.messages().send().to(TO).text("Hello").await.unwrap();
}

#[test]
fn roots_of_the_system_are_trusted() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/client/connections/ca.pem");
    in_a_process("with_the_root_on_the_system", &[("SSL_CERT_FILE", root)]);
}

#[tokio::test]
#[ignore = "started by another test"]
async fn with_the_root_on_the_system() {
    let server = SecureServer::start(&["http/1.1"]).await;
    for _ in 0..2 {
        let client = server.builder().build().unwrap();
        client.messages().send().to(TO).text("Hello").await.unwrap();
    }
    assert_eq!(server.seen().len(), 2);
}

#[test]
fn the_provider_of_the_application_is_used() {
    in_a_process("with_a_provider_installed", &[]);
}

#[tokio::test]
#[ignore = "started by another test"]
async fn with_a_provider_installed() {
    const OURS: CipherSuite = CipherSuite::TLS13_CHACHA20_POLY1305_SHA256;
    let server = SecureServer::start(&["http/1.1"]).await;
    let send = async || {
        let client = server.builder().add_root_certificate_pem(ROOT).build().unwrap();
        client.messages().send().to(TO).text("Hello").await.unwrap();
        server.seen().last().unwrap().cipher_suite
    };
    assert_ne!(send().await, OURS);
    // None was installed by this crate, and one that is installed late counts for new clients.
    let mut provider: CryptoProvider = rustls::crypto::ring::default_provider();
    provider.cipher_suites.retain(|suite: &SupportedCipherSuite| suite.suite() == OURS);
    assert!(provider.install_default().is_ok());
    assert_eq!(send().await, OURS);
}
