//! The same calls without this crate, as a program that needs only them would write them.

use std::hint::black_box;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use ed25519_dalek::{Signature, VerifyingKey};
use http::{HeaderMap, HeaderValue};
use reqwest::header::{ACCEPT, AUTHORIZATION, USER_AGENT};
use serde::de::DeserializeOwned;

use crate::wire::{Delivered, OptOuts, Profiles, Send, Sent, minimal};
use crate::{FROM, KEY, Result, SIGNATURE, TEXT, TIMESTAMP, TO, is_whole};

/// Which fields of a response are parsed.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Fields {
    /// All that were sent, as this crate does.
    Same,
    /// The few that a program may need.
    Minimal,
}

/// Returns a `reqwest` client with the settings of this crate.
pub(crate) fn http_client() -> Result<reqwest::Client> {
    let mut key = HeaderValue::try_from(format!("Bearer {KEY}"))?;
    key.set_sensitive(true);
    let mut headers = HeaderMap::new();
    headers.insert(AUTHORIZATION, key);
    headers.insert(USER_AGENT, HeaderValue::from_static("telnyx-messaging-rust/0.1.0"));
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    Ok(reqwest::Client::builder()
        .default_headers(headers)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .timeout(Duration::from_secs(60))
        .connect_timeout(Duration::from_secs(10))
        .pool_idle_timeout(Duration::from_secs(30))
        .tcp_nodelay(true)
        .no_proxy()
        .build()?)
}

#[derive(Clone)]
pub(crate) struct ByHand {
    http: reqwest::Client,
    url: String,
    fields: Fields,
}

impl ByHand {
    pub(crate) fn new(url: &str, fields: Fields) -> Result<Self> {
        Ok(Self { http: http_client()?, url: url.to_owned(), fields })
    }

    pub(crate) async fn send(&self) -> Result<()> {
        let request = self
            .http
            .post(format!("{}/messages", self.url))
            .header("idempotency-key", uuid::Uuid::new_v4().to_string())
            .json(&Send { from: FROM, to: TO, text: TEXT });
        let response = request.send().await?.error_for_status()?;
        match self.fields {
            Fields::Same => drop(black_box(response.json::<Sent>().await?)),
            Fields::Minimal => {
                drop(black_box(response.json::<minimal::Envelope<minimal::Message>>().await?));
            }
        }
        Ok(())
    }

    pub(crate) async fn profiles(&self) -> Result<()> {
        match self.fields {
            Fields::Same => {
                is_whole(black_box(self.list::<Profiles>("messaging_profiles").await?).data.len())
            }
            Fields::Minimal => self.minimal_list::<minimal::Profile>("messaging_profiles").await,
        }
    }

    pub(crate) async fn opt_outs(&self) -> Result<()> {
        match self.fields {
            Fields::Same => {
                is_whole(black_box(self.list::<OptOuts>("messaging_optouts").await?).data.len())
            }
            Fields::Minimal => self.minimal_list::<minimal::OptOut>("messaging_optouts").await,
        }
    }

    async fn minimal_list<T: DeserializeOwned>(&self, path: &str) -> Result<()> {
        let page: minimal::Envelope<Vec<T>> = self.list(path).await?;
        is_whole(black_box(page).data.len())
    }

    async fn list<T: DeserializeOwned>(&self, path: &str) -> Result<T> {
        let request = self.http.get(format!("{}/{path}", self.url)).query(&[("page[size]", 250)]);
        Ok(request.send().await?.error_for_status()?.json().await?)
    }
}

/// Receives webhooks.
pub(crate) struct Receiver(VerifyingKey);

impl Receiver {
    pub(crate) fn new(key: &str) -> Result<Self> {
        Ok(Self(VerifyingKey::try_from(STANDARD.decode(key)?.as_slice())?))
    }

    pub(crate) fn receive(&self, headers: &HeaderMap, body: &[u8], fields: Fields) -> Result<()> {
        let header = |name| headers.get(name).ok_or("a header is missing");
        let timestamp = header(TIMESTAMP)?.to_str()?;
        let signature = Signature::from_slice(&STANDARD.decode(header(SIGNATURE)?)?)?;
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
        if timestamp.parse::<u64>()?.abs_diff(now) > 300 {
            return Err("too old".into());
        }
        let message = [timestamp.as_bytes(), b"|", body].concat();
        self.0.verify_strict(&message, &signature)?;
        let event_type = match fields {
            Fields::Same => {
                let event: Delivered = serde_json::from_slice(body)?;
                black_box(event).data.event_type
            }
            Fields::Minimal => {
                let event: minimal::Envelope<minimal::Delivery> = serde_json::from_slice(body)?;
                black_box(&event.data.payload);
                event.data.event_type
            }
        };
        if event_type == "message.finalized" { Ok(()) } else { Err("another event".into()) }
    }
}
