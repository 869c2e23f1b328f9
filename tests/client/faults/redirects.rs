//! Redirects: followed for reading, at home, and nowhere else.

use telnyx_messaging::Method;

use super::calls::Kind;
use crate::server::{API_KEY, ScriptedReply, Server, application_http_client, header};

fn redirect(status: u16, to: &str) -> ScriptedReply {
    ScriptedReply::response(status, &format!("location: {to}\r\n"), "")
}

#[tokio::test]
async fn the_key_never_reaches_another_origin() {
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = Server::start(vec![ScriptedReply::ok("{}")]).await;
        let away = redirect(status, &format!("{}/messages", elsewhere.url()));
        for kind in Kind::ALL {
            let server = Server::start(vec![away.clone()]).await;
            let ended = kind.call(&server.client(), std::time::Duration::from_secs(20)).await;
            assert_eq!(ended.word(), status.to_string(), "{kind:?}");
            assert_eq!(server.requests().len(), 1, "{kind:?}");
        }
        assert_eq!(elsewhere.connections(), 0);
    }
}

#[tokio::test]
async fn the_key_stays_even_if_an_http_client_of_ones_own_follows() {
    let follows = application_http_client().build().unwrap();
    for status in [302, 307] {
        let elsewhere = Server::start(vec![ScriptedReply::ok(&Kind::Send.answer())]).await;
        let away = redirect(status, &format!("{}/messages", elsewhere.url()));
        for kind in Kind::ALL {
            let server = Server::start(vec![away.clone()]).await;
            let client = server.builder().http_client(follows.clone()).build().unwrap();
            let ended = kind.call(&client, std::time::Duration::from_secs(20)).await;
            assert!(kind.reads() || ended.ambiguous(), "{kind:?}: {}", ended.word());
            assert_eq!(server.effects(), 1 + (ended.attempts() as usize - 1), "{kind:?}");
        }
        for request in elsewhere.requests() {
            assert_eq!(header(&request, "authorization"), None);
            assert!(!request.contains(API_KEY) && !request.contains("confidential"), "{request}");
        }
    }
}

#[tokio::test]
async fn a_redirect_to_nowhere_does_not_send_twice() {
    let follows = application_http_client().build().unwrap();
    let (nowhere, _closed) = Server::later(vec![ScriptedReply::ok("{}")]).await;
    for status in [301, 302, 303] {
        let away = redirect(status, &format!("{}/messages", nowhere.url()));
        let server = Server::start(vec![away, ScriptedReply::ok(&Kind::Send.answer())]).await;
        let client = server.builder().http_client(follows.clone()).build().unwrap();
        let ended = Kind::Send.call(&client, std::time::Duration::from_secs(20)).await;
        // No connection was made to the target; the first one has had the message.
        assert!(ended.ambiguous(), "{status}: {}", ended.word());
        assert_eq!((ended.attempts(), server.effects()), (1, 1), "{status}");
    }
}

#[tokio::test]
async fn readings_are_followed_at_home() {
    let server = Server::start(vec![
        redirect(302, "/v3/there?x=1"),
        redirect(308, "here"),
        ScriptedReply::ok("{\"a\":1}"),
    ])
    .await;
    let answer = server.client().request(Method::GET, "/v2/old").await.unwrap();
    assert_eq!((answer["a"].as_i64(), answer.attempts()), (Some(1), 1));
    let requests = server.requests();
    assert!(
        requests[1].starts_with("GET /v3/there?x=1 ") && requests[2].starts_with("GET /v3/here ")
    );
    for request in requests {
        assert_eq!(header(&request, "authorization"), Some(&*format!("Bearer {API_KEY}")));
    }
}

#[tokio::test]
async fn a_circle_of_redirects_ends() {
    let server = Server::start(vec![redirect(302, "/again")]).await;
    let error = server.client().request(Method::GET, "/again").await.unwrap_err();
    assert_eq!(error.status().unwrap(), 302);
    assert_eq!(server.requests().len(), 6);
}

#[tokio::test]
async fn what_changes_anything_is_not_followed_even_at_home() {
    for status in [301, 302, 303, 307, 308] {
        for kind in Kind::ALL.into_iter().filter(|kind| !kind.reads()) {
            let server =
                Server::start(vec![redirect(status, "/there"), ScriptedReply::ok("{}")]).await;
            let ended = kind.call(&server.client(), std::time::Duration::from_secs(20)).await;
            assert!(ended.ambiguous() && server.requests().len() == 1, "{kind:?}");
        }
    }
}
