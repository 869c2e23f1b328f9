//! How snapshots are named and kept.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use insta::Settings;

/// Where they are.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("generator/snapshots")
}

/// Compares a text with the file `snapshots/NAME.snap`.
pub(crate) fn assert(name: &str, text: &str) {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path(folder());
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// The snapshot names for files: `resources/messages.rs` becomes `surface__messages`.
pub(crate) fn name(prefix: &str, path: &str) -> String {
    let path = path.strip_prefix("resources/").filter(|path| *path != "mod.rs").unwrap_or(path);
    let path = path.strip_suffix(".rs").unwrap_or(path);
    format!("{prefix}__{}", path.replace('/', "__").replace('.', "_"))
}

/// A snapshot without a subject must be removed.
pub(crate) fn assert_none_left_over(prefix: &str, names: impl Iterator<Item = String>) {
    let expected: BTreeSet<String> = names.map(|name| format!("{name}.snap")).collect();
    let found: BTreeSet<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with(&format!("{prefix}__")) && name.ends_with(".snap"))
        .collect();
    let left: Vec<_> = found.difference(&expected).collect();
    assert!(left.is_empty(), "remove tests/generator/snapshots/{left:?}: nothing makes them");
}
