//! Connection pools, one per runtime.

use std::sync::{Mutex, PoisonError};

use tokio::runtime::{Handle, Id};

/// How many runtimes keep a pool. A further one takes the place of the oldest.
const MAX_RUNTIMES: usize = 8;

/// One HTTP client, with its pool, per runtime.
///
/// A pooled connection is driven by a task of the runtime in which it was opened. A runtime that is
/// idle or shut down does not drive it any more, and a request on that connection would wait until
/// its deadline.
pub(crate) struct PerRuntime<C> {
    create: Box<dyn Fn() -> C + Send + Sync>,
    clients: Mutex<Vec<(Option<Id>, C)>>,
}

impl<C: Clone> PerRuntime<C> {
    /// Creates pools that are filled when they are first needed.
    pub(crate) fn new(create: impl Fn() -> C + Send + Sync + 'static) -> Self {
        Self { create: Box::new(create), clients: Mutex::default() }
    }

    /// Returns the client of the current runtime.
    pub(crate) fn get(&self) -> C {
        let runtime = Handle::try_current().ok().map(|runtime| runtime.id());
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, client)) = clients.iter().find(|(id, _)| *id == runtime) {
            return client.clone();
        }
        let client = (self.create)();
        if clients.len() == MAX_RUNTIMES {
            clients.remove(0);
        }
        clients.push((runtime, client.clone()));
        client
    }
}
