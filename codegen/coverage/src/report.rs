//! The outcome of an audit, as data.

use schemars::JsonSchema;
use serde::Serialize;

/// What an audit found.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Report {
    /// The version of the contract.
    pub contract: String,
    /// Every operation, then every event, each ordered by name.
    pub rows: Vec<Row>,
    /// A sum for each column.
    pub totals: Vec<Total>,
}

/// An operation or an event.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Row {
    /// Whether it is an operation or an event.
    pub kind: Kind,
    /// `messages.send`, or `message.received`.
    pub name: String,
    /// `POST /messages`; empty for an event.
    pub request: String,
    /// `client.messages().send()`, or `Event::MessageReceived`; empty when it is not to be found.
    pub rust: String,
    /// Whether the published document has it; absent when none was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upstream: Option<bool>,
    /// Parameters and properties of the request, by setters.
    pub settable: Cell,
    /// Properties of the answer or payload, by fields.
    pub readable: Cell,
    /// Parameters and properties that a test sent over a socket.
    pub exercised: Cell,
    /// The statuses that the tests met, in order; for an event those of its receivers.
    pub statuses: Vec<u16>,
    /// Descriptions that say something.
    pub documented: Cell,
    /// The examples that show it, by file name.
    pub examples: Vec<String>,
    /// Whether it may be repeated; empty for an event.
    pub retry: String,
    /// How the list is paged; empty where there is none.
    pub pagination: String,
}

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A call.
    Operation,
    /// A delivery.
    Event,
}

/// How many of how many, and which are lacking.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Cell {
    /// How many there should be.
    pub of: usize,
    /// The names of those that are lacking.
    pub lacking: Vec<String>,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Column {
    /// Rust paths found in the generated source.
    Rust,
    /// Inputs with a setter.
    Settable,
    /// Outputs with a field.
    Readable,
    /// Rows with a success over a socket.
    Tested,
    /// Inputs that a test sent over a socket.
    Exercised,
    /// Descriptions that say something.
    Documented,
    /// Rows that an example shows.
    Example,
}

/// The sum of a column.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Total {
    /// What is counted.
    pub column: Column,
    /// How many there are.
    pub have: usize,
    /// How many there should be.
    pub of: usize,
}

impl Cell {
    /// Those of `wanted` that `is_there` does not know are lacking.
    pub(super) fn of<'a>(
        wanted: impl IntoIterator<Item = &'a str>,
        is_there: impl Fn(&str) -> bool,
    ) -> Self {
        let mut cell = Self::default();
        for name in wanted {
            cell.of += 1;
            if !is_there(name) {
                cell.lacking.push(name.to_owned());
            }
        }
        cell
    }

    /// How many there are.
    #[must_use]
    pub fn have(&self) -> usize {
        self.of - self.lacking.len()
    }
}

impl Column {
    /// All columns, in the order they are shown.
    pub const ALL: [Self; 7] = [
        Self::Rust,
        Self::Settable,
        Self::Readable,
        Self::Tested,
        Self::Exercised,
        Self::Documented,
        Self::Example,
    ];

    /// The head of the column.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::Settable => "settable",
            Self::Readable => "readable",
            Self::Tested => "tested",
            Self::Exercised => "exercised",
            Self::Documented => "documented",
            Self::Example => "example",
        }
    }

    /// What the column counts, as a sentence.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Rust => "operations and events found in the generated source",
            Self::Settable => "parameters and properties of requests with a setter",
            Self::Readable => "properties of answers and payloads with a field",
            Self::Tested => "operations and events that succeeded over a socket in a test",
            Self::Exercised => "parameters and properties that a test sent over a socket",
            Self::Documented => "operations, parameters and properties with a description",
            Self::Example => "operations and events that an example shows",
        }
    }

    /// What a row has of it: how many of how many.
    #[must_use]
    pub fn count(self, row: &Row) -> (usize, usize) {
        let cell = |cell: &Cell| (cell.have(), cell.of);
        match self {
            Self::Rust => (usize::from(!row.rust.is_empty()), 1),
            Self::Settable => cell(&row.settable),
            Self::Readable => cell(&row.readable),
            Self::Tested => (usize::from(row.statuses.iter().any(|s| s / 100 == 2)), 1),
            Self::Exercised => cell(&row.exercised),
            Self::Documented => cell(&row.documented),
            Self::Example => (usize::from(!row.examples.is_empty()), 1),
        }
    }
}

impl Report {
    pub(super) fn new(contract: String, rows: Vec<Row>) -> Self {
        let totals = Column::ALL.map(|column| {
            let (have, of) = rows
                .iter()
                .map(|row| column.count(row))
                .fold((0, 0), |(have, of), (h, o)| (have + h, of + o));
            Total { column, have, of }
        });
        Self { contract, rows, totals: totals.to_vec() }
    }

    /// The rows that fall short in a column, each with what is lacking.
    #[must_use]
    pub fn gaps(&self, column: Column) -> Vec<(&Row, &[String])> {
        let short = self.rows.iter().filter(|row| {
            let (have, of) = column.count(row);
            have < of
        });
        short
            .map(|row| {
                let lacking: &[String] = match column {
                    Column::Settable => &row.settable.lacking,
                    Column::Readable => &row.readable.lacking,
                    Column::Exercised => &row.exercised.lacking,
                    Column::Documented => &row.documented.lacking,
                    Column::Rust | Column::Tested | Column::Example => &[],
                };
                (row, lacking)
            })
            .collect()
    }
}

impl Total {
    /// From 0 to 100, rounded down, so that 100 means all.
    #[must_use]
    pub fn percent(&self) -> usize {
        (self.have * 100).checked_div(self.of).unwrap_or(100)
    }
}

/// The JSON Schema of a report.
#[must_use]
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Report).to_value()
}

/// The report as JSON, as [`schema`] describes it.
///
/// # Errors
///
/// Never for a report that this crate made; the serializer's signature has one.
pub fn json(report: &Report) -> crate::Result<serde_json::Value> {
    Ok(serde_json::to_value(report)?)
}
