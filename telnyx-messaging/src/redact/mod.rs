//! Masks phone numbers in strings that the service wrote.
//!
//! The service quotes phone numbers in its errors, and errors end up in logs. Digits are judged by
//! their number, not by the words around them: `to_15550100001` and `%2B15550100001` are phone
//! numbers too. What is clearly something else (a UUID, a date, a time, an amount, an IP address) is
//! kept, since an error about `send_at` without the date is useless.

#[cfg(any(feature = "client", feature = "webhooks"))]
mod cause;
#[cfg(any(feature = "client", feature = "webhooks"))]
mod credentials;
mod kept;

#[cfg(any(feature = "client", feature = "webhooks"))]
pub use cause::MaskedCause;
#[cfg(feature = "client")]
pub(crate) use cause::causes;
#[cfg(any(feature = "client", feature = "webhooks"))]
pub(crate) use credentials::mask_message;

/// Phone numbers have at least this many digits.
const MIN_DIGITS: usize = 7;

/// The longest separator inside one number: the space, dash and space of `555 - 0100`.
const MAX_GAP: usize = 3;

/// Replaces everything that may be a phone number by three stars and its last two digits, and line
/// breaks by spaces, so that the result is one line.
pub(crate) fn mask(text: &str) -> String {
    let characters: Vec<char> = text
        .chars()
        .filter(|c| !is_invisible(*c))
        .map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c })
        .collect();
    let mut masked = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(&character) = characters.get(at) {
        if let Some(length) = kept::length(&characters, at) {
            masked.extend(&characters[at..at + length]);
            at += length;
            continue;
        }
        match number(&characters, at) {
            Some((length, digits)) if digits.len() >= MIN_DIGITS => {
                masked.push_str("***");
                masked.extend(&digits[digits.len() - 2..]);
                at += length;
            }
            // The digits of a short number are not the start of another one.
            Some((length, _)) => {
                masked.extend(&characters[at..at + length]);
                at += length;
            }
            None => {
                masked.push(character);
                at += 1;
            }
        }
    }
    masked
}

/// Characters that are not shown and could hide a number between its digits.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// Any digit, also full-width or of another script.
fn is_digit(c: char) -> bool {
    c.is_numeric()
}

/// The length of the digits and separators that begin at `at`, and the digits among them. A part
/// that is kept for itself ends the number.
fn number(characters: &[char], at: usize) -> Option<(usize, Vec<char>)> {
    let opens = matches!(characters[at], '+' | '＋' | '(' | '（');
    if !opens && !is_digit(characters[at]) && escape(characters, at).is_none() {
        return None;
    }
    let mut digits = Vec::new();
    let (mut position, mut end, mut gap) = (at + usize::from(opens), at, 0);
    // The end of the group before the last one, and the digits up to there.
    let mut before_last = (at, 0);
    while let Some(&c) = characters.get(position) {
        let fresh = position > at && (gap > 0 || digits.is_empty());
        if is_digit(c) && fresh && kept::length(characters, position).is_some() {
            break;
        }
        let (length, digit) = match escape(characters, position) {
            Some(digit) => (3, digit),
            None if is_digit(c) => (1, Some(c)),
            None if is_separator(c) => (1, None),
            None => break,
        };
        position += length;
        match digit {
            Some(digit) => {
                if gap > 0 {
                    before_last = (end, digits.len());
                }
                digits.push(digit);
                (end, gap) = (position, 0);
            }
            None if digits.is_empty() && gap > 0 => break,
            None => gap += 1,
        }
        if gap > MAX_GAP {
            break;
        }
    }
    // The last group may belong to the next word: "… 0001 2nd attempt".
    let (whole_end, whole) = before_last;
    let begins_word = characters.get(end).is_some_and(|c| c.is_alphabetic());
    if begins_word && whole >= MIN_DIGITS && digits.len() - whole <= 2 {
        digits.truncate(whole);
        end = whole_end;
    }
    (!digits.is_empty()).then_some((end - at, digits))
}

fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '-' | '.' | '(' | ')' | '/' | '_' | '\u{2010}'
                ..='\u{2015}' | '\u{2212}' | '－' | '．' | '（' | '）'
        )
}

/// A percent-encoded character at `at`: a digit, or else a separator.
fn escape(characters: &[char], at: usize) -> Option<Option<char>> {
    let [percent, high, low] = characters.get(at..at + 3)? else { return None };
    if *percent != '%' || !high.is_ascii_hexdigit() || !low.is_ascii_hexdigit() {
        return None;
    }
    Some((*high == '3' && low.is_ascii_digit()).then_some(*low))
}

#[cfg(test)]
mod tests;
