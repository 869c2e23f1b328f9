//! Turns the checked-in OpenAPI contract of the Telnyx messaging API into the generated half of
//! the crate `telnyx-messaging`.
//!
//! The library is pure: [`generate`] reads a [`Contract`] and returns [`SourceFile`]s. Nothing
//! here touches the disk, so the whole path from document to source text can be tested on
//! contracts of a few lines.

mod emit;
mod engine;
mod error;
pub mod prepare;
mod refine;
mod source;
pub mod surface;

use telnyx_contract::{Contract, SourceFile, model, naming, visit};

pub use error::{Error, Result};

/// Generates every file below `telnyx-messaging/src/generated/`, in the order of their paths.
///
/// The same contract gives the same bytes.
///
/// # Errors
///
/// [`Error::Contract`] lists every rule that the contract breaks, each with a JSON pointer and
/// help; [`Error::Engine`] means that progenitor refused the prepared document.
pub fn generate(contract: &Contract) -> Result<Vec<SourceFile>> {
    let api = telnyx_contract::parse(contract)?;

    // Prepares the document for progenitor and runs it.
    let prepared = prepare::prepare(contract);
    let (types, raw) = engine::run(&prepared, &api)?;

    // Postprocesses the output of progenitor.
    let types = refine::types(types, &api)?;
    let raw = refine::raw(raw)?;

    // Emits the code that progenitor does not generate.
    let mut files = vec![
        emit::sandbox(contract, &api)?,
        emit::dispatch(&api)?,
        emit::events(&api)?,
        emit::modules(&api)?,
        emit::operations(&api)?,
        emit::raw(&raw)?,
        emit::types(types, &api)?,
        emit::validation(&api)?,
    ];
    files.extend(emit::resources(&api, &raw)?);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// Names the passes that change nothing on this contract: workarounds that are no longer needed.
///
/// # Errors
///
/// As [`generate`].
pub fn idle_passes(contract: &Contract) -> Result<Vec<&'static str>> {
    telnyx_contract::rules::check(contract).map_err(telnyx_contract::Error::from)?;
    Ok(prepare::idle(contract))
}
