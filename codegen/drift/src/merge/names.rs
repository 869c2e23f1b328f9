//! Proposals for names: a person reviews them, so they must be readable and free, not perfect.

use telnyx_contract::naming;

use crate::select;

/// The resource and method that an operation's method and path suggest.
///
/// The segments of the path are the resource. What is done is `list` or `retrieve`, `create`,
/// `update` and `delete`; below `actions`, the last segment. A segment that no Rust name begins
/// like gets `messaging_` in front, as the official SDKs have it.
pub(crate) fn operation_id(method: &str, path: &str, is_list: bool) -> String {
    let path = select::unversioned(path);
    let ends_in_placeholder = path.ends_with('}');
    let mut segments: Vec<String> = path
        .split('/')
        .filter(|segment| !segment.is_empty() && !segment.starts_with('{'))
        .map(|segment| {
            let begins_well = segment.starts_with(|c: char| c.is_ascii_alphabetic());
            let prefix = if begins_well { "" } else { "messaging_" };
            naming::snake_case(&format!("{prefix}{segment}"))
        })
        .collect();
    let is_action =
        segments.len() > 1 && segments.iter().rev().nth(1).is_some_and(|s| s == "actions");
    if is_action && let Some(action) = segments.pop() {
        segments.push(action);
        return segments.join(".");
    }
    let done = match method {
        "GET" if is_list && !ends_in_placeholder => "list",
        "GET" => "retrieve",
        "POST" => "create",
        "PUT" | "PATCH" => "update",
        "DELETE" => "delete",
        other => other,
    };
    segments.push(done.to_lowercase());
    segments.join(".")
}

/// Another id for the same operation, when the first is taken: the last resource moves into the
/// method, `messages.rcs.create` becomes `messages.create_rcs`.
pub(crate) fn other_operation_id(id: &str) -> Option<String> {
    let mut segments: Vec<&str> = id.split('.').collect();
    let (done, last) = (segments.pop()?, segments.pop()?);
    let last = last.trim_end_matches('_');
    (!segments.is_empty()).then(|| format!("{}.{done}_{last}", segments.join(".")))
}

/// What an operation id is about, in the singular: `messaging_profiles.list` is about a
/// `MessagingProfile`.
pub(crate) fn entity(id: &str) -> String {
    let mut segments: Vec<&str> = id.split('.').collect();
    let method = segments.pop().unwrap_or_default();
    let segments: Vec<&str> =
        segments.into_iter().filter(|segment| *segment != "actions").collect();
    let mut name = singular(&component(segments.last().copied().unwrap_or("entry")));
    if !["list", "retrieve", "create", "update", "delete"].contains(&method) {
        name = format!("{name}{}", component(method));
    }
    name
}

/// What the body of an operation is called: `CreateMessagingProfile`.
pub(crate) fn body(id: &str) -> String {
    let mut segments: Vec<&str> = id.split('.').collect();
    let method = segments.pop().unwrap_or_default();
    let resource = segments.into_iter().rfind(|segment| *segment != "actions").unwrap_or("entry");
    format!("{}{}", component(method), singular(&component(resource)))
}

/// A component's name from a published one: `messaging_Errors` becomes `Errors`.
pub(crate) fn component(published: &str) -> String {
    let name = match published.split_once('_') {
        Some((prefix, rest))
            if rest.starts_with(|c: char| c.is_ascii_uppercase())
                && !prefix.contains(|c: char| c.is_ascii_uppercase()) =>
        {
            rest
        }
        _ => published,
    };
    let name = naming::pascal_case(name);
    let name = name.trim_start_matches(|c: char| c.is_ascii_digit());
    // Once more, because what follows a digit may begin in lower case.
    let name = naming::pascal_case(name);
    if naming::is_identifier(&name) { name } else { format!("{name}Value") }
}

/// A name for a property or parameter whose own gives none in Rust: `value_10999`.
pub(crate) fn chosen(wire: &str) -> Option<String> {
    let name = naming::snake_case(wire);
    (!naming::is_snake_case(&name)).then(|| naming::snake_case(&format!("value_{wire}")))
}

/// One of many: `ShortCodes` are many of `ShortCode`.
pub(crate) fn singular(plural: &str) -> String {
    if plural.ends_with("ss") || plural.ends_with("us") || plural.ends_with("is") {
        return plural.to_owned();
    }
    match plural.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => plural.strip_suffix('s').unwrap_or(plural).to_owned(),
    }
}

/// Whether a property or parameter of that name may hold what never reaches a log.
pub(crate) fn is_sensitive(wire: &str) -> bool {
    const WORDS: &[&str] = &[
        "address",
        "birthday",
        "caption",
        "city",
        "ein",
        "email",
        "latitude",
        "longitude",
        "password",
        "phone",
        "pin",
        "secret",
        "street",
        "subject",
        "text",
        "token",
        "zip",
    ];
    const NAMES: &[&str] =
        &["body", "first_name", "from", "last_name", "media_urls", "to", "wa_id"];
    let name = naming::snake_case(wire);
    let inner = wire.rsplit('[').next().unwrap_or(wire).trim_end_matches(']');
    let is_id = name.ends_with("_id") && name != "wa_id";
    !is_id
        && (NAMES.contains(&name.as_str())
            || NAMES.contains(&inner)
            || name.split('_').any(|word| WORDS.contains(&word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proposals_read_like_names_of_people() {
        for (method, path, list, id) in [
            ("GET", "/short_codes", true, "short_codes.list"),
            ("GET", "/messaging_url_domains/{id}", false, "messaging_url_domains.retrieve"),
            ("POST", "/profiles/{id}/actions/renew", false, "profiles.actions.renew"),
            ("PUT", "/10dlc/brand/{brandId}/revet", false, "messaging_10dlc.brand.revet.update"),
            ("GET", "/v2/whatsapp/user_data", false, "whatsapp.user_data.retrieve"),
        ] {
            assert_eq!(operation_id(method, path, list), id);
        }
        assert_eq!(
            other_operation_id("messages.rcs.create").as_deref(),
            Some("messages.create_rcs")
        );
        assert_eq!(entity("messaging_profiles.list"), "MessagingProfile");
        assert_eq!(body("short_codes.update"), "UpdateShortCode");
        assert_eq!(component("messaging_Errors"), "Errors");
        assert_eq!(component("10dlc_TaskStatus"), "TaskStatus");
        assert_eq!(component("TelnyxCampaign_CSP"), "TelnyxCampaignCsp");
        assert!(
            is_sensitive("phone_number")
                && is_sensitive("filter[from]")
                && is_sensitive("firstName")
        );
        assert!(!is_sensitive("phone_number_id") && !is_sensitive("context"));
    }
}
