//! Handshakes that fail: a peer that leaves is an ordinary connection failure, a peer that cannot be
//! trusted or understood is not worth another attempt.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use telnyx_messaging::retry::RetryPolicy;
use telnyx_messaging::{Client, Error, TransportKind};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::server::{API_KEY, fast_retries};

/// What a peer does with the first message of the handshake.
#[derive(Clone, Copy, Debug)]
enum Peer {
    /// Closes the connection without reading it.
    Leaves,
    /// Reads it and closes the connection.
    Closes,
    /// Reads it and tears the connection down.
    Resets,
    /// Closes in the middle of a message.
    ClosesInMessage,
    /// Refuses the handshake.
    Alerts,
    /// Speaks HTTP without TLS.
    SpeaksPlainly,
}

use Peer::{Alerts, Closes, ClosesInMessage, Leaves, Resets, SpeaksPlainly};

impl Peer {
    async fn meet(self, mut stream: TcpStream) -> std::io::Result<()> {
        if !matches!(self, Leaves) {
            // The message is longer than its header, which ends with the length.
            let mut header = [0; 5];
            stream.read_exact(&mut header).await?;
            let length = usize::from(u16::from_be_bytes([header[3], header[4]]));
            stream.read_exact(&mut vec![0; length]).await?;
        }
        match self {
            Leaves | Closes => Ok(()),
            Resets => stream.set_zero_linger(),
            // A handshake record of 122 bytes, of which one arrives.
            ClosesInMessage => stream.write_all(&[22, 3, 3, 0, 122, 2]).await,
            // A fatal alert: handshake failure.
            Alerts => stream.write_all(&[21, 3, 3, 0, 2, 2, 40]).await,
            SpeaksPlainly => stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await,
        }
    }
}

/// Starts the peer, and returns its URL and how many connections it has accepted.
async fn start(peer: Peer) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let accepted = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&accepted);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            count.fetch_add(1, Ordering::SeqCst);
            // An error means that the client has closed the connection.
            tokio::spawn(async move { peer.meet(stream).await.ok() });
        }
    });
    (url, accepted)
}

async fn failed_send(peer: Peer, policy: RetryPolicy) -> (Error, usize) {
    let (url, accepted) = start(peer).await;
    let client = Client::builder().api_key(API_KEY).base_url(url).no_proxy().retry_policy(policy);
    let client = client.build().unwrap();
    let error = client.messages().send().to("+15550100002").text("Hello").await.unwrap_err();
    (error, accepted.load(Ordering::SeqCst))
}

#[tokio::test]
async fn a_peer_that_leaves_during_the_handshake_is_tried_again() {
    for peer in [Leaves, Closes, Resets, ClosesInMessage] {
        let (error, connections) = failed_send(peer, fast_retries()).await;
        let Error::Transport(failure) = &error else { panic!("{peer:?}: {error}") };
        assert_eq!(failure.kind, TransportKind::Connect, "{peer:?}: {error}");
        assert_eq!((connections, error.attempts()), (4, 4), "{peer:?}: {error}");
        assert!(error.is_connect() && error.is_retryable(), "{peer:?}: {error}");
        assert!(!error.may_have_been_sent(), "{peer:?}: {error}");
        assert!(!error.to_string().contains("certificate"), "{peer:?}: {error}");
    }
}

#[tokio::test]
async fn a_handshake_that_fails_for_a_lasting_reason_is_not_tried_again() {
    for peer in [Alerts, SpeaksPlainly] {
        let (error, connections) = failed_send(peer, fast_retries()).await;
        let Error::Transport(failure) = &error else { panic!("{peer:?}: {error}") };
        assert_eq!(failure.kind, TransportKind::Tls, "{peer:?}: {error}");
        assert_eq!((connections, error.attempts()), (1, 1), "{peer:?}: {error}");
        assert!(error.is_connect() && !error.is_retryable(), "{peer:?}: {error}");
        assert!(!error.may_have_been_sent(), "{peer:?}: {error}");
        assert!(error.to_string().contains("certificates"), "{peer:?}: {error}");
    }
}
