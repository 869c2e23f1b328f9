//! The crate's folders depend on each other in one direction only.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The modules below `crate::` that a source imports or names, without tests and comments.
fn named_modules(text: &str) -> BTreeSet<String> {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code = code.collect::<Vec<_>>().join("\n");
    let name = |text: &str| -> String {
        text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
    };
    let names = |rest: &str| -> Vec<String> {
        // In a group, what is inside inner braces belongs to the name before them.
        let Some(group) = rest.strip_prefix('{') else { return vec![name(rest)] };
        let mut depth = 0;
        let mut names = vec![name(group)];
        for (at, character) in group.char_indices() {
            match character {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => names.push(name(&group[at + 1..])),
                _ => {}
            }
        }
        names
    };
    let named: BTreeSet<String> = code.split("crate::").skip(1).flat_map(names).collect();
    named.into_iter().filter(|name| !name.is_empty()).collect()
}

#[test]
fn every_form_of_import_is_seen() {
    let text = "use crate::call::Call;\nuse crate::{\n    decode::{self, parse},\n    retry,\n};\n\
                // crate::types\npub(crate) use crate::Error;\nlet a = crate::redact::mask;";
    let named: Vec<String> = named_modules(text).into_iter().collect();
    assert_eq!(named, ["Error", "call", "decode", "redact", "retry"]);
}

/// Which top-level modules of the crate use which others.
fn graph() -> BTreeMap<String, BTreeSet<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../telnyx-messaging/src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let mut graph: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files {
        let path = file.strip_prefix(&root).unwrap().with_extension("");
        let names: Vec<String> =
            path.iter().map(|name| name.to_string_lossy().into_owned()).collect();
        // Generated code connects everything, and a test may look anywhere.
        let is_left_out = ["generated", "lib"].contains(&names[0].as_str());
        if is_left_out || names.iter().any(|name| name == "tests") {
            continue;
        }
        let used = named_modules(&std::fs::read_to_string(&file).unwrap());
        graph.entry(names[0].clone()).or_default().extend(used);
    }
    graph
}

#[test]
fn folders_form_no_circle() {
    let mut graph = graph();
    let modules: BTreeSet<String> = graph.keys().cloned().collect();
    assert!(modules.contains("call") && modules.contains("transport"), "{modules:?}");
    for (module, used) in &mut graph {
        used.retain(|name| name != module && modules.contains(name));
    }
    // Modules that use no other are taken away until none is left.
    while !graph.is_empty() {
        let Some(leaf) = graph.iter().find(|(_, used)| used.is_empty()) else {
            panic!("these modules use each other in a circle: {graph:#?}");
        };
        let leaf = leaf.0.clone();
        graph.remove(&leaf);
        for used in graph.values_mut() {
            used.remove(&leaf);
        }
    }
}

#[test]
fn nothing_is_imported_from_the_crate_root() {
    for (module, used) in graph() {
        let from_root: Vec<&String> =
            used.iter().filter(|name| name.starts_with(|c: char| c.is_uppercase())).collect();
        // Macros that write into generated code name what that code sees.
        let is_macro = ["call", "pagination"].contains(&module.as_str());
        assert!(is_macro || from_root.is_empty(), "{module} imports {from_root:?} from lib.rs");
    }
}
