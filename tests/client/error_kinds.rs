//! Every kind of error that the crate has: what its source is, and that no text shows a secret.

use std::collections::BTreeSet;
use std::error::Error as StdError;
use std::fmt;
use std::future::IntoFuture;
use std::path::{Path, PathBuf};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use serde_json::json;
use telnyx_messaging::dispatch::Invocation;
use telnyx_messaging::transport::TransportFailure;
use telnyx_messaging::types::{Decimal, Media};
use telnyx_messaging::webhooks::{
    BodyError, Event, GuardError, KeyError, MalformedSignature, MalformedTimestamp, OtherReason,
    SignatureParts, Signer, Verifier, VerifyError, WebhookRejection, decode, testing,
};
use telnyx_messaging::{
    Client, ClientBuilder, ConfigurationError, Error, MaskedCause, TransportKind,
};

use crate::memory::{Exchange, Memory};

const KEY: &str = "KEY0155509999secret";
const NUMBER: &str = "+15550100002";
const TEXT: &str = "a private sentence";
const URL: &str = "https://user:hunter2@example.com/private/path?token=hunter2";

/// What none of the texts of an error may contain.
const SECRETS: [&str; 7] =
    ["KEY0155509999secret", "5550100002", TEXT, "hunter2", "user:", "/private", "token="];

type AnyError = Box<dyn StdError + Send + Sync>;

/// The type and variant; an error; what the text of a source contains, if there is a source.
struct Row(&'static str, AnyError, Option<&'static str>);

fn row(
    name: &'static str,
    error: impl Into<AnyError>,
    source: impl Into<Option<&'static str>>,
) -> Row {
    Row(name, error.into(), source.into())
}

/// An error that quotes everything, and its cause.
#[derive(Debug)]
struct Quoting(String, Option<Box<Quoting>>);

