//! Bodies that contain no event.

use thiserror::Error;

/// Why a body contains no event. It never shows the body.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyError {
    /// The body is not JSON.
    #[error("the body is not json; help: set the webhook api version of the profile to 2")]
    NotJson,
    /// The body is JSON, but not an object.
    #[error("the body is json but not an object; help: pass on the body unchanged")]
    NotAnObject,
}
