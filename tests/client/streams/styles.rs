//! Pagination styles, and responses in another style than the request.

use futures_util::TryStreamExt;
use serde_json::json;
use telnyx_messaging::{
    Page,
    types::{PhoneNumberAssignment, TollFreeStatusChange},
};
use telnyx_messaging_sandbox::Sandbox;

use crate::server::{ScriptedReply, Server};

#[tokio::test]
async fn a_list_without_an_envelope_works_like_any_other() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().unwrap();
    sandbox.put_sample("10dlc/brand", "brand-1", &json!({})).unwrap();
    sandbox.seed("10dlc/brand/brand-1/externalVetting", 45).unwrap();
    let vettings = client.messaging_10dlc().brand().external_vetting();
    let page = vettings.list("brand-1").await.unwrap();
    assert_eq!((page.number(), page.len(), page.has_next()), (1, 45, false));
    assert!(page.meta.is_none() && page.mismatches().is_empty());
    let few: Vec<_> = vettings.list("brand-1").max_items(7).items().try_collect().await.unwrap();
    assert_eq!((few.len(), sandbox.requests().len()), (7, 2));
}

#[tokio::test]
async fn mismatches_in_a_list_without_an_envelope_are_reported() {
    let odd = json!([{"evpId": "A", "vettingScore": "72"}, 7, {"evpId": "B"}]).to_string();
    let enveloped = json!({"data": [{"evpId": "A"}], "meta": {"total_pages": 9}}).to_string();
    let server = Server::start(vec![ScriptedReply::ok(&odd), ScriptedReply::ok(&enveloped)]).await;
    let vettings = server.client().messaging_10dlc().brand().external_vetting();

    let page = vettings.list("brand-1").await.unwrap();
    let reported: Vec<&str> = page.mismatches().iter().map(|one| one.path.as_str()).collect();
    assert_eq!(reported, ["[0].vettingScore", "[1]"]);
    assert_eq!((page[0].vetting_score, page[1].evp_id.as_deref()), (Some(72), Some("B")));

    let page = vettings.list("brand-1").await.unwrap();
    assert_eq!((page.len(), page.mismatches().len()), (1, 1));
    assert_eq!(page[0].evp_id.as_deref(), Some("A"));
}

#[tokio::test]
async fn a_list_in_an_unexpected_envelope_keeps_its_items() {
    let list = json!([{"evpId": "A"}, {"evpId": "B"}]);
    for (body, found, mismatches) in [
        (json!({"records": list, "totalRecords": 2}), vec!["A", "B"], 1),
        (json!({"data": list}), vec!["A", "B"], 1),
        (json!({"data": {"evpId": "A"}}), vec!["A"], 2),
        (json!({"evpId": "A"}), vec!["A"], 1),
        (json!({"records": []}), vec![], 1),
    ] {
        let server = Server::start(vec![ScriptedReply::ok(&body.to_string())]).await;
        let vettings = server.client().messaging_10dlc().brand().external_vetting();
        let page = vettings.list("brand-1").await.unwrap();
        let ids: Vec<&str> = page.iter().filter_map(|one| one.evp_id.as_deref()).collect();
        assert_eq!((ids, page.mismatches().len()), (found, mismatches), "{body}");
    }
    let server = Server::start(vec![ScriptedReply::ok(r#"{"data": null}"#)]).await;
    let vettings = server.client().messaging_10dlc().brand().external_vetting();
    let page = vettings.list("brand-1").await.unwrap();
    assert_eq!((page.len(), page.mismatches().len()), (0, 2));
}

#[tokio::test]
async fn a_list_of_null_is_an_empty_page() {
    for body in [
        json!({"data": null}),
        json!({"data": null, "meta": {"total_results": 0}}),
        json!({"data": null, "meta": null}),
    ] {
        let server = Server::start(vec![ScriptedReply::ok(&body.to_string())]).await;
        let client = server.client();
        let page = client.messaging_profiles().list().await.unwrap();
        assert_eq!((page.len(), page.has_next()), (0, false), "{body}");
        let items = client.messaging_profiles().list().items().collect_all().await.unwrap();
        assert!(items.is_empty(), "{body}");
        let vettings = client.messaging_10dlc().brand().external_vetting();
        assert!(vettings.list("brand-1").await.unwrap().is_empty(), "{body}");
    }
    let records = json!({"records": null}).to_string();
    let server = Server::start(vec![ScriptedReply::ok(&records)]).await;
    let assignments = server.client().messaging_10dlc().phone_number_assignment_by_profile();
    assert!(assignments.list_phone_number_status("task-1").await.unwrap().is_empty());
}

#[tokio::test]
async fn records_without_a_total_end_with_a_partial_page() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().unwrap();
    let tasks = "10dlc/phoneNumberAssignmentByProfile";
    sandbox.put_sample(tasks, "task-1", &json!({})).unwrap();
    sandbox.seed(&format!("{tasks}/task-1/phoneNumbers"), 45).unwrap();
    let assignments = client.messaging_10dlc().phone_number_assignment_by_profile();
    let pages: Vec<Page<PhoneNumberAssignment>> =
        assignments.list_phone_number_status("task-1").pages().try_collect().await.unwrap();
    assert_eq!(pages.iter().map(|page| page.len()).collect::<Vec<_>>(), [20, 20, 5]);

    let list = assignments.list_phone_number_status("task-1").page_size(10).start_page(3);
    let found: Vec<_> = list.items().try_collect().await.unwrap();
    assert_eq!(found.len(), 25);
    let requests = sandbox.requests();
    let last = requests.iter().rfind(|request| request.query_value("page") == Some("5")).unwrap();
    assert_eq!(last.query_value("recordsPerPage"), Some("10"));
}

#[tokio::test]
async fn records_with_a_total_end_with_it() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().unwrap();
    let requests = "messaging_tollfree/verification/requests";
    sandbox.put_sample(requests, "r-1", &json!({})).unwrap();
    sandbox.seed(&format!("{requests}/r-1/status_history"), 40).unwrap();
    let requests = client.messaging_tollfree().verification().requests();
    let list = requests.retrieve_status_history("r-1").page_size(20);
    let pages: Vec<Page<TollFreeStatusChange>> =
        list.clone().prefetch(0).pages().try_collect().await.unwrap();
    assert_eq!(pages.iter().map(|page| page.len()).collect::<Vec<_>>(), [20, 20]);
    assert_eq!(sandbox.requests().len(), 2, "the total shows that the second page is the last");
    assert_eq!(pages[0].meta.as_ref().unwrap().total_results, Some(40));

    let page = list.await.unwrap();
    assert_eq!((page.number(), page.has_next()), (1, true));
    assert_eq!(page.next_page().await.unwrap().unwrap().number(), 2);
}
