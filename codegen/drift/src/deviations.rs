//! Where the contract differs on purpose.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Comparison, Finding, Kind, Severity};

/// One difference on purpose, or several of one reason at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deviation {
    /// JSON pointer into the contract; `*` stands for the beginning of a name.
    pub pointer: String,
    /// The findings it stands for, as [`Finding::mark`] writes them.
    pub differs: Vec<String>,
    /// The operations and events in which it is so; everywhere when empty.
    pub only_in: BTreeSet<String>,
    /// What the contract says.
    pub ours: String,
    /// What Telnyx says.
    pub theirs: String,
    /// The evidence or the reason.
    pub why: String,
}

/// The deviations of `openapi/deviations.json`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deviations(Vec<Deviation>);

impl From<Vec<Deviation>> for Deviations {
    fn from(list: Vec<Deviation>) -> Self {
        Self(list)
    }
}

impl Deviations {
    /// Reads the file.
    ///
    /// # Errors
    ///
    /// A line that says which entry is wrong, and how.
    pub fn read(text: &str) -> Result<Self, String> {
        let value: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let entries = value.as_array().ok_or("the deviations are no list")?;
        let mut deviations = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            let text = |key: &str| {
                let text = entry.get(key).and_then(Value::as_str).map(str::to_owned);
                text.ok_or_else(|| format!("entry {index} has no text `{key}`"))
            };
            let list = |key: &str| -> Vec<String> {
                let list = entry.get(key).and_then(Value::as_array).into_iter().flatten();
                list.filter_map(Value::as_str).map(str::to_owned).collect()
            };
            let deviation = Deviation {
                pointer: text("pointer")?,
                differs: list("differs"),
                only_in: list("in").into_iter().collect(),
                ours: text("ours")?,
                theirs: text("theirs")?,
                why: text("why")?,
            };
            let known = |mark: &String| {
                let name = mark.split(' ').next().unwrap_or_default();
                Kind::ALL.iter().any(|kind| kind.name() == name)
            };
            if deviation.differs.is_empty() {
                return Err(format!("{}: `differs` names no finding", deviation.pointer));
            }
            if let Some(mark) = deviation.differs.iter().find(|mark| !known(mark)) {
                return Err(format!("{}: `{mark}` is no kind of finding", deviation.pointer));
            }
            deviations.push(deviation);
        }
        Ok(Self(deviations))
    }

    /// The entries.
    #[must_use]
    pub fn list(&self) -> &[Deviation] {
        &self.0
    }

    /// Whether a finding is on purpose somewhere.
    pub(crate) fn covers(&self, finding: &Finding) -> bool {
        let mark = finding.mark();
        self.0.iter().any(|deviation| {
            deviation.is_about(finding, &mark) && deviation.differs.contains(&mark)
        })
    }

    /// Takes out what differs on purpose, and adds a finding for each deviation that no longer
    /// applies. Returns how many findings were taken out.
    ///
    /// What is gone or new on purpose is no half of a rename; what is then left may be one, and may
    /// be on purpose as such.
    #[must_use = "the number belongs into the report"]
    pub fn apply(&self, comparison: &mut Comparison) -> usize {
        comparison.split();
        let mut met = comparison.findings.clone();
        let mut taken = self.take_out(comparison);
        comparison.pair(|finding| self.covers(finding));
        met.extend(comparison.findings.iter().cloned());
        taken += self.take_out(comparison);
        comparison.findings.extend(self.gone(&met));
        taken
    }

    /// Takes out what differs on purpose, and counts it.
    fn take_out(&self, comparison: &mut Comparison) -> usize {
        let mut taken = 0;
        for finding in &mut comparison.findings {
            let (mark, base) = (finding.mark(), finding.base.clone());
            let about = |deviation: &&Deviation| {
                deviation.is_at(&base) && deviation.differs.contains(&mark)
            };
            let deviations: Vec<&Deviation> = self.0.iter().filter(about).collect();
            let count = finding.operations.len();
            finding.operations.retain(|name| !deviations.iter().any(|d| d.applies_in(name)));
            taken += usize::from(finding.operations.len() < count);
        }
        comparison.findings.retain(|finding| !finding.operations.is_empty());
        taken
    }

    /// A finding for each mark that none of those that were met has.
    fn gone(&self, met: &[Finding]) -> Vec<Finding> {
        let mut gone = Vec::new();
        for deviation in &self.0 {
            for mark in &deviation.differs {
                let matching = met.iter().filter(|finding| deviation.is_about(finding, mark));
                let mut places: BTreeSet<&String> = BTreeSet::new();
                for finding in matching {
                    places.extend(
                        finding.operations.iter().filter(|name| deviation.applies_in(name)),
                    );
                }
                let missing = deviation.only_in.iter().filter(|name| !places.contains(name));
                let missing: Vec<&str> = missing.map(String::as_str).collect();
                if places.is_empty() {
                    gone.push(deviation.gone(mark, ""));
                } else if !missing.is_empty() {
                    gone.push(deviation.gone(mark, &format!(" in {}", missing.join(", "))));
                }
            }
        }
        gone
    }
}

impl Deviation {
    fn is_about(&self, finding: &Finding, mark: &str) -> bool {
        self.is_at(&finding.base) && finding.mark() == mark
    }

    /// Whether the entry is about a place; `*` stands for the beginning of a name.
    fn is_at(&self, pointer: &str) -> bool {
        match self.pointer.split_once('*') {
            None => pointer == self.pointer,
            Some((head, tail)) => {
                let name = pointer.strip_prefix(head).and_then(|rest| rest.strip_suffix(tail));
                name.is_some_and(|name| !name.contains('/'))
            }
        }
    }

    fn applies_in(&self, operation: &str) -> bool {
        self.only_in.is_empty() || self.only_in.contains(operation)
    }

    fn gone(&self, mark: &str, place: &str) -> Finding {
        Finding {
            severity: Severity::Warning,
            kind: Kind::DeviationGone,
            operations: BTreeSet::from(["deviations.json".to_owned()]),
            base: self.pointer.clone(),
            revisions: BTreeSet::new(),
            subject: mark.to_owned(),
            place: String::new(),
            parts: Vec::new(),
            message: format!(
                "Telnyx has fixed this{place}: no `{mark}` any more; take it out of deviations.json"
            ),
        }
    }
}
