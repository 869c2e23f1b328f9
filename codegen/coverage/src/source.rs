//! An index of the generated source, read with `syn` and not from the contract.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{FnArg, ImplItem, Item, Pat, ReturnType, Signature, Visibility};

use telnyx_contract::SourceFile;

use crate::{Error, Location, Result};

/// The file of the components.
const TYPES: &str = "types.rs";

/// The file of the event enum.
const EVENTS: &str = "events.rs";

/// The public functions and fields of the generated code.
#[derive(Debug, Default)]
pub(super) struct Source {
    /// By file and name.
    types: BTreeMap<(String, String), Type>,
    /// By component: the public fields.
    fields: BTreeMap<String, BTreeSet<String>>,
    /// The variants of the event enum.
    events: BTreeSet<String>,
    /// The text of each file.
    texts: BTreeMap<String, String>,
}

/// A resource, or the request of an operation.
#[derive(Debug, Default)]
struct Type {
    functions: BTreeMap<String, Function>,
    /// Whether it is a request that takes an idempotency key.
    is_keyed: bool,
    /// Whether it is a request whose response has a generic envelope.
    is_enveloped: bool,
}

#[derive(Debug, Default)]
struct Function {
    arguments: Vec<String>,
    returns: String,
}

/// The method of an operation.
pub(super) struct LocatedMethod<'a> {
    source: &'a Source,
    file: String,
    /// The type that has the method.
    resource: String,
    name: String,
    function: &'a Function,
    /// The type that the method returns.
    request: Option<&'a Type>,
}

impl Source {
    pub(super) fn read(files: &[SourceFile]) -> Result<Self> {
        let mut source = Self::default();
        for file in files.iter().filter(|file| file.path.ends_with(".rs")) {
            let parsed = syn::parse_file(&file.text)
                .map_err(|error| Error::Source { path: file.path.clone(), error })?;
            for item in parsed.items {
                source.add(&file.path, item);
            }
            source.texts.insert(file.path.clone(), file.text.clone());
        }
        Ok(source)
    }

    fn add(&mut self, file: &str, item: Item) {
        match item {
            Item::Impl(block) if block.trait_.is_none() => {
                let ty = self.ty(file, block.self_ty.to_token_stream().to_string());
                for member in block.items {
                    if let ImplItem::Fn(function) = member
                        && matches!(function.vis, Visibility::Public(_))
                    {
                        let name = function.sig.ident.to_string();
                        ty.functions.insert(name, Function::of(&function.sig));
                    }
                }
            }
            Item::Macro(call) if file == TYPES && call.mac.path.is_ident("object") => {
                let (name, fields) = object(call.mac.tokens);
                self.fields.insert(name, fields);
            }
            Item::Macro(call) => {
                let name = call.mac.path.get_ident().map(ToString::to_string).unwrap_or_default();
                let words = call.mac.tokens.into_iter().map(|token| token.to_string());
                self.add_request(file, &name, &words.collect::<Vec<_>>());
            }
            Item::Struct(item) if file == TYPES => {
                let public = item.fields.iter().filter(|f| matches!(f.vis, Visibility::Public(_)));
                let names = public.filter_map(|field| Some(field.ident.as_ref()?.to_string()));
                self.fields.insert(item.ident.to_string(), names.collect());
            }
            Item::Enum(item) if file == EVENTS => {
                self.events.extend(item.variants.iter().map(|variant| variant.ident.to_string()));
            }
            _ => {}
        }
    }

    /// Reads a macro of the runtime that implements a request, which it names first.
    fn add_request(&mut self, file: &str, name: &str, words: &[String]) {
        let Some(request) = words.first() else { return };
        let ty = self.ty(file, request.clone());
        let has = |word: &str| words.iter().any(|other| other == word);
        match name {
            "request_options" => ty.is_keyed |= has("idempotency_key"),
            "list_options" if has("paged") => {
                for setter in ["page_number", "page_size"] {
                    ty.functions.insert(setter.to_owned(), Function::default());
                }
            }
            // The body of the response follows after a comma.
            "request" => {
                let body = words.get(2).map(String::as_str);
                ty.is_enveloped |= matches!(body, Some("Data" | "DataList"));
            }
            _ => {}
        }
    }

    fn ty(&mut self, file: &str, name: String) -> &mut Type {
        self.types.entry((file.to_owned(), name)).or_default()
    }

