//! How far an outbound message has come, in one answer.

use std::fmt;

use crate::generated::types::{MessageRecipient, OutboundMessage, RecipientStatus};

/// How far a message has come, as far as its fate is concerned. Ordered from the best to the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Progress {
    /// The recipient opened it. Final.
    Read,
    /// It arrived. Final.
    Delivered,
    /// It is on its way, or waits for its turn.
    Pending,
    /// The service told no status, or one that this version does not know.
    Unknown,
    /// It was sent and no receipt came in time: it may have arrived. Final.
    Unconfirmed,
    /// It was withdrawn before its sending time. Final.
    Cancelled,
    /// It did not arrive. Final.
    Failed,
}

impl Progress {
    /// Whether it will not change any more.
    #[must_use]
    pub fn is_final(self) -> bool {
        !matches!(self, Self::Pending | Self::Unknown)
    }

    fn of(status: Option<&RecipientStatus>) -> Self {
        match status.map_or("", RecipientStatus::as_str) {
            "read" => Self::Read,
            "delivered" | "webhook_delivered" => Self::Delivered,
            "scheduled" | "queued" | "sending" | "sent" => Self::Pending,
            "delivery_unconfirmed" | "dlr_timeout" => Self::Unconfirmed,
            "cancelled" | "canceled" => Self::Cancelled,
            "expired" | "failed" | "sending_failed" | "delivery_failed" | "gw_timeout" => {
                Self::Failed
            }
            _ => Self::Unknown,
        }
    }
}

/// How far a message has come: over all, per recipient, and why it failed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeliveryReport {
    /// The worst of all recipients; [`Progress::Unknown`] without recipients.
    pub worst: Progress,
    /// Every recipient, in the order of the message.
    pub recipients: Vec<RecipientDelivery>,
    /// The codes of all errors of the message, such as `40300`, in their order. The service tells
    /// errors per message and not per recipient.
    pub error_codes: Vec<String>,
}

impl DeliveryReport {
    /// Whether every recipient's outcome is known, and there is at least one.
    #[must_use]
    pub fn is_final(&self) -> bool {
        !self.recipients.is_empty() && self.recipients.iter().all(|one| one.progress.is_final())
    }

    /// Whether it arrived at every recipient, and there is at least one.
    #[must_use]
    pub fn is_delivered(&self) -> bool {
        matches!(self.worst, Progress::Delivered | Progress::Read)
    }
}

/// How far a message has come for one recipient. `Debug` hides the number.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecipientDelivery {
    /// An E.164 number or a short code; absent for an RCS agent.
    pub phone_number: Option<String>,
    /// The status as the service tells it.
    pub status: Option<RecipientStatus>,
    /// What the status means.
    pub progress: Progress,
}

impl RecipientDelivery {
    fn of(recipient: &MessageRecipient) -> Self {
        Self {
            phone_number: recipient.phone_number.clone(),
            status: recipient.status.clone(),
            progress: Progress::of(recipient.status.as_ref()),
        }
    }
}

impl fmt::Debug for RecipientDelivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecipientDelivery")
            .field("status", &self.status)
            .field("progress", &self.progress)
            .finish_non_exhaustive()
    }
}

impl OutboundMessage {
    /// How far the message has come: the worst of its recipients, each of them, and the error
    /// codes.
    #[must_use]
    pub fn delivery_status(&self) -> DeliveryReport {
        let recipients: Vec<_> = self.to.iter().map(RecipientDelivery::of).collect();
        DeliveryReport {
            worst: recipients.iter().map(|one| one.progress).max().unwrap_or(Progress::Unknown),
            error_codes: self.errors.iter().filter_map(|error| error.code.clone()).collect(),
            recipients,
        }
    }

    /// Whether the outcome is known and will not change any more.
    ///
    /// A message with a completion time is final whatever its recipients say: the service may add a
    /// status that this version does not know.
    #[must_use]
    pub fn is_final(&self) -> bool {
        self.completed_at.is_some() || self.delivery_status().is_final()
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
        for (statuses, worst, is_final) in [
            (&["delivered"][..], Progress::Delivered, true),
            (&["read", "delivered"], Progress::Delivered, true),
            (&["delivered", "sent"], Progress::Pending, false),
            (&["delivered", "delivery_failed"], Progress::Failed, true),
            (&["sending_failed", "queued"], Progress::Failed, false),
            (&["delivery_unconfirmed", "delivered"], Progress::Unconfirmed, true),
            (&["something_new"], Progress::Unknown, false),
            (&[], Progress::Unknown, false),
        ] {
            let message = message(statuses);
            let report = message.delivery_status();
            assert_eq!((report.worst, message.is_final()), (worst, is_final), "{statuses:?}");
            assert_eq!(report.recipients.len(), statuses.len());
        }
    }

    #[test]
    fn error_codes_are_collected_and_numbers_hidden() {
        let report = message(&["failed"]).delivery_status();
        assert_eq!(report.error_codes, ["40008"]);
        assert!(!report.is_delivered());
        assert_eq!(report.recipients[0].phone_number.as_deref(), Some("+15550100002"));
        assert!(!format!("{report:?}").contains("5550100002"));
    }

    #[test]
    fn a_completion_time_is_final() {
        let mut message = message(&["something_new"]);
        message.completed_at = Some(chrono::Utc::now());
        assert!(message.is_final());
    }
}
