//! The public API of generated code: signatures and nothing else.
//!
//! A snapshot of it shows what a change of the contract means for callers, in a diff of a few
//! lines.

use quote::quote;
use syn::{
    Attribute, Ident, ImplItem, Item, ItemImpl, ItemStruct, LitStr, Token, TraitItem, Type,
    Visibility, braced, parenthesized,
    parse::{Parse, ParseStream},
    punctuated::Punctuated,
};
use telnyx_contract::SourceFile;

/// Parses a generated Rust file, with `object!` replaced by the struct and setters that it defines.
pub(crate) fn parse(file: &SourceFile) -> syn::Result<syn::File> {
    let mut parsed = syn::parse_file(&file.text)?;
    let mut items = Vec::new();
    for item in parsed.items {
        match item {
            Item::Macro(item) if item.mac.path.is_ident("object") => {
                items.extend(syn::parse2::<Object>(item.mac.tokens)?.expand());
            }
            item => items.push(item),
        }
    }
    parsed.items = items;
    Ok(parsed)
}

/// Returns what callers see of one generated Rust file.
pub(crate) fn public_api(file: &SourceFile) -> syn::Result<String> {
    let items = parse(file)?.items.into_iter().map(render_item);
    Ok(items.collect::<syn::Result<Vec<_>>>()?.into_iter().flatten().collect())
}

fn render_item(item: Item) -> syn::Result<Option<String>> {
    Ok(match item {
        Item::Struct(item) if is_public(&item.vis) => Some(render_struct(item)),
        Item::Enum(mut item) if is_public(&item.vis) => {
            item.attrs.clear();
            item.variants.iter_mut().for_each(|variant| variant.attrs.clear());
            Some(formatted(Item::Enum(item)))
        }
        Item::Type(mut item) if is_public(&item.vis) => {
            item.attrs.clear();
            Some(formatted(Item::Type(item)))
        }
        Item::Static(item) if is_public(&item.vis) => {
            let ty = &item.ty;
            let ty = quote!(#ty).to_string().replace(' ', "");
            Some(format!("pub static {}: {ty};\n", item.ident))
        }
        Item::Const(item) if is_public(&item.vis) => Some(formatted(Item::Const(item))),
        Item::Mod(item) if is_public(&item.vis) => Some(format!("pub mod {};\n", item.ident)),
        Item::Impl(item) => render_impl(item),
        Item::Macro(item) => {
            let name = item.mac.path.segments.last().map(|segment| segment.ident.to_string());
            let tokens = item.mac.tokens;
            match name.as_deref() {
                Some("operations") => Some("pub static OPERATIONS: &[&Operation];\n".to_owned()),
                Some("open_enum") => Some(syn::parse2::<OpenEnum>(tokens)?.to_string()),
                Some("tagged_union") => Some(syn::parse2::<TaggedUnion>(tokens)?.to_string()),
                Some("sends") => {
                    let words = tokens.to_string().replace(' ', "");
                    let (request, output) = words.split_once("=>").unwrap_or((&words, "()"));
                    let output = output.trim_end_matches(",read");
                    Some(format!("{request}.await -> Result<Response<{output}>>\n"))
                }
                Some(name @ ("list_options" | "request_options")) => {
                    let words = tokens.to_string().replace(" ,", ",").replace(" :: ", "::");
                    let mut arguments = words.split(", ");
                    // `list_options!` also implements `IntoFuture`.
                    let page = match (name, arguments.next(), arguments.next()) {
                        ("list_options", Some(request), Some(item)) => {
                            format!("{request}.await -> Result<Page<{item}>>\n")
                        }
                        _ => String::new(),
                    };
                    Some(format!("{name}!({words});\n{page}"))
                }
                _ => None,
            }
        }
        _ => None,
    })
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn formatted(item: Item) -> String {
    let file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] };
    let text = prettyplease::unparse(&file);
    let mut lines = text.lines().peekable();
    let mut spaced = String::new();
    while let Some(line) = lines.next() {
        spaced.push_str(&format!("{line}\n"));
        if line == "    }" && lines.peek() != Some(&"}") {
            spaced.push('\n');
        }
    }
    spaced
}

