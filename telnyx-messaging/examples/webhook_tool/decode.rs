//! Decodes recorded webhooks, one row per file.

use serde_json::{Value, json};
use telnyx_messaging::webhooks::{BodyError, Event, decode};

use crate::report::{BAD, GOOD, NOTE, line};

/// One file, decoded.
struct Row {
    file: String,
    /// The variant of `Event`; absent for a file without an event.
    event: Option<String>,
    event_type: Option<String>,
    /// Why it is `Other`, or what is wrong with the file.
    reason: Option<String>,
    /// The fields of the payload that were repaired.
    mismatches: Vec<String>,
}

/// Prints a row for every file; true when all are JSON objects.
pub(crate) fn run<'a>(as_json: bool, files: impl Iterator<Item = &'a str>) -> Result<bool, String> {
    let rows: Vec<Row> = files.map(Row::of).collect();
    if as_json {
        for row in &rows {
            line(&row.json().to_string());
        }
    } else {
        table(&rows);
    }
    Ok(rows.iter().all(Row::ok))
}

impl Row {
    fn of(file: &str) -> Self {
        let decoded = std::fs::read(file).map_err(|error| error.to_string()).and_then(|body| {
            decode(&body).map_err(|error| match error {
                BodyError::NotJson => "the file is not JSON".to_owned(),
                BodyError::NotAnObject => "the file is JSON, but not an object".to_owned(),
                error => error.to_string(),
            })
        });
        let file = file.to_owned();
        match decoded {
            Ok(event) => Self {
                file,
                event: Some(variant(&event)),
                event_type: event.event_type().map(str::to_owned),
                reason: event.as_other().map(|other| other.reason.to_string()),
                mismatches: event.mismatches().iter().map(ToString::to_string).collect(),
            },
            Err(error) => Self {
                file,
                event: None,
                event_type: None,
                reason: Some(error),
                mismatches: Vec::new(),
            },
        }
    }

    /// Whether the file holds an event, typed or other.
    fn ok(&self) -> bool {
        self.event.is_some()
    }

    fn json(&self) -> Value {
        json!({
            "file": self.file,
            "event": self.event,
            "event_type": self.event_type,
            "ok": self.ok(),
            "reason": self.reason,
            "mismatches": self.mismatches,
        })
    }

    fn status(&self) -> &'static str {
        match self.event.as_deref() {
            None => "error",
            Some("Other") => "other",
            Some(_) if self.mismatches.is_empty() => "ok",
            Some(_) => "repaired",
        }
    }

    fn remarks(&self) -> String {
        self.reason.clone().unwrap_or_else(|| self.mismatches.join("; "))
    }
}

/// The name of the variant, from the start of its `Debug` output: correct for future variants, too.
fn variant(event: &Event) -> String {
    let shown = format!("{event:?}");
    shown.split('(').next().unwrap_or_default().to_owned()
}

fn table(rows: &[Row]) {
    let cells = |row: &Row| {
        [
            row.file.clone(),
            row.event.clone().unwrap_or_else(|| "-".to_owned()),
            row.event_type.clone().unwrap_or_else(|| "-".to_owned()),
            row.status().to_owned(),
        ]
    };
    let head = ["FILE", "EVENT", "EVENT TYPE", "STATUS"].map(str::to_owned);
    let mut widths = head.clone().map(|cell| cell.len());
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(cells(row)) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let padded = |cells: [String; 4]| {
        let mut columns =
            cells.into_iter().zip(widths).map(|(cell, width)| format!("{cell:width$}"));
        let status = columns.next_back().unwrap_or_default();
        (columns.collect::<Vec<_>>().join("  "), status)
    };
    let (start, status) = padded(head);
    line(&format!("{start}  {status}  REMARKS"));
    for row in rows {
        let style = match row.status() {
            "ok" => GOOD,
            "error" => BAD,
            _ => NOTE,
        };
        let (start, status) = padded(cells(row));
        line(format!("{start}  {style}{status}{style:#}  {}", row.remarks()).trim_end());
    }
    let count = |status: &str| rows.iter().filter(|row| row.status() == status).count();
    line(&format!(
        "\n{} files: {} typed, {} of them repaired, {} other, {} errors",
        rows.len(),
        count("ok") + count("repaired"),
        count("repaired"),
        count("other"),
        count("error")
    ));
}
