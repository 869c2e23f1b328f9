// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.brand.external_vetting`: `list`.

use crate::call::Call;
use crate::call::Problems;
use crate::call::RawResult;
use crate::call::Request;
use crate::call::request_options;
use crate::client::Client;
use crate::generated::operations;
use crate::generated::raw;
use crate::generated::types;
use crate::pagination::StreamOptions;
use crate::pagination::list_options;

/// Calls below `client.messaging_10dlc().brand().external_vetting()`.
#[derive(Clone, Debug)]
pub struct ExternalVetting {
    client: Client,
}

impl ExternalVetting {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List a brand's external vettings.
    ///
    /// Answers, all at once, the valid results that vetting providers gave for a 10DLC brand.
    ///
    /// `GET /10dlc/brand/{brandId}/externalVetting`
    ///
    /// `brand_id`: The brand, as answered when it was registered.
    pub fn list(&self, brand_id: impl Into<String>) -> ListRequest {
        ListRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_BRAND_EXTERNAL_VETTING_LIST,
            ),
            brand_id: brand_id.into(),
            stream_options: StreamOptions::default(),
        }
    }
}

/// A request of `messaging_10dlc.brand.external_vetting.list`, sent when it is awaited for one
/// page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    brand_id: String,
    stream_options: StreamOptions,
}

request_options!(ListRequest);

list_options!(ListRequest, types::ExternalVetting);

impl Request for ListRequest {
    type Body = Vec<types::ExternalVetting>;
    type Output = Vec<types::ExternalVetting>;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.path_argument("brandId", &self.brand_id);
    }

    fn resource_id(&self) -> Option<&str> {
        Some(&self.brand_id)
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messaging_10dlc_brand_external_vetting_list(&self.brand_id)
    }

    fn output(body: Self::Body) -> Self::Output {
        body
    }
}
