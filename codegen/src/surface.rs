//! The public surface of generated code: signatures and nothing else.
//!
//! A snapshot of it shows what a change of the contract means for callers, in a diff of a few
//! lines.

use quote::quote;
use syn::{
    Attribute, Ident, ImplItem, Item, ItemImpl, ItemStruct, LitStr, Token, TraitItem, Visibility,
    braced, parenthesized,
    parse::{Parse, ParseStream},
    punctuated::Punctuated,
};

use crate::{Error, Result, SourceFile, source::formatted};

/// What callers see of one generated Rust file.
///
/// # Errors
///
/// [`Error::Output`] when the file is not Rust.
pub fn surface(file: &SourceFile) -> Result<String> {
    let parsed = syn::parse_file(&file.text).map_err(|error| Error::Output {
        what: "a generated file that is not Rust",
        detail: format!("{}: {error}", file.path),
    })?;
    let pieces = parsed.items.into_iter().map(piece).collect::<Result<Vec<_>>>()?;
    Ok(pieces.into_iter().flatten().collect())
}

fn piece(item: Item) -> Result<Option<String>> {
    Ok(match item {
        Item::Struct(item) if is_public(&item.vis) => Some(structure(item)),
        Item::Enum(mut item) if is_public(&item.vis) => {
            item.attrs.clear();
            item.variants.iter_mut().for_each(|variant| variant.attrs.clear());
            Some(formatted(&Item::Enum(item)))
        }
        Item::Type(mut item) if is_public(&item.vis) => {
            item.attrs.clear();
            Some(formatted(&Item::Type(item)))
        }
        Item::Mod(item) if is_public(&item.vis) => Some(format!("pub mod {};\n", item.ident)),
        Item::Impl(item) => block(item),
        Item::Macro(item) => {
            let name = item.mac.path.segments.last().map(|segment| segment.ident.to_string());
            let tokens = item.mac.tokens;
            let unreadable = |error: syn::Error| Error::Output {
                what: "a macro call that cannot be read",
                detail: error.to_string(),
            };
            match name.as_deref() {
                Some("open_enum") => {
                    Some(syn::parse2::<OpenEnum>(tokens).map_err(unreadable)?.to_string())
                }
                Some("tagged_union") => {
                    Some(syn::parse2::<TaggedUnion>(tokens).map_err(unreadable)?.to_string())
                }
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

/// The struct with its public fields, without docs and serde.
fn structure(mut item: ItemStruct) -> String {
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
    let item: ItemStruct = syn::parse_quote!(#(#attributes)* pub struct #name { #(#fields),* });
    formatted(&Item::Struct(item))
}

/// The public functions of a block, or what a request yields.
fn block(item: ItemImpl) -> Option<String> {
    let ty = &item.self_ty;
    let ty = quote!(#ty).to_string().replace(' ', "");
    if let Some((path, _)) = &item.trait_ {
        let yields = path.segments.last().is_some_and(|segment| segment.ident == "IntoFuture");
        let output = item.items.iter().find_map(|member| match member {
            ImplItem::Type(alias) if alias.ident == "Output" => Some(&alias.ty),
            _ => None,
        });
        return output.filter(|_| yields).map(|output| {
            format!("{ty}.await -> {}\n", quote!(#output).to_string().replace(' ', ""))
        });
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
    let block: Item = syn::parse_quote!(trait Surface { #(#functions)* });
    Some(formatted(&block).replace("trait Surface", &format!("impl {ty}")))
}

/// What stands in `open_enum!`.
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

/// What stands in `tagged_union!`.
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
