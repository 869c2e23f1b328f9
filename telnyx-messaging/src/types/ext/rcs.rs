//! RCS content and suggestions from plain values.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::generated::types::{
    RcsAgentMessage, RcsCard, RcsCardMedia, RcsCardOrientation, RcsCarousel, RcsContent,
    RcsCoordinates, RcsDial, RcsFile, RcsOpenUrl, RcsRichCard, RcsShareLocation, RcsStandaloneCard,
    RcsSuggestedAction, RcsSuggestedReply, RcsSuggestion, RcsThumbnailAlignment, RcsUrlApplication,
    RcsViewLocation, RcsWebviewMode, SuggestionResponse,
};

impl From<&str> for RcsFile {
    fn from(file_url: &str) -> Self {
        Self::new(file_url)
    }
}

impl From<String> for RcsFile {
    fn from(file_url: String) -> Self {
        Self::new(file_url)
    }
}

impl From<&str> for RcsContent {
    fn from(text: &str) -> Self {
        Self::default().text(text)
    }
}

impl From<String> for RcsContent {
    fn from(text: String) -> Self {
        Self::default().text(text)
    }
}

impl From<RcsFile> for RcsContent {
    fn from(file: RcsFile) -> Self {
        Self::default().content_info(file)
    }
}

/// The card is vertical; for another layout convert an [`RcsStandaloneCard`].
impl From<RcsCard> for RcsStandaloneCard {
    fn from(card: RcsCard) -> Self {
        // The alignment is required, and has no effect on a vertical card.
        Self::new(card, RcsCardOrientation::Vertical, RcsThumbnailAlignment::Left)
    }
}

macro_rules! from_part {
    ($($part:ty => $whole:ty as $setter:ident),* $(,)?) => {
        $(
            impl From<$part> for $whole {
                fn from(part: $part) -> Self {
                    Self::default().$setter(part)
                }
            }
        )*
    };
}

from_part! {
    RcsStandaloneCard => RcsRichCard as standalone_card,
    RcsCard => RcsRichCard as standalone_card,
    RcsCarousel => RcsRichCard as carousel_card,
    RcsRichCard => RcsContent as rich_card,
    RcsStandaloneCard => RcsContent as rich_card,
    RcsCard => RcsContent as rich_card,
    RcsCarousel => RcsContent as rich_card,
    RcsContent => RcsAgentMessage as content_message,
    RcsRichCard => RcsAgentMessage as content_message,
    RcsStandaloneCard => RcsAgentMessage as content_message,
    RcsCard => RcsAgentMessage as content_message,
    RcsCarousel => RcsAgentMessage as content_message,
    RcsFile => RcsAgentMessage as content_message,
    &str => RcsAgentMessage as content_message,
    String => RcsAgentMessage as content_message,
    RcsFile => RcsCardMedia as content_info,
    &str => RcsCardMedia as content_info,
    String => RcsCardMedia as content_info,
    RcsSuggestedReply => RcsSuggestion as reply,
    RcsSuggestedAction => RcsSuggestion as action,
}

impl RcsSuggestedReply {
    /// Returns a prepared reply. The data returns in `suggestion_response` of the inbound message
    /// when the recipient taps; it is sent as Base64.
    ///
    /// ```
    /// use telnyx_messaging::types::{
    ///     RcsContent, RcsSuggestedAction, RcsSuggestedReply, RcsSuggestion,
    /// };
    ///
    /// let content = RcsContent::from("Shall we confirm Tuesday?").suggestions([
    ///     RcsSuggestion::from(RcsSuggestedReply::new("Yes", "confirm:17")),
    ///     RcsSuggestedAction::dial("Call us", "call:17", "+15550100001").into(),
    /// ]);
    /// ```
    #[must_use]
    pub fn new(label: impl Into<String>, postback: impl AsRef<[u8]>) -> Self {
        Self::default().text(label).postback_data(STANDARD.encode(postback))
    }
}

/// One constructor per action. The data returns in `suggestion_response` of the inbound message
/// when the recipient taps; it is sent as Base64.
impl RcsSuggestedAction {
    fn labelled(label: impl Into<String>, postback: impl AsRef<[u8]>) -> Self {
        Self::default().text(label).postback_data(STANDARD.encode(postback))
    }

    /// Returns an action that opens a web page in the browser. For a web view, set
    /// `open_url_action`.
    #[must_use]
    pub fn open_url(
        label: impl Into<String>,
        postback: impl AsRef<[u8]>,
        url: impl Into<String>,
    ) -> Self {
        // The mode is required, and has no effect in the browser.
        let page = RcsOpenUrl::new(RcsUrlApplication::Browser, url, RcsWebviewMode::Full);
        Self::labelled(label, postback).open_url_action(page)
    }

