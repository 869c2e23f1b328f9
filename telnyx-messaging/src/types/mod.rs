//! What is sent to the API and what comes back, one type per component of the contract.

pub(crate) mod error_code;
pub(crate) mod ext;
pub(crate) mod support;

pub use crate::generated::types::*;
pub use ext::{DeliveryReport, DeliveryState, KeywordAction, RecipientDelivery};
pub use support::{Data, DataList, Decimal, InvalidDecimal, Nullable, UnknownValue, Upload};
