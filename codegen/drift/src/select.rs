//! The messaging domain: which operations and events of Telnyx's document are looked at.

/// Paths of the domain begin so, at the end of a segment or, with `*`, anywhere.
const PATHS: &[&str] = &[
    "/10dlc/*",
    "/alphanumeric_sender_ids",
    "/messages",
    "/messaging*",
    "/mobile_phone_numbers/messaging",
    "/mobile_phone_numbers/{}/messaging",
    "/phone_numbers/messaging",
    "/phone_numbers/{}/messaging",
    "/short_codes",
    "/whatsapp",
    "/whatsapp_message_templates",
    // Where older documents had what is below `/10dlc` and `/messaging/rcs` today.
    "/brand",
    "/campaign",
    "/campaignBuilder",
    "/enum",
    "/messsages",
    "/partnerCampaign",
    "/partner_campaigns",
    "/phoneNumberAssignmentByProfile",
    "/phone_number_campaigns",
    "/rcs_agents",
];

/// Paths that begin as one of the domain and are not of it; none today.
const OTHER_PATHS: &[&str] = &[];

/// Events of the domain by name, and any that announces itself as `message.…`.
///
/// A name alone does not tell: `CallAIGatherMessageHistoryUpdated` is about a call.
const EVENTS: &[&str] = &[
    "campaignStatusUpdate",
    "deliveryUpdate",
    "hostedNumberOrderEvent",
    "inboundMessage",
    "messageRead",
    "replacedLinkClick",
];

/// The version that stands in the server's address already, and again in some published paths.
const VERSION: &str = "/v2";

/// A path by which two documents can be matched: without a repeated version, and with nameless
/// placeholders, because a placeholder's name is not sent.
pub(crate) fn wire_path(path: &str) -> String {
    let path = unversioned(path);
    let mut wire = String::new();
    let mut inside = false;
    for character in path.chars() {
        match character {
            '{' => {
                inside = true;
                wire.push_str("{}");
            }
            '}' => inside = false,
            _ if inside => {}
            other => wire.push(other),
        }
    }
    wire
}

/// The path behind the server's address, which holds the version already: Telnyx's guides call
/// `/v2/whatsapp/…` where the published document has that below an address that ends in `/v2`.
pub(crate) fn unversioned(path: &str) -> &str {
    match path.strip_prefix(VERSION) {
        Some(rest) if rest.starts_with('/') => rest,
        _ => path,
    }
}

/// The placeholders of a path, in their order.
pub(crate) fn placeholders(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect()
}

/// Whether the operation at a [`wire_path`] is of the domain.
pub(crate) fn is_path(wire: &str) -> bool {
    let any = |list: &[&str]| list.iter().any(|prefix| begins(wire, prefix));
    any(PATHS) && !any(OTHER_PATHS)
}

fn begins(wire: &str, prefix: &str) -> bool {
    match prefix.strip_suffix('*') {
        Some(prefix) => wire.starts_with(prefix),
        None => {
            wire.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        }
    }
}

/// Whether an event is of the domain.
pub(crate) fn is_event<'a>(name: &str, mut types: impl Iterator<Item = &'a str>) -> bool {
    EVENTS.contains(&name) || types.any(|text| text.starts_with("message."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_domain_is_messaging_and_nothing_else() {
        for path in [
            "/messages",
            "/messages/{id}",
            "/messaging_profiles/{x}/metrics",
            "/v2/whatsapp/user_data",
            "/10dlc/brand",
            "/phone_numbers/{a}/messaging",
        ] {
            assert!(is_path(&wire_path(path)), "{path}");
        }
        for path in [
            "/email_messages",
            "/phone_numbers/{id}/voice",
            "/brands",
            "/ai/conversations/{id}/messages",
            "/v2x/whatsapp",
            "/verifications/sms",
        ] {
            assert!(!is_path(&wire_path(path)), "{path}");
        }
        assert_eq!(placeholders("/a/{b}/c/{d}"), ["b", "d"]);
    }
}
