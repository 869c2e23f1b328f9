//! The repair pass: find the place, try its obvious readings, else leave it out.

use std::collections::HashMap;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::coercion::{Reading, expectation, missing_field, same_type, type_name};
use super::json_path::{Step, Steps};
use super::{DecodeFailure, Decoded, Mismatch};

/// How many bytes may be read again in total before a document is given up, so that an answer which
/// is wrong everywhere cannot keep the caller busy.
const BYTES_READ_AGAIN: usize = 64 * 1024 * 1024;

/// A document under repair.
pub(super) struct Repair {
    document: Value,
    repairs: Vec<Mended>,
    /// List elements left out, by list, so that places are told as they were in the original.
    left_out: HashMap<Steps, Vec<usize>>,
    readings_left: usize,
}

/// What was done at one place of the original document.
struct Mended {
    place: Steps,
    /// The required field whose absence made the whole place unreadable.
    lacking: Option<String>,
    expected: String,
    found: &'static str,
}

/// Where and why a reading failed.
struct Fault {
    place: Steps,
    message: String,
    /// Whether the place was told by a union, whose elements need not be alike.
    in_union: bool,
}

impl Repair {
    pub(super) fn new(document: Value, bytes: usize) -> Self {
        let readings_left = (BYTES_READ_AGAIN / bytes.max(1)).clamp(8, 4096);
        Self { document, repairs: Vec::new(), left_out: HashMap::new(), readings_left }
    }

    pub(super) fn run<T: DeserializeOwned>(mut self) -> Result<Decoded<T>, DecodeFailure> {
        let mut reading = self.read::<T>();
        loop {
            match reading {
                Ok(value) => return Ok(Decoded { value, mismatches: self.mismatches() }),
                Err(fault) if self.readings_left == 0 => return Err(self.failure(&fault)),
                Err(fault) => reading = self.mend::<T>(&fault)?,
            }
        }
    }

    fn read<T: DeserializeOwned>(&mut self) -> Result<T, Fault> {
        self.readings_left = self.readings_left.saturating_sub(1);
        serde_path_to_error::deserialize(&self.document).map_err(|error| {
            let mut place = Steps::from_path(error.path());
            let text = error.inner().to_string();
            let above_union = place.len();
            let message = place.follow_marks(&text).to_owned();
            Fault { in_union: place.len() > above_union, message, place }
        })
    }

    /// Mends what `fault` names, and reads again.
    fn mend<T: DeserializeOwned>(
        &mut self,
        fault: &Fault,
    ) -> Result<Result<T, Fault>, DecodeFailure> {
        let Some(found) = fault.place.find(&self.document).cloned() else {
            return Err(self.failure(fault));
        };
        if missing_field(&fault.message).is_some() {
            self.leave_out(fault, &found)?;
            return Ok(self.read());
        }
        for reading in Reading::ALL {
            let Some(candidate) = reading.of(&found) else { continue };
            self.put(&fault.place, candidate);
            let next = self.read();
            if next.as_ref().err().is_none_or(|next| is_progress(fault, &found, next)) {
                self.record(fault, &fault.place, &found);
                // A reading that succeeded is the answer; otherwise the same drift is mended
                // elsewhere at once.
                return Ok(if next.is_err() && self.spread(fault, &found, Some(reading)) {
                    self.read()
                } else {
                    next
                });
            }
            self.put(&fault.place, found.clone());
        }
        if let Some(culprit) = self.probe::<T>(fault, &found) {
            let found = culprit.place.find(&self.document).cloned().unwrap_or_default();
            self.leave_out(&culprit, &found)?;
        } else {
            self.leave_out(fault, &found)?;
            self.spread(fault, &found, None);
        }
        Ok(self.read())
    }

    /// Mends the same drift in the other elements of the lists on the way to `fault`, as far as it
    /// is certain to be the same: the type itself is wrong, and the elements are all of one schema.
    fn spread(&mut self, fault: &Fault, found: &Value, reading: Option<Reading>) -> bool {
        let removes_elements =
            reading.is_none() && matches!(fault.place.as_slice().last(), Some(Step::Index(_)));
        if fault.in_union || removes_elements || !fault.message.starts_with("invalid type") {
            return false;
        }
        let mut spread = false;
        for place in fault.place.alike(&self.document) {
            let Some(other) =
                place.find(&self.document).filter(|other| same_type(found, other)).cloned()
            else {
                continue;
            };
            match reading.map(|reading| reading.of(&other)) {
                Some(Some(candidate)) => self.put(&place, candidate),
                Some(None) => continue,
                None => self.remove(&place),
            }
            self.record(fault, &place, &other);
            spread = true;
        }
        spread
    }

