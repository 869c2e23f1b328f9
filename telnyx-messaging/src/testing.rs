//! Operations and components as types, for tests.
//!
//! The crate `telnyx-messaging-sandbox` uses them: it responds to an operation with values of the
//! operation's types, and makes samples of components.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// A type that is a component of the contract.
pub trait Component {
    /// The name of the component.
    const NAME: &'static str;
}

/// An operation as a type, such as [`MessagesSend`](crate::operations::MessagesSend).
pub trait OperationType {
    /// The name of the operation, such as `messages.send`.
    const ID: &'static str;

    /// The body of a request; `()` if there is none, and JSON for a form.
    type Request: DeserializeOwned;

    /// What a call returns: the content of an envelope, a `Vec` of the items of a list, or `()`.
    type Response: Serialize;
}

/// Declares operations as types: name, id, request and response.
macro_rules! operation_types {
    ($($name:ident = $id:literal: $request:ty => $response:ty;)*) => {
        $(
            #[doc = concat!("The operation `", $id, "`.")]
            #[derive(Clone, Copy, Debug)]
            pub enum $name {}

            impl $crate::testing::OperationType for $name {
                const ID: &'static str = $id;
                type Request = $request;
                type Response = $response;
            }
        )*
    };
}

pub(crate) use operation_types;
