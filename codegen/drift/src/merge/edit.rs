//! Writes additions into the text of a JSON file, and keeps everything else byte for byte.

use jsonc_parser::{
    ParseOptions,
    cst::{CstInputValue, CstNode, CstObject, CstObjectProp, CstRootNode},
};
use serde_json::{Map, Value};

/// The order of keys in the contract and in its deviations.
const ORDER: &str = "operationId summary description type format pattern minimum maximum \
    minLength maxLength minItems maxItems required properties items additionalProperties allOf \
    oneOf discriminator propertyName mapping x-untagged x-anything enum x-enum-varnames \
    x-enum-descriptions deprecated nullable default x-sensitive x-rust-name example x-pagination \
    parameters requestBody content responses x-event-types x-identifying-properties schema \
    encoding get post put patch delete pointer differs in ours theirs why";

/// The order of keys in parameters.
const IN_PARAMETERS: &str = "name in required style description x-rust-name x-sensitive \
    schema example";

/// The keys whose values are maps, which are sorted by name; `id` comes first.
const MAPS: &str = "content encoding mapping paths properties responses schemas x-webhooks";

/// Returns the text of a JSON file whose value was extended: nothing of it is changed or removed.
pub(super) fn extended(text: &str, before: &Value, after: &Value) -> Result<String, String> {
    if before == after {
        return Ok(text.to_owned());
    }
    let root = CstRootNode::parse(text, &ParseOptions::default()).map_err(|e| e.to_string())?;
    let node = root.value().ok_or("the file is empty")?;
    // One entry a line, unless the file has lists on one line.
    let layout = Layout { expands_lists: !text.contains("[\"") };
    layout.extend(&node, before, after, false).ok_or("the file has another value")?;
    Ok(root.to_string())
}

struct Layout {
    expands_lists: bool,
}

impl Layout {
    /// Inserts what a value has in addition; `None` if the text has another value.
    fn extend(&self, node: &CstNode, before: &Value, after: &Value, is_map: bool) -> Option<()> {
        match (before, after) {
            (Value::Object(old), Value::Object(new)) => {
                let object = node.as_object()?;
                for key in sorted_keys(new, is_map) {
                    match old.get(key) {
                        Some(old) if *old == new[key] => {}
                        Some(old) => {
                            let node = object.get(key)?.value()?;
                            self.extend(&node, old, &new[key], is_map_at(key, is_map))?;
                        }
                        None => self.insert(&object, new, key, is_map)?,
                    }
                }
            }
            (Value::Array(old), Value::Array(new)) => {
                let array = node.as_array()?;
                let mut old = old.iter().peekable();
                for (index, value) in new.iter().enumerate() {
                    match old.next_if(|old| is_extension(old, value)) {
                        Some(old) => {
                            self.extend(array.elements().get(index)?, old, value, false)?
                        }
                        None => self.expand(&array.insert(index, input(value, false))),
                    }
                }
                if old.next().is_some() {
                    return None;
                }
            }
            _ => {}
        }
        Some(())
    }

    /// Inserts the entry of a key before the first that follows it in order.
    fn insert(
        &self,
        object: &CstObject,
        map: &Map<String, Value>,
        key: &str,
        is_map: bool,
    ) -> Option<()> {
        let properties = object.properties();
        let is_after = |name: &str| rank(map, name, is_map) > rank(map, key, is_map);
        let mut names = properties.iter().map(CstObjectProp::decoded_name);
        let index = names.position(|name| name.is_some_and(|name| is_after(&name)));
        let value = input(&map[key], is_map_at(key, is_map));
        let inserted = object.insert(index.unwrap_or(properties.len()), key, value);
        self.expand(&inserted.value()?);
        Some(())
    }

    /// Puts every entry of the lists inside a new value on a line of its own.
    fn expand(&self, node: &CstNode) {
        if !self.expands_lists {
            return;
        }
        if let Some(array) = node.as_array() {
            array.ensure_multiline();
            array.elements().iter().for_each(|element| self.expand(element));
        } else if let Some(object) = node.as_object() {
            let properties = object.properties();
            properties.iter().filter_map(|p| p.value()).for_each(|value| self.expand(&value));
        }
    }
}

/// Whether a value is another one with additions.
fn is_extension(before: &Value, after: &Value) -> bool {
    match (before, after) {
        (Value::Object(old), Value::Object(new)) => {
            old.iter().all(|(key, old)| new.get(key).is_some_and(|new| is_extension(old, new)))
        }
        (Value::Array(old), Value::Array(new)) => {
            let mut new = new.iter();
            old.iter().all(|old| new.any(|new| is_extension(old, new)))
        }
        _ => before == after,
    }
}

fn input(value: &Value, is_map: bool) -> CstInputValue {
    match value {
        Value::Null => CstInputValue::Null,
        Value::Bool(value) => CstInputValue::Bool(*value),
        Value::Number(number) => CstInputValue::Number(number.to_string()),
        Value::String(text) => CstInputValue::String(text.clone()),
        Value::Array(list) => {
            CstInputValue::Array(list.iter().map(|value| input(value, false)).collect())
        }
        Value::Object(map) => {
            let entry = |key: &String| (key.clone(), input(&map[key], is_map_at(key, is_map)));
            CstInputValue::Object(sorted_keys(map, is_map).into_iter().map(entry).collect())
        }
    }
}

/// Whether the value of a key is a map; the values of maps are none.
fn is_map_at(key: &str, is_map: bool) -> bool {
    !is_map && MAPS.split(' ').any(|map| map == key)
}

fn sorted_keys(map: &Map<String, Value>, is_map: bool) -> Vec<&String> {
    let mut keys: Vec<&String> = map.keys().collect();
    keys.sort_by_key(|key| rank(map, key, is_map));
    keys
}

/// The position of a key among the others; keys without a position of their own come first.
fn rank<'k>(map: &Map<String, Value>, key: &'k str, is_map: bool) -> (Option<usize>, &'k str) {
    let is_parameter = map.contains_key("name") && map.contains_key("in");
    let position = match is_map {
        true => Some(usize::from(key != "id")),
        false => {
            let order = if is_parameter { IN_PARAMETERS } else { ORDER };
            order.split_whitespace().position(|other| other == key)
        }
    };
    (position, key)
}
