//! The audit rests on evidence: with all of it every cell is full, and whatever is taken away
//! empties the cell it stood for, and no other.

use serde_json::{Value, json};
use telnyx_contract::{Contract, SourceFile};
use telnyx_coverage::{self as audit, Column, Evidence, Hits, Report};

use crate::{
    contracts::{self, Edit},
    snapshot,
};

/// An example that calls every operation and names every event of the tiny contract.
const EXAMPLE: &str = r#"
    async fn walk(client: Client) -> Result<()> {
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
    fn told(event: Event) {
        match event {
            Event::LetterSent(_) | Event::LetterDelivered(_) => {}
            _ => {}
        }
    }
"#;

/// What a test run over every operation leaves behind.
const HITS: &[&str] = &[
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

/// The evidence as a test may spoil it.
struct Case {
    contract: Value,
    generated: Vec<SourceFile>,
    example: String,
    hits: Vec<String>,
}

impl Case {
    fn whole() -> Self {
        let contract = contracts::letters();
        Self {
            generated: contracts::files(&contract),
            contract,
            example: EXAMPLE.to_owned(),
            hits: HITS.iter().map(|line| (*line).to_owned()).collect(),
        }
    }

    fn report(&self) -> Report {
        let mut hits = Hits::default();
        hits.read(&self.hits.join("\n"));
        audit::audit(&Evidence {
            contract: &Contract::from(self.contract.clone()),
            generated: &self.generated,
            examples: &[SourceFile { path: "walk.rs".to_owned(), text: self.example.clone() }],
            hits: &hits,
            upstream: None,
        })
        .unwrap()
    }

    fn edit(&mut self, path: &str, from: &str, to: &str) {
        let file = self.generated.iter_mut().find(|file| file.path == path).unwrap();
        assert!(file.text.contains(from), "{from} in {path}");
        file.text = file.text.replace(from, to);
    }
}

/// What falls short: the column, the row, and what is lacking.
fn gaps(report: &Report) -> Vec<String> {
    let gaps = Column::ALL.into_iter().flat_map(|column| {
        report.gaps(column).into_iter().map(move |(row, lacking)| {
            format!("{} {} {}", column.name(), row.name, lacking.join(" ")).trim_end().to_owned()
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
fn a_deleted_setter_is_lacking() {
    let mut case = Case::whole();
    case.edit("resources/letters.rs", "pub fn copies(", "fn copies(");
    assert_eq!(gaps(&case.report()), ["settable letters.send copies"]);
    let mut case = Case::whole();
    case.edit("resources/letters.rs", ", idempotency_key);", ");");
    assert_eq!(gaps(&case.report()), ["settable letters.send Idempotency-Key"]);
}

#[test]
fn a_deleted_field_is_lacking_wherever_it_is_read() {
    let mut case = Case::whole();
    let types = case.generated.iter().find(|file| file.path == "types.rs").unwrap();
    let line =
        types.text.lines().find(|line| line.starts_with("    pub letter: ")).map(str::to_owned);
    let (from, ty) = match line {
        Some(line) => (line, "letter"),
        // Any field of an answer will do.
        None => ("    pub data: Vec<".to_owned(), "data"),
    };
    case.edit("types.rs", &from, &from.replace("pub ", ""));
    let gaps = gaps(&case.report());
    assert!(!gaps.is_empty() && gaps.iter().all(|gap| gap.starts_with("readable")), "{gaps:?}");
    assert!(gaps.iter().all(|gap| gap.contains(ty)), "{gaps:?}");
}

#[test]
fn a_deleted_event_has_no_rust_path() {
    let mut case = Case::whole();
    case.edit("events.rs", "    LetterSent(", "    LetterLost(");
    assert_eq!(gaps(&case.report()), ["rust letter.sent"]);
}

#[test]
fn a_deleted_test_leaves_no_hits() {
    let mut case = Case::whole();
    case.hits.retain(|line| !line.contains("letters.delete") && !line.contains("letter.sent"));
    let gaps = gaps(&case.report());
    assert_eq!(
        gaps,
        ["tested letters.delete", "tested letter.sent", "exercised letters.delete id"]
    );
}

#[test]
fn a_failure_is_no_success() {
    let mut case = Case::whole();
    case.hits.retain(|line| !line.contains("letters.send"));
    case.hits.push(r#"{"name":"letters.send","status":422,"inputs":["copies","kind"]}"#.to_owned());
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
    case.example = "fn walk(list: List) { list.send(); list.update(); }".to_owned();
    assert_eq!(case.report().gaps(Column::Example).len(), 8);
}

#[test]
fn hits_of_many_programs_merge_and_survive_being_written() {
    let mut hits = Hits::default();
    hits.read("{\"name\":\"a\",\"status\":200,\"inputs\":[\"x\"]}\n{\"name\":\"a\",\"sta");
    hits.read(
        "{\"name\":\"a\",\"status\":200,\"inputs\":[\"y\"]}\n{\"name\":\"a\",\"status\":503}\n",
    );
    let lines = hits.to_lines();
    assert_eq!(lines.lines().count(), 2);
    let mut again = Hits::default();
    again.read(&lines);
    assert_eq!(again, hits);
}

#[test]
fn the_report_reads_well_in_every_format() {
    let mut case = Case::whole();
    case.hits.retain(|line| !line.contains("letters.update"));
    let report = case.report();
    snapshot::assert("audit__text", &audit::text(&report));
    snapshot::assert("audit__markdown", &audit::markdown(&report));
    snapshot::assert("audit__html", &audit::html(&report));
    snapshot::assert("audit__schema", &format!("{:#}\n", audit::schema()));
    let json = audit::json(&report).unwrap();
    assert_eq!(json["rows"][0]["name"], report.rows[0].name);
}
