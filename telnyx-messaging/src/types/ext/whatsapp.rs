//! WhatsApp content from plain values.

use crate::generated::types::{
    WhatsappContent, WhatsappTemplate, WhatsappTemplateContent, WhatsappTemplateLanguage,
    WhatsappText, WhatsappTextContent,
};

impl From<&str> for WhatsappText {
    fn from(body: &str) -> Self {
        Self::new(body)
    }
}

impl From<String> for WhatsappText {
    fn from(body: String) -> Self {
        Self::new(body)
    }
}

impl From<&str> for WhatsappTemplateLanguage {
    fn from(code: &str) -> Self {
        Self::new(code)
    }
}

impl From<String> for WhatsappTemplateLanguage {
    fn from(code: String) -> Self {
        Self::new(code)
    }
}

impl From<WhatsappTemplate> for WhatsappContent {
    fn from(template: WhatsappTemplate) -> Self {
        WhatsappTemplateContent::new(template).into()
    }
}

impl WhatsappContent {
    /// Returns a text message.
    #[must_use]
    pub fn text(body: impl Into<String>) -> Self {
        WhatsappTextContent::new(WhatsappText::new(body)).into()
    }

    /// Returns a message from an approved template without placeholders. `language` is its language
    /// and region, such as `en_US`.
    ///
    /// For a template with placeholders, set `components` of a
    /// [`WhatsappTemplate`](crate::types::WhatsappTemplate), which converts into this type.
    #[must_use]
    pub fn template(
        name: impl Into<String>,
        language: impl Into<WhatsappTemplateLanguage>,
    ) -> Self {
        WhatsappTemplate::default().name(name).language(language).into()
    }
}
