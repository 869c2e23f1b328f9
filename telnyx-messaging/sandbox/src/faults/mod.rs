//! Faults as rules: which requests fail, and how.

mod builder;

use serde::{Deserialize, Serialize};

use crate::world::random::Random;

pub use builder::{Faults, NewFault};

/// A rule: the requests that it applies to, and what happens to them.
///
/// The same as JSON is the body of `POST /_sandbox/faults`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct FaultRule {
    /// The operation, such as `messages.send`; `None` for every operation.
    #[serde(default)]
    pub operation: Option<String>,
    /// The recipient of the message; `None` for every request.
    #[serde(default)]
    pub to: Option<String>,
    /// The number of the first matching request that fails, from 1.
    #[serde(default = "one")]
    pub nth: u64,
    /// The number of requests that fail; `None` for no limit.
    #[serde(default = "once")]
    pub times: Option<u64>,
    /// The probability that a matching request fails, by the seed of the sandbox.
    #[serde(default = "certain")]
    pub probability: f64,
    /// The time before the fault, in milliseconds.
    #[serde(default)]
    pub delay_ms: u64,
    /// Whether the request is carried out before it fails. Always true for faults that change the
    /// real response or its webhooks.
    #[serde(default)]
    pub after_effect: bool,
    /// What happens to the request.
    pub fault: Fault,
}

impl FaultRule {
    /// Returns whether the request is carried out first, which some faults require.
    pub(crate) fn is_after_effect(&self) -> bool {
        let requires = matches!(
            self.fault,
            Fault::Truncate { .. } | Fault::SlowBytes { .. } | Fault::DuplicateWebhook
        );
        self.after_effect || requires
    }
}

/// What happens to a request.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Fault {
    /// The response is an error.
    Status {
        /// The status of the response.
        status: u16,
        /// The error code; `None` for the usual code of the status.
        #[serde(default)]
        code: Option<u32>,
        /// The `retry-after` header, in milliseconds, rounded up to seconds.
        #[serde(default)]
        retry_after_ms: Option<u64>,
    },
    /// The connection is reset without a response.
    Reset,
    /// The connection stays open without a response.
    Stall,
    /// The connection is closed after this number of bytes of the body.
    Truncate {
        /// The number of bytes.
        bytes: usize,
    },
    /// The body of the response is not JSON.
    Garbage,
    /// The body of the response arrives byte by byte, with this pause after each.
    SlowBytes {
        /// The pause, in milliseconds.
        pause_ms: u64,
    },
    /// The request is only delayed.
    Delay,
    /// Every webhook of the message is delivered twice.
    DuplicateWebhook,
}

fn one() -> u64 {
    1
}

#[allow(clippy::unnecessary_wraps, reason = "the default of an optional field")]
fn once() -> Option<u64> {
    Some(1)
}

fn certain() -> f64 {
    1.0
}

/// The rules of a sandbox.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    added: u64,
    rules: Vec<ActiveRule>,
}

/// A rule and how often it matched.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct ActiveRule {
    id: u64,
    #[serde(flatten)]
    rule: FaultRule,
    /// Number of matching requests.
    matched: u64,
    /// Number of requests that failed because of the rule.
    fired: u64,
}

impl Rules {
    pub(crate) fn add(&mut self, rule: FaultRule) -> u64 {
        self.added += 1;
        self.rules.push(ActiveRule { id: self.added, rule, matched: 0, fired: 0 });
        self.added
    }

    pub(crate) fn remove(&mut self, id: u64) -> bool {
        let before = self.rules.len();
        self.rules.retain(|active| active.id != id);
        self.rules.len() < before
    }

    pub(crate) fn clear(&mut self) {
        self.rules.clear();
    }

    pub(crate) fn list(&self) -> &[ActiveRule] {
        &self.rules
    }

    /// Returns the rule that applies to a request: the first one in the order of their addition. The
    /// others do not count the request.
    pub(crate) fn apply(
        &mut self,
        operation: Option<&str>,
        recipients: &[&str],
        random: &mut Random,
    ) -> Option<FaultRule> {
        for active in &mut self.rules {
            let rule = &active.rule;
            let matches = rule.operation.as_deref().is_none_or(|id| operation == Some(id))
                && rule.to.as_deref().is_none_or(|number| recipients.contains(&number));
            let exhausted = rule.times.is_some_and(|times| active.fired >= times);
            if !matches || exhausted {
                continue;
            }
            active.matched += 1;
            if active.matched >= rule.nth
                && (rule.probability >= 1.0 || random.chance(rule.probability))
            {
                active.fired += 1;
                return Some(rule.clone());
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;

    fn rules(list: &[serde_json::Value]) -> Rules {
        let mut rules = Rules::default();
        for rule in list {
            rules.add(serde_json::from_value(rule.clone()).unwrap());
        }
        rules
    }

    fn fired(rules: &mut Rules, operation: &str, to: &[&str]) -> bool {
        rules.apply(Some(operation), to, &mut Random::new(1)).is_some()
    }

    #[test]
    fn a_request_never_consumes_a_fault_of_another() {
        let mut rules = rules(&[
            json!({"operation": "a", "fault": {"status": {"status": 503}}}),
            json!({"operation": "b", "to": "+1", "nth": 2, "times": 2, "fault": "reset"}),
        ]);
        assert!(!fired(&mut rules, "c", &["+1"]));
        assert!(!fired(&mut rules, "b", &["+2"]));
        assert!(!fired(&mut rules, "b", &["+1"]));
        assert!(fired(&mut rules, "a", &[]));
        assert!(!fired(&mut rules, "a", &[]));
        assert!(fired(&mut rules, "b", &["+2", "+1"]));
        assert!(fired(&mut rules, "b", &["+1"]));
        assert!(!fired(&mut rules, "b", &["+1"]));
    }

    #[test]
    fn a_probability_follows_the_seed() {
        let count = |seed| {
            let mut rules = rules(&[json!({"times": null, "probability": 0.3, "fault": "reset"})]);
            let mut random = Random::new(seed);
            (0..1000).filter(|_| rules.apply(None, &[], &mut random).is_some()).count()
        };
        assert_eq!(count(5), count(5));
        assert!((200..400).contains(&count(6)));
    }

    #[test]
    fn a_misspelt_rule_is_refused() {
        let rule = json!({"operaton": "messages.send", "fault": "reset"});
        assert!(serde_json::from_value::<FaultRule>(rule).is_err());
    }
}
