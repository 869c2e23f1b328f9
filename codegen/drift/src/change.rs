//! One difference between two documents, as data; sentences are made in `Display` only.

use std::fmt;

use crate::{Direction, Kind, Location, Step, report::count};

/// What differs, beyond kind and location.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Detail {
    None,
    /// A property, value, status, media type, operation or event.
    Name(String),
    /// A parameter, property or body of the second document only; `schema` in a few words.
    Added {
        name: String,
        required: bool,
        schema: String,
    },
    /// Something of the first document only, with the pointer of the object that has it.
    Removed {
        name: String,
        required: bool,
        parent: String,
    },
    /// One value instead of another; absent ones are `none`. The name is that of a limit, or of a
    /// part of a form.
    Replaced {
        name: String,
        from: String,
        to: String,
        effect: Effect,
    },
    /// A type: in a word, and with values or format.
    Type {
        from: (String, String),
        to: (String, String),
        effect: Effect,
    },
    /// Values of an enum of the second document only.
    Values(Vec<String>),
    /// The names of a removal and an addition that are one, and both.
    Renamed {
        from: String,
        to: String,
        parts: Box<[Change; 2]>,
    },
    /// The first difference of an error body, and the number of others.
    ErrorBody(Box<Change>, usize),
    /// Something that is not compared.
    Unsupported(String),
    /// A deviation that no longer applies, by its id: everywhere, or in some operations.
    Stale(String, Vec<String>),
    /// Paths outside the domain: their common beginning, and the number of operations.
    Family(String, usize),
}

/// Which values the second of two declarations allows, compared with the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Effect {
    /// All that the first allows.
    pub(crate) wider: bool,
    /// None that the first does not allow.
    pub(crate) narrower: bool,
}

/// One difference in one location.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The kind of difference.
    pub kind: Kind,
    /// The direction of the value.
    pub direction: Direction,
    /// Where it is, in terms of the wire.
    pub location: Location,
    /// What differs.
    pub(crate) detail: Detail,
    /// JSON pointer into the first document: the value, or where it would be added.
    pub base: String,
    /// JSON pointer into the second document; empty where nothing is there.
    pub revision: String,
}

impl Change {
    /// What differs in the words of `deviations.json`, where the pointer does not identify it.
    #[must_use]
    pub fn subject(&self) -> String {
        match &self.detail {
            _ if self.kind == Kind::DeprecationChanged => String::new(),
            Detail::None | Detail::Removed { .. } | Detail::ErrorBody(..) => String::new(),
            Detail::Name(name) | Detail::Family(name, _) => name.clone(),
            Detail::Added { required, .. } if self.kind == Kind::BodyAdded => {
                if *required { "required" } else { "optional" }.to_owned()
            }
            Detail::Added { name, required: true, .. } if self.direction == Direction::Request => {
                format!("{name} required")
            }
            Detail::Added { name, .. } => name.clone(),
            Detail::Replaced { name, from, to, .. } if !name.is_empty() => {
                format!("{name} {from} -> {to}")
            }
            Detail::Replaced { from, to, .. } | Detail::Renamed { from, to, .. } => {
                format!("{from} -> {to}")
            }
            Detail::Type { from, to, .. } => format!("{} -> {}", from.0, to.0),
            Detail::Values(values) => values.join(", "),
            Detail::Unsupported(_) => self.revision.clone(),
            Detail::Stale(id, _) => id.clone(),
        }
    }

    /// Returns kind and subject, as `deviations.json` writes them.
    #[must_use]
    pub fn id(&self) -> String {
        match self.subject() {
            subject if subject.is_empty() => self.kind.name().to_owned(),
            subject => format!("{} {subject}", self.kind.name()),
        }
    }

    /// Whether `merge` can apply it: nothing that exists changes its meaning for a caller. Of a
    /// rename, ask its parts.
    #[must_use]
    pub fn is_additive(&self) -> bool {
        matches!(
            self.kind,
            Kind::OperationAdded
                | Kind::ParameterAdded
                | Kind::PropertyAdded
                | Kind::ValueAdded
                | Kind::BecameNullable
                | Kind::EventAdded
        )
    }

