// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messages`: `cancel_scheduled`, `retrieve`, `retrieve_group_messages`,
//! `schedule`, `send`, `send_group_mms`, `send_long_code`, `send_number_pool`,
//! `send_short_code`, `send_with_alphanumeric_sender`, `whatsapp`.

use std::future::IntoFuture;
use chrono::DateTime;
use chrono::Utc;
use crate::call::Call;
use crate::call::PageFuture;
use crate::call::Response;
use crate::call::ResponseFuture;
use crate::call::request_options;
use crate::client::Client;
use crate::error::Result;
use crate::generated::operations;
use crate::generated::types;
use crate::pagination::Listing;
use crate::pagination::Page;
use crate::pagination::ReplyFuture;
use crate::pagination::WalkOptions;
use crate::pagination::list_options;
use crate::types::support::Nullable;

pub mod rcs;

/// Calls below `client.messages()`.
#[derive(Clone, Debug)]
pub struct Messages {
    client: Client,
}

impl Messages {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `messages.rcs`.
    #[must_use]
    pub fn rcs(&self) -> rcs::Rcs {
        rcs::Rcs::new(&self.client)
    }

    /// Cancel a scheduled message.
    ///
    /// Takes back a message that is still `scheduled` and whose time is more than a minute away.
    /// The answer comes without the usual `data` envelope.
    ///
    /// `DELETE /messages/{id}`
    ///
    /// `id`: The scheduled message, a UUID.
    pub fn cancel_scheduled(&self, id: impl Into<String>) -> CancelScheduledRequest {
        CancelScheduledRequest {
            call: Call::new(&self.client, &operations::MESSAGES_CANCEL_SCHEDULED),
            id: id.into(),
        }
    }

