//! The bodies of control requests.

use serde::{Deserialize, Deserializer};
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClockChange {
    #[serde(default)]
    pub(super) advance_ms: u64,
    pub(super) paused: Option<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewInbound {
    pub(super) from: String,
    pub(super) to: String,
    pub(super) text: String,
    #[serde(default)]
    pub(super) media_urls: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewStatus {
    pub(super) status: String,
    pub(super) error_code: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Again {
    #[serde(default)]
    pub(super) twice_at_once: bool,
    #[serde(default)]
    pub(super) reversed: bool,
    pub(super) tampering: Option<TamperingName>,
    pub(super) webhook_api_version: Option<VersionNumber>,
}

#[derive(Deserialize)]
pub(super) enum VersionNumber {
    #[serde(rename = "1")]
    V1,
    #[serde(rename = "2")]
    V2,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum TamperingName {
    WrongSignature,
    OldTimestamp,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RateChange {
    pub(super) queues: Option<bool>,
    /// Null removes the limit; absent, it stays.
    #[serde(default, deserialize_with = "present")]
    pub(super) requests_per_second: Option<Option<u64>>,
    pub(super) latency_ms: Option<u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewStub {
    #[serde(default = "ok")]
    pub(super) status: u16,
    pub(super) body: Value,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SeedCount {
    #[serde(default = "one")]
    pub(super) count: usize,
}

fn present<'de, D: Deserializer<'de>>(input: D) -> Result<Option<Option<u64>>, D::Error> {
    Option::deserialize(input).map(Some)
}

fn ok() -> u16 {
    200
}

fn one() -> usize {
    1
}
