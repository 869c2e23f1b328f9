//! Connections: TLS, proxies, the pool, and what they are allowed to carry.

mod pool;
mod proxies;
mod proxy;
mod secure;
mod tls;
