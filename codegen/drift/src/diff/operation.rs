//! Two operations.

use super::{Differ, deprecation, join, removed, replaced, replaced_in, requirement};
use crate::{
    Change, Changes, Detail, Direction, Effect, Kind, Location, Part,
    normalize::{Operation, Parameter, Schema},
};

impl<'a> Differ<'_, 'a> {
    /// All differences between two operations.
    pub(crate) fn operation(&self, base: &Operation<'a>, revision: &Operation<'a>) -> Vec<Change> {
        self.count();
        let name = base.name();
        let mut all = Vec::new();
        let mut compare = |part: Part, direction, add: &dyn Fn(&mut Changes)| {
            let mut out = Changes::new(Location::new(&name, part), direction);
            add(&mut out);
            all.append(&mut out.list);
        };
        let part = |p: &Parameter<'a>| Part::Parameter(p.place.clone(), p.name.clone());
        compare(Part::Whole, Direction::Request, &|out| itself(base, revision, out));
        let parameters = join(&base.parameters, &revision.parameters);
        for (_, ours, theirs) in parameters.both {
            compare(part(ours), Direction::Request, &|out| self.parameter(ours, theirs, out));
        }
        for (_, parameter) in parameters.removed {
            compare(part(parameter), Direction::Request, &|out| {
                let detail = removed(&parameter.name, parameter.required, &base.pointer);
                let sides = (&parameter.pointer, &revision.pointer);
                out.add(Kind::ParameterRemoved, sides, detail);
            });
        }
        for (_, parameter) in parameters.added {
            compare(part(parameter), Direction::Request, &|out| {
                let schema = parameter.schema.as_ref().map(|schema| self.revision.schema(schema));
                let detail = Detail::Added {
                    name: parameter.name.clone(),
                    required: parameter.required,
                    schema: schema.map_or_else(|| "any".to_owned(), |schema| schema.describe()),
                };
                let sides = (base.parameters_pointer(), &parameter.pointer);
                out.add(Kind::ParameterAdded, sides, detail);
            });
        }
        compare(Part::Body, Direction::Request, &|out| self.body(base, revision, out));
        compare(Part::Response, Direction::Response, &|out| self.successes(base, revision, out));
        compare(Part::Error, Direction::Error, &|out| self.errors(base, revision, out));
        all
    }

    /// Adds the differences between two parameters.
    pub(crate) fn parameter(
        &self,
        base: &Parameter<'a>,
        revision: &Parameter<'a>,
        out: &mut Changes,
    ) {
        let sides = (&base.pointer, &revision.pointer);
        if base.name != revision.name && base.place == "path" {
            out.add(Kind::PlaceholderRenamed, sides, replaced(&base.name, &revision.name));
        }
        if let Some(kind) = requirement(base.required, revision.required) {
            out.add(kind, sides, Detail::None);
        }
        if let Some(detail) = deprecation(base.deprecated, revision.deprecated) {
            out.add(Kind::DeprecationChanged, sides, detail);
        }
        let (Some(schema), Some(other)) = (&base.schema, &revision.schema) else { return };
        let schemas = self.schemas_of(schema, other);
        let is_structured =
            |schema: &Schema<'_>| schema.types.contains("array") || schema.types.contains("object");
        if base.style != revision.style && is_structured(&schemas.0) && is_structured(&schemas.1) {
            let display = |(style, explode): &(String, bool)| {
                format!("{style}{}", if *explode { " exploded" } else { "" })
            };
            let detail = replaced(display(&base.style), display(&revision.style));
            out.add(Kind::SerializationChanged, sides, detail);
        }
        self.schemas(schema, other, None, out);
    }

    fn body(&self, base: &Operation<'a>, revision: &Operation<'a>, out: &mut Changes) {
        match (&base.body, &revision.body) {
            (None, None) => {}
            (Some(body), None) => {
                out.add(Kind::BodyRemoved, (&body.pointer, &revision.pointer), Detail::None);
            }
            (None, Some(body)) => {
                let (name, schema) = (String::new(), String::new());
                let detail = Detail::Added { name, required: body.required, schema };
                out.add(Kind::BodyAdded, (&base.pointer, &body.pointer), detail);
            }
            (Some(body), Some(other)) => {
                self.content(body, other, out);
                if let Some(kind) = requirement(body.required, other.required) {
                    let sides = (body.pointer.child("required"), &other.pointer);
                    out.add(kind, sides, Detail::None);
                }
                self.encodings(body, other, out);
            }
        }
    }
}

/// Deprecation, servers and security.
fn itself(base: &Operation<'_>, revision: &Operation<'_>, out: &mut Changes) {
    if let Some(detail) = deprecation(base.deprecated, revision.deprecated) {
        out.add(Kind::DeprecationChanged, (&base.pointer, &revision.pointer), detail);
    }
    for (kind, (ours, base), (theirs, revision)) in [
        (Kind::ServersChanged, &base.servers, &revision.servers),
        (Kind::SecurityChanged, &base.security, &revision.security),
    ] {
        if ours != theirs {
            let effect = Effect { wider: ours.is_subset(theirs), narrower: false };
            let [from, to] =
                [ours, theirs].map(|set| set.iter().cloned().collect::<Vec<_>>().join(", "));
            out.add(kind, (base, revision), replaced_in("", from, to, effect));
        }
    }
}
