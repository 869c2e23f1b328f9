//! Parts of interactive messages from plain values.

use super::from_text;
use crate::generated::types::{
    WhatsappButtonAction, WhatsappButtonReply, WhatsappCardAction, WhatsappCardBody,
    WhatsappCardHeader, WhatsappCardType, WhatsappCarouselAction, WhatsappCarouselCard,
    WhatsappFlowAction, WhatsappFlowParameters, WhatsappInteractiveBody, WhatsappInteractiveFooter,
    WhatsappInteractiveHeader, WhatsappListAction, WhatsappListRow, WhatsappListSection,
    WhatsappLocationRequest, WhatsappLocationRequestAction, WhatsappReplyButton,
    WhatsappReplyButtonType, WhatsappTextHeader, WhatsappUrlAction, WhatsappUrlButton,
};

from_text! {
    WhatsappInteractiveBody = |text: String| Self::default().text(text),
    WhatsappInteractiveFooter = |text: String| Self::default().text(text),
    WhatsappInteractiveHeader = |text: String| WhatsappTextHeader::new(text).into(),
    WhatsappCardBody = |text: String| Self::default().text(text),
}

/// The name of an action that opens a web page.
const OPEN_URL: &str = "cta_url";

/// The only version of the format of flows.
const FLOW_MESSAGE_VERSION: &str = "3";

impl WhatsappReplyButton {
    /// Returns a button. `id` returns when it is tapped, and is unique within the message; `title`
    /// is its label, of at most 20 characters.
    #[must_use]
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        let reply = WhatsappButtonReply::default().id(id).title(title);
        Self::default().kind(WhatsappReplyButtonType::Reply).reply(reply)
    }
}

impl<const N: usize> From<[WhatsappReplyButton; N]> for WhatsappButtonAction {
    fn from(buttons: [WhatsappReplyButton; N]) -> Self {
        Self::default().buttons(buttons)
    }
}

impl From<Vec<WhatsappReplyButton>> for WhatsappButtonAction {
    fn from(buttons: Vec<WhatsappReplyButton>) -> Self {
        Self::default().buttons(buttons)
    }
}

impl WhatsappListRow {
    /// Returns a row. `id` returns when it is chosen, and is unique within the message; `title` is
    /// its label, of at most 24 characters.
    #[must_use]
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self::default().id(id).title(title)
    }
}

impl WhatsappListSection {
    /// Returns a section with its heading.
    #[must_use]
    pub fn new(title: impl Into<String>, rows: impl IntoIterator<Item = WhatsappListRow>) -> Self {
        Self::default().title(title).rows(rows)
    }
}

impl WhatsappListAction {
    /// Returns a list; `button` is the label of the button that opens it.
    ///
    /// ```
    /// use telnyx_messaging::types::{
    ///     WhatsappListAction, WhatsappListMessage, WhatsappListRow, WhatsappListSection,
    /// };
    ///
    /// let rows = [WhatsappListRow::new("9", "9:00"), WhatsappListRow::new("14", "14:00")];
    /// let times = WhatsappListAction::new("Choose", [WhatsappListSection::new("Tuesday", rows)]);
    /// let message = WhatsappListMessage::new(times).body("When do you come?");
    /// ```
    #[must_use]
    pub fn new(
        button: impl Into<String>,
        sections: impl IntoIterator<Item = WhatsappListSection>,
    ) -> Self {
        Self::default().button(button).sections(sections)
    }
}

impl WhatsappUrlButton {
    /// Returns a button that opens a web page; its label has at most 20 characters.
    #[must_use]
    pub fn new(label: impl Into<String>, url: impl Into<String>) -> Self {
        Self::default().display_text(label).url(url)
    }
}

impl From<WhatsappUrlButton> for WhatsappUrlAction {
    fn from(button: WhatsappUrlButton) -> Self {
        Self::default().name(OPEN_URL).parameters(button)
    }
}

impl From<WhatsappUrlButton> for WhatsappCardAction {
    fn from(button: WhatsappUrlButton) -> Self {
        Self::default().name(OPEN_URL).parameters(button)
    }
}

impl WhatsappCarouselCard {
    /// Returns a card with an image or a video, and a button that opens a web page. Its position is
    /// set when cards are collected into a carousel.
    ///
    /// ```
    /// use telnyx_messaging::types::{
    ///     WhatsappCarouselCard, WhatsappCarouselMessage, WhatsappImageHeader, WhatsappUrlButton,
    /// };
    ///
    /// let cards = ["tea", "cake"].map(|name| {
    ///     let image = WhatsappImageHeader::new(format!("https://example.com/{name}.jpg"));
    ///     WhatsappCarouselCard::new(image, WhatsappUrlButton::new("Open", "https://example.com"))
    /// });
    /// let message = WhatsappCarouselMessage::new(cards).body("New on the menu");
    /// ```
    #[must_use]
    pub fn new(
        header: impl Into<WhatsappCardHeader>,
        action: impl Into<WhatsappCardAction>,
    ) -> Self {
        Self::default().kind(WhatsappCardType::CtaUrl).header(header).action(action)
    }
}

/// Cards without `card_index` get their position in the list.
impl From<Vec<WhatsappCarouselCard>> for WhatsappCarouselAction {
    fn from(cards: Vec<WhatsappCarouselCard>) -> Self {
        let cards = (0..).zip(cards).map(|(index, card)| match card.card_index {
            Some(_) => card,
            None => card.card_index(index),
        });
        Self::default().cards(cards)
    }
}

/// Cards without `card_index` get their position in the list.
impl<const N: usize> From<[WhatsappCarouselCard; N]> for WhatsappCarouselAction {
    fn from(cards: [WhatsappCarouselCard; N]) -> Self {
        Vec::from(cards).into()
    }
}

impl WhatsappFlowParameters {
    /// Returns a button with a label of at most 20 characters, and the flow that it opens, by its
    /// identifier at Meta.
    #[must_use]
    pub fn open(label: impl Into<String>, flow_id: impl Into<String>) -> Self {
        Self::new(label, FLOW_MESSAGE_VERSION).flow_id(flow_id)
    }
}

impl From<WhatsappFlowParameters> for WhatsappFlowAction {
    fn from(parameters: WhatsappFlowParameters) -> Self {
        Self::default().name("flow").parameters(parameters)
    }
}

impl Default for WhatsappLocationRequest {
    /// Returns a request for the location. It requires a body.
    fn default() -> Self {
        Self::new(WhatsappLocationRequestAction::default().name("send_location"))
    }
}
