//! The report, as data.

use schemars::JsonSchema;
use serde::Serialize;

/// The coverage of the API.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Report {
    /// The version of the contract.
    pub contract: String,
    /// The share of the published operations that the contract has; absent if no list was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<CoveredShare>,
    /// Every operation, then every event, each ordered by name.
    pub rows: Vec<Row>,
    /// The sum of each column.
    pub totals: Vec<Total>,
}

/// The published operations, compared with those of the contract.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct CoveredShare {
    /// Telnyx's document: its version, date and origin.
    pub document: String,
    /// The number of published operations.
    pub published: usize,
    /// The published operations that the contract does not have.
    pub missing: Vec<MissingOperation>,
}

/// A published operation that the contract does not have.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct MissingOperation {
    /// The method in upper case.
    pub method: String,
    /// The path below the base URL.
    pub path: String,
    /// The page in Telnyx's API reference; absent if it is unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Whether the official SDKs have it and the document does not.
    pub is_newer: bool,
}

/// An operation or an event.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct Row {
    /// Whether it is an operation or an event.
    pub kind: RowKind,
    /// `messages.send`, or `message.received`.
    pub name: String,
    /// What it does, in one line.
    pub summary: String,
    /// `POST /messages`; empty for an event.
    pub request: String,
    /// `client.messages().send()`, or `Event::MessageReceived`; empty if it was not found.
    pub rust: String,
    /// The place in the generated source; absent if it was not found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Location>,
    /// The page below the crate's documentation; absent if it was not found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub docs: Option<String>,
    /// Whether Telnyx publishes it; absent for an event, or if no list was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<bool>,
    /// The page in Telnyx's API reference; absent if it is unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Parameters and properties of the request that have a setter.
    pub settable: Cell,
    /// Properties of the response or payload that have a field.
    pub readable: Cell,
    /// Parameters and properties that a test sent over a socket.
    pub exercised: Cell,
    /// The statuses that tests received, in order; for an event those that its receivers returned.
    pub statuses: Vec<u16>,
    /// The files of tests that call it directly, not by its name.
    pub tests: Vec<String>,
    /// Entries with a description.
    pub documented: Cell,
    /// The examples that show it, by file name.
    pub examples: Vec<String>,
    /// Differences from Telnyx's document; absent if no comparison was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drift: Option<Vec<String>>,
    /// The retry class; empty for an event.
    pub retry: String,
    /// The pagination style; empty if it is not a list.
    pub pagination: String,
}

/// The subject of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum RowKind {
    /// A call.
    #[default]
    Operation,
    /// A webhook.
    Event,
}

/// A line of a generated file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Location {
    /// The path below `generated/`.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
}

/// A number of entries, and those that are missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Cell {
    /// The number of entries that there should be.
    pub total: usize,
    /// The names of those that are missing.
    pub missing: Vec<String>,
}

macro_rules! columns {
    ($($column:ident $name:literal $meaning:literal $help:expr;)+) => {
        /// A kind of evidence.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
        #[serde(rename_all = "lowercase")]
        pub enum Column { $(#[doc = concat!("Counts ", $meaning, ".")] $column,)+ }

        impl Column {
            /// Every column, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$column,)+];

            /// Returns the heading.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$column => $name,)+ }
            }

            /// Returns what the column counts.
            #[must_use]
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$column => $meaning,)+ }
            }

            /// Returns how to close a gap.
            #[must_use]
            pub fn help(self) -> &'static str {
                match self { $(Self::$column => $help,)+ }
            }
        }
    };
}

const GENERATE: &str = "run `cargo xtask generate`";

