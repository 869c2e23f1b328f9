//! Effects and responses of operations, by role.

use serde_json::{Value, json};

use super::contract::{Contract, Operation};
use super::error::Refusal;
use super::pages::{self, Condition};
use super::roles::{Home, Role};
use super::route::Segment;
use super::sample::{self, fresh_id, now};
use super::state::{Memory, OperationResponse};
use super::store::Item;

/// A validated request.
pub(super) struct Request<'a> {
    pub(super) contract: &'a Contract,
    pub(super) operation: &'a Operation,
    pub(super) arguments: &'a [(String, String)],
    pub(super) query: &'a [(String, String)],
    pub(super) body: Option<&'a Value>,
}

/// Lists of reports on the account: never empty, although nothing is stored in them.
const ACCOUNT_REPORTS: &[&str] = &["messaging_profile_metrics"];

/// Carries out a request.
pub(super) fn respond(
    memory: &mut Memory,
    request: &Request<'_>,
) -> Result<OperationResponse, Refusal> {
    let role = &request.operation.role;
    if let Some(home) = role.home() {
        require_parents(memory, request.arguments, home)?;
    }
    let body = match role {
        Role::List(home) => Some(list(memory, request, home)),
        Role::Create(home) => request.response_body(create(memory, request, home)),
        Role::Item(home, argument) => item(memory, request, home, argument)?,
        Role::Action(home) => request.response_body(run_action(memory, request, home)),
        Role::Single(_) => request.response_body(single(memory, request)),
        Role::Sample => request.response_body(request.sent_over_sample()),
    };
    Ok(OperationResponse { status: request.operation.status, body })
}

impl Request<'_> {
    pub(super) fn argument(&self, name: &str) -> &str {
        argument(self.arguments, name)
    }

    /// Returns the schema of the resource in the response.
    pub(super) fn content(&self) -> Option<&Value> {
        let schema = self.operation.response_schema.as_ref()?;
        Some(self.contract.envelope(schema).item)
    }

    /// Returns the response body with an item; `None` if the response has no body.
    pub(super) fn response_body(&self, item: Value) -> Option<String> {
        let schema = self.operation.response_schema.as_ref()?;
        let envelope = self.contract.envelope(schema);
        if envelope.list {
            return Some(pages::wrap_all(self.contract, self.operation, &[item]));
        }
        Some(match envelope.key {
            Some(key) => sample::around(self.contract, schema, key, item).to_string(),
            None => item.to_string(),
        })
    }

    fn sent_over_sample(&self) -> Value {
        let Some(schema) = self.content() else {
            return Value::Null;
        };
        let mut value = sample::sample(self.contract, schema);
        if let Some(sent) = self.body {
            sample::overlay(self.contract, schema, &mut value, sent);
        }
        value
    }

    /// Converts an item to the response schema of this operation, if that differs from the stored one.
    fn presented(&self, item: Value, stored: &Value) -> Value {
        let Some(schema) = self.content() else {
            return item;
        };
        let core = self.contract.core(schema);
        if core == self.contract.core(stored) || core.get("oneOf").is_some() {
            return item;
        }
        let mut presented = sample::sample(self.contract, schema);
        sample::overlay(self.contract, schema, &mut presented, &item);
        presented
    }
}

pub(super) fn argument<'a>(arguments: &'a [(String, String)], name: &str) -> &'a str {
    let found = arguments.iter().find(|(given, _)| given == name);
    found.map_or("", |(_, value)| value)
}

