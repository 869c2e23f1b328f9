//! Setting a client up, and setting a call up.

use std::future::IntoFuture;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use telnyx_messaging::blocking::Wait;
use telnyx_messaging::retry::RetryPolicy;
use telnyx_messaging::{Client, Error, Method};
use tokio::net::{TcpSocket, TcpStream};

use crate::contract::{self, Spoil};
use crate::server::{
    API_KEY, End, ScriptedReply, Server, application_http_client, fast_retries, header,
};

const TO: &str = "+15550100002";

fn good() -> ScriptedReply {
    let document = contract::document();
    let body = contract::sample(&document, "OutboundMessageEnvelope", Spoil::Nothing);
    ScriptedReply::ok(&body.to_string())
}

/// Runs in a process of its own, whose environment is that of a test below.
#[test]
#[ignore = "started by other tests"]
fn in_this_environment() {
    match Client::from_env() {
        Ok(client) => println!("built for {}", client.base_url()),
        Err(error) => println!("error: {error}"),
    }
}

/// Runs in a process of its own, whose environment names a proxy and a base URL.
#[tokio::test]
#[ignore = "started by another test"]
async fn through_the_proxy_of_the_environment() {
    let client = Client::builder().api_key(API_KEY).allow_http(true).max_retries(0);
    println!(
        "sent: {}",
        client.build().unwrap().messages().send().to(TO).text("Hello").await.is_ok()
    );
}

#[tokio::test]
async fn proxies_of_the_environment_are_used_but_not_for_this_machine() {
    let server = Server::start(vec![good()]).await;
    for (base_url, proxy, no_proxy, through) in [
        ("http://api.telnyx.example/v2", server.url(), "", true),
        ("http://api.telnyx.example/v2", server.url(), "telnyx.example", false),
        (server.url(), "http://127.0.0.1:9", "", false),
    ] {
        let before = server.requests().len();
        let output = tokio::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "configuration::through_the_proxy_of_the_environment"])
            .args(["--ignored", "--nocapture"])
            .env("TELNYX_BASE_URL", base_url)
            .env("HTTP_PROXY", proxy)
            .env("NO_PROXY", no_proxy)
            .output();
        let text = String::from_utf8(output.await.unwrap().stdout).unwrap();
        let sent = no_proxy.is_empty();
        assert!(text.contains(&format!("sent: {sent}")), "{base_url}: {text}");
        let requests = server.requests();
        assert_eq!(requests.len() - before, usize::from(sent));
        if sent {
            assert_eq!(requests[before].starts_with("POST http://"), through, "{base_url}");
        }
    }
}

fn from_env(variables: &[(&str, &str)]) -> String {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "configuration::in_this_environment", "--ignored", "--nocapture"])
        .env_remove("TELNYX_API_KEY")
        .env_remove("TELNYX_BASE_URL")
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let found = text.lines().find_map(|line| {
        let start = line.find("built for").or_else(|| line.find("error: "))?;
        Some(line[start..].to_owned())
    });
    found.unwrap_or_else(|| panic!("{text}"))
}

