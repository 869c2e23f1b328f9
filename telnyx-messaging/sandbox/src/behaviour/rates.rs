//! Rate limits as published: per class of sender and per account, with queues.

use std::collections::HashMap;
use std::time::Duration;

use chrono::{DateTime, Utc};

use super::send::Draft;
use crate::api::schema::{is_phone_number, is_short_code};
use crate::http::refusal::{Code, Refusal};
use crate::world::clock;

/// A queue holds what can be sent in this time; more is refused.
const QUEUE: Duration = Duration::from_secs(4 * 3600);
/// Prefixes of toll-free numbers.
const TOLL_FREE: [&str; 7] = ["+1800", "+1833", "+1844", "+1855", "+1866", "+1877", "+1888"];

/// The rate limits of a sandbox, and what is left of them.
#[derive(Debug, Default)]
pub(crate) struct Rates {
    /// Whether messages wait in queues.
    pub(crate) queues: bool,
    /// Maximum number of HTTP requests per second.
    pub(crate) requests_per_second: Option<u64>,
    /// When the next message of a sender, or of a kind of the account, can leave.
    next: HashMap<String, DateTime<Utc>>,
    /// The second that is counted, and its requests.
    window: (i64, u64),
}

/// The state of the limit of HTTP requests, for headers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RequestLimit {
    pub(crate) limit: u64,
    pub(crate) remaining: u64,
    pub(crate) exceeded: bool,
}

impl Rates {
    pub(crate) fn reset(&mut self) {
        self.next.clear();
        self.window = (0, 0);
    }

    /// Counts an HTTP request; `None` without a limit.
    pub(crate) fn count_request(&mut self, now: DateTime<Utc>) -> Option<RequestLimit> {
        let limit = self.requests_per_second?;
        let second = now.timestamp();
        if self.window.0 != second {
            self.window = (second, 0);
        }
        self.window.1 += 1;
        let remaining = limit.saturating_sub(self.window.1);
        Some(RequestLimit { limit, remaining, exceeded: self.window.1 > limit })
    }

    /// Puts a message into the queue of its sender and of the account, and returns how long it waits.
    pub(crate) fn queue(&mut self, draft: &Draft, now: DateTime<Utc>) -> Result<Duration, Refusal> {
        if !self.queues {
            return Ok(Duration::ZERO);
        }
        let start = draft.send_at.unwrap_or(now);
        let account = Duration::from_micros(if draft.kind == "MMS" { 66_667 } else { 20_000 });
        let mut queues = vec![(format!("account {}", draft.kind), account)];
        queues.extend(interval(&draft.from).map(|interval| (draft.from.clone(), interval)));
        let leaves = |next: &HashMap<String, DateTime<Utc>>, name: &str| {
            next.get(name).copied().unwrap_or(start).max(start)
        };
        let wait = queues.iter().map(|(name, _)| (leaves(&self.next, name) - start).to_std());
        let wait = wait.filter_map(Result::ok).max().unwrap_or_default();
        if wait >= QUEUE {
            let detail = "the queue of the sender holds what it can send in four hours";
            return Err(Refusal::property(Code::QueueFull, "/from", detail));
        }
        for (name, interval) in queues {
            let next = clock::later(leaves(&self.next, &name), interval);
            self.next.insert(name, next);
        }
        Ok(wait)
    }
}

/// Returns the time between two messages of a sender; `None` if only the account is limited.
fn interval(sender: &str) -> Option<Duration> {
    if is_short_code(sender) {
        Some(Duration::from_millis(1))
    } else if TOLL_FREE.iter().any(|prefix| sender.starts_with(prefix)) {
        Some(Duration::from_millis(50))
    } else if is_phone_number(sender) && sender.starts_with("+1") {
        // Campaigns and carriers limit numbers of the US, not Telnyx.
        None
    } else {
        Some(Duration::from_secs(10))
    }
}
