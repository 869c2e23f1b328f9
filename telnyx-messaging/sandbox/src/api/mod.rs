//! The description of the API that the generator wrote, parsed once per process.

pub(crate) mod route;
pub(crate) mod rules;
pub(crate) mod sample;
pub(crate) mod schema;

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, LazyLock, OnceLock};

use jsonschema::Validator;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::SandboxError;
use crate::behaviour::roles::{self, Kind, Role};
use route::Segment;

static EMBEDDED: LazyLock<Result<Arc<Api>, String>> =
    LazyLock::new(|| Api::parse(telnyx_messaging::SANDBOX_DESCRIPTION).map(Arc::new));

/// Every operation, event and component of the API.
#[derive(Deserialize)]
pub(crate) struct Api {
    /// The path of the server URL, such as `/v2`, which prefixes every path template.
    pub(crate) base_path: String,
    pub(crate) operations: Vec<Operation>,
    pub(crate) events: Vec<EventType>,
    /// The components as JSON Schema.
    #[serde(rename = "$defs")]
    definitions: Map<String, Value>,
    #[serde(skip)]
    pub(crate) kinds: Vec<Kind>,
}

/// One method of one path.
#[derive(Deserialize)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) status: u16,
    pub(crate) authenticated: bool,
    pub(crate) idempotency_key: bool,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) response: Option<ResponseBody>,
    pub(crate) pages: Option<PageNames>,
    #[serde(default)]
    pub(crate) hints: Hints,
    #[serde(skip)]
    pub(crate) segments: Vec<Segment>,
    #[serde(skip)]
    pub(crate) role: Role,
}

/// What the contract says in `x-sandbox` about the stored items of an operation.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hints {
    /// The property that identifies an item, where that is not `id`.
    pub(crate) id: Option<String>,
    /// The path of the collection that holds the items, where it is not that of the operation.
    pub(crate) collection: Option<String>,
    /// The property of an item that refers to the one in the path.
    pub(crate) parent: Option<String>,
    /// The properties that differ between seeded items; the last one is unique.
    #[serde(default)]
    pub(crate) varies: Vec<String>,
}

/// A declared path, query or header parameter.
#[derive(Deserialize)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    #[serde(rename = "in")]
    pub(crate) location: Location,
    pub(crate) required: bool,
    pub(crate) schema: Value,
    #[serde(skip)]
    validator: OnceLock<Option<Validator>>,
}

/// The location of a parameter.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

/// The body of a request.
#[derive(Deserialize)]
pub(crate) struct Body {
    /// The component.
    pub(crate) schema: String,
    pub(crate) required: bool,
    pub(crate) media_type: String,
    /// The media types of the files of a form, by part.
    pub(crate) encodings: BTreeMap<String, String>,
    #[serde(skip)]
    validator: OnceLock<Option<Validator>>,
}

/// The body of a response.
#[derive(Deserialize)]
pub(crate) struct ResponseBody {
    /// The component.
    pub(crate) schema: String,
    /// The property that contains the content; `None` if the content is the whole body.
    pub(crate) content: Option<String>,
    /// The schema of the content, or of an element of a list.
    pub(crate) item: Value,
    pub(crate) list: bool,
    #[serde(skip)]
    properties: OnceLock<HashMap<String, bool>>,
}

/// The query parameters that select a page.
#[derive(Deserialize)]
pub(crate) struct PageNames {
    pub(crate) number: String,
    pub(crate) size: String,
}

/// An event that is delivered to webhooks.
#[derive(Deserialize)]
pub(crate) struct EventType {
    #[serde(rename = "type")]
    pub(crate) name: String,
    /// The component of the whole body.
    #[cfg_attr(not(test), expect(dead_code, reason = "tests validate events against it"))]
    pub(crate) schema: Option<String>,
    /// The component of the payload.
    pub(crate) payload: String,
}

