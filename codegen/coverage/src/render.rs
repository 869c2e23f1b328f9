//! The report for people.

use super::{Cell, Column, Kind, Report};

mod page;

pub use page::html;

/// The columns of the table; `upstream` only where it is known.
fn table(report: &Report) -> (Vec<&'static str>, Vec<Vec<String>>) {
    let knows_upstream = report.rows.iter().any(|row| row.upstream.is_some());
    let mut heads = vec!["operation or event"];
    heads.extend(knows_upstream.then_some("upstream"));
    heads.extend(["rust", "settable", "readable", "exercised", "statuses", "documented"]);
    heads.extend(["examples", "retry", "list"]);
    let rows = report.rows.iter().map(|row| {
        let statuses: Vec<String> = row.statuses.iter().map(u16::to_string).collect();
        let examples: Vec<&str> =
            row.examples.iter().map(|path| path.trim_end_matches(".rs")).collect();
        let mut cells = vec![row.name.clone()];
        cells.extend(knows_upstream.then(|| match row.upstream {
            Some(true) => "yes".to_owned(),
            Some(false) => "no".to_owned(),
            None => String::new(),
        }));
        cells.extend([
            row.rust.clone(),
            fraction(&row.settable),
            fraction(&row.readable),
            fraction(&row.exercised),
            statuses.join(" "),
            fraction(&row.documented),
            examples.join(" "),
            row.retry.clone(),
            row.pagination.clone(),
        ]);
        cells
    });
    (heads, rows.collect())
}

fn fraction(cell: &Cell) -> String {
    match (cell.have(), cell.of) {
        (_, 0) => String::new(),
        (have, of) if have == of => of.to_string(),
        (have, of) => format!("{have}/{of}"),
    }
}

/// An aligned table, the totals, and what is lacking.
#[must_use]
pub fn text(report: &Report) -> String {
    let (heads, rows) = table(report);
    let mut text = aligned(&heads, &rows);
    text.push('\n');
    let totals: Vec<Vec<String>> = report
        .totals
        .iter()
        .map(|total| {
            let share = format!("{} of {}", total.have, total.of);
            let percent = format!("{:>3} %", total.percent());
            vec![total.column.name().to_owned(), share, percent, total.column.meaning().to_owned()]
        })
        .collect();
    text.push_str(&aligned(&["total", "", "", ""], &totals));
    for column in Column::ALL {
        for (row, lacking) in report.gaps(column) {
            let what = if lacking.is_empty() {
                String::new()
            } else {
                format!(": {}", lacking.join(", "))
            };
            text.push_str(&format!("\n{} lacks {}{what}", row.name, column.name()));
        }
    }
    text.trim_end().to_owned() + "\n"
}

fn aligned(heads: &[&str], rows: &[Vec<String>]) -> String {
    let widths: Vec<usize> = heads
        .iter()
        .enumerate()
        .map(|(column, head)| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).chain([head.len()]).max().unwrap_or_default()
        })
        .collect();
    let line = |cells: Vec<&str>| {
        let padded = cells.iter().zip(&widths).map(|(cell, &width)| format!("{cell:<width$}"));
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    let rows = rows.iter().map(|row| row.iter().map(String::as_str).collect());
    std::iter::once(heads.to_vec()).chain(rows).map(line).collect()
}

/// The same table for a page that is rendered.
#[must_use]
pub fn markdown(report: &Report) -> String {
    let (heads, rows) = table(report);
    let mut text = format!("| {} |\n|{}\n", heads.join(" | "), "---|".repeat(heads.len()));
    for row in &rows {
        let cells = row.iter().map(|cell| {
            let is_code = cell.contains(['.', ':']);
            if is_code { format!("`{cell}`") } else { cell.clone() }
        });
        text.push_str(&format!("| {} |\n", cells.collect::<Vec<_>>().join(" | ")));
    }
    text.push('\n');
    text.push_str(&totals_block(report));
    text
}

/// The totals alone, as the README shows them.
#[must_use]
pub fn totals_block(report: &Report) -> String {
    let count = |kind: Kind| report.rows.iter().filter(|row| row.kind == kind).count();
    let mut text = format!(
        "{} operations and {} events of the contract of {}:\n\n| | have | of |\n|---|---|---|\n",
        count(Kind::Operation),
        count(Kind::Event),
        report.contract
    );
    for total in &report.totals {
        text.push_str(&format!("| {} | {} | {} |\n", total.column.meaning(), total.have, total.of));
    }
    text
}
