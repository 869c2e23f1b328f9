//! What every public type can do: be printed, sent to another thread, shared, copied.

use std::fmt::Debug;
use std::future::IntoFuture;

use telnyx_messaging::dispatch::{DispatchError, DispatchResponse, Invocation};
use telnyx_messaging::resources::messages::SendRequest;
use telnyx_messaging::retry::{Backoff, Failure, RetryBudget, RetryPolicy};
use telnyx_messaging::transport::TransportFailure;
use telnyx_messaging::types::{DeliveryReport, Message, MessagingProfile, OutboundMessage, Upload};
use telnyx_messaging::webhooks::{
    Acceptance, Event, EventLease, GuardError, InMemoryReplayGuard, Verified, Verifier,
    VerifierBuilder, VerifyError, WebhookDelivery, WebhookLayer, WebhookRejection,
};
use telnyx_messaging::{
    ApiError, ApiKey, Client, ClientBuilder, ConfigurationError, DecodeError, Error, ErrorCode,
    ErrorDetail, Form, InvalidRequest, Items, ListPosition, MaskedCause, MediaDownload, MediaError,
    Page, PageFuture, Pages, PaginationError, RateLimit, Response, ResponseFuture, ResponseMeta,
    RuntimeError, SkippedItem, TransportError, WaitUntil,
};

macro_rules! all {
    ($($bound:path),+; $($type:ty),+ $(,)?) => {{
        fn check<T: Debug + Send + 'static $(+ $bound)+>() {}
        $( check::<$type>(); )+
    }};
}

#[test]
fn types_are_printed_shared_and_cloned() {
    all!(Sync, Clone;
        ApiKey, Client, Form, Invocation, ListPosition, Message, Page<MessagingProfile>, RateLimit,
        Response<Message>, ResponseMeta, RetryBudget, RetryPolicy, SendRequest, SkippedItem, Upload,
        Event, Verified, Verifier, WebhookDelivery, WebhookLayer);
    all!(Sync; Acceptance, DispatchResponse, EventLease, InMemoryReplayGuard);
    all!(Unpin; Items<MessagingProfile>, MediaDownload, Pages<MessagingProfile>);
    all!(IntoFuture; SendRequest, WaitUntil<Message>);
    all!(PartialEq; Backoff, DeliveryReport, ErrorCode, Failure, ListPosition, OutboundMessage);
    all!(Into<ClientBuilder>; ClientBuilder);
    all!(Into<VerifierBuilder>; VerifierBuilder);
    fn sent<T: Send>() {}
    sent::<ResponseFuture<Message>>();
    sent::<PageFuture<Message>>();
}

#[test]
fn errors_are_shared_and_cloned() {
    all!(std::error::Error, Sync, Clone;
        ApiError, ConfigurationError, DecodeError, DispatchError, Error, ErrorDetail, GuardError,
        InvalidRequest, MaskedCause, MediaError, PaginationError, RuntimeError, TransportError,
        TransportFailure, VerifyError, WebhookRejection);
}
