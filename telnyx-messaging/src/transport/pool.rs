//! Connection pools, one per runtime.

use std::sync::{Mutex, PoisonError};

use tokio::runtime::{Handle, Id};

/// How many runtimes keep a pool. A further one takes the place of the oldest.
const MAX_RUNTIMES: usize = 8;

type Factory = Box<dyn Fn() -> Option<reqwest::Client> + Send + Sync>;

/// The HTTP clients behind one [`Client`](crate::Client).
///
/// A pooled connection is driven by a task of the runtime in which it was opened. A runtime that is
/// idle or shut down does not drive it any more, and a request on that connection would wait until
/// its deadline. So each runtime has a pool of its own.
pub(crate) enum ClientPool {
    /// The application's own client, which is used everywhere.
    Shared(reqwest::Client),
    PerRuntime {
        first: reqwest::Client,
        factory: Factory,
        clients: Mutex<Vec<(Id, reqwest::Client)>>,
    },
}

impl ClientPool {
    /// Creates a pool per runtime: the first runtime gets `first`, and each other one what `factory`
    /// makes with the same settings.
    pub(crate) fn per_runtime(
        first: reqwest::Client,
        factory: impl Fn() -> Option<reqwest::Client> + Send + Sync + 'static,
    ) -> Self {
        Self::PerRuntime { first, factory: Box::new(factory), clients: Mutex::default() }
    }

    /// Whether the client was supplied by the application.
    pub(crate) fn is_shared(&self) -> bool {
        matches!(self, Self::Shared(_))
    }

    /// Returns the client of the current runtime.
    pub(crate) fn get(&self) -> reqwest::Client {
        let (first, factory, clients) = match self {
            Self::Shared(client) => return client.clone(),
            Self::PerRuntime { first, factory, clients } => (first, factory, clients),
        };
        let Ok(runtime) = Handle::try_current().map(|runtime| runtime.id()) else {
            return first.clone();
        };
        let mut clients = clients.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, client)) = clients.iter().find(|(id, _)| *id == runtime) {
            return client.clone();
        }
        // What was built once can be built again; if not, sharing a pool is better than failing.
        let client = if clients.is_empty() { None } else { factory() };
        let client = client.unwrap_or_else(|| first.clone());
        if clients.len() == MAX_RUNTIMES {
            clients.remove(0);
        }
        clients.push((runtime, client.clone()));
        client
    }
}
