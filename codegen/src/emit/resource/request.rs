//! `request!`: how a builder is validated and sent.

use super::{builder::Builder, form, list};
use crate::{
    emit::types::{Envelope, envelope},
    model::{Field, SuccessBody, Type},
    progenitor, rust,
};

/// Emits `request!` for a builder.
pub(super) fn request(builder: &Builder) -> String {
    let Builder { api, operation, name, .. } = builder;
    let output = output(&operation.response);
    let body = match &operation.response {
        SuccessBody::Empty | SuccessBody::Plain(_) => output,
        SuccessBody::List(list) => list::envelope_type(api, &operation.response, list),
        SuccessBody::Enveloped(component, _) => match envelope(api, &operation.response) {
            Some(Envelope::Data) => format!("Data<{output}> => {output}"),
            _ => format!("types::{component} => {output}"),
        },
    };
    let mut text = format!("request!({name}: {body} {{\n");
    if operation.response == SuccessBody::Empty {
        text.push_str("    expected Nothing;\n");
    }
    text.push_str(&block("validate(self, problems)", &checks(builder)));
    if let Some((field, parameter)) = builder.path.last() {
        text.push_str(&format!("    resource_id(self) {{ {} }}\n", string(field, parameter)));
    }
    let body = builder.body.as_ref();
    if let Some((body, encodings)) = body.and_then(|body| Some((body, body.encodings?))) {
        text.push_str(&block("form(self, form)", &form::parts(body.fields, encodings)));
    }
    let body = body.filter(|body| body.encodings.is_none()).map(|_| "self.body");
    let call = progenitor::call(operation, "raw", body, |parameter| field(builder, parameter));
    text.push_str(&block("execute(self, raw)", &[call]));
    text.push_str("});\n");
    text
}

/// Returns the type that a caller gets.
pub(super) fn output(response: &SuccessBody) -> String {
    match response {
        SuccessBody::Empty => "()".to_owned(),
        SuccessBody::Plain(name) => format!("types::{name}"),
        SuccessBody::Enveloped(_, ty) => rust::qualified(ty),
        SuccessBody::List(list) => rust::qualified(&list.item),
    }
}

/// A method of `request!`, on one line where it fits; nothing without statements.
fn block(head: &str, statements: &[String]) -> String {
    match statements {
        [] => String::new(),
        [only] if head.len() + only.len() < 90 && !only.contains('\n') => {
            format!("    {head} {{ {only} }}\n")
        }
        _ => {
            let lines = statements.iter().flat_map(|statement| statement.lines());
            let lines = lines.map(|line| format!("        {line}\n")).collect::<String>();
            format!("    {head} {{\n{lines}    }}\n")
        }
    }
}

/// The statements that report everything that is wrong with the request.
fn checks(builder: &Builder) -> Vec<String> {
    let path = builder.path.iter().map(|(field, parameter)| {
        let value = string(field, parameter);
        format!("problems.path_argument({:?}, {value});", parameter.wire)
    });
    let query = builder.page.iter().chain(&builder.query).flat_map(|setter| setter.checks());
    let is_checked = builder.body.as_ref().is_some_and(|body| body.is_checked);
    let body = is_checked.then(|| "problems.body(&self.body);".to_owned());
    path.chain(query).chain(body).collect()
}

/// A path parameter as a string.
fn string(field: &proc_macro2::Ident, parameter: &Field) -> String {
    match parameter.ty {
        Type::String => format!("&self.{field}"),
        _ => format!("self.{field}.as_str()"),
    }
}

/// The field that holds a parameter.
fn field(builder: &Builder, parameter: &Field) -> String {
    let path = builder.path.iter().find(|(_, one)| std::ptr::eq(*one, parameter));
    let mut query = builder.page.iter().chain(&builder.query);
    match path {
        Some((field, _)) => format!("self.{field}"),
        None => query
            .find(|setter| setter.field.wire == parameter.wire)
            .map(|setter| setter.place.clone())
            .unwrap_or_default(),
    }
}
