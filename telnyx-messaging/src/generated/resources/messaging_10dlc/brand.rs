// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.brand`: `create`, `delete`, `get_feedback`,
//! `get_sms_otp_by_reference`, `list`, `resend_2fa_email`, `retrieve`,
//! `retrieve_sms_otp_status`, `revet`, `trigger_sms_otp`, `update`, `verify_sms_otp`.
//!
//! Resources below it: `messaging_10dlc.brand.external_vetting`.

use crate::generated_prelude::*;

pub mod external_vetting;

/// Operations of `client.messaging_10dlc().brand()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.messaging_10dlc().brand().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Brand {
    client: Client,
}

impl Brand {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `messaging_10dlc.brand.external_vetting`.
    #[must_use]
    pub fn external_vetting(&self) -> external_vetting::ExternalVetting {
        external_vetting::ExternalVetting::new(&self.client)
    }

    /// Registers a brand.
    ///
    /// Registers an organization as a brand at The Campaign Registry, and returns it. The
    /// registration usually continues after the response: `status` and `identityStatus` change
    /// later, and events at `webhookURL` report it. A registration costs 4 USD, without refund. A
    /// sole proprietor must then be verified with `brand.trigger_sms_otp`.
    ///
    /// `POST /10dlc/brand`, response: [`Brand`](crate::types::Brand).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn create(&self) -> CreateRequest {
        CreateRequest {
            call: Call::new(&self.client, &operations::MESSAGING_10DLC_BRAND_CREATE),
            body: types::CreateBrand::default(),
        }
    }

    /// Deletes a brand.
    ///
    /// It must not have active campaigns, and its inactive campaigns must be at least three months
    /// old, for billing; otherwise the call fails with status 400.
    ///
    /// `DELETE /10dlc/brand/{brandId}`, response: no content.
    ///
    /// `brand_id`: Identifier of the brand at Telnyx, as returned by its creation.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn delete(&self, brand_id: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            call: Call::new(&self.client, &operations::MESSAGING_10DLC_BRAND_DELETE),
            brand_id: brand_id.into(),
        }
    }

    /// Returns feedback about a brand.
    ///
    /// Returns the reasons why the registration or the identity check of a brand failed, with the
    /// properties to correct before `brand.update` and `brand.revet`.
    ///
    /// `GET /10dlc/brand/feedback/{brandId}`, response:
    /// [`BrandFeedback`](crate::types::BrandFeedback).
    ///
    /// `brand_id`: Identifier of the brand at Telnyx, as returned by its creation.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn get_feedback(&self, brand_id: impl Into<String>) -> GetFeedbackRequest {
        GetFeedbackRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_BRAND_GET_FEEDBACK,
            ),
            brand_id: brand_id.into(),
        }
    }

    /// Returns an SMS verification by its reference.
    ///
    /// Returns the status of an SMS verification of a sole proprietor: whether the one-time
    /// password was delivered and verified.
    ///
    /// `GET /10dlc/brand/smsOtp/{referenceId}`, response:
    /// [`BrandSmsOtp`](crate::types::BrandSmsOtp).
    ///
    /// `reference_id`: Identifier of the verification, as returned by `brand.trigger_sms_otp`.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn get_sms_otp_by_reference(
        &self,
        reference_id: impl Into<String>,
    ) -> GetSmsOtpByReferenceRequest {
        GetSmsOtpByReferenceRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_BRAND_GET_SMS_OTP_BY_REFERENCE,
            ),
            reference_id: reference_id.into(),
            brand_id: None,
        }
    }

    /// Lists brands.
    ///
    /// Returns the brands of the account, page by page.
    ///
    /// `GET /10dlc/brand`, response: a page of [`BrandSummary`](crate::types::BrandSummary).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::MESSAGING_10DLC_BRAND_LIST),
            brand_id: None,
            country: None,
            display_name: None,
            entity_type: None,
            sort: None,
            state: None,
            tcr_brand_id: None,
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Resends the verification mail of a brand.
    ///
    /// Sends the mail for the two-factor authentication of a brand again.
    ///
    /// `POST /10dlc/brand/{brandId}/2faEmail`, response: no content.
    ///
    /// `brand_id`: Identifier of the brand at Telnyx, as returned by its creation.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn resend_2fa_email(
        &self,
        brand_id: impl Into<String>,
    ) -> Resend2faEmailRequest {
        Resend2faEmailRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_BRAND_RESEND_2FA_EMAIL,
            ),
            brand_id: brand_id.into(),
        }
    }

    /// Returns a brand.
    ///
    /// Returns one brand with the number of its campaigns.
    ///
    /// `GET /10dlc/brand/{brandId}`, response: [`Brand`](crate::types::Brand).
    ///
    /// `brand_id`: Identifier of the brand at Telnyx, as returned by its creation.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn retrieve(&self, brand_id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(&self.client, &operations::MESSAGING_10DLC_BRAND_RETRIEVE),
            brand_id: brand_id.into(),
        }
    }

    /// Returns the SMS verification of a brand.
    ///
    /// Returns the status of the SMS verification of a sole proprietor, by brand.
    /// `brand.get_sms_otp_by_reference` returns it by reference.
    ///
    /// `GET /10dlc/brand/{brandId}/smsOtp`, response: [`BrandSmsOtp`](crate::types::BrandSmsOtp).
    ///
    /// `brand_id`: Identifier of the brand at Telnyx, as returned by its creation.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn retrieve_sms_otp_status(
        &self,
        brand_id: impl Into<String>,
    ) -> RetrieveSmsOtpStatusRequest {
        RetrieveSmsOtpStatusRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_BRAND_RETRIEVE_SMS_OTP_STATUS,
            ),
            brand_id: brand_id.into(),
        }
    }

    /// Repeats the identity check of a brand.
    ///
    /// Starts a new identity check of a brand, usually after its data was corrected, and returns
    /// the brand. Allowed once after a successful registration, then once every three months.
    ///
    /// `PUT /10dlc/brand/{brandId}/revet`, response: [`Brand`](crate::types::Brand).
    ///
    /// `brand_id`: Identifier of the brand at Telnyx, as returned by its creation.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn revet(&self, brand_id: impl Into<String>) -> RevetRequest {
        RevetRequest {
            call: Call::new(&self.client, &operations::MESSAGING_10DLC_BRAND_REVET),
            brand_id: brand_id.into(),
        }
    }

    /// Starts the SMS verification of a brand.
    ///
    /// Sends a one-time password to `mobilePhone` of a sole proprietor, and returns a reference to
    /// the verification. The brand cannot have campaigns before it is verified. Every call sends
    /// another message.
    ///
    /// `POST /10dlc/brand/{brandId}/smsOtp`, response:
    /// [`BrandSmsOtpReference`](crate::types::BrandSmsOtpReference).
    ///
    /// `brand_id`: Identifier of the brand at Telnyx, as returned by its creation.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn trigger_sms_otp(&self, brand_id: impl Into<String>) -> TriggerSmsOtpRequest {
        TriggerSmsOtpRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_BRAND_TRIGGER_SMS_OTP,
            ),
            brand_id: brand_id.into(),
            body: types::TriggerBrandSmsOtp::default(),
        }
    }

    /// Updates a brand.
    ///
    /// Changes the data of a brand, and returns it. To repeat the identity check with the new data,
    /// call `brand.revet`.
    ///
    /// `PUT /10dlc/brand/{brandId}`, response: [`Brand`](crate::types::Brand).
    ///
    /// `brand_id`: Identifier of the brand at Telnyx, as returned by its creation.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn update(&self, brand_id: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            call: Call::new(&self.client, &operations::MESSAGING_10DLC_BRAND_UPDATE),
            brand_id: brand_id.into(),
            body: types::UpdateBrand::default(),
        }
    }

    /// Verifies a brand with a one-time password.
    ///
    /// Submits the one-time password that a sole proprietor received. On success `identityStatus`
    /// of the brand becomes `VERIFIED`, the second message is sent, and campaigns can be submitted.
    /// A wrong or expired password fails with status 400.
    ///
    /// `PUT /10dlc/brand/{brandId}/smsOtp`, response: no content.
    ///
    /// `brand_id`: Identifier of the brand at Telnyx, as returned by its creation.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn verify_sms_otp(&self, brand_id: impl Into<String>) -> VerifySmsOtpRequest {
        VerifySmsOtpRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_BRAND_VERIFY_SMS_OTP,
            ),
            brand_id: brand_id.into(),
            body: types::VerifyBrandSmsOtp::default(),
        }
    }
}

