//! Lists: the dialects in which they are paged, and what comes of it.
//!
//! A dialect is how a page is asked for. What an answer holds is read from its component: the
//! service answers one way of asking in several ways.

use super::{Operation, Parameter, Type};

/// The dialect in which a list is paged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pagination {
    /// `page[number]`, `page[size]`.
    PageNumber,
    /// `page`, `page_size`.
    Page,
    /// `page`, `recordsPerPage`.
    RecordsPerPage,
    /// All at once.
    None,
}

/// The answer of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The component of the answer.
    pub envelope: String,
    /// The property that holds the items: `data` or `records`; none where the list is the answer.
    pub items: Option<String>,
    /// The type of one item.
    pub item: Type,
}

/// The properties that may hold the items of a list.
pub const ITEM_PROPERTIES: [&str; 2] = ["data", "records"];

/// The properties beside them that tell the number of the page or the total, as whole numbers;
/// `meta` tells both, in a component of its own.
pub const PAGE_INFO_PROPERTIES: [&str; 3] = ["page", "totalRecords", "total_records"];

impl Pagination {
    /// Every dialect, in the order of their names in the contract.
    pub const ALL: [Self; 4] = [Self::None, Self::Page, Self::PageNumber, Self::RecordsPerPage];

    /// The value of `x-pagination`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::PageNumber => "page-number",
            Self::Page => "page",
            Self::RecordsPerPage => "records-per-page",
            Self::None => "none",
        }
    }

    /// The dialect of that name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|dialect| dialect.name() == name)
    }

    /// The parameters for the number of a page and for its size.
    pub fn parameters(self) -> Option<[&'static str; 2]> {
        match self {
            Self::PageNumber => Some(["page[number]", "page[size]"]),
            Self::Page => Some(["page", "page_size"]),
            Self::RecordsPerPage => Some(["page", "recordsPerPage"]),
            Self::None => None,
        }
    }

    /// The method that sets a parameter, where it is not named after it: users see one interface.
    pub fn setter(self, wire: &str) -> Option<&'static str> {
        let [number, size] = self.parameters()?;
        match wire {
            wire if wire == number => Some("page_number"),
            wire if wire == size => Some("page_size"),
            _ => None,
        }
    }
}

impl Operation {
    /// The parameters for the number of a page and for its size, where the list is paged.
    pub fn page_parameters(&self) -> Option<[&Parameter; 2]> {
        let wires = self.pagination?.parameters()?;
        let [number, size] =
            wires.map(|wire| self.query.iter().find(|parameter| parameter.wire == wire));
        Some([number?, size?])
    }
}
