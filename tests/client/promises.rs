//! The table "When something goes wrong" of the README, line by line.

use std::collections::BTreeSet;
use std::future::IntoFuture;
use std::time::Duration;

use serde_json::json;
use telnyx_messaging::{Client, Error, ErrorCode, Method, Response, Result, types};
use tokio::time::Instant;

use crate::contract::{self, Spoil};
use crate::memory::{Exchange, Memory, Step};
use crate::server::API_KEY;

const TO: &str = "+15550100002";

/// Declares a test for each line, and the list of them.
macro_rules! promises {
    ($($line:literal => $name:ident $body:block)*) => {
        const LINES: &[&str] = &[$($line),*];

        $(
            #[tokio::test(start_paused = true)]
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

fn good(component: &str) -> Exchange {
    Exchange::ok(contract::sample(&contract::document(), component, Spoil::Nothing).to_string())
}

/// A send that is met by this once, then by a successful response.
async fn sending(first: Exchange) -> (Memory, Result<Response<types::OutboundMessage>>) {
    let service = Memory::new([first, good("OutboundMessageEnvelope")]);
    let send = service.client().messages().send().from("+15550100001").to(TO).text("confidential");
    let result = send.await;
    (service, result)
}

async fn failed_send(first: Exchange) -> Error {
    let (service, result) = sending(first).await;
    assert_eq!(service.attempts(), 1, "sent again");
    result.unwrap_err()
}

async fn reading(first: Exchange) -> Result<Response<types::MessagingProfile>> {
    let service = Memory::new([first, good("MessagingProfileEnvelope")]);
    service.client().messaging_profiles().retrieve("p1").await
}

fn refusal(status: u16, code: &str) -> Exchange {
    let body = json!({"errors": [{"code": code, "source": {"pointer": "/to"}}]});
    Exchange::refuse(status, body.to_string())
}

fn broken() -> [Exchange; 4] {
    let half = || Exchange::ok("{").header("content-length", "9");
    [Exchange::lose(), Exchange::stall(), half().then([Step::Break]), half().then([Step::Stall])]
}

promises! {
    "Missing or invalid fields, path arguments, headers, limits or formats" => wrong_requests {
        let service = Memory::new([Exchange::ok("{}")]);
        let client = service.client();
        for (error, name) in [
            (client.messages().send_group_mms().await.unwrap_err(), "`from`, `to`"),
            (client.messages().retrieve("..").await.unwrap_err(), "`id`"),
            (client.messages().retrieve("m").header("x-a", "\n").await.unwrap_err(), "`x-a`"),
            (client.messaging_profiles().list().page_size(0).await.unwrap_err(), "`page[size]`"),
        ] {
            assert!(matches!(error, Error::InvalidRequest(_)) && !error.may_have_been_sent());
            assert!(error.to_string().contains(name), "{error}");
        }
        assert_eq!(service.attempts(), 0);
    }

    "The API key or the base URL is invalid" => wrong_settings {
        let builder = Client::builder().api_key(" ").base_url("http://127.0.0.1");
        let error = builder.build().unwrap_err();
        assert!(matches!(error, Error::Configuration(_)) && error.to_string().contains("API key"));
        let error = Client::builder().api_key(API_KEY).base_url("127.0.0.1").build().unwrap_err();
        assert!(error.to_string().contains("base URL"), "{error}");
        // The variables: `configuration::the_environment_is_read_and_invalid_values_are_named`.
    }

    "A call outside a tokio runtime, or in one without timers" => outside_a_runtime {
        let service = Memory::new([good("OutboundMessageEnvelope")]);
        let send = service.client().messages().send().to(TO).text("Hello");
        let error = std::thread::spawn(move || {
            let mut call = send.into_future();
            let waker = std::task::Waker::noop();
            match call.as_mut().poll(&mut std::task::Context::from_waker(waker)) {
                std::task::Poll::Ready(result) => result.unwrap_err(),
                std::task::Poll::Pending => panic!("pending"),
            }
        });
        let error = error.join().unwrap();
        assert!(matches!(error, Error::Runtime(_)), "{error}");
        assert!(error.to_string().contains("blocking") && !error.is_invalid_request());
        assert_eq!(service.attempts(), 0);
    }
    "No connection (name, TCP, TLS handshake cut off)" => no_connection {
        let service = Memory::new([Exchange::no_connection()]);
        let error = service.client().messages().send().to(TO).text("Hello").await.unwrap_err();
        assert!(error.is_connect() && !error.may_have_been_sent() && error.is_retryable());
        assert_eq!(error.attempts(), 4);
    }

    "An untrusted certificate" => untrusted_certificate {
        let service = Memory::new([Exchange::bad_certificate()]);
        let error = service.client().messages().send().to(TO).text("Hello").await.unwrap_err();
        assert!(error.is_connect() && !error.may_have_been_sent() && !error.is_retryable());
        assert_eq!((error.attempts(), service.attempts()), (1, 1));
    }

    "The connection breaks, or time runs out, during a send or creation" => broken_sends {
        for exchange in broken() {
            let error = failed_send(exchange).await;
            assert!(error.may_have_been_sent() && error.idempotency_key().is_some(), "{error}");
        }
        let service = Memory::new([Exchange::lose()]);
        let profiles = service.client().messaging_profiles();
        let error = profiles.create().name("confidential").whitelisted_destinations(["US"]).await;
        assert!(error.unwrap_err().may_have_been_sent() && service.attempts() == 1);
    }

    "The same during a GET, PUT or DELETE" => broken_readings {
        for exchange in broken() {
            assert_eq!(reading(exchange).await.unwrap().attempts(), 2);
        }
    }

    "408 or 5xx for a send, creation or PATCH" => failing_service_for_sends {
        for status in [408, 500, 501, 502, 503, 504, 599] {
            assert!(failed_send(Exchange::respond(status, "")).await.may_have_been_sent());
        }
    }

    "408 or 5xx (not 501) for a GET, PUT or DELETE" => failing_service_for_readings {
        for status in [408, 500, 502, 503, 504, 599] {
            assert_eq!(reading(Exchange::respond(status, "")).await.unwrap().attempts(), 2);
        }
        assert_eq!(reading(Exchange::respond(501, "")).await.unwrap_err().attempts(), 1);
    }

    "A DELETE whose response was lost, and whose retry is refused" => refused_deletions {
        let deleted = async |refusal, read: Exchange| {
            let service = Memory::new([Exchange::lose(), refusal, read]);
            service.client().messages().cancel_scheduled("m1").await
        };
        let message = |status: &str| {
            Exchange::ok(json!({"data": {"id": "m1", "to": [{"status": status}]}}).to_string())
        };
        assert!(deleted(refusal(404, "10005"), message("sent")).await.is_ok());
        assert!(deleted(refusal(403, "10010"), message("cancelled")).await.is_ok());
        let error = deleted(refusal(403, "10010"), message("sent")).await.unwrap_err();
        assert!(error.is_forbidden() && error.may_have_been_sent(), "{error}");
    }

    "429, with a wait of up to 30 s within the deadline" => short_rate_limits {
        let started = Instant::now();
        let (service, result) = sending(refusal(429, "10011").header("retry-after", "30")).await;
        assert_eq!((result.unwrap().attempts(), service.effects()), (2, 1));
        assert!((30..=36).contains(&started.elapsed().as_secs()));
    }

    "429, with a longer wait" => long_rate_limits {
        let started = Instant::now();
        let error = failed_send(refusal(429, "10011").header("retry-after", "31")).await;
        assert!(error.is_rate_limited() && !error.may_have_been_sent());
        assert_eq!(error.retry_after(), Some(Duration::from_secs(31)));
        assert_eq!(started.elapsed(), Duration::ZERO);
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
        assert_eq!(error.code(), Some(ErrorCode::RecipientBlocked));
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
        let moved = |to| Exchange::respond(307, "").header("location", to);
        let away = || moved("http://127.0.0.1:9/elsewhere");
        assert_eq!(failed_send(away()).await.status().unwrap(), 307);
        let error = reading(away()).await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (307, 1));
        failed_send(moved("/there")).await;
        assert_eq!(reading(moved("/there")).await.unwrap().attempts(), 1);
        // Over sockets: `faults::redirects`.
    }

    "A field of another type, a new enum value, `null`, a byte order mark, half an emoji" => drifting_answers {
        let body = json!({"data": {"id": "m1", "type": "FAX", "parts": {}, "tags": "one"}});
        let (_, result) = sending(Exchange::ok(body.to_string())).await;
        let message = result.unwrap();
        assert_eq!((message.id.as_str(), &message.tags[..]), ("m1", &["one".to_owned()][..]));
        assert_eq!(message.message_type.as_ref().map(|kind| kind.as_str()), Some("FAX"));
        let places: Vec<&str> =
            message.mismatches().iter().map(|mismatch| mismatch.path.as_str()).collect();
        assert_eq!(places, ["data.parts", "data.tags"]);
        assert_eq!(message.raw_body(), body.to_string().as_bytes());
    }

    "A success that holds only `errors`" => errors_under_a_success {
        let body = json!({"errors": [{"code": "40300"}]}).to_string();
        let error = failed_send(Exchange::ok(body)).await;
        assert!(matches!(error, Error::Api(_)), "{error}");
        assert_eq!(error.code(), Some(ErrorCode::RecipientBlocked));
    }

    "A success without a required field, or that is not JSON" => unreadable_answers {
        for (body, place) in [("<html>", "."), ("", "."), (r#"{"data":{"text":"confidential"}}"#, "data.id")] {
            let error = failed_send(Exchange::ok(body)).await;
            assert!(error.may_have_been_sent() && error.raw_body().unwrap() == body.as_bytes());
            let Error::Decode(error) = error else { panic!("{error}") };
            assert_eq!(error.failure.path, place);
        }
        assert_eq!(reading(Exchange::ok("<html>")).await.unwrap().attempts(), 2);
        assert_eq!(reading(Exchange::ok("{\"data\":{}}")).await.unwrap_err().attempts(), 1);
    }

    "A response of more than 32 MiB" => large_answers {
        let announced = Exchange::ok("").header("content-length", &((32 << 20) + 1).to_string());
        let error = reading(announced.then([Step::Stall])).await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{error}");
        assert!(error.to_string().contains("max_body_bytes"), "{error}");
    }

    "Many calls fail at once" => retry_budget {
        let service = Memory::new([Exchange::respond(503, "")]);
        let client = service.client();
        for _ in 0..200 {
            client.messages().retrieve("m1").await.unwrap_err();
        }
        // 500 tokens, of which each retry costs five.
        assert_eq!(service.attempts(), 200 + 100);
    }

    "The future is dropped" => dropped_calls {
        let service = Memory::new([Exchange::stall()]);
        let call = service.client().request(Method::GET, "/a").into_future();
        assert!(tokio::time::timeout(Duration::from_secs(1), call).await.is_err());
        assert_eq!((service.attempts(), service.open()), (1, 0));
    }
}
