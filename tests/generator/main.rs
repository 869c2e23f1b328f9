//! What the generator promises, on contracts of a few lines and on the real one.
//!
//! After an intended change, `INSTA_UPDATE=always cargo test -p workspace-tests --test generator`
//! writes the new snapshots; the diff then shows what the change means.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod audit;
mod compatibility;
mod compile;
mod contract_schema;
mod contracts;
mod crates;
mod defined_names;
mod determinism;
mod differences;
mod document;
mod documentation;
mod drift;
mod lists;
mod mutations;
mod output;
mod progenitor;
mod public_api;
mod reserved_names;
mod rules;
mod sandbox_description;
mod shapes;
mod snapshot;
mod surface;
