//! Output for people: colour on a terminal, plain text elsewhere.

use std::{fmt::Display, io::Write};

use anstyle::{AnsiColor, Style};

pub(crate) const SUCCESS: Style = AnsiColor::Green.on_default().bold();
pub(crate) const ERROR: Style = AnsiColor::Red.on_default().bold();
pub(crate) const ADDED: Style = AnsiColor::Green.on_default();
pub(crate) const REMOVED: Style = AnsiColor::Red.on_default();
pub(crate) const DIM: Style = Style::new().dimmed();

/// Prints a failure to standard error.
pub(crate) fn error(text: &str) {
    let _ = writeln!(anstream::stderr(), "{ERROR}error{ERROR:#}: {text}");
}

/// Prints a line to standard output. A reader may stop early, as `head` does, which is not an error.
pub(crate) fn line(text: impl Display) {
    let _ = writeln!(anstream::stdout(), "{text}");
}

/// Prints an activity to standard error: standard output is for the result.
pub(crate) fn progress(label: &str, text: &str) {
    let _ = writeln!(anstream::stderr(), "{DIM}{label:>12}{DIM:#}  {text}");
}

/// Prints a row of two columns, the first padded to the same width everywhere.
pub(crate) fn row(label: &str, style: Style, text: &str) {
    line(format_args!("{style}{label:>12}{style:#}  {text}"));
}