    /// Retrieve a message.
    ///
    /// Answers one message, sent or received, with its present state. Messages older than 10 days
    /// are not kept; detail records reach further back.
    ///
    /// `GET /messages/{id}`
    ///
    /// `id`: The message, a UUID.
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(&self.client, &operations::MESSAGES_RETRIEVE),
            id: id.into(),
        }
    }

    /// Retrieve the messages of a group.
    ///
    /// Answers the single messages that one group MMS was split into, one per recipient, all at
    /// once.
    ///
    /// `GET /messages/group/{message_id}`
    ///
    /// `message_id`: The group message, a UUID.
    pub fn retrieve_group_messages(
        &self,
        message_id: impl Into<String>,
    ) -> RetrieveGroupMessagesRequest {
        RetrieveGroupMessagesRequest {
            call: Call::new(&self.client, &operations::MESSAGES_RETRIEVE_GROUP_MESSAGES),
            message_id: message_id.into(),
            walk: WalkOptions::default(),
        }
    }

    /// Schedule a message.
    ///
    /// Takes a message now and sends it at `send_at`. Until then it can be taken back with
    /// `messages.cancel_scheduled`.
    ///
    /// `POST /messages/schedule`
    pub fn schedule(&self) -> ScheduleRequest {
        ScheduleRequest {
            call: Call::new(&self.client, &operations::MESSAGES_SCHEDULE),
            auto_detect: None,
            from: None,
            media_urls: None,
            messaging_profile_id: None,
            send_at: None,
            subject: None,
            text: None,
            to: None,
            type_: None,
            use_profile_webhooks: None,
            webhook_failover_url: None,
            webhook_url: None,
        }
    }

    /// Send a message.
    ///
    /// Sends an SMS or MMS from a number, a short code, a number pool or an alphanumeric sender ID,
    /// chosen by `from` and `messaging_profile_id`. Accepted does not mean delivered: the outcome
    /// comes by webhook.
    ///
    /// `POST /messages`
    pub fn send(&self) -> SendRequest {
        SendRequest {
            call: Call::new(&self.client, &operations::MESSAGES_SEND),
            auto_detect: None,
            encoding: None,
            from: None,
            media_urls: None,
            messaging_profile_id: None,
            send_at: Nullable::Absent,
            subject: None,
            text: None,
            to: None,
            type_: None,
            use_profile_webhooks: None,
            webhook_failover_url: None,
            webhook_url: None,
        }
    }

    /// Send a group MMS.
    ///
    /// Sends one MMS to up to 8 people in the United States or Canada who then share one
    /// conversation. Each recipient is billed. Accepted does not mean delivered: the outcome comes
    /// by webhook.
    ///
    /// `POST /messages/group_mms`
    pub fn send_group_mms(&self) -> SendGroupMmsRequest {
        SendGroupMmsRequest {
            call: Call::new(&self.client, &operations::MESSAGES_SEND_GROUP_MMS),
            from: None,
            media_urls: None,
            subject: None,
            text: None,
            to: None,
            use_profile_webhooks: None,
            webhook_failover_url: None,
            webhook_url: None,
        }
    }

    /// Send a message from an ordinary number.
    ///
    /// Sends an SMS or MMS from a ten-digit number of the account. Accepted does not mean
    /// delivered: the outcome comes by webhook.
    ///
    /// `POST /messages/long_code`
    pub fn send_long_code(&self) -> SendLongCodeRequest {
        SendLongCodeRequest {
            call: Call::new(&self.client, &operations::MESSAGES_SEND_LONG_CODE),
            auto_detect: None,
            encoding: None,
            from: None,
            media_urls: None,
            subject: None,
            text: None,
            to: None,
            type_: None,
            use_profile_webhooks: None,
            webhook_failover_url: None,
            webhook_url: None,
        }
    }

    /// Send a message from a number pool.
    ///
    /// Sends an SMS or MMS from one of a profile's numbers, which the service chooses by the
    /// profile's `number_pool_settings`. Accepted does not mean delivered: the outcome comes by
    /// webhook.
    ///
    /// `POST /messages/number_pool`
    pub fn send_number_pool(&self) -> SendNumberPoolRequest {
        SendNumberPoolRequest {
            call: Call::new(&self.client, &operations::MESSAGES_SEND_NUMBER_POOL),
            auto_detect: None,
            encoding: None,
            media_urls: None,
            messaging_profile_id: None,
            subject: None,
            text: None,
            to: None,
            type_: None,
            use_profile_webhooks: None,
            webhook_failover_url: None,
            webhook_url: None,
        }
    }

    /// Send a message from a short code.
    ///
    /// Sends an SMS or MMS from a short code of the account. Accepted does not mean delivered: the
    /// outcome comes by webhook.
    ///
    /// `POST /messages/short_code`
    pub fn send_short_code(&self) -> SendShortCodeRequest {
        SendShortCodeRequest {
            call: Call::new(&self.client, &operations::MESSAGES_SEND_SHORT_CODE),
            auto_detect: None,
            encoding: None,
            from: None,
            media_urls: None,
            subject: None,
            text: None,
            to: None,
            type_: None,
            use_profile_webhooks: None,
            webhook_failover_url: None,
            webhook_url: None,
        }
    }

    /// Send a message under a name.
    ///
    /// Sends an SMS whose sender is a registered name. Recipients cannot answer, and MMS is not
    /// possible. Accepted does not mean delivered: the outcome comes by webhook.
    ///
    /// `POST /messages/alphanumeric_sender_id`
    pub fn send_with_alphanumeric_sender(&self) -> SendWithAlphanumericSenderRequest {
        SendWithAlphanumericSenderRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGES_SEND_WITH_ALPHANUMERIC_SENDER,
            ),
            from: None,
            messaging_profile_id: None,
            text: None,
            to: None,
            use_profile_webhooks: None,
            webhook_failover_url: Nullable::Absent,
            webhook_url: Nullable::Absent,
        }
    }

    /// Send a WhatsApp message.
    ///
    /// Sends a WhatsApp message from a number connected to a WhatsApp business account: a template
    /// at any time, other content only within 24 hours of the user's last message. Accepted does
    /// not mean delivered: the outcome comes by webhook.
    ///
    /// `POST /messages/whatsapp`
    pub fn whatsapp(&self) -> WhatsappRequest {
        WhatsappRequest {
            call: Call::new(&self.client, &operations::MESSAGES_WHATSAPP),
            from: None,
            messaging_profile_id: None,
            to: None,
            type_: None,
            webhook_url: None,
            whatsapp_message: None,
        }
    }
}

/// A request of `messages.cancel_scheduled`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CancelScheduledRequest {
    call: Call,
    id: String,
}

request_options!(CancelScheduledRequest);

impl IntoFuture for CancelScheduledRequest {
    type Output = Result<Response<types::OutboundMessage>>;
    type IntoFuture = ResponseFuture<types::OutboundMessage>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { call, id } = self;
            call.path_argument("id", &id)?;
            let id = id.as_str();
            call.run(move |raw, _| async move {
                    raw.messages_cancel_scheduled(id).await
                })
                .await
        })
    }
}

/// A request of `messages.retrieve`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);

impl IntoFuture for RetrieveRequest {
    type Output = Result<Response<types::Message>>;
    type IntoFuture = ResponseFuture<types::Message>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { call, id } = self;
            call.path_argument("id", &id)?;
            let id = id.as_str();
            let answer: Response<types::MessageEnvelope> = call
                .run(move |raw, _| async move { raw.messages_retrieve(id).await })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}

/// A request of `messages.retrieve_group_messages`, sent when it is awaited for one page, or
/// when its `items` or `pages` are walked.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited or walked"]
pub struct RetrieveGroupMessagesRequest {
    call: Call,
    message_id: String,
    walk: WalkOptions,
}

