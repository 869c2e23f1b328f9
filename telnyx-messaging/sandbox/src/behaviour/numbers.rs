//! Phone numbers and their messaging profiles.

use serde_json::Value;

use super::{Call, Outcome, crud};
use crate::world::World;
use crate::world::store::Collection;

/// The collection of numbers.
pub(crate) const NUMBERS: &str = "messaging_hosted_numbers";

/// Returns the stored number.
pub(crate) fn find(world: &World, number: &str) -> Option<Value> {
    let mut items = world.store.collection(NUMBERS).into_iter().flat_map(Collection::iter);
    items.find(|item| item.is("phone_number", |value| value == number)).map(|item| item.to_value())
}

/// Returns the profile that the number is assigned to.
pub(crate) fn profile_of(world: &World, number: &str) -> Option<String> {
    find(world, number)?["messaging_profile_id"].as_str().map(str::to_owned)
}

/// Returns the first number that is assigned to the profile.
pub(crate) fn of_profile(world: &World, profile: Option<&str>) -> Option<String> {
    let profile = profile?;
    let mut items = world.store.collection(NUMBERS).into_iter().flat_map(Collection::iter);
    let number = items.find(|item| item.is("messaging_profile_id", |value| value == profile))?;
    number.to_value()["phone_number"].as_str().map(str::to_owned)
}

/// Updates a number; an empty profile id takes it off its profile.
pub(crate) fn update(call: &mut Call<'_>) -> Outcome {
    let Some(sent) = call.body.filter(|sent| sent["messaging_profile_id"] == "") else {
        return crud::respond(call);
    };
    let mut sent = sent.clone();
    sent["messaging_profile_id"] = Value::Null;
    crud::respond(&mut Call {
        api: call.api,
        options: call.options,
        operation: call.operation,
        arguments: call.arguments,
        query: call.query,
        body: Some(&sent),
        world: call.world,
    })
}