#[test]
fn the_environment_is_read_and_invalid_values_are_named() {
    assert_eq!(from_env(&[("TELNYX_API_KEY", "KEY1")]), "built for https://api.telnyx.com/v2");
    let local = ("TELNYX_BASE_URL", "http://127.0.0.1:8080/v2/");
    assert_eq!(
        from_env(&[("TELNYX_API_KEY", "KEY1"), local]),
        "built for http://127.0.0.1:8080/v2"
    );
    // A variable that is set to nothing is not set.
    let blank = ("TELNYX_BASE_URL", " ");
    assert!(from_env(&[("TELNYX_API_KEY", "KEY1"), blank]).ends_with("https://api.telnyx.com/v2"));

    let missing = "error: missing API key: set the environment variable TELNYX_API_KEY";
    assert!(from_env(&[]).starts_with(missing));
    for (key, help) in [
        ("", "copy it from the portal"),
        ("  ", "copy it from the portal"),
        ("secret\n", "line break"),
        ("secret\r\n", "line break"),
        ("secret secret", "copy it again"),
        ("sécret", "copy it again"),
        ("\"secret\"", "remove the quotes"),
        ("'secret'", "remove the quotes"),
        ("“secret”", "remove the quotes"),
        ("Bearer secret", "remove that word"),
    ] {
        let text = from_env(&[("TELNYX_API_KEY", key)]);
        assert!(text.starts_with("error: the API key from TELNYX_API_KEY "), "{key:?}: {text}");
        assert!(text.contains(help) && !text.contains("secret"), "{text}");
    }
    for (url, help) in [
        ("127.0.0.1:8080", "write it like https://api.telnyx.com/v2"),
        ("api.telnyx.com/v2", "write it like https://api.telnyx.com/v2"),
        ("ftp://127.0.0.1", "write it like https://api.telnyx.com/v2"),
        ("https://a b", "write it like https://api.telnyx.com/v2"),
        ("/v2", "write it like https://api.telnyx.com/v2"),
        ("\"https://api.telnyx.com/v2\"", "remove the quotes"),
        ("http://api.telnyx.com/v2", "use https"),
    ] {
        let text = from_env(&[("TELNYX_API_KEY", "KEY1"), ("TELNYX_BASE_URL", url)]);
        assert!(text.starts_with("error: the base URL from TELNYX_BASE_URL "), "{url:?}: {text}");
        assert!(text.contains(help), "{url:?}: {text}");
    }
}

#[test]
fn the_key_is_sent_unencrypted_to_this_machine_only() {
    let build = |url: &str, allow| {
        let builder = Client::builder().api_key(API_KEY).base_url(url).allow_http(allow);
        builder.no_proxy().build()
    };
    for host in ["localhost", "LOCALHOST:80", "api.localhost", "127.0.0.1", "127.9.9.9:1", "[::1]"]
    {
        assert!(build(&format!("http://{host}/v2"), false).is_ok(), "{host}");
    }
    for host in
        ["api.telnyx.com", "localhost.example.com", "10.0.0.1", "0.0.0.0", "[::2]", "mock:80"]
    {
        let url = format!("http://{host}/v2");
        let error = build(&url, false).unwrap_err().to_string();
        assert!(
            error.contains("sends the API key unencrypted") && error.contains("allow_http"),
            "{error}"
        );
        assert!(build(&url, true).is_ok(), "{host}");
        assert!(build(&url.replace("http:", "https:"), false).is_ok(), "{host}");
    }
}

#[tokio::test]
async fn base_urls_may_end_in_a_slash_and_have_a_path() {
    let server = Server::start(vec![good()]).await;
    for (form, path) in [
        ("", "/messages"),
        ("/", "/messages"),
        ("/v2", "/v2/messages"),
        ("/v2/", "/v2/messages"),
        ("/a/b/v2//", "/a/b/v2/messages"),
        ("/%7Eme", "/%7Eme/messages"),
    ] {
        let url = format!("{}{form}", server.url());
        let client = server.builder().base_url(url).build().unwrap();
        client.messages().send().to(TO).text("Hello").await.unwrap();
        let line = format!("POST {path} HTTP/1.1\r\n");
        assert!(server.requests().last().unwrap().starts_with(&line), "{form}");
    }
}

#[tokio::test]
async fn headers_of_client_and_call_are_sent() {
    let server = Server::start(vec![good()]).await;
    let client = server
        .builder()
        .default_header("x-team", "one")
        .default_header("X-Trace", "default")
        .user_agent_suffix(" shop/2.1 ")
        .build()
        .unwrap();
    client.messages().send().to(TO).text("Hello").header("x-trace", "mine").await.unwrap();
    client.messages().send().to(TO).text("Hello").await.unwrap();
    let requests = server.requests();
    for (request, trace) in requests.iter().zip(["mine", "default"]) {
        assert_eq!(header(request, "x-team"), Some("one"));
        assert_eq!(header(request, "x-trace"), Some(trace));
        assert_eq!(header(request, "authorization"), Some(&*format!("Bearer {API_KEY}")));
        assert_eq!(header(request, "accept"), Some("application/json"));
        let agent = header(request, "user-agent").unwrap();
        assert!(agent.starts_with("telnyx-messaging-rust/") && agent.ends_with(" shop/2.1"));
        assert_eq!(request.to_lowercase().matches("x-trace:").count(), 1);
    }
}