/// The struct with its public fields, without documentation.
fn render_struct(mut item: ItemStruct) -> String {
    item.attrs.retain(|attribute| attribute.path().is_ident("non_exhaustive"));
    let name = &item.ident;
    let fields: Vec<_> = item
        .fields
        .iter()
        .filter(|field| is_public(&field.vis))
        .map(|field| {
            let (name, ty) = (&field.ident, &field.ty);
            quote!(pub #name: #ty)
        })
        .collect();
    let attributes = &item.attrs;
    if fields.is_empty() {
        return format!("pub struct {name};\n");
    }
    formatted(syn::parse_quote!(#(#attributes)* pub struct #name { #(#fields),* }))
}

/// The public functions of a block.
fn render_impl(item: ItemImpl) -> Option<String> {
    let ty = &item.self_ty;
    let ty = quote!(#ty).to_string().replace(' ', "");
    if item.trait_.is_some() {
        return None;
    }
    let functions: Vec<TraitItem> = item
        .items
        .iter()
        .filter_map(|member| match member {
            ImplItem::Fn(function) if is_public(&function.vis) => Some(&function.sig),
            _ => None,
        })
        .map(|signature| syn::parse_quote!(#signature;))
        .collect();
    if functions.is_empty() {
        return None;
    }
    // A trait is printed with bodiless functions, which an impl is not.
    let block: Item = syn::parse_quote!(trait Api { #(#functions)* });
    Some(formatted(block).replace("trait Api", &format!("impl {ty}")))
}

/// The argument of `object!`.
struct Object {
    attributes: Vec<Attribute>,
    name: Ident,
    properties: Vec<Property>,
}

struct Property {
    name: Ident,
    ty: Type,
    setter: Option<(Ident, Type)>,
}

impl Parse for Object {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        input.parse::<Visibility>()?;
        input.parse::<Token![struct]>()?;
        let name = input.parse()?;
        if input.peek(Ident) {
            input.parse::<Ident>()?;
            input.parse::<LitStr>()?;
        }
        let inside;
        braced!(inside in input);
        let properties = Punctuated::<Property, Token![,]>::parse_terminated(&inside)?;
        Ok(Self { attributes, name, properties: properties.into_iter().collect() })
    }
}

impl Parse for Property {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        input.parse::<Ident>()?;
        if input.peek(syn::token::Paren) {
            let hidden;
            parenthesized!(hidden in input);
            hidden.parse::<Ident>()?;
        }
        let name = input.parse()?;
        if input.parse::<Option<Token![=]>>()?.is_some() {
            input.parse::<LitStr>()?;
        }
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        let setter = match input.parse::<Option<Token![=>]>>()? {
            Some(_) => Some((input.parse()?, input.parse()?)),
            None => None,
        };
        Ok(Self { name, ty, setter })
    }
}

impl Object {
    fn expand(self) -> Vec<Item> {
        let Self { attributes, name, properties } = self;
        let fields = properties.iter().map(|Property { name, ty, .. }| quote!(pub #name: #ty));
        let definition =
            syn::parse_quote!(#(#attributes)* #[non_exhaustive] pub struct #name { #(#fields),* });
        let setters: Vec<_> = properties
            .iter()
            .filter_map(|Property { name, setter, .. }| {
                let (kind, ty) = setter.as_ref()?;
                let argument = match kind.to_string().as_str() {
                    "into" | "boxed" => quote!(impl Into<#ty>),
                    "each" => quote!(impl IntoIterator<Item = impl Into<#ty>>),
                    "value" => quote!(#ty),
                    other => panic!("`object!` has no setter `{other}`"),
                };
                Some(quote!(pub fn #name(mut self, value: #argument) -> Self { self }))
            })
            .collect();
        match setters.is_empty() {
            true => vec![definition],
            false => vec![definition, syn::parse_quote!(impl #name { #(#setters)* })],
        }
    }
}

/// The argument of `open_enum!`.
struct OpenEnum {
    name: Ident,
    variants: Vec<(Ident, LitStr)>,
}

impl Parse for OpenEnum {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        input.parse::<Visibility>()?;
        input.parse::<Token![enum]>()?;
        let name = input.parse()?;
        let inside;
        braced!(inside in input);
        let variants = Punctuated::<Variant, Token![,]>::parse_terminated(&inside)?;
        Ok(Self { name, variants: variants.into_iter().map(|v| (v.name, v.value)).collect() })
    }
}

struct Variant {
    name: Ident,
    value: LitStr,
}

impl Parse for Variant {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        let name = input.parse()?;
        input.parse::<Token![=]>()?;
        Ok(Self { name, value: input.parse()? })
    }
}

impl std::fmt::Display for OpenEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "pub enum {} {{", self.name)?;
        for (name, value) in &self.variants {
            writeln!(f, "    {name} = {:?},", value.value())?;
        }
        writeln!(f, "    Unknown(UnknownValue),\n}}")
    }
}

/// The argument of `tagged_union!`.
struct TaggedUnion {
    name: Ident,
    tag: LitStr,
    members: Vec<Member>,
}

struct Member {
    value: LitStr,
    name: Ident,
    ty: Ident,
}

impl Parse for TaggedUnion {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        input.parse::<Visibility>()?;
        input.parse::<Token![enum]>()?;
        let name = input.parse()?;
        input.parse::<Ident>()?;
        let tag = input.parse()?;
        let inside;
        braced!(inside in input);
        let members = Punctuated::<Member, Token![,]>::parse_terminated(&inside)?;
        Ok(Self { name, tag, members: members.into_iter().collect() })
    }
}

impl Parse for Member {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        let value = input.parse()?;
        input.parse::<Token![=>]>()?;
        let name = input.parse()?;
        let inside;
        parenthesized!(inside in input);
        Ok(Self { value, name, ty: inside.parse()? })
    }
}

impl std::fmt::Display for TaggedUnion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "pub enum {} by {:?} {{", self.name, self.tag.value())?;
        for member in &self.members {
            writeln!(f, "    {:?} => {}({}),", member.value.value(), member.name, member.ty)?;
        }
        writeln!(f, "    Unknown(Value),\n}}")
    }
}
