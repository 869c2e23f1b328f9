// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The half of this crate that is generated from the contract.

#![allow(deprecated, unused_imports)]

#[cfg(feature = "dispatch")]
pub(crate) mod dispatch;
#[cfg(feature = "webhooks")]
pub(crate) mod events;
#[cfg(feature = "testing")]
pub(crate) mod operation_types;
#[cfg(feature = "client")]
pub(crate) mod operations;
#[cfg(feature = "client")]
pub(crate) mod raw;
#[cfg(feature = "client")]
pub mod resources;
pub(crate) mod types;
#[cfg(feature = "client")]
pub(crate) mod validation;
