//! The contract beside Telnyx's published document: what differs, and what can be taken over.
//!
//! The way through: [`Document`] reads either document, `select` picks the messaging domain,
//! `normal` gives both the same shape whatever dialect they are written in, [`compare()`] turns the
//! difference into [`Finding`]s, [`Deviations`] takes out those on purpose, `report` tells the
//! rest, and `merge` writes what is additive into the contract. Nothing here touches the disk.

mod compare;
mod deviations;
mod document;
mod finding;
mod lines;
mod merge;
mod normal;
mod published;
mod report;
mod select;

pub use compare::{Comparison, compare};
pub use deviations::{Deviation, Deviations};
pub use document::{Document, Unreadable};
pub use finding::{Finding, Kind, Severity};
pub use merge::{Merge, Work, merge, placeholder};
pub use published::{PublishedOperation, published_operations};
pub use report::{Bump, Format, Report};
