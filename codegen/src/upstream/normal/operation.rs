//! Operations and events in one form.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use serde_json::Value;

use super::{Node, Reader, Shape};
use crate::upstream::{document::below, select};

/// The methods an operation can have, in the order of reports.
const METHODS: [&str; 8] = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];

/// What is said of a parameter beside its schema.
#[derive(Clone, Debug)]
pub(crate) struct Parameter<'a> {
    pub(crate) at: String,
    /// `query`, `path` or `header`.
    pub(crate) place: String,
    /// As it is sent: `filter[name][contains]`.
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    pub(crate) schema: Option<Node<'a>>,
    /// How a list is written: style, and whether each entry repeats the name.
    pub(crate) style: (String, bool),
}

/// Content by media type.
#[derive(Clone, Debug, Default)]
pub(crate) struct Content<'a> {
    pub(crate) at: String,
    pub(crate) required: bool,
    pub(crate) media: BTreeMap<String, Node<'a>>,
}

/// An answer by its status.
#[derive(Clone, Debug)]
pub(crate) struct Answer<'a> {
    pub(crate) at: String,
    pub(crate) content: Content<'a>,
}

/// One operation.
#[derive(Clone, Debug)]
pub(crate) struct Operation<'a> {
    pub(crate) at: String,
    pub(crate) method: String,
    /// As it stands in the document.
    pub(crate) path: String,
    pub(crate) id: Option<String>,
    pub(crate) deprecated: bool,
    /// By place and name; those of the path by place and position.
    pub(crate) parameters: BTreeMap<(String, String), Parameter<'a>>,
    pub(crate) body: Option<Content<'a>>,
    pub(crate) successes: BTreeMap<String, Answer<'a>>,
    pub(crate) errors: BTreeMap<String, Answer<'a>>,
}

/// One event.
#[derive(Clone, Debug)]
pub(crate) struct Event<'a> {
    pub(crate) at: String,
    pub(crate) content: Content<'a>,
    /// The values of `data.event_type`, where the event itself lists them, and where.
    pub(crate) types: Option<(BTreeSet<String>, String)>,
}

const IN_OPERATIONS: &[&str] = &[
    "callbacks",
    "deprecated",
    "description",
    "externalDocs",
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "servers",
    "summary",
    "tags",
];
const IN_PARAMETERS: &[&str] = &[
    "allowEmptyValue",
    "allowReserved",
    "content",
    "deprecated",
    "description",
    "example",
    "examples",
    "explode",
    "in",
    "name",
    "required",
    "schema",
    "style",
];

