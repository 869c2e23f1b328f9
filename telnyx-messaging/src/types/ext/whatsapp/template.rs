//! Templates with the values of their placeholders.

use super::from_text;
use crate::generated::types::{
    WhatsappDocumentParameter, WhatsappImageParameter, WhatsappMedia, WhatsappTemplate,
    WhatsappTemplateBodyValues, WhatsappTemplateButtonSubType, WhatsappTemplateButtonValues,
    WhatsappTemplateComponent, WhatsappTemplateHeaderValues, WhatsappTemplateLanguage,
    WhatsappTemplateParameter, WhatsappTextParameter, WhatsappVideoParameter,
};

from_text! {
    WhatsappTemplateLanguage = Self::new,
    WhatsappTemplateParameter = |text: String| WhatsappTextParameter::new(text).into(),
}

impl WhatsappTemplateParameter {
    /// Returns an image for the header.
    #[must_use]
    pub fn image(image: impl Into<WhatsappMedia>) -> Self {
        WhatsappImageParameter::new(image).into()
    }

    /// Returns a video for the header.
    #[must_use]
    pub fn video(video: impl Into<WhatsappMedia>) -> Self {
        WhatsappVideoParameter::new(video).into()
    }

    /// Returns a document for the header.
    #[must_use]
    pub fn document(document: impl Into<WhatsappMedia>) -> Self {
        WhatsappDocumentParameter::new(document).into()
    }
}

impl WhatsappTemplate {
    /// Returns a template by its name and its language, such as `en_US`.
    ///
    /// ```
    /// use telnyx_messaging::types::{
    ///     WhatsappTemplate, WhatsappTemplateButtonSubType, WhatsappTemplateParameter,
    /// };
    ///
    /// let shipped = WhatsappTemplate::named("order_shipped", "en_US")
    ///     .header_value(WhatsappTemplateParameter::image("https://example.com/parcel.png"))
    ///     .body_values(["Ada", "A-1017"])
    ///     .button_value(0, WhatsappTemplateButtonSubType::Url, "A-1017");
    /// ```
    #[must_use]
    pub fn named(name: impl Into<String>, language: impl Into<WhatsappTemplateLanguage>) -> Self {
        Self::default().name(name).language(language)
    }

    /// Adds the value for the header: a string for its placeholder, or its media file.
    #[must_use]
    pub fn header_value(self, value: impl Into<WhatsappTemplateParameter>) -> Self {
        self.component(WhatsappTemplateHeaderValues::new().parameters([value.into()]))
    }

    /// Adds the values for the main text, in the order of its placeholders.
    #[must_use]
    pub fn body_values(
        self,
        values: impl IntoIterator<Item = impl Into<WhatsappTemplateParameter>>,
    ) -> Self {
        self.component(WhatsappTemplateBodyValues::new().parameters(values))
    }

    /// Adds the value for one button, counted from 0, such as the variable end of its URL.
    #[must_use]
    pub fn button_value(
        self,
        index: i64,
        sub_type: WhatsappTemplateButtonSubType,
        value: impl Into<WhatsappTemplateParameter>,
    ) -> Self {
        let values = WhatsappTemplateButtonValues::new(index);
        self.component(values.sub_type(sub_type).parameters([value.into()]))
    }

    fn component(mut self, component: impl Into<WhatsappTemplateComponent>) -> Self {
        self.components.get_or_insert_default().push(component.into());
        self
    }
}
