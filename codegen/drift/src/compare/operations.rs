//! Two operations, or two events, beside each other.

use super::{Comparer, Way, exchange::Evidence};
use crate::{
    Kind,
    document::below,
    normal::{Content, Event, Operation, Parameter, Shape},
};

impl<'a> Comparer<'a> {
    pub(super) fn operations(&mut self, base: &Operation<'a>, revision: &Operation<'a>) {
        if base.deprecated != revision.deprecated {
            let text = if revision.deprecated { "deprecated now" } else { "no longer deprecated" };
            self.add(
                Kind::DeprecationChanged,
                Way::Request,
                (&base.at, &revision.at),
                "",
                "",
                text.to_owned(),
            );
        }
        self.parameters(base, revision);
        self.body(base, revision);
        self.successes(base, revision);
        self.errors(base, revision);
    }

    fn parameters(&mut self, base: &Operation<'a>, revision: &Operation<'a>) {
        let (mut gone, mut new) = (Vec::new(), Vec::new());
        for (key, parameter) in &base.parameters {
            let place = format!("{} `{}`", parameter.place, parameter.name);
            match revision.parameters.get(key) {
                Some(other) => self.parameter(parameter, other, &place),
                None => {
                    let text = format!("the parameter {place} is gone");
                    let sides = (parameter.at.as_str(), revision.at.as_str());
                    let key =
                        self.add(Kind::ParameterRemoved, Way::Request, sides, "", &place, text);
                    gone.push((self.change(key, &parameter.name), parameter));
                }
            }
        }
        let added =
            revision.parameters.iter().filter(|(key, _)| !base.parameters.contains_key(*key));
        for (_, parameter) in added {
            let place = format!("{} `{}`", parameter.place, parameter.name);
            let shape = parameter.schema.as_ref().map(|schema| self.revision.shape(schema));
            let what = shape.map_or_else(|| "anything".to_owned(), |shape| describe(&shape));
            let required = if parameter.required { "required" } else { "optional" };
            let text = format!("a new parameter {place}, {what}, {required}");
            let subject = if parameter.required {
                format!("{} required", parameter.name)
            } else {
                parameter.name.clone()
            };
            let severity =
                if parameter.required { crate::Severity::Breaking } else { crate::Severity::Info };
            let sides = (base.parameters_at(), parameter.at.clone());
            let sides = (sides.0.as_str(), sides.1.as_str());
            let key = self.add_as(severity, Kind::ParameterAdded, sides, &subject, &place, text);
            new.push((self.change(key, &parameter.name), parameter));
        }
        self.exchange(Kind::ParameterRenamed, &gone, &new, |comparer, ours, theirs| {
            // Those of the path are known by their position.
            if ours.place != theirs.place || ours.place == "path" {
                return Evidence::Against;
            }
            comparer.parameter(ours, theirs, &ours.place);
            Evidence::Shape
        });
    }

    fn parameter(&mut self, base: &Parameter<'a>, revision: &Parameter<'a>, place: &str) {
        let sides = (base.at.as_str(), revision.at.as_str());
        let way = Way::Request;
        if base.name != revision.name && base.place == "path" {
            let subject = format!("{} -> {}", base.name, revision.name);
            let text = format!("the placeholder `{}` is called `{}`", base.name, revision.name);
            self.add(Kind::PlaceholderRenamed, way, sides, &subject, place, text);
        }
        if base.required != revision.required {
            let (kind, text) = if revision.required {
                (Kind::BecameRequired, "required now")
            } else {
                (Kind::BecameOptional, "optional now")
            };
            self.add(kind, way, sides, "", place, format!("{place} is {text}"));
        }
        if base.deprecated != revision.deprecated {
            let text = if revision.deprecated { "deprecated now" } else { "no longer deprecated" };
            self.add(Kind::DeprecationChanged, way, sides, "", place, format!("{place} is {text}"));
        }
        let (Some(schema), Some(other)) = (&base.schema, &revision.schema) else { return };
        let (shape, other) = (self.base.shape(schema), self.revision.shape(other));
        let is_list =
            |shape: &Shape<'_>| shape.types.contains("array") || shape.types.contains("object");
        if base.style != revision.style && is_list(&shape) && is_list(&other) {
            let told = |(style, explode): &(String, bool)| {
                format!("{style}{}", if *explode { " exploded" } else { "" })
            };
            let subject = format!("{} -> {}", told(&base.style), told(&revision.style));
            let text = format!("{place} is written in another style: {subject}");
            self.add(Kind::SerializationChanged, way, sides, &subject, place, text);
        }
        self.shapes(&shape, &other, way, place);
    }

