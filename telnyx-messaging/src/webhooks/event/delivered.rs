//! Events from the list of deliveries.

use crate::generated::events::Event;
use crate::generated::types::DeliveredWebhook;
use crate::webhooks::event::{BodyError, decode};

impl DeliveredWebhook {
    /// Decodes the event, as the webhook itself would have been decoded. Its id is that of the
    /// webhook, so an event that was handled before can be recognised.
    ///
    /// ```no_run
    /// # async fn example(client: &telnyx_messaging::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use telnyx_messaging::types::WebhookDeliveryStatus;
    ///
    /// let failed = client.webhook_deliveries().list().filter_status_eq(WebhookDeliveryStatus::Failed);
    /// let mut deliveries = failed.items();
    /// while let Some(delivery) = deliveries.try_next().await? {
    ///     if let Some(webhook) = delivery.webhook {
    ///         println!("missed {:?}", webhook.event()?.event_type());
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`BodyError`] when the event cannot be written as JSON, which does not happen.
    pub fn event(&self) -> Result<Event, BodyError> {
        let body = serde_json::json!({ "data": self });
        decode(body.to_string().as_bytes())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use serde_json::json;

    use super::*;

    #[test]
    fn a_delivered_webhook_is_the_event_that_was_sent() {
        let webhook: DeliveredWebhook = serde_json::from_value(json!({
            "event_type": "message.received", "id": "e1", "record_type": "event",
            "occurred_at": "2026-03-02T09:30:04Z", "payload": {"id": "m1", "text": "Hi"}
        }))
        .unwrap();
        let Event::MessageReceived(event) = webhook.event().unwrap() else { panic!() };
        assert_eq!((event.id.as_deref(), &*event.payload.id), (Some("e1"), "m1"));
        assert_eq!(event.occurred_at.unwrap().timestamp(), 1_772_443_804);
        let empty = DeliveredWebhook::default().event().unwrap();
        assert!(matches!(empty, Event::Other(_)));
    }
}
