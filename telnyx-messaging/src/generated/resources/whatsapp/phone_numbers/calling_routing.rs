// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `whatsapp.phone_numbers.calling_routing`: `list`, `patch_all`.

use crate::generated_prelude::*;

/// Operations of `client.whatsapp().phone_numbers().calling_routing()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.whatsapp().phone_numbers().calling_routing().list("+15550100001").await?;
/// println!("{:?}", *response);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CallingRouting {
    client: Client,
}

impl CallingRouting {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Returns where WhatsApp calls to a number are routed.
    ///
    /// Returns the connection that inbound WhatsApp calls to a number are routed to. It is for
    /// numbers that are not active at Telnyx; the others are routed by their own connection.
    /// Directly after a change, the previous routing may still be returned.
    ///
    /// `GET /whatsapp/phone_numbers/{id}/calling_routing`, response:
    /// [`WhatsappCallingRouting`](crate::types::WhatsappCallingRouting).
    ///
    /// `id`: The WhatsApp number of the account. In E.164 format.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (the
    /// number does not exist in the account).
    pub fn list(&self, id: impl Into<String>) -> ListRequest {
        ListRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_PHONE_NUMBERS_CALLING_ROUTING_LIST,
            ),
            id: id.into(),
        }
    }

    /// Changes where WhatsApp calls to a number are routed.
    ///
    /// Sets or removes the connection that inbound WhatsApp calls to a number are routed to. Only a
    /// connection of the same account is accepted, and no WhatsApp connection. Numbers that are
    /// active at Telnyx are refused, because they have a connection of their own. Returns the
    /// accepted routing, which takes effect later; read it with
    /// `whatsapp.phone_numbers.calling_routing.list`.
    ///
    /// `PATCH /whatsapp/phone_numbers/{id}/calling_routing`, response:
    /// [`WhatsappCallingRouting`](crate::types::WhatsappCallingRouting).
    ///
    /// `id`: The WhatsApp number of the account. In E.164 format.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (it
    /// is not a WhatsApp number of the account that takes calls).
    pub fn patch_all(&self, id: impl Into<String>) -> PatchAllRequest {
        PatchAllRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_PHONE_NUMBERS_CALLING_ROUTING_PATCH_ALL,
            ),
            id: id.into(),
            body: types::UpdateWhatsappCallingRouting::default(),
        }
    }
}

/// A request builder of `client.whatsapp().phone_numbers().calling_routing().list(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListRequest {
    call: Call,
    id: String,
}

request_options!(ListRequest);
sends!(ListRequest => types::WhatsappCallingRouting, read);

request!(ListRequest: Data<types::WhatsappCallingRouting> => types::WhatsappCallingRouting {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.whatsapp_phone_numbers_calling_routing_list(&self.id) }
});

/// A request builder of `client.whatsapp().phone_numbers().calling_routing().patch_all(…)`;
/// the request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct PatchAllRequest {
    call: Call,
    id: String,
    body: types::UpdateWhatsappCallingRouting,
}

impl PatchAllRequest {
    /// The connection, a number from 1 to 9223372036854775807 in a string; null removes the
    /// routing. Matches `^[1-9][0-9]{0,18}$`. Required.
    pub fn connection_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.connection_id = value.into();
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::UpdateWhatsappCallingRouting) -> Self {
        self.body = value;
        self
    }
}

request_options!(PatchAllRequest);
sends!(PatchAllRequest => types::WhatsappCallingRouting);

request!(PatchAllRequest: Data<types::WhatsappCallingRouting> => types::WhatsappCallingRouting {
    validate(self, problems) {
        problems.path_argument("id", &self.id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.id }
    execute(self, raw) {
        raw.whatsapp_phone_numbers_calling_routing_patch_all(&self.id, &self.body)
    }
});
