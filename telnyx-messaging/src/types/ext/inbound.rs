//! What an inbound message means for later ones.

use crate::generated::types::InboundMessage;

/// What the sender of a keyword asked for. The service has answered and changed the opt-out list by
/// itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptOut {
    /// The sender opted out: messages to them are refused from now on.
    Stop,
    /// The sender opted in again.
    Start,
    /// The sender asked for help; nothing changed.
    Help,
    /// A keyword of a kind that this version does not know.
    Other(String),
}

impl OptOut {
    /// Whether messages to the sender are refused from now on.
    #[must_use]
    pub fn is_stop(&self) -> bool {
        *self == Self::Stop
    }
}

impl InboundMessage {
    /// What the message asks for, when it is an opt-out keyword and the like; `None` for all other
    /// texts.
    ///
    /// Comes from `autoresponse_type`, which is what the service acted on. Do not search the text
    /// yourself: the keywords depend on the messaging profile and its languages.
    #[must_use]
    pub fn opt_out(&self) -> Option<OptOut> {
        let keyword = self.autoresponse_type.as_ref()?.as_str();
        Some(match keyword.to_ascii_uppercase().as_str() {
            "" => return None,
            "STOP" => OptOut::Stop,
            "START" => OptOut::Start,
            "HELP" => OptOut::Help,
            _ => OptOut::Other(keyword.to_owned()),
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use serde_json::json;

    use super::*;

    #[test]
    fn the_keyword_family_is_told() {
        for (given, expected) in [
            (json!("STOP"), Some(OptOut::Stop)),
            (json!("stop"), Some(OptOut::Stop)),
            (json!("START"), Some(OptOut::Start)),
            (json!("HELP"), Some(OptOut::Help)),
            (json!("NEW"), Some(OptOut::Other("NEW".to_owned()))),
            (json!(""), None),
            (json!(null), None),
        ] {
            let message: InboundMessage =
                serde_json::from_value(json!({"id": "m", "autoresponse_type": given})).unwrap();
            assert_eq!(message.opt_out(), expected, "{given}");
        }
    }
}
