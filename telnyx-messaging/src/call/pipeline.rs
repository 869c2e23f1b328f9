//! The course of a call over its attempts: one instance for all operations.

use std::borrow::Cow;
use std::pin::pin;
use std::time::Duration;

use http::HeaderMap;
use progenitor_client::{ClientHooks, OperationInfo};
use reqwest::ResponseBuilderExt;
use tokio::time::{Instant, sleep, timeout_at};
use tracing::Instrument;
use url::Url;

use super::attempt::{self, Limits, Outcome, Received};
use super::context::Ended;
use super::failure::CallFailure;
use super::observed::Observed;
use super::outgoing::Outgoing;
use super::{CallContext, spans};
use crate::error::CallFacts;
use crate::generated::raw;
use crate::observer::RetryScheduled;
use crate::operation::RetryClass;
use crate::retry::{
    Failure, FailureKind, RetryContext, RetryDecision, RetryPolicy, Withdrawal,
    is_definite_refusal, retry_after,
};
use crate::transport::TransportFailure;

/// The smallest part of the remaining time that an attempt gets is a quarter, however many retries
/// are allowed: many retries are meant for many quick failures.
const MAX_SHARES: u32 = 4;

impl ClientHooks<CallContext> for raw::Client {
    /// Is called by progenitor's methods with the request they have built.
    async fn exec(
        &self,
        request: reqwest::Request,
        _: &OperationInfo,
    ) -> reqwest::Result<reqwest::Response> {
        // Boxed, so that the futures of all operations stay small.
        Ok(Box::pin(run(&self.inner, request)).await)
    }
}

/// Runs a call: sends the request until an attempt succeeds or must not be repeated.
///
/// Returns the response of the service with its body complete, or the carrier of a [`CallFailure`].
/// What is known beyond the response goes to the facts of the context.
async fn run(context: &CallContext, request: reqwest::Request) -> reqwest::Response {
    let pipeline = Pipeline {
        context,
        policy: context.retry_policy(),
        attempts: 0,
        ambiguous: false,
        after_ambiguous_attempt: false,
        retry: None,
        prepaid: None,
        is_finished: false,
    };
    let outgoing = Outgoing::new(context, request).await;
    // Pinned here, so that the large future is not moved into the one around it.
    pin!(pipeline.run(outgoing)).instrument(context.span.clone()).await
}

struct Pipeline<'a> {
    context: &'a CallContext,
    policy: Cow<'a, RetryPolicy>,
    attempts: u32,
    /// Whether a failed attempt may have taken effect.
    ambiguous: bool,
    /// Whether one before the current attempt may have.
    after_ambiguous_attempt: bool,
    /// The tokens that the last retry was paid with.
    retry: Option<Withdrawal>,
    /// The tokens for a retry that has not begun.
    prepaid: Option<Withdrawal>,
    is_finished: bool,
}

