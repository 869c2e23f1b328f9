//! Lists: filters, sorting and pagination.

use std::cmp::Ordering;

use chrono::DateTime;
use serde_json::{Value, json};

use super::Call;
use crate::api::{Api, Operation};
use crate::world::item::Item;

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
pub(crate) struct Condition {
    property: String,
    test: Test,
    value: String,
}

#[derive(Clone, Copy, Debug)]
enum Test {
    Equal,
    /// Equal to one of several values, separated by commas.
    OneOf,
    Contains,
    AtLeast,
    AtMost,
    Above,
    Below,
}

impl Condition {
    /// Requires the property to equal the value.
    pub(crate) fn equal(property: &str, value: &str) -> Self {
        Self { property: property.to_owned(), test: Test::Equal, value: value.to_owned() }
    }

    /// Requires the property, or a property of it, to equal one of several values, separated by commas.
    pub(crate) fn one_of(property: &str, values: &str) -> Self {
        Self { test: Test::OneOf, ..Self::equal(property, values) }
    }

    fn matches(&self, item: &Item) -> bool {
        item.is(&self.property, |found| self.matches_value(found))
    }

    fn matches_value(&self, found: &Value) -> bool {
        match found {
            Value::Array(list) => list.iter().any(|element| self.matches_value(element)),
            Value::Object(map) => {
                // A text is searched at any depth; other values are those of an object itself.
                let is_searched =
                    |value: &Value| matches!(self.test, Test::Contains) || !value.is_object();
                map.values().any(|value| is_searched(value) && self.matches_value(value))
            }
            Value::String(text) => self.compare(text),
            Value::Null => false,
            other => self.compare(&other.to_string()),
        }
    }

    fn compare(&self, found: &str) -> bool {
        let ordering = || compare_values(found, &self.value);
        match self.test {
            Test::Equal => found == self.value,
            Test::OneOf => self.value.split(',').any(|value| value.trim() == found),
            Test::Contains => found.to_lowercase().contains(&self.value.to_lowercase()),
            Test::AtLeast => ordering().is_ge(),
            Test::AtMost => ordering().is_le(),
            Test::Above => ordering().is_gt(),
            Test::Below => ordering().is_lt(),
        }
    }
}

/// Compares times and numbers by value, and everything else as strings.
fn compare_values(a: &str, b: &str) -> Ordering {
    if let (Ok(a), Ok(b)) = (DateTime::parse_from_rfc3339(a), DateTime::parse_from_rfc3339(b)) {
        return a.cmp(&b);
    }
    match (a.parse::<f64>(), b.parse::<f64>()) {
        (Ok(a), Ok(b)) => a.total_cmp(&b),
        _ => a.cmp(b),
    }
}

/// How the items of a list are ordered.
struct Order {
    property: String,
    descending: bool,
}

/// The parts of the name of a query parameter: `filter[name][contains]` has three.
fn parts(name: &str) -> Vec<&str> {
    name.split('[').map(|part| part.trim_end_matches(']')).collect()
}

/// Returns the filters in the query: parameters named after a property, such as
/// `filter[name][contains]`.
pub(crate) fn conditions(call: &Call<'_>) -> Vec<Condition> {
    let content = call.content().unwrap_or(&Value::Null);
    let is_property = |name: &str| call.api.property(content, name).is_some();
    let mut conditions = Vec::new();
    for (name, value) in call.query {
        if call.operation.pages.as_ref().is_some_and(|p| *name == p.number || *name == p.size) {
            continue;
        }
        let (property, test) = match parts(name).as_slice() {
            ["filter", property] | [property] => (*property, Test::Equal),
            ["filter", property, test] | [property, test] if *property != "sort" => {
                let test = match *test {
                    "contains" => Test::Contains,
                    "gte" => Test::AtLeast,
                    "lte" => Test::AtMost,
                    "gt" => Test::Above,
                    "lt" => Test::Below,
                    _ => Test::Equal,
                };
                (*property, test)
            }
            _ => continue,
        };
        if is_property(property) {
            let (property, value) = (property.to_owned(), value.clone());
            conditions.push(Condition { property, test, value });
        }
    }
    conditions
}

/// Returns the property that a sort parameter names, such as `sort[phone_number]`.
pub(crate) fn sorted_property<'a>(
    api: &Api,
    operation: &Operation,
    parameter: &'a str,
) -> Option<&'a str> {
    let property = parameter.strip_prefix("sort[")?.strip_suffix(']')?;
    let item = &operation.response.as_ref()?.item;
    api.property(item, property).is_some().then_some(property)
}

fn orders(call: &Call<'_>) -> Vec<Order> {
    let sorts = call.query.iter().filter_map(|(name, value)| {
        let property = sorted_property(call.api, call.operation, name)?.to_owned();
        Some(Order { property, descending: value == "desc" })
    });
    sorts.collect()
}

