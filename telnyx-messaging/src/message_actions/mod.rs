//! Methods of messages that make calls: replies, media downloads.

mod media;
mod reply;

pub use media::{MediaDownload, MediaError};
