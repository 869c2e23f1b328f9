//! Webhooks are signed, retried, and sent to loopback only.

use std::net::TcpListener;
use std::sync::mpsc;

use serde_json::json;

use super::*;
use telnyx_messaging::webhooks::Signer;

/// Starts a receiver that responds to each webhook with the next of `statuses`, then with 200.
fn receiver(statuses: &'static [u16]) -> (String, mpsc::Receiver<(String, String)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hooks?a=b", listener.local_addr().unwrap());
    let (send, received) = mpsc::channel();
    std::thread::spawn(move || {
        let mut statuses = statuses.iter();
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut text = String::new();
            let mut chunk = [0; 4096];
            loop {
                let read = stream.read(&mut chunk).unwrap();
                text.push_str(std::str::from_utf8(&chunk[..read]).unwrap());
                let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
                let length = head.split("content-length: ").nth(1).unwrap();
                let length: usize = length.lines().next().unwrap().parse().unwrap();
                if body.len() == length {
                    let _ = send.send((head.to_owned(), body.to_owned()));
                    break;
                }
            }
            let status = statuses.next().unwrap_or(&200);
            write!(stream, "HTTP/1.1 {status} X\r\ncontent-length: 0\r\n\r\n").unwrap();
        }
    });
    (url, received)
}

fn event_schema(api: &Api, event_type: &str) -> Value {
    Api::reference(api.event(event_type).unwrap().schema.as_ref().unwrap())
}

fn header<'a>(head: &'a str, name: &str) -> &'a str {
    let start = head.find(&format!("{name}: ")).unwrap() + name.len() + 2;
    head[start..].lines().next().unwrap()
}

#[tokio::test]
async fn a_keyed_send_is_stored_once_and_delivered_as_webhooks() {
    let signer = Signer::from_seed([7; 32]);
    let sandbox = Sandbox::builder().signer(signer.clone()).start().await.unwrap();
    let (url, received) = receiver(&[500]);
    let send = json!({"from": FROM, "to": TO, "text": "Hello", "webhook_url": url}).to_string();
    let key = "idempotency-key: 6f1c\r\n";
    let first = with(&sandbox, "POST", "/messages", key, &send).await.body["data"].take();
    let again = with(&sandbox, "POST", "/messages", key, &send).await.body["data"].take();
    assert_eq!(first, again);
    assert_eq!(
        (&first["text"], &first["direction"], &first["type"]),
        (&json!("Hello"), &json!("outbound"), &json!("SMS"))
    );
    assert_eq!(
        (&first["to"][0]["phone_number"], &first["to"][0]["status"]),
        (&json!(TO), &json!("queued"))
    );
    assert_eq!((&first["from"]["phone_number"], &first["media"]), (&json!(FROM), &json!([])));

    sandbox.settled().await;
    let deliveries = sandbox.deliveries();
    let reported: Vec<_> =
        deliveries.iter().map(|d| (d.event_type.as_str(), d.attempt, d.status())).collect();
    assert_eq!(
        reported,
        [
            ("message.sent", 1, Some(500)),
            ("message.sent", 2, Some(200)),
            ("message.finalized", 1, Some(200))
        ]
    );
    for (head, body) in received.try_iter() {
        assert!(head.starts_with("POST /hooks?a=b HTTP/1.1"));
        let timestamp = header(&head, "telnyx-timestamp");
        let signature = signer.sign(timestamp.parse().unwrap(), body.as_bytes());
        assert_eq!(header(&head, "telnyx-signature-ed25519"), signature);
        assert_eq!(header(&head, "user-agent"), "telnyx-webhooks");
    }
    assert!(first.get("body").is_none());
    let api = Api::embedded().unwrap();
    let finalized = &deliveries[2].event;
    assert_eq!(schema_errors(&api, &event_schema(&api, "message.finalized"), finalized), [""; 0]);
    assert_eq!(
        (&finalized["data"]["payload"]["id"], &finalized["meta"]["attempt"]),
        (&first["id"], &json!(1))
    );
    let payload = &finalized["data"]["payload"];
    assert_eq!(
        (&payload["to"][0]["status"], &payload["num_chars"]),
        (&json!("delivered"), &json!(5))
    );
    assert!(payload.get("body").is_none());
    let stored = sandbox.messages();
    assert_eq!((stored.len(), &stored[0]["to"][0]["status"]), (1, &json!("delivered")));
}

#[tokio::test]
async fn webhooks_are_sent_to_loopback_only() {
    let sandbox = Sandbox::start().await.unwrap();
    let (backup, _received) = receiver(&[]);
    let send = json!({"from": FROM, "to": TO, "text": "Hi", "webhook_url": "https://example.com/hooks", "webhook_failover_url": backup});
    call(&sandbox, "POST", "/messages", &send).await;
    sandbox.settled().await;
    let reported: Vec<_> = sandbox.deliveries().into_iter().map(|d| d.outcome).collect();
    let (away, accepted) = (DeliveryOutcome::NotLoopback, DeliveryOutcome::Answered(200));
    assert_eq!(reported, [away.clone(), accepted.clone(), away, accepted]);
    let (refusing, _received) = receiver(&[302, 500, 404]);
    let last = sandbox.receive_message(&refusing, TO, FROM, "STOP").await;
    assert_eq!((last.attempt, last.status()), (3, Some(404)));
    let api = Api::embedded().unwrap();
    assert_eq!(schema_errors(&api, &event_schema(&api, "message.received"), &last.event), [""; 0]);
    assert_eq!(last.event["data"]["payload"]["autoresponse_type"], "STOP");
    let payload = &last.event["data"]["payload"];
    assert_eq!((&payload["text"], &payload["from"]["phone_number"]), (&json!("STOP"), &json!(TO)));
    let inbound = get(&sandbox, &format!("/messages/{}", payload["id"].as_str().unwrap())).await;
    assert_eq!(inbound.body["data"]["direction"], "inbound");
    let reply = &sandbox.messages()[1];
    assert_eq!(
        (&reply["to"][0]["phone_number"], &reply["from"]["phone_number"]),
        (&json!(TO), &json!(FROM))
    );
    assert!(reply["text"].as_str().unwrap().contains("unsubscribed"));
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let last = sandbox.deliver(&format!("http://{free}/"), json!({"odd": true})).await;
    assert!(matches!(last.outcome, DeliveryOutcome::Failed(_)));
}
