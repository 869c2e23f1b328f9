//! Every failure, met by every kind of call: once, up to the retry limit, and for ever.

use std::sync::Arc;
use std::time::Duration;

use telnyx_messaging::retry::FailureKind;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::calls::{Ended, Kind};
use super::failures::{self, Failure, How, Then};
use super::table::Table;
use crate::server::{Act, Server, hasty};

/// The deadline of each call.
const DEADLINE: Duration = Duration::from_millis(2500);
/// How much later than its deadline a call may return.
const GRACE: Duration = Duration::from_millis(100);
/// How many attempts the default policy makes.
const ATTEMPTS: u32 = 4;

/// How long the failure lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Lasts {
    Once,
    /// As long as there is an attempt left after it.
    UpToTheLimit,
    Forever,
}

/// What was seen of one call.
struct Seen {
    failure: usize,
    kind: Kind,
    lasts: Lasts,
    ended: Ended,
    effects: usize,
}

async fn try_it(failure: &Failure, kind: Kind, lasts: Lasts) -> (Ended, usize) {
    let good = kind.answer();
    let bad: Vec<Act> = match failure.how {
        How::Refuse => Vec::new(),
        How::Do(how) => vec![how(&good)],
    };
    let acts = match (lasts, bad.first()) {
        (Lasts::Forever, Some(_)) => bad,
        (Lasts::UpToTheLimit, Some(bad)) => {
            let mut acts = vec![bad.clone(); ATTEMPTS as usize - 1];
            acts.push(Act::ok(&good));
            acts
        }
        (Lasts::Once, Some(bad)) => vec![bad.clone(), Act::ok(&good)],
        (_, None) => vec![Act::ok(&good)],
    };
    let (server, opening) = Server::later(acts).await;
    let opening = Arc::new(opening);
    if let How::Do(_) = failure.how {
        opening.listen();
    }
    let opens_after = match lasts {
        Lasts::Once => 1,
        Lasts::UpToTheLimit => ATTEMPTS - 1,
        Lasts::Forever => u32::MAX,
    };
    // The policy is asked after each failure, which is when a refusing server begins to listen.
    let policy = hasty().retry_if(move |failure| {
        if failure.kind == FailureKind::Connect && failure.attempts >= opens_after {
            opening.listen();
        }
        true
    });
    let client = server.builder().retry_policy(policy).build().unwrap();
    let ended = kind.call(&client, DEADLINE).await;
    (ended, server.effects())
}

fn is_late(ended: &Ended) -> bool {
    ended.elapsed > DEADLINE + GRACE
}

async fn observe() -> Vec<Seen> {
    let slots = Arc::new(Semaphore::new(32));
    let mut tasks = JoinSet::new();
    for (number, failure) in failures::all().into_iter().enumerate() {
        let failure = Arc::new(failure);
        for kind in Kind::ALL {
            for lasts in [Lasts::Once, Lasts::UpToTheLimit, Lasts::Forever] {
                if lasts == Lasts::UpToTheLimit && failure.expected(kind) != Then::Recovers {
                    continue;
                }
                let (failure, slots) = (Arc::clone(&failure), Arc::clone(&slots));
                tasks.spawn(async move {
                    let _slot = slots.acquire().await.unwrap();
                    let (ended, effects) = try_it(&failure, kind, lasts).await;
                    let seen = Seen { failure: number, kind, lasts, ended, effects };
                    check_safety(&failure, &seen);
                    seen
                });
            }
        }
    }
    // A panic in any call ends the test here.
    let mut all = tasks.join_all().await;
    let failures = failures::all();
    for seen in &mut all {
        let failure = &failures[seen.failure];
        // With hundreds of calls on a busy machine any timer may be late, and any attempt may run
        // out of its time. Alone, it may not.
        for _ in 0..5 {
            if !is_late(&seen.ended) && is_as_promised(failure, seen) {
                break;
            }
            (seen.ended, seen.effects) = try_it(failure, seen.kind, seen.lasts).await;
            check_safety(failure, seen);
        }
        if is_late(&seen.ended) || !is_as_promised(failure, seen) {
            // That is certain enough, and the others might take minutes.
            break;
        }
    }
    all
}

/// How long the service asks to wait, as far as the clocks of both can agree on it. Several such
/// waits may go beyond the deadline, which is no failure to recover.
fn asked_wait(failure: &Failure) -> Duration {
    let asked = failure.name.split_once(", ").map_or("", |(_, asked)| asked);
    Duration::from_millis(match asked {
        "Retry-After: 1" | "x-ratelimit-reset: 1" => 1000,
        "Retry-After: a date" | "x-ratelimit-reset: a time" => 300,
        "Retry-After-Ms: 40" => 40,
        _ => 0,
    })
}

fn describe(failure: &Failure, seen: &Seen) -> String {
    let Seen { kind, lasts, ended, effects, .. } = seen;
    format!(
        "{} / {} / {lasts:?}: {} after {} attempts in {:?}, doubtful: {}, {effects} effects",
        failure.name,
        kind.name(),
        ended.word(),
        ended.attempts(),
        ended.elapsed,
        ended.doubtful(),
    )
}

