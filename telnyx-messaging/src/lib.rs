//! A client of the Telnyx messaging API: typed requests, safe retries, verified webhooks.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn example() -> telnyx_messaging::Result<()> {
//! use telnyx_messaging::Client;
//!
//! let client = Client::from_env()?;
//! let message = client
//!     .messages()
//!     .send()
//!     .from("+15550100001")
//!     .to("+15550100002")
//!     .text("Hello")
//!     .await?;
//! println!("{} (request {:?})", message.id, message.request_id());
//! # Ok(())
//! # }
//! ```
//!
//! - Nothing is sent twice: what sends or creates is retried only when it certainly had no effect,
//!   and `Error::may_have_been_sent` tells what is not certain. See `retry`.
//! - Every call ends within its deadline, 60 seconds unless set.
//! - A success is not reported as a failure over a detail: see [`repair`].
//! - Neither `Debug` nor `tracing` shows message text, phone numbers, keys or secrets.
//!
//! # Features
//!
//! | feature | default | what it brings |
//! |---|---|---|
//! | `client` | yes | everything that talks HTTP |
//! | `webhooks` | yes | verification and decoding of deliveries; needs no HTTP stack |
//! | `rustls` | yes | https by rustls, with ring unless the application has installed another provider |
//! | `rustls-aws-lc` | | https by rustls, with aws-lc |
//! | `native-tls` | | https by the operating system's library |
//! | `blocking` | | the same requests from code without `async` |
//! | `axum` | | webhooks as an axum extractor and a tower layer |
//! | `dispatch` | | calls by name, with arguments as JSON |
//! | `testing` | | signs webhooks in tests |
//! | `sandbox` | | an in-process server that behaves like the API |

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(feature = "client")]
mod builder;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod custom;
#[cfg(feature = "dispatch")]
pub mod dispatch;
#[cfg(feature = "client")]
mod error;
#[rustfmt::skip]
pub(crate) mod generated;
#[cfg(feature = "client")]
mod key;
#[cfg(feature = "client")]
mod operation;
#[cfg(feature = "client")]
mod page;
pub mod repair;
#[cfg(feature = "client")]
mod request;
#[cfg(feature = "client")]
mod response;
#[cfg(feature = "client")]
pub mod retry;
#[cfg(feature = "sandbox")]
pub mod sandbox;
#[cfg(feature = "client")]
mod tls;
mod types_support;
#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use repair::Mismatch;

#[cfg(feature = "client")]
pub use {
    builder::ClientBuilder,
    client::Client,
    custom::CustomRequest,
    error::{
        ApiError, ConfigurationError, DecodeError, Error, ErrorCode, ErrorDetail, InvalidRequest,
        PaginationError, Result, TransportError, TransportKind,
    },
    generated::resources,
    http::Method,
    key::ApiKey,
    operation::{Operation, Pagination, RetryClass},
    page::{Items, Page, Pages},
    request::{PageFuture, ResponseFuture},
    response::Response,
    retry::RetryPolicy,
};

/// What is sent to the API and what comes back, one type per component of the contract.
pub mod types {
    pub use crate::generated::types::*;
    pub use crate::types_support::Nullable;
}

/// The table of operations: what the API can do, and how each is retried.
#[cfg(feature = "client")]
pub mod operations {
    pub use crate::generated::operations::OPERATIONS;
}
