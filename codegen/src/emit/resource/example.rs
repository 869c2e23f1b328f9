//! An example of a resource: one call with realistic values.

use serde_json::Value;

use super::Resource;
use crate::{
    model::{Api, Operation, SchemaKind, SuccessBody, Type},
    naming,
    rust::docs,
};

/// A doc test that calls one operation of the resource; none where no value is known for something
/// that is required.
pub(super) fn of(resource: &Resource, api: &Api) -> Option<String> {
    let by_name = |name: &str| {
        let mut operations = resource.operations.iter();
        operations.find(|operation| docs::method_name(operation) == name)
    };
    let preferred = ["send", "list", "retrieve"].into_iter().filter_map(by_name);
    let call = preferred.chain(&resource.operations).find_map(|operation| call(operation, api))?;
    Some(format!(
        "# Examples\n\n```no_run\n# use telnyx_messaging::{{Client, Result, types}};\n\
         # async fn example(client: &Client) -> Result<()> {{\n{call}\n# Ok(())\n# }}\n```"
    ))
}

fn call(operation: &Operation, api: &Api) -> Option<String> {
    let paths = operation.path_parameters.iter();
    let paths = paths.map(|parameter| literal(&parameter.ty, parameter.example.as_ref(), api));
    let paths: Vec<String> = paths.collect::<Option<_>>()?;
    let mut call = docs::call(operation);
    if !paths.is_empty() {
        call = call.replace("(…)", &format!("({})", paths.join(", ")));
    }
    let is_paging = |wire: &str| {
        operation.page_parameters().is_some_and(|page| page.iter().any(|one| one.wire == wire))
    };
    for parameter in &operation.query {
        if parameter.required && !is_paging(&parameter.wire) {
            let value = literal(&parameter.ty, parameter.example.as_ref(), api)?;
            call.push_str(&format!("\n    .{}({value})", parameter.name));
        }
    }
    for field in api.body_fields(operation) {
        // A message needs a sender and a text in practice.
        let is_usual = operation.idempotency_key && ["from", "text"].contains(&&*field.wire);
        if field.required || is_usual {
            let value = literal(&field.ty, field.example.as_ref(), api)?;
            call.push_str(&format!("\n    .{}({value})", field.name));
        }
    }
    Some(match &operation.response {
        SuccessBody::Empty => format!("{call}.await?;"),
        SuccessBody::List(_) => {
            format!("let page = {call}.await?;\nprintln!(\"{{}} entries\", page.len());")
        }
        SuccessBody::Plain(_) | SuccessBody::Enveloped(..) => {
            let last = call.lines().count() > 1;
            let line = if last { "\n    " } else { "" };
            format!("let response = {call}{line}.await?;\nprintln!(\"{{:?}}\", *response);")
        }
    })
}

/// A value as it is written in Rust.
fn literal(ty: &Type, example: Option<&Value>, api: &Api) -> Option<String> {
    match (ty, example) {
        (Type::String, Some(Value::String(text))) => Some(format!("{text:?}")),
        (Type::String, None) => Some(format!("{:?}", "4001e2b7-5c1d-4a0e-9f63-1d2a7c5b8e90")),
        (Type::Array(item), Some(Value::Array(values))) if **item == Type::String => {
            let values: Option<Vec<String>> =
                values.iter().map(|value| Some(format!("{:?}", value.as_str()?))).collect();
            Some(format!("[{}]", values?.join(", ")))
        }
        (Type::Named(name), _) => match &api.schema(name)?.kind {
            SchemaKind::Enum(variants) => {
                let example = example.and_then(Value::as_str);
                let known = variants.iter().find(|variant| Some(&*variant.wire) == example);
                let variant = known.or_else(|| variants.first())?;
                Some(format!("types::{}::{}", naming::pascal_case(name), variant.name))
            }
            _ => None,
        },
        _ => None,
    }
}
