//! The shared state of a running sandbox: its lock, reports of changes, and the driver of due jobs.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;

use telnyx_messaging::webhooks::Signer;
use tokio::sync::{Notify, watch};

use super::{Job, Options, World, clock};
use crate::api::Api;
use crate::behaviour::life;
use crate::webhooks;

/// Jobs that are due within this time are part of what [`State::settle`] waits for.
const SOON: Duration = Duration::from_secs(5);

/// Number of times that a thread tries to lock the state before it sleeps.
const SPINS: usize = 1000;

/// A running sandbox.
pub(crate) struct State {
    pub(crate) api: Arc<Api>,
    pub(crate) api_key: String,
    pub(crate) signer: Signer,
    pub(crate) options: Options,
    world: Mutex<World>,
    /// Counts changes, for those who wait for one.
    changes: watch::Sender<u64>,
    /// Wakes the driver, because an earlier job was added or the clock was set.
    wake: Notify,
}

impl State {
    pub(crate) fn new(
        api: Arc<Api>,
        api_key: String,
        signer: Signer,
        options: Options,
        world: World,
    ) -> Self {
        Self {
            api,
            api_key,
            signer,
            options,
            world: Mutex::new(world),
            changes: watch::Sender::new(0),
            wake: Notify::new(),
        }
    }

    /// Locks the mutable state; a panic of one test must not poison it for the others.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        // The state is locked for microseconds. To put a thread to sleep and wake it takes longer, and
        // the spinning of `parking_lot` is too short for that: it halves the throughput.
        for _ in 0..SPINS {
            match self.world.try_lock() {
                Ok(world) => return world,
                Err(TryLockError::Poisoned(world)) => return world.into_inner(),
                Err(TryLockError::WouldBlock) => std::hint::spin_loop(),
            }
        }
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Unlocks the state, and reports a change of it, which may also be a new job.
    pub(crate) fn report(&self, world: MutexGuard<'_, World>) {
        // Waking the driver for every request costs more than the request: most jobs are due after
        // the one that it waits for.
        let is_earlier = world.alarm != world.next_alarm();
        drop(world);
        self.changes.send_modify(|count| *count = count.wrapping_add(1));
        if is_earlier {
            self.wake.notify_one();
        }
    }

    /// Changes the state, and reports the change.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        let mut world = self.world();
        let result = change(&mut world);
        self.report(world);
        result
    }

    /// Returns a receiver of changes.
    pub(crate) fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }

    /// Runs jobs when they are due, until the task is aborted.
    pub(crate) async fn drive(self: Arc<Self>) {
        loop {
            self.run_due();
            let wait = {
                let mut world = self.world();
                world.alarm = world.next_alarm();
                world.alarm.and_then(|alarm| world.clock.until(alarm.due))
            };
            match wait {
                Some(wait) => {
                    tokio::select! {
                        () = tokio::time::sleep(wait) => {}
                        () = self.wake.notified() => {}
                    }
                }
                None => self.wake.notified().await,
            }
        }
    }

    /// Runs all jobs that are due now.
    fn run_due(self: &Arc<Self>) {
        let mut world = self.world();
        let mut any = false;
        loop {
            let now = world.now();
            let Some(job) = world.schedule.pop_due(now) else { break };
            any = true;
            match job {
                Job::Step(step) => life::advance(&self.api, &self.options, &mut world, step),
                Job::Deliver(plan) => {
                    world.deliveries += 1;
                    tokio::spawn(webhooks::attempt(Arc::clone(self), plan));
                }
            }
        }
        if any {
            self.report(world);
        }
    }

    /// Advances the clock, and runs every job on the way at its time.
    pub(crate) async fn advance(self: &Arc<Self>, by: Duration) {
        let target = clock::later(self.world().now(), by);
        loop {
            self.run_due();
            self.wait_until(|world| world.deliveries == 0).await;
            let mut world = self.world();
            let now = world.now();
            match world.schedule.next_due() {
                Some(due) if due <= now => {}
                Some(due) if due <= target => world.clock.set(due),
                _ => break,
            }
        }
        self.change(|world| world.clock.set(target));
    }

    /// Waits until no delivery is in progress and no job is due soon. With a paused clock, jobs are
    /// due soon only if they are due now.
    pub(crate) async fn settle(&self) {
        self.wait_until(|world| {
            let horizon = if world.clock.is_paused() { Duration::ZERO } else { SOON };
            let horizon = clock::later(world.now(), horizon);
            let due = world.schedule.next_due();
            world.deliveries == 0 && due.is_none_or(|due| due > horizon)
        })
        .await;
    }

    /// Waits until a condition holds.
    pub(crate) async fn wait_until(&self, condition: impl Fn(&World) -> bool) {
        let mut changes = self.changes();
        loop {
            changes.borrow_and_update();
            if condition(&self.world()) {
                return;
            }
            // The sender lives as long as `self`, so waiting cannot fail.
            let _ = changes.changed().await;
        }
    }
}
