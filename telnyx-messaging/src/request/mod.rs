//! From a request builder to an answer: attempts, deadline, retries, decoding.
//!
//! A [`Call`] is what every request builder carries. [`Call::run`] makes attempts through the
//! generated client until one succeeds or the policy gives up; each attempt reads the whole body
//! before it counts, so that a connection that breaks in the middle of an answer is seen where it
//! can be retried.

mod attempt;
mod call;
mod checks;
mod conversation;
mod form;
mod options;
mod probe;
mod redirect;

use std::future::Future;
use std::pin::Pin;

pub(crate) use attempt::Attempt;
pub(crate) use call::Call;
pub use form::Form;
pub(crate) use options::{CallOptions, IDEMPOTENCY_KEY, is_reserved, request_options};

/// The future of a call, to be awaited or spawned.
pub type ResponseFuture<T> =
    Pin<Box<dyn Future<Output = crate::Result<crate::Response<T>>> + Send>>;

/// The future of a list call, to be awaited or spawned.
pub type PageFuture<T> = Pin<Box<dyn Future<Output = crate::Result<crate::Page<T>>> + Send>>;

#[cfg(test)]
mod tests;