// Column, heading, what it counts, how to close a gap.
columns! {
    Rust "rust" "operations and events found in the generated source" GENERATE;
    Settable "settable" "parameters and properties of requests with a setter" GENERATE;
    Readable "readable" "properties of responses and payloads with a field" GENERATE;
    Tested "tested" "operations and events that succeeded over a socket in a test"
        "run `cargo xtask ci`; if the call by name fails in `tests/client/by_name.rs`, repair the \
         example values in the contract";
    Exercised "exercised" "parameters and properties that a test sent over a socket"
        "run `cargo xtask ci`; if the call with all parameters fails in `tests/client/by_name.rs`, \
         repair the example values in the contract";
    Documented "documented" "operations, parameters and properties with a description"
        "describe it in `openapi/telnyx-messaging.json`";
    Example "example" "operations and events that a hand-written example shows"
        "optional: call it in a file of `telnyx-messaging/examples`";
}

/// The sum of a column.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Total {
    /// The column.
    pub column: Column,
    /// Whether `--fail-under` applies to it.
    pub is_required: bool,
    /// The number of entries that are there.
    pub have: usize,
    /// The number of entries that there should be.
    pub of: usize,
}

impl CoveredShare {
    /// Returns the number of published operations that the contract has.
    #[must_use]
    pub fn covered(&self) -> usize {
        self.published - self.missing.len()
    }
}

/// Counts entries, each with whether it is there.
impl FromIterator<(String, bool)> for Cell {
    fn from_iter<I: IntoIterator<Item = (String, bool)>>(entries: I) -> Self {
        let mut cell = Self::default();
        for (name, is_there) in entries {
            cell.total += 1;
            cell.missing.extend((!is_there).then_some(name));
        }
        cell
    }
}

impl Cell {
    /// Returns the number of entries that are there.
    #[must_use]
    pub fn have(&self) -> usize {
        self.total - self.missing.len()
    }
}

impl Column {
    /// Returns whether a gap fails the audit. Examples are chosen for readers, not for
    /// completeness.
    #[must_use]
    pub fn is_required(self) -> bool {
        self != Self::Example
    }

    /// How many there are, of how many, and the names of those that are missing.
    fn count(self, row: &Row) -> (usize, usize, &[String]) {
        let one = |is_there: bool| (usize::from(is_there), 1, [].as_slice());
        let cell = match self {
            Self::Rust => return one(!row.rust.is_empty()),
            Self::Tested => return one(row.statuses.iter().any(|status| status / 100 == 2)),
            Self::Example => return one(!row.examples.is_empty()),
            Self::Settable => &row.settable,
            Self::Readable => &row.readable,
            Self::Exercised => &row.exercised,
            Self::Documented => &row.documented,
        };
        (cell.have(), cell.total, &cell.missing)
    }
}

impl Report {
    pub(super) fn new(contract: String, published: Option<CoveredShare>, rows: Vec<Row>) -> Self {
        let total = |&column: &Column| {
            let (mut have, mut of) = (0, 0);
            for (there, total, _) in rows.iter().map(|row| column.count(row)) {
                have += there;
                of += total;
            }
            Total { column, is_required: column.is_required(), have, of }
        };
        let totals = Column::ALL.iter().map(total).collect();
        Self { contract, published, rows, totals }
    }

    /// Returns the rows with gaps in a column, each with the missing entries.
    #[must_use]
    pub fn gaps(&self, column: Column) -> Vec<(&Row, &[String])> {
        let gap = |row| {
            let (have, of, missing) = column.count(row);
            (have < of).then_some((row, missing))
        };
        self.rows.iter().filter_map(gap).collect()
    }

    /// Returns the number of rows of a kind.
    #[must_use]
    pub fn number_of(&self, kind: RowKind) -> usize {
        self.rows.iter().filter(|row| row.kind == kind).count()
    }
}

impl Total {
    /// Returns the percentage, rounded down, so that 100 means all.
    #[must_use]
    pub fn percent(&self) -> usize {
        (self.have * 100).checked_div(self.of).unwrap_or(100)
    }
}

/// Returns the JSON Schema of a report.
#[must_use]
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Report).to_value()
}

/// Returns the report as JSON that conforms to [`schema`].
///
/// # Errors
///
/// Never in practice; the serializer's signature has an error.
pub fn json(report: &Report) -> crate::Result<serde_json::Value> {
    Ok(serde_json::to_value(report)?)
}
