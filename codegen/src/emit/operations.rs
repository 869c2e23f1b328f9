//! `operations.rs`: the table of operations.

use super::groups::Features;
use crate::{
    SourceFile,
    model::{Api, Operation, Pagination, RetryClass},
    naming,
    rust::{self, Fragment},
};

/// Emits a row per operation, for the runtime and for tools.
pub(crate) fn operations(api: &Api) -> SourceFile {
    let mut fragments = Vec::new();
    if let Some(url) = &api.base_url {
        fragments.push(Fragment::Text(format!(
            "/// The base URL of the service.\npub(crate) const BASE_URL: &str = {url:?};\n"
        )));
    }
    let rows: String = api.operations.iter().map(row).collect();
    fragments.push(Fragment::Text(format!("operations! {{\n{rows}}}\n")));
    rust::file("operations.rs", "The table of operations.", fragments)
}

/// Returns the name of an operation's row: `messages.send` is `MESSAGES_SEND`.
pub(super) fn constant(operation: &Operation) -> String {
    naming::screaming_snake_case(&operation.id)
}

/// What the runtime checks keys for, where an operation does not narrow it.
const IDEMPOTENCY_KEY_PATTERN: &str = "^[A-Za-z0-9_:-]{1,255}$";

fn row(operation: &Operation) -> String {
    let Operation { id, method, path, .. } = operation;
    let mut value = format!("{}({id:?}, {path:?})", method.to_lowercase());
    let by_method = match method.as_str() {
        "GET" | "PUT" | "DELETE" => RetryClass::Idempotent,
        _ => RetryClass::NonIdempotent,
    };
    if operation.retry != by_method {
        let class = match operation.retry {
            RetryClass::Idempotent => "Idempotent",
            RetryClass::NonIdempotent => "Unsafe",
        };
        value.push_str(&format!(".retry(RetryClass::{class})"));
    }
    if operation.idempotency_key {
        let required = if operation.idempotency_key_required { "required_" } else { "" };
        value.push_str(&format!(".{required}idempotency_key()"));
    }
    let pattern = operation.idempotency_key_pattern.as_deref();
    if let Some(pattern) = pattern.filter(|pattern| *pattern != IDEMPOTENCY_KEY_PATTERN) {
        value.push_str(&format!(".idempotency_key_pattern({pattern:?})"));
    }
    if let Some(pagination) = operation.pagination {
        let variant = match pagination {
            Pagination::PageNumber => "PageNumber",
            Pagination::Page => "Page",
            Pagination::RecordsPerPage => "RecordsPerPage",
            Pagination::None => "None",
        };
        value.push_str(&format!(".paged(Pagination::{variant})"));
    }
    let attribute = Features::of(operation.group.as_ref()).line(INDENT);
    let name = format!("{INDENT}{} =", constant(operation));
    let is_short = name.len() + value.len() + 2 <= 100;
    let separator = if is_short { " ".to_owned() } else { format!("\n{INDENT}{INDENT}") };
    format!("{attribute}{name}{separator}{value};\n")
}

const INDENT: &str = "    ";
