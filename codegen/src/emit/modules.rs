//! `mod.rs`: what is compiled with which feature.

use crate::{
    SourceFile,
    model::Api,
    rust::{self, Fragment},
};

/// Emits `mod.rs`.
pub(crate) fn modules(api: &Api) -> SourceFile {
    let mut modules = vec![
        (Some("dispatch"), "pub(crate)", "dispatch"),
        (Some("testing"), "pub(crate)", "operation_types"),
        (Some("client"), "pub(crate)", "operations"),
        (Some("client"), "pub(crate)", "raw"),
        (Some("client"), "pub", "resources"),
        (None, "pub(crate)", "types"),
        (Some("client"), "pub(crate)", "validation"),
    ];
    if !api.events.is_empty() {
        modules.insert(1, (Some("webhooks"), "pub(crate)", "events"));
    }
    let text = modules.into_iter().map(|(feature, visibility, name)| {
        let feature = feature.map(|feature| format!("#[cfg(feature = \"{feature}\")]\n"));
        format!("{}{visibility} mod {name};\n", feature.unwrap_or_default())
    });
    let about = "The half of this crate that is generated from the contract.";
    let mut file = rust::file("mod.rs", about, vec![Fragment::Text(text.collect())]);
    // Files import the prelude whether they use it or not, and deprecated parts call each other.
    let allow = "#![allow(deprecated, unused_imports)]\n";
    file.text = file.text.replace("use crate::generated_prelude::*;\n", allow);
    file
}