/// A request builder of `client.messaging_10dlc().brand().create()`; the request is sent when
/// it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateRequest {
    call: Call,
    body: types::CreateBrand,
}

impl CreateRequest {
    /// Mail address of a contact at the company. Required for `PUBLIC_PROFIT`; leave it out for
    /// other legal forms.
    pub fn business_contact_email(mut self, value: impl Into<String>) -> Self {
        self.body.business_contact_email = Some(value.into());
        self
    }

    /// City of the postal address. At most 100 characters.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.body.city = Some(value.into());
        self
    }

    /// Legal name of the company, exactly as in official records. Required for private companies,
    /// public companies and non-profit organizations. At most 100 characters.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.body.company_name = Some(value.into());
        self
    }

    /// Country, as an ISO 3166-1 code of two letters. Exactly 2 characters. Required.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.body.country = Some(value.into());
        self
    }

    /// Name under which customers know the brand. At most 100 characters. Required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.body.display_name = Some(value.into());
        self
    }

    /// Tax number of the company; in the United States the EIN, nine digits. Required for
    /// non-profit organizations. At most 20 characters.
    pub fn ein(mut self, value: impl Into<String>) -> Self {
        self.body.ein = Some(value.into());
        self
    }

    /// Mail address of the brand's support. At most 100 characters. Required.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.body.email = Some(value.into());
        self
    }

    /// Legal form of the organization. Required.
    pub fn entity_type(mut self, value: impl Into<types::BrandEntityType>) -> Self {
        self.body.entity_type = Some(value.into());
        self
    }

    /// First name of the contact person. At most 100 characters.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.body.first_name = Some(value.into());
        self
    }

    /// IP address of the browser from which the registration was submitted. At most 50 characters.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.body.ip_address = Some(value.into());
        self
    }

    /// Whether the brand resells messaging to others. Default: `false`.
    pub fn is_reseller(mut self, value: bool) -> Self {
        self.body.is_reseller = Some(value);
        self
    }

    /// Last name of the contact person. At most 100 characters.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.body.last_name = Some(value.into());
        self
    }

    /// Mobile number of a sole proprietor, to which the one-time password goes. A number of the
    /// United States or Canada, except for mock brands. At most 20 characters. In E.164 format.
    pub fn mobile_phone(mut self, value: impl Into<String>) -> Self {
        self.body.mobile_phone = Some(value.into());
        self
    }

    /// Whether the brand is only for tests. Its campaigns cannot be shared with upstream partners.
    /// Default: `false`.
    pub fn mock(mut self, value: bool) -> Self {
        self.body.mock = Some(value);
        self
    }

    /// Phone number of the brand's support. At most 20 characters. In E.164 format.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.body.phone = Some(value.into());
        self
    }

    /// Postal code; five digits in the United States. At most 10 characters.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.body.postal_code = Some(value.into());
        self
    }

    /// State or province; in the United States a code of two letters. At most 20 characters.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.body.state = Some(value.into());
        self
    }

    /// Stock exchange. Required for public companies.
    pub fn stock_exchange(
        mut self,
        value: impl Into<types::BrandStockExchange>,
    ) -> Self {
        self.body.stock_exchange = Some(value.into());
        self
    }

    /// Stock symbol. Required for public companies. At most 10 characters.
    pub fn stock_symbol(mut self, value: impl Into<String>) -> Self {
        self.body.stock_symbol = Some(value.into());
        self
    }

    /// Street and house number. At most 100 characters.
    pub fn street(mut self, value: impl Into<String>) -> Self {
        self.body.street = Some(value.into());
        self
    }

    /// Line of business. Required.
    pub fn vertical(mut self, value: impl Into<types::BrandVertical>) -> Self {
        self.body.vertical = Some(value.into());
        self
    }

    /// URL for events of the brand when `webhookURL` fails.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_failover_url = Some(value.into());
        self
    }

    /// URL for events of the brand, such as the outcome of its registration. Without it no events
    /// are sent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Website of the brand. At most 100 characters.
    pub fn website(mut self, value: impl Into<String>) -> Self {
        self.body.website = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::CreateBrand) -> Self {
        self.body = value;
        self
    }
}

