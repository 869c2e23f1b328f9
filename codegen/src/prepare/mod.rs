//! The document as progenitor can take it.
//!
//! Every pass closes one gap between what the contract says and what progenitor and typify make
//! of it; what a pass removes, the refining and emitting steps bring back in their own way.

mod defaults;
mod formats;
mod limits;
mod nullable;
mod query;
mod references;
mod responses;
mod uploads;

use serde_json::Value;

use crate::{Contract, visit};

/// One change to the document, pure and independent of the others.
#[derive(Clone, Copy, Debug)]
pub struct Pass {
    /// The pass's name, as its file is called.
    pub name: &'static str,
    /// The trap it closes, in one line.
    pub closes: &'static str,
    /// Changes the document and returns the number of places.
    pub apply: fn(&mut Value) -> usize,
}

/// All passes, in the order they run.
pub const PASSES: &[Pass] = &[
    responses::PASS,
    query::PASS,
    uploads::PASS,
    defaults::PASS,
    limits::PASS,
    nullable::PASS,
    references::PASS,
    formats::PASS,
];

/// The contract after all passes.
pub(crate) fn prepare(contract: &Contract) -> Value {
    let mut document = contract.document().clone();
    for pass in PASSES {
        (pass.apply)(&mut document);
    }
    document
}

/// The passes that found nothing to do, each judged on what its predecessors left.
pub(crate) fn idle(contract: &Contract) -> Vec<&'static str> {
    let mut document = contract.document().clone();
    PASSES.iter().filter(|pass| (pass.apply)(&mut document) == 0).map(|pass| pass.name).collect()
}

/// Removes keywords from every schema and counts them.
fn strip_keywords(document: &mut Value, keywords: &[&str]) -> usize {
    let mut count = 0;
    visit::schemas_mut(document, &mut |_, _, schema| {
        let before = schema.len();
        schema.retain(|keyword, _| !keywords.contains(&keyword.as_str()));
        count += before - schema.len();
    });
    count
}
