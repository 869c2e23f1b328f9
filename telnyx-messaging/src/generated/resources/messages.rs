// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messages`: `cancel_scheduled`, `retrieve`, `retrieve_group_messages`,
//! `schedule`, `send`, `send_group_mms`, `send_long_code`, `send_number_pool`,
//! `send_short_code`, `send_with_alphanumeric_sender`, `whatsapp`.
//!
//! Resources below it: `messages.rcs`.

use crate::generated_prelude::*;

#[cfg(feature = "rcs")]
pub mod rcs;

/// Operations of `client.messages()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.messages().send()
///     .from("+15550100001")
///     .text("Hello from the example.")
///     .to("+15550100002")
///     .await?;
/// println!("{:?}", *response);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Messages {
    client: Client,
}

impl Messages {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `messages.rcs`.
    #[cfg(feature = "rcs")]
    #[must_use]
    pub fn rcs(&self) -> rcs::Rcs {
        rcs::Rcs::new(&self.client)
    }

    /// Cancels a scheduled message.
    ///
    /// Cancels a message that is still `scheduled`, and returns it. It is too late in the last
    /// minute before `send_at`, once the message was sent, and once it is cancelled: then the call
    /// fails with status 403. A call that is repeated after a lost response may fail like that
    /// although the message is cancelled; `messages.retrieve` returns its state.
    ///
    /// `DELETE /messages/{id}`, response: [`OutboundMessage`](crate::types::OutboundMessage).
    ///
    /// `id`: The scheduled message, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (the
    /// message does not exist in the account), `10010` (it is too late to cancel the message, or it
    /// is cancelled already).
    pub fn cancel_scheduled(&self, id: impl Into<String>) -> CancelScheduledRequest {
        CancelScheduledRequest {
            call: Call::new(&self.client, &operations::MESSAGES_CANCEL_SCHEDULED),
            id: id.into(),
        }
    }

