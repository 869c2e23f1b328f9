//! What of the contract is there, by evidence: generated source, recorded requests, examples.
//!
//! [`audit`] is pure. It is handed what the workspace holds and what its tests left behind, and
//! tells for every operation and event what can be shown of it. Nothing is claimed that a file or
//! a recorded request does not show; taking the evidence away empties the cell.

mod error;
mod evidence;
mod examples;
mod hits;
mod render;
mod report;
mod source;

pub use error::{Error, Result};
pub use evidence::{Evidence, audit};
pub use hits::Hits;
pub use render::{html, markdown, text, totals_block};
pub use report::{Cell, Column, Kind, Report, Row, Total, json, schema};
