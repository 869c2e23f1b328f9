//! Lists: filters and pagination.

use chrono::DateTime;
use serde_json::{Value, json};

use super::contract::{Contract, Operation, Place};
use super::sample;
use super::store::{Collection, Item};

const PAGE_NUMBER_NAMES: &[&str] = &["page[number]", "page"];
const PAGE_SIZE_NAMES: &[&str] = &["page[size]", "page_size", "recordsPerPage"];
/// Page size of a list request that does not set one.
const DEFAULT_PAGE_SIZE: u64 = 20;

/// The requested page; lists without page parameters are returned whole.
#[derive(Clone, Copy, Debug)]
struct PageParams {
    number: u64,
    size: u64,
}

/// A filter of a list, from one query parameter.
#[derive(Debug)]
pub(super) struct Condition {
    property: String,
    test: Test,
    value: String,
}

#[derive(Clone, Copy, Debug)]
enum Test {
    Equal,
    Contains,
    AtLeast,
    AtMost,
    Above,
    Below,
}

impl Condition {
    /// Requires the property to equal the value.
    pub(super) fn equal(property: &str, value: &str) -> Self {
        Self { property: property.to_owned(), test: Test::Equal, value: value.to_owned() }
    }

    fn matches(&self, item: &Item) -> bool {
        item.is(&self.property, |found| self.matches_value(found))
    }

    fn matches_value(&self, found: &Value) -> bool {
        match found {
            Value::Array(list) => list.iter().any(|element| self.matches_value(element)),
            Value::Object(map) => map.values().any(|v| !v.is_object() && self.matches_value(v)),
            Value::String(text) => self.compare(text),
            Value::Null => false,
            other => self.compare(&other.to_string()),
        }
    }

    fn compare(&self, found: &str) -> bool {
        let ordering = || compare_values(found, &self.value);
        match self.test {
            Test::Equal => found == self.value,
            Test::Contains => found.to_lowercase().contains(&self.value.to_lowercase()),
            Test::AtLeast => ordering().is_ge(),
            Test::AtMost => ordering().is_le(),
            Test::Above => ordering().is_gt(),
            Test::Below => ordering().is_lt(),
        }
    }
}

/// Compares times and numbers by value, and everything else as strings.
fn compare_values(a: &str, b: &str) -> std::cmp::Ordering {
    if let (Ok(a), Ok(b)) = (DateTime::parse_from_rfc3339(a), DateTime::parse_from_rfc3339(b)) {
        return a.cmp(&b);
    }
    match (a.parse::<f64>(), b.parse::<f64>()) {
        (Ok(a), Ok(b)) => a.total_cmp(&b),
        _ => a.cmp(b),
    }
}

/// Returns the filters in a query: parameters named after a property, such as
/// `filter[name][contains]`.
pub(super) fn conditions(
    contract: &Contract,
    item: &Value,
    query: &[(String, String)],
) -> Vec<Condition> {
    let properties = &contract.core(item)["properties"];
    let mut conditions = Vec::new();
    for (name, value) in query {
        if PAGE_NUMBER_NAMES.contains(&name.as_str()) || PAGE_SIZE_NAMES.contains(&name.as_str()) {
            continue;
        }
        let mut parts = name.split('[').map(|part| part.trim_end_matches(']'));
        let property = match parts.next() {
            Some("filter") => parts.next(),
            first => first,
        };
        let test = match parts.next() {
            Some("contains") => Test::Contains,
            Some("gte") => Test::AtLeast,
            Some("lte") => Test::AtMost,
            Some("gt") => Test::Above,
            Some("lt") => Test::Below,
            _ => Test::Equal,
        };
        if let Some(property) = property.filter(|name| properties.get(*name).is_some()) {
            conditions.push(Condition {
                property: property.to_owned(),
                test,
                value: value.clone(),
            });
        }
    }
    conditions
}

/// Returns the response body of a list request.
pub(super) fn list_body(
    contract: &Contract,
    operation: &Operation,
    collection: Option<&Collection>,
    conditions: &[Condition],
    query: &[(String, String)],
) -> String {
    let page_params = page_params(contract, operation, query);
    let (skip, count) = match page_params {
        Some(page_params) => (
            page_params.number.saturating_sub(1).saturating_mul(page_params.size),
            page_params.size,
        ),
        None => (0, u64::MAX),
    };
    let skip = usize::try_from(skip).unwrap_or(usize::MAX);
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    let (items, total) = match collection {
        None => (Vec::new(), 0),
        Some(all) if conditions.is_empty() => (all.slice(skip, count), all.len()),
        Some(all) => {
            let matches_all =
                |item: &&Item| conditions.iter().all(|condition| condition.matches(item));
            let matching: Vec<&Item> = all.iter().filter(matches_all).collect();
            let page = matching.iter().skip(skip).take(count);
            (page.copied().collect(), matching.len())
        }
    };
    let items = items.into_iter().map(Item::to_text).collect();
    wrap(contract, operation, items, total, page_params)
}

/// Puts items into the envelope of a list, in any pagination style.
pub(super) fn wrap_all(contract: &Contract, operation: &Operation, items: &[Value]) -> String {
    let total = items.len();
    let items = items.iter().map(Value::to_string).collect();
    wrap(contract, operation, items, total, None)
}