    /// Returns an action that opens the dialer with a number in E.164 format.
    #[must_use]
    pub fn dial(
        label: impl Into<String>,
        postback: impl AsRef<[u8]>,
        phone_number: impl Into<String>,
    ) -> Self {
        Self::labelled(label, postback).dial_action(RcsDial::new(phone_number))
    }

    /// Returns an action that opens the map, at degrees north of the equator and east of Greenwich.
    #[must_use]
    pub fn view_location(
        label: impl Into<String>,
        postback: impl AsRef<[u8]>,
        latitude: f64,
        longitude: f64,
    ) -> Self {
        let place = RcsCoordinates::new(latitude, longitude);
        let place = RcsViewLocation::default().lat_long(place);
        Self::labelled(label, postback).view_location_action(place)
    }

    /// Returns an action that lets the recipient choose a place and send it.
    #[must_use]
    pub fn share_location(label: impl Into<String>, postback: impl AsRef<[u8]>) -> Self {
        Self::labelled(label, postback).share_location_action(RcsShareLocation::new())
    }
}

impl SuggestionResponse {
    /// Returns the data that was given to the suggestion, and `None` when there is none or it is not
    /// Base64.
    #[must_use]
    pub fn postback(&self) -> Option<Vec<u8>> {
        STANDARD.decode(self.postback_data.as_deref()?).ok()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use serde_json::{Value, json};

    use super::*;
    use crate::generated::types::RcsCardWidth;

    #[test]
    fn every_kind_of_content_is_written_as_the_service_reads_it() {
        let card = || RcsCard::default().title("Tea").media("https://example.com/tea.jpg");
        let card_json = json!({"title": "Tea",
            "media": {"content_info": {"file_url": "https://example.com/tea.jpg"}}});
        let carousel = RcsCarousel::new([card(), card()], RcsCardWidth::Small);
        let cases: [(RcsAgentMessage, Value); 4] = [
            ("Hi".into(), json!({"text": "Hi"})),
            (
                RcsFile::from("https://example.com/a.pdf").into(),
                json!({"content_info": {"file_url": "https://example.com/a.pdf"}}),
            ),
            (
                card().into(),
                json!({"rich_card": {"standalone_card": {"card_content": card_json,
                    "card_orientation": "VERTICAL", "thumbnail_image_alignment": "LEFT"}}}),
            ),
            (
                carousel.into(),
                json!({"rich_card": {"carousel_card":
                    {"card_contents": [card_json, card_json], "card_width": "SMALL"}}}),
            ),
        ];
        for (message, content) in cases {
            let written = serde_json::to_value(message).unwrap();
            assert_eq!(written, json!({"content_message": content}));
        }
    }

    #[test]
    fn every_suggestion_has_a_label_data_and_one_action() {
        let cases: [(RcsSuggestion, &str, Value); 5] = [
            (RcsSuggestedReply::new("L", "d").into(), "reply", json!({})),
            (
                RcsSuggestedAction::open_url("L", "d", "https://example.com").into(),
                "action",
                json!({"open_url_action": {"application": "BROWSER",
                    "url": "https://example.com", "webview_view_mode": "FULL"}}),
            ),
            (
                RcsSuggestedAction::dial("L", "d", "+15550100001").into(),
                "action",
                json!({"dial_action": {"phone_number": "+15550100001"}}),
            ),
            (
                RcsSuggestedAction::view_location("L", "d", 52.5, 13.4).into(),
                "action",
                json!({"view_location_action":
                    {"lat_long": {"latitude": 52.5, "longitude": 13.4}}}),
            ),
            (
                RcsSuggestedAction::share_location("L", "d").into(),
                "action",
                json!({"share_location_action": {}}),
            ),
        ];
        for (suggestion, kind, mut expected) in cases {
            expected["text"] = json!("L");
            expected["postback_data"] = json!("ZA==");
            assert_eq!(serde_json::to_value(suggestion).unwrap(), json!({kind: expected}));
        }
    }

    #[test]
    fn the_data_of_a_suggestion_returns() {
        for (sent, data) in
            [(json!("ZA=="), Some(b"d".to_vec())), (json!("?"), None), (json!(null), None)]
        {
            let response: SuggestionResponse =
                serde_json::from_value(json!({"postback_data": sent, "text": "L"})).unwrap();
            assert_eq!(response.postback(), data, "{sent}");
        }
    }
}
