//! Samples of types, for tests without a server.

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde_json::Value;
use telnyx_messaging::testing::Component;

use crate::api::Api;
use crate::api::sample::Samples;
use crate::behaviour::send;
use crate::journal::Limits;
use crate::world::World;
use crate::world::clock::Clock;
use crate::world::random::Random;

/// The seed of the ids, and the time of samples in seconds since 1970: 2026-03-02 09:30 UTC.
const SEED: u64 = 0;
const TIME: i64 = 1_772_443_800;

/// Types that have a sample: every component of the contract.
///
/// ```
/// use telnyx_messaging::types::{MessagingProfile, OutboundMessage};
/// use telnyx_messaging_sandbox::Sample;
///
/// let message = OutboundMessage::sample();
/// assert_eq!(message.text.as_deref(), Some("Hello from the example."));
/// assert!(message.media.is_empty() && message.parts == Some(1));
///
/// let profile = MessagingProfile::sample();
/// assert!(profile.enabled == Some(true) && profile.number_pool_settings.is_some());
/// ```
pub trait Sample: Component + DeserializeOwned {
    /// Returns a complete value: every property is present, with the examples of the contract, unless
    /// another one excludes it. It is the same in every process.
    ///
    /// # Panics
    ///
    /// Never: a test makes a sample of every component.
    #[must_use]
    fn sample() -> Self {
        match serde_json::from_value(value(Self::NAME)) {
            Ok(sample) => sample,
            Err(error) => unreachable!("the sample of {} does not decode: {error}", Self::NAME),
        }
    }
}

impl<T: Component + DeserializeOwned> Sample for T {}

fn value(component: &str) -> Value {
    let time = DateTime::<Utc>::from_timestamp(TIME, 0).unwrap_or_default();
    if component == "OutboundMessage" {
        let mut world = World::new(Clock::paused_at(time), SEED, Limits { count: 1, bytes: 0 });
        return send::sample(&mut world);
    }
    let Ok(api) = Api::embedded() else { return Value::Null };
    let mut random = Random::new(SEED);
    Samples::new(&api, &mut random, time).sample(&Api::reference(component))
}
