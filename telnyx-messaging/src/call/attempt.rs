//! One attempt: what is added to the request, and what became of it.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap};
use progenitor_client::{ClientHooks, ClientInfo, OperationInfo};
use reqwest::{Request, RequestBuilder, Response};

use super::Form;
use super::redirect;
use super::send_tracker::Departure;
use crate::client::Client;
use crate::error::{Diagnosis, KEPT_BODY};
use crate::generated::raw;

/// One attempt at a call. The generated client carries it to the hook, which fills it.
#[derive(Clone)]
pub(crate) struct Attempt {
    dress: Arc<Dress>,
    record: Arc<Mutex<Record>>,
    departure: Departure,
}

/// What every attempt of a call adds to its request.
pub(crate) struct Dress {
    pub(crate) client: Client,
    /// The headers of the call, which take the place of the client's.
    pub(crate) headers: HeaderMap,
    /// The body, where it is a form: generated code writes only JSON.
    pub(crate) form: Option<Form>,
}

/// What became of an attempt.
#[derive(Default)]
pub(crate) enum Record {
    /// The request was not handed to the network.
    #[default]
    Unsent,
    /// The request is on its way, and nothing is known.
    Underway,
    /// The whole answer came.
    Answered(Answer),
    /// The answer did not come, or not whole.
    Broken(Diagnosis),
    /// The answer is larger than what may be read.
    TooLarge(Answer),
}

/// A whole answer.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Attempt {
    pub(crate) fn new(dress: Arc<Dress>) -> Self {
        Self { dress, record: Arc::default(), departure: Departure::default() }
    }

    /// Takes out what became of the attempt.
    pub(crate) fn outcome(&self) -> Record {
        match std::mem::take(&mut *self.lock()) {
            // Still waiting for a connection: the request has not left.
            Record::Underway if !self.departure.may_have_left() => Record::Unsent,
            // A client that the application supplied may follow a redirect and find no connection
            // there: what the body tells counts before what the error is about.
            Record::Broken(diagnosis) => Record::Broken(Diagnosis {
                sent: self.departure.begun().unwrap_or(diagnosis.sent),
                ..diagnosis
            }),
            record => record,
        }
    }

    /// Sends a request and reads the whole answer. What came of it is in the record: the response is
    /// only what the generated code must be given, which knows nothing of drift and decodes nothing.
    pub(crate) async fn execute(&self, request: Request) -> Response {
        let record = match self.put_on(request) {
            Ok(mut request) => {
                self.departure.watch(&mut request);
                *self.lock() = Record::Underway;
                self.exchange(request).await
            }
            Err(error) => Record::Broken(Diagnosis { sent: false, ..Diagnosis::of(&error, false) }),
        };
        let mut response = http::Response::new(Bytes::new());
        *response.status_mut() = StatusCode::BAD_GATEWAY;
        *self.lock() = record;
        response.into()
    }

    fn put_on(&self, mut request: Request) -> reqwest::Result<Request> {
        let headers = request.headers_mut();
        let config = self.dress.client.config();
        for ours in [&config.headers, &self.dress.headers] {
            for name in ours.keys() {
                headers.remove(name);
            }
            for (name, value) in ours {
                headers.append(name, value.clone());
            }
        }
        headers.insert(AUTHORIZATION, config.authorization.clone());
        let Some(form) = &self.dress.form else { return Ok(request) };
        // Whatever was set for every call: without its own, the parts could not be told apart.
        headers.remove(CONTENT_TYPE);
        RequestBuilder::from_parts(config.http.request_builder().clone(), request)
            .multipart(form.written()?)
            .build()
    }

    async fn exchange(&self, request: Request) -> Record {
        let http = &self.dress.client.config().http;
        let (method, mut url) = (request.method().clone(), request.url().clone());
        let mut copy = redirect::copy(&request);
        let mut next = Some(request);
        let mut redirects = 0;
        let mut response = loop {
            let Some(request) = next.take() else { break None };
            let response = match http.execute(request).await {
                Ok(response) => response,
                Err(error) => return Record::Broken(Diagnosis::of(&error, false)),
            };
            if *response.url() != url && !redirect::is_reading(&method) {
                // Only a client that the application supplied can do so.
                return Record::Broken(redirect::followed_elsewhere());
            }
            if let (Some(target), Some(mut again)) =
                (redirect::target(&method, &url, &response), copy.take())
                && redirects < redirect::LIMIT
            {
                redirects += 1;
                url = target;
                *again.url_mut() = url.clone();
                copy = redirect::copy(&again);
                next = Some(again);
                continue;
            }
            break Some(response);
        };
        match &mut response {
            Some(response) => self.read(response).await,
            None => Record::Unsent,
        }
    }

    async fn read(&self, response: &mut Response) -> Record {
        let mut answer = Answer {
            status: response.status(),
            headers: response.headers().clone(),
            body: Bytes::new(),
        };
        // Of a refusal only the beginning is of interest; the rest need not even be received.
        let most = self.dress.client.config().max_body;
        let limit = if answer.status.is_success() { most } else { KEPT_BODY };
        let announced = response.content_length().unwrap_or(0);
        let mut body = BytesMut::with_capacity(
            usize::try_from(announced).unwrap_or(usize::MAX).min(limit).min(64 * 1024),
        );
        let mut too_large = answer.status.is_success() && announced > limit as u64;
        while !too_large && body.len() <= limit {
            match response.chunk().await {
                Ok(Some(chunk)) => body.extend_from_slice(&chunk),
                Ok(None) => break,
                // The status of a refusal is worth more than its text.
                Err(_) if answer.status.is_client_error() => break,
                Err(error) => return Record::Broken(Diagnosis::of(&error, true)),
            }
        }
        too_large |= answer.status.is_success() && body.len() > limit;
        body.truncate(if too_large { KEPT_BODY } else { limit });
        answer.body = body.freeze();
        if too_large { Record::TooLarge(answer) } else { Record::Answered(answer) }
    }

    fn lock(&self) -> MutexGuard<'_, Record> {
        self.record.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Attempt {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Attempt").finish_non_exhaustive()
    }
}

impl ClientHooks<Attempt> for raw::Client {
    async fn exec(&self, request: Request, _: &OperationInfo) -> reqwest::Result<Response> {
        Ok(self.inner().execute(request).await)
    }
}
