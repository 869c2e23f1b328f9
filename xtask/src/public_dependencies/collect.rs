//! Finds the paths of other crates in the public items of source files.
//!
//! An item is public if it is `pub`: the workspace denies `pub` items that cannot be reached from
//! outside. What a macro expands to is not seen.

use std::collections::{BTreeMap, BTreeSet};

use syn::{
    Attribute, File, ImplItem, Item, ItemImpl, Signature, TraitItem, Type, UseTree, Visibility,
    visit::{self, Visit},
};

/// The full paths, sorted; `crates` are the names of the dependencies.
pub(super) fn foreign_paths(files: &[File], crates: &[&str]) -> BTreeSet<String> {
    let public_types: BTreeSet<String> = files.iter().flat_map(|file| types(file, true)).collect();
    let mut found = BTreeSet::new();
    for file in files {
        let mut imports = BTreeMap::new();
        each_item(&file.items, &mut |item| {
            if let Item::Use(item) = item {
                import(&item.tree, &mut Vec::new(), &mut imports);
            }
        });
        // Two types may have the same name, and the file's own comes first.
        let private = types(file, false);
        let public_types = public_types.difference(&private).cloned().collect();
        let mut collector = Collector { imports, crates, found: &mut found };
        each_item(&file.items, &mut |item| collector.item(item, &public_types));
    }
    found
}

/// The names of the types of a file that are public, or are not.
fn types(file: &File, public: bool) -> BTreeSet<String> {
    let mut types = BTreeSet::new();
    each_item(&file.items, &mut |item| {
        let (visibility, name) = match item {
            Item::Enum(item) => (&item.vis, &item.ident),
            Item::Struct(item) => (&item.vis, &item.ident),
            Item::Trait(item) => (&item.vis, &item.ident),
            Item::Type(item) => (&item.vis, &item.ident),
            _ => return,
        };
        if is_public(visibility) == public {
            types.insert(name.to_string());
        }
    });
    types
}

/// Calls `visit` for every item, also in modules, but not in tests.
fn each_item(items: &[Item], visit: &mut impl FnMut(&Item)) {
    for item in items {
        if let Item::Mod(module) = item
            && let Some((_, items)) = &module.content
            && !is_test(&module.attrs)
        {
            each_item(items, visit);
        }
        visit(item);
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let mut test = false;
        if attribute.path().is_ident("cfg") {
            let _ = attribute.parse_nested_meta(|meta| {
                test |= meta.path.is_ident("test");
                Ok(())
            });
        }
        test
    })
}

/// Notes the names that a `use` brings, with their full paths.
fn import(tree: &UseTree, path: &mut Vec<String>, imports: &mut BTreeMap<String, Vec<String>>) {
    match tree {
        UseTree::Path(inner) => {
            path.push(inner.ident.to_string());
            import(&inner.tree, path, imports);
            path.pop();
        }
        UseTree::Name(name) if name.ident == "self" => {
            if let Some(last) = path.last() {
                imports.insert(last.clone(), path.clone());
            }
        }
        UseTree::Name(name) => {
            let full = path.iter().cloned().chain([name.ident.to_string()]).collect();
            imports.insert(name.ident.to_string(), full);
        }
        UseTree::Rename(renamed) => {
            let full = path.iter().cloned().chain([renamed.ident.to_string()]).collect();
            imports.insert(renamed.rename.to_string(), full);
        }
        UseTree::Group(group) => {
            for tree in &group.items {
                import(tree, path, imports);
            }
        }
        UseTree::Glob(_) => {}
    }
}

struct Collector<'a> {
    imports: BTreeMap<String, Vec<String>>,
    crates: &'a [&'a str],
    found: &'a mut BTreeSet<String>,
}

