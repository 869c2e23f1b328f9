//! The bodies on the wire, as structs of exactly the fields that are sent, and as structs of the few
//! fields that a program may need.

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Result, server};

#[derive(Serialize)]
pub(crate) struct Send {
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
    pub(crate) text: &'static str,
}

#[derive(Deserialize, Serialize)]
pub(crate) struct Sent {
    data: Message,
}

#[derive(Deserialize, Serialize)]
pub(crate) struct Delivered {
    pub(crate) data: Delivery,
    meta: Attempt,
}

#[derive(Deserialize, Serialize)]
pub(crate) struct Delivery {
    pub(crate) event_type: String,
    id: String,
    occurred_at: DateTime<Utc>,
    payload: Message,
    record_type: String,
}

#[derive(Deserialize, Serialize)]
struct Attempt {
    attempt: u32,
    delivered_to: String,
}

#[derive(Deserialize, Serialize)]
struct Message {
    record_type: String,
    direction: String,
    id: String,
    #[serde(rename = "type")]
    kind: String,
    messaging_profile_id: String,
    organization_id: String,
    from: Party,
    to: Vec<Party>,
    cc: Vec<Party>,
    text: Option<String>,
    subject: Option<String>,
    media: Vec<Media>,
    webhook_url: Option<String>,
    webhook_failover_url: Option<String>,
    encoding: String,
    parts: u32,
    tags: Vec<String>,
    cost: Option<Cost>,
    cost_breakdown: Option<CostBreakdown>,
    tcr_campaign_id: Option<String>,
    tcr_campaign_billable: bool,
    tcr_campaign_registered: Option<String>,
    received_at: DateTime<Utc>,
    sent_at: Option<DateTime<Utc>>,
    completed_at: Option<DateTime<Utc>>,
    valid_until: Option<DateTime<Utc>>,
    errors: Vec<Problem>,
}

#[derive(Deserialize, Serialize)]
struct Party {
    phone_number: String,
    carrier: String,
    line_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<String>,
}

#[derive(Deserialize, Serialize)]
struct Media {
    url: String,
}

#[derive(Deserialize, Serialize)]
struct Cost {
    amount: String,
    currency: String,
}

#[derive(Deserialize, Serialize)]
struct CostBreakdown {
    carrier_fee: Cost,
    rate: Cost,
}

#[derive(Deserialize, Serialize)]
struct Problem {
    code: String,
    title: String,
}

#[derive(Deserialize, Serialize)]
pub(crate) struct Profiles {
    pub(crate) data: Vec<Profile>,
    meta: Meta,
}

#[derive(Deserialize, Serialize)]
pub(crate) struct OptOuts {
    pub(crate) data: Vec<OptOut>,
    meta: Meta,
}

#[derive(Deserialize, Serialize)]
pub(crate) struct OptOut {
    from: String,
    to: String,
    messaging_profile_id: Option<String>,
    keyword: Option<String>,
    created_at: DateTime<Utc>,
}

#[derive(Deserialize, Serialize)]
struct Meta {
    page_number: u64,
    page_size: u64,
    total_pages: u64,
    total_results: u64,
}

#[derive(Deserialize, Serialize)]
pub(crate) struct Profile {
    record_type: String,
    id: String,
    organization_id: String,
    name: String,
    enabled: bool,
    webhook_url: Option<String>,
    webhook_failover_url: Option<String>,
    webhook_api_version: String,
    whitelisted_destinations: Vec<String>,
    number_pool_settings: Option<NumberPool>,
    url_shortener_settings: Option<UrlShortener>,
    alpha_sender: Option<String>,
    daily_spend_limit: Option<String>,
    daily_spend_limit_enabled: bool,
    mms_fall_back_to_sms: bool,
    mms_transcoding: bool,
    mobile_only: bool,
    redaction_enabled: bool,
    redaction_level: u8,
    smart_encoding: bool,
    v1_secret: String,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

#[derive(Deserialize, Serialize)]
struct NumberPool {
    toll_free_weight: f64,
    long_code_weight: f64,
    skip_unhealthy: bool,
    sticky_sender: bool,
    geomatch: bool,
}

#[derive(Deserialize, Serialize)]
struct UrlShortener {
    domain: String,
    prefix: String,
    replace_blacklist_only: bool,
    send_webhooks: bool,
}

/// The fields that a program may need, and no others.
pub(crate) mod minimal {
    use serde::Deserialize;

    #[derive(Deserialize)]
    pub(crate) struct Envelope<T> {
        pub(crate) data: T,
    }

    #[derive(Deserialize)]
    #[allow(dead_code, reason = "only parsed")]
    pub(crate) struct Message {
        id: String,
    }

    #[derive(Deserialize)]
    #[allow(dead_code, reason = "only parsed")]
    pub(crate) struct Profile {
        id: String,
        name: String,
    }

    #[derive(Deserialize)]
    #[allow(dead_code, reason = "only parsed")]
    pub(crate) struct OptOut {
        from: String,
        to: String,
    }

    #[derive(Deserialize)]
    pub(crate) struct Delivery {
        pub(crate) event_type: String,
        pub(crate) payload: Message,
    }
}

/// Checks that the structs of all fields leave none out, which would be an advantage.
pub(crate) fn check() -> Result<()> {
    fn is_kept<T: DeserializeOwned + Serialize>(json: &str) -> Result<bool> {
        let read: T = serde_json::from_str(json)?;
        Ok(serde_json::to_value(read)? == serde_json::from_str::<Value>(json)?)
    }
    let kept = is_kept::<Sent>(&server::message_sent())?
        && is_kept::<Delivered>(&server::webhook())?
        && is_kept::<Profiles>(&server::profiles())?
        && is_kept::<OptOuts>(&server::opt_outs())?;
    if kept { Ok(()) } else { Err("add the missing fields to the structs in wire.rs".into()) }
}
