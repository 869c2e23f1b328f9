//! Answering a message that arrived.

use crate::client::Client;
use crate::generated::resources::messages::SendRequest;
use crate::generated::types::InboundMessage;

impl InboundMessage {
    /// Starts an answer: to the sender, from the number the message was sent to, with the same
    /// messaging profile. Add the text or media and await it.
    ///
    /// A message to a group is answered to its sender alone. When the message lacks a number, as
    /// RCS messages to an agent do, that part is left open; set it, or the request is refused
    /// before it is sent.
    ///
    /// ```no_run
    /// # use telnyx_messaging::{Client, types::InboundMessage};
    /// # async fn answer(client: &Client, message: &InboundMessage) -> telnyx_messaging::Result<()> {
    /// message.reply(client).text("Thank you, we will call you back.").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "a reply is sent when it is awaited"]
    pub fn reply(&self, client: &Client) -> SendRequest {
        let mut reply = client.messages().send();
        if let Some(sender) = self.from.as_ref().and_then(|from| from.phone_number.as_deref()) {
            reply = reply.to(sender);
        }
        if let Some(own) = self.to.iter().find_map(|to| to.phone_number.as_deref()) {
            reply = reply.from(own);
        }
        if let Some(profile) = self.messaging_profile_id.as_deref() {
            reply = reply.messaging_profile_id(profile);
        }
        reply
    }
}
