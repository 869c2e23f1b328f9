//! Generates the half of the crate `telnyx-messaging` that follows from the OpenAPI contract.
//!
//! The library is pure: [`generate`] reads a [`Document`] and returns [`SourceFile`]s, so that the
//! whole way from document to source text can be tested on contracts of a few lines.
//!
//! progenitor writes the HTTP client, from a document that is built for it; `emit` writes the
//! types and the request builders.

mod emit;
mod error;
mod progenitor;
mod rust;

use telnyx_contract::{Document, SourceFile, model, naming};

pub use error::{Error, Result};

/// Generates every file below `telnyx-messaging/src/generated/`, ordered by path.
///
/// The same contract gives the same bytes.
///
/// # Errors
///
/// [`Error::Contract`] lists every rule that the contract breaks, each with its location and help;
/// [`Error::Progenitor`] means that progenitor refused its document.
pub fn generate(contract: &Document) -> Result<Vec<SourceFile>> {
    generate_parsed(contract, &telnyx_contract::parse(contract)?)
}

/// Like [`generate`], for a contract that was parsed before.
///
/// # Errors
///
/// [`Error::Progenitor`] means that progenitor refused its document.
pub fn generate_parsed(contract: &Document, api: &model::Api) -> Result<Vec<SourceFile>> {
    let mut files = vec![
        progenitor::client(api)?,
        emit::sandbox(contract, api),
        emit::dispatch(api),
        emit::events(api)?,
        emit::modules(api),
        emit::operation_types(api),
        emit::operations(api),
        emit::types(api)?,
        emit::validation(api),
    ];
    files.extend(emit::resources(api)?);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// Returns the document that progenitor gets, as JSON.
///
/// # Errors
///
/// As [`generate`].
pub fn progenitor_document(contract: &Document) -> Result<serde_json::Value> {
    Ok(progenitor::document(&telnyx_contract::parse(contract)?))
}
