//! Methods of generated types that the contract does not describe.

mod delivery;
mod error;
mod inbound;
mod message;
#[cfg(feature = "rcs")]
mod rcs;
#[cfg(feature = "whatsapp")]
mod whatsapp;

pub use delivery::{DeliveryReport, DeliveryState, RecipientDelivery};
pub use inbound::KeywordAction;
