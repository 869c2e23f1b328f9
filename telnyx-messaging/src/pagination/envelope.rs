//! Responses that hold a list.

use super::page_info::PageInfo;

/// The response of a list operation, before it becomes a [`Page`](super::Page).
pub(crate) trait ListEnvelope {
    /// One element of the list.
    type Item: serde::Serialize;

    /// Returns the items, and the position of the page as reported.
    fn into_parts(self) -> (Vec<Self::Item>, PageInfo);

    /// Returns what identifies an item within its list; without a key, the whole item does.
    fn key(_item: &Self::Item) -> Option<&str> {
        None
    }
}

/// Implements [`ListEnvelope`] for a type from the names of its properties: the one with the items,
/// those that describe the page, and the item's identifier. Without `items` the type is the list.
macro_rules! list_envelope {
    ($envelope:ty, $item:ty $(, key = $key:ident)?) => {
        impl $crate::pagination::ListEnvelope for $envelope {
            type Item = $item;

            #[inline]
            fn into_parts(self) -> (Vec<$item>, $crate::pagination::PageInfo) {
                (self, $crate::pagination::PageInfo::default())
            }

            $crate::pagination::list_envelope!(@key $($key)?);
        }
    };

    (
        $envelope:ty, $item:ty, items = $items:ident
        $(, meta = $meta:ident)? $(, page = $page:ident)? $(, total_records = $total:ident)?
        $(, key = $key:ident)?
    ) => {
        impl $crate::pagination::ListEnvelope for $envelope {
            type Item = $item;

            #[inline]
            fn into_parts(self) -> (Vec<$item>, $crate::pagination::PageInfo) {
                #[allow(clippy::needless_update, reason = "all properties may be given")]
                let info = $crate::pagination::PageInfo {
                    $(meta: ::std::option::Option::from(self.$meta),)?
                    $(page: ::std::option::Option::from(self.$page),)?
                    $(total_records: ::std::option::Option::from(self.$total),)?
                    ..$crate::pagination::PageInfo::default()
                };
                (self.$items, info)
            }

            $crate::pagination::list_envelope!(@key $($key)?);
        }
    };

    (@key) => {};
    (@key $key:ident) => {
        #[inline]
        fn key(item: &Self::Item) -> Option<&str> {
            Some(&item.$key)
        }
    };
}

pub(crate) use list_envelope;
