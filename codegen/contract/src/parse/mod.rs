//! Builds the typed model from a document, and reports everything that does not fit.
//!
//! Nothing is checked first and read later: whatever the parser does not read is refused.

mod event;
mod fields;
mod keywords;
mod list;
mod object;
mod operation;
mod parameter;
mod pattern;
mod recursion;
mod request_body;
mod schema;
mod variants;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    Diagnostics, Document, Located,
    extensions::{self, GROUPS, Site},
    lint,
    model::{Api, BodyEncoding, Operation, Schema, SchemaKind, Type, reachable},
};
use fields::Fields;
pub(crate) use fields::Sink;

/// Returns the contract as operations, types and events.
///
/// # Errors
///
/// Every fault of the document, with its location and help.
pub(crate) fn parse(document: &Document) -> Result<Api, Diagnostics> {
    let sink = Sink::new(document);
    let api = root(&sink);
    if let Some(api) = &api {
        lint::run(api, &sink);
    }
    sink.finish().into_result()?;
    // Without a diagnostic there is a model.
    Ok(api.unwrap_or_default())
}

fn root(sink: &Sink) -> Option<Api> {
    let mut fields = Fields::of(sink, sink.document.root())?;
    let version = fields.string("openapi");
    if version.is_none_or(|version| !version.starts_with("3.0.")) {
        let found = version.map_or("missing `openapi`".to_owned(), |version| {
            format!("OpenAPI {version} is not supported")
        });
        let help =
            "write the document as OpenAPI 3.0.3; events are in `x-webhooks`, null is `nullable`";
        fields.error("openapi", found, help);
    }
    if !fields.has("paths") {
        fields.error("paths", "missing `paths`", "add the object `paths`, with an operation");
    }
    fields.string("$schema");
    let mut api = Api::default();
    (api.title, api.version) = info(&mut fields);
    api.base_url = server(&mut fields);

    let mut components = Components::default();
    if let Some(found) = fields.get("components") {
        components = Components::read(sink, found);
    }
    security(&mut fields, &components.security);
    api.schemas = components.schemas;
    recursion::check(sink, &mut api.schemas);
    set_constants(&mut api.schemas);
    for (path, item) in fields.entries("paths") {
        operation::path_item(sink, &api.schemas, &path, item, &mut api.operations);
    }
    api.operations.sort_by(|a, b| a.id.cmp(&b.id));
    for (_, webhook) in fields.entries(extensions::WEBHOOKS) {
        event::webhook(sink, &api.schemas, webhook, &mut api.events);
    }
    api.events.sort_by(|a, b| a.event_type.cmp(&b.event_type));
    fields.finish_on(Site::Document);
    if sink.is_clean() {
        together(sink, &api);
    }
    set_uses(&mut api);
    Some(api)
}

/// Checks what concerns components and operations together.
fn together(sink: &Sink, api: &Api) {
    for operation in &api.operations {
        list::check(sink, &api.schemas, operation);
        operation::check_names(sink, &api.schemas, operation);
    }
    let forms = api.operations.iter().filter_map(|operation| operation.body.as_ref());
    let forms = forms.filter(|body| body.media != BodyEncoding::Json);
    request_body::files(sink, &api.schemas, forms.map(|body| body.component.as_str()));
}

fn info(fields: &mut Fields) -> (String, String) {
    let Some(info) = fields.get("info") else {
        fields.error("info", "missing `info`", "write `title` and `version`");
        return Default::default();
    };
    let Some(mut info) = Fields::of(fields.sink, info) else { return Default::default() };
    let title = info.required_prose("title", "name the API");
    let version = info.required_prose("version", "write the date that the facts are of");
    info.prose("description");
    info.finish_plain();
    (title, version)
}

/// Returns the URL of the server.
fn server(fields: &mut Fields) -> Option<String> {
    let servers = fields.list("servers");
    let [server] = servers.as_slice() else {
        let help = "write the address of the service: `[{\"url\": \"https://…\"}]`";
        fields.error("servers", "`servers` does not have exactly one entry", help);
        return None;
    };
    let mut server = Fields::of(fields.sink, server.clone())?;
    server.prose("description");
    let url = server.string("url");
    let is_address = |url: &&str| {
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        let is_plain = |c: char| c.is_ascii_graphic() && !"\"<>\\^`{|}?#".contains(c);
        rest.is_some_and(|rest| !rest.is_empty() && rest.chars().all(is_plain))
    };
    if url.is_none_or(|url| !is_address(&url)) {
        server.error("url", "`url` is not an address", "write `https://`, a host and a path");
    }
    server.finish_plain();
    url.map(str::to_owned)
}

/// Checks the requirements: a bearer token is what the client sends.
fn security(fields: &mut Fields, schemes: &[String]) {
    for requirement in fields.list("security") {
        for (name, scopes) in requirement.children() {
            if !schemes.contains(&name) || scopes.value.as_array().is_none_or(|s| !s.is_empty()) {
                let help = "write `{\"bearerAuth\": []}` and define it in `components`";
                let message = format!("unknown security requirement `{name}`");
                fields.sink.error(&scopes.pointer, message, help);
            }
        }
    }
}

/// Returns the value of `x-group`.
fn group(fields: &mut Fields) -> Option<String> {
    let groups: Vec<(&str, &str)> = GROUPS.iter().map(|(name, _)| (*name, *name)).collect();
    fields.one_of(extensions::GROUP, &groups).map(str::to_owned)
}

#[derive(Default)]
struct Components {
    schemas: BTreeMap<String, Schema>,
    security: Vec<String>,
}