impl Collector<'_> {
    fn item(&mut self, item: &Item, public_types: &BTreeSet<String>) {
        match item {
            Item::Const(item) if is_public(&item.vis) => self.visit_type(&item.ty),
            Item::Static(item) if is_public(&item.vis) => self.visit_type(&item.ty),
            Item::Enum(item) if is_public(&item.vis) => {
                self.derived(&item.attrs);
                self.visit_generics(&item.generics);
                for field in item.variants.iter().flat_map(|variant| &variant.fields) {
                    self.visit_type(&field.ty);
                }
            }
            Item::Struct(item) if is_public(&item.vis) => {
                self.derived(&item.attrs);
                self.visit_generics(&item.generics);
                for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                    self.visit_type(&field.ty);
                }
            }
            Item::Fn(item) if is_public(&item.vis) => self.signature(&item.sig),
            Item::Trait(item) if is_public(&item.vis) => {
                self.visit_generics(&item.generics);
                for bound in &item.supertraits {
                    self.visit_type_param_bound(bound);
                }
                for item in &item.items {
                    match item {
                        TraitItem::Fn(method) => self.signature(&method.sig),
                        TraitItem::Type(associated) => {
                            for bound in &associated.bounds {
                                self.visit_type_param_bound(bound);
                            }
                        }
                        _ => {}
                    }
                }
            }
            Item::Type(item) if is_public(&item.vis) => self.visit_type(&item.ty),
            Item::Use(item) if is_public(&item.vis) => {
                let mut exported = BTreeMap::new();
                import(&item.tree, &mut Vec::new(), &mut exported);
                for path in exported.into_values() {
                    self.note(&path);
                }
            }
            Item::Impl(item) if is_of(item, public_types) => self.implementation(item),
            _ => {}
        }
    }

    fn implementation(&mut self, item: &ItemImpl) {
        if let Some((path, _)) = &item.trait_ {
            self.visit_generics(&item.generics);
            self.visit_type(&item.self_ty);
            self.visit_path(path);
        }
        for inner in &item.items {
            match inner {
                ImplItem::Fn(method) if item.trait_.is_none() && is_public(&method.vis) => {
                    self.signature(&method.sig);
                    self.visit_generics(&item.generics);
                }
                ImplItem::Const(constant) if item.trait_.is_none() && is_public(&constant.vis) => {
                    self.visit_type(&constant.ty);
                }
                ImplItem::Type(associated) => self.visit_type(&associated.ty),
                _ => {}
            }
        }
    }

    fn signature(&mut self, signature: &Signature) {
        self.visit_signature(signature);
    }

    /// The traits of other crates that are derived.
    fn derived(&mut self, attributes: &[Attribute]) {
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            let _ = attribute.parse_nested_meta(|meta| {
                self.visit_path(&meta.path);
                Ok(())
            });
        }
    }

    fn note(&mut self, path: &[String]) {
        if let Some(first) = path.first()
            && self.crates.contains(&first.as_str())
        {
            self.found.insert(path.join("::"));
        }
    }
}

/// Whether an implementation belongs to a public type. A type with a path is another crate's, or one
/// that is not public where it is defined.
fn is_of(item: &ItemImpl, public_types: &BTreeSet<String>) -> bool {
    let Type::Path(path) = &*item.self_ty else { return false };
    let mut segments = path.path.segments.iter();
    let (Some(name), None) = (segments.next(), segments.next()) else { return false };
    public_types.contains(&name.ident.to_string())
}

impl<'ast> Visit<'ast> for Collector<'_> {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<String> = path.segments.iter().map(|part| part.ident.to_string()).collect();
        let full = match names.split_first() {
            Some((first, rest)) => match self.imports.get(first) {
                Some(full) => full.iter().chain(rest).cloned().collect(),
                None => names,
            },
            None => names,
        };
        self.note(&full);
        visit::visit_path(self, path);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn paths(source: &str) -> Vec<String> {
        let file = syn::parse_str(source).unwrap();
        foreign_paths(&[file], &["http", "reqwest", "serde", "url"]).into_iter().collect()
    }

    #[test]
    fn public_items_are_searched() {
        let found = paths(
            "use http::{HeaderMap, header::{self, HeaderName as Name}};
             pub struct A { pub a: Vec<HeaderMap>, b: url::Url }
             pub enum B { C(Name) }
             pub fn d(e: header::HeaderValue) -> Option<reqwest::Client> { url::parse() }
             impl A { pub fn f<G: Into<reqwest::Body>>(g: G) {} fn h(i: url::Url) {} }
             impl From<reqwest::Error> for A { fn from(e: reqwest::Error) -> A { url::a() } }
             pub use http::Method;
             #[derive(Clone, serde::Serialize)] pub struct J;",
        );
        assert_eq!(
            found,
            [
                "http::HeaderMap",
                "http::Method",
                "http::header::HeaderName",
                "http::header::HeaderValue",
                "reqwest::Body",
                "reqwest::Client",
                "reqwest::Error",
                "serde::Serialize",
            ]
        );
    }

    #[test]
    fn private_items_and_own_modules_are_not() {
        let found = paths(
            "impl Local for reqwest::A {} impl reqwest::B for A {}
             use crate::http::Local; use self::url::Inner;
             pub(crate) struct A { pub a: http::HeaderMap }
             impl A { pub fn b(c: reqwest::Client) {} }
             impl From<reqwest::Error> for A { type D = url::Url; }
             fn e(f: http::Method) {}
             pub fn g(h: Local, i: Inner) { let j: url::Url; }
             #[cfg(test)] mod tests { pub fn k(l: url::Url) {} }",
        );
        assert!(found.is_empty(), "{found:?}");
    }
}
