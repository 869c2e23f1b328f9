//! Generated files as text.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::Item;

use crate::{SourceFile, emit::docs};

/// The first line of every generated Rust file.
const HEADER: &str =
    "// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.\n";

/// A piece of a Rust file.
pub(crate) enum Part {
    /// Items that the formatter lays out.
    Item(Box<Item>),
    /// A macro call that the formatter would not lay out well; already formatted.
    Text(String),
}

impl Part {
    pub(crate) fn item(item: Item) -> Self {
        Self::Item(Box::new(item))
    }

    /// The text of this part.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Item(item) => formatted(item),
            Self::Text(text) => text.clone(),
        }
    }
}

/// Everything that generated code imports, in the order of the import lines: the word in the text,
/// and the path behind it.
const IMPORTS: &[(&str, &str)] = &[
    ("BTreeMap", "std::collections::BTreeMap"),
    ("IntoFuture", "std::future::IntoFuture"),
    ("DateTime", "chrono::DateTime"),
    ("SecondsFormat", "chrono::SecondsFormat"),
    ("Utc", "chrono::Utc"),
    ("ByteStream", "progenitor_client::ByteStream"),
    ("ClientHooks", "progenitor_client::ClientHooks"),
    ("ClientInfo", "progenitor_client::ClientInfo"),
    ("Error", "progenitor_client::Error"),
    ("OperationInfo", "progenitor_client::OperationInfo"),
    ("ResponseValue", "progenitor_client::ResponseValue"),
    ("encode_path", "progenitor_client::encode_path"),
    ("Deserialize", "serde::Deserialize"),
    ("Serialize", "serde::Serialize"),
    ("Map", "serde_json::Map"),
    ("Value", "serde_json::Value"),
    ("Call", "crate::call::Call"),
    ("CallContext", "crate::call::CallContext"),
    ("Expected", "crate::call::Expected"),
    ("Form", "crate::call::Form"),
    ("Limit", "crate::call::Limit"),
    ("Problems", "crate::call::Problems"),
    ("RawResult", "crate::call::RawResult"),
    ("Request", "crate::call::Request"),
    ("Response", "crate::call::Response"),
    ("ResponseFuture", "crate::call::ResponseFuture"),
    ("Validate", "crate::call::Validate"),
    ("request_options", "crate::call::request_options"),
    ("sends", "crate::call::sends"),
    ("validation", "crate::call::validation"),
    ("Client", "crate::client::Client"),
    ("DecodeFailure", "crate::decode::DecodeFailure"),
    ("Arguments", "crate::dispatch::Arguments"),
    ("DispatchError", "crate::dispatch::DispatchError"),
    ("DispatchResponse", "crate::dispatch::DispatchResponse"),
    ("Result", "crate::error::Result"),
    ("operations", "crate::generated::operations"),
    ("raw", "crate::generated::raw"),
    ("types", "crate::generated::types"),
    ("Operation", "crate::operation::Operation"),
    ("Pagination", "crate::operation::Pagination"),
    ("RetryClass", "crate::operation::RetryClass"),
    ("PageParams", "crate::pagination::PageParams"),
    ("StreamOptions", "crate::pagination::StreamOptions"),
    ("list_envelope", "crate::pagination::list_envelope"),
    ("list_options", "crate::pagination::list_options"),
    ("Nullable", "crate::types::support::Nullable"),
    ("Upload", "crate::types::support::Upload"),
    ("null_default", "crate::types::support::null_default"),
    ("object", "crate::types::support::object"),
    ("open_enum", "crate::types::support::open_enum"),
    ("redacted_debug", "crate::types::support::redacted_debug"),
    ("shorthand", "crate::types::support::shorthand"),
    ("tagged_union", "crate::types::support::tagged_union"),
    ("Envelope", "crate::webhooks::Envelope"),
    ("KnownEvents", "crate::webhooks::KnownEvents"),
    ("OtherEvent", "crate::webhooks::OtherEvent"),
    ("Parts", "crate::webhooks::Parts"),
    ("WebhookEvent", "crate::webhooks::WebhookEvent"),
];

