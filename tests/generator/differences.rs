//! What changed between two texts.

use similar::{ChangeTag, TextDiff};

/// Only the lines that were taken or added.
pub(crate) fn changed(before: &str, after: &str) -> Vec<String> {
    TextDiff::from_lines(before, after)
        .iter_all_changes()
        .filter(|change| change.tag() != ChangeTag::Equal)
        .map(|change| format!("{} {}", sign(change.tag()), change.value().trim_end()))
        .collect()
}

fn sign(tag: ChangeTag) -> char {
    match tag {
        ChangeTag::Equal => ' ',
        ChangeTag::Delete => '-',
        ChangeTag::Insert => '+',
    }
}
