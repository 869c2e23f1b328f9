// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messages`: `cancel_scheduled`, `retrieve`, `retrieve_group_messages`,
//! `schedule`, `send`, `send_group_mms`, `send_long_code`, `send_number_pool`,
//! `send_short_code`, `send_with_alphanumeric_sender`, `whatsapp`.

use chrono::DateTime;
use chrono::Utc;
use crate::call::Call;
use crate::call::Problems;
use crate::call::RawResult;
use crate::call::Request;
use crate::call::request_options;
use crate::call::sends;
use crate::client::Client;
use crate::generated::operations;
use crate::generated::raw;
use crate::generated::types;
use crate::pagination::StreamOptions;
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
            stream_options: StreamOptions::default(),
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
            body: types::ScheduleMessage::default(),
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
            body: types::SendMessage::default(),
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
            body: types::SendGroupMms::default(),
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
            body: types::SendLongCodeMessage::default(),
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
            body: types::SendNumberPoolMessage::default(),
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
            body: types::SendShortCodeMessage::default(),
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
            body: types::SendAlphanumericMessage::default(),
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
            body: types::SendWhatsappMessage::default(),
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

sends!(CancelScheduledRequest => types::OutboundMessage);

impl Request for CancelScheduledRequest {
    type Body = types::OutboundMessage;
    type Output = types::OutboundMessage;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.path_argument("id", &self.id);
    }

    fn resource_id(&self) -> Option<&str> {
        Some(&self.id)
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messages_cancel_scheduled(&self.id)
    }

    fn output(body: Self::Body) -> Self::Output {
        body
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

sends!(RetrieveRequest => types::Message, read);

impl Request for RetrieveRequest {
    type Body = types::MessageEnvelope;
    type Output = types::Message;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.path_argument("id", &self.id);
    }

    fn resource_id(&self) -> Option<&str> {
        Some(&self.id)
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messages_retrieve(&self.id)
    }

    fn output(body: Self::Body) -> Self::Output {
        body.data
    }
}

/// A request of `messages.retrieve_group_messages`, sent when it is awaited for one page, or
/// when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct RetrieveGroupMessagesRequest {
    call: Call,
    message_id: String,
    stream_options: StreamOptions,
}

request_options!(RetrieveGroupMessagesRequest);

list_options!(RetrieveGroupMessagesRequest, types::OutboundMessage);

impl Request for RetrieveGroupMessagesRequest {
    type Body = types::OutboundMessageList;
    type Output = types::OutboundMessageList;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.path_argument("message_id", &self.message_id);
    }

    fn resource_id(&self) -> Option<&str> {
        Some(&self.message_id)
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messages_retrieve_group_messages(&self.message_id)
    }

    fn output(body: Self::Body) -> Self::Output {
        body
    }
}

/// A request of `messages.schedule`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ScheduleRequest {
    call: Call,
    body: types::ScheduleMessage,
}

impl ScheduleRequest {
    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    pub fn auto_detect(mut self, value: bool) -> Self {
        self.body.auto_detect = Some(value);
        self
    }

    /// The sender: an E.164 number, a short code or an alphanumeric sender ID of the account.
    /// Needed unless a number pool sends.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.body.from = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
    pub fn media_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.media_urls = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The messaging profile. Needed for a number pool and for an alphanumeric sender.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.messaging_profile_id = Some(value.into());
        self
    }

    /// When to send, UTC, to the minute, from 5 minutes to 5 days ahead.
    pub fn send_at(mut self, value: impl Into<DateTime<Utc>>) -> Self {
        self.body.send_at = Some(value.into());
        self
    }

    /// The subject of an MMS; an SMS has none.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.body.subject = Some(value.into());
        self
    }

    /// The text, not empty. Needed for an SMS.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.body.text = Some(value.into());
        self
    }

    /// The recipient: an E.164 number with `+` and country code, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.body.to = Some(value.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn type_(mut self, value: impl Into<types::MessageType>) -> Self {
        self.body.type_ = Some(value.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.body.use_profile_webhooks = Some(value);
        self
    }

    /// Where those events go when `webhook_url` does not answer.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_failover_url = Some(value.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    pub fn body(mut self, value: types::ScheduleMessage) -> Self {
        self.body = value;
        self
    }
}

