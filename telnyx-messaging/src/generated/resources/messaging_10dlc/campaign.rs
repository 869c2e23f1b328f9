// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.campaign`: `accept_sharing`, `deactivate`, `get_mno_metadata`,
//! `get_operation_status`, `get_sharing_status`, `list`, `retrieve`, `submit_appeal`, `update`.
//!
//! Resources below it: `messaging_10dlc.campaign.osr`, `messaging_10dlc.campaign.usecase`.

use crate::generated_prelude::*;

pub mod osr;
pub mod usecase;

/// Operations of `client.messaging_10dlc().campaign()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.messaging_10dlc().campaign().list()
///     .brand_id("8b0f6f0e-55a1-4d51-9e0c-3d9a1d2f7c11").await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Campaign {
    client: Client,
}

impl Campaign {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `messaging_10dlc.campaign.osr`.
    #[must_use]
    pub fn osr(&self) -> osr::Osr {
        osr::Osr::new(&self.client)
    }

    /// The resource `messaging_10dlc.campaign.usecase`.
    #[must_use]
    pub fn usecase(&self) -> usecase::Usecase {
        usecase::Usecase::new(&self.client)
    }

    /// Accepts a shared campaign.
    ///
    /// Accepts a campaign that another campaign service provider shares with Telnyx. The response
    /// confirms only that the acceptance was started.
    ///
    /// `POST /10dlc/campaign/acceptSharing/{campaignId}`, response:
    /// [`CampaignSharingAcceptance`](crate::types::CampaignSharingAcceptance).
    ///
    /// `campaign_id`: Identifier of the campaign at The Campaign Registry: `C` and 5 to 8 capitals
    /// or digits. Matches `^C[A-Z0-9]{5,8}$`.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn accept_sharing(
        &self,
        campaign_id: impl Into<String>,
    ) -> AcceptSharingRequest {
        AcceptSharingRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_CAMPAIGN_ACCEPT_SHARING,
            ),
            campaign_id: campaign_id.into(),
        }
    }

    /// Deactivates a campaign.
    ///
    /// Ends a campaign. It cannot be restored. Returns a confirmation.
    ///
    /// `DELETE /10dlc/campaign/{campaignId}`, response:
    /// [`CampaignDeactivation`](crate::types::CampaignDeactivation).
    ///
    /// `campaign_id`: Identifier of the campaign at Telnyx, as returned by its submission.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn deactivate(&self, campaign_id: impl Into<String>) -> DeactivateRequest {
        DeactivateRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_CAMPAIGN_DEACTIVATE,
            ),
            campaign_id: campaign_id.into(),
        }
    }

    /// Returns the operators' requirements for a campaign.
    ///
    /// Returns the requirements of each mobile network operator that a campaign was submitted to.
    ///
    /// `GET /10dlc/campaign/{campaignId}/mnoMetadata`, response:
    /// [`CampaignMnoMetadata`](crate::types::CampaignMnoMetadata).
    ///
    /// `campaign_id`: Identifier of the campaign at Telnyx, as returned by its submission.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn get_mno_metadata(
        &self,
        campaign_id: impl Into<String>,
    ) -> GetMnoMetadataRequest {
        GetMnoMetadataRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_CAMPAIGN_GET_MNO_METADATA,
            ),
            campaign_id: campaign_id.into(),
        }
    }

    /// Returns the status of a campaign by operator.
    ///
    /// Returns the status of a campaign at each mobile network operator.
    ///
    /// `GET /10dlc/campaign/{campaignId}/operationStatus`, response:
    /// [`CampaignOperationStatus`](crate::types::CampaignOperationStatus).
    ///
    /// `campaign_id`: Identifier of the campaign at Telnyx, as returned by its submission.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn get_operation_status(
        &self,
        campaign_id: impl Into<String>,
    ) -> GetOperationStatusRequest {
        GetOperationStatusRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_CAMPAIGN_GET_OPERATION_STATUS,
            ),
            campaign_id: campaign_id.into(),
        }
    }

    /// Returns the sharing status of a campaign.
    ///
    /// Returns with whom a campaign is shared, by whom, and whether the sharing was accepted.
    ///
    /// `GET /10dlc/campaign/{campaignId}/sharing`, response:
    /// [`CampaignSharingChain`](crate::types::CampaignSharingChain).
    ///
    /// `campaign_id`: Identifier of the campaign at Telnyx, as returned by its submission.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn get_sharing_status(
        &self,
        campaign_id: impl Into<String>,
    ) -> GetSharingStatusRequest {
        GetSharingStatusRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_CAMPAIGN_GET_SHARING_STATUS,
            ),
            campaign_id: campaign_id.into(),
        }
    }

    /// Lists the campaigns of a brand.
    ///
    /// Returns the campaigns of a brand, page by page.
    ///
    /// `GET /10dlc/campaign`, response: a page of [`Campaign`](crate::types::Campaign).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::MESSAGING_10DLC_CAMPAIGN_LIST),
            brand_id: None,
            sort: None,
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Returns a campaign.
    ///
    /// Returns one campaign with its status.
    ///
    /// `GET /10dlc/campaign/{campaignId}`, response: [`Campaign`](crate::types::Campaign).
    ///
    /// `campaign_id`: Identifier of the campaign at Telnyx, as returned by its submission.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn retrieve(&self, campaign_id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_CAMPAIGN_RETRIEVE,
            ),
            campaign_id: campaign_id.into(),
        }
    }

    /// Appeals against the rejection of a campaign.
    ///
    /// Requests another review of a campaign whose `campaignStatus` is `TELNYX_FAILED` or
    /// `MNO_REJECTED`, and returns the time of the appeal. The status becomes `TCR_ACCEPTED`. In
    /// any other status the call fails with status 400. For a shared campaign, the provider that
    /// registered it requests the review.
    ///
    /// `POST /10dlc/campaign/{campaignId}/appeal`, response:
    /// [`CampaignAppeal`](crate::types::CampaignAppeal).
    ///
    /// `campaign_id`: Identifier of the campaign at Telnyx, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn submit_appeal(&self, campaign_id: impl Into<String>) -> SubmitAppealRequest {
        SubmitAppealRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_CAMPAIGN_SUBMIT_APPEAL,
            ),
            campaign_id: campaign_id.into(),
            body: types::AppealCampaign::default(),
        }
    }

    /// Updates a campaign.
    ///
    /// Changes the sample messages and a few other properties of a campaign, and returns it. All
    /// else is fixed once a campaign is submitted. A campaign that Telnyx rejected for its content
    /// is then reviewed again.
    ///
    /// `PUT /10dlc/campaign/{campaignId}`, response: [`Campaign`](crate::types::Campaign).
    ///
    /// `campaign_id`: Identifier of the campaign at Telnyx, as returned by its submission.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn update(&self, campaign_id: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            call: Call::new(&self.client, &operations::MESSAGING_10DLC_CAMPAIGN_UPDATE),
            campaign_id: campaign_id.into(),
            body: types::UpdateCampaign::default(),
        }
    }
}

