//! File uploads: encoding, retries, and validation before sending.

use std::time::{Duration, Instant};

use serde_json::json;
use telnyx_messaging::blocking::Wait;
use telnyx_messaging::types::{HostedNumberOrder, Upload, UploadHostedNumberOrderFiles};
use telnyx_messaging::{Client, Error, Form, Method, Response, Result};
use telnyx_messaging_sandbox::Sandbox;
use tokio::net::TcpListener;

use crate::contract::{self, Spoil};
use crate::server::{API_KEY, End, ScriptedReply, Server, fast_retries, header};

/// Bytes that look like the end of a part, and every byte value.
fn odd_bytes() -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\r\n--\r\n\r\n--x--\r\n".to_vec();
    bytes.extend(0..=255_u8);
    bytes
}

fn order() -> ScriptedReply {
    let document = contract::document();
    let sample = contract::sample(&document, "HostedNumberOrderEnvelope", Spoil::Nothing);
    ScriptedReply::ok(&sample.to_string())
}

async fn upload(client: &Client, letter: Upload) -> Result<Response<HostedNumberOrder>> {
    client.messaging_hosted_number_orders().actions().upload_file("o1").loa(letter).await
}

/// Returns the boundary and the verbatim body of a request.
fn form(request: &[u8]) -> (String, Vec<u8>) {
    let end = request.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    let head = String::from_utf8(request[..end + 4].to_vec()).unwrap();
    let kind = header(&head, "content-type").unwrap();
    let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap().to_owned();
    let body = request[end + 4..].to_vec();
    assert_eq!(header(&head, "content-length"), Some(&*body.len().to_string()));
    assert_eq!(header(&head, "transfer-encoding"), None);
    let count = head.to_lowercase().matches("content-type:").count();
    assert_eq!(count, 1, "{head}");
    (boundary, body)
}

#[tokio::test]
async fn a_form_is_encoded_exactly() {
    let server = Server::start(vec![order()]).await;
    let client = server.client();
    let body = UploadHostedNumberOrderFiles::default()
        .bill(Upload::new("bill.pdf", odd_bytes()))
        .loa(Upload::new("loa.bin", "").with_content_type("text/plain; charset=utf-8"));
    let actions = client.messaging_hosted_number_orders().actions();
    let sent = actions.upload_file("o 1/2").body(body).await;
    assert_eq!(sent.unwrap().attempts(), 1);

    let request = server.raw_requests().remove(0);
    let path = b"POST /messaging_hosted_number_orders/o%201%2F2/actions/file_upload HTTP/1.1\r\n";
    assert!(request.starts_with(path));
    let (boundary, body) = form(&request);
    let mut wanted = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"bill\"; filename=\"bill.pdf\"\r\n\
         Content-Type: application/pdf\r\n\r\n"
    )
    .into_bytes();
    wanted.extend(odd_bytes());
    wanted.extend(
        format!(
            "\r\n--{boundary}\r\nContent-Disposition: form-data; name=\"loa\"; \
             filename=\"loa.bin\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\r\n\
             --{boundary}--\r\n"
        )
        .into_bytes(),
    );
    assert_eq!(String::from_utf8_lossy(&body), String::from_utf8_lossy(&wanted));
    assert_eq!(body, wanted);
}

#[tokio::test]
async fn no_file_name_breaks_the_form_or_adds_a_header() {
    let sandbox = Sandbox::start().await.unwrap();
    let orders = sandbox.seed("messaging_hosted_number_orders", 1).unwrap();
    let client = sandbox.client().unwrap();
    let server = Server::start(vec![order()]).await;
    for (name, arrives) in [
        ("loa.pdf", "loa.pdf"),
        ("Vollmacht für größere Nummern 📄.pdf", "Vollmacht für größere Nummern 📄.pdf"),
        ("a \"signed\" letter.pdf", "a %22signed%22 letter.pdf"),
        ("x.pdf\r\nX-Evil: 1\r\n\r\n<script>", "x.pdf%0D%0AX-Evil: 1%0D%0A%0D%0A<script>"),
        ("x\nX-Evil: 1", "x%0AX-Evil: 1"),
        ("x\"; name=\"bill", "x%22; name=%22bill"),
        ("semi;colon='1' 100%.pdf", "semi;colon='1' 100%.pdf"),
        ("tab\tnul\0del\u{7f}.pdf", "tab%09nul%00del%7F.pdf"),
    ] {
        upload(&server.client(), Upload::new(name, "x")).await.unwrap();
        let (boundary, body) = form(&server.raw_requests().pop().unwrap());
        let body = String::from_utf8(body).unwrap();
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"loa\"; \
             filename=\"{arrives}\"\r\nContent-Type: application/pdf\r\n\r\nx\r\n"
        );
        assert_eq!(body, format!("{head}--{boundary}--\r\n"), "{name:?}");

        let actions = client.messaging_hosted_number_orders().actions();
        actions.upload_file(&orders[0]).loa(Upload::new(name, odd_bytes())).await.unwrap();
        let request = sandbox.requests().pop().unwrap();
        let [part] = request.parts.as_slice() else { panic!("{name:?}: {:?}", request.parts) };
        assert_eq!((part.name.as_str(), part.file_name.as_deref()), ("loa", Some(arrives)));
        assert_eq!(part.content, odd_bytes());
    }
    // A backslash is escaped, as in every quoted string of HTTP.
    upload(&server.client(), Upload::new("a\\b.pdf", "x")).await.unwrap();
    assert!(server.requests().pop().unwrap().contains("filename=\"a\\\\b.pdf\"\r\n"));
}

