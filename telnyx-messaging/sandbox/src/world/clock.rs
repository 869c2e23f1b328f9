//! The virtual clock.

use std::time::{Duration, Instant};

use chrono::{DateTime, SecondsFormat, SubsecRound, TimeDelta, Utc};

/// The time of a sandbox: it passes as real time does, or stands still, and can be advanced.
#[derive(Debug)]
pub(crate) struct Clock {
    /// The virtual time at `anchor`.
    base: DateTime<Utc>,
    anchor: Instant,
    paused: bool,
    /// Number of times that it was set, paused or resumed.
    settings: u64,
}

impl Clock {
    /// Returns a clock that shows the real time and runs.
    pub(crate) fn running() -> Self {
        Self { base: Utc::now(), anchor: Instant::now(), paused: false, settings: 0 }
    }

    /// Returns a clock that runs from this time on.
    pub(crate) fn running_from(time: DateTime<Utc>) -> Self {
        Self { base: time, ..Self::running() }
    }

    /// Returns a clock that stands still at this time.
    pub(crate) fn paused_at(time: DateTime<Utc>) -> Self {
        // As precise as the times of the API, so that what is read can be sent.
        Self { base: time.trunc_subsecs(3), paused: true, ..Self::running() }
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        if self.paused { self.base } else { later(self.base, self.anchor.elapsed()) }
    }

    /// Returns a number that differs after the clock was set, paused or resumed.
    pub(crate) fn settings(&self) -> u64 {
        self.settings
    }

    pub(crate) fn is_paused(&self) -> bool {
        self.paused
    }

    pub(crate) fn pause(&mut self) {
        *self = Self { settings: self.settings + 1, ..Self::paused_at(self.now()) };
    }

    pub(crate) fn resume(&mut self) {
        self.set(self.now());
        self.paused = false;
    }

    /// Shows this time from now on; the time never goes back.
    pub(crate) fn set(&mut self, time: DateTime<Utc>) {
        self.settings += 1;
        self.base = time.max(self.now());
        self.anchor = Instant::now();
    }

    /// Returns the real time until the clock shows `time`; `None` if it stands still.
    pub(crate) fn until(&self, time: DateTime<Utc>) -> Option<Duration> {
        let remaining = (time - self.now()).to_std().unwrap_or_default();
        (!self.paused).then_some(remaining)
    }
}

/// Returns the time after a duration, at most the end of representable time.
pub(crate) fn later(time: DateTime<Utc>, by: Duration) -> DateTime<Utc> {
    let by = TimeDelta::from_std(by).unwrap_or(TimeDelta::MAX);
    time.checked_add_signed(by).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

/// Returns a duration in its largest whole unit, such as `5 minutes`.
pub(crate) fn duration(seconds: i64) -> String {
    let units = [(86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")];
    let fits = |(length, _): &&(i64, &str)| seconds > 0 && seconds % length == 0;
    let (length, unit) = units.iter().find(fits).copied().unwrap_or((1, "second"));
    let count = seconds / length;
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}

/// Returns the time in the format of the API.
pub(crate) fn text(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Millis, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paused_clock_moves_only_when_it_is_set() {
        let start = DateTime::UNIX_EPOCH;
        let mut clock = Clock::paused_at(start);
        assert_eq!(clock.until(later(start, Duration::from_secs(1))), None);
        clock.set(later(start, Duration::from_secs(60)));
        assert_eq!(text(clock.now()), "1970-01-01T00:01:00.000Z");
        clock.set(start);
        assert_eq!(text(clock.now()), "1970-01-01T00:01:00.000Z", "time does not go back");
        clock.resume();
        assert!(clock.until(start).is_some());
        assert!(clock.now() >= later(start, Duration::from_secs(60)));
    }
}
