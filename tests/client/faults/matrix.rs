//! Every failure with every kind of call: once, up to the retry limit, and for ever.

use std::time::Duration;

use super::calls::{Ended, Kind};
use super::failures::{self, Expected, Failure, Time};
use super::table::Table;
use crate::memory::{Exchange, Memory};

/// The deadline of each call.
pub(super) const DEADLINE: Duration = Duration::from_secs(20);
/// The number of attempts that the default policy makes.
const ATTEMPTS: u32 = 4;
/// The precision of timers, and the waits between attempts, which are random but short.
const TOLERANCE: Duration = Duration::from_millis(20);

/// How long the failure lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Lasts {
    Once,
    /// As long as an attempt is left after it.
    UpToTheLimit,
    Forever,
}

impl Lasts {
    const ALL: [Self; 3] = [Self::Once, Self::UpToTheLimit, Self::Forever];
}

/// One cell of the matrix: a call, and what was promised for it.
struct Cell<'a> {
    failure: &'a Failure,
    kind: Kind,
    lasts: Lasts,
    ended: Ended,
    effects: usize,
    /// The exchanges that were still open when the call had ended.
    open: usize,
}

impl<'a> Cell<'a> {
    async fn observe(failure: &'a Failure, kind: Kind, lasts: Lasts) -> Self {
        let good = kind.answer();
        let bad = (failure.exchange)(&good);
        let failures = match lasts {
            Lasts::Once => 1,
            Lasts::UpToTheLimit => ATTEMPTS as usize - 1,
            Lasts::Forever => ATTEMPTS as usize,
        };
        let mut script = vec![bad; failures];
        if lasts != Lasts::Forever {
            script.push(Exchange::ok(&good));
        }
        let service = Memory::new(script);
        let ended = kind.call(&service.client(), DEADLINE).await;
        Self { failure, kind, lasts, ended, effects: service.effects(), open: service.open() }
    }

    fn takes_effect(&self) -> bool {
        (self.failure.exchange)(&self.kind.answer()).takes_effect()
    }

    /// Whether the call succeeds, and after how many attempts it ends.
    fn expected(&self) -> (bool, u32) {
        match (self.failure.expected(self.kind), self.lasts) {
            (Expected::Succeeds, _) => (true, 1),
            (Expected::FailsUnsent | Expected::FailsAmbiguously, _) => (false, 1),
            (Expected::Recovers, Lasts::Once) => (true, 2),
            (Expected::Recovers, Lasts::UpToTheLimit) => (true, ATTEMPTS),
            (Expected::Recovers, Lasts::Forever) => (false, ATTEMPTS),
        }
    }

    /// The least and the largest time that the call takes.
    fn expected_time(&self) -> (Duration, Duration) {
        let (succeeds, attempts) = self.expected();
        let recovers = succeeds && self.failure.expected(self.kind) == Expected::Recovers;
        let failed = if recovers { attempts - 1 } else { attempts };
        let (exact, jitter) = match self.failure.time {
            Time::Instant => (Duration::ZERO, Duration::ZERO),
            // Where another attempt would follow, each has an equal share of the time.
            Time::Silence if self.kind.is_idempotent() => {
                (DEADLINE / ATTEMPTS * failed, Duration::ZERO)
            }
            Time::Silence => (DEADLINE, Duration::ZERO),
            Time::Takes(time) => (time * failed, Duration::ZERO),
            Time::Wait(wait) => {
                let jitter = (wait / 4).max(Duration::from_millis(100));
                (wait * (attempts - 1), jitter * (attempts - 1))
            }
        };
        (exact, exact + jitter + TOLERANCE)
    }

    fn check(&self) {
        let Self { failure, kind, ended, effects, .. } = self;
        let outcome = self.describe();
        let (succeeds, attempts) = self.expected();
        assert_eq!((ended.result.is_ok(), ended.attempts()), (succeeds, attempts), "{outcome}");

        let recovers = succeeds && failure.expected(*kind) == Expected::Recovers;
        let failed = attempts as usize - usize::from(recovers);
        let expected = failed * usize::from(self.takes_effect()) + usize::from(recovers);
        assert_eq!(*effects, expected, "{outcome}");
        assert!(kind.is_idempotent() || *effects <= 1, "{outcome}");

        let (least, most) = self.expected_time();
        assert!((least..=most).contains(&ended.elapsed), "{outcome}, not {least:?} to {most:?}");
        assert_eq!(self.open, 0, "{outcome}");

        match &ended.result {
            Ok(success) => assert_eq!(success.mismatches, failure.mismatches(*kind), "{outcome}"),
            Err(error) => {
                assert_eq!(ended.word(), failure.word, "{outcome}");
                let may_have_been_sent = self.takes_effect() && !kind.reads();
                assert_eq!(error.may_have_been_sent(), may_have_been_sent, "{outcome}");
                let unsent = failure.expected(*kind) == Expected::FailsUnsent;
                assert!(!(unsent && error.may_have_been_sent()), "{outcome}");
                assert_eq!(error.idempotency_key().is_some(), *kind == Kind::Send, "{outcome}");
                let text = error.to_string();
                assert!(!text.contains('\n') && !text.contains("confidential"), "{text}");
            }
        }
    }

