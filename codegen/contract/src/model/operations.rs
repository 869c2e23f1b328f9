//! Reading operations and events.

use openapiv3::{
    Operation as ApiOperation, Parameter as ApiParameter, ParameterData, ParameterSchemaOrContent,
    PathItem, ReferenceOr, Response, StatusCode,
};
use serde_json::Value;

use super::{
    Event, ITEM_PROPERTIES, Limits, List, Operation, Pagination, Parameter, Reader, RetryClass,
    SuccessBody, Type, schemas::component,
};
use crate::naming;

/// The header that makes a repeated send harmless.
const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

impl Reader<'_> {
    pub(super) fn operations(&self) -> Vec<Operation> {
        let items = self.document.paths.iter();
        let mut operations: Vec<Operation> = items
            .filter_map(|(path, item)| Some((path, item.as_item()?)))
            .flat_map(|(path, item)| item.iter().map(move |(method, op)| (path, item, method, op)))
            .map(|(path, item, method, operation)| self.operation(path, item, method, operation))
            .collect();
        operations.sort_by(|a, b| a.id.cmp(&b.id));
        operations
    }

    fn operation(
        &self,
        path: &str,
        item: &PathItem,
        method: &str,
        operation: &ApiOperation,
    ) -> Operation {
        let mut path_parameters = Vec::new();
        let mut query = Vec::new();
        let mut idempotency_key = false;
        let parameters = item.parameters.iter().chain(&operation.parameters);
        for parameter in parameters.filter_map(|parameter| self.parameter_behind(parameter)) {
            match parameter {
                ApiParameter::Path { parameter_data, .. } => {
                    path_parameters.push(self.parameter(parameter_data));
                }
                ApiParameter::Query { parameter_data, .. } => {
                    query.push(self.parameter(parameter_data));
                }
                ApiParameter::Header { parameter_data, .. } => {
                    idempotency_key |= parameter_data.name == IDEMPOTENCY_KEY;
                }
                ApiParameter::Cookie { .. } => {}
            }
        }
        path_parameters.sort_by_key(|parameter| path.find(&format!("{{{}}}", parameter.wire)));
        query.sort_by(|a, b| a.wire.cmp(&b.wire));
        let (success, answer) = self.answer(operation);
        let extension = |name: &str| operation.extensions.get(name).and_then(Value::as_str);
        let pagination = extension("x-pagination").and_then(Pagination::of);
        for parameter in &mut query {
            if let Some(setter) = pagination.and_then(|dialect| dialect.setter(&parameter.wire)) {
                parameter.setter = setter.to_owned();
            }
        }
        Operation {
            id: operation.operation_id.clone().unwrap_or_default(),
            method: method.to_uppercase(),
            path: path.to_owned(),
            summary: operation.summary.clone().unwrap_or_default(),
            description: operation.description.clone().unwrap_or_default(),
            path_parameters,
            query,
            idempotency_key,
            body: self.body(operation),
            answer,
            success,
            retry: match (extension("x-retry"), method) {
                (Some("idempotent"), _) | (None, "get" | "put" | "delete") => {
                    RetryClass::Idempotent
                }
                _ => RetryClass::NonIdempotent,
            },
            pagination,
            error_codes: error_codes(operation),
        }
    }

    fn parameter_behind<'a>(
        &'a self,
        parameter: &'a ReferenceOr<ApiParameter>,
    ) -> Option<&'a ApiParameter> {
        match parameter {
            ReferenceOr::Item(parameter) => Some(parameter),
            ReferenceOr::Reference { reference } => {
                let name = reference.strip_prefix("#/components/parameters/")?;
                self.document.components.as_ref()?.parameters.get(name)?.as_item()
            }
        }
    }

    fn parameter(&self, data: &ParameterData) -> Parameter {
        let (ty, limits, default) = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => {
                let default = schema.as_item().and_then(|s| s.schema_data.default.clone());
                (self.type_of(schema), self.limits(schema), default)
            }
            ParameterSchemaOrContent::Content(_) => (Type::Any, Limits::default(), None),
        };
        let extension =
            |name: &str| data.extensions.get(name).and_then(Value::as_str).map(str::to_owned);
        Parameter {
            wire: data.name.clone(),
            name: naming::progenitor_argument(&data.name),
            setter: extension(naming::RUST_NAME).unwrap_or_else(|| naming::snake_case(&data.name)),
            description: data.description.clone().unwrap_or_default(),
            ty,
            required: data.required,
            example: data.example.clone(),
            limits,
            default,
        }
    }

    /// The one documented success: its status and what it holds.
    fn answer(&self, operation: &ApiOperation) -> (u16, SuccessBody) {
        let success = operation.responses.responses.iter().find_map(|(status, response)| {
            let StatusCode::Code(code @ 200..=299) = status else { return None };
            Some((*code, self.response_behind(response)?))
        });
        let Some((status, response)) = success else { return (200, SuccessBody::Empty) };
        let schema = response.content.get("application/json").and_then(|m| m.schema.as_ref());
        let Some(ReferenceOr::Reference { reference }) = schema else {
            return (status, SuccessBody::Empty);
        };
        let name = component(reference);
        let answer = match (self.list(operation, &name), self.property(&name, "data")) {
            (Some(list), _) => SuccessBody::List(list),
            (None, Some(data)) => SuccessBody::Enveloped(name, data),
            (None, None) => SuccessBody::Plain(name),
        };
        (status, answer)
    }

    /// What an operation that declares a dialect answers: a list, or a component that holds one.
    fn list(&self, operation: &ApiOperation, answer: &str) -> Option<List> {
        operation.extensions.get("x-pagination")?;
        let list = |items: Option<&str>, ty| match ty {
            Type::Array(item) => Some(List {
                envelope: answer.to_owned(),
                items: items.map(str::to_owned),
                item: *item,
            }),
            _ => None,
        };
        let held = |items| list(Some(items), self.property(answer, items)?);
        ITEM_PROPERTIES.into_iter().find_map(held).or_else(|| {
            match self.kind(self.component(answer)?) {
                super::SchemaKind::Alias(ty) => list(None, ty),
                _ => None,
            }
        })
    }

    fn response_behind<'a>(&'a self, response: &'a ReferenceOr<Response>) -> Option<&'a Response> {
        match response {
            ReferenceOr::Item(response) => Some(response),
            ReferenceOr::Reference { reference } => {
                let name = reference.strip_prefix("#/components/responses/")?;
                self.document.components.as_ref()?.responses.get(name)?.as_item()
            }
        }
    }

    /// The type of a property of a component.
    fn property(&self, component: &str, property: &str) -> Option<Type> {
        let super::SchemaKind::Object { fields, .. } = self.kind(self.component(component)?) else {
            return None;
        };
        fields.into_iter().find(|field| field.wire == property).map(|field| field.ty)
    }

    pub(super) fn events(&self) -> Vec<Event> {
        let webhooks = self.document.extensions.get("x-webhooks").and_then(Value::as_object);
        let mut events: Vec<Event> = webhooks
            .into_iter()
            .flat_map(serde_json::Map::values)
            .flat_map(|webhook| {
                let types = texts(webhook, "x-event-types");
                let mut names = texts(webhook, "x-enum-varnames").into_iter();
                let events = types.into_iter().filter_map(move |event_type| {
                    let name = names.next().unwrap_or_else(|| naming::pascal_case(&event_type));
                    self.event(webhook, event_type, name)
                });
                events.collect::<Vec<_>>()
            })
            .collect();
        events.sort_by(|a, b| a.event_type.cmp(&b.event_type));
        events
    }

    fn event(&self, webhook: &Value, event_type: String, name: String) -> Option<Event> {
        let body = component(webhook.get("schema")?.get("$ref")?.as_str()?);
        let identifying_properties = texts(webhook, "x-known-by");
        let payload = if identifying_properties.is_empty() {
            let data = self.property(&body, "data")?;
            self.property(data.named()?, "payload").unwrap_or(data).named()?.to_owned()
        } else {
            body
        };
        Some(Event {
            event_type,
            name,
            description: webhook.get("description")?.as_str()?.to_owned(),
            payload,
            record_type: webhook.get("x-record-type").and_then(Value::as_str).map(str::to_owned),
            identifying_properties,
        })
    }
}

/// The entries of `x-error-codes`.
fn error_codes(operation: &ApiOperation) -> Vec<(String, String)> {
    let codes = operation.extensions.get("x-error-codes").and_then(Value::as_object);
    let meaning = |meaning: &Value| meaning.as_str().unwrap_or_default().to_owned();
    let codes = codes.into_iter().flatten();
    let mut codes: Vec<(String, String)> =
        codes.map(|(code, text)| (code.clone(), meaning(text))).collect();
    codes.sort();
    codes
}

/// The texts of a list; none where there is no list.
fn texts(holder: &Value, key: &str) -> Vec<String> {
    let list = holder.get(key).and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}
