//! Builder for a sandbox.

use std::fmt;
use std::net::Ipv4Addr;
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::oneshot;

use super::contract::Contract;
use super::error::SandboxError;
use super::state::State;
use super::{Sandbox, sample, server};
use crate::webhooks::Signer;

/// Builder for a [`Sandbox`], returned by [`Sandbox::builder`].
#[derive(Default)]
pub struct SandboxBuilder {
    api_key: Option<String>,
    signer: Option<Signer>,
    port: u16,
}

impl SandboxBuilder {
    /// Sets the only API key that the sandbox accepts (default: random).
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }

    /// Sets the signer of webhooks (default: a newly generated key).
    #[must_use]
    pub fn signer(mut self, signer: Signer) -> Self {
        self.signer = Some(signer);
        self
    }

    /// Sets the port on 127.0.0.1 (default: any free port).
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Opens the port and starts the server.
    ///
    /// # Errors
    ///
    /// [`SandboxError::Bind`] when the port is in use.
    pub async fn start(self) -> Result<Sandbox, SandboxError> {
        let random_key = || format!("KEY{}", sample::fresh_id().replace('-', ""));
        let state = Arc::new(State::new(
            Contract::embedded()?,
            self.api_key.unwrap_or_else(random_key),
            self.signer.unwrap_or_else(Signer::generate),
        ));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await?;
        let address = listener.local_addr()?;
        let (stop, stopped) = oneshot::channel::<()>();
        let router = server::router(Arc::clone(&state));
        let server = axum::serve(listener, router).with_graceful_shutdown(async {
            // An error means that the sandbox was dropped, which stops the server as well.
            let _ = stopped.await;
        });
        Ok(Sandbox {
            state,
            address,
            stop: Some(stop),
            server: Some(tokio::spawn(server.into_future())),
        })
    }
}

impl fmt::Debug for SandboxBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SandboxBuilder").field("port", &self.port).finish_non_exhaustive()
    }
}
