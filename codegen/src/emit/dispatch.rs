//! `dispatch.rs`: calls by name.

use super::groups::Features;
use crate::{
    SourceFile,
    model::{Api, Operation},
    naming,
    rust::{self, Fragment},
};

/// Emits the rows of `dispatch!`: from the name of an operation to its request builder.
pub(crate) fn dispatch(api: &Api) -> SourceFile {
    let rows = api
        .operations
        .iter()
        .map(|operation| Features::of(operation.group.as_ref()).line("    ") + &row(operation));
    let rows: String = rows.collect();
    let about = "Calls by name: every operation through its request builder.";
    let rows = Fragment::Text(format!("dispatch! {{\n{rows}}}\n"));
    rust::file("dispatch.rs", about, vec![rows])
}

fn row(operation: &Operation) -> String {
    let id = &operation.id;
    let mut path: Vec<String> = id.split('.').map(naming::snake_case).collect();
    let method = path.pop().unwrap_or_default();
    let arguments = operation.path_parameters.iter().map(|one| format!("{:?}", one.wire));
    let arguments = arguments.collect::<Vec<_>>().join(", ");
    let mut parts = vec![format!("{id:?} => [{}] {method}({arguments})", path.join(" "))];
    let query = operation.query.iter().map(|parameter| {
        format!("{}: {} = {:?}", parameter.name, rust::qualified(&parameter.ty), parameter.wire)
    });
    let query = query.collect::<Vec<_>>();
    let inline = format!("query({})", query.join(", "));
    if !query.is_empty() && inline.len() < 92 {
        parts.push(inline);
    } else if !query.is_empty() {
        let lines = query.iter().map(|one| format!("            {one},\n"));
        parts.push(format!("query(\n{}        )", lines.collect::<String>()));
    }
    parts.extend(operation.body_component().map(|body| format!("body(types::{body})")));
    parts.extend(operation.idempotency_key.then(|| "key(idempotency_key)".to_owned()));
    let one_line = format!("    {};\n", parts.join(" "));
    if one_line.len() <= 101 && !one_line.trim_end().contains('\n') {
        return one_line;
    }
    format!("    {};\n", parts.join("\n        "))
}
