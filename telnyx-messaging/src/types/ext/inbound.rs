//! Keywords in inbound messages, such as STOP.

use crate::generated::types::InboundMessage;

/// The effect of a keyword. The service has replied and changed its opt-out list by itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeywordAction {
    /// The sender opted out: messages to them are refused from now on.
    Stop,
    /// The sender opted in again.
    Start,
    /// The sender requested help. Nothing changed.
    Help,
    /// An action that this version does not know, verbatim.
    Other(String),
}

impl InboundMessage {
    /// Returns the action of the keyword in the message, or `None` when the service did not
    /// recognise one.
    ///
    /// It is read from `autoresponse_type`: what the service has acted on. Which words it recognises
    /// depends on the messaging profile and its languages.
    ///
    /// # Left to the application
    ///
    /// `None` does not mean that the sender wants further messages. The service acts on a message
    /// that consists of a keyword, and not on free text: "REVOKE", "Opt out", "ARRÊT" without a
    /// French keyword in the profile, "please stop writing", or a voice message. Where the law counts
    /// these as an opt-out, recognise them yourself, and keep your own list: the service does not
    /// refuse messages to such a recipient.
    #[must_use]
    pub fn keyword_action(&self) -> Option<KeywordAction> {
        let keyword = self.autoresponse_type.as_ref()?.as_str();
        Some(match keyword.to_ascii_uppercase().as_str() {
            "" => return None,
            "STOP" => KeywordAction::Stop,
            "START" => KeywordAction::Start,
            "HELP" => KeywordAction::Help,
            _ => KeywordAction::Other(keyword.to_owned()),
        })
    }

    /// Returns whether the service has opted the sender out because of this message.
    ///
    /// Wordings that are left to the application are listed at
    /// [`keyword_action`](Self::keyword_action).
    #[must_use]
    pub fn is_opt_out(&self) -> bool {
        self.keyword_action() == Some(KeywordAction::Stop)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use serde_json::json;

    use super::*;

    #[test]
    fn the_action_is_that_of_the_service() {
        for (given, expected) in [
            (json!("STOP"), Some(KeywordAction::Stop)),
            (json!("stop"), Some(KeywordAction::Stop)),
            (json!("START"), Some(KeywordAction::Start)),
            (json!("HELP"), Some(KeywordAction::Help)),
            (json!("NEW"), Some(KeywordAction::Other("NEW".to_owned()))),
            (json!(""), None),
            (json!(null), None),
        ] {
            let message: InboundMessage = serde_json::from_value(
                json!({"id": "m", "text": "STOP", "autoresponse_type": given}),
            )
            .unwrap();
            assert_eq!(message.keyword_action(), expected, "{given}");
            assert_eq!(message.is_opt_out(), expected == Some(KeywordAction::Stop));
        }
    }
}
