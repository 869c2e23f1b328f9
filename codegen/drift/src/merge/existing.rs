//! Components that the contract has already, so that they are not written again.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::{
    Changes, Deviations, Direction, Kind, Location, Part,
    diff::Differ,
    normalize::{Located, Parameter, Schema},
};

/// Where component schemas are.
pub(super) const SCHEMAS: &str = "/components/schemas";

/// The components of a contract, compared with published schemas.
pub(super) struct ExistingComponents<'e, 'a> {
    differ: &'e Differ<'e, 'a>,
    deviations: &'e Deviations,
    components: &'a Value,
    /// Components by the names of their properties or by their values.
    by_features: BTreeMap<BTreeSet<String>, Vec<String>>,
    /// The enum that every property of a name has, and its values.
    enums: BTreeMap<String, Option<(String, BTreeSet<String>)>>,
}

impl<'e, 'a> ExistingComponents<'e, 'a> {
    /// Reads the components of a contract, which is the first document of the differ.
    pub(super) fn new(
        contract: &'a Value,
        differ: &'e Differ<'e, 'a>,
        deviations: &'e Deviations,
    ) -> Self {
        let components = contract.get("components").unwrap_or(&Value::Null);
        let mut existing = Self {
            differ,
            deviations,
            components,
            by_features: BTreeMap::new(),
            enums: BTreeMap::new(),
        };
        let schemas = components.get("schemas").and_then(Value::as_object);
        for name in schemas.into_iter().flat_map(|schemas| schemas.keys()) {
            let Some(located) = differ.base.at(&format!("{SCHEMAS}/{name}")) else { continue };
            let schema = differ.base.schema(&located);
            existing.by_features.entry(features(&schema)).or_default().push(name.clone());
            for (wire, property) in &schema.properties {
                let property = differ.base.schema(property);
                let values = property.values.as_ref().map(|(values, _)| values.clone());
                let component = component_name(&property).map(str::to_owned).zip(values);
                let known = existing.enums.entry(wire.clone()).or_insert_with(|| component.clone());
                if *known != component {
                    *known = None;
                }
            }
        }
        existing
    }

    /// The component that is equal to a published schema, apart from its deviations.
    pub(super) fn find_equivalent(
        &self,
        located: &Located<'a>,
        direction: Direction,
        proposal: &str,
    ) -> Option<String> {
        let schema = self.differ.revision.schema(located);
        let alike = self.by_features.get(&features(&schema)).into_iter().flatten().cloned();
        let mut names = [proposal.to_owned()].into_iter().chain(alike);
        let schemas = self.components.get("schemas");
        names.find(|name| {
            schemas.and_then(|schemas| schemas.get(name)).is_some()
                && self.is_equal(&format!("{SCHEMAS}/{name}"), located, direction)
        })
    }

    /// The enum of all properties of this name, if it has all the published values.
    pub(super) fn enum_of_property(
        &self,
        wire: &str,
        schema: &Schema<'_>,
        direction: Direction,
    ) -> Option<String> {
        let (published, _) = schema.values.as_ref().filter(|_| direction != Direction::Request)?;
        let (name, ours) = self.enums.get(wire)?.as_ref()?;
        published.is_subset(ours).then(|| name.clone())
    }

    /// The pointer of the shared parameter that is equal to a published one.
    pub(super) fn parameter(&self, parameter: &Parameter<'a>) -> Option<String> {
        let shared = self.components.get("parameters").and_then(Value::as_object);
        // Placeholders of one name have different meanings.
        let located = parameter.schema.as_ref().filter(|_| parameter.place != "path")?;
        shared.into_iter().flatten().find_map(|(name, ours)| {
            let string = |key: &str| ours.get(key).and_then(Value::as_str);
            let pointer = format!("/components/parameters/{name}");
            let is_equal = string("name")? == parameter.name
                && string("in")? == parameter.place
                && (ours.get("required") == Some(&Value::Bool(true))) == parameter.required
                && self.is_equal(&format!("{pointer}/schema"), located, Direction::Request);
            is_equal.then_some(pointer)
        })
    }

    fn is_equal(&self, ours: &str, theirs: &Located<'a>, direction: Direction) -> bool {
        let Some(ours) = self.differ.base.at(ours) else { return false };
        let mut out = Changes::new(Location::new("", Part::Whole), direction);
        self.differ.schemas(&ours, theirs, None, &mut out);
        out.list.iter().all(|change| {
            let is_requirement = matches!(change.kind, Kind::BecameOptional | Kind::BecameRequired);
            (direction != Direction::Request && is_requirement)
                || self.deviations.accepts_somewhere(change)
        })
    }
}

/// The name of the component that defines a schema.
pub(super) fn component_name<'s>(schema: &'s Schema<'_>) -> Option<&'s str> {
    let name = schema.definition.as_str().strip_prefix(SCHEMAS)?.strip_prefix('/')?;
    Some(name).filter(|name| !name.contains('/'))
}

fn features(schema: &Schema<'_>) -> BTreeSet<String> {
    let values = schema.values.iter().flat_map(|(values, _)| values.iter().cloned());
    schema.properties.keys().map(|name| format!(".{name}")).chain(values).collect()
}
