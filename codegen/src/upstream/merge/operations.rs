//! Published operations and events as the contract writes them.

use super::{
    Json, names,
    schemas::{Refusal, TODO, Writer, reference},
};
use crate::upstream::{
    compare::{Way, describe},
    normal::{Content, Event, Node, Operation},
};

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// How to read a component of a list's page.
const META: &str = "#/components/schemas/PaginationMeta";

impl<'a> Writer<'_, 'a> {
    /// Writes an operation, and everything that it needs. What cannot be written refuses the whole.
    pub(crate) fn operation(&mut self, operation: &Operation<'a>) -> Result<String, Refusal> {
        let method = operation.method.to_lowercase();
        if !METHODS.contains(&method.as_str()) {
            return Err(format!("the runtime does not send {}", operation.method));
        }
        let answer = self.success(operation)?;
        let is_list = answer.1.as_ref().is_some_and(|node| self.is_list(node));
        let id = self.free_id(&names::operation_id(&operation.method, &operation.path, is_list))?;
        let entity = names::entity(&id);
        let mut parameters = Vec::new();
        for parameter in operation.parameters.values() {
            match self.parameter(parameter, &entity) {
                Ok(written) => parameters.push(written),
                Err(refusal) if parameter.place != "path" => {
                    self.left_out.push((parameter.at.clone(), refusal));
                }
                Err(refusal) => return Err(refusal),
            }
        }
        let body = match &operation.body {
            Some(body) => Some(self.body(body, &names::body(&id))?),
            None => None,
        };
        let content = match &answer.1 {
            Some(node) => self.answer(node, &entity, is_list)?,
            None => None,
        };
        let has = |name: &str| operation.parameters.values().any(|p| p.name == name);
        let mut written = vec![
            ("operationId", Json::text(&id)),
            ("summary", Json::text(TODO)),
            ("description", Json::text(TODO)),
        ];
        if operation.deprecated {
            written.push(("deprecated", Json::Bool(true)));
        }
        if is_list && method == "get" {
            let is_paged = has("page[number]")
                && has("page[size]")
                && content.as_ref().is_some_and(|name| self.has_meta(name));
            written
                .push(("x-pagination", Json::text(if is_paged { "page-number" } else { "none" })));
        }
        if !parameters.is_empty() {
            written.push(("parameters", Json::List(parameters)));
        }
        if let Some(body) = body {
            written.push((
                "requestBody",
                Json::object([
                    ("description", Json::text(TODO)),
                    ("required", Json::Bool(true)),
                    ("content", media(&body)),
                ]),
            ));
        }
        let mut success = vec![("description", Json::text(TODO))];
        success.extend(content.map(|name| ("content", media(&name))));
        let responses = Json::Object(vec![
            (answer.0.clone(), Json::object(success)),
            (
                "4XX".to_owned(),
                Json::object([("$ref", Json::text("#/components/responses/Error"))]),
            ),
        ]);
        written.push(("responses", responses));
        self.put_operation(&operation.path, &method, Json::object(written))?;
        Ok(id)
    }

    fn put_operation(&mut self, path: &str, method: &str, operation: Json) -> Result<(), Refusal> {
        let paths = self.contract.at_mut("/paths").ok_or("the contract has no paths")?;
        if paths.get(path).is_none() {
            paths.insert(path, Json::Object(Vec::new()), |other| other > path);
        }
        let rank = |name: &str| METHODS.iter().position(|method| *method == name);
        if let Some(item) = paths.at_mut(&crate::upstream::document::below("", path)) {
            item.insert(method, operation, |other| rank(other) > rank(method));
        }
        Ok(())
    }

    /// The one success of an operation: its status, and what it answers.
    fn success(
        &mut self,
        operation: &Operation<'a>,
    ) -> Result<(String, Option<Node<'a>>), Refusal> {
        let with_content =
            operation.successes.iter().find(|(_, answer)| !answer.content.media.is_empty());
        let (status, answer) = with_content
            .or_else(|| operation.successes.iter().next())
            .ok_or("no success is declared")?;
        for (other, answer) in operation.successes.iter().filter(|(other, _)| *other != status) {
            self.left_out.push((
                answer.at.clone(),
                format!("{status} is the one success, {other} is left out"),
            ));
        }
        let schema = self.json(&answer.content)?;
        Ok((status.clone(), schema))
    }

    fn json(&self, content: &Content<'a>) -> Result<Option<Node<'a>>, Refusal> {
        if content.media.is_empty() {
            return Ok(None);
        }
        let kinds: Vec<&str> = content.media.keys().map(String::as_str).collect();
        let json = content.media.get("application/json");
        json.cloned().map(Some).ok_or_else(|| format!("{} is no JSON", kinds.join(", ")))
    }

    fn body(&mut self, content: &Content<'a>, name: &str) -> Result<String, Refusal> {
        let node = self.json(content)?.ok_or("a body without content")?;
        let shape = self.reader.shape(&node);
        if shape.properties.is_empty() {
            return Err(format!("a body that is {} and no object", describe(&shape)));
        }
        // A body is named after what it does, whatever the published name.
        if let Some(known) = self.known.same(&node, Way::Request, name) {
            return Ok(known);
        }
        let shape =
            crate::upstream::normal::Shape { definition: node.at.clone(), ..(*shape).clone() };
        self.component(&node, &shape, Way::Request, name)
    }

    fn is_list(&self, node: &Node<'a>) -> bool {
        let shape = self.reader.shape(node);
        shape
            .properties
            .get("data")
            .is_some_and(|data| self.reader.shape(data).types.contains("array"))
    }

    fn has_meta(&self, name: &str) -> bool {
        self.contract.at(&format!("/components/schemas/{name}/properties/meta")).is_some()
    }

    /// The component of an answer, if it says anything; an envelope always has its `data`.
    fn answer(
        &mut self,
        node: &Node<'a>,
        entity: &str,
        is_list: bool,
    ) -> Result<Option<String>, Refusal> {
        let shape = self.reader.shape(node);
        if shape.types.contains("array") {
            return Err("an answer that is a list without an envelope".to_owned());
        }
        if shape.properties.is_empty() && shape.alternatives.is_empty() {
            if shape.types.contains("object") {
                return self.free_form(node, entity).map(Some);
            }
            let why =
                format!("an answer that is {} is written as one without content", describe(&shape));
            self.left_out.push((node.at.clone(), why));
            return Ok(None);
        }
        match shape.properties.get("data") {
            None => self.component(node, &shape, Way::Answer, entity).map(Some),
            Some(data) => self.envelope(node, data, entity, is_list).map(Some),
        }
    }

    /// An object of any content.
    fn free_form(&mut self, node: &Node<'a>, entity: &str) -> Result<String, Refusal> {
        let mut schema = self.used(node, Way::Answer, entity)?;
        schema.insert("description", Json::text(TODO), |_| true);
        let name = self.free(entity, entity);
        self.proposed.push((name.clone(), node.at.clone()));
        self.put(&name, schema);
        Ok(name)
    }

    fn envelope(
        &mut self,
        node: &Node<'a>,
        data: &Node<'a>,
        entity: &str,
        is_list: bool,
    ) -> Result<String, Refusal> {
        let shape = self.reader.shape(node);
        let name = format!("{entity}{}", if is_list { "List" } else { "Envelope" });
        if let Some(known) = self.known.same(node, Way::Answer, &name) {
            return Ok(known);
        }
        // The entity itself is named before its envelope.
        let inner = self.reader.shape(data);
        let inside = if is_list {
            inner.items.as_ref().ok_or("a list of what is not said")?.clone()
        } else {
            data.clone()
        };
        let mut data_schema = self.used(&inside, Way::Answer, entity)?;
        data_schema = match (is_list, data_schema.get("$ref").is_some()) {
            (true, _) => Json::object([
                ("description", Json::text(TODO)),
                ("type", Json::text("array")),
                ("items", data_schema),
            ]),
            (false, true) => Json::object([
                ("description", Json::text(TODO)),
                ("allOf", Json::List(vec![data_schema])),
            ]),
            (false, false) => {
                data_schema.insert("description", Json::text(TODO), |_| true);
                data_schema
            }
        };
        let mut properties = vec![("data".to_owned(), data_schema)];
        for (wire, node) in shape.properties.iter().filter(|(wire, _)| *wire != "data") {
            if is_list && wire == "meta" {
                if self.contract.at(META.trim_start_matches('#')).is_some() {
                    let meta = Json::object([
                        ("description", Json::text(TODO)),
                        ("allOf", Json::List(vec![Json::object([("$ref", Json::text(META))])])),
                    ]);
                    properties.push((wire.clone(), meta));
                }
                continue;
            }
            let mut schema = match self.used(
                node,
                Way::Answer,
                &format!("{entity}{}", names::component(wire)),
            ) {
                Ok(schema) => schema,
                Err(refusal) => {
                    self.left_out.push((node.at.clone(), refusal));
                    continue;
                }
            };
            if schema.get("$ref").is_some() {
                schema = Json::object([("allOf", Json::List(vec![schema]))]);
            }
            schema.insert("description", Json::text(TODO), |_| true);
            properties.push((wire.clone(), schema));
        }
        properties.sort_by_key(|(wire, _)| (wire != "id", wire.clone()));
        let envelope = Json::object([
            ("description", Json::text(TODO)),
            ("type", Json::text("object")),
            ("required", Json::List(vec![Json::text("data")])),
            ("properties", Json::Object(properties)),
        ]);
        let name = match self.contract.at(&format!("/components/schemas/{name}")) {
            Some(there) if *there == envelope => return Ok(name),
            _ => self.free(&name, &name),
        };
        self.proposed.push((name.clone(), node.at.clone()));
        self.put(&name, envelope);
        Ok(name)
    }

    /// An id that no operation has, and that is no resource of another.
    fn free_id(&self, proposal: &str) -> Result<String, Refusal> {
        let mut ids: Vec<String> = Vec::new();
        let paths = self.contract.at("/paths").map(Json::value).unwrap_or_default();
        for item in paths.as_object().into_iter().flat_map(|paths| paths.values()) {
            let operations = item.as_object().into_iter().flat_map(|item| item.values());
            ids.extend(
                operations.filter_map(|o| o.get("operationId")?.as_str().map(str::to_owned)),
            );
        }
        let is_free = |id: &String| {
            let clash = |other: &String| {
                other == id
                    || other.starts_with(&format!("{id}."))
                    || id.starts_with(&format!("{other}."))
            };
            !ids.iter().any(clash)
        };
        let other = names::other_operation_id(proposal);
        let numbered = (2..9).map(|number| format!("{proposal}_{number}"));
        let mut candidates = std::iter::once(proposal.to_owned()).chain(other).chain(numbered);
        candidates.find(is_free).ok_or_else(|| format!("no free operationId like `{proposal}`"))
    }

    /// Writes an event below `x-webhooks`.
    pub(crate) fn event(&mut self, name: &str, event: &Event<'a>) -> Result<(), Refusal> {
        let node = self.json(&event.content)?.ok_or("an event without content")?;
        let types = self.reader.event_types(&node).ok_or("an event that lists no `event_type`")?;
        let shape = self.reader.shape(&node);
        let component = self.component(
            &node,
            &shape,
            Way::Answer,
            &format!("{}Event", crate::names::camel(name)),
        )?;
        let written = Json::object([
            ("description", Json::text(TODO)),
            ("x-event-types", Json::List(types.into_iter().map(Json::text).collect())),
            ("schema", reference(&component)),
        ]);
        let webhooks =
            self.contract.at_mut("/x-webhooks").ok_or("the contract has no `x-webhooks`")?;
        webhooks.insert(name, written, |other| other > name);
        Ok(())
    }
}

fn media(name: &str) -> Json {
    Json::Object(vec![("application/json".to_owned(), Json::object([("schema", reference(name))]))])
}
