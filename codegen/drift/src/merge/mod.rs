//! Takes over what is additive: operations, parameters, properties, enum values, null, events.
//!
//! What is in the contract already stays as it is, byte for byte. New things have no prose but
//! `TODO describe`; their names are proposals. What changes the meaning of something that is there
//! is work for a person and is listed.

mod answers;
mod forms;
mod json;
mod names;
mod operations;
mod places;
mod purpose;
mod reuse;
mod schemas;
mod unions;

use std::collections::{BTreeMap, BTreeSet};

use self::{
    json::Json,
    reuse::Known,
    schemas::{TODO, Writer},
};
use super::{
    Comparison, Deviations, Document, Finding, Kind, compare,
    compare::Way,
    normal::{Node, Reader},
};
use telnyx_contract::{Contract, rules};

/// What a merge did, and what it leaves to a person.
#[derive(Clone, Debug, Default)]
pub struct Merge {
    /// The contract's new text.
    pub text: String,
    /// The new text of the deviations: what is new and differs by a rule of the contract is one.
    pub deviations: String,
    /// How many deviations are new.
    pub on_purpose: usize,
    /// What was taken over, one line each.
    pub taken: Vec<String>,
    /// Names that were chosen, each with what it stands for in the published document.
    pub proposed: Vec<(String, String)>,
    /// What a person must do: what it is, its place in the contract, and in the other document.
    pub work: Vec<Work>,
}

/// Something that is not additive, or could not be written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Work {
    /// What it is about.
    pub what: String,
    /// Where, in the contract; empty where nothing is there.
    pub ours: String,
    /// Where, in the published document.
    pub theirs: String,
}

/// Additions bring additions: a new property of a new operation's known component shows only then.
const ROUNDS: usize = 4;

/// Merges a published document into the texts of a contract and of its deviations.
///
/// # Errors
///
/// A line that says why one of the two cannot be changed: it is no JSON, not written as it would be
/// written here, or breaks its rules already.
pub fn merge(contract: &str, upstream: &Document, on_purpose: &str) -> Result<Merge, String> {
    let original = laid_out("contract", contract)?;
    let mut purposes = laid_out("list of deviations", on_purpose)?;
    let deviations = &Deviations::read(on_purpose)?;
    let mut json = original.clone();
    check(&json)?;
    let mut merge = Merge::default();
    let mut refused: BTreeSet<Work> = BTreeSet::new();
    for _ in 0..ROUNDS {
        let mut comparison = compared(&json, upstream, deviations)?;
        // Of a rename, what is new is taken over; what is gone is work.
        comparison.split();
        let before = json.clone();
        let contract = Document::new(json.value()).map_err(|error| error.to_string())?;
        let known = Known::new(&contract, upstream, deviations);
        let reader = Reader::new(upstream);
        let mut written = BTreeMap::new();
        for finding in comparison.findings.iter().filter(|finding| finding.is_additive()) {
            let trial = Writer::new(&reader, json.clone(), &known, written.clone());
            match take(trial, finding) {
                Ok((writer, told)) => {
                    merge.taken.push(told);
                    merge.proposed.extend(writer.proposed);
                    let note =
                        |(at, why): (String, String)| work(finding, format!("left out, {why}"), at);
                    refused.extend(writer.left_out.into_iter().map(note));
                    (json, written) = (writer.contract, writer.written);
                }
                Err(refusal) => {
                    let theirs = finding.revisions.iter().next().cloned().unwrap_or_default();
                    let refusal = refusal.split_whitespace().collect::<Vec<_>>().join(" ");
                    refused.insert(work(
                        finding,
                        format!("{}: {refusal}", finding.message),
                        theirs,
                    ));
                }
            }
        }
        if json == before {
            break;
        }
    }
    let mut left = compared(&json, upstream, deviations)?;
    let new = purpose::deviations(&original, &left.findings);
    purpose::insert(&mut purposes, &new);
    merge.on_purpose = new.len();
    let _ = Deviations::from(new).apply(&mut left);
    for finding in &left.findings {
        let theirs: Vec<&str> = finding.revisions.iter().map(String::as_str).collect();
        let is_known = |work: &Work| finding.revisions.contains(&work.theirs);
        // A rename is about something of ours as well, which nothing else tells.
        if matches!(finding.kind, Kind::UnknownConstruct | Kind::DeviationGone)
            || !finding.parts.is_empty()
            || !refused.iter().any(is_known)
        {
            let operation = compare::first_operation(finding);
            merge.work.push(Work {
                what: format!("{operation}: {} ({})", finding.message, finding.kind.name()),
                ours: finding.base.clone(),
                theirs: theirs.first().copied().unwrap_or_default().to_owned(),
            });
        }
    }
    merge.work.extend(refused);
    merge.text = json.written();
    merge.deviations = purposes.written();
    Ok(merge)
}

fn compared(
    json: &Json,
    upstream: &Document,
    deviations: &Deviations,
) -> Result<Comparison, String> {
    let contract = Document::new(json.value()).map_err(|error| error.to_string())?;
    let mut comparison = compare(&contract, upstream);
    let _ = deviations.apply(&mut comparison);
    Ok(comparison)
}

/// Reads a text that can be written again so that what is not touched stays as it is.
fn laid_out(what: &str, text: &str) -> Result<Json, String> {
    let json = Json::read(text)?;
    if json.written() == text {
        return Ok(json);
    }
    Err(format!(
        "the {what} is not laid out with two spaces and one entry a line, so that what is not \
         touched could not stay as it is"
    ))
}

