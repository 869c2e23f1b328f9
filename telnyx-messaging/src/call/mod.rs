//! From a request builder to an answer: attempts, deadline, retries, decoding.
//!
//! A [`Call`] is what every request builder carries. [`Call::run`] makes attempts through the
//! generated client until one succeeds or the policy gives up; each attempt reads the whole body
//! before it counts, so that a connection that breaks in the middle of an answer is seen where it
//! can be retried.

mod attempt;
mod conversation;
mod multipart;
mod options;
mod redirect;
mod request;
mod response;
mod send_tracker;
mod validate;

use std::future::Future;
use std::pin::Pin;

pub(crate) use attempt::Attempt;
pub use multipart::Form;
pub(crate) use options::{CallOptions, IDEMPOTENCY_KEY, is_reserved, request_options};
pub(crate) use request::Call;

pub use response::Response;
pub(crate) use response::{Receipt, request_id};

/// The future of a call, to be awaited or spawned.
pub type ResponseFuture<T> =
    Pin<Box<dyn Future<Output = crate::error::Result<crate::call::Response<T>>> + Send>>;

/// The future of a list call, to be awaited or spawned.
pub type PageFuture<T> =
    Pin<Box<dyn Future<Output = crate::error::Result<crate::pagination::Page<T>>> + Send>>;

#[cfg(test)]
mod tests;