    /// Returns a message.
    ///
    /// Returns a sent or received message and its current status. Messages older than 10 days are
    /// not available; detail records go back further. Where `redaction_enabled` is set on the
    /// messaging profile, the text is empty and the number of the other party is masked.
    ///
    /// `GET /messages/{id}`, response: [`Message`](crate::types::Message).
    ///
    /// `id`: The message, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (it
    /// does not exist in the account).
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(&self.client, &operations::MESSAGES_RETRIEVE),
            id: id.into(),
        }
    }

    /// Returns the messages of a group MMS.
    ///
    /// Returns the messages that a group MMS was split into, one per recipient, in one response.
    ///
    /// `GET /messages/group/{message_id}`, response: a page of
    /// [`OutboundMessage`](crate::types::OutboundMessage).
    ///
    /// `message_id`: The group message, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
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

    /// Schedules a message.
    ///
    /// Accepts a message and sends it at `send_at`. Until shortly before, it can be cancelled with
    /// `messages.cancel_scheduled`. Returns the scheduled message.
    ///
    /// `POST /messages/schedule`, response: [`OutboundMessage`](crate::types::OutboundMessage).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `40300` (the
    /// recipient has opted out, or the sender is not on a messaging profile), `40305` (the sender
    /// is invalid), `40310` (the recipient is invalid), `40312` (the messaging profile is
    /// disabled), `40318` (the queue of the sender is full), `40321` (the number pool has no usable
    /// number), `40333` (the spend limit of the messaging profile is reached).
    pub fn schedule(&self) -> ScheduleRequest {
        ScheduleRequest {
            call: Call::new(&self.client, &operations::MESSAGES_SCHEDULE),
            body: types::ScheduleMessage::default(),
        }
    }

    /// Sends a message.
    ///
    /// Sends an SMS or MMS from a number, a short code, a number pool or an alphanumeric sender ID,
    /// as chosen by `from` and `messaging_profile_id`. Returns the accepted message. An accepted
    /// message is not yet delivered: the outcome is reported by webhook.
    ///
    /// `POST /messages`, response: [`OutboundMessage`](crate::types::OutboundMessage).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `40300` (the
    /// recipient has opted out, or the sender is not on a messaging profile), `40305` (the sender
    /// is invalid), `40310` (the recipient is invalid), `40312` (the messaging profile is
    /// disabled), `40317` (the MMS has more than 10 media items or is larger than 1 MB), `40318`
    /// (the queue of the sender is full), `40321` (the number pool has no usable number), `40333`
    /// (the spend limit of the messaging profile is reached).
    pub fn send(&self) -> SendRequest {
        SendRequest {
            call: Call::new(&self.client, &operations::MESSAGES_SEND),
            body: types::SendMessage::default(),
        }
    }

    /// Sends a group MMS.
    ///
    /// Sends one MMS to up to 8 recipients in the United States or Canada, who then share a
    /// conversation. Each recipient is billed. Returns the accepted message. An accepted message is
    /// not yet delivered: the outcome is reported by webhook.
    ///
    /// `POST /messages/group_mms`, response: [`OutboundMessage`](crate::types::OutboundMessage).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `40300` (the
    /// recipient has opted out, or the sender is not on a messaging profile), `40305` (the sender
    /// is invalid), `40310` (the recipient is invalid), `40312` (the messaging profile is
    /// disabled), `40317` (the MMS has more than 10 media items or is larger than 1 MB), `40318`
    /// (the queue of the sender is full), `40333` (the spend limit of the messaging profile is
    /// reached).
    pub fn send_group_mms(&self) -> SendGroupMmsRequest {
        SendGroupMmsRequest {
            call: Call::new(&self.client, &operations::MESSAGES_SEND_GROUP_MMS),
            body: types::SendGroupMms::default(),
        }
    }

    /// Sends a message from a long code.
    ///
    /// Sends an SMS or MMS from a ten-digit number of the account. Returns the accepted message. An
    /// accepted message is not yet delivered: the outcome is reported by webhook.
    ///
    /// `POST /messages/long_code`, response: [`OutboundMessage`](crate::types::OutboundMessage).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `40300` (the
    /// recipient has opted out, or the sender is not on a messaging profile), `40305` (the sender
    /// is invalid), `40310` (the recipient is invalid), `40312` (the messaging profile is
    /// disabled), `40317` (the MMS has more than 10 media items or is larger than 1 MB), `40318`
    /// (the queue of the sender is full), `40333` (the spend limit of the messaging profile is
    /// reached).
    pub fn send_long_code(&self) -> SendLongCodeRequest {
        SendLongCodeRequest {
            call: Call::new(&self.client, &operations::MESSAGES_SEND_LONG_CODE),
            body: types::SendLongCodeMessage::default(),
        }
    }

    /// Sends a message from a number pool.
    ///
    /// Sends an SMS or MMS from one of the numbers of a messaging profile, chosen by the service
    /// according to `number_pool_settings` of the profile. Returns the accepted message. An
    /// accepted message is not yet delivered: the outcome is reported by webhook.
    ///
    /// `POST /messages/number_pool`, response: [`OutboundMessage`](crate::types::OutboundMessage).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `40300` (the
    /// recipient has opted out, or the sender is not on a messaging profile), `40310` (the
    /// recipient is invalid), `40312` (the messaging profile is disabled), `40321` (the number pool
    /// has no usable number), `40333` (the spend limit of the messaging profile is reached).
    pub fn send_number_pool(&self) -> SendNumberPoolRequest {
        SendNumberPoolRequest {
            call: Call::new(&self.client, &operations::MESSAGES_SEND_NUMBER_POOL),
            body: types::SendNumberPoolMessage::default(),
        }
    }

    /// Sends a message from a short code.
    ///
    /// Sends an SMS or MMS from a short code of the account. Returns the accepted message. An
    /// accepted message is not yet delivered: the outcome is reported by webhook.
    ///
    /// `POST /messages/short_code`, response: [`OutboundMessage`](crate::types::OutboundMessage).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `40300` (the
    /// recipient has opted out, or the sender is not on a messaging profile), `40305` (the sender
    /// is invalid), `40310` (the recipient is invalid), `40312` (the messaging profile is
    /// disabled), `40317` (the MMS has more than 10 media items or is larger than 1 MB), `40318`
    /// (the queue of the sender is full), `40333` (the spend limit of the messaging profile is
    /// reached).
    pub fn send_short_code(&self) -> SendShortCodeRequest {
        SendShortCodeRequest {
            call: Call::new(&self.client, &operations::MESSAGES_SEND_SHORT_CODE),
            body: types::SendShortCodeMessage::default(),
        }
    }

    /// Sends a message from an alphanumeric sender ID.
    ///
    /// Sends an SMS that shows a registered name as its sender. Recipients cannot reply, and MMS is
    /// not available. Returns the accepted message. An accepted message is not yet delivered: the
    /// outcome is reported by webhook.
    ///
    /// `POST /messages/alphanumeric_sender_id`, response:
    /// [`OutboundMessage`](crate::types::OutboundMessage).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `40300` (the
    /// recipient has opted out, or the sender is not on a messaging profile), `40305` (the sender
    /// is invalid), `40306` (the alphanumeric sender is not registered), `40310` (the recipient is
    /// invalid), `40312` (the messaging profile is disabled), `40318` (the queue of the sender is
    /// full), `40333` (the spend limit of the messaging profile is reached).
    pub fn send_with_alphanumeric_sender(&self) -> SendWithAlphanumericSenderRequest {
        SendWithAlphanumericSenderRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGES_SEND_WITH_ALPHANUMERIC_SENDER,
            ),
            body: types::SendAlphanumericMessage::default(),
        }
    }

    /// Sends a WhatsApp message.
    ///
    /// The sender is a number connected to a WhatsApp business account. It can send a template at
    /// any time, any other content only within 24 hours of the user's last message. Returns the
    /// accepted message. An accepted message is not yet delivered: the outcome is reported by
    /// webhook. The codes below occur in the response or in the `errors` of that event; those of
    /// six digits are Meta's.
    ///
    /// `POST /messages/whatsapp`, response: [`WhatsappMessage`](crate::types::WhatsappMessage).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `131026`
    /// (the recipient cannot receive WhatsApp messages), `131047` (more than 24 hours have passed
    /// since the user's last message; send a template), `132000` (the number of template values
    /// differs from the number of placeholders), `132015` (the template is paused or disabled
    /// because of its quality), `40008` (Meta refused the message: a template that is not approved
    /// or is paused, wrong template values, or an invalid number).
    #[cfg(feature = "whatsapp")]
    pub fn whatsapp(&self) -> WhatsappRequest {
        WhatsappRequest {
            call: Call::new(&self.client, &operations::MESSAGES_WHATSAPP),
            body: types::SendWhatsappMessage::default(),
        }
    }
}

