//! Reads JSON of the API, also where it deviates from the contract.
//!
//! A message that was accepted must not be reported as failed because a cost came as a number.
//! Decoding is strict first. Only when that fails is the document repaired, field by field, and
//! every repair is reported as a [`SchemaMismatch`]. Responses and webhooks are read by the same
//! code; [`from_slice`] offers it for JSON that an application has stored.
//!
//! ```
//! use telnyx_messaging::{decode, types::OutboundMessage};
//!
//! let stored = br#"{"id": "m1", "parts": "2", "to": []}"#;
//! let decoded = decode::from_slice::<OutboundMessage>(stored)?;
//! assert_eq!(decoded.value.parts, Some(2));
//! assert_eq!(decoded.mismatches[0].path, "parts");
//! # Ok::<(), decode::DecodeFailure>(())
//! ```
//
// Inside the crate:
//
// - `decode_response::<T>(body, headers)`: the body of a 2xx. Called once per call, on the whole
//   body. `NotDecoded::Refusal` means that the body holds only `errors`: report it as `ApiError`.
// - `is_blank(body)` and `decode_without_body::<T>(id)`: a 2xx without a body, for operations where
//   the value follows from the id in the path (DELETE, cancel).
// - `parse(bytes, format)`: bytes to `Value`; the only parser of responses, refusals and webhooks.
// - `Repair::from_value(document).run(check)`: the repair, which knows no type: `check` says whether
//   a document can be read, such as `&check::<T>`.

mod body_format;
mod check;
mod coercion;
#[cfg(feature = "client")]
mod envelope;
mod json_path;
mod outcome;
mod parse;
mod repair;
#[cfg(feature = "client")]
mod response;
mod surrogates;

use serde::de::DeserializeOwned;

pub(crate) use body_format::BodyFormat;
#[cfg(feature = "webhooks")]
pub(crate) use check::{Check, check, read};
#[cfg(feature = "webhooks")]
pub(crate) use coercion::type_name;
pub(crate) use json_path::JsonPath;
pub use outcome::{DecodeFailure, Decoded, Resolution, SchemaMismatch};
#[cfg(any(feature = "client", feature = "webhooks"))]
pub(crate) use parse::parse;
#[cfg(any(feature = "client", feature = "webhooks"))]
pub(crate) use parse::strip_byte_order_mark;
#[cfg(feature = "webhooks")]
pub(crate) use parse::{Parsed, read_strictly};
#[cfg(feature = "webhooks")]
pub(crate) use repair::{Repair, Repaired};
#[cfg(feature = "client")]
pub(crate) use response::{NotDecoded, decode_response, decode_without_body, is_blank};

/// Reads JSON strictly, and with repairs if that fails.
///
/// A byte order mark is skipped. UTF-16 and invalid UTF-8 are read as far as possible.
///
/// # Errors
/// When the bytes are not JSON, or a required part is missing or unreadable.
pub fn from_slice<T: DeserializeOwned>(bytes: &[u8]) -> Result<Decoded<T>, DecodeFailure> {
    if let Some(value) = parse::read_strictly(bytes) {
        return Ok(Decoded { value, mismatches: Vec::new() });
    }
    let parsed = parse::parse(bytes, BodyFormat::default())?;
    let repaired = repair::Repair::from_value(parsed.document).run(&check::check::<T>)?;
    repaired.after(parsed.mismatches).read()
}

#[cfg(test)]
mod tests;