impl fmt::Display for Quoting {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl StdError for Quoting {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.1.as_deref().map(|cause| cause as &(dyn StdError + 'static))
    }
}

fn quoting() -> AnyError {
    let inner = Quoting(format!("Bearer {KEY} refused for {NUMBER}"), None);
    Quoting(format!("no route to {URL}"), Some(Box::new(inner))).into()
}

/// The cause that a masked error shows.
fn masked() -> MaskedCause {
    let failure = TransportFailure::new(TransportKind::Other, quoting());
    failure.source().unwrap().downcast_ref::<MaskedCause>().unwrap().clone()
}

fn builder() -> ClientBuilder {
    Client::builder().api_key(KEY).base_url("https://example.com/v2")
}

fn not_built(builder: ClientBuilder) -> ConfigurationError {
    match builder.build().unwrap_err() {
        Error::Configuration(error) => *error,
        other => panic!("{other}"),
    }
}

fn configuration() -> Vec<Row> {
    let is = "ConfigurationError::InvalidSetting";
    let refused = |name, builder, source| row(name, not_built(builder), source);
    let pem = "-----BEGIN CERTIFICATE-----\n!hunter2\n-----END CERTIFICATE-----";
    vec![
        row("ConfigurationError::MissingApiKey", ConfigurationError::MissingApiKey, None),
        row("ConfigurationError::NoTls", ConfigurationError::NoTls, None),
        row(
            "ConfigurationError::HttpClient",
            ConfigurationError::HttpClient(masked()),
            "no route to https://***@example.com",
        ),
        refused("ConfigurationError::InvalidApiKey", builder().api_key(format!("{KEY}\n")), None),
        refused(
            "ConfigurationError::InvalidBaseUrl",
            builder().base_url("https://user:hunter2@example.com:x/private"),
            Some("invalid port number"),
        ),
        refused("ConfigurationError::InvalidBaseUrl", builder().base_url(URL), None),
        refused(
            is,
            builder().default_header("x token=hunter2", "a"),
            Some("invalid HTTP header name"),
        ),
        refused(
            is,
            builder().default_header("x-a", "hunter2\n"),
            Some("failed to parse header value"),
        ),
        refused(is, builder().default_header("authorization", KEY), None),
        refused(
            is,
            builder().user_agent_suffix("hunter2\n2"),
            Some("failed to parse header value"),
        ),
        refused(is, builder().proxy("http://user:hunter2@[::1"), Some("invalid IPv6 address")),
        refused(is, builder().proxy(URL.replacen("https", "ftp", 1)), None),
        refused(is, builder().add_root_certificate_der("hunter2"), Some("certificate")),
        refused(is, builder().add_root_certificate_pem(pem), Some("base64")),
        refused(is, builder().add_root_certificate_pem("hunter2"), None),
    ]
}

/// The error of a send to a service that gives this response.
async fn sent(exchange: Exchange) -> Error {
    let client = Memory::new([exchange]).builder().api_key(KEY).max_retries(0).build().unwrap();
    client.messages().send().from(NUMBER).to(NUMBER).text(TEXT).await.unwrap_err()
}

async fn calls() -> Vec<Row> {
    let refusal = json!({"errors": [{"code": "40300", "title": "Blocked", "detail": TEXT}]});
    let refused = sent(Exchange::refuse(403, refusal.to_string())).await;
    let detail = refused.details()[0].clone();
    let Error::Api(api) = refused else { panic!("{refused}") };
    let unreadable = sent(Exchange::ok(format!("{{\"data\": {TEXT}"))).await;
    let Error::Decode(unreadable) = unreadable else { panic!("{unreadable}") };
    let lost = sent(Exchange::lose()).await;
    let Error::Transport(lost) = lost else { panic!("{lost}") };
    let invalid = builder().build().unwrap().messages().send().to(TEXT).await.unwrap_err();
    let Error::InvalidRequest(invalid) = invalid else { panic!("{invalid}") };

    let page = json!({
        "data": [{"id": NUMBER}],
        "meta": {"page_number": 1, "page_size": 1, "total_pages": 2, "total_results": 2},
    });
    let list = Memory::new([Exchange::ok(page.to_string())]).client().messaging_profiles().list();
    let repeated = list.items().collect_all().await.unwrap_err();
    let Error::Pagination(repeated) = repeated else { panic!("{repeated}") };
    let profile = json!({"data": {"id": NUMBER}});
    let client = Memory::new([Exchange::ok(profile.to_string())]).client();
    let profile = client.messaging_profiles().retrieve(NUMBER);
    let waited = profile.wait_until(|_| false).timeout(Duration::from_secs(30)).await.unwrap_err();
    let Error::ConditionNotMet(waited) = waited else { panic!("{waited}") };

    let failure = decode_failure(&unreadable);
    vec![
        row("Error::Api", Error::Api(api), "40300 Blocked"),
        row("ErrorDetail", detail, None),
        row("ApiError", sent(Exchange::refuse(500, TEXT)).await, None),
        row("DecodeFailure", failure, "expected value"),
        row("Error::Decode", Error::Decode(unreadable), "not JSON"),
        row("DecodeError", sent(Exchange::ok(json!({"data": 5}).to_string())).await, "an object"),
        row("Error::Transport", Error::Transport(lost), "connection reset"),
        row("TransportError", sent(Exchange::no_connection()).await, "refused"),
        row("TransportFailure", TransportFailure::new(TransportKind::Other, quoting()), "no route"),
        row("MaskedCause", masked(), "Bearer *** refused for ***02"),
        row("Error::InvalidRequest", Error::InvalidRequest(invalid.clone()), None),
        row("InvalidRequest", *invalid, None),
        row("Error::Pagination", Error::Pagination(repeated.clone()), None),
        row("PaginationError", *repeated, None),
        row("Error::ConditionNotMet", Error::ConditionNotMet(waited.clone()), None),
        row("ConditionNotMet", *waited, None),
        row("Error::Configuration", builder().base_url(URL).build().unwrap_err(), None),
        row(
            "Error::Configuration",
            builder().base_url("https://user:hunter2@:0x").build().unwrap_err(),
            "empty host",
        ),
        row("InvalidDecimal", Decimal::try_from(TEXT).unwrap_err(), None),
    ]
}

fn decode_failure(
    error: &telnyx_messaging::DecodeError,
) -> telnyx_messaging::decode::DecodeFailure {
    error.failure.clone()
}

/// Polls once, on a thread without a runtime.
fn outside_a_runtime<F: IntoFuture>(future: F) -> F::Output {
    let mut future = Box::pin(future.into_future());
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("pending"),
    }
}

fn runtime() -> Vec<Row> {
    let client = builder().build().unwrap();
    let call = outside_a_runtime(client.messages().send().to(NUMBER).text(TEXT)).unwrap_err();
    assert_eq!(call.operation(), Some("messages.send"));
    assert!(!call.is_invalid_request() && !call.is_retryable() && !call.may_have_been_sent());
    let Error::Runtime(runtime) = call else { panic!("{call}") };
    let media = media(URL);
    let download = outside_a_runtime(media.download(&client, 7)).unwrap_err();
    vec![
        row("RuntimeError", (*runtime).clone(), None),
        row("Error::Runtime", Error::Runtime(runtime), None),
        row("MediaError::Runtime", download, None),
    ]
}

fn media(url: &str) -> Media {
    serde_json::from_value(json!({"url": url})).unwrap()
}

async fn downloads() -> Vec<Row> {
    let client = |exchange| Memory::new([exchange]).builder().max_retries(0).build().unwrap();
    let fetch =
        async |url: &str, exchange| media(url).download(&client(exchange), 3).await.unwrap_err();
    let ok = || Exchange::ok("picture");
    let moved = |to| Exchange::respond(302, "").header("location", to);
    vec![
        row("MediaError::NoUrl", fetch("", ok()).await, None),
        row("MediaError::BadUrl", fetch("hunter2://[", ok()).await, "invalid IPv6 address"),
        row("MediaError::BadUrl", fetch("ftp://user:hunter2@a/private", ok()).await, None),
        row("MediaError::BadUrl", fetch(URL, moved("https://hunter2:x")).await, "invalid port"),
        row("MediaError::Downgrade", fetch(URL, moved("http://hunter2/private")).await, None),
        row("MediaError::TooManyRedirects", fetch(URL, moved(URL)).await, None),
        row("MediaError::Status", fetch(URL, Exchange::respond(404, TEXT)).await, None),
        row("MediaError::TooLarge", fetch(URL, ok().header("content-length", "7")).await, None),
        row("MediaError::TimedOut", fetch(URL, Exchange::stall()).await, None),
        row("MediaError::Transport", fetch(URL, Exchange::lose()).await, "connection reset"),
    ]
}

async fn dispatched() -> Vec<Row> {
    let client = Memory::new([Exchange::refuse(500, TEXT)]).client();
    let call = async |invocation: Invocation| invocation.send(&client).await.unwrap_err();
    let send = || Invocation::new("messages.send");
    let body = json!({"to": NUMBER, "text": {"a": TEXT}});
    let list = Invocation::new("messaging_profiles.list").query("page[size]", TEXT);
    let complete = json!({"to": NUMBER, "from": NUMBER, "text": TEXT});
    vec![
        row("DispatchError::UnknownOperation", call(Invocation::new("messages.sent")).await, None),
        row("DispatchError::UnknownArgument", call(send().query("q", TEXT)).await, None),
        row(
            "DispatchError::MissingPathArgument",
            call(Invocation::new("messages.retrieve")).await,
            None,
        ),
        row("DispatchError::InvalidArgument", call(send().body(body)).await, None),
        row("DispatchError::InvalidArgument", call(list).await, None),
        row("DispatchError::Call", call(send().body(complete)).await, None),
    ]
}

fn keys() -> Vec<Row> {
    use KeyError::{ApiKey, Der, Empty, Hex, NotAKey, NotBase64, NotSet, Pem, Quoted, Weak};
    let refused = |key: &str| Verifier::new(key).unwrap_err();
    vec![
        row("KeyError::NotSet", NotSet { variable: "TELNYX_PUBLIC_KEY" }, None),
        row("KeyError::Empty", Empty, None),
        row("KeyError::Quoted", Quoted, None),
        row("KeyError::Pem", Pem, None),
        row("KeyError::Der", Der, None),
        row("KeyError::Hex", Hex, None),
        row("KeyError::ApiKey", ApiKey, None),
        row("KeyError::ApiKey", refused(KEY), None),
        row("KeyError::NotBase64", NotBase64 { characters: 9 }, None),
        row("KeyError::NotBase64", refused("hunter2 hunter2"), None),
        row("KeyError::WrongLength", refused("aHVudGVyMg=="), None),
        row("KeyError::NotAKey", NotAKey, None),
        row("KeyError::Weak", Weak, None),
    ]
}

fn webhooks() -> Vec<Row> {
    let signer = Signer::from_seed([7; 32]);
    let verifier = Verifier::new(signer.public_key()).unwrap();
    let signed = |body: &str| verifier.verify(&signer.signed_now(body.as_bytes()), body.as_bytes());
    let parts = |signature, timestamp| {
        verifier.verify_parts(SignatureParts { signature, timestamp }, b"{}").unwrap_err()
    };
    let at =
        |timestamp: i64| verifier.verify(&signer.headers(timestamp, b"{}"), b"{}").unwrap_err();
    let body =
        format!("{{\"data\": {{\"event_type\": \"message.sent\", \"payload\": \"{TEXT}\"}}}}");
    let Event::Other(odd) = decode(body.as_bytes()).unwrap() else { panic!("{body}") };
    let guard = || GuardError::new(quoting());
    let broken = || WebhookRejection::Unreadable(masked());
    vec![
        row(
            "VerifyError::MissingHeader",
            verifier.verify(&HeaderMap::new(), b"").unwrap_err(),
            None,
        ),
        row(
            "VerifyError::RepeatedHeader",
            VerifyError::RepeatedHeader { name: "a", count: 2 },
            None,
        ),
        row("VerifyError::EmptyHeader", parts("", "1"), None),
        row("VerifyError::MalformedTimestamp", parts("hunter2", TEXT), "other than digits"),
        row("VerifyError::MalformedTimestamp", parts("hunter2", &"9".repeat(40)), "too large"),
        row("VerifyError::MalformedSignature", parts("hunter2", "1"), "is not base64"),
        row("VerifyError::MalformedSignature", parts("aHVudGVyMg==", "1"), "7 bytes"),
        row("VerifyError::Stale", at(1), None),
        row("VerifyError::FromTheFuture", at(i64::MAX), None),
        row("VerifyError::BadSignature", VerifyError::BadSignature, None),
        row(
            "VerifyError::Guard",
            VerifyError::Guard(guard()),
            "no route to https://***@example.com",
        ),
        row("VerifyError::Body", signed(TEXT).unwrap_err(), "not json"),
        row("MalformedTimestamp::NotDigits", MalformedTimestamp::NotDigits, None),
        row("MalformedTimestamp::TooLarge", MalformedTimestamp::TooLarge, None),
        row("MalformedSignature::NotBase64", MalformedSignature::NotBase64, None),
        row("MalformedSignature::WrongLength", MalformedSignature::WrongLength { bytes: 7 }, None),
        row("BodyError::NotJson", decode(TEXT.as_bytes()).unwrap_err(), None),
        row("BodyError::NotAnObject", BodyError::NotAnObject, None),
        row("OtherReason::UnknownType", OtherReason::UnknownType, None),
        row("OtherReason::MissingType", OtherReason::MissingType, None),
        row("OtherReason::ApiV1", OtherReason::ApiV1, None),
        row("OtherReason::Flat", OtherReason::Flat, None),
        row("OtherReason::PayloadDoesNotFit", odd.reason, "expected"),
        row("OtherReason::Unreadable", OtherReason::Unreadable, None),
        row("WebhookRejection::Verify", WebhookRejection::Verify(at(1)), None),
        row("WebhookRejection::Done", WebhookRejection::Done, None),
        row("WebhookRejection::InProgress", WebhookRejection::InProgress, None),
        row("WebhookRejection::TooLarge", WebhookRejection::TooLarge, None),
        row("WebhookRejection::Unreadable", broken(), "no route"),
        row("WebhookRejection::MissingLayer", WebhookRejection::MissingLayer, None),
        row("GuardError", guard(), "Bearer *** refused for ***02"),
        row("GuardError", GuardError::new("no connection"), None),
    ]
}

/// A store whose guards do not work.
struct Broken;

impl testing::GuardStore for Broken {
    type Guard = telnyx_messaging::webhooks::InMemoryReplayGuard;

