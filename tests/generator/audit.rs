//! Coverage rests on evidence: with all evidence every cell is full, and removed evidence empties
//! its own cell and no other.

use serde_json::{Value, json};
use telnyx_contract::{Document, SourceFile};
use telnyx_coverage::{
    self as coverage, Column, CoverageInput, DriftFinding, Published, PublishedOperation,
    RecordedCalls, Report, coverage,
};

use crate::{
    contracts::{self, Edit},
    snapshot,
};

/// An example that calls every operation and names every event of the tiny contract.
const EXAMPLE: &str = r#"
    async fn visit(client: Client) -> Result<()> {
        let letters = client.letters();
        let sent = letters.send().to("you").text("Hello").await?;
        letters.update(&sent.id).note("late").await?;
        letters.attach_scan(&sent.id).file(Upload::new("a.pdf", "…")).sheets(1).await?;
        println!("{}", letters.list().await?.len());
        for stamp in &letters.stamps().list(&sent.id).await? {
            drop(stamp);
        }
        letters.delete(&sent.id).await?;
        Ok(())
    }
    fn receive(event: Event) {
        match event {
            Event::LetterSent(_) | Event::LetterDelivered(_) => {}
            _ => {}
        }
    }
"#;

/// The recording of a test run that calls every operation.
const CALLS: &[&str] = &[
    r#"{"name":"letters.list","status":200,"inputs":["filter[kind]","page[number]","page[size]"]}"#,
    r#"{"name":"letters.send","status":422,"inputs":["to"]}"#,
    r#"{"name":"letters.send","status":200,"inputs":["copies","kind","text","to","type","Idempotency-Key"]}"#,
    r#"{"name":"letters.update","status":200,"inputs":["id","note","weight"]}"#,
    r#"{"name":"letters.attach_scan","status":200,"inputs":["id","cover","file","kind","note","scanned_at","sheets"]}"#,
    r#"{"name":"letters.delete","status":200,"inputs":["id"]}"#,
    r#"{"name":"letters.stamps.list","status":200,"inputs":["letter_id"]}"#,
    r#"{"name":"letter.sent","status":200}"#,
    r#"{"name":"letter.delivered","status":200}"#,
];

/// Evidence that a test may change.
struct Case {
    contract: Value,
    generated: Vec<SourceFile>,
    example: String,
    calls: Vec<String>,
    published: Option<Published>,
    drift: Option<Vec<DriftFinding>>,
}

impl Case {
    fn whole() -> Self {
        let contract = contracts::letters();
        Self {
            generated: contracts::files(&contract),
            contract,
            example: EXAMPLE.to_owned(),
            calls: CALLS.iter().map(|line| (*line).to_owned()).collect(),
            published: None,
            drift: None,
        }
    }

    fn report(&self) -> Report {
        let mut calls = RecordedCalls::default();
        calls.read(&self.calls.join("\n"));
        coverage(&CoverageInput {
            contract: &Document::from(self.contract.clone()),
            generated: &self.generated,
            examples: &[SourceFile { path: "visit.rs".to_owned(), text: self.example.clone() }],
            tests: &[SourceFile {
                path: "tests/letters.rs".to_owned(),
                text: "fn test(client: Client) { client.letters().send().to(\"you\"); }".to_owned(),
            }],
            calls: &calls,
            published: self.published.as_ref(),
            drift: self.drift.as_deref(),
        })
        .unwrap()
    }

    fn edit(&mut self, path: &str, from: &str, to: &str) {
        let file = self.generated.iter_mut().find(|file| file.path == path).unwrap();
        assert!(file.text.contains(from), "{from} in {path}");
        file.text = file.text.replace(from, to);
    }
}

/// The gaps: column, row, and missing entries.
fn gaps(report: &Report) -> Vec<String> {
    let gaps = Column::ALL.iter().flat_map(|&column| {
        report.gaps(column).into_iter().map(move |(row, missing)| {
            format!("{} {} {}", column.name(), row.name, missing.join(" ")).trim_end().to_owned()
        })
    });
    gaps.collect()
}

