use std::collections::BTreeMap;

use quote::ToTokens;
use syn::{
    Expr, ExprCall, FnArg, ImplItem, ImplItemFn, Item, ItemImpl, Macro, Pat, Stmt, Token, Type,
    Visibility,
    punctuated::Punctuated,
    visit_mut::{self, VisitMut},
};

use super::paths::Shorten;
use crate::{Error, Result};

/// progenitor's client, trimmed to what the request builders call.
#[derive(Clone, Debug)]
pub(crate) struct Raw {
    /// The items of the file.
    pub(crate) items: Vec<Item>,
    /// For each method its arguments in order: name and type.
    pub(crate) methods: BTreeMap<String, Vec<(String, Type)>>,
}

/// Trims and renames what progenitor wrote, and notes the signatures.
///
/// The version header it always sends is removed: the API does not know it.
pub(crate) fn raw(items: Vec<Item>) -> Result<Raw> {
    let mut kept = Vec::new();
    let mut methods = BTreeMap::new();
    for mut item in items {
        Shorten.visit_item_mut(&mut item);
        match item {
            Item::Struct(mut client) => {
                let (name, fields) = (&client.ident, &client.fields);
                client = syn::parse_quote! {
                    /// Builds the requests of one call; the hook sends them.
                    #[derive(Debug)]
                    pub(crate) struct #name #fields
                };
                kept.push(Item::Struct(client));
            }
            Item::Impl(block) if block.trait_.is_some() => kept.push(Item::Impl(block)),
            Item::Impl(block) => {
                if let Some(block) = calls(block, &mut methods) {
                    kept.push(Item::Impl(block));
                }
            }
            // Asserts that the runtime implements `ClientHooks`, in one error instead of hundreds.
            Item::Const(assertion) => kept.push(Item::Const(assertion)),
            // The imports are written anew.
            _ => {}
        }
    }
    if methods.is_empty() {
        return Err(Error::Output { what: "no method", detail: "the raw client is empty".into() });
    }
    Ok(Raw { items: kept, methods })
}

/// The operations of an `impl Client`; its constructors are not needed.
fn calls(
    mut block: ItemImpl,
    methods: &mut BTreeMap<String, Vec<(String, Type)>>,
) -> Option<ItemImpl> {
    block.attrs = vec![syn::parse_quote! {
        #[allow(clippy::too_many_arguments, reason = "one per parameter of the operation")]
    }];
    block.items.retain(|item| matches!(item, ImplItem::Fn(f) if f.sig.asyncness.is_some()));
    for item in &mut block.items {
        let ImplItem::Fn(call) = item else { continue };
        call.vis = Visibility::Inherited;
        call.vis = syn::parse_quote!(pub(crate));
        call.attrs.retain(|attribute| !attribute.path().is_ident("doc"));
        let line = sends(call);
        call.attrs.push(syn::parse_quote!(#[doc = #line]));
        DropVersionHeader.visit_impl_item_fn_mut(call);
        let arguments = arguments(call);
        EncodeTexts(&arguments).visit_impl_item_fn_mut(call);
        elide_lifetime(call);
        methods.insert(call.sig.ident.to_string(), arguments);
    }
    (!block.items.is_empty()).then_some(block)
}

/// ` Sends `POST /messages`.`, read off the body that progenitor wrote.
fn sends(call: &ImplItemFn) -> String {
    let body = text(&call.block);
    let method = ["get", "post", "put", "patch", "delete"]
        .into_iter()
        .find(|method| body.contains(&format!(". client . {method} (url)")))
        .unwrap_or("request");
    format!(" Builds a `{}` request.", method.to_uppercase())
}

/// Removes a lifetime that only `self` carries, as in a list that is asked for by numbers.
fn elide_lifetime(call: &mut ImplItemFn) {
    let borrows = call.sig.inputs.iter().skip(1).any(|argument| text(argument).contains("'a"));
    if let (false, Some(FnArg::Receiver(own))) = (borrows, call.sig.inputs.first_mut()) {
        *own = syn::parse_quote!(&self);
        call.sig.generics = syn::Generics::default();
    }
}

fn arguments(call: &ImplItemFn) -> Vec<(String, Type)> {
    let typed = call.sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(argument) => Some(argument),
        FnArg::Receiver(_) => None,
    });
    typed
        .filter_map(|argument| match &*argument.pat {
            Pat::Ident(name) => Some((name.ident.to_string(), (*argument.ty).clone())),
            _ => None,
        })
        .collect()
}

/// Removes `header_map.append("api-version", …)`, and the map itself where that leaves it empty.
struct DropVersionHeader;

impl VisitMut for DropVersionHeader {
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        block.stmts.retain(|statement| match statement {
            Stmt::Expr(expression, _) => !text(expression).contains("api_version ()"),
            _ => true,
        });
        if !block.stmts.iter().any(|statement| text(statement).starts_with("header_map . append"))
            && !text(block).contains("{ header_map . append")
        {
            block.stmts.retain(|statement| !text(statement).starts_with("let mut header_map"));
            DropHeaders.visit_block_mut(block);
        }
        for statement in &mut block.stmts {
            if let Stmt::Local(local) = statement {
                local.attrs.clear();
            }
        }
        visit_mut::visit_block_mut(self, block);
    }
}

/// Encodes path arguments as they are, or as the texts they stand for.
struct EncodeTexts<'a>(&'a [(String, Type)]);

impl EncodeTexts<'_> {
    fn is_text(&self, argument: &Expr) -> bool {
        let name = text(argument);
        self.0.iter().any(|(other, ty)| *other == name && text(ty) == "& 'a str")
    }
}

impl VisitMut for EncodeTexts<'_> {
    fn visit_expr_call_mut(&mut self, call: &mut ExprCall) {
        if text(&call.func) == "encode_path"
            && let Some(Expr::Reference(argument)) = call.args.first()
            && let Expr::MethodCall(conversion) = &*argument.expr
            && conversion.method == "to_string"
        {
            let argument = &conversion.receiver;
            let argument: Expr = if self.is_text(argument) {
                *argument.clone()
            } else {
                syn::parse_quote!(#argument.as_str())
            };
            call.args = std::iter::once(argument).collect();
        }
        visit_mut::visit_expr_call_mut(self, call);
    }

    fn visit_macro_mut(&mut self, call: &mut Macro) {
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated;
        if let Ok(mut arguments) = call.parse_body_with(arguments) {
            arguments.iter_mut().for_each(|argument| self.visit_expr_mut(argument));
            call.tokens = arguments.to_token_stream();
        }
    }
}

/// Removes `.headers(header_map)` from chains of calls.
struct DropHeaders;

impl VisitMut for DropHeaders {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        if let Expr::MethodCall(call) = expression
            && call.method == "headers"
        {
            *expression = (*call.receiver).clone();
        }
        visit_mut::visit_expr_mut(self, expression);
    }
}

fn text(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string()
}
