//! The embedded contract, parsed once per process into the operations of a server.

use std::sync::{Arc, LazyLock, OnceLock};

use jsonschema::Validator;
use serde_json::{Map, Value};

use super::error::SandboxError;
use super::json_schema::{self, READ_ONLY};
use super::roles::{self, Role};
use super::route::{self, Segment};

/// The contract that the generator embedded in this crate.
static EMBEDDED: LazyLock<Result<Arc<Contract>, String>> =
    LazyLock::new(|| Contract::parse(include_str!("../generated/contract.json")).map(Arc::new));

/// Every operation and event of the API.
pub(super) struct Contract {
    document: Value,
    /// The path of the server URL, such as `/v2`, which prefixes every path template.
    pub(super) prefix: String,
    pub(super) operations: Vec<Operation>,
    pub(super) events: Vec<EventSchema>,
}

/// One method of one path.
pub(super) struct Operation {
    pub(super) id: String,
    pub(super) method: String,
    pub(super) segments: Vec<Segment>,
    pub(super) parameters: Vec<Parameter>,
    pub(super) body: Option<Body>,
    pub(super) status: u16,
    pub(super) response_schema: Option<Value>,
    pub(super) authenticated: bool,
    pub(super) paginated: bool,
    pub(super) role: Role,
}

/// A declared path, query or header parameter.
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) place: Place,
    pub(super) required: bool,
    pub(super) schema: Value,
    validator: OnceLock<Option<Validator>>,
}

/// The location of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
    Header,
}

/// The body of a request.
pub(super) struct Body {
    pub(super) required: bool,
    pub(super) media_type: String,
    /// The `encoding` of the parts of a form.
    pub(super) encoding: Value,
    pub(super) schema: Value,
    validator: OnceLock<Option<Validator>>,
}

/// The schema of a webhook and the event types it carries.
pub(super) struct EventSchema {
    pub(super) types: Vec<String>,
    pub(super) schema: Value,
}

