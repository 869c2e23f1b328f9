//! Published operations and events as the contract writes them.

use super::{
    Json,
    answers::Items,
    names,
    schemas::{Refusal, TODO, Writer, reference},
};
use telnyx_contract::model::{FORM, ITEM_PROPERTIES, JSON, Pagination};

use crate::{
    compare::{Way, describe},
    normal::{Content, Node, Operation},
    select,
};

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

impl<'a> Writer<'_, 'a> {
    /// Writes an operation, and everything that it needs. What cannot be written refuses the whole.
    pub(crate) fn operation(&mut self, operation: &Operation<'a>) -> Result<String, Refusal> {
        let method = operation.method.to_lowercase();
        if !METHODS.contains(&method.as_str()) {
            return Err(format!("the runtime does not send {}", operation.method));
        }
        let answer = self.success(operation)?;
        let items = answer.1.as_ref().and_then(|node| self.items(node));
        let is_list = items.is_some();
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
            Some(node) => self.answer(node, &entity, items)?,
            None => None,
        };
        let mut written = vec![
            ("operationId", Json::text(&id)),
            ("summary", Json::text(TODO)),
            ("description", Json::text(TODO)),
        ];
        if operation.deprecated {
            written.push(("deprecated", Json::Bool(true)));
        }
        if is_list && method == "get" {
            written.push(("x-pagination", Json::text(Self::dialect(operation).name())));
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
                    ("content", body),
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
        self.put_operation(select::unversioned(&operation.path), &method, Json::object(written))?;
        Ok(id)
    }

    fn put_operation(&mut self, path: &str, method: &str, operation: Json) -> Result<(), Refusal> {
        let paths = self.contract.at_mut("/paths").ok_or("the contract has no paths")?;
        if paths.get(path).is_none() {
            paths.insert(path, Json::Object(Vec::new()), |other| other > path);
        }
        let rank = |name: &str| METHODS.iter().position(|method| *method == name);
        if let Some(item) = paths.at_mut(&crate::document::below("", path)) {
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

    pub(super) fn json(&self, content: &Content<'a>) -> Result<Option<Node<'a>>, Refusal> {
        if content.media.is_empty() {
            return Ok(None);
        }
        let kinds: Vec<&str> = content.media.keys().map(String::as_str).collect();
        let json = content.media.get(JSON);
        json.cloned().map(Some).ok_or_else(|| format!("{} is no JSON", kinds.join(", ")))
    }

    /// The content of a body: JSON, or else a form.
    fn body(&mut self, content: &Content<'a>, name: &str) -> Result<Json, Refusal> {
        let form = content.media.get(FORM).filter(|_| !content.media.contains_key(JSON));
        match form {
            Some(node) => {
                let component = self.body_component(node, name)?;
                Ok(self.form(content, node, &component))
            }
            None => {
                let node = self.json(content)?.ok_or("a body without content")?;
                Ok(media(&self.body_component(&node, name)?))
            }
        }
    }

    fn body_component(&mut self, node: &Node<'a>, name: &str) -> Result<String, Refusal> {
        let shape = self.reader.shape(node);
        if shape.properties.is_empty() {
            return Err(format!("a body that is {} and no object", describe(&shape)));
        }
        // A body is named after what it does, whatever the published name.
        if let Some(known) = self.known.same(node, Way::Request, name) {
            return Ok(known);
        }
        let shape = crate::normal::Shape { definition: node.at.clone(), ..(*shape).clone() };
        self.component(node, &shape, Way::Request, name)
    }

    /// What holds the items, where the answer is a list.
    fn items(&self, node: &Node<'a>) -> Option<Items> {
        let is_array = |node: &Node<'a>| self.reader.shape(node).types.contains("array");
        let shape = self.reader.shape(node);
        if !shape.alternatives.is_empty() {
            return None;
        }
        let held = ITEM_PROPERTIES
            .into_iter()
            .find(|name| shape.properties.get(*name).is_some_and(is_array));
        held.map(Items::In).or_else(|| is_array(node).then_some(Items::Bare))
    }

    /// The dialect whose parameters are all there.
    fn dialect(operation: &Operation<'a>) -> Pagination {
        let has = |name: &&str| operation.parameters.values().any(|p| p.name == *name);
        let speaks =
            |dialect: &Pagination| dialect.parameters().is_some_and(|names| names.iter().all(has));
        Pagination::ALL.into_iter().find(speaks).unwrap_or(Pagination::None)
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
}

fn media(name: &str) -> Json {
    Json::Object(vec![(JSON.to_owned(), Json::object([("schema", reference(name))]))])
}
