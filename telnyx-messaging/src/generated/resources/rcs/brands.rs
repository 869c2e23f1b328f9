// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `rcs.brands`: `create`, `list`, `retrieve`, `submit`, `update`.

use crate::generated_prelude::*;

/// Operations of `client.rcs().brands()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.rcs().brands().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Brands {
    client: Client,
}

impl Brands {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Registers an RCS brand.
    ///
    /// Saves the registration of an RCS brand, and returns it. Nothing is reviewed before `submit`.
    /// The operation has no `Idempotency-Key`: after a lost response, look for the brand in the
    /// list first.
    ///
    /// `POST /rcs/brands`, response: [`RcsBrand`](crate::types::RcsBrand).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn create(&self) -> CreateRequest {
        CreateRequest {
            call: Call::new(&self.client, &operations::RCS_BRANDS_CREATE),
            body: types::CreateRcsBrand::default(),
        }
    }

    /// Lists RCS brands.
    ///
    /// Returns all RCS brands of the account in one response, without an envelope.
    ///
    /// `GET /rcs/brands`, response: a page of [`RcsBrand`](crate::types::RcsBrand).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::RCS_BRANDS_LIST),
            stream_options: StreamOptions::default(),
        }
    }

    /// Returns an RCS brand.
    ///
    /// Returns one RCS brand, without an envelope.
    ///
    /// `GET /rcs/brands/{id}`, response: [`RcsBrand`](crate::types::RcsBrand).
    ///
    /// `id`: The brand, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(&self.client, &operations::RCS_BRANDS_RETRIEVE),
            id: id.into(),
        }
    }

    /// Submits an RCS brand for verification.
    ///
    /// Returns the brand. The verification continues in the background: follow `status`. Repeating
    /// the call has no second effect.
    ///
    /// `POST /rcs/brands/{id}/submit`, response: [`RcsBrand`](crate::types::RcsBrand).
    ///
    /// `id`: The brand, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn submit(&self, id: impl Into<String>) -> SubmitRequest {
        SubmitRequest {
            call: Call::new(&self.client, &operations::RCS_BRANDS_SUBMIT),
            id: id.into(),
        }
    }

    /// Updates an RCS brand.
    ///
    /// Changes an RCS brand, and returns it. Absent properties stay unchanged. Refused with status
    /// 409 where the status of the brand does not allow changes.
    ///
    /// `PATCH /rcs/brands/{id}`, response: [`RcsBrand`](crate::types::RcsBrand).
    ///
    /// `id`: The brand, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn update(&self, id: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            call: Call::new(&self.client, &operations::RCS_BRANDS_UPDATE),
            id: id.into(),
            body: types::UpdateRcsBrand::default(),
        }
    }
}

/// A request builder of `client.rcs().brands().create()`; the request is sent when it is
/// awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateRequest {
    call: Call,
    body: types::CreateRcsBrand,
}

impl CreateRequest {
    /// The postal addresses by name, such as `main`; at least one. Required.
    pub fn addresses(mut self, value: impl Into<types::RcsBrandAddresses>) -> Self {
        self.body.addresses = Some(value.into());
        self
    }

    /// The contact persons. `brand` is required. Required.
    pub fn contacts(mut self, value: impl Into<types::RcsBrandContacts>) -> Self {
        self.body.contacts = Some(value.into());
        self
    }

    /// The name that recipients see. 1 to 100 characters. Required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.body.display_name = Some(value.into());
        self
    }

    /// The registration numbers. `ein` is required, `stock_symbol` for a listed company. Required.
    pub fn identifiers(mut self, value: impl Into<types::RcsBrandIdentifiers>) -> Self {
        self.body.identifiers = Some(value.into());
        self
    }

    /// The legal form. Required.
    pub fn legal_entity_type(
        mut self,
        value: impl Into<types::RcsLegalEntityType>,
    ) -> Self {
        self.body.legal_entity_type = Some(value.into());
        self
    }

    /// The registered name of the company. 1 to 100 characters. Required.
    pub fn legal_name(mut self, value: impl Into<String>) -> Self {
        self.body.legal_name = Some(value.into());
        self
    }

    /// The kind of organisation. Required.
    pub fn organization_type(
        mut self,
        value: impl Into<types::RcsOrganizationType>,
    ) -> Self {
        self.body.organization_type = Some(value.into());
        self
    }

    /// The messaging profile to assign; none when absent or null. At most 36 characters.
    pub fn profile_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.profile_id = value.into();
        self
    }

    /// The website of the company. Not empty. Matches `^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$`. Required.
    pub fn website_url(mut self, value: impl Into<String>) -> Self {
        self.body.website_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::CreateRcsBrand) -> Self {
        self.body = value;
        self
    }
}

