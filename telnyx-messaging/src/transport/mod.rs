//! HTTP below the calls.

pub(crate) mod tls;
