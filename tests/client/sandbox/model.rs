//! Random operations through the typed client, against a small independent model.

use std::collections::BTreeMap;
use std::time::Duration;

use telnyx_messaging::types::Message;
use telnyx_messaging::{Client, Result};
use telnyx_messaging_sandbox::Sandbox;

use super::paused;

const PEOPLE: [&str; 3] = ["+15550100011", "+15550100012", "+15550100013"];
const SENDERS: [&str; 2] = ["+15550100001", "+15550100002"];
const STEPS: usize = 10_000;

/// What the sandbox should hold.
#[derive(Default)]
struct Model {
    profiles: BTreeMap<String, String>,
    /// Sender, recipient, text, and the minute at which it is sent, or `None` once cancelled.
    messages: BTreeMap<String, (usize, usize, String, Option<u64>)>,
    stopped: Vec<(usize, usize)>,
    minute: u64,
}

/// A small generator of numbers, the same on every machine.
pub(super) struct Numbers(pub(super) u64);

impl Numbers {
    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn key<T>(&mut self, of: &BTreeMap<String, T>) -> String {
        if of.is_empty() || self.below(20) == 0 {
            return "40317ac2-5b0e-4d1f-9c86-000000000000".to_owned();
        }
        of.keys().nth(self.below(of.len())).unwrap().clone()
    }
}

#[tokio::test]
async fn the_sandbox_and_the_model_never_disagree() {
    let (sandbox, client) = paused().await;
    let mut model = Model::default();
    let mut numbers = Numbers(20_260_302);
    for step in 0..STEPS {
        run(&sandbox, &client, &mut model, &mut numbers, step).await;
    }
    assert!(model.messages.len() > 500 && model.profiles.len() > 20, "the steps do something");
}

fn status<T>(result: &Result<T>) -> u16 {
    match result {
        Ok(_) => 200,
        Err(error) => error.status().map_or(0, |status| status.as_u16()),
    }
}

async fn run(
    sandbox: &Sandbox,
    client: &Client,
    model: &mut Model,
    numbers: &mut Numbers,
    step: usize,
) {
    let (sender, person) = (numbers.below(SENDERS.len()), numbers.below(PEOPLE.len()));
    let text = format!("Text {step}");
    match numbers.below(12) {
        0..=2 => {
            let send = client.messages().send().from(SENDERS[sender]).to(PEOPLE[person]);
            let sent = send.text(&text).await;
            if model.stopped.contains(&(sender, person)) {
                assert_eq!(status(&sent), 403, "step {step}: opted out");
            } else {
                let id = sent.unwrap().id.clone();
                model.messages.insert(id, (sender, person, text, Some(model.minute)));
            }
        }
        3 => {
            let minutes = u64::try_from(5 + numbers.below(100)).unwrap();
            let at = sandbox.now() + Duration::from_secs(60 * minutes);
            let schedule = client.messages().schedule().from(SENDERS[sender]).to(PEOPLE[person]);
            let sent = schedule.text(&text).send_at(at).await;
            if model.stopped.contains(&(sender, person)) {
                assert_eq!(status(&sent), 403, "step {step}: opted out");
            } else {
                let due = Some(model.minute + minutes);
                let id = sent.unwrap().id.clone();
                model.messages.insert(id, (sender, person, text, due));
            }
        }
        4 => {
            let id = numbers.key(&model.messages);
            let cancelled = client.messages().cancel_scheduled(&id).await;
            let minute = model.minute;
            let expected = match model.messages.get_mut(&id) {
                None => 404,
                Some((_, _, _, due @ Some(_))) if due.is_some_and(|due| due > minute) => {
                    *due = None;
                    200
                }
                Some(_) => 403,
            };
            assert_eq!(status(&cancelled), expected, "step {step}: cancel {id}");
        }
        5..=6 => {
            let id = numbers.key(&model.messages);
            let found = client.messages().retrieve(&id).await;
            let Some((sender, person, text, due)) = model.messages.get(&id) else {
                assert_eq!(status(&found), 404, "step {step}");
                return;
            };
            let Message::Outbound(message) = found.unwrap().into_inner() else { panic!() };
            assert_eq!(message.text.as_deref(), Some(text.as_str()), "step {step}");
            let from = message.from.as_ref().and_then(|from| from.phone_number.as_deref());
            assert_eq!(from, Some(SENDERS[*sender]));
            assert_eq!(message.to[0].phone_number.as_deref(), Some(PEOPLE[*person]));
            let expected = match due {
                None => "cancelled",
                Some(due) if *due > model.minute => "scheduled",
                // Of this minute: it has not been advanced since.
                Some(due) if *due == model.minute => "queued",
                Some(_) => "delivered",
            };
            let found = message.to[0].status.as_ref().unwrap().to_string();
            assert_eq!(found, expected, "step {step}: {id} due {due:?} at {}", model.minute);
        }
        7 => {
            let stop = numbers.below(2) == 0;
            sandbox.receive(PEOPLE[person], SENDERS[sender], if stop { "STOP" } else { "START" });
            model.stopped.retain(|pair| *pair != (sender, person));
            if stop {
                model.stopped.push((sender, person));
            }
            let listed = client.messaging_optouts().list().page_size(250).await.unwrap();
            assert_eq!(listed.len(), model.stopped.len(), "step {step}");
        }
        8 => {
            let minutes = u64::try_from(1 + numbers.below(3)).unwrap();
            model.minute += minutes;
            sandbox.advance(Duration::from_secs(60 * minutes)).await;
        }
        9 => {
            let create = client.messaging_profiles().create().name(&text);
            let made = create.whitelisted_destinations(["US"]).await.unwrap();
            model.profiles.insert(made.id.clone(), text);
        }
        10 => {
            let id = numbers.key(&model.profiles);
            let changed = client.messaging_profiles().update(&id).name(&text).await;
            match model.profiles.get_mut(&id) {
                Some(name) => {
                    assert_eq!(changed.unwrap().name.as_deref(), Some(text.as_str()));
                    *name = text;
                }
                None => assert_eq!(status(&changed), 404, "step {step}"),
            }
        }
        _ => {
            let id = numbers.key(&model.profiles);
            let removed = if numbers.below(3) == 0 {
                Some(client.messaging_profiles().delete(&id).await)
            } else {
                None
            };
            if let Some(removed) = removed {
                let expected = if model.profiles.remove(&id).is_some() { 200 } else { 404 };
                assert_eq!(status(&removed), expected, "step {step}");
            }
            let listed = client.messaging_profiles().list().page_size(3).await.unwrap();
            let total = listed.total_results().unwrap_or_default();
            assert_eq!(usize::try_from(total).unwrap(), model.profiles.len(), "step {step}");
        }
    }
}
