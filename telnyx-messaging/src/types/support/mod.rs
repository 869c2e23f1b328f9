//! The few shapes that generated types are made of.
//!
//! Most of it exists so that an answer which drifts a little from the contract is still read: enums
//! stay open, unions keep what they do not know, lists and maps accept `null`.

mod nullable;
mod object;
mod open_enum;
mod redacted;
mod union;
mod upload;

pub use nullable::Nullable;
pub(crate) use nullable::null_default;
pub(crate) use object::{object, shorthand};
pub(crate) use open_enum::open_enum;
pub(crate) use redacted::{Hidden, redacted_debug};
pub(crate) use union::{Tag, locate, read_tag, tagged_union};
pub use upload::Upload;
