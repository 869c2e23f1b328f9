//! Rust source: files, types, documentation.

pub(crate) mod docs;
mod file;
mod ty;

pub(crate) use file::{Fragment, file, parse_items};
pub(crate) use ty::{IN_TYPES, name, qualified, tokens};
