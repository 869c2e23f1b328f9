//! Output: colour on a terminal, plain text elsewhere.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

pub(crate) const GOOD: Style = AnsiColor::Green.on_default().bold();
pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();
pub(crate) const NOTE: Style = AnsiColor::Yellow.on_default().bold();

/// The result of a step.
#[derive(Clone, Copy)]
pub(crate) enum Mark {
    Good,
    Bad,
    /// Neither: information, or help.
    Note,
}

/// One line of an explanation. A reader that has ended, such as `head`, is not an error.
pub(crate) fn step(label: &str, mark: Mark, text: &str) {
    let (style, word) = match mark {
        Mark::Good => (GOOD, "ok"),
        Mark::Bad => (BAD, "bad"),
        Mark::Note => (NOTE, "->"),
    };
    line(&format!("{label:>10}  {style}{word:<3}{style:#}  {text}"));
}

/// A line on standard output.
pub(crate) fn line(text: &str) {
    let _ = writeln!(anstream::AutoStream::auto(io::stdout()).lock(), "{text}");
}

/// A failure of the command itself, on standard error.
pub(crate) fn error(text: &str) {
    let _ = writeln!(anstream::AutoStream::auto(io::stderr()).lock(), "{BAD}error{BAD:#}: {text}");
}