#[tokio::test]
async fn a_user_agent_of_your_own_takes_the_place_of_the_other() {
    let server = Server::start(vec![good()]).await;
    let client = server.builder().default_header("user-agent", "shop/2.1").build().unwrap();
    client.messages().send().to(TO).text("Hello").await.unwrap();
    let request = server.requests().pop().unwrap();
    assert_eq!(header(&request, "user-agent"), Some("shop/2.1"));
    assert_eq!(request.to_lowercase().matches("user-agent:").count(), 1);
}

#[tokio::test]
async fn headers_are_checked_before_anything_is_sent() {
    let server = Server::start(vec![good()]).await;
    let client = server.client();
    for (name, value) in [
        ("x-a", "b\r\nx-c: d"),
        ("x-a", "b\n"),
        ("x-a", "b\0"),
        ("x a", "b"),
        ("x:a", "b"),
        ("", "b"),
        ("authorization", "Bearer other"),
        ("Content-Length", "0"),
        ("Host", "example.com"),
        ("Transfer-Encoding", "chunked"),
        ("connection", "close"),
        // The service would respond in a form that this crate does not read, or misread the request.
        ("Accept", "text/html"),
        ("accept-encoding", "gzip"),
        ("content-type", "text/plain"),
        ("content-encoding", "gzip"),
        ("range", "bytes=0-9"),
        ("expect", "100-continue"),
        // It is for the proxy, and would go to the service.
        ("proxy-authorization", "Basic dTpw"),
    ] {
        let error = client.request(Method::GET, "/balance").header(name, value).await.unwrap_err();
        assert!(error.is_invalid_request(), "{name}: {error}");
        let error =
            client.messages().send().to(TO).text("Hello").header(name, value).await.unwrap_err();
        assert!(matches!(error, Error::InvalidRequest(_)), "{name}: {value:?}: {error}");
        assert!(error.is_invalid_request() && !error.may_have_been_sent() && error.attempts() == 0);
        assert!(server.builder().default_header(name, value).build().is_err(), "{name}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn all_that_is_missing_is_named_before_anything_is_sent() {
    let server = Server::start(vec![good()]).await;
    let messages = server.client().messages();
    let Error::InvalidRequest(error) = messages.send_group_mms().text("secret").await.unwrap_err()
    else {
        panic!("refused otherwise")
    };
    assert_eq!(error.missing, ["from", "to"]);
    assert_eq!(
        error.to_string(),
        "invalid request (messages.send_group_mms): set the required `from`, `to`; nothing was sent"
    );
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn path_arguments_address_what_they_name() {
    let server = Server::start(vec![ScriptedReply::ok("{\"data\":{\"id\":\"m\"}}")]).await;
    let client = server.client();
    let profiles = client.messaging_profiles();
    // URL parsers take a backslash for a slash, and resolve `..` then.
    for odd in ["", " ", ".", "..", "a\nb", r"..\messaging_profiles\p1", r"a\b"] {
        for error in [
            client.messages().retrieve(odd).await.err(),
            client.messages().cancel_scheduled(odd).await.err(),
            profiles.delete(odd).await.err(),
            profiles.update(odd).name("n").await.err(),
            profiles.autoresp_configs().delete("p", odd).await.err(),
            profiles.autoresp_configs().delete(odd, "a").await.err(),
            profiles.list_phone_numbers(odd).await.err(),
            client.messaging_hosted_numbers().delete(odd).await.err(),
            client.alphanumeric_sender_ids().delete(odd).await.err(),
        ] {
            assert!(matches!(error, Some(Error::InvalidRequest(_))), "{odd:?}: {error:?}");
        }
    }
    assert_eq!(server.connections(), 0);

    for (id, path) in [
        ("m1", "/messages/m1"),
        ("a/b", "/messages/a%2Fb"),
        ("../x", "/messages/..%2Fx"),
        ("%2e%2e", "/messages/%252e%252e"),
        ("a?b#c", "/messages/a%3Fb%23c"),
        ("a b", "/messages/a%20b"),
        ("ключ", "/messages/%D0%BA%D0%BB%D1%8E%D1%87"),
    ] {
        client.messages().retrieve(id).await.unwrap();
        let line = format!("GET {path} ");
        assert!(server.requests().last().unwrap().starts_with(&line), "{id}");
    }
}

#[tokio::test]
async fn numbers_outside_the_limits_are_not_sent() {
    let server = Server::start(vec![ScriptedReply::ok("{\"data\":[]}")]).await;
    let list = || server.client().messaging_profiles().list();
    for size in [i64::MIN, -1, 0, 251, i64::MAX] {
        let error = list().page_size(size).await.unwrap_err();
        assert!(error.to_string().contains("`page[size]` must be between 1 and 250"), "{error}");
    }
    assert!(list().page_number(0).await.unwrap_err().is_invalid_request());
    assert_eq!(server.connections(), 0);
    for size in [1, 250] {
        list().page_size(size).page_number(1).await.unwrap();
    }
}

#[tokio::test]
async fn retries_are_set_for_the_client_and_for_the_call() {
    let server = Server::start(vec![ScriptedReply::response(503, "", "")]).await;
    let client = server.builder().max_retries(1).build().unwrap();
    let list = || client.messaging_profiles().list();
    assert_eq!(list().await.unwrap_err().attempts(), 2);
    assert_eq!(list().max_retries(2).await.unwrap_err().attempts(), 3);
    assert_eq!(list().retry_policy(RetryPolicy::none()).await.unwrap_err().attempts(), 1);
    let both = list().retry_policy(RetryPolicy::none()).max_retries(1);
    assert_eq!(both.await.unwrap_err().attempts(), 2);
    let filtered =
        RetryPolicy::default().retry_if(|failure| failure.operation != "messaging_profiles.list");
    assert_eq!(list().retry_policy(filtered).await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn retries_of_a_client_do_not_depend_on_the_order_of_its_settings() {
    let server = Server::start(vec![ScriptedReply::response(503, "", "")]).await;
    // The number counts, and so does the filter of the policy.
    let policy =
        || fast_retries().max_retries(1).retry_if(|failure| failure.operation.ends_with(".list"));
    for builder in [
        server.builder().max_retries(2).retry_policy(policy()),
        server.builder().retry_policy(policy()).max_retries(2),
    ] {
        let client = builder.build().unwrap();
        assert_eq!(client.messaging_profiles().list().await.unwrap_err().attempts(), 3);
        assert_eq!(client.messages().retrieve("m").await.unwrap_err().attempts(), 1);
    }
}

#[tokio::test]
async fn the_deadline_is_set_for_the_client_and_for_the_call() {
    let server = Server::start(vec![ScriptedReply::raw("", End::Stall)]).await;
    let client = server.builder().timeout(Duration::from_millis(300)).build().unwrap();
    for (timeout, least, most) in [(None, 300, 400), (Some(700), 700, 800), (Some(50), 50, 150)] {
        let mut send = client.messages().send().to(TO).text("Hello");
        if let Some(timeout) = timeout {
            send = send.timeout(Duration::from_millis(timeout));
        }
        let started = Instant::now();
        let error = send.await.unwrap_err();
        let elapsed = started.elapsed().as_millis();
        assert!(error.is_timeout(), "{error}");
        // A busy machine may add to it.
        assert!((least..most + 300).contains(&elapsed), "{elapsed} ms of {least}");
    }
}

#[tokio::test]
async fn connecting_has_a_time_of_its_own() {
    // A listener whose queue is full never takes a connection.
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut waiting = Vec::new();
    let patience = Duration::from_millis(100);
    while let Ok(Ok(stream)) = tokio::time::timeout(patience, TcpStream::connect(address)).await {
        waiting.push(stream);
    }
    let client = Client::builder().api_key(API_KEY).base_url(format!("http://{address}"));
    let client = client.no_proxy().connect_timeout(Duration::from_millis(100)).max_retries(1);
    let started = Instant::now();
    let error = client.build().unwrap().messages().send().to(TO).text("Hello").await.unwrap_err();
    assert!(error.is_timeout() && error.is_connect(), "{error}");
    assert!(!error.may_have_been_sent(), "{error}");
    assert_eq!(error.attempts(), 2, "a send that was not begun is repeated");
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn an_http_client_of_ones_own_is_used() {
    let server = Server::start(vec![good()]).await;
    let own = application_http_client()
        .default_headers([(http::header::VIA, "me".parse().unwrap())].into_iter().collect());
    let own = own.redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let client = server.builder().http_client(own).build().unwrap();
    client.messages().send().to(TO).text("Hello").await.unwrap();
    assert_eq!(header(&server.requests()[0], "via"), Some("me"));
}

#[tokio::test]
async fn futures_can_be_spawned_and_clients_shared() {
    fn sendable<T: Send + Sync + Clone + 'static>(_: &T) {}
    let server = Server::start(vec![good()]).await;
    let client = server.client();
    sendable(&client);
    let send = client.messages().send().to(TO).text("Hello");
    drop(client);
    tokio::spawn(send.into_future()).await.unwrap().unwrap();
}

#[tokio::test]
async fn any_path_is_called_like_a_typed_call() {
    let refusal = r#"{"errors":[{"code":"10009","title":"Key"}]}"#;
    let server = Server::start(vec![
        ScriptedReply::response(503, "", ""),
        ScriptedReply::ok(r#"{"data":{"available":"1.20"}}"#),
        ScriptedReply::response(401, "", refusal).refusing(),
        ScriptedReply::response(500, "", ""),
        ScriptedReply::response(500, "", ""),
        ScriptedReply::ok("{}"),
    ])
    .await;
    let client = server.client();
    let balance = client.request(Method::GET, "/balance").query([("page[size]", 5)]).await.unwrap();
    assert_eq!((&balance["data"]["available"], balance.attempts()), (&json!("1.20"), 2));
    let post = || client.request(Method::POST, "/balance").json(&json!({"a": "b"}));
    assert!(post().await.unwrap_err().is_unauthorized());
    let error = post().await.unwrap_err();
    assert!(error.may_have_been_sent() && error.attempts() == 1, "{error}");
    assert_eq!(post().idempotent().send_as::<Value>().await.unwrap().attempts(), 2);
    for request in server.requests() {
        assert_eq!(header(&request, "authorization"), Some(&*format!("Bearer {API_KEY}")));
    }
    for odd in ["", "balance", "/../balance", "/%2e%2E/balance", "/a?b", "/a#b", "//a\\b"] {
        let error = client.request(Method::GET, odd).await.unwrap_err();
        assert!(error.is_invalid_request() && error.attempts() == 0, "{odd:?}: {error}");
    }
}

#[test]
fn code_without_async_makes_the_same_calls() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let lost = ScriptedReply::raw("", End::Reset);
    let server = runtime.block_on(Server::start(vec![good(), lost, good()]));
    let client = server.client();
    let send = || client.messages().send().to(TO).text("Hello");
    assert_eq!(send().wait().unwrap().attempts(), 1);
    let error = send().wait().unwrap_err();
    assert!(error.may_have_been_sent() && error.idempotency_key().is_some(), "{error}");
    // From several threads at once, over connections that belong to no runtime of theirs.
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let send = send();
            std::thread::spawn(move || send.wait().unwrap().attempts())
        })
        .collect();
    assert!(threads.into_iter().all(|thread| thread.join().unwrap() == 1));
    assert_eq!(client.request(Method::GET, "/a").wait().unwrap().attempts(), 1);
}
