//! Typed responses of tests, and samples.

use std::time::Duration;

use telnyx_messaging::operations::{
    MessagesSend, Messaging10dlcBrandDelete, Messaging10dlcBrandRetrieve, MessagingProfilesList,
    MessagingProfilesUpdate,
};
use telnyx_messaging::types::{
    Brand, CreateRcsAgentRegistration, InboundMessage, MessagingProfile, OutboundMessage,
    RcsContent, SendMessage,
};
use telnyx_messaging_sandbox::{Sample, Sandbox};

use super::{FROM, TO, paused};

#[tokio::test]
async fn a_test_responds_with_the_types_of_the_operation() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().unwrap();
    let numbered = |name: &str| {
        let mut profile = MessagingProfile::sample();
        profile.name = Some(name.to_owned());
        profile
    };

    sandbox
        .on::<MessagesSend>()
        .respond(|request: SendMessage| {
            let mut message = OutboundMessage::sample();
            message.text = request.text;
            message
        })
        .unwrap();
    let sent = client.messages().send().from(FROM).to(TO).text("Hello").await.unwrap();
    assert_eq!((sent.text.as_deref(), sent.mismatches().len()), (Some("Hello"), 0));
    assert!(sandbox.messages().is_empty(), "nothing is stored");

    let listed = move |()| vec![numbered("First"), numbered("Second")];
    sandbox.on::<MessagingProfilesList>().respond(listed).unwrap();
    let page = client.messaging_profiles().list().await.unwrap();
    let names: Vec<_> = page.iter().map(|profile| profile.name.as_deref().unwrap()).collect();
    assert_eq!((names, page.total_results()), (vec!["First", "Second"], Some(2)));

    let update = sandbox.on::<MessagingProfilesUpdate>().status(202);
    update.respond(|_| MessagingProfile::sample()).unwrap();
    let updated = client.messaging_profiles().update("1").name("Other").await.unwrap();
    assert_eq!(updated.status().as_u16(), 202);

    sandbox.on::<Messaging10dlcBrandRetrieve>().respond(|()| Brand::sample()).unwrap();
    sandbox.on::<Messaging10dlcBrandDelete>().respond(|()| ()).unwrap();
    let brands = client.messaging_10dlc().brand();
    assert_eq!(brands.retrieve("1").await.unwrap().brand_id, Brand::sample().brand_id);
    assert_eq!(brands.delete("1").await.unwrap().status().as_u16(), 204);

    sandbox.on::<MessagesSend>().remove();
    let sent = client.messages().send().from(FROM).to(TO).text("Hello").await.unwrap();
    assert_eq!(sandbox.message(&sent.id).unwrap()["text"], "Hello");
}

#[test]
fn samples_are_complete_consistent_and_the_same_every_time() {
    let message = OutboundMessage::sample();
    assert_eq!(message, OutboundMessage::sample());
    assert!(message.body.is_none() && message.media.is_empty(), "an SMS has neither");
    assert_eq!(message.parts, Some(1));
    assert!(message.cost.is_some() && message.to.len() == 1 && message.errors.is_empty());
    assert!(InboundMessage::sample().from.is_some());
    // Of properties that exclude each other, there is one.
    let content = RcsContent::sample();
    let set = [content.text.is_some(), content.rich_card.is_some(), content.content_info.is_some()];
    assert_eq!(set.iter().filter(|set| **set).count(), 1);
    // The values of a map are complete.
    let agent = serde_json::to_value(CreateRcsAgentRegistration::sample()).unwrap();
    assert!(agent["configuration"].is_object(), "{agent}");
}

#[tokio::test]
async fn the_client_checks_times_and_content_with_the_clock_of_the_sandbox() {
    let (sandbox, client) = paused().await;
    let send = |seconds: i64| {
        let at = sandbox.now() + chrono::TimeDelta::seconds(seconds);
        client.messages().send().from(FROM).to(TO).text("Later").send_at(at)
    };
    for (seconds, allowed) in
        [(-3600, false), (0, false), (200, false), (300, true), (432_000, true), (432_100, false)]
    {
        let result = send(seconds).await;
        match result {
            Ok(_) => assert!(allowed, "{seconds}"),
            Err(error) => {
                assert!(!allowed, "{seconds}: {error}");
                let text = error.to_string();
                assert!(
                    text.contains("`send_at` must be from 5 minutes to 5 days ahead"),
                    "{text}"
                );
                assert!(!error.may_have_been_sent());
            }
        }
    }
    assert_eq!(sandbox.requests().len(), 2, "the others were not sent");

    // A month later, the client still agrees with the sandbox.
    sandbox.advance(Duration::from_secs(30 * 86_400)).await;
    send(3600).await.unwrap();
    // Another client has the time of the system.
    let other = client.to_builder().clock(std::time::SystemTime::now).build().unwrap();
    let at = sandbox.now() + chrono::TimeDelta::hours(1);
    let schedule = other.messages().schedule().from(FROM).to(TO).text("Later").send_at(at);
    assert!(schedule.await.unwrap_err().to_string().contains("5 days ahead"));

    let empty = client.messages().send().from(FROM).to(TO).await.unwrap_err().to_string();
    assert!(empty.contains("at least one of `text` and `media_urls`"), "{empty}");
}
