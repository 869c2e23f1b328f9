//! Webhooks, received as an application does.

mod accept;
mod axum;
mod conformance;
pub(crate) mod delivery;
mod guards;
mod media;
mod processes;
#[cfg(unix)] // they are stopped by signals
mod programs;
mod properties;
mod reply;
mod status;
mod tool;
mod vectors;
