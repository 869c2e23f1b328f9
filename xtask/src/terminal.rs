//! What a person sees: colour where a terminal shows it, plain text elsewhere.

use anstyle::{AnsiColor, Style};

pub(crate) const GOOD: Style = AnsiColor::Green.on_default().bold();
pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();
pub(crate) const ADDED: Style = AnsiColor::Green.on_default();
pub(crate) const REMOVED: Style = AnsiColor::Red.on_default();
pub(crate) const FAINT: Style = Style::new().dimmed();

/// A failure, on standard error.
pub(crate) fn error(text: &str) {
    anstream::eprintln!("{BAD}error{BAD:#}: {text}");
}

/// A row of two columns, the first padded to the same width everywhere.
pub(crate) fn row(label: &str, style: Style, text: &str) {
    anstream::println!("{style}{label:>12}{style:#}  {text}");
}
