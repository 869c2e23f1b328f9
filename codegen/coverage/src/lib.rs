//! Reports, by evidence, which part of the API is generated, tested, documented and shown.
//!
//! [`coverage`] is pure. It gets the generated source, the calls that tests made over sockets, the
//! examples, and the list of published operations, and returns a [`Report`] with a row for each
//! operation and event. A cell counts only what a file or a recorded call proves.

mod collect;
mod error;
mod examples;
mod html;
mod published;
mod recording;
mod render;
mod report;
mod source;
mod table;

pub use collect::{CoverageInput, coverage};
pub use error::{Error, Result};
pub use html::html;
pub use published::{DriftFinding, Published};
pub use recording::RecordedCalls;
pub use render::{markdown, published_share, text, totals_block};
pub use report::{
    Cell, Column, CoveredShare, Location, MissingOperation, Report, Row, RowKind, Total, json,
    schema,
};
pub use telnyx_drift::PublishedOperation;
