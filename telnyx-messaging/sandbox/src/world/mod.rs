//! The state of a sandbox: virtual clock, random numbers, stored items, jobs, journal.

pub(crate) mod clock;
pub(crate) mod item;
pub(crate) mod random;
pub(crate) mod scheduler;
pub(crate) mod snapshot;
mod state;
pub(crate) mod store;

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::api::Api;
use crate::api::sample::Samples;
use crate::behaviour::life;
use crate::behaviour::rates::Rates;
use crate::faults::Rules;
use crate::http::idempotency::Keys;
use crate::journal::{Journal, Limits};
use crate::webhooks::Plan;
use clock::Clock;
use random::Random;
use scheduler::Schedule;
use store::Store;

pub(crate) use state::State;

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

    /// Carries out the steps in the life of messages that are due now, up to the next delivery. Returns
    /// whether there were any.
    ///
    /// Requests do so: under load, the driver would wait for the state at each step, and to put threads
    /// to sleep and wake them takes longer than the steps.
    pub(crate) fn run_steps(&mut self, api: &Api, options: &Options) -> bool {
        let now = self.now();
        let mut any = false;
        let is_step = |job: &Job| matches!(job, Job::Step(_));
        while let Some(Job::Step(step)) = self.schedule.pop_due_if(now, is_step) {
            life::advance(api, options, self, step);
            any = true;
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
