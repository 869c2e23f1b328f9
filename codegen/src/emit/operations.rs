use crate::{
    Result, SourceFile,
    model::{Api, Operation, Pagination, RetryClass},
    naming,
    source::{self, Part},
};

/// `operations.rs`: a row per operation, for the runtime and for tools.
pub(crate) fn operations(api: &Api) -> Result<SourceFile> {
    let mut parts = Vec::new();
    if let Some(url) = &api.base_url {
        parts.push(Part::Text(format!(
            "/// The base URL of the service.\npub(crate) const BASE_URL: &str = {url:?};\n"
        )));
    }
    let names: String = api
        .operations
        .iter()
        .map(|operation| format!("    &{},\n", naming::screaming_snake_case(&operation.id)))
        .collect();
    parts.push(Part::Text(format!(
        "/// All operations of the contract, ordered by id.\n\
         pub static OPERATIONS: &[&Operation] = &[\n{names}];\n"
    )));
    parts.push(Part::Text(api.operations.iter().map(row).collect()));
    Ok(source::rust("operations.rs", "The table of operations.", &[], &parts))
}

fn row(operation: &Operation) -> String {
    let Operation { id, method, path, .. } = operation;
    let mut value = format!("Operation::{}({id:?}, {path:?})", method.to_lowercase());
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
        value.push_str(".idempotency_key()");
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
    let name = format!("pub(crate) static {}: Operation =", naming::screaming_snake_case(id));
    let is_short = name.len() + value.len() + 2 <= 100;
    let separator = if is_short { " " } else { "\n    " };
    format!("{name}{separator}{value};\n")
}
