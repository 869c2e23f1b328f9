//! Two sides in turns, and how they compare.

use std::cell::Cell;
use std::future::poll_fn;
use std::pin::pin;
use std::thread;
use std::time::{Duration, Instant};

use crate::Result;

/// How many pairs of blocks are compared.
const ROUNDS: usize = 61;

/// A server's turn of this length was interrupted by another program, and is not to be believed.
const INTERRUPTED: Duration = Duration::from_micros(300);

thread_local! {
    static ASIDE: Cell<Duration> = const { Cell::new(Duration::ZERO) };
}

/// Keeps the time that a future takes out of what is measured on its thread.
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

/// The time that this thread had a processor so far, without what is aside.
pub(crate) fn spent() -> Result<Duration> {
    // The kernel brings the number up to date when a thread pauses.
    thread::sleep(Duration::from_micros(20));
    let text = std::fs::read_to_string("/proc/thread-self/schedstat")?;
    let nanoseconds = text.split(' ').next().unwrap_or_default().parse()?;
    Ok(Duration::from_nanos(nanoseconds).saturating_sub(ASIDE.get()))
}

/// What one call took on each side, in seconds, block by block.
#[derive(Default)]
pub(crate) struct Rounds(Vec<(f64, f64)>);

/// Runs both sides in turns, in blocks of so many calls.
pub(crate) async fn compare(
    calls: u32,
    by_hand: impl AsyncFn() -> Result<()>,
    this: impl AsyncFn() -> Result<()>,
) -> Result<Rounds> {
    block(calls, &by_hand).await?;
    block(calls, &this).await?;
    let mut rounds = Rounds::default();
    for round in 0..ROUNDS {
        // Neither is always the one that follows the other.
        if round % 2 == 0 {
            let first = block(calls, &by_hand).await?;
            rounds.note(first, block(calls, &this).await?);
        } else {
            let first = block(calls, &this).await?;
            rounds.note(block(calls, &by_hand).await?, first);
        }
    }
    Ok(rounds)
}

async fn block(calls: u32, call: &impl AsyncFn() -> Result<()>) -> Result<Duration> {
    let start = spent()?;
    for _ in 0..calls {
        call().await?;
    }
    Ok(spent()?.saturating_sub(start) / calls)
}

impl Rounds {
    pub(crate) fn note(&mut self, by_hand: Duration, this: Duration) {
        self.0.push((by_hand.as_secs_f64(), this.as_secs_f64()));
    }

    /// Prints a line of the table; a call did so many things at a time.
    pub(crate) fn show(&self, name: &str, things: u32) {
        let sorted = |number: fn(&(f64, f64)) -> f64| {
            let mut numbers: Vec<f64> = self.0.iter().map(number).collect();
            numbers.sort_by(f64::total_cmp);
            numbers
        };
        let (by_hand, this) = (sorted(|round| round.0), sorted(|round| round.1));
        let ratios = sorted(|(by_hand, this)| this / by_hand);
        println!(
            "{name:<36}{:>9.1} µs{:>9.1} µs   {:.2} ({:.2} to {:.2})",
            at(&by_hand, 2) / f64::from(things) * 1e6,
            at(&this, 2) / f64::from(things) * 1e6,
            at(&ratios, 2),
            at(&ratios, 1),
            at(&ratios, 3),
        );
    }
}

/// The number at so many quarters of a sorted list.
fn at(sorted: &[f64], quarters: usize) -> f64 {
    let place = sorted.len().saturating_sub(1) * quarters / 4;
    sorted.get(place).copied().unwrap_or(f64::NAN)
}