impl Components {
    fn read<'a>(sink: &Sink<'a>, at: Located<'a>) -> Self {
        let Some(mut fields) = Fields::of(sink, at) else { return Self::default() };
        let schemas = schema::components(sink, fields.entries("schemas"));
        for (_, at) in fields.entries("parameters") {
            parameter::parameter(sink, &schemas, at);
        }
        for (_, at) in fields.entries("responses") {
            operation::response(sink, at);
        }
        let mut security = Vec::new();
        for (name, at) in fields.entries("securitySchemes") {
            security.push(name);
            let Some(mut scheme) = Fields::of(sink, at) else { continue };
            scheme.prose("description");
            for (key, value) in [("type", "http"), ("scheme", "bearer")] {
                if scheme.string(key) != Some(value) {
                    let message = format!("`{key}` is not `{value}`");
                    scheme.error(key, message, "the client sends a bearer token, and nothing else");
                }
            }
            scheme.finish_plain();
        }
        fields.finish_plain();
        Self { schemas, security }
    }
}

/// Notes on each component where it is used.
fn set_uses(api: &mut Api) {
    let Api { operations, schemas, events, .. } = api;
    let parameters = operations.iter().flat_map(|op| op.query.iter().chain(&op.path_parameters));
    let parameters = parameters.filter_map(|parameter| parameter.ty.named().map(str::to_owned));
    let bodies = operations.iter().filter_map(Operation::body_component);
    let sent = bodies.map(str::to_owned).chain(parameters);
    for name in reachable(schemas, sent) {
        schemas.entry(name).and_modify(|schema| schema.sent = true);
    }
    for operation in operations.iter() {
        let Some(body) = operation.body_component().and_then(|name| schemas.get_mut(name)) else {
            continue;
        };
        body.is_body = true;
        // In a change, what is absent keeps its value: a default counts only where something is
        // made.
        if let (SchemaKind::Object { fields, .. }, "PATCH") = (&mut body.kind, &*operation.method) {
            fields.iter_mut().for_each(|field| field.default = None);
        }
    }
    let responses = operations.iter().filter_map(|operation| operation.response.component());
    let payloads = events.iter().map(|event| event.payload.as_str());
    for name in reachable(schemas, responses.chain(payloads).map(str::to_owned)) {
        schemas.entry(name).and_modify(|schema| schema.received = true);
    }
    set_checked(schemas);
}

/// Notes the value of each property that distinguishes the members of unions, where all unions of
/// a member agree.
fn set_constants(schemas: &mut BTreeMap<String, Schema>) {
    let mut tags: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for schema in schemas.values() {
        let SchemaKind::Union { tag, members } = &schema.kind else { continue };
        for member in members {
            let key = (member.schema.clone(), tag.clone());
            tags.entry(key).or_default().insert(member.tag.clone());
        }
    }
    for ((name, tag), values) in tags {
        let Some(SchemaKind::Object { fields, .. }) = schemas.get_mut(&name).map(|s| &mut s.kind)
        else {
            continue;
        };
        let (1, Some(value)) = (values.len(), values.first()) else { continue };
        for field in fields.iter_mut().filter(|field| field.wire == tag && field.required) {
            field.constant = Some(value.clone());
        }
    }
}

/// Notes the components that are sent and hold something required or limited, at any depth.
fn set_checked(schemas: &mut BTreeMap<String, Schema>) {
    // The entries of a limited list are visited, whether or not there is anything to check in them.
    let entries: Vec<String> = schemas
        .values()
        .filter(|schema| schema.sent)
        .flat_map(Schema::fields)
        .filter(|field| !field.limits.is_empty())
        .filter_map(|field| field.ty.named().map(str::to_owned))
        .collect();
    for name in entries {
        schemas.entry(name).and_modify(|schema| schema.is_checked = true);
    }
    loop {
        let is_checked = |name: &str| schemas.get(name).is_some_and(|schema| schema.is_checked);
        let leads_to_checked = |ty: &Type| ty.named().is_some_and(is_checked);
        let more: Vec<String> = schemas
            .values()
            .filter(|schema| schema.sent && !schema.is_checked)
            .filter(|schema| match &schema.kind {
                SchemaKind::Object { fields, .. } => {
                    !schema.rules.is_empty()
                        || fields.iter().any(|field| {
                            (field.required && schema.is_body)
                                || !field.limits.is_empty()
                                || leads_to_checked(&field.ty)
                        })
                }
                SchemaKind::Union { members, .. } => {
                    members.iter().any(|member| is_checked(&member.schema))
                }
                SchemaKind::Alias(ty) => leads_to_checked(ty),
                SchemaKind::Enum(_) | SchemaKind::Untagged(_) => false,
            })
            .map(|schema| schema.name.clone())
            .collect();
        if more.is_empty() {
            return;
        }
        for name in more {
            schemas.entry(name).and_modify(|schema| schema.is_checked = true);
        }
    }
}

/// Returns the component that a content of one media type refers to.
fn content<'a>(
    fields: &mut Fields<'_, 'a>,
    kinds: &[&'static str],
) -> Option<(&'static str, Located<'a>, String)> {
    let entries = fields.entries("content");
    let only = match entries.as_slice() {
        [(kind, media)] => {
            let kind = kinds.iter().find(|known| *known == kind);
            let schema = media.child("schema").filter(|schema| schema.reference().is_some());
            kind.zip(schema).map(|(kind, schema)| (*kind, media.clone(), schema))
        }
        _ => None,
    };
    let Some((kind, media, schema)) = only else {
        let kinds = kinds.join("` or `");
        let message = format!("the content is not one `{kinds}` with a reference to a component");
        let help = "write `\"schema\": {\"$ref\": \"#/components/schemas/Name\"}`, and no other \
                    media type";
        fields.error("content", message, help);
        return None;
    };
    let name = fields.sink.resolve(&schema, "schemas")?.pointer.last()?;
    Some((kind, media, name))
}