request_options!(RetrieveGroupMessagesRequest);

list_options!(RetrieveGroupMessagesRequest, types::OutboundMessage);

impl Listing for RetrieveGroupMessagesRequest {
    type Item = types::OutboundMessage;

    fn call(&self) -> &Call {
        &self.call
    }

    fn fetch(self) -> ReplyFuture<Self::Item> {
        Box::pin(async move {
            let Self { call, message_id, .. } = self;
            call.path_argument("message_id", &message_id)?;
            let message_id = message_id.as_str();
            call.run_list(move |raw, _| async move {
                    raw.messages_retrieve_group_messages(message_id).await
                })
                .await
        })
    }
}

impl IntoFuture for RetrieveGroupMessagesRequest {
    type Output = Result<Page<types::OutboundMessage>>;
    type IntoFuture = PageFuture<types::OutboundMessage>;

    fn into_future(self) -> Self::IntoFuture {
        self.one_page()
    }
}

/// A request of `messages.schedule`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ScheduleRequest {
    call: Call,
    auto_detect: Option<bool>,
    from: Option<String>,
    media_urls: Option<Vec<String>>,
    messaging_profile_id: Option<String>,
    send_at: Option<DateTime<Utc>>,
    subject: Option<String>,
    text: Option<String>,
    to: Option<String>,
    type_: Option<types::MessageType>,
    use_profile_webhooks: Option<bool>,
    webhook_failover_url: Option<String>,
    webhook_url: Option<String>,
}

impl ScheduleRequest {
    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    pub fn auto_detect(mut self, auto_detect: bool) -> Self {
        self.auto_detect = Some(auto_detect);
        self
    }

    /// The sender: an E.164 number, a short code or an alphanumeric sender ID of the account.
    /// Needed unless a number pool sends.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
    pub fn media_urls(
        mut self,
        media_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_urls = Some(media_urls.into_iter().map(Into::into).collect());
        self
    }

    /// The messaging profile. Needed for a number pool and for an alphanumeric sender.
    pub fn messaging_profile_id(
        mut self,
        messaging_profile_id: impl Into<String>,
    ) -> Self {
        self.messaging_profile_id = Some(messaging_profile_id.into());
        self
    }

    /// When to send, UTC, to the minute, from 5 minutes to 5 days ahead.
    pub fn send_at(mut self, send_at: impl Into<DateTime<Utc>>) -> Self {
        self.send_at = Some(send_at.into());
        self
    }

    /// The subject of an MMS; an SMS has none.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// The text, not empty. Needed for an SMS.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The recipient: an E.164 number with `+` and country code, or a short code. Required.
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn type_(mut self, type_: impl Into<types::MessageType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, use_profile_webhooks: bool) -> Self {
        self.use_profile_webhooks = Some(use_profile_webhooks);
        self
    }

    /// Where those events go when `webhook_url` does not answer.
    pub fn webhook_failover_url(
        mut self,
        webhook_failover_url: impl Into<String>,
    ) -> Self {
        self.webhook_failover_url = Some(webhook_failover_url.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
    pub fn webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self
    }

    /// Takes every value of the body at once; what is set afterwards replaces it.
    pub fn body(mut self, body: types::ScheduleMessage) -> Self {
        self.auto_detect = body.auto_detect;
        self.from = body.from;
        self.media_urls = body.media_urls;
        self.messaging_profile_id = body.messaging_profile_id;
        self.send_at = body.send_at;
        self.subject = body.subject;
        self.text = body.text;
        self.to = Some(body.to);
        self.type_ = body.type_;
        self.use_profile_webhooks = body.use_profile_webhooks;
        self.webhook_failover_url = body.webhook_failover_url;
        self.webhook_url = body.webhook_url;
        self
    }
}

request_options!(ScheduleRequest);

impl IntoFuture for ScheduleRequest {
    type Output = Result<Response<types::OutboundMessage>>;
    type IntoFuture = ResponseFuture<types::OutboundMessage>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self {
                call,
                auto_detect,
                from,
                media_urls,
                messaging_profile_id,
                send_at,
                subject,
                text,
                to,
                type_,
                use_profile_webhooks,
                webhook_failover_url,
                webhook_url,
            } = self;
            let Some(to) = to else { return Err(call.missing(&[("to", true)])) };
            let body = types::ScheduleMessage {
                auto_detect,
                from,
                media_urls,
                messaging_profile_id,
                send_at,
                subject,
                text,
                to,
                type_,
                use_profile_webhooks,
                webhook_failover_url,
                webhook_url,
            };
            let body = &body;
            let answer: Response<types::OutboundMessageEnvelope> = call
                .run(move |raw, _| async move { raw.messages_schedule(body).await })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}

/// A request of `messages.send`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SendRequest {
    call: Call,
    auto_detect: Option<bool>,
    encoding: Option<types::Encoding>,
    from: Option<String>,
    media_urls: Option<Vec<String>>,
    messaging_profile_id: Option<String>,
    send_at: Nullable<DateTime<Utc>>,
    subject: Option<String>,
    text: Option<String>,
    to: Option<String>,
    type_: Option<types::MessageType>,
    use_profile_webhooks: Option<bool>,
    webhook_failover_url: Option<String>,
    webhook_url: Option<String>,
}