/// A request builder of `client.messages().cancel_scheduled(…)`; the request is sent when it
/// is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CancelScheduledRequest {
    call: Call,
    id: String,
}

request_options!(CancelScheduledRequest);
sends!(CancelScheduledRequest => types::OutboundMessage);

request!(CancelScheduledRequest: types::OutboundMessage {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.messages_cancel_scheduled(&self.id) }
});

/// A request builder of `client.messages().retrieve(…)`; the request is sent when it is
/// awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::Message, read);

request!(RetrieveRequest: Data<types::Message> => types::Message {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.messages_retrieve(&self.id) }
});

/// A request builder of `client.messages().retrieve_group_messages(…)`; the request is sent
/// when it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct RetrieveGroupMessagesRequest {
    call: Call,
    message_id: String,
    stream_options: StreamOptions,
}

request_options!(RetrieveGroupMessagesRequest);
list_options!(RetrieveGroupMessagesRequest, types::OutboundMessage);

request!(RetrieveGroupMessagesRequest: types::OutboundMessageList {
    validate(self, problems) { problems.path_argument("message_id", &self.message_id); }
    resource_id(self) { &self.message_id }
    execute(self, raw) { raw.messages_retrieve_group_messages(&self.message_id) }
});

/// A request builder of `client.messages().schedule()`; the request is sent when it is awaited.
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
    /// Required unless a number pool sends.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.body.from = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
    /// text. At most 10 entries.
    pub fn media_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.media_urls = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The messaging profile. Required for a number pool and for an alphanumeric sender.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.messaging_profile_id = Some(value.into());
        self
    }

    /// When to send, UTC, to the minute. From 5 minutes to 5 days ahead. Required.
    pub fn send_at(mut self, value: impl Into<DateTime<Utc>>) -> Self {
        self.body.send_at = Some(value.into());
        self
    }

    /// The subject of an MMS; an SMS has none.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.body.subject = Some(value.into());
        self
    }

    /// The text of the message. Required for an SMS. Not empty.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.body.text = Some(value.into());
        self
    }

    /// The recipient. In E.164 format, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.body.to = Some(value.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn message_type(mut self, value: impl Into<types::MessageType>) -> Self {
        self.body.message_type = Some(value.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.body.use_profile_webhooks = Some(value);
        self
    }

    /// URL for those events when `webhook_url` does not respond.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_failover_url = Some(value.into());
        self
    }

    /// URL for events about this message. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::ScheduleMessage) -> Self {
        self.body = value;
        self
    }
}

request_options!(ScheduleRequest);
sends!(ScheduleRequest => types::OutboundMessage);

request!(ScheduleRequest: Data<types::OutboundMessage> => types::OutboundMessage {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.messages_schedule(&self.body) }
});

