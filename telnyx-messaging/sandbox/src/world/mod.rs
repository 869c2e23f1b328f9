//! The state of a sandbox: virtual clock, random numbers, stored items, jobs, journal.

pub(crate) mod clock;
pub(crate) mod item;
pub(crate) mod random;
pub(crate) mod scheduler;
pub(crate) mod snapshot;
pub(crate) mod store;

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::sync::{Notify, watch};

use telnyx_messaging::webhooks::Signer;

use crate::api::Api;
use crate::api::sample::Samples;
use crate::behaviour::life;
use crate::behaviour::rates::Rates;
use crate::faults::Rules;
use crate::http::idempotency::Keys;
use crate::journal::{Journal, Limits};
use crate::webhooks::{self, Plan};
use clock::Clock;
use random::Random;
use scheduler::Schedule;
use store::Store;

/// Jobs that are due within this time are part of what [`State::settle`] waits for.
const SOON: Duration = Duration::from_secs(5);

/// Number of times that a thread tries to lock the state before it sleeps.
const SPINS: usize = 1000;

/// The settings of a sandbox, which do not change while it runs.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    /// Refuses what the service accepts only by mistake, such as a doubled `/v2`.
    pub(crate) strict: bool,
    /// Requires senders and profiles to be stored.
    pub(crate) strict_numbers: bool,
    /// Receivers of webhooks other than loopback addresses.
    pub(crate) allowed_hosts: Vec<String>,
    /// The receiver of webhooks of messages whose request and profile name none.
    pub(crate) webhook_url: Option<String>,
    /// The base URL to which requests are passed on instead of being carried out.
    pub(crate) forward: Option<String>,
    /// Maximum number of recorded requests, deliveries and messages.
    pub(crate) history: usize,
    /// Maximum size of recorded bodies, and of events, in bytes.
    pub(crate) history_bytes: usize,
}

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

/// The mutable state.
pub(crate) struct World {
    pub(crate) clock: Clock,
    pub(crate) random: Random,
    pub(crate) store: Store,
    pub(crate) schedule: Schedule<Job>,
    /// The alarm that the driver waits for.
    alarm: Option<Alarm>,
    pub(crate) journal: Journal,
    pub(crate) faults: Rules,
    pub(crate) keys: Keys,
    pub(crate) rates: Rates,
    pub(crate) latency: Duration,
    /// The organization that owns everything in this sandbox.
    pub(crate) organization: String,
    /// Deliveries that wait for an earlier one of the same message.
    pub(crate) lanes: HashMap<String, VecDeque<Plan>>,
    /// Number of webhook deliveries in progress.
    pub(crate) deliveries: usize,
    generation: Generation,
    /// The ids of messages whose deliveries are sent twice.
    pub(crate) duplicated: HashSet<String>,
    /// Responses of tests to operations.
    pub(crate) responders: HashMap<String, Responder>,
}

/// A function of a test that responds instead of the sandbox: from the body, a status and a body if any.
pub(crate) type Responder =
    Arc<dyn Fn(&serde_json::Value) -> (u16, Option<serde_json::Value>) + Send + Sync>;

/// The number of times that everything was removed or replaced. What began in another generation is
/// forgotten when it ends: ids begin again, so that it could be mistaken for something present.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Generation(u64);

/// Work that is due at a virtual time.
#[derive(Debug)]
pub(crate) enum Job {
    /// The next step in the life of a message.
    Step(life::Step),
    /// The next attempt to deliver a webhook.
    Deliver(Plan),
}

/// When a job is due, and by which setting of the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Alarm {
    due: DateTime<Utc>,
    settings: u64,
}

impl World {
    pub(crate) fn new(clock: Clock, seed: u64, history: Limits) -> Self {
        let mut random = Random::new(seed);
        Self {
            organization: random.uuid(),
            clock,
            random,
            store: Store::default(),
            schedule: Schedule::default(),
            alarm: None,
            journal: Journal::new(history),
            faults: Rules::default(),
            keys: Keys::default(),
            rates: Rates::default(),
            latency: Duration::ZERO,
            lanes: HashMap::new(),
            deliveries: 0,
            generation: Generation::default(),
            duplicated: HashSet::new(),
            responders: HashMap::new(),
        }
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Returns when the next job is due.
    fn next_alarm(&self) -> Option<Alarm> {
        let settings = self.clock.settings();
        self.schedule.next_due().map(|due| Alarm { due, settings })
    }

    /// Returns a builder of sample values with ids and times of this world.
    pub(crate) fn samples<'a>(&'a mut self, api: &'a Api) -> Samples<'a> {
        let now = self.now();
        Samples::new(api, &mut self.random, now)
    }

    /// Carries out the steps in the life of messages that are due now. Returns whether there were any.
    ///
    /// A request does so, too: under load, the driver would wait for the state at each step, and to put
    /// threads to sleep and wake them takes longer than the steps.
    pub(crate) fn run_steps(&mut self, api: &Api, options: &Options) -> bool {
        let now = self.now();
        let mut any = false;
        while let Some(job) = self.schedule.pop_due_if(now, |job| matches!(job, Job::Step(_))) {
            if let Job::Step(step) = job {
                life::advance(api, options, self, step);
                any = true;
            }
        }
        any
    }

    pub(crate) fn generation(&self) -> Generation {
        self.generation
    }

    /// Removes all items, jobs, records, faults and keys. The clock and the settings stay.
    pub(crate) fn reset(&mut self) {
        self.random.restart();
        self.organization = self.random.uuid();
        self.replace_items(Store::default());
        self.journal.clear();
        self.faults = Rules::default();
        self.keys = Keys::default();
        self.rates.reset();
        self.latency = Duration::ZERO;
        self.duplicated.clear();
        self.responders.clear();
    }

    /// Replaces all items, and removes the jobs, which are about the former ones.
    fn replace_items(&mut self, store: Store) {
        self.generation.0 += 1;
        self.store = store;
        self.schedule.clear();
        self.lanes.clear();
        self.deliveries = 0;
    }
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
        // The state is locked for microseconds. To put a thread to sleep and wake it takes longer.
        for _ in 0..SPINS {
            if let Ok(world) = self.world.try_lock() {
                return world;
            }
            std::hint::spin_loop();
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
            any |= world.run_steps(&self.api, &self.options);
            let now = world.now();
            match world.schedule.pop_due(now) {
                None => break,
                Some(Job::Step(step)) => life::advance(&self.api, &self.options, &mut world, step),
                Some(Job::Deliver(plan)) => {
                    world.deliveries += 1;
                    tokio::spawn(webhooks::attempt(Arc::clone(self), plan));
                }
            }
            any = true;
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