request_options!(CreateRequest);
sends!(CreateRequest => types::Brand);

request!(CreateRequest: types::Brand {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.messaging_10dlc_brand_create(&self.body) }
});

/// A request builder of `client.messaging_10dlc().brand().delete(…)`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeleteRequest {
    call: Call,
    brand_id: String,
}

request_options!(DeleteRequest);
sends!(DeleteRequest => ());

request!(DeleteRequest: () {
    expected Nothing;
    validate(self, problems) { problems.path_argument("brandId", &self.brand_id); }
    resource_id(self) { &self.brand_id }
    execute(self, raw) { raw.messaging_10dlc_brand_delete(&self.brand_id) }
});

/// A request builder of `client.messaging_10dlc().brand().get_feedback(…)`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetFeedbackRequest {
    call: Call,
    brand_id: String,
}

request_options!(GetFeedbackRequest);
sends!(GetFeedbackRequest => types::BrandFeedback, read);

request!(GetFeedbackRequest: types::BrandFeedback {
    validate(self, problems) { problems.path_argument("brandId", &self.brand_id); }
    resource_id(self) { &self.brand_id }
    execute(self, raw) { raw.messaging_10dlc_brand_get_feedback(&self.brand_id) }
});

/// A request builder of `client.messaging_10dlc().brand().get_sms_otp_by_reference(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetSmsOtpByReferenceRequest {
    call: Call,
    reference_id: String,
    brand_id: Option<String>,
}

