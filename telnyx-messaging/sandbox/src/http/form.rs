//! Multipart form bodies: parsing and validation.

use std::collections::BTreeSet;
use std::convert::Infallible;

use bytes::Bytes;
use http::{HeaderMap, header::CONTENT_TYPE};
use serde_json::{Map, Value, json};

use super::refusal::{Code, ErrorSource, Violation};
use super::validate::typed;
use crate::api::{Api, Body};
use crate::journal::RecordedPart;

/// The media type of forms.
pub(crate) const MEDIA_TYPE: &str = "multipart/form-data";

/// The parts of a received form.
pub(crate) struct ReceivedForm {
    pub(crate) parts: Vec<RecordedPart>,
    /// Whether the form was parsed to its end.
    complete: bool,
}

impl ReceivedForm {
    /// Parses the body if the content type is that of a form with a boundary. Of a malformed form, the
    /// parts before the error are kept.
    pub(crate) async fn read(headers: &HeaderMap, bytes: &Bytes) -> Option<Self> {
        let kind = headers.get(CONTENT_TYPE)?.to_str().ok()?;
        let boundary = multer::parse_boundary(kind).ok()?;
        let whole = bytes.clone();
        let stream = futures_util::stream::once(async move { Ok::<_, Infallible>(whole) });
        let mut form = multer::Multipart::new(stream, boundary);
        let mut parts = Vec::new();
        let complete = loop {
            match next(&mut form).await {
                Ok(Some(part)) => parts.push(part),
                Ok(None) => break true,
                Err(_) => break false,
            }
        };
        Some(Self { parts, complete })
    }

    /// Returns the form as the object that the contract describes, with an empty string for each file.
    /// Adds the violations that the schema cannot detect.
    pub(crate) fn as_object(
        &self,
        api: &Api,
        body: &Body,
        violations: &mut Vec<Violation>,
    ) -> Value {
        if !self.complete {
            let detail = "malformed or truncated form";
            let whole_body = ErrorSource::Pointer(String::new());
            violations.push(Violation::new(Code::BadRequest, detail, whole_body));
        }
        let reference = Api::reference(&body.schema);
        let properties = &api.core(&reference)["properties"];
        let mut object = Map::new();
        let mut seen = BTreeSet::new();
        for part in &self.parts {
            let RecordedPart { name, file_name, content_type, content } = part;
            let mut report = |code, detail: String| {
                let pointer = format!("/{}", name.replace('~', "~0").replace('/', "~1"));
                violations.push(Violation::new(code, detail, ErrorSource::Pointer(pointer)));
            };
            if !seen.insert(name) {
                report(Code::BadRequest, format!("duplicate part `{name}`"));
            }
            let schema = api.core(&properties[name.as_str()]);
            let value = match (schema["format"] == "binary", file_name) {
                (true, None) => {
                    let detail = format!("missing file name of `{name}`");
                    report(Code::InvalidType, detail);
                    json!("")
                }
                (true, Some(_)) => {
                    let expected = body.encodings.get(name);
                    if let Some(expected) =
                        expected.filter(|expected| !is_media_type(content_type, expected))
                    {
                        report(Code::UnsupportedMediaType, format!("`{name}` must be {expected}"));
                    }
                    json!("")
                }
                (false, file) => {
                    if file.is_some() && !schema.is_null() {
                        report(Code::InvalidType, format!("`{name}` must not be a file"));
                    }
                    typed(&String::from_utf8_lossy(content), schema)
                }
            };
            object.insert(name.clone(), value);
        }
        Value::Object(object)
    }

    /// Removes the files from the object, because responses do not contain them.
    pub(crate) fn without_files(&self, mut object: Value) -> Value {
        let files = self.parts.iter().filter(|part| part.file_name.is_some());
        for file in files {
            object.as_object_mut().map(|object| object.remove(&file.name));
        }
        object
    }
}

async fn next(form: &mut multer::Multipart<'_>) -> multer::Result<Option<RecordedPart>> {
    let Some(field) = form.next_field().await? else { return Ok(None) };
    let name = field.name().unwrap_or_default().to_owned();
    let file_name = field.file_name().map(str::to_owned);
    let content_type = field.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let content_type = content_type.map(str::to_owned);
    Ok(Some(RecordedPart { name, file_name, content_type, content: field.bytes().await? }))
}

/// Returns whether a content type is this media type, ignoring parameters.
fn is_media_type(content_type: &Option<String>, expected: &str) -> bool {
    let given = content_type.as_deref().and_then(|kind| kind.split(';').next());
    given.is_some_and(|given| given.trim().eq_ignore_ascii_case(expected))
}
