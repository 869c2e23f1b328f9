//! Unions, and how their members are distinguished.

use super::{Located, Normalized, Schema, schema::Reader};

impl<'a> Reader<'_, 'a> {
    /// A union. One whose only other member is null is none, and neither is one of bare types.
    pub(super) fn union(&mut self, union: &Located<'a>, own: bool) {
        let members = union.children().into_iter().map(|(_, member)| member);
        let (nulls, members): (Vec<_>, Vec<_>) =
            members.partition(|member| member.string("type") == Some("null"));
        if !nulls.is_empty() {
            self.allow_null(own);
        }
        if let [only] = members.as_slice() {
            if union.pointer.is_within(&self.schema.definition) {
                self.schema.definition = self.side.resolve(only).pointer;
            }
            return self.merge(only, false);
        }
        let all = |is: fn(&Located<'_>) -> bool| !members.is_empty() && members.iter().all(is);
        if all(is_bare_type) && self.schema.types.is_empty() {
            for member in &members {
                if self.is_new(member) {
                    let mut types = self.side.types(member);
                    if types.remove("null") || member.flag("nullable") {
                        self.allow_null(own);
                    }
                    self.schema.types.extend(types);
                }
            }
        } else if !self.schema.alternatives.is_empty() {
            self.side.refuse(union, "a second union in one schema is not supported");
        } else if all(is_condition) {
            let text = "a condition on properties that are required together is not compared";
            self.side.refuse(union, text);
        } else {
            self.schema.alternatives = members;
        }
    }
}

impl<'a> Normalized<'a> {
    /// The value of a union's discriminator for one of its alternatives; `true` where the mapping
    /// states it, `false` where it is the only value of the property.
    pub(crate) fn discriminator_value(
        &self,
        property: &str,
        union: &Schema<'a>,
        alternative: &Schema<'a>,
    ) -> Option<(String, bool)> {
        let own = union.discriminator.iter().filter(|(name, _)| name == property);
        let mut mapping = own.flat_map(|(_, mapping)| mapping);
        if let Some((value, _)) = mapping.find(|(_, to)| **to == alternative.definition) {
            return Some((value.clone(), true));
        }
        let schema = self.schema(alternative.properties.get(property)?);
        let (values, _) = schema.values.as_ref()?;
        values.first().filter(|_| values.len() == 1).map(|value| (value.clone(), false))
    }
}

/// Whether a member of a union is a condition, and not an alternative.
fn is_condition(member: &Located<'_>) -> bool {
    has_only(member, &["required"])
}

/// Whether a member of a union is a type and nothing else.
fn is_bare_type(member: &Located<'_>) -> bool {
    member.value.get("type").is_some() && has_only(member, &["nullable", "type"])
}

/// Whether a schema has no other keywords, prose apart.
fn has_only(schema: &Located<'_>, keywords: &[&str]) -> bool {
    const PROSE: [&str; 4] = ["description", "example", "examples", "title"];
    schema.value.as_object().is_some_and(|map| {
        map.keys().all(|key| {
            keywords.contains(&key.as_str())
                || PROSE.contains(&key.as_str())
                || key.starts_with("x-")
        })
    })
}
