use crate::{
    Result, SourceFile,
    model::Api,
    source::{self, Part},
};

/// `mod.rs`: what is compiled with which feature.
pub(crate) fn modules(api: &Api) -> Result<SourceFile> {
    let mut text = String::new();
    let mut module = |feature: Option<&str>, visibility: &str, name: &str| {
        if let Some(feature) = feature {
            text.push_str(&format!("#[cfg(feature = \"{feature}\")]\n"));
        }
        text.push_str(&format!("{visibility} mod {name};\n"));
    };
    module(Some("dispatch"), "pub(crate)", "dispatch");
    if !api.events.is_empty() {
        module(Some("webhooks"), "pub(crate)", "events");
    }
    module(Some("client"), "pub(crate)", "operations");
    module(Some("client"), "pub(crate)", "raw");
    module(Some("client"), "pub", "resources");
    module(None, "pub(crate)", "types");
    module(Some("client"), "pub(crate)", "validation");
    let about = "The half of this crate that is written from the contract.";
    Ok(source::rust(
        "mod.rs",
        about,
        &["operations", "raw", "types", "validation"],
        &[Part::Text(text)],
    ))
}
