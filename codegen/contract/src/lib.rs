//! Reads the OpenAPI contract of the Telnyx messaging API: the document, its rules, and the typed
//! model that the generator and the tools work on.
//!
//! Nothing here touches the disk.

mod diagnostic;
mod document;
pub mod model;
pub mod naming;
pub mod rules;
mod source_file;
pub mod visit;

pub use diagnostic::{Diagnostic, Diagnostics, Error, Result};
pub use document::Contract;
pub use source_file::SourceFile;

/// Returns the contract as operations, types and events.
///
/// # Errors
///
/// [`Error::Contract`] when it breaks a rule.
pub fn parse(contract: &Contract) -> Result<model::Api> {
    rules::check(contract)?;
    model::Api::read(contract)
}
