//! Operations as an application calls them, resource by resource, over a socket.
//!
//! These tests show how builders read and what arrives; `by_name` calls every operation with every
//! parameter.

use chrono::{DateTime, TimeZone, Utc};
use serde_json::{Value, json};
use telnyx_messaging::{
    Client,
    types::{
        self, AutorespOp, Encoding, Message, MessageType, MetricsTimeFrame, NumberPoolSettings,
        SortDirection, Upload, UrlShortenerSettings, WebhookApiVersion, WhatsappContent,
    },
};
use telnyx_messaging_sandbox::{RecordedRequest, Sandbox};

const FROM: &str = "+15550100001";
const TO: &str = "+15550100002";
const PROFILE: &str = "4001e2b7-5c1d-4a0e-9f63-1d2a7c5b8e90";

/// Loopback, where nobody listens: the sandbox tries to deliver, and gives up.
const HOOK: &str = "http://127.0.0.1:9/hook";
const FAILOVER: &str = "http://127.0.0.1:9/failover";

async fn start() -> (Sandbox, Client) {
    let morning = Utc.with_ymd_and_hms(2026, 3, 1, 12, 0, 0).unwrap();
    let sandbox = Sandbox::builder().clock_at(morning).start().await.unwrap();
    let client = sandbox.client().unwrap();
    (sandbox, client)
}

fn noon(day: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, day, 12, 0, 0).unwrap()
}

/// Returns the last request, which is that of `operation` and was accepted by the sandbox.
fn last(sandbox: &Sandbox, operation: &str) -> RecordedRequest {
    let request = sandbox.requests().pop().unwrap();
    assert_eq!(request.operation.as_deref(), Some(operation));
    assert!((200..300).contains(&request.status), "{operation}: {}", request.status);
    assert_eq!(request.header("authorization"), Some(&*format!("Bearer {}", sandbox.api_key())));
    request
}

#[tokio::test]
async fn messages_are_sent_in_every_way() {
    let (sandbox, client) = start().await;
    let messages = client.messages();

    let sent = messages
        .send()
        .auto_detect(true)
        .encoding(Encoding::Gsm7)
        .from(FROM)
        .media_urls(["https://example.com/a.png"])
        .messaging_profile_id(PROFILE)
        .send_at(noon(2))
        .subject("Subject")
        .text("Hello")
        .to(TO)
        .message_type(MessageType::Mms)
        .use_profile_webhooks(false)
        .webhook_failover_url(FAILOVER)
        .webhook_url(HOOK)
        .await
        .unwrap();
    let request = last(&sandbox, "messages.send");
    let body = request.body.unwrap();
    assert_eq!(body["send_at"], json!("2026-03-02T12:00:00Z"));
    assert_eq!(body["encoding"], json!("gsm7"));
    assert_eq!(body["type"], json!("MMS"));
    assert_eq!(sent.text.as_deref(), Some("Hello"));
    assert_eq!(sent.to[0].phone_number.as_deref(), Some(TO));
    assert_eq!(sent.idempotency_key(), request.headers["idempotency-key"].to_str().ok());

    messages
        .send_long_code()
        .auto_detect(true)
        .encoding("ucs2")
        .from(FROM)
        .media_urls(vec!["https://example.com/a.png".to_owned()])
        .subject("Subject")
        .text("Hello")
        .to(TO)
        .message_type("MMS")
        .use_profile_webhooks(true)
        .webhook_failover_url(FAILOVER)
        .webhook_url(HOOK)
        .await
        .unwrap();
    last(&sandbox, "messages.send_long_code");

    messages
        .send_short_code()
        .auto_detect(true)
        .encoding("auto")
        .from("55501")
        .media_urls(["https://example.com/a.png"])
        .subject("Subject")
        .text("Hello")
        .to(TO)
        .message_type("MMS")
        .use_profile_webhooks(true)
        .webhook_failover_url(FAILOVER)
        .webhook_url(HOOK)
        .await
        .unwrap();
    last(&sandbox, "messages.send_short_code");

    messages
        .send_number_pool()
        .auto_detect(true)
        .encoding("auto")
        .media_urls(["https://example.com/a.png"])
        .messaging_profile_id(PROFILE)
        .subject("Subject")
        .text("Hello")
        .to(TO)
        .message_type("MMS")
        .use_profile_webhooks(true)
        .webhook_failover_url(FAILOVER)
        .webhook_url(HOOK)
        .await
        .unwrap();
    last(&sandbox, "messages.send_number_pool");

    messages
        .send_with_alphanumeric_sender()
        .from("Example")
        .messaging_profile_id(PROFILE)
        .text("Hello")
        .to(TO)
        .use_profile_webhooks(true)
        .webhook_failover_url(FAILOVER)
        .webhook_url(HOOK)
        .await
        .unwrap();
    last(&sandbox, "messages.send_with_alphanumeric_sender");

    let content = WhatsappContent::text("Hello");
    messages
        .whatsapp()
        .from(FROM)
        .messaging_profile_id(PROFILE)
        .to(TO)
        .message_type("WHATSAPP")
        .webhook_url(HOOK)
        .whatsapp_message(content)
        .await
        .unwrap();
    let request = last(&sandbox, "messages.whatsapp");
    assert_eq!(request.body.unwrap()["whatsapp_message"]["text"]["body"], json!("Hello"));
}

