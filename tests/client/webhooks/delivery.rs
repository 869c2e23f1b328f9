//! Every event of the contract, delivered by the sandbox, verified and decoded.

use std::sync::{Arc, Mutex};

use axum::{Router, body::Bytes, extract::State, http::HeaderMap, http::StatusCode, routing::post};
use serde_json::json;
use telnyx_messaging::{
    types::{CampaignUpdateStatus, CampaignUpdateType},
    webhooks::{Acceptance, Event, Signer, Verified, Verifier, decode},
};
use telnyx_messaging_sandbox::{DeliveryOutcome, Sandbox};

pub(crate) type Inbox = Arc<Mutex<Vec<Verified>>>;

async fn receive(
    State((verifier, inbox)): State<(Verifier, Inbox)>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    match verifier.verify(&headers, &body) {
        Ok(verified) => {
            inbox.lock().unwrap().push(verified);
            StatusCode::OK
        }
        Err(error) => error.status(),
    }
}

pub(crate) async fn receiver(sandbox: &Sandbox) -> (String, Inbox) {
    let inbox = Inbox::default();
    let verifier = Verifier::new(sandbox.public_key()).unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hooks", listener.local_addr().unwrap());
    let state = (verifier, Arc::clone(&inbox));
    let router = Router::new().route("/hooks", post(receive)).with_state(state);
    tokio::spawn(async move { axum::serve(listener, router).await });
    (url, inbox)
}

#[tokio::test]
async fn every_event_arrives_with_its_type() {
    let sandbox = Sandbox::start().await.unwrap();
    let (url, inbox) = receiver(&sandbox).await;
    let client = sandbox.client().unwrap();

    let sent = client
        .messages()
        .send()
        .from("+15550100001")
        .to("+15550100002")
        .text("Hello")
        .webhook_url(&url)
        .await
        .unwrap();
    sandbox.settled().await;
    sandbox.receive_message(&url, "+15550100002", "+15550100001", "Hi").await;
    for (event_type, payload) in [
        ("message.read", json!({"id": sent.id, "to": [{"status": "read"}]})),
        ("message.link_click", json!({"message_id": sent.id, "url": "https://example.com/a"})),
        ("10dlc.campaign.update", json!({"campaignId": "c1", "type": "VERIFIED"})),
    ] {
        let event = json!({"data": {
            "id": event_type, "record_type": "event", "event_type": event_type, "payload": payload,
        }});
        let delivery = sandbox.deliver(&url, event).await;
        assert_eq!(delivery.outcome, DeliveryOutcome::Answered(200));
    }

    // The same event in the form of the published document, without an envelope.
    let news = json!({"campaignId": "c1", "type": "TELNYX_EVENT", "status": "DORMANT"});
    let delivery = sandbox.deliver(&url, news).await;
    assert_eq!(delivery.outcome, DeliveryOutcome::Answered(200));

    let received = std::mem::take(&mut *inbox.lock().unwrap());
    // A stored body decodes to the same event.
    for verified in &received {
        let stored = decode(verified.raw()).unwrap();
        assert_eq!(format!("{stored:?}"), format!("{:?}", verified.event()));
    }
    let events: Vec<&Event> = received.iter().map(Verified::event).collect();
    let [
        Event::MessageSent(accepted),
        Event::MessageFinalized(done),
        Event::MessageReceived(answer),
        Event::MessageRead(read),
        Event::MessageLinkClick(click),
        Event::CampaignUpdate(verified),
        Event::CampaignUpdate(dormant),
    ] = events.as_slice()
    else {
        panic!("{events:?}")
    };
    assert_eq!(accepted.payload.id, sent.id);
    assert!(!accepted.payload.is_final());
    assert!(done.payload.is_final());
    assert_eq!(answer.payload.text.as_deref(), Some("Hi"));
    assert_eq!(read.payload.id, sent.id);
    assert_eq!(click.payload.message_id.as_deref(), Some(&*sent.id));
    assert_eq!(verified.payload.kind, Some(CampaignUpdateType::Verified));
    assert_eq!(dormant.payload.status, Some(CampaignUpdateStatus::Dormant));
}

#[tokio::test]
async fn events_without_an_id_are_known_by_their_signature() {
    let signer = Signer::from_seed([7; 32]);
    let verifier = Verifier::new(signer.public_key()).unwrap();
    let now = chrono::Utc::now().timestamp();
    let dormant = json!({"campaignId": "c1", "type": "TELNYX_EVENT", "status": "DORMANT"});
    let verified = json!({"campaignId": "c1", "type": "VERIFIED"});
    // Another event of the same campaign, and the same one in another request, are new.
    for (event, timestamp) in [(&dormant, now), (&verified, now), (&dormant, now + 1)] {
        let body = event.to_string();
        let headers = signer.headers(timestamp, body.as_bytes());
        let first = verifier.accept(&headers, body.as_bytes()).await.unwrap();
        first.into_first().unwrap().complete().await.unwrap();
        let again = verifier.accept(&headers, body.as_bytes()).await.unwrap();
        assert!(matches!(again, Acceptance::Done(_)), "{event} {timestamp}");
    }
}
