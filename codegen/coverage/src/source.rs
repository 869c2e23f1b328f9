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
    /// By file and type: the functions, with the names of their arguments and their return types.
    functions: BTreeMap<(String, String), BTreeMap<String, Function>>,
    /// By file: requests that take an idempotency key.
    keyed: BTreeSet<(String, String)>,
    /// By file: requests whose response has a generic envelope.
    enveloped: BTreeSet<(String, String)>,
    /// By type: the public fields.
    fields: BTreeMap<String, BTreeSet<String>>,
    /// The variants of the event enum.
    events: BTreeSet<String>,
    /// The text of each file.
    texts: BTreeMap<String, String>,
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
                let name = block.self_ty.to_token_stream().to_string();
                let functions = self.functions.entry((file.to_owned(), name)).or_default();
                for member in block.items {
                    let ImplItem::Fn(function) = member else { continue };
                    if matches!(function.vis, Visibility::Public(_)) {
                        functions
                            .insert(function.sig.ident.to_string(), Function::of(&function.sig));
                    }
                }
            }
            Item::Macro(call) if call.mac.path.is_ident("request_options") => {
                let words: Vec<String> =
                    call.mac.tokens.into_iter().map(|token| token.to_string()).collect();
                if words.iter().any(|word| word == "idempotency_key") {
                    let request = words.first().cloned().unwrap_or_default();
                    self.keyed.insert((file.to_owned(), request));
                }
            }
            Item::Macro(call) if call.mac.path.is_ident("list_options") => {
                let words: Vec<String> =
                    call.mac.tokens.into_iter().map(|token| token.to_string()).collect();
                if words.iter().any(|word| word == "paged") {
                    let request = words.first().cloned().unwrap_or_default();
                    let functions = self.functions.entry((file.to_owned(), request)).or_default();
                    for setter in ["page_number", "page_size"] {
                        functions.insert(setter.to_owned(), Function::default());
                    }
                }
            }
            Item::Struct(item) if file == TYPES => {
                let public = item.fields.iter().filter(|f| matches!(f.vis, Visibility::Public(_)));
                let names = public.filter_map(|field| Some(field.ident.as_ref()?.to_string()));
                self.fields.insert(item.ident.to_string(), names.collect());
            }
            Item::Macro(call) if file == TYPES && call.mac.path.is_ident("object") => {
                let (name, fields) = object(call.mac.tokens);
                self.fields.insert(name, fields);
            }
            Item::Macro(call) if call.mac.path.is_ident("request") => {
                let words: Vec<String> =
                    call.mac.tokens.into_iter().take(3).map(|token| token.to_string()).collect();
                if let [request, _, body] = words.as_slice()
                    && ["Data", "DataList"].contains(&body.as_str())
                {
                    self.enveloped.insert((file.to_owned(), request.clone()));
                }
            }
            Item::Enum(item) if file == EVENTS => {
                self.events.extend(item.variants.iter().map(|variant| variant.ident.to_string()));
            }
            _ => {}
        }
    }

    /// Follows `messaging_profiles.autoresp_configs.list` from the client to the method.
    pub(super) fn find(&self, operation: &str) -> Option<LocatedMethod<'_>> {
        let segments: Vec<&str> = operation.split('.').collect();
        let (method, resources) = segments.split_last()?;
        let (mut file, mut ty) = ("resources/mod.rs".to_owned(), "Client".to_owned());
        for depth in 0..resources.len() {
            let accessor = self.functions.get(&(file, ty))?.get(resources[depth])?;
            ty = accessor.returns.rsplit(':').next()?.trim().to_owned();
            file = format!("resources/{}.rs", resources[..=depth].join("/"));
        }
        let function = self.functions.get(&(file.clone(), ty.clone()))?.get(*method)?;
        let name = (*method).to_owned();
        Some(LocatedMethod { source: self, file, resource: ty, name, function })
    }

    pub(super) fn has_field(&self, ty: &str, field: &str) -> bool {
        self.fields.get(ty).is_some_and(|fields| fields.contains(field))
    }

    /// Returns where a variant of the event enum is declared.
    pub(super) fn find_event(&self, variant: &str) -> Option<Location> {
        self.events.contains(variant).then(|| self.locate(EVENTS, &format!("    {variant}(")))
    }

    /// Returns the first line of a file that begins or continues with a text.
    fn locate(&self, file: &str, text: &str) -> Location {
        let lines = self.texts.get(file).into_iter().flat_map(|text| text.lines());
        let index = lines.into_iter().position(|line| line.contains(text));
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
        let request = (self.file.clone(), self.function.returns.clone());
        self.source.enveloped.contains(&request)
    }

    pub(super) fn has_argument(&self, name: &str) -> bool {
        self.function.arguments.iter().any(|argument| argument == name)
    }

    pub(super) fn has_setter(&self, name: &str) -> bool {
        let request = (self.file.clone(), self.function.returns.clone());
        self.source.functions.get(&request).is_some_and(|functions| functions.contains_key(name))
    }

    pub(super) fn takes_idempotency_key(&self) -> bool {
        self.source.keyed.contains(&(self.file.clone(), self.function.returns.clone()))
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
        let arguments = signature.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(argument) => match &*argument.pat {
                Pat::Ident(name) => Some(name.ident.to_string()),
                _ => None,
            },
            FnArg::Receiver(_) => None,
        });
        let returns = match &signature.output {
            ReturnType::Type(_, ty) => ty.to_token_stream().to_string().replace(' ', ""),
            ReturnType::Default => String::new(),
        };
        Self { arguments: arguments.collect(), returns }
    }
}
