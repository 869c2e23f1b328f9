//! The control requests.

use std::time::Duration;

use serde_json::{Value, json};

use super::inputs::{
    Again, ClockChange, NewInbound, NewStatus, NewStub, RateChange, SeedCount, TamperingName,
    VersionNumber,
};
use super::shown::{delivery, request};
use super::{Control, Rejected};
use crate::behaviour::inbound::Inbound;
use crate::collections;
use crate::outcomes::MAGIC_NUMBERS;
use crate::world::{World, clock};
use crate::{
    FaultRule, Redelivery, SandboxError, Tampering, WebhookVersion, known_operation, messages,
};

/// Time limit of a wait that sets none, in milliseconds.
const WAIT: u64 = 10_000;

/// A control request.
pub(crate) struct ControlRoute {
    pub(crate) name: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    /// What it does.
    pub(super) summary: &'static str,
    /// The query parameters, and the properties of the body, separated by commas.
    pub(super) inputs: &'static str,
}

macro_rules! routes {
    ($($name:literal $method:literal $path:literal $inputs:literal $summary:literal,)*) => {
        /// All control requests, in the order of their paths.
        pub(crate) const ROUTES: &[ControlRoute] = &[$(ControlRoute {
            name: $name,
            method: $method,
            path: $path,
            summary: $summary,
            inputs: $inputs,
        },)*];
    };
}

routes! {
    "clock" "GET" "/clock" "" "Returns the virtual time.",
    "set_clock" "POST" "/clock" "advance_ms,paused" "Advances, pauses or resumes the clock.",
    "contents" "GET" "/collections/{path*}" "" "Returns the contents of a collection.",
    "put" "PUT" "/collections/{path*}" "*" "Stores a complete sample under the id that ends the path, with the properties of the body.",
    "seed" "POST" "/collections/{path*}" "count" "Adds sample objects to a collection, and returns their ids.",
    "remove" "DELETE" "/collections/{path*}" "" "Removes the item whose id ends the path.",
    "code" "GET" "/code" "number,pattern" "Returns the code in the latest message to a number.",
    "decode" "POST" "/decode" "*" "Decodes the body of a webhook as an application does.",
    "deliveries" "GET" "/deliveries" "" "Returns the attempts to deliver webhooks.",
    "differences" "GET" "/differences" "" "Returns where responses of the real service differ from the contract.",
    "events" "GET" "/events" "" "Returns a stream of server-sent events: one whenever something changes.",
    "faults" "GET" "/faults" "" "Returns the fault rules.",
    "add_fault" "POST" "/faults" "operation,to,nth,times,probability,delay_ms,after_effect,fault" "Adds a fault rule.",
    "clear_faults" "DELETE" "/faults" "" "Removes all fault rules.",
    "remove_fault" "DELETE" "/faults/{id}" "" "Removes a fault rule.",
    "health" "GET" "/health" "" "Answers once the sandbox is ready.",
    "inbound" "POST" "/inbound" "from,to,text,media_urls" "Simulates an inbound message.",
    "magic_numbers" "GET" "/magic-numbers" "" "Returns the magic numbers.",
    "messages" "GET" "/messages" "number,count,timeout_ms" "Returns the outbound messages, to a number where one is given; with `count`, waits for that many.",
    "message" "GET" "/messages/{id}" "" "Returns a message in its current state.",
    "redeliver" "POST" "/messages/{id}/redeliver" "twice_at_once,reversed,tampering,webhook_api_version" "Delivers the events of a message again.",
    "set_status" "POST" "/messages/{id}/status" "status,error_code" "Sets the status of a message.",
    "openapi" "GET" "/openapi.json" "" "Returns this document.",
    "overview" "GET" "/overview" "" "Returns what the page shows.",
    "rates" "POST" "/rates" "queues,requests_per_second,latency_ms" "Sets the rate limits, and the latency of responses.",
    "requests" "GET" "/requests" "" "Returns the recorded requests, without headers.",
    "reset" "POST" "/reset" "" "Removes everything that is stored.",
    "save" "GET" "/state" "" "Returns all stored items.",
    "load" "PUT" "/state" "*" "Replaces all stored items.",
    "stub" "POST" "/stubs/{operation}" "status,body" "Responds to an operation with this body.",
    "remove_stub" "DELETE" "/stubs/{operation}" "" "Responds to an operation as the sandbox does again.",
}

