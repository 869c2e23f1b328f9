//! The conformance suite, with good guards and with broken ones.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use telnyx_messaging::webhooks::testing::{ClockShift, ConformanceError, GuardStore, conformance};
use telnyx_messaging::webhooks::{
    GuardError, GuardFuture, GuardOutcome, InMemoryReplayGuard, ReplayGuard, WebhookDelivery,
};

use super::guards::Clock;

/// The in-memory guard, shared by several holders.
struct InMemory {
    clock: Clock,
    guard: Arc<InMemoryReplayGuard>,
}

impl GuardStore for InMemory {
    type Guard = Arc<InMemoryReplayGuard>;

    async fn open(&self) -> Result<Self::Guard, GuardError> {
        Ok(Arc::clone(&self.guard))
    }

    async fn advance(&self, by: Duration) {
        self.clock.advance(by);
    }
}

#[tokio::test]
async fn the_in_memory_guard_conforms() {
    let clock = Clock::default();
    let guard = Arc::new(clock.guard());
    conformance(&InMemory { clock, guard }).await.unwrap();
}

/// One deviation from the contract each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Defect {
    None,
    NoLeaseEnds,
    LeaseEndsEarly,
    RefusalExtendsLease,
    SecondProcessIsDone,
    ReleaseDoesNothing,
    ReleaseIgnoresToken,
    ReleaseRemovesDone,
    ReleaseOfUnknownFails,
    CompleteNeedsToken,
    CompleteNeedsLease,
    CompleteKeepsForOneLease,
    CompleteDoesNothing,
    NotAtomic,
    NotAtomicAfterLease,
    OwnMemoryPerProcess,
    CrashLosesMemory,
    KeysIgnoreCase,
    KeysAreCut,
    KeysWithoutKind,
    DoneInMiddleOfBegin,
    WallClock,
    StoreIsDown,
}

#[derive(Clone)]
struct Row {
    token: String,
    done: bool,
    ends_at: Duration,
    since: Duration,
}

type Rows = Arc<Mutex<HashMap<String, Row>>>;

/// A store with a defect, on a wall clock that is an hour in its future.
#[derive(Clone)]
struct Broken {
    defect: Defect,
    rows: Rows,
    now: Arc<Mutex<Duration>>,
}

impl Broken {
    fn new(defect: Defect) -> Self {
        let now = Duration::from_secs(20_000 * 24 * 60 * 60);
        Self { defect, rows: Rows::default(), now: Arc::new(Mutex::new(now)) }
    }

    fn now(&self) -> Duration {
        *self.now.lock().unwrap()
    }

    fn key(&self, delivery: &WebhookDelivery) -> String {
        let key = delivery.key();
        match self.defect {
            Defect::KeysIgnoreCase => key.to_lowercase(),
            Defect::KeysAreCut => key.chars().take(254).collect(),
            Defect::KeysWithoutKind => key.split_once(':').map_or(key, |(_, id)| id).to_owned(),
            _ => key.to_owned(),
        }
    }

    /// What `begin` finds, and whether it may write.
    fn find(&self, key: &str, lease: Duration) -> Option<GuardOutcome> {
        let mut rows = self.rows.lock().unwrap();
        let row = rows.get_mut(key)?;
        let now = self.now();
        let mut ended = row.ends_at <= now;
        // A lease from the future, after the clock was set back, is taken as ended.
        if self.defect != Defect::WallClock {
            ended |= !row.done && row.since > now;
        }
        match self.defect {
            Defect::NoLeaseEnds if !row.done => ended = false,
            Defect::LeaseEndsEarly if !row.done => ended = row.since + lease / 4 <= now,
            Defect::RefusalExtendsLease if !row.done && !ended => row.ends_at = now + lease,
            _ => {}
        }
        match (ended, row.done) {
            (true, _) => None,
            (false, true) => Some(GuardOutcome::Done),
            (false, false) if self.defect == Defect::SecondProcessIsDone => {
                Some(GuardOutcome::Done)
            }
            (false, false) => Some(GuardOutcome::InProgress),
        }
    }

    fn write(&self, key: String, token: &str, done: bool, time: Duration) {
        let since = self.now();
        let row = Row { token: token.to_owned(), done, ends_at: since + time, since };
        self.rows.lock().unwrap().insert(key, row);
    }
}

