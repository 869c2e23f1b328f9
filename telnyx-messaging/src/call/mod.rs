//! From a request builder to a response.
//!
//! [`request`] validates a builder and calls progenitor's method, which builds the HTTP request and
//! hands it to its hook. There [`pipeline`] runs, once for all operations: deadline, retries, budget.
//! [`attempt`] sends the request and reads the response, which then is what progenitor's method
//! returns. [`reply`] decodes it, or makes the error.

mod attempt;
mod confirm;
mod context;
mod extra;
mod failure;
mod multipart;
mod observed;
mod options;
mod outgoing;
mod pattern;
mod pipeline;
mod reply;
mod request;
mod response;
pub(crate) mod runtime;
mod spans;
mod validate;
mod wait;

use std::future::Future;
use std::pin::Pin;

pub(crate) use context::CallContext;
pub use multipart::Form;
pub(crate) use options::{CallOptions, request_options, sends};
pub(crate) use reply::Expected;
pub(crate) use request::{Call, RawResult, Request, request, send, send_raw};
pub use response::{Response, ResponseMeta};
pub(crate) use response::{WithoutFreeForm, request_id, response_accessors};
#[allow(unused_imports, reason = "named by a macro, where the contract has such rules")]
pub(crate) use validate::Settable;
pub(crate) use validate::{Limit, Problems, Validate, validation};
pub use wait::WaitUntil;

/// The future of a call, to be awaited or spawned.
pub type ResponseFuture<T> =
    Pin<Box<dyn Future<Output = crate::error::Result<Response<T>>> + Send>>;

#[cfg(test)]
mod tests;
