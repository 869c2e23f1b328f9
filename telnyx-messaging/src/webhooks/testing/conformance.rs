//! The rules of a replay guard, and how they are run.

use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use thiserror::Error;

use super::store::GuardStore;
use super::{concurrency, crashes, leases};
use crate::webhooks::dedup::random_token;
use crate::webhooks::{GuardError, GuardOutcome, ReplayGuard, WebhookDelivery};

/// Tests whether the guards of a store keep the contract of
/// [`ReplayGuard`](crate::webhooks::ReplayGuard).
///
/// It checks leases and their ends, two processes over one store, a crash after each step and in the
/// middle of it, concurrent deliveries, repeated requests, and corrections of the clock. Every run
/// uses events of its own, so the store need not be empty.
///
/// ```
/// use std::sync::Arc;
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use std::time::{Duration, Instant};
/// use telnyx_messaging::webhooks::testing::{GuardStore, conformance};
/// use telnyx_messaging::webhooks::{GuardError, InMemoryReplayGuard};
///
/// struct InMemory {
///     guard: Arc<InMemoryReplayGuard>,
///     elapsed: Arc<AtomicU64>,
/// }
///
/// impl GuardStore for InMemory {
///     type Guard = Arc<InMemoryReplayGuard>;
///
///     async fn open(&self) -> Result<Self::Guard, GuardError> {
///         Ok(Arc::clone(&self.guard))
///     }
///
///     async fn advance(&self, by: Duration) {
///         self.elapsed.fetch_add(by.as_millis() as u64, Ordering::SeqCst);
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let (start, elapsed) = (Instant::now(), Arc::new(AtomicU64::new(0)));
/// let clock = Arc::clone(&elapsed);
/// let now = move || start + Duration::from_millis(clock.load(Ordering::SeqCst));
/// let guard = Arc::new(InMemoryReplayGuard::with_clock(1_000, now));
/// conformance(&InMemory { guard, elapsed }).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ConformanceError`] with every rule that was broken, and how.
pub async fn conformance<S: GuardStore>(store: &S) -> Result<(), ConformanceError> {
    let mut broken = Vec::new();
    for (rule, check) in rules::<S>() {
        let events = Events { prefix: format!("event:{}-{rule}", random_token()) };
        if let Err(Violation(detail)) = check(store, events).await {
            broken.push(BrokenRule { rule, detail });
        }
    }
    if broken.is_empty() { Ok(()) } else { Err(ConformanceError { broken }) }
}

/// Every rule that a guard has broken.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
#[error("the replay guard breaks {} rules:{}", broken.len(), list(broken))]
pub struct ConformanceError {
    /// The broken rules, at least one.
    pub broken: Vec<BrokenRule>,
}

fn list(broken: &[BrokenRule]) -> String {
    broken.iter().map(|rule| format!("\n- {rule}")).collect()
}

/// A rule that a guard has broken.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BrokenRule {
    /// The name of the rule, such as `a lease that has ended makes the event new`.
    pub rule: &'static str,
    /// The step that went wrong, with the expected and the actual outcome.
    pub detail: String,
}

impl fmt::Display for BrokenRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.rule, self.detail)
    }
}

/// How a rule was broken.
pub(super) struct Violation(pub(super) String);

pub(super) type Check<'a> = Pin<Box<dyn Future<Output = Result<(), Violation>> + Send + 'a>>;
pub(super) type Rule<S> = (&'static str, fn(&S, Events) -> Check<'_>);

fn rules<S: GuardStore>() -> Vec<Rule<S>> {
    [leases::rules(), crashes::rules(), concurrency::rules()].into_iter().flatten().collect()
}

/// Makes a rule of an asynchronous function.
macro_rules! rule {
    ($name:literal, $check:ident) => {
        ($name, |store, events| Box::pin($check(store, events)))
    };
}

pub(super) use rule;

/// The events of one rule.
pub(super) struct Events {
    prefix: String,
}

impl Events {
    /// A delivery of the event with this name, by a new holder.
    pub(super) fn delivery(&self, name: &str) -> WebhookDelivery {
        WebhookDelivery::new(format!("{}-{name}", self.prefix), random_token())
    }
}

/// How long the suite asks completed events to be kept.
pub(super) const KEEP_FOR: Duration = Duration::from_secs(24 * 60 * 60);

/// A guard, as the suite calls it: a failure of the store breaks the rule.
pub(super) struct Process<G> {
    pub(super) guard: G,
    pub(super) lease: Duration,
}

impl<G: ReplayGuard> Process<G> {
    pub(super) async fn start<S: GuardStore<Guard = G>>(store: &S) -> Result<Self, Violation> {
        let guard = store.open().await.map_err(|error| failed("opening the store", &error))?;
        Ok(Self { guard, lease: store.lease() })
    }

    pub(super) async fn begin(
        &self,
        delivery: &WebhookDelivery,
    ) -> Result<GuardOutcome, Violation> {
        self.guard.begin(delivery, self.lease).await.map_err(|error| failed("`begin`", &error))
    }

    pub(super) async fn expect(
        &self,
        delivery: &WebhookDelivery,
        expected: &[GuardOutcome],
        when: &str,
    ) -> Result<(), Violation> {
        let outcome = self.begin(delivery).await?;
        if expected.contains(&outcome) {
            return Ok(());
        }
        let expected: Vec<_> = expected.iter().map(|outcome| format!("{outcome:?}")).collect();
        Err(Violation(format!(
            "{when}, `begin` must return {}, but returned {outcome:?}",
            expected.join(" or ")
        )))
    }

    pub(super) async fn complete(&self, delivery: &WebhookDelivery) -> Result<(), Violation> {
        self.guard.complete(delivery, KEEP_FOR).await.map_err(|error| failed("`complete`", &error))
    }

    pub(super) async fn release(&self, delivery: &WebhookDelivery) -> Result<(), Violation> {
        self.guard.release(delivery).await.map_err(|error| failed("`release`", &error))
    }
}

fn failed(step: &str, error: &GuardError) -> Violation {
    Violation(format!("{step} failed: {error}"))
}
