//! How connections are made, unless the application supplies a transport.

use std::time::Duration;

use crate::error::ConfigurationError;
use crate::transport::proxy::ProxyRules;
use crate::transport::tls::{self, RootCertificate, Tls};
use crate::transport::{HyperTransport, Settings};

/// Settings of the HTTP client that is built here.
#[derive(Default)]
pub(super) struct Connections {
    pub(super) connect_timeout: Option<Duration>,
    pub(super) tcp_keepalive: Option<Duration>,
    pub(super) pool_idle_timeout: Option<Duration>,
    pub(super) pool_max_idle_per_host: Option<usize>,
    pub(super) roots: Vec<RootCertificate>,
    pub(super) proxy: Option<String>,
    pub(super) no_proxy: bool,
}

impl Connections {
    pub(super) fn transport(self) -> Result<HyperTransport, ConfigurationError> {
        let proxies = match &self.proxy {
            _ if self.no_proxy => ProxyRules::none(),
            None => ProxyRules::from_system(),
            Some(url) if !tls::AVAILABLE && url.starts_with("https:") => {
                return Err(ConfigurationError::NoTls);
            }
            Some(url) => ProxyRules::all(url).map_err(|cause| {
                let problem =
                    "is not the url of a proxy: write it like http://proxy.example.com:3128";
                match cause {
                    Some(cause) => {
                        ConfigurationError::invalid_setting("the proxy", problem, &cause)
                    }
                    None => ConfigurationError::refused_setting("the proxy", problem),
                }
            })?,
        };
        Ok(HyperTransport::new(Settings {
            tls: Tls::new(&self.roots)?,
            proxies,
            connect_timeout: self.connect_timeout.unwrap_or(Duration::from_secs(10)),
            tcp_keepalive: self.tcp_keepalive,
            pool_idle_timeout: Some(self.pool_idle_timeout.unwrap_or(Duration::from_secs(30))),
            pool_max_idle_per_host: self.pool_max_idle_per_host.unwrap_or(usize::MAX),
        }))
    }

    /// A setting that would have no effect is a mistake. `no_proxy` is not: it asks for nothing.
    pub(super) fn refuse_with_own_transport(&self) -> Result<(), ConfigurationError> {
        let set = [
            ("the connect timeout", self.connect_timeout.is_some()),
            ("the tcp keep-alive", self.tcp_keepalive.is_some()),
            ("the idle timeout of the pool", self.pool_idle_timeout.is_some()),
            ("the limit of the pool", self.pool_max_idle_per_host.is_some()),
            ("the root certificate", !self.roots.is_empty()),
            ("the proxy", self.proxy.is_some()),
        ];
        match set.into_iter().find(|(_, is_set)| *is_set) {
            None => Ok(()),
            Some((setting, _)) => {
                let problem =
                    "has no effect on a supplied HTTP client or transport: set it on that client";
                Err(ConfigurationError::refused_setting(setting, problem))
            }
        }
    }
}
