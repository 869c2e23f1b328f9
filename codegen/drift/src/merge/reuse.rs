//! What the contract has already, so that it is not written again.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::{
    Deviations, Document, Kind,
    compare::{Comparer, Way},
    normal::{Node, Parameter, Reader, Shape},
};

/// The components of a contract beside published schemas.
pub(crate) struct Known<'k> {
    contract: &'k Document,
    upstream: &'k Document,
    deviations: &'k Deviations,
    /// Components by the names of their properties or by their values.
    alike: BTreeMap<BTreeSet<String>, Vec<String>>,
    /// The enum that every property of a name has.
    enums: BTreeMap<String, Option<String>>,
    /// The values of enums.
    values: BTreeMap<String, BTreeSet<String>>,
}

impl<'k> Known<'k> {
    pub(crate) fn new(
        contract: &'k Document,
        upstream: &'k Document,
        deviations: &'k Deviations,
    ) -> Self {
        let reader = Reader::new(contract);
        let mut alike: BTreeMap<BTreeSet<String>, Vec<String>> = BTreeMap::new();
        let mut enums: BTreeMap<String, Option<String>> = BTreeMap::new();
        let mut values = BTreeMap::new();
        let schemas = contract.value().pointer("/components/schemas").and_then(Value::as_object);
        for name in schemas.into_iter().flat_map(|schemas| schemas.keys()) {
            let Some(node) = reader.at(&format!("/components/schemas/{name}")) else { continue };
            let shape = reader.shape(&node);
            alike.entry(features(&shape)).or_default().push(name.clone());
            if let Some((all, _)) = &shape.values {
                values.insert(name.clone(), all.clone());
            }
            for (wire, property) in &shape.properties {
                let property = reader.shape(property);
                let component = property.definition.strip_prefix("/components/schemas/");
                let component = component.filter(|_| property.values.is_some()).map(str::to_owned);
                let known = enums.entry(wire.clone()).or_insert_with(|| component.clone());
                if *known != component {
                    *known = None;
                }
            }
        }
        Self { contract, upstream, deviations, alike, enums, values }
    }

    /// The component that says the same as a published schema, its deviations apart.
    pub(crate) fn same(&self, node: &Node<'_>, way: Way, proposal: &str) -> Option<String> {
        let upstream = Reader::new(self.upstream);
        let shape = upstream.shape(&upstream.at(&node.at)?);
        let mut names = vec![proposal.to_owned()];
        names.extend(self.alike.get(&features(&shape)).into_iter().flatten().cloned());
        names.into_iter().find(|name| {
            let pointer = format!("/components/schemas/{name}");
            self.contract.value().pointer(&pointer).is_some() && self.agree(&pointer, &node.at, way)
        })
    }

    /// The enum of all properties of this name, if it has all the values that are published here.
    pub(crate) fn enum_of_property(
        &self,
        wire: &str,
        shape: &Shape<'_>,
        way: Way,
    ) -> Option<String> {
        let (published, _) = shape.values.as_ref().filter(|_| way != Way::Request)?;
        let name = self.enums.get(wire)?.as_ref()?;
        self.values.get(name).filter(|ours| published.is_subset(ours)).map(|_| name.clone())
    }

    /// The pointer of the shared parameter that says the same.
    pub(crate) fn parameter(&self, parameter: &Parameter<'_>) -> Option<String> {
        let shared =
            self.contract.value().pointer("/components/parameters").and_then(Value::as_object);
        // Placeholders of one name stand for different things.
        let node = parameter.schema.as_ref().filter(|_| parameter.place != "path")?;
        let text =
            |ours: &Value, key: &str| ours.get(key).and_then(Value::as_str).map(str::to_owned);
        shared.into_iter().flatten().find_map(|(name, ours)| {
            let pointer = format!("/components/parameters/{name}");
            let is_same = text(ours, "name")? == parameter.name
                && text(ours, "in")? == parameter.place
                && (ours.get("required") == Some(&Value::Bool(true))) == parameter.required
                && self.agree(&format!("{pointer}/schema"), &node.at, Way::Request);
            is_same.then_some(pointer)
        })
    }

    fn agree(&self, ours: &str, theirs: &str, way: Way) -> bool {
        let findings = Comparer::new(self.contract, self.upstream).schemas(ours, theirs, way);
        findings.iter().all(|finding| {
            let tolerated = way != Way::Request
                && matches!(finding.kind, Kind::BecameOptional | Kind::BecameRequired);
            tolerated || self.deviations.covers(finding)
        })
    }
}

fn features(shape: &Shape<'_>) -> BTreeSet<String> {
    let values = shape.values.iter().flat_map(|(values, _)| values);
    shape.properties.keys().map(|name| format!(".{name}")).chain(values.cloned()).collect()
}
