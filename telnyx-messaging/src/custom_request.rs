//! Calls outside the contract.

use std::future::IntoFuture;
use std::marker::PhantomData;

use bytes::Bytes;
use http::Method;
use http::header::CONTENT_TYPE;
use progenitor_client::{ClientHooks, ClientInfo, OperationInfo};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::call::{
    self, Call, Expected, Form, Problems, RawResult, Request, Response, ResponseFuture,
    request_options,
};
use crate::client::Client;
use crate::error::Result;
use crate::generated::raw;
use crate::headers::IDEMPOTENCY_KEY;
use crate::operation::{Operation, RetryClass};

/// A request to any path of the API, sent when it is awaited; see [`Client::request`].
///
/// `GET`, `HEAD`, `PUT` and `DELETE` are retried like operations of the contract with these methods;
/// anything else only when it provably had no effect, unless it is said to be
/// [`idempotent`](Self::idempotent).
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CustomRequest {
    call: Call,
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    json: Option<Bytes>,
    form: Option<Form>,
}

request_options!(CustomRequest);

impl CustomRequest {
    pub(crate) fn new(client: &Client, method: Method, path: String) -> Self {
        Self {
            call: Call::new(client, operation(&method)),
            method,
            path,
            query: Vec::new(),
            json: None,
            form: None,
        }
    }

    /// Adds query parameters. Names may have brackets, and nothing needs to be encoded.
    pub fn query<N: AsRef<str>, V: ToString>(
        mut self,
        parameters: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let parameters = parameters
            .into_iter()
            .map(|(name, value)| (name.as_ref().to_owned(), value.to_string()));
        self.query.extend(parameters);
        self
    }

    /// Sets a JSON body, in place of a form.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(body) => (self.json, self.form) = (Some(body.into()), None),
            Err(_) => self
                .call
                .options_mut()
                .problems
                .push("the body cannot be written as JSON".to_owned()),
        }
        self
    }

    /// Sets a form with files, in place of JSON.
    ///
    /// ```no_run
    /// # async fn example(client: telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
    /// use telnyx_messaging::{Form, Method, types::Upload};
    ///
    /// let photo = Upload::new("shop.jpg", &b"\xff\xd8\xff\xe0"[..]).with_content_type("image/jpeg");
    /// let form = Form::new().file("picture", photo).text("title", "Our shop");
    /// client.request(Method::POST, "/pictures").form(form).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn form(mut self, form: Form) -> Self {
        (self.json, self.form) = (None, Some(form));
        self
    }

    /// Declares that repeating the request has no further effect, so that it is retried like a
    /// `GET`.
    pub fn idempotent(mut self) -> Self {
        self.call.options_mut().retry_class = Some(RetryClass::Idempotent);
        self
    }

    /// Sends this `Idempotency-Key` on every attempt: 1 to 255 of `A`-`Z`, `a`-`z`, `0`-`9`, `_`,
    /// `:` and `-`. None is sent by default: whether a path outside the contract knows the header is
    /// for you to say.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.call.options_mut().idempotency_key(key.into());
        self
    }

    /// Sends the request and decodes the response, with its envelope, as `T`.
    ///
    /// # Errors
    ///
    /// As for every call; [`Error::Decode`](crate::Error::Decode) when the response is not a `T`.
    pub async fn send_as<T: DeserializeOwned + 'static>(self) -> Result<Response<T>> {
        call::send(Typed::<T> { request: self, response: PhantomData }).await
    }

    fn validate(&self, problems: &mut Problems) {
        if !is_plain_path(&self.path) {
            problems.add("the path is invalid: begin it with a slash, without `..` and query");
        }
    }

    async fn execute(&self, raw: &raw::Client) -> RawResult {
        let url = format!("{}{}", raw.baseurl(), self.path);
        let mut request = raw.client().request(self.method.clone(), url);
        if let Some(key) = raw.inner().idempotency_key() {
            request = request.header(IDEMPOTENCY_KEY, key);
        }
        if !self.query.is_empty() {
            request = request.query(&self.query);
        }
        if let Some(json) = &self.json {
            request = request.header(CONTENT_TYPE, "application/json").body(json.clone());
        }
        let info = OperationInfo { operation_id: raw.inner().operation().id };
        let response = raw.exec(request.build()?, &info).await?;
        // Custom requests have no documented status.
        Err(progenitor_client::Error::UnexpectedResponse(response))
    }
}

