//! Reports of an attempt: its span, and the application's observer.

use http::StatusCode;
use tokio::time::Instant;
use tracing::Span;

use super::attempt::Outcome;
use super::{CallContext, spans};
use crate::observer::{AttemptFinished, AttemptStarted};
use crate::retry::FailureKind;

/// An attempt that is observed: its end is reported also when the call is dropped.
pub(super) struct Observed<'a> {
    context: &'a CallContext,
    number: u32,
    started: Instant,
    pub(super) span: Span,
    is_finished: bool,
}

impl<'a> Observed<'a> {
    pub(super) fn start(context: &'a CallContext, number: u32) -> Self {
        let span = spans::attempt(context, number);
        if let Some(observer) = &context.client().config().observer {
            let operation = context.operation().id;
            observer.attempt_started(&AttemptStarted { operation, attempt: number });
        }
        Self { context, number, started: Instant::now(), span, is_finished: false }
    }

    pub(super) fn finish(mut self, outcome: &Outcome, failure: Option<FailureKind>) {
        self.is_finished = true;
        let head = outcome.head();
        if let Some((status, headers)) = head {
            spans::record_head(&self.span, status, headers);
        }
        if let Some(failure) = failure {
            spans::record_failure(&self.span, failure);
        }
        self.report(head.map(|head| head.0), failure, false);
    }

    fn report(&self, status: Option<StatusCode>, failure: Option<FailureKind>, cancelled: bool) {
        let Some(observer) = &self.context.client().config().observer else { return };
        observer.attempt_finished(&AttemptFinished {
            operation: self.context.operation().id,
            attempt: self.number,
            status,
            failure,
            cancelled,
            elapsed: self.started.elapsed(),
        });
    }
}

impl Drop for Observed<'_> {
    fn drop(&mut self) {
        if !self.is_finished {
            spans::record_error(&self.span, spans::CANCELLED);
            self.report(None, None, true);
        }
    }
}
