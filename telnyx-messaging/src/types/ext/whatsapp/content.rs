//! Each kind of content, in one call.

use super::from_text;
use crate::generated::types::{
    WhatsappAudioContent, WhatsappButtonMessage, WhatsappCarouselMessage, WhatsappContact,
    WhatsappContactsContent, WhatsappContent, WhatsappDocumentContent, WhatsappFlowMessage,
    WhatsappImageContent, WhatsappInteractive, WhatsappInteractiveContent, WhatsappListMessage,
    WhatsappLocation, WhatsappLocationContent, WhatsappLocationRequest, WhatsappMedia,
    WhatsappReaction, WhatsappReactionContent, WhatsappStickerContent, WhatsappTemplate,
    WhatsappTemplateContent, WhatsappTemplateLanguage, WhatsappText, WhatsappTextContent,
    WhatsappUrlMessage, WhatsappVideoContent,
};

from_text!(WhatsappContent = Self::text);

macro_rules! from_interactive {
    ($($name:ty),* $(,)?) => {
        $(
            impl From<$name> for WhatsappContent {
                fn from(message: $name) -> Self {
                    Self::interactive(message)
                }
            }
        )*
    };
}

from_interactive!(
    WhatsappButtonMessage,
    WhatsappCarouselMessage,
    WhatsappFlowMessage,
    WhatsappInteractive,
    WhatsappListMessage,
    WhatsappLocationRequest,
    WhatsappUrlMessage,
);

impl From<WhatsappTemplate> for WhatsappContent {
    fn from(template: WhatsappTemplate) -> Self {
        WhatsappTemplateContent::new(template).into()
    }
}

/// One constructor per kind. Media are given by their public URL, or as a [`WhatsappMedia`] with a
/// caption or a file name.
impl WhatsappContent {
    /// Returns a text message.
    #[must_use]
    pub fn text(text: impl Into<WhatsappText>) -> Self {
        WhatsappTextContent::new(text).into()
    }

    /// Returns a message from an approved template without placeholders. `language` is its language
    /// and region, such as `en_US`.
    ///
    /// For a template with placeholders, convert a [`WhatsappTemplate`] into this type.
    #[must_use]
    pub fn template(
        name: impl Into<String>,
        language: impl Into<WhatsappTemplateLanguage>,
    ) -> Self {
        WhatsappTemplate::named(name, language).into()
    }

    /// Returns an image.
    ///
    /// ```
    /// use telnyx_messaging::types::{WhatsappContent, WhatsappMedia};
    ///
    /// let image = WhatsappContent::image("https://example.com/map.png");
    /// let media = WhatsappMedia::from("https://example.com/map.png").caption("The way to us");
    /// let image_with_caption = WhatsappContent::image(media);
    /// ```
    #[must_use]
    pub fn image(image: impl Into<WhatsappMedia>) -> Self {
        WhatsappImageContent::new(image).into()
    }

    /// Returns a video.
    #[must_use]
    pub fn video(video: impl Into<WhatsappMedia>) -> Self {
        WhatsappVideoContent::new(video).into()
    }

    /// Returns an audio file, or a voice message if `voice` of the media is set.
    #[must_use]
    pub fn audio(audio: impl Into<WhatsappMedia>) -> Self {
        WhatsappAudioContent::new(audio).into()
    }

    /// Returns a document. Set `filename` of the media: the recipient sees it.
    #[must_use]
    pub fn document(document: impl Into<WhatsappMedia>) -> Self {
        WhatsappDocumentContent::new(document).into()
    }

    /// Returns a sticker.
    #[must_use]
    pub fn sticker(sticker: impl Into<WhatsappMedia>) -> Self {
        WhatsappStickerContent::new(sticker).into()
    }

    /// Returns a place on the map.
    ///
    /// ```
    /// use telnyx_messaging::types::{WhatsappContent, WhatsappLocation};
    ///
    /// let place = WhatsappLocation::at(52.52, 13.405).name("Example Café");
    /// let content = WhatsappContent::location(place);
    /// ```
    #[must_use]
    pub fn location(location: impl Into<WhatsappLocation>) -> Self {
        WhatsappLocationContent::new(location).into()
    }

    /// Returns contact cards.
    #[must_use]
    pub fn contacts(contacts: impl IntoIterator<Item = WhatsappContact>) -> Self {
        WhatsappContactsContent::new(contacts.into_iter().collect::<Vec<_>>()).into()
    }

    /// Returns an emoji on an earlier message. An empty emoji removes it.
    #[must_use]
    pub fn reaction(message_id: impl Into<String>, emoji: impl Into<String>) -> Self {
        let reaction = WhatsappReaction::default().message_id(message_id).emoji(emoji);
        WhatsappReactionContent::new(reaction).into()
    }

    /// Returns a message that the user responds to with a tap: buttons, a list, a link, cards, a
    /// flow, or a request for the location. Each of them also converts into this type.
    ///
    /// ```
    /// use telnyx_messaging::types::{WhatsappButtonMessage, WhatsappContent, WhatsappReplyButton};
    ///
    /// let buttons = [("yes", "Yes"), ("no", "No")].map(|(id, title)| WhatsappReplyButton::new(id, title));
    /// let content = WhatsappContent::interactive(WhatsappButtonMessage::new(buttons).body("Come?"));
    /// ```
    #[must_use]
    pub fn interactive(interactive: impl Into<WhatsappInteractive>) -> Self {
        WhatsappInteractiveContent::new(interactive).into()
    }
}
