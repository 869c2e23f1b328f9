//! The result, as a table.

use crate::measure::Rounds;

/// What this crate is compared with.
pub(crate) struct Compared {
    /// The place of the way among the rounds.
    pub(crate) way: usize,
    /// The ratio that is to be kept to, if there is one.
    pub(crate) limit: Option<f64>,
}

pub(crate) fn head() {
    println!(
        "{:<34}{:>11}{:>11}{:>11}   {:<30}this : minimal",
        "", "same", "minimal", "this", "this : same"
    );
}

/// Prints a line; a call does this number of things.
pub(crate) fn row(
    name: &str,
    rounds: &Rounds,
    things: u32,
    same: Option<Compared>,
    minimal: Option<Compared>,
    this: usize,
) {
    let time = |way: Option<usize>| {
        way.map_or_else(String::new, |way| format!("{:.1} µs", rounds.median(way, things)))
    };
    println!(
        "{name:<34}{:>11}{:>11}{:>11}   {:<30}{}",
        time(same.as_ref().map(|compared| compared.way)),
        time(minimal.as_ref().map(|compared| compared.way)),
        time(Some(this)),
        ratio(rounds, same),
        ratio(rounds, minimal),
    );
}

fn ratio(rounds: &Rounds, compared: Option<Compared>) -> String {
    let Some(Compared { way, limit }) = compared else { return String::new() };
    let [median, low, high] = rounds.ratio(way);
    let judged = match limit {
        None => String::new(),
        Some(limit) if median <= limit => format!(" ≤ {limit:.2}"),
        Some(limit) => format!(" > {limit:.2} !"),
    };
    format!("{median:.2} ({low:.2} to {high:.2}){judged}")
}
