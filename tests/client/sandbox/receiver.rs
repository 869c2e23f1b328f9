//! A receiver of webhooks.

use std::sync::{Arc, Mutex};

use axum::{Router, body::Bytes, extract::State, http::StatusCode, routing::post};
use http::HeaderMap;
use serde_json::Value;

type Received = Arc<Mutex<Vec<(HeaderMap, Bytes)>>>;

/// A receiver that responds with given statuses, then with 200.
pub(crate) struct Receiver {
    pub(crate) url: String,
    received: Received,
}

impl Receiver {
    pub(crate) async fn start(statuses: &'static [u16]) -> Self {
        let received = Received::default();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hooks", listener.local_addr().unwrap());
        let state = (Arc::clone(&received), statuses);
        let router = Router::new().route("/hooks", post(receive)).with_state(state);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, received }
    }

    /// Headers and bodies, in the order of their arrival.
    pub(crate) fn raw(&self) -> Vec<(HeaderMap, Bytes)> {
        self.received.lock().unwrap().clone()
    }

    pub(crate) fn all(&self) -> Vec<Value> {
        self.raw().iter().map(|(_, body)| serde_json::from_slice(body).unwrap()).collect()
    }

    pub(crate) fn events(&self, event_type: &str) -> Vec<Value> {
        let all = self.all().into_iter();
        all.filter(|event| event["data"]["event_type"] == event_type).collect()
    }
}

async fn receive(
    State((received, statuses)): State<(Received, &'static [u16])>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let mut received = received.lock().unwrap();
    received.push((headers, body));
    let status = statuses.get(received.len() - 1).copied().unwrap_or(200);
    StatusCode::from_u16(status).unwrap()
}
