//! Bodies of requests: JSON, or a form with files.

use std::collections::BTreeMap;

use openapiv3::{Operation as ApiOperation, ReferenceOr};
use serde_json::Value;

use super::{Operation, Reader, schemas::component};

/// The media type of a body that is one JSON object.
pub const JSON: &str = "application/json";

/// The media type of a body that is a form, which can carry files.
pub const FORM: &str = "multipart/form-data";

/// What is sent as the body of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// The component that says what is in it.
    pub component: String,
    /// How it is written.
    pub media: BodyEncoding,
}

/// How a body is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyEncoding {
    /// As one JSON object.
    Json,
    /// As a form: each property is a part.
    Form {
        /// The media types of its files, by part, where the contract names them.
        encodings: BTreeMap<String, String>,
    },
}

impl Operation {
    /// The component that is sent as the body.
    #[must_use]
    pub fn body_component(&self) -> Option<&str> {
        self.body.as_ref().map(|body| body.component.as_str())
    }
}

impl Reader<'_> {
    pub(super) fn body(&self, operation: &ApiOperation) -> Option<Body> {
        let content = &operation.request_body.as_ref()?.as_item()?.content;
        let (kind, media) = content.first()?;
        let ReferenceOr::Reference { reference } = media.schema.as_ref()? else { return None };
        let encodings = media.encoding.iter();
        let encodings =
            encodings.filter_map(|(part, how)| Some((part.clone(), how.content_type.clone()?)));
        let media = match kind.as_str() {
            FORM => BodyEncoding::Form { encodings: encodings.collect() },
            _ => BodyEncoding::Json,
        };
        Some(Body { component: component(reference), media })
    }
}

/// The schema of the body of an operation as it stands in the document.
pub fn schema_of_body(operation: &Value) -> Option<&Value> {
    let content = operation.get("requestBody")?.get("content")?;
    [JSON, FORM].iter().find_map(|media| content.get(media)?.get("schema"))
}
