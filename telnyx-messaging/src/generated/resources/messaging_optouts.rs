// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_optouts`: `list`.

use std::future::IntoFuture;
use chrono::DateTime;
use chrono::Utc;
use crate::call::Call;
use crate::call::PageFuture;
use crate::call::Problems;
use crate::call::RawResult;
use crate::call::Request;
use crate::call::request_options;
use crate::client::Client;
use crate::error::Result;
use crate::generated::operations;
use crate::generated::raw;
use crate::generated::types;
use crate::pagination::Listing;
use crate::pagination::Page;
use crate::pagination::Sizes;
use crate::pagination::WalkOptions;
use crate::pagination::Window;
use crate::pagination::list_options;

/// Calls below `client.messaging_optouts()`.
#[derive(Clone, Debug)]
pub struct MessagingOptouts {
    client: Client,
}

impl MessagingOptouts {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List opt-outs.
    ///
    /// Answers who has opted out of messages from the account, page by page. Sending to them fails
    /// with code 40300.
    ///
    /// `GET /messaging_optouts`
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::MESSAGING_OPTOUTS_LIST),
            created_at_gte: None,
            created_at_lte: None,
            filter_from: None,
            filter_messaging_profile_id: None,
            page_number: None,
            page_size: None,
            redaction_enabled: None,
            walk: WalkOptions::default(),
        }
    }
}

/// A request of `messaging_optouts.list`, sent when it is awaited for one page, or when its
/// `items` or `pages` are walked.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited or walked"]
pub struct ListRequest {
    call: Call,
    created_at_gte: Option<DateTime<Utc>>,
    created_at_lte: Option<DateTime<Utc>>,
    filter_from: Option<String>,
    filter_messaging_profile_id: Option<String>,
    page_number: Option<i64>,
    page_size: Option<i64>,
    redaction_enabled: Option<String>,
    walk: WalkOptions,
}

impl ListRequest {
    /// Only opt-outs from this time on, UTC.
    pub fn created_at_gte(mut self, value: impl Into<DateTime<Utc>>) -> Self {
        self.created_at_gte = Some(value.into());
        self
    }

    /// Only opt-outs up to this time, UTC.
    pub fn created_at_lte(mut self, value: impl Into<DateTime<Utc>>) -> Self {
        self.created_at_lte = Some(value.into());
        self
    }

    /// Only opt-outs from this sender: an E.164 number, a short code or an alphanumeric sender ID.
    pub fn filter_from(mut self, value: impl Into<String>) -> Self {
        self.filter_from = Some(value.into());
        self
    }

    /// Only opt-outs from this messaging profile.
    pub fn filter_messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.filter_messaging_profile_id = Some(value.into());
        self
    }

    /// The number of the page to answer. At least 1. Default: `1`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds. From 1 to 250. Default: `20`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// `true` hides the last digits of the recipients' numbers, `false` shows them.
    pub fn redaction_enabled(mut self, value: impl Into<String>) -> Self {
        self.redaction_enabled = Some(value.into());
        self
    }
}

request_options!(ListRequest);

list_options!(ListRequest, types::OptOut, paged);

impl Request for ListRequest {
    type Body = types::OptOutList;
    type Output = types::OptOutList;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.range("page[number]", &self.page_number, Some(1.0), None);
        problems.range("page[size]", &self.page_size, Some(1.0), Some(250.0));
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messaging_optouts_list(
            self.created_at_gte.as_ref(),
            self.created_at_lte.as_ref(),
            self.filter_from.as_deref(),
            self.filter_messaging_profile_id.as_deref(),
            self.page_number,
            self.page_size,
            self.redaction_enabled.as_deref(),
        )
    }

    fn output(body: Self::Body) -> Self::Output {
        body
    }
}

impl Listing for ListRequest {
    type Item = types::OptOut;

    const SIZES: Sizes = Sizes {
        usual: Some(20),
        most: Some(250),
    };

    fn window(&self) -> Window {
        Window {
            number: self.page_number,
            size: self.page_size,
        }
    }

    fn turn_to(&mut self, number: i64) {
        self.page_number = Some(number);
    }
}

impl IntoFuture for ListRequest {
    type Output = Result<Page<types::OptOut>>;
    type IntoFuture = PageFuture<types::OptOut>;

    fn into_future(self) -> Self::IntoFuture {
        self.one_page()
    }
}
