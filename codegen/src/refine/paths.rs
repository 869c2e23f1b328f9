//! Short paths: `Option<String>` and not `::std::option::Option<::std::string::String>`.

use syn::{
    Path,
    visit_mut::{self, VisitMut},
};

/// Paths that every reader knows by their last segment, or that the file imports.
const SHORT: &[(&str, &str)] = &[
    ("std::option::Option", "Option"),
    ("std::string::String", "String"),
    ("std::vec::Vec", "Vec"),
    ("std::result::Result", "Result"),
    ("std::collections::BTreeMap", "BTreeMap"),
    ("chrono::DateTime", "DateTime"),
    ("chrono::offset::Utc", "Utc"),
    ("serde_json::Value", "Value"),
    ("serde_json::Map", "Map"),
];

/// Shortens every path it visits.
pub(super) struct Shorten;

impl VisitMut for Shorten {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        let names: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
        let full = names.join("::");
        if SHORT.iter().any(|(long, _)| *long == full) {
            keep_last(path, 1);
        } else {
            path.leading_colon = None;
        }
    }
}

/// Drops the qualifier `types::`, inside the file that holds the types.
pub(super) struct Unqualify;

impl VisitMut for Unqualify {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        if path.segments.len() == 2 && path.segments.first().is_some_and(|s| s.ident == "types") {
            keep_last(path, 1);
        }
    }
}

fn keep_last(path: &mut Path, count: usize) {
    path.leading_colon = None;
    let skip = path.segments.len() - count;
    path.segments = path.segments.clone().into_iter().skip(skip).collect();
}
