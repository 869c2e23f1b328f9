//! The cargo features that generated items need.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;

use crate::model::{Api, Operation};

/// The features of one item, any of which is enough; none for the core.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Features(BTreeSet<String>);

impl Features {
    /// The feature of an operation or event.
    pub(crate) fn of(group: Option<&String>) -> Self {
        Self(group.into_iter().cloned().collect())
    }

    /// The features of several items of which at least one is compiled.
    pub(crate) fn any<'a>(groups: impl Iterator<Item = Option<&'a String>>) -> Self {
        let mut features = BTreeSet::new();
        for group in groups {
            match group {
                Some(group) => features.insert(group.clone()),
                None => return Self::default(),
            };
        }
        Self(features)
    }

    /// The attribute, and nothing for the core.
    pub(crate) fn attribute(&self) -> TokenStream {
        self.line("").parse().unwrap_or_default()
    }

    /// The attribute as a line of text; empty for the core.
    pub(crate) fn line(&self, indent: &str) -> String {
        let features: Vec<String> =
            self.0.iter().map(|feature| format!("feature = {feature:?}")).collect();
        match features.as_slice() {
            [] => String::new(),
            [one] => format!("{indent}#[cfg({one})]\n"),
            several => format!("{indent}#[cfg(any({}))]\n", several.join(", ")),
        }
    }

    /// The text of items, each behind the attribute. An item begins at the start of a line with a
    /// macro call or its documentation.
    pub(crate) fn gate(&self, text: &str) -> String {
        if self.0.is_empty() {
            return text.to_owned();
        }
        let attribute = self.line("");
        let begins_item = |line: &str| {
            let word = line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next();
            word.is_some_and(|word| !word.is_empty() && line[word.len()..].starts_with('!'))
        };
        let mut gated = String::with_capacity(text.len() + attribute.len());
        let mut in_docs = false;
        for line in text.split_inclusive('\n') {
            let is_doc = line.starts_with("///") || line.starts_with("#[");
            if (is_doc || begins_item(line) || line.starts_with("pub ")) && !in_docs {
                gated.push_str(&attribute);
            }
            in_docs = is_doc;
            gated.push_str(line);
        }
        gated
    }
}

/// The features of every component: of a component that the core reaches, none.
pub(crate) fn of_schemas(api: &Api) -> BTreeMap<String, Features> {
    let mut features: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut core: BTreeSet<String> = BTreeSet::new();
    let mut add = |names: BTreeSet<String>, group: Option<&String>| match group {
        None => core.extend(names),
        Some(group) => {
            for name in names {
                features.entry(name).or_default().insert(group.clone());
            }
        }
    };
    for operation in &api.operations {
        add(api.reachable(components(operation)), operation.group.as_ref());
    }
    for event in &api.events {
        add(api.reachable([event.payload.clone()]), event.group.as_ref());
    }
    features.retain(|name, _| !core.contains(name));
    features.into_iter().map(|(name, features)| (name, Features(features))).collect()
}

/// The components that an operation names.
fn components(operation: &Operation) -> Vec<String> {
    let parameters = operation.query.iter().chain(&operation.path_parameters);
    let parameters = parameters.filter_map(|parameter| parameter.ty.named());
    let bodies = operation.body_component().into_iter().chain(operation.response.component());
    parameters.chain(bodies).map(str::to_owned).collect()
}
