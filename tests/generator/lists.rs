//! Lists in every pagination style: what is generated, and what is refused.

use serde_json::{Value, json};

use crate::{
    contracts::{self, Edit, refusal},
    defined_names, snapshot,
};

const STYLE: &str = "/paths/~1letters/get/x-pagination";

/// The contract of letters, with its list in `records`.
fn letters(style: &str, size: &str, page_info: &[&str]) -> Value {
    let mut document = contracts::letters();
    document.put(STYLE, json!(style));
    let list = "/components/schemas/LetterList";
    let items = document.cut(&format!("{list}/properties/data"));
    document.put(&format!("{list}/properties/records"), items);
    document.put(&format!("{list}/required"), json!(["records"]));
    document.cut(&format!("{list}/properties/meta"));
    document.cut("/components/schemas/PaginationMeta");
    for name in page_info {
        let number = json!({"description": "A number.", "type": "integer"});
        document.put(&format!("{list}/properties/{name}"), number);
    }
    document.put("/components/parameters/PageNumber/name", json!("page"));
    document.put("/components/parameters/PageSize/name", json!(size));
    document
}

fn page() -> Value {
    letters("page", "page_size", &["total_records"])
}

fn records_per_page() -> Value {
    letters("records-per-page", "recordsPerPage", &["page", "totalRecords"])
}

#[test]
fn every_style_gives_the_same_interface() {
    for (style, document) in [("page", page()), ("records-per-page", records_per_page())] {
        let files = contracts::files(&document);
        assert_eq!(defined_names::problems(&files), Vec::<String>::new(), "{style}");
        let text = |path: &str| &files.iter().find(|file| file.path == path).unwrap().text;
        let letters = text("resources/letters.rs");
        let (_, listing) = letters.split_once("list_options!(").unwrap();
        let (listing, _) = listing.split_once("\n/// A request of").unwrap_or((listing, ""));
        let (_, envelopes) = text("resources/mod.rs").split_once("list_envelope!(").unwrap();
        let made =
            format!("list_options!({listing}// resources/mod.rs\nlist_envelope!({envelopes}");
        snapshot::assert(&format!("style__{}", style.replace('-', "_")), &made);
        let table = text("operations.rs");
        let variant = if style == "page" { "Page" } else { "RecordsPerPage" };
        assert!(table.contains(&format!(".paged(Pagination::{variant})")), "{table}");
    }
}

/// The diagnostics of a changed contract.
fn refused(mut document: Value, edit: impl FnOnce(&mut Value), rule: &str) {
    edit(&mut document);
    let (pointers, text) = refusal(document);
    assert!(pointers.iter().all(|pointer| pointer == STYLE), "{text}");
    assert!(text.contains(rule), "{rule} in {text}");
}

#[test]
fn a_list_that_does_not_fit_its_style_is_refused() {
    for name in ["page", "totalRecords"] {
        let place = format!("/components/schemas/LetterList/properties/{name}/type");
        refused(records_per_page(), |c| c.put(&place, json!("string")), "is not an integer");
    }
    let name = "/components/parameters/PageNumber/name";
    let size = "/components/parameters/PageSize";
    refused(page(), |c| c.put(name, json!("number")), "requires the integer `page`");
    refused(page(), |c| c.put(&format!("{size}/name"), json!("size")), "`page_size`");
    let text = json!({"type": "string", "default": "20"});
    refused(records_per_page(), |c| c.put(&format!("{size}/schema"), text), "`recordsPerPage`");
    refused(
        page(),
        |c| drop(c.cut(&format!("{size}/schema/default"))),
        "the default of `page_size` is not known",
    );
}

#[test]
fn a_style_of_another_list_is_refused() {
    let all = ["page", "records-per-page", "page-number", "none"];
    for (own, document) in [("page", page()), ("records-per-page", records_per_page())] {
        for other in all.into_iter().filter(|other| *other != own) {
            let mut document = document.clone();
            document.put(STYLE, json!(other));
            let (pointers, text) = refusal(document);
            assert!(pointers.iter().all(|pointer| pointer == STYLE), "{own} as {other}: {text}");
        }
    }
}