impl Api {
    /// Returns the API that this crate was generated for.
    pub(crate) fn embedded() -> Result<Arc<Self>, SandboxError> {
        EMBEDDED.as_ref().map(Arc::clone).map_err(|error| SandboxError::Contract(error.clone()))
    }

    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut api: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        for operation in &mut api.operations {
            operation.segments = route::segments(&operation.path);
        }
        roles::assign(&mut api);
        Ok(api)
    }

    pub(crate) fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    pub(crate) fn event(&self, name: &str) -> Option<&EventType> {
        self.events.iter().find(|event| event.name == name)
    }

    pub(crate) fn definition(&self, name: &str) -> Option<&Value> {
        self.definitions.get(name)
    }

    /// Returns the names of all components.
    #[cfg(test)]
    pub(crate) fn definitions(&self) -> impl Iterator<Item = &str> {
        self.definitions.keys().map(String::as_str)
    }

    /// Returns a schema that refers to a component.
    pub(crate) fn reference(name: &str) -> Value {
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    /// Compiles a validator; `None` if the schema does not compile, which a test excludes.
    pub(crate) fn compile(&self, schema: &Value) -> Option<Validator> {
        let schema = self.standalone(schema);
        jsonschema::options()
            .should_validate_formats(true)
            .with_format("phone-number", schema::is_phone_number)
            .with_format("phone-number-or-short-code", schema::is_phone_number_or_short_code)
            .build(&schema)
            .map_err(|error| tracing::warn!(%error, "failed to compile a schema of the contract"))
            .ok()
    }

    /// Returns the schema with every component that it refers to under `$defs`.
    fn standalone(&self, schema: &Value) -> Value {
        let mut definitions = Map::new();
        let mut pending = Vec::new();
        references(schema, &mut pending);
        while let Some(name) = pending.pop() {
            if !definitions.contains_key(&name) {
                let definition = self.definition(&name).unwrap_or(&Value::Bool(true));
                references(definition, &mut pending);
                definitions.insert(name, definition.clone());
            }
        }
        json!({ "allOf": [schema], "$defs": definitions })
    }
}

/// Collects the names of the components that a schema refers to.
fn references(schema: &Value, names: &mut Vec<String>) {
    match schema {
        Value::Object(map) => {
            for (key, value) in map {
                match value.as_str().filter(|_| key == "$ref") {
                    Some(text) => {
                        names.extend(text.strip_prefix("#/$defs/").map(str::to_owned));
                    }
                    None => references(value, names),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|value| references(value, names)),
        _ => {}
    }
}

impl Parameter {
    /// Returns the validator, compiled on first use.
    pub(crate) fn validator(&self, api: &Api) -> Option<&Validator> {
        let compile = || {
            let mut schema = self.schema.clone();
            // An id in an invalid format results in 404, not in a validation error.
            if let (Location::Path, Some(schema)) = (self.location, schema.as_object_mut()) {
                schema.remove("format");
            }
            api.compile(&schema)
        };
        self.validator.get_or_init(compile).as_ref()
    }
}

impl Body {
    /// Returns the validator, compiled on first use.
    pub(crate) fn validator(&self, api: &Api) -> Option<&Validator> {
        self.validator.get_or_init(|| api.compile(&Api::reference(&self.schema))).as_ref()
    }
}

impl ResponseBody {
    /// Returns the properties of the content, and whether each can be null; collected on first use.
    pub(crate) fn properties(&self, api: &Api) -> &HashMap<String, bool> {
        self.properties.get_or_init(|| {
            let properties = api.core(&self.item)["properties"].as_object().into_iter().flatten();
            properties.map(|(name, schema)| (name.clone(), api.schema(schema).nullable)).collect()
        })
    }
}

impl Operation {
    /// Returns the declared query parameter of that name.
    pub(crate) fn query_parameter(&self, name: &str) -> Option<&Parameter> {
        let mut parameters = self.parameters.iter();
        parameters.find(|p| p.location == Location::Query && p.name == name)
    }
}