/// A request builder of `client.messages().send()`; the request is sent when it is awaited.
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
    /// Required unless a number pool sends.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.body.from = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
    /// text. At most 10 entries.
    pub fn media_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.media_urls = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The messaging profile. Required for a number pool and for an alphanumeric sender.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.messaging_profile_id = Some(value.into());
        self
    }

    /// When to send, UTC, to the minute. Sent at once when absent or null. From 5 minutes to 5 days
    /// ahead.
    pub fn send_at(mut self, value: impl Into<Nullable<DateTime<Utc>>>) -> Self {
        self.body.send_at = value.into();
        self
    }

    /// The subject of an MMS; an SMS has none.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.body.subject = Some(value.into());
        self
    }

    /// The text of the message. Required for an SMS. Not empty.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.body.text = Some(value.into());
        self
    }

    /// The recipient. In E.164 format, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.body.to = Some(value.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn message_type(mut self, value: impl Into<types::MessageType>) -> Self {
        self.body.message_type = Some(value.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.body.use_profile_webhooks = Some(value);
        self
    }

    /// URL for those events when `webhook_url` does not respond.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_failover_url = Some(value.into());
        self
    }

    /// URL for events about this message. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::SendMessage) -> Self {
        self.body = value;
        self
    }
}

request_options!(SendRequest, idempotency_key);
sends!(SendRequest => types::OutboundMessage);

request!(SendRequest: Data<types::OutboundMessage> => types::OutboundMessage {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.messages_send(raw.inner.idempotency_key(), &self.body) }
});

/// A request builder of `client.messages().send_group_mms()`; the request is sent when it is
/// awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SendGroupMmsRequest {
    call: Call,
    body: types::SendGroupMms,
}

impl SendGroupMmsRequest {
    /// The sending number, assigned to a messaging profile. In E.164 format. Required.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.body.from = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
    /// text. At most 10 entries.
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

    /// The text of the message. Required for an SMS. Not empty.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.body.text = Some(value.into());
        self
    }

    /// The recipients. 1 to 8 entries. Each entry: in E.164 format. Required.
    pub fn to(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body.to = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.body.use_profile_webhooks = Some(value);
        self
    }

    /// URL for those events when `webhook_url` does not respond.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_failover_url = Some(value.into());
        self
    }

    /// URL for events about this message. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::SendGroupMms) -> Self {
        self.body = value;
        self
    }
}

request_options!(SendGroupMmsRequest, idempotency_key);
sends!(SendGroupMmsRequest => types::OutboundMessage);

request!(SendGroupMmsRequest: Data<types::OutboundMessage> => types::OutboundMessage {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.messages_send_group_mms(raw.inner.idempotency_key(), &self.body) }
});

/// A request builder of `client.messages().send_long_code()`; the request is sent when it is
/// awaited.
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

    /// The sending number, assigned to a messaging profile. In E.164 format. Required.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.body.from = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
    /// text. At most 10 entries.
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

    /// The text of the message. Required for an SMS. Not empty.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.body.text = Some(value.into());
        self
    }

    /// The recipient. In E.164 format, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.body.to = Some(value.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn message_type(mut self, value: impl Into<types::MessageType>) -> Self {
        self.body.message_type = Some(value.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.body.use_profile_webhooks = Some(value);
        self
    }

    /// URL for those events when `webhook_url` does not respond.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_failover_url = Some(value.into());
        self
    }

    /// URL for events about this message. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::SendLongCodeMessage) -> Self {
        self.body = value;
        self
    }
}

request_options!(SendLongCodeRequest, idempotency_key);
sends!(SendLongCodeRequest => types::OutboundMessage);

request!(SendLongCodeRequest: Data<types::OutboundMessage> => types::OutboundMessage {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.messages_send_long_code(raw.inner.idempotency_key(), &self.body) }
});

/// A request builder of `client.messages().send_number_pool()`; the request is sent when it is
/// awaited.
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

    /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
    /// text. At most 10 entries.
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

    /// The text of the message. Required for an SMS. Not empty.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.body.text = Some(value.into());
        self
    }

    /// The recipient. In E.164 format, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.body.to = Some(value.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn message_type(mut self, value: impl Into<types::MessageType>) -> Self {
        self.body.message_type = Some(value.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.body.use_profile_webhooks = Some(value);
        self
    }

    /// URL for those events when `webhook_url` does not respond.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_failover_url = Some(value.into());
        self
    }

    /// URL for events about this message. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::SendNumberPoolMessage) -> Self {
        self.body = value;
        self
    }
}

