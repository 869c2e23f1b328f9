//! Faults as rules: which requests fail, and how.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::world::random::Random;
use crate::{Sandbox, SandboxError};

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
    /// There is no response, and the connection stays open.
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

/// Adds faults to a sandbox; returned by [`Sandbox::faults`].
///
/// ```
/// # use telnyx_messaging_sandbox::Sandbox;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::start().await?;
/// sandbox.faults().on("messages.send").nth(2).reset_after_effect()?;
///
/// let client = sandbox.client()?;
/// let send = || client.messages().send().from("+15550100001").to("+15550100002").text("Hello");
/// assert!(send().await.is_ok());
/// let error = send().await.unwrap_err();
/// assert!(error.may_have_been_sent());
/// assert_eq!(sandbox.messages().len(), 2);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Faults<'a> {
    pub(crate) sandbox: &'a Sandbox,
}

impl<'a> Faults<'a> {
    /// Begins a rule for an operation, such as `messages.send`.
    #[must_use]
    pub fn on(self, operation: impl Into<String>) -> NewFault<'a> {
        self.begin(Some(operation.into()))
    }

    /// Begins a rule for every request.
    #[must_use]
    pub fn on_any(self) -> NewFault<'a> {
        self.begin(None)
    }

    /// Adds a rule, and returns its id.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownOperation`].
    pub fn add(self, rule: FaultRule) -> Result<u64, SandboxError> {
        self.sandbox.add_fault(rule)
    }

    /// Removes the rule with this id, and returns whether there was one.
    #[allow(clippy::must_use_candidate, reason = "the rule is removed either way")]
    pub fn remove(self, id: u64) -> bool {
        self.sandbox.state().world().faults.remove(id)
    }

    /// Removes all rules.
    pub fn clear(self) {
        self.sandbox.state().world().faults.clear();
    }

    fn begin(self, operation: Option<String>) -> NewFault<'a> {
        let rule = FaultRule {
            operation,
            to: None,
            nth: 1,
            times: Some(1),
            probability: 1.0,
            delay_ms: 0,
            after_effect: false,
            fault: Fault::Delay,
        };
        NewFault { sandbox: self.sandbox, rule }
    }
}

/// A rule that is not complete yet: the last method names the fault and returns the id of the rule.
///
/// A rule applies once unless [`times`](Self::times) or [`always`](Self::always) is set. Every last
/// method fails with [`SandboxError::UnknownOperation`] if the API has no operation of that name.
#[derive(Debug)]
#[must_use = "a rule is added by the method that names its fault"]
pub struct NewFault<'a> {
    sandbox: &'a Sandbox,
    rule: FaultRule,
}

impl NewFault<'_> {
    /// Applies only to messages to this number.
    pub fn to(mut self, number: impl Into<String>) -> Self {
        self.rule.to = Some(number.into());
        self
    }

    /// Leaves the first `nth - 1` matching requests alone.
    pub fn nth(mut self, nth: u64) -> Self {
        self.rule.nth = nth.max(1);
        self
    }

    /// Sets the number of requests that fail (default: 1).
    pub fn times(mut self, times: u64) -> Self {
        self.rule.times = Some(times);
        self
    }

    /// Sets no limit to the number of requests that fail.
    pub fn always(mut self) -> Self {
        self.rule.times = None;
        self
    }

    /// Sets the probability that a matching request fails, by the seed of the sandbox, without a
    /// limit to their number.
    pub fn probability(mut self, probability: f64) -> Self {
        self.rule.probability = probability;
        self.always()
    }

    /// Waits before the fault.
    pub fn after(mut self, delay: Duration) -> Self {
        self.rule.delay_ms = milliseconds(delay);
        self
    }

    /// Responds with this status instead of carrying out the request.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownOperation`].
    pub fn status(self, status: u16) -> Result<u64, SandboxError> {
        self.finish(Fault::Status { status, code: None, retry_after_ms: None }, false)
    }

    /// Carries out the request, but responds with this status.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownOperation`].
    pub fn status_after_effect(self, status: u16) -> Result<u64, SandboxError> {
        self.finish(Fault::Status { status, code: None, retry_after_ms: None }, true)
    }

    /// Responds with this error code, such as 40300, and the status of the service for it.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownOperation`].
    pub fn error(self, code: u32) -> Result<u64, SandboxError> {
        let status = crate::http::refusal::Code::Chosen(code).status();
        self.finish(Fault::Status { status, code: Some(code), retry_after_ms: None }, false)
    }

    /// Responds with 429 and a `retry-after` header, rounded up to seconds.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownOperation`].
    pub fn rate_limited(self, retry_after: Duration) -> Result<u64, SandboxError> {
        self.unavailable(429, retry_after)
    }

    /// Responds with this status and a `retry-after` header, rounded up to seconds.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownOperation`].
    pub fn unavailable(self, status: u16, retry_after: Duration) -> Result<u64, SandboxError> {
        let retry_after_ms = Some(milliseconds(retry_after));
        self.finish(Fault::Status { status, code: None, retry_after_ms }, false)
    }

    /// Resets the connection before the request is carried out.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownOperation`].
    pub fn reset_before_effect(self) -> Result<u64, SandboxError> {
        self.finish(Fault::Reset, false)
    }

    /// Carries out the request, then resets the connection.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownOperation`].
    pub fn reset_after_effect(self) -> Result<u64, SandboxError> {
        self.finish(Fault::Reset, true)
    }

    /// Carries out the request, and never responds.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownOperation`].
    pub fn stall(self) -> Result<u64, SandboxError> {
        self.finish(Fault::Stall, true)
    }

    /// Carries out the request, and closes the connection after this number of bytes of the body.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownOperation`].
    pub fn truncate(self, bytes: usize) -> Result<u64, SandboxError> {
        self.finish(Fault::Truncate { bytes }, true)
    }

    /// Carries out the request, and responds with a body that is not JSON.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownOperation`].
    pub fn garbage(self) -> Result<u64, SandboxError> {
        self.finish(Fault::Garbage, true)
    }

    /// Carries out the request, and pauses after each byte of the body.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownOperation`].
    pub fn slow_bytes(self, pause: Duration) -> Result<u64, SandboxError> {
        self.finish(Fault::SlowBytes { pause_ms: milliseconds(pause) }, true)
    }

    /// Carries out the request, and responds later.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownOperation`].
    pub fn delay(mut self, delay: Duration) -> Result<u64, SandboxError> {
        self.rule.delay_ms = milliseconds(delay);
        self.finish(Fault::Delay, true)
    }

    /// Delivers every webhook of the message twice, with the same event id.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownOperation`].
    pub fn duplicate_webhook(self) -> Result<u64, SandboxError> {
        self.finish(Fault::DuplicateWebhook, true)
    }

    fn finish(mut self, fault: Fault, after_effect: bool) -> Result<u64, SandboxError> {
        self.rule.fault = fault;
        self.rule.after_effect = after_effect;
        self.sandbox.add_fault(self.rule)
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
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
