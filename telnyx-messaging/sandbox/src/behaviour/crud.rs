//! The generic behaviour: items are listed, created, read, changed and removed, by role.

use serde_json::{Value, json};

use super::lists::{self, Condition};
use super::roles::{Home, Role};
use super::{Call, OperationResponse, Outcome};
use crate::api::route::Segment;
use crate::api::schema;
use crate::http::refusal::Refusal;
use crate::world::item::Item;
use crate::world::{World, clock};

/// Properties that a replaced item keeps.
const KEPT: [&str; 2] = ["created_at", "createdAt"];

/// Carries out a request.
pub(crate) fn respond(call: &mut Call<'_>) -> Outcome {
    let operation = call.operation;
    if let Some(home) = operation.role.home()
        && missing_parent(call.world, call.arguments, home).is_some()
    {
        return Err(Refusal::not_found());
    }
    let content = match &operation.role {
        Role::List(home) => return list(call, home),
        Role::Create(home) => create(call, home),
        Role::Item(home, argument) => item(call, home, argument)?,
        Role::Action(home) => run_action(call, home),
        Role::Single(_) => single(call),
        Role::Sample => call.sent_over_sample(),
    };
    Ok(call.response(content))
}

impl Call<'_> {
    pub(crate) fn argument(&self, name: &str) -> &str {
        argument(self.arguments, name)
    }

    /// Returns the schema of the content of the response.
    pub(crate) fn content(&self) -> Option<&Value> {
        self.operation.response.as_ref().map(|response| &response.item)
    }

    /// Returns the response with this content.
    pub(crate) fn response(&mut self, content: Value) -> OperationResponse {
        let operation = self.operation;
        let body = operation.response.as_ref().map(|response| match &response.content {
            _ if response.list => lists::wrap_all(self, &[content]),
            Some(key) => {
                let schema = crate::api::Api::reference(&response.schema);
                let api = self.api;
                self.world.samples(api).around(&schema, key, content).to_string()
            }
            None => content.to_string(),
        });
        OperationResponse { status: operation.status, body }
    }

    /// Returns a sample of the content with the properties that were sent.
    fn sent_over_sample(&mut self) -> Value {
        let api = self.api;
        let operation = self.operation;
        let Some(response) = &operation.response else { return Value::Null };
        let mut samples = self.world.samples(api);
        let mut value = samples.sample(&response.item);
        if let Some(sent) = self.body {
            samples.overlay(&response.item, &mut value, sent);
        }
        value
    }

    /// Returns whether the response shows items in another schema than the stored one.
    pub(super) fn converts(&self, stored: &Value) -> bool {
        self.content().is_some_and(|item| {
            let is_union = !self.api.members(self.api.core(item)).is_empty();
            !is_union && schema::component(item) != schema::component(stored)
        })
    }

    /// Converts an item to the schema of the response, if that differs from the stored one.
    pub(super) fn presented(&mut self, item: Value, stored: &Value) -> Value {
        let api = self.api;
        let operation = self.operation;
        let Some(response) = operation.response.as_ref().filter(|_| self.converts(stored)) else {
            return item;
        };
        let mut samples = self.world.samples(api);
        let mut presented = samples.sample(&response.item);
        samples.overlay(&response.item, &mut presented, &item);
        presented
    }
}

pub(crate) fn argument<'a>(arguments: &'a [(String, String)], name: &str) -> &'a str {
    let found = arguments.iter().find(|(given, _)| given == name);
    found.map_or("", |(_, value)| value)
}

/// Fills in a path template, without the leading slash.
pub(crate) fn key(template: &[Segment], arguments: &[(String, String)]) -> String {
    let parts: Vec<&str> = template
        .iter()
        .map(|segment| match segment {
            Segment::Literal(text) => text.as_str(),
            Segment::Argument(name) => argument(arguments, name),
        })
        .collect();
    parts.join("/")
}

/// Returns the first parent of a path that is not in the store.
pub(crate) fn missing_parent(
    world: &World,
    arguments: &[(String, String)],
    home: &Home,
) -> Option<String> {
    home.parents.iter().find_map(|(collection, name)| {
        let collection = key(collection, arguments);
        let id = argument(arguments, name);
        let known = world.store.collection(&collection);
        match known.and_then(|known| known.get(id)) {
            Some(_) => None,
            None => Some(format!("{collection}/{id}")),
        }
    })
}

fn list(call: &mut Call<'_>, home: &Home) -> Outcome {
    let path = key(&home.collection, call.arguments);
    let mut conditions = lists::conditions(call);
    if let Some((property, name)) = &home.view {
        conditions.push(Condition::equal(property, call.argument(name)));
    }
    let stored = call.api.kind(&home.collection).map(|kind| &kind.schema);
    let body = lists::body(call, &path, &conditions, stored);
    Ok(OperationResponse { status: call.operation.status, body: Some(body) })
}

