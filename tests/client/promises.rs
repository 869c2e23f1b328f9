//! The table "When something goes wrong" of the README, line by line.

use std::collections::BTreeSet;
use std::future::IntoFuture;
use std::time::{Duration, Instant};

use serde_json::json;
use telnyx_messaging::{Client, Error, ErrorCode, Method, Response, Result, types};

use crate::contract::{self, Spoil};
use crate::server::{API_KEY, Act, End, Server};

const TO: &str = "+15550100002";

/// Declares a test for each line, and the list of them.
macro_rules! promises {
    ($($line:literal => $name:ident $body:block)*) => {
        const LINES: &[&str] = &[$($line),*];

        $(
            #[tokio::test]
            async fn $name() $body
        )*
    };
}

#[test]
fn the_table_has_these_lines_and_no_others() {
    let readme = include_str!("../../README.md");
    let (_, section) = readme.split_once("\n## When something goes wrong\n").unwrap();
    let (section, _) = section.split_once("\n## ").unwrap();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| ")).skip(1);
    let lines: Vec<&str> = rows.filter_map(|row| row.split(" | ").next()).collect();
    assert_eq!(lines, LINES);
    assert_eq!(LINES.iter().collect::<BTreeSet<_>>().len(), LINES.len());
}

fn good(component: &str) -> Act {
    Act::ok(&contract::sample(&contract::document(), component, Spoil::Nothing).to_string())
}

/// Met by this once, then by a good answer.
async fn sending(act: Act) -> (Server, Result<Response<types::OutboundMessage>>) {
    let server = Server::start(vec![act, good("OutboundMessageEnvelope")]).await;
    let send = server.client().messages().send().from("+15550100001").to(TO).text("hush");
    let result = send.timeout(Duration::from_secs(3)).await;
    (server, result)
}

async fn failed_send(act: Act) -> Error {
    let (server, result) = sending(act).await;
    assert_eq!(server.requests().len(), 1, "sent again");
    result.unwrap_err()
}

async fn reading(act: Act) -> Result<Response<types::MessagingProfile>> {
    let server = Server::start(vec![act, good("MessagingProfileEnvelope")]).await;
    let retrieve = server.client().messaging_profiles().retrieve("p1");
    retrieve.timeout(Duration::from_secs(8)).await
}

fn refusal(status: u16, code: &str) -> Act {
    let body = json!({"errors": [{"code": code, "source": {"pointer": "/to"}}]});
    Act::answer(status, "", &body.to_string()).refusing()
}

fn broken() -> [Act; 4] {
    [
        Act::say("", End::Reset),
        Act::say("", End::Stall),
        Act::say("HTTP/1.1 200 OK\r\ncontent-le", End::Close),
        Act::say("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{", End::Stall),
    ]
}