impl GetSmsOtpByReferenceRequest {
    /// Identifier of the brand, to narrow the search.
    pub fn brand_id(mut self, value: impl Into<String>) -> Self {
        self.brand_id = Some(value.into());
        self
    }
}

request_options!(GetSmsOtpByReferenceRequest);
sends!(GetSmsOtpByReferenceRequest => types::BrandSmsOtp, read);

request!(GetSmsOtpByReferenceRequest: types::BrandSmsOtp {
    validate(self, problems) { problems.path_argument("referenceId", &self.reference_id); }
    resource_id(self) { &self.reference_id }
    execute(self, raw) {
        raw.messaging_10dlc_brand_get_sms_otp_by_reference(&self.reference_id, self.brand_id.as_deref())
    }
});

/// A request builder of `client.messaging_10dlc().brand().list()`; the request is sent when it
/// is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    brand_id: Option<String>,
    country: Option<String>,
    display_name: Option<String>,
    entity_type: Option<types::BrandEntityType>,
    sort: Option<types::BrandSort>,
    state: Option<String>,
    tcr_brand_id: Option<String>,
    page_params: PageParams,
    stream_options: StreamOptions,
}

impl ListRequest {
    /// Returns only the brand with this identifier at Telnyx.
    pub fn brand_id(mut self, value: impl Into<String>) -> Self {
        self.brand_id = Some(value.into());
        self
    }

    /// Returns only brands of this country.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Returns only brands with this display name.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Returns only brands of this legal form.
    pub fn entity_type(mut self, value: impl Into<types::BrandEntityType>) -> Self {
        self.entity_type = Some(value.into());
        self
    }

    /// Order of the entries. A leading `-` means descending; newest first when absent. Default:
    /// `-createdAt`.
    pub fn sort(mut self, value: impl Into<types::BrandSort>) -> Self {
        self.sort = Some(value.into());
        self
    }

    /// Returns only brands of this state or province.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Returns only the brand with this identifier at The Campaign Registry.
    pub fn tcr_brand_id(mut self, value: impl Into<String>) -> Self {
        self.tcr_brand_id = Some(value.into());
        self
    }
}

request_options!(ListRequest);
list_options!(ListRequest, types::BrandSummary, paged, default = 10, max = 500);

request!(ListRequest: types::BrandList {
    validate(self, problems) {
        problems.check("page", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.check("recordsPerPage", &self.page_params.size, &[Limit::Range(Some(1.0), Some(500.0))]);
    }
    execute(self, raw) {
        raw.messaging_10dlc_brand_list(self.brand_id.as_deref(), self.country.as_deref(), self.display_name.as_deref(), self.entity_type.as_ref(), self.page_params.number, self.page_params.size, self.sort.as_ref(), self.state.as_deref(), self.tcr_brand_id.as_deref())
    }
});

/// A request builder of `client.messaging_10dlc().brand().resend_2fa_email(…)`; the request
/// is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Resend2faEmailRequest {
    call: Call,
    brand_id: String,
}

request_options!(Resend2faEmailRequest);
sends!(Resend2faEmailRequest => ());

