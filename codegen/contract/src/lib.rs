//! Reads OpenAPI documents: the contract of the Telnyx messaging API as a typed model, and any
//! other document as values with pointers, lines and resolved references.
//!
//! Nothing here touches the disk.

mod annotation;
mod diagnostic;
mod document;
pub mod extensions;
pub mod http;
mod lines;
pub mod lint;
pub mod model;
pub mod naming;
mod parse;
mod pointer;
mod resolve;
pub mod runtime;
mod source_file;
#[cfg(feature = "yaml")]
mod yaml;

pub use annotation::Annotation;
pub use diagnostic::{Diagnostic, Diagnostics, Error, Result};
pub use document::{Document, Version};
pub use pointer::Pointer;
pub use resolve::{Located, Unresolved};
pub use source_file::SourceFile;

/// Returns the contract as operations, types and events.
///
/// # Errors
///
/// [`Error::Contract`] with everything that is wrong with it.
pub fn parse(contract: &Document) -> Result<model::Api> {
    Ok(parse::parse(contract)?)
}