    async fn open(&self) -> Result<Self::Guard, GuardError> {
        Err(GuardError::new(quoting()))
    }

    async fn advance(&self, _: Duration) {}
}

/// The errors of a source file: the types, or the variants of enums.
fn errors_in(text: &str, found: &mut BTreeSet<String>) {
    let derives_error = |attributes: &[syn::Attribute]| {
        attributes.iter().any(|attribute| {
            let tokens = match &attribute.meta {
                syn::Meta::List(list) if list.path.is_ident("derive") => list.tokens.to_string(),
                _ => return false,
            };
            tokens.split(',').any(|name| name.trim().rsplit("::").next().unwrap().trim() == "Error")
        })
    };
    for item in syn::parse_file(text).unwrap().items {
        match item {
            syn::Item::Enum(item) if derives_error(&item.attrs) => {
                let name = |variant: &syn::Variant| format!("{}::{}", item.ident, variant.ident);
                found.extend(item.variants.iter().map(name));
            }
            syn::Item::Struct(item) if derives_error(&item.attrs) => {
                found.insert(item.ident.to_string());
            }
            syn::Item::Impl(item) => {
                let of_error = item.trait_.as_ref().is_some_and(|(path, _)| {
                    path.segments.last().is_some_and(|last| last.ident == "Error")
                });
                if let (true, syn::Type::Path(of)) = (of_error, &*item.self_ty) {
                    found.insert(of.path.segments.last().unwrap().ident.to_string());
                }
            }
            _ => {}
        }
    }
}

fn errors_of_the_crate() -> BTreeSet<String> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../telnyx-messaging/src")];
    let mut found = BTreeSet::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                errors_in(&std::fs::read_to_string(path).unwrap(), &mut found);
            }
        }
    }
    // Internal: the decoder's own way to stop.
    assert!(found.remove("Found"));
    found
}

