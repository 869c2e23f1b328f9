// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `whatsapp.phone_numbers.conversational_components`: `list`, `patch_all`.

use crate::generated_prelude::*;

/// Operations of `client.whatsapp().phone_numbers().conversational_components()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.whatsapp().phone_numbers().conversational_components().list("+15550100001").await?;
/// println!("{:?}", *response);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ConversationalComponents {
    client: Client,
}

impl ConversationalComponents {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Returns the conversational components of a WhatsApp number.
    ///
    /// Returns the commands and ice breakers that users see in a conversation with a number.
    ///
    /// `GET /whatsapp/phone_numbers/{phone_number}/conversational_components`, response:
    /// [`WhatsappConversationalComponents`](crate::types::WhatsappConversationalComponents).
    ///
    /// `phone_number`: The WhatsApp number of the account. In E.164 format.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (the
    /// number does not exist in the account).
    pub fn list(&self, phone_number: impl Into<String>) -> ListRequest {
        ListRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_PHONE_NUMBERS_CONVERSATIONAL_COMPONENTS_LIST,
            ),
            phone_number: phone_number.into(),
        }
    }

    /// Updates the conversational components of a WhatsApp number.
    ///
    /// Changes the commands or ice breakers that users see in a conversation with a number, and
    /// returns both. A list that is absent stays unchanged.
    ///
    /// `PATCH /whatsapp/phone_numbers/{phone_number}/conversational_components`, response:
    /// [`WhatsappConversationalComponents`](crate::types::WhatsappConversationalComponents).
    ///
    /// `phone_number`: The WhatsApp number of the account. In E.164 format.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn patch_all(&self, phone_number: impl Into<String>) -> PatchAllRequest {
        PatchAllRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_PHONE_NUMBERS_CONVERSATIONAL_COMPONENTS_PATCH_ALL,
            ),
            phone_number: phone_number.into(),
            body: types::UpdateWhatsappConversationalComponents::default(),
        }
    }
}

/// A request builder of
/// `client.whatsapp().phone_numbers().conversational_components().list(…)`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListRequest {
    call: Call,
    phone_number: String,
}

request_options!(ListRequest);
sends!(ListRequest => types::WhatsappConversationalComponents, read);

request!(ListRequest: Data<types::WhatsappConversationalComponents> => types::WhatsappConversationalComponents {
    validate(self, problems) { problems.path_argument("phone_number", &self.phone_number); }
    resource_id(self) { &self.phone_number }
    execute(self, raw) {
        raw.whatsapp_phone_numbers_conversational_components_list(&self.phone_number)
    }
});

/// A request builder of
/// `client.whatsapp().phone_numbers().conversational_components().patch_all(…)`; the request
/// is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct PatchAllRequest {
    call: Call,
    phone_number: String,
    body: types::UpdateWhatsappConversationalComponents,
}

impl PatchAllRequest {
    /// The commands that are offered when the user types `/`.
    pub fn commands(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::WhatsappCommand>>,
    ) -> Self {
        self.body.commands = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sentences that are offered as the first message.
    pub fn ice_breakers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.ice_breakers = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::UpdateWhatsappConversationalComponents) -> Self {
        self.body = value;
        self
    }
}

request_options!(PatchAllRequest);
sends!(PatchAllRequest => types::WhatsappConversationalComponents);

request!(PatchAllRequest: Data<types::WhatsappConversationalComponents> => types::WhatsappConversationalComponents {
    validate(self, problems) { problems.path_argument("phone_number", &self.phone_number); }
    resource_id(self) { &self.phone_number }
    execute(self, raw) {
        raw.whatsapp_phone_numbers_conversational_components_patch_all(&self.phone_number, &self.body)
    }
});