impl Pipeline<'_> {
    async fn run(mut self, outgoing: Outgoing) -> reqwest::Response {
        let slots = self.context.client().config().in_flight.as_deref();
        let _slot = match slots {
            Some(slots) => match timeout_at(self.context.deadline, slots.acquire()).await {
                Ok(slot) => slot.ok(),
                Err(_) => return self.no_slot(outgoing.url),
            },
            None => None,
        };
        loop {
            let outcome = self.attempt(&outgoing).await;
            let Some(failure) = self.failure(&outcome) else {
                return self.finish(outcome, None, outgoing.url);
            };
            let context = self.retry_context(requested_wait(&outcome));
            self.ambiguous |= failure.may_have_been_sent;
            let RetryDecision::Retry(wait) = self.policy.decide(&failure, &context) else {
                return self.finish(outcome, Some(failure), outgoing.url);
            };
            let budget = &self.context.client().config().retry_budget;
            let Some(withdrawal) = budget.withdraw(failure.kind) else {
                tracing::warn!(parent: &self.context.span, "the retry budget is used up");
                return self.finish(outcome, Some(failure), outgoing.url);
            };
            self.prepaid = Some(withdrawal);
            self.announce_retry(failure.kind, wait);
            sleep(wait).await;
            // A filter may have changed its mind in the meantime.
            if !self.policy.permits(&failure, &context) {
                return self.finish(outcome, Some(failure), outgoing.url);
            }
            self.retry = self.prepaid.take();
        }
    }

    async fn attempt(&mut self, outgoing: &Outgoing) -> Outcome {
        self.attempts += 1;
        self.after_ambiguous_attempt = self.ambiguous;
        let observed = Observed::start(self.context, self.attempts);
        let config = self.context.client().config();
        let hook = |headers: &mut HeaderMap| {
            if let Some(hook) = &config.header_hook {
                hook(self.context.operation(), self.attempts, headers);
            }
        };
        let would_retry = || self.would_retry_timeout();
        let limits = Limits {
            silence: self.share_of_time(),
            deadline: self.context.deadline,
            would_retry: &would_retry,
        };
        let performing = pin!(attempt::perform(self.context, outgoing, hook, &limits));
        let outcome = performing.instrument(observed.span.clone()).await;
        observed.finish(&outcome, self.failure(&outcome).map(|failure| failure.kind));
        outcome
    }

    /// How long the service may be silent in an attempt that another one could follow; `None` for
    /// until the deadline.
    ///
    /// What would be repeated after a timeout shares the time among the attempts that are left. What
    /// would not be repeated has all of it: giving up early would only make it ambiguous.
    fn share_of_time(&self) -> Option<Duration> {
        let attempts = self.policy.retries().saturating_add(2).saturating_sub(self.attempts);
        if self.context.retry_class() != RetryClass::Idempotent || attempts <= 1 {
            return None;
        }
        let remaining = self.context.deadline.saturating_duration_since(Instant::now());
        Some(remaining / attempts.min(MAX_SHARES))
    }

    fn would_retry_timeout(&self) -> bool {
        let failure = self.failure_of(FailureKind::Timeout, !self.context.is_safe());
        let context = self.retry_context(None);
        self.policy.decide(&failure, &context) != RetryDecision::GiveUp
    }

    /// How an attempt has failed; `None` for a success.
    fn failure(&self, outcome: &Outcome) -> Option<Failure> {
        let (kind, may_have_been_sent) = match outcome {
            Outcome::Response(Received { head, body }) if head.status.is_success() => {
                // An operation with an effect has had it; nothing is gained by another attempt.
                let is_malformed = self.context.retry_class() == RetryClass::Idempotent
                    && self.context.expected.is_malformed(
                        self.context.operation().method,
                        &head.headers,
                        body,
                    );
                if !is_malformed {
                    return None;
                }
                (FailureKind::MalformedResponse, true)
            }
            Outcome::Response(Received { head, .. }) => {
                (FailureKind::Status(head.status), !is_definite_refusal(head.status))
            }
            Outcome::TooLarge(_) => return None,
            Outcome::Failed { failure, .. } => (failure.kind.into(), failure.sent != Some(false)),
        };
        Some(self.failure_of(kind, may_have_been_sent && !self.context.is_safe()))
    }

    fn failure_of(&self, kind: FailureKind, may_have_been_sent: bool) -> Failure {
        Failure::new(self.context.operation().id, kind, self.attempts, may_have_been_sent)
    }

    fn retry_context(&self, retry_after: Option<Duration>) -> RetryContext {
        RetryContext {
            class: self.context.retry_class(),
            has_idempotency_key: self.context.idempotency_key().is_some(),
            after_ambiguous_attempt: self.after_ambiguous_attempt,
            retry_after,
            elapsed: self.context.started.elapsed(),
            remaining: self.context.deadline.saturating_duration_since(Instant::now()),
        }
    }

    fn announce_retry(&self, failure: FailureKind, wait: Duration) {
        tracing::warn!(
            parent: &self.context.span,
            attempt = self.attempts,
            failure = ?failure,
            wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
            "retrying"
        );
        if let Some(observer) = &self.context.client().config().observer {
            let operation = self.context.operation().id;
            let attempt = self.attempts;
            observer.retry_scheduled(&RetryScheduled { operation, attempt, failure, wait });
        }
    }

    fn no_slot(self, url: Url) -> reqwest::Response {
        let message = format!(
            "no slot among the calls in flight within the deadline of {:?}; raise `max_in_flight`",
            self.context.timeout
        );
        let failure = TransportFailure::timeout(false, message);
        let kind = self.failure_of(FailureKind::Timeout, false);
        self.finish(Outcome::Failed { failure, head: None }, Some(kind), url)
    }

    /// Ends the call.
    fn finish(mut self, outcome: Outcome, failure: Option<Failure>, url: Url) -> reqwest::Response {
        self.is_finished = true;
        let span = &self.context.span;
        if let Some((status, headers)) = outcome.head() {
            spans::record_head(span, status, headers);
        }
        match &failure {
            Some(failure) => spans::record_failure(span, failure.kind),
            None => self.context.client().config().retry_budget.deposit(self.retry),
        }
        let facts = CallFacts {
            operation: self.context.operation().id,
            attempts: self.attempts,
            idempotency_key: self.context.idempotency_key.clone(),
            may_have_been_sent: self.ambiguous,
            retryable: failure.is_some_and(|failure| failure.is_transient()),
            idempotent: self.context.retry_class() == RetryClass::Idempotent,
        };
        let after_ambiguous_attempt = self.after_ambiguous_attempt;
        // The pipeline runs once per context.
        let _ = self.context.ended.set(Ended { facts, after_ambiguous_attempt });
        match outcome {
            Outcome::Response(received) => received.into_response(url),
            Outcome::TooLarge(Received { head, body }) => {
                let (status, headers) = (head.status, head.headers);
                CallFailure::TooLarge { status, headers, body }.into_response()
            }
            Outcome::Failed { failure, head } => {
                CallFailure::Transport { failure, head }.into_response()
            }
        }
    }
}

impl Drop for Pipeline<'_> {
    fn drop(&mut self) {
        let span = &self.context.span;
        span.record("telnyx.attempts", self.attempts);
        if !self.is_finished {
            spans::record_error(span, spans::CANCELLED);
        }
        if let Some(withdrawal) = self.prepaid {
            self.context.client().config().retry_budget.deposit(Some(withdrawal));
        }
    }
}

fn requested_wait(outcome: &Outcome) -> Option<Duration> {
    let (status, headers) = outcome.head()?;
    retry_after(status, headers)
}

impl Received {
    fn into_response(self, url: Url) -> reqwest::Response {
        let Self { mut head, body } = self;
        // `reqwest` keeps the URL in an extension that only its own builder can set.
        let mut builder = http::response::Builder::new().url(url);
        if let Some(extensions) = builder.extensions_mut() {
            head.extensions.extend(std::mem::take(extensions));
        }
        http::Response::from_parts(head, body).into()
    }
}
