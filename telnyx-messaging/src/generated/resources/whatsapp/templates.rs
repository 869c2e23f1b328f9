// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `whatsapp.templates`: `create`, `list`.

use crate::generated_prelude::*;

/// Operations of `client.whatsapp().templates()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.whatsapp().templates().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Templates {
    client: Client,
}

impl Templates {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Creates a WhatsApp message template.
    ///
    /// Creates a message template and submits it to Meta for approval. Returns the template,
    /// usually with the status `PENDING`. It can be sent once its status is `APPROVED`; the
    /// decision is reported by webhook.
    ///
    /// `POST /whatsapp/message_templates`, response:
    /// [`WhatsappMessageTemplate`](crate::types::WhatsappMessageTemplate).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn create(&self) -> CreateRequest {
        CreateRequest {
            call: Call::new(&self.client, &operations::WHATSAPP_TEMPLATES_CREATE),
            body: types::CreateWhatsappMessageTemplate::default(),
        }
    }

    /// Lists WhatsApp message templates.
    ///
    /// Returns the message templates of all WhatsApp business accounts, page by page.
    ///
    /// `GET /whatsapp/message_templates`, response: a page of
    /// [`WhatsappMessageTemplate`](crate::types::WhatsappMessageTemplate).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::WHATSAPP_TEMPLATES_LIST),
            filter_category: None,
            filter_search: None,
            filter_status: None,
            filter_waba_id: None,
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }
}

/// A request builder of `client.whatsapp().templates().create()`; the request is sent when it
/// is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateRequest {
    call: Call,
    body: types::CreateWhatsappMessageTemplate,
}

impl CreateRequest {
    /// The purpose of the template. Required.
    pub fn category(
        mut self,
        value: impl Into<types::WhatsappTemplateCategory>,
    ) -> Self {
        self.body.category = Some(value.into());
        self
    }

    /// The parts of the template. Parts with placeholders require example values. Required.
    pub fn components(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::WhatsappTemplatePart>>,
    ) -> Self {
        self.body.components = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Language and region, such as `en_US`, `es` or `pt_BR`. Required.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.body.language = Some(value.into());
        self
    }

    /// The name: lower-case letters, digits and underscores. Matches `^[a-z0-9_]+$`. Required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.body.name = Some(value.into());
        self
    }

    /// The business account. Telnyx's examples give its `id` at Telnyx. Required.
    pub fn waba_id(mut self, value: impl Into<String>) -> Self {
        self.body.waba_id = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::CreateWhatsappMessageTemplate) -> Self {
        self.body = value;
        self
    }
}

request_options!(CreateRequest);
sends!(CreateRequest => types::WhatsappMessageTemplate);

request!(CreateRequest: Data<types::WhatsappMessageTemplate> => types::WhatsappMessageTemplate {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.whatsapp_templates_create(&self.body) }
});

/// A request builder of `client.whatsapp().templates().list()`; the request is sent when it is
/// awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    filter_category: Option<types::WhatsappTemplateCategory>,
    filter_search: Option<String>,
    filter_status: Option<types::WhatsappTemplateStatus>,
    filter_waba_id: Option<String>,
    page_params: PageParams,
    stream_options: StreamOptions,
}

impl ListRequest {
    /// Only templates of this category.
    pub fn filter_category(
        mut self,
        value: impl Into<types::WhatsappTemplateCategory>,
    ) -> Self {
        self.filter_category = Some(value.into());
        self
    }

    /// Only templates whose name contains this text.
    pub fn filter_search(mut self, value: impl Into<String>) -> Self {
        self.filter_search = Some(value.into());
        self
    }

    /// Only templates with this status.
    pub fn filter_status(
        mut self,
        value: impl Into<types::WhatsappTemplateStatus>,
    ) -> Self {
        self.filter_status = Some(value.into());
        self
    }

    /// Only templates of this business account.
    pub fn filter_waba_id(mut self, value: impl Into<String>) -> Self {
        self.filter_waba_id = Some(value.into());
        self
    }
}

request_options!(ListRequest);
list_options!(ListRequest, types::WhatsappMessageTemplate, paged, default = 20, max = 250);

request!(ListRequest: DataList<types::WhatsappMessageTemplate> {
    validate(self, problems) {
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.check("page[size]", &self.page_params.size, &[Limit::Range(Some(1.0), Some(250.0))]);
    }
    execute(self, raw) {
        raw.whatsapp_templates_list(self.filter_category.as_ref(), self.filter_search.as_deref(), self.filter_status.as_ref(), self.filter_waba_id.as_deref(), self.page_params.number, self.page_params.size)
    }
});
