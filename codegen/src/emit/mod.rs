//! Emits the code that progenitor does not write.

mod dispatch;
mod events;
pub(crate) mod groups;
mod modules;
mod operation_types;
mod operations;
mod resource;
mod sandbox;
mod types;
mod validation;

pub(crate) use dispatch::dispatch;
pub(crate) use events::events;
pub(crate) use modules::modules;
pub(crate) use operation_types::operation_types;
pub(crate) use operations::operations;
pub(crate) use resource::resources;
pub(crate) use sandbox::sandbox;
pub(crate) use types::types;
pub(crate) use validation::validation;