/// Builds a Rust file of its parts, one blank line between them, with the imports they need.
///
/// `local` names what the file must not import because it has its own.
pub(crate) fn rust(path: &str, about: &str, local: &[&str], parts: &[Part]) -> SourceFile {
    let parts: Vec<String> = parts.iter().map(Part::text).collect();
    let words = unqualified_words(&parts);
    let imports = IMPORTS.iter().filter(|(word, _)| words.contains(word) && !local.contains(word));
    let imports = self::imports(imports.map(|(_, path)| *path));
    let about = docs::comment(about, "").replace("///", "//!");
    let mut text = format!("{HEADER}\n{about}");
    if !imports.is_empty() {
        text.push('\n');
        text.push_str(&imports);
    }
    for part in parts {
        text.push('\n');
        text.push_str(&part);
    }
    SourceFile { path: path.to_owned(), text }
}

/// One `use` per module: first `std`, then other crates, then this one.
fn imports<'a>(paths: impl Iterator<Item = &'a str>) -> String {
    let mut groups: [BTreeMap<&str, Vec<&str>>; 3] = Default::default();
    for path in paths {
        let Some((module, name)) = path.rsplit_once("::") else { continue };
        let group = match module.split("::").next() {
            Some("std") => 0,
            Some("crate") => 2,
            _ => 1,
        };
        if let Some(group) = groups.get_mut(group) {
            group.entry(module).or_default().push(name);
        }
    }
    let group = |modules: &BTreeMap<&str, Vec<&str>>| -> String {
        modules.iter().map(|(module, names)| import(module, names)).collect()
    };
    let groups: Vec<String> =
        groups.iter().filter(|modules| !modules.is_empty()).map(group).collect();
    groups.join("\n")
}

fn import(module: &str, names: &[&str]) -> String {
    match names {
        [name] => return format!("use {module}::{name};\n"),
        names => {
            let line = format!("use {module}::{{{}}};\n", names.join(", "));
            if line.len() <= 101 {
                return line;
            }
        }
    }
    let mut text = format!("use {module}::{{\n");
    let mut line = String::new();
    for name in names {
        if !line.is_empty() && line.len() + name.len() + 2 > 95 {
            text.push_str(&format!("    {line}\n"));
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&format!("{name},"));
    }
    text.push_str(&format!("    {line}\n}};\n"));
    text
}

/// The words of the code, without those of comments, attributes' texts and longer paths.
fn unqualified_words(parts: &[String]) -> BTreeSet<&str> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let lines = parts.iter().flat_map(|part| part.lines());
    let code = lines.filter(|line| !line.trim_start().starts_with("//"));
    // Texts are no code, but for the functions that serde's attributes name.
    code.flat_map(|line| line.split('"').step_by(if line.contains("_with = ") { 1 } else { 2 }))
        .flat_map(|code| {
            code.split(|c: char| !is_word(c) && c != ':')
                .filter_map(|path| path.split("::").next())
                .map(|word| word.trim_matches(':'))
        })
        .collect()
}

/// The item as prettyplease lays it out, with a blank line between the members of an `impl`.
pub(crate) fn formatted(item: &Item) -> String {
    let file = syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item.clone()],
    };
    let text = prettyplease::unparse(&file);
    if !matches!(item, Item::Impl(_)) {
        return text;
    }
    let lines: Vec<&str> = text.lines().collect();
    let mut spaced = String::new();
    for (index, line) in lines.iter().enumerate() {
        spaced.push_str(line);
        spaced.push('\n');
        let next = lines.get(index + 1).copied().unwrap_or_default();
        // Types and constants of one line stand together.
        let is_short = |line: &str| {
            (line.starts_with("    type ") || line.starts_with("    const ")) && line.ends_with(';')
        };
        let ends_member = matches!(*line, "    }" | "    };") || is_short(line);
        if ends_member && next != "}" && !(is_short(line) && is_short(next)) {
            spaced.push('\n');
        }
    }
    spaced
}

/// Parses items from tokens that this crate wrote.
pub(crate) fn items(tokens: impl ToTokens) -> crate::Result<Vec<Part>> {
    let file: syn::File = syn::parse2(tokens.to_token_stream()).map_err(|error| {
        crate::Error::Output { what: "tokens that are not Rust", detail: error.to_string() }
    })?;
    Ok(file.items.into_iter().map(Part::item).collect())
}