#[tokio::test]
async fn scheduled_and_group_messages_are_found_again() {
    let (sandbox, client) = start().await;
    let messages = client.messages();

    let scheduled = messages
        .schedule()
        .auto_detect(true)
        .from(FROM)
        .media_urls(["https://example.com/a.png"])
        .messaging_profile_id(PROFILE)
        .send_at(noon(2))
        .subject("Subject")
        .text("Later")
        .to(TO)
        .message_type("MMS")
        .use_profile_webhooks(true)
        .webhook_failover_url(FAILOVER)
        .webhook_url(HOOK)
        .await
        .unwrap();
    last(&sandbox, "messages.schedule");

    let found = messages.retrieve(&scheduled.id).await.unwrap();
    last(&sandbox, "messages.retrieve");
    let Message::Outbound(found) = found.into_inner() else { panic!("not outbound") };
    assert_eq!(found.id, scheduled.id);

    let cancelled = messages.cancel_scheduled(&scheduled.id).await.unwrap();
    last(&sandbox, "messages.cancel_scheduled");
    assert_eq!(cancelled.id, scheduled.id);

    let group = messages
        .send_group_mms()
        .from(FROM)
        .media_urls(["https://example.com/a.png"])
        .subject("Subject")
        .text("Hello all")
        .to([TO, "+15550100003"])
        .use_profile_webhooks(true)
        .webhook_failover_url(FAILOVER)
        .webhook_url(HOOK)
        .await
        .unwrap();
    last(&sandbox, "messages.send_group_mms");
    let group_id = group.group_message_id.clone().unwrap();
    let members = messages.retrieve_group_messages(&group_id).await.unwrap();
    last(&sandbox, "messages.retrieve_group_messages");
    assert!(members.iter().all(|one| one.group_message_id.as_deref() == Some(&*group_id)));
    assert!(!members.is_empty());
}

#[tokio::test]
async fn inbound_and_outbound_messages_are_distinguished() {
    let (sandbox, client) = start().await;
    sandbox.receive_message(HOOK, TO, FROM, "Hi").await;
    let inbound = sandbox.contents("messages").unwrap();
    let id = inbound[0]["id"].as_str().unwrap();
    let found = client.messages().retrieve(id).await.unwrap().into_inner();
    assert!(matches!(found, Message::Inbound(message) if message.text.as_deref() == Some("Hi")));
}

#[tokio::test]
async fn alphanumeric_sender_ids_live_and_die() {
    let (sandbox, client) = start().await;
    let senders = client.alphanumeric_sender_ids();
    let made = senders
        .create()
        .alphanumeric_sender_id("Example")
        .messaging_profile_id(PROFILE)
        .us_long_code_fallback(FROM)
        .await
        .unwrap();
    last(&sandbox, "alphanumeric_sender_ids.create");
    assert_eq!(made.status(), 201);

    let page = senders
        .list()
        .filter_messaging_profile_id(PROFILE)
        .page_number(1)
        .page_size(10)
        .await
        .unwrap();
    last(&sandbox, "alphanumeric_sender_ids.list");
    assert_eq!(page[0].id, made.id);

    assert_eq!(senders.retrieve(&made.id).await.unwrap().into_inner(), made.clone().into_inner());
    last(&sandbox, "alphanumeric_sender_ids.retrieve");
    senders.delete(&made.id).await.unwrap();
    last(&sandbox, "alphanumeric_sender_ids.delete");
    assert_eq!(senders.retrieve(&made.id).await.unwrap_err().status().unwrap(), 404);
}

