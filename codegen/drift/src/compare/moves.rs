//! The operations of both documents beside each other: which stayed, moved, went and came.

use std::collections::BTreeMap;

use super::{
    Comparer, Comparison, Way,
    exchange::{Change, Evidence},
};
use crate::{Kind, normal::Operation, select};

impl<'a> Comparer<'a> {
    pub(super) fn all_operations(&mut self, comparison: &mut Comparison) {
        let (base, revision) = (self.base.operations(), self.revision.operations());
        let moved = moved(&base, &revision);
        let (mut gone, mut new) = (Vec::new(), Vec::new());
        for (key, operation) in &base {
            self.begin(operation.name());
            let other = revision.get(key).or_else(|| {
                let other = revision.get(*moved.get(key.as_str())?)?;
                self.moved(operation, other);
                Some(other)
            });
            match other {
                Some(other) => {
                    comparison.operations.insert(operation.name());
                    self.operations(operation, other);
                }
                None => gone.push((self.went(operation), operation)),
            }
        }
        let is_new =
            |key: &&String| !base.contains_key(*key) && !moved.values().any(|to| to == key);
        for operation in revision.keys().filter(is_new).filter_map(|key| revision.get(key)) {
            self.begin(operation.name());
            new.push((self.came(operation), operation));
        }
        self.moves(&gone, &new);
    }

    fn went(&mut self, operation: &Operation<'a>) -> Change {
        self.survey(operation, true);
        let text = "the operation is gone".to_owned();
        let sides = (operation.at.as_str(), "");
        let key = self.add(Kind::OperationRemoved, Way::Request, sides, "", "", text);
        self.change(key, &operation.path)
    }

    fn came(&mut self, operation: &Operation<'a>) -> Change {
        self.survey(operation, false);
        let text = "a new operation".to_owned();
        // It would stand where it stands in the other document.
        let sides = ("/paths", operation.at.as_str());
        let name = operation.name();
        let key = self.add(Kind::OperationAdded, Way::Request, sides, &name, "", text);
        self.change(key, &operation.path)
    }

    fn moved(&mut self, base: &Operation<'_>, revision: &Operation<'_>) {
        let subject = format!("{} -> {}", base.path, revision.path);
        let text = format!("the operation has moved to {}", revision.path);
        self.add(Kind::OperationMoved, Way::Request, (&base.at, &revision.at), &subject, "", text);
    }

    /// Operations that take and answer the same at another path.
    ///
    /// Between `/rcs_agents` and `/messaging/rcs/agents` the end of the path speaks: what harms
    /// nobody may differ, and another of the same shape is none to choose from. Else nothing may
    /// differ, and even so many operations are alike because they take and answer nothing: for
    /// those, another operation must have moved between the same two paths.
    fn moves(&mut self, gone: &[(Change, &Operation<'a>)], new: &[(Change, &Operation<'a>)]) {
        self.exchange(Kind::OperationMoved, gone, new, |comparer, ours, theirs| {
            if outline(ours) != outline(theirs) {
                return Evidence::Against;
            }
            comparer.begin(ours.name());
            comparer.operations(ours, theirs);
            // The two paths tell that already.
            comparer.found.retain(|_, finding| finding.kind != Kind::PlaceholderRenamed);
            match (ends_alike(ours, theirs), has_content(ours)) {
                (true, _) => Evidence::Name,
                (false, true) => Evidence::Shape,
                (false, false) => Evidence::Nothing,
            }
        });
    }

    /// Reads everything below an operation that has no counterpart, so that what is not understood
    /// is told of it as well.
    fn survey(&self, operation: &Operation<'_>, of_base: bool) {
        let reader = if of_base { &self.base } else { &self.revision };
        let answers = operation.successes.values().chain(operation.errors.values());
        let contents = answers.map(|answer| &answer.content).chain(&operation.body);
        let schemas = contents.flat_map(|content| content.media.values());
        let parameters =
            operation.parameters.values().filter_map(|parameter| parameter.schema.as_ref());
        for schema in schemas.chain(parameters) {
            reader.survey_at(&schema.at);
        }
    }
}

/// Operations that are gone from one path and have come up at another, known by their id.
fn moved<'m>(
    base: &'m BTreeMap<String, Operation<'_>>,
    revision: &'m BTreeMap<String, Operation<'_>>,
) -> BTreeMap<&'m str, &'m str> {
    let mut moved = BTreeMap::new();
    for (from, operation) in base.iter().filter(|(key, _)| !revision.contains_key(*key)) {
        let is_same = |(key, other): &(&String, &Operation<'_>)| {
            !base.contains_key(*key) && other.id == operation.id && other.method == operation.method
        };
        let mut others = revision.iter().filter(is_same);
        if let (Some(_), Some((to, _)), None) = (&operation.id, others.next(), others.next()) {
            moved.insert(from.as_str(), to.as_str());
        }
    }
    moved
}

/// Whether an operation takes or answers more than its path tells.
fn has_content(operation: &Operation<'_>) -> bool {
    let answers = operation.successes.values().map(|answer| &answer.content);
    answers.chain(&operation.body).any(|content| !content.media.is_empty())
        || operation.parameters.values().any(|parameter| parameter.place == "query")
}

/// What two operations must have in common to be one, told without looking inside.
fn outline<'o>(operation: &'o Operation<'_>) -> (&'o str, usize, bool, Vec<&'o String>) {
    let statuses = operation.successes.keys().collect();
    let placeholders = select::placeholders(&operation.path).len();
    (&operation.method, placeholders, operation.body.is_some(), statuses)
}

/// Whether two paths are about the same: the last part that is no placeholder is the same, or ends
/// in the whole of the other.
fn ends_alike(one: &Operation<'_>, other: &Operation<'_>) -> bool {
    let (one, other) = (select::wire_path(&one.path), select::wire_path(&other.path));
    let last = |path: &str| path.rsplit('/').find(|part| *part != "{}").map(str::to_owned);
    let (Some(one), Some(other)) = (last(&one), last(&other)) else { return false };
    let is_end = |long: &str, short: &str| {
        long.strip_suffix(short).is_some_and(|head| head.is_empty() || head.ends_with(['_', '-']))
    };
    is_end(&one, &other) || is_end(&other, &one)
}
