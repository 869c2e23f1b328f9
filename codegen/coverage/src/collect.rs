//! From the evidence to the report.

use std::collections::BTreeSet;

use telnyx_contract::{
    Contract, SourceFile,
    model::{Api, Event, Operation, Pagination, RetryClass, SchemaKind},
};

use crate::{
    Cell, CoveredShare, DriftFinding, MissingOperation, Published, RecordedCalls, Report, Result,
    Row, RowKind,
    examples::Example,
    inputs::inputs,
    source::{LocatedMethod, Source},
};

/// The evidence for a report.
#[derive(Debug)]
pub struct CoverageInput<'a> {
    /// The contract.
    pub contract: &'a Contract,
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
    let version = input.contract.document().pointer("/info/version");
    let version = version.and_then(|version| version.as_str()).unwrap_or_default().to_owned();
    let published = input.published.map(|published| share(published, &api));
    Ok(Report::new(version, published, operations.chain(events).collect()))
}

fn read_all(files: &[SourceFile]) -> Result<Vec<(&str, Example)>> {
    files.iter().map(|file| Ok((file.path.as_str(), Example::read(file)?))).collect()
}

/// Compares the operations of the contract with the published ones.
fn share(published: &Published, api: &Api) -> CoveredShare {
    let all = published.all();
    let missing = all.iter().filter(|published| {
        !api.operations.iter().any(|ours| published.is(&ours.method, &ours.path))
    });
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
        let outcomes = self.input.calls.of(&operation.id);
        let inputs = inputs(operation, self.api);
        let names = || inputs.iter().map(|input| input.wire_name.as_str());
        let settable = |name: &str| {
            let input = inputs.iter().find(|input| input.wire_name == name);
            method.as_ref().zip(input).is_some_and(|(method, input)| input.is_settable(method))
        };
        let request = format!("{} {}", operation.method, operation.path);
        let published = self.input.published.map(|published| {
            published.all().into_iter().find(|one| one.is(&operation.method, &operation.path))
        });
        Row {
            kind: RowKind::Operation,
            name: operation.id.clone(),
            summary: operation.summary.clone(),
            rust: method.as_ref().map(|_| rust_path(&operation.id)).unwrap_or_default(),
            source: method.as_ref().map(LocatedMethod::location),
            docs: method.as_ref().map(LocatedMethod::docs_path),
            published: published.map(|found| found.is_some()),
            reference: published.flatten().and_then(|found| found.reference.clone()),
            settable: Cell::of(names(), settable),
            readable: {
                let is_generic = method.as_ref().is_some_and(LocatedMethod::has_generic_envelope);
                self.readable(operation.answer.component(), is_generic)
            },
            exercised: Cell::of(names(), |name| outcomes.inputs.contains(name)),
            statuses: outcomes.statuses.into_iter().collect(),
            tests: files(&self.tests, |test| test.calls(&operation.id)),
            documented: self.documented(operation),
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
        let outcomes = self.input.calls.of(&event.event_type);
        let source = self.source.find_event(&event.name);
        let mut texts = vec![(event.event_type.clone(), event.description.clone())];
        texts.extend(self.descriptions_below(Some(&event.payload)));
        let variant = source.as_ref().map(|_| event.name.clone());
        Row {
            kind: RowKind::Event,
            name: event.event_type.clone(),
            summary: event.description.lines().next().unwrap_or_default().to_owned(),
            request: String::new(),
            rust: variant.as_ref().map(|name| format!("Event::{name}")).unwrap_or_default(),
            docs: variant.map(|name| format!("webhooks/enum.Event.html#variant.{name}")),
            source,
            published: None,
            reference: None,
            settable: Cell::default(),
            readable: self.readable(Some(&event.payload), false),
            exercised: Cell::default(),
            statuses: outcomes.statuses.into_iter().collect(),
            tests: files(&self.tests, |test| test.matches(&event.name)),
            documented: described(&texts),
            examples: files(&self.examples, |example| example.matches(&event.name)),
            drift: None,
            retry: String::new(),
            pagination: String::new(),
        }
    }

    /// Counts the properties below a component, as `OutboundMessage.id`, that its struct has; the
    /// runtime reads those of a generic envelope.
    fn readable(&self, component: Option<&str>, is_generic: bool) -> Cell {
        let mut cell = Cell::default();
        for name in self.below(component) {
            let Some(SchemaKind::Object { fields, .. }) = self.api.schema(&name).map(|s| &s.kind)
            else {
                continue;
            };
            for field in fields {
                cell.total += 1;
                let is_read = is_generic && component == Some(&name);
                if !is_read && !self.source.has_field(&name, &field.name) {
                    cell.missing.push(format!("{name}.{}", field.wire));
                }
            }
        }
        cell
    }

    fn documented(&self, operation: &Operation) -> Cell {
        let mut texts = vec![
            ("summary".to_owned(), operation.summary.clone()),
            ("description".to_owned(), operation.description.clone()),
        ];
        let parameters = operation.path_parameters.iter().chain(&operation.query);
        texts.extend(parameters.map(|p| (p.wire.clone(), p.description.clone())));
        texts.extend(self.descriptions_below(operation.body_component()));
        texts.extend(self.descriptions_below(operation.answer.component()));
        described(&texts)
    }

    /// The descriptions of a component and of everything below it.
    fn descriptions_below(&self, component: Option<&str>) -> Vec<(String, String)> {
        let mut texts = Vec::new();
        for name in self.below(component) {
            let Some(schema) = self.api.schema(&name) else { continue };
            texts.push((name.clone(), schema.description.clone()));
            match &schema.kind {
                SchemaKind::Object { fields, .. } => texts.extend(
                    fields.iter().map(|f| (format!("{name}.{}", f.wire), f.description.clone())),
                ),
                SchemaKind::Enum(variants) => texts.extend(variants.iter().filter_map(|variant| {
                    Some((format!("{name}.{}", variant.wire), variant.description.clone()?))
                })),
                _ => {}
            }
        }
        texts
    }

    fn below(&self, component: Option<&str>) -> BTreeSet<String> {
        self.api.reachable(component.map(str::to_owned))
    }

    fn drift(&self, request: &str) -> Option<Vec<String>> {
        let findings = self.input.drift?.iter();
        Some(findings.filter_map(|finding| finding.summary_for(request)).collect())
    }
}

fn files(files: &[(&str, Example)], calls: impl Fn(&Example) -> bool) -> Vec<String> {
    files.iter().filter(|(_, file)| calls(file)).map(|(path, _)| (*path).to_owned()).collect()
}

/// `client.messages().send()`.
fn rust_path(id: &str) -> String {
    format!("client.{}()", id.replace('.', "()."))
}

/// Counts descriptions; one that is only a `TODO` is missing.
fn described(texts: &[(String, String)]) -> Cell {
    let is_missing = |text: &str| text.trim().is_empty() || text.trim_start().starts_with("TODO");
    let missing = texts.iter().filter(|(_, text)| is_missing(text));
    Cell { total: texts.len(), missing: missing.map(|(name, _)| name.clone()).collect() }
}
