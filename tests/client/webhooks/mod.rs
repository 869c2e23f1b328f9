//! Receiving webhooks, as an application does it.

mod axum;
mod delivery;
mod media;
#[cfg(unix)] // they are stopped by signals
mod programs;
mod properties;
mod reply;
mod tool;
mod vectors;
