//! Methods of messages that make calls: replies, media downloads.

mod media;
#[cfg(feature = "rcs")]
mod rcs;
mod reply;
#[cfg(feature = "whatsapp")]
mod whatsapp;

pub use media::{MediaDownload, MediaError};