#[test]
fn with_all_evidence_every_cell_is_full() {
    let report = Case::whole().report();
    assert_eq!(gaps(&report), Vec::<String>::new());
    assert!(report.totals.iter().all(|total| total.percent() == 100 && total.of > 0));
    let send = report.rows.iter().find(|row| row.name == "letters.send").unwrap();
    assert_eq!((send.rust.as_str(), &*send.statuses), ("client.letters().send()", &[200, 422][..]));
}

#[test]
fn a_deleted_method_empties_its_rust_path() {
    let mut case = Case::whole();
    case.edit("resources/letters.rs", "pub fn delete(", "fn delete(");
    let report = case.report();
    assert!(gaps(&report).contains(&"rust letters.delete".to_owned()), "{:?}", gaps(&report));
    assert_eq!(report.gaps(Column::Rust).len(), 1);
}

#[test]
fn a_resource_that_cannot_be_reached_has_no_rust_path() {
    let mut case = Case::whole();
    case.edit("resources/letters.rs", "pub fn stamps(", "fn stamps(");
    let report = case.report();
    assert_eq!(report.gaps(Column::Rust).len(), 1);
    assert_eq!(report.gaps(Column::Rust)[0].0.name, "letters.stamps.list");
}

#[test]
fn a_deleted_setter_is_missing() {
    let mut case = Case::whole();
    case.edit("resources/letters.rs", "pub fn copies(", "fn copies(");
    assert_eq!(gaps(&case.report()), ["settable letters.send copies"]);
    let mut case = Case::whole();
    case.edit("resources/letters.rs", ", idempotency_key);", ");");
    assert_eq!(gaps(&case.report()), ["settable letters.send Idempotency-Key"]);
}

#[test]
fn a_deleted_field_is_missing_wherever_it_is_read() {
    let mut case = Case::whole();
    case.edit("types.rs", "        optional value: Option<String>,\n", "");
    let gaps = gaps(&case.report());
    assert!(!gaps.is_empty() && gaps.iter().all(|gap| gap.starts_with("readable")), "{gaps:?}");
    assert!(gaps.iter().all(|gap| gap.contains("Stamp.value")), "{gaps:?}");
}

#[test]
fn a_deleted_event_has_no_rust_path() {
    let mut case = Case::whole();
    case.edit("events.rs", "    LetterSent(", "    LetterLost(");
    assert_eq!(gaps(&case.report()), ["rust letter.sent"]);
}

#[test]
fn a_deleted_test_leaves_no_calls() {
    let mut case = Case::whole();
    case.calls.retain(|line| !line.contains("letters.delete") && !line.contains("letter.sent"));
    let gaps = gaps(&case.report());
    assert_eq!(
        gaps,
        ["tested letters.delete", "tested letter.sent", "exercised letters.delete id"]
    );
}

