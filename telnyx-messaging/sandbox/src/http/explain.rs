//! What a refused request should have been.

use std::collections::BTreeSet;

use crate::api::{Api, Body, Operation};

/// Names that differ more than this, relative to their length, are not taken for a misspelling.
const SIMILAR: f64 = 0.7;

/// Returns the candidate that is most like the name, if it is like it at all.
pub(crate) fn nearest<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let likeness = |candidate: &str| strsim::normalized_damerau_levenshtein(name, candidate);
    let scored = candidates.into_iter().map(|candidate| (likeness(candidate), candidate));
    let best = scored.max_by(|a, b| a.0.total_cmp(&b.0))?;
    (best.0 >= SIMILAR).then_some(best.1)
}

/// Explains an unknown path: a forgotten prefix, or the operation that was probably meant.
pub(crate) fn unknown_path(api: &Api, method: &str, path: &str) -> String {
    let base = api.base_path.as_str();
    let below = path.strip_prefix(base);
    if below.is_none() && !base.is_empty() {
        let known = matches!(
            api.route(method, path),
            crate::api::route::Route::Found(..) | crate::api::route::Route::WrongMethod(_)
        );
        if known {
            return format!("unknown path; help: paths begin with `{base}`: {base}{path}");
        }
    }
    let below = below.unwrap_or(path);
    let likeness = |operation: &&Operation| {
        let given: Vec<&str> = below.split('/').collect();
        let template: Vec<&str> = operation.path.split('/').collect();
        // An argument is like everything.
        let filled: Vec<&str> = template
            .iter()
            .enumerate()
            .map(|(at, part)| match given.get(at) {
                Some(given) if part.starts_with('{') => *given,
                _ => *part,
            })
            .collect();
        let likeness = strsim::normalized_damerau_levenshtein(below, &filled.join("/"));
        let same_method = if operation.method == method { 0.01 } else { 0.0 };
        likeness + same_method
    };
    let best = api.operations.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    match best.filter(|operation| likeness(operation) >= SIMILAR) {
        Some(best) => format!(
            "unknown path; help: did you mean `{} {base}{}` ({})?",
            best.method, best.path, best.id
        ),
        None => format!("unknown path; help: paths begin with `{base}`, such as {base}/messages"),
    }
}

/// Explains an unknown query parameter.
pub(crate) fn unknown_parameter(operation: &Operation, name: &str) -> String {
    let known: Vec<&str> = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.location == crate::api::Location::Query)
        .map(|parameter| parameter.name.as_str())
        .collect();
    let unknown = format!("unknown query parameter of `{}`", operation.id);
    match nearest(name, known.iter().copied()) {
        Some(meant) => format!("{unknown}; help: did you mean `{meant}`?"),
        None if known.is_empty() => format!("{unknown}, which has none"),
        None => format!("{unknown}; help: it has {}", known.join(", ")),
    }
}

/// Explains an unknown property of the object at a pointer into the body.
pub(crate) fn unknown_property(api: &Api, body: &Body, pointer: &str, name: &str) -> String {
    let reference = Api::reference(&body.schema);
    let mut core = api.core(&reference);
    for token in pointer.split('/').skip(1) {
        let inner = core["properties"].get(token).or(core.get("items"));
        core = inner.map_or(&serde_json::Value::Null, |inner| api.core(inner));
    }
    let members = api.members(core).into_iter().map(|member| api.core(member));
    let objects = std::iter::once(core).chain(members);
    let properties = objects.filter_map(|object| object["properties"].as_object()).flatten();
    let known: BTreeSet<&str> = properties.map(|(name, _)| name.as_str()).collect();
    match nearest(name, known.iter().copied()) {
        Some(meant) => format!("unknown property; help: did you mean `{meant}`?"),
        None if known.is_empty() => "unknown property".to_owned(),
        None => {
            let known: Vec<&str> = known.into_iter().collect();
            format!("unknown property; help: the object has {}", known.join(", "))
        }
    }
}
