//! Receiving webhooks, as an application does it.

mod axum;
mod delivery;
mod media;
mod properties;
mod reply;
