//! Whether generated files can compile, judged without a compiler.
//!
//! A contract that breaks no rule must give Rust in which every name is defined once. Compiling
//! would find more, and take too long for thousands of contracts.

use std::collections::{BTreeMap, BTreeSet};

use syn::{Fields, ImplItem, Item, visit::Visit};
use telnyx_contract::SourceFile;

use crate::contracts;
use crate::public_api::{self, public_api};

/// What `types.rs` may name without defining it.
const IMPORTED: [&str; 15] = [
    "BTreeMap", "Box", "DateTime", "Decimal", "Default", "Nullable", "Option", "Self", "String",
    "Upload", "Utc", "Vec", "bool", "f64", "i64",
];

#[test]
fn every_name_is_defined_once() {
    for document in [contracts::real(), contracts::letters()] {
        let problems = problems(&contracts::files(&document));
        assert!(problems.is_empty(), "{}", problems.join("\n"));
    }
}

/// What a compiler would refuse.
pub(crate) fn problems(files: &[SourceFile]) -> Vec<String> {
    let mut problems = Vec::new();
    let mut defined = BTreeSet::new();
    let mut parsed = BTreeMap::new();
    for file in files.iter().filter(|file| file.path.ends_with(".rs")) {
        match (public_api::parse(file), public_api(file)) {
            (Ok(rust), Ok(surface)) => {
                if file.path == "types.rs" {
                    defined = type_names(&surface);
                    defined.extend(aliases(&rust));
                    problems.extend(
                        defined
                            .iter()
                            .filter(|name| IMPORTED.contains(&name.as_str()))
                            .map(|name| format!("types.rs: {name} hides what the file imports")),
                    );
                }
                problems.extend(doubles(&file.path, &rust, &surface));
                parsed.insert(&file.path, rust);
            }
            (Err(error), _) => problems.push(format!("{}: no Rust: {error}", file.path)),
            (_, Err(error)) => problems.push(format!("{}: no surface: {error}", file.path)),
        }
    }
    for (path, rust) in &parsed {
        let mut names = Names { in_types: *path == "types.rs", found: BTreeSet::new() };
        names.visit_file(rust);
        for name in names.found.difference(&defined) {
            problems.push(format!("{path}: the type {name} is defined nowhere"));
        }
    }
    problems
}

/// The types that the surface of `types.rs` defines.
fn type_names(surface: &str) -> BTreeSet<String> {
    surface
        .lines()
        .filter_map(|line| line.strip_prefix("pub struct ").or(line.strip_prefix("pub enum ")))
        .filter_map(|rest| rest.split([' ', ';', '{']).next())
        .map(str::to_owned)
        .collect()
}

/// The aliases that a file defines.
fn aliases(rust: &syn::File) -> Vec<String> {
    let names = rust.items.iter().filter_map(|item| match item {
        Item::Type(alias) => Some(alias.ident.to_string()),
        _ => None,
    });
    names.collect()
}

/// The components that a file names.
struct Names {
    in_types: bool,
    found: BTreeSet<String>,
}

impl Visit<'_> for Names {
    fn visit_path(&mut self, path: &syn::Path) {
        let names: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
        match names.as_slice() {
            [module, name] if module == "types" => {
                self.found.insert(name.clone());
            }
            [name] if self.in_types && !IMPORTED.contains(&name.as_str()) => {
                self.found.insert(name.clone());
            }
            _ => {}
        }
        syn::visit::visit_path(self, path);
    }

    fn visit_attribute(&mut self, _: &syn::Attribute) {}

    fn visit_macro(&mut self, _: &syn::Macro) {}

    fn visit_expr(&mut self, expression: &syn::Expr) {
        // The bodies of `types.rs` name fields and arguments.
        if !self.in_types {
            syn::visit::visit_expr(self, expression);
        }
    }

    fn visit_trait_bound(&mut self, bound: &syn::TraitBound) {
        // `Into<T>` is everywhere; its `T` is of interest.
        if let Some(last) = bound.path.segments.last() {
            self.visit_path_arguments(&last.arguments);
        }
    }
}

/// What is defined twice in one place.
fn doubles(path: &str, rust: &syn::File, surface: &str) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut twice = Vec::new();
    let mut note = |parent: &str, name: String| {
        if !seen.insert(format!("{parent} {name}")) {
            twice.push(format!("{path}: {parent} has two of {name}"));
        }
    };
    for item in &rust.items {
        match item {
            Item::Struct(item) => {
                let name = item.ident.to_string();
                if let Fields::Named(fields) = &item.fields {
                    for field in &fields.named {
                        note(&name, field.ident.as_ref().unwrap().to_string());
                    }
                }
                note("the file", name);
            }
            Item::Enum(item) => {
                let name = item.ident.to_string();
                item.variants.iter().for_each(|v| note(&name, v.ident.to_string()));
                note("the file", name);
            }
            Item::Static(item) => note("the file", item.ident.to_string()),
            Item::Mod(item) => note("the file", format!("mod {}", item.ident)),
            Item::Impl(item) if item.trait_.is_none() => {
                let syn::Type::Path(ty) = &*item.self_ty else { continue };
                let name = ty.path.segments.last().unwrap().ident.to_string();
                for member in &item.items {
                    if let ImplItem::Fn(function) = member {
                        note(&name, format!("fn {}", function.sig.ident));
                    }
                }
            }
            _ => {}
        }
    }
    // Enums and unions are macro calls, which the printer of the public API reads.
    let mut parent = "";
    for line in surface.lines() {
        if let Some(rest) = line.strip_prefix("pub enum ") {
            parent = rest.split(' ').next().unwrap_or_default();
        } else if line == "}" {
            parent = "";
        } else if !parent.is_empty() && path == "types.rs" {
            let variant = line.trim();
            let variant = variant.split_once(" => ").map_or(variant, |(_, after)| after);
            note(
                &format!("the enum {parent}"),
                variant.split(['(', ' ']).next().unwrap().to_owned(),
            );
        }
    }
    twice
}
