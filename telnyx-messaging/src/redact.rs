//! Masks phone numbers in strings that the service wrote.
//!
//! The service quotes phone numbers in its errors, and errors end up in logs. Digits are judged by
//! their number, not by the words around them: `to_15550100001` and `%2B15550100001` are phone
//! numbers too. What is clearly something else (a UUID, a date, a time, an amount, an IP address) is
//! kept, since an error about `send_at` without the date is useless.

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

/// A percent-encoded character at `at`: the digit it stands for, or a separator.
fn escape(characters: &[char], at: usize) -> Option<Option<char>> {
    let [percent, high, low] = characters.get(at..at + 3)? else { return None };
    if *percent != '%' || !high.is_ascii_hexdigit() || !low.is_ascii_hexdigit() {
        return None;
    }
    Some((*high == '3' && low.is_ascii_digit()).then_some(*low))
}

/// What looks like a number and is something else.
mod kept {
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
                name.chars()
                    .enumerate()
                    .all(|(offset, c)| characters.get(code + offset) == Some(&c))
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
        let joins = |c: char| super::is_digit(c) || matches!(c, '+' | '＋' | '%');
        let before_that = at.checked_sub(2).map(|at| characters[at]);
        characters[at].is_ascii_digit()
            && !before.is_some_and(joins)
            && !(before.is_some_and(is_tight) && before_that.is_some_and(super::is_digit))
    }

    /// Whether something of its own can end here: no further digits follow.
    fn ends(characters: &[char], end: usize) -> bool {
        let next = characters.get(end).copied();
        let after = characters.get(end + 1).copied();
        let continues = next.is_some_and(is_tight) && after.is_some_and(super::is_digit);
        !continues && !next.is_some_and(super::is_digit)
    }

    /// A separator that joins groups of digits more closely than a space does.
    fn is_tight(c: char) -> bool {
        super::is_separator(c) && !c.is_whitespace()
    }

    /// The number of ASCII digits that begin at `at`.
    fn run(characters: &[char], at: usize) -> usize {
        characters
            .get(at..)
            .map_or(0, |rest| rest.iter().take_while(|c| c.is_ascii_digit()).count())
    }

    /// The value of exactly `length` ASCII digits at `at`.
    fn digits(characters: &[char], at: usize, length: usize) -> Option<u32> {
        let digits = characters.get(at..at + length)?;
        digits
            .iter()
            .try_fold(0_u32, |value, c| value.checked_mul(10)?.checked_add(c.to_digit(10)?))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn phone_numbers_are_masked_in_every_notation() {
        for (text, expected) in [
            (
                "The from number +15550100001 is not assigned",
                "The from number ***01 is not assigned",
            ),
            ("call (555) 010-0001.", "call ***01."),
            ("15550100001", "***01"),
            ("to=+1 555 010 0001, from=+1-555-010-0002", "to=***01, from=***02"),
            ("+1 (555) 010-0001", "***01"),
            ("555.010.0001", "***01"),
            ("555\u{2013}010\u{2011}0001", "***01"),
            ("555 - 010 - 0001", "***01"),
            ("+33\u{a0}1\u{202f}55\u{2009}01\u{2009}00\u{2009}01", "***01"),
            ("01.55.01.00.01", "***01"),
            ("'+15550100001'", "'***01'"),
            ("%2B15550100001", "***01"),
            ("%2B1%20555%20010%200001", "***01"),
            ("to_15550100001", "to_***01"),
            ("id-15550100001", "id-***01"),
            ("tel:15550100001;", "tel:***01;"),
            ("x+15550100001y", "x***01y"),
            ("n15550100001n", "n***01n"),
            ("1_555_010_0001", "***01"),
            ("/to/+15550100001", "/to/***01"),
            ("\u{ff0b}１５５５０１００００１", "***０１"),
            ("１５５５０１００００１", "***０１"),
            ("1555\u{200b}010\u{200b}0001", "***01"),
            ("٠١٢٣٤٥٦٧٨٩", "***٨٩"),
            ("555 010 0001 2nd attempt", "***01 2nd attempt"),
            ("10:00 15550100001", "10:00 ***01"),
            ("2026-01-01 15550100001", "2026-01-01 ***01"),
            ("15550100001 2026-01-01", "***01 2026-01-01"),
            ("+1.555.010.0001", "***01"),
            ("4915550100001@10.0.0.1", "***01@10.0.0.1"),
        ] {
            assert_eq!(mask(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_not_a_phone_number_is_kept() {
        for text in [
            "code 40300, page 250",
            "id 40385f64-5717-4562-b3fc-2c963f66afa6",
            "id 12345678-5717-4562-b3fc-2c963f66afa6",
            "id=12345678-1234-1234-1234-123456789012.",
            "after 2026-01-01 10:00",
            "after 2026-01-01 10:00, before 2026-01-02 10:00",
            "2026-01-01T10:00:00.123456+02:00",
            "2026-01-01T10:00:00Z",
            "from 2026-01-01 to 2026-12-31",
            "(2026-01-01)",
            "31.01.2026 and 01/31/2026 and 2026/01/31",
            "Fri, 15 Jan 2027 08:00:30 GMT",
            "at 10:00:00.123456789",
            "costs 12345.67 USD, or $0.00450000",
            "balance 1,234,567.89",
            "0.0045000",
            "123456.7890 EUR",
            "client 192.168.100.200 is not allowed",
            "192.168.100.200:8443",
            "2001:0db8:85a3:0000:0000:8a2e:0370:7334",
            "12 2nd attempt",
            "+++ ((( %% --",
            "%2B, %41%20",
            "",
        ] {
            assert_eq!(mask(text), text);
        }
        assert_eq!(mask("two\nlines\r\u{2028}"), "two lines  ");
    }

    /// How a number may be written.
    fn notation(digits: &str, style: usize) -> String {
        let group = |separator: &str, sizes: &[usize]| {
            let (mut rest, mut groups) = (digits, Vec::new());
            for size in sizes {
                let (group, others) = rest.split_at((*size).min(rest.len()));
                groups.push(group);
                rest = others;
            }
            groups.push(rest);
            groups.retain(|group| !group.is_empty());
            groups.join(separator)
        };
        match style {
            0 => digits.to_owned(),
            1 => format!("+{digits}"),
            2 => format!("%2B{digits}"),
            3 => format!("+{}", group(" ", &[1, 3, 3])),
            4 => group("-", &[3, 3]),
            5 => format!("+{}", group(".", &[2, 2, 2, 2, 2])),
            6 => format!("({}) {}", &digits[..3], &digits[3..]),
            7 => group("%20", &[1, 3, 3]),
            8 => group("_", &[3, 3]),
            _ => digits.chars().filter_map(|c| char::from_u32(c as u32 - 0x30 + 0xff10)).collect(),
        }
    }

    fn plain_digits(text: &str) -> String {
        let plain = |c: char| match c {
            '０'..='９' => char::from_u32(c as u32 - 0xff10 + 0x30),
            c => c.is_ascii_digit().then_some(c),
        };
        text.chars().filter_map(plain).collect()
    }

    proptest! {
        #[test]
        fn no_seven_digits_of_a_phone_number_survive(
            digits in "[1-9][0-9]{6,14}",
            style in 0_usize..10,
            before in "[a-zA-Z'\"=:,;<>_/ -]{0,6}",
            after in "[a-zA-Z'\"=:,;<>_/. -]{0,6}",
        ) {
            let masked = mask(&format!("{before}{}{after}", notation(&digits, style)));
            prop_assert!(plain_digits(&masked).len() < 7, "{masked}");
        }

        #[test]
        fn any_text_is_masked_without_harm(text in "\\PC{0,40}") {
            let masked = mask(&text);
            prop_assert!(!masked.contains(char::is_control), "{masked:?}");
        }
    }
}
