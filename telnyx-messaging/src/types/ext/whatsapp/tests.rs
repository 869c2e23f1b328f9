#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::{Value, json};

use crate::generated::types::*;

#[test]
fn every_kind_of_content_is_written_as_whatsapp_reads_it() {
    let media = || WhatsappMedia::from("https://example.com/a").caption("Look");
    let link = json!({"link": "https://example.com/a"});
    let card = WhatsappContact::named("Ada").phones(["+15550100003"]).emails(["a@example.com"]);
    for (content, kind, expected) in [
        (WhatsappContent::from("Hi"), "text", json!({"body": "Hi"})),
        (
            WhatsappContent::image(media()),
            "image",
            json!({"link": "https://example.com/a", "caption": "Look"}),
        ),
        (WhatsappContent::video("https://example.com/a"), "video", link.clone()),
        (WhatsappContent::audio("https://example.com/a"), "audio", link.clone()),
        (WhatsappContent::document("https://example.com/a"), "document", link.clone()),
        (WhatsappContent::sticker("https://example.com/a"), "sticker", link),
        (
            WhatsappContent::location(WhatsappLocation::at(-0.000_001, 13.0)),
            "location",
            json!({"latitude": "-0.000001", "longitude": "13"}),
        ),
        (
            WhatsappContent::contacts([card]),
            "contacts",
            json!([{"name": {"formatted_name": "Ada"}, "phones": [{"phone": "+15550100003"}],
                "emails": [{"email": "a@example.com"}]}]),
        ),
        (
            WhatsappContent::reaction("m1", "👍"),
            "reaction",
            json!({"message_id": "m1", "emoji": "👍"}),
        ),
    ] {
        let written = serde_json::to_value(&content).unwrap();
        assert_eq!(written, json!({"type": kind, kind: expected}));
        assert_eq!(serde_json::from_value::<WhatsappContent>(written).unwrap(), content);
    }
}

#[test]
fn a_template_has_the_values_of_its_parts() {
    let template = WhatsappTemplate::named("order_shipped", "en_US")
        .header_value(WhatsappTemplateParameter::image("https://example.com/a.png"))
        .body_values(["Ada", "A-1017"])
        .button_value(0, WhatsappTemplateButtonSubType::Url, "A-1017");
    let text = |text: &str| json!({"type": "text", "text": text});
    assert_eq!(
        serde_json::to_value(WhatsappContent::from(template)).unwrap(),
        json!({"type": "template", "template": {
            "name": "order_shipped",
            "language": {"code": "en_US"},
            "components": [
                {"type": "header", "parameters":
                    [{"type": "image", "image": {"link": "https://example.com/a.png"}}]},
                {"type": "body", "parameters": [text("Ada"), text("A-1017")]},
                {"type": "button", "index": 0, "sub_type": "url", "parameters": [text("A-1017")]},
            ],
        }})
    );
}

#[test]
fn every_interactive_message_converts_into_content() {
    let buttons = [WhatsappReplyButton::new("yes", "Yes"), WhatsappReplyButton::new("no", "No")];
    let rows = [WhatsappListRow::new("9", "9:00")];
    let list = WhatsappListAction::new("Choose", [WhatsappListSection::new("Tuesday", rows)]);
    let open = || WhatsappUrlButton::new("Open", "https://example.com");
    let card =
        || WhatsappCarouselCard::new(WhatsappImageHeader::new("https://example.com/a"), open());
    let card_json = |index: i64| {
        json!({"type": "cta_url", "card_index": index,
            "header": {"type": "image", "image": {"link": "https://example.com/a"}},
            "action": {"name": "cta_url",
                "parameters": {"display_text": "Open", "url": "https://example.com"}}})
    };
    let body = |text: &str| json!({"text": text});
    let cases: [(WhatsappContent, Value); 6] = [
        (
            WhatsappButtonMessage::new(buttons).header("H").body("B").footer("F").into(),
            json!({"type": "button", "header": {"type": "text", "text": "H"},
                "body": body("B"), "footer": body("F"), "action": {"buttons": [
                    {"type": "reply", "reply": {"id": "yes", "title": "Yes"}},
                    {"type": "reply", "reply": {"id": "no", "title": "No"}}]}}),
        ),
        (
            WhatsappListMessage::new(list).body("B").into(),
            json!({"type": "list", "body": body("B"), "action": {"button": "Choose",
                "sections": [{"title": "Tuesday", "rows": [{"id": "9", "title": "9:00"}]}]}}),
        ),
        (
            WhatsappUrlMessage::new(open()).body("B").into(),
            json!({"type": "cta_url", "body": body("B"), "action": {"name": "cta_url",
                "parameters": {"display_text": "Open", "url": "https://example.com"}}}),
        ),
        (
            WhatsappCarouselMessage::new([card(), card()]).body("B").into(),
            json!({"type": "carousel", "body": body("B"),
                "action": {"cards": [card_json(0), card_json(1)]}}),
        ),
        (
            WhatsappFlowMessage::new(WhatsappFlowParameters::open("Book", "f1")).body("B").into(),
            json!({"type": "flow", "body": body("B"), "action": {"name": "flow", "parameters":
                {"flow_cta": "Book", "flow_id": "f1", "flow_message_version": "3"}}}),
        ),
        (
            WhatsappLocationRequest::default().body("B").into(),
            json!({"type": "location_request_message", "body": body("B"),
                "action": {"name": "send_location"}}),
        ),
    ];
    for (content, expected) in cases {
        let written = serde_json::to_value(&content).unwrap();
        assert_eq!(written, json!({"type": "interactive", "interactive": expected}));
    }
}

#[test]
fn cards_keep_a_position_that_they_have() {
    let card = |index| WhatsappCarouselCard::default().card_index(index);
    let action = WhatsappCarouselAction::from([card(1), card(0)]);
    let indexes: Vec<_> = action.cards.unwrap().iter().map(|card| card.card_index).collect();
    assert_eq!(indexes, [Some(1), Some(0)]);
}
