//! The rules a contract keeps, so that what is generated from it reads well and means what it
//! says. Each rule is a function that reports every place where it is broken, with help.

mod documents;
mod events;
mod extensions;
mod forms;
mod lists;
mod operations;
mod patterns;
mod prose;
mod references;
mod schemas;
mod shapes;

pub use forms::is_media_type;
pub use shapes::is_hidden;

use serde_json::Value;

use crate::{Contract, Diagnostics};

type Rule = fn(&Value, &mut Diagnostics);

const RULES: &[Rule] = &[
    documents::version,
    events::complete,
    events::distinct,
    extensions::known,
    forms::encodings,
    forms::files,
    forms::parts,
    lists::envelopes,
    lists::told,
    lists::windows,
    operations::answers,
    operations::ids,
    operations::parameters,
    operations::setters,
    patterns::supported,
    prose::descriptions,
    references::resolve,
    references::used,
    schemas::enums,
    schemas::limits,
    schemas::names,
    schemas::named,
    schemas::titles,
    schemas::unions,
    shapes::contents,
    shapes::keywords,
    shapes::methods,
    shapes::tags,
    shapes::typed,
];

/// Checks every rule; all diagnostics are reported at once.
pub fn check(contract: &Contract) -> std::result::Result<(), Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    for rule in RULES {
        rule(contract.document(), &mut diagnostics);
    }
    diagnostics.into_result()
}
