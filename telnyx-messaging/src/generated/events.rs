// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! Events that Telnyx delivers to webhook URLs.

use crate::generated_prelude::*;

/// An event that Telnyx delivers to a webhook URL, by its `event_type`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// `10dlc.brand.update`: Reports a step in the registration of a 10DLC brand, to the
    /// `webhookURL` of the brand. A delivery is attempted up to five times, 30 seconds apart.
    #[cfg(feature = "tendlc")]
    BrandUpdate(WebhookEvent<types::BrandUpdate>),
    /// `10dlc.campaign.update`: Reports a review or another change of a 10DLC campaign, to the
    /// `webhookURL` of the campaign. The published document shows it without an envelope, Telnyx's
    /// guides with one; both are read. A delivery is attempted up to five times, 30 seconds apart.
    #[cfg(feature = "tendlc")]
    CampaignUpdate(WebhookEvent<types::CampaignUpdate>),
    /// `10dlc.phone_number.update`: Reports the assignment of a phone number to a 10DLC campaign,
    /// its removal, or a new status, to the `webhookURL` of the campaign. Sent for shared campaigns
    /// as well. A delivery is attempted up to five times, 30 seconds apart.
    #[cfg(feature = "tendlc")]
    PhoneNumberCampaignUpdate(WebhookEvent<types::PhoneNumberCampaignUpdate>),
    /// `message.echo`: Sent when the business itself writes to a user from the WhatsApp Business
    /// app, on a number that is used on both sides. Such a message costs nothing, and does not open
    /// the 24-hour window. It is not a message of the user, so it must not be replied to
    /// automatically.
    #[cfg(feature = "whatsapp")]
    MessageEcho(WebhookEvent<types::WhatsappEchoedMessage>),
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
    /// `messaging_hosted_numbers_orders.created`: Sent when a hosted number order is created,
    /// changes its status or is deleted, and at each step of a transfer between two Telnyx
    /// accounts. It is sent to the webhook URL of the messaging profile of the order.
    #[cfg(feature = "hosted")]
    HostedNumberOrderCreated(WebhookEvent<types::HostedNumberOrderChange>),
    /// `messaging_hosted_numbers_orders.deleted`: Sent when a hosted number order is created,
    /// changes its status or is deleted, and at each step of a transfer between two Telnyx
    /// accounts. It is sent to the webhook URL of the messaging profile of the order.
    #[cfg(feature = "hosted")]
    HostedNumberOrderDeleted(WebhookEvent<types::HostedNumberOrderChange>),
    /// `messaging_hosted_numbers_orders.internal_transfer_approval_requested`: Sent when a hosted
    /// number order is created, changes its status or is deleted, and at each step of a transfer
    /// between two Telnyx accounts. It is sent to the webhook URL of the messaging profile of the
    /// order.
    #[cfg(feature = "hosted")]
    HostedNumberTransferApprovalRequested(WebhookEvent<types::HostedNumberOrderChange>),
    /// `messaging_hosted_numbers_orders.internal_transfer_approved`: Sent when a hosted number
    /// order is created, changes its status or is deleted, and at each step of a transfer between
    /// two Telnyx accounts. It is sent to the webhook URL of the messaging profile of the order.
    #[cfg(feature = "hosted")]
    HostedNumberTransferApproved(WebhookEvent<types::HostedNumberOrderChange>),
    /// `messaging_hosted_numbers_orders.internal_transfer_auto_approved`: Sent when a hosted number
    /// order is created, changes its status or is deleted, and at each step of a transfer between
    /// two Telnyx accounts. It is sent to the webhook URL of the messaging profile of the order.
    #[cfg(feature = "hosted")]
    HostedNumberTransferAutoApproved(WebhookEvent<types::HostedNumberOrderChange>),
    /// `messaging_hosted_numbers_orders.internal_transfer_detected`: Sent when a hosted number
    /// order is created, changes its status or is deleted, and at each step of a transfer between
    /// two Telnyx accounts. It is sent to the webhook URL of the messaging profile of the order.
    #[cfg(feature = "hosted")]
    HostedNumberTransferDetected(WebhookEvent<types::HostedNumberOrderChange>),
    /// `messaging_hosted_numbers_orders.internal_transfer_rejected`: Sent when a hosted number
    /// order is created, changes its status or is deleted, and at each step of a transfer between
    /// two Telnyx accounts. It is sent to the webhook URL of the messaging profile of the order.
    #[cfg(feature = "hosted")]
    HostedNumberTransferRejected(WebhookEvent<types::HostedNumberOrderChange>),
    /// `messaging_hosted_numbers_orders.updated`: Sent when a hosted number order is created,
    /// changes its status or is deleted, and at each step of a transfer between two Telnyx
    /// accounts. It is sent to the webhook URL of the messaging profile of the order.
    #[cfg(feature = "hosted")]
    HostedNumberOrderUpdated(WebhookEvent<types::HostedNumberOrderChange>),
    /// `toll_free_verification.status_update`: Sent to the `webhookUrl` of a toll-free verification
    /// request when its status changes. Known from a Telnyx guide only; read the request itself to
    /// be sure.
    #[cfg(feature = "tollfree")]
    TollFreeVerificationUpdate(WebhookEvent<types::TollFreeVerificationUpdate>),
    /// `whatsapp.account.restricted`: Sent when Meta restricts or disables a WhatsApp business
    /// account. Telnyx's examples show its `event_type` and `payload` without `data` around them.
    #[cfg(feature = "whatsapp")]
    WhatsappAccountRestricted(WebhookEvent<types::WhatsappAccountRestriction>),
    /// `whatsapp.account.update`: Sent when the connection of a WhatsApp business account changes,
    /// for example because the business disconnected it in the WhatsApp Business app. May be
    /// repeated, and may arrive late.
    #[cfg(feature = "whatsapp")]
    WhatsappAccountUpdate(WebhookEvent<types::WhatsappAccountChange>),
    /// `whatsapp.phone_number.quality_changed`: Sent when Meta changes the quality rating of a
    /// WhatsApp number. Telnyx's examples show its `event_type` and `payload` without `data` around
    /// them.
    #[cfg(feature = "whatsapp")]
    WhatsappPhoneNumberQualityChanged(WebhookEvent<types::WhatsappQualityChange>),
    /// `whatsapp.template.approved`: Sent when Meta approves, rejects or disables a message
    /// template. Telnyx's examples show its `event_type` and `payload` without `data` around them.
    #[cfg(feature = "whatsapp")]
    WhatsappTemplateApproved(WebhookEvent<types::WhatsappTemplateStatusChange>),
    /// `whatsapp.template.disabled`: Sent when Meta approves, rejects or disables a message
    /// template. Telnyx's examples show its `event_type` and `payload` without `data` around them.
    #[cfg(feature = "whatsapp")]
    WhatsappTemplateDisabled(WebhookEvent<types::WhatsappTemplateStatusChange>),
    /// `whatsapp.template.rejected`: Sent when Meta approves, rejects or disables a message
    /// template. Telnyx's examples show its `event_type` and `payload` without `data` around them.
    #[cfg(feature = "whatsapp")]
    WhatsappTemplateRejected(WebhookEvent<types::WhatsappTemplateStatusChange>),
    /// `whatsapp.waba_added`: Sent when a WhatsApp signup ends, with or without success, to the
    /// `webhook_url` of `whatsapp.user_data.update`.
    #[cfg(feature = "whatsapp")]
    WhatsappWabaAdded(WebhookEvent<types::WhatsappSignupOutcome>),
    /// Any other event, verbatim.
    Other(OtherEvent),
}

