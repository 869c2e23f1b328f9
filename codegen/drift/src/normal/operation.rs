//! Operations and events in one form.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Node, Reader, parameter::parameter_key};
use crate::{document::below, select};

/// The methods an operation can have, in the order of reports.
pub(super) const METHODS: [&str; 8] =
    ["get", "post", "put", "patch", "delete", "head", "options", "trace"];

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
    /// The media types of the parts of forms, by that of the form and by part.
    pub(crate) encodings: BTreeMap<(String, String), String>,
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

    pub(super) fn body(&self, node: &Node<'a>) -> Content<'a> {
        let used = node.at.clone();
        let node = self.resolve(node);
        self.note_keys(&node, &[&["content", "description", "required"]]);
        Content { at: used, required: node.flag("required"), ..self.content(&node) }
    }

    fn content(&self, node: &Node<'a>) -> Content<'a> {
        let mut media = BTreeMap::new();
        let mut encodings = BTreeMap::new();
        for (kind, content) in node.child("content").map(|c| c.children()).unwrap_or_default() {
            self.note_keys(&content, &[&["encoding", "example", "examples", "schema"]]);
            let name = kind.split(';').next().unwrap_or(&kind).trim().to_lowercase();
            // No schema is a schema that allows everything.
            let any = Node { at: content.at.clone(), value: &Value::Bool(true) };
            let parts = content.child("encoding").map(|parts| parts.children()).unwrap_or_default();
            for (part, how) in parts {
                self.note_keys(&how, &[&["contentType"]]);
                if let Some(kind) = how.text("contentType") {
                    encodings.insert((name.clone(), part), kind.to_owned());
                }
            }
            media.insert(name, content.child("schema").unwrap_or(any));
        }
        Content { at: node.at.clone(), required: false, media, encodings }
    }
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
