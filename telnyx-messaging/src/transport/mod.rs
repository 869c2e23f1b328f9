//! HTTP below the calls.

pub(crate) mod connector;
pub(crate) mod http_client;
pub(crate) mod proxy;
pub(crate) mod stream;
pub(crate) mod tls;
