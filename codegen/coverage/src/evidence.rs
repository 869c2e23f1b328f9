//! From the evidence to the report.

use std::collections::BTreeSet;

use super::{
    Cell, Hits, Kind, Report, Row,
    examples::Example,
    source::{Found, Source},
};
use telnyx_contract::{
    Contract, SourceFile,
    model::{self, Api, Event, Operation, Pagination, RetryClass},
};

use crate::Result;

/// The name under which the idempotency key is counted.
const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// What an audit looks at.
#[derive(Debug)]
pub struct Evidence<'a> {
    /// What should be there.
    pub contract: &'a Contract,
    /// The files below `generated/`, as they stand on the disk.
    pub generated: &'a [SourceFile],
    /// The examples of the crate.
    pub examples: &'a [SourceFile],
    /// What went over sockets while the tests ran.
    pub hits: &'a Hits,
    /// The operations of the published document, as `POST /messages`, if one is at hand.
    pub upstream: Option<&'a BTreeSet<String>>,
}

/// Tells what of the contract can be shown to be there.
///
/// # Errors
///
/// When the contract breaks a rule, or a file is not Rust.
pub fn audit(evidence: &Evidence) -> Result<Report> {
    let api = telnyx_contract::parse(evidence.contract)?;
    let source = Source::read(evidence.generated)?;
    let examples = evidence
        .examples
        .iter()
        .map(|file| Ok((file.path.as_str(), Example::read(file)?)))
        .collect::<Result<Vec<_>>>()?;
    let auditor = Auditor { api: &api, source, examples, evidence };
    let operations = api.operations.iter().map(|operation| auditor.operation(operation));
    let events = api.events.iter().map(|event| auditor.event(event));
    let version = evidence.contract.document().pointer("/info/version");
    let version = version.and_then(|version| version.as_str()).unwrap_or_default().to_owned();
    Ok(Report::new(version, operations.chain(events).collect()))
}

struct Auditor<'a> {
    api: &'a Api,
    source: Source,
    examples: Vec<(&'a str, Example)>,
    evidence: &'a Evidence<'a>,
}

