// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! Events that Telnyx delivers to webhook URLs.

use crate::generated_prelude::*;

/// An event that Telnyx delivers to a webhook URL, by its `event_type`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// `10dlc.campaign.update`: Sent when a 10DLC campaign is accepted, rejected or changed. The
    /// published document has it without an envelope, Telnyx's guides with one; both are read.
    CampaignStatusUpdate(WebhookEvent<types::CampaignStatusUpdate>),
    /// `message.finalized`: Sent when an outbound message is handed to the carrier, and again when
    /// its outcome is known.
    MessageFinalized(WebhookEvent<types::OutboundMessage>),
    /// `message.link_click`: Sent when a shortened link is opened, if the profile's
    /// `url_shortener_settings` ask for it. May lack `event_type`; it is then recognized by its
    /// record type.
    MessageLinkClick(WebhookEvent<types::LinkClick>),
    /// `message.read`: Sent when the recipient opens an RCS message, if the recipient allows it.
    MessageRead(WebhookEvent<types::OutboundMessage>),
    /// `message.received`: Sent when a message arrives.
    MessageReceived(WebhookEvent<types::InboundMessage>),
    /// `message.sent`: Sent when an outbound message is handed to the carrier, and again when its
    /// outcome is known.
    MessageSent(WebhookEvent<types::OutboundMessage>),
    /// Any other event, verbatim.
    Other(OtherEvent),
}

impl KnownEvents for Event {
    const FLAT: &'static [FlatEvent] = &[
        FlatEvent::new("10dlc.campaign.update", &["campaignId", "type"]),
    ];
    fn decode_known(
        event_type: &str,
        parts: Parts,
    ) -> Option<Result<Self, DecodeFailure>> {
        Some(
            match event_type {
                "10dlc.campaign.update" => {
                    WebhookEvent::decode(parts).map(Self::CampaignStatusUpdate)
                }
                "message.finalized" => {
                    WebhookEvent::decode(parts).map(Self::MessageFinalized)
                }
                "message.link_click" => {
                    WebhookEvent::decode(parts).map(Self::MessageLinkClick)
                }
                "message.read" => WebhookEvent::decode(parts).map(Self::MessageRead),
                "message.received" => {
                    WebhookEvent::decode(parts).map(Self::MessageReceived)
                }
                "message.sent" => WebhookEvent::decode(parts).map(Self::MessageSent),
                _ => return None,
            },
        )
    }

    fn type_of_record(record_type: &str) -> Option<&'static str> {
        match record_type {
            "link_clicked" => Some("message.link_click"),
            _ => None,
        }
    }

    fn borrow_envelope(&self) -> Envelope<'_> {
        match self {
            Self::CampaignStatusUpdate(event) => event.envelope(),
            Self::MessageFinalized(event) => event.envelope(),
            Self::MessageLinkClick(event) => event.envelope(),
            Self::MessageRead(event) => event.envelope(),
            Self::MessageReceived(event) => event.envelope(),
            Self::MessageSent(event) => event.envelope(),
            Self::Other(event) => event.envelope(),
        }
    }
}
