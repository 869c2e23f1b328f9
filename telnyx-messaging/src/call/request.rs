//! What every request builder carries.

use std::future::Future;

use progenitor_client::ResponseValue;
use serde::de::DeserializeOwned;
use tracing::Instrument;

use super::conversation::{Conversation, Verdict};
use super::validate::{self, Quantity};
use super::{CallOptions, Form};
use crate::call::Response;
use crate::client::Client;
use crate::decode::{Decoded, decode_answer};
use crate::error::{Error, InvalidRequest, Result};
use crate::generated::raw;
use crate::operation::Operation;
use crate::operation::Pagination;
use crate::pagination::{ListEnvelope, Reply};

/// One logical call: the client, the operation, and what the caller set for it; with the form, if
/// its body is one.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(super) client: Client,
    pub(super) operation: Operation,
    pub(super) options: CallOptions,
    pub(super) form: Option<Form>,
}

impl Call {
    pub(crate) fn new(client: &Client, operation: &Operation) -> Self {
        let options = CallOptions::default();
        Self { client: client.clone(), operation: *operation, options, form: None }
    }

    pub(crate) fn operation_id(&self) -> &'static str {
        self.operation.id
    }

    /// How the operation's list is paged.
    pub(crate) fn dialect(&self) -> Pagination {
        self.operation.pagination.unwrap_or(Pagination::None)
    }

    pub(crate) fn operation_mut(&mut self) -> &mut Operation {
        &mut self.operation
    }

    pub(crate) fn options_mut(&mut self) -> &mut CallOptions {
        &mut self.options
    }

    /// The error for required fields that are not set; each with whether it is missing.
    pub(crate) fn missing(&self, fields: &[(&'static str, bool)]) -> Error {
        let missing =
            fields.iter().filter(|(_, missing)| *missing).map(|(name, _)| *name).collect();
        InvalidRequest::missing(self.operation.id, missing).into()
    }

    /// The error for something else that is wrong with the request.
    pub(crate) fn invalid(&self, problem: impl Into<String>) -> Error {
        InvalidRequest::new(Some(self.operation.id), problem).into()
    }

    /// Refuses path arguments that would address something else.
    pub(crate) fn path_argument(&self, name: &str, value: &str) -> Result<()> {
        validate::path_argument(self.operation.id, name, value)
    }

    /// Refuses numbers outside the contract's limits.
    pub(crate) fn limit(
        &self,
        name: &str,
        value: impl Quantity,
        min: Option<f64>,
        max: Option<f64>,
    ) -> Result<()> {
        validate::limit(self.operation.id, name, value, min, max)
    }

    /// Gives the call a form as its body, written anew for each attempt.
    pub(crate) fn form(mut self, form: Form) -> Result<Self> {
        form.check().map_err(|problem| self.invalid(problem))?;
        self.form = Some(form);
        Ok(self)
    }

    /// Makes attempts until one succeeds, or none is left to make.
    ///
    /// Each is given a client of its own, and the idempotency key of the call.
    pub(crate) async fn run<T, F, Fut>(self, attempt: F) -> Result<Response<T>>
    where
        T: DeserializeOwned,
        F: Fn(raw::Client, Option<String>) -> Fut,
        Fut: Future<Output = Result<ResponseValue<T>, progenitor_client::Error<()>>>,
    {
        let mut conversation = Conversation::open(self)?;
        let span = conversation.span();
        let talk = async move {
            loop {
                let (raw, key) = conversation.begin();
                let outcome =
                    tokio::time::timeout_at(conversation.attempt_deadline(), attempt(raw, key))
                        .await;
                let unsent = outcome.ok().and_then(|told| unsendable(&told.err()?));
                let verdict = match conversation.judge(unsent) {
                    Verdict::Received(answer) => match decode_answer(&answer.body) {
                        Ok(Decoded { value, mismatches }) => {
                            return Ok(Response::new(
                                value,
                                conversation.close(answer, mismatches),
                            ));
                        }
                        Err(failure) => conversation.unreadable(answer, failure),
                    },
                    verdict => verdict,
                };
                match verdict {
                    Verdict::Again(wait) => tokio::time::sleep(wait).await,
                    Verdict::Over(error) => return Err(error),
                    // `unreadable` gives one of the others.
                    Verdict::Received(_) => {}
                }
            }
        };
        talk.instrument(span).await
    }

    /// Like [`run`](Self::run), for one page of a list.
    pub(crate) async fn run_list<E, F, Fut>(self, attempt: F) -> Result<Reply<E::Item>>
    where
        E: ListEnvelope + DeserializeOwned,
        F: Fn(raw::Client, Option<String>) -> Fut,
        Fut: Future<Output = Result<ResponseValue<E>, progenitor_client::Error<()>>>,
    {
        self.run(attempt).await.map(Reply::new)
    }
}

/// Why the generated client could not even make a request; of no meaning once an attempt was made.
fn unsendable(error: &progenitor_client::Error<()>) -> Option<&'static str> {
    match error {
        progenitor_client::Error::InvalidRequest(_) => {
            Some("a header value holds characters that cannot be sent")
        }
        progenitor_client::Error::CommunicationError(_) => {
            Some("the request cannot be written: check path arguments and numbers")
        }
        _ => None,
    }
}
