//! Published schemas as the contract writes them: named components, no prose.

use std::collections::BTreeMap;

use super::{Json, names, reuse::Known};
use crate::upstream::{
    compare::{Way, describe},
    normal::{Extra, Node, Parameter, Reader, Shape},
};

/// Stands where a person must write.
pub(crate) const TODO: &str = "TODO describe";

/// Where components stand.
const SCHEMAS: &str = "/components/schemas";

/// What could not be written, and why.
pub(crate) type Refusal = String;

/// Writes published schemas into a contract.
pub(crate) struct Writer<'w, 'a> {
    pub(crate) reader: &'w Reader<'a>,
    pub(crate) contract: Json,
    pub(crate) known: &'w Known<'w>,
    /// The component that stands for a published definition.
    pub(crate) written: BTreeMap<(String, Way), String>,
    /// Names that were chosen, and for what; a person reviews them.
    pub(crate) proposed: Vec<(String, String)>,
    /// What was left out of a shape, and why.
    pub(crate) left_out: Vec<(String, Refusal)>,
}

impl<'w, 'a> Writer<'w, 'a> {
    /// Writes into a contract; `written` are the components that earlier writers made.
    pub(crate) fn new(
        reader: &'w Reader<'a>,
        contract: Json,
        known: &'w Known<'w>,
        written: BTreeMap<(String, Way), String>,
    ) -> Self {
        Self { reader, contract, known, written, proposed: Vec::new(), left_out: Vec::new() }
    }

