//! The common WhatsApp messages, in one call.

use crate::generated::resources::messages::WhatsappRequest;
use crate::generated::types::{WhatsappContent, WhatsappTemplateLanguage, WhatsappText};

impl WhatsappRequest {
    /// Sets the content to a text.
    ///
    /// ```no_run
    /// # async fn example(client: &telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
    /// let request = client.messages().whatsapp().from("+15550100001").to("+15550100002");
    /// request.text("Your table is ready.").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn text(self, text: impl Into<WhatsappText>) -> Self {
        self.whatsapp_message(WhatsappContent::text(text))
    }

    /// Sets the content to an approved template without placeholders; `language` is such as
    /// `en_US`. A message outside of the 24 hours after the last message of the recipient must be a
    /// template.
    ///
    /// ```no_run
    /// # async fn example(client: &telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
    /// let request = client.messages().whatsapp().from("+15550100001").to("+15550100002");
    /// request.template("order_shipped", "en_US").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn template(
        self,
        name: impl Into<String>,
        language: impl Into<WhatsappTemplateLanguage>,
    ) -> Self {
        self.whatsapp_message(WhatsappContent::template(name, language))
    }
}
