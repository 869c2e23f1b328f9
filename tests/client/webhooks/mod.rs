//! Receiving webhooks, as an application does it.

mod axum;
mod delivery;
mod media;
mod programs;
mod properties;
mod reply;
mod tool;
mod vectors;
