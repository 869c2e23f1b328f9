//! Calls by name that did not succeed.

/// Error of a call by name.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DispatchError {
    /// No operation has this id.
    #[error(
        "unknown operation `{0}`; `telnyx_messaging::operations::OPERATIONS` lists the operation ids"
    )]
    UnknownOperation(String),
    /// The operation does not have this argument.
    #[error("`{operation}` has no {location} `{name}`; correct its spelling or leave it out")]
    #[non_exhaustive]
    UnknownArgument {
        /// The operation id.
        operation: String,
        /// `path argument`, `query parameter` or `field of the body`.
        location: &'static str,
        /// The name as given; a field of an object in the body with its path, such as
        /// `settings.geomatch`.
        name: String,
    },
    /// A path argument is missing.
    #[error("`{operation}` requires the path argument `{name}`")]
    #[non_exhaustive]
    MissingPathArgument {
        /// The operation id.
        operation: String,
        /// The name of the argument.
        name: &'static str,
    },
    /// An argument has an invalid value.
    #[error("invalid {location} (`{operation}`): {reason}")]
    #[non_exhaustive]
    InvalidArgument {
        /// The operation id.
        operation: String,
        /// Such as `query parameter page[size]`.
        location: String,
        /// What is wrong with the value, without the value.
        reason: String,
    },
    /// The call failed.
    #[error(transparent)]
    Call(#[from] crate::error::Error),
}

impl From<crate::error::RuntimeError> for DispatchError {
    fn from(error: crate::error::RuntimeError) -> Self {
        Self::Call(error.into())
    }
}