#[test]
fn a_failure_is_no_success() {
    let mut case = Case::whole();
    case.calls.retain(|line| !line.contains("letters.send"));
    case.calls
        .push(r#"{"name":"letters.send","status":422,"inputs":["copies","kind"]}"#.to_owned());
    let report = case.report();
    assert_eq!(report.gaps(Column::Tested).len(), 1);
    assert_eq!(report.gaps(Column::Exercised)[0].1.len(), 6);
}

#[test]
fn a_missing_or_promised_description_says_nothing() {
    let mut case = Case::whole();
    case.contract.put("/paths/~1letters/get/summary", json!("TODO describe"));
    assert_eq!(gaps(&case.report()), ["documented letters.list summary"]);
}

#[test]
fn a_deleted_example_shows_nothing() {
    let mut case = Case::whole();
    case.example = case.example.replace("letters.update(&sent.id)", "letters.upgrade(&sent.id)");
    assert_eq!(gaps(&case.report()), ["example letters.update"]);
    case.example = case.example.replace("Event::LetterDelivered", "Event::LetterLost");
    assert_eq!(gaps(&case.report()), ["example letters.update", "example letter.delivered"]);
    // A method of that name on something else is not it.
    case.example = "fn visit(list: List) { list.send(); list.update(); }".to_owned();
    assert_eq!(case.report().gaps(Column::Example).len(), 8);
}

#[test]
fn calls_of_many_programs_merge_and_survive_being_written() {
    let mut calls = RecordedCalls::default();
    calls.read("{\"name\":\"a\",\"status\":200,\"inputs\":[\"x\"]}\n{\"name\":\"a\",\"sta");
    calls.read(
        "{\"name\":\"a\",\"status\":200,\"inputs\":[\"y\"]}\n{\"name\":\"a\",\"status\":503}\n",
    );
    let lines = calls.to_lines().unwrap();
    assert_eq!(lines.lines().count(), 2);
    let mut again = RecordedCalls::default();
    again.read(&lines);
    assert_eq!(again, calls);
}

fn published(operations: &[(&str, &str)]) -> Published {
    let operation = |&(method, path): &(&str, &str)| PublishedOperation {
        method: method.to_owned(),
        path: path.to_owned(),
        reference: (method == "POST").then(|| "letters/send".to_owned()),
    };
    Published {
        document: "spec3.json".to_owned(),
        operations: operations.iter().map(operation).collect(),
        ..Published::default()
    }
}

#[test]
fn coverage_is_of_the_published_operations() {
    let mut case = Case::whole();
    let mut list =
        published(&[("POST", "/letters"), ("DELETE", "/letters/{letterId}"), ("GET", "/parcels")]);
    list.newer = published(&[("GET", "/parcels/{id}")]).operations;
    case.published = Some(list);
    let report = case.report();
    let share = report.published.as_ref().unwrap();
    assert_eq!((share.covered(), share.published), (2, 4));
    let missing: Vec<_> =
        share.missing.iter().map(|one| (one.path.as_str(), one.is_newer)).collect();
    assert_eq!(missing, [("/parcels", false), ("/parcels/{id}", true)]);
    let published = report.rows.iter().filter(|row| row.published == Some(true));
    // The names of placeholders are not sent.
    let names: Vec<&str> = published.map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["letters.delete", "letters.send"]);

    let text = coverage::text(&report);
    let others = contracts::operations(&contracts::letters()) - 2;
    let summary = format!("2 of 4 published operations (and {others} more), and 2 events; ");
    assert!(text.starts_with(&summary), "{text}");
    assert!(text.contains("\n  GET    /parcels/{id}  (in newer SDKs)\n"), "{text}");
    assert!(coverage::totals_block(&report).starts_with("2 of 4 published operations "));
    let json = coverage::json(&report).unwrap();
    assert_eq!(json["published"]["missing"][0]["path"], "/parcels");
    assert!(coverage::html(&report, "").unwrap().contains("\"/parcels/{id}\""));
}

#[test]
fn the_list_of_published_operations_survives_being_written() {
    let mut list = published(&[("POST", "/letters"), ("GET", "/parcels")]);
    let newer = published(&[("GET", "/parcels"), ("GET", "/stamps")]).operations;
    list.events.insert("letterUpdate".to_owned(), "callbacks/letter-update".to_owned());
    list = list.with_newer(&newer);
    assert_eq!(list.newer.len(), 1, "what the document has is not newer");
    let text = list.to_json().unwrap();
    assert_eq!(Published::from_json(&text).unwrap(), list);
    assert_eq!(text.lines().filter(|line| line.contains("/letters")).count(), 1);
    assert!(Published::from_json(&text.replace("newer", "never")).is_err());
}

