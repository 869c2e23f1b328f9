//! The messaging domain: the operations and events of Telnyx's document that are compared.

/// The beginnings of the domain's paths: whole segments or, with `*`, any text.
const PATHS: &str = "/10dlc/* /alphanumeric_sender_ids /messages /messaging* \
    /mobile_phone_numbers/messaging /mobile_phone_numbers/{}/messaging /phone_numbers/messaging \
    /phone_numbers/{}/messaging /rcs/agents /rcs/brands /short_codes /webhook_deliveries /whatsapp*";

/// Paths of older documents for what is below `/10dlc` and `/messaging/rcs` today.
const OLDER_PATHS: &str = "/brand /campaign /campaignBuilder /enum /messsages /partnerCampaign \
    /partner_campaigns /phoneNumberAssignmentByProfile /phone_number_campaigns /rcs_agents";

/// Paths that are compared, and that belong to all products rather than to messaging.
const SHARED_PATHS: &str = "/webhook_deliveries";

/// Words in a path that suggest messaging.
const WORDS: &str = "10dlc messag mms rcs short_code sms tollfree toll_free whatsapp";

/// Families of paths that contain such words and belong to other domains.
const OTHER_FAMILIES: &str =
    "/ai /calls /email_* /enterprises /external_connections /legacy/reporting /verifications";

/// Events of the domain by name.
///
/// A word in the name is not enough: `CallAIGatherMessageHistoryUpdated` is about a call.
const EVENTS: &str = "campaignStatusUpdate deliveryUpdate hostedNumberOrderEvent inboundMessage \
    messageRead replacedLinkClick";

/// The beginnings of the types of the domain's events, and of names that are such types.
const EVENT_TYPES: &str = "10dlc. message. rcs. whatsapp";

/// The version in the server's address, which some published paths repeat.
const VERSION: &str = "/v2";

/// Returns the path by which operations of two documents are matched: without a repeated version,
/// and with nameless placeholders, because the name of a placeholder is not sent.
#[must_use]
pub fn wire_path(path: &str) -> String {
    let mut parts = unversioned(path).split('{');
    let head = parts.next().unwrap_or_default().to_owned();
    let after_name = |part: &str| part.split_once('}').map_or("", |(_, rest)| rest).to_owned();
    parts.fold(head, |wire, part| wire + "{}" + &after_name(part))
}

/// Returns whether operations at a path are compared.
#[must_use]
pub fn is_selected(path: &str) -> bool {
    is_path(&wire_path(path))
}

/// The path after the server's address, which ends in the version: Telnyx's guides use
/// `/v2/whatsapp/…` where the published document has that below an address that ends in `/v2`.
pub(crate) fn unversioned(path: &str) -> &str {
    path.strip_prefix(VERSION).filter(|rest| rest.starts_with('/')).unwrap_or(path)
}

/// The placeholders of a path, in their order.
pub(crate) fn placeholders(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect()
}

/// Whether a [`wire_path`] is of the domain.
pub(crate) fn is_path(wire: &str) -> bool {
    PATHS.split(' ').chain(OLDER_PATHS.split(' ')).any(|prefix| begins(wire, prefix))
}

/// Whether a [`wire_path`] belongs to all products. A document of messaging alone lacks it.
pub(crate) fn is_shared(wire: &str) -> bool {
    SHARED_PATHS.split(' ').any(|prefix| begins(wire, prefix))
}

/// The family of a [`wire_path`] that looks like messaging and is not of the domain: its first two
/// segments.
pub(crate) fn outside_family(wire: &str) -> Option<String> {
    let lower = wire.to_lowercase();
    if is_path(wire)
        || OTHER_FAMILIES.split(' ').any(|prefix| begins(wire, prefix))
        || !lower.split('/').any(|segment| WORDS.split(' ').any(|word| is_word(segment, word)))
    {
        return None;
    }
    let segments: Vec<&str> =
        wire.split('/').skip(1).take(2).take_while(|segment| *segment != "{}").collect();
    Some(format!("/{}", segments.join("/")))
}

/// Whether a segment contains a word that nothing precedes: `rcs` is not in `sources`.
fn is_word(segment: &str, word: &str) -> bool {
    segment
        .match_indices(word)
        .any(|(at, _)| !segment[..at].ends_with(|before: char| before.is_ascii_alphanumeric()))
}

fn begins(wire: &str, prefix: &str) -> bool {
    let is_end = |rest: &str| rest.is_empty() || rest.starts_with('/');
    match prefix.strip_suffix('*') {
        Some(prefix) => wire.starts_with(prefix),
        None => wire.strip_prefix(prefix).is_some_and(is_end),
    }
}

/// Whether an event is of the domain.
pub(crate) fn is_event<'a>(name: &'a str, types: impl Iterator<Item = &'a str>) -> bool {
    let mut names = types.chain([name]);
    EVENTS.split(' ').any(|event| event == name)
        || names.any(|text| EVENT_TYPES.split(' ').any(|prefix| text.starts_with(prefix)))
}

/// Patterns of operations and events: `/short_codes*`, `POST /messages*`, `event message*`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Only(Vec<String>);

impl<S: Into<String>> FromIterator<S> for Only {
    fn from_iter<I: IntoIterator<Item = S>>(patterns: I) -> Self {
        Self(patterns.into_iter().map(Into::into).collect())
    }
}

impl Only {
    /// Returns whether there are no patterns, which matches everything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns whether an operation, `GET /messages/{id}`, or event matches. In a pattern `*` is
    /// any text; without a method it matches all; placeholders match by position.
    #[must_use]
    pub fn matches(&self, operation: &str) -> bool {
        let (method, path) = operation.split_once(' ').unwrap_or(("", operation));
        self.0.is_empty()
            || self.0.iter().any(|pattern| {
                let (wanted, pattern) = pattern.split_once(' ').unwrap_or((method, pattern));
                wanted.eq_ignore_ascii_case(method)
                    && matches_glob(&wire_path(pattern.trim()), &wire_path(path))
            })
    }
}

fn matches_glob(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((head, rest)) => text.strip_prefix(head).is_some_and(|text| {
            let mut ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            ends.any(|at| matches_glob(rest, &text[at..]))
        }),
    }
}
