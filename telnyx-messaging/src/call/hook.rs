//! The place where progenitor's methods hand over their request.

use progenitor_client::{ClientHooks, OperationInfo};

use super::{CallContext, pipeline};
use crate::generated::raw;

impl ClientHooks<CallContext> for raw::Client {
    async fn exec(
        &self,
        request: reqwest::Request,
        _: &OperationInfo,
    ) -> reqwest::Result<reqwest::Response> {
        // Boxed, so that the futures of all operations stay small.
        Ok(Box::pin(pipeline::run(&self.inner, request)).await)
    }
}
