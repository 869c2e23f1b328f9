//! Whether a document can be read as a type, and if not, what is wrong where.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::json_path::JsonPath;

/// Says whether a document can be read as a certain type.
pub(crate) type Check<'a> = &'a dyn Fn(&Value) -> Result<(), Fault>;

/// Where and why a document cannot be read.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(super) path: JsonPath,
    pub(super) message: String,
    /// Whether a union reported the place. Its elements need not be of one schema.
    pub(super) in_union: bool,
}

/// Whether `document` can be read as `T`. As a value, it is the [`Check`] for `T`.
pub(crate) fn check<T: DeserializeOwned>(document: &Value) -> Result<(), Fault> {
    read::<T>(document).map(drop)
}

/// Reads `document` as `T`.
pub(crate) fn read<T: DeserializeOwned>(document: &Value) -> Result<T, Fault> {
    serde_path_to_error::deserialize(document)
        .map_err(|error| Fault::new(JsonPath::from_serde(error.path()), &error.inner().to_string()))
}

impl Fault {
    fn new(mut path: JsonPath, text: &str) -> Self {
        let above_union = path.len();
        let message = path.follow_marks(text).to_owned();
        Self { in_union: path.len() > above_union, message, path }
    }
}