impl SendRequest {
    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    pub fn auto_detect(mut self, auto_detect: bool) -> Self {
        self.auto_detect = Some(auto_detect);
        self
    }

    /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
    /// `auto`.
    pub fn encoding(mut self, encoding: impl Into<types::Encoding>) -> Self {
        self.encoding = Some(encoding.into());
        self
    }

    /// The sender: an E.164 number, a short code or an alphanumeric sender ID of the account.
    /// Needed unless a number pool sends.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
    pub fn media_urls(
        mut self,
        media_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_urls = Some(media_urls.into_iter().map(Into::into).collect());
        self
    }

    /// The messaging profile. Needed for a number pool and for an alphanumeric sender.
    pub fn messaging_profile_id(
        mut self,
        messaging_profile_id: impl Into<String>,
    ) -> Self {
        self.messaging_profile_id = Some(messaging_profile_id.into());
        self
    }

    /// When to send, UTC, to the minute, from 5 minutes to 5 days ahead. Sent at once when absent
    /// or null.
    pub fn send_at(mut self, send_at: impl Into<Nullable<DateTime<Utc>>>) -> Self {
        self.send_at = send_at.into();
        self
    }

    /// The subject of an MMS; an SMS has none.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// The text, not empty. Needed for an SMS.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The recipient: an E.164 number with `+` and country code, or a short code. Required.
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn type_(mut self, type_: impl Into<types::MessageType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, use_profile_webhooks: bool) -> Self {
        self.use_profile_webhooks = Some(use_profile_webhooks);
        self
    }

    /// Where those events go when `webhook_url` does not answer.
    pub fn webhook_failover_url(
        mut self,
        webhook_failover_url: impl Into<String>,
    ) -> Self {
        self.webhook_failover_url = Some(webhook_failover_url.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
    pub fn webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self
    }

    /// Takes every value of the body at once; what is set afterwards replaces it.
    pub fn body(mut self, body: types::SendMessage) -> Self {
        self.auto_detect = body.auto_detect;
        self.encoding = body.encoding;
        self.from = body.from;
        self.media_urls = body.media_urls;
        self.messaging_profile_id = body.messaging_profile_id;
        self.send_at = body.send_at;
        self.subject = body.subject;
        self.text = body.text;
        self.to = Some(body.to);
        self.type_ = body.type_;
        self.use_profile_webhooks = body.use_profile_webhooks;
        self.webhook_failover_url = body.webhook_failover_url;
        self.webhook_url = body.webhook_url;
        self
    }
}

request_options!(SendRequest, idempotency_key);

impl IntoFuture for SendRequest {
    type Output = Result<Response<types::OutboundMessage>>;
    type IntoFuture = ResponseFuture<types::OutboundMessage>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self {
                call,
                auto_detect,
                encoding,
                from,
                media_urls,
                messaging_profile_id,
                send_at,
                subject,
                text,
                to,
                type_,
                use_profile_webhooks,
                webhook_failover_url,
                webhook_url,
            } = self;
            let Some(to) = to else { return Err(call.missing(&[("to", true)])) };
            let body = types::SendMessage {
                auto_detect,
                encoding,
                from,
                media_urls,
                messaging_profile_id,
                send_at,
                subject,
                text,
                to,
                type_,
                use_profile_webhooks,
                webhook_failover_url,
                webhook_url,
            };
            let body = &body;
            let answer: Response<types::OutboundMessageEnvelope> = call
                .run(move |raw, idempotency_key| async move {
                    raw.messages_send(idempotency_key.as_deref(), body).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}

/// A request of `messages.send_group_mms`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SendGroupMmsRequest {
    call: Call,
    from: Option<String>,
    media_urls: Option<Vec<String>>,
    subject: Option<String>,
    text: Option<String>,
    to: Option<Vec<String>>,
    use_profile_webhooks: Option<bool>,
    webhook_failover_url: Option<String>,
    webhook_url: Option<String>,
}

impl SendGroupMmsRequest {
    /// The sending number, E.164, assigned to a messaging profile. Required.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
    pub fn media_urls(
        mut self,
        media_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_urls = Some(media_urls.into_iter().map(Into::into).collect());
        self
    }

