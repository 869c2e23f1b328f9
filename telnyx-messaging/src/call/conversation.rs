//! The course of one call over its attempts.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::time::Instant;
use tracing::Span;

use super::Call;
use super::attempt::{Answer, Attempt, Dress, Record};
use crate::call::{Receipt, request_id};
use crate::decode::{DecodeFailure, Mismatch};
use crate::error::{
    ApiError, CallFacts, DecodeError, Diagnosis, Error, InvalidRequest, Result, TransportError,
    TransportKind,
};
use crate::generated::raw;
use crate::operation::Operation;
use crate::operation::RetryClass;
use crate::retry::{
    Decision, Failure, FailureKind, RetryPolicy, Situation, asked_wait, is_definite_refusal,
};

/// A deadline that never comes: `Instant` cannot hold much more.
const FOREVER: Duration = Duration::from_secs(30 * 365 * 24 * 3600);

/// An attempt may take at least this part of the time that is left, however many could follow: many
/// retries are meant for many quick failures, not for answers that had no time to come.
const MOST_SHARES: u32 = 4;

/// One call while it is being made.
pub(super) struct Conversation {
    operation: Operation,
    policy: RetryPolicy,
    dress: Arc<Dress>,
    key: Option<String>,
    timeout: Duration,
    started: Instant,
    deadline: Instant,
    /// The attempt underway, if there is one.
    attempt: Option<Attempt>,
    attempts: u32,
    /// Whether an attempt that has failed may have taken effect.
    doubtful: bool,
    span: Span,
}

/// What follows an attempt.
pub(super) enum Verdict {
    /// A success came; its body is to be read.
    Received(Answer),
    /// Another attempt, after this wait.
    Again(Duration),
    /// The call is over.
    Over(Error),
}

impl Conversation {
    pub(super) fn open(call: Call) -> Result<Self> {
        let Call { client, operation, mut options, form } = call;
        if tokio::runtime::Handle::try_current().is_err() {
            let problem = "await calls inside a tokio runtime, or use the feature `blocking`";
            return Err(InvalidRequest::new(Some(operation.id), problem).into());
        }
        if !options.problems.is_empty() {
            let problems = std::mem::take(&mut options.problems);
            return Err(InvalidRequest {
                operation: Some(operation.id),
                problems,
                missing: Vec::new(),
            }
            .into());
        }
        let config = client.config();
        let mut policy = options.retry_policy.unwrap_or_else(|| config.retry_policy.clone());
        if let Some(retries) = options.max_retries {
            policy = policy.max_retries(retries);
        }
        let key = operation
            .idempotency_key
            .then(|| options.idempotency_key.unwrap_or_else(|| uuid::Uuid::new_v4().to_string()));
        let timeout = options.timeout.unwrap_or(config.timeout);
        let started = Instant::now();
        let span = tracing::info_span!(
            "telnyx_call",
            operation = operation.id,
            attempt = tracing::field::Empty,
            status = tracing::field::Empty,
            request_id = tracing::field::Empty,
            elapsed_ms = tracing::field::Empty,
        );
        Ok(Self {
            attempt: None,
            operation,
            policy,
            dress: Arc::new(Dress { client, headers: options.headers, form }),
            key,
            timeout,
            started,
            deadline: started.checked_add(timeout).unwrap_or_else(|| started + FOREVER),
            attempts: 0,
            doubtful: false,
            span,
        })
    }

    pub(super) fn span(&self) -> Span {
        self.span.clone()
    }

    /// A client for the next attempt, and the idempotency key of the call.
    pub(super) fn begin(&mut self) -> (raw::Client, Option<String>) {
        self.attempts += 1;
        let attempt = Attempt::new(Arc::clone(&self.dress));
        self.attempt = Some(attempt.clone());
        let config = self.dress.client.config();
        let raw = raw::Client {
            baseurl: config.base_url.clone(),
            client: config.http.request_builder().clone(),
            inner: attempt,
        };
        (raw, self.key.clone())
    }

    /// When the present attempt is given up.
    ///
    /// What would be repeated after a timeout shares the time among the attempts that are left, so
    /// that one silent server does not use it up. What would not be repeated has all of it: giving
    /// up early would only make it doubtful, or fail what was about to succeed.
    pub(super) fn attempt_deadline(&self) -> Instant {
        let left = self.policy.retries().saturating_add(2).saturating_sub(self.attempts);
        // The keyed sends that a daring policy repeats have all of it, too: they are slow to answer
        // rather than lost.
        if self.operation.retry != RetryClass::Idempotent || left <= 1 {
            return self.deadline;
        }
        let timeout = self.failure(FailureKind::Timeout, true);
        if self.policy.decide(&timeout, &self.situation(None)) == Decision::GiveUp {
            return self.deadline;
        }
        Instant::now() + self.remaining() / left.min(MOST_SHARES)
    }

    fn remaining(&self) -> Duration {
        self.deadline.saturating_duration_since(Instant::now())
    }