    /// Finds the field at fault where the error names only its object, as it does below flattened
    /// fields.
    fn probe<T: DeserializeOwned>(&mut self, fault: &Fault, found: &Value) -> Option<Fault> {
        // An object may have more fields than there is time to try; the others are for what follows.
        let kept = self.readings_left / 2;
        for key in found.as_object()?.keys() {
            if self.readings_left <= kept {
                return None;
            }
            let place = fault.place.child(Step::Key(key.clone()));
            let value = place.find_mut(&mut self.document).map(Value::take)?;
            self.remove(&place);
            let next = self.read::<T>();
            self.put(&place, value);
            let helps = next.err().is_none_or(|next| {
                missing_field(&next.message).is_none()
                    && (next.place != fault.place || next.message != fault.message)
            });
            if helps {
                return Some(Fault {
                    place,
                    message: fault.message.clone(),
                    in_union: fault.in_union,
                });
            }
        }
        None
    }

    /// Leaves out the place of `fault`; the root cannot be left out.
    fn leave_out(&mut self, fault: &Fault, found: &Value) -> Result<(), DecodeFailure> {
        if fault.place.is_root() {
            return Err(self.failure(fault));
        }
        self.record(fault, &fault.place, found);
        self.remove(&fault.place);
        Ok(())
    }

    fn put(&mut self, place: &Steps, value: Value) {
        if let Some((parent, Step::Key(key))) = place.split_last() {
            if let Some(fields) = parent.find_mut(&mut self.document).and_then(Value::as_object_mut)
            {
                fields.insert(key, value);
            }
        } else if let Some(there) = place.find_mut(&mut self.document) {
            *there = value;
        }
    }

    fn remove(&mut self, place: &Steps) {
        let Some((parent, last)) = place.split_last() else { return };
        let original = self.original(&parent);
        let index_before = self.original(place);
        match (parent.find_mut(&mut self.document), last) {
            (Some(Value::Object(fields)), Step::Key(key)) => {
                fields.remove(&key);
            }
            (Some(Value::Array(elements)), Step::Index(index)) if index < elements.len() => {
                elements.remove(index);
                if let Some(Step::Index(index)) = index_before.as_slice().last() {
                    let gone = self.left_out.entry(original).or_default();
                    gone.push(*index);
                    gone.sort_unstable();
                }
            }
            _ => {}
        }
    }

    /// The place in the document as it came, before elements were left out.
    fn original(&self, place: &Steps) -> Steps {
        let mut original = Steps::default();
        for step in place.as_slice() {
            let step =
                match step {
                    Step::Index(index) => {
                        let gone = self.left_out.get(&original).map_or(&[][..], Vec::as_slice);
                        Step::Index(gone.iter().fold(*index, |index, gone| {
                            if *gone <= index { index + 1 } else { index }
                        }))
                    }
                    Step::Key(key) => Step::Key(key.clone()),
                };
            original = original.child(step);
        }
        original
    }

    fn record(&mut self, fault: &Fault, place: &Steps, found: &Value) {
        self.repairs.push(Mended {
            place: self.original(place),
            lacking: missing_field(&fault.message).map(str::to_owned),
            expected: expectation(&fault.message),
            found: type_name(found),
        });
    }

    fn mismatches(&self) -> Vec<Mismatch> {
        let told = self.repairs.iter().map(|repair| Mismatch {
            path: repair.place.to_string(),
            expected: repair.expected.clone(),
            found: repair.found,
        });
        told.collect()
    }

    /// The failure in the words of its deepest cause: what made a required part unreadable in the
    /// first place.
    fn failure(&self, fault: &Fault) -> DecodeFailure {
        let mut place = self.original(&fault.place);
        let mut lacking = missing_field(&fault.message).map(str::to_owned);
        let found = fault.place.find(&self.document).map_or("nothing", type_name);
        let mut message = format!("expected {}, found {found}", expectation(&fault.message));
        while let Some(field) = lacking {
            place = place.child(Step::Key(field));
            let cause = self.repairs.iter().find(|repair| repair.place == place);
            message = cause.map_or_else(
                || "a required field is missing".to_owned(),
                |cause| format!("expected {}, found {}", cause.expected, cause.found),
            );
            lacking = cause.and_then(|cause| cause.lacking.clone());
        }
        DecodeFailure { path: place.to_string(), message, malformed: false }
    }
}

/// Whether `next` shows that the reading tried at `fault` was right: what is wrong now is
/// elsewhere.
fn is_progress(fault: &Fault, found: &Value, next: &Fault) -> bool {
    if next.place.starts_with(&fault.place) {
        // An object taken for a list of one is right as soon as only its own fields are in
        // question.
        return found.is_object() && next.place.len() > fault.place.len() + 1;
    }
    !fault.place.starts_with(&next.place) || missing_field(&next.message).is_some()
}
