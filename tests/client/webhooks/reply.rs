//! Replies to inbound messages, over the wire.

use serde_json::{Value, json};
use telnyx_messaging::types::{InboundMessage, WhatsappContent, WhatsappLocation};
use telnyx_messaging::{Client, Error};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

fn message(fields: Value) -> InboundMessage {
    serde_json::from_value(fields).unwrap()
}

fn inbound(channel: &str) -> InboundMessage {
    message(json!({
        "id": "m1",
        "type": channel,
        "from": {"phone_number": "+15550100001"},
        "to": [{"phone_number": "+15550100002", "status": "webhook_delivered"}],
        "messaging_profile_id": "profile",
        "text": "Hi"
    }))
}

fn client(base_url: &str) -> Client {
    Client::builder().api_key("KEY_invented").base_url(base_url).no_proxy().build().unwrap()
}

/// A service for one request: its URL, and the head and body that it receives.
async fn service() -> (String, tokio::task::JoinHandle<(String, Value)>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    let request = tokio::spawn(async move {
        let (mut connection, _) = listener.accept().await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(connection.read_u8().await.unwrap());
        }
        let head = String::from_utf8(head).unwrap().to_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
        let mut body = vec![0; length.parse().unwrap()];
        connection.read_exact(&mut body).await.unwrap();
        let response = r#"{"data":{"id":"m2"}}"#;
        let length = response.len();
        let head_back = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
        );
        connection.write_all(format!("{head_back}{response}").as_bytes()).await.unwrap();
        (head, serde_json::from_slice(&body).unwrap())
    });
    (base_url, request)
}

#[tokio::test]
async fn a_reply_by_sms_goes_from_the_recipient_to_the_sender() {
    for channel in ["SMS", "MMS"] {
        let (base_url, request) = service().await;
        let reply = inbound(channel).reply(&client(&base_url)).unwrap();
        assert_eq!(reply.text("Hello").await.unwrap().id, "m2");

        let (head, body) = request.await.unwrap();
        assert!(head.starts_with("post /messages "), "{head}");
        assert_eq!(body["from"], "+15550100002");
        assert_eq!(body["to"], "+15550100001");
        assert_eq!(body["messaging_profile_id"], "profile");
        assert_eq!(body["text"], "Hello");
    }
}

#[tokio::test]
async fn a_whatsapp_user_without_a_number_is_replied_to_by_id() {
    let hidden = |body: Value| {
        message(json!({"id": "m1", "type": "WHATSAPP", "from": {"phone_number": ""},
            "to": "+15550100002", "body": body}))
    };
    let (base_url, request) = service().await;
    let client = client(&base_url);
    let reply = hidden(json!({"from_user_id": "US.13491208655302741918"}));
    let place = WhatsappContent::location(WhatsappLocation::at(52.5, 13.4));
    reply.reply_by_whatsapp(&client, place).unwrap().await.unwrap();
    let (_, body) = request.await.unwrap();
    assert_eq!(
        (&body["to"], &body["from"]),
        (&json!("US.13491208655302741918"), &json!("+15550100002"))
    );
    assert_eq!(body["whatsapp_message"]["type"], "location");

    let nobody = hidden(json!({})).reply_by_whatsapp(&client, "Hello");
    assert!(matches!(nobody, Err(Error::InvalidRequest(_))));
}

#[tokio::test]
async fn a_reply_by_whatsapp_goes_by_whatsapp() {
    let (base_url, request) = service().await;
    let reply = inbound("WHATSAPP").reply_by_whatsapp(&client(&base_url), "Hello").unwrap();
    assert_eq!(reply.await.unwrap().id, "m2");

    let (head, body) = request.await.unwrap();
    assert!(head.starts_with("post /messages/whatsapp "), "{head}");
    assert_eq!(body["from"], "+15550100002");
    assert_eq!(body["to"], "+15550100001");
    assert_eq!(body["messaging_profile_id"], "profile");
    assert_eq!(body["whatsapp_message"], json!({"type": "text", "text": {"body": "Hello"}}));
}

/// The text of an error that was found before anything was sent.
fn refusal<T>(reply: telnyx_messaging::Result<T>) -> String {
    let Err(error) = reply else { panic!("not refused") };
    assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
    assert!(!error.may_have_been_sent() && !error.to_string().contains("5550100"), "{error}");
    error.to_string()
}

#[tokio::test]
async fn a_reply_by_another_channel_is_refused_before_it_is_sent() {
    let client = client("http://127.0.0.1:9");
    for (channel, help) in [
        ("WHATSAPP", "use `reply_by_whatsapp`"),
        ("RCS", "`messages().send()`"),
        ("VIBER", "`messages().send()`"),
    ] {
        let text = refusal(inbound(channel).reply(&client));
        assert!(text.contains(channel) && text.contains(help), "{text}");
    }
    for channel in ["SMS", "MMS", "RCS"] {
        let text = refusal(inbound(channel).reply_by_whatsapp(&client, "Hello"));
        assert!(text.contains("use `reply`"), "{text}");
    }
}

#[tokio::test]
async fn a_reply_without_a_number_is_refused_before_it_is_sent() {
    let client = client("http://127.0.0.1:9");
    let anonymous = message(json!({"id": "m1", "to": ["+15550100002"]}));
    assert!(refusal(anonymous.reply(&client)).contains("sender"));
    let to_an_agent = message(json!({
        "id": "m1", "type": "WHATSAPP", "from": "+15550100001", "to": [{"agent_id": "a1"}]
    }));
    assert!(refusal(to_an_agent.reply_by_whatsapp(&client, "Hello")).contains("recipient"));
}
