//! Calls outside the contract.

use std::future::IntoFuture;

use http::Method;
use progenitor_client::{ClientInfo, ResponseValue};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::call::Form;
use crate::call::Response;
use crate::call::{Call, IDEMPOTENCY_KEY, ResponseFuture, request_options};
use crate::client::Client;
use crate::error::Result;
use crate::generated::raw;
use crate::operation::{Operation, RetryClass};

/// A call to any path of the API, sent when it is awaited; see [`Client::request`].
///
/// `GET`, `HEAD`, `PUT` and `DELETE` are retried like typed calls of the same kind; anything else
/// only when it certainly had no effect, unless it is said to be [`idempotent`](Self::idempotent).
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CustomRequest {
    call: Call,
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    json: Option<Vec<u8>>,
    form: Option<Form>,
}

request_options!(CustomRequest);

impl CustomRequest {
    pub(crate) fn new(client: &Client, method: Method, path: String) -> Self {
        Self {
            call: Call::new(client, &operation(&method)),
            method,
            path,
            query: Vec::new(),
            json: None,
            form: None,
        }
    }

    /// Adds query parameters; names may have brackets, and nothing needs to be encoded.
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

    /// Sets the body, in place of a form.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(body) => (self.json, self.form) = (Some(body), None),
            Err(_) => self
                .call
                .options_mut()
                .problems
                .push("correct the body, it cannot be written as json".to_owned()),
        }
        self
    }

    /// Sends a form with files, in place of JSON.
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

    /// Says that doing this twice is the same as doing it once, so that it is retried like a `GET`.
    pub fn idempotent(mut self) -> Self {
        self.call.operation_mut().retry = RetryClass::Idempotent;
        self
    }

    /// Sends this `Idempotency-Key`, 1 to 255 of `A`-`Z`, `a`-`z`, `0`-`9`, `-` and `_`, on every
    /// attempt. Without it none is sent: whether a path outside the contract knows the header is
    /// for you to say.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.call.operation_mut().idempotency_key = true;
        self.call.options_mut().idempotency_key(key.into());
        self
    }

    /// Sends the request and reads the answer as `T`, envelope and all.
    ///
    /// # Errors
    /// As for every call; [`Error::Decode`](crate::Error::Decode) when the answer is not a `T`.
    pub async fn send_as<T: DeserializeOwned>(self) -> Result<Response<T>> {
        let Self { mut call, method, path, query, json, form } = self;
        if !is_plain_path(&path) {
            return Err(
                call.invalid("begin the path with a slash, and leave out `..` and the query")
            );
        }
        if let Some(form) = form {
            call = call.form(form)?;
        }
        let attempt = |raw, key| attempt(raw, key, method.clone(), &path, &query, json.clone());
        call.run(attempt).await
    }
}

impl IntoFuture for CustomRequest {
    type Output = Result<Response<Value>>;
    type IntoFuture = ResponseFuture<Value>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send_as())
    }
}

async fn attempt<T>(
    raw: raw::Client,
    idempotency_key: Option<String>,
    method: Method,
    path: &str,
    query: &[(String, String)],
    json: Option<Vec<u8>>,
) -> Result<ResponseValue<T>, progenitor_client::Error<()>> {
    let mut request = raw.client().request(method, format!("{}{path}", raw.baseurl()));
    request = request.header(http::header::ACCEPT, "application/json");
    if let Some(key) = idempotency_key {
        request = request.header(IDEMPOTENCY_KEY, key);
    }
    if !query.is_empty() {
        request = request.query(query);
    }
    if let Some(json) = json {
        request = request.header(http::header::CONTENT_TYPE, "application/json").body(json);
    }
    let response = raw.inner().execute(request.build()?).await;
    Err(progenitor_client::Error::UnexpectedResponse(response))
}

/// What is known of such a call. The path is not part of its name: it may hold a phone number.
fn operation(method: &Method) -> Operation {
    let (id, verb, retry) = match method.as_str() {
        "GET" => ("request.get", "GET", RetryClass::Idempotent),
        "HEAD" => ("request.head", "HEAD", RetryClass::Idempotent),
        "PUT" => ("request.put", "PUT", RetryClass::Idempotent),
        "DELETE" => ("request.delete", "DELETE", RetryClass::Idempotent),
        "POST" => ("request.post", "POST", RetryClass::Unsafe),
        "PATCH" => ("request.patch", "PATCH", RetryClass::Unsafe),
        _ => ("request", "", RetryClass::Unsafe),
    };
    Operation { id, method: verb, path: "", retry, idempotency_key: false, pagination: None }
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
