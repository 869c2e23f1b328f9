//! Compares the contract with Telnyx's published document, and merges additions.
//!
//! `normalize` gives both documents the same form, whatever version of OpenAPI they are written
//! in; `select` picks the messaging domain. `diff` is a pure function from two such forms to
//! [`Change`]s, `severity` one table over them, and `renames` a pass that finds which removals and
//! additions are one change. [`Deviations`] take out what is intentional; the rest is grouped into
//! [`Finding`]s, which a [`Report`] prints and [`merge()`] applies to the contract where they only
//! add. Nothing here touches the disk.

mod change;
mod comparison;
mod deviations;
mod diff;
mod kind;
mod location;
mod merge;
mod normalize;
mod published;
mod renames;
mod report;
mod select;
mod severity;
mod source;

pub use change::Change;
use change::{Changes, Detail, Effect};
pub use comparison::{Comparison, Finding, Options, compare, compare_with};
pub use deviations::{Deviation, Deviations};
pub use kind::Kind;
pub use location::{Direction, Location, Part, Step};
pub use merge::{ManualStep, Merge, merge, placeholder};
pub use published::{PublishedOperation, published_events, published_operations};
pub use report::{Bump, Format, Report};
pub use select::{Only, is_selected, wire_path};
pub use severity::{Severity, severity};
pub use source::{Source, sha256};
use telnyx_contract::Document;

/// Reads a document to compare: JSON or YAML, OpenAPI 3.0 or 3.1.
///
/// # Errors
///
/// A message of one line.
pub fn read(text: &str) -> Result<Document, String> {
    let document = Document::parse(text).map_err(|error| error.to_string())?;
    match document.version() {
        Some(_) => Ok(document),
        None => Err("not an OpenAPI 3.0 or 3.1 document with `paths`".to_owned()),
    }
}
