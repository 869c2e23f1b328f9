//! Two documents beside each other, operation by operation.

mod answers;
mod encodings;
mod exchange;
mod facts;
mod moves;
mod operations;
mod renames;
mod severity;
mod shapes;
mod unions;

use std::collections::BTreeSet;

use self::{
    exchange::{Evidence, Exchange},
    renames::{Found, Key, event, note},
};
use super::{Document, Finding, Kind, Severity, normal::Reader};

pub(crate) use operations::describe;
pub(crate) use severity::Way;

/// What came of comparing two documents.
#[derive(Clone, Debug, Default)]
pub struct Comparison {
    /// The differences, by operation, then as the documents are written.
    pub findings: Vec<Finding>,
    /// The operations that both have.
    pub operations: BTreeSet<String>,
    /// The events that both have.
    pub events: BTreeSet<String>,
    /// Shapes that were compared: where they stand in the first and in the second.
    pub(crate) pairs: BTreeSet<(String, String)>,
    /// What holders lost and gained, from which renames are told.
    exchanges: Vec<Exchange>,
}

/// Compares the messaging domain of two documents, the contract being the first where it takes
/// part.
#[must_use]
pub fn compare(base: &Document, revision: &Document) -> Comparison {
    let mut comparison = Comparer::new(base, revision).run();
    comparison.pair(|_| false);
    comparison
}

/// A comparison under way.
pub(crate) struct Comparer<'a> {
    base: Reader<'a>,
    revision: Reader<'a>,
    /// A shared component shows in many operations, and is one finding.
    found: Found,
    exchanges: Vec<Exchange>,
    /// Whether two things are only being compared to tell whether they are one.
    is_apart: bool,
    /// The operation or event of the moment.
    operation: String,
    /// Pairs of shapes that were compared in the operation of the moment.
    seen: BTreeSet<(String, String, Way)>,
    pairs: BTreeSet<(String, String)>,
    /// Pairs with no difference inside, which need no second look in another operation.
    alike: BTreeSet<(String, String, Way)>,
    /// How often a difference was noted, or a pair was left to the look that is under way.
    doubts: usize,
    /// The types of the event of the moment, where each side lists them apart from its schema.
    event_types: (EventTypes, EventTypes),
}

/// The values of `data.event_type`, and where they stand.
type EventTypes = Option<(BTreeSet<String>, String)>;

impl<'a> Comparer<'a> {
    pub(crate) fn new(base: &'a Document, revision: &'a Document) -> Self {
        Self {
            base: Reader::new(base),
            revision: Reader::new(revision),
            found: Found::new(),
            exchanges: Vec::new(),
            is_apart: false,
            operation: String::new(),
            seen: BTreeSet::new(),
            pairs: BTreeSet::new(),
            alike: BTreeSet::new(),
            doubts: 0,
            event_types: (None, None),
        }
    }

    fn run(mut self) -> Comparison {
        let mut comparison = Comparison::default();
        self.all_operations(&mut comparison);
        self.all_events(&mut comparison);
        self.unknown();
        comparison.pairs = self.pairs;
        comparison.exchanges = self.exchanges;
        comparison.findings = self.found.into_values().collect();
        comparison
    }

    /// What differs between two schemas, given by their pointers.
    pub(crate) fn schemas(mut self, base: &str, revision: &str, way: Way) -> Vec<Finding> {
        self.begin("both".to_owned());
        if let (Some(base), Some(revision)) = (self.base.at(base), self.revision.at(revision)) {
            let (base, revision) = (self.base.shape(&base), self.revision.shape(&revision));
            self.shapes(&base, &revision, way, "it");
        }
        self.found.into_values().collect()
    }

    fn begin(&mut self, operation: String) {
        self.operation = operation;
        self.seen.clear();
    }

    fn all_events(&mut self, comparison: &mut Comparison) {
        let (base, revision) = (self.base.events(), self.revision.events());
        let (mut gone, mut new) = (Vec::new(), Vec::new());
        for (name, ours) in &base {
            self.begin(event(name));
            match revision.get(name) {
                Some(theirs) => {
                    comparison.events.insert(name.clone());
                    self.event(ours, theirs);
                }
                None => {
                    let text = "the event is gone".to_owned();
                    let key =
                        self.add(Kind::EventRemoved, Way::Answer, (&ours.at, ""), "", "", text);
                    gone.push((self.change(key, name), ours));
                }
            }
        }
        for (name, theirs) in revision.iter().filter(|(name, _)| !base.contains_key(*name)) {
            self.begin(event(name));
            for schema in theirs.content.media.values() {
                self.revision.survey(schema);
            }
            let text = "a new event".to_owned();
            let sides = ("/x-webhooks", theirs.at.as_str());
            let key = self.add(Kind::EventAdded, Way::Answer, sides, name, "", text);
            new.push((self.change(key, name), theirs));
        }
        self.exchange(Kind::EventRenamed, &gone, &new, |comparer, ours, theirs| {
            comparer.event(ours, theirs);
            Evidence::Shape
        });
    }

    fn unknown(&mut self) {
        for (of_base, unknown) in [(true, self.base.unknown()), (false, self.revision.unknown())] {
            self.operation = if of_base { "first document" } else { "second document" }.to_owned();
            for (at, what) in unknown {
                let sides = if of_base { (at.as_str(), "") } else { ("", at.as_str()) };
                let subject = if of_base { String::new() } else { at.clone() };
                self.add(
                    Kind::UnknownConstruct,
                    Way::Answer,
                    sides,
                    &subject,
                    "",
                    format!("not compared: {what}"),
                );
            }
        }
    }

    /// Notes a difference, or one more place of a difference that is known already.
    fn add(
        &mut self,
        kind: Kind,
        way: Way,
        (base, revision): (&str, &str),
        subject: &str,
        place: &str,
        message: String,
    ) -> Key {
        let severity = severity::severity(kind, way);
        self.add_as(severity, kind, (base, revision), subject, place, message)
    }

    fn add_as(
        &mut self,
        severity: Severity,
        kind: Kind,
        (base, revision): (&str, &str),
        subject: &str,
        place: &str,
        message: String,
    ) -> Key {
        self.doubts += 1;
        let finding = Finding {
            severity,
            kind,
            operations: BTreeSet::from([self.operation.clone()]),
            base: base.to_owned(),
            revisions: Some(revision.to_owned()).filter(|at| !at.is_empty()).into_iter().collect(),
            subject: subject.to_owned(),
            place: place.to_owned(),
            message,
            parts: Vec::new(),
        };
        note(&mut self.found, finding);
        (base.to_owned(), kind, subject.to_owned())
    }
}

fn order(finding: &Finding) -> (u8, String, String, &str, Kind, &str) {
    let first = finding.operations.iter().map(|name| rank(name)).min().unwrap_or_default();
    (first.0, first.1, first.2, &finding.base, finding.kind, &finding.subject)
}

/// Operations by path and then method, events behind them, what is not understood last.
pub(crate) fn rank(name: &str) -> (u8, String, String) {
    match name.split_once(' ') {
        Some((method, path)) if path.starts_with('/') => (0, path.to_owned(), method.to_owned()),
        Some(("event", event)) => (1, event.to_owned(), String::new()),
        _ => (2, name.to_owned(), String::new()),
    }
}

/// The first of an operation's names in the order of reports.
pub(crate) fn first_operation(finding: &Finding) -> &str {
    finding.operations.iter().min_by_key(|name| rank(name)).map_or("", String::as_str)
}
