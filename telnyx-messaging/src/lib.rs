//! Client for the Telnyx messaging API: SMS, MMS, group MMS, RCS and WhatsApp; lists as streams;
//! verified webhooks.
//!
//! - No duplicate sends: what sends or creates is retried only when the failed attempt provably had
//!   no effect, and [`Error::may_have_been_sent`] reports what is uncertain. See [`retry`].
//! - Every call ends within its deadline (60 seconds by default), which covers connecting, retries,
//!   waits and the body.
//! - An unexpected field in the response does not turn an accepted message into an error: see
//!   [`decode`].
//! - Neither `Debug`, error messages nor `tracing` show message text, phone numbers, keys or secrets.
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
//! A request is sent when it is awaited. Path parameters are method arguments; all other parameters
//! are builder methods, among them `timeout`, `max_retries`, `header` and, on sends,
//! `idempotency_key`. All problems of a request are reported together before anything is sent. File
//! parameters take an [`Upload`](types::Upload). The result is a [`Response`], which dereferences to
//! its value. Create one [`Client`] and clone it: clones share connections.
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
//! [`Items`] and [`Pages`] are lazy streams that prefetch and can be resumed; awaiting the request
//! itself returns one [`Page`].
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
//! Every call fails with the same [`Error`], whose message says what to do, and which has predicates:
//!
//! ```
//! # #[cfg(feature = "client")]
//! fn advice(error: &telnyx_messaging::Error) -> String {
//!     if error.may_have_been_sent() {
//!         return "check its webhook before you repeat it".to_owned();
//!     }
//!     match error.retry_after() {
//!         Some(wait) => format!("nothing was sent: retry in {wait:?}"),
//!         None if error.is_retryable() => "nothing was sent: retry later".to_owned(),
//!         None => format!("this fails every time: {error}"),
//!     }
//! }
//! ```
//!
//! # Test
//!
//! The crate `telnyx-messaging-sandbox` is a server, in your own process or as a program, that is made
//! from the same contract as this crate: it rejects requests that the contract does not allow, records
//! what was sent and delivers signed webhooks.
//!
//! # Features
//!
//! | feature | default | content |
//! |---|---|---|
//! | `client` | yes | calls, without TLS |
//! | `webhooks` | yes | verification and decoding of webhooks; needs no HTTP stack |
//! | `rustls` | yes | https by rustls, with ring unless the application has installed another provider |
//! | `rustls-aws-lc` | | https by rustls, with aws-lc |
//! | `native-tls` | | https by the operating system's library |
//! | `http2` | | HTTP/2 where the service offers it |
//! | `blocking` | | the same requests from code without `async` |
//! | `tower` | | a tower layer that verifies and deduplicates webhooks |
//! | `axum` | | the same, and extractors for axum |
//! | `dispatch` | | calls by name, with arguments as JSON |
//! | `testing` | | signs webhooks in tests, tests replay guards, and has operations as types |
//! | `hosted` | | hosted numbers and their orders |
//! | `rcs` | | RCS messages, agents and brands |
//! | `tendlc` | | 10DLC brands, campaigns and assignments |
//! | `tollfree` | | toll-free verification |
//! | `whatsapp` | | WhatsApp messages, accounts and templates |
//! | `full` | | these five groups of the API |
//!
//! Without a group, its events are [`Other`](webhooks::Event::Other), with their JSON.

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
#[cfg(any(feature = "client", feature = "webhooks"))]
mod clock;
#[cfg(feature = "client")]
mod custom_request;
pub mod decode;
#[cfg(feature = "dispatch")]
pub mod dispatch;
#[cfg(feature = "client")]
mod error;
#[rustfmt::skip]
pub(crate) mod generated;
mod generated_prelude;
#[cfg(feature = "client")]
mod headers;
#[cfg(feature = "client")]
mod message_actions;
#[cfg(feature = "client")]
mod observer;
#[cfg(feature = "client")]
mod operation;
#[cfg(feature = "client")]
mod pagination;
#[cfg(any(feature = "client", feature = "webhooks"))]
mod quotes;
#[cfg(any(feature = "client", feature = "testing"))]
mod random;
mod redact;
#[cfg(feature = "client")]
mod response_headers;
#[cfg(feature = "client")]
pub mod retry;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "client")]
pub mod transport;
pub mod types;
#[cfg(feature = "webhooks")]
pub mod webhooks;

/// The description of the API that the sandbox is made of.
#[cfg(feature = "testing")]
#[doc(hidden)]
pub const SANDBOX_DESCRIPTION: &str = include_str!("generated/sandbox.json");

pub use decode::SchemaMismatch;
#[cfg(any(feature = "client", feature = "webhooks"))]
pub use redact::MaskedCause;
pub use types::error_code::ErrorCode;

#[cfg(feature = "client")]
pub use {
    ::http,
    call::{Form, Response, ResponseFuture, ResponseMeta, WaitUntil},
    client::{Client, api_key::ApiKey, builder::ClientBuilder},
    custom_request::CustomRequest,
    error::{
        ApiError, ConditionNotMet, ConfigurationError, DecodeError, Error, ErrorDetail,
        InvalidRequest, PaginationError, PaginationErrorKind, Result, RuntimeError, TransportError,
    },
    generated::resources,
    http::Method,
    message_actions::{MediaDownload, MediaError},
    observer::{AttemptFinished, AttemptStarted, Observer, RetryScheduled},
    operation::{Operation, Pagination, RetryClass},
    pagination::{Items, ListPosition, Page, PageFuture, Pages, SkippedItem},
    response_headers::RateLimit,
    retry::RetryPolicy,
    transport::TransportKind,
};

/// The crates whose types are in the public API and whose versions begin with 0.
///
/// Use them from here to get the version that this crate uses.
pub mod dependencies {
    #[cfg(feature = "client")]
    pub use ::{futures_core, reqwest};
    #[cfg(feature = "tower")]
    pub use ::{http_body_util, tower_layer, tower_service};
    #[cfg(feature = "axum")]
    pub use ::axum;
    pub use ::chrono;
}

/// The table of operations: what the API can do, and how each is retried. With the feature `testing`,
/// each operation also as a type.
#[cfg(any(feature = "client", feature = "testing"))]
pub mod operations {
    #[cfg(feature = "testing")]
    pub use crate::generated::operation_types::*;
    #[cfg(feature = "client")]
    pub use crate::generated::operations::OPERATIONS;
}
