//! Lists: how a page is selected, and what a response holds.
//!
//! The style says only how a page is selected. What a response holds is read from its component:
//! the service returns several shapes for one style.

use super::Type;

/// How a page of a list is selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pagination {
    /// `page[number]`, `page[size]`.
    PageNumber,
    /// `page`, `page_size`.
    Page,
    /// `page`, `recordsPerPage`.
    RecordsPerPage,
    /// All items are in one response.
    None,
}

/// The response of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The component of the response.
    pub envelope: String,
    /// The property that holds the items, `data` or `records`; `None` where the list is the
    /// response.
    pub items: Option<String>,
    /// The type of one item.
    pub item: Type,
}

/// The properties that may hold the items of a list.
pub const ITEM_PROPERTIES: [&str; 2] = ["data", "records"];

/// The properties next to the items that hold the number of the page or the total, as integers;
/// `meta` has both, in a component of its own.
pub const PAGE_INFO_PROPERTIES: [&str; 3] = ["page", "totalRecords", "total_records"];

impl Pagination {
    /// Every style, in the order of their names in the contract.
    pub const ALL: [Self; 4] = [Self::None, Self::Page, Self::PageNumber, Self::RecordsPerPage];

    /// Returns the value of `x-pagination`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::PageNumber => "page-number",
            Self::Page => "page",
            Self::RecordsPerPage => "records-per-page",
            Self::None => "none",
        }
    }

    /// Returns the style of that name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|style| style.name() == name)
    }

    /// Returns the parameters for the number of a page and for its size.
    #[must_use]
    pub fn parameters(self) -> Option<[&'static str; 2]> {
        match self {
            Self::PageNumber => Some(["page[number]", "page[size]"]),
            Self::Page => Some(["page", "page_size"]),
            Self::RecordsPerPage => Some(["page", "recordsPerPage"]),
            Self::None => None,
        }
    }

    /// Returns the setter of a page parameter, which is the same for every style.
    #[must_use]
    pub fn setter(self, wire: &str) -> Option<&'static str> {
        let [number, size] = self.parameters()?;
        match wire {
            wire if wire == number => Some("page_number"),
            wire if wire == size => Some("page_size"),
            _ => None,
        }
    }
}
