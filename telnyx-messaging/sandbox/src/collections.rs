//! Access to collections by name, for tests that bypass the API.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::SandboxError;
use crate::api::Api;
use crate::api::route::{self, Segment};
use crate::behaviour::messages::MESSAGES;
use crate::behaviour::roles::{Home, Kind, Role};
use crate::behaviour::{crud, send};
use crate::world::item::{Item, Seed};
use crate::world::store::Collection;
use crate::world::{State, World};

/// A collection found by its name.
struct Found<'a> {
    /// The path in the store.
    path: String,
    kind: &'a Kind,
    /// The property and value that an item must have to be listed below a parent.
    scope: Option<(String, String)>,
}

/// Stores an object verbatim and returns its id, which is generated if it is missing.
pub(crate) fn insert(state: &State, name: &str, value: Value) -> Result<String, SandboxError> {
    let mut world = state.world();
    let found = find(&state.api, &world, name)?;
    let id = put(&mut world, found, name, None, value)?;
    state.report(world);
    Ok(id)
}

/// Stores a sample with these properties under an id.
pub(crate) fn put_sample(
    state: &State,
    name: &str,
    id: &str,
    properties: &Value,
) -> Result<Value, SandboxError> {
    let mut world = state.world();
    let found = find(&state.api, &world, name)?;
    let mut value = sample(&state.api, &mut world, &found);
    if let (Some(onto), Some(properties)) = (value.as_object_mut(), properties.as_object()) {
        onto.extend(properties.clone());
    }
    put(&mut world, found, name, Some(id), value.clone())?;
    state.report(world);
    Ok(value)
}

/// Removes an item, and returns whether there was one.
pub(crate) fn remove(state: &State, name: &str, id: &str) -> Result<bool, SandboxError> {
    let mut world = state.world();
    let path = find(&state.api, &world, name)?.path;
    let removed = world.store.collection_mut(&path).remove(id).is_some();
    world.store.remove_nested(&format!("{path}/{id}"));
    state.report(world);
    Ok(removed)
}

fn put(
    world: &mut World,
    found: Found<'_>,
    name: &str,
    id: Option<&str>,
    mut value: Value,
) -> Result<String, SandboxError> {
    let Some(map) = value.as_object_mut() else {
        return Err(SandboxError::NotAnObject { collection: name.to_owned() });
    };
    if let Some((property, parent)) = found.scope {
        map.entry(property).or_insert(json!(parent));
    }
    let property = found.kind.id.as_deref();
    if let (Some(property), Some(id)) = (property, id) {
        map.insert(property.to_owned(), json!(id));
    }
    let id = match (property.and_then(|property| map.get(property)), id) {
        (Some(Value::String(id)), _) => id.clone(),
        (Some(Value::Number(id)), _) => id.to_string(),
        (_, Some(id)) => id.to_owned(),
        _ => {
            let id = world.random.uuid();
            if let Some(property) = property {
                map.insert(property.to_owned(), json!(id));
            }
            id
        }
    };
    world.store.collection_mut(&found.path).put(&id, Item::Whole(value));
    Ok(id)
}

