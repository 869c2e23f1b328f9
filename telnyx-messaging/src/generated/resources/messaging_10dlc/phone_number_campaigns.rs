// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.phone_number_campaigns`: `create`, `delete`, `list`,
//! `retrieve`, `update`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_10dlc().phone_number_campaigns()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.messaging_10dlc().phone_number_campaigns().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct PhoneNumberCampaigns {
    client: Client,
}

impl PhoneNumberCampaigns {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Assigns a phone number to a campaign.
    ///
    /// Returns the assignment, which takes effect later: `assignmentStatus` is then `ASSIGNED`, and
    /// an event of the type `10dlc.phone_number.update` reports it.
    ///
    /// `POST /10dlc/phone_number_campaigns`, response:
    /// [`PhoneNumberCampaign`](crate::types::PhoneNumberCampaign).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn create(&self) -> CreateRequest {
        CreateRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_CREATE,
            ),
            body: types::CreatePhoneNumberCampaign::default(),
        }
    }

    /// Removes a phone number from its campaign.
    ///
    /// Removes the assignment of a phone number to its campaign, and returns it. The removal takes
    /// effect later; see `assignmentStatus`.
    ///
    /// `DELETE /10dlc/phone_number_campaigns/{phoneNumber}`, response:
    /// [`PhoneNumberCampaign`](crate::types::PhoneNumberCampaign).
    ///
    /// `phone_number`: Assigned phone number, in E.164 format.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn delete(&self, phone_number: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_DELETE,
            ),
            phone_number: phone_number.into(),
        }
    }

    /// Lists assignments of phone numbers to campaigns.
    ///
    /// Returns the phone numbers that are assigned to campaigns, page by page.
    ///
    /// `GET /10dlc/phone_number_campaigns`, response: a page of
    /// [`PhoneNumberCampaign`](crate::types::PhoneNumberCampaign).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_LIST,
            ),
            filter_tcr_brand_id: None,
            filter_tcr_campaign_id: None,
            filter_telnyx_brand_id: None,
            filter_telnyx_campaign_id: None,
            sort: None,
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Returns the campaign of a phone number.
    ///
    /// Returns the assignment of one phone number to a campaign, with its status.
    ///
    /// `GET /10dlc/phone_number_campaigns/{phoneNumber}`, response:
    /// [`PhoneNumberCampaign`](crate::types::PhoneNumberCampaign).
    ///
    /// `phone_number`: Assigned phone number, in E.164 format.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn retrieve(&self, phone_number: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_RETRIEVE,
            ),
            phone_number: phone_number.into(),
        }
    }

    /// Assigns a phone number to another campaign.
    ///
    /// Assigns a phone number to a campaign, whether or not it has one already, and returns the
    /// assignment. It takes effect later; see `assignmentStatus`.
    ///
    /// `PUT /10dlc/phone_number_campaigns/{phoneNumber}`, response:
    /// [`PhoneNumberCampaign`](crate::types::PhoneNumberCampaign).
    ///
    /// `phone_number`: Assigned phone number, in E.164 format.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn update(&self, phone_number: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_UPDATE,
            ),
            path_phone_number: phone_number.into(),
            body: types::UpdatePhoneNumberCampaign::default(),
        }
    }
}

/// A request builder of `client.messaging_10dlc().phone_number_campaigns().create()`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateRequest {
    call: Call,
    body: types::CreatePhoneNumberCampaign,
}

impl CreateRequest {
    /// Campaign to assign the number to, as an identifier at Telnyx; for a shared campaign, that at
    /// The Campaign Registry. Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.body.campaign_id = Some(value.into());
        self
    }

    /// Phone number to assign. In E.164 format. Required.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.body.phone_number = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::CreatePhoneNumberCampaign) -> Self {
        self.body = value;
        self
    }
}

request_options!(CreateRequest);
sends!(CreateRequest => types::PhoneNumberCampaign);

request!(CreateRequest: types::PhoneNumberCampaign {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.messaging_10dlc_phone_number_campaigns_create(&self.body) }
});

/// A request builder of `client.messaging_10dlc().phone_number_campaigns().delete(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeleteRequest {
    call: Call,
    phone_number: String,
}

request_options!(DeleteRequest);
sends!(DeleteRequest => types::PhoneNumberCampaign);