request_options!(ScheduleRequest);

sends!(ScheduleRequest => types::OutboundMessage);

impl Request for ScheduleRequest {
    type Body = types::OutboundMessageEnvelope;
    type Output = types::OutboundMessage;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("to", self.body.to.is_some());
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messages_schedule(&self.body)
    }

    fn output(body: Self::Body) -> Self::Output {
        body.data
    }
}

/// A request of `messages.send`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SendRequest {
    call: Call,
    body: types::SendMessage,
}

impl SendRequest {
    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    pub fn auto_detect(mut self, value: bool) -> Self {
        self.body.auto_detect = Some(value);
        self
    }

    /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
    /// `auto`.
    pub fn encoding(mut self, value: impl Into<types::Encoding>) -> Self {
        self.body.encoding = Some(value.into());
        self
    }

    /// The sender: an E.164 number, a short code or an alphanumeric sender ID of the account.
    /// Needed unless a number pool sends.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.body.from = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
    pub fn media_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.media_urls = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The messaging profile. Needed for a number pool and for an alphanumeric sender.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.messaging_profile_id = Some(value.into());
        self
    }

    /// When to send, UTC, to the minute, from 5 minutes to 5 days ahead. Sent at once when absent
    /// or null.
    pub fn send_at(mut self, value: impl Into<Nullable<DateTime<Utc>>>) -> Self {
        self.body.send_at = value.into();
        self
    }

    /// The subject of an MMS; an SMS has none.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.body.subject = Some(value.into());
        self
    }

    /// The text, not empty. Needed for an SMS.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.body.text = Some(value.into());
        self
    }

    /// The recipient: an E.164 number with `+` and country code, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.body.to = Some(value.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn type_(mut self, value: impl Into<types::MessageType>) -> Self {
        self.body.type_ = Some(value.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.body.use_profile_webhooks = Some(value);
        self
    }

    /// Where those events go when `webhook_url` does not answer.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_failover_url = Some(value.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    pub fn body(mut self, value: types::SendMessage) -> Self {
        self.body = value;
        self
    }
}

request_options!(SendRequest, idempotency_key);

sends!(SendRequest => types::OutboundMessage);

impl Request for SendRequest {
    type Body = types::OutboundMessageEnvelope;
    type Output = types::OutboundMessage;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("to", self.body.to.is_some());
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messages_send(raw.inner.idempotency_key(), &self.body)
    }

    fn output(body: Self::Body) -> Self::Output {
        body.data
    }
}

/// A request of `messages.send_group_mms`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SendGroupMmsRequest {
    call: Call,
    body: types::SendGroupMms,
}

impl SendGroupMmsRequest {
    /// The sending number, E.164, assigned to a messaging profile. Required.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.body.from = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
    pub fn media_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.media_urls = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The subject of an MMS; an SMS has none.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.body.subject = Some(value.into());
        self
    }

    /// The text, not empty. Needed for an SMS.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.body.text = Some(value.into());
        self
    }

    /// The recipients, E.164, at most 8. Required.
    pub fn to(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body.to = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.body.use_profile_webhooks = Some(value);
        self
    }

    /// Where those events go when `webhook_url` does not answer.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_failover_url = Some(value.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    pub fn body(mut self, value: types::SendGroupMms) -> Self {
        self.body = value;
        self
    }
}

request_options!(SendGroupMmsRequest, idempotency_key);

sends!(SendGroupMmsRequest => types::OutboundMessage);

impl Request for SendGroupMmsRequest {
    type Body = types::OutboundMessageEnvelope;
    type Output = types::OutboundMessage;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("from", self.body.from.is_some());
        problems.required("to", self.body.to.is_some());
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messages_send_group_mms(raw.inner.idempotency_key(), &self.body)
    }

    fn output(body: Self::Body) -> Self::Output {
        body.data
    }
}

/// A request of `messages.send_long_code`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SendLongCodeRequest {
    call: Call,
    body: types::SendLongCodeMessage,
}

impl SendLongCodeRequest {
    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    pub fn auto_detect(mut self, value: bool) -> Self {
        self.body.auto_detect = Some(value);
        self
    }

