//! The report as one self-contained page.

use crate::{Column, Report};

const PAGE: &str = include_str!("page/page.html");
const STYLE: &str = include_str!("page/page.css");
const SCRIPT: &str = include_str!("page/page.js");

/// Returns an HTML page without external resources: summary, totals, and a table with search and
/// filters. The page's script renders the report, which it gets as JSON. Links to files of the
/// workspace begin with `base`, such as `../` or `https://example.com/blob/main/`.
///
/// # Errors
///
/// Never in practice; the serializer's signature has an error.
pub fn html(report: &Report, base: &str) -> crate::Result<String> {
    let columns: Vec<_> = Column::ALL
        .iter()
        .map(|column| {
            serde_json::json!({
                "name": column.name(),
                "meaning": column.meaning(),
                "help": column.help(),
                "is_required": column.is_required(),
            })
        })
        .collect();
    let data = serde_json::json!({"report": report, "columns": columns, "base": base});
    // `<` could end the element that holds the JSON.
    let data = serde_json::to_string(&data)?.replace('<', "\\u003c");
    Ok(PAGE
        .replace("/* page.css */", STYLE)
        .replace("/* page.js */", SCRIPT)
        .replace("\"report data\"", &data))
}