#[test]
fn a_required_size_needs_no_default() {
    let mut document = page();
    document.cut("/components/parameters/PageSize/schema/default");
    document.put("/components/parameters/PageSize/required", json!(true));
    document.put("/components/parameters/PageNumber/required", json!(true));
    assert_eq!(defined_names::problems(&contracts::files(&document)), Vec::<String>::new());
}

#[test]
fn a_list_without_pages_may_hold_records() {
    let mut document = page();
    document.put(STYLE, json!("none"));
    let parameters = document.pointer_mut("/paths/~1letters/get/parameters").unwrap();
    parameters.as_array_mut().unwrap().truncate(1);
    document.cut("/components/parameters/PageNumber");
    document.cut("/components/parameters/PageSize");
    let files = contracts::files(&document);
    let letters = &files.iter().find(|file| file.path == "resources/letters.rs").unwrap().text;
    let options = "list_options!(ListRequest, types::Letter);";
    assert!(letters.contains(options), "{letters}");
    assert!(!letters.contains("page_params"), "{letters}");
}

/// How the response of a list is taken apart.
fn envelope(document: &Value, response: &str) -> String {
    let files = contracts::files(document);
    assert_eq!(defined_names::problems(&files), Vec::<String>::new());
    let root = &files.iter().find(|file| file.path == "resources/mod.rs").unwrap().text;
    let (_, envelope) = root.split_once(&format!("list_envelope!({response}, ")).unwrap();
    envelope.split(");").next().unwrap().to_owned()
}

#[test]
fn whatever_an_answer_tells_is_read_in_every_style() {
    let silent = letters("records-per-page", "recordsPerPage", &[]);
    let silent = envelope(&silent, "types::LetterList");
    assert_eq!(silent, "types::Letter, items = records");

    let mut mixed = letters("page-number", "page[size]", &["total_records"]);
    mixed.put("/components/parameters/PageNumber/name", json!("page[number]"));
    let mixed = envelope(&mixed, "types::LetterList");
    assert!(mixed.contains("total_records = total_records"), "{mixed}");
}

#[test]
fn a_list_may_have_no_envelope() {
    let mut document = page();
    let items = document.cut("/components/schemas/LetterList/properties/records/items");
    let list = json!({"description": "Letters.", "type": "array", "items": items});
    document.put("/components/schemas/LetterList", list);
    let bare = envelope(&document, "Vec<types::Letter>");
    assert_eq!(bare, "types::Letter");

    document.cut(STYLE);
    let (pointers, text) = refusal(document);
    assert_eq!(pointers, ["/paths/~1letters/get"], "{text}");
    assert!(text.contains("missing `x-pagination` of a list"), "{text}");
}

#[test]
fn two_answers_of_one_bare_list_are_one_type() {
    let mut document = page();
    let items = document.cut("/components/schemas/LetterList/properties/records/items");
    let list = json!({"description": "Letters.", "type": "array", "items": items});
    document.put("/components/schemas/LetterList", list.clone());
    document.put("/components/schemas/DraftList", list);
    let mut drafts = document["paths"]["/letters"]["get"].clone();
    drafts.put("/operationId", json!("drafts.list"));
    let response = "/responses/200/content/application~1json/schema/$ref";
    drafts.put(response, json!("#/components/schemas/DraftList"));
    document.put("/paths/~1drafts", json!({"get": drafts}));
    let files = contracts::files(&document);
    let root = &files.iter().find(|file| file.path == "resources/mod.rs").unwrap().text;
    assert_eq!(root.matches("list_envelope!(Vec<types::Letter>, ").count(), 1, "{root}");
}

#[test]
fn a_required_number_is_the_first_unless_set() {
    let mut document = page();
    document.put("/components/parameters/PageNumber/required", json!(true));
    let files = contracts::files(&document);
    let letters = &files.iter().find(|file| file.path == "resources/letters.rs").unwrap().text;
    assert!(letters.contains(", paged, default = 20, max = 250, number = required);"), "{letters}");
}