#[tokio::test]
async fn hosted_numbers_are_listed_updated_and_deleted() {
    let (sandbox, client) = start().await;
    let id = sandbox.seed("messaging_hosted_numbers", 3).unwrap().remove(0);
    let numbers = client.messaging_hosted_numbers();
    numbers
        .list()
        .filter_messaging_profile_id(PROFILE)
        .filter_phone_number(FROM)
        .filter_phone_number_contains("555")
        .page_number(1)
        .page_size(20)
        .sort_phone_number(SortDirection::Asc)
        .await
        .unwrap();
    let request = last(&sandbox, "messaging_hosted_numbers.list");
    assert_eq!(request.query_value("filter[phone_number][contains]"), Some("555"));
    assert_eq!(request.query_value("filter[phone_number]"), Some(FROM));

    assert_eq!(numbers.retrieve(&id).await.unwrap().id, id);
    last(&sandbox, "messaging_hosted_numbers.retrieve");
    let changed = numbers
        .update(&id)
        .messaging_product("A2P")
        .messaging_profile_id(PROFILE)
        .tags(["one", "two"])
        .await
        .unwrap();
    last(&sandbox, "messaging_hosted_numbers.update");
    assert_eq!(changed.tags, ["one", "two"]);
    numbers.delete(&id).await.unwrap();
    last(&sandbox, "messaging_hosted_numbers.delete");
}

#[tokio::test]
async fn hosting_orders_live_get_their_documents_and_die() {
    let (sandbox, client) = start().await;
    let orders = client.messaging_hosted_number_orders();
    let made =
        orders.create().messaging_profile_id(PROFILE).phone_numbers([FROM, TO]).await.unwrap();
    last(&sandbox, "messaging_hosted_number_orders.create");
    assert_eq!(made.phone_numbers[1].phone_number.as_deref(), Some(TO));

    let page = orders.list().page_number(1).page_size(20).await.unwrap();
    last(&sandbox, "messaging_hosted_number_orders.list");
    assert_eq!(page[0].id, made.id);
    assert_eq!(orders.retrieve(&made.id).await.unwrap().id, made.id);
    last(&sandbox, "messaging_hosted_number_orders.retrieve");

    let documented = orders
        .actions()
        .upload_file(&made.id)
        .bill(Upload::new("bill.pdf", "%PDF-1.7 a bill"))
        .loa(Upload::new("loa.pdf", "%PDF-1.7 a letter"))
        .await
        .unwrap();
    let request = last(&sandbox, "messaging_hosted_number_orders.actions.upload_file");
    let bill = request.part("bill").unwrap();
    assert_eq!(bill.file_name.as_deref(), Some("bill.pdf"));
    assert_eq!(bill.content_type.as_deref(), Some("application/pdf"));
    assert_eq!(bill.content, "%PDF-1.7 a bill");
    assert_eq!(documented.id, made.id);

    assert_eq!(orders.delete(&made.id).await.unwrap().id, made.id);
    last(&sandbox, "messaging_hosted_number_orders.delete");
    assert!(orders.list().await.unwrap().is_empty());
}

#[tokio::test]
async fn opt_outs_and_metrics_are_read() {
    let (sandbox, client) = start().await;
    client
        .messaging_optouts()
        .list()
        .created_at_gte(noon(1))
        .created_at_lte(noon(2))
        .filter_from(FROM)
        .filter_messaging_profile_id(PROFILE)
        .page_number(1)
        .page_size(20)
        .redaction_enabled("true")
        .await
        .unwrap();
    let request = last(&sandbox, "messaging_optouts.list");
    let since: DateTime<Utc> = request.query_value("created_at[gte]").unwrap().parse().unwrap();
    assert_eq!(since, noon(1));

    client.messaging_profile_metrics().list().time_frame("24h").await.unwrap();
    last(&sandbox, "messaging_profile_metrics.list");
}