#[tokio::test(start_paused = true)]
async fn every_kind_of_error_has_its_source_and_shows_no_secret() {
    let mut rows = configuration();
    rows.extend(calls().await);
    rows.extend(std::thread::spawn(runtime).join().unwrap());
    rows.extend(downloads().await);
    rows.extend(dispatched().await);
    rows.extend(keys());
    rows.extend(webhooks());
    rows.push(row("ConformanceError", testing::conformance(&Broken).await.unwrap_err(), None));

    let mut named = BTreeSet::new();
    let mut wrong = Vec::new();
    for Row(name, error, expected) in &rows {
        let sources: Vec<&(dyn StdError + 'static)> =
            std::iter::successors(error.source(), |cause| (*cause).source()).collect();
        let shown: Vec<String> = sources.iter().map(ToString::to_string).collect();
        let is_right = match expected {
            None => shown.is_empty(),
            Some(text) => shown.iter().any(|shown| shown.contains(text)),
        };
        if !is_right {
            wrong.push(format!("{name}: expected {expected:?}, found {shown:?}"));
        }
        let debug: Vec<String> =
            sources.iter().map(|cause| format!("{cause:?} {cause:#?}")).collect();
        let all = format!("{error} {error:?} {error:#?} {shown:?} {debug:?}");
        let leaked = SECRETS.iter().filter(|secret| all.contains(**secret));
        wrong.extend(leaked.map(|secret| format!("{name} shows {secret}: {all}")));
        named.insert((*name).to_owned());
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(named, errors_of_the_crate());
}

#[test]
fn a_store_that_fails_is_not_quoted_to_the_sender() {
    let rejection = WebhookRejection::Verify(VerifyError::Guard(GuardError::new("at db.internal")));
    let response = axum::response::IntoResponse::into_response(rejection);
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    let body = axum::body::to_bytes(response.into_body(), 1_000);
    let body = outside_a_runtime(body).unwrap();
    assert_eq!(body, "the replay guard failed");
}
