//! Created items can be listed, changed and removed.

use std::time::Instant;

use serde_json::json;

use super::*;

#[tokio::test]
async fn a_profile_is_created_updated_and_deleted() {
    let sandbox = Sandbox::start().await.unwrap();
    let create = json!({"name": "Alerts", "whitelisted_destinations": ["US"], "webhook_url": "https://example.com/own"});
    let created = call(&sandbox, "POST", "/messaging_profiles", &create).await.body["data"].take();
    let id = created["id"].as_str().unwrap();
    let at = format!("/messaging_profiles/{id}");
    assert_eq!(created["webhook_url"], "https://example.com/own");
    assert_eq!(get(&sandbox, &at).await.body["data"], created);

    let changed =
        call(&sandbox, "PATCH", &at, &json!({"name": "Other", "webhook_url": null})).await;
    assert_eq!(changed.body["data"]["name"], "Other");
    assert_eq!(changed.body["data"]["webhook_url"], Value::Null);
    let renewed =
        call(&sandbox, "POST", &format!("{at}/actions/regenerate_secret"), &Value::Null).await;
    assert_ne!(renewed.body["data"]["v1_secret"], created["v1_secret"]);
    assert_eq!(renewed.body["data"]["name"], "Other");

    let codes = sandbox.seed(&format!("{at}/short_codes"), 3).unwrap();
    assert_eq!(get(&sandbox, &format!("{at}/short_codes")).await.body["meta"]["total_results"], 3);
    let code = get(&sandbox, &format!("{at}/short_codes?page[size]=1&page[number]=2")).await;
    assert_eq!(code.body["data"][0]["id"], json!(codes[1]));

    let config = json!({"op": "start", "keywords": ["GO"], "country_code": "US"});
    let configs = format!("{at}/autoresp_configs");
    let config = call(&sandbox, "POST", &configs, &config).await.body["data"]["id"].clone();
    let one = format!("{configs}/{}", config.as_str().unwrap());
    let put = json!({"op": "stop", "keywords": ["NO"], "country_code": "US"});
    assert_eq!(call(&sandbox, "PUT", &one, &put).await.body["data"]["id"], config);
    assert_eq!(get(&sandbox, &configs).await.body["data"][0]["op"], "stop");

    let refused = call(&sandbox, "DELETE", &at, &Value::Null).await;
    assert_eq!((refused.status, &refused.body["errors"][0]["code"]), (422, &json!("10027")));
    for code in codes {
        assert!(sandbox.remove("short_codes", &code).unwrap());
    }
    assert_eq!(call(&sandbox, "DELETE", &at, &Value::Null).await.status, 200);
    for removed in [&at, &one, &configs, &format!("{at}/metrics")] {
        let response = get(&sandbox, removed).await;
        assert_eq!(
            (response.status, &response.body["errors"][0]["code"]),
            (404, &json!("10005")),
            "{removed}"
        );
    }
}

#[tokio::test]
async fn large_collections_are_listed_quickly() {
    let sandbox = Sandbox::start().await.unwrap();
    let started = Instant::now();
    let ids = sandbox.seed("messaging_profiles", 100_000).unwrap();
    let page = get(&sandbox, "/messaging_profiles?page[number]=5000").await.body;
    assert_eq!(page["meta"]["total_results"], 100_000);
    assert_eq!(page["meta"]["total_pages"], 5000);
    assert_eq!(page["data"][19]["id"], json!(ids[99_999]));
    let own = json!({"name": "The One"});
    sandbox.insert("messaging_profiles", own).unwrap();
    let page = get(&sandbox, "/messaging_profiles?filter[name][contains]=the%20one").await.body;
    assert_eq!(
        (&page["meta"]["total_results"], &page["data"][0]["name"]),
        (&json!(1), &json!("The One"))
    );
    assert!(started.elapsed() < Duration::from_secs(10), "{:?}", started.elapsed());
}

#[tokio::test]
async fn collections_are_named_by_their_paths() {
    let sandbox = Sandbox::start().await.unwrap();
    let unknown = sandbox.seed("messaging_profile", 1).unwrap_err().to_string();
    assert!(unknown.contains("messaging_profiles/{id}/short_codes"), "{unknown}");
    let orphan = sandbox.seed("messaging_profiles/none/short_codes", 1);
    assert!(matches!(orphan, Err(SandboxError::UnknownParent { .. })));
    assert!(matches!(
        sandbox.insert("short_codes", json!([])),
        Err(SandboxError::NotAnObject { .. })
    ));
    let odd = json!({"id": "odd", "enabled": null, "new": [1]});
    assert_eq!(sandbox.insert("/messaging_profiles/", odd.clone()).unwrap(), "odd");
    assert_eq!(get(&sandbox, "/messaging_profiles/odd").await.body["data"], odd);
    sandbox.seed("messaging_profiles/odd/phone_numbers", 2).unwrap();
    sandbox
        .insert("messaging_optouts", json!({"from": FROM, "created_at": "2026-01-01T00:00:00Z"}))
        .unwrap();
    let old = get(&sandbox, "/messaging_optouts?created_at[lte]=2025-01-01T00:00:00Z").await;
    assert_eq!(old.body["meta"]["total_results"], 0);
    assert_eq!(sandbox.contents("messaging_profiles/odd/phone_numbers").unwrap().len(), 2);
}
