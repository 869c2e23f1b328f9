//! Replies to inbound messages.

use crate::client::Client;
use crate::error::{InvalidRequest, Result};
use crate::generated::resources::messages::SendRequest;
#[cfg(feature = "whatsapp")]
use crate::generated::resources::messages::WhatsappRequest;
#[cfg(feature = "whatsapp")]
use crate::generated::types::WhatsappContent;
use crate::generated::types::{InboundMessage, MessageType};

impl InboundMessage {
    /// Starts a reply by SMS or MMS: to the sender, from the number the message was sent to, with
    /// the same messaging profile. Add the text or media and await it.
    ///
    /// A message to a group is answered to its sender alone.
    ///
    /// ```no_run
    /// # use telnyx_messaging::{Client, types::InboundMessage};
    /// # async fn answer(client: &Client, message: &InboundMessage) -> telnyx_messaging::Result<()> {
    /// message.reply(client)?.text("Thank you, we will call you back.").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`](crate::Error::InvalidRequest), before anything is sent, when the
    /// message came by another channel, because a reply would be a new SMS conversation, or when it
    /// lacks a number. Reply to WhatsApp with `reply_by_whatsapp`, of the feature `whatsapp`. This
    /// version cannot reply by RCS.
    pub fn reply(&self, client: &Client) -> Result<SendRequest> {
        const OPERATION: &str = "messages.send";
        let channel = self.message_type.as_ref();
        if let Some(channel) = channel.filter(|channel| !is_sms_or_mms(channel)) {
            let help = match channel {
                MessageType::Whatsapp => "use `reply_by_whatsapp`",
                _ => "to reply by SMS nevertheless, use `messages().send()`",
            };
            let problem = format!("the message came by {channel}, not by SMS or MMS; help: {help}");
            return Err(InvalidRequest::new(Some(OPERATION), problem).into());
        }
        let (sender, own) = self.numbers(OPERATION)?;
        let reply = client.messages().send().to(sender).from(own);
        Ok(match self.messaging_profile_id.as_deref() {
            Some(profile) => reply.messaging_profile_id(profile),
            None => reply,
        })
    }

    /// Starts a reply by WhatsApp: to the sender, from the number the message was sent to, with the
    /// same messaging profile. The content is a text, or any [`WhatsappContent`]. Await it.
    ///
    /// A sender who hides their number is replied to by their business-scoped user ID (BSUID).
    ///
    /// WhatsApp accepts free content within 24 hours of the sender's last message. Later, send a
    /// template.
    ///
    /// ```no_run
    /// # use telnyx_messaging::{Client, types::InboundMessage};
    /// # async fn answer(client: &Client, message: &InboundMessage) -> telnyx_messaging::Result<()> {
    /// message.reply_by_whatsapp(client, "Thank you, we will call you back.")?.await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`](crate::Error::InvalidRequest), before anything is sent, when the
    /// message did not come by WhatsApp, or lacks a number.
    #[cfg(feature = "whatsapp")]
    pub fn reply_by_whatsapp(
        &self,
        client: &Client,
        content: impl Into<WhatsappContent>,
    ) -> Result<WhatsappRequest> {
        const OPERATION: &str = "messages.whatsapp";
        if self.message_type != Some(MessageType::Whatsapp) {
            let problem = "the message did not come by WhatsApp; help: use `reply`";
            return Err(InvalidRequest::new(Some(OPERATION), problem).into());
        }
        let (sender, own) = match self.numbers(OPERATION) {
            Ok((sender, own)) => (sender, own),
            Err(error) => self.hidden_sender().ok_or(error)?,
        };
        let reply = client.messages().whatsapp().to(sender).from(own).whatsapp_message(content);
        Ok(match self.messaging_profile_id.as_deref() {
            Some(profile) => reply.messaging_profile_id(profile),
            None => reply,
        })
    }

    /// The business-scoped user ID of a sender who hides the number, and the number that the message
    /// was sent to.
    #[cfg(feature = "whatsapp")]
    fn hidden_sender(&self) -> Option<(&str, &str)> {
        let user = self.body.as_ref()?.from_user_id.as_deref()?;
        Some((user, self.to.iter().find_map(|to| to.phone_number.as_deref())?))
    }

    /// The number of the sender, and the number that the message was sent to.
    fn numbers(&self, operation: &'static str) -> Result<(&str, &str)> {
        let sender = self.from.as_ref().and_then(|from| from.phone_number.as_deref());
        let own = self.to.iter().find_map(|to| to.phone_number.as_deref());
        match (sender.filter(|number| !number.is_empty()), own) {
            (Some(sender), Some(own)) => Ok((sender, own)),
            (None, _) => Err(lacks("sender", operation)),
            (_, None) => Err(lacks("recipient", operation)),
        }
    }
}

fn lacks(party: &str, operation: &'static str) -> crate::error::Error {
    let problem =
        format!("the message has no number of its {party}, so there is nothing to reply to");
    InvalidRequest::new(Some(operation), problem).into()
}

fn is_sms_or_mms(channel: &MessageType) -> bool {
    ["SMS", "MMS"].iter().any(|known| channel.as_str().eq_ignore_ascii_case(known))
}
