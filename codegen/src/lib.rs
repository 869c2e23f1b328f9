//! Turns the checked-in OpenAPI contract of the Telnyx messaging API into the generated half of
//! the crate `telnyx-messaging`.
//!
//! The library is pure: [`generate`] reads a [`Contract`] and returns [`SourceFile`]s. Nothing
//! here touches the disk, so the whole path from document to source text can be tested on
//! contracts of a few lines.

pub mod audit;
mod contract;
mod emit;
mod engine;
mod fault;
pub mod model;
mod names;
pub mod prepare;
mod refine;
mod rules;
mod source;
pub mod surface;
pub mod upstream;
mod walk;

pub use contract::Contract;
pub use fault::{Error, Fault, Faults, Result};
pub use source::SourceFile;

/// Generates every file below `telnyx-messaging/src/generated/`, in the order of their paths.
///
/// The same contract gives the same bytes.
///
/// # Errors
///
/// [`Error::Contract`] lists every rule that the contract breaks, each with a JSON pointer and
/// help; [`Error::Engine`] means that progenitor refused the prepared document.
pub fn generate(contract: &Contract) -> Result<Vec<SourceFile>> {
    let api = api(contract)?;

    // Prepares the document for progenitor and runs it.
    let prepared = prepare::prepare(contract);
    let (types, raw) = engine::run(&prepared, &api)?;

    // Postprocesses the output of progenitor.
    let types = refine::types(types, &api)?;
    let raw = refine::raw(raw)?;

    // Emits the code that progenitor does not generate.
    let mut files = vec![
        emit::contract(contract)?,
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

/// Returns the contract as operations, types and events, for tools that report on it.
///
/// # Errors
///
/// [`Error::Contract`] when it breaks a rule.
pub fn api(contract: &Contract) -> Result<model::Api> {
    rules::check(contract)?;
    model::Api::read(contract)
}

/// Names the passes that change nothing on this contract: workarounds that are no longer needed.
///
/// # Errors
///
/// As [`generate`].
pub fn idle_passes(contract: &Contract) -> Result<Vec<&'static str>> {
    rules::check(contract)?;
    Ok(prepare::idle(contract))
}
