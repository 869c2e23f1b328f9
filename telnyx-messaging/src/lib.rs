//! The Telnyx messaging API: SMS, MMS, group MMS and WhatsApp sent, lists walked, webhooks verified.
//!
//! - Nothing is sent twice: what sends or creates is retried only when it certainly had no effect,
//!   and [`Error::may_have_been_sent`] tells what is not certain. See [`retry`].
//! - Every call ends within its deadline, 60 seconds unless set: connecting, retries, waits and the
//!   body are part of it.
//! - A message that was accepted is not reported as failed over a detail of the answer: see
//!   [`decode`].
//! - Neither `Debug` nor `tracing` shows message text, phone numbers, keys or secrets.
//!
//! # Send
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn example() -> telnyx_messaging::Result<()> {
//! use telnyx_messaging::Client;
//!
//! let client = Client::from_env()?; // TELNYX_API_KEY
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
//! A request is sent when it is awaited. Arguments of the path are arguments of the call; everything
//! else is a setter, among them `timeout`, `max_retries`, `header` and, on sends, `idempotency_key`.
//! What is missing or out of range is refused before anything is sent. A file is an
//! [`Upload`](types::Upload). The answer is a [`Response`], which dereferences to its value. Make one
//! [`Client`] and clone it: clones share connections.
//!
//! # List
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn example(client: telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
//! let mut profiles = client.messaging_profiles().list().page_size(50).items();
//! while let Some(profile) = profiles.try_next().await? {
//!     println!("{} {:?}", profile.id, profile.name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! [`Items`] and [`Pages`] are lazy streams that fetch ahead and can be resumed; awaiting the request
//! itself gives one [`Page`].
//!
//! # Receive
//!
//! ```
//! # #[cfg(feature = "webhooks")]
//! # mod example {
//! use telnyx_messaging::webhooks::{Event, Verifier, VerifyError};
//!
//! fn receive(
//!     verifier: &Verifier, // Verifier::from_env()?: TELNYX_PUBLIC_KEY
//!     headers: &http::HeaderMap,
//!     raw_body: &[u8],
//! ) -> Result<(), VerifyError> {
//!     match verifier.verify(headers, raw_body)?.into_event() {
//!         Event::MessageReceived(event) => println!("received {}", event.payload.id),
//!         Event::MessageFinalized(event) => println!("{:?}", event.payload.delivery_status()),
//!         other => println!("{:?}", other.event_type()), // never an error: the JSON is kept
//!     }
//!     Ok(())
//! }
//! # }
//! ```
//!
//! Deliveries repeat. For deduplication, with axum, tower or any other framework, see [`webhooks`].
//!
//! # Errors
//!
//! Every call fails with the same [`Error`], which says what to do and can be asked:
//!
//! ```
//! # #[cfg(feature = "client")]
//! fn advice(error: &telnyx_messaging::Error) -> String {
//!     if error.may_have_been_sent() {
//!         return "look for its webhook before you repeat it".to_owned();
//!     }
//!     match error.retry_after() {
//!         Some(wait) => format!("nothing was sent: try again in {wait:?}"),
//!         None if error.is_retryable() => "nothing was sent: try again later".to_owned(),
//!         None => format!("this fails every time: {error}"),
//!     }
//! }
//! ```
//!
//! # Test
//!
//! With the feature `sandbox`, `sandbox::Sandbox` is a server in your own process that is made from
//! the same contract as this crate: it refuses what the contract does not allow, remembers what was
//! sent and delivers signed webhooks.
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
//! | `http2` | | HTTP/2 where the service offers it |
//! | `blocking` | | the same requests from code without `async` |
//! | `tower` | | a tower layer that verifies and deduplicates webhooks |
//! | `axum` | | the same, and extractors for axum |
//! | `dispatch` | | calls by name, with arguments as JSON |
//! | `testing` | | signs webhooks in tests, and tests replay guards |
//! | `sandbox` | | an in-process server that behaves like the API |

// Everything above can be linked to only where it is compiled in.
#![cfg_attr(
    not(all(feature = "client", feature = "webhooks")),
    allow(rustdoc::broken_intra_doc_links)
)]
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(feature = "client")]
mod call;
#[cfg(feature = "client")]
mod client;
pub mod decode;
#[cfg(feature = "dispatch")]
pub mod dispatch;
#[cfg(feature = "client")]
mod error;
#[rustfmt::skip]
pub(crate) mod generated;
#[cfg(feature = "client")]
mod operation;
#[cfg(feature = "client")]
mod pagination;
#[cfg(any(feature = "client", feature = "testing"))]
mod random;
mod redact;
#[cfg(feature = "client")]
mod response_headers;
#[cfg(feature = "client")]
pub mod retry;
#[cfg(feature = "sandbox")]
pub mod sandbox;
#[cfg(feature = "client")]
pub mod transport;
pub mod types;
#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use decode::SchemaMismatch;
pub use types::error_code::ErrorCode;

#[cfg(feature = "client")]
pub use {
    ::http,
    call::{
        AttemptFinished, AttemptStarted, Form, Observer, PageFuture, Response, ResponseFuture,
        ResponseMeta, RetryScheduled, WaitUntil,
    },
    client::{Client, api_key::ApiKey, builder::ClientBuilder, custom_request::CustomRequest},
    error::{
        ApiError, ConditionNotMet, ConfigurationError, DecodeError, Error, ErrorDetail,
        InvalidRequest, PaginationError, PaginationErrorKind, Result, RuntimeError, TransportError,
        TransportKind,
    },
    generated::resources,
    http::Method,
    operation::{Operation, Pagination, RetryClass},
    pagination::{Items, ListPosition, Page, Pages, SkippedItem},
    response_headers::RateLimit,
    retry::RetryPolicy,
};

/// The table of operations: what the API can do, and how each is retried.
#[cfg(feature = "client")]
pub mod operations {
    pub use crate::generated::operations::OPERATIONS;
}
