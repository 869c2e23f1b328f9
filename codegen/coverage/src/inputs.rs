//! The parameters and properties that a caller can set.

use telnyx_contract::model::{Api, Operation, SchemaKind};

use crate::source::LocatedMethod;

/// The name under which the idempotency key is counted.
const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// A parameter or property, by its name on the wire.
pub(super) struct Input {
    pub(super) wire_name: String,
    kind: InputKind,
}

/// How the generated code lets a caller set it.
enum InputKind {
    /// As an argument of the method.
    Argument(String),
    /// With a setter of the request builder.
    Setter(String),
    /// With the setter of the idempotency key, which is not a parameter of its own.
    IdempotencyKey,
}

impl Input {
    pub(super) fn is_settable(&self, method: &LocatedMethod) -> bool {
        match &self.kind {
            InputKind::Argument(name) => method.has_argument(name),
            InputKind::Setter(name) => method.has_setter(name),
            InputKind::IdempotencyKey => method.takes_idempotency_key(),
        }
    }
}

/// Returns every input of an operation: path, query, body, idempotency key.
pub(super) fn inputs(operation: &Operation, api: &Api) -> Vec<Input> {
    let body = operation.body_component().and_then(|name| api.schema(name));
    let properties = match body.map(|schema| &schema.kind) {
        Some(SchemaKind::Object { fields, .. }) => fields.as_slice(),
        _ => &[],
    };
    let input = |wire: &str, kind| Input { wire_name: wire.to_owned(), kind };
    let arguments = operation.path_parameters.iter();
    let arguments = arguments.map(|p| input(&p.wire, InputKind::Argument(p.name.clone())));
    let query = operation.query.iter();
    let query = query.map(|p| input(&p.wire, InputKind::Setter(p.setter.clone())));
    let properties = properties.iter();
    let properties = properties.map(|f| input(&f.wire, InputKind::Setter(f.name.clone())));
    let key = operation.idempotency_key;
    let key = key.then(|| input(IDEMPOTENCY_KEY, InputKind::IdempotencyKey));
    arguments.chain(query).chain(properties).chain(key).collect()
}
