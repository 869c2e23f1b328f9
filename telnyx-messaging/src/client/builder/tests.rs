#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

fn problem(builder: ClientBuilder) -> String {
    builder.build().expect_err("refused").to_string()
}

fn builder() -> ClientBuilder {
    Client::builder().api_key("KEY01").base_url("http://localhost").no_proxy()
}

#[test]
fn keys_are_checked() {
    for key in ["", "   ", "KEY\n", "KEY 01", "\"KEY01\""] {
        let text = problem(builder().api_key(key));
        assert!(text.starts_with("the API key from the builder"), "{text}");
    }
}

#[test]
fn base_urls_are_checked() {
    for (url, words) in [
        ("api.telnyx.com/v2", "no scheme"),
        ("localhost:8080", "no scheme"),
        ("", "no scheme"),
        ("ftp://localhost", "neither"),
        ("http://", "not a url"),
        ("http://localhost/v2?x=1", "query"),
        ("http://localhost/v2#x", "fragment"),
        ("http://user:secret@localhost", "password"),
        (" http://localhost", "white space"),
        ("'http://localhost'", "quotes"),
        ("http://example.com", "unencrypted"),
    ] {
        let text = problem(builder().base_url(url));
        assert!(text.contains(words), "{url}: {text}");
        assert!(!text.contains("secret"));
    }
    let client = builder().base_url("http://localhost:1/v2//").build().unwrap();
    assert_eq!(client.base_url(), "http://localhost:1/v2");
    assert!(!format!("{client:?}").contains("KEY01"));
}

#[test]
fn headers_are_checked() {
    assert!(problem(builder().default_header("authorization", "x")).contains("set by the client"));
    assert!(problem(builder().default_header("bad name", "x")).contains("name"));
    assert!(problem(builder().default_header("x-a", "secret\nvalue")).contains("x-a"));
    assert!(problem(builder().user_agent_suffix("a\nb")).contains("user agent"));
    assert!(builder().user_agent_suffix("shop/2.1").default_header("x-a", "b").build().is_ok());
}

#[test]
fn https_works_or_its_absence_is_reported() {
    let https = || builder().base_url("https://localhost");
    let proxied = || builder().proxy("https://localhost");
    let trusting = || builder().add_root_certificate_der("");
    if tls::AVAILABLE {
        assert!(https().build().is_ok() && proxied().build().is_ok());
    } else {
        for refused in [https(), proxied(), trusting()] {
            assert!(problem(refused).contains("`rustls`"));
        }
    }
}
