//! Downloading the media of a message, and answering it.

use std::sync::{Arc, Mutex};

use telnyx_messaging::Client;
use telnyx_messaging::MediaError;
use telnyx_messaging::types::Media;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

/// A host that gives one answer to every request and keeps the requests.
struct Host {
    url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Host {
    async fn answering(answer: impl Fn(&str) -> String + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests: Arc<Mutex<Vec<String>>> = Arc::default();
        let seen = Arc::clone(&requests);
        tokio::spawn(async move {
            while let Ok((mut connection, _)) = listener.accept().await {
                let mut request = Vec::new();
                while !request.ends_with(b"\r\n\r\n") {
                    request.push(connection.read_u8().await.unwrap());
                }
                let request = String::from_utf8(request).unwrap();
                let _ = connection.write_all(answer(&request).as_bytes()).await;
                seen.lock().unwrap().push(request);
            }
        });
        Self { url, requests }
    }
}

fn media(url: &str) -> Media {
    serde_json::from_value(serde_json::json!({"url": url, "content_type": "image/png"})).unwrap()
}

fn client() -> Client {
    Client::builder().api_key("KEY_invented").no_proxy().build().unwrap()
}

fn plain(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

#[tokio::test]
async fn a_file_is_read_without_the_api_key() {
    let host = Host::answering(|_| plain("picture")).await;
    let download = media(&host.url).download(&client(), 7).await.unwrap();
    assert_eq!(download.content_type(), Some("image/png"));
    assert_eq!(download.content_length(), Some(7));
    assert_eq!(download.bytes().await.unwrap().as_ref(), b"picture");
    let requests = host.requests.lock().unwrap().join("\n").to_lowercase();
    assert!(requests.starts_with("get /"));
    assert!(!requests.contains("authorization") && !requests.contains("key_invented"));
}

#[tokio::test]
async fn a_file_that_is_too_large_is_refused_with_and_without_its_length() {
    let host = Host::answering(|_| plain("12345678")).await;
    let refused = media(&host.url).download(&client(), 7).await.unwrap_err();
    assert!(matches!(refused, MediaError::TooLarge { max_bytes: 7 }));

    let host =
        Host::answering(|_| "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n12345678".to_owned())
            .await;
    let download = media(&host.url).download(&client(), 7).await.unwrap();
    assert!(matches!(download.bytes().await, Err(MediaError::TooLarge { max_bytes: 7 })));
}

#[tokio::test]
async fn redirects_are_followed_and_not_for_ever() {
    let host = Host::answering(|request| {
        if request.starts_with("GET /file ") {
            plain("there")
        } else {
            "HTTP/1.1 302 Found\r\nconnection: close\r\nlocation: /file\r\ncontent-length: 0\r\n\r\n".to_owned()
        }
    })
    .await;
    let download = media(&host.url).download(&client(), 100).await.unwrap();
    assert_eq!(download.bytes().await.unwrap().as_ref(), b"there");

    let round = Host::answering(|_| {
        "HTTP/1.1 302 Found\r\nconnection: close\r\nlocation: /\r\ncontent-length: 0\r\n\r\n"
            .to_owned()
    })
    .await;
    let refused = media(&round.url).download(&client(), 100).await.unwrap_err();
    assert!(
        matches!(refused, MediaError::TooManyRedirects | MediaError::Transport(_)),
        "{refused}"
    );
}

#[tokio::test]
async fn other_places_and_statuses_are_told() {
    for (url, error) in [
        ("", "has no URL"),
        ("file:///etc/hosts", "not a valid http"),
        ("ftp://media.example.com/a", "not a valid http"),
        ("no url at all", "not a valid http"),
    ] {
        let refused = media(url).download(&client(), 100).await.unwrap_err();
        assert!(refused.to_string().contains(error), "{url}: {refused}");
    }
    let host = Host::answering(|_| {
        "HTTP/1.1 404 Not Found\r\nconnection: close\r\ncontent-length: 0\r\n\r\n".to_owned()
    })
    .await;
    let refused = media(&host.url).download(&client(), 100).await.unwrap_err();
    assert!(matches!(refused, MediaError::Status(status) if status == 404));
    assert!(!refused.to_string().contains("127.0.0.1"));
}
