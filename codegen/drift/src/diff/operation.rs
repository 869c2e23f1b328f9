//! Two operations.

use telnyx_contract::Pointer;

use super::{Differ, attributes::deprecation, relative, removed, replaced, schema::requirement};
use crate::{
    Change, Detail, Direction, Kind,
    change::{Location, Part},
    normalize::{Operation, Parameter, Schema},
};

const DIRECTION: Direction = Direction::Request;

impl<'a> Differ<'_, 'a> {
    /// All differences between two operations.
    pub(crate) fn operation(&self, base: &Operation<'a>, revision: &Operation<'a>) -> Vec<Change> {
        self.count();
        let mut changes = Vec::new();
        let name = base.name();
        let mut add = |part: Part, relative: Vec<Change>| {
            let at = Location::new(&name, part);
            changes.extend(relative.iter().map(|change| change.below(&at)));
        };
        add(Part::Whole, self.itself(base, revision));
        let mut removed_parameters = Vec::new();
        for (key, parameter) in &base.parameters {
            let part = Part::Parameter(parameter.place.clone(), parameter.name.clone());
            match revision.parameters.get(key) {
                Some(other) => add(part, self.parameter(parameter, other)),
                None => removed_parameters.push((part, parameter)),
            }
        }
        for (part, parameter) in removed_parameters {
            let sides = (&parameter.pointer, &revision.pointer);
            let detail = removed(&parameter.name, parameter.required, &base.pointer);
            add(part, vec![relative(Kind::ParameterRemoved, DIRECTION, sides, detail)]);
        }
        for (_, parameter) in
            revision.parameters.iter().filter(|(key, _)| !base.parameters.contains_key(*key))
        {
            let schema = parameter.schema.as_ref().map(|schema| self.revision.schema(schema));
            let detail = Detail::Added {
                name: parameter.name.clone(),
                required: parameter.required,
                schema: schema.map_or_else(|| "any".to_owned(), |schema| schema.describe()),
            };
            let pointer = base.parameters_pointer();
            let sides = (&pointer, &parameter.pointer);
            let part = Part::Parameter(parameter.place.clone(), parameter.name.clone());
            add(part, vec![relative(Kind::ParameterAdded, DIRECTION, sides, detail)]);
        }
        add(Part::Body, self.body(base, revision));
        add(Part::Response, self.successes(base, revision));
        add(Part::Error, self.errors(base, revision));
        changes
    }

    /// Deprecation, servers and security.
    fn itself(&self, base: &Operation<'a>, revision: &Operation<'a>) -> Vec<Change> {
        let mut changes = Vec::new();
        if base.deprecated != revision.deprecated {
            let sides = (&base.pointer, &revision.pointer);
            let detail = replaced(deprecation(base.deprecated), deprecation(revision.deprecated));
            changes.push(relative(Kind::DeprecationChanged, DIRECTION, sides, detail));
        }
        for (kind, ours, theirs) in [
            (Kind::ServersChanged, &base.servers, &revision.servers),
            (Kind::SecurityChanged, &base.security, &revision.security),
        ] {
            if ours.0 != theirs.0 {
                let detail = Detail::Sets {
                    from: ours.0.iter().cloned().collect(),
                    to: theirs.0.iter().cloned().collect(),
                };
                changes.push(relative(kind, DIRECTION, (&ours.1, &theirs.1), detail));
            }
        }
        changes
    }

    /// The differences between two parameters, relative to the parameter.
    pub(crate) fn parameter(&self, base: &Parameter<'a>, revision: &Parameter<'a>) -> Vec<Change> {
        let sides = (&base.pointer, &revision.pointer);
        let mut changes = Vec::new();
        let mut push = |kind, detail| changes.push(relative(kind, DIRECTION, sides, detail));
        if base.name != revision.name && base.place == "path" {
            push(Kind::PlaceholderRenamed, replaced(&base.name, &revision.name));
        }
        if let Some(kind) = requirement(base.required, revision.required) {
            push(kind, Detail::None);
        }
        if base.deprecated != revision.deprecated {
            let detail = replaced(deprecation(base.deprecated), deprecation(revision.deprecated));
            push(Kind::DeprecationChanged, detail);
        }
        let (Some(schema), Some(other)) = (&base.schema, &revision.schema) else { return changes };
        let schemas = self.schemas_of(schema, other);
        let is_structured =
            |schema: &Schema<'_>| schema.types.contains("array") || schema.types.contains("object");
        if base.style != revision.style && is_structured(&schemas.0) && is_structured(&schemas.1) {
            let display = |(style, explode): &(String, bool)| {
                format!("{style}{}", if *explode { " exploded" } else { "" })
            };
            let detail = replaced(display(&base.style), display(&revision.style));
            push(Kind::SerializationChanged, detail);
        }
        changes.extend(self.schemas(schema, other, DIRECTION, None));
        changes
    }

    fn body(&self, base: &Operation<'a>, revision: &Operation<'a>) -> Vec<Change> {
        let one = |kind, sides: (&Pointer, &Pointer), detail| {
            vec![relative(kind, DIRECTION, sides, detail)]
        };
        match (&base.body, &revision.body) {
            (None, None) => Vec::new(),
            (Some(body), None) => {
                one(Kind::BodyRemoved, (&body.pointer, &revision.pointer), Detail::None)
            }
            (None, Some(body)) => {
                let (name, schema) = (String::new(), String::new());
                let detail = Detail::Added { name, required: body.required, schema };
                one(Kind::BodyAdded, (&base.pointer, &body.pointer), detail)
            }
            (Some(body), Some(other)) => {
                let mut changes = self.content(body, other, DIRECTION);
                if let Some(kind) = requirement(body.required, other.required) {
                    let pointer = body.pointer.child("required");
                    let sides = (&pointer, &other.pointer);
                    changes.push(relative(kind, DIRECTION, sides, Detail::None));
                }
                changes.extend(self.encodings(body, other));
                changes
            }
        }
    }
}