    /// A schema where it is used. Objects, enums and unions become components, for which `hint` is
    /// a name when the published document has none.
    pub(crate) fn used(&mut self, node: &Node<'a>, way: Way, hint: &str) -> Result<Json, Refusal> {
        let shape = self.reader.shape(node);
        if self.is_component(&shape) {
            let name = self.component(node, &shape, way, hint)?;
            return Ok(reference(&name));
        }
        let mut schema: Vec<(&'static str, Json)> = Vec::new();
        let types: Vec<&str> = shape.types.iter().map(String::as_str).collect();
        let [ty] = types.as_slice() else {
            return Err(format!("{} has no one type here", describe(&shape)));
        };
        schema.push(("type", Json::text(*ty)));
        match *ty {
            "array" => {
                let items = shape.items.as_ref().ok_or("a list of what is not said")?;
                schema.push(("items", self.used(items, way, &names::singular(hint))?));
            }
            "object" => {
                let of = match &shape.extra {
                    Extra::Map(node) => self.used(node, way, &names::singular(hint))?,
                    Extra::Open | Extra::Closed => Json::Bool(true),
                };
                schema.push(("additionalProperties", of));
            }
            _ => {}
        }
        facts(&mut schema, &shape);
        Ok(Json::object(schema))
    }

    /// A schema with what stands beside it at a property.
    fn property(
        &mut self,
        name: &str,
        node: &Node<'a>,
        way: Way,
        owner: &str,
    ) -> Result<Json, Refusal> {
        let shape = self.reader.shape(node);
        let hint = format!("{owner}{}", names::component(name));
        let shared = self.known.enum_of_property(name, &shape, way);
        let used = match shared {
            Some(component) => reference(&component),
            None => self.used(node, way, &hint)?,
        };
        let is_reference = used.get("$ref").is_some();
        let mut schema = vec![("description".to_owned(), Json::text(TODO))];
        match used {
            used if is_reference => schema.push(("allOf".to_owned(), Json::List(vec![used]))),
            Json::Object(entries) => schema.extend(entries),
            _ => {}
        }
        let mut beside: Vec<(&'static str, Json)> = Vec::new();
        if shape.deprecated {
            beside.push(("deprecated", Json::Bool(true)));
        }
        if shape.nullable {
            beside.push(("nullable", Json::Bool(true)));
        }
        if let Some(default) = &shape.default {
            beside.push(("default", default.into()));
        }
        if names::is_sensitive(name) && !is_number(&shape) {
            beside.push(("x-sensitive", Json::Bool(true)));
        }
        let beside = beside.into_iter().map(|(key, value)| (key.to_owned(), value));
        schema.retain(|(key, _)| key != "nullable" && key != "default");
        schema.extend(beside);
        Ok(Json::Object(schema))
    }

    fn is_component(&self, shape: &Shape<'a>) -> bool {
        let is_text = shape.types.len() == 1 && shape.types.contains("string");
        !shape.alternatives.is_empty()
            || !shape.properties.is_empty()
            || (is_text && shape.values.as_ref().is_some_and(|(values, _)| !values.is_empty()))
    }

    /// The name of the component for a published object, enum or union.
    pub(crate) fn component(
        &mut self,
        node: &Node<'a>,
        shape: &Shape<'a>,
        way: Way,
        hint: &str,
    ) -> Result<String, Refusal> {
        let key = (shape.definition.clone(), way);
        if let Some(name) = self.written.get(&key) {
            return Ok(name.clone());
        }
        let published = shape
            .definition
            .strip_prefix("/components/schemas/")
            .filter(|name| !name.contains('/'));
        let proposal = published.map_or_else(|| hint.to_owned(), names::component);
        if let Some(name) = self.known.same(node, way, &proposal) {
            self.written.insert(key, name.clone());
            return Ok(name);
        }
        let name = self.free(&proposal, hint);
        // Written down first, because a shape may hold itself.
        self.written.insert(key.clone(), name.clone());
        self.put(&name, Json::Null);
        match self.content(shape, way, &name) {
            Ok(schema) => {
                if let Some(place) = self.contract.at_mut(&format!("{SCHEMAS}/{name}")) {
                    *place = schema;
                }
                self.proposed.push((name.clone(), shape.definition.clone()));
                Ok(name)
            }
            Err(refusal) => {
                self.written.remove(&key);
                if let Some(Json::Object(entries)) = self.contract.at_mut(SCHEMAS) {
                    entries.retain(|(other, _)| *other != name);
                }
                Err(refusal)
            }
        }
    }

    fn content(&mut self, shape: &Shape<'a>, way: Way, name: &str) -> Result<Json, Refusal> {
        if !shape.alternatives.is_empty() {
            return self.union(shape, way, name);
        }
        if shape.properties.is_empty() {
            let values = shape.values.iter().flat_map(|(values, _)| values);
            let values: Vec<Json> = values.map(Json::text).collect();
            let descriptions = values.iter().map(|_| Json::text(TODO)).collect();
            let mut schema =
                vec![("description", Json::text(TODO)), ("type", Json::text("string"))];
            let variants = variants(&values);
            schema.push(("enum", Json::List(values)));
            if let Some(variants) = variants {
                schema.push(("x-enum-varnames", Json::List(variants)));
            }
            schema.push(("x-enum-descriptions", Json::List(descriptions)));
            return Ok(Json::object(schema));
        }
        let mut properties: Vec<(String, Json)> = Vec::new();
        let mut required = Vec::new();
        for (wire, node) in &shape.properties {
            let inner = self.reader.shape(node);
            if if way == Way::Request { inner.read_only } else { inner.write_only } {
                continue;
            }
            match self.property(wire, node, way, name) {
                Ok(schema) => {
                    properties.push((wire.clone(), schema));
                    // An answer must stay readable whatever it lacks.
                    if way == Way::Request && shape.required.contains(wire) {
                        required.push(Json::text(wire));
                    }
                }
                Err(refusal) => self.left_out.push((node.at.clone(), refusal)),
            }
        }
        if properties.is_empty() {
            return Err("none of its properties can be written".to_owned());
        }
        properties.sort_by_key(|(wire, _)| (wire != "id", wire.clone()));
        let mut schema = vec![("description", Json::text(TODO)), ("type", Json::text("object"))];
        if !required.is_empty() {
            schema.push(("required", Json::List(required)));
        }
        schema.push(("properties", Json::Object(properties)));
        Ok(Json::object(schema))
    }

    /// A union, told apart by the published discriminator or by a property of one value.
    fn union(&mut self, shape: &Shape<'a>, way: Way, name: &str) -> Result<Json, Refusal> {
        let members: Vec<_> =
            shape.alternatives.iter().map(|node| (node.clone(), self.reader.shape(node))).collect();
        if members.iter().any(|(_, member)| member.properties.is_empty()) {
            return Err(
                "a union of other things than objects has no type that does not guess".to_owned()
            );
        }
        let tag = match &shape.tag {
            Some((tag, _)) => tag.clone(),
            None => {
                let has_value = |tag: &String| {
                    members.iter().all(|(_, member)| self.value_of(member, tag).is_some())
                };
                let tag = members
                    .first()
                    .and_then(|(_, m)| m.properties.keys().find(|tag| has_value(tag)));
                tag.cloned().ok_or("a union that no property tells apart")?
            }
        };
        let mut mapping: Vec<(String, Json)> = Vec::new();
        let mut list = Vec::new();
        for (index, (node, member)) in members.iter().enumerate() {
            let hint = format!("{name}{}", index + 1);
            let target = self.component(node, member, way, &hint)?;
            let target = format!("#/components/schemas/{target}");
            let published = shape.tag.iter().flat_map(|(_, mapping)| mapping);
            let published = published
                .filter(|(_, to)| **to == member.definition)
                .map(|(value, _)| value.clone());
            let values: Vec<String> =
                published.chain(self.value_of(member, &tag)).take(1).collect();
            let value =
                values.into_iter().next().ok_or("a union whose discriminator maps to nothing")?;
            if mapping.iter().any(|(other, _)| *other == value) {
                return Err(format!("two members of a union have the tag `{value}`"));
            }
            mapping.push((value, Json::text(&target)));
            list.push(Json::object([("$ref", Json::text(&target))]));
        }
        Ok(Json::object([
            ("description", Json::text(TODO)),
            ("oneOf", Json::List(list)),
            (
                "discriminator",
                Json::object([
                    ("propertyName", Json::text(&tag)),
                    ("mapping", Json::Object(mapping)),
                ]),
            ),
        ]))
    }

    /// The one value that a property of a member can have.
    fn value_of(&self, member: &Shape<'a>, tag: &str) -> Option<String> {
        let shape = self.reader.shape(member.properties.get(tag)?);
        let (values, _) = shape.values.as_ref()?;
        values.first().filter(|_| values.len() == 1).cloned()
    }

    /// A parameter as the contract writes it.
    pub(crate) fn parameter(
        &mut self,
        parameter: &Parameter<'a>,
        owner: &str,
    ) -> Result<Json, Refusal> {
        if let Some(shared) = self.known.parameter(parameter) {
            return Ok(Json::object([("$ref", Json::text(format!("#{shared}")))]));
        }
        if parameter.place == "header" {
            return Err("the runtime sends no such header".to_owned());
        }
        let node = parameter.schema.as_ref().ok_or("a parameter without a schema")?;
        let shape = self.reader.shape(node);
        let hint = format!("{owner}{}", names::component(&parameter.name.replace("filter", "")));
        let mut schema = self.used(node, Way::Request, &hint)?;
        if parameter.place == "path" && schema.get("type") != Some(&Json::text("string")) {
            self.left_out.push((
                node.at.clone(),
                format!("{} in a path is written as a text", describe(&shape)),
            ));
            schema = Json::object([("type", Json::text("string"))]);
        }
        if schema.get("$ref").is_none()
            && names::is_sensitive(&parameter.name)
            && !is_number(&shape)
        {
            schema.insert("x-sensitive", Json::Bool(true), |_| false);
        }
        if let (Some(default), true) = (&shape.default, schema.get("$ref").is_some()) {
            schema =
                Json::object([("allOf", Json::List(vec![schema])), ("default", default.into())]);
        }
        let mut written = vec![
            ("name", Json::text(&parameter.name)),
            ("in", Json::text(&parameter.place)),
            ("required", Json::Bool(parameter.required)),
        ];
        if parameter.place == "query" {
            written.push(("style", Json::text("form")));
            if !parameter.style.1 && shape.types.contains("array") {
                written.push(("explode", Json::Bool(false)));
            }
        }
        written.push(("description", Json::text(TODO)));
        written.push(("schema", schema));
        Ok(Json::object(written))
    }

    /// A new property of a component that is there; `required` where a request demands it.
    pub(crate) fn add_property(
        &mut self,
        holder: &str,
        node: &Node<'a>,
        way: Way,
        is_required: bool,
    ) -> Result<(), Refusal> {
        let wire =
            node.at.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
        let owner = holder.rsplit('/').next().unwrap_or_default().to_owned();
        let schema = self.property(&wire, node, way, &owner)?;
        let object = self.contract.at_mut(holder).ok_or("its holder is not in the contract")?;
        let Some(properties) = object.at_mut("/properties") else {
            return Err("its holder has no properties in the contract".to_owned());
        };
        let rank = |name: &str| (name != "id", name.to_owned());
        properties.insert(&wire, schema, |other| rank(other) > rank(&wire));
        if is_required {
            match object.at_mut("/required") {
                Some(required) => required.push(Json::text(&wire)),
                None => object.insert("required", Json::List(vec![Json::text(&wire)]), |other| {
                    other == "properties"
                }),
            }
        }
        Ok(())
    }

    /// A name that no component has.
    pub(crate) fn free(&self, proposal: &str, hint: &str) -> String {
        let is_free = |name: &str| {
            self.contract.at(&format!("{SCHEMAS}/{name}")).is_none()
                && !crate::rules::is_hidden(name)
        };
        let numbered = (2..).map(|number| format!("{hint}{number}"));
        let mut names = [proposal.to_owned(), hint.to_owned()].into_iter().chain(numbered);
        names.find(|name| is_free(name)).unwrap_or_else(|| proposal.to_owned())
    }

    /// Puts a component where the alphabet wants it.
    pub(crate) fn put(&mut self, name: &str, schema: Json) {
        if let Some(schemas) = self.contract.at_mut(SCHEMAS) {
            schemas.insert(name, schema, |other| other > name);
        }
    }
}

/// Whether a value is a number or a flag, which tells nobody anything.
fn is_number(shape: &Shape<'_>) -> bool {
    ["boolean", "integer", "number"].iter().any(|ty| shape.types.contains(*ty))
}

/// A reference to a component.
pub(crate) fn reference(name: &str) -> Json {
    Json::object([("$ref", Json::text(format!("#/components/schemas/{name}")))])
}

fn facts(schema: &mut Vec<(&'static str, Json)>, shape: &Shape<'_>) {
    if let Some(format) = &shape.format {
        schema.push(("format", Json::text(format)));
    }
    if let Some(pattern) = &shape.pattern {
        schema.push(("pattern", Json::text(pattern)));
    }
    for (key, value) in &shape.limits {
        // In 3.0, what is exclusive is a flag beside the limit.
        match *key {
            "exclusiveMinimum" => {
                schema.push(("minimum", value.into()));
                schema.push(("exclusiveMinimum", Json::Bool(true)));
            }
            "exclusiveMaximum" => {
                schema.push(("maximum", value.into()));
                schema.push(("exclusiveMaximum", Json::Bool(true)));
            }
            "minProperties" => {}
            key => schema.push((key, value.into())),
        }
    }
    if shape.nullable {
        schema.push(("nullable", Json::Bool(true)));
    }
    if let Some(default) = &shape.default {
        schema.push(("default", default.into()));
    }
}

/// Names for variants, where the values themselves give none or the same.
pub(crate) fn variants(values: &[Json]) -> Option<Vec<Json>> {
    let mut taken = vec!["Unknown".to_owned()];
    let mut needed = false;
    for value in values {
        let wire = value.value();
        let wire = wire.as_str().unwrap_or_default();
        let plain = crate::names::camel(wire);
        let mut name = plain.clone();
        if !crate::names::is_identifier(&name) {
            name = format!("Value{name}");
        }
        let base = name.clone();
        for number in 2.. {
            if !taken.contains(&name) {
                break;
            }
            name = format!("{base}{number}");
        }
        needed |= name != plain;
        taken.push(name);
    }
    needed.then(|| taken.into_iter().skip(1).map(Json::text).collect())
}