    /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
    /// `auto`.
    pub fn encoding(mut self, value: impl Into<types::Encoding>) -> Self {
        self.body.encoding = Some(value.into());
        self
    }

    /// The sending number, E.164, assigned to a messaging profile. Required.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.body.from = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
    pub fn media_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.media_urls = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The subject of an MMS; an SMS has none.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.body.subject = Some(value.into());
        self
    }

    /// The text, not empty. Needed for an SMS.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.body.text = Some(value.into());
        self
    }

    /// The recipient: an E.164 number with `+` and country code, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.body.to = Some(value.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn type_(mut self, value: impl Into<types::MessageType>) -> Self {
        self.body.type_ = Some(value.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.body.use_profile_webhooks = Some(value);
        self
    }

    /// Where those events go when `webhook_url` does not answer.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_failover_url = Some(value.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    pub fn body(mut self, value: types::SendLongCodeMessage) -> Self {
        self.body = value;
        self
    }
}

request_options!(SendLongCodeRequest, idempotency_key);

sends!(SendLongCodeRequest => types::OutboundMessage);

impl Request for SendLongCodeRequest {
    type Body = types::OutboundMessageEnvelope;
    type Output = types::OutboundMessage;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("from", self.body.from.is_some());
        problems.required("to", self.body.to.is_some());
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messages_send_long_code(raw.inner.idempotency_key(), &self.body)
    }

    fn output(body: Self::Body) -> Self::Output {
        body.data
    }
}

/// A request of `messages.send_number_pool`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SendNumberPoolRequest {
    call: Call,
    body: types::SendNumberPoolMessage,
}

impl SendNumberPoolRequest {
    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    pub fn auto_detect(mut self, value: bool) -> Self {
        self.body.auto_detect = Some(value);
        self
    }

    /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
    /// `auto`.
    pub fn encoding(mut self, value: impl Into<types::Encoding>) -> Self {
        self.body.encoding = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
    pub fn media_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.media_urls = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The messaging profile whose number pool sends. Required.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.messaging_profile_id = Some(value.into());
        self
    }

    /// The subject of an MMS; an SMS has none.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.body.subject = Some(value.into());
        self
    }

    /// The text, not empty. Needed for an SMS.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.body.text = Some(value.into());
        self
    }

    /// The recipient: an E.164 number with `+` and country code, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.body.to = Some(value.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn type_(mut self, value: impl Into<types::MessageType>) -> Self {
        self.body.type_ = Some(value.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.body.use_profile_webhooks = Some(value);
        self
    }

    /// Where those events go when `webhook_url` does not answer.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_failover_url = Some(value.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    pub fn body(mut self, value: types::SendNumberPoolMessage) -> Self {
        self.body = value;
        self
    }
}

request_options!(SendNumberPoolRequest, idempotency_key);

sends!(SendNumberPoolRequest => types::OutboundMessage);

impl Request for SendNumberPoolRequest {
    type Body = types::OutboundMessageEnvelope;
    type Output = types::OutboundMessage;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems
            .required("messaging_profile_id", self.body.messaging_profile_id.is_some());
        problems.required("to", self.body.to.is_some());
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messages_send_number_pool(raw.inner.idempotency_key(), &self.body)
    }

    fn output(body: Self::Body) -> Self::Output {
        body.data
    }
}

/// A request of `messages.send_short_code`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SendShortCodeRequest {
    call: Call,
    body: types::SendShortCodeMessage,
}

impl SendShortCodeRequest {
    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    pub fn auto_detect(mut self, value: bool) -> Self {
        self.body.auto_detect = Some(value);
        self
    }

    /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
    /// `auto`.
    pub fn encoding(mut self, value: impl Into<types::Encoding>) -> Self {
        self.body.encoding = Some(value.into());
        self
    }

    /// The sending short code, or a number in E.164. Required.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.body.from = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
    pub fn media_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.media_urls = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The subject of an MMS; an SMS has none.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.body.subject = Some(value.into());
        self
    }

    /// The text, not empty. Needed for an SMS.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.body.text = Some(value.into());
        self
    }

    /// The recipient: an E.164 number with `+` and country code, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.body.to = Some(value.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn type_(mut self, value: impl Into<types::MessageType>) -> Self {
        self.body.type_ = Some(value.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.body.use_profile_webhooks = Some(value);
        self
    }

    /// Where those events go when `webhook_url` does not answer.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_failover_url = Some(value.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    pub fn body(mut self, value: types::SendShortCodeMessage) -> Self {
        self.body = value;
        self
    }
}

