//! Group messages and scheduled messages.

use serde_json::json;

use super::*;

#[tokio::test]
async fn group_and_scheduled_messages() {
    let sandbox = Sandbox::start().await.unwrap();
    let group = json!({"from": FROM, "to": [TO, "+15550100003"], "media_urls": ["https://example.com/a.png"]});
    let group = call(&sandbox, "POST", "/messages/group_mms", &group).await.body["data"].take();
    assert_eq!(
        (&group["type"], &group["to"][1]["phone_number"]),
        (&json!("MMS"), &json!("+15550100003"))
    );
    assert_eq!(group["media"][0]["url"], "https://example.com/a.png");
    let id = group["id"].as_str().unwrap();
    let listed = get(&sandbox, &format!("/messages/group/{id}")).await;
    assert_eq!(listed.body["data"].as_array().unwrap().len(), 2, "a receipt for each recipient");
    assert_eq!(listed.body["data"][0]["group_message_id"], group["id"]);
    assert_eq!(listed.body["data"][0]["cc"][0]["phone_number"], "+15550100003");
    assert_eq!(get(&sandbox, "/messages/group/none").await.status, 404);
    let refused = call(&sandbox, "DELETE", &format!("/messages/{id}"), &Value::Null).await;
    assert_eq!(refused.status, 403);

    let later = json!({"from": FROM, "to": TO, "text": "Later", "send_at": in_an_hour(&sandbox)});
    let later = call(&sandbox, "POST", "/messages", &later).await.body["data"].take();
    assert_eq!(later["to"][0]["status"], "scheduled");
    let at = format!("/messages/{}", later["id"].as_str().unwrap());
    assert_eq!(
        call(&sandbox, "DELETE", &at, &Value::Null).await.body["to"][0]["status"],
        "cancelled"
    );
    assert_eq!(call(&sandbox, "DELETE", &at, &Value::Null).await.status, 403);
}
