//! The delivery status of outbound messages.

use std::fmt;

use crate::generated::types::{MessageRecipient, OutboundMessage, RecipientStatus};
use crate::types::error_code::ErrorCode;

/// The delivery state of a message. Ordered from the best to the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeliveryState {
    /// The recipient opened it. Final.
    Read,
    /// It arrived. Final.
    Delivered,
    /// It is on its way, or waits for its turn.
    Pending,
    /// The service reported no status, or one that this version does not know.
    Unknown,
    /// It was sent and no receipt came in time: it may have arrived. Final.
    Unconfirmed,
    /// It was cancelled before its sending time. Final.
    Cancelled,
    /// It did not arrive. Final.
    Failed,
}

impl DeliveryState {
    /// Returns whether the state will not change any more.
    #[must_use]
    pub fn is_final(self) -> bool {
        !matches!(self, Self::Pending | Self::Unknown)
    }
}

impl From<&RecipientStatus> for DeliveryState {
    /// Reads the status whatever its case: WhatsApp reports capitals, too.
    fn from(status: &RecipientStatus) -> Self {
        match status.as_str().to_ascii_lowercase().as_str() {
            "read" => Self::Read,
            "delivered" | "webhook_delivered" => Self::Delivered,
            "accepted" | "pending" | "queued" | "scheduled" | "sending" | "sent" => Self::Pending,
            "delivery_unconfirmed" | "dlr_timeout" => Self::Unconfirmed,
            "cancelled" | "canceled" => Self::Cancelled,
            "delivery_failed" | "expired" | "failed" | "gw_timeout" | "rejected"
            | "sending_failed" | "undeliverable" | "undelivered" => Self::Failed,
            _ => Self::Unknown,
        }
    }
}

/// The delivery status of a message: overall, per recipient, and the error codes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeliveryReport {
    /// The worst state of all recipients; [`DeliveryState::Unknown`] without recipients.
    pub overall: DeliveryState,
    /// All recipients, in the order of the message.
    pub recipients: Vec<RecipientDelivery>,
    /// The codes of all errors of the message, in their order. The service reports errors per
    /// message and not per recipient.
    pub error_codes: Vec<ErrorCode>,
}

impl DeliveryReport {
    fn of(recipients: &[MessageRecipient], error_codes: Vec<ErrorCode>) -> Self {
        let recipients: Vec<_> = recipients.iter().map(RecipientDelivery::of).collect();
        let states = recipients.iter().map(|recipient| recipient.state);
        Self { overall: states.max().unwrap_or(DeliveryState::Unknown), recipients, error_codes }
    }

    /// Returns whether every recipient's state is final, and there is at least one recipient.
    #[must_use]
    pub fn is_final(&self) -> bool {
        !self.recipients.is_empty()
            && self.recipients.iter().all(|recipient| recipient.state.is_final())
    }

    /// Returns whether the message arrived at every recipient, and there is at least one.
    #[must_use]
    pub fn is_delivered(&self) -> bool {
        matches!(self.overall, DeliveryState::Delivered | DeliveryState::Read)
    }
}

/// The delivery state of a message for one recipient. `Debug` hides the number.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecipientDelivery {
    /// An E.164 number or a short code; absent for an RCS agent.
    pub phone_number: Option<String>,
    /// The status that the service reported.
    pub status: Option<RecipientStatus>,
    /// The state derived from the status.
    pub state: DeliveryState,
}

impl RecipientDelivery {
    fn of(recipient: &MessageRecipient) -> Self {
        Self {
            phone_number: recipient.phone_number.clone(),
            status: recipient.status.clone(),
            state: recipient.status.as_ref().map_or(DeliveryState::Unknown, DeliveryState::from),
        }
    }
}

impl fmt::Debug for RecipientDelivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecipientDelivery")
            .field("status", &self.status)
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}

impl OutboundMessage {
    /// Returns the delivery status: overall, per recipient, and the error codes.
    ///
    /// ```
    /// use telnyx_messaging::types::{DeliveryState, OutboundMessage};
    ///
    /// fn has_failed(message: &OutboundMessage) -> bool {
    ///     message.delivery_status().overall == DeliveryState::Failed
    /// }
    /// ```
    #[must_use]
    pub fn delivery_status(&self) -> DeliveryReport {
        let codes = self.errors.iter().filter_map(|error| error.code()).collect();
        DeliveryReport::of(&self.to, codes)
    }

    /// Returns whether the outcome is known and will not change any more.
    ///
    /// A message with a completion time is final whatever the status of its recipients: the service
    /// may add a status that this version does not know.
    #[must_use]
    pub fn is_final(&self) -> bool {
        self.completed_at.is_some() || self.delivery_status().is_final()
    }
}

#[cfg(feature = "whatsapp")]
impl crate::generated::types::WhatsappMessage {
    /// Returns the delivery status when the message was accepted. Later states come by webhook.
    #[must_use]
    pub fn delivery_status(&self) -> DeliveryReport {
        DeliveryReport::of(&self.to, Vec::new())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use serde_json::json;

    use super::*;

    fn message(statuses: &[&str]) -> OutboundMessage {
        let to: Vec<_> = statuses
            .iter()
            .map(|status| json!({"phone_number": "+15550100002", "status": status}))
            .collect();
        serde_json::from_value(
            json!({"id": "m", "to": to, "errors": [{"code": "40008"}, {"title": "odd"}]}),
        )
        .unwrap()
    }

    #[test]
    fn the_worst_recipient_counts() {
        for (statuses, overall, is_final) in [
            (&["delivered"][..], DeliveryState::Delivered, true),
            (&["read", "delivered"], DeliveryState::Delivered, true),
            (&["delivered", "sent"], DeliveryState::Pending, false),
            (&["delivered", "delivery_failed"], DeliveryState::Failed, true),
            (&["sending_failed", "queued"], DeliveryState::Failed, false),
            (&["delivery_unconfirmed", "delivered"], DeliveryState::Unconfirmed, true),
            (&["something_new"], DeliveryState::Unknown, false),
            (&[], DeliveryState::Unknown, false),
        ] {
            let message = message(statuses);
            let report = message.delivery_status();
            assert_eq!((report.overall, message.is_final()), (overall, is_final), "{statuses:?}");
            assert_eq!(report.recipients.len(), statuses.len());
        }
    }

    #[test]
    fn statuses_of_whatsapp_are_final_in_any_case() {
        for (status, state) in [
            ("undeliverable", DeliveryState::Failed),
            ("UNDELIVERABLE", DeliveryState::Failed),
            ("DELIVERED", DeliveryState::Delivered),
            ("Read", DeliveryState::Read),
        ] {
            let message = message(&[status]);
            assert_eq!((message.delivery_status().overall, message.is_final()), (state, true));
            // The status itself stays verbatim.
            assert_eq!(message.to[0].status.as_ref().unwrap().as_str(), status);
        }
    }

    #[test]
    fn error_codes_are_collected_and_numbers_hidden() {
        let report = message(&["failed"]).delivery_status();
        assert_eq!(report.error_codes, [ErrorCode::Undeliverable]);
        assert!(!report.is_delivered());
        assert_eq!(report.recipients[0].phone_number.as_deref(), Some("+15550100002"));
        assert!(!format!("{report:?}").contains("5550100002"));
    }

    #[test]
    fn a_completion_time_is_final() {
        let mut message = message(&["something_new"]);
        message.completed_at = Some(chrono::DateTime::UNIX_EPOCH);
        assert!(message.is_final());
    }
}
