//! Answering a message that arrived, over the wire.

use serde_json::{Value, json};
use telnyx_messaging::types::InboundMessage;
use telnyx_messaging::{Client, Error};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

fn message(fields: Value) -> InboundMessage {
    serde_json::from_value(fields).unwrap()
}

fn client(base_url: &str) -> Client {
    Client::builder().api_key("KEY_invented").base_url(base_url).build().unwrap()
}

#[tokio::test]
async fn a_reply_goes_back_the_way_the_message_came() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    let service = tokio::spawn(async move {
        let (mut connection, _) = listener.accept().await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(connection.read_u8().await.unwrap());
        }
        let head = String::from_utf8(head).unwrap().to_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
        let mut body = vec![0; length.parse().unwrap()];
        connection.read_exact(&mut body).await.unwrap();
        let answer = r#"{"data":{"id":"m2"}}"#;
        let length = answer.len();
        let head_back = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
        );
        connection.write_all(format!("{head_back}{answer}").as_bytes()).await.unwrap();
        (head, serde_json::from_slice::<Value>(&body).unwrap())
    });

    let message = message(json!({
        "id": "m1",
        "from": {"phone_number": "+15550100001"},
        "to": [{"phone_number": "+15550100002", "status": "webhook_delivered"}],
        "messaging_profile_id": "profile",
        "text": "Hi"
    }));
    let sent = message.reply(&client(&base_url)).text("Hello").await.unwrap();
    assert_eq!(sent.id, "m2");

    let (head, body) = service.await.unwrap();
    assert!(head.starts_with("post /messages "), "{head}");
    assert_eq!(body["from"], "+15550100002");
    assert_eq!(body["to"], "+15550100001");
    assert_eq!(body["messaging_profile_id"], "profile");
    assert_eq!(body["text"], "Hello");
}

#[tokio::test]
async fn a_reply_to_nobody_is_refused_before_it_is_sent() {
    let anonymous = message(json!({"id": "m1", "to": ["+15550100002"]}));
    let error = anonymous.reply(&client("http://127.0.0.1:9")).text("Hello").await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
    assert!(error.to_string().contains("to"));
}
