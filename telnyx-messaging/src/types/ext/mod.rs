//! Methods of generated types that the contract does not describe.

mod delivery;
mod error;
mod inbound;
#[cfg(feature = "client")]
mod media;
mod message;
#[cfg(feature = "client")]
mod reply;

pub use delivery::{DeliveryReport, DeliveryState, RecipientDelivery};
pub use inbound::KeywordAction;
#[cfg(feature = "client")]
pub use media::{MediaDownload, MediaError};