request_options!(SendShortCodeRequest, idempotency_key);

sends!(SendShortCodeRequest => types::OutboundMessage);

impl Request for SendShortCodeRequest {
    type Body = types::OutboundMessageEnvelope;
    type Output = types::OutboundMessage;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("from", self.body.from.is_some());
        problems.required("to", self.body.to.is_some());
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messages_send_short_code(raw.inner.idempotency_key(), &self.body)
    }

    fn output(body: Self::Body) -> Self::Output {
        body.data
    }
}

/// A request of `messages.send_with_alphanumeric_sender`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SendWithAlphanumericSenderRequest {
    call: Call,
    body: types::SendAlphanumericMessage,
}

impl SendWithAlphanumericSenderRequest {
    /// The alphanumeric sender ID, registered with the account. Required.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.body.from = Some(value.into());
        self
    }

    /// The messaging profile that sends. Required.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.messaging_profile_id = Some(value.into());
        self
    }

    /// The text, not empty. Required.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.body.text = Some(value.into());
        self
    }

    /// The recipient: an E.164 number with `+` and country code, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.body.to = Some(value.into());
        self
    }

    /// Whether the profile's webhook settings are used.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.body.use_profile_webhooks = Some(value);
        self
    }

    /// Where those events go when `webhook_url` does not answer. Null counts as absent.
    pub fn webhook_failover_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.webhook_failover_url = value.into();
        self
    }

    /// Where events about this message go. The profile's URL is used when absent. Null counts as
    /// absent.
    pub fn webhook_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.webhook_url = value.into();
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    pub fn body(mut self, value: types::SendAlphanumericMessage) -> Self {
        self.body = value;
        self
    }
}

request_options!(SendWithAlphanumericSenderRequest, idempotency_key);

sends!(SendWithAlphanumericSenderRequest => types::OutboundMessage);

impl Request for SendWithAlphanumericSenderRequest {
    type Body = types::OutboundMessageEnvelope;
    type Output = types::OutboundMessage;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("from", self.body.from.is_some());
        problems
            .required("messaging_profile_id", self.body.messaging_profile_id.is_some());
        problems.required("text", self.body.text.is_some());
        problems.required("to", self.body.to.is_some());
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messages_send_with_alphanumeric_sender(
            raw.inner.idempotency_key(),
            &self.body,
        )
    }

    fn output(body: Self::Body) -> Self::Output {
        body.data
    }
}

/// A request of `messages.whatsapp`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct WhatsappRequest {
    call: Call,
    body: types::SendWhatsappMessage,
}

impl WhatsappRequest {
    /// The sending number, E.164, connected to a WhatsApp business account. Required.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.body.from = Some(value.into());
        self
    }

    /// The messaging profile. Needed when `from` cannot send SMS.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.messaging_profile_id = Some(value.into());
        self
    }

    /// The recipient, E.164. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.body.to = Some(value.into());
        self
    }

    /// `WHATSAPP`, if given at all.
    pub fn type_(mut self, value: impl Into<types::MessageType>) -> Self {
        self.body.type_ = Some(value.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// The content. Required.
    pub fn whatsapp_message(mut self, value: impl Into<types::WhatsappContent>) -> Self {
        self.body.whatsapp_message = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    pub fn body(mut self, value: types::SendWhatsappMessage) -> Self {
        self.body = value;
        self
    }
}

request_options!(WhatsappRequest, idempotency_key);

sends!(WhatsappRequest => types::WhatsappMessage);

impl Request for WhatsappRequest {
    type Body = types::WhatsappMessageEnvelope;
    type Output = types::WhatsappMessage;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("from", self.body.from.is_some());
        problems.required("to", self.body.to.is_some());
        problems.required("whatsapp_message", self.body.whatsapp_message.is_some());
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messages_whatsapp(raw.inner.idempotency_key(), &self.body)
    }

    fn output(body: Self::Body) -> Self::Output {
        body.data
    }
}