/// Fills in a path template, without the leading slash.
pub(super) fn key(template: &[Segment], arguments: &[(String, String)]) -> String {
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
pub(super) fn missing_parent(
    memory: &Memory,
    arguments: &[(String, String)],
    home: &Home,
) -> Option<String> {
    home.parents.iter().find_map(|(collection, name)| {
        let collection = key(collection, arguments);
        let id = argument(arguments, name);
        let known = memory.store.collection(&collection);
        match known.and_then(|known| known.get(id)) {
            Some(_) => None,
            None => Some(format!("{collection}/{id}")),
        }
    })
}

fn require_parents(
    memory: &Memory,
    arguments: &[(String, String)],
    home: &Home,
) -> Result<(), Refusal> {
    missing_parent(memory, arguments, home).map_or(Ok(()), |_| Err(Refusal::not_found()))
}

fn list(memory: &Memory, request: &Request<'_>, home: &Home) -> String {
    let path = key(&home.collection, request.arguments);
    let collection = memory.store.collection(&path);
    let schema = request.content().unwrap_or(&Value::Null);
    if collection.is_none() && ACCOUNT_REPORTS.contains(&path.as_str()) {
        let report = [sample::sample(request.contract, schema)];
        return pages::wrap_all(request.contract, request.operation, &report);
    }
    let mut conditions = pages::conditions(request.contract, schema, request.query);
    if let Some((property, name)) = &home.view {
        conditions.push(Condition::equal(property, request.argument(name)));
    }
    pages::list_body(request.contract, request.operation, collection, &conditions, request.query)
}

fn create(memory: &mut Memory, request: &Request<'_>, home: &Home) -> Value {
    let (contract, path) = (request.contract, key(&home.collection, request.arguments));
    let mut item = request.sent_over_sample();
    let id_field = contract
        .item_of(&home.collection)
        .map_or_else(|| "id".to_owned(), |(_, id_field)| id_field);
    let id = match item[&id_field].as_str() {
        Some(id) => id.to_owned(),
        None => fresh_id(),
    };
    // Sets the property that refers to the parent, if there is one.
    if let Some(schema) = request.content() {
        let is_parent_argument = |(name, _): &&(String, String)| *name != id_field;
        for (name, value) in request.arguments.iter().filter(is_parent_argument) {
            let named = json!({ name: value });
            sample::overlay(contract, schema, &mut item, &named);
        }
    }
    let stored = Item::Whole(item.clone());
    memory.store.collection_mut(&path).put(&id, stored);
    item
}

fn item(
    memory: &mut Memory,
    request: &Request<'_>,
    home: &Home,
    name: &str,
) -> Result<Option<String>, Refusal> {
    let path = key(&home.collection, request.arguments);
    let id = request.argument(name);
    let found = memory.store.get(&path, id).ok_or_else(Refusal::not_found)?;
    let stored = request.contract.item_of(&home.collection);
    let (schema, id_field) = stored.ok_or_else(Refusal::not_found)?;
    let item = match request.operation.method.as_str() {
        "DELETE" => {
            memory.store.collection_mut(&path).remove(id);
            memory.store.remove_nested(&format!("{path}/{id}"));
            found
        }
        "PATCH" | "PUT" => {
            let mut changed = found;
            if request.operation.method == "PUT" {
                let fresh = sample::sample(request.contract, schema);
                let kept = [id_field.as_str(), "created_at", "createdAt"];
                changed = with(fresh, &changed, &kept);
            }
            if let Some(sent) = request.body {
                sample::overlay(request.contract, schema, &mut changed, sent);
            }
            set_updated_at(&mut changed);
            let collection = memory.store.collection_mut(&path);
            collection.put(id, Item::Whole(changed.clone()));
            changed
        }
        _ => found,
    };
    Ok(request.response_body(request.presented(item, schema)))
}

/// Runs an action. The response is the item it is applied to, if the response has the same schema.
fn run_action(memory: &mut Memory, request: &Request<'_>, home: &Home) -> Value {
    let (contract, sample) = (request.contract, request.sent_over_sample());
    let Some((collection, name)) = home.parents.last() else {
        return sample;
    };
    let path = key(collection, request.arguments);
    let id = request.argument(name);
    let same_kind = match (contract.item_of(collection), request.content()) {
        (Some((schema, _)), Some(content)) => contract.core(schema) == contract.core(content),
        _ => false,
    };
    match memory.store.get(&path, id) {
        Some(mut item) if same_kind => {
            if request.operation.ends_in("regenerate_secret") {
                let secret = json!(fresh_id().replace('-', ""));
                item = with(item, &json!({ "v1_secret": secret }), &["v1_secret"]);
            }
            set_updated_at(&mut item);
            let collection = memory.store.collection_mut(&path);
            collection.put(id, Item::Whole(item.clone()));
            item
        }
        _ => sample,
    }
}

fn single(memory: &mut Memory, request: &Request<'_>) -> Value {
    let path = key(&request.operation.segments, request.arguments);
    let mut value = match memory.store.single(&path) {
        Some(known) => known.clone(),
        None => {
            request.content().map_or(Value::Null, |schema| sample::sample(request.contract, schema))
        }
    };
    if let (Some(sent), Some(schema)) = (request.body, request.content()) {
        sample::overlay(request.contract, schema, &mut value, sent);
    }
    memory.store.put_single(path, value.clone());
    value
}

fn with(mut onto: Value, from: &Value, names: &[&str]) -> Value {
    for name in names {
        if let (Some(value), Some(map)) = (from.get(*name), onto.as_object_mut()) {
            map.insert((*name).to_owned(), value.clone());
        }
    }
    onto
}

fn set_updated_at(item: &mut Value) {
    for name in ["updated_at", "updatedAt"] {
        if let Some(time) = item.get_mut(name) {
            *time = json!(now());
        }
    }
}