fn create(call: &mut Call<'_>, home: &Home) -> Value {
    let path = key(&home.collection, call.arguments);
    let api = call.api;
    let Some(kind) = api.kind(&home.collection) else { return call.sent_over_sample() };
    let mut samples = call.world.samples(api);
    let mut item = samples.sample(&kind.schema);
    if let Some(sent) = call.body {
        samples.overlay(&kind.schema, &mut item, sent);
    }
    // Sets the properties that refer to the parents.
    let is_parent = |(name, _): &&(String, String)| Some(name) != kind.id.as_ref();
    for (name, value) in call.arguments.iter().filter(is_parent) {
        samples.overlay(&kind.schema, &mut item, &json!({ name: value }));
    }
    if let Some((property, name)) = &home.view {
        let named = json!({ property: argument(call.arguments, name) });
        samples.overlay(&kind.schema, &mut item, &named);
    }
    let text = |value: &Value, property: &str| value[property].as_str().map(str::to_owned);
    let id = match kind.id.as_deref() {
        // An example of the contract is not a valid id: two items would have the same.
        Some(property) => {
            let sent = call.body.and_then(|body| text(body, property));
            let form = text(&item, property);
            let id = sent.unwrap_or_else(|| call.world.random.id_like(form.as_deref()));
            if let Some(own) = item.get_mut(property) {
                *own = json!(id);
            }
            id
        }
        None => call.world.random.uuid(),
    };
    call.world.store.collection_mut(&path).put(&id, Item::Whole(item.clone()));
    call.presented(item, &kind.schema)
}

fn item(call: &mut Call<'_>, home: &Home, name: &str) -> Result<Value, Refusal> {
    let path = key(&home.collection, call.arguments);
    let id = call.argument(name).to_owned();
    let found = call.world.store.get(&path, &id).ok_or_else(Refusal::not_found)?;
    let kind = call.api.kind(&home.collection).ok_or_else(Refusal::not_found)?.clone();
    let item = match call.operation.method.as_str() {
        "DELETE" => {
            call.world.store.collection_mut(&path).remove(&id);
            call.world.store.remove_nested(&format!("{path}/{id}"));
            found
        }
        "PATCH" | "PUT" => {
            let mut changed = found;
            if call.operation.method == "PUT" {
                keep_only(&mut changed, call, &kind.schema, kind.id.as_deref());
            }
            if let Some(sent) = call.body {
                let api = call.api;
                call.world.samples(api).overlay(&kind.schema, &mut changed, sent);
            }
            set_updated_at(call.world, &mut changed);
            let collection = call.world.store.collection_mut(&path);
            collection.put(&id, Item::Whole(changed.clone()));
            changed
        }
        _ => found,
    };
    Ok(call.presented(item, &kind.schema))
}

/// Removes the optional properties that a request could have set: what a replacement leaves out is
/// absent afterwards.
fn keep_only(item: &mut Value, call: &Call<'_>, stored: &Value, id: Option<&str>) {
    let body = call.operation.body.as_ref().and_then(|body| call.api.definition(&body.schema));
    let settable = body.and_then(|body| call.api.core(body)["properties"].as_object());
    let required = call.api.core(stored)["required"].as_array();
    let is_required = |name: &str| required.is_some_and(|list| list.iter().any(|r| r == name));
    if let (Some(item), Some(settable)) = (item.as_object_mut(), settable) {
        item.retain(|name, _| {
            Some(name.as_str()) == id
                || KEPT.contains(&name.as_str())
                || is_required(name)
                || !settable.contains_key(name)
        });
    }
}

/// Runs an action. The response is the item it is applied to, if the response has the same schema.
fn run_action(call: &mut Call<'_>, home: &Home) -> Value {
    let sample = call.sent_over_sample();
    let Some((collection, name)) = home.parents.last() else {
        return sample;
    };
    let path = key(collection, call.arguments);
    let id = call.argument(name).to_owned();
    let same_kind = match (call.api.kind(collection), call.content()) {
        (Some(kind), Some(content)) => {
            schema::component(&kind.schema).is_some()
                && schema::component(&kind.schema) == schema::component(content)
        }
        _ => false,
    };
    match call.world.store.get(&path, &id) {
        Some(mut item) if same_kind => {
            set_updated_at(call.world, &mut item);
            let collection = call.world.store.collection_mut(&path);
            collection.put(&id, Item::Whole(item.clone()));
            item
        }
        _ => sample,
    }
}

fn single(call: &mut Call<'_>) -> Value {
    let path = key(&call.operation.segments, call.arguments);
    let mut value = match call.world.store.single(&path) {
        Some(known) => known.clone(),
        None => {
            let api = call.api;
            let operation = call.operation;
            let item = operation.response.as_ref().map(|response| &response.item);
            item.map_or(Value::Null, |item| call.world.samples(api).sample(item))
        }
    };
    let operation = call.operation;
    if let (Some(sent), Some(response)) = (call.body, &operation.response) {
        let api = call.api;
        call.world.samples(api).overlay(&response.item, &mut value, sent);
    }
    call.world.store.put_single(path, value.clone());
    value
}

/// Sets the time of the last change, if the item has one.
pub(crate) fn set_updated_at(world: &World, item: &mut Value) {
    for name in ["updated_at", "updatedAt"] {
        if let Some(time) = item.get_mut(name) {
            *time = json!(clock::text(world.now()));
        }
    }
}
