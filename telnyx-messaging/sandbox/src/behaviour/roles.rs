//! Roles of operations: what the generic behaviour does with stored items.
//!
//! They follow from the structure of the operation table: an operation that returns a list, one on an
//! argument below a list, and so on. Names have no meaning here; what the structure does not say is in
//! the hints of the contract.

use serde_json::Value;

use crate::api::route::{self, Segment};
use crate::api::{Api, Operation};

/// The role of an operation for a collection.
#[derive(Clone, Debug, Default)]
pub(crate) enum Role {
    /// Returns the items.
    List(Home),
    /// Adds an item.
    Create(Home),
    /// Reads, changes or removes the item identified by this path parameter.
    Item(Home, String),
    /// Runs an action on the item before it in the path.
    Action(Home),
    /// Reads or changes a singleton, such as the settings of an item.
    Single(Home),
    /// Returns a sample and stores nothing.
    #[default]
    Sample,
}

/// The collection of an operation.
#[derive(Clone, Debug)]
pub(crate) struct Home {
    /// The path of the collection.
    pub(crate) collection: Vec<Segment>,
    /// The items earlier in the path, which must exist.
    pub(crate) parents: Vec<(Vec<Segment>, String)>,
    /// For those members of a larger collection that belong to a parent: the property that refers to
    /// the parent, and the path parameter that it equals.
    pub(crate) view: Option<(String, String)>,
}

impl Role {
    pub(crate) fn home(&self) -> Option<&Home> {
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

/// The kind of item that a collection holds.
#[derive(Clone, Debug)]
pub(crate) struct Kind {
    collection: Vec<Segment>,
    /// The schema of an item.
    pub(crate) schema: Value,
    /// The property that identifies an item; without one, items have a key that nobody sees.
    pub(crate) id: Option<String>,
    /// The properties that differ between seeded items.
    pub(crate) varies: Vec<String>,
}

/// Assigns a role to every operation, and finds the kinds of items.
pub(crate) fn assign(api: &mut Api) {
    let roles: Vec<Role> = api.operations.iter().map(|operation| role(api, operation)).collect();
    for (operation, role) in api.operations.iter_mut().zip(roles) {
        operation.role = role;
    }
    let mut kinds: Vec<Kind> = Vec::new();
    for operation in &api.operations {
        let Some(home) = operation.role.home() else { continue };
        if !kinds.iter().any(|kind| same_path(&kind.collection, &home.collection)) {
            kinds.extend(kind(api, &home.collection));
        }
    }
    api.kinds = kinds;
}

impl Api {
    /// Returns the kind of item in a collection.
    pub(crate) fn kind(&self, collection: &[Segment]) -> Option<&Kind> {
        self.kinds.iter().find(|kind| same_path(&kind.collection, collection))
    }
}

fn kind(api: &Api, collection: &[Segment]) -> Option<Kind> {
    let operations = || {
        api.operations.iter().filter(|operation| {
            let home = operation.role.home();
            home.is_some_and(|home| same_path(&home.collection, collection))
        })
    };
    let schema = stored_schema(api, operations)?;
    let argument = operations().find_map(|operation| match &operation.role {
        Role::Item(_, name) => Some(name.clone()),
        _ => None,
    });
    let hint = operations().find_map(|operation| operation.hints.id.clone());
    let is_property = |name: &String| api.property(&schema, name).is_some();
    let id = hint.into_iter().chain([String::from("id")]).chain(argument).find(is_property);
    let varies = operations().find(|operation| !operation.hints.varies.is_empty());
    let varies = varies.map(|operation| operation.hints.varies.clone()).unwrap_or_default();
    Some(Kind { collection: collection.to_vec(), schema, id, varies })
}

/// Returns the schema of the stored items of these operations: the fullest that a list or a retrieval
/// shows, or else that of another response.
fn stored_schema<'a, O>(api: &'a Api, operations: impl Fn() -> O) -> Option<Value>
where
    O: DoubleEndedIterator<Item = &'a Operation>,
{
    let shown = |operation: &'a Operation| {
        operation.response.as_ref().map(|response| (operation, &response.item))
    };
    let is_read = |(operation, item): &(&Operation, &Value)| {
        // A union says little about its members.
        matches!(operation.role, Role::List(_) | Role::Item(..))
            && operation.method == "GET"
            && api.members(api.core(item)).is_empty()
    };
    let properties = |(_, item): &(&Operation, &Value)| {
        api.core(item)["properties"].as_object().map_or(0, serde_json::Map::len)
    };
    // Of equals, the last one is the greatest: the first operation.
    let read = operations().rev().filter_map(shown).filter(is_read).max_by_key(properties);
    let is_no_action =
        |(operation, _): &(&Operation, &Value)| !matches!(operation.role, Role::Action(_));
    let other = || operations().filter_map(shown).find(is_no_action);
    read.or_else(other).map(|(_, item)| item.clone())
}

fn role(api: &Api, operation: &Operation) -> Role {
    let path = operation.segments.as_slice();
    let home = |collection: &[Segment]| Home {
        collection: collection.to_vec(),
        parents: parents(api, path),
        view: None,
    };
    if let Some(collection) = &operation.hints.collection {
        return hinted(api, operation, collection);
    }
    match path {
        [collection @ .., Segment::Argument(name)] => {
            if operation.method == "POST" || !is_collection(api, collection) {
                return Role::Sample;
            }
            let parents = parents(api, collection);
            Role::Item(Home { parents, ..home(collection) }, name.clone())
        }
        [first @ .., Segment::Argument(name), Segment::Literal(last)]
            if operation.method != "POST"
                && lists(api, &[first, &[Segment::Literal(last.clone())]].concat()) =>
        {
            // `/numbers/{id}/settings` is an item of the list `/numbers/settings`.
            let wide = [first, &[Segment::Literal(last.clone())]].concat();
            Role::Item(home(&wide), name.clone())
        }
        _ => match operation.method.as_str() {
            "GET" if lists(api, path) => Role::List(home(path)),
            "POST" if is_collection(api, path) => Role::Create(home(path)),
            // An item that already exists elsewhere is added.
            "PUT" if lists(api, path) => Role::Create(home(path)),
            "POST" => Role::Action(home(path)),
            _ => Role::Single(home(path)),
        },
    }
}