    /// Follows `messaging_profiles.autoresp_configs.list` from the client to the method.
    pub(super) fn find(&self, operation: &str) -> Option<LocatedMethod<'_>> {
        let segments: Vec<&str> = operation.split('.').collect();
        let (method, resources) = segments.split_last()?;
        let mut at = ("resources/mod.rs".to_owned(), "Client".to_owned());
        for depth in 0..resources.len() {
            let accessor = self.types.get(&at)?.functions.get(resources[depth])?;
            let ty = accessor.returns.rsplit(':').next()?.trim().to_owned();
            at = (format!("resources/{}.rs", resources[..=depth].join("/")), ty);
        }
        let function = self.types.get(&at)?.functions.get(*method)?;
        let (file, resource) = at;
        let request = self.types.get(&(file.clone(), function.returns.clone()));
        let name = (*method).to_owned();
        Some(LocatedMethod { source: self, file, resource, name, function, request })
    }

    pub(super) fn has_field(&self, ty: &str, field: &str) -> bool {
        self.fields.get(ty).is_some_and(|fields| fields.contains(field))
    }

    /// Returns where a variant of the event enum is declared.
    pub(super) fn find_event(&self, variant: &str) -> Option<Location> {
        self.events.contains(variant).then(|| self.locate(EVENTS, &format!("    {variant}(")))
    }

    /// Returns the first line of a file that contains a text.
    fn locate(&self, file: &str, text: &str) -> Location {
        let index = self.texts.get(file).and_then(|f| f.lines().position(|l| l.contains(text)));
        Location { file: file.to_owned(), line: index.map_or(1, |index| index + 1) }
    }
}

/// The struct that `object!` defines, and its fields.
fn object(tokens: TokenStream) -> (String, BTreeSet<String>) {
    let (mut name, mut fields) = (String::new(), BTreeSet::new());
    let mut is_name = false;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if is_name => (name, is_name) = (ident.to_string(), false),
            TokenTree::Ident(ident) => is_name = ident == "struct",
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                fields = field_names(group.stream());
            }
            _ => {}
        }
    }
    (name, fields)
}

/// The fields in `object!`: each is an identifier between a word, which may have parentheses, and
/// `:` or `=`.
fn field_names(tokens: TokenStream) -> BTreeSet<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is_word = |token: &TokenTree| match token {
        TokenTree::Ident(_) => true,
        TokenTree::Group(group) => group.delimiter() == Delimiter::Parenthesis,
        _ => false,
    };
    let names = tokens.windows(3).filter_map(|window| match window {
        [before, TokenTree::Ident(name), TokenTree::Punct(mark)]
            if is_word(before)
                && mark.spacing() == Spacing::Alone
                && matches!(mark.as_char(), ':' | '=') =>
        {
            Some(name.to_string())
        }
        _ => None,
    });
    names.collect()
}

impl LocatedMethod<'_> {
    /// Whether the envelope of the response is a generic type, and not a component.
    pub(super) fn has_generic_envelope(&self) -> bool {
        self.request.is_some_and(|request| request.is_enveloped)
    }

    pub(super) fn has_argument(&self, name: &str) -> bool {
        self.function.arguments.iter().any(|argument| argument == name)
    }

    pub(super) fn has_setter(&self, name: &str) -> bool {
        self.request.is_some_and(|request| request.functions.contains_key(name))
    }

    pub(super) fn takes_idempotency_key(&self) -> bool {
        self.request.is_some_and(|request| request.is_keyed)
    }

    /// The resource's own methods come before those of its request builders.
    pub(super) fn location(&self) -> Location {
        self.source.locate(&self.file, &format!("pub fn {}(", self.name))
    }

    /// Returns the page and anchor below the crate's documentation.
    pub(super) fn docs_path(&self) -> String {
        let module = self.file.trim_end_matches(".rs");
        format!("{module}/struct.{}.html#method.{}", self.resource, self.name)
    }
}

impl Function {
    fn of(signature: &Signature) -> Self {
        let name = |input: &FnArg| match input {
            FnArg::Typed(argument) => match &*argument.pat {
                Pat::Ident(name) => Some(name.ident.to_string()),
                _ => None,
            },
            FnArg::Receiver(_) => None,
        };
        let returns = match &signature.output {
            ReturnType::Type(_, ty) => ty.to_token_stream().to_string().replace(' ', ""),
            ReturnType::Default => String::new(),
        };
        Self { arguments: signature.inputs.iter().filter_map(name).collect(), returns }
    }
}
