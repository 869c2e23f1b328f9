//! Matches strings against the few patterns that the contract has.
//!
//! A pattern is made of characters, classes such as `[A-Z0-9]`, groups and alternatives, each with
//! an optional quantifier, and may be anchored at its beginning and its end. The generator refuses
//! any other.

use std::collections::BTreeSet;

/// Whether the text matches the pattern: the whole text, where both ends are anchored.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    let (begins, inner) = match pattern.strip_prefix('^') {
        Some(inner) => (true, inner),
        None => (false, pattern),
    };
    let (ends, inner) = match inner.strip_suffix('$') {
        Some(inner) => (true, inner),
        None => (false, inner),
    };
    let pattern: Vec<char> = inner.chars().collect();
    let text: Vec<char> = text.chars().collect();
    let matcher = Matcher { pattern: &pattern, text: &text };
    let starts = (0..=if begins { 0 } else { text.len() }).collect();
    let (reached, _) = matcher.alternatives(0, &starts);
    if ends { reached.contains(&text.len()) } else { !reached.is_empty() }
}

/// Positions in the text where a match of the pattern so far may end.
type Positions = BTreeSet<usize>;

/// Reads the pattern and follows all its matches at once, so that there is nothing to backtrack.
struct Matcher<'a> {
    pattern: &'a [char],
    text: &'a [char],
}

impl Matcher<'_> {
    /// Matches `a|b` from all starts; returns the ends, and where the pattern goes on.
    fn alternatives(&self, mut at: usize, starts: &Positions) -> (Positions, usize) {
        let mut ends = Positions::new();
        loop {
            let (found, next) = self.sequence(at, starts);
            ends.extend(found);
            match self.pattern.get(next) {
                Some('|') => at = next + 1,
                _ => return (ends, next),
            }
        }
    }

    fn sequence(&self, mut at: usize, starts: &Positions) -> (Positions, usize) {
        let mut ends = starts.clone();
        while self.pattern.get(at).is_some_and(|next| !matches!(next, '|' | ')')) {
            let (_, end_of_atom) = self.atom(at, &Positions::new());
            let (least, most, next) = self.quantifier(end_of_atom);
            ends = self.repeat(at, least, most, ends);
            at = next;
        }
        (ends, at)
    }

    /// Matches one atom between `least` and `most` times.
    fn repeat(&self, at: usize, least: usize, most: usize, starts: Positions) -> Positions {
        let mut reached = if least == 0 { starts.clone() } else { Positions::new() };
        let mut ends = starts;
        for count in 1..=most {
            ends = self.atom(at, &ends).0;
            if count >= least {
                // What was reached with fewer repetitions leads no further.
                ends.retain(|end| reached.insert(*end));
            }
            if ends.is_empty() {
                break;
            }
        }
        reached
    }

    /// Matches a character, a class or a group once.
    fn atom(&self, at: usize, starts: &Positions) -> (Positions, usize) {
        match self.pattern.get(at) {
            Some('(') => {
                let is_plain = self.pattern.get(at + 1) == Some(&'?');
                let (ends, next) =
                    self.alternatives(if is_plain { at + 3 } else { at + 1 }, starts);
                (ends, next + 1)
            }
            Some('[') => {
                let (ranges, next) = self.class(at + 1);
                let is_member = |found: char| {
                    ranges.iter().any(|(first, last)| (*first..=*last).contains(&found))
                };
                (self.step(starts, is_member), next)
            }
            _ => {
                let (wanted, next) = self.character(at);
                (self.step(starts, |found| Some(found) == wanted), next)
            }
        }
    }

    /// The ranges of a class, and where the pattern goes on.
    fn class(&self, mut at: usize) -> (Vec<(char, char)>, usize) {
        let mut ranges = Vec::new();
        loop {
            let (Some(first), next) = self.character(at) else { return (ranges, at) };
            at = next;
            let is_range = self.pattern.get(at) == Some(&'-')
                && self.pattern.get(at + 1).is_some_and(|next| *next != ']');
            if let (true, (Some(last), next)) = (is_range, self.character(at + 1)) {
                ranges.push((first, last));
                at = next;
            } else {
                ranges.push((first, first));
            }
            if self.pattern.get(at) == Some(&']') {
                return (ranges, at + 1);
            }
        }
    }

    /// A character of the pattern, without the backslash of an escaped one.
    fn character(&self, at: usize) -> (Option<char>, usize) {
        match self.pattern.get(at) {
            Some('\\') => (self.pattern.get(at + 1).copied(), at + 2),
            found => (found.copied(), at + 1),
        }
    }

    /// The least and the most repetitions, and where the pattern goes on.
    fn quantifier(&self, at: usize) -> (usize, usize, usize) {
        match self.pattern.get(at) {
            Some('?') => (0, 1, at + 1),
            Some('*') => (0, usize::MAX, at + 1),
            Some('+') => (1, usize::MAX, at + 1),
            Some('{') => {
                let counts: String =
                    self.pattern.iter().skip(at + 1).take_while(|next| **next != '}').collect();
                let next = at + counts.chars().count() + 2;
                let (least, most) = counts.split_once(',').unwrap_or((&counts, &counts));
                let least = least.parse().unwrap_or(0);
                (least, most.parse().unwrap_or(usize::MAX), next)
            }
            _ => (1, 1, at),
        }
    }

    /// Takes one character of the text from each start.
    fn step(&self, starts: &Positions, is_wanted: impl Fn(char) -> bool) -> Positions {
        let is_wanted = |at: &&usize| self.text.get(**at).is_some_and(|found| is_wanted(*found));
        starts.iter().filter(is_wanted).map(|at| at + 1).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn patterns_match_whole_strings() {
        for (pattern, good, bad) in [
            ("^[A-Z]{2}$", &["US", "GB"][..], &["", "U", "us", "USA", "U1", " US", "US\n"][..]),
            ("^([A-Z]{2}|\\*)$", &["US", "*"], &["", "**", "U*", "\\*"]),
            (
                "^[0-9]+(?:\\.[0-9]+)?$",
                &["0", "100", "100.00", "1.5"],
                &["", ".", "1.", ".5", "1,5", "1.5.2", "-1", "1x5"],
            ),
            (
                "^[A-Za-z0-9 ]{1,11}$",
                &["A", "Example Co", "12345678901"],
                &["", "123456789012", "Ä"],
            ),
            ("^[A-Za-z0-9_-]{1,255}$", &["a-b_c", "-"], &["", "a:b"]),
            ("^(ab|a)(b*c)?$", &["a", "ab", "abc", "abbbc", "ac"], &["", "b", "abcc", "aabc"]),
            ("^a{2,}$", &["aa", "aaaaa"], &["a", "aab"]),
            ("^(a?)*$", &["", "aaa"], &["b"]),
            ("^[\\]\\-]$", &["]", "-"], &["\\", ""]),
            ("^https?://", &["http://", "https://example.com"], &["", "ftp://", " http://"]),
            ("[.]pdf$", &[".pdf", "a.pdf"], &["", "a.pdf "]),
            ("@", &["@", "a@b"], &["", "ab"]),
            ("a|b+", &["xa", "b", "cab"], &["", "c"]),
        ] {
            for text in good {
                assert!(matches(pattern, text), "{pattern} on {text:?}");
            }
            for text in bad {
                assert!(!matches(pattern, text), "{pattern} on {text:?}");
            }
        }
    }

    #[test]
    fn long_strings_take_linear_time() {
        let text = "a".repeat(100_000);
        assert!(matches("^(a|aa)*$", &text));
        assert!(!matches("^[0-9]+(?:\\.[0-9]+)?$", &text));
    }
}
