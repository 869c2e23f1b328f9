//! Methods of generated types that the contract does not describe.

mod delivery;
mod inbound;
#[cfg(feature = "client")]
mod media;
#[cfg(feature = "client")]
mod reply;

pub use delivery::{DeliveryReport, Progress, RecipientDelivery};
pub use inbound::OptOut;
#[cfg(feature = "client")]
pub use media::{MediaDownload, MediaError};
