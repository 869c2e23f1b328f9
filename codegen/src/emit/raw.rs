use crate::{
    Result, SourceFile,
    refine::Raw,
    source::{self, Part},
};

/// `raw.rs`: progenitor's client.
pub(crate) fn raw(raw: &Raw) -> Result<SourceFile> {
    let parts: Vec<Part> = raw.items.iter().cloned().map(Part::item).collect();
    let about = "progenitor's client: one method per operation.";
    Ok(source::rust("raw.rs", about, &["Client", "Result"], &parts))
}