request!(DeleteRequest: types::PhoneNumberCampaign {
    validate(self, problems) { problems.path_argument("phoneNumber", &self.phone_number); }
    resource_id(self) { &self.phone_number }
    execute(self, raw) { raw.messaging_10dlc_phone_number_campaigns_delete(&self.phone_number) }
});

/// A request builder of `client.messaging_10dlc().phone_number_campaigns().list()`; the request
/// is sent when it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    filter_tcr_brand_id: Option<String>,
    filter_tcr_campaign_id: Option<String>,
    filter_telnyx_brand_id: Option<String>,
    filter_telnyx_campaign_id: Option<String>,
    sort: Option<types::PhoneNumberCampaignSort>,
    page_params: PageParams,
    stream_options: StreamOptions,
}

impl ListRequest {
    /// Returns only numbers of the brand with this identifier at The Campaign Registry.
    pub fn filter_tcr_brand_id(mut self, value: impl Into<String>) -> Self {
        self.filter_tcr_brand_id = Some(value.into());
        self
    }

    /// Returns only numbers of the campaign with this identifier at The Campaign Registry.
    pub fn filter_tcr_campaign_id(mut self, value: impl Into<String>) -> Self {
        self.filter_tcr_campaign_id = Some(value.into());
        self
    }

    /// Returns only numbers of the brand with this identifier at Telnyx.
    pub fn filter_telnyx_brand_id(mut self, value: impl Into<String>) -> Self {
        self.filter_telnyx_brand_id = Some(value.into());
        self
    }

    /// Returns only numbers of the campaign with this identifier at Telnyx.
    pub fn filter_telnyx_campaign_id(mut self, value: impl Into<String>) -> Self {
        self.filter_telnyx_campaign_id = Some(value.into());
        self
    }

    /// Order of the entries. A leading `-` means descending; newest first when absent. Default:
    /// `-createdAt`.
    pub fn sort(mut self, value: impl Into<types::PhoneNumberCampaignSort>) -> Self {
        self.sort = Some(value.into());
        self
    }
}

request_options!(ListRequest);
list_options!(ListRequest, types::PhoneNumberCampaign, paged, default = 20);

request!(ListRequest: types::PhoneNumberCampaignList {
    validate(self, problems) {
        problems.check("page", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
    }
    execute(self, raw) {
        raw.messaging_10dlc_phone_number_campaigns_list(self.filter_tcr_brand_id.as_deref(), self.filter_tcr_campaign_id.as_deref(), self.filter_telnyx_brand_id.as_deref(), self.filter_telnyx_campaign_id.as_deref(), self.page_params.number, self.page_params.size, self.sort.as_ref())
    }
});

/// A request builder of `client.messaging_10dlc().phone_number_campaigns().retrieve(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    phone_number: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::PhoneNumberCampaign, read);

request!(RetrieveRequest: types::PhoneNumberCampaign {
    validate(self, problems) { problems.path_argument("phoneNumber", &self.phone_number); }
    resource_id(self) { &self.phone_number }
    execute(self, raw) { raw.messaging_10dlc_phone_number_campaigns_retrieve(&self.phone_number) }
});

/// A request builder of `client.messaging_10dlc().phone_number_campaigns().update(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    path_phone_number: String,
    body: types::UpdatePhoneNumberCampaign,
}

impl UpdateRequest {
    /// Campaign to assign the number to, as an identifier at Telnyx; for a shared campaign, that at
    /// The Campaign Registry. Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.body.campaign_id = Some(value.into());
        self
    }

    /// Phone number to assign. In E.164 format. Required.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.body.phone_number = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::UpdatePhoneNumberCampaign) -> Self {
        self.body = value;
        self
    }
}

request_options!(UpdateRequest);
sends!(UpdateRequest => types::PhoneNumberCampaign);

request!(UpdateRequest: types::PhoneNumberCampaign {
    validate(self, problems) {
        problems.path_argument("phoneNumber", &self.path_phone_number);
        problems.body(&self.body);
    }
    resource_id(self) { &self.path_phone_number }
    execute(self, raw) {
        raw.messaging_10dlc_phone_number_campaigns_update(&self.path_phone_number, &self.body)
    }
});
