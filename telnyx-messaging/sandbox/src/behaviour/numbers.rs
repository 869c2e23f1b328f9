//! Phone numbers and their messaging profiles.

use serde_json::Value;

use super::{Call, Outcome, crud};
use crate::world::World;
use crate::world::item::Item;
use crate::world::store::Collection;

/// The collections of numbers.
pub(crate) const NUMBERS: [&str; 2] = ["phone_numbers/messaging", "mobile_phone_numbers/messaging"];

fn all(world: &World) -> impl Iterator<Item = &Item> {
    NUMBERS.iter().filter_map(|name| world.store.collection(name)).flat_map(Collection::iter)
}

/// Returns the stored number.
pub(crate) fn find(world: &World, number: &str) -> Option<Value> {
    all(world).find(|item| item.is("phone_number", |value| value == number)).map(Item::to_value)
}

/// Returns the profile that the number is assigned to.
pub(crate) fn profile_of(world: &World, number: &str) -> Option<String> {
    find(world, number)?["messaging_profile_id"].as_str().map(str::to_owned)
}

/// Returns the first number that is assigned to the profile.
pub(crate) fn of_profile(world: &World, profile: Option<&str>) -> Option<String> {
    let profile = profile?;
    let number = all(world).find(|item| item.is("messaging_profile_id", |id| id == profile))?;
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
