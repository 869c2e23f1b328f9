//! What every request builder has in common, and how a request is sent.

use std::future::Future;

use bytes::Bytes;
use progenitor_client::{ByteStream, ResponseValue};
use serde::de::DeserializeOwned;

use super::reply::{Expected, Reply};
use super::{CallContext, CallOptions, Form, Problems, ResponseFuture};
use crate::client::Client;
use crate::error::{ConfigurationError, Result};
use crate::generated::raw;
use crate::operation::{Operation, Pagination};
use crate::transport::tls;

/// What progenitor's methods return: a success, or an error that holds the response.
pub(crate) type RawResult = Result<ResponseValue<ByteStream>, progenitor_client::Error<()>>;

/// A request builder.
pub(crate) trait Request: Send + Sync + Sized + 'static {
    /// The body of a success, with its envelope if there is one.
    type Body: DeserializeOwned;
    /// What the caller gets.
    type Output;

    /// The body of a success.
    const EXPECTED: Expected = Expected::Json;

    /// The call that the builder carries.
    fn call(&self) -> &Call;

    /// Reports everything that is wrong with the request.
    fn validate(&self, _: &mut Problems) {}

    /// The identifier of the resource, where the path has one.
    fn resource_id(&self) -> Option<&str> {
        None
    }

    /// The body, where it is a form: progenitor writes JSON only.
    fn form(&self) -> Option<Form> {
        None
    }

    /// Calls progenitor's method.
    fn execute<'a>(&'a self, raw: &'a raw::Client) -> impl Future<Output = RawResult> + Send + 'a;

    /// Takes the output out of its envelope.
    fn output(body: Self::Body) -> Self::Output;
}

/// Implements [`Request`] for a builder: what is decoded and, where it is an envelope, what is in it;
/// then its methods.
///
/// Every function is `#[inline]`: it is compiled in the programs that use the operation, and only
/// there.
macro_rules! request {
    (
        $request:ident: $body:ty $(=> $output:ty)? {
            $(expected $expected:ident;)?
            $(validate($this:ident, $problems:ident) $validate:block)?
            $(resource_id($owner:ident) $id:block)?
            $(form($source:ident, $form:ident) $parts:block)?
            execute($sender:ident, $raw:ident) $execute:block
        }
    ) => {
        impl $crate::call::Request for $request {
            type Body = $body;

            $(const EXPECTED: $crate::call::Expected = $crate::call::Expected::$expected;)?

            #[inline]
            fn call(&self) -> &$crate::call::Call {
                &self.call
            }

            $(
                #[inline]
                fn validate(&$this, $problems: &mut $crate::call::Problems) $validate
            )?

            $(
                #[inline]
                fn resource_id(&$owner) -> Option<&str> {
                    Some($id)
                }
            )?

            $(
                #[inline]
                fn form(&$source) -> Option<$crate::call::Form> {
                    let mut $form = $crate::call::Form::default();
                    $parts
                    Some($form)
                }
            )?

            #[inline]
            fn execute<'a>(
                &'a $sender,
                $raw: &'a $crate::generated::raw::Client,
            ) -> impl ::std::future::Future<Output = $crate::call::RawResult> + Send + 'a $execute

            $crate::call::request!(@output $body $(=> $output)?);
        }
    };

    (@output $body:ty) => {
        type Output = $body;

        #[inline]
        fn output(body: Self::Body) -> Self::Output {
            body
        }
    };
    (@output $body:ty => $output:ty) => {
        type Output = $output;

        #[inline]
        fn output(body: Self::Body) -> Self::Output {
            body.data
        }
    };
}

pub(crate) use request;

/// The part of a request builder that all operations share.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    client: Client,
    operation: &'static Operation,
    /// Most calls set none.
    options: Option<Box<CallOptions>>,
}

impl Call {
    pub(crate) fn new(client: &Client, operation: &'static Operation) -> Self {
        Self { client: client.clone(), operation, options: None }
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// How the operation's list is paged.
    pub(crate) fn pagination(&self) -> Pagination {
        self.operation.pagination.unwrap_or(Pagination::None)
    }

    pub(crate) fn options(&self) -> Option<&CallOptions> {
        self.options.as_deref()
    }

    pub(crate) fn options_mut(&mut self) -> &mut CallOptions {
        self.options.get_or_insert_default()
    }
}

/// Sends a request and decodes the response.
///
/// Boxed here, so that the compiler checks once, and not for each operation, that the future can be
/// sent to another thread.
#[inline]
pub(crate) fn send<R: Request>(request: R) -> ResponseFuture<R::Output> {
    Box::pin(async move {
        let reply = exchange(&request, R::EXPECTED).await?;
        reply.decode(request.resource_id(), R::output)
    })
}

/// Sends a request and returns the body of a success undecoded.
#[inline]
pub(crate) fn send_raw<R: Request>(request: R) -> ResponseFuture<Bytes> {
    Box::pin(async move { Ok(exchange(&request, Expected::Anything).await?.undecoded()) })
}

async fn exchange<R: Request>(request: &R, expected: Expected) -> Result<Reply> {
    let clock = &request.call().client().config().clock;
    let mut problems = Problems::with_clock(clock.clone());
    request.validate(&mut problems);
    let context = CallContext::new(request.call(), problems, request.form(), expected)?;
    let config = context.client().config();
    let raw = raw::Client {
        baseurl: config.base_url.clone(),
        // Builds requests only; the pipeline sends them.
        client: tls::request_builder().map_err(ConfigurationError::from)?,
        inner: context,
    };
    let result = request.execute(&raw).await;
    Reply::of(&raw.inner, result).await
}
