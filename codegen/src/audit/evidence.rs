//! From the evidence to the report.

use std::collections::BTreeSet;

use super::{
    Cell, Hits, Kind, Report, Row,
    examples::Example,
    source::{Found, Source},
};
use crate::{
    Contract, Result, SourceFile, api,
    model::{self, Answer, Api, Event, Operation, Pagination, Retry},
    names,
};

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
    let api = api(evidence.contract)?;
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
        let (arguments, setters, key) = inputs(operation, self.api);
        let names = arguments.iter().chain(&setters).map(String::as_str).chain(key);
        let reachable =
            |name: &str| found.as_ref().is_some_and(|found| is_settable(found, name, &arguments));
        Row {
            kind: Kind::Operation,
            name: operation.id.clone(),
            rust: found.as_ref().map(|_| rust_path(&operation.id)).unwrap_or_default(),
            upstream: self.evidence.upstream.map(|upstream| upstream.contains(&request)),
            request,
            settable: Cell::of(names.clone(), reachable),
            readable: self.readable(answer(operation)),
            exercised: Cell::of(names, |name| hit.inputs.contains(name)),
            statuses: hit.statuses.into_iter().collect(),
            documented: self.documented(operation),
            examples: self.shown(|example| example.calls(&operation.id)),
            retry: match operation.retry {
                Retry::Idempotent => "idempotent",
                Retry::Unsafe => "unsafe",
            }
            .to_owned(),
            pagination: match operation.pagination {
                Some(Pagination::PageNumber) => "page-number",
                Some(Pagination::None) => "at once",
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
            let Some(model::Kind::Object { fields, .. }) = self.api.schema(&name).map(|s| &s.kind)
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
        texts.extend(self.texts_below(operation.body.as_deref()));
        texts.extend(self.texts_below(answer(operation)));
        described(&texts)
    }

    /// The descriptions of a component and of everything below it.
    fn texts_below(&self, component: Option<&str>) -> Vec<(String, String)> {
        let mut texts = Vec::new();
        for name in self.below(component) {
            let Some(schema) = self.api.schema(&name) else { continue };
            texts.push((name.clone(), schema.description.clone()));
            match &schema.kind {
                model::Kind::Object { fields, .. } => texts.extend(
                    fields.iter().map(|f| (format!("{name}.{}", f.wire), f.description.clone())),
                ),
                model::Kind::Enum(variants) => {
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

fn answer(operation: &Operation) -> Option<&str> {
    match &operation.answer {
        Answer::Empty => None,
        Answer::Bare(name) | Answer::Data(name, _) | Answer::List(name, _, _) => Some(name),
    }
}

/// What a caller can say: arguments of the path, setters, and the key; all by their wire names.
fn inputs(operation: &Operation, api: &Api) -> (Vec<String>, Vec<String>, Option<&'static str>) {
    let arguments = operation.path_parameters.iter().map(|p| p.wire.clone()).collect();
    let body =
        operation.body.as_deref().and_then(|name| api.schema(name)).map(|schema| &schema.kind);
    let properties = match body {
        Some(model::Kind::Object { fields, .. }) => fields.as_slice(),
        _ => &[],
    };
    let query = operation.query.iter().map(|parameter| parameter.wire.clone());
    let setters = query.chain(properties.iter().map(|field| field.wire.clone())).collect();
    (arguments, setters, operation.idempotency_key.then_some(IDEMPOTENCY_KEY))
}

fn is_settable(found: &Found, wire: &str, arguments: &[String]) -> bool {
    let name = names::snake(wire);
    match wire {
        IDEMPOTENCY_KEY => found.takes_key(),
        _ if arguments.iter().any(|argument| argument == wire) => found.has_argument(&name),
        _ => found.has_setter(&name),
    }
}

/// A description that is missing, or only promised, says nothing.
fn described(texts: &[(String, String)]) -> Cell {
    let says_nothing = |text: &str| text.trim().is_empty() || text.trim_start().starts_with("TODO");
    let lacking = texts.iter().filter(|(_, text)| says_nothing(text));
    Cell { of: texts.len(), lacking: lacking.map(|(name, _)| name.clone()).collect() }
}