#[tokio::test]
async fn a_rate_limited_upload_resends_the_whole_form() {
    let limited = ScriptedReply::response(429, "retry-after-ms: 1\r\n", "").refusing();
    let server = Server::start(vec![limited.clone(), limited, order()]).await;
    let sent = upload(&server.client(), Upload::new("loa.pdf", odd_bytes())).await.unwrap();
    assert_eq!((sent.attempts(), server.effects()), (3, 1));
    let bodies: Vec<Vec<u8>> = server
        .raw_requests()
        .iter()
        .map(|request| {
            let (boundary, body) = form(request);
            let delimiter = boundary.as_bytes();
            assert!(
                body.windows(delimiter.len()).filter(|window| *window == delimiter).count() == 2
            );
            let at = body.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
            body[at + 4..body.len() - boundary.len() - 8].to_vec()
        })
        .collect();
    assert_eq!(bodies, vec![odd_bytes(); 3]);
}

#[tokio::test]
async fn an_upload_that_may_have_arrived_is_not_retried() {
    for reply in [
        ScriptedReply::raw("", End::Reset),
        ScriptedReply::raw("", End::Close),
        ScriptedReply::response(503, "retry-after: 0\r\n", ""),
        ScriptedReply::response(307, "location: /elsewhere\r\n", ""),
    ] {
        let server = Server::start(vec![reply, order()]).await;
        let error =
            upload(&server.client(), Upload::new("loa.pdf", odd_bytes())).await.unwrap_err();
        assert!(error.may_have_been_sent() || error.status().is_some_and(|s| s == 307), "{error}");
        assert_eq!((error.attempts(), server.requests().len()), (1, 1), "{error}");
    }
}

/// Returns a client of a port that accepts connections and never reads from them.
async fn unresponsive(scheme: &str) -> (TcpListener, Client) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("{scheme}://{}", listener.local_addr().unwrap());
    let client = Client::builder().api_key(API_KEY).base_url(url).no_proxy();
    (listener, client.retry_policy(fast_retries()).build().unwrap())
}

#[tokio::test]
async fn the_deadline_covers_sending_the_form() {
    const DEADLINE: Duration = Duration::from_millis(500);
    // Larger than the socket buffers of both sides.
    let large = Upload::new("loa.pdf", vec![7; 64 << 20]);
    for (scheme, sent) in [("http", true), ("https", false)] {
        let (_listener, client) = unresponsive(scheme).await;
        let actions = client.messaging_hosted_number_orders().actions();
        let started = Instant::now();
        let request = actions.upload_file("o1").loa(large.clone()).timeout(DEADLINE);
        let error = request.await.unwrap_err();
        let elapsed = started.elapsed();
        assert!(error.is_timeout() && error.attempts() == 1, "{error}");
        assert!(elapsed >= DEADLINE && elapsed < DEADLINE + DEADLINE, "{elapsed:?}");
        // During the TLS handshake, nothing of the form has been sent.
        assert_eq!(error.may_have_been_sent(), sent, "{scheme}: {error}");
    }
}

