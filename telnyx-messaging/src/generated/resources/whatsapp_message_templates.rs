// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `whatsapp_message_templates`: `delete`, `retrieve`, `update`.

use crate::generated_prelude::*;

/// Operations of `client.whatsapp_message_templates()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.whatsapp_message_templates().retrieve("019d1b60-41f2-7c83-b0a5-6e9d2c7f1843").await?;
/// println!("{:?}", *response);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct WhatsappMessageTemplates {
    client: Client,
}

impl WhatsappMessageTemplates {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Deletes a WhatsApp message template.
    ///
    /// Deletes a message template, which can then no longer be sent. Returns nothing.
    ///
    /// `DELETE /whatsapp_message_templates/{id}`, response: no content.
    ///
    /// `id`: The template, by its `id` at Telnyx (a UUID), which differs from `template_id`, its
    /// identifier at Meta.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn delete(&self, id: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_MESSAGE_TEMPLATES_DELETE,
            ),
            id: id.into(),
        }
    }

    /// Returns a WhatsApp message template.
    ///
    /// Returns one message template with its content and its approval status.
    ///
    /// `GET /whatsapp_message_templates/{id}`, response:
    /// [`WhatsappMessageTemplate`](crate::types::WhatsappMessageTemplate).
    ///
    /// `id`: The template, by its `id` at Telnyx (a UUID), which differs from `template_id`, its
    /// identifier at Meta.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (it
    /// does not exist in the account).
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_MESSAGE_TEMPLATES_RETRIEVE,
            ),
            id: id.into(),
        }
    }

    /// Updates a WhatsApp message template.
    ///
    /// Changes the category or the parts of a message template, and returns it.
    ///
    /// `PATCH /whatsapp_message_templates/{id}`, response:
    /// [`WhatsappMessageTemplate`](crate::types::WhatsappMessageTemplate).
    ///
    /// `id`: The template, by its `id` at Telnyx (a UUID), which differs from `template_id`, its
    /// identifier at Meta.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn update(&self, id: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_MESSAGE_TEMPLATES_UPDATE,
            ),
            id: id.into(),
            body: types::UpdateWhatsappMessageTemplate::default(),
        }
    }
}

/// A request builder of `client.whatsapp_message_templates().delete(…)`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeleteRequest {
    call: Call,
    id: String,
}

request_options!(DeleteRequest);
sends!(DeleteRequest => ());

request!(DeleteRequest: () {
    expected Nothing;
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.whatsapp_message_templates_delete(&self.id) }
});

/// A request builder of `client.whatsapp_message_templates().retrieve(…)`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::WhatsappMessageTemplate, read);

request!(RetrieveRequest: Data<types::WhatsappMessageTemplate> => types::WhatsappMessageTemplate {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.whatsapp_message_templates_retrieve(&self.id) }
});

/// A request builder of `client.whatsapp_message_templates().update(…)`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    id: String,
    body: types::UpdateWhatsappMessageTemplate,
}

impl UpdateRequest {
    /// The purpose of the template.
    pub fn category(
        mut self,
        value: impl Into<types::WhatsappTemplateCategory>,
    ) -> Self {
        self.body.category = Some(value.into());
        self
    }

    /// The new parts of the template.
    pub fn components(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::WhatsappTemplatePart>>,
    ) -> Self {
        self.body.components = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::UpdateWhatsappMessageTemplate) -> Self {
        self.body = value;
        self
    }
}

request_options!(UpdateRequest);
sends!(UpdateRequest => types::WhatsappMessageTemplate);

request!(UpdateRequest: Data<types::WhatsappMessageTemplate> => types::WhatsappMessageTemplate {
    validate(self, problems) {
        problems.path_argument("id", &self.id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.whatsapp_message_templates_update(&self.id, &self.body) }
});