/// A request builder of `client.messaging_10dlc().campaign().accept_sharing(…)`; the request
/// is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct AcceptSharingRequest {
    call: Call,
    campaign_id: String,
}

request_options!(AcceptSharingRequest);
sends!(AcceptSharingRequest => types::CampaignSharingAcceptance);

request!(AcceptSharingRequest: types::CampaignSharingAcceptance {
    validate(self, problems) { problems.path_argument("campaignId", &self.campaign_id); }
    resource_id(self) { &self.campaign_id }
    execute(self, raw) { raw.messaging_10dlc_campaign_accept_sharing(&self.campaign_id) }
});

/// A request builder of `client.messaging_10dlc().campaign().deactivate(…)`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeactivateRequest {
    call: Call,
    campaign_id: String,
}

request_options!(DeactivateRequest);
sends!(DeactivateRequest => types::CampaignDeactivation);

request!(DeactivateRequest: types::CampaignDeactivation {
    validate(self, problems) { problems.path_argument("campaignId", &self.campaign_id); }
    resource_id(self) { &self.campaign_id }
    execute(self, raw) { raw.messaging_10dlc_campaign_deactivate(&self.campaign_id) }
});

/// A request builder of `client.messaging_10dlc().campaign().get_mno_metadata(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetMnoMetadataRequest {
    call: Call,
    campaign_id: String,
}

request_options!(GetMnoMetadataRequest);
sends!(GetMnoMetadataRequest => types::CampaignMnoMetadata, read);

request!(GetMnoMetadataRequest: types::CampaignMnoMetadata {
    validate(self, problems) { problems.path_argument("campaignId", &self.campaign_id); }
    resource_id(self) { &self.campaign_id }
    execute(self, raw) { raw.messaging_10dlc_campaign_get_mno_metadata(&self.campaign_id) }
});

/// A request builder of `client.messaging_10dlc().campaign().get_operation_status(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetOperationStatusRequest {
    call: Call,
    campaign_id: String,
}

request_options!(GetOperationStatusRequest);
sends!(GetOperationStatusRequest => types::CampaignOperationStatus, read);

request!(GetOperationStatusRequest: types::CampaignOperationStatus {
    validate(self, problems) { problems.path_argument("campaignId", &self.campaign_id); }
    resource_id(self) { &self.campaign_id }
    execute(self, raw) { raw.messaging_10dlc_campaign_get_operation_status(&self.campaign_id) }
});

/// A request builder of `client.messaging_10dlc().campaign().get_sharing_status(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetSharingStatusRequest {
    call: Call,
    campaign_id: String,
}

request_options!(GetSharingStatusRequest);
sends!(GetSharingStatusRequest => types::CampaignSharingChain, read);

request!(GetSharingStatusRequest: types::CampaignSharingChain {
    validate(self, problems) { problems.path_argument("campaignId", &self.campaign_id); }
    resource_id(self) { &self.campaign_id }
    execute(self, raw) { raw.messaging_10dlc_campaign_get_sharing_status(&self.campaign_id) }
});

