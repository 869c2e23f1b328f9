//! Lenient decoding: finds the place that cannot be read, tries the obvious conversions, and else
//! leaves it out.
//!
//! Nothing here depends on the type that is read: a [`Check`] says what is wrong where.

use std::collections::HashMap;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::check::{Check, Fault, read};
use super::coercion::{Coercion, expectation, expected, missing_field, same_type, type_name};
use super::json_path::{JsonPath, Step};
use super::{DecodeFailure, Decoded, Resolution, SchemaMismatch};

/// How many bytes may be read again in total before a document is given up, so that a response
/// that is wrong everywhere cannot keep the caller busy.
const REREAD_BYTES: usize = 64 * 1024 * 1024;

/// A document that passes its check, and what was repaired for that.
pub(crate) struct Repaired {
    pub(crate) document: Value,
    pub(crate) mismatches: Vec<SchemaMismatch>,
}

impl Repaired {
    /// The same, with mismatches that were found earlier.
    pub(crate) fn after(mut self, mut earlier: Vec<SchemaMismatch>) -> Self {
        earlier.append(&mut self.mismatches);
        Self { mismatches: earlier, ..self }
    }

    /// Reads the document as the type that it was checked for.
    pub(crate) fn read<T: DeserializeOwned>(self) -> Result<Decoded<T>, DecodeFailure> {
        match read(&self.document) {
            Ok(value) => Ok(Decoded { value, mismatches: self.mismatches }),
            Err(fault) => Err(Repair::from_value(self.document).failure(&fault)),
        }
    }
}

/// A document under repair.
pub(crate) struct Repair {
    document: Value,
    repairs: Vec<RepairRecord>,
    /// The indices of elements left out, by list, so that paths are those of the original.
    omitted: HashMap<JsonPath, Vec<usize>>,
    checks_left: usize,
}

/// What was done at one place of the original document.
struct RepairRecord {
    path: JsonPath,
    /// The required field whose absence made the whole place unreadable.
    missing: Option<String>,
    expected: String,
    found: &'static str,
    resolution: Resolution,
}

impl Repair {
    pub(crate) fn from_value(document: Value) -> Self {
        let checks_left = (REREAD_BYTES / size(&document).max(1)).clamp(8, 4096);
        Self { document, repairs: Vec::new(), omitted: HashMap::new(), checks_left }
    }

    /// Repairs the document until `check` accepts it.
    ///
    /// # Errors
    /// When a required part is missing or unreadable, or too much is wrong.
    pub(crate) fn run(mut self, check: Check<'_>) -> Result<Repaired, DecodeFailure> {
        let mut outcome = self.check(check);
        loop {
            match outcome {
                Ok(()) => {
                    let mismatches = self.mismatches();
                    return Ok(Repaired { document: self.document, mismatches });
                }
                Err(fault) if self.checks_left == 0 => return Err(self.failure(&fault)),
                Err(fault) => outcome = self.repair(&fault, check)?,
            }
        }
    }

    fn check(&mut self, check: Check<'_>) -> Result<(), Fault> {
        self.checks_left = self.checks_left.saturating_sub(1);
        check(&self.document)
    }

    /// Repairs the place of `fault`, and checks again.
    fn repair(
        &mut self,
        fault: &Fault,
        check: Check<'_>,
    ) -> Result<Result<(), Fault>, DecodeFailure> {
        let Some(found) = fault.path.find(&self.document).cloned() else {
            return Err(self.failure(fault));
        };
        if missing_field(&fault.message).is_some() {
            self.omit(fault, &found)?;
            return Ok(self.check(check));
        }
        for coercion in Coercion::ALL {
            let Some(candidate) = coercion.apply(&found, expected(&fault.message)) else {
                continue;
            };
            self.replace(&fault.path, candidate);
            let next = self.check(check);
            if next.as_ref().err().is_none_or(|next| is_progress(fault, &found, next)) {
                self.record(fault, &fault.path, &found, Resolution::Converted);
                // If other places are still wrong, the siblings are likely wrong in the same way.
                return Ok(
                    if next.is_err() && self.apply_to_siblings(fault, &found, Some(coercion)) {
                        self.check(check)
                    } else {
                        next
                    },
                );
            }
            self.replace(&fault.path, found.clone());
        }
        if let Some(bad_field) = self.find_bad_field(fault, &found, check) {
            let found = bad_field.path.find(&self.document).cloned().unwrap_or_default();
            self.omit(&bad_field, &found)?;
        } else {
            self.omit(fault, &found)?;
            self.apply_to_siblings(fault, &found, None);
        }
        Ok(self.check(check))
    }

    /// Repairs the same place in the other elements of the lists on the path of `fault`, as far as
    /// the fault there is certainly the same: the type itself is wrong, and all elements have one
    /// schema.
    fn apply_to_siblings(
        &mut self,
        fault: &Fault,
        found: &Value,
        coercion: Option<Coercion>,
    ) -> bool {
        let omits_elements =
            coercion.is_none() && matches!(fault.path.as_slice().last(), Some(Step::Index(_)));
        if fault.in_union || omits_elements || !fault.message.starts_with("invalid type") {
            return false;
        }
        let mut applied = false;
        for path in fault.path.sibling_paths(&self.document) {
            let Some(other) =
                path.find(&self.document).filter(|other| same_type(found, other)).cloned()
            else {
                continue;
            };
            let resolution =
                match coercion.map(|coercion| coercion.apply(&other, expected(&fault.message))) {
                    Some(Some(candidate)) => {
                        self.replace(&path, candidate);
                        Resolution::Converted
                    }
                    Some(None) => continue,
                    None => {
                        self.remove(&path);
                        Resolution::FieldOmitted
                    }
                };
            self.record(fault, &path, &other, resolution);
            applied = true;
        }
        applied
    }

