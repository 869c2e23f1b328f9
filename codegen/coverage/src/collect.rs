//! From the evidence to the report.

use std::collections::BTreeSet;

use telnyx_contract::{
    Document, SourceFile,
    model::{Api, Event, Operation, Pagination, RetryClass, SchemaKind},
};

use crate::{
    Cell, CoveredShare, DriftFinding, MissingOperation, Published, PublishedOperation,
    RecordedCalls, Report, Result, Row, RowKind,
    examples::Example,
    source::{LocatedMethod, Source},
};

/// The evidence for a report.
#[derive(Debug)]
pub struct CoverageInput<'a> {
    /// The contract.
    pub contract: &'a Document,
    /// The files below `generated/`.
    pub generated: &'a [SourceFile],
    /// The examples of the crate.
    pub examples: &'a [SourceFile],
    /// The tests that make calls, for the links to them.
    pub tests: &'a [SourceFile],
    /// The calls that the sandbox recorded while the tests ran.
    pub calls: &'a RecordedCalls,
    /// The operations that Telnyx publishes.
    pub published: Option<&'a Published>,
    /// The findings of a comparison with Telnyx's document.
    pub drift: Option<&'a [DriftFinding]>,
}

/// Returns the coverage of each operation and event.
///
/// # Errors
///
/// Fails if the contract is invalid, or a file is not valid Rust.
pub fn coverage(input: &CoverageInput) -> Result<Report> {
    let api = telnyx_contract::parse(input.contract)?;
    let collector = Collector {
        api: &api,
        source: Source::read(input.generated)?,
        examples: read_all(input.examples)?,
        tests: read_all(input.tests)?,
        input,
    };
    let operations = api.operations.iter().map(|operation| collector.operation(operation));
    let events = api.events.iter().map(|event| collector.event(event));
    let published = input.published.map(|published| share(published, &api));
    Ok(Report::new(api.version.clone(), published, operations.chain(events).collect()))
}

fn read_all(files: &[SourceFile]) -> Result<Vec<(&str, Example)>> {
    files.iter().map(|file| Ok((file.path.as_str(), Example::read(file)?))).collect()
}

/// Compares the operations of the contract with the published ones.
fn share(published: &Published, api: &Api) -> CoveredShare {
    let all = published.all();
    let is_covered = |published: &PublishedOperation| {
        api.operations.iter().any(|ours| published.is(&ours.method, &ours.path))
    };
    let missing = all.iter().filter(|published| !is_covered(published));
    CoveredShare {
        document: published.document.clone(),
        published: all.len(),
        missing: missing
            .map(|operation| MissingOperation {
                method: operation.method.clone(),
                path: operation.path.clone(),
                reference: operation.reference.clone(),
                is_newer: published.newer.contains(*operation),
            })
            .collect(),
    }
}

/// Named entries, each with whether it is there.
type Entries = Vec<(String, bool)>;

/// The name under which the idempotency key is counted.
const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

