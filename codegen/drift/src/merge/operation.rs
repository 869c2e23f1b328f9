//! Published operations as the contract writes them.

use serde_json::{Value, json};
use telnyx_contract::{
    Pointer,
    http::{FORM, JSON, is_media_type},
    model::{ITEM_PROPERTIES, Pagination},
};

use super::{
    naming,
    schema::{json_content, reference},
    writer::{TODO, Unsupported, Writer},
};
use crate::{
    Direction,
    normalize::{Content, Located, Operation},
    select,
};

impl<'a> Writer<'_, 'a> {
    /// Adds an operation, with everything that it requires, and returns its id.
    pub(super) fn operation(&mut self, operation: &Operation<'a>) -> Result<String, Unsupported> {
        let (status, schema) = self.success(operation)?;
        let items = schema.as_ref().and_then(|located| self.items(located));
        let is_list = items.is_some() || schema.as_ref().is_some_and(|s| self.is_array(s));
        let proposal = naming::operation_id(&operation.method, &operation.path, is_list);
        let id = self.unused_id(&proposal)?;
        let entity = naming::entity(&id);
        let mut parameters = Vec::new();
        for parameter in operation.parameters.values() {
            match self.attempt(|writer| writer.parameter(parameter, &entity)) {
                Ok(written) => parameters.push(written),
                Err(why) if parameter.place != "path" => self.skip(&parameter.pointer, why),
                Err(why) => return Err(why),
            }
        }
        let body = match &operation.body {
            Some(body) => Some(self.body(body, &naming::body(&id))?),
            None => None,
        };
        let content = match &schema {
            Some(located) => self.response(located, &entity, items)?,
            None => None,
        };
        let mut success = json!({"description": TODO});
        if let Some(name) = content {
            success["content"] = json_content(&name);
        }
        let error = json!({"$ref": "#/components/responses/Error"});
        let mut written = json!({
            "operationId": id,
            "summary": TODO,
            "description": TODO,
            "responses": {status: success, "4XX": error},
        });
        if operation.deprecated {
            written["deprecated"] = json!(true);
        }
        if is_list && operation.method == "GET" {
            written["x-pagination"] = json!(pagination(operation).name());
        }
        if !parameters.is_empty() {
            written["parameters"] = json!(parameters);
        }
        if let Some(content) = body {
            written["requestBody"] =
                json!({"description": TODO, "required": true, "content": content});
        }
        self.insert_operation(operation, written)?;
        Ok(id)
    }

    fn insert_operation(
        &mut self,
        operation: &Operation<'a>,
        written: Value,
    ) -> Result<(), Unsupported> {
        if ["HEAD", "OPTIONS", "TRACE"].contains(&operation.method.as_str()) {
            return Err(format!("the client does not send {}", operation.method));
        }
        let path = select::unversioned(&operation.path);
        self.insert("/paths", path, json!({}));
        let item = Pointer::default().child("paths").child(path);
        let method = operation.method.to_lowercase();
        self.insert(item.as_str(), &method, written)
            .then_some(())
            .ok_or_else(|| "the contract has the operation already".to_owned())
    }

    /// The one success of an operation: its status, and its schema.
    fn success(
        &mut self,
        operation: &Operation<'a>,
    ) -> Result<(String, Option<Located<'a>>), Unsupported> {
        let mut successes = operation.successes.iter();
        let with_content = successes.find(|(_, response)| !response.media.is_empty());
        let (status, response) = with_content
            .or_else(|| operation.successes.iter().next())
            .ok_or("no success is declared")?;
        for (other, response) in operation.successes.iter().filter(|(other, _)| *other != status) {
            let text = format!("{status} is the one success, {other} is left out");
            self.skip(&response.pointer, text);
        }
        Ok((status.clone(), self.json(response)?))
    }

    pub(super) fn json(&self, content: &Content<'a>) -> Result<Option<Located<'a>>, Unsupported> {
        let kinds: Vec<&str> = content.media.keys().map(String::as_str).collect();
        match content.media.get(JSON) {
            None if !kinds.is_empty() => Err(format!("{} is not JSON", kinds.join(", "))),
            schema => Ok(schema.cloned()),
        }
    }

    /// The content of a body: JSON, or else a form.
    fn body(&mut self, content: &Content<'a>, name: &str) -> Result<Value, Unsupported> {
        match content.media.get(FORM).filter(|_| !content.media.contains_key(JSON)) {
            Some(located) => {
                let component = self.body_component(located, name)?;
                Ok(self.form(content, located, &component))
            }
            None => {
                let located = self.json(content)?.ok_or("a body without content")?;
                Ok(json_content(&self.body_component(&located, name)?))
            }
        }
    }

    fn body_component(&mut self, located: &Located<'a>, name: &str) -> Result<String, Unsupported> {
        let schema = self.upstream.schema(located);
        if schema.properties.is_empty() {
            return Err(format!("a body that is {} instead of an object", schema.describe()));
        }
        // A body is named after the operation, whatever the published name.
        if let Some(known) = self.existing.find_equivalent(located, Direction::Request, name) {
            return Ok(known);
        }
        let schema = schema.defined_at(&located.pointer);
        self.component(located, &schema, Direction::Request, name)
    }

    /// The content of a form, with the media types of its files.
    fn form(&mut self, content: &Content<'a>, located: &Located<'a>, component: &str) -> Value {
        let schema = self.upstream.schema(located);
        let mut form = json!({"schema": reference(component)});
        for ((_, part), kind) in content.encodings.iter().filter(|((media, _), _)| media == FORM) {
            let property = schema.properties.get(part).map(|part| self.upstream.schema(part));
            let is_file = property.is_some_and(|part| part.format.as_deref() == Some("binary"));
            if is_file && is_media_type(kind) {
                form["encoding"][part] = json!({"contentType": kind});
            } else {
                let form = content.pointer.child("content").child(FORM);
                let text = format!("`{kind}` is not one media type of a file");
                self.skip(&form.child("encoding").child(part), text);
            }
        }
        json!({FORM: form})
    }

    /// The property of a response that has the items of a list.
    fn items(&self, located: &Located<'a>) -> Option<&'static str> {
        let schema = self.upstream.schema(located);
        let is_list = |name: &&str| schema.properties.get(*name).is_some_and(|p| self.is_array(p));
        ITEM_PROPERTIES.into_iter().find(is_list).filter(|_| schema.alternatives.is_empty())
    }

    fn is_array(&self, located: &Located<'a>) -> bool {
        let schema = self.upstream.schema(located);
        schema.types.contains("array") && schema.alternatives.is_empty()
    }

    /// An id that no operation has, and that is not a resource of another.
    fn unused_id(&self, proposal: &str) -> Result<String, Unsupported> {
        let paths = self.at("/paths").and_then(Value::as_object).into_iter().flatten();
        let operations = paths.filter_map(|(_, item)| item.as_object()).flat_map(|o| o.values());
        let ids: Vec<&str> =
            operations.filter_map(|operation| operation.get("operationId")?.as_str()).collect();
        let is_unused = |id: &String| {
            !ids.iter().any(|other| {
                other == id
                    || other.starts_with(&format!("{id}."))
                    || id.starts_with(&format!("{other}."))
            })
        };
        let alternative = naming::alternative_operation_id(proposal);
        let numbered = (2..9).map(|number| format!("{proposal}_{number}"));
        let mut candidates = [proposal.to_owned()].into_iter().chain(alternative).chain(numbered);
        candidates.find(is_unused).ok_or_else(|| format!("no unused operationId like `{proposal}`"))
    }
}

/// The pagination style whose parameters the operation has.
fn pagination(operation: &Operation<'_>) -> Pagination {
    let has = |name: &&str| operation.parameters.values().any(|p| p.name == *name);
    let fits = |style: &Pagination| style.parameters().is_some_and(|names| names.iter().all(has));
    Pagination::ALL.into_iter().find(fits).unwrap_or(Pagination::None)
}