impl ReplayGuard for Broken {
    fn begin<'a>(
        &'a self,
        delivery: &'a WebhookDelivery,
        lease: Duration,
    ) -> GuardFuture<'a, GuardOutcome> {
        Box::pin(async move {
            if self.defect == Defect::StoreIsDown {
                return Err(GuardError::new("no connection"));
            }
            let key = self.key(delivery);
            if let Some(outcome) = self.find(&key, lease) {
                return Ok(outcome);
            }
            let taken_over = self.rows.lock().unwrap().contains_key(&key);
            match self.defect {
                Defect::NotAtomic => tokio::task::yield_now().await,
                Defect::NotAtomicAfterLease if taken_over => tokio::task::yield_now().await,
                Defect::DoneInMiddleOfBegin => {
                    self.write(key.clone(), delivery.token(), true, Duration::MAX / 4);
                    tokio::task::yield_now().await;
                }
                _ => {}
            }
            self.write(key, delivery.token(), false, lease);
            Ok(GuardOutcome::First)
        })
    }

    fn complete<'a>(
        &'a self,
        delivery: &'a WebhookDelivery,
        keep_for: Duration,
    ) -> GuardFuture<'a, ()> {
        Box::pin(async move {
            let key = self.key(delivery);
            let row = self.rows.lock().unwrap().get(&key).cloned();
            let held = row.as_ref().is_some_and(|row| row.token == delivery.token());
            let in_force = row.as_ref().is_some_and(|row| row.ends_at > self.now());
            let keep_for = match self.defect {
                Defect::CompleteNeedsToken if row.is_some() && !held => return Ok(()),
                Defect::CompleteNeedsLease if !in_force => return Ok(()),
                Defect::CompleteDoesNothing => return Ok(()),
                Defect::CompleteKeepsForOneLease => Duration::from_secs(30),
                _ => keep_for,
            };
            self.write(key, delivery.token(), true, keep_for);
            Ok(())
        })
    }

    fn release<'a>(&'a self, delivery: &'a WebhookDelivery) -> GuardFuture<'a, ()> {
        Box::pin(async move {
            let key = self.key(delivery);
            let mut rows = self.rows.lock().unwrap();
            let Some(row) = rows.get(&key) else {
                return match self.defect {
                    Defect::ReleaseOfUnknownFails => Err(GuardError::new("no such row")),
                    _ => Ok(()),
                };
            };
            let held = row.token == delivery.token() || self.defect == Defect::ReleaseIgnoresToken;
            let may_remove = !row.done || self.defect == Defect::ReleaseRemovesDone;
            if held && may_remove && self.defect != Defect::ReleaseDoesNothing {
                rows.remove(&key);
            }
            Ok(())
        })
    }
}

impl GuardStore for Broken {
    type Guard = Self;

    async fn open(&self) -> Result<Self, GuardError> {
        let rows = match self.defect {
            Defect::OwnMemoryPerProcess => Rows::default(),
            Defect::CrashLosesMemory if Arc::strong_count(&self.rows) == 1 => {
                self.rows.lock().unwrap().clear();
                Arc::clone(&self.rows)
            }
            _ => Arc::clone(&self.rows),
        };
        Ok(Self { rows, ..self.clone() })
    }

    async fn advance(&self, by: Duration) {
        *self.now.lock().unwrap() += by;
    }

    fn shift_clock(&self, shift: ClockShift) {
        let mut now = self.now.lock().unwrap();
        match shift {
            ClockShift::Forward(by) => *now += by,
            ClockShift::Back(by) => *now -= by,
            other => panic!("{other:?}"),
        }
    }
}

async fn broken_rules(defect: Defect) -> Vec<&'static str> {
    match conformance(&Broken::new(defect)).await {
        Ok(()) => Vec::new(),
        Err(error) => error.broken.iter().map(|broken| broken.rule).collect(),
    }
}

#[tokio::test]
async fn a_guard_on_a_wall_clock_conforms() {
    assert_eq!(broken_rules(Defect::None).await, [""; 0]);
}

#[tokio::test]
async fn every_defect_is_found_and_named() {
    for (defect, rule) in [
        (Defect::NoLeaseEnds, "a lease that has ended makes the event new"),
        (Defect::NoLeaseEnds, "a crash after `begin` loses no event"),
        (Defect::LeaseEndsEarly, "a lease lasts as long as requested"),
        (Defect::RefusalExtendsLease, "a lease lasts as long as requested"),
        (Defect::SecondProcessIsDone, "an event in progress is in progress for every process"),
        (Defect::ReleaseDoesNothing, "a released event is new for every process"),
        (Defect::ReleaseIgnoresToken, "only its holder releases a lease"),
        (Defect::ReleaseRemovesDone, "a completed event stays done"),
        (Defect::ReleaseOfUnknownFails, "releasing and completing may be repeated"),
        (Defect::CompleteNeedsToken, "a late completion counts"),
        (Defect::CompleteNeedsLease, "a late completion counts"),
        (Defect::CompleteKeepsForOneLease, "a completed event stays done"),
        (Defect::CompleteDoesNothing, "a completed event is done for every process"),
        (Defect::NotAtomic, "of concurrent deliveries exactly one is first"),
        (
            Defect::NotAtomicAfterLease,
            "of concurrent deliveries after a lease exactly one is first",
        ),
        (Defect::OwnMemoryPerProcess, "an event in progress is in progress for every process"),
        (Defect::CrashLosesMemory, "a crash after `complete` repeats no event"),
        (Defect::KeysIgnoreCase, "events with similar keys are independent"),
        (Defect::KeysAreCut, "events with similar keys are independent"),
        (Defect::KeysWithoutKind, "events with similar keys are independent"),
        (Defect::DoneInMiddleOfBegin, "a crash during `begin` loses no event"),
        (Defect::WallClock, "a clock that is set back blocks no event"),
        (Defect::StoreIsDown, "a completed event is done for every process"),
    ] {
        let broken = broken_rules(defect).await;
        assert!(broken.contains(&rule), "{defect:?} breaks {broken:?}, not {rule:?}");
    }
}

#[tokio::test]
async fn an_error_names_the_step_and_both_outcomes() {
    let error: ConformanceError =
        conformance(&Broken::new(Defect::ReleaseIgnoresToken)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the replay guard breaks 1 rules:\n- only its holder releases a lease: after `release` \
         with the token of a former holder, `begin` must return InProgress, but returned First"
    );
    let down = conformance(&Broken::new(Defect::StoreIsDown)).await.unwrap_err();
    assert!(down.broken.iter().all(|broken| broken.detail == "`begin` failed: no connection"
        || broken.detail.ends_with("failed: no connection")));
}