#[tokio::test]
async fn messaging_profiles_live_and_die() {
    let (sandbox, client) = start().await;
    let profiles = client.messaging_profiles();
    let pool = NumberPoolSettings::new(1.0, true, 10.0).geomatch(true);
    let shortener = UrlShortenerSettings::new("example.ex");
    let made = profiles
        .create()
        .ai_assistant_id("assistant-1")
        .alpha_sender("Example")
        .daily_spend_limit("10.00")
        .daily_spend_limit_enabled(true)
        .enabled(true)
        .health_webhook_url(HOOK)
        .mms_fall_back_to_sms(true)
        .mms_transcoding(true)
        .mobile_only(false)
        .name("Alerts")
        .number_pool_settings(pool.clone())
        .resource_group_id("group-1")
        .smart_encoding(true)
        .url_shortener_settings(shortener.clone())
        .webhook_api_version(WebhookApiVersion::from("2"))
        .webhook_failover_url(FAILOVER)
        .webhook_url(HOOK)
        .whitelisted_destinations(["US", "CA"])
        .await
        .unwrap();
    last(&sandbox, "messaging_profiles.create");

    let page = profiles
        .list()
        .filter_name("Alerts")
        .filter_name_contains("ler")
        .filter_name_eq("Alerts")
        .page_number(1)
        .page_size(250)
        .await
        .unwrap();
    last(&sandbox, "messaging_profiles.list");
    assert_eq!((page.len(), page.number(), page.has_next()), (1, 1, false));
    assert_eq!(page[0].id, made.id);

    assert_eq!(profiles.retrieve(&made.id).await.unwrap().name.as_deref(), Some("Alerts"));
    last(&sandbox, "messaging_profiles.retrieve");

    let changed = profiles
        .update(&made.id)
        .ai_assistant_id(types::Nullable::Null)
        .alpha_sender("Other")
        .daily_spend_limit("20.00")
        .daily_spend_limit_enabled(false)
        .enabled(false)
        .mms_fall_back_to_sms(false)
        .mms_transcoding(false)
        .mobile_only(true)
        .name("Changed")
        .number_pool_settings(pool)
        .smart_encoding(false)
        .url_shortener_settings(shortener)
        .v1_secret("an-invented-secret")
        .webhook_api_version("2")
        .webhook_failover_url(FAILOVER)
        .webhook_url(types::Nullable::Null)
        .whitelisted_destinations(["US"])
        .await
        .unwrap();
    let request = last(&sandbox, "messaging_profiles.update");
    assert_eq!(request.body.unwrap()["webhook_url"], Value::Null);
    assert_eq!(changed.name.as_deref(), Some("Changed"));
    assert_eq!(changed.webhook_url, None);

    profiles.actions().regenerate_secret(&made.id).await.unwrap();
    last(&sandbox, "messaging_profiles.actions.regenerate_secret");
    profiles.retrieve_metrics(&made.id).time_frame(MetricsTimeFrame::from("1h")).await.unwrap();
    last(&sandbox, "messaging_profiles.retrieve_metrics");
    profiles.list_phone_numbers(&made.id).page_number(1).page_size(20).await.unwrap();
    last(&sandbox, "messaging_profiles.list_phone_numbers");
    profiles.list_short_codes(&made.id).page_number(1).page_size(20).await.unwrap();
    last(&sandbox, "messaging_profiles.list_short_codes");
    profiles.list_alphanumeric_sender_ids(&made.id).page_number(1).page_size(20).await.unwrap();
    last(&sandbox, "messaging_profiles.list_alphanumeric_sender_ids");

    profiles.delete(&made.id).await.unwrap();
    last(&sandbox, "messaging_profiles.delete");
    assert!(profiles.list().await.unwrap().is_empty());
}

#[tokio::test]
async fn one_changed_field_is_all_that_a_patch_sends() {
    let (sandbox, client) = start().await;
    let id = sandbox.seed("messaging_profiles", 1).unwrap().remove(0);
    client.messaging_profiles().update(&id).name("Only this").await.unwrap();
    assert_eq!(sandbox.requests().pop().unwrap().body, Some(json!({"name": "Only this"})));
    client.messaging_profiles().update(&id).alpha_sender(types::Nullable::Null).await.unwrap();
    assert_eq!(sandbox.requests().pop().unwrap().body, Some(json!({"alpha_sender": null})));
}

