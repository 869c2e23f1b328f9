//! The report as text and Markdown.

use crate::{Cell, Column, CoveredShare, Report, RowKind, table::table};

/// Returns the headings and rows of the table; `published` only if a list was given.
fn rows(report: &Report) -> (Vec<&'static str>, Vec<Vec<String>>) {
    let knows_published = report.published.is_some();
    let mut headings = vec!["operation or event"];
    headings.extend(knows_published.then_some("published"));
    headings.extend(["rust", "settable", "readable", "exercised", "statuses", "documented"]);
    headings.extend(["examples", "retry", "list"]);
    let rows = report.rows.iter().map(|row| {
        let statuses: Vec<String> = row.statuses.iter().map(u16::to_string).collect();
        let examples: Vec<&str> =
            row.examples.iter().map(|path| path.trim_end_matches(".rs")).collect();
        let mut cells = vec![row.name.clone()];
        cells.extend(knows_published.then(|| match row.published {
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
    (headings, rows.collect())
}

fn fraction(cell: &Cell) -> String {
    match (cell.have(), cell.total) {
        (_, 0) => String::new(),
        (have, total) if have == total => total.to_string(),
        (have, total) => format!("{have}/{total}"),
    }
}

/// Returns `48 of 162 published operations`, with the number of operations that are not on the list
/// of published ones; without a list, `48 operations`.
#[must_use]
pub fn published_share(report: &Report) -> String {
    let all = report.number_of(RowKind::Operation);
    let Some(share) = &report.published else { return format!("{all} operations") };
    let (covered, published) = (share.covered(), share.published);
    match all.saturating_sub(covered) {
        0 => format!("{covered} of {published} published operations"),
        others => format!("{covered} of {published} published operations (and {others} more)"),
    }
}

fn summary(report: &Report) -> String {
    format!("{}, and {} events", published_share(report), report.number_of(RowKind::Event))
}

/// Returns the summary, an aligned table, the totals, the gaps and the missing operations.
#[must_use]
pub fn text(report: &Report) -> String {
    let mut text = format!("{}; contract of {}\n", summary(report), report.contract);
    if let Some(share) = &report.published {
        text.push_str(&format!("published: {}\n", share.document));
    }
    text.push('\n');
    let (headings, rows) = rows(report);
    text.push_str(&table(&headings, &rows));
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
    text.push_str(&table(&["total", "", "", ""], &totals));
    text.push_str(&drift(report));
    text.push_str(&gaps(report));
    if let Some(share) = &report.published {
        text.push_str(&missing_operations(share));
    }
    text
}

/// Returns one line for each row with a gap, and how to close it.
fn gaps(report: &Report) -> String {
    let mut text = String::new();
    for &column in Column::ALL {
        let gaps = report.gaps(column);
        if gaps.is_empty() {
            continue;
        }
        text.push_str(&format!("\nmissing: {} ({})\n", column.name(), column.help()));
        for (row, missing) in gaps {
            let separator = if missing.is_empty() { "" } else { ": " };
            text.push_str(&format!("  {}{separator}{}\n", row.name, missing.join(", ")));
        }
    }
    text
}

fn drift(report: &Report) -> String {
    let mut text = String::new();
    for row in &report.rows {
        for finding in row.drift.iter().flatten() {
            text.push_str(&format!("  {}: {finding}\n", row.name));
        }
    }
    if text.is_empty() { text } else { format!("\ndrift:\n{text}") }
}

fn missing_operations(share: &CoveredShare) -> String {
    if share.missing.is_empty() {
        return String::new();
    }
    let mut text = format!(
        "\nmissing published operations: {} of {}; `client.request(…)` calls them without types\n",
        share.missing.len(),
        share.published
    );
    for operation in &share.missing {
        let note = if operation.is_newer { "  (in newer SDKs)" } else { "" };
        text.push_str(&format!("  {:<6} {}{note}\n", operation.method, operation.path));
    }
    text
}

/// Returns the same table in Markdown, with the totals and the missing operations.
#[must_use]
pub fn markdown(report: &Report) -> String {
    let (headings, rows) = rows(report);
    let mut text = format!("| {} |\n|{}\n", headings.join(" | "), "---|".repeat(headings.len()));
    for row in &rows {
        let cells = row.iter().map(|cell| {
            let is_code = cell.contains(['.', ':']);
            if is_code { format!("`{cell}`") } else { cell.clone() }
        });
        text.push_str(&format!("| {} |\n", cells.collect::<Vec<_>>().join(" | ")));
    }
    text.push('\n');
    text.push_str(&totals_block(report));
    let missing = report.published.iter().flat_map(|share| &share.missing);
    let missing: String = missing.map(|one| format!("- `{} {}`\n", one.method, one.path)).collect();
    if !missing.is_empty() {
        text.push_str(&format!("\nMissing published operations:\n\n{missing}"));
    }
    text
}

/// Returns the summary and the totals, for the README.
#[must_use]
pub fn totals_block(report: &Report) -> String {
    let mut text = format!(
        "{}; contract of {}:\n\n| | have | of |\n|---|---|---|\n",
        summary(report),
        report.contract
    );
    for total in &report.totals {
        text.push_str(&format!("| {} | {} | {} |\n", total.column.meaning(), total.have, total.of));
    }
    text
}
