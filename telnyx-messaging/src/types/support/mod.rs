//! Building blocks of the generated types.
//!
//! Most of them exist so that a response which deviates from the contract is still decoded: enums
//! are open, unions keep unknown members, lists and maps accept `null`.

mod nullable;
mod object;
mod open_enum;
mod redacted;
mod union;
mod upload;

pub use nullable::Nullable;
pub(crate) use nullable::null_default;
pub(crate) use object::{object, shorthand};
pub use open_enum::UnknownValue;
pub(crate) use open_enum::open_enum;
pub(crate) use redacted::{Hidden, redacted_debug};
pub(crate) use union::{Tag, locate, read_tag, tagged_union};
pub use upload::Upload;
