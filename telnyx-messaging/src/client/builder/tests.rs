#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

fn problem(builder: ClientBuilder) -> String {
    builder.build().expect_err("refused").to_string()
}

#[test]
fn keys_are_checked() {
    for key in ["", "   ", "KEY\n", "KEY 01"] {
        let text = problem(Client::builder().api_key(key).base_url("http://localhost"));
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
        ("http://", "cannot be read"),
        ("http://localhost/v2?x=1", "query"),
        ("http://localhost/v2#x", "fragment"),
        ("http://user:secret@localhost", "password"),
        (" http://localhost", "white space"),
    ] {
        let text = problem(Client::builder().api_key("KEY01").base_url(url));
        assert!(text.contains(words), "{url}: {text}");
        assert!(!text.contains("secret"));
    }
    let client =
        Client::builder().api_key("KEY01").base_url("http://localhost:1/v2//").build().unwrap();
    assert_eq!(client.base_url(), "http://localhost:1/v2");
    assert!(!format!("{client:?}").contains("KEY01"));
}

#[test]
fn headers_are_checked() {
    let builder = || Client::builder().api_key("KEY01").base_url("http://localhost");
    assert!(problem(builder().default_header("authorization", "x")).contains("set by the client"));
    assert!(problem(builder().default_header("bad name", "x")).contains("name"));
    assert!(problem(builder().default_header("x-a", "secret\nvalue")).contains("x-a"));
    assert!(problem(builder().user_agent_suffix("a\nb")).contains("user agent"));
    for proxy in ["::", "proxy.example.com:3128", "ftp://proxy.example.com", "http://"] {
        assert!(
            problem(builder().proxy(proxy)).contains("the proxy is not the url of a proxy"),
            "{proxy}"
        );
    }
    assert!(builder().user_agent_suffix("shop/2.1").default_header("x-a", "b").build().is_ok());
}

#[test]
fn https_works_or_says_why_not() {
    let built = Client::builder().api_key("KEY01").base_url("https://localhost").build();
    if tls::AVAILABLE {
        assert!(built.is_ok(), "{built:?}");
    } else {
        assert!(built.unwrap_err().to_string().contains("`rustls`"));
    }
}