promises! {
    "Required fields, path arguments, headers or numbers are missing or wrong" => wrong_requests {
        let server = Server::start(vec![Act::ok("{}")]).await;
        let client = server.client();
        for (error, name) in [
            (client.messages().send_group_mms().await.unwrap_err(), "`from`, `to`"),
            (client.messages().retrieve("..").await.unwrap_err(), "`id`"),
            (client.messages().retrieve("m").header("x-a", "\n").await.unwrap_err(), "`x-a`"),
            (client.messaging_profiles().list().page_size(0).await.unwrap_err(), "`page[size]`"),
        ] {
            assert!(matches!(error, Error::InvalidRequest(_)) && !error.may_have_been_sent());
            assert!(error.to_string().contains(name), "{error}");
        }
        assert_eq!(server.connections(), 0);
    }

    "The API key or the base URL cannot be one" => wrong_settings {
        let builder = Client::builder().api_key(" ").base_url("http://127.0.0.1");
        let error = builder.build().unwrap_err();
        assert!(matches!(error, Error::Configuration(_)) && error.to_string().contains("API key"));
        let error = Client::builder().api_key(API_KEY).base_url("127.0.0.1").build().unwrap_err();
        assert!(error.to_string().contains("base URL"), "{error}");
        // The variables: `configuration::the_environment_is_read_and_invalid_values_are_named`.
    }

    "No connection can be made" => no_connection {
        let (server, _closed) = Server::later(vec![Act::ok("{}")]).await;
        let error = server.client().messages().send().to(TO).await.unwrap_err();
        assert!(error.is_connect() && !error.may_have_been_sent() && error.is_retryable());
        assert_eq!(error.attempts(), 4);
    }

    "The connection breaks, or time runs out, after a send or creation has begun" => broken_sends {
        for act in broken() {
            let error = failed_send(act).await;
            assert!(error.may_have_been_sent() && error.idempotency_key().is_some(), "{error}");
        }
        let server = Server::start(vec![Act::say("", End::Reset)]).await;
        let profiles = server.client().messaging_profiles();
        let error = profiles.create().name("hush").whitelisted_destinations(["US"]).await;
        assert!(error.unwrap_err().may_have_been_sent() && server.requests().len() == 1);
    }

    "The same with a GET, PUT or DELETE" => broken_readings {
        for act in broken() {
            assert_eq!(reading(act).await.unwrap().attempts(), 2);
        }
    }

    "408 or 5xx for a send, creation or PATCH" => failing_service_for_sends {
        for status in [408, 500, 501, 502, 503, 504, 599] {
            assert!(failed_send(Act::answer(status, "", "")).await.may_have_been_sent());
        }
    }

    "408 or 5xx (but 501) for a GET, PUT or DELETE" => failing_service_for_readings {
        for status in [408, 500, 502, 503, 504, 599] {
            assert_eq!(reading(Act::answer(status, "", "")).await.unwrap().attempts(), 2);
        }
        assert_eq!(reading(Act::answer(501, "", "")).await.unwrap_err().attempts(), 1);
    }

    "429, with a wait of up to 30 s within the deadline" => short_rate_limits {
        let started = Instant::now();
        let limited = Act::answer(429, "retry-after-ms: 200\r\n", "").refusing();
        let (server, result) = sending(limited).await;
        assert_eq!((result.unwrap().attempts(), server.effects()), (2, 1));
        assert!(started.elapsed() >= Duration::from_millis(200));
    }

    "429, with a longer wait" => long_rate_limits {
        let started = Instant::now();
        let error = failed_send(Act::answer(429, "retry-after: 31\r\n", "").refusing()).await;
        assert!(error.is_rate_limited() && !error.may_have_been_sent());
        assert_eq!(error.retry_after(), Some(Duration::from_secs(31)));
        assert!(started.elapsed() < Duration::from_secs(2));
    }

    "400 or 422" => wrong_for_the_service {
        for status in [400, 422] {
            let error = failed_send(refusal(status, "10015")).await;
            assert!(error.is_invalid_request() && !error.is_retryable());
            assert!(!error.may_have_been_sent());
            assert_eq!(error.details()[0].pointer.as_deref(), Some("/to"));
        }
    }

    "401" => wrong_key {
        let error = failed_send(refusal(401, "10009")).await;
        assert!(error.is_unauthorized() && !error.may_have_been_sent());
        assert!(error.to_string().contains("check the api key"));
    }

    "403" => forbidden {
        let error = failed_send(refusal(403, "40300")).await;
        assert!(error.is_forbidden() && !error.may_have_been_sent());
        assert_eq!(error.code(), Some(&ErrorCode::RecipientBlocked));
    }

    "404" => not_found {
        assert!(failed_send(refusal(404, "10005")).await.is_not_found());
        assert!(reading(refusal(404, "10005")).await.unwrap_err().is_not_found());
    }

    "409" => conflict {
        let error = failed_send(refusal(409, "10036")).await;
        assert!(error.is_conflict() && error.may_have_been_sent());
        assert_eq!(reading(refusal(409, "10036")).await.unwrap_err().attempts(), 1);
    }

    "A redirect" => redirect {
        let elsewhere = Server::start(vec![Act::ok("{}")]).await;
        let away = format!("location: {}/\r\n", elsewhere.url());
        assert_eq!(failed_send(Act::answer(307, &away, "")).await.status().unwrap(), 307);
        assert_eq!(reading(Act::answer(307, &away, "")).await.unwrap_err().status().unwrap(), 307);
        assert_eq!(elsewhere.connections(), 0);
        failed_send(Act::answer(307, "location: /there\r\n", "")).await;
        assert!(reading(Act::answer(307, "location: /there\r\n", "")).await.is_ok());
    }

    "A field of an answer has another type, or an enum a new value" => drifting_answers {
        let body = json!({"data": {"id": "m1", "type": "FAX", "parts": {}, "tags": "one"}});
        let (_, result) = sending(Act::ok(&body.to_string())).await;
        let message = result.unwrap();
        assert_eq!((message.id.as_str(), &message.tags[..]), ("m1", &["one".to_owned()][..]));
        assert_eq!(message.type_.as_ref().map(|type_| type_.as_str()), Some("FAX"));
        let places: Vec<&str> =
            message.mismatches().iter().map(|mismatch| mismatch.path.as_str()).collect();
        assert_eq!(places, ["data.parts", "data.tags"]);
        assert_eq!(message.raw_body(), body.to_string().as_bytes());
    }

    "A success without a required field, or that is not JSON" => unreadable_answers {
        for (body, place) in [("<html>", "."), ("", "."), (r#"{"data":{"text":"hush"}}"#, "data.id")] {
            let error = failed_send(Act::ok(body)).await;
            assert!(error.may_have_been_sent() && error.raw_body().unwrap() == body.as_bytes());
            let Error::Decode(error) = error else { panic!("{error}") };
            assert_eq!(error.failure.path, place);
        }
        assert_eq!(reading(Act::ok("<html>")).await.unwrap().attempts(), 2);
        assert_eq!(reading(Act::ok("{\"data\":{}}")).await.unwrap_err().attempts(), 1);
    }

    "An answer of more than 32 MiB" => large_answers {
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", (32 << 20) + 1);
        let error = reading(Act::say(head, End::Stall)).await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{error}");
        assert!(error.to_string().contains("max_body_bytes"), "{error}");
    }

    "You drop the future" => dropped_calls {
        let server = Server::start(vec![Act::say("", End::Stall)]).await;
        let call = server.client().request(Method::GET, "/a").into_future();
        assert!(tokio::time::timeout(Duration::from_millis(300), call).await.is_err());
        tokio::time::timeout(Duration::from_secs(5), server.hung_up()).await.unwrap();
        assert_eq!(server.requests().len(), 1);
    }
}
