//! `resources/**`: one module per resource, with a request builder per operation.

mod builder;
mod example;
mod form;
mod list;
mod request;
mod setter;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::groups::Features;
use crate::{
    Result, SourceFile,
    model::{Api, Operation},
    naming,
    rust::{self, docs},
};

/// The resources of the API as a tree: `messaging_profiles` holds `autoresp_configs`.
#[derive(Default)]
struct Resource<'a> {
    /// `["messaging_profiles", "autoresp_configs"]`; empty at the root.
    path: Vec<&'a str>,
    children: BTreeMap<&'a str, Resource<'a>>,
    operations: Vec<&'a Operation>,
}

impl<'a> Resource<'a> {
    fn tree(api: &'a Api) -> Self {
        let mut root = Self::default();
        for operation in &api.operations {
            let mut segments: Vec<&str> = operation.id.split('.').collect();
            segments.pop();
            let mut resource = &mut root;
            for (depth, segment) in segments.iter().enumerate() {
                resource = resource.children.entry(segment).or_default();
                resource.path = segments[..=depth].to_vec();
            }
            resource.operations.push(operation);
        }
        root
    }

    /// The features of the resource and everything below it; none where something is in the core.
    fn features(&self) -> Features {
        Features::any(self.all().into_iter().map(|operation| operation.group.as_ref()))
    }

    /// The attribute of the module below `parent`, which is compiled with the features of its own.
    fn gate(&self, parent: &Resource) -> TokenStream {
        let features = self.features();
        if features == parent.features() { TokenStream::new() } else { features.attribute() }
    }

    /// The operations of the resource and of those below it.
    fn all(&self) -> Vec<&'a Operation> {
        let below = self.children.values().flat_map(Resource::all);
        self.operations.iter().copied().chain(below).collect()
    }

    /// `AutorespConfigs`.
    fn type_name(&self) -> String {
        naming::pascal_case(self.path.last().copied().unwrap_or_default())
    }
}

/// Emits the files of all resources.
pub(crate) fn resources(api: &Api) -> Result<Vec<SourceFile>> {
    let tree = Resource::tree(api);
    let mut files = vec![root(api, &tree)?];
    let mut open: Vec<&Resource> = tree.children.values().collect();
    while let Some(resource) = open.pop() {
        open.extend(resource.children.values());
        files.push(module(api, resource)?);
    }
    Ok(files)
}

/// `resources/mod.rs`: the accessors of the resources, and how list responses become pages.
fn root(api: &Api, tree: &Resource) -> Result<SourceFile> {
    let modules = children(tree);
    let accessors = accessors(tree, &quote!(self));
    let mut fragments = rust::parse_items(quote! {
        #modules

        impl Client { #accessors }
    })?;
    fragments.extend(list::envelopes(api));
    let about = "The resources of the API: `client.messages()` and its like.";
    Ok(rust::file("resources/mod.rs", about, fragments))
}

fn module(api: &Api, resource: &Resource) -> Result<SourceFile> {
    let name = format_ident!("{}", resource.type_name());
    let modules = children(resource);
    let accessors = accessors(resource, &quote!(&self.client));
    let (mut methods, mut builders) = (Vec::new(), Vec::new());
    for operation in &resource.operations {
        let builder = builder::Builder::new(operation, api);
        // The module of a resource that is in one group is behind the feature as a whole.
        let own = Features::of(operation.group.as_ref());
        let features = if own == resource.features() { Features::default() } else { own };
        methods.push(builder.method(&features)?);
        builders.extend(builder.fragments(&features)?);
    }
    let doc = format!(
        "Operations of `client.{}`.",
        resource.path.iter().map(|segment| format!("{segment}()")).collect::<Vec<_>>().join(".")
    );
    let doc = docs::attributes(&doc);
    // Code keeps its lines.
    let example = example::of(resource, api).map(|example| format!("\n{example}"));
    let example = example.iter().flat_map(|example| example.lines());
    let example = example.map(|line| format!(" {line}").trim_end().to_owned());
    let mut fragments = rust::parse_items(quote! {
        #modules

        #(#doc)*
        #(#[doc = #example])*
        #[derive(Clone, Debug)]
        pub struct #name {
            client: Client,
        }

        impl #name {
            pub(crate) fn new(client: &Client) -> Self {
                Self { client: client.clone() }
            }

            #accessors
            #(#methods)*
        }
    })?;
    fragments.append(&mut builders);
    let path = format!("resources/{}.rs", resource.path.join("/"));
    Ok(rust::file(&path, &about(resource), fragments))
}

/// The resource with its operations and the resources below it.
fn about(resource: &Resource) -> String {
    let operations = resource.operations.iter();
    let operations = operations
        .map(|operation| format!("`{}`", docs::method_name(operation)))
        .collect::<Vec<_>>();
    let children = resource.children.values();
    let children = children.map(|child| format!("`{}`", child.path.join("."))).collect::<Vec<_>>();
    let mut about = format!("The resource `{}`", resource.path.join("."));
    if !operations.is_empty() {
        about.push_str(&format!(": {}", operations.join(", ")));
    }
    about.push('.');
    if !children.is_empty() {
        about.push_str(&format!("\n\nResources below it: {}.", children.join(", ")));
    }
    about
}

/// `pub mod autoresp_configs;` for each child.
fn children(resource: &Resource) -> TokenStream {
    let modules = resource.children.iter().map(|(name, child)| {
        let (cfg, name) = (child.gate(resource), format_ident!("{name}"));
        quote!(#cfg pub mod #name;)
    });
    quote!(#(#modules)*)
}

/// `pub fn autoresp_configs(&self) -> …` for each child.
fn accessors(resource: &Resource, client: &TokenStream) -> TokenStream {
    let accessors = resource.children.iter().map(|(name, child)| {
        let (module, ty) = (format_ident!("{name}"), format_ident!("{}", child.type_name()));
        let doc = format!(" The resource `{}`.", child.path.join("."));
        let cfg = child.gate(resource);
        quote! {
            #[doc = #doc]
            #cfg
            #[must_use]
            pub fn #module(&self) -> #module::#ty {
                #module::#ty::new(#client)
            }
        }
    });
    quote!(#(#accessors)*)
}
