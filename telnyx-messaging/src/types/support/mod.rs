//! Building blocks of the generated types.
//!
//! Most of them let responses that deviate from the contract be decoded: enums and unions keep
//! unknown values, lists and maps accept `null`.

mod decimal;
mod envelope;
mod nullable;
mod object;
mod one_or_many;
mod open_enum;
pub(crate) mod presence;
mod redacted;
pub(crate) mod time;
mod union;
mod upload;

pub use decimal::{Decimal, InvalidDecimal};
pub use envelope::{Data, DataList};
pub use nullable::Nullable;
pub(crate) use object::{
    ObjectOrStringVisitor, ObjectVisitor, ReadObject, debug_object, next_property, object,
    skip_value,
};
pub use open_enum::UnknownValue;
pub(crate) use open_enum::open_enum;
pub(crate) use redacted::{IsEmptyValue, Redacted};
pub(crate) use union::{Tag, deserialize_variant, read_tag, tagged_union};
pub use upload::Upload;
