//! A cursor over one object of the document: a key that was not read is an unknown key.

use std::{cell::RefCell, collections::BTreeSet};

use serde_json::{Map, Value};

use crate::{
    Diagnostics, Document, Located, Pointer,
    extensions::{self, Site},
};

/// Help for a missing description.
pub(super) const DESCRIBE: &str =
    "describe it in a sentence: what it is, unit, format, limits, and what its absence means";

/// Collects the diagnostics of one document.
pub(crate) struct Sink<'a> {
    pub(crate) document: &'a Document,
    found: RefCell<Diagnostics>,
}

impl<'a> Sink<'a> {
    pub(crate) fn new(document: &'a Document) -> Self {
        Self { document, found: RefCell::default() }
    }

    pub(crate) fn error(
        &self,
        pointer: &Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.found.borrow_mut().push(self.document.diagnostic(pointer, message, help));
    }

    /// Returns whether nothing is wrong so far. Checks that would only repeat an earlier fault in
    /// other words wait for this.
    pub(crate) fn is_clean(&self) -> bool {
        !self.any(|_| true)
    }

    /// Returns whether something is wrong at such a place.
    pub(crate) fn any(&self, is_place: impl Fn(&Pointer) -> bool) -> bool {
        self.found.borrow().as_slice().iter().any(|diagnostic| is_place(&diagnostic.pointer))
    }

    pub(crate) fn finish(self) -> Diagnostics {
        self.found.into_inner()
    }

    /// Returns the value behind `$ref`, which must be a component of this kind; reports it
    /// otherwise.
    pub(super) fn resolve(&self, at: &Located<'a>, kind: &str) -> Option<Located<'a>> {
        let reference = at.pointer.child("$ref");
        let help = format!("refer to an entry of `components/{kind}`, or add it");
        match self.document.resolve(at) {
            Ok(found) if at.reference().is_some() => {
                let components = Pointer::default().child("components").child(kind);
                let is_kind = found.pointer.parent() == Some(components);
                if !is_kind {
                    let target = format!("`#{}` is not in `components/{kind}`", found.pointer);
                    self.error(&reference, target, help);
                } else if at.value.as_object().is_some_and(|map| map.len() > 1) {
                    self.error(
                        &at.pointer,
                        "keys next to `$ref` are ignored by OpenAPI 3.0",
                        "wrap the reference: `\"allOf\": [{\"$ref\": …}]` next to the description",
                    );
                }
                is_kind.then_some(found)
            }
            Ok(found) => Some(found),
            Err(unresolved) => {
                self.error(&reference, unresolved.to_string(), help);
                None
            }
        }
    }
}

/// The keys of one object.
pub(super) struct Fields<'s, 'a> {
    pub(super) sink: &'s Sink<'a>,
    pub(super) at: Located<'a>,
    map: &'a Map<String, Value>,
    read_keys: BTreeSet<&'static str>,
}

impl<'s, 'a> Fields<'s, 'a> {
    /// Returns a cursor, or reports that the value is not an object.
    pub(super) fn of(sink: &'s Sink<'a>, at: Located<'a>) -> Option<Self> {
        let Some(map) = at.value.as_object() else {
            sink.error(&at.pointer, "not an object", "write an object: `{…}`");
            return None;
        };
        Some(Self { sink, at, map, read_keys: BTreeSet::new() })
    }

    pub(super) fn pointer(&self) -> &Pointer {
        &self.at.pointer
    }

    /// Reports a fault at a key.
    pub(super) fn error(&self, key: &str, message: impl Into<String>, help: impl Into<String>) {
        self.sink.error(&self.at.pointer.child(key), message, help);
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.map.contains_key(key)
    }

