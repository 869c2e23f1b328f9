//! Phone numbers in texts of the service.

/// Replaces what looks like a phone number in `text` by stars and its last two digits, and line
/// breaks by spaces.
///
/// The service quotes numbers in its error details, and errors end up in logs. A run of seven or
/// more digits, also in groups, counts as a number unless it is part of a word, such as a UUID.
pub(crate) fn mask(text: &str) -> String {
    let characters: Vec<char> =
        text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let mut masked = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(&character) = characters.get(at) {
        let run = if begins_number(&characters, at) { number_length(&characters[at..]) } else { 0 };
        if run > 0 {
            push_masked(&mut masked, &characters[at..at + run]);
            at += run;
        } else {
            masked.push(character);
            at += 1;
        }
    }
    masked
}

fn begins_number(characters: &[char], at: usize) -> bool {
    let opens = |c: char| c.is_ascii_digit() || matches!(c, '+' | '(');
    let in_word = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    characters.get(at).copied().is_some_and(opens)
        && (characters[at] == '+'
            || at == 0
            || !characters.get(at - 1).copied().is_some_and(in_word))
}

/// The length of the number at the front, 0 if there is none.
fn number_length(characters: &[char]) -> usize {
    let mut digits = 0;
    let mut end = 0;
    let mut gap = 0;
    // The number without a last group that turns out to begin a word: "… 2nd attempt".
    let mut whole = 0;
    for (position, character) in characters.iter().enumerate() {
        match character {
            digit if digit.is_ascii_digit() => {
                digits += 1;
                end = position + 1;
                gap = 0;
            }
            '+' if position == 0 => {}
            ' ' | '\u{a0}' if gap < 2 => {
                if digits >= 7 {
                    whole = end;
                }
                gap += 1;
            }
            '-' | '.' | '(' | ')' | '/' if gap < 2 => gap += 1,
            _ => break,
        }
    }
    let part_of_word = characters.get(end).is_some_and(|next| next.is_alphabetic() || *next == '_')
        // A group of hexadecimal digits that goes on behind a dash, as in a UUID.
        || (characters.get(end) == Some(&'-') && characters.get(end + 1).is_some_and(|next| next.is_alphabetic()));
    if part_of_word && characters.first() != Some(&'+') {
        whole
    } else if digits >= 7 {
        end
    } else {
        0
    }
}

fn push_masked(masked: &mut String, number: &[char]) {
    masked.push_str("***");
    let digits: Vec<char> = number.iter().copied().filter(char::is_ascii_digit).collect();
    masked.extend(digits.iter().skip(digits.len().saturating_sub(2)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_masked_and_words_are_not() {
        for (text, expected) in [
            (
                "The from number +15550100001 is not assigned",
                "The from number ***01 is not assigned",
            ),
            ("call (555) 010-0001.", "call ***01."),
            ("15550100001", "***01"),
            ("to=+1 555 010 0001, from=+1-555-010-0002", "to=***01, from=***02"),
            ("'+15550100001'", "'***01'"),
            ("code 40300, page 250", "code 40300, page 250"),
            ("id 40385f64-5717-4562-b3fc-2c963f66afa6", "id 40385f64-5717-4562-b3fc-2c963f66afa6"),
            ("id 12345678-5717-4562-b3fc-2c963f66afa6", "id 12345678-5717-4562-b3fc-2c963f66afa6"),
            ("line\nbreak", "line break"),
            ("+++", "+++"),
            ("x+15550100001y", "x***01y"),
            ("555 010 0001 2nd attempt", "***01 2nd attempt"),
            ("12 2nd attempt", "12 2nd attempt"),
            ("", ""),
        ] {
            assert_eq!(mask(text), expected);
        }
    }
}
