//! State shared by the server, the deliveries and the test.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

use super::contract::Contract;
use super::record::{Delivery, RecordedRequest};
use super::store::Store;
use crate::webhooks::Signer;

/// The state of a running sandbox.
pub(super) struct State {
    pub(super) contract: Arc<Contract>,
    pub(super) api_key: String,
    pub(super) signer: Signer,
    memory: Mutex<Memory>,
    /// Number of background deliveries in progress.
    in_flight: watch::Sender<usize>,
}

/// The mutable state.
#[derive(Default)]
pub(super) struct Memory {
    pub(super) store: Store,
    pub(super) requests: Vec<RecordedRequest>,
    pub(super) deliveries: Vec<Delivery>,
    pub(super) faults: VecDeque<InjectedFault>,
    pub(super) latency: Duration,
    /// The first response for each idempotency key.
    pub(super) idempotent_responses: HashMap<String, OperationResponse>,
    /// The ids of scheduled messages.
    pub(super) scheduled: HashSet<String>,
}

/// An error response that a test has injected.
#[derive(Clone, Copy, Debug)]
pub(super) struct InjectedFault {
    pub(super) status: u16,
    pub(super) retry_after: Option<Duration>,
    /// Whether the request is carried out before the error is returned.
    pub(super) after_effect: bool,
}

/// The response of an operation.
#[derive(Clone, Debug)]
pub(super) struct OperationResponse {
    pub(super) status: u16,
    /// Serialized JSON.
    pub(super) body: Option<String>,
}

impl State {
    pub(super) fn new(contract: Arc<Contract>, api_key: String, signer: Signer) -> Self {
        Self {
            contract,
            api_key,
            signer,
            memory: Mutex::default(),
            in_flight: watch::Sender::new(0),
        }
    }

    /// Locks the mutable state; a panic of one test must not poison it for the others.
    pub(super) fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a background delivery until the guard is dropped.
    pub(super) fn track_delivery(self: &Arc<Self>) -> InFlightGuard {
        self.in_flight.send_modify(|count| *count += 1);
        InFlightGuard(Arc::clone(self))
    }

    /// Waits until no background delivery is in progress.
    pub(super) async fn wait_idle(&self) {
        let mut in_flight = self.in_flight.subscribe();
        // The sender lives as long as `self`, so waiting cannot fail.
        let _ = in_flight.wait_for(|count| *count == 0).await;
    }
}

/// Counts one background delivery as in progress.
pub(super) struct InFlightGuard(Arc<State>);

impl Drop for InFlightGuard {
    fn drop(&mut self) {
        self.0.in_flight.send_modify(|count| *count = count.saturating_sub(1));
    }
}