    /// The subject of an MMS; an SMS has none.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// The text, not empty. Needed for an SMS.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The recipients, E.164, at most 8. Required.
    pub fn to(mut self, to: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.to = Some(to.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, use_profile_webhooks: bool) -> Self {
        self.use_profile_webhooks = Some(use_profile_webhooks);
        self
    }

    /// Where those events go when `webhook_url` does not answer.
    pub fn webhook_failover_url(
        mut self,
        webhook_failover_url: impl Into<String>,
    ) -> Self {
        self.webhook_failover_url = Some(webhook_failover_url.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
    pub fn webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self
    }

    /// Takes every value of the body at once; what is set afterwards replaces it.
    pub fn body(mut self, body: types::SendGroupMms) -> Self {
        self.from = Some(body.from);
        self.media_urls = body.media_urls;
        self.subject = body.subject;
        self.text = body.text;
        self.to = Some(body.to);
        self.use_profile_webhooks = body.use_profile_webhooks;
        self.webhook_failover_url = body.webhook_failover_url;
        self.webhook_url = body.webhook_url;
        self
    }
}

request_options!(SendGroupMmsRequest, idempotency_key);

impl IntoFuture for SendGroupMmsRequest {
    type Output = Result<Response<types::OutboundMessage>>;
    type IntoFuture = ResponseFuture<types::OutboundMessage>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self {
                call,
                from,
                media_urls,
                subject,
                text,
                to,
                use_profile_webhooks,
                webhook_failover_url,
                webhook_url,
            } = self;
            let body = match (from, to) {
                (Some(from), Some(to)) => {
                    types::SendGroupMms {
                        from,
                        media_urls,
                        subject,
                        text,
                        to,
                        use_profile_webhooks,
                        webhook_failover_url,
                        webhook_url,
                    }
                }
                (from, to) => {
                    let missing = [("from", from.is_none()), ("to", to.is_none())];
                    return Err(call.missing(&missing));
                }
            };
            let body = &body;
            let answer: Response<types::OutboundMessageEnvelope> = call
                .run(move |raw, idempotency_key| async move {
                    raw.messages_send_group_mms(idempotency_key.as_deref(), body).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}

/// A request of `messages.send_long_code`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SendLongCodeRequest {
    call: Call,
    auto_detect: Option<bool>,
    encoding: Option<types::Encoding>,
    from: Option<String>,
    media_urls: Option<Vec<String>>,
    subject: Option<String>,
    text: Option<String>,
    to: Option<String>,
    type_: Option<types::MessageType>,
    use_profile_webhooks: Option<bool>,
    webhook_failover_url: Option<String>,
    webhook_url: Option<String>,
}

impl SendLongCodeRequest {
    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    pub fn auto_detect(mut self, auto_detect: bool) -> Self {
        self.auto_detect = Some(auto_detect);
        self
    }

    /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
    /// `auto`.
    pub fn encoding(mut self, encoding: impl Into<types::Encoding>) -> Self {
        self.encoding = Some(encoding.into());
        self
    }

    /// The sending number, E.164, assigned to a messaging profile. Required.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
    pub fn media_urls(
        mut self,
        media_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_urls = Some(media_urls.into_iter().map(Into::into).collect());
        self
    }

    /// The subject of an MMS; an SMS has none.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// The text, not empty. Needed for an SMS.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The recipient: an E.164 number with `+` and country code, or a short code. Required.
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn type_(mut self, type_: impl Into<types::MessageType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, use_profile_webhooks: bool) -> Self {
        self.use_profile_webhooks = Some(use_profile_webhooks);
        self
    }

    /// Where those events go when `webhook_url` does not answer.
    pub fn webhook_failover_url(
        mut self,
        webhook_failover_url: impl Into<String>,
    ) -> Self {
        self.webhook_failover_url = Some(webhook_failover_url.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
    pub fn webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self
    }

    /// Takes every value of the body at once; what is set afterwards replaces it.
    pub fn body(mut self, body: types::SendLongCodeMessage) -> Self {
        self.auto_detect = body.auto_detect;
        self.encoding = body.encoding;
        self.from = Some(body.from);
        self.media_urls = body.media_urls;
        self.subject = body.subject;
        self.text = body.text;
        self.to = Some(body.to);
        self.type_ = body.type_;
        self.use_profile_webhooks = body.use_profile_webhooks;
        self.webhook_failover_url = body.webhook_failover_url;
        self.webhook_url = body.webhook_url;
        self
    }
}

request_options!(SendLongCodeRequest, idempotency_key);

impl IntoFuture for SendLongCodeRequest {
    type Output = Result<Response<types::OutboundMessage>>;
    type IntoFuture = ResponseFuture<types::OutboundMessage>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self {
                call,
                auto_detect,
                encoding,
                from,
                media_urls,
                subject,
                text,
                to,
                type_,
                use_profile_webhooks,
                webhook_failover_url,
                webhook_url,
            } = self;
            let body = match (from, to) {
                (Some(from), Some(to)) => {
                    types::SendLongCodeMessage {
                        auto_detect,
                        encoding,
                        from,
                        media_urls,
                        subject,
                        text,
                        to,
                        type_,
                        use_profile_webhooks,
                        webhook_failover_url,
                        webhook_url,
                    }
                }
                (from, to) => {
                    let missing = [("from", from.is_none()), ("to", to.is_none())];
                    return Err(call.missing(&missing));
                }
            };
            let body = &body;
            let answer: Response<types::OutboundMessageEnvelope> = call
                .run(move |raw, idempotency_key| async move {
                    raw.messages_send_long_code(idempotency_key.as_deref(), body).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}

/// A request of `messages.send_number_pool`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SendNumberPoolRequest {
    call: Call,
    auto_detect: Option<bool>,
    encoding: Option<types::Encoding>,
    media_urls: Option<Vec<String>>,
    messaging_profile_id: Option<String>,
    subject: Option<String>,
    text: Option<String>,
    to: Option<String>,
    type_: Option<types::MessageType>,
    use_profile_webhooks: Option<bool>,
    webhook_failover_url: Option<String>,
    webhook_url: Option<String>,
}

impl SendNumberPoolRequest {
    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    pub fn auto_detect(mut self, auto_detect: bool) -> Self {
        self.auto_detect = Some(auto_detect);
        self
    }

    /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
    /// `auto`.
    pub fn encoding(mut self, encoding: impl Into<types::Encoding>) -> Self {
        self.encoding = Some(encoding.into());
        self
    }

    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
    pub fn media_urls(
        mut self,
        media_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_urls = Some(media_urls.into_iter().map(Into::into).collect());
        self
    }

    /// The messaging profile whose number pool sends. Required.
    pub fn messaging_profile_id(
        mut self,
        messaging_profile_id: impl Into<String>,
    ) -> Self {
        self.messaging_profile_id = Some(messaging_profile_id.into());
        self
    }

    /// The subject of an MMS; an SMS has none.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// The text, not empty. Needed for an SMS.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The recipient: an E.164 number with `+` and country code, or a short code. Required.
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn type_(mut self, type_: impl Into<types::MessageType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, use_profile_webhooks: bool) -> Self {
        self.use_profile_webhooks = Some(use_profile_webhooks);
        self
    }

    /// Where those events go when `webhook_url` does not answer.
    pub fn webhook_failover_url(
        mut self,
        webhook_failover_url: impl Into<String>,
    ) -> Self {
        self.webhook_failover_url = Some(webhook_failover_url.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
    pub fn webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self
    }

    /// Takes every value of the body at once; what is set afterwards replaces it.
    pub fn body(mut self, body: types::SendNumberPoolMessage) -> Self {
        self.auto_detect = body.auto_detect;
        self.encoding = body.encoding;
        self.media_urls = body.media_urls;
        self.messaging_profile_id = Some(body.messaging_profile_id);
        self.subject = body.subject;
        self.text = body.text;
        self.to = Some(body.to);
        self.type_ = body.type_;
        self.use_profile_webhooks = body.use_profile_webhooks;
        self.webhook_failover_url = body.webhook_failover_url;
        self.webhook_url = body.webhook_url;
        self
    }
}

request_options!(SendNumberPoolRequest, idempotency_key);

impl IntoFuture for SendNumberPoolRequest {
    type Output = Result<Response<types::OutboundMessage>>;
    type IntoFuture = ResponseFuture<types::OutboundMessage>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self {
                call,
                auto_detect,
                encoding,
                media_urls,
                messaging_profile_id,
                subject,
                text,
                to,
                type_,
                use_profile_webhooks,
                webhook_failover_url,
                webhook_url,
            } = self;
            let body = match (messaging_profile_id, to) {
                (Some(messaging_profile_id), Some(to)) => {
                    types::SendNumberPoolMessage {
                        auto_detect,
                        encoding,
                        media_urls,
                        messaging_profile_id,
                        subject,
                        text,
                        to,
                        type_,
                        use_profile_webhooks,
                        webhook_failover_url,
                        webhook_url,
                    }
                }
                (messaging_profile_id, to) => {
                    let missing = [
                        ("messaging_profile_id", messaging_profile_id.is_none()),
                        ("to", to.is_none()),
                    ];
                    return Err(call.missing(&missing));
                }
            };
            let body = &body;
            let answer: Response<types::OutboundMessageEnvelope> = call
                .run(move |raw, idempotency_key| async move {
                    raw.messages_send_number_pool(idempotency_key.as_deref(), body).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}

/// A request of `messages.send_short_code`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SendShortCodeRequest {
    call: Call,
    auto_detect: Option<bool>,
    encoding: Option<types::Encoding>,
    from: Option<String>,
    media_urls: Option<Vec<String>>,
    subject: Option<String>,
    text: Option<String>,
    to: Option<String>,
    type_: Option<types::MessageType>,
    use_profile_webhooks: Option<bool>,
    webhook_failover_url: Option<String>,
    webhook_url: Option<String>,
}

impl SendShortCodeRequest {
    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    pub fn auto_detect(mut self, auto_detect: bool) -> Self {
        self.auto_detect = Some(auto_detect);
        self
    }

    /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
    /// `auto`.
    pub fn encoding(mut self, encoding: impl Into<types::Encoding>) -> Self {
        self.encoding = Some(encoding.into());
        self
    }

    /// The sending short code, or a number in E.164. Required.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
    pub fn media_urls(
        mut self,
        media_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_urls = Some(media_urls.into_iter().map(Into::into).collect());
        self
    }

    /// The subject of an MMS; an SMS has none.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// The text, not empty. Needed for an SMS.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The recipient: an E.164 number with `+` and country code, or a short code. Required.
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn type_(mut self, type_: impl Into<types::MessageType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, use_profile_webhooks: bool) -> Self {
        self.use_profile_webhooks = Some(use_profile_webhooks);
        self
    }

    /// Where those events go when `webhook_url` does not answer.
    pub fn webhook_failover_url(
        mut self,
        webhook_failover_url: impl Into<String>,
    ) -> Self {
        self.webhook_failover_url = Some(webhook_failover_url.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
    pub fn webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self
    }

    /// Takes every value of the body at once; what is set afterwards replaces it.
    pub fn body(mut self, body: types::SendShortCodeMessage) -> Self {
        self.auto_detect = body.auto_detect;
        self.encoding = body.encoding;
        self.from = Some(body.from);
        self.media_urls = body.media_urls;
        self.subject = body.subject;
        self.text = body.text;
        self.to = Some(body.to);
        self.type_ = body.type_;
        self.use_profile_webhooks = body.use_profile_webhooks;
        self.webhook_failover_url = body.webhook_failover_url;
        self.webhook_url = body.webhook_url;
        self
    }
}

request_options!(SendShortCodeRequest, idempotency_key);

impl IntoFuture for SendShortCodeRequest {
    type Output = Result<Response<types::OutboundMessage>>;
    type IntoFuture = ResponseFuture<types::OutboundMessage>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self {
                call,
                auto_detect,
                encoding,
                from,
                media_urls,
                subject,
                text,
                to,
                type_,
                use_profile_webhooks,
                webhook_failover_url,
                webhook_url,
            } = self;
            let body = match (from, to) {
                (Some(from), Some(to)) => {
                    types::SendShortCodeMessage {
                        auto_detect,
                        encoding,
                        from,
                        media_urls,
                        subject,
                        text,
                        to,
                        type_,
                        use_profile_webhooks,
                        webhook_failover_url,
                        webhook_url,
                    }
                }
                (from, to) => {
                    let missing = [("from", from.is_none()), ("to", to.is_none())];
                    return Err(call.missing(&missing));
                }
            };
            let body = &body;
            let answer: Response<types::OutboundMessageEnvelope> = call
                .run(move |raw, idempotency_key| async move {
                    raw.messages_send_short_code(idempotency_key.as_deref(), body).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}

/// A request of `messages.send_with_alphanumeric_sender`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SendWithAlphanumericSenderRequest {
    call: Call,
    from: Option<String>,
    messaging_profile_id: Option<String>,
    text: Option<String>,
    to: Option<String>,
    use_profile_webhooks: Option<bool>,
    webhook_failover_url: Nullable<String>,
    webhook_url: Nullable<String>,
}

impl SendWithAlphanumericSenderRequest {
    /// The alphanumeric sender ID, registered with the account. Required.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// The messaging profile that sends. Required.
    pub fn messaging_profile_id(
        mut self,
        messaging_profile_id: impl Into<String>,
    ) -> Self {
        self.messaging_profile_id = Some(messaging_profile_id.into());
        self
    }

    /// The text, not empty. Required.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The recipient: an E.164 number with `+` and country code, or a short code. Required.
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// Whether the profile's webhook settings are used.
    pub fn use_profile_webhooks(mut self, use_profile_webhooks: bool) -> Self {
        self.use_profile_webhooks = Some(use_profile_webhooks);
        self
    }

    /// Where those events go when `webhook_url` does not answer. Null counts as absent.
    pub fn webhook_failover_url(
        mut self,
        webhook_failover_url: impl Into<Nullable<String>>,
    ) -> Self {
        self.webhook_failover_url = webhook_failover_url.into();
        self
    }

    /// Where events about this message go. The profile's URL is used when absent. Null counts as
    /// absent.
    pub fn webhook_url(mut self, webhook_url: impl Into<Nullable<String>>) -> Self {
        self.webhook_url = webhook_url.into();
        self
    }

    /// Takes every value of the body at once; what is set afterwards replaces it.
    pub fn body(mut self, body: types::SendAlphanumericMessage) -> Self {
        self.from = Some(body.from);
        self.messaging_profile_id = Some(body.messaging_profile_id);
        self.text = Some(body.text);
        self.to = Some(body.to);
        self.use_profile_webhooks = body.use_profile_webhooks;
        self.webhook_failover_url = body.webhook_failover_url;
        self.webhook_url = body.webhook_url;
        self
    }
}

request_options!(SendWithAlphanumericSenderRequest, idempotency_key);

impl IntoFuture for SendWithAlphanumericSenderRequest {
    type Output = Result<Response<types::OutboundMessage>>;
    type IntoFuture = ResponseFuture<types::OutboundMessage>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self {
                call,
                from,
                messaging_profile_id,
                text,
                to,
                use_profile_webhooks,
                webhook_failover_url,
                webhook_url,
            } = self;
            let body = match (from, messaging_profile_id, text, to) {
                (Some(from), Some(messaging_profile_id), Some(text), Some(to)) => {
                    types::SendAlphanumericMessage {
                        from,
                        messaging_profile_id,
                        text,
                        to,
                        use_profile_webhooks,
                        webhook_failover_url,
                        webhook_url,
                    }
                }
                (from, messaging_profile_id, text, to) => {
                    let missing = [
                        ("from", from.is_none()),
                        ("messaging_profile_id", messaging_profile_id.is_none()),
                        ("text", text.is_none()),
                        ("to", to.is_none()),
                    ];
                    return Err(call.missing(&missing));
                }
            };
            let body = &body;
            let answer: Response<types::OutboundMessageEnvelope> = call
                .run(move |raw, idempotency_key| async move {
                    raw.messages_send_with_alphanumeric_sender(
                            idempotency_key.as_deref(),
                            body,
                        )
                        .await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}

/// A request of `messages.whatsapp`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct WhatsappRequest {
    call: Call,
    from: Option<String>,
    messaging_profile_id: Option<String>,
    to: Option<String>,
    type_: Option<types::MessageType>,
    webhook_url: Option<String>,
    whatsapp_message: Option<types::WhatsappContent>,
}

impl WhatsappRequest {
    /// The sending number, E.164, connected to a WhatsApp business account. Required.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// The messaging profile. Needed when `from` cannot send SMS.
    pub fn messaging_profile_id(
        mut self,
        messaging_profile_id: impl Into<String>,
    ) -> Self {
        self.messaging_profile_id = Some(messaging_profile_id.into());
        self
    }

    /// The recipient, E.164. Required.
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// `WHATSAPP`, if given at all.
    pub fn type_(mut self, type_: impl Into<types::MessageType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
    pub fn webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self
    }

    /// The content. Required.
    pub fn whatsapp_message(
        mut self,
        whatsapp_message: impl Into<types::WhatsappContent>,
    ) -> Self {
        self.whatsapp_message = Some(whatsapp_message.into());
        self
    }

    /// Takes every value of the body at once; what is set afterwards replaces it.
    pub fn body(mut self, body: types::SendWhatsappMessage) -> Self {
        self.from = Some(body.from);
        self.messaging_profile_id = body.messaging_profile_id;
        self.to = Some(body.to);
        self.type_ = body.type_;
        self.webhook_url = body.webhook_url;
        self.whatsapp_message = Some(body.whatsapp_message);
        self
    }
}

request_options!(WhatsappRequest, idempotency_key);

impl IntoFuture for WhatsappRequest {
    type Output = Result<Response<types::WhatsappMessage>>;
    type IntoFuture = ResponseFuture<types::WhatsappMessage>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self {
                call,
                from,
                messaging_profile_id,
                to,
                type_,
                webhook_url,
                whatsapp_message,
            } = self;
            let body = match (from, to, whatsapp_message) {
                (Some(from), Some(to), Some(whatsapp_message)) => {
                    types::SendWhatsappMessage {
                        from,
                        messaging_profile_id,
                        to,
                        type_,
                        webhook_url,
                        whatsapp_message,
                    }
                }
                (from, to, whatsapp_message) => {
                    let missing = [
                        ("from", from.is_none()),
                        ("to", to.is_none()),
                        ("whatsapp_message", whatsapp_message.is_none()),
                    ];
                    return Err(call.missing(&missing));
                }
            };
            let body = &body;
            let answer: Response<types::WhatsappMessageEnvelope> = call
                .run(move |raw, idempotency_key| async move {
                    raw.messages_whatsapp(idempotency_key.as_deref(), body).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}
