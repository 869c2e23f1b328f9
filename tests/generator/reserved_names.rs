//! The reserved names of the contract are those that the runtime and generated code use.

use std::{collections::BTreeSet, fs, path::Path};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Item, UseTree};
use telnyx_contract::{
    Document,
    naming::{self, RESERVED_RESOURCES, RESERVED_SETTERS},
    runtime::USED_COMPONENTS,
};

use crate::contracts::{self, Edit};

const SRC: &str = "telnyx-messaging/src";

/// The Rust files below a folder of the workspace, with their paths in it.
fn files(folder: &str) -> Vec<(String, syn::File)> {
    fn collect(folder: &Path, found: &mut Vec<(String, syn::File)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let file = syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
                found.push((path.display().to_string(), file));
            }
        }
    }
    let mut found = Vec::new();
    collect(&contracts::workspace().join(folder), &mut found);
    assert!(!found.is_empty(), "{folder}");
    found
}

/// The names that a tree of imports brings into scope.
fn imported(tree: &UseTree, names: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) => imported(&path.tree, names),
        UseTree::Name(name) => drop(names.insert(name.ident.to_string())),
        UseTree::Rename(name) => drop(names.insert(name.rename.to_string())),
        UseTree::Group(group) => group.items.iter().for_each(|tree| imported(tree, names)),
        UseTree::Glob(_) => {}
    }
}

fn imports(file: &syn::File) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for item in &file.items {
        if let Item::Use(item) = item {
            imported(&item.tree, &mut names);
        }
    }
    names
}

/// Calls `visit` with the tokens of every group and of the whole.
fn each_group(tokens: TokenStream, visit: &mut dyn FnMut(&[TokenTree])) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    visit(&tokens);
    for token in tokens {
        if let TokenTree::Group(group) = token {
            each_group(group.stream(), visit);
        }
    }
}

/// The identifiers that stand behind one of these words.
fn named_after(tokens: TokenStream, words: &[&str]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    each_group(tokens, &mut |tokens| {
        for pair in tokens.windows(2) {
            if let [TokenTree::Ident(word), TokenTree::Ident(name)] = pair
                && words.iter().any(|known| word == known)
            {
                names.insert(name.to_string());
            }
        }
    });
    names
}

/// The `macro_rules!` of a file: name and tokens.
fn macros(file: &syn::File) -> Vec<(String, TokenStream)> {
    let macros = file.items.iter().filter_map(|item| match item {
        Item::Macro(item) => Some((item.ident.as_ref()?.to_string(), item.mac.tokens.clone())),
        _ => None,
    });
    macros.collect()
}

#[test]
fn what_generated_types_stand_next_to_is_reserved() {
    let mut names = BTreeSet::new();
    for (_, file) in files("telnyx-messaging/src/types/support") {
        for (_, tokens) in macros(&file) {
            names.extend(named_after(tokens, &["enum", "struct", "trait"]));
        }
    }
    assert!(names.contains("Property") && names.contains("Text"), "{names:?}");
    let exports = contracts::workspace().join(SRC).join("types/mod.rs");
    names.extend(imports(&syn::parse_file(&fs::read_to_string(exports).unwrap()).unwrap()));
    names.extend(used(|path| path.ends_with("generated/types.rs")));
    names.extend(used(|path| path.ends_with("generated/validation.rs")));
    names.retain(|name| name.starts_with(|c: char| c.is_ascii_uppercase()));
    let free: Vec<&String> = names.iter().filter(|n| !naming::is_reserved_type(n)).collect();
    assert!(free.is_empty(), "add to RESERVED_TYPES of codegen/contract/src/naming.rs: {free:?}");
}

#[test]
fn what_modules_of_resources_import_is_reserved() {
    let mut names = used(|path| path.contains("generated/resources/"));
    assert!(names.contains("Client") && names.contains("Call"), "{names:?}");
    names.retain(|name| name.starts_with(|c: char| c.is_ascii_uppercase()));
    let free: Vec<&String> = names
        .iter()
        .filter(|name| !naming::is_reserved_resource(&naming::snake_case(name)))
        .collect();
    let list = "RESERVED_RESOURCE_TYPES of codegen/contract/src/naming.rs";
    assert!(free.is_empty(), "add to {list}: {free:?}");
}

/// What some generated files import and name, be it by imports of their own or by a prelude.
fn used(is_file: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let prelude = contracts::workspace().join(SRC).join("generated_prelude.rs");
    let prelude = fs::read_to_string(prelude).unwrap_or_default();
    let prelude = imports(&syn::parse_file(&prelude).unwrap());
    let mut names = BTreeSet::new();
    for (path, file) in files("telnyx-messaging/src/generated") {
        if !is_file(&path.replace('\\', "/")) {
            continue;
        }
        let mut mentioned = BTreeSet::new();
        // Variants are names within their enum.
        let is_enum =
            |item: &Item| matches!(item, Item::Macro(item) if item.mac.path.is_ident("open_enum"));
        let items = file.items.iter().filter(|item| !matches!(item, Item::Use(_)));
        for item in items.filter(|item| !is_enum(item)) {
            each_group(item.to_token_stream(), &mut |tokens| {
                mentioned.extend(tokens.iter().filter_map(|token| match token {
                    TokenTree::Ident(name) => Some(name.to_string()),
                    _ => None,
                }));
            });
        }
        let own = imports(&file);
        names.extend(own.union(&prelude).filter(|name| mentioned.contains(*name)).cloned());
    }
    names
}

