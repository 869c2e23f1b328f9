//! Receiving webhooks, as an application does it.

mod axum;
mod media;
mod properties;
mod reply;
