//! The checks of the service, with its codes.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::{Channel, Draft};
use crate::api::schema::{is_phone_number, is_short_code};
use crate::behaviour::text::{self, Encoded};
use crate::behaviour::{Call, numbers, opt_outs, profiles};
use crate::http::refusal::{Code, Refusal};
use crate::outcomes::{self, Outcome};

/// Maximum number of parts of an SMS.
const MAX_PARTS: usize = 10;

pub(super) fn check(call: &mut Call<'_>, channel: Channel, sent: &Value) -> Result<Draft, Refusal> {
    let to: Vec<String> = match &sent["to"] {
        Value::Array(list) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        one => one.as_str().map(str::to_owned).into_iter().collect(),
    };
    let profile = profiles::of_request(call, sent)?;
    let from = sender(call, channel, sent, profile.as_deref())?;
    let profile = profile.or_else(|| numbers::profile_of(call.world, &from));
    let (kind, encoded) = content(channel, sent)?;
    let send_at = send_at(channel, sent)?;
    if let Some(Outcome::Refused(code)) = outcomes::of_sender(&from) {
        return Err(Refusal::property(code, "/from", "the sender is a magic number"));
    }
    for number in &to {
        if let Some(Outcome::Refused(code)) = outcomes::of_recipient(number) {
            return Err(Refusal::property(code, "/to", "the recipient is a magic number"));
        }
        if channel != Channel::Whatsapp
            && opt_outs::blocks(call.world, profile.as_deref(), &from, number)
        {
            let detail = "the recipient has opted out; help: wait for an inbound START";
            return Err(Refusal::property(Code::OptedOut, "/to", detail));
        }
    }
    let (encoding, parts) = encoded.map_or(("UTF-8", 1), |encoded| (encoded.name(), encoded.parts));
    let is_group = channel == Channel::Group;
    Ok(Draft { from, to, kind, is_group, profile, send_at, encoding, parts })
}

/// Returns the sender, chosen from the pool of the profile if the request names none.
fn sender(
    call: &Call<'_>,
    channel: Channel,
    sent: &Value,
    profile: Option<&str>,
) -> Result<String, Refusal> {
    if channel == Channel::Rcs {
        return Ok(sent["agent_id"].as_str().unwrap_or_default().to_owned());
    }
    let refuse = |detail: &str| Err(Refusal::property(Code::InvalidSender, "/from", detail));
    let Some(from) = sent["from"].as_str() else {
        if channel != Channel::NumberPool && profile.is_none() {
            let detail = "`from` is required without a `messaging_profile_id` whose numbers send";
            return Err(Refusal::property(Code::MissingParameter, "/from", detail));
        }
        return match numbers::of_profile(call.world, profile) {
            Some(number) => Ok(number),
            None if call.options.strict_numbers => Err(Refusal::new(
                Code::NoNumberInPool,
                "no number is assigned to the messaging profile",
            )),
            None => Ok("+15550100000".to_owned()),
        };
    };
    let is_alphanumeric = (1..=11).contains(&from.chars().count())
        && from.bytes().any(|byte| byte.is_ascii_alphabetic())
        && from.bytes().all(|byte| byte.is_ascii_alphanumeric() || b" -_&+".contains(&byte));
    match channel {
        Channel::ShortCode if !is_short_code(from) => {
            return refuse("`from` must be a short code: 3 to 8 digits");
        }
        Channel::Alphanumeric if !is_alphanumeric => {
            return refuse("`from` must have 1 to 11 characters, at least one of them a letter");
        }
        Channel::LongCode | Channel::Group | Channel::Whatsapp if !is_phone_number(from) => {
            return refuse("`from` must be a number in E.164 format, such as +15550100001");
        }
        _ if !is_phone_number(from) && !is_short_code(from) && !is_alphanumeric => {
            return refuse(
                "`from` must be a number in E.164 format, a short code or an alphanumeric sender id",
            );
        }
        _ => {}
    }
    if is_alphanumeric && !is_short_code(from) && profile.is_none() {
        let detail = "an alphanumeric sender requires `messaging_profile_id`";
        return Err(Refusal::property(Code::MissingParameter, "/messaging_profile_id", detail));
    }
    if call.options.strict_numbers && is_phone_number(from) {
        match numbers::find(call.world, from) {
            None => {
                return refuse("the number is not stored; help: seed it, or unset strict numbers");
            }
            Some(number) => {
                let assigned = number["messaging_profile_id"].as_str();
                if assigned.is_none() || profile.is_some_and(|id| assigned != Some(id)) {
                    return refuse("the number is not assigned to the messaging profile");
                }
            }
        }
    }
    Ok(from.to_owned())
}

/// Returns the kind of message, and the encoding of an SMS.
fn content(channel: Channel, sent: &Value) -> Result<(&'static str, Option<Encoded>), Refusal> {
    match channel {
        Channel::Rcs => return Ok(("RCS", None)),
        Channel::Whatsapp => return Ok(("WHATSAPP", None)),
        _ => {}
    }
    let text = sent["text"].as_str().unwrap_or_default();
    let has_media = sent["media_urls"].as_array().is_some_and(|media| !media.is_empty());
    if text.is_empty() && !has_media {
        let detail = "`text` or `media_urls` is required";
        return Err(Refusal::property(Code::NoContent, "/text", detail));
    }
    let wanted = sent["type"].as_str();
    if matches!(wanted, Some("RCS" | "WHATSAPP")) {
        let detail = "expected SMS or MMS; other channels have operations of their own";
        return Err(Refusal::property(Code::NotInEnum, "/type", detail));
    }
    if wanted == Some("SMS") && has_media {
        let detail = "an SMS has no media; help: set `type` to MMS, or remove it";
        return Err(Refusal::property(Code::MixedContent, "/type", detail));
    }
    if has_media || wanted == Some("MMS") || channel == Channel::Group {
        return Ok(("MMS", None));
    }
    let encoded = text::encode(text, sent["encoding"] == "ucs2");
    if sent["encoding"] == "gsm7" && !encoded.is_gsm7 {
        let detail = "the text has characters outside GSM-7; help: set `encoding` to auto";
        return Err(Refusal::property(Code::BadRequest, "/encoding", detail));
    }
    if encoded.parts > MAX_PARTS {
        let detail = format!("the text has {} parts, more than {MAX_PARTS}", encoded.parts);
        return Err(Refusal::property(Code::TooManyParts, "/text", detail));
    }
    Ok(("SMS", Some(encoded)))
}

/// Returns the time of sending; that it is neither too early nor too late has been checked.
fn send_at(channel: Channel, sent: &Value) -> Result<Option<DateTime<Utc>>, Refusal> {
    let Some(text) = sent["send_at"].as_str() else {
        if channel == Channel::Scheduled {
            let detail = "`send_at` is required";
            return Err(Refusal::property(Code::MissingParameter, "/send_at", detail));
        }
        return Ok(None);
    };
    let Ok(time) = DateTime::parse_from_rfc3339(text) else {
        let detail = "`send_at` is not an RFC 3339 time";
        return Err(Refusal::property(Code::BadRequest, "/send_at", detail).with_status(422));
    };
    Ok(Some(time.to_utc()))
}
