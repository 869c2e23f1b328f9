//! Requests that are passed on to the real service.

use serde_json::{Value, json};
use telnyx_messaging::Client;
use telnyx_messaging_sandbox::Sandbox;

use super::{FROM, TO};

#[tokio::test]
async fn requests_are_passed_on_and_differences_reported() {
    let real = Sandbox::start().await.unwrap();
    let proxy = Sandbox::builder().forward(real.base_url()).start().await.unwrap();
    let client = Client::builder().api_key(real.api_key()).base_url(proxy.base_url());
    let client = client.no_proxy().build().unwrap();
    let sent = client.messages().send().from(FROM).to(TO).text("Hello").await.unwrap();
    assert_eq!(real.messages()[0]["id"], sent.id.as_str());
    assert!(proxy.messages().is_empty());
    let again = client.messaging_profiles().list().page_size(7).await.unwrap();
    assert!(again.is_empty());
    assert_eq!(real.requests()[1].query_value("page[size]"), Some("7"));
    assert_eq!(proxy.requests().len(), 2, "they are recorded");
    assert_eq!(proxy.differences(), []);

    let missing = client.messages().retrieve("40317ac2-5b0e-4d1f-9c86-000000000000").await;
    let missing = missing.unwrap_err();
    assert_eq!(missing.status().map(|status| status.as_u16()), Some(404));
    assert_eq!(missing.code().map(|code| code.to_string()).as_deref(), Some("10005"));

    let odd = json!({"data": {"id": sent.id, "parts": "two", "odd": FROM}});
    real.stub("messages.send").status(202).respond_with(odd).unwrap();
    client.messages().send().from(FROM).to(TO).text("Hello").await.unwrap();
    let differences = proxy.differences();
    let pointers: Vec<&str> = differences.iter().map(|one| one.pointer.as_str()).collect();
    for pointer in ["", "/data", "/data/parts"] {
        assert!(pointers.contains(&pointer), "{pointer} in {differences:?}");
    }
    assert!(!format!("{differences:?}").contains(FROM), "no values");
    let listed = super::get(&proxy, "/_sandbox/differences").await.body;
    assert_eq!(listed.as_array().map(Vec::len), Some(differences.len()));
    assert_ne!(listed[0]["detail"], Value::Null);
}
