//! Generated files.

use proc_macro2::TokenStream;
use syn::Item;

use super::docs;
use crate::{Error, Result, SourceFile};

/// The first line of every generated Rust file.
const HEADER: &str =
    "// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.\n";

/// A part of a Rust file.
pub(crate) enum Fragment {
    /// An item, formatted by prettyplease.
    Item(Box<Item>),
    /// Formatted text: a macro call, which prettyplease leaves as it is.
    Text(String),
}

impl Fragment {
    pub(crate) fn item(item: Item) -> Self {
        Self::Item(Box::new(item))
    }

    fn into_text(self) -> String {
        match self {
            Self::Item(item) => formatted(*item),
            Self::Text(text) => text,
        }
    }
}

/// Assembles a Rust file: header, documentation, the import of the prelude, and the fragments with
/// an empty line between them, except between declarations of modules.
pub(crate) fn file(path: &str, about: &str, fragments: Vec<Fragment>) -> SourceFile {
    let about = docs::comment(about, "").replace("///", "//!");
    let mut text = format!("{HEADER}\n{about}\nuse crate::generated_prelude::*;\n");
    let mut after_module = false;
    for fragment in fragments {
        let is_module = matches!(&fragment, Fragment::Item(item) if matches!(**item, Item::Mod(_)));
        if !(is_module && after_module) {
            text.push('\n');
        }
        after_module = is_module;
        text.push_str(&fragment.into_text());
    }
    SourceFile { path: path.to_owned(), text }
}

/// Parses items from tokens that this crate has written.
pub(crate) fn parse_items(tokens: TokenStream) -> Result<Vec<Fragment>> {
    let file: syn::File = syn::parse2(tokens)
        .map_err(|error| Error::UnexpectedOutput { expected: "Rust", found: error.to_string() })?;
    Ok(file.items.into_iter().map(Fragment::item).collect())
}

/// The item as prettyplease formats it, with an empty line between the functions of an `impl`.
fn formatted(item: Item) -> String {
    let is_block = matches!(item, Item::Impl(_));
    let file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] };
    let text = prettyplease::unparse(&file);
    if !is_block {
        return text;
    }
    let mut spaced = String::with_capacity(text.len());
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        spaced.push_str(line);
        spaced.push('\n');
        if line == "    }" && lines.peek() != Some(&"}") {
            spaced.push('\n');
        }
    }
    spaced
}