    fn describe(&self) -> String {
        let Self { failure, kind, lasts, ended, effects, .. } = self;
        format!(
            "{} / {} / {lasts:?}: {} after {} attempts in {:?}, ambiguous: {}, {effects} effects",
            failure.name,
            kind.name(),
            ended.word(),
            ended.attempts(),
            ended.elapsed,
            ended.ambiguous(),
        )
    }

    fn text(&self) -> String {
        let mark = if self.ended.ambiguous() { "?" } else { "" };
        format!("{}{mark} {}/{}", self.ended.word(), self.ended.attempts(), self.effects)
    }
}

fn print(failures: &[Failure], cells: &[Cell<'_>], lasts: Lasts) {
    let mut heading = vec!["failure".to_owned()];
    heading.extend(Kind::ALL.map(|kind| kind.name().to_owned()));
    heading.push("slowest".to_owned());
    let title = match lasts {
        Lasts::Once => "The first attempt fails, a second would succeed",
        Lasts::UpToTheLimit => "The first three attempts fail, a fourth would succeed",
        Lasts::Forever => "Every attempt fails",
    };
    let legend = "outcome attempts/effects; `?`: the error says that it may have been sent";
    let mut table = Table::new(format!("{title}\n({legend})"), heading);
    for failure in failures {
        let is_in_row = |cell: &&Cell<'_>| cell.failure.name == failure.name && cell.lasts == lasts;
        let row: Vec<&Cell<'_>> = cells.iter().filter(is_in_row).collect();
        if row.is_empty() {
            continue;
        }
        let mut texts = vec![failure.name.to_owned()];
        texts.extend(Kind::ALL.map(|kind| {
            row.iter().find(|cell| cell.kind == kind).map_or_else(String::new, |cell| cell.text())
        }));
        let slowest = row.iter().map(|cell| cell.ended.elapsed).max().unwrap_or_default();
        texts.push(format!("{:.2} s", slowest.as_secs_f64()));
        table.row(texts);
    }
    println!("{table}");
}

fn summary(failures: &[Failure], cells: &[Cell<'_>]) -> String {
    let sends = cells.iter().filter(|cell| !cell.kind.is_idempotent());
    let twice = sends.clone().filter(|cell| cell.effects > 1).count();
    let denied = cells
        .iter()
        .filter(|cell| !cell.kind.reads() && cell.ended.result.is_err())
        .filter(|cell| cell.effects > 0 && !cell.ended.ambiguous());
    let slowest = cells.iter().map(|cell| cell.ended.elapsed).max().unwrap_or_default();
    format!(
        "{} failures x {} kinds of call = {} calls, {} of them sending or creating: {twice} had \
         their effect twice, {} denied an effect; the slowest took {:.2} s of {:.2} s",
        failures.len(),
        Kind::ALL.len(),
        cells.len(),
        sends.count(),
        denied.count(),
        slowest.as_secs_f64(),
        DEADLINE.as_secs_f64(),
    )
}

#[tokio::test(start_paused = true)]
async fn every_failure_has_exactly_the_promised_result() {
    let failures = failures::all();
    let mut cells = Vec::new();
    for failure in &failures {
        for kind in Kind::ALL {
            for lasts in Lasts::ALL {
                // Calls that are not repeated never reach the limit.
                if lasts != Lasts::UpToTheLimit || failure.expected(kind) == Expected::Recovers {
                    cells.push(Cell::observe(failure, kind, lasts).await);
                }
            }
        }
    }
    for lasts in Lasts::ALL {
        print(&failures, &cells, lasts);
    }
    println!("{}", summary(&failures, &cells));
    cells.iter().for_each(Cell::check);
}
