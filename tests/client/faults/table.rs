//! A table for people.

use std::fmt;

/// Rows of words under headings, in columns as wide as they need to be.
pub(super) struct Table {
    title: String,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(super) fn new(title: impl Into<String>, heading: Vec<String>) -> Self {
        Self { title: title.into(), rows: vec![heading] }
    }

    pub(super) fn row(&mut self, row: Vec<String>) {
        self.rows.push(row);
    }
}

impl fmt::Display for Table {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "\n{}\n", self.title)?;
        let columns = self.rows.first().map_or(0, Vec::len);
        let width = |column: usize| {
            self.rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        for (number, row) in self.rows.iter().enumerate() {
            let cells: Vec<String> =
                row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
            writeln!(formatter, "  {}", cells.join("  ").trim_end())?;
            if number == 0 {
                let line: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
                writeln!(formatter, "  {}", line.join("  "))?;
            }
        }
        Ok(())
    }
}