request_options!(CreateRequest);
sends!(CreateRequest => types::RcsBrand);

request!(CreateRequest: types::RcsBrand {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.rcs_brands_create(&self.body) }
});

/// A request builder of `client.rcs().brands().list()`; the request is sent when it is awaited
/// for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    stream_options: StreamOptions,
}

request_options!(ListRequest);
list_options!(ListRequest, types::RcsBrand);

request!(ListRequest: Vec<types::RcsBrand> {
    execute(self, raw) { raw.rcs_brands_list() }
});

/// A request builder of `client.rcs().brands().retrieve(…)`; the request is sent when it is
/// awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::RcsBrand, read);

request!(RetrieveRequest: types::RcsBrand {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.rcs_brands_retrieve(&self.id) }
});

/// A request builder of `client.rcs().brands().submit(…)`; the request is sent when it is
/// awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SubmitRequest {
    call: Call,
    id: String,
}

request_options!(SubmitRequest);
sends!(SubmitRequest => types::RcsBrand);

request!(SubmitRequest: types::RcsBrand {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.rcs_brands_submit(&self.id) }
});

/// A request builder of `client.rcs().brands().update(…)`; the request is sent when it is
/// awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    id: String,
    body: types::UpdateRcsBrand,
}

impl UpdateRequest {
    /// The postal addresses by name, which replace the present ones; at least one.
    pub fn addresses(mut self, value: impl Into<types::RcsBrandAddresses>) -> Self {
        self.body.addresses = Some(value.into());
        self
    }

    /// The contact persons, who replace the present ones. `brand` is required.
    pub fn contacts(mut self, value: impl Into<types::RcsBrandContacts>) -> Self {
        self.body.contacts = Some(value.into());
        self
    }

    /// The name that recipients see. 1 to 100 characters.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.body.display_name = Some(value.into());
        self
    }

    /// The registration numbers, which replace the present ones. `ein` is required.
    pub fn identifiers(mut self, value: impl Into<types::RcsBrandIdentifiers>) -> Self {
        self.body.identifiers = Some(value.into());
        self
    }

    /// The legal form.
    pub fn legal_entity_type(
        mut self,
        value: impl Into<types::RcsLegalEntityType>,
    ) -> Self {
        self.body.legal_entity_type = Some(value.into());
        self
    }

    /// The registered name of the company. 1 to 100 characters.
    pub fn legal_name(mut self, value: impl Into<String>) -> Self {
        self.body.legal_name = Some(value.into());
        self
    }

    /// The kind of organisation.
    pub fn organization_type(
        mut self,
        value: impl Into<types::RcsOrganizationType>,
    ) -> Self {
        self.body.organization_type = Some(value.into());
        self
    }

    /// The messaging profile to assign. At most 36 characters.
    pub fn profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.profile_id = Some(value.into());
        self
    }

    /// The website of the company. Not empty. Matches `^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$`.
    pub fn website_url(mut self, value: impl Into<String>) -> Self {
        self.body.website_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::UpdateRcsBrand) -> Self {
        self.body = value;
        self
    }
}

request_options!(UpdateRequest);
sends!(UpdateRequest => types::RcsBrand);

request!(UpdateRequest: types::RcsBrand {
    validate(self, problems) {
        problems.path_argument("id", &self.id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.rcs_brands_update(&self.id, &self.body) }
});
