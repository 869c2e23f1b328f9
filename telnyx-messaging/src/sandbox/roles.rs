//! Roles of operations, derived from their paths.
//!
//! `/things` lists and creates, `/things/{id}` is one item, `/things/{id}/parts` belongs to it. The
//! contract is regular enough for these rules; [`super::messages`] handles the exception.

use serde_json::Value;

use super::contract::{Contract, Operation};
use super::route::Segment;

/// The role of an operation for a collection.
#[derive(Clone, Debug)]
pub(super) enum Role {
    /// Returns the items.
    List(Home),
    /// Adds an item.
    Create(Home),
    /// Reads, changes or removes the item identified by this path parameter.
    Item(Home, String),
    /// Runs an action on the item before it in the path, such as `…/{id}/actions/…`.
    Action(Home),
    /// Reads or changes a singleton, such as the settings of an item.
    Single(Home),
    /// Returns a sample and stores nothing.
    Sample,
}

/// The collection of an operation.
#[derive(Clone, Debug)]
pub(super) struct Home {
    /// The path of the collection.
    pub(super) collection: Vec<Segment>,
    /// The items earlier in the path, which must exist.
    pub(super) parents: Vec<(Vec<Segment>, String)>,
    /// For a list of those members of a larger collection that belong to a parent: the property that
    /// refers to the parent, and the path parameter that it must equal.
    pub(super) view: Option<(String, String)>,
}

impl Role {
    pub(super) fn home(&self) -> Option<&Home> {
        match self {
            Self::List(home)
            | Self::Create(home)
            | Self::Item(home, _)
            | Self::Action(home)
            | Self::Single(home) => Some(home),
            Self::Sample => None,
        }
    }
}

/// The envelope of a response.
pub(super) struct Envelope<'a> {
    /// The property that contains the content; `None` if the response has no envelope.
    pub(super) key: Option<&'static str>,
    /// The schema of the content, or of an element of a list.
    pub(super) item: &'a Value,
    pub(super) list: bool,
}

impl Contract {
    /// Resolves references, and each `allOf` with a single member, which only adds a description.
    pub(super) fn core<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let mut schema = self.resolve(schema);
        for _ in 0..16 {
            match schema["allOf"].as_array().map(Vec::as_slice) {
                Some([only]) => schema = self.resolve(only),
                _ => return schema,
            }
        }
        schema
    }

    pub(super) fn envelope<'a>(&'a self, response_schema: &'a Value) -> Envelope<'a> {
        let outer = self.core(response_schema);
        for key in ["data", "records"] {
            let Some(content) = outer["properties"].get(key) else {
                continue;
            };
            let inner = self.core(content);
            return match inner.get("items") {
                Some(item) => Envelope { key: Some(key), item, list: true },
                None => Envelope { key: Some(key), item: content, list: false },
            };
        }
        match outer.get("items") {
            Some(item) => Envelope { key: None, item, list: true },
            None => Envelope { key: None, item: response_schema, list: false },
        }
    }

    /// Returns the schema of the items of a collection, and the property that identifies them.
    pub(super) fn item_of(&self, collection: &[Segment]) -> Option<(&Value, String)> {
        let mut argument = None;
        let mut schema = None;
        for operation in &self.operations {
            let (Some(home), Some(response_schema)) =
                (operation.role.home(), &operation.response_schema)
            else {
                continue;
            };
            if !same_path(&home.collection, collection) {
                continue;
            }
            if let Role::Item(_, name) = &operation.role {
                argument = Some(name.as_str());
            }
            // The list comes first: its schema is that of a stored item.
            if matches!(operation.role, Role::List(_))
                || (schema.is_none() && !matches!(operation.role, Role::Action(_)))
            {
                schema = Some(self.envelope(response_schema).item);
            }
        }
        let schema = schema?;
        let properties = &self.core(schema)["properties"];
        let id = match argument {
            _ if properties.get("id").is_some() => "id",
            Some(name) if properties.get(name).is_some() => name,
            _ => guess_id_property(properties, collection).unwrap_or("id"),
        };
        Some((schema, id.to_owned()))
    }
}

