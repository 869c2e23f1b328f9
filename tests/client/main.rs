//! Tests of the crate through its public API and over sockets.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod blocking;
mod by_name;
mod call;
mod causes;
mod configuration;
mod connections;
mod contract;
mod decoding;
mod derived_clients;
mod environment;
mod error_kinds;
mod faults;
mod layout;
mod leaks;
mod logged;
mod memory;
mod observability;
mod operations;
mod promises;
mod readme;
mod redaction;
mod repairs;
mod responses;
mod samples;
mod sandbox;
mod server;
mod streams;
mod tls;
mod traits;
mod transport;
mod uploads;
mod validation;
mod waiting;
mod webhooks;
