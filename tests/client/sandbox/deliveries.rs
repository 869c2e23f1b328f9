//! Recovery after an outage of the receiver, from the deliveries that the API reports.

use std::collections::BTreeSet;
use std::time::Duration;

use futures_util::TryStreamExt;
use telnyx_messaging::types::{WebhookDelivery, WebhookDeliveryStatus};

use super::receiver::Receiver;
use super::{FROM, TO, paused, status};

const MINUTE: Duration = Duration::from_secs(60);

/// The id of the event of a delivery.
fn event(delivery: &WebhookDelivery) -> String {
    delivery.webhook.as_ref().and_then(|event| event.id.clone()).unwrap()
}

fn event_type(delivery: &WebhookDelivery) -> &str {
    delivery.webhook.as_ref().and_then(|event| event.event_type.as_deref()).unwrap()
}

#[tokio::test]
async fn what_failed_during_an_outage_is_listed_and_handled_once() {
    // Two messages, with two events each, in three attempts each.
    let receiver = Receiver::start(&[503; 12]).await;
    let (sandbox, client) = paused().await;
    let send = || {
        let request = client.messages().send().from(FROM).to(TO).text("Hello");
        request.webhook_url(receiver.url.as_str())
    };
    let deliveries = || client.webhook_deliveries().list();
    assert_eq!(deliveries().await.unwrap().total_results(), Some(0));
    let down = sandbox.now();
    for _ in 0..2 {
        send().await.unwrap();
        sandbox.advance(MINUTE).await;
    }
    let up = sandbox.now();
    let sent = send().await.unwrap();
    sandbox.advance(MINUTE).await;
    assert_eq!(status(&sandbox.message(&sent.id).unwrap()), "delivered");

    let all: Vec<_> = deliveries().page_size(4).items().try_collect().await.unwrap();
    assert_eq!(all.len(), 6);
    let failed = || deliveries().filter_status_eq(WebhookDeliveryStatus::Failed);
    let lost: Vec<_> = failed().items().try_collect().await.unwrap();
    assert_eq!(lost.len(), 4);
    for delivery in &lost {
        let one = client.webhook_deliveries().retrieve(delivery.id.as_str()).await.unwrap();
        assert_eq!(*one, *delivery);
        assert_eq!(one.attempts.len(), 3);
        let started: Vec<_> = one.attempts.iter().map(|attempt| attempt.started_at).collect();
        assert!(started.is_sorted_by(|a, b| a > b), "the latest comes first: {started:?}");
        assert_eq!((one.started_at, one.finished_at), (started[2], one.attempts[0].finished_at));
        for attempt in &one.attempts {
            assert_eq!(attempt.status, Some(WebhookDeliveryStatus::Failed));
            let response = attempt.http.as_ref().and_then(|http| http.response.as_ref()).unwrap();
            assert_eq!(response.status, Some(503));
        }
    }
    // The events are those that the receiver refused.
    let refused: BTreeSet<String> = receiver.all()[..12]
        .iter()
        .map(|event| event["data"]["id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(lost.iter().map(event).collect::<BTreeSet<_>>(), refused);

    for (list, expected) in [
        (failed().filter_event_type("message.finalized"), 2),
        (failed().filter_event_type("message.finalized,message.sent"), 4),
        (failed().filter_event_type("message.received"), 0),
        (deliveries().filter_event_type("message.sent"), 3),
        (deliveries().filter_started_at_gte(down).filter_finished_at_lte(up), 4),
        (deliveries().filter_started_at_gte(up), 2),
        (deliveries().filter_finished_at_gte(down), 6),
        (deliveries().filter_started_at_lte(down), 0),
        (deliveries().filter_attempts_contains(receiver.url.as_str()), 6),
        (deliveries().filter_attempts_contains("http://127.0.0.1:1/"), 0),
        (deliveries().filter_webhook_contains(sent.id.as_str()), 2),
    ] {
        let found: Vec<_> = list.items().try_collect().await.unwrap();
        let types: Vec<&str> = found.iter().map(event_type).collect();
        assert_eq!(found.len(), expected, "{types:?}");
    }

    // One of the events is delivered again meanwhile: it has the same id.
    let mut handled: BTreeSet<String> =
        receiver.all()[12..].iter().map(|e| e["data"]["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(handled.len(), 2);
    let mut recovered = 0;
    for _ in 0..2 {
        for delivery in failed().items().try_collect::<Vec<_>>().await.unwrap() {
            recovered += usize::from(handled.insert(event(&delivery)));
        }
    }
    assert_eq!((recovered, handled.len()), (4, 6));
}

#[tokio::test]
async fn a_receiver_that_cannot_be_reached_has_no_response() {
    let (sandbox, client) = paused().await;
    let request = client.messages().send().from(FROM).to(TO).text("Hello");
    request.webhook_url("http://127.0.0.1:1/hooks").await.unwrap();
    sandbox.advance(MINUTE).await;
    let page = client.webhook_deliveries().list().await.unwrap();
    assert_eq!(page.total_results(), Some(2));
    let exchange = page[0].attempts[0].http.as_ref().unwrap();
    assert!(exchange.response.is_none());
    let url = exchange.request.as_ref().and_then(|request| request.url.as_deref());
    assert_eq!(url, Some("http://127.0.0.1:1/hooks"));
    let unknown = client.webhook_deliveries().retrieve(uuid()).await.unwrap_err();
    assert!(unknown.is_not_found(), "{unknown}");
    sandbox.reset();
    assert!(sandbox.contents("webhook_deliveries").unwrap().is_empty());
}

/// An id that no delivery has.
fn uuid() -> &'static str {
    "00000000-0000-4000-8000-000000000000"
}