/// Length of a generated id.
const GENERATED_ID_LENGTH: u64 = 36;

/// Returns the property that identifies items without an `id`: an unconstrained string that does not
/// refer to the parent, preferably one named like an id.
fn guess_id_property<'a>(properties: &'a Value, collection: &[Segment]) -> Option<&'a str> {
    let is_parent =
        |name: &str| collection.iter().any(|s| matches!(s, Segment::Argument(n) if n == name));
    let is_text = |property: &Value| {
        property["type"] == "string"
            && ["enum", "format"].iter().all(|key| property.get(key).is_none())
            && property["maxLength"].as_u64().is_none_or(|most| most >= GENERATED_ID_LENGTH)
    };
    let texts: Vec<&str> = properties
        .as_object()?
        .iter()
        .filter(|(name, property)| is_text(property) && !is_parent(name))
        .map(|(name, _)| name.as_str())
        .collect();
    let ids = texts.iter().find(|name| name.ends_with("Id") || name.ends_with("_id"));
    ids.or(texts.first()).copied()
}

/// Assigns a role to every operation.
pub(super) fn assign_roles(contract: &mut Contract) {
    let roles: Vec<Role> =
        contract.operations.iter().map(|operation| role(contract, operation)).collect();
    for (operation, role) in contract.operations.iter_mut().zip(roles) {
        operation.role = role;
    }
}

fn role(contract: &Contract, operation: &Operation) -> Role {
    let path = operation.segments.as_slice();
    let home = |collection: &[Segment]| Home {
        collection: collection.to_vec(),
        parents: parents(contract, path),
        view: None,
    };
    match path {
        [collection @ .., Segment::Argument(name)] => {
            if operation.method == "POST" || !is_collection(contract, collection) {
                return Role::Sample;
            }
            Role::Item(
                Home { parents: parents(contract, collection), ..home(collection) },
                name.clone(),
            )
        }
        [first @ .., Segment::Argument(name), Segment::Literal(last)] => {
            let wide = [first, &[Segment::Literal(last.clone())]].concat();
            if operation.method != "POST" && lists(contract, &wide) {
                // `/numbers/{id}/messaging` is an item of the list `/numbers/messaging`.
                return Role::Item(home(&wide), name.clone());
            }
            match operation.method.as_str() {
                "GET" if lists(contract, path) => {
                    // Items that refer to their parent and are not created below it are stored in
                    // the larger collection; all others are stored below the parent.
                    let property = format!("{}_id", singular(first));
                    let is_named =
                        operation.response_schema.as_ref().is_some_and(|response_schema| {
                            let item = contract.envelope(response_schema).item;
                            contract.core(item)["properties"].get(&property).is_some()
                        });
                    if is_named && !creates(contract, path) {
                        let view = Some((property, name.clone()));
                        Role::List(Home { view, ..home(&[Segment::Literal(last.clone())]) })
                    } else {
                        Role::List(home(path))
                    }
                }
                "POST" if is_collection(contract, path) => Role::Create(home(path)),
                "POST" => Role::Action(home(path)),
                _ => Role::Single(home(path)),
            }
        }
        _ => match operation.method.as_str() {
            "GET" if lists(contract, path) => Role::List(home(path)),
            "POST" if is_collection(contract, path) => Role::Create(home(path)),
            "POST" => Role::Action(home(path)),
            _ => Role::Single(home(path)),
        },
    }
}

/// Returns the items in a path, all of which must exist.
fn parents(contract: &Contract, path: &[Segment]) -> Vec<(Vec<Segment>, String)> {
    let mut parents = Vec::new();
    for (index, segment) in path.iter().enumerate() {
        if let Segment::Argument(name) = segment {
            let (collection, item) = (&path[..index], &path[..=index]);
            let readable = operation_at(contract, "GET", item).is_some();
            if readable && is_collection(contract, collection) {
                parents.push((collection.to_vec(), name.clone()));
            }
        }
    }
    parents
}

