//! The numbers in the README.

use telnyx_coverage::{Report, published_share, totals_block};

use crate::{Failure, failure::message, terminal, workspace};

const FILE: &str = "README.md";
/// Around the totals.
const TOTALS_MARKERS: (&str, &str) = ("<!-- audit -->\n", "<!-- /audit -->");
/// Around the share of the published operations, on the first screen.
const SHARE_MARKERS: (&str, &str) = ("<!-- published -->", "<!-- /published -->");

/// Around the number of crates in a program that sends one message.
const CRATES_MARKERS: (&str, &str) = ("<!-- crates -->", "<!-- /crates -->");

/// Fails if the README has another number of crates.
pub(crate) fn check_crates(crates: usize) -> Result<(), Failure> {
    let text = workspace::read(FILE.as_ref())?;
    if replaced(&text, CRATES_MARKERS, &crates.to_string())? == text {
        return Ok(());
    }
    let file = workspace::shown(FILE.as_ref());
    Err(message(format!("a program that sends one message has {crates} crates; correct {file}")))
}

/// Fails if the README has other numbers than the report.
pub(crate) fn check(report: &Report) -> Result<(), Failure> {
    let text = workspace::read(FILE.as_ref())?;
    if updated(&text, report)? == text {
        return Ok(());
    }
    let file = workspace::shown(FILE.as_ref());
    Err(message(format!("the numbers in {file} are out of date; run `cargo xtask audit --write`")))
}

/// Writes the numbers of the report into the README.
pub(crate) fn write(report: &Report) -> Result<(), Failure> {
    let text = workspace::read(FILE.as_ref())?;
    let updated = updated(&text, report)?;
    if updated != text {
        workspace::write(FILE.as_ref(), &updated)?;
        terminal::row("wrote", terminal::SUCCESS, &workspace::shown(FILE.as_ref()));
    }
    Ok(())
}

fn updated(text: &str, report: &Report) -> Result<String, Failure> {
    let text = replaced(text, SHARE_MARKERS, &published_share(report))?;
    replaced(&text, TOTALS_MARKERS, &totals_block(report))
}

/// Replaces the text between two markers.
fn replaced(text: &str, (open, close): (&str, &str), new: &str) -> Result<String, Failure> {
    let parts = text.split_once(open).and_then(|(head, rest)| {
        let (_, tail) = rest.split_once(close)?;
        Some(format!("{head}{open}{new}{close}{tail}"))
    });
    parts.ok_or_else(|| {
        message(format!("{FILE} has no `{}` followed by `{close}`; add both", open.trim_end()))
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn only_the_text_between_the_markers_is_replaced() {
        let text = "a <!-- published -->1 of 2<!-- /published --> b";
        let new = replaced(text, SHARE_MARKERS, "2 of 2").unwrap();
        assert_eq!(new, "a <!-- published -->2 of 2<!-- /published --> b");
        let error = replaced("a", SHARE_MARKERS, "").unwrap_err().to_string();
        assert!(error.contains("`<!-- published -->`"), "{error}");
    }
}