/// Carries out a control request.
pub(crate) async fn run(name: &str, control: &Control<'_>) -> Result<Value, Rejected> {
    let state = control.state;
    Ok(match name {
        "health" => json!({ "status": "ready", "public_key": state.signer.public_key() }),
        "clock" => clock_state(control),
        "set_clock" => {
            let change: ClockChange = control.body()?;
            {
                let mut world = state.world();
                match change.paused {
                    Some(true) => world.clock.pause(),
                    Some(false) => world.clock.resume(),
                    None => {}
                }
            }
            state.advance(Duration::from_millis(change.advance_ms)).await;
            clock_state(control)
        }
        "contents" => json!(collections::contents(state, control.argument(0))?),
        "put" => {
            let (collection, id) = item(control);
            collections::put_sample(state, &collection, &id, &control.body::<Value>()?)?
        }
        "seed" => {
            let SeedCount { count } = control.body()?;
            json!({ "ids": collections::seed(state, control.argument(0), count)? })
        }
        "remove" => {
            let (collection, id) = item(control);
            json!({ "removed": collections::remove(state, &collection, &id)? })
        }
        "code" => {
            let number = control.query("number");
            let messages = messages::wait_for(state, number, 0, Duration::ZERO).await?;
            json!({ "code": messages::code(&messages, control.query("pattern"))? })
        }
        "deliveries" => state.world().journal.deliveries().map(delivery).collect(),
        "differences" => {
            let world = state.world();
            let differences = world.journal.differences().map(|difference| {
                json!({
                    "operation": difference.operation,
                    "pointer": difference.pointer,
                    "detail": difference.detail,
                })
            });
            differences.collect()
        }
        "faults" => json!(state.world().faults.list()),
        "add_fault" => {
            let rule: FaultRule = control.body()?;
            if let Some(operation) = &rule.operation {
                known_operation(state, operation)?;
            }
            json!({ "id": state.world().faults.add(rule) })
        }
        "clear_faults" => {
            state.world().faults.clear();
            json!({})
        }
        "remove_fault" => {
            let id = control.argument(0).parse().unwrap_or_default();
            json!({ "removed": state.world().faults.remove(id) })
        }
        "inbound" => {
            let NewInbound { from, to, text, media_urls } = control.body()?;
            let inbound = Inbound { from, to, text, media_urls };
            json!({ "id": messages::receive(state, &inbound) })
        }
        "magic_numbers" => MAGIC_NUMBERS
            .iter()
            .map(|magic| {
                json!({ "number": magic.number, "is_sender": magic.is_sender, "meaning": magic.meaning })
            })
            .collect(),
        "messages" => {
            let count = usize::try_from(control.number("count", 0)?).unwrap_or(usize::MAX);
            let limit = Duration::from_millis(control.number("timeout_ms", WAIT)?);
            json!(messages::wait_for(state, control.query("number"), count, limit).await?)
        }
        "message" => {
            let id = control.argument(0);
            let found = state.world().store.get(crate::behaviour::messages::MESSAGES, id);
            found.ok_or_else(|| SandboxError::UnknownMessage { id: id.to_owned() })?
        }
        "redeliver" => {
            let again: Again = control.body()?;
            let redelivery = Redelivery {
                twice_at_once: again.twice_at_once,
                reversed: again.reversed,
                tampering: match again.tampering {
                    None => Tampering::None,
                    Some(TamperingName::WrongSignature) => Tampering::WrongSignature,
                    Some(TamperingName::OldTimestamp) => Tampering::OldTimestamp,
                },
                version: again.webhook_api_version.map(|number| match number {
                    VersionNumber::V1 => WebhookVersion::V1,
                    VersionNumber::V2 => WebhookVersion::V2,
                }),
            };
            let deliveries = messages::redeliver(state, control.argument(0), redelivery).await?;
            deliveries.iter().map(delivery).collect()
        }
        "set_status" => {
            let NewStatus { status, error_code } = control.body()?;
            messages::set_status(state, control.argument(0), &status, error_code)?;
            json!({})
        }
        "overview" => super::overview(state),
        "rates" => {
            let change: RateChange = control.body()?;
            let mut world = state.world();
            world.rates.queues = change.queues.unwrap_or(world.rates.queues);
            if let Some(limit) = change.requests_per_second {
                world.rates.requests_per_second = limit;
            }
            if let Some(latency) = change.latency_ms {
                world.latency = Duration::from_millis(latency);
            }
            json!({})
        }
        "requests" => state.world().journal.requests().map(request).collect(),
        "reset" => {
            state.change(World::reset);
            json!({})
        }
        "save" => state.world().snapshot(),
        "load" => {
            let snapshot: Value = control.body()?;
            state.change(|world| world.restore(&snapshot)).map_err(SandboxError::State)?;
            json!({})
        }
        "stub" => {
            let NewStub { status, body } = control.body()?;
            let operation = control.argument(0);
            known_operation(state, operation)?;
            let responder = move |_: &Value| (status, Some(body.clone()));
            let responder: crate::world::Responder = std::sync::Arc::new(responder);
            state.world().responders.insert(operation.to_owned(), responder);
            json!({})
        }
        "remove_stub" => {
            let removed = state.world().responders.remove(control.argument(0)).is_some();
            json!({ "removed": removed })
        }
        _ => Value::Null,
    })
}

fn clock_state(control: &Control<'_>) -> Value {
    let world = control.state.world();
    json!({ "time": clock::text(world.now()), "paused": world.clock.is_paused() })
}

/// Returns the collection and the id of a path to an item.
fn item(control: &Control<'_>) -> (String, String) {
    let path = control.argument(0);
    let (collection, id) = path.rsplit_once('/').unwrap_or((path, ""));
    (collection.to_owned(), id.to_owned())
}