/// Stores `count` samples and returns their ids in order.
pub(crate) fn seed(state: &State, name: &str, count: usize) -> Result<Vec<String>, SandboxError> {
    let mut world = state.world();
    let found = find(&state.api, &world, name)?;
    let mut sample = sample(&state.api, &mut world, &found);
    if let (Some((property, parent)), Some(map)) = (&found.scope, sample.as_object_mut()) {
        map.insert(property.clone(), json!(parent));
    }
    // Not their present number: what is seeded after a removal must not replace another item.
    let start = world.store.collection(&found.path).map_or(0, Collection::added);
    let mut ids = Vec::with_capacity(count);
    let id_property = found.kind.id.clone().unwrap_or_default();
    let form = sample[id_property.as_str()].as_str().map(str::to_owned);
    let is_number = form.as_deref().is_some_and(|id| id.starts_with('+'));
    if found.kind.varies.is_empty() {
        let seed = Arc::new(Seed::new(sample, id_property));
        let collection = world.store.collection(&found.path);
        let is_free = |index: &usize| {
            !is_number || collection.is_none_or(|all| all.get(&number(*index)).is_none())
        };
        let indices: Vec<usize> = (start + 1..).filter(is_free).take(count).collect();
        for index in indices {
            let id = match &form {
                _ if is_number => number(index),
                form => world.random.id_like(form.as_deref()),
            };
            let item = if found.kind.id.is_some() { seed.item(id.clone()) } else { seed.whole() };
            world.store.collection_mut(&found.path).put(&id, item);
            ids.push(id);
        }
    } else {
        for index in start + 1..=start + count {
            let mut item = sample.clone();
            for property in &found.kind.varies {
                let short =
                    item[property.as_str()].as_str().is_some_and(|text| !text.starts_with('+'));
                let varied = if short { format!("{}", 10_000 + index) } else { number(index) };
                item[property.as_str()] = json!(varied);
            }
            let id = world.random.id_like(form.as_deref());
            if let Some(property) = &found.kind.id {
                item[property.as_str()] = json!(id);
            }
            world.store.collection_mut(&found.path).put(&id, Item::Whole(item));
            ids.push(id);
        }
    }
    state.report(world);
    Ok(ids)
}

fn sample(api: &Api, world: &mut World, found: &Found<'_>) -> Value {
    if found.path == MESSAGES {
        return send::sample(world);
    }
    world.samples(api).sample(&found.kind.schema)
}

/// Returns a number of the range for examples.
fn number(index: usize) -> String {
    format!("+155501{index:05}")
}

/// Returns the contents of a collection in order.
pub(crate) fn contents(state: &State, name: &str) -> Result<Vec<Value>, SandboxError> {
    let world = state.world();
    let found = find(&state.api, &world, name)?;
    let within = |item: &&Item| match &found.scope {
        Some((property, parent)) => item.is(property, |value| value == parent.as_str()),
        None => true,
    };
    let collection = world.store.collection(&found.path);
    let items = collection.into_iter().flat_map(|c| c.iter());
    Ok(items.filter(within).map(Item::to_value).collect())
}

fn find<'a>(api: &'a Api, world: &World, name: &str) -> Result<Found<'a>, SandboxError> {
    let parts: Vec<&str> = name.trim_matches('/').split('/').collect();
    for Name { template, home, below } in names(api) {
        if route::literals(template, &parts).is_none() {
            continue;
        }
        let Some(kind) = api.kind(&home.collection) else {
            continue;
        };
        let arguments = route::arguments(template, &parts);
        let missing = crud::missing_parent(world, &arguments, home);
        if let Some(parent) = missing.filter(|_| below) {
            return Err(SandboxError::UnknownParent { parent });
        }
        let view = home.view.as_ref().filter(|_| below);
        return Ok(Found {
            path: crud::key(&home.collection, &arguments),
            kind,
            scope: view.map(|(property, argument)| {
                let parent = crud::argument(&arguments, argument);
                (property.clone(), parent.to_owned())
            }),
        });
    }
    let known: BTreeSet<String> = names(api).map(|name| named(name.template)).collect();
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

/// Returns the names of all collections. A collection is named by its path, and by the paths below
/// which its items are listed or read.
fn names(api: &Api) -> impl Iterator<Item = Name<'_>> {
    api.operations.iter().flat_map(|operation| {
        let path = operation.segments.as_slice();
        let before = match &operation.role {
            Role::List(_) | Role::Create(_) => path,
            Role::Item(..) => {
                let at = path.iter().rposition(|part| matches!(part, Segment::Argument(_)));
                path.get(..at.unwrap_or_default()).unwrap_or_default()
            }
            _ => &[],
        };
        let home = operation.role.home().filter(|_| !before.is_empty());
        let own =
            home.map(|home| Name { template: &home.collection, home, below: home.view.is_none() });
        let other = home.filter(|home| before != home.collection.as_slice()).map(|home| Name {
            template: before,
            home,
            below: true,
        });
        own.into_iter().chain(other)
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
