//! Access to collections by name, for tests that bypass the API.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Value, json};

use super::contract::Contract;
use super::error::SandboxError;
use super::respond;
use super::roles::{Home, Role};
use super::route::{self, Segment};
use super::sample;
use super::state::{Memory, State};
use super::store::{Item, Seed};

/// A collection found by its name.
struct Found<'a> {
    /// The path in the store.
    path: String,
    schema: &'a Value,
    id_field: String,
    /// The property and value that an item must have to be listed below a parent.
    scope: Option<(String, String)>,
}

/// Stores an object verbatim and returns its id, which is generated if it is missing.
pub(super) fn insert(state: &State, name: &str, value: Value) -> Result<String, SandboxError> {
    let mut memory = state.memory();
    let found = find(&state.contract, &memory, name)?;
    let mut value = value;
    let Some(map) = value.as_object_mut() else {
        let collection = name.to_owned();
        return Err(SandboxError::NotAnObject { collection });
    };
    if let Some((property, parent)) = found.scope {
        map.entry(property).or_insert(json!(parent));
    }
    let id = match map.get(&found.id_field) {
        Some(Value::String(id)) => id.clone(),
        Some(Value::Number(id)) => id.to_string(),
        _ => {
            let id = sample::fresh_id();
            map.insert(found.id_field, json!(id));
            id
        }
    };
    let collection = memory.store.collection_mut(&found.path);
    collection.put(&id, Item::Whole(value));
    Ok(id)
}

/// Stores `count` samples and returns their ids in order.
pub(super) fn seed(state: &State, name: &str, count: usize) -> Result<Vec<String>, SandboxError> {
    let mut memory = state.memory();
    let found = find(&state.contract, &memory, name)?;
    let mut sample = sample::sample(&state.contract, found.schema);
    if let (Some((property, parent)), Some(map)) = (found.scope, sample.as_object_mut()) {
        map.insert(property, json!(parent));
    }
    let is_number = found.id_field.to_lowercase().contains("phone");
    let seed = Arc::new(Seed::new(sample, found.id_field));
    let collection = memory.store.collection_mut(&found.path);
    let mut ids = Vec::with_capacity(count);
    for index in 1..=count {
        let id = if is_number { format!("+155501{index:05}") } else { sample::fresh_id() };
        collection.put(&id, seed.item(id.clone()));
        ids.push(id);
    }
    Ok(ids)
}

/// Returns the contents of a collection in order.
pub(super) fn contents(state: &State, name: &str) -> Result<Vec<Value>, SandboxError> {
    let memory = state.memory();
    let found = find(&state.contract, &memory, name)?;
    let within = |item: &&Item| match &found.scope {
        Some((property, parent)) => item.is(property, |value| value == parent.as_str()),
        None => true,
    };
    let collection = memory.store.collection(&found.path);
    let items = collection.into_iter().flat_map(|c| c.iter());
    Ok(items.filter(within).map(Item::to_value).collect())
}

fn find<'a>(
    contract: &'a Contract,
    memory: &Memory,
    name: &str,
) -> Result<Found<'a>, SandboxError> {
    let parts: Vec<&str> = name.trim_matches('/').split('/').collect();
    for Name { template, home, below } in names(contract) {
        if route::literals(template, &parts).is_none() {
            continue;
        }
        let Some((schema, id_field)) = contract.item_of(&home.collection) else {
            continue;
        };
        let arguments = route::arguments(template, &parts);
        let missing = respond::missing_parent(memory, &arguments, home);
        if let Some(parent) = missing.filter(|_| below) {
            return Err(SandboxError::UnknownParent { parent });
        }
        let view = home.view.as_ref().filter(|_| below);
        return Ok(Found {
            path: respond::key(&home.collection, &arguments),
            schema,
            id_field,
            scope: view.map(|(property, argument)| {
                let parent = respond::argument(&arguments, argument);
                (property.clone(), parent.to_owned())
            }),
        });
    }
    let known: BTreeSet<String> = names(contract).map(|name| named(name.template)).collect();
    Err(SandboxError::UnknownCollection {
        name: name.to_owned(),
        known: known.into_iter().collect::<Vec<_>>().join(", "),
    })
}

/// A name of a collection.
struct Name<'a> {
    template: &'a [Segment],
    home: &'a Home,
    /// Whether the name contains parents, which must exist.
    below: bool,
}

/// Returns the names of all collections. A collection is named by its path; one that is also listed
/// below a parent has two names.
fn names(contract: &Contract) -> impl Iterator<Item = Name<'_>> {
    contract.operations.iter().flat_map(|operation| {
        let stored = matches!(operation.role, Role::List(_) | Role::Create(_) | Role::Item(..));
        let home = operation.role.home().filter(|_| stored);
        let own =
            home.map(|home| Name { template: &home.collection, home, below: home.view.is_none() });
        let view = home.filter(|home| home.view.is_some()).map(|home| Name {
            template: &operation.segments,
            home,
            below: true,
        });
        own.into_iter().chain(view)
    })
}

fn named(template: &[Segment]) -> String {
    let parts: Vec<String> = template
        .iter()
        .map(|segment| match segment {
            Segment::Literal(text) => text.clone(),
            Segment::Argument(name) => format!("{{{name}}}"),
        })
        .collect();
    parts.join("/")
}
