//! `operation_types.rs`: operations as types, for tests.

use std::collections::BTreeMap;

use super::groups::Features;
use crate::{
    SourceFile,
    model::{Api, BodyEncoding, Operation, SuccessBody, Type},
    naming,
    rust::{self, Fragment},
};

/// Emits a line per operation: its name as a type, what it takes, and what it returns.
pub(crate) fn operation_types(api: &Api) -> SourceFile {
    // One macro call for each group, because an attribute on each line would double them.
    let mut groups: BTreeMap<Option<&String>, String> = BTreeMap::new();
    for operation in &api.operations {
        groups.entry(operation.group.as_ref()).or_default().push_str(&row(operation));
    }
    let fragments = groups.into_iter().map(|(group, rows)| {
        let attribute = Features::of(group).line("");
        let rows = format!("{attribute}crate::testing::operation_types! {{\n{rows}}}\n");
        Fragment::Text(rows)
    });
    rust::file("operation_types.rs", "Operations as types, for tests.", fragments.collect())
}

fn row(operation: &Operation) -> String {
    let name = naming::pascal_case(&operation.id.replace('.', "_"));
    let request = match &operation.body {
        None => "()".to_owned(),
        // The parts of a form, without files.
        Some(body) if matches!(body.media, BodyEncoding::Form { .. }) => {
            rust::qualified(&Type::Any)
        }
        Some(body) => rust::qualified(&Type::Named(body.component.clone())),
    };
    let response = match &operation.response {
        SuccessBody::Empty => "()".to_owned(),
        SuccessBody::Plain(name) => rust::qualified(&Type::Named(name.clone())),
        SuccessBody::Enveloped(_, content) => rust::qualified(content),
        SuccessBody::List(list) => rust::qualified(&Type::Array(Box::new(list.item.clone()))),
    };
    let id = &operation.id;
    let line = format!("    {name} = {id:?}: {request} => {response};\n");
    if line.len() <= 101 {
        return line;
    }
    format!("    {name} = {id:?}:\n        {request} => {response};\n")
}
