//! An application that uses `reqwest` for itself, and has this crate in its build.
//!
//! `reqwest` is one crate in a build, with the features that any crate enables. If this crate enabled
//! TLS without a provider of cryptography, `reqwest::Client::new` would panic here. Nothing in
//! this program may install a provider, so it has one test only.
#![allow(clippy::unwrap_used)]

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

#[tokio::test]
async fn clients_of_the_application_work_as_without_this_crate() {
    let client = telnyx_messaging::Client::builder()
        .api_key("KEY0123456789")
        .base_url("https://127.0.0.1:9")
        .no_proxy()
        .max_retries(0)
        .build()
        .unwrap();
    // The crate has TLS of its own: it gets as far as to find that nobody listens.
    let send = client.messages().send().to("+15550100002").text("Hello");
    assert!(send.await.unwrap_err().is_connect());
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.read(&mut [0; 1024]).await;
            let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await;
        }
    });
    let _ = reqwest::Client::new();
    let own = reqwest::Client::builder().no_proxy().build().unwrap();
    assert_eq!(own.get(url).send().await.unwrap().status(), 204);
}