    /// The same below a location.
    pub(crate) fn below(&self, at: &Location) -> Self {
        let path = at.path.iter().chain(&self.location.path).cloned().collect();
        Self { location: Location { path, ..at.clone() }, ..self.clone() }
    }
}

/// The sentence of the kind, with the values of this change.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sentence = match (self.kind, &self.detail) {
            (Kind::OperationMoved, Detail::Renamed { .. }) => {
                "the operation was removed, and {to} was added and accepts the same calls: moved?"
            }
            (kind, _) => kind.sentence(),
        };
        for (index, piece) in sentence.split(['{', '}']).enumerate() {
            match (index % 2, piece) {
                (0, text) => f.write_str(text)?,
                (_, "at") => write!(f, "{}", self.location)?,
                (_, "subject") => f.write_str(&self.subject())?,
                (_, name) => f.write_str(&self.detail.value(name))?,
            }
        }
        Ok(())
    }
}

impl Detail {
    /// A value of a sentence by its name.
    fn value(&self, name: &str) -> String {
        match (name, self) {
            ("from", Self::Replaced { from, .. } | Self::Renamed { from, .. }) => from.clone(),
            ("to", Self::Replaced { to, .. } | Self::Renamed { to, .. }) => to.clone(),
            ("schema", Self::Added { schema, .. }) => schema.clone(),
            ("required", Self::Added { required, .. }) => {
                if *required { "required" } else { "optional" }.to_owned()
            }
            ("name", Self::Type { from, .. }) => from.1.clone(),
            ("schema", Self::Type { to, .. }) => to.1.clone(),
            ("name", Self::Removed { name, .. } | Self::Replaced { name, .. }) => name.clone(),
            ("name", Self::Unsupported(text)) => text.clone(),
            ("name", Self::ErrorBody(first, 0)) => first.to_string(),
            ("name", Self::ErrorBody(first, more)) => format!("{first}, and {more} more"),
            ("name", Self::Family(family, number)) => {
                format!("{family} ({})", count(*number, "operation"))
            }
            ("name", Self::Stale(id, places)) => {
                let places = places.join(", ");
                let of = if places.is_empty() { "" } else { " in " };
                format!("{of}{places}: no finding `{id}` any more")
            }
            _ => String::new(),
        }
    }
}

impl Effect {
    pub(crate) const WIDER: Self = Self { wider: true, narrower: false };
    pub(crate) const NARROWER: Self = Self { wider: false, narrower: true };

    /// Whether the second document only accepts, or promises, more than the first.
    pub(crate) fn is_compatible(self, direction: Direction) -> bool {
        match direction {
            Direction::Request => self.wider,
            Direction::Response | Direction::Error => self.narrower,
        }
    }
}

/// Changes of one part, or of a value inside it.
#[derive(Debug)]
pub(crate) struct Changes {
    at: Location,
    pub(crate) direction: Direction,
    pub(crate) list: Vec<Change>,
}

impl Changes {
    pub(crate) fn new(at: Location, direction: Direction) -> Self {
        Self { at, direction, list: Vec::new() }
    }

    /// Adds a change at the location.
    pub(crate) fn add<B: ToString, R: ToString>(
        &mut self,
        kind: Kind,
        sides: (B, R),
        detail: Detail,
    ) {
        self.add_at(&[], kind, sides, detail);
    }

    /// Adds a change below the location.
    pub(crate) fn add_at<B: ToString, R: ToString>(
        &mut self,
        steps: &[Step],
        kind: Kind,
        (base, revision): (B, R),
        detail: Detail,
    ) {
        let path = [self.at.path.as_slice(), steps].concat();
        let location = Location { path, ..self.at.clone() };
        let (base, revision) = (base.to_string(), revision.to_string());
        let direction = self.direction;
        self.list.push(Change { kind, direction, location, detail, base, revision });
    }

    /// Adds changes of a value inside, whose locations begin at that value.
    pub(crate) fn extend_below(&mut self, path: &[Step], changes: &[Change]) {
        let at = Location { path: [self.at.path.as_slice(), path].concat(), ..self.at.clone() };
        self.list.extend(changes.iter().map(|change| change.below(&at)));
    }
}