request_options!(SendNumberPoolRequest, idempotency_key);
sends!(SendNumberPoolRequest => types::OutboundMessage);

request!(SendNumberPoolRequest: Data<types::OutboundMessage> => types::OutboundMessage {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.messages_send_number_pool(raw.inner.idempotency_key(), &self.body) }
});

/// A request builder of `client.messages().send_short_code()`; the request is sent when it is
/// awaited.
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

    /// The sending short code, or a sending number. In E.164 format, or a short code. Required.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.body.from = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
    /// text. At most 10 entries.
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

    /// The text of the message. Required for an SMS. Not empty.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.body.text = Some(value.into());
        self
    }

    /// The recipient. In E.164 format, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.body.to = Some(value.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn message_type(mut self, value: impl Into<types::MessageType>) -> Self {
        self.body.message_type = Some(value.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.body.use_profile_webhooks = Some(value);
        self
    }

    /// URL for those events when `webhook_url` does not respond.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_failover_url = Some(value.into());
        self
    }

    /// URL for events about this message. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::SendShortCodeMessage) -> Self {
        self.body = value;
        self
    }
}

request_options!(SendShortCodeRequest, idempotency_key);
sends!(SendShortCodeRequest => types::OutboundMessage);

request!(SendShortCodeRequest: Data<types::OutboundMessage> => types::OutboundMessage {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.messages_send_short_code(raw.inner.idempotency_key(), &self.body) }
});

/// A request builder of `client.messages().send_with_alphanumeric_sender()`; the request is
/// sent when it is awaited.
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

    /// The text of the message. Not empty. Required.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.body.text = Some(value.into());
        self
    }

    /// The recipient. In E.164 format, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.body.to = Some(value.into());
        self
    }

    /// Whether the profile's webhook settings are used.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.body.use_profile_webhooks = Some(value);
        self
    }

    /// URL for those events when `webhook_url` does not respond. Null counts as absent.
    pub fn webhook_failover_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.webhook_failover_url = value.into();
        self
    }

    /// URL for events about this message. The profile's URL is used when absent. Null counts as
    /// absent.
    pub fn webhook_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.webhook_url = value.into();
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::SendAlphanumericMessage) -> Self {
        self.body = value;
        self
    }
}

request_options!(SendWithAlphanumericSenderRequest, idempotency_key);
sends!(SendWithAlphanumericSenderRequest => types::OutboundMessage);

request!(SendWithAlphanumericSenderRequest: Data<types::OutboundMessage> => types::OutboundMessage {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) {
        raw.messages_send_with_alphanumeric_sender(raw.inner.idempotency_key(), &self.body)
    }
});

/// A request builder of `client.messages().whatsapp()`; the request is sent when it is awaited.
#[cfg(feature = "whatsapp")]
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct WhatsappRequest {
    call: Call,
    body: types::SendWhatsappMessage,
}

#[cfg(feature = "whatsapp")]
impl WhatsappRequest {
    /// The sending number, connected to a WhatsApp business account. In E.164 format. Required.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.body.from = Some(value.into());
        self
    }

    /// The messaging profile. Required when `from` cannot send SMS; otherwise the profile of `from`
    /// is used.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.messaging_profile_id = Some(value.into());
        self
    }

    /// The recipient: a number in E.164 format, or a business-scoped user ID (BSUID) such as
    /// `US.13491208655302741918`. Templates of the category `AUTHENTICATION` can only be sent to a
    /// number. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.body.to = Some(value.into());
        self
    }

    /// Always `WHATSAPP`; may be left out.
    pub fn message_type(mut self, value: impl Into<types::MessageType>) -> Self {
        self.body.message_type = Some(value.into());
        self
    }

    /// URL for events about this message. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// What is sent: a template, or, within 24 hours after the user's last message, any other kind.
    /// Required.
    pub fn whatsapp_message(mut self, value: impl Into<types::WhatsappContent>) -> Self {
        self.body.whatsapp_message = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::SendWhatsappMessage) -> Self {
        self.body = value;
        self
    }
}

#[cfg(feature = "whatsapp")]
request_options!(WhatsappRequest, idempotency_key);
#[cfg(feature = "whatsapp")]
sends!(WhatsappRequest => types::WhatsappMessage);

#[cfg(feature = "whatsapp")]
request!(WhatsappRequest: Data<types::WhatsappMessage> => types::WhatsappMessage {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.messages_whatsapp(raw.inner.idempotency_key(), &self.body) }
});