#[test]
fn what_every_request_builder_has_is_reserved() {
    let mut names = BTreeSet::new();
    for (_, file) in files(SRC) {
        for (name, tokens) in macros(&file) {
            if !["list_options", "request_options", "sends"].contains(&name.as_str()) {
                continue;
            }
            each_group(tokens, &mut |tokens| {
                for four in tokens.windows(4) {
                    // `impl $request { … }`: methods of the builder, not of a trait.
                    if let [TokenTree::Ident(word), _, _, TokenTree::Group(body)] = four
                        && word == "impl"
                    {
                        names.extend(named_after(body.stream(), &["fn"]));
                    }
                }
            });
        }
    }
    assert!(names.contains("timeout") && names.contains("start_at"), "{names:?}");
    // The setters of the parameters of a page.
    names.retain(|name| !["page_number", "page_size"].contains(&name.as_str()));

    let api = telnyx_contract::parse(&Document::from(contracts::real())).unwrap();
    let parameters: BTreeSet<String> = api
        .operations
        .iter()
        .flat_map(|op| op.query.iter().chain(&op.path_parameters))
        .flat_map(|parameter| [parameter.name.clone(), parameter.argument()])
        .collect();
    for (_, file) in files("telnyx-messaging/src/generated/resources") {
        for item in file.items {
            let Item::Struct(item) = item else { continue };
            if item.ident.to_string().ends_with("Request") {
                let fields = item.fields.iter().filter_map(|field| field.ident.as_ref());
                names.extend(fields.map(ToString::to_string));
            }
        }
    }
    names.retain(|name| !parameters.contains(name.trim_start_matches("path_")));
    let free: Vec<_> = names.iter().filter(|n| !RESERVED_SETTERS.contains(&n.as_str())).collect();
    assert!(free.is_empty(), "add to RESERVED_SETTERS of codegen/contract/src/naming.rs: {free:?}");
}

#[test]
fn what_hand_written_code_uses_of_the_contract_is_listed() {
    let mut names = BTreeSet::new();
    for (path, file) in files(SRC) {
        // Where the file is in the crate; the folder of these tests is called `tests` as well.
        let path = path.replace('\\', "/");
        let (_, path) = path.rsplit_once("telnyx-messaging/src/").unwrap();
        let is_test = path.ends_with("/tests.rs") || path.contains("/tests/");
        if path.starts_with("generated/") || is_test {
            continue;
        }
        for item in &file.items {
            if let Item::Use(item) = item
                && item
                    .to_token_stream()
                    .to_string()
                    .replace(char::is_whitespace, "")
                    .contains("generated::types::")
            {
                imported(&item.tree, &mut names);
            }
        }
    }
    names.retain(|name| !["Nullable", "UnknownValue", "Upload"].contains(&name.as_str()));
    let listed: BTreeSet<String> =
        USED_COMPONENTS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(names, listed, "USED_COMPONENTS of codegen/contract/src/runtime.rs");
}

#[test]
fn what_hand_written_code_uses_cannot_be_removed() {
    let check = |document: serde_json::Value| {
        let contract = Document::from(document);
        let api = telnyx_contract::parse(&contract).unwrap();
        telnyx_contract::runtime::check(&contract, &api)
    };
    check(contracts::real()).unwrap();
    let mut document = contracts::real();
    document.cut("/components/schemas/PaginationMeta/properties/total_results");
    let error = check(document).unwrap_err().to_string();
    assert!(error.contains("missing property `total_results` of `PaginationMeta`"), "{error}");
    assert!(error.contains("/components/schemas/PaginationMeta"), "{error}");
    let error = check(contracts::letters()).unwrap_err().to_string();
    assert!(error.contains("missing component `InboundMessage`"), "{error}");
}

#[test]
fn what_the_client_has_is_reserved() {
    let mut names = BTreeSet::new();
    for (path, file) in files(SRC) {
        if path.replace('\\', "/").contains("/generated/") {
            continue;
        }
        for item in file.items {
            let Item::Impl(item) = item else { continue };
            let is_client = matches!(&*item.self_ty, syn::Type::Path(ty)
                if ty.path.segments.last().is_some_and(|last| last.ident == "Client"));
            if is_client && item.trait_.is_none() {
                names.extend(item.items.iter().filter_map(|item| match item {
                    syn::ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
                    _ => None,
                }));
            }
        }
    }
    assert!(names.contains("from_env"), "{names:?}");
    let free: Vec<_> = names.iter().filter(|n| !RESERVED_RESOURCES.contains(&n.as_str())).collect();
    let list = "RESERVED_RESOURCES of codegen/contract/src/naming.rs";
    assert!(free.is_empty(), "add to {list}: {free:?}");
}