    /// Returns the value of a key.
    pub(super) fn get(&mut self, key: &'static str) -> Option<Located<'a>> {
        self.read_keys.insert(key);
        self.at.child(key)
    }

    /// Returns the value of a key, read as a type; reports a value of another type.
    fn typed<T>(
        &mut self,
        key: &'static str,
        kind: &str,
        read: impl FnOnce(&'a Value) -> Option<T>,
    ) -> Option<T> {
        let found = self.get(key)?;
        let value = read(found.value);
        if value.is_none() {
            self.error(key, format!("`{key}` is not {kind}"), format!("write {kind}"));
        }
        value
    }

    pub(super) fn string(&mut self, key: &'static str) -> Option<&'a str> {
        self.typed(key, "a string", Value::as_str)
    }

    pub(super) fn flag(&mut self, key: &'static str) -> bool {
        self.typed(key, "`true` or `false`", Value::as_bool).unwrap_or_default()
    }

    pub(super) fn number(&mut self, key: &'static str) -> Option<f64> {
        self.typed(key, "a number", Value::as_f64)
    }

    pub(super) fn size(&mut self, key: &'static str) -> Option<usize> {
        let read = |value: &Value| usize::try_from(value.as_u64()?).ok();
        self.typed(key, "a non-negative integer", read)
    }

    /// Returns any JSON value.
    pub(super) fn value(&mut self, key: &'static str) -> Option<Value> {
        self.get(key).map(|found| found.value.clone())
    }

    /// Returns the entries of an object.
    pub(super) fn entries(&mut self, key: &'static str) -> Vec<(String, Located<'a>)> {
        let found = self.get(key);
        let is_object = self.typed(key, "an object", |value| value.is_object().then_some(()));
        found.filter(|_| is_object.is_some()).map(|found| found.children()).unwrap_or_default()
    }

    /// Returns the entries of a list.
    pub(super) fn list(&mut self, key: &'static str) -> Vec<Located<'a>> {
        let found = self.get(key);
        let is_list = self.typed(key, "a list", |value| value.is_array().then_some(()));
        let children = found.filter(|_| is_list.is_some()).map(|found| found.children());
        children.into_iter().flatten().map(|(_, entry)| entry).collect()
    }

    /// Returns a list of strings.
    pub(super) fn strings(&mut self, key: &'static str) -> Option<Vec<&'a str>> {
        let read = |value: &'a Value| value.as_array()?.iter().map(Value::as_str).collect();
        self.typed(key, "a list of strings", read)
    }

    /// Returns text for people; reports what breaks its documentation.
    pub(super) fn prose(&mut self, key: &'static str) -> Option<String> {
        let text = self.string(key)?;
        let place = self.at.pointer.child(key);
        check_prose(self.sink, &place, key, text);
        Some(text.to_owned())
    }

    /// As [`Fields::prose`]; reports that it is missing.
    pub(super) fn required_prose(&mut self, key: &'static str, help: &str) -> String {
        let text = self.prose(key);
        let is_missing = text.as_ref().is_none_or(|text| text.trim().is_empty());
        if is_missing && self.at.child(key).is_none_or(|found| found.value.is_string()) {
            self.sink.error(&self.at.pointer, format!("missing `{key}`"), help);
        }
        text.unwrap_or_default()
    }

    /// Returns the value of one of these names; reports any other.
    pub(super) fn one_of<T: Copy>(&mut self, key: &'static str, values: &[(&str, T)]) -> Option<T> {
        let found = self.get(key)?;
        let value = values.iter().find(|(name, _)| found.value.as_str() == Some(name));
        if value.is_none() {
            let names: Vec<String> = values.iter().map(|(name, _)| format!("`{name}`")).collect();
            self.error(
                key,
                format!("unknown value {} of `{key}`", found.value),
                format!("write one of: {}", names.join(", ")),
            );
        }
        value.map(|(_, value)| *value)
    }

    /// Reports the keys that were not read. `refuse` may know more about one: it returns the
    /// message and the help.
    pub(super) fn finish(
        self,
        site: Option<Site>,
        refuse: impl Fn(&str) -> Option<(String, String)>,
    ) {
        for key in self.map.keys().filter(|key| !self.read_keys.contains(key.as_str())) {
            let known = || self.read_keys.iter().copied();
            let (message, help) = match (extensions::find(key), refuse(key)) {
                (_, Some(refused)) => refused,
                (Some(extension), None) => {
                    let here = site.map_or("here", Site::describe);
                    let sites: Vec<&str> =
                        extension.sites.iter().map(|site| site.describe()).collect();
                    let on = if site.is_some() { "on " } else { "" };
                    (
                        format!("`{key}` is not allowed {on}{here}"),
                        format!("write it on {}", sites.join(", ")),
                    )
                }
                (None, None) => {
                    let is_extension = key.starts_with("x-");
                    let kind = if is_extension { "extension" } else { "keyword" };
                    let kin = known().filter(|key| key.starts_with("x-") == is_extension);
                    (format!("unknown {kind} `{key}`"), suggestion(key, kin))
                }
            };
            self.error(key, message, help);
        }
    }

    /// Reports the keys that were not read.
    pub(super) fn finish_on(self, site: Site) {
        self.finish(Some(site), |_| None);
    }

    /// Reports the keys that were not read, in an object that has no extensions.
    pub(super) fn finish_plain(self) {
        self.finish(None, |_| None);
    }
}

/// Returns help for an unknown name: the nearest known one, or all of them.
pub(super) fn suggestion<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> String {
    let known: Vec<&str> = known.collect();
    let distance = |other: &&&str| strsim::damerau_levenshtein(name, other);
    match known.iter().min_by_key(distance) {
        Some(nearest) if distance(&nearest) <= 3 => format!("did you mean `{nearest}`?"),
        Some(_) => {
            let known: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
            format!("remove it; known here: {}", known.join(", "))
        }
        None => "remove it".to_owned(),
    }
}

/// Reports text that would break the documentation it becomes part of.
pub(super) fn check_prose(sink: &Sink, place: &Pointer, key: &str, text: &str) {
    let paragraphs = || text.split("\n\n").map(|paragraph| paragraph.split('`'));
    let (message, help) = if text.contains("```") || text.contains("~~~") {
        ("code fence", "use code spans, such as `` `value` ``: a fence would be run as a test")
    } else if paragraphs().any(|pieces| pieces.count() % 2 == 0) {
        ("unbalanced backtick", "close every code span: `` `value` ``")
    } else if paragraphs()
        .any(|pieces| pieces.skip(1).step_by(2).any(|code| code.trim().is_empty()))
    {
        ("empty code span", "write something between the two backticks, or remove both")
    } else {
        return;
    };
    sink.error(place, format!("{message} in `{key}`"), help);
}
