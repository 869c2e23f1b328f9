//! Builder of fault rules.

use std::time::Duration;

use super::{Fault, FaultRule};
use crate::{Sandbox, SandboxError};

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
    pub fn on(self, operation: impl Into<String>) -> NewFault<'a> {
        self.begin(Some(operation.into()))
    }

    /// Begins a rule for every request.
    pub fn on_any(self) -> NewFault<'a> {
        self.begin(None)
    }

    /// Adds a rule, and returns its id.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownOperation`].
    pub fn add_rule(self, rule: FaultRule) -> Result<u64, SandboxError> {
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