request!(Resend2faEmailRequest: () {
    expected Nothing;
    validate(self, problems) { problems.path_argument("brandId", &self.brand_id); }
    resource_id(self) { &self.brand_id }
    execute(self, raw) { raw.messaging_10dlc_brand_resend_2fa_email(&self.brand_id) }
});

/// A request builder of `client.messaging_10dlc().brand().retrieve(…)`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    brand_id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::Brand, read);

request!(RetrieveRequest: types::Brand {
    validate(self, problems) { problems.path_argument("brandId", &self.brand_id); }
    resource_id(self) { &self.brand_id }
    execute(self, raw) { raw.messaging_10dlc_brand_retrieve(&self.brand_id) }
});

/// A request builder of `client.messaging_10dlc().brand().retrieve_sms_otp_status(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveSmsOtpStatusRequest {
    call: Call,
    brand_id: String,
}

request_options!(RetrieveSmsOtpStatusRequest);
sends!(RetrieveSmsOtpStatusRequest => types::BrandSmsOtp, read);

request!(RetrieveSmsOtpStatusRequest: types::BrandSmsOtp {
    validate(self, problems) { problems.path_argument("brandId", &self.brand_id); }
    resource_id(self) { &self.brand_id }
    execute(self, raw) { raw.messaging_10dlc_brand_retrieve_sms_otp_status(&self.brand_id) }
});

/// A request builder of `client.messaging_10dlc().brand().revet(…)`; the request is sent when
/// it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RevetRequest {
    call: Call,
    brand_id: String,
}

request_options!(RevetRequest);
sends!(RevetRequest => types::Brand);

request!(RevetRequest: types::Brand {
    validate(self, problems) { problems.path_argument("brandId", &self.brand_id); }
    resource_id(self) { &self.brand_id }
    execute(self, raw) { raw.messaging_10dlc_brand_revet(&self.brand_id) }
});

/// A request builder of `client.messaging_10dlc().brand().trigger_sms_otp(…)`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct TriggerSmsOtpRequest {
    call: Call,
    brand_id: String,
    body: types::TriggerBrandSmsOtp,
}

impl TriggerSmsOtpRequest {
    /// Message with the one-time password. Must contain `@OTP_PIN@`, which is replaced with the
    /// password. At most 500 characters. Required.
    pub fn pin_sms(mut self, value: impl Into<String>) -> Self {
        self.body.pin_sms = Some(value.into());
        self
    }

    /// Message that follows a successful verification. At most 500 characters. Required.
    pub fn success_sms(mut self, value: impl Into<String>) -> Self {
        self.body.success_sms = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::TriggerBrandSmsOtp) -> Self {
        self.body = value;
        self
    }
}

request_options!(TriggerSmsOtpRequest);
sends!(TriggerSmsOtpRequest => types::BrandSmsOtpReference);

request!(TriggerSmsOtpRequest: types::BrandSmsOtpReference {
    validate(self, problems) {
        problems.path_argument("brandId", &self.brand_id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.brand_id }
    execute(self, raw) { raw.messaging_10dlc_brand_trigger_sms_otp(&self.brand_id, &self.body) }
});

/// A request builder of `client.messaging_10dlc().brand().update(…)`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    brand_id: String,
    body: types::UpdateBrand,
}

impl UpdateRequest {
    /// Business identifier other than the tax number. At most 50 characters.
    pub fn alt_business_id(mut self, value: impl Into<String>) -> Self {
        self.body.alt_business_id = Some(value.into());
        self
    }

    /// Kind of `altBusinessId`.
    pub fn alt_business_id_type(
        mut self,
        value: impl Into<types::BrandBusinessIdType>,
    ) -> Self {
        self.body.alt_business_id_type = Some(value.into());
        self
    }

    /// Mail address of a contact at the company. Required for `PUBLIC_PROFIT`; leave it out for
    /// other legal forms.
    pub fn business_contact_email(mut self, value: impl Into<String>) -> Self {
        self.body.business_contact_email = Some(value.into());
        self
    }