impl Client {
    /// Calls any path of the API, with the same authentication, retries and errors as the typed
    /// calls, for what this crate does not cover.
    ///
    /// `path` begins with a slash and is taken as it is: encode arguments yourself, and put
    /// parameters into [`query`](CustomRequest::query).
    ///
    /// ```no_run
    /// # async fn example(client: telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
    /// use telnyx_messaging::Method;
    ///
    /// let balance = client.request(Method::GET, "/balance").await?;
    /// println!("{}", balance["data"]["available_credit"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> CustomRequest {
        CustomRequest::new(self, method, path.into())
    }
}

impl Request for CustomRequest {
    type Body = Value;
    type Output = Value;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        self.validate(problems);
    }

    fn form(&self) -> Option<Form> {
        self.form.clone()
    }

    fn execute<'a>(&'a self, raw: &'a raw::Client) -> impl Future<Output = RawResult> + Send + 'a {
        self.execute(raw)
    }

    fn output(body: Value) -> Value {
        body
    }
}

impl IntoFuture for CustomRequest {
    type Output = Result<Response<Value>>;
    type IntoFuture = ResponseFuture<Value>;

    fn into_future(self) -> Self::IntoFuture {
        call::send(self)
    }
}

/// A request whose response is a `T`.
struct Typed<T> {
    request: CustomRequest,
    response: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned + 'static> Request for Typed<T> {
    type Body = T;
    type Output = T;

    // A unit has no size, and needs no body.
    const EXPECTED: Expected = if size_of::<T>() == 0 { Expected::Nothing } else { Expected::Json };

    fn call(&self) -> &Call {
        &self.request.call
    }

    fn validate(&self, problems: &mut Problems) {
        self.request.validate(problems);
    }

    fn form(&self) -> Option<Form> {
        self.request.form.clone()
    }

    fn execute<'a>(&'a self, raw: &'a raw::Client) -> impl Future<Output = RawResult> + Send + 'a {
        self.request.execute(raw)
    }

    fn output(body: T) -> T {
        body
    }
}

/// What is known of such a request. The path is not part of its name: it may hold a phone number.
fn operation(method: &Method) -> &'static Operation {
    const fn custom(id: &'static str, method: &'static str, retry: RetryClass) -> Operation {
        Operation::new(method, id, "", retry)
    }
    static GET: Operation = custom("request.get", "GET", RetryClass::Idempotent);
    static HEAD: Operation = custom("request.head", "HEAD", RetryClass::Idempotent);
    static PUT: Operation = custom("request.put", "PUT", RetryClass::Idempotent);
    static DELETE: Operation = custom("request.delete", "DELETE", RetryClass::Idempotent);
    static POST: Operation = custom("request.post", "POST", RetryClass::Unsafe);
    static PATCH: Operation = custom("request.patch", "PATCH", RetryClass::Unsafe);
    static OTHER: Operation = custom("request", "", RetryClass::Unsafe);
    match method.as_str() {
        "GET" => &GET,
        "HEAD" => &HEAD,
        "PUT" => &PUT,
        "DELETE" => &DELETE,
        "POST" => &POST,
        "PATCH" => &PATCH,
        _ => &OTHER,
    }
}

fn is_plain_path(path: &str) -> bool {
    path.starts_with('/')
        && !path.contains(['?', '#', '\\'])
        && !path.chars().any(char::is_control)
        // Also in the encoded form, which URL parsers resolve all the same.
        && !path.split('/').any(|part| {
            let part = part.to_ascii_lowercase().replace("%2e", ".");
            part == "." || part == ".."
        })
}

#[cfg(test)]
mod tests {
    use super::is_plain_path;

    #[test]
    fn paths_stay_below_the_base_url() {
        for bad in [
            "",
            "balance",
            "/a/../b",
            "/a/%2E%2e/b",
            "/a?b=1",
            "/a#b",
            "https://example.com/",
            "/a\nb",
            "/.\\x",
        ] {
            assert!(!is_plain_path(bad), "{bad:?}");
        }
        for good in ["/balance", "/a/b.c", "/a/...", "/"] {
            assert!(is_plain_path(good), "{good:?}");
        }
    }
}