/// Returns the role of an operation on another collection than its path says.
fn hinted(api: &Api, operation: &Operation, collection: &str) -> Role {
    let path = operation.segments.as_slice();
    let argument = path.iter().rev().find_map(|segment| match segment {
        Segment::Argument(name) => Some(name.clone()),
        Segment::Literal(_) => None,
    });
    let view = operation.hints.parent.clone().zip(argument.clone());
    let parents = if view.is_some() { parents(api, path) } else { Vec::new() };
    let collection = route::segments(&format!("/{collection}"));
    let home = Home { collection, parents, view };
    match (operation.method.as_str(), argument) {
        ("GET", _) if operation.response.as_ref().is_some_and(|body| body.list) => Role::List(home),
        ("POST", _) => Role::Create(home),
        (_, Some(argument)) => Role::Item(home, argument),
        (_, None) => Role::Sample,
    }
}

/// Returns the items in a path, all of which must exist.
fn parents(api: &Api, path: &[Segment]) -> Vec<(Vec<Segment>, String)> {
    let mut parents = Vec::new();
    for (index, segment) in path.iter().enumerate() {
        if let Segment::Argument(name) = segment {
            let (collection, item) = (&path[..index], &path[..=index]);
            let readable = operation_at(api, "GET", item).is_some();
            if readable && is_collection(api, collection) {
                parents.push((collection.to_vec(), name.clone()));
            }
        }
    }
    parents
}

/// Returns whether the items of a path can be listed, or created and then read.
fn is_collection(api: &Api, path: &[Segment]) -> bool {
    if !matches!(path.last(), Some(Segment::Literal(_))) {
        return false;
    }
    let has_items = api.operations.iter().any(|operation| {
        matches!(operation.segments.as_slice(),
            [first @ .., Segment::Argument(_)] if same_path(first, path))
    });
    lists(api, path) || (has_items && operation_at(api, "POST", path).is_some())
}

fn lists(api: &Api, path: &[Segment]) -> bool {
    let operation = operation_at(api, "GET", path);
    operation.and_then(|operation| operation.response.as_ref()).is_some_and(|body| body.list)
}

fn operation_at<'a>(api: &'a Api, method: &str, path: &[Segment]) -> Option<&'a Operation> {
    let mut operations = api.operations.iter();
    operations.find(|operation| operation.method == method && same_path(&operation.segments, path))
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use serde_json::json;

    use super::*;

    fn api() -> Api {
        let row = |id: &str, method: &str, path: &str, list: bool, hints: Value| {
            let item = json!({"type": "object", "properties": {"id": {}, "shop": {}, "no": {}}});
            json!({"id": id, "method": method, "path": path, "status": 200, "authenticated": true,
                "idempotency_key": false, "parameters": [], "hints": hints,
                "response": {"schema": "X", "content": "data", "item": item, "list": list}})
        };
        let none = json!({});
        let view = json!({"collection": "signs", "parent": "shop"});
        let rows = [
            row("list", "GET", "/shops", true, none.clone()),
            row("create", "POST", "/shops", false, none.clone()),
            row("retrieve", "GET", "/shops/{id}", false, none.clone()),
            row("staff.list", "GET", "/shops/{shop_id}/staff", true, json!({"id": "no"})),
            row("staff.create", "POST", "/shops/{shop_id}/staff", false, none.clone()),
            row("signs", "GET", "/shops/{id}/signs", true, view.clone()),
            row("close", "POST", "/shops/{id}/actions/close", false, none.clone()),
            row("hours", "GET", "/shops/{id}/hours", false, none),
            row("hang", "POST", "/shops/{id}/signs", false, view),
            row("sign", "PATCH", "/sign/{no}/text", false, json!({"collection": "signs"})),
        ];
        let text = json!({"base_path": "", "operations": rows, "events": [], "$defs": {}});
        Api::parse(&text.to_string()).unwrap()
    }

    #[test]
    fn roles_follow_from_the_structure_of_the_table_and_from_hints() {
        let api = api();
        let of = |id: &str| api.operation(id).unwrap().role.clone();
        assert!(matches!(of("list"), Role::List(home) if home.parents.is_empty()));
        assert!(matches!(of("create"), Role::Create(_)));
        assert!(
            matches!(of("retrieve"), Role::Item(home, id) if id == "id" && home.parents.is_empty())
        );
        let Role::List(staff) = of("staff.list") else { panic!() };
        assert!(staff.view.is_none() && staff.parents.len() == 1);
        assert_eq!(api.kind(&staff.collection).unwrap().id.as_deref(), Some("no"));
        assert!(matches!(of("staff.create"), Role::Create(_)));
        assert!(matches!(of("close"), Role::Action(home) if home.parents.len() == 1));
        assert!(matches!(of("hours"), Role::Single(_)));
        let Role::List(signs) = of("signs") else { panic!() };
        assert_eq!(signs.view, Some(("shop".to_owned(), "id".to_owned())));
        let collection = [Segment::Literal("signs".to_owned())];
        assert_eq!(signs.collection, collection);
        assert!(matches!(of("hang"), Role::Create(home) if home.view == signs.view));
        assert!(
            matches!(of("sign"), Role::Item(home, no) if home.collection == collection && no == "no")
        );
    }
}
