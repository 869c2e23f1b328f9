//! Proposals for names. A person reviews them, so they must be readable and unused, not perfect.

use telnyx_contract::naming;

use crate::select;

/// The resource and method that an operation's method and path suggest.
///
/// The segments of the path are the resource. The method is `list` or `retrieve`, `create`,
/// `update` and `delete`; below `actions`, the last segment. A segment that begins with a digit is
/// prefixed with `messaging_`, as in the official SDKs.
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

/// Another id for the same operation, when the first is used: the last resource moves into the
/// method, `messages.rcs.create` becomes `messages.create_rcs`.
pub(crate) fn alternative_operation_id(id: &str) -> Option<String> {
    let mut segments: Vec<&str> = id.split('.').collect();
    let (done, last) = (segments.pop()?, segments.pop()?);
    let last = last.trim_end_matches('_');
    (!segments.is_empty()).then(|| format!("{}.{done}_{last}", segments.join(".")))
}

/// The entity of an operation id, in the singular: `MessagingProfile` of
/// `messaging_profiles.list`.
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

/// The name of the body of an operation: `CreateMessagingProfile`.
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

/// A Rust name for a property or parameter whose wire name is not one: `value_10999`.
pub(crate) fn fallback_rust_name(wire: &str) -> Option<String> {
    let name = naming::snake_case(wire);
    (!naming::is_snake_case(&name)).then(|| naming::snake_case(&format!("value_{wire}")))
}

/// The singular of a plural: `ShortCode` of `ShortCodes`.
pub(crate) fn singular(plural: &str) -> String {
    if plural.ends_with("ss") || plural.ends_with("us") || plural.ends_with("is") {
        return plural.to_owned();
    }
    if let Some(stem) = plural.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let ends_in_es =
        ["ches", "shes", "sses", "tuses", "xes"].iter().any(|end| plural.ends_with(end));
    plural.strip_suffix(if ends_in_es { "es" } else { "s" }).unwrap_or(plural).to_owned()
}

/// Whether a property or parameter of that name may contain what must not reach a log.
pub(crate) fn is_sensitive(wire: &str) -> bool {
    const WORDS: &str = "address birthday caption city ein email latitude longitude password \
        phone pin secret street subject text token zip";
    const NAMES: &str = "body first_name from last_name media_urls to wa_id";
    let is_listed = |list: &str, name: &str| list.split(' ').any(|listed| listed == name);
    let name = naming::snake_case(wire);
    let inner = wire.rsplit('[').next().unwrap_or(wire).trim_end_matches(']');
    let is_id = name.ends_with("_id") && name != "wa_id";
    !is_id
        && (is_listed(NAMES, &name)
            || is_listed(NAMES, inner)
            || name.split('_').any(|word| is_listed(WORDS, word)))
}
