//! The same calls without this crate, as a program that needs only them would write them.

use std::hint::black_box;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use ed25519_dalek::{Signature, VerifyingKey};
use http::{HeaderMap, HeaderValue};
use reqwest::header::{ACCEPT, AUTHORIZATION, USER_AGENT};
use telnyx_messaging::webhooks::{SIGNATURE_HEADER, TIMESTAMP_HEADER};

use crate::wire::{Delivered, Profiles, Send, Sent};
use crate::{FROM, KEY, Result, TEXT, TO, is_whole};

/// `reqwest`, set up as this crate sets it up.
#[derive(Clone)]
pub(crate) struct ByHand {
    http: reqwest::Client,
    url: String,
}

impl ByHand {
    pub(crate) fn new(url: &str) -> Result<Self> {
        let mut key = HeaderValue::try_from(format!("Bearer {KEY}"))?;
        key.set_sensitive(true);
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, key);
        headers.insert(USER_AGENT, HeaderValue::from_static("telnyx-messaging-rust/0.1.0"));
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let http = reqwest::Client::builder()
            .default_headers(headers)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .timeout(Duration::from_secs(60))
            .connect_timeout(Duration::from_secs(10))
            .pool_idle_timeout(Duration::from_secs(30))
            .tcp_nodelay(true)
            .no_proxy()
            .build()?;
        Ok(Self { http, url: url.to_owned() })
    }

    pub(crate) async fn send(&self) -> Result<()> {
        let request = self
            .http
            .post(format!("{}/messages", self.url))
            .header("idempotency-key", uuid::Uuid::new_v4().to_string())
            .json(&Send { from: FROM, to: TO, text: TEXT });
        let answer: Sent = request.send().await?.error_for_status()?.json().await?;
        black_box(&answer);
        Ok(())
    }

    pub(crate) async fn profiles(&self) -> Result<()> {
        let url = format!("{}/messaging_profiles", self.url);
        let request = self.http.get(url).query(&[("page[size]", 250)]);
        let page: Profiles = request.send().await?.error_for_status()?.json().await?;
        is_whole(black_box(page).data.len())
    }
}

/// What receives webhooks.
pub(crate) struct Receiver(VerifyingKey);

impl Receiver {
    pub(crate) fn new(key: &str) -> Result<Self> {
        Ok(Self(VerifyingKey::try_from(STANDARD.decode(key)?.as_slice())?))
    }

    pub(crate) fn receive(&self, headers: &HeaderMap, body: &[u8]) -> Result<()> {
        let header = |name| headers.get(name).ok_or("a header is missing");
        let timestamp = header(TIMESTAMP_HEADER)?.to_str()?;
        let signature = Signature::from_slice(&STANDARD.decode(header(SIGNATURE_HEADER)?)?)?;
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
        if timestamp.parse::<u64>()?.abs_diff(now) > 300 {
            return Err("too old".into());
        }
        let message = [timestamp.as_bytes(), b"|", body].concat();
        self.0.verify_strict(&message, &signature)?;
        let event: Delivered = serde_json::from_slice(body)?;
        match event.data.event_type.as_str() {
            "message.finalized" => {
                black_box(event);
                Ok(())
            }
            _ => Err("the webhook is another event".into()),
        }
    }
}
