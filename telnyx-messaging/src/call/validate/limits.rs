//! Limits of single values, and how a value beyond one is reported.

use chrono::{DateTime, Utc};

use super::Problems;

/// Seconds by which the clocks of client and service may differ.
const CLOCK_TOLERANCE: i64 = 60;

impl Problems {
    /// Checks the value of a number.
    pub(super) fn range(&mut self, value: f64, least: Option<f64>, most: Option<f64>) {
        // Written so that NaN is outside, too.
        if least.is_none_or(|least| value >= least) && most.is_none_or(|most| value <= most) {
            return;
        }
        match (least, most) {
            (Some(least), Some(most)) => {
                self.here(&format!("must be between {least} and {most}"));
            }
            (Some(least), None) => self.here(&format!("must be at least {least}")),
            (None, Some(most)) => self.here(&format!("must be at most {most}")),
            (None, None) => {}
        }
    }

    /// Checks how far ahead a time is, as far as the clock can be trusted: the service has its own.
    pub(super) fn window(&mut self, time: DateTime<Utc>, from: u64, to: u64) {
        let ahead = (time - DateTime::<Utc>::from(self.clock.now())).num_seconds();
        let limit = |seconds: u64| i64::try_from(seconds).unwrap_or(i64::MAX);
        let (least, most) =
            (limit(from) - CLOCK_TOLERANCE, limit(to).saturating_add(CLOCK_TOLERANCE));
        if (least..=most).contains(&ahead) {
            return;
        }
        match from {
            0 => self.here(&format!("must be in the future, at most {} ahead", duration(to))),
            _ => self.here(&format!("must be from {} to {} ahead", duration(from), duration(to))),
        }
    }

    /// Checks how many characters or entries there are.
    pub(super) fn count(
        &mut self,
        count: usize,
        least: Option<usize>,
        most: Option<usize>,
        what: &str,
    ) {
        let is_enough = least.is_none_or(|least| count >= least);
        if is_enough && most.is_none_or(|most| count <= most) {
            return;
        }
        match (least, most) {
            (Some(1), None) => self.here("must not be empty"),
            (Some(least), None) => self.here(&format!("must have at least {least} {what}")),
            (Some(least), Some(most)) if least == most => {
                self.here(&format!("must have {most} {what}"));
            }
            (Some(least), Some(most)) if least > 0 => {
                self.here(&format!("must have {least} to {most} {what}"));
            }
            (_, Some(most)) => self.here(&format!("must have at most {most} {what}")),
            (None, None) => {}
        }
    }
}

/// Returns a duration in its largest whole unit, such as `5 minutes`.
fn duration(seconds: u64) -> String {
    let units = [(86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")];
    let fits = |(length, _): &&(u64, &str)| seconds > 0 && seconds.is_multiple_of(*length);
    let (length, unit) = units.iter().find(fits).copied().unwrap_or((1, "second"));
    let count = seconds / length;
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}
