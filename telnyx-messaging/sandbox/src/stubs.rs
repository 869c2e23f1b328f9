//! Responses of tests to operations.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Sandbox, SandboxError, known_operation};

/// A response of the test to an operation; returned by [`Sandbox::on`].
///
/// Requests are authenticated, validated and recorded as usual; nothing is stored.
///
/// ```
/// # use telnyx_messaging_sandbox::Sandbox;
/// # use telnyx_messaging::types::SendMessage;
/// # use serde_json::json;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::start().await?;
/// sandbox.on("messages.send").respond(|request: SendMessage| {
///     json!({"data": {"id": "40317ac2-5b0e-4d1f-9c86-2e7a4f1b6d03", "text": request.text}})
/// })?;
///
/// let client = sandbox.client()?;
/// let sent = client.messages().send().from("+15550100001").to("+15550100002").text("Hi").await?;
/// assert_eq!(sent.id, "40317ac2-5b0e-4d1f-9c86-2e7a4f1b6d03");
/// # Ok(())
/// # }
/// ```
#[must_use = "a stub responds once `respond` or `respond_with` is called"]
pub struct Stub<'a> {
    sandbox: &'a Sandbox,
    operation: String,
    status: u16,
}

impl<'a> Stub<'a> {
    pub(crate) fn new(sandbox: &'a Sandbox, operation: String) -> Self {
        Self { sandbox, operation, status: 200 }
    }

    /// Sets the status of the response (default: 200).
    pub fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// Responds with what the function returns for the body of the request, from now on.
    ///
    /// A body that does not decode as `T` is refused with 500.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownOperation`].
    pub fn respond<T, R>(
        self,
        respond: impl Fn(T) -> R + Send + Sync + 'static,
    ) -> Result<(), SandboxError>
    where
        T: DeserializeOwned,
        R: Serialize,
    {
        let status = self.status;
        self.add(Arc::new(move |body: &Value| {
            let failed = |error: serde_json::Error| {
                (
                    500,
                    serde_json::json!({"errors": [{"code": "10007", "title": "Unexpected error",
                    "detail": format!("the stub of the test failed: {error}")}]}),
                )
            };
            let request = match serde_json::from_value::<T>(body.clone()) {
                Ok(request) => request,
                Err(error) => return failed(error),
            };
            serde_json::to_value(respond(request)).map_or_else(failed, |value| (status, value))
        }))
    }

    /// Responds with this body, from now on.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownOperation`].
    pub fn respond_with(self, body: Value) -> Result<(), SandboxError> {
        let status = self.status;
        self.add(Arc::new(move |_: &Value| (status, body.clone())))
    }

    /// Responds as the sandbox does again.
    pub fn remove(self) {
        self.sandbox.state().world().responders.remove(&self.operation);
    }

    fn add(self, responder: crate::world::Responder) -> Result<(), SandboxError> {
        let state = self.sandbox.state();
        known_operation(state, &self.operation)?;
        state.world().responders.insert(self.operation, responder);
        Ok(())
    }
}

impl fmt::Debug for Stub<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stub").field("operation", &self.operation).finish_non_exhaustive()
    }
}
