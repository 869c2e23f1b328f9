//! What the server, the deliveries and the test share.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

use super::contract::Contract;
use super::record::{Delivery, RecordedRequest};
use super::store::Store;
use crate::webhooks::Signer;

/// One running sandbox.
pub(super) struct State {
    pub(super) contract: Arc<Contract>,
    pub(super) api_key: String,
    pub(super) signer: Signer,
    memory: Mutex<Memory>,
    /// How many background deliveries are under way.
    in_flight: watch::Sender<usize>,
}

/// Everything that changes while it runs.
#[derive(Default)]
pub(super) struct Memory {
    pub(super) store: Store,
    pub(super) requests: Vec<RecordedRequest>,
    pub(super) deliveries: Vec<Delivery>,
    pub(super) faults: VecDeque<InjectedFault>,
    pub(super) latency: Duration,
    /// The first answer given under each idempotency key.
    pub(super) idempotent_responses: HashMap<String, OperationResponse>,
    /// Messages that wait for their sending time.
    pub(super) scheduled: HashSet<String>,
}

/// An answer that a test ordered in advance.
#[derive(Clone, Copy, Debug)]
pub(super) struct InjectedFault {
    pub(super) status: u16,
    pub(super) retry_after: Option<Duration>,
    /// The request is carried out first, as when an answer is lost on its way back.
    pub(super) after_effect: bool,
}

/// What an operation answers.
#[derive(Clone, Debug)]
pub(super) struct OperationResponse {
    pub(super) status: u16,
    /// JSON text.
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

    /// A test that panicked while it looked must not take the sandbox of the others with it.
    pub(super) fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a background task for as long as the guard lives.
    pub(super) fn track_delivery(self: &Arc<Self>) -> InFlightGuard {
        self.in_flight.send_modify(|count| *count += 1);
        InFlightGuard(Arc::clone(self))
    }

    /// Waits until no background task is left.
    pub(super) async fn wait_idle(&self) {
        let mut in_flight = self.in_flight.subscribe();
        // The sender lives as long as `self`, so waiting cannot fail.
        let _ = in_flight.wait_for(|count| *count == 0).await;
    }
}

/// Marks one background task as under way.
pub(super) struct InFlightGuard(Arc<State>);

impl Drop for InFlightGuard {
    fn drop(&mut self) {
        self.0.in_flight.send_modify(|count| *count = count.saturating_sub(1));
    }
}
