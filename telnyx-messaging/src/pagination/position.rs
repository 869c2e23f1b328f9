//! Where to continue a list later.

use serde::{Deserialize, Serialize};

/// A position in a list, from which another stream can continue: see
/// [`Items::position`](crate::Items::position).
///
/// It can be stored. If items are added or removed in the meantime, the same position addresses
/// other items.
///
/// ```no_run
/// # async fn list(client: telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
/// let list = client.messaging_profiles().list().page_size(50);
/// let mut items = list.clone().max_items(120).items();
/// let first = items.collect_all().await?;
/// if let Some(position) = items.position() {
///     let rest = list.start_at(position).items().collect_all().await?;
///     println!("{} and then {} profiles", first.len(), rest.len());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListPosition {
    /// The number of the page, counted from 1.
    pub page: i64,
    /// The number of items of that page that were already returned.
    pub offset: usize,
}

impl ListPosition {
    /// Creates the position behind `offset` items of page `page`.
    pub fn new(page: i64, offset: usize) -> Self {
        Self { page, offset }
    }
}