fn check(json: &Json) -> Result<(), String> {
    rules::check(&Contract::from(json.value())).map_err(|diagnostics| diagnostics.to_string())
}

fn work(finding: &Finding, what: String, theirs: String) -> Work {
    let what = format!("{}: {what}", compare::first_operation(finding));
    Work { what, ours: finding.base.clone(), theirs }
}

/// Takes one finding over, unless the contract would break its rules by it.
fn take<'w, 'a>(
    mut writer: Writer<'w, 'a>,
    finding: &Finding,
) -> Result<(Writer<'w, 'a>, String), String> {
    let theirs = finding.revisions.iter().next().cloned().unwrap_or_default();
    let told = write(&mut writer, finding, &theirs)?;
    check(&writer.contract)?;
    Ok((writer, told))
}

/// Writes what one finding adds; returns a line that says what it was.
fn write<'a>(
    writer: &mut Writer<'_, 'a>,
    finding: &Finding,
    theirs: &str,
) -> Result<String, String> {
    let way = if finding.place.starts_with("body") || finding.place.starts_with("query") {
        Way::Request
    } else {
        Way::Answer
    };
    let reader = writer.reader;
    let gone = || format!("nothing is at {theirs}");
    match finding.kind {
        Kind::OperationAdded => {
            let operations = reader.operations();
            let operation =
                operations.values().find(|operation| operation.at == theirs).ok_or_else(gone)?;
            let id = writer.operation(operation)?;
            writer.proposed.push((id.clone(), operation.at.clone()));
            Ok(format!("{} as `{id}`", operation.name()))
        }
        Kind::ParameterAdded => {
            let operations = reader.operations();
            let parameter = operations
                .values()
                .flat_map(|operation| operation.parameters.values())
                .find(|parameter| parameter.at == theirs);
            let parameter = parameter.ok_or_else(gone)?;
            let holder = finding.base.trim_end_matches("/parameters").to_owned();
            let id = writer.contract.at(&format!("{holder}/operationId")).map(Json::value);
            let entity = names::entity(id.as_ref().and_then(|id| id.as_str()).unwrap_or_default());
            let written = writer.parameter(parameter, &entity)?;
            let operation =
                writer.contract.at_mut(&holder).ok_or("its operation is not in the contract")?;
            match operation.at_mut("/parameters") {
                Some(parameters) => parameters.push(written),
                None => operation.insert("parameters", Json::List(vec![written]), |key| {
                    key == "requestBody" || key == "responses"
                }),
            }
            Ok(format!("{}: {}", compare::first_operation(finding), finding.message))
        }
        Kind::PropertyAdded => {
            let node: Node<'a> = reader.at(theirs).ok_or_else(gone)?;
            let is_required = finding.subject.ends_with(" required");
            writer.add_property(&finding.base, &node, way, is_required)?;
            Ok(format!("{}: {}", finding.base, finding.message))
        }
        Kind::ValueAdded => {
            value(&mut writer.contract, &finding.base, &finding.subject)?;
            Ok(format!("{}: {}", finding.base, finding.message))
        }
        Kind::BecameNullable => {
            let place =
                writer.contract.at_mut(&finding.base).ok_or("its place is not in the contract")?;
            if place.get("$ref").is_some() {
                return Err("null beside a bare reference has no place in the contract".to_owned());
            }
            place.insert("nullable", Json::Bool(true), |key| {
                ["default", "x-sensitive", "example"].contains(&key)
            });
            Ok(format!("{}: {}", finding.base, finding.message))
        }
        Kind::EventAdded => {
            let events = reader.events();
            let (name, event) =
                events.iter().find(|(_, event)| event.at == theirs).ok_or_else(gone)?;
            writer.event(name, event)?;
            Ok(format!("the event {name}"))
        }
        _ => Err("not additive".to_owned()),
    }
}

/// One more value of an enum, or of the types of an event.
fn value(contract: &mut Json, place: &str, value: &str) -> Result<(), String> {
    let holder = contract.at_mut(place).ok_or("its enum is not in the contract")?;
    if let Json::List(_) = holder {
        holder.push(Json::text(value));
        let types = "/components/schemas/EventType";
        let is_there = contract.at(&format!("{types}/enum")).is_some_and(
            |values| matches!(values, Json::List(list) if !list.contains(&Json::text(value))),
        );
        return if is_there { self::value(contract, types, value) } else { Ok(()) };
    }
    let list = holder.at_mut("/enum").ok_or("its enum is not in the contract")?;
    list.push(Json::text(value));
    let values = list.clone();
    if let Some(descriptions) = holder.at_mut("/x-enum-descriptions") {
        descriptions.push(Json::text(TODO));
    }
    let Json::List(values) = values else { return Ok(()) };
    let proposed = unions::variants(&values);
    if let Some(names) = holder.at_mut("/x-enum-varnames") {
        let plain = telnyx_contract::naming::pascal_case(value);
        let name = proposed.and_then(|names| names.last().cloned()).unwrap_or(Json::text(plain));
        names.push(name);
    } else if let Some(names) = proposed {
        holder.insert("x-enum-varnames", Json::List(names), |key| key == "x-enum-descriptions");
    }
    Ok(())
}

/// The words that stand where a person must write.
#[must_use]
pub fn placeholder() -> &'static str {
    TODO
}
