//! STOP, START and HELP.

use serde_json::{Value, json};
use telnyx_messaging_sandbox::Sandbox;

use super::receiver::Receiver;
use super::{FROM, TO, get, paused, post, send};

const PROFILE: &str = "4001e2b7-5c1d-4a0e-9f63-1d2a7c5b8e90";
const OTHER: &str = "4001e2b7-5c1d-4a0e-9f63-1d2a7c5b8e91";

/// Two profiles, each with a number.
fn with_profiles(sandbox: &Sandbox) -> [&'static str; 2] {
    let numbers = [FROM, "+15550100009"];
    for (profile, number) in [PROFILE, OTHER].into_iter().zip(numbers) {
        sandbox.put_sample("messaging_profiles", profile, &json!({})).unwrap();
        let assigned = json!({"phone_number": number, "messaging_profile_id": profile});
        sandbox.put_sample("messaging_hosted_numbers", number, &assigned).unwrap();
    }
    numbers
}

async fn opt_outs(sandbox: &Sandbox, query: &str) -> Vec<Value> {
    let reply = get(sandbox, &format!("/v2/messaging_optouts{query}")).await;
    reply.body["data"].as_array().unwrap().clone()
}

#[tokio::test]
async fn stop_blocks_a_profile_until_start() {
    let (sandbox, _) = paused().await;
    let [own, other] = with_profiles(&sandbox);
    for person in [TO, "+15550100003"] {
        sandbox.receive(person, own, " stop ");
    }
    sandbox.receive(TO, other, "Unsubscribe");
    assert_eq!(opt_outs(&sandbox, "").await.len(), 3, "one for each profile and person");
    let listed = opt_outs(&sandbox, &format!("?filter[messaging_profile_id]={PROFILE}")).await;
    assert_eq!(listed.len(), 2);
    let expected = json!({"from": own, "to": TO, "keyword": "STOP",
        "messaging_profile_id": PROFILE, "created_at": listed[0]["created_at"]});
    assert_eq!(listed[0], expected);

    let refused = send(&sandbox, json!({})).await;
    assert_eq!((refused.status, refused.error()), (403, ("40300", "/to")));
    assert_eq!(send(&sandbox, json!({"to": "+15550100004"})).await.status, 200);
    sandbox.receive(TO, own, "START");
    assert_eq!(send(&sandbox, json!({})).await.status, 200);
    assert_eq!(send(&sandbox, json!({"from": other})).await.status, 403);
    assert_eq!(opt_outs(&sandbox, "").await.len(), 2);
}

#[tokio::test]
async fn an_ordinary_message_is_no_keyword() {
    let (sandbox, _) = paused().await;
    for text in ["stop it", "Please STOP", "helper", ""] {
        let id = sandbox.receive(TO, FROM, text);
        assert_eq!(sandbox.message(&id).unwrap()["autoresponse_type"], Value::Null, "{text}");
    }
    assert!(opt_outs(&sandbox, "").await.is_empty());
    assert!(sandbox.messages().is_empty(), "no automatic reply");
}

#[tokio::test]
async fn autoresponses_follow_the_configuration_of_the_profile() {
    let receiver = Receiver::start(&[]).await;
    let sandbox = Sandbox::start().await.unwrap();
    let [own, _] = with_profiles(&sandbox);
    let url = json!({"webhook_url": receiver.url, "webhook_failover_url": null});
    sandbox.put_sample("messaging_profiles", PROFILE, &url).unwrap();
    for config in [
        json!({"op": "stop", "keywords": ["GENUG"], "country_code": "DE", "resp_text": "Schade."}),
        json!({"op": "info", "keywords": ["HOURS"], "country_code": "*", "resp_text": "9 to 5."}),
        json!({"op": "start", "keywords": ["GO"], "country_code": "US", "resp_text": "Welcome."}),
    ] {
        let path = format!("/v2/messaging_profiles/{PROFILE}/autoresp_configs");
        assert_eq!(post(&sandbox, &path, config).await.status, 200);
    }
    let german = "+4930123456";
    let autoresponse = |id: &str| sandbox.message(id).unwrap()["autoresponse_type"].clone();
    assert_eq!(autoresponse(&sandbox.receive(TO, own, "genug")), Value::Null, "not in the US");
    assert_eq!(autoresponse(&sandbox.receive(german, own, "genug")), "STOP");
    assert_eq!(autoresponse(&sandbox.receive(german, own, "hours")), "HELP");
    assert_eq!(autoresponse(&sandbox.receive(TO, own, "START")), "START");
    sandbox.settled().await;
    let texts: Vec<Value> =
        sandbox.messages().iter().map(|message| message["text"].clone()).collect();
    assert_eq!(texts, ["Schade.", "9 to 5.", "Welcome."]);
    let received = receiver.events("message.received");
    assert_eq!(received.len(), 4);
    assert_eq!(received[1]["data"]["payload"]["autoresponse_type"], "STOP");
    assert_eq!(receiver.events("message.finalized").len(), 3, "replies have webhooks, too");
}

#[tokio::test]
async fn keywords_of_a_country_come_before_those_of_every_country_in_any_language() {
    let (sandbox, _) = paused().await;
    let [own, _] = with_profiles(&sandbox);
    for config in [
        json!({"op": "stop", "keywords": ["ARRÊT", "АРРЕТ"], "country_code": "*", "resp_text": "All."}),
        json!({"op": "stop", "keywords": ["Arrêt"], "country_code": "FR", "resp_text": "Désabonné."}),
        json!({"op": "stop", "keywords": ["STOP"], "country_code": "CA", "resp_text": "Oui/Yes."}),
    ] {
        let path = format!("/v2/messaging_profiles/{PROFILE}/autoresp_configs");
        assert_eq!(post(&sandbox, &path, config).await.status, 200);
    }
    for (person, word, expected) in [
        ("+33123456789", " arrêt ", "Désabonné."),
        ("+4930123456", "ARRÊT", "All."),
        ("+38344123456", "аррет", "All."),
        // Canada and the United States share a calling code.
        (TO, "stop", "Oui/Yes."),
    ] {
        let id = sandbox.receive(person, own, word);
        assert_eq!(sandbox.message(&id).unwrap()["autoresponse_type"], "STOP", "{word}");
        assert_eq!(sandbox.messages_to(person)[0]["text"], expected, "{word}");
        assert_eq!(send(&sandbox, json!({"to": person})).await.status, 403, "{word}");
    }
}
