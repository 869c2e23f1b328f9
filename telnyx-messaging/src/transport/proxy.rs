//! Proxies: which one carries a request, and how to get through it.

use http::header::{HeaderMap, PROXY_AUTHORIZATION};
use http::uri::{Authority, Uri};
use hyper_util::client::legacy::connect::proxy::{SocksV4, SocksV5, Tunnel};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use tower_service::Service;
use url::{ParseError, Url};

use super::connector::Dialer;
use super::loopback::is_this_machine;
use super::stream::{BoxError, BoxStream};

const HTTP_SCHEMES: [&str; 2] = ["http", "https"];
const SOCKS_SCHEMES: [&str; 4] = ["socks4", "socks4a", "socks5", "socks5h"];

/// Which requests go through which proxy.
pub(crate) struct ProxyRules {
    matcher: Option<Matcher>,
    /// Whether this machine is reached directly.
    spares_this_machine: bool,
}

impl ProxyRules {
    /// Uses no proxy.
    pub(crate) fn none() -> Self {
        Self { matcher: None, spares_this_machine: true }
    }

    /// Reads the proxy variables of the environment, and the system's settings where the
    /// application has enabled that in `hyper-util` or `reqwest`. Such a proxy cannot reach this
    /// machine.
    pub(crate) fn from_system() -> Self {
        Self { matcher: Some(Matcher::from_system()), spares_this_machine: true }
    }

    /// Sends everything through one proxy.
    ///
    /// # Errors
    ///
    /// If this is not the URL of a proxy; with a cause if it is not a URL at all.
    pub(crate) fn all(url: &str) -> Result<Self, Option<ParseError>> {
        let parsed = Url::parse(url)?;
        let known =
            HTTP_SCHEMES.iter().chain(&SOCKS_SCHEMES).any(|known| *known == parsed.scheme());
        let matcher = Matcher::builder().all(url).build();
        // The matcher takes a URL that it cannot use for none at all.
        let used = matcher.intercept(&Uri::from_static("https://a.invalid")).is_some();
        if !(known && parsed.has_host() && used) {
            return Err(None);
        }
        Ok(Self { matcher: Some(matcher), spares_this_machine: false })
    }

    pub(crate) fn proxy_for(&self, target: &Uri) -> Option<Proxy> {
        let matcher = self.matcher.as_ref()?;
        if self.spares_this_machine && target.host().is_some_and(is_this_machine) {
            return None;
        }
        matcher.intercept(target).map(Proxy)
    }

    /// Adds the credentials of a proxy that reads the request itself; the others get them when the
    /// connection is made.
    pub(crate) fn authorize(&self, target: &Uri, headers: &mut HeaderMap) {
        if target.scheme_str() == Some("http")
            && !headers.contains_key(PROXY_AUTHORIZATION)
            && let Some(Proxy(intercept)) = self.proxy_for(target)
            && let Some(credentials) = intercept.basic_auth()
        {
            headers.insert(PROXY_AUTHORIZATION, credentials.clone());
        }
    }
}

/// The proxy that carries a request.
pub(crate) struct Proxy(Intercept);

impl Proxy {
    pub(crate) fn uri(&self) -> &Uri {
        self.0.uri()
    }

    fn socks(&self) -> Option<&str> {
        self.uri().scheme_str().filter(|scheme| SOCKS_SCHEMES.contains(scheme))
    }

    /// Whether the proxy reads requests to this target, rather than passing on bytes.
    pub(crate) fn reads(&self, target: &Uri) -> bool {
        target.scheme_str() == Some("http") && self.socks().is_none()
    }

    /// Connects to the target through the proxy, which passes on bytes.
    pub(crate) async fn tunnel(&self, target: &Uri, dialer: Dialer) -> Result<BoxStream, BoxError> {
        let address = self.uri().clone();
        let Some(socks) = self.socks() else {
            let mut tunnel = Tunnel::new(address, dialer);
            if let Some(credentials) = self.0.basic_auth() {
                tunnel = tunnel.with_auth(credentials.clone());
            }
            return Ok(tunnel.call(target.clone()).await?.into_inner());
        };
        // Names are resolved here, or by the proxy where the scheme says so.
        let target = match socks {
            "socks4" | "socks5" => resolved(target).await?,
            _ => with_port(target)?,
        };
        if socks.starts_with("socks4") {
            return Ok(SocksV4::new(address, dialer).call(target).await?.into_inner());
        }
        let mut socks = SocksV5::new(address, dialer);
        if let Some((user, password)) = self.0.raw_auth() {
            socks = socks.with_auth(user.to_owned(), password.to_owned());
        }
        Ok(socks.call(target).await?.into_inner())
    }
}

fn port(target: &Uri) -> u16 {
    let usual = if target.scheme_str() == Some("http") { 80 } else { 443 };
    target.port_u16().unwrap_or(usual)
}

fn with_port(target: &Uri) -> Result<Uri, BoxError> {
    replace_authority(target, &format!("{}:{}", target.host().unwrap_or_default(), port(target)))
}

async fn resolved(target: &Uri) -> Result<Uri, BoxError> {
    let host = target.host().unwrap_or_default().trim_matches(['[', ']']);
    let address = tokio::net::lookup_host((host, port(target))).await?.next();
    let address = address.ok_or_else(|| format!("no address is known for {host}"))?;
    replace_authority(target, &address.to_string())
}

fn replace_authority(target: &Uri, authority: &str) -> Result<Uri, BoxError> {
    let mut parts = target.clone().into_parts();
    parts.authority = Some(authority.parse::<Authority>()?);
    Ok(Uri::from_parts(parts)?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn only_urls_of_proxies_are_taken() {
        for url in ["::", "proxy.example.com:3128", "ftp://proxy.example.com", "http://", "socks5:"]
        {
            assert!(ProxyRules::all(url).is_err(), "{url}");
        }
        for scheme in HTTP_SCHEMES.iter().chain(&SOCKS_SCHEMES) {
            assert!(ProxyRules::all(&format!("{scheme}://u:p@proxy.example.com:1")).is_ok());
        }
    }

    #[test]
    fn a_target_for_socks_has_a_port() {
        for (target, authority) in [
            ("http://a.example/x", "a.example:80"),
            ("https://a.example/x", "a.example:443"),
            ("https://[::1]/x", "[::1]:443"),
            ("https://a.example:8443/x", "a.example:8443"),
        ] {
            let uri = with_port(&Uri::from_static(target)).unwrap();
            assert_eq!(uri.authority().unwrap().as_str(), authority);
        }
    }
}
