//! Calls through proxies.

use telnyx_messaging::{Client, ClientBuilder};

use super::proxy::{Proxy, Speaks};
use super::secure::{ROOT, SecureServer};
use crate::server::{API_KEY, ScriptedReply, Server, header};

const TO: &str = "+15550100002";
const SECURE: &str = "https://api.telnyx.example/v2";

fn builder(base_url: &str) -> ClientBuilder {
    let builder = Client::builder().api_key(API_KEY).base_url(base_url).max_retries(0);
    builder.allow_http(true).add_root_certificate_pem(ROOT)
}

async fn send(builder: ClientBuilder) {
    builder.build().unwrap().messages().send().to(TO).text("Hello").await.unwrap();
}

#[tokio::test]
async fn https_goes_through_a_tunnel() {
    let server = SecureServer::start(&["http/1.1"]).await;
    for (speaks, scheme) in [(Speaks::Http, "http"), (Speaks::Https, "https")] {
        let proxy = Proxy::start(speaks, server.port()).await;
        let url = format!("{scheme}://user:secret%21@{}", proxy.address);
        send(builder(SECURE).proxy(url)).await;
        let asked = proxy.asked().remove(0);
        assert!(asked.starts_with("CONNECT api.telnyx.example:443 HTTP/1.1\r\n"), "{asked}");
        // `user:secret!`
        assert_eq!(header(&asked, "proxy-authorization"), Some("Basic dXNlcjpzZWNyZXQh"));
        assert_eq!(header(&asked, "authorization"), None);
    }
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn http_requests_are_read_by_the_proxy() {
    let proxy = Server::start(vec![ScriptedReply::ok(r#"{"data":{"id":"m1"}}"#)]).await;
    let url = proxy.url().replacen("http://", "http://user:secret%21@", 1);
    send(builder("http://api.telnyx.example/v2").proxy(url)).await;
    let request = proxy.requests().remove(0);
    let line = "POST http://api.telnyx.example/v2/messages HTTP/1.1\r\n";
    assert!(request.starts_with(line), "{request}");
    assert_eq!(header(&request, "host"), Some("api.telnyx.example"));
    assert_eq!(header(&request, "proxy-authorization"), Some("Basic dXNlcjpzZWNyZXQh"));
}

#[tokio::test]
async fn socks_proxies_pass_on_bytes() {
    let secure = SecureServer::start(&["http/1.1"]).await;
    let plain = Server::start(vec![ScriptedReply::ok(r#"{"data":{"id":"m1"}}"#)]).await;
    let plain_port: u16 = plain.url().rsplit(':').next().unwrap().parse().unwrap();
    let local = format!("https://localhost:{}/v2", secure.port());
    for (speaks, proxy, target, port, asked) in [
        (
            Speaks::Socks5,
            "socks5h://user:secret@",
            SECURE,
            secure.port(),
            "user:secret@api.telnyx.example:443",
        ),
        (Speaks::Socks5, "socks5h://", "http://a.example/v2", plain_port, "a.example:80"),
        (Speaks::Socks4, "socks4a://", SECURE, secure.port(), "@api.telnyx.example:443"),
    ] {
        let server = Proxy::start(speaks, port).await;
        send(builder(target).proxy(format!("{proxy}{}", server.address))).await;
        assert_eq!(server.asked(), [asked]);
    }
    // The host is resolved here.
    let server = Proxy::start(Speaks::Socks5, secure.port()).await;
    send(builder(&local).proxy(format!("socks5://{}", server.address))).await;
    let here = [format!("127.0.0.1:{}", secure.port()), format!("::1:{}", secure.port())];
    assert!(here.contains(&server.asked()[0]), "{:?}", server.asked());

    assert_eq!(secure.seen().len(), 3);
    assert_eq!(plain.requests().len(), 1);
}

#[tokio::test]
async fn a_proxy_that_refuses_is_an_error_without_its_password() {
    let refusing = Server::start(vec![ScriptedReply::response(407, "", "").refusing()]).await;
    let url = refusing.url().replacen("http://", "http://user:secret@", 1);
    let client = builder(SECURE).proxy(url);
    assert!(!format!("{client:?}").contains("secret"));
    let client = client.build().unwrap();
    let error = client.messages().send().to(TO).text("Hello").await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_sent(), "{error}");
    assert!(!format!("{client:?} {error} {error:?}").contains("secret"));
}

#[test]
fn invalid_proxies_are_refused() {
    for url in [
        "::",
        "secret@proxy.example.com:3128",
        "ftp://secret@proxy.example.com",
        "http://",
        "socks6://a",
    ] {
        let error = builder(SECURE).proxy(url).build().unwrap_err().to_string();
        assert!(error.starts_with("the proxy is not the url of a proxy"), "{url}: {error}");
        assert!(!error.contains("secret"));
    }
}
