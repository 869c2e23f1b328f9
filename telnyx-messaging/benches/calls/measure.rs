//! Several ways to do one thing, in turns, and how they compare.

use std::cell::Cell;
use std::future::poll_fn;
use std::pin::pin;
use std::thread;
use std::time::{Duration, Instant};

use crate::Result;

/// The number of rounds; each way has one turn in a round.
const ROUNDS: usize = 61;

/// A turn of the server of this length was interrupted by another program, and is not subtracted.
const INTERRUPTED: Duration = Duration::from_micros(300);

thread_local! {
    static ASIDE: Cell<Duration> = const { Cell::new(Duration::ZERO) };
}

/// Keeps the time of a future out of what is measured on its thread.
pub(crate) async fn aside<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    poll_fn(|context| {
        let start = Instant::now();
        let polled = future.as_mut().poll(context);
        let turn = start.elapsed();
        if turn < INTERRUPTED {
            ASIDE.set(ASIDE.get() + turn);
        }
        polled
    })
    .await
}

/// Returns the processor time of this thread so far, without what was kept aside.
pub(crate) fn spent() -> Result<Duration> {
    // The kernel updates the number when a thread pauses.
    thread::sleep(Duration::from_micros(20));
    let text = std::fs::read_to_string("/proc/thread-self/schedstat")?;
    let nanoseconds = text.split(' ').next().unwrap_or_default().parse()?;
    Ok(Duration::from_nanos(nanoseconds).saturating_sub(ASIDE.get()))
}

/// One way to do a thing.
pub(crate) type Way<'a> = &'a mut dyn FnMut() -> Turn<'a>;

/// One call of a way.
pub(crate) type Turn<'a> = std::pin::Pin<Box<dyn Future<Output = Result<()>> + 'a>>;

/// The seconds of one call, per way and round. The last way is this crate.
pub(crate) struct Rounds(Vec<Vec<f64>>);

impl Rounds {
    pub(crate) fn new(ways: usize) -> Self {
        Self(vec![Vec::new(); ways])
    }

    pub(crate) fn note(&mut self, way: usize, duration: Duration) {
        self.0[way].push(duration.as_secs_f64());
    }

    /// Returns the median of a way in microseconds, divided by the number of things that a call does.
    pub(crate) fn median(&self, way: usize, things: u32) -> f64 {
        at(&sorted(self.0[way].iter().copied()), 2) / f64::from(things) * 1e6
    }

    /// Compares this crate with a way, round by round: the median of the ratios, and the range of
    /// the middle half.
    pub(crate) fn ratio(&self, way: usize) -> [f64; 3] {
        let this = self.0.last().into_iter().flatten();
        let ratios = sorted(this.zip(&self.0[way]).map(|(this, other)| this / other));
        [at(&ratios, 2), at(&ratios, 1), at(&ratios, 3)]
    }
}

/// Runs the ways in turns, in blocks of `calls` calls.
pub(crate) async fn compare<'a>(calls: u32, ways: &mut [Way<'a>]) -> Result<Rounds> {
    let count = ways.len();
    for way in &mut *ways {
        block(calls, way).await?;
    }
    let mut rounds = Rounds::new(count);
    for round in 0..ROUNDS {
        // None is always the one that follows a certain other.
        for turn in 0..count {
            let way = if round % 2 == 0 { turn } else { count - 1 - turn };
            let way = (way + round / 2) % count;
            let duration = block(calls, &mut ways[way]).await?;
            rounds.note(way, duration);
        }
    }
    Ok(rounds)
}

async fn block(calls: u32, way: &mut Way<'_>) -> Result<Duration> {
    let start = spent()?;
    for _ in 0..calls {
        way().await?;
    }
    Ok(spent()?.saturating_sub(start) / calls)
}

fn sorted(numbers: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut numbers: Vec<f64> = numbers.collect();
    numbers.sort_by(f64::total_cmp);
    numbers
}

/// Returns the number at a quarter (0 to 4) of a sorted list.
fn at(sorted: &[f64], quarters: usize) -> f64 {
    let place = sorted.len().saturating_sub(1) * quarters / 4;
    sorted.get(place).copied().unwrap_or(f64::NAN)
}