/// A request builder of `client.messaging_10dlc().campaign().list()`; the request is sent when
/// it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    brand_id: Option<String>,
    sort: Option<types::CampaignSort>,
    page_params: PageParams,
    stream_options: StreamOptions,
}

impl ListRequest {
    /// Identifier of the brand at Telnyx. Required.
    pub fn brand_id(mut self, value: impl Into<String>) -> Self {
        self.brand_id = Some(value.into());
        self
    }

    /// Order of the entries. A leading `-` means descending; newest first when absent. Default:
    /// `-createdAt`.
    pub fn sort(mut self, value: impl Into<types::CampaignSort>) -> Self {
        self.sort = Some(value.into());
        self
    }
}

request_options!(ListRequest);
list_options!(ListRequest, types::Campaign, paged, default = 10, max = 500);

request!(ListRequest: types::CampaignList {
    validate(self, problems) {
        problems.check("page", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.check("recordsPerPage", &self.page_params.size, &[Limit::Range(Some(1.0), Some(500.0))]);
        problems.required("brandId", &self.brand_id);
    }
    execute(self, raw) {
        raw.messaging_10dlc_campaign_list(self.brand_id.as_deref(), self.page_params.number, self.page_params.size, self.sort.as_ref())
    }
});

/// A request builder of `client.messaging_10dlc().campaign().retrieve(…)`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    campaign_id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::Campaign, read);

request!(RetrieveRequest: types::Campaign {
    validate(self, problems) { problems.path_argument("campaignId", &self.campaign_id); }
    resource_id(self) { &self.campaign_id }
    execute(self, raw) { raw.messaging_10dlc_campaign_retrieve(&self.campaign_id) }
});

/// A request builder of `client.messaging_10dlc().campaign().submit_appeal(…)`; the request
/// is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SubmitAppealRequest {
    call: Call,
    campaign_id: String,
    body: types::AppealCampaign,
}

impl SubmitAppealRequest {
    /// Why the campaign is to be reviewed again, and what was changed since the rejection.
    /// Required.
    pub fn appeal_reason(mut self, value: impl Into<String>) -> Self {
        self.body.appeal_reason = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::AppealCampaign) -> Self {
        self.body = value;
        self
    }
}

request_options!(SubmitAppealRequest);
sends!(SubmitAppealRequest => types::CampaignAppeal);

request!(SubmitAppealRequest: types::CampaignAppeal {
    validate(self, problems) {
        problems.path_argument("campaignId", &self.campaign_id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.campaign_id }
    execute(self, raw) {
        raw.messaging_10dlc_campaign_submit_appeal(&self.campaign_id, &self.body)
    }
});

/// A request builder of `client.messaging_10dlc().campaign().update(…)`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    campaign_id: String,
    body: types::UpdateCampaign,
}

impl UpdateRequest {
    /// Whether the campaign is renewed at the end of each billing period. Default: `true`.
    pub fn auto_renewal(mut self, value: bool) -> Self {
        self.body.auto_renewal = Some(value);
        self
    }

    /// Reply to a help keyword. At most 255 characters.
    pub fn help_message(mut self, value: impl Into<String>) -> Self {
        self.body.help_message = Some(value.into());
        self
    }

    /// How recipients agree to receive messages, and what they then receive. At most 2048
    /// characters.
    pub fn message_flow(mut self, value: impl Into<String>) -> Self {
        self.body.message_flow = Some(value.into());
        self
    }

    /// Reseller of the campaign, as an identifier of The Campaign Registry. At most 8 characters.
    pub fn reseller_id(mut self, value: impl Into<String>) -> Self {
        self.body.reseller_id = Some(value.into());
        self
    }

    /// First sample of a message. At most 255 characters.
    pub fn sample1(mut self, value: impl Into<String>) -> Self {
        self.body.sample1 = Some(value.into());
        self
    }

    /// Second sample of a message. At most 255 characters.
    pub fn sample2(mut self, value: impl Into<String>) -> Self {
        self.body.sample2 = Some(value.into());
        self
    }

    /// Third sample of a message. At most 255 characters.
    pub fn sample3(mut self, value: impl Into<String>) -> Self {
        self.body.sample3 = Some(value.into());
        self
    }

    /// Fourth sample of a message. At most 255 characters.
    pub fn sample4(mut self, value: impl Into<String>) -> Self {
        self.body.sample4 = Some(value.into());
        self
    }

    /// Fifth sample of a message. At most 255 characters.
    pub fn sample5(mut self, value: impl Into<String>) -> Self {
        self.body.sample5 = Some(value.into());
        self
    }

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
    pub fn body(mut self, value: types::UpdateCampaign) -> Self {
        self.body = value;
        self
    }
}

request_options!(UpdateRequest);
sends!(UpdateRequest => types::Campaign);

request!(UpdateRequest: types::Campaign {
    validate(self, problems) {
        problems.path_argument("campaignId", &self.campaign_id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.campaign_id }
    execute(self, raw) { raw.messaging_10dlc_campaign_update(&self.campaign_id, &self.body) }
});
