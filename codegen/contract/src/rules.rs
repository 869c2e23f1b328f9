//! Functions that other crates still call by these names.

use crate::{Contract, Diagnostics};

pub use crate::{http::is_media_type, naming::is_reserved_type as is_hidden};

/// Checks the contract; all diagnostics are reported at once.
///
/// # Errors
///
/// Everything that is wrong with it.
pub fn check(contract: &Contract) -> Result<(), Diagnostics> {
    crate::parse::parse(contract).map(drop)
}
