//! Messaging profiles.

use serde_json::{Value, json};

use super::numbers::NUMBERS;
use super::{Call, OperationResponse, Outcome, crud, lists};
use crate::http::refusal::{Code, Refusal};
use crate::world::World;
use crate::world::item::Item;
use crate::world::store::Collection;

/// The collection of profiles.
pub(crate) const PROFILES: &str = "messaging_profiles";
/// The collections whose items are assigned to a profile.
const ASSIGNED: [&str; 4] = [NUMBERS[0], NUMBERS[1], "short_codes", "alphanumeric_sender_ids"];

/// Returns the profile with this id.
pub(crate) fn find(world: &World, id: Option<&str>) -> Option<Value> {
    world.store.get(PROFILES, id?)
}

/// Returns the profile that a request names. It must exist where profiles are stored at all, so that
/// a test need not create one.
pub(crate) fn of_request(call: &Call<'_>, sent: &Value) -> Result<Option<String>, Refusal> {
    const POINTER: &str = "/messaging_profile_id";
    let Some(id) = sent["messaging_profile_id"].as_str().filter(|id| !id.is_empty()) else {
        return Ok(None);
    };
    match find(call.world, Some(id)) {
        Some(profile) if profile["enabled"] == false => {
            let detail = "the messaging profile is disabled";
            return Err(Refusal::property(Code::ProfileDisabled, POINTER, detail));
        }
        Some(_) => {}
        None => {
            let any = call.world.store.collection(PROFILES).is_some_and(|all| all.len() > 0);
            if any || call.options.strict_numbers {
                let detail = "no messaging profile has this id";
                return Err(Refusal::property(Code::BadRequest, POINTER, detail));
            }
        }
    }
    Ok(Some(id.to_owned()))
}

/// Deletes a profile to which nothing is assigned.
pub(crate) fn delete(call: &mut Call<'_>) -> Outcome {
    let id = call.argument("id");
    for name in ASSIGNED {
        let items = call.world.store.collection(name).into_iter().flat_map(Collection::iter);
        let count =
            items.filter(|item| item.is("messaging_profile_id", |value| value == id)).count();
        if count > 0 {
            let detail =
                format!("{count} of {name} are assigned to the profile; help: reassign them first");
            return Err(Refusal::new(Code::Unprocessable, detail));
        }
    }
    crud::respond(call)
}

/// Replaces the secret of a profile.
pub(crate) fn regenerate_secret(call: &mut Call<'_>) -> Outcome {
    let id = call.argument("id").to_owned();
    let mut profile = call.world.store.get(PROFILES, &id).ok_or_else(Refusal::not_found)?;
    profile["v1_secret"] = json!(call.world.random.secret());
    crud::set_updated_at(call.world, &mut profile);
    let profiles = call.world.store.collection_mut(PROFILES);
    profiles.put(&id, Item::Whole(profile.clone()));
    Ok(call.response(profile))
}

/// Returns the report of the account, which is never empty, although nothing is stored.
pub(crate) fn metrics(call: &mut Call<'_>) -> Outcome {
    let Some(response) = &call.operation.response else { return crud::respond(call) };
    let api = call.api;
    let report = call.world.samples(api).sample(&response.item);
    let body = Some(lists::wrap_all(call, &[report]));
    Ok(OperationResponse { status: call.operation.status, body })
}