/// What must hold whatever happens, on however slow a machine.
fn check_safety(failure: &Failure, seen: &Seen) {
    let Seen { kind, ended, effects, .. } = seen;
    let outcome = describe(failure, seen);
    assert!(kind.is_idempotent() || *effects <= 1, "{outcome}");
    assert!((1..=ATTEMPTS).contains(&ended.attempts()), "{outcome}");
    match &ended.result {
        Ok(success) => {
            assert!(*effects >= 1, "{outcome}");
            let mismatches = usize::from(failure.is_deletion_without_body(*kind));
            assert_eq!(success.mismatches, mismatches, "{outcome}");
        }
        Err(error) => {
            assert!(error.may_have_been_sent() || *effects == 0 || kind.reads(), "{outcome}");
            assert_eq!(error.idempotency_key().is_some(), *kind == Kind::Send, "{outcome}");
            let text = error.to_string();
            assert!(!text.contains('\n') && !text.contains("hush"), "{text}");
        }
    }
}

/// What is promised for this failure.
fn is_as_promised(failure: &Failure, seen: &Seen) -> bool {
    let Seen { kind, lasts, ended, effects, .. } = seen;
    let attempts = ended.attempts();
    let asked = asked_wait(failure);
    let patient = asked >= Duration::from_millis(300);
    if *lasts == Lasts::Once && ended.elapsed < asked {
        return false;
    }
    match (failure.expected(*kind), lasts) {
        (Then::Succeeds, _) => ended.result.is_ok() && attempts == 1,
        (Then::Recovers, Lasts::Once) => ended.result.is_ok() && attempts == 2,
        (Then::Recovers, Lasts::UpToTheLimit) if patient => true,
        (Then::Recovers, Lasts::UpToTheLimit) => ended.result.is_ok() && attempts == ATTEMPTS,
        (Then::Recovers, Lasts::Forever) => {
            ended.result.is_err()
                && (attempts == ATTEMPTS || patient)
                && (ended.doubtful() == (*effects > 0 && !kind.reads())
                    || failure.sending == Then::RecoversOrDoubts)
        }
        (Then::FailsSurely, _) => ended.result.is_err() && attempts == 1 && !ended.doubtful(),
        (Then::FailsDoubtfully, _) => {
            ended.result.is_err() && attempts == 1 && ended.doubtful() != kind.reads()
        }
        (Then::RecoversOrDoubts, _) => {
            (ended.result.is_ok() && *lasts == Lasts::Once) || ended.result.is_err()
        }
    }
}

fn cell(seen: &Seen) -> String {
    let doubt = if seen.ended.doubtful() { "?" } else { "" };
    format!("{}{doubt} {}/{}", seen.ended.word(), seen.ended.attempts(), seen.effects)
}

fn print(failures: &[Failure], all: &[Seen], lasts: Lasts) {
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
    for (number, failure) in failures.iter().enumerate() {
        let row: Vec<&Seen> =
            all.iter().filter(|seen| seen.failure == number && seen.lasts == lasts).collect();
        if row.is_empty() {
            continue;
        }
        let mut cells = vec![failure.name.to_owned()];
        cells.extend(Kind::ALL.map(|kind| {
            row.iter().find(|seen| seen.kind == kind).map_or_else(String::new, |seen| cell(seen))
        }));
        let slowest = row.iter().map(|seen| seen.ended.elapsed).max().unwrap_or_default();
        cells.push(format!("{:.2} s", slowest.as_secs_f64()));
        table.row(cells);
    }
    println!("{table}");
}

fn summary(failures: &[Failure], all: &[Seen]) -> String {
    let sends = all.iter().filter(|seen| !seen.kind.is_idempotent());
    let twice = sends.clone().filter(|seen| seen.effects > 1).count();
    let lies = all
        .iter()
        .filter(|seen| !seen.kind.reads() && seen.ended.result.is_err())
        .filter(|seen| seen.effects > 0 && !seen.ended.doubtful());
    let slowest = all.iter().map(|seen| seen.ended.elapsed).max().unwrap_or_default();
    format!(
        "{} failures x {} kinds of call = {} calls, {} of them sending or creating: {twice} had \
         their effect twice, {} denied an effect; the slowest took {:.2} s of {:.2} s",
        failures.len(),
        Kind::ALL.len(),
        all.len(),
        sends.count(),
        lies.count(),
        slowest.as_secs_f64(),
        DEADLINE.as_secs_f64(),
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_failure_sends_twice_hangs_or_lies() {
    let failures = failures::all();
    let all = observe().await;
    for lasts in [Lasts::Once, Lasts::UpToTheLimit, Lasts::Forever] {
        print(&failures, &all, lasts);
    }
    println!("{}", summary(&failures, &all));
    for seen in &all {
        let failure = &failures[seen.failure];
        assert!(!is_late(&seen.ended), "late: {}", describe(failure, seen));
        assert!(is_as_promised(failure, seen), "not as promised: {}", describe(failure, seen));
    }
}
