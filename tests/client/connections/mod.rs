//! Connections: TLS, proxies, the pool, and what they are allowed to carry.

mod pool;
mod proxies;
mod proxy;
pub(crate) mod secure;
mod tls;
