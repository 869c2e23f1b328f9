// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `whatsapp.phone_numbers.profile.photo`: `delete`, `retrieve`, `upload`.

use crate::generated_prelude::*;

/// Operations of `client.whatsapp().phone_numbers().profile().photo()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.whatsapp().phone_numbers().profile().photo().retrieve("+15550100001").await?;
/// println!("{:?}", *response);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Photo {
    client: Client,
}

impl Photo {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Deletes the profile photo of a WhatsApp number.
    ///
    /// Removes the photo from the business profile of a number. Returns nothing.
    ///
    /// `DELETE /whatsapp/phone_numbers/{phone_number}/profile/photo`, response: no content.
    ///
    /// `phone_number`: The WhatsApp number of the account. In E.164 format.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn delete(&self, phone_number: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_PHONE_NUMBERS_PROFILE_PHOTO_DELETE,
            ),
            phone_number: phone_number.into(),
        }
    }

    /// Returns the profile photo of a WhatsApp number.
    ///
    /// Returns the URL of the photo in the business profile of a number.
    ///
    /// `GET /whatsapp/phone_numbers/{phone_number}/profile/photo`, response:
    /// [`WhatsappProfilePhoto`](crate::types::WhatsappProfilePhoto).
    ///
    /// `phone_number`: The WhatsApp number of the account. In E.164 format.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (the
    /// number does not exist in the account).
    pub fn retrieve(&self, phone_number: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_PHONE_NUMBERS_PROFILE_PHOTO_RETRIEVE,
            ),
            phone_number: phone_number.into(),
        }
    }

    /// Uploads the profile photo of a WhatsApp number.
    ///
    /// Replaces the photo in the business profile of a number. Returns the business profile.
    ///
    /// `POST /whatsapp/phone_numbers/{phone_number}/profile/photo`, response:
    /// [`WhatsappProfile`](crate::types::WhatsappProfile).
    ///
    /// `phone_number`: The WhatsApp number of the account. In E.164 format.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn upload(&self, phone_number: impl Into<String>) -> UploadRequest {
        UploadRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_PHONE_NUMBERS_PROFILE_PHOTO_UPLOAD,
            ),
            phone_number: phone_number.into(),
            body: types::UploadWhatsappProfilePhoto::default(),
        }
    }
}

/// A request builder of `client.whatsapp().phone_numbers().profile().photo().delete(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeleteRequest {
    call: Call,
    phone_number: String,
}

request_options!(DeleteRequest);
sends!(DeleteRequest => ());

request!(DeleteRequest: () {
    expected Nothing;
    validate(self, problems) { problems.path_argument("phone_number", &self.phone_number); }
    resource_id(self) { &self.phone_number }
    execute(self, raw) { raw.whatsapp_phone_numbers_profile_photo_delete(&self.phone_number) }
});

/// A request builder of `client.whatsapp().phone_numbers().profile().photo().retrieve(…)`;
/// the request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    phone_number: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::WhatsappProfilePhoto, read);

request!(RetrieveRequest: Data<types::WhatsappProfilePhoto> => types::WhatsappProfilePhoto {
    validate(self, problems) { problems.path_argument("phone_number", &self.phone_number); }
    resource_id(self) { &self.phone_number }
    execute(self, raw) { raw.whatsapp_phone_numbers_profile_photo_retrieve(&self.phone_number) }
});

/// A request builder of `client.whatsapp().phone_numbers().profile().photo().upload(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UploadRequest {
    call: Call,
    phone_number: String,
    body: types::UploadWhatsappProfilePhoto,
}

impl UploadRequest {
    /// The image, at most 10 MB, preferably JPEG. Required. Sent as `image/jpeg` unless it says
    /// otherwise.
    pub fn file(mut self, value: impl Into<Upload>) -> Self {
        self.body.file = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::UploadWhatsappProfilePhoto) -> Self {
        self.body = value;
        self
    }
}

request_options!(UploadRequest);
sends!(UploadRequest => types::WhatsappProfile);

request!(UploadRequest: Data<types::WhatsappProfile> => types::WhatsappProfile {
    validate(self, problems) {
        problems.path_argument("phone_number", &self.phone_number);
        problems.body(&self.body);
    }
    resource_id(self) { &self.phone_number }
    form(self, form) {
        if let Some(value) = &self.body.file {
            form = form.file("file", value.clone().or_content_type("image/jpeg"));
        }
    }
    execute(self, raw) { raw.whatsapp_phone_numbers_profile_photo_upload(&self.phone_number) }
});
