//! Connections that are used again, and break between two calls.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};

use telnyx_messaging::Client;

use super::calls::Kind;
use crate::server::{API_KEY, End, ScriptedReply, Server, fast_retries};

const DEADLINE: std::time::Duration = std::time::Duration::from_secs(60);

fn good(end: End) -> ScriptedReply {
    let body = Kind::Send.answer();
    ScriptedReply::raw(
        format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()),
        end,
    )
}

#[tokio::test]
async fn clones_share_connections() {
    let server = Server::start(vec![good(End::KeepAlive)]).await;
    let client = server.client();
    for clone in [client.clone(), client.clone(), client] {
        clone.messages().send().to("+15550100002").text("Hello").await.unwrap();
        clone.clone().messages().send().to("+15550100002").text("Hello").await.unwrap();
    }
    assert_eq!((server.connections(), server.effects()), (1, 6));
}

#[tokio::test]
async fn a_connection_closed_while_idle_does_no_harm() {
    for end in [End::Close, End::Reset] {
        let server = Server::start(vec![good(end)]).await;
        let client = server.client();
        for connections in 1..=3 {
            client.messages().send().to("+15550100002").text("Hello").await.unwrap();
            server.closed_connections(connections).await;
        }
        assert_eq!((server.connections(), server.effects()), (3, 3));
    }
}

/// Reads one request and responds to it.
fn respond(stream: &mut TcpStream, body: &str) {
    let mut request = String::new();
    let mut buffer = [0; 4096];
    while !request.contains("\r\n\r\n") || (request.starts_with("POST") && !request.ends_with('}'))
    {
        let read = stream.read(&mut buffer).unwrap();
        assert_ne!(read, 0, "{request}");
        request.push_str(&String::from_utf8_lossy(&buffer[..read]));
    }
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
    stream.write_all(format!("{head}{body}").as_bytes()).unwrap();
}

/// A client with an idle connection that has just been closed, which its runtime cannot know yet: no
/// await separates the close from the next call.
async fn with_a_connection_closed_unnoticed(kind: Kind) -> (Client, TcpListener) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = Client::builder().api_key(API_KEY).base_url(url).no_proxy();
    let client = client.retry_policy(fast_retries()).build().unwrap();
    let accepting = listener.try_clone().unwrap();
    let server = std::thread::spawn(move || {
        let (mut stream, _) = accepting.accept().unwrap();
        respond(&mut stream, &kind.answer());
        stream
    });
    assert!(kind.call(&client, DEADLINE).await.result.is_ok());
    drop(server.join().unwrap());
    (client, listener)
}

#[tokio::test]
async fn a_send_on_a_connection_closed_at_that_very_moment_is_ambiguous() {
    let (client, listener) = with_a_connection_closed_unnoticed(Kind::Send).await;
    let ended = Kind::Send.call(&client, DEADLINE).await;
    assert!(ended.ambiguous(), "{}", ended.word());
    assert_eq!((&*ended.word(), ended.attempts()), ("reset", 1));
    listener.set_nonblocking(true).unwrap();
    assert!(listener.accept().is_err(), "another connection was made");
}

#[tokio::test]
async fn a_read_on_a_connection_closed_at_that_very_moment_is_repeated() {
    let (client, listener) = with_a_connection_closed_unnoticed(Kind::Retrieve).await;
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        respond(&mut stream, &Kind::Retrieve.answer());
        stream
    });
    let ended = Kind::Retrieve.call(&client, DEADLINE).await;
    assert_eq!((ended.result.is_ok(), ended.attempts()), (true, 2));
    drop(server.join().unwrap());
}

#[tokio::test]
async fn a_used_connection_that_breaks_leaves_a_send_in_doubt() {
    let broken = ScriptedReply::raw("", End::Reset);
    let server = Server::start(vec![good(End::KeepAlive), broken, good(End::KeepAlive)]).await;
    let client = server.client();
    client.messages().send().to("+15550100002").text("Hello").await.unwrap();
    let error = client.messages().send().to("+15550100002").text("Hello").await.unwrap_err();
    assert!(error.may_have_been_sent() && error.attempts() == 1, "{error}");
    assert_eq!((server.connections(), server.effects()), (1, 2));
}

#[tokio::test]
async fn what_is_said_after_an_answer_is_not_taken_for_the_next_one() {
    let body = Kind::Retrieve.answer();
    let length = body.len();
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}");
    let forged = head.replacen(&body, &body.replace("\"text\"", "\"fake\""), 1);
    let server = Server::start(vec![
        ScriptedReply::raw(format!("{head}{forged}"), End::KeepAlive),
        ScriptedReply::ok(&body),
    ])
    .await;
    let client = server.client();
    let first = client.messaging_profiles().retrieve("p1").await.unwrap();
    let second = client.messaging_profiles().retrieve("p2").await.unwrap();
    assert_eq!((&*first.id, &*second.id), ("text", "text"));
    assert_eq!((server.connections(), server.requests().len()), (2, 2));
}
