//! Magic numbers: recipients and senders that make a message end in a certain way.

use std::time::Duration;

use crate::http::refusal::Code;

/// How a message to or from a magic number ends.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Outcome {
    /// The request is refused with this code.
    Refused(Code),
    /// The message ends in this status, with this error.
    Ends(&'static str, Option<Code>),
    /// The message ends after this additional time.
    Late(Duration),
    /// The message is sent, and no final status follows.
    NeverFinal,
}

/// A number and what happens to messages to it, or from it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct MagicNumber {
    /// The number.
    pub number: &'static str,
    /// Whether it is a sender; otherwise it is a recipient.
    pub is_sender: bool,
    /// What happens.
    pub meaning: &'static str,
    pub(crate) outcome: Outcome,
}

const fn to(number: &'static str, outcome: Outcome, meaning: &'static str) -> MagicNumber {
    MagicNumber { number, is_sender: false, meaning, outcome }
}

const fn from(number: &'static str, outcome: Outcome, meaning: &'static str) -> MagicNumber {
    MagicNumber { number, is_sender: true, meaning, outcome }
}

const HOUR: Duration = Duration::from_secs(3600);

/// The magic numbers. The last four digits of most are the error code, without its `0`.
///
/// | Recipient | What happens |
/// |---|---|
/// | `+15550104300` | refused: opted out, 403 with 40300 |
/// | `+15550104310` | refused: invalid recipient, 400 with 40310 |
/// | `+15550104301` | refused: a landline, 400 with 40301 |
/// | `+15550104001` | `delivery_failed`, 40001: not routable |
/// | `+15550104003` | `delivery_failed`, 40003: blocked as spam |
/// | `+15550104004` | `delivery_failed`, 40004: rejected by the carrier |
/// | `+15550104005` | `expired`, 40005: expired in transit |
/// | `+15550104008` | `delivery_failed`, 40008: undeliverable |
/// | `+15550104014` | `sending_failed`, 40014: expired in the queue |
/// | `+15550104100` | `delivery_unconfirmed` |
/// | `+15550104101` | `delivered` after an hour |
/// | `+15550104102` | `sent`, never final |
///
/// | Sender | What happens |
/// |---|---|
/// | `+15550104305` | refused: not on a messaging profile, 400 with 40305 |
/// | `+15550104318` | refused: the queue is full, 429 with 40318 |
/// | `+15550104429` | refused: too many requests, 429 with 10011 |
pub const MAGIC_NUMBERS: &[MagicNumber] = &[
    to("+15550104300", Outcome::Refused(Code::OptedOut), "refused: opted out, 403 with 40300"),
    to(
        "+15550104310",
        Outcome::Refused(Code::InvalidRecipient),
        "refused: invalid recipient, 400 with 40310",
    ),
    to(
        "+15550104301",
        Outcome::Refused(Code::UnsupportedByRecipient),
        "refused: a landline, 400 with 40301",
    ),
    to(
        "+15550104001",
        Outcome::Ends("delivery_failed", Some(Code::NotRoutable)),
        "`delivery_failed`, 40001: not routable",
    ),
    to(
        "+15550104003",
        Outcome::Ends("delivery_failed", Some(Code::SpamPermanent)),
        "`delivery_failed`, 40003: blocked as spam",
    ),
    to(
        "+15550104004",
        Outcome::Ends("delivery_failed", Some(Code::RejectedByDestination)),
        "`delivery_failed`, 40004: rejected by the carrier",
    ),
    to(
        "+15550104005",
        Outcome::Ends("expired", Some(Code::ExpiredInTransit)),
        "`expired`, 40005: expired in transit",
    ),
    to(
        "+15550104008",
        Outcome::Ends("delivery_failed", Some(Code::Undeliverable)),
        "`delivery_failed`, 40008: undeliverable",
    ),
    to(
        "+15550104014",
        Outcome::Ends("sending_failed", Some(Code::ExpiredInQueue)),
        "`sending_failed`, 40014: expired in the queue",
    ),
    to("+15550104100", Outcome::Ends("delivery_unconfirmed", None), "`delivery_unconfirmed`"),
    to("+15550104101", Outcome::Late(HOUR), "`delivered` after an hour"),
    to("+15550104102", Outcome::NeverFinal, "`sent`, never final"),
    from(
        "+15550104305",
        Outcome::Refused(Code::InvalidSender),
        "refused: not on a messaging profile, 400 with 40305",
    ),
    from(
        "+15550104318",
        Outcome::Refused(Code::QueueFull),
        "refused: the queue is full, 429 with 40318",
    ),
    from(
        "+15550104429",
        Outcome::Refused(Code::TooManyRequests),
        "refused: too many requests, 429 with 10011",
    ),
];

/// Returns what happens to messages to this number.
pub(crate) fn of_recipient(number: &str) -> Option<Outcome> {
    find(number, false)
}

/// Returns what happens to messages from this number.
pub(crate) fn of_sender(number: &str) -> Option<Outcome> {
    find(number, true)
}

fn find(number: &str, is_sender: bool) -> Option<Outcome> {
    let mut numbers = MAGIC_NUMBERS.iter();
    numbers.find(|m| m.number == number && m.is_sender == is_sender).map(|m| m.outcome)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_documentation_lists_every_number() {
        let source = include_str!("outcomes.rs");
        for magic in super::MAGIC_NUMBERS {
            let line = format!("/// | `{}` | {} |", magic.number, magic.meaning);
            assert!(source.contains(&line), "missing: {line}");
        }
    }
}