    /// Decides what follows the attempt that has just ended. `unsent` tells why no request could be
    /// made.
    pub(super) fn judge(&mut self, unsent: Option<&'static str>) -> Verdict {
        self.span.record("attempt", self.attempts);
        match self.attempt.take().map_or(Record::Unsent, |attempt| attempt.outcome()) {
            Record::Answered(answer) => self.judge_answer(answer),
            Record::TooLarge(answer) => {
                let limit = self.dress.client.config().max_body;
                let failure = DecodeFailure {
                    path: ".".to_owned(),
                    message: format!(
                        "the body is larger than the limit of {limit} bytes, raise `max_body_bytes`"
                    ),
                    malformed: false,
                };
                self.unreadable(answer, failure)
            }
            Record::Broken(diagnosis) => self.judge_broken(diagnosis),
            Record::Underway => self.judge_broken(self.timed_out(true)),
            Record::Unsent => match unsent {
                Some(problem) => {
                    Verdict::Over(InvalidRequest::new(Some(self.operation.id), problem).into())
                }
                None => self.judge_broken(self.timed_out(false)),
            },
        }
    }

    fn timed_out(&self, sent: bool) -> Diagnosis {
        let message = if self.remaining().is_zero() {
            format!("no whole answer within the deadline of {:?}", self.timeout)
        } else {
            "no whole answer within the time of one attempt".to_owned()
        };
        Diagnosis { kind: TransportKind::Timeout, sent, message }
    }

    fn judge_answer(&mut self, answer: Answer) -> Verdict {
        self.span.record("status", answer.status.as_u16());
        if let Some(id) = request_id(&answer.headers) {
            self.span.record("request_id", id);
        }
        if answer.status.is_success() {
            return Verdict::Received(answer);
        }
        self.doubtful |= !is_definite_refusal(answer.status);
        let asked = asked_wait(answer.status, &answer.headers, SystemTime::now());
        let failure =
            self.failure(FailureKind::Status(answer.status), !is_definite_refusal(answer.status));
        self.decide(&failure, asked, |facts| {
            Error::Api(Box::new(ApiError::new(
                answer.status,
                answer.headers,
                answer.body,
                asked,
                facts,
            )))
        })
    }

    fn judge_broken(&mut self, diagnosis: Diagnosis) -> Verdict {
        let Diagnosis { kind, sent, message } = diagnosis;
        self.doubtful |= sent;
        let failure_kind = match kind {
            TransportKind::Connect => FailureKind::Connect,
            TransportKind::Tls => FailureKind::Tls,
            TransportKind::Timeout => FailureKind::Timeout,
            TransportKind::Reset => FailureKind::Reset,
            TransportKind::Other => FailureKind::Other,
        };
        let failure = self.failure(failure_kind, sent);
        self.decide(&failure, None, |call| {
            Error::Transport(Box::new(TransportError { kind, message, call }))
        })
    }

    /// Decides what follows a success that cannot be read.
    pub(super) fn unreadable(&mut self, answer: Answer, failure: DecodeFailure) -> Verdict {
        self.doubtful = true;
        let seen = self.failure(FailureKind::Unreadable { malformed: failure.malformed }, true);
        self.decide(&seen, None, |call| {
            let Answer { status, headers, body } = answer;
            Error::Decode(Box::new(DecodeError { status, headers, body, failure, call }))
        })
    }

    fn failure(&self, kind: FailureKind, may_have_been_sent: bool) -> Failure {
        Failure { operation: self.operation.id, kind, attempts: self.attempts, may_have_been_sent }
    }

    fn situation(&self, asked_wait: Option<Duration>) -> Situation {
        Situation {
            class: self.operation.retry,
            keyed: self.key.is_some(),
            asked_wait,
            elapsed: self.started.elapsed(),
            remaining: self.remaining(),
        }
    }

    fn decide(
        &self,
        failure: &Failure,
        asked_wait: Option<Duration>,
        error: impl FnOnce(CallFacts) -> Error,
    ) -> Verdict {
        match self.policy.decide(failure, &self.situation(asked_wait)) {
            Decision::TryAgain(wait) => {
                tracing::warn!(
                    parent: &self.span,
                    operation = self.operation.id,
                    attempt = self.attempts,
                    failure = ?failure.kind,
                    wait_ms = millis(wait),
                    "trying again"
                );
                Verdict::Again(wait)
            }
            Decision::GiveUp => {
                self.span.record("elapsed_ms", millis(self.started.elapsed()));
                let retryable = failure.is_transient();
                tracing::debug!(
                    parent: &self.span,
                    operation = self.operation.id,
                    failure = ?failure.kind,
                    "failed"
                );
                Verdict::Over(error(CallFacts {
                    operation: self.operation.id,
                    attempts: self.attempts,
                    idempotency_key: self.key.clone(),
                    may_have_been_sent: self.doubtful,
                    retryable,
                    idempotent: self.operation.retry == RetryClass::Idempotent,
                }))
            }
        }
    }

    /// Ends the call with a success.
    pub(super) fn close(self, answer: Answer, mismatches: Vec<Mismatch>) -> Receipt {
        self.span.record("elapsed_ms", millis(self.started.elapsed()));
        if let Some(first) = mismatches.first() {
            tracing::warn!(
                parent: &self.span,
                operation = self.operation.id,
                count = mismatches.len(),
                first = %first,
                "the answer differs from the contract and was mended"
            );
        }
        let Answer { status, headers, body } = answer;
        Receipt {
            operation: self.operation.id,
            status,
            headers,
            body,
            attempts: self.attempts,
            idempotency_key: self.key,
            mismatches,
        }
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