fn compare_items(orders: &[Order], a: &Item, b: &Item) -> Ordering {
    let text = |item: &Item, property: &str| {
        let mut text = String::new();
        item.is(property, |value| {
            text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            true
        });
        text
    };
    let by = |order: &Order| {
        let found = compare_values(&text(a, &order.property), &text(b, &order.property));
        if order.descending { found.reverse() } else { found }
    };
    orders.iter().map(by).find(|found| found.is_ne()).unwrap_or(Ordering::Equal)
}

/// Returns the response body of a list request for items that are stored in a schema.
pub(crate) fn body(
    call: &mut Call<'_>,
    collection: &str,
    conditions: &[Condition],
    stored: Option<&Value>,
) -> String {
    let page = page_params(call);
    let (skip, count) = match page {
        Some(page) => (page.number.saturating_sub(1).saturating_mul(page.size), page.size),
        None => (0, u64::MAX),
    };
    let skip = usize::try_from(skip).unwrap_or(usize::MAX);
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    let orders = orders(call);
    let (items, total) = match call.world.store.collection(collection) {
        None => (Vec::new(), 0),
        Some(all) if conditions.is_empty() && orders.is_empty() => {
            (all.slice(skip, count), all.len())
        }
        Some(all) => {
            let matches_all = |item: &&Item| conditions.iter().all(|c| c.matches(item));
            let mut matching: Vec<&Item> = all.iter().filter(matches_all).collect();
            matching.sort_by(|a, b| compare_items(&orders, a, b));
            let shown = matching.iter().skip(skip).take(count).copied().collect();
            (shown, matching.len())
        }
    };
    let items = match stored.filter(|stored| call.converts(stored)) {
        None => items.into_iter().map(Item::to_text).collect(),
        Some(stored) => {
            let items: Vec<Value> = items.into_iter().map(Item::to_value).collect();
            items.into_iter().map(|item| call.presented(item, stored).to_string()).collect()
        }
    };
    wrap(call, items, total, page)
}

/// Puts items into the envelope of a list, in any pagination style.
pub(crate) fn wrap_all(call: &mut Call<'_>, items: &[Value]) -> String {
    let total = items.len();
    let items = items.iter().map(Value::to_string).collect();
    wrap(call, items, total, None)
}

fn wrap(call: &mut Call<'_>, items: Vec<String>, total: usize, page: Option<PageParams>) -> String {
    let shown = items.len() as u64;
    let list = format!("[{}]", items.join(","));
    let operation = call.operation;
    let Some(response) = &operation.response else { return list };
    let Some(key) = &response.content else { return list };
    let total = total as u64;
    let size = page.map_or(shown.max(1), |page| page.size);
    let number = page.map_or(1, |page| page.number);
    let sent = totals(total, number, size);
    let schema = Api::reference(&response.schema);
    let api = call.api;
    let mut samples = call.world.samples(api);
    let mut body = samples.around(&schema, key, Value::Null);
    samples.overlay(&schema, &mut body, &sent);
    concatenated(&body, key, &list)
}

/// Returns an envelope with content that is serialized already.
pub(crate) fn concatenated(envelope: &Value, key: &str, content: &str) -> String {
    let mut text = String::with_capacity(content.len() + 64);
    for (name, value) in envelope.as_object().into_iter().flatten() {
        text.push(if text.is_empty() { '{' } else { ',' });
        text.push_str(&Value::from(name.as_str()).to_string());
        text.push(':');
        if name == key {
            text.push_str(content);
        } else {
            text.push_str(&value.to_string());
        }
    }
    text.push('}');
    text
}

/// Returns the position of a page, as every kind of list names it.
pub(crate) fn totals(total: u64, number: u64, size: u64) -> Value {
    json!({
        "meta": {
            "page_number": number,
            "page_size": size,
            "total_pages": total.div_ceil(size),
            "total_results": total,
        },
        "page": number,
        "total_records": total,
        "totalRecords": total,
    })
}

fn page_params(call: &Call<'_>) -> Option<PageParams> {
    let names = call.operation.pages.as_ref()?;
    let requested = |name: &str| {
        let (_, value) = call.query.iter().find(|(given, _)| given == name)?;
        value.parse::<u64>().ok()
    };
    let default = call.operation.query_parameter(&names.size)?;
    let default = call.api.schema(&default.schema).default.and_then(Value::as_u64);
    Some(PageParams {
        number: requested(&names.number).unwrap_or(1).max(1),
        size: requested(&names.size).or(default).unwrap_or(DEFAULT_PAGE_SIZE).max(1),
    })
}