impl<'a> Reader<'a> {
    /// The operations of the domain by method and wire path.
    pub(crate) fn operations(&self) -> BTreeMap<String, Operation<'a>> {
        let mut operations = BTreeMap::new();
        let items = self.root.child("paths").map(|paths| paths.children()).unwrap_or_default();
        for (path, item) in items {
            let wire = select::wire_path(&path);
            if !select::is_path(&wire) {
                continue;
            }
            let item = self.resolve(&item);
            self.note_keys(
                &item,
                &[&METHODS, &["description", "parameters", "servers", "summary"]],
            );
            for method in METHODS {
                let Some(node) = item.child(method) else { continue };
                if !node.value.is_object() {
                    self.note(&node.at, "is no operation");
                    continue;
                }
                let operation = self.operation(&path, method, &item, &node);
                let key =
                    format!("{wire} {}", METHODS.iter().position(|m| *m == method).unwrap_or(0));
                if let Some(other) = operations.insert(key, operation) {
                    self.note(&node.at, format!("is the same call as {}", other.at));
                }
            }
        }
        operations
    }

    fn operation(
        &self,
        path: &str,
        method: &str,
        item: &Node<'a>,
        node: &Node<'a>,
    ) -> Operation<'a> {
        self.note_keys(node, &[IN_OPERATIONS]);
        if let Some(servers) = node.child("servers").or_else(|| item.child("servers")) {
            self.note(&servers.at, "a server of its own is not compared");
        }
        let mut parameters = BTreeMap::new();
        // An operation's own parameters stand in for those of its path.
        for holder in [item, node] {
            for (_, parameter) in
                holder.child("parameters").map(|p| p.children()).unwrap_or_default()
            {
                for parameter in self.parameter(&parameter) {
                    parameters.insert(parameter_key(path, &parameter), parameter);
                }
            }
        }
        let mut successes = BTreeMap::new();
        let mut errors = BTreeMap::new();
        for (status, answer) in node.child("responses").map(|r| r.children()).unwrap_or_default() {
            if status.starts_with("x-") {
                continue;
            }
            let used = answer.at.clone();
            let answer = self.resolve(&answer);
            self.note_keys(&answer, &[&["content", "description", "headers", "links", "$ref"]]);
            let answer = Answer { at: used, content: self.content(&answer) };
            match status.as_bytes().first() {
                Some(b'2') => drop(successes.insert(status, answer)),
                Some(b'4' | b'5' | b'd') => drop(errors.insert(status, answer)),
                _ => self.note(&answer.at, format!("an answer `{status}` is not compared")),
            }
        }
        Operation {
            at: node.at.clone(),
            method: method.to_uppercase(),
            path: path.to_owned(),
            id: node.text("operationId").map(str::to_owned),
            deprecated: node.flag("deprecated"),
            parameters,
            body: node.child("requestBody").map(|body| self.body(&body)),
            successes,
            errors,
        }
    }

    /// A parameter as it is sent: one that is an object becomes one per property.
    fn parameter(&self, node: &Node<'a>) -> Vec<Parameter<'a>> {
        let node = self.resolve(node);
        self.note_keys(&node, &[IN_PARAMETERS]);
        let (Some(name), Some(place)) = (node.text("name"), node.text("in")) else {
            self.note(&node.at, "a parameter without `name` or `in` is not understood here");
            return Vec::new();
        };
        if !["path", "query", "header"].contains(&place) {
            self.note(&node.at, format!("a parameter in `{place}` is not understood here"));
            return Vec::new();
        }
        // Written by every client on its own, whatever a document says.
        if place == "header"
            && ["accept", "authorization", "content-type"].contains(&name.to_lowercase().as_str())
        {
            return Vec::new();
        }
        let media = node.child("content").map(|media| media.children()).unwrap_or_default();
        if let [(kind, _), ..] = media.as_slice() {
            self.note(
                &node.at,
                format!("a parameter written as {kind} is compared by its schema only"),
            );
        }
        let in_media = || media.first().and_then(|(_, media)| media.child("schema"));
        let default = if place == "query" { "form" } else { "simple" };
        let style = node.text("style").unwrap_or(default);
        let explode = node
            .value
            .get("explode")
            .and_then(Value::as_bool)
            .unwrap_or(style == "form" || style == "deepObject");
        let parameter = Parameter {
            at: node.at.clone(),
            place: place.to_owned(),
            name: name.to_owned(),
            required: node.flag("required") || place == "path",
            deprecated: node.flag("deprecated"),
            schema: node.child("schema").or_else(in_media),
            style: (style.to_owned(), explode),
        };
        match style {
            "deepObject" => self.lowered(parameter, 0),
            "form" | "simple" => vec![parameter],
            _ => {
                self.note(&node.at, format!("the style `{style}` is not understood here"));
                vec![parameter]
            }
        }
    }

    /// `filter` with a property `name` is sent as `filter[name]`.
    fn lowered(&self, parameter: Parameter<'a>, depth: u8) -> Vec<Parameter<'a>> {
        let shape = match &parameter.schema {
            Some(schema) if depth < 8 => self.shape(schema),
            _ => Rc::new(Shape::default()),
        };
        if shape.properties.is_empty() || !shape.types.contains("object") {
            if depth == 0 {
                self.note(
                    &parameter.at,
                    "the style `deepObject` without properties is not understood here",
                );
            }
            // Below the brackets, a list is written as `form` writes it.
            let style = ("form".to_owned(), parameter.style.1);
            return vec![Parameter { style, ..parameter }];
        }
        let mut all = Vec::new();
        for (name, property) in shape.properties.clone() {
            let inner = Parameter {
                at: property.at.clone(),
                place: parameter.place.clone(),
                required: parameter.required && shape.required.contains(&name),
                name: format!("{}[{name}]", parameter.name),
                deprecated: parameter.deprecated,
                schema: Some(property),
                style: parameter.style.clone(),
            };
            all.extend(self.lowered(inner, depth + 1));
        }
        all
    }

    fn body(&self, node: &Node<'a>) -> Content<'a> {
        let used = node.at.clone();
        let node = self.resolve(node);
        self.note_keys(&node, &[&["content", "description", "required"]]);
        Content { at: used, required: node.flag("required"), ..self.content(&node) }
    }

    fn content(&self, node: &Node<'a>) -> Content<'a> {
        let mut media = BTreeMap::new();
        for (kind, content) in node.child("content").map(|c| c.children()).unwrap_or_default() {
            self.note_keys(&content, &[&["encoding", "example", "examples", "schema"]]);
            let name = kind.split(';').next().unwrap_or(&kind).trim().to_lowercase();
            // No schema is a schema that allows everything.
            let any = Node { at: content.at.clone(), value: &Value::Bool(true) };
            media.insert(name, content.child("schema").unwrap_or(any));
        }
        Content { at: node.at.clone(), required: false, media }
    }

    /// The events of the domain by name, from `webhooks`, `x-webhooks` and `callbacks`.
    pub(crate) fn events(&self) -> BTreeMap<String, Event<'a>> {
        let mut events: BTreeMap<String, Event<'a>> = BTreeMap::new();
        for key in ["webhooks", "x-webhooks"] {
            for (name, node) in self.root.child(key).map(|all| all.children()).unwrap_or_default() {
                self.event(&mut events, name, &node);
            }
        }
        let items = self.root.child("paths").map(|paths| paths.children()).unwrap_or_default();
        for (_, item) in items {
            for method in METHODS {
                let callbacks =
                    item.child(method).and_then(|operation| operation.child("callbacks"));
                for (name, callback) in callbacks.map(|c| c.children()).unwrap_or_default() {
                    for (_, node) in self.resolve(&callback).children() {
                        self.event(&mut events, name.clone(), &node);
                    }
                }
            }
        }
        events
    }

    fn event(&self, events: &mut BTreeMap<String, Event<'a>>, name: String, node: &Node<'a>) {
        // Reading what is not of the domain would report what nobody asked for.
        let seen = self.unknown.borrow().len();
        let before = self.unknown.borrow().clone();
        let node = self.resolve(node);
        let body = node.child("post").and_then(|post| post.child("requestBody"));
        let content = match (body, node.child("schema")) {
            (Some(body), _) => self.body(&body),
            (None, Some(schema)) => Content {
                at: node.at.clone(),
                required: true,
                media: BTreeMap::from([("application/json".to_owned(), schema)]),
            },
            (None, None) => return,
        };
        let listed = node.child("x-event-types").map(|types| {
            let values = types.value.as_array().into_iter().flatten();
            (values.filter_map(Value::as_str).map(str::to_owned).collect::<BTreeSet<_>>(), types.at)
        });
        let types: BTreeSet<String> = match &listed {
            Some((types, _)) => types.clone(),
            None => content
                .media
                .values()
                .filter_map(|schema| self.event_types(schema))
                .flatten()
                .collect(),
        };
        if !select::is_event(&name, types.iter().map(String::as_str)) {
            if self.unknown.borrow().len() != seen {
                self.unknown.replace(before);
            }
            return;
        }
        events.entry(name).or_insert(Event { at: node.at, content, types: listed });
    }

    /// The values of `data.event_type`.
    pub(crate) fn event_types(&self, schema: &Node<'a>) -> Option<BTreeSet<String>> {
        let envelope = self.shape(schema);
        let data = self.shape(envelope.properties.get("data")?);
        let event_type = self.shape(data.properties.get("event_type")?);
        event_type.values.as_ref().map(|(values, _)| values.clone())
    }
}

fn parameter_key(path: &str, parameter: &Parameter<'_>) -> (String, String) {
    let position = match parameter.place.as_str() {
        "path" => select::placeholders(path).iter().position(|name| *name == parameter.name),
        _ => None,
    };
    let name = match (position, parameter.place.as_str()) {
        (Some(position), _) => position.to_string(),
        // Case does not count in headers.
        (None, "header") => parameter.name.to_lowercase(),
        (None, _) => parameter.name.clone(),
    };
    (parameter.place.clone(), name)
}

impl Operation<'_> {
    /// `GET /messages/{id}`
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Where a parameter would stand that is not there.
    pub(crate) fn parameters_at(&self) -> String {
        below(&self.at, "parameters")
    }
}
