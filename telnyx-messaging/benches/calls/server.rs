//! A server that costs little, and always the same: its responses are written in advance.

use std::sync::Arc;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::measure::aside;
use crate::{FROM, Result, TEXT, TO};

/// The number of items of a page.
pub(crate) const ITEMS: usize = 250;

/// The response to a send.
pub(crate) fn message_sent() -> String {
    json!({"data": message("queued", None)}).to_string()
}

/// The webhook that reports the delivery of the message.
pub(crate) fn webhook() -> String {
    let data = json!({
        "event_type": "message.finalized",
        "id": "4ee8c3a6-4995-4309-a3c6-38e3db9ea4be",
        "occurred_at": "2026-03-02T09:30:02.456Z",
        "payload": message("delivered", Some("2026-03-02T09:30:02.456Z")),
        "record_type": "event",
    });
    let meta = json!({"attempt": 1, "delivered_to": "https://example.com/hooks"});
    json!({"data": data, "meta": meta}).to_string()
}

fn message(status: &str, sent_at: Option<&str>) -> Value {
    let cost = |amount| json!({"amount": amount, "currency": "USD"});
    let party = |number| json!({"phone_number": number, "carrier": "Example Mobile", "line_type": "Wireless"});
    let mut recipient = party(TO);
    recipient["status"] = json!(status);
    json!({
        "record_type": "message",
        "direction": "outbound",
        "id": "40385f64-5717-4562-b3fc-2c963f66afa6",
        "type": "SMS",
        "messaging_profile_id": "4000eba1-a0c0-4563-9925-b25e842a7cb6",
        "organization_id": "b448f9cc-a842-4784-98e9-03c1a5872950",
        "from": party(FROM),
        "to": [recipient],
        "cc": [],
        "text": TEXT,
        "subject": null,
        "media": [],
        "webhook_url": "https://example.com/hooks",
        "webhook_failover_url": "https://example.org/hooks",
        "encoding": "GSM-7",
        "parts": 1,
        "tags": ["booking"],
        "cost": cost("0.0051"),
        "cost_breakdown": {"carrier_fee": cost("0.0011"), "rate": cost("0.0040")},
        "tcr_campaign_id": "CEXAMPL",
        "tcr_campaign_billable": true,
        "tcr_campaign_registered": "REGISTERED",
        "received_at": "2026-03-02T09:30:00.123Z",
        "sent_at": sent_at,
        "completed_at": sent_at,
        "valid_until": "2026-03-02T10:30:00.123Z",
        "errors": [],
    })
}

/// A page of messaging profiles.
pub(crate) fn profiles() -> String {
    page(profile)
}

/// A page of opt-outs.
pub(crate) fn opt_outs() -> String {
    page(|number| {
        json!({
            "from": FROM,
            "to": format!("+1555010{number:04}"),
            "messaging_profile_id": "4000eba1-a0c0-4563-9925-b25e842a7cb6",
            "keyword": if number % 4 == 0 { Value::Null } else { json!("STOP") },
            "created_at": "2026-02-11T07:20:00Z",
        })
    })
}

fn page(item: impl Fn(usize) -> Value) -> String {
    let data: Vec<Value> = (0..ITEMS).map(item).collect();
    let meta =
        json!({"page_number": 1, "page_size": ITEMS, "total_pages": 1, "total_results": ITEMS});
    json!({"data": data, "meta": meta}).to_string()
}

fn profile(number: usize) -> Value {
    json!({
        "record_type": "messaging_profile",
        "id": format!("4001e2b7-5c1d-4a0e-9f63-{number:012}"),
        "organization_id": "b448f9cc-a842-4784-98e9-03c1a5872950",
        "name": format!("Profile {number}"),
        "enabled": true,
        "webhook_url": format!("https://example.com/hooks/{number}"),
        "webhook_failover_url": null,
        "webhook_api_version": "2",
        "whitelisted_destinations": ["US", "CA"],
        "number_pool_settings": {
            "toll_free_weight": 10.0,
            "long_code_weight": 1.0,
            "skip_unhealthy": true,
            "sticky_sender": false,
            "geomatch": false,
        },
        "url_shortener_settings": {
            "domain": "example.link",
            "prefix": "shop",
            "replace_blacklist_only": true,
            "send_webhooks": false,
        },
        "alpha_sender": null,
        "daily_spend_limit": "25.00",
        "daily_spend_limit_enabled": true,
        "mms_fall_back_to_sms": false,
        "mms_transcoding": false,
        "mobile_only": false,
        "redaction_enabled": false,
        "redaction_level": 2,
        "smart_encoding": true,
        "v1_secret": "an invented secret",
        "created_at": "2026-01-01T12:00:00Z",
        "updated_at": "2026-01-02T12:00:00Z",
    })
}

/// Starts the server on this thread, and returns its base URL. Its time is not measured.
pub(crate) async fn serve() -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let responses = [message_sent(), profiles(), opt_outs()].map(|body| response(&body));
    let responses = Arc::new(responses);
    tokio::spawn(aside(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(aside(serve_connection(stream, Arc::clone(&responses))));
        }
    }));
    Ok(url)
}

fn response(body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 200 OK\r\ndate: Mon, 02 Mar 2026 09:30:00 GMT\r\n\
         content-type: application/json\r\ncontent-length: {length}\r\n\
         x-request-id: 7f3c2d10-8a4e-4b6f-9c55-0d1e2f3a4b5c\r\n\
         x-ratelimit-limit: 1000\r\nx-ratelimit-remaining: 999\r\nx-ratelimit-reset: 1\r\n\r\n{body}"
    )
    .into_bytes()
}

/// Responds to the requests of one connection.
async fn serve_connection(
    mut stream: TcpStream,
    responses: Arc<[Vec<u8>; 3]>,
) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let [message, profiles, opt_outs] = &*responses;
    let mut request = Vec::with_capacity(4096);
    loop {
        request.clear();
        while !is_whole(&request) {
            if stream.read_buf(&mut request).await? == 0 {
                return Ok(());
            }
        }
        let response = if request.starts_with(b"GET /messaging_optouts") {
            opt_outs
        } else if request.starts_with(b"GET") {
            profiles
        } else {
            message
        };
        stream.write_all(response).await?;
    }
}

fn is_whole(request: &[u8]) -> bool {
    let Some(head) = request.windows(4).position(|end| end == b"\r\n\r\n") else { return false };
    let text = String::from_utf8_lossy(&request[..head]).to_ascii_lowercase();
    let length = text.split_once("content-length: ").map(|(_, rest)| rest.lines().next());
    let length = length.flatten().and_then(|digits| digits.parse().ok()).unwrap_or(0);
    request.len() >= head + 4 + length
}