#[test]
fn drift_is_shown_at_its_operation() {
    let mut case = Case::whole();
    let finding =
        r#"{"severity": "warning", "operations": ["POST /letters"], "message": "differs"}"#;
    let event = r#"{"severity": "info", "operations": ["event letterUpdate"], "message": "added"}"#;
    let report = format!(r#"{{"base": "contract", "findings": [{finding}, {event}]}}"#);
    case.drift = Some(DriftFinding::from_report(&report).unwrap());
    let report = case.report();
    let drift = |name: &str| report.rows.iter().find(|row| row.name == name).unwrap().drift.clone();
    assert_eq!(drift("letters.send"), Some(vec!["warning: differs".to_owned()]));
    assert_eq!(drift("letters.list"), Some(Vec::new()));
    assert_eq!(drift("letter.sent"), Some(vec!["info: added".to_owned()]));
    assert_eq!(drift("letter.delivered"), drift("letter.sent"), "one event has both types");
    assert!(coverage::text(&report).contains("letters.send: warning: differs"));
    assert!(DriftFinding::from_report("{}").is_err());
}

#[test]
fn rows_link_to_source_docs_tests_and_reference() {
    let mut case = Case::whole();
    let mut list = published(&[("POST", "/letters")]);
    list.events.insert("letterUpdate".to_owned(), "callbacks/letter-update".to_owned());
    case.published = Some(list);
    let report = case.report();
    let send = report.rows.iter().find(|row| row.name == "letters.send").unwrap();
    let location = send.source.as_ref().unwrap();
    let file = case.generated.iter().find(|file| file.path == location.file).unwrap();
    assert!(file.text.lines().nth(location.line - 1).unwrap().contains("pub fn send("));
    assert_eq!(send.docs.as_deref(), Some("resources/letters/struct.Letters.html#method.send"));
    assert_eq!(send.tests, ["tests/letters.rs"]);
    assert_eq!(send.reference.as_deref(), Some("letters/send"));
    let sent = report.rows.iter().find(|row| row.name == "letter.sent").unwrap();
    let location = sent.source.as_ref().unwrap();
    let file = case.generated.iter().find(|file| file.path == location.file).unwrap();
    assert!(file.text.lines().nth(location.line - 1).unwrap().contains("LetterSent("));
    assert_eq!(sent.docs.as_deref(), Some("webhooks/enum.Event.html#variant.LetterSent"));
    assert_eq!(sent.reference.as_deref(), Some("callbacks/letter-update"));
    let page = coverage::html(&report, "").unwrap();
    assert!(page.contains("\"reference\":\"callbacks/letter-update\""));
}

#[test]
fn a_missing_example_is_not_required() {
    let mut case = Case::whole();
    case.example = String::new();
    let report = case.report();
    let short = report.totals.iter().filter(|total| total.percent() < 100);
    let short: Vec<_> = short.map(|total| (total.column, total.is_required)).collect();
    assert_eq!(short, [(Column::Example, false)]);
}

#[test]
fn nothing_in_the_page_ends_its_script() {
    let mut case = Case::whole();
    case.contract.put("/paths/~1letters/get/summary", json!("Ends </script><script>alert(1)"));
    let page = coverage::html(&case.report(), "").unwrap();
    assert_eq!(page.matches("</script>").count(), 2);
    assert!(page.contains("Ends \\u003c/script>"));
}

#[test]
fn the_report_is_printed_in_every_format() {
    let mut case = Case::whole();
    case.calls.retain(|line| !line.contains("letters.update"));
    case.published = Some(published(&[("POST", "/letters"), ("GET", "/parcels")]));
    let report = case.report();
    snapshot::assert("audit__text", &coverage::text(&report));
    snapshot::assert("audit__markdown", &coverage::markdown(&report));
    snapshot::assert("audit__schema", &format!("{:#}\n", coverage::schema()));
    let json = coverage::json(&report).unwrap();
    assert_eq!(json["rows"][0]["name"], report.rows[0].name);
    let page = coverage::html(&report, "../").unwrap();
    for text in ["type=\"search\"", "light-dark(", "\"base\":\"../\"", "\"help\""] {
        assert!(page.contains(text), "{text}");
    }
}
