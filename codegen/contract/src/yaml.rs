//! YAML 1.2, in which `y` and `no` are strings.

use serde_json::Value;

use crate::{Error, Result};

/// Reads a document of up to many megabytes.
pub(crate) fn parse(text: &str) -> Result<Value> {
    let mut budget = serde_saphyr::Budget::default();
    budget.max_nodes = 5_000_000;
    budget.max_events = 20_000_000;
    let options = serde_saphyr::options! { strict_booleans: true, budget: Some(budget) };
    serde_saphyr::from_str_with_options(text, options).map_err(|error| {
        // An excerpt of the document follows the first line.
        Error::Syntax(error.to_string().lines().next().unwrap_or_default().to_owned())
    })
}