/// Returns whether the items of a path can be listed, or created and then read.
fn is_collection(contract: &Contract, path: &[Segment]) -> bool {
    if !matches!(path.last(), Some(Segment::Literal(_))) {
        return false;
    }
    let has_items = contract.operations.iter().any(|operation| {
        matches!(operation.segments.as_slice(),
            [first @ .., Segment::Argument(_)] if same_path(first, path))
    });
    lists(contract, path) || (has_items && creates(contract, path))
}

fn creates(contract: &Contract, path: &[Segment]) -> bool {
    operation_at(contract, "POST", path).is_some()
}

fn lists(contract: &Contract, path: &[Segment]) -> bool {
    operation_at(contract, "GET", path).is_some_and(|operation| {
        let response_schema = operation.response_schema.as_ref();
        operation.paginated
            || response_schema
                .is_some_and(|response_schema| contract.envelope(response_schema).list)
    })
}

fn operation_at<'a>(
    contract: &'a Contract,
    method: &str,
    path: &[Segment],
) -> Option<&'a Operation> {
    contract
        .operations
        .iter()
        .find(|operation| operation.method == method && same_path(&operation.segments, path))
}

/// Compares paths without the names of parameters, which differ between operations on a resource.
fn same_path(a: &[Segment], b: &[Segment]) -> bool {
    a.len() == b.len()
        && a.iter().zip(b).all(|pair| match pair {
            (Segment::Literal(a), Segment::Literal(b)) => a == b,
            (Segment::Argument(_), Segment::Argument(_)) => true,
            _ => false,
        })
}

fn singular(path: &[Segment]) -> &str {
    match path.last() {
        Some(Segment::Literal(name)) => name.strip_suffix('s').unwrap_or(name),
        _ => "parent",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    const CONTRACT: &str = r##"{
        "paths": {
            "/shops": {"get": {"operationId": "list", "responses": {"200": {"$ref": "#/list"}}},
                       "post": {"operationId": "create", "responses": {"201": {}}}},
            "/shops/{id}": {"get": {"operationId": "retrieve", "responses": {"200": {}}}},
            "/shops/{shop_id}/staff": {"get": {"operationId": "staff.list", "responses": {"200": {"$ref": "#/list"}}},
                                  "post": {"operationId": "staff.create", "responses": {"200": {}}}},
            "/shops/{id}/signs": {"get": {"operationId": "signs", "responses": {"200": {"$ref": "#/list"}}}},
            "/shops/{id}/actions/close": {"post": {"operationId": "close", "responses": {"200": {}}}},
            "/shops/{id}/hours": {"get": {"operationId": "hours", "responses": {"200": {}}}}
        },
        "list": {"content": {"application/json": {"schema": {"type": "object", "properties": {"data":
            {"type": "array", "items": {"type": "object", "properties": {
                "id": {"type": "string"}, "shop_id": {"type": "string"}}}}}}}}}
    }"##;

    #[test]
    fn roles_follow_from_paths() {
        let contract = Contract::parse(CONTRACT).unwrap();
        let of = |id: &str| {
            let operation = contract.operations.iter().find(|o| o.id == id).unwrap();
            operation.role.clone()
        };
        assert!(matches!(of("list"), Role::List(home) if home.parents.is_empty()));
        assert!(matches!(of("create"), Role::Create(_)));
        assert!(
            matches!(of("retrieve"), Role::Item(home, id) if id == "id" && home.parents.is_empty())
        );
        assert!(
            matches!(of("staff.list"), Role::List(home) if home.view.is_none() && home.parents.len() == 1)
        );
        assert!(matches!(of("staff.create"), Role::Create(_)));
        assert!(matches!(of("close"), Role::Action(home) if home.parents.len() == 1));
        assert!(matches!(of("hours"), Role::Single(_)));
        let Role::List(signs) = of("signs") else { unreachable!() };
        assert_eq!(signs.view, Some(("shop_id".to_owned(), "id".to_owned())));
        assert_eq!(signs.collection, [Segment::Literal("signs".to_owned())]);
    }
}
