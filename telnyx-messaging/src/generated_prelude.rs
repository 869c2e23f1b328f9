//! Everything that generated code names: each generated file imports all of it.
//!
//! A component or resource of the contract cannot have one of these names; a test of the generator
//! compares them with the names that it refuses.

#![allow(unused_imports, reason = "no contract needs everything")]

pub(crate) use std::collections::BTreeMap;

pub(crate) use chrono::{DateTime, Utc};

#[cfg(feature = "client")]
pub(crate) use crate::call::{
    Call, CallContext, Limit, request, request_options, sends, validation,
};
#[cfg(feature = "client")]
pub(crate) use crate::client::Client;
#[cfg(feature = "webhooks")]
pub(crate) use crate::decode::DecodeFailure;
#[cfg(feature = "dispatch")]
pub(crate) use crate::dispatch::dispatch;
#[cfg(feature = "client")]
pub(crate) use crate::generated::operations;
pub(crate) use crate::generated::types;
#[cfg(feature = "client")]
pub(crate) use crate::operation::{Operation, Pagination, RetryClass, operations};
#[cfg(feature = "client")]
pub(crate) use crate::pagination::{PageParams, StreamOptions, list_envelope, list_options};
pub(crate) use crate::types::support::{
    Data, DataList, Decimal, Nullable, Upload, object, open_enum, tagged_union,
};
#[cfg(feature = "webhooks")]
pub(crate) use crate::webhooks::{
    Envelope, FlatEvent, KnownEvents, OtherEvent, Parts, WebhookEvent,
};
