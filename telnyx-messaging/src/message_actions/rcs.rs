//! The common RCS message, in one call.

use crate::generated::resources::messages::rcs::SendRequest;

impl SendRequest {
    /// Sets the content to a text. Files, cards and carousels convert into `agent_message`.
    ///
    /// ```no_run
    /// # async fn example(client: &telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
    /// let request = client.messages().rcs().send().agent_id("agent_7f3a").to("+15550100002");
    /// request.messaging_profile_id("profile").text("Your table is ready.").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn text(self, text: impl Into<String>) -> Self {
        self.agent_message(text.into())
    }
}
