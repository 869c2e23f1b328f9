//! The state of one call, owned by the caller and lent to the pipeline.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;
use std::time::Duration;

use tokio::time::Instant;
use tracing::Span;

use super::{Call, Expected, Form, Problems, runtime, spans};
use crate::client::Client;
use crate::error::{CallFacts, Error, Result};
use crate::operation::{Operation, RetryClass};
use crate::random;
use crate::retry::RetryPolicy;

/// A deadline that never comes: `Instant` cannot hold much more.
const MAX_TIMEOUT: Duration = Duration::from_secs(30 * 365 * 24 * 3600);

/// One call: what was set for it, and what is known of it when it has ended.
pub(crate) struct CallContext {
    pub(super) call: Call,
    pub(super) idempotency_key: Option<String>,
    pub(super) form: Option<Form>,
    pub(super) expected: Expected,
    pub(super) timeout: Duration,
    pub(super) started: Instant,
    pub(super) deadline: Instant,
    pub(super) span: Span,
    /// Set once, when the pipeline has ended. progenitor's methods return the response and nothing
    /// else, so what is known beyond the response waits here for the owner of the call.
    pub(super) ended: OnceLock<Ended>,
}

/// What is known of a call when it has ended, beyond the response.
pub(super) struct Ended {
    pub(super) facts: CallFacts,
    /// Whether an attempt before the last one may have taken effect.
    pub(super) after_ambiguous_attempt: bool,
}

impl CallContext {
    /// Opens a call.
    ///
    /// # Errors
    ///
    /// When the request is invalid, or the runtime cannot carry it.
    pub(super) fn new(
        call: &Call,
        mut problems: Problems,
        form: Option<Form>,
        expected: Expected,
    ) -> Result<Self> {
        let call = call.clone();
        let operation = call.operation();
        let mut key = None;
        let mut sends_key = operation.idempotency_key || operation.idempotency_key_required;
        let mut timeout = None;
        if let Some(options) = call.options() {
            problems.extend(&options.problems);
            options.check_idempotency_key(operation, &mut problems);
            key.clone_from(&options.idempotency_key);
            sends_key |= key.is_some();
            timeout = options.timeout;
        }
        if let Some(form) = &form {
            form.validate(&mut problems);
        }
        problems.into_result(operation.id)?;
        runtime::check(operation.id)?;
        let idempotency_key = sends_key.then(|| key.unwrap_or_else(random::uuid));
        let timeout = timeout.unwrap_or(call.client().config().timeout);
        let started = Instant::now();
        let deadline = started.checked_add(timeout).unwrap_or_else(|| started + MAX_TIMEOUT);
        Ok(Self {
            call,
            idempotency_key,
            form,
            expected,
            timeout,
            started,
            deadline,
            span: spans::call(operation),
            ended: OnceLock::new(),
        })
    }

    pub(crate) fn client(&self) -> &Client {
        self.call.client()
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.call.operation()
    }

    /// The idempotency key that the operation sends, if it does.
    pub(crate) fn idempotency_key(&self) -> Option<&str> {
        self.idempotency_key.as_deref()
    }

    pub(super) fn retry_class(&self) -> RetryClass {
        let of_call = self.call.options().and_then(|options| options.retry_class);
        of_call.unwrap_or(self.operation().retry)
    }

    pub(super) fn is_safe(&self) -> bool {
        matches!(self.operation().method, "GET" | "HEAD")
    }

    /// The policy of the call, or else of the client.
    pub(super) fn retry_policy(&self) -> Cow<'_, RetryPolicy> {
        let options = self.call.options();
        let policy = options.and_then(|options| options.retry_policy.as_ref());
        let policy = policy.unwrap_or(&self.client().config().retry_policy);
        match options.and_then(|options| options.max_retries) {
            Some(retries) => Cow::Owned(policy.clone().max_retries(retries)),
            None => Cow::Borrowed(policy),
        }
    }

    /// Whether an attempt before the last one may have taken effect.
    pub(super) fn is_after_ambiguous_attempt(&self) -> bool {
        self.ended.get().is_some_and(|ended| ended.after_ambiguous_attempt)
    }

    /// Returns what is known of the call when it has ended.
    pub(super) fn facts_of_call(&self) -> CallFacts {
        match self.ended.get() {
            Some(ended) => ended.facts.clone(),
            None => CallFacts {
                operation: self.call.operation().id,
                idempotency_key: self.idempotency_key.clone(),
                ..CallFacts::default()
            },
        }
    }

    /// The error for a request that progenitor's method refused to build.
    pub(super) fn unbuildable(&self, problem: &str) -> Error {
        let mut problems = Problems::default();
        problems.add(problem);
        problems.into_error(self.operation().id)
    }
}

/// Shows the operation alone: the rest is in the spans.
impl fmt::Debug for CallContext {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CallContext")
            .field("operation", &self.operation().id)
            .finish_non_exhaustive()
    }
}