impl KnownEvents for Event {
    const FLAT: &'static [FlatEvent] = &[
        #[cfg(feature = "tendlc")]
        FlatEvent::new("10dlc.brand.update", &["brandId", "type"])
            .lacks(&["campaignId", "phoneNumber"]),
        #[cfg(feature = "tendlc")]
        FlatEvent::new("10dlc.campaign.update", &["campaignId", "type"])
            .lacks(&["phoneNumber"]),
        #[cfg(feature = "tendlc")]
        FlatEvent::new("10dlc.phone_number.update", &["phoneNumber", "type"]),
    ];
    fn decode_known(
        event_type: &str,
        parts: Parts,
    ) -> Option<Result<Self, DecodeFailure>> {
        Some(
            match event_type {
                #[cfg(feature = "tendlc")]
                "10dlc.brand.update" => {
                    WebhookEvent::decode(parts).map(Self::BrandUpdate)
                }
                #[cfg(feature = "tendlc")]
                "10dlc.campaign.update" => {
                    WebhookEvent::decode(parts).map(Self::CampaignUpdate)
                }
                #[cfg(feature = "tendlc")]
                "10dlc.phone_number.update" => {
                    WebhookEvent::decode(parts).map(Self::PhoneNumberCampaignUpdate)
                }
                #[cfg(feature = "whatsapp")]
                "message.echo" => WebhookEvent::decode(parts).map(Self::MessageEcho),
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
                #[cfg(feature = "hosted")]
                "messaging_hosted_numbers_orders.created" => {
                    WebhookEvent::decode(parts).map(Self::HostedNumberOrderCreated)
                }
                #[cfg(feature = "hosted")]
                "messaging_hosted_numbers_orders.deleted" => {
                    WebhookEvent::decode(parts).map(Self::HostedNumberOrderDeleted)
                }
                #[cfg(feature = "hosted")]
                "messaging_hosted_numbers_orders.internal_transfer_approval_requested" => {
                    WebhookEvent::decode(parts)
                        .map(Self::HostedNumberTransferApprovalRequested)
                }
                #[cfg(feature = "hosted")]
                "messaging_hosted_numbers_orders.internal_transfer_approved" => {
                    WebhookEvent::decode(parts).map(Self::HostedNumberTransferApproved)
                }
                #[cfg(feature = "hosted")]
                "messaging_hosted_numbers_orders.internal_transfer_auto_approved" => {
                    WebhookEvent::decode(parts)
                        .map(Self::HostedNumberTransferAutoApproved)
                }
                #[cfg(feature = "hosted")]
                "messaging_hosted_numbers_orders.internal_transfer_detected" => {
                    WebhookEvent::decode(parts).map(Self::HostedNumberTransferDetected)
                }
                #[cfg(feature = "hosted")]
                "messaging_hosted_numbers_orders.internal_transfer_rejected" => {
                    WebhookEvent::decode(parts).map(Self::HostedNumberTransferRejected)
                }
                #[cfg(feature = "hosted")]
                "messaging_hosted_numbers_orders.updated" => {
                    WebhookEvent::decode(parts).map(Self::HostedNumberOrderUpdated)
                }
                #[cfg(feature = "tollfree")]
                "toll_free_verification.status_update" => {
                    WebhookEvent::decode(parts).map(Self::TollFreeVerificationUpdate)
                }
                #[cfg(feature = "whatsapp")]
                "whatsapp.account.restricted" => {
                    WebhookEvent::decode(parts).map(Self::WhatsappAccountRestricted)
                }
                #[cfg(feature = "whatsapp")]
                "whatsapp.account.update" => {
                    WebhookEvent::decode(parts).map(Self::WhatsappAccountUpdate)
                }
                #[cfg(feature = "whatsapp")]
                "whatsapp.phone_number.quality_changed" => {
                    WebhookEvent::decode(parts)
                        .map(Self::WhatsappPhoneNumberQualityChanged)
                }
                #[cfg(feature = "whatsapp")]
                "whatsapp.template.approved" => {
                    WebhookEvent::decode(parts).map(Self::WhatsappTemplateApproved)
                }
                #[cfg(feature = "whatsapp")]
                "whatsapp.template.disabled" => {
                    WebhookEvent::decode(parts).map(Self::WhatsappTemplateDisabled)
                }
                #[cfg(feature = "whatsapp")]
                "whatsapp.template.rejected" => {
                    WebhookEvent::decode(parts).map(Self::WhatsappTemplateRejected)
                }
                #[cfg(feature = "whatsapp")]
                "whatsapp.waba_added" => {
                    WebhookEvent::decode(parts).map(Self::WhatsappWabaAdded)
                }
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
            #[cfg(feature = "tendlc")]
            Self::BrandUpdate(event) => event.envelope(),
            #[cfg(feature = "tendlc")]
            Self::CampaignUpdate(event) => event.envelope(),
            #[cfg(feature = "tendlc")]
            Self::PhoneNumberCampaignUpdate(event) => event.envelope(),
            #[cfg(feature = "whatsapp")]
            Self::MessageEcho(event) => event.envelope(),
            Self::MessageFinalized(event) => event.envelope(),
            Self::MessageLinkClick(event) => event.envelope(),
            Self::MessageRead(event) => event.envelope(),
            Self::MessageReceived(event) => event.envelope(),
            Self::MessageSent(event) => event.envelope(),
            #[cfg(feature = "hosted")]
            Self::HostedNumberOrderCreated(event) => event.envelope(),
            #[cfg(feature = "hosted")]
            Self::HostedNumberOrderDeleted(event) => event.envelope(),
            #[cfg(feature = "hosted")]
            Self::HostedNumberTransferApprovalRequested(event) => event.envelope(),
            #[cfg(feature = "hosted")]
            Self::HostedNumberTransferApproved(event) => event.envelope(),
            #[cfg(feature = "hosted")]
            Self::HostedNumberTransferAutoApproved(event) => event.envelope(),
            #[cfg(feature = "hosted")]
            Self::HostedNumberTransferDetected(event) => event.envelope(),
            #[cfg(feature = "hosted")]
            Self::HostedNumberTransferRejected(event) => event.envelope(),
            #[cfg(feature = "hosted")]
            Self::HostedNumberOrderUpdated(event) => event.envelope(),
            #[cfg(feature = "tollfree")]
            Self::TollFreeVerificationUpdate(event) => event.envelope(),
            #[cfg(feature = "whatsapp")]
            Self::WhatsappAccountRestricted(event) => event.envelope(),
            #[cfg(feature = "whatsapp")]
            Self::WhatsappAccountUpdate(event) => event.envelope(),
            #[cfg(feature = "whatsapp")]
            Self::WhatsappPhoneNumberQualityChanged(event) => event.envelope(),
            #[cfg(feature = "whatsapp")]
            Self::WhatsappTemplateApproved(event) => event.envelope(),
            #[cfg(feature = "whatsapp")]
            Self::WhatsappTemplateDisabled(event) => event.envelope(),
            #[cfg(feature = "whatsapp")]
            Self::WhatsappTemplateRejected(event) => event.envelope(),
            #[cfg(feature = "whatsapp")]
            Self::WhatsappWabaAdded(event) => event.envelope(),
            Self::Other(event) => event.envelope(),
        }
    }
}