    /// City of the postal address. At most 100 characters.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.body.city = Some(value.into());
        self
    }

    /// Legal name of the company, exactly as in official records. Required for private companies,
    /// public companies and non-profit organizations. At most 100 characters.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.body.company_name = Some(value.into());
        self
    }

    /// Country, as an ISO 3166-1 code of two letters. Exactly 2 characters. Required.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.body.country = Some(value.into());
        self
    }

    /// Name under which customers know the brand. At most 100 characters. Required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.body.display_name = Some(value.into());
        self
    }

    /// Tax number of the company; in the United States the EIN, nine digits. Required for
    /// non-profit organizations. At most 20 characters.
    pub fn ein(mut self, value: impl Into<String>) -> Self {
        self.body.ein = Some(value.into());
        self
    }

    /// Mail address of the brand's support. At most 100 characters. Required.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.body.email = Some(value.into());
        self
    }

    /// Legal form of the organization. Required.
    pub fn entity_type(mut self, value: impl Into<types::BrandEntityType>) -> Self {
        self.body.entity_type = Some(value.into());
        self
    }

    /// First name of the contact person. At most 100 characters.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.body.first_name = Some(value.into());
        self
    }

    /// Identity status. Determined by the identity check; there is rarely a reason to send it.
    pub fn identity_status(
        mut self,
        value: impl Into<types::BrandIdentityStatus>,
    ) -> Self {
        self.body.identity_status = Some(value.into());
        self
    }

    /// IP address of the browser from which the registration was submitted. At most 50 characters.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.body.ip_address = Some(value.into());
        self
    }

    /// Whether the brand resells messaging to others.
    pub fn is_reseller(mut self, value: bool) -> Self {
        self.body.is_reseller = Some(value);
        self
    }

    /// Last name of the contact person. At most 100 characters.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.body.last_name = Some(value.into());
        self
    }

    /// Phone number of the brand's support. At most 20 characters. In E.164 format.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.body.phone = Some(value.into());
        self
    }

    /// Postal code; five digits in the United States. At most 10 characters.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.body.postal_code = Some(value.into());
        self
    }

    /// State or province; in the United States a code of two letters. At most 20 characters.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.body.state = Some(value.into());
        self
    }

    /// Stock exchange. Required for public companies.
    pub fn stock_exchange(
        mut self,
        value: impl Into<types::BrandStockExchange>,
    ) -> Self {
        self.body.stock_exchange = Some(value.into());
        self
    }

    /// Stock symbol. Required for public companies. At most 10 characters.
    pub fn stock_symbol(mut self, value: impl Into<String>) -> Self {
        self.body.stock_symbol = Some(value.into());
        self
    }

    /// Street and house number. At most 100 characters.
    pub fn street(mut self, value: impl Into<String>) -> Self {
        self.body.street = Some(value.into());
        self
    }

    /// Line of business. Required.
    pub fn vertical(mut self, value: impl Into<types::BrandVertical>) -> Self {
        self.body.vertical = Some(value.into());
        self
    }

    /// URL for events of the brand when `webhookURL` fails.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_failover_url = Some(value.into());
        self
    }

    /// URL for events of the brand, such as the outcome of its registration.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Website of the brand. At most 100 characters.
    pub fn website(mut self, value: impl Into<String>) -> Self {
        self.body.website = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::UpdateBrand) -> Self {
        self.body = value;
        self
    }
}

request_options!(UpdateRequest);
sends!(UpdateRequest => types::Brand);

request!(UpdateRequest: types::Brand {
    validate(self, problems) {
        problems.path_argument("brandId", &self.brand_id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.brand_id }
    execute(self, raw) { raw.messaging_10dlc_brand_update(&self.brand_id, &self.body) }
});

/// A request builder of `client.messaging_10dlc().brand().verify_sms_otp(…)`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct VerifySmsOtpRequest {
    call: Call,
    brand_id: String,
    body: types::VerifyBrandSmsOtp,
}

impl VerifySmsOtpRequest {
    /// The one-time password. 4 to 10 characters. Required.
    pub fn otp_pin(mut self, value: impl Into<String>) -> Self {
        self.body.otp_pin = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::VerifyBrandSmsOtp) -> Self {
        self.body = value;
        self
    }
}

request_options!(VerifySmsOtpRequest);
sends!(VerifySmsOtpRequest => ());

request!(VerifySmsOtpRequest: () {
    expected Nothing;
    validate(self, problems) {
        problems.path_argument("brandId", &self.brand_id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.brand_id }
    execute(self, raw) { raw.messaging_10dlc_brand_verify_sms_otp(&self.brand_id, &self.body) }
});
