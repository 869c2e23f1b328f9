//! Operations: parameters, bodies, responses, servers and security.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use telnyx_contract::{
    Pointer,
    http::{self, METHODS},
};

use super::{Content, Located, Normalized, Operation, children_of, parameter::parameter_key};
use crate::select;

const IN_PATH_ITEMS: &str = "\
    delete description get head options parameters patch post put servers summary trace";

const IN_OPERATIONS: &str = "\
    callbacks deprecated description externalDocs operationId parameters requestBody responses \
    security servers summary tags";

impl<'a> Normalized<'a> {
    pub(super) fn read_operations(&self) -> BTreeMap<(String, usize), Operation<'a>> {
        let mut operations: BTreeMap<(String, usize), Operation<'a>> = BTreeMap::new();
        for (path, item) in children_of(&self.root, "paths") {
            let wire = select::wire_path(&path);
            if !select::is_path(&wire) {
                continue;
            }
            let item = self.resolve(&item);
            self.report_unknown_keys(&item, IN_PATH_ITEMS);
            for (rank, method) in METHODS.into_iter().enumerate() {
                let Some(located) = item.child(method) else { continue };
                if !located.value.is_object() {
                    self.refuse(&located, "is not a valid operation");
                    continue;
                }
                let operation = self.operation(&path, method, &item, &located);
                if let Some(other) = operations.insert((wire.clone(), rank), operation) {
                    self.refuse(&located, format!("is the same call as {}", other.pointer));
                }
            }
        }
        operations
    }

    fn operation(
        &self,
        path: &str,
        method: &str,
        item: &Located<'a>,
        located: &Located<'a>,
    ) -> Operation<'a> {
        self.report_unknown_keys(located, IN_OPERATIONS);
        let mut parameters = BTreeMap::new();
        // An operation's own parameters replace those of its path.
        for parent in [item, located] {
            for (_, parameter) in children_of(parent, "parameters") {
                for parameter in self.parameter(&parameter) {
                    parameters.insert(parameter_key(path, &parameter), parameter);
                }
            }
        }
        let mut successes = BTreeMap::new();
        let mut errors = BTreeMap::new();
        for (status, used) in children_of(located, "responses") {
            if status.starts_with("x-") {
                continue;
            }
            let response = self.content(&used, "$ref content description headers links");
            match status.as_bytes().first() {
                _ if http::is_success(&status) => drop(successes.insert(status, response)),
                Some(b'4' | b'5' | b'd') => drop(errors.insert(status, response)),
                _ => {
                    self.refuse(&used, format!("a response with status `{status}` is not compared"))
                }
            }
        }
        Operation {
            pointer: located.pointer.clone(),
            method: method.to_uppercase(),
            path: path.to_owned(),
            id: located.string("operationId").map(str::to_owned),
            deprecated: located.flag("deprecated"),
            parameters,
            body: located.child("requestBody").map(|body| self.body(&body)),
            successes,
            errors,
            servers: self.servers(located, item),
            security: self.security(located),
        }
    }

    pub(super) fn body(&self, used: &Located<'a>) -> Content<'a> {
        let required = self.resolve(used).flag("required");
        Content { required, ..self.content(used, "content description required") }
    }

    fn content(&self, used: &Located<'a>, known: &str) -> Content<'a> {
        let located = self.resolve(used);
        self.report_unknown_keys(&located, known);
        let mut media = BTreeMap::new();
        let mut encodings = BTreeMap::new();
        for (kind, content) in children_of(&located, "content") {
            self.report_unknown_keys(&content, "encoding example examples schema");
            let name = kind.split(';').next().unwrap_or(&kind).trim().to_lowercase();
            // No schema is a schema that allows everything.
            let any = Located { pointer: content.pointer.clone(), value: &Value::Bool(true) };
            for (part, encoding) in children_of(&content, "encoding") {
                self.report_unknown_keys(&encoding, "contentType");
                if let Some(kind) = encoding.string("contentType") {
                    encodings.insert((name.clone(), part), kind.to_owned());
                }
            }
            media.insert(name, content.child("schema").unwrap_or(any));
        }
        let (pointer, definition) = (used.pointer.clone(), located.pointer);
        Content { pointer, definition, required: false, media, encodings }
    }

    /// The URLs that an operation is sent to; without a trailing slash, which makes no difference.
    fn servers(&self, operation: &Located<'a>, item: &Located<'a>) -> (BTreeSet<String>, Pointer) {
        let own = operation.child("servers").or_else(|| item.child("servers"));
        let list = own.or_else(|| self.root.child("servers"));
        let Some(list) = list else {
            return (BTreeSet::new(), Pointer::default().child("servers"));
        };
        let servers = list.children();
        let urls = servers.iter().filter_map(|(_, server)| server.string("url"));
        (urls.map(|url| url.trim_end_matches('/').to_owned()).collect(), list.pointer)
    }

    /// The security requirement of an operation. Schemes are described, because their names are
    /// not sent.
    fn security(&self, operation: &Located<'a>) -> (BTreeSet<String>, Pointer) {
        let list = operation.child("security").or_else(|| self.root.child("security"));
        let (entries, pointer) = list
            .map_or((Vec::new(), Pointer::default().child("security")), |list| {
                (list.children(), list.pointer)
            });
        let alternatives = entries.into_iter().map(|(_, alternative)| {
            let schemes: Vec<String> = alternative
                .children()
                .into_iter()
                .map(|(name, scopes)| self.security_scheme(&name, &scopes))
                .collect();
            if schemes.is_empty() { "none".to_owned() } else { schemes.join(" and ") }
        });
        let mut alternatives: BTreeSet<String> = alternatives.collect();
        if alternatives.is_empty() {
            alternatives.insert("none".to_owned());
        }
        (alternatives, pointer)
    }

    fn security_scheme(&self, name: &str, scopes: &Located<'a>) -> String {
        let schemes = self.root.child("components").and_then(|c| c.child("securitySchemes"));
        let Some(scheme) = schemes.and_then(|schemes| schemes.child(name)) else {
            self.refuse(scopes, format!("no security scheme `{name}`"));
            return name.to_owned();
        };
        let scheme = self.resolve(&scheme);
        let words = ["type", "scheme", "in", "name", "openIdConnectUrl"];
        let mut words: Vec<String> =
            words.iter().filter_map(|key| scheme.string(key)).map(str::to_lowercase).collect();
        let scopes = scopes.value.as_array().into_iter().flatten().filter_map(Value::as_str);
        words.extend(scopes.map(str::to_owned));
        words.join(" ")
    }
}
