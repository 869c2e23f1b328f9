//! What a person sees: colour where a terminal shows it, plain text elsewhere.

use std::{fmt::Display, io::Write};

use anstyle::{AnsiColor, Style};

pub(crate) const GOOD: Style = AnsiColor::Green.on_default().bold();
pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();
pub(crate) const ADDED: Style = AnsiColor::Green.on_default();
pub(crate) const REMOVED: Style = AnsiColor::Red.on_default();
pub(crate) const HEAD: Style = Style::new().bold();
pub(crate) const FAINT: Style = Style::new().dimmed();

/// A failure, on standard error.
pub(crate) fn error(text: &str) {
    let _ = writeln!(anstream::stderr(), "{BAD}error{BAD:#}: {text}");
}

/// A line on standard output. A reader may stop early, as `head` does, which is not an error.
pub(crate) fn line(text: impl Display) {
    let _ = writeln!(anstream::stdout(), "{text}");
}

/// What is being done, on standard error: standard output is for the result.
pub(crate) fn progress(label: &str, text: &str) {
    let _ = writeln!(anstream::stderr(), "{FAINT}{label:>12}{FAINT:#}  {text}");
}

/// A row of two columns, the first padded to the same width everywhere.
pub(crate) fn row(label: &str, style: Style, text: &str) {
    line(format_args!("{style}{label:>12}{style:#}  {text}"));
}

/// An aligned table with a head; the last column is as wide as it likes.
pub(crate) fn table<const N: usize>(head: [&str; N], rows: impl Iterator<Item = [String; N]>) {
    let rows: Vec<[String; N]> = rows.collect();
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.chain([head[column].len()]).max().unwrap_or_default()
    };
    let aligned = |cells: [&str; N]| -> String {
        let padded = cells.iter().zip(0..).map(|(cell, column)| {
            let width = width(column);
            format!("{cell:<width$}")
        });
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    line(format_args!("{HEAD}{}{HEAD:#}", aligned(head)));
    for row in &rows {
        line(aligned(row.each_ref().map(String::as_str)));
    }
}
