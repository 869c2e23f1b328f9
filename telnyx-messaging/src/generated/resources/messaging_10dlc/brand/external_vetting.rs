// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.brand.external_vetting`: `imports`, `list`, `order`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_10dlc().brand().external_vetting()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.messaging_10dlc().brand().external_vetting().list("8b0f6f0e-55a1-4d51-9e0c-3d9a1d2f7c11").await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ExternalVetting {
    client: Client,
}

impl ExternalVetting {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Imports an external vetting.
    ///
    /// Adds a vetting that a provider approved by The Campaign Registry has already done, and
    /// returns it. The provider must confirm it; it then counts when campaigns of the brand are
    /// qualified.
    ///
    /// `PUT /10dlc/brand/{brandId}/externalVetting`, response:
    /// [`ExternalVetting`](crate::types::ExternalVetting).
    ///
    /// `brand_id`: Identifier of the brand at Telnyx, as returned by its creation.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn imports(&self, brand_id: impl Into<String>) -> ImportsRequest {
        ImportsRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_BRAND_EXTERNAL_VETTING_IMPORTS,
            ),
            brand_id: brand_id.into(),
            body: types::ImportExternalVetting::default(),
        }
    }

    /// Lists external vettings of a brand.
    ///
    /// Returns the valid external vettings of a brand, in one response.
    ///
    /// `GET /10dlc/brand/{brandId}/externalVetting`, response: a page of
    /// [`ExternalVetting`](crate::types::ExternalVetting).
    ///
    /// `brand_id`: Identifier of the brand at Telnyx, as returned by its creation.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
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

    /// Orders an external vetting.
    ///
    /// Orders the review of a brand by an external vetting provider, and returns it. Its result
    /// comes later; events at the brand's `webhookURL` report it. A failed vetting can be ordered
    /// again immediately.
    ///
    /// `POST /10dlc/brand/{brandId}/externalVetting`, response:
    /// [`ExternalVetting`](crate::types::ExternalVetting).
    ///
    /// `brand_id`: Identifier of the brand at Telnyx, as returned by its creation.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10012` (the
    /// same provider and class is being vetted, or was vetted successfully within the last 180
    /// days).
    pub fn order(&self, brand_id: impl Into<String>) -> OrderRequest {
        OrderRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_BRAND_EXTERNAL_VETTING_ORDER,
            ),
            brand_id: brand_id.into(),
            body: types::OrderExternalVetting::default(),
        }
    }
}

/// A request builder of `client.messaging_10dlc().brand().external_vetting().imports(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ImportsRequest {
    call: Call,
    brand_id: String,
    body: types::ImportExternalVetting,
}

impl ImportsRequest {
    /// Identifier of the vetting provider. At most 10 characters. Required.
    pub fn evp_id(mut self, value: impl Into<String>) -> Self {
        self.body.evp_id = Some(value.into());
        self
    }

    /// Identifier of the vetting, assigned by the provider. Required.
    pub fn vetting_id(mut self, value: impl Into<String>) -> Self {
        self.body.vetting_id = Some(value.into());
        self
    }

    /// Secret by which the provider confirms the vetting. Some providers require it.
    pub fn vetting_token(mut self, value: impl Into<String>) -> Self {
        self.body.vetting_token = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::ImportExternalVetting) -> Self {
        self.body = value;
        self
    }
}

request_options!(ImportsRequest);
sends!(ImportsRequest => types::ExternalVetting);

request!(ImportsRequest: types::ExternalVetting {
    validate(self, problems) {
        problems.path_argument("brandId", &self.brand_id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.brand_id }
    execute(self, raw) {
        raw.messaging_10dlc_brand_external_vetting_imports(&self.brand_id, &self.body)
    }
});

/// A request builder of `client.messaging_10dlc().brand().external_vetting().list(…)`; the
/// request is sent when it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    brand_id: String,
    stream_options: StreamOptions,
}

request_options!(ListRequest);
list_options!(ListRequest, types::ExternalVetting);

request!(ListRequest: Vec<types::ExternalVetting> {
    validate(self, problems) { problems.path_argument("brandId", &self.brand_id); }
    resource_id(self) { &self.brand_id }
    execute(self, raw) { raw.messaging_10dlc_brand_external_vetting_list(&self.brand_id) }
});

/// A request builder of `client.messaging_10dlc().brand().external_vetting().order(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct OrderRequest {
    call: Call,
    brand_id: String,
    body: types::OrderExternalVetting,
}

impl OrderRequest {
    /// Identifier of the vetting provider; `get_enum` lists them under `extVettingProvider`. At
    /// most 10 characters. Required.
    pub fn evp_id(mut self, value: impl Into<String>) -> Self {
        self.body.evp_id = Some(value.into());
        self
    }

    /// Class of the vetting; `get_enum` lists them under `vettingClass`. Required.
    pub fn vetting_class(mut self, value: impl Into<String>) -> Self {
        self.body.vetting_class = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::OrderExternalVetting) -> Self {
        self.body = value;
        self
    }
}

request_options!(OrderRequest);
sends!(OrderRequest => types::ExternalVetting);

request!(OrderRequest: types::ExternalVetting {
    validate(self, problems) {
        problems.path_argument("brandId", &self.brand_id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.brand_id }
    execute(self, raw) {
        raw.messaging_10dlc_brand_external_vetting_order(&self.brand_id, &self.body)
    }
});
