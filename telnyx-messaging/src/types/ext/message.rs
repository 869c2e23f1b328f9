//! Properties of a message of either direction.

use super::DeliveryReport;
use crate::generated::types::{InboundMessage, Message, MessageSender, OutboundMessage};

impl Message {
    /// Returns the id of the message. `None` only for a direction that this version does not know,
    /// when the object has no id.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        // Not a `match`, so that the contract can gain a direction.
        let id = if let Self::Inbound(message) = self {
            Some(message.id.as_str())
        } else if let Self::Outbound(message) = self {
            Some(message.id.as_str())
        } else if let Self::Unknown(object) = self {
            object.get("id").and_then(|id| id.as_str())
        } else {
            None
        };
        id.filter(|id| !id.is_empty())
    }

    /// Returns the delivery status of an outbound message, and `None` for any other.
    ///
    /// ```
    /// use telnyx_messaging::types::Message;
    ///
    /// fn has_arrived(message: &Message) -> bool {
    ///     message.delivery_status().is_some_and(|report| report.is_delivered())
    /// }
    /// ```
    #[must_use]
    pub fn delivery_status(&self) -> Option<DeliveryReport> {
        self.as_outbound().map(OutboundMessage::delivery_status)
    }

    /// Returns the number or the name that the message was sent from.
    #[must_use]
    pub fn sender(&self) -> Option<&str> {
        match self {
            Self::Inbound(message) => message.sender(),
            Self::Outbound(message) => message.sender(),
            _ => None,
        }
    }

    /// Returns the message if it is outbound.
    #[must_use]
    pub fn as_outbound(&self) -> Option<&OutboundMessage> {
        match self {
            Self::Outbound(message) => Some(message),
            _ => None,
        }
    }

    /// Returns the message if it is inbound.
    #[must_use]
    pub fn as_inbound(&self) -> Option<&InboundMessage> {
        match self {
            Self::Inbound(message) => Some(message),
            _ => None,
        }
    }
}

impl InboundMessage {
    /// Returns the number that the message was sent from.
    ///
    /// ```
    /// use telnyx_messaging::types::InboundMessage;
    ///
    /// fn is_from(message: &InboundMessage, number: &str) -> bool {
    ///     message.sender() == Some(number)
    /// }
    /// ```
    #[must_use]
    pub fn sender(&self) -> Option<&str> {
        number(self.from.as_ref())
    }
}

impl OutboundMessage {
    /// Returns the number or the name that the message was sent from.
    #[must_use]
    pub fn sender(&self) -> Option<&str> {
        number(self.from.as_ref())
    }
}

fn number(sender: Option<&MessageSender>) -> Option<&str> {
    sender?.phone_number.as_deref().filter(|number| !number.is_empty())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use serde_json::json;

    use super::*;

    #[test]
    fn a_message_of_either_direction_has_an_id_and_a_sender_and_an_outbound_one_a_status() {
        for (direction, inbound, outbound) in
            [("inbound", true, false), ("outbound", false, true), ("sideways", false, false)]
        {
            let message: Message = serde_json::from_value(json!({
                "direction": direction, "id": "m1", "to": [{"status": "delivered"}],
                "from": {"phone_number": "+15550100001"},
            }))
            .unwrap();
            assert_eq!(message.id(), Some("m1"));
            let sender = (inbound || outbound).then_some("+15550100001");
            assert_eq!(message.sender(), sender, "{direction}");
            assert_eq!(message.as_inbound().is_some(), inbound, "{direction}");
            assert_eq!(message.as_outbound().is_some(), outbound, "{direction}");
            assert_eq!(
                message.delivery_status().map(|report| report.is_delivered()),
                outbound.then_some(true)
            );
        }
        let empty: Message = serde_json::from_value(json!({})).unwrap();
        assert_eq!((empty.id(), empty.sender()), (None, None));
    }
}
