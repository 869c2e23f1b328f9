//! Responses of tests to operations.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use telnyx_messaging::testing::OperationType;

use crate::api::sample::Samples;
use crate::api::{Api, Operation};
use crate::behaviour::lists;
use crate::world::Responder;
use crate::world::random::Random;
use crate::{Sandbox, SandboxError, known_operation};

/// A response of the test to an operation; returned by [`Sandbox::on`].
///
/// Requests are authenticated, validated and recorded as usual; nothing is stored.
///
/// ```
/// use telnyx_messaging::operations::MessagesSend;
/// use telnyx_messaging::types::OutboundMessage;
/// use telnyx_messaging_sandbox::{Sample, Sandbox};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::start().await?;
/// sandbox.on::<MessagesSend>().respond(|request| {
///     let mut message = OutboundMessage::sample();
///     message.text = request.text;
///     message
/// })?;
///
/// let client = sandbox.client()?;
/// let sent = client.messages().send().from("+15550100001").to("+15550100002").text("Hi").await?;
/// assert_eq!(sent.text.as_deref(), Some("Hi"));
/// assert_eq!(sent.id, OutboundMessage::sample().id);
/// # Ok(())
/// # }
/// ```
#[must_use = "a stub responds once `respond` is called"]
pub struct Stub<'a, O> {
    sandbox: &'a Sandbox,
    status: Option<u16>,
    operation: PhantomData<fn() -> O>,
}

impl<'a, O: OperationType> Stub<'a, O> {
    pub(crate) fn new(sandbox: &'a Sandbox) -> Self {
        Self { sandbox, status: None, operation: PhantomData }
    }

    /// Sets the status of the response (default: that of the operation).
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// Responds with what the function returns for the body of the request, from now on. The function
    /// returns what a call of the client returns: the sandbox adds the envelope.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownOperation`].
    pub fn respond(
        self,
        respond: impl Fn(O::Request) -> O::Response + Send + Sync + 'static,
    ) -> Result<(), SandboxError> {
        let Self { sandbox, status, .. } = self;
        let api = Arc::clone(&sandbox.state().api);
        let responder = move |body: &Value| {
            let response = responded(body, &respond)?;
            let Some(operation) = api.operation(O::ID) else { return Ok((200, Some(response))) };
            let status = status.unwrap_or(operation.status);
            Ok((status, enveloped(&api, operation, response)))
        };
        add(sandbox, O::ID, Arc::new(move |body| responder(body).unwrap_or_else(failed)))
    }

    /// Responds as the sandbox does again.
    pub fn remove(self) {
        self.sandbox.state().world().responders.remove(O::ID);
    }
}

/// A response of the test to an operation by name, with JSON; returned by [`Sandbox::stub`].
///
/// ```
/// # use serde_json::json;
/// # use telnyx_messaging_sandbox::Sandbox;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::start().await?;
/// // Something that the contract does not allow.
/// let odd = json!({"data": {"id": "1", "enabled": "often"}});
/// sandbox.stub("messaging_profiles.retrieve").respond_with(odd)?;
///
/// let profile = sandbox.client()?.messaging_profiles().retrieve("1").await?;
/// assert_eq!(profile.mismatches().len(), 1);
/// # Ok(())
/// # }
/// ```
#[must_use = "a stub responds once `respond` or `respond_with` is called"]
pub struct JsonStub<'a> {
    sandbox: &'a Sandbox,
    operation: String,
    status: u16,
}

impl<'a> JsonStub<'a> {
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
    pub fn respond<T: DeserializeOwned, R: Serialize>(
        self,
        respond: impl Fn(T) -> R + Send + Sync + 'static,
    ) -> Result<(), SandboxError> {
        let status = self.status;
        let responder = move |body: &Value| {
            responded(body, &respond).map_or_else(failed, |value| (status, Some(value)))
        };
        add(self.sandbox, &self.operation, Arc::new(responder))
    }

    /// Responds with this body, from now on.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownOperation`].
    pub fn respond_with(self, body: Value) -> Result<(), SandboxError> {
        let status = self.status;
        let responder = move |_: &Value| (status, Some(body.clone()));
        add(self.sandbox, &self.operation, Arc::new(responder))
    }

    /// Responds as the sandbox does again.
    pub fn remove(self) {
        self.sandbox.state().world().responders.remove(&self.operation);
    }
}

fn responded<T: DeserializeOwned, R: Serialize>(
    body: &Value,
    respond: &impl Fn(T) -> R,
) -> serde_json::Result<Value> {
    let request = serde_json::from_value(body.clone())?;
    serde_json::to_value(respond(request))
}

/// Returns the response of a stub whose types do not fit.
fn failed(error: serde_json::Error) -> (u16, Option<Value>) {
    let detail = format!("the stub of the test failed: {error}");
    let entry = json!({"code": "10007", "title": "Unexpected error", "detail": detail});
    (500, Some(json!({ "errors": [entry] })))
}

/// Returns the body of a response with this content; `None` if the operation has none.
fn enveloped(api: &Api, operation: &Operation, content: Value) -> Option<Value> {
    let response = operation.response.as_ref()?;
    let Some(key) = &response.content else { return Some(content) };
    let schema = Api::reference(&response.schema);
    let total = content.as_array().map_or(0, Vec::len) as u64;
    let mut random = Random::new(0);
    let mut samples = Samples::new(api, &mut random, chrono::Utc::now());
    let mut body = samples.around(&schema, key, content);
    if response.list {
        samples.overlay(&schema, &mut body, &lists::totals(total, 1, total.max(1)));
    }
    Some(body)
}

fn add(sandbox: &Sandbox, operation: &str, responder: Responder) -> Result<(), SandboxError> {
    let state = sandbox.state();
    known_operation(state, operation)?;
    state.world().responders.insert(operation.to_owned(), responder);
    Ok(())
}

impl<O: OperationType> fmt::Debug for Stub<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stub").field("operation", &O::ID).finish_non_exhaustive()
    }
}

impl fmt::Debug for JsonStub<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonStub").field("operation", &self.operation).finish_non_exhaustive()
    }
}