#[tokio::test]
async fn autoresponse_configs_live_and_die() {
    let (sandbox, client) = start().await;
    let profile = sandbox.seed("messaging_profiles", 1).unwrap().remove(0);
    let configs = client.messaging_profiles().autoresp_configs();
    let made = configs
        .create(&profile)
        .country_code("US")
        .keywords(["INFO", "HELP"])
        .op(AutorespOp::Info)
        .resp_text("Write STOP to stop.")
        .await
        .unwrap();
    last(&sandbox, "messaging_profiles.autoresp_configs.create");

    let page = configs
        .list(&profile)
        .country_code("US")
        .created_at_gte("2020-01-01")
        .created_at_lte("2099-01-01")
        .updated_at_gte("2020-01-01")
        .updated_at_lte("2099-01-01")
        .await
        .unwrap();
    last(&sandbox, "messaging_profiles.autoresp_configs.list");
    assert_eq!(page[0].id, made.id);

    configs.retrieve(&profile, &made.id).await.unwrap();
    last(&sandbox, "messaging_profiles.autoresp_configs.retrieve");
    let changed = configs
        .update(&profile, &made.id)
        .country_code("*")
        .keywords(["STOP"])
        .op("stop")
        .resp_text("Stopped.")
        .await
        .unwrap();
    last(&sandbox, "messaging_profiles.autoresp_configs.update");
    assert_eq!(changed.keywords, ["STOP"]);
    configs.delete(&profile, &made.id).await.unwrap();
    last(&sandbox, "messaging_profiles.autoresp_configs.delete");
}

#[tokio::test]
async fn campaigns_and_brands_are_looked_at() {
    let (sandbox, client) = start().await;
    let registry = client.messaging_10dlc();
    let stored = |name, id: &str| sandbox.put_sample(name, id, &json!({})).unwrap();
    stored("10dlc/brand", "brand-1");
    stored("10dlc/campaign", "campaign-1");
    stored("10dlc/phoneNumberAssignmentByProfile", "task-1");
    stored("10dlc/phone_number_campaigns", FROM);

    // A list without an envelope is a page like any other.
    let vettings = registry.brand().external_vetting().list("brand-1").await.unwrap();
    last(&sandbox, "messaging_10dlc.brand.external_vetting.list");
    assert!(!vettings.has_next());

    let terms = registry.campaign().get_mno_metadata("campaign-1").await.unwrap();
    last(&sandbox, "messaging_10dlc.campaign.get_mno_metadata");
    assert!(terms.values().all(|terms| terms.qualify == Some(true)) && !terms.is_empty());

    // The path argument is a known value, or any text that the service may know one day.
    let values = registry.get_enum(types::CampaignEnumName::VettingStatus).await.unwrap();
    let request = last(&sandbox, "messaging_10dlc.get_enum");
    assert_eq!(request.path, "/v2/10dlc/enum/vettingStatus");
    let values: types::CampaignEnumList = serde_json::from_value(values.into_inner()).unwrap();
    assert!(!values.is_empty());

    let assignments = registry.phone_number_assignment_by_profile();
    assignments.list_phone_number_status("task-1").page_number(1).page_size(20).await.unwrap();
    last(&sandbox, "messaging_10dlc.phone_number_assignment_by_profile.list_phone_number_status");

    // The number in the path and the number in the body are two.
    registry
        .phone_number_campaigns()
        .update(FROM)
        .campaign_id("campaign-1")
        .phone_number(TO)
        .await
        .unwrap();
    let request = last(&sandbox, "messaging_10dlc.phone_number_campaigns.update");
    assert_eq!(request.path, "/v2/10dlc/phone_number_campaigns/+15550100001");
    assert_eq!(request.body.unwrap(), json!({"campaignId": "campaign-1", "phoneNumber": TO}));
}

#[tokio::test]
async fn a_deeplink_is_made_and_a_verification_followed() {
    let (sandbox, client) = start().await;
    let rcs = client.messages().rcs();
    let link =
        rcs.generate_deeplink("agent-1").phone_number(TO).body("Where is it?").await.unwrap();
    let request = last(&sandbox, "messages.rcs.generate_deeplink");
    assert_eq!(request.path, "/v2/messages/rcs/deeplinks/agent-1");
    assert!(link.url.as_deref().unwrap().starts_with("sms:"));

    let name = "messaging_tollfree/verification/requests";
    sandbox.put_sample(name, "request-1", &json!({})).unwrap();
    let requests = client.messaging_tollfree().verification().requests();
    let history = requests.retrieve_status_history("request-1").page_size(20).await.unwrap();
    // The service refuses a list without a page number, so the first page asks for the first.
    let request =
        last(&sandbox, "messaging_tollfree.verification.requests.retrieve_status_history");
    assert!(request.query.contains(&("page[number]".to_owned(), "1".to_owned())));
    assert_eq!(history.meta.as_ref().unwrap().total_results, Some(0));
    let error = requests.retrieve_status_history("request-1").await.unwrap_err();
    assert!(error.to_string().contains("page[size]"), "{error}");
}
