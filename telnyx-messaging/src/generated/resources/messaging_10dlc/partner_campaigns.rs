// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.partner_campaigns`: `list`, `list_shared_by_me`, `retrieve`,
//! `retrieve_sharing_status`, `update`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_10dlc().partner_campaigns()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.messaging_10dlc().partner_campaigns().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct PartnerCampaigns {
    client: Client,
}

impl PartnerCampaigns {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists shared campaigns.
    ///
    /// Returns the shared campaigns that Telnyx has accepted, with their content and status, page
    /// by page. Campaigns that wait for acceptance are not included.
    ///
    /// `GET /10dlc/partner_campaigns`, response: a page of
    /// [`PartnerCampaign`](crate::types::PartnerCampaign).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_PARTNER_CAMPAIGNS_LIST,
            ),
            sort: None,
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Lists campaigns that the account shares.
    ///
    /// Returns the campaigns that the account shares with Telnyx and that Telnyx has accepted, page
    /// by page. Campaigns that wait for acceptance are not included.
    ///
    /// `GET /10dlc/partnerCampaign/sharedByMe`, response: a page of
    /// [`SharedCampaign`](crate::types::SharedCampaign).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list_shared_by_me(&self) -> ListSharedByMeRequest {
        ListSharedByMeRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_PARTNER_CAMPAIGNS_LIST_SHARED_BY_ME,
            ),
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Returns a shared campaign.
    ///
    /// Returns one shared campaign with its status.
    ///
    /// `GET /10dlc/partner_campaigns/{campaignId}`, response:
    /// [`PartnerCampaign`](crate::types::PartnerCampaign).
    ///
    /// `campaign_id`: Identifier of the shared campaign at The Campaign Registry, such as
    /// `CEXMPL1`.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn retrieve(&self, campaign_id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_PARTNER_CAMPAIGNS_RETRIEVE,
            ),
            campaign_id: campaign_id.into(),
        }
    }

    /// Returns the sharing status of a shared campaign.
    ///
    /// Returns with whom a shared campaign is shared, by whom, and whether the sharing was
    /// accepted.
    ///
    /// `GET /10dlc/partnerCampaign/{campaignId}/sharing`, response:
    /// [`PartnerCampaignSharing`](crate::types::PartnerCampaignSharing).
    ///
    /// `campaign_id`: Identifier of the shared campaign at The Campaign Registry, such as
    /// `CEXMPL1`.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn retrieve_sharing_status(
        &self,
        campaign_id: impl Into<String>,
    ) -> RetrieveSharingStatusRequest {
        RetrieveSharingStatusRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_PARTNER_CAMPAIGNS_RETRIEVE_SHARING_STATUS,
            ),
            campaign_id: campaign_id.into(),
        }
    }

    /// Updates a shared campaign.
    ///
    /// Changes the webhook URLs of a shared campaign, and returns it. All else belongs to the
    /// provider that registered it.
    ///
    /// `PATCH /10dlc/partner_campaigns/{campaignId}`, response:
    /// [`PartnerCampaign`](crate::types::PartnerCampaign).
    ///
    /// `campaign_id`: Identifier of the shared campaign at The Campaign Registry, such as
    /// `CEXMPL1`.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn update(&self, campaign_id: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_PARTNER_CAMPAIGNS_UPDATE,
            ),
            campaign_id: campaign_id.into(),
            body: types::UpdatePartnerCampaign::default(),
        }
    }
}

/// A request builder of `client.messaging_10dlc().partner_campaigns().list()`; the request is
/// sent when it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    sort: Option<types::PartnerCampaignSort>,
    page_params: PageParams,
    stream_options: StreamOptions,
}

impl ListRequest {
    /// Order of the entries. A leading `-` means descending; newest first when absent. Default:
    /// `-createdAt`.
    pub fn sort(mut self, value: impl Into<types::PartnerCampaignSort>) -> Self {
        self.sort = Some(value.into());
        self
    }
}

request_options!(ListRequest);
list_options!(ListRequest, types::PartnerCampaign, paged, default = 10, max = 500);

request!(ListRequest: types::PartnerCampaignList {
    validate(self, problems) {
        problems.check("page", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.check("recordsPerPage", &self.page_params.size, &[Limit::Range(Some(1.0), Some(500.0))]);
    }
    execute(self, raw) {
        raw.messaging_10dlc_partner_campaigns_list(self.page_params.number, self.page_params.size, self.sort.as_ref())
    }
});

/// A request builder of `client.messaging_10dlc().partner_campaigns().list_shared_by_me()`; the
/// request is sent when it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListSharedByMeRequest {
    call: Call,
    page_params: PageParams,
    stream_options: StreamOptions,
}

request_options!(ListSharedByMeRequest);
list_options!(ListSharedByMeRequest, types::SharedCampaign, paged, default = 10, max = 500);

request!(ListSharedByMeRequest: types::SharedCampaignList {
    validate(self, problems) {
        problems.check("page", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.check("recordsPerPage", &self.page_params.size, &[Limit::Range(Some(1.0), Some(500.0))]);
    }
    execute(self, raw) {
        raw.messaging_10dlc_partner_campaigns_list_shared_by_me(self.page_params.number, self.page_params.size)
    }
});

/// A request builder of `client.messaging_10dlc().partner_campaigns().retrieve(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    campaign_id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::PartnerCampaign, read);

request!(RetrieveRequest: types::PartnerCampaign {
    validate(self, problems) { problems.path_argument("campaignId", &self.campaign_id); }
    resource_id(self) { &self.campaign_id }
    execute(self, raw) { raw.messaging_10dlc_partner_campaigns_retrieve(&self.campaign_id) }
});

/// A request builder of
/// `client.messaging_10dlc().partner_campaigns().retrieve_sharing_status(…)`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveSharingStatusRequest {
    call: Call,
    campaign_id: String,
}

request_options!(RetrieveSharingStatusRequest);
sends!(RetrieveSharingStatusRequest => types::PartnerCampaignSharing, read);

request!(RetrieveSharingStatusRequest: types::PartnerCampaignSharing {
    validate(self, problems) { problems.path_argument("campaignId", &self.campaign_id); }
    resource_id(self) { &self.campaign_id }
    execute(self, raw) {
        raw.messaging_10dlc_partner_campaigns_retrieve_sharing_status(&self.campaign_id)
    }
});

/// A request builder of `client.messaging_10dlc().partner_campaigns().update(…)`; the request
/// is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    campaign_id: String,
    body: types::UpdatePartnerCampaign,
}

impl UpdateRequest {
    /// URL for events of the campaign when `webhookURL` fails.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_failover_url = Some(value.into());
        self
    }

    /// URL for events of the campaign and of its phone numbers.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::UpdatePartnerCampaign) -> Self {
        self.body = value;
        self
    }
}

request_options!(UpdateRequest);
sends!(UpdateRequest => types::PartnerCampaign);

request!(UpdateRequest: types::PartnerCampaign {
    validate(self, problems) { problems.path_argument("campaignId", &self.campaign_id); }
    resource_id(self) { &self.campaign_id }
    execute(self, raw) {
        raw.messaging_10dlc_partner_campaigns_update(&self.campaign_id, &self.body)
    }
});
