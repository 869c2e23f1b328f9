//! Runtimes that lack what a call needs: an error instead of tokio's panic.

use std::any::Any;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::pin;
use std::time::Duration;

use tokio::runtime::Handle;

use crate::error::{RuntimeError, TransportKind};
use crate::transport::TransportFailure;

/// Refuses a call outside a tokio runtime, and in one without timers.
pub(crate) fn check(operation: &'static str) -> Result<(), RuntimeError> {
    let problem = if Handle::try_current().is_err() {
        "await calls inside a tokio runtime, or use the feature `blocking`"
    } else if catch_unwind(|| drop(tokio::time::sleep(Duration::ZERO))).is_err() {
        "the tokio runtime has no timers: build it with `enable_time` or `enable_all`"
    } else {
        return Ok(());
    };
    Err(RuntimeError::new(operation, problem))
}

/// Runs an exchange; in a runtime without I/O it fails instead of panicking.
pub(crate) async fn with_io<T>(
    exchange: impl Future<Output = Result<T, TransportFailure>>,
) -> Result<T, TransportFailure> {
    let mut exchange = pin!(exchange);
    poll_fn(|context| {
        catch_unwind(AssertUnwindSafe(|| exchange.as_mut().poll(context))).unwrap_or_else(|panic| {
            if !is_about_io(panic.as_ref()) {
                resume_unwind(panic);
            }
            let problem = "the tokio runtime has no I/O: build it with `enable_io` or `enable_all`";
            std::task::Poll::Ready(Err(TransportFailure::new(TransportKind::Connect, problem)))
        })
    })
    .await
}

fn is_about_io(panic: &(dyn Any + Send)) -> bool {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    text.is_some_and(|text| text.contains("enable_io"))
}