#[tokio::test]
async fn an_invalid_upload_is_rejected_before_sending() {
    let server = Server::start(vec![order()]).await;
    let client = server.client();
    let actions = client.messaging_hosted_number_orders().actions();
    let letter = || Upload::new("loa.pdf", "x");
    for (request, message) in [
        (actions.upload_file("o1"), "set at least one part of the form"),
        (actions.upload_file("").loa(letter()), "`id` is empty"),
        (actions.upload_file("o1").loa(Upload::new("", "x")), "the file of `loa` has no name"),
        (
            actions.upload_file("o1").bill(letter().with_content_type("a pdf")),
            "the content type of `bill` is invalid",
        ),
        (
            actions.upload_file("o1").bill(letter().with_content_type("a/b\r\nX-Evil: 1")),
            "the content type of `bill` is invalid",
        ),
    ] {
        let error = request.await.unwrap_err();
        assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
        assert!(error.to_string().contains(message), "{error}");
        assert!(!error.may_have_been_sent());
    }
    let empty = client.request(Method::POST, "/pictures").form(Form::new()).await.unwrap_err();
    assert!(matches!(empty, Error::InvalidRequest(_)), "{empty}");
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_custom_request_can_send_a_form() {
    let server = Server::start(vec![ScriptedReply::ok("{}")]).await;
    let client = server.client();
    let post = client.request(Method::POST, "/pictures").json(&json!({"a": 1}));
    let form_of = Form::new()
        .text("title", "größe \"1\"\r\n2")
        .text("a\"\r\nb", 7)
        .file("picture", Upload::new("a.jpg", odd_bytes()));
    post.clone().form(form_of.clone()).await.unwrap();
    let (boundary, body) = form(&server.raw_requests().remove(0));
    let body = String::from_utf8_lossy(&body).into_owned();
    let wanted = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\ngröße \"1\"\r\n2\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"a%22%0D%0Ab\"\r\n\r\n7\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"a.jpg\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n%PDF"
    );
    assert!(body.starts_with(&wanted), "{body}");
    // The body that is set last is sent.
    post.form(form_of).json(&json!({"b": 2})).await.unwrap();
    assert!(server.requests()[1].ends_with("\r\n\r\n{\"b\":2}"));
}

#[tokio::test]
async fn the_sandbox_rejects_forms_that_violate_the_contract() {
    let sandbox = Sandbox::start().await.unwrap();
    let id = sandbox.seed("messaging_hosted_number_orders", 1).unwrap().remove(0);
    let client = sandbox.client().unwrap();
    let pdf = || Upload::new("a.pdf", "x").with_content_type("application/PDF; a=b");
    let path = |id: &str| format!("/messaging_hosted_number_orders/{id}/actions/file_upload");
    let post = |id: &str| client.request(Method::POST, path(id));
    for (form, code, pointer) in [
        (Form::new().file("letter", pdf()), "10015", "/letter"),
        (Form::new().file("a/b~c", pdf()), "10015", "/a~1b~0c"),
        (Form::new().text("loa", "x"), "10026", "/loa"),
        (Form::new().file("loa", pdf()).file("loa", pdf()), "10015", "/loa"),
        (Form::new().file("loa", Upload::new("a.pdf", "x")), "10014", "/loa"),
        (Form::new().file("loa", pdf().with_content_type("image/png")), "10014", "/loa"),
    ] {
        let error = post(&id).form(form).await.unwrap_err();
        let status = if code == "10014" { 415 } else { 422 };
        assert_eq!(error.status().unwrap(), status, "{error}");
        let details = error.details().iter();
        let details: Vec<(String, &str)> = details
            .map(|one| (one.code.as_ref().unwrap().to_string(), one.pointer.as_deref().unwrap()))
            .collect();
        assert_eq!(details, [(code.to_owned(), pointer)], "{error}");
    }
    let error = post(&id).json(&json!({"loa": "x"})).await.unwrap_err();
    assert_eq!(error.code().unwrap().to_string(), "10014");
    let error = client.request(Method::POST, "/messages").form(Form::new().text("to", "x"));
    assert_eq!(error.await.unwrap_err().code().unwrap().to_string(), "10014");
    let error = post("unknown").form(Form::new().file("loa", pdf())).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
    let accepted = post(&id).form(Form::new().file("loa", pdf())).await.unwrap();
    assert_eq!(accepted["data"]["id"], json!(id));
}

#[tokio::test]
async fn a_file_is_read_from_disk() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("größe 1.pdf");
    std::fs::write(&path, odd_bytes()).unwrap();
    let file = Upload::from_path(&path).await.unwrap();
    assert_eq!((file.file_name(), file.content_type()), ("größe 1.pdf", None));
    assert_eq!(file.content(), &odd_bytes());
    let missing = Upload::from_path(folder.path().join("none.pdf")).await.unwrap_err();
    assert_eq!(missing.kind(), std::io::ErrorKind::NotFound);
    let nameless = Upload::from_path(folder.path().join("..")).await.unwrap_err();
    assert_eq!(nameless.kind(), std::io::ErrorKind::InvalidInput);
}

#[test]
fn a_blocking_upload_sends_the_file() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let sandbox = runtime.block_on(Sandbox::start()).unwrap();
    let client = sandbox.client().unwrap();
    let orders = client.messaging_hosted_number_orders();
    let order = orders.create().phone_numbers(["+15550100001"]).wait().unwrap();
    let letter = Upload::new("loa.pdf", vec![7; 12 << 20]);
    orders.actions().upload_file(&order.id).loa(letter).wait().unwrap();
    let request = sandbox.requests().pop().unwrap();
    assert_eq!(request.part("loa").unwrap().content.len(), 12 << 20);
}
