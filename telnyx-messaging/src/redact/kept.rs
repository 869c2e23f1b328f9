//! What looks like a number and is something else: UUIDs, dates, times, addresses, amounts.

use super::{is_digit, is_separator};

const CURRENCIES: [&str; 8] = ["USD", "EUR", "GBP", "CAD", "AUD", "€", "£", "usd"];

/// The length of a UUID, date, time, IP address or amount that begins at `at`.
pub(super) fn length(characters: &[char], at: usize) -> Option<usize> {
    let before = at.checked_sub(1).map(|before| characters[before]);
    uuid(characters, at, before)
        .or_else(|| timestamp(characters, at, before))
        .or_else(|| address(characters, at, before))
        .or_else(|| amount(characters, at, before))
}

fn uuid(characters: &[char], at: usize, before: Option<char>) -> Option<usize> {
    const LENGTH: usize = 36;
    if before.is_some_and(|c| c.is_ascii_hexdigit()) {
        return None;
    }
    let shape = characters.get(at..at + LENGTH)?;
    let is_uuid = shape.iter().enumerate().all(|(position, c)| match position {
        8 | 13 | 18 | 23 => *c == '-',
        _ => c.is_ascii_hexdigit(),
    });
    let ends = characters.get(at + LENGTH).is_none_or(|c| !c.is_alphanumeric());
    (is_uuid && ends).then_some(LENGTH)
}

/// A date, a time, or both.
fn timestamp(characters: &[char], at: usize, before: Option<char>) -> Option<usize> {
    if !starts(characters, at, before) {
        return None;
    }
    let mut end = at + date(characters, at).or_else(|| time(characters, at))?;
    let is_date = characters.get(at + 2) != Some(&':');
    if is_date && matches!(characters.get(end), Some('T' | 't' | ' ' | '_')) {
        end += time(characters, end + 1).map_or(0, |time| time + 1);
    }
    ends(characters, end).then_some(end - at)
}

/// `2026-01-31`, `2026/01/31`, `31.01.2026`, `01/31/2026`.
fn date(characters: &[char], at: usize) -> Option<usize> {
    let part = |offset, length| digits(characters, at + offset, length);
    let separator = |offset: usize| {
        characters.get(at + offset).copied().filter(|c| matches!(c, '-' | '/' | '.'))
    };
    let year = |value: u32| (1900..=2199).contains(&value);
    let is_date = match (part(0, 4), part(0, 2)) {
        (Some(first), _) => {
            separator(4).is_some()
                && separator(4) == separator(7)
                && year(first)
                && part(5, 2).is_some_and(|month| (1..=12).contains(&month))
                && part(8, 2).is_some_and(|day| (1..=31).contains(&day))
        }
        (None, Some(first)) => {
            let second = part(3, 2)?;
            separator(2).is_some()
                && separator(2) == separator(5)
                && (1..=31).contains(&first.max(second))
                && (1..=12).contains(&first.min(second))
                && part(6, 4).is_some_and(year)
        }
        (None, None) => false,
    };
    is_date.then_some(10)
}

/// `10:00`, `10:00:30`, `10:00:30.123456`, each with `Z` or an offset.
fn time(characters: &[char], at: usize) -> Option<usize> {
    let two = |at: usize, most: u32| digits(characters, at, 2).filter(|value| *value <= most);
    two(at, 24)?;
    if characters.get(at + 2) != Some(&':') {
        return None;
    }
    two(at + 3, 59)?;
    let mut end = at + 5;
    if characters.get(end) == Some(&':') && two(end + 1, 60).is_some() {
        end += 3;
        if characters.get(end) == Some(&'.') {
            let fraction = run(characters, end + 1);
            end += if (1..=9).contains(&fraction) { fraction + 1 } else { 0 };
        }
    }
    match characters.get(end) {
        Some('Z' | 'z') => end += 1,
        Some('+' | '-')
            if two(end + 1, 14).is_some()
                && characters.get(end + 3) == Some(&':')
                && two(end + 4, 59).is_some() =>
        {
            end += 6;
        }
        _ => {}
    }
    Some(end - at)
}

/// An IPv4 address; of other addresses no part is long enough to be masked.
fn address(characters: &[char], at: usize, before: Option<char>) -> Option<usize> {
    if !starts(characters, at, before) {
        return None;
    }
    let mut end = at;
    for octet in 0..4 {
        if octet > 0 {
            if characters.get(end) != Some(&'.') {
                return None;
            }
            end += 1;
        }
        let length = run(characters, end);
        let fits = digits(characters, end, length).is_some_and(|value| value <= 255);
        if !fits || !(1..=3).contains(&length) || (length > 1 && characters[end] == '0') {
            return None;
        }
        end += length;
    }
    ends(characters, end).then_some(end - at)
}

/// A decimal number below a million: with two decimals, with any when it is below one, or with
/// up to six next to a currency.
fn amount(characters: &[char], at: usize, before: Option<char>) -> Option<usize> {
    if !starts(characters, at, before) {
        return None;
    }
    let whole = run(characters, at);
    let fraction = run(characters, at + whole + 1);
    if !(1..=6).contains(&whole) || characters.get(at + whole) != Some(&'.') {
        return None;
    }
    let end = at + whole + 1 + fraction;
    let below_one = whole == 1 && characters[at] == '0';
    let currency = before.is_some_and(|c| matches!(c, '$' | '€' | '£' | '¥')) || {
        let code = end + usize::from(characters.get(end) == Some(&' '));
        CURRENCIES.iter().any(|name| {
            name.chars().enumerate().all(|(offset, c)| characters.get(code + offset) == Some(&c))
        })
    };
    let is_amount = match fraction {
        1..=2 => true,
        3..=6 => below_one || currency,
        7..=12 => below_one,
        _ => false,
    };
    (is_amount && ends(characters, end)).then_some(end - at)
}

/// Whether something of its own can begin here: not in the middle of a number.
fn starts(characters: &[char], at: usize, before: Option<char>) -> bool {
    let joins = |c: char| is_digit(c) || matches!(c, '+' | '＋' | '%');
    let before_that = at.checked_sub(2).map(|at| characters[at]);
    characters[at].is_ascii_digit()
        && !before.is_some_and(joins)
        && !(before.is_some_and(is_tight) && before_that.is_some_and(is_digit))
}

/// Whether something of its own can end here: no further digits follow.
fn ends(characters: &[char], end: usize) -> bool {
    let next = characters.get(end).copied();
    let after = characters.get(end + 1).copied();
    let continues = next.is_some_and(is_tight) && after.is_some_and(is_digit);
    !continues && !next.is_some_and(is_digit)
}

/// A separator that joins groups of digits more closely than a space does.
fn is_tight(c: char) -> bool {
    is_separator(c) && !c.is_whitespace()
}

/// The number of ASCII digits that begin at `at`.
fn run(characters: &[char], at: usize) -> usize {
    characters.get(at..).map_or(0, |rest| rest.iter().take_while(|c| c.is_ascii_digit()).count())
}

/// The value of exactly `length` ASCII digits at `at`.
fn digits(characters: &[char], at: usize, length: usize) -> Option<u32> {
    let digits = characters.get(at..at + length)?;
    digits.iter().try_fold(0_u32, |value, c| value.checked_mul(10)?.checked_add(c.to_digit(10)?))
}
