//! Where something differs, in terms of the wire.

use std::fmt;

/// The direction in which a value is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// To the service.
    Request,
    /// From the service: responses and events.
    Response,
    /// From the service, when it refuses a request.
    Error,
}

/// The part of an operation or event in which something differs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The operation, event or document itself.
    Whole,
    /// A parameter: `query`, `path` or `header`, and its wire name.
    Parameter(String, String),
    /// The request body.
    Body,
    /// The successful response.
    Response,
    /// The response to a refused request.
    Error,
    /// The body of an event.
    Event,
}

/// A step from a value to one inside it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The property of that name.
    Property(String),
    /// The items of a list.
    Items,
    /// The values of a map.
    Values,
}

/// Where something differs, in terms of the wire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The operation or event: `GET /messages/{id}` or `event inboundMessage`.
    pub operation: String,
    /// The part of it.
    pub part: Part,
    /// The steps from the part to the value.
    pub path: Vec<Step>,
}

impl Location {
    pub(crate) fn new(operation: &str, part: Part) -> Self {
        Self { operation: operation.to_owned(), part, path: Vec::new() }
    }

    /// The location of the object that has the property at this location.
    pub(crate) fn parent(&self) -> Self {
        let steps = self.path.len().saturating_sub(1);
        Self { path: self.path[..steps].to_vec(), ..self.clone() }
    }
}

/// Writes the part and the steps, `response data[].to`, without the operation.
impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.part {
            Part::Whole => f.write_str("the operation")?,
            Part::Parameter(place, name) => write!(f, "{place} `{name}`")?,
            Part::Body => f.write_str("body")?,
            Part::Response => f.write_str("response")?,
            Part::Error => f.write_str("error")?,
            Part::Event => f.write_str("event")?,
        }
        for (index, step) in self.path.iter().enumerate() {
            match step {
                Step::Property(name) => write!(f, "{}{name}", if index == 0 { ' ' } else { '.' })?,
                Step::Items => f.write_str("[]")?,
                Step::Values => f.write_str("{}")?,
            }
        }
        Ok(())
    }
}
