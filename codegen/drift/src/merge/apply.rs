//! Applies one finding to the contract.

use super::writer::{Unsupported, Writer};
use crate::{Detail, Direction, Finding, Kind, normalize::Operation};

/// Applies one finding; returns a line for a person.
pub(super) fn apply(writer: &mut Writer<'_, '_>, finding: &Finding) -> Result<String, Unsupported> {
    let theirs = finding.revisions.first().cloned().unwrap_or_default();
    let missing = || format!("nothing is at {theirs}");
    let direction = if finding.in_requests { Direction::Request } else { Direction::Response };
    let upstream = writer.upstream;
    let operations = || upstream.operations.values();
    match finding.kind() {
        Kind::OperationAdded => {
            let operation = operations().find(|o| o.pointer.as_str() == theirs);
            let operation: &Operation<'_> = operation.ok_or_else(missing)?;
            let id = writer.operation(operation)?;
            writer.propose(&id, &operation.pointer);
            return Ok(format!("{} as `{id}`", operation.name()));
        }
        Kind::EventAdded => {
            let mut events = upstream.events.iter();
            let event = events.find(|(_, event)| event.pointer.as_str() == theirs);
            let (name, event) = event.ok_or_else(missing)?;
            writer.event(name, event)?;
            return Ok(format!("the event {name}"));
        }
        Kind::ParameterAdded => {
            let mut parameters = operations().flat_map(|operation| operation.parameters.values());
            let parameter = parameters.find(|parameter| parameter.pointer.as_str() == theirs);
            let operation = finding.base().trim_end_matches("/parameters").to_owned();
            writer.add_parameter(&operation, parameter.ok_or_else(missing)?)?;
            return Ok(format!("{}: {}", finding.first_operation(), finding.change));
        }
        Kind::PropertyAdded => {
            let located = upstream.at(&theirs).ok_or_else(missing)?;
            let added = &finding.change.detail;
            let is_required =
                finding.in_requests && matches!(added, Detail::Added { required: true, .. });
            writer.add_property(finding.base(), &located, direction, is_required)?;
        }
        Kind::ValueAdded => writer.add_value(finding.base(), &finding.change.subject())?,
        Kind::BecameNullable => writer.allow_null(finding.base())?,
        _ => return Err("not additive".to_owned()),
    }
    Ok(format!("{}: {}", finding.base(), finding.change))
}
