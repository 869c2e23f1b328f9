//! Error responses, injected faults, and shutdown.

use std::time::Instant;

use serde_json::json;

use super::*;

#[tokio::test]
async fn errors_have_the_format_of_the_api() {
    let sandbox = Sandbox::start().await.unwrap();
    assert_eq!(get(&sandbox, "/nowhere").await.body["errors"][0]["code"], "10005");
    let response = get(&sandbox, "/messages/group_mms/x/y").await;
    assert_eq!(response.status, 404);
    let response = call(&sandbox, "PUT", "/messaging_profiles", &json!({})).await;
    assert_eq!(response.status, 405);
    assert!(response.head.contains("allow: get, post"));
    for authorization in ["", "authorization: Bearer \r\n", "authorization: Bearer KEYwrong\r\n"] {
        let head = format!(
            "GET /v2/messaging_profiles HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{authorization}\r\n"
        );
        let response = raw(&sandbox, head, Vec::new()).await;
        assert_eq!((response.status, &response.body["errors"][0]["code"]), (401, &json!("10009")));
    }
    let response = call(&sandbox, "POST", "/messages", &json!({"txt": "Hello", "from": 1})).await;
    assert_eq!(response.status, 422);
    let pointers: Vec<_> = response.body["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| e["source"]["pointer"].clone())
        .collect();
    for pointer in ["/to", "/txt", "/from"] {
        assert!(pointers.contains(&json!(pointer)), "{pointer} in {pointers:?}");
    }
    let response = get(&sandbox, "/messaging_profiles?pagesize=3&page[size]=0").await;
    assert_eq!(
        (response.status, &response.body["errors"][0]["source"]["parameter"]),
        (422, &json!("pagesize"))
    );
    assert!(sandbox.messages().is_empty());
    assert!(!format!("{:?}", sandbox.requests()).contains("nowhere"));
}

#[tokio::test]
async fn a_fault_hits_only_what_it_is_meant_for() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.faults().on("messages.send").rate_limited(Duration::from_millis(1500)).unwrap();
    sandbox.faults().on("messages.send").status_after_effect(500).unwrap();
    let send = json!({"from": FROM, "to": TO, "text": "Hello"});
    assert_eq!(get(&sandbox, "/messaging_profiles").await.status, 200);
    let limited = call(&sandbox, "POST", "/messages", &send).await;
    assert_eq!((limited.status, &limited.body["errors"][0]["code"]), (429, &json!("10011")));
    assert!(limited.head.contains("retry-after: 2"));
    assert!(sandbox.messages().is_empty());
    assert_eq!(call(&sandbox, "POST", "/messages", &send).await.status, 500);
    assert_eq!(sandbox.messages().len(), 1);
    sandbox.latency(Duration::from_millis(120));
    let started = Instant::now();
    assert_eq!(call(&sandbox, "POST", "/messages", &send).await.status, 200);
    assert!(started.elapsed() >= Duration::from_millis(120));
    let unknown = sandbox.faults().on("messages.sent").status(500).unwrap_err().to_string();
    assert!(unknown.contains("did you mean `messages.send`?"), "{unknown}");
}

#[tokio::test]
async fn shutdown_and_drop_close_the_port() {
    let sandbox = Sandbox::start().await.unwrap();
    let address = sandbox.address;
    let dropped = Sandbox::start().await.unwrap();
    let dropped_address = dropped.address;
    sandbox.shutdown().await;
    assert!(TcpStream::connect(address).is_err());
    drop(dropped);
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(TcpStream::connect(dropped_address).is_err());
}
