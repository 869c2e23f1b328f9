//! Two documents beside each other, operation by operation.

mod answers;
mod facts;
mod operations;
mod severity;
mod shapes;
mod unions;

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Document, Finding, Kind, Severity,
    normal::{Operation, Reader},
};

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
}

/// Compares the messaging domain of two documents, the contract being the first where it takes
/// part.
#[must_use]
pub fn compare(base: &Document, revision: &Document) -> Comparison {
    let comparer = Comparer::new(base, revision);
    comparer.run()
}

/// A comparison under way.
pub(crate) struct Comparer<'a> {
    base: Reader<'a>,
    revision: Reader<'a>,
    /// By kind, place in the first, and subject: a shared component shows in many operations.
    found: BTreeMap<(String, Kind, String), Finding>,
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
            found: BTreeMap::new(),
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
        let (base, revision) = (self.base.operations(), self.revision.operations());
        let moved = moved(&base, &revision);
        for (key, operation) in &base {
            self.begin(operation.name());
            let other = revision.get(key).or_else(|| {
                let other = revision.get(*moved.get(key.as_str())?)?;
                self.moved(operation, other);
                Some(other)
            });
            match other {
                Some(other) => {
                    comparison.operations.insert(operation.name());
                    self.operations(operation, other);
                }
                None => {
                    self.survey(operation, true);
                    let text = "the operation is gone".to_owned();
                    self.add(
                        Kind::OperationRemoved,
                        Way::Request,
                        (&operation.at, ""),
                        "",
                        "",
                        text,
                    );
                }
            }
        }
        let is_new =
            |key: &&String| !base.contains_key(*key) && !moved.values().any(|to| to == key);
        for operation in revision.keys().filter(is_new).filter_map(|key| revision.get(key)) {
            self.begin(operation.name());
            self.survey(operation, false);
            let text = "a new operation".to_owned();
            // It would stand where it stands in the other document.
            self.add(
                Kind::OperationAdded,
                Way::Request,
                ("/paths", &operation.at),
                &operation.name(),
                "",
                text,
            );
        }
        self.events(&mut comparison);
        self.unknown();
        comparison.pairs = self.pairs;
        comparison.findings = self.found.into_values().collect();
        comparison.findings.sort_by(|a, b| order(a).cmp(&order(b)));
        comparison
    }

    fn moved(&mut self, base: &Operation<'_>, revision: &Operation<'_>) {
        let subject = format!("{} -> {}", base.path, revision.path);
        let text = format!("the operation has moved to {}", revision.path);
        self.add(Kind::OperationMoved, Way::Request, (&base.at, &revision.at), &subject, "", text);
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

    fn events(&mut self, comparison: &mut Comparison) {
        let (base, revision) = (self.base.events(), self.revision.events());
        for (name, event) in &base {
            self.begin(format!("event {name}"));
            match revision.get(name) {
                Some(other) => {
                    comparison.events.insert(name.clone());
                    self.event(event, other);
                }
                None => {
                    let text = "the event is gone".to_owned();
                    self.add(Kind::EventRemoved, Way::Answer, (&event.at, ""), "", "", text);
                }
            }
        }
        for (name, event) in revision.iter().filter(|(name, _)| !base.contains_key(*name)) {
            self.begin(format!("event {name}"));
            for schema in event.content.media.values() {
                self.revision.survey(schema);
            }
            let text = "a new event".to_owned();
            self.add(Kind::EventAdded, Way::Answer, ("/x-webhooks", &event.at), name, "", text);
        }
    }

    /// Reads everything below an operation that has no counterpart, so that what is not understood
    /// is told of it as well.
    fn survey(&self, operation: &Operation<'_>, of_base: bool) {
        let reader = if of_base { &self.base } else { &self.revision };
        let answers = operation.successes.values().chain(operation.errors.values());
        let contents = answers.map(|answer| &answer.content).chain(&operation.body);
        let schemas = contents.flat_map(|content| content.media.values());
        let parameters =
            operation.parameters.values().filter_map(|parameter| parameter.schema.as_ref());
        for schema in schemas.chain(parameters) {
            reader.survey_at(&schema.at);
        }
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
    ) {
        let severity = severity::severity(kind, way);
        self.add_as(severity, kind, (base, revision), subject, place, message);
    }

    fn add_as(
        &mut self,
        severity: Severity,
        kind: Kind,
        (base, revision): (&str, &str),
        subject: &str,
        place: &str,
        message: String,
    ) {
        self.doubts += 1;
        let key = (base.to_owned(), kind, subject.to_owned());
        let finding = self.found.entry(key).or_insert_with(|| Finding {
            severity,
            kind,
            operations: BTreeSet::new(),
            base: base.to_owned(),
            revisions: BTreeSet::new(),
            subject: subject.to_owned(),
            place: place.to_owned(),
            message,
        });
        finding.severity = finding.severity.max(severity);
        finding.operations.insert(self.operation.clone());
        if !revision.is_empty() {
            finding.revisions.insert(revision.to_owned());
        }
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

/// Operations that are gone from one path and have come up at another, known by their id.
fn moved<'m>(
    base: &'m BTreeMap<String, Operation<'_>>,
    revision: &'m BTreeMap<String, Operation<'_>>,
) -> BTreeMap<&'m str, &'m str> {
    let mut moved = BTreeMap::new();
    for (from, operation) in base.iter().filter(|(key, _)| !revision.contains_key(*key)) {
        let is_same = |(key, other): &(&String, &Operation<'_>)| {
            !base.contains_key(*key) && other.id == operation.id && other.method == operation.method
        };
        let mut others = revision.iter().filter(is_same);
        if let (Some(_), Some((to, _)), None) = (&operation.id, others.next(), others.next()) {
            moved.insert(from.as_str(), to.as_str());
        }
    }
    moved
}

/// The first of an operation's names in the order of reports.
pub(crate) fn first_operation(finding: &Finding) -> &str {
    finding.operations.iter().min_by_key(|name| rank(name)).map_or("", String::as_str)
}
