//! A server that follows a script, connection by connection.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::client::Client;
use crate::retry::{Backoff, RetryPolicy};

/// What the server does on one connection.
#[derive(Clone)]
pub(super) enum Act {
    /// Answers with these bytes and closes.
    Say(String),
    /// Answers with these bytes and keeps the connection open without another word.
    SayAndStall(String),
    /// Reads the request and closes without an answer.
    Hang,
}

/// A server that does one act per connection, the last one for ever, and keeps the requests it has
/// read.
pub(super) struct Server {
    pub(super) url: String,
    pub(super) requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub(super) async fn start(acts: Vec<Act>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        tokio::spawn(async move {
            for turn in 0.. {
                let (mut stream, _) = listener.accept().await.unwrap();
                let act = acts[turn.min(acts.len() - 1)].clone();
                let seen = Arc::clone(&seen);
                tokio::spawn(async move {
                    let request = read_request(&mut stream).await;
                    seen.lock().unwrap().push(request);
                    match act {
                        Act::Say(text) => stream.write_all(text.as_bytes()).await.unwrap(),
                        Act::SayAndStall(text) => {
                            stream.write_all(text.as_bytes()).await.unwrap();
                            tokio::time::sleep(Duration::from_secs(60)).await;
                        }
                        Act::Hang => {}
                    }
                });
            }
        });
        Self { url, requests }
    }

    pub(super) fn client(&self) -> Client {
        let backoff = Backoff::new(Duration::from_millis(1), Duration::from_millis(5));
        Client::builder()
            .api_key("KEY0123456789")
            .base_url(&self.url)
            .no_proxy()
            .retry_policy(RetryPolicy::default().backoff(backoff))
            .build()
            .unwrap()
    }

    pub(super) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

async fn read_request(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok()
            });
            if body.len() >= length.unwrap_or(0) {
                return text;
            }
        }
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return text,
            Ok(read) => bytes.extend_from_slice(&buffer[..read]),
        }
    }
}