impl Contract {
    /// Returns the contract that this crate was generated from.
    pub(super) fn embedded() -> Result<Arc<Self>, SandboxError> {
        EMBEDDED.as_ref().map(Arc::clone).map_err(|reason| SandboxError::Contract(reason.clone()))
    }

    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let document: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let prefix = document["servers"][0]["url"]
            .as_str()
            .and_then(|address| url::Url::parse(address).ok())
            .map_or_else(String::new, |address| address.path().trim_end_matches('/').to_owned());
        let mut contract = Self { document, prefix, operations: Vec::new(), events: Vec::new() };
        contract.operations = contract.read_operations()?;
        contract.events = contract.read_events();
        roles::assign_roles(&mut contract);
        Ok(contract)
    }

    /// Follows `$ref` to the schema it refers to; a dangling reference resolves to an empty schema.
    pub(super) fn resolve<'a>(&'a self, mut value: &'a Value) -> &'a Value {
        // Bounded, because components may refer to each other in a cycle.
        for _ in 0..16 {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
                return value;
            };
            value = reference
                .strip_prefix('#')
                .and_then(|pointer| self.document.pointer(pointer))
                .unwrap_or(&Value::Null);
        }
        &Value::Null
    }

    /// Returns the component schemas by name.
    pub(super) fn components(&self) -> Option<&Map<String, Value>> {
        self.document["components"]["schemas"].as_object()
    }

    fn read_operations(&self) -> Result<Vec<Operation>, String> {
        let paths =
            self.document["paths"].as_object().ok_or_else(|| "missing `paths`".to_owned())?;
        let mut operations = Vec::new();
        for (path, item) in paths {
            for (method, definition) in item.as_object().into_iter().flatten() {
                if matches!(
                    method.as_str(),
                    "get" | "post" | "put" | "patch" | "delete" | "head" | "options"
                ) {
                    operations.push(self.read_operation(path, method, item, definition)?);
                }
            }
        }
        Ok(operations)
    }

    fn read_operation(
        &self,
        path: &str,
        method: &str,
        item: &Value,
        definition: &Value,
    ) -> Result<Operation, String> {
        let id = definition["operationId"]
            .as_str()
            .ok_or_else(|| format!("{method} {path}: missing `operationId`"))?;
        let (status, response_schema) = self.read_response(&definition["responses"]);
        let secured = definition
            .get("security")
            .or_else(|| self.document.get("security"))
            .and_then(Value::as_array);
        Ok(Operation {
            id: id.to_owned(),
            method: method.to_uppercase(),
            segments: route::segments(path),
            parameters: self.read_parameters(item, definition),
            body: self.read_body(&definition["requestBody"]),
            status,
            response_schema,
            // Operations without `security` require the API key, too.
            authenticated: secured.is_none_or(|schemes| !schemes.is_empty()),
            paginated: definition.get("x-pagination").is_some(),
            role: Role::Sample,
        })
    }

    fn read_parameters(&self, item: &Value, definition: &Value) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for list in [&definition["parameters"], &item["parameters"]] {
            for entry in list.as_array().into_iter().flatten() {
                let entry = self.resolve(entry);
                let place = match entry["in"].as_str() {
                    Some("path") => Place::Path,
                    Some("query") => Place::Query,
                    Some("header") => Place::Header,
                    _ => continue,
                };
                let Some(name) = entry["name"].as_str() else {
                    continue;
                };
                if parameters.iter().any(|p| p.name == name && p.place == place) {
                    continue;
                }
                parameters.push(Parameter {
                    name: name.to_owned(),
                    place,
                    required: entry["required"].as_bool().unwrap_or(place == Place::Path),
                    schema: entry["schema"].clone(),
                    validator: OnceLock::new(),
                });
            }
        }
        parameters
    }

    fn read_body(&self, definition: &Value) -> Option<Body> {
        let definition = self.resolve(definition);
        let (media_type, content) = definition["content"].as_object()?.iter().next()?;
        Some(Body {
            required: definition["required"].as_bool().unwrap_or(false),
            media_type: media_type.clone(),
            encoding: content["encoding"].clone(),
            schema: content["schema"].clone(),
            validator: OnceLock::new(),
        })
    }

    fn read_response(&self, responses: &Value) -> (u16, Option<Value>) {
        responses
            .as_object()
            .into_iter()
            .flatten()
            .filter_map(|(status, response)| Some((status.parse::<u16>().ok()?, response)))
            .find(|(status, _)| (200..300).contains(status))
            .map_or((200, None), |(status, response)| {
                let content = self.resolve(response)["content"].as_object();
                let schema = content
                    .and_then(|content| content.values().next())
                    .map(|content| content["schema"].clone());
                (status, schema)
            })
    }

    fn read_events(&self) -> Vec<EventSchema> {
        self.document["x-webhooks"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(_, event)| EventSchema {
                types: event["x-event-types"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(|name| name.as_str().map(str::to_owned))
                    .collect(),
                schema: event["schema"].clone(),
            })
            .collect()
    }
}

impl Parameter {
    /// Returns the validator, compiled on first use; `None` if the schema does not compile.
    pub(super) fn validator(&self, contract: &Contract) -> Option<&Validator> {
        self.validator
            .get_or_init(|| {
                let mut schema = self.schema.clone();
                // An id in an invalid format results in 404, not in a validation error.
                if let (Place::Path, Some(schema)) = (self.place, schema.as_object_mut()) {
                    schema.remove("format");
                }
                compile(contract, &schema, READ_ONLY)
            })
            .as_ref()
    }
}

impl Body {
    /// Returns the validator, compiled on first use; `None` if the schema does not compile.
    pub(super) fn validator(&self, contract: &Contract) -> Option<&Validator> {
        self.validator.get_or_init(|| compile(contract, &self.schema, READ_ONLY)).as_ref()
    }
}

/// Compiles a validator for a schema of the contract; properties with the flag `excluded_flag` are
/// left out.
pub(super) fn compile(
    contract: &Contract,
    schema: &Value,
    excluded_flag: &str,
) -> Option<Validator> {
    let schema = json_schema::standalone(contract, schema, excluded_flag);
    jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .map_err(|error| tracing::warn!(%error, "failed to compile a schema of the contract"))
        .ok()
}