impl Auditor<'_> {
    fn operation(&self, operation: &Operation) -> Row {
        let request = format!("{} {}", operation.method, operation.path);
        let found = self.source.find(&operation.id);
        let hit = self.evidence.hits.of(&operation.id);
        let inputs = inputs(operation, self.api);
        let names = inputs.iter().map(|input| input.wire.as_str());
        let settable = |name: &str| {
            let found = found.as_ref();
            let input = inputs.iter().find(|input| input.wire == name);
            found.zip(input).is_some_and(|(found, input)| input.is_settable(found))
        };
        Row {
            kind: Kind::Operation,
            name: operation.id.clone(),
            rust: found.as_ref().map(|_| rust_path(&operation.id)).unwrap_or_default(),
            upstream: self.evidence.upstream.map(|upstream| upstream.contains(&request)),
            request,
            settable: Cell::of(names.clone(), settable),
            readable: self.readable(operation.answer.component()),
            exercised: Cell::of(names, |name| hit.inputs.contains(name)),
            statuses: hit.statuses.into_iter().collect(),
            documented: self.documented(operation),
            examples: self.shown(|example| example.calls(&operation.id)),
            retry: match operation.retry {
                RetryClass::Idempotent => "idempotent",
                RetryClass::NonIdempotent => "unsafe",
            }
            .to_owned(),
            pagination: match operation.pagination {
                Some(Pagination::None) => "at once",
                Some(dialect) => dialect.name(),
                None => "",
            }
            .to_owned(),
        }
    }

    fn event(&self, event: &Event) -> Row {
        let hit = self.evidence.hits.of(&event.event_type);
        let is_there = self.source.has_event(&event.name);
        let mut texts = vec![(event.event_type.clone(), event.description.clone())];
        texts.extend(self.texts_below(Some(&event.payload)));
        Row {
            kind: Kind::Event,
            name: event.event_type.clone(),
            request: String::new(),
            rust: if is_there { format!("Event::{}", event.name) } else { String::new() },
            upstream: None,
            settable: Cell::default(),
            readable: self.readable(Some(&event.payload)),
            exercised: Cell::default(),
            statuses: hit.statuses.into_iter().collect(),
            documented: described(&texts),
            examples: self.shown(|example| example.matches(&event.name)),
            retry: String::new(),
            pagination: String::new(),
        }
    }

    /// Every property below a component, as `OutboundMessage.id`, by the fields of its struct.
    fn readable(&self, component: Option<&str>) -> Cell {
        let mut cell = Cell::default();
        for name in self.below(component) {
            let Some(model::SchemaKind::Object { fields, .. }) =
                self.api.schema(&name).map(|s| &s.kind)
            else {
                continue;
            };
            for field in fields {
                cell.of += 1;
                if !self.source.has_field(&name, &field.name) {
                    cell.lacking.push(format!("{name}.{}", field.wire));
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
        texts.extend(self.texts_below(operation.body_component()));
        texts.extend(self.texts_below(operation.answer.component()));
        described(&texts)
    }

    /// The descriptions of a component and of everything below it.
    fn texts_below(&self, component: Option<&str>) -> Vec<(String, String)> {
        let mut texts = Vec::new();
        for name in self.below(component) {
            let Some(schema) = self.api.schema(&name) else { continue };
            texts.push((name.clone(), schema.description.clone()));
            match &schema.kind {
                model::SchemaKind::Object { fields, .. } => texts.extend(
                    fields.iter().map(|f| (format!("{name}.{}", f.wire), f.description.clone())),
                ),
                model::SchemaKind::Enum(variants) => {
                    texts.extend(variants.iter().filter_map(|variant| {
                        Some((format!("{name}.{}", variant.wire), variant.description.clone()?))
                    }))
                }
                _ => {}
            }
        }
        texts
    }

    fn below(&self, component: Option<&str>) -> BTreeSet<String> {
        self.api.reachable(component.map(str::to_owned))
    }

    fn shown(&self, shows: impl Fn(&Example) -> bool) -> Vec<String> {
        let found = self.examples.iter().filter(|(_, example)| shows(example));
        found.map(|(path, _)| (*path).to_owned()).collect()
    }
}

/// `client.messages().send()`.
fn rust_path(id: &str) -> String {
    format!("client.{}()", id.replace('.', "()."))
}

/// Something that a caller can say, by its name on the wire.
struct Input {
    wire: String,
    way: Way,
}

/// How it is said.
enum Way {
    /// As an argument of the method.
    Argument(String),
    /// By a setter of the request.
    Setter(String),
    /// By the setter of the idempotency key, which is no parameter of its own.
    Key,
}

impl Input {
    fn is_settable(&self, found: &Found) -> bool {
        match &self.way {
            Way::Argument(name) => found.has_argument(name),
            Way::Setter(name) => found.has_setter(name),
            Way::Key => found.takes_key(),
        }
    }
}

fn inputs(operation: &Operation, api: &Api) -> Vec<Input> {
    let body =
        operation.body_component().and_then(|name| api.schema(name)).map(|schema| &schema.kind);
    let properties = match body {
        Some(model::SchemaKind::Object { fields, .. }) => fields.as_slice(),
        _ => &[],
    };
    let input = |wire: &str, way: Way| Input { wire: wire.to_owned(), way };
    let arguments = operation.path_parameters.iter();
    let arguments = arguments.map(|p| input(&p.wire, Way::Argument(p.name.clone())));
    let query = operation.query.iter().map(|p| input(&p.wire, Way::Setter(p.setter.clone())));
    let properties = properties.iter().map(|f| input(&f.wire, Way::Setter(f.name.clone())));
    let key = operation.idempotency_key.then(|| input(IDEMPOTENCY_KEY, Way::Key));
    arguments.chain(query).chain(properties).chain(key).collect()
}

/// A description that is missing, or only promised, says nothing.
fn described(texts: &[(String, String)]) -> Cell {
    let says_nothing = |text: &str| text.trim().is_empty() || text.trim_start().starts_with("TODO");
    let lacking = texts.iter().filter(|(_, text)| says_nothing(text));
    Cell { of: texts.len(), lacking: lacking.map(|(name, _)| name.clone()).collect() }
}