    fn body(&mut self, base: &Operation<'a>, revision: &Operation<'a>) {
        let way = Way::Request;
        match (&base.body, &revision.body) {
            (None, None) => {}
            (Some(body), None) => {
                let text = "the operation no longer takes a body".to_owned();
                self.add(Kind::BodyRemoved, way, (&body.at, &revision.at), "", "body", text);
            }
            (None, Some(body)) => {
                let required = if body.required { "required" } else { "optional" };
                let severity =
                    if body.required { crate::Severity::Breaking } else { crate::Severity::Info };
                let text = format!("the operation takes a body, {required}");
                let sides = (base.at.as_str(), body.at.as_str());
                self.add_as(severity, Kind::BodyAdded, sides, required, "body", text);
                for schema in body.media.values() {
                    self.revision.survey(schema);
                }
            }
            (Some(body), Some(other)) => {
                if body.required != other.required {
                    let (kind, text) = if other.required {
                        (Kind::BecameRequired, "the body is required now")
                    } else {
                        (Kind::BecameOptional, "the body is optional now")
                    };
                    let sides = (below(&body.at, "required"), other.at.clone());
                    self.add(kind, way, (&sides.0, &sides.1), "", "body", text.to_owned());
                }
                self.content(body, other, way, "body");
                self.encodings(body, other, "body");
            }
        }
    }

    pub(super) fn content(
        &mut self,
        base: &Content<'a>,
        revision: &Content<'a>,
        way: Way,
        place: &str,
    ) {
        let gone: Vec<_> =
            base.media.iter().filter(|(kind, _)| !revision.media.contains_key(*kind)).collect();
        let new: Vec<_> =
            revision.media.iter().filter(|(kind, _)| !base.media.contains_key(*kind)).collect();
        let sides = (base.at.as_str(), revision.at.as_str());
        for (kind, schema) in &base.media {
            if let Some(other) = revision.media.get(kind) {
                let (shape, other) = (self.base.shape(schema), self.revision.shape(other));
                self.shapes(&shape, &other, way, place);
            }
        }
        if let ([(from, schema)], [(to, other)]) = (gone.as_slice(), new.as_slice()) {
            let subject = format!("{from} -> {to}");
            let text = format!("the {place} is written as {to} instead of {from}");
            self.add(Kind::MediaTypeChanged, way, sides, &subject, place, text);
            let (shape, other) = (self.base.shape(schema), self.revision.shape(other));
            return self.shapes(&shape, &other, way, place);
        }
        for (kind, _) in gone {
            let text = format!("the {place} is no longer written as {kind}");
            self.add(Kind::MediaTypeRemoved, way, sides, kind, place, text);
        }
        for (kind, schema) in new {
            let text = format!("the {place} may be written as {kind}");
            self.add(Kind::MediaTypeAdded, way, sides, kind, place, text);
            self.revision.survey(schema);
        }
    }

    pub(super) fn event(&mut self, base: &Event<'a>, revision: &Event<'a>) {
        self.event_types = (base.types.clone(), revision.types.clone());
        self.content(&base.content, &revision.content, Way::Answer, "event");
        self.event_types = (None, None);
    }
}

/// A shape in a few words.
pub(crate) fn describe(shape: &Shape<'_>) -> String {
    if !shape.alternatives.is_empty() {
        return format!("one of {} shapes", shape.alternatives.len());
    }
    let types: Vec<&str> = shape.types.iter().map(String::as_str).collect();
    let mut text = if types.is_empty() { "anything".to_owned() } else { types.join(" or ") };
    if let Some((values, _)) = &shape.values {
        let values: Vec<&str> = values.iter().take(6).map(String::as_str).collect();
        text = format!("{text} ({})", values.join(", "));
    } else if let Some(format) = &shape.format {
        text = format!("{text} ({format})");
    }
    if shape.nullable { format!("{text} or null") } else { text }
}