fn wrap(
    contract: &Contract,
    operation: &Operation,
    items: Vec<String>,
    total: usize,
    page_params: Option<PageParams>,
) -> String {
    let shown = items.len() as u64;
    let list = format!("[{}]", items.join(","));
    let Some(schema) = &operation.response_schema else {
        return list;
    };
    let Some(key) = contract.envelope(schema).key else {
        return list;
    };
    let total = total as u64;
    let size = page_params.map_or(shown.max(1), |page_params| page_params.size);
    let page = json!({
        "page_number": page_params.map_or(1, |page_params| page_params.number),
        "page_size": size,
        "total_pages": total.div_ceil(size),
        "total_results": total,
    });
    let mut body = sample::around(contract, schema, key, Value::Null);
    let sent = json!({
        "meta": page,
        "page": page["page_number"],
        "total_records": total,
        "totalRecords": total,
    });
    sample::overlay(contract, schema, &mut body, &sent);
    // The items are serialized already, so the object around them is concatenated.
    let properties = body.as_object().into_iter().flatten().map(|(name, value)| {
        let text = if name == key { list.clone() } else { value.to_string() };
        format!("{}:{text}", Value::from(name.as_str()))
    });
    format!("{{{}}}", properties.collect::<Vec<_>>().join(","))
}

fn page_params(
    contract: &Contract,
    operation: &Operation,
    query: &[(String, String)],
) -> Option<PageParams> {
    let declared = |names: &[&str]| {
        let mut parameters = operation.parameters.iter();
        parameters.find(|p| p.place == Place::Query && names.contains(&p.name.as_str()))
    };
    let requested = |name: &str| {
        let (_, value) = query.iter().find(|(given, _)| given == name)?;
        value.parse::<u64>().ok()
    };
    let number = declared(PAGE_NUMBER_NAMES);
    let size = declared(PAGE_SIZE_NAMES)?;
    let default = contract.core(&size.schema)["default"].as_u64();
    Some(PageParams {
        number: number.and_then(|p| requested(&p.name)).unwrap_or(1).max(1),
        size: requested(&size.name).or(default).unwrap_or(DEFAULT_PAGE_SIZE).max(1),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    fn api(parameters: &str, envelope: &str) -> Contract {
        Contract::parse(&format!(
            r#"{{"paths": {{"/things": {{"get": {{"operationId": "list", "parameters": [{parameters}],
            "responses": {{"200": {{"content": {{"application/json": {{"schema": {{"type": "object", "properties": {{
            {envelope}: {{"type": "array", "items": {{"type": "object", "properties": {{
                "name": {{"type": "string"}}, "created_at": {{"type": "string"}}, "to": {{"type": "array"}}}}}}}},
            "meta": {{"type": "object", "properties": {{"total_pages": {{"type": "integer"}}, "total_results": {{"type": "integer"}}}}}},
            "total_records": {{"type": "integer"}}, "page": {{"type": "integer"}}, "totalRecords": {{"type": "integer"}}
            }}}}}}}}}}}}}}}}}}}}"#
        ))
        .unwrap()
    }

    fn integer(name: &str) -> String {
        format!(r#"{{"name": "{name}", "in": "query", "schema": {{"type": "integer"}}}}"#)
    }

    fn collection() -> Collection {
        let mut collection = Collection::default();
        for n in 0..45 {
            let item = json!({"name": format!("Thing {n}"), "created_at": format!("2026-01-{:02}T00:00:00Z", n % 28 + 1), "to": [{"phone_number": "+1"}]});
            collection.put(&n.to_string(), Item::Whole(item));
        }
        collection
    }

    fn listed(contract: &Contract, query: &[(&str, &str)]) -> Value {
        let operation = &contract.operations[0];
        let query: Vec<_> = query.iter().map(|(n, v)| ((*n).into(), (*v).into())).collect();
        let item = contract.envelope(operation.response_schema.as_ref().unwrap()).item;
        let conditions = conditions(contract, item, &query);
        let text = list_body(contract, operation, Some(&collection()), &conditions, &query);
        serde_json::from_str(&text).unwrap()
    }

    #[test]
    fn page_number_style() {
        let contract = api(&[integer("page[number]"), integer("page[size]")].join(","), "\"data\"");
        let page = listed(&contract, &[("page[number]", "3")]);
        assert_eq!(page["data"].as_array().unwrap().len(), 5);
        assert_eq!(page["meta"], json!({"total_pages": 3, "total_results": 45}));
        let page = listed(&contract, &[("page[number]", "18446744073709551615")]);
        assert!(page["data"].as_array().unwrap().is_empty());
    }

    #[test]
    fn record_styles_and_unpaginated_lists() {
        let contract = api(&[integer("page"), integer("recordsPerPage")].join(","), "\"records\"");
        let page = listed(&contract, &[("page", "2"), ("recordsPerPage", "40")]);
        assert_eq!(page["records"].as_array().unwrap().len(), 5);
        assert_eq!((&page["page"], &page["totalRecords"]), (&json!(2), &json!(45)));
        let contract = api("", "\"data\"");
        assert_eq!(listed(&contract, &[])["data"].as_array().unwrap().len(), 45);
    }

    #[test]
    fn conditions_narrow_a_list() {
        let contract = api(&[integer("page[number]"), integer("page[size]")].join(","), "\"data\"");
        let total =
            |query: &[(&str, &str)]| listed(&contract, query)["meta"]["total_results"].clone();
        assert_eq!(total(&[("filter[name][contains]", "thing 4")]), 6);
        assert_eq!(total(&[("filter[name]", "Thing 4")]), 1);
        assert_eq!(total(&[("created_at[gte]", "2026-01-28T01:00:00+01:00")]), 1);
        assert_eq!(total(&[("filter[to]", "+1"), ("time_frame", "7d")]), 45);
    }
}