    /// Finds the field at fault when the error names only its object, as it does below flattened
    /// fields.
    fn find_bad_field(&mut self, fault: &Fault, found: &Value, check: Check<'_>) -> Option<Fault> {
        // An object may have more fields than there are checks left, and what follows needs some.
        let reserved = self.checks_left / 2;
        for key in found.as_object()?.keys() {
            if self.checks_left <= reserved {
                return None;
            }
            let path = fault.path.child(Step::Key(key.clone()));
            let value = path.find_mut(&mut self.document).map(Value::take)?;
            self.remove(&path);
            let next = self.check(check);
            self.replace(&path, value);
            let helps = next.err().is_none_or(|next| {
                missing_field(&next.message).is_none()
                    && (next.path != fault.path || next.message != fault.message)
            });
            if helps {
                let (message, in_union) = (fault.message.clone(), fault.in_union);
                return Some(Fault { path, message, in_union });
            }
        }
        None
    }

    /// Leaves out the place of `fault`; the root cannot be left out.
    fn omit(&mut self, fault: &Fault, found: &Value) -> Result<(), DecodeFailure> {
        let resolution = match fault.path.as_slice().last() {
            Some(Step::Key(_)) => Resolution::FieldOmitted,
            Some(Step::Index(_)) => Resolution::ElementOmitted,
            None => return Err(self.failure(fault)),
        };
        self.record(fault, &fault.path, found, resolution);
        self.remove(&fault.path);
        Ok(())
    }

    fn replace(&mut self, path: &JsonPath, value: Value) {
        if let Some((parent, Step::Key(key))) = path.split_last() {
            if let Some(fields) = parent.find_mut(&mut self.document).and_then(Value::as_object_mut)
            {
                fields.insert(key, value);
            }
        } else if let Some(there) = path.find_mut(&mut self.document) {
            *there = value;
        }
    }

    fn remove(&mut self, path: &JsonPath) {
        let Some((parent, last)) = path.split_last() else { return };
        let original_list = self.original(&parent);
        let original = self.original(path);
        match (parent.find_mut(&mut self.document), last) {
            (Some(Value::Object(fields)), Step::Key(key)) => {
                fields.remove(&key);
            }
            (Some(Value::Array(elements)), Step::Index(index)) if index < elements.len() => {
                elements.remove(index);
                if let Some(Step::Index(index)) = original.as_slice().last() {
                    let omitted = self.omitted.entry(original_list).or_default();
                    omitted.push(*index);
                    omitted.sort_unstable();
                }
            }
            _ => {}
        }
    }

    /// The path in the original document, before elements were left out.
    fn original(&self, path: &JsonPath) -> JsonPath {
        let mut original = JsonPath::default();
        for step in path.as_slice() {
            let step = match step {
                Step::Index(index) => {
                    let omitted = self.omitted.get(&original).map_or(&[][..], Vec::as_slice);
                    Step::Index(omitted.iter().fold(*index, |index, omitted| {
                        if *omitted <= index { index + 1 } else { index }
                    }))
                }
                Step::Key(key) => Step::Key(key.clone()),
            };
            original.push(step);
        }
        original
    }

    fn record(&mut self, fault: &Fault, path: &JsonPath, found: &Value, resolution: Resolution) {
        self.repairs.push(RepairRecord {
            path: self.original(path),
            missing: missing_field(&fault.message).map(str::to_owned),
            expected: expectation(&fault.message),
            found: type_name(found),
            resolution,
        });
    }

    fn mismatches(&self) -> Vec<SchemaMismatch> {
        let mismatch = |repair: &RepairRecord| {
            let RepairRecord { path, expected, found, resolution, .. } = repair;
            SchemaMismatch::new(path.to_string(), expected, found, *resolution)
        };
        self.repairs.iter().map(mismatch).collect()
    }

    /// The failure by its deepest cause: what made a required part unreadable in the first place.
    fn failure(&self, fault: &Fault) -> DecodeFailure {
        let mut path = self.original(&fault.path);
        let mut missing = missing_field(&fault.message).map(str::to_owned);
        let found = fault.path.find(&self.document).map_or("nothing", type_name);
        let mut message = format!("expected {}, found {found}", expectation(&fault.message));
        while let Some(field) = missing {
            path.push(Step::Key(field));
            let cause = self.repairs.iter().find(|repair| repair.path == path);
            message = cause.map_or_else(
                || "a required field is missing".to_owned(),
                |cause| format!("expected {}, found {}", cause.expected, cause.found),
            );
            missing = cause.and_then(|cause| cause.missing.clone());
        }
        DecodeFailure { path: path.to_string(), message, malformed: false, syntax: None }
    }
}

/// Whether `next` shows that the conversion tried at `fault` was right: what is wrong now is
/// elsewhere.
fn is_progress(fault: &Fault, found: &Value, next: &Fault) -> bool {
    if next.path.starts_with(&fault.path) {
        // An object taken for a list of one is right as soon as only its own fields are in
        // question.
        return found.is_object() && next.path.len() > fault.path.len() + 1;
    }
    !fault.path.starts_with(&next.path) || missing_field(&next.message).is_some()
}

/// About how many bytes a document takes as text.
fn size(document: &Value) -> usize {
    match document {
        Value::Null | Value::Bool(_) | Value::Number(_) => 8,
        Value::String(text) => text.len() + 4,
        Value::Array(elements) => elements.iter().map(size).sum::<usize>() + 4,
        Value::Object(fields) => {
            fields.iter().map(|(key, value)| key.len() + 4 + size(value)).sum::<usize>() + 4
        }
    }
}