struct Collector<'a> {
    api: &'a Api,
    source: Source,
    examples: Vec<(&'a str, Example)>,
    tests: Vec<(&'a str, Example)>,
    input: &'a CoverageInput<'a>,
}

impl Collector<'_> {
    fn operation(&self, operation: &Operation) -> Row {
        let method = self.source.find(&operation.id);
        let inputs = self.inputs(operation, method.as_ref());
        let is_sent = |name: &String| self.input.calls.has_input(&operation.id, name);
        let exercised = inputs.iter().map(|(name, _)| (name.clone(), is_sent(name)));
        let request = format!("{} {}", operation.method, operation.path);
        let published = self.input.published.map(|published| {
            published.all().into_iter().find(|one| one.is(&operation.method, &operation.path))
        });
        let is_generic = method.as_ref().is_some_and(LocatedMethod::has_generic_envelope);
        let response = operation.response.component();
        let mut documented = described("summary", &operation.summary);
        documented.extend(described("description", &operation.description));
        for parameter in operation.path_parameters.iter().chain(&operation.query) {
            documented.extend(described(&parameter.wire, &parameter.description));
        }
        documented.extend(self.descriptions_below(operation.body_component()));
        documented.extend(self.descriptions_below(response));
        Row {
            kind: RowKind::Operation,
            name: operation.id.clone(),
            summary: operation.summary.clone(),
            rust: method.as_ref().map(|_| rust_path(&operation.id)).unwrap_or_default(),
            source: method.as_ref().map(LocatedMethod::location),
            docs: method.as_ref().map(LocatedMethod::docs_path),
            published: published.map(|found| found.is_some()),
            reference: published.flatten().and_then(|found| found.reference.clone()),
            exercised: exercised.collect(),
            settable: inputs.into_iter().collect(),
            readable: self.readable(response, is_generic),
            statuses: self.input.calls.statuses(&operation.id),
            tests: files(&self.tests, |test| test.calls(&operation.id)),
            documented: documented.into_iter().collect(),
            examples: files(&self.examples, |example| example.calls(&operation.id)),
            drift: self.drift(&request),
            request,
            retry: match operation.retry {
                RetryClass::Idempotent => "idempotent",
                RetryClass::NonIdempotent => "unsafe",
            }
            .to_owned(),
            pagination: match operation.pagination {
                Some(Pagination::None) => "at once",
                Some(style) => style.name(),
                None => "",
            }
            .to_owned(),
        }
    }

    fn event(&self, event: &Event) -> Row {
        let source = self.source.find_event(&event.name);
        let published_name = event.pointer.last().unwrap_or_default();
        let mut documented = described(&event.event_type, &event.description);
        documented.extend(self.descriptions_below(Some(&event.payload)));
        let variant = source.as_ref().map(|_| event.name.clone());
        Row {
            kind: RowKind::Event,
            name: event.event_type.clone(),
            summary: event.description.lines().next().unwrap_or_default().to_owned(),
            rust: variant.as_ref().map(|name| format!("Event::{name}")).unwrap_or_default(),
            docs: variant.map(|name| format!("webhooks/enum.Event.html#variant.{name}")),
            source,
            reference: self.input.published.and_then(|p| p.events.get(&published_name).cloned()),
            readable: self.readable(Some(&event.payload), false),
            statuses: self.input.calls.statuses(&event.event_type),
            tests: files(&self.tests, |test| test.matches(&event.name)),
            documented: documented.into_iter().collect(),
            examples: files(&self.examples, |example| example.matches(&event.name)),
            drift: self.drift(&format!("event {published_name}")),
            ..Row::default()
        }
    }

    /// The parameters and properties that a caller can set, by their names on the wire, and whether
    /// the generated code lets the caller do so.
    fn inputs(&self, operation: &Operation, method: Option<&LocatedMethod>) -> Entries {
        let is = |test: &dyn Fn(&LocatedMethod) -> bool| method.is_some_and(test);
        let arguments = operation.path_parameters.iter();
        let arguments = arguments.map(|p| (p.wire.clone(), is(&|m| m.has_argument(&p.argument()))));
        let query = operation.query.iter();
        let query = query.map(|p| (p.wire.clone(), is(&|m| m.has_setter(&p.name))));
        let fields = self.api.body_fields(operation).iter();
        let fields = fields.map(|f| (f.wire.clone(), is(&|m| m.has_setter(&f.name))));
        let key = operation
            .idempotency_key
            .then(|| (IDEMPOTENCY_KEY.to_owned(), is(&|method| method.takes_idempotency_key())));
        arguments.chain(query).chain(fields).chain(key).collect()
    }

    /// Counts the properties below a component, as `OutboundMessage.id`, that its struct has; the
    /// runtime reads those of a generic envelope.
    fn readable(&self, component: Option<&str>, is_generic: bool) -> Cell {
        let mut properties = Entries::new();
        for name in self.below(component) {
            let is_envelope = is_generic && component == Some(&name);
            properties.extend(self.api.fields(&name).iter().map(|field| {
                let is_read = is_envelope || self.source.has_field(&name, &field.name);
                (format!("{name}.{}", field.wire), is_read)
            }));
        }
        properties.into_iter().collect()
    }

    /// The descriptions of a component and of everything below it.
    fn descriptions_below(&self, component: Option<&str>) -> Entries {
        let mut entries = Entries::new();
        for name in self.below(component) {
            let Some(schema) = self.api.schema(&name) else { continue };
            entries.extend(described(&name, &schema.description));
            match &schema.kind {
                SchemaKind::Object { fields, .. } => {
                    entries.extend(fields.iter().flat_map(|field| {
                        described(&format!("{name}.{}", field.wire), &field.description)
                    }))
                }
                SchemaKind::Enum(variants) => entries.extend(variants.iter().flat_map(|variant| {
                    let text = variant.description.iter();
                    text.flat_map(|text| described(&format!("{name}.{}", variant.wire), text))
                })),
                _ => {}
            }
        }
        entries
    }

    fn below(&self, component: Option<&str>) -> BTreeSet<String> {
        self.api.reachable(component.map(str::to_owned))
    }

    /// The findings that reach an operation or event, by its name in reports of differences.
    fn drift(&self, name: &str) -> Option<Vec<String>> {
        let findings = self.input.drift?.iter();
        Some(findings.filter_map(|finding| finding.summary_for(name)).collect())
    }
}

fn files(files: &[(&str, Example)], calls: impl Fn(&Example) -> bool) -> Vec<String> {
    files.iter().filter(|(_, file)| calls(file)).map(|(path, _)| (*path).to_owned()).collect()
}

/// `client.messages().send()`.
fn rust_path(id: &str) -> String {
    format!("client.{}()", id.replace('.', "()."))
}

/// Whether an entry has a description; one that is only a `TODO` is missing.
fn described(name: &str, text: &str) -> Entries {
    let text = text.trim();
    vec![(name.to_owned(), !text.is_empty() && !text.starts_with("TODO"))]
}
