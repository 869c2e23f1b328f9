//! A tour of the operations, resource by resource, in the embedded sandbox:
//! `cargo run --example tour`.
//!
//! Against the real service, the same calls send messages, cost money and delete resources.

use chrono::{Days, Utc};
use telnyx_messaging::{
    Client, Result,
    types::{
        AutorespOp, BrandEntityType, BrandVertical, CampaignEnumList, CampaignEnumName, Message,
        MetricsTimeFrame, Nullable, NumberPoolSettings, SortDirection, Upload,
    },
};
use telnyx_messaging_sandbox::Sandbox;

const NUMBER: &str = "+15550100001";
const SHORT_CODE: &str = "55501";
const CUSTOMER: &str = "+15550100002";
const COLLEAGUE: &str = "+15550100003";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let client = sandbox.client()?;
    sandbox.seed("messaging_hosted_numbers", 2)?;

    let profile = profiles(&client).await?;
    autoresponses(&client, &profile).await?;
    senders(&client, &profile).await?;
    numbers(&client, &profile).await?;
    hosting(&client, &profile).await?;
    messages(&client, &profile).await?;
    scheduled(&client).await?;
    group(&client).await?;
    reports(&client).await?;
    registrations(&client).await?;
    verification(&client).await?;
    client.messaging_profiles().delete(&profile).await?;

    let operations: std::collections::BTreeSet<_> =
        sandbox.requests().into_iter().filter_map(|request| request.operation).collect();
    println!("{} operations called", operations.len());
    Ok(())
}

/// Messaging profiles: shared settings of numbers.
async fn profiles(client: &Client) -> Result<String> {
    let profiles = client.messaging_profiles();
    let made = profiles.create().name("Alerts").whitelisted_destinations(["US"]).await?;

    // Only the fields that are set change; null clears a field.
    let pool = NumberPoolSettings::new(1.0, true, 0.0).sticky_sender(true);
    let changed = profiles
        .update(&made.id)
        .number_pool_settings(pool)
        .webhook_url("https://example.com/hooks")
        .alpha_sender(Nullable::Null)
        .await?;
    println!("profile {} sends webhooks to {:?}", changed.id, changed.webhook_url);

    profiles.actions().regenerate_secret(&made.id).await?;
    let found = profiles.retrieve(&made.id).await?;
    let page = profiles.list().filter_name_contains("ler").page_size(50).await?;
    println!("profile {:?} is one of {}", found.name, page.len());

    let numbers = profiles.list_phone_numbers(&made.id).await?;
    let codes = profiles.list_short_codes(&made.id).await?;
    let names = profiles.list_alphanumeric_sender_ids(&made.id).await?;
    println!(
        "it has {} numbers, {} short codes, {} names",
        numbers.len(),
        codes.len(),
        names.len()
    );
    profiles.retrieve_metrics(&made.id).time_frame(MetricsTimeFrame::from("24h")).await?;
    Ok(made.id.clone())
}

/// Automatic replies of a profile to STOP, START, HELP and custom keywords.
async fn autoresponses(client: &Client, profile: &str) -> Result<()> {
    let configs = client.messaging_profiles().autoresp_configs();
    let made = configs
        .create(profile)
        .country_code("US")
        .op(AutorespOp::Info)
        .keywords(["HOURS"])
        .resp_text("We are here from 9 to 5.")
        .await?;
    configs
        .update(profile, &made.id)
        .country_code("US")
        .op(AutorespOp::Info)
        .keywords(["HOURS", "OPEN"])
        .resp_text("We are here from 8 to 6.")
        .await?;
    let found = configs.retrieve(profile, &made.id).await?;
    let all = configs.list(profile).country_code("US").await?;
    println!("{:?} is one of {} automatic replies", found.keywords, all.len());
    configs.delete(profile, &made.id).await?;
    Ok(())
}

/// Alphanumeric sender ids, for countries that allow them.
async fn senders(client: &Client, profile: &str) -> Result<()> {
    let senders = client.alphanumeric_sender_ids();
    let made = senders
        .create()
        .alphanumeric_sender_id("Example")
        .messaging_profile_id(profile)
        .us_long_code_fallback(NUMBER)
        .await?;
    let all = senders.list().filter_messaging_profile_id(profile).await?;
    let found = senders.retrieve(&made.id).await?;
    println!("{:?} is one of {} sender names", found.alphanumeric_sender_id, all.len());
    senders.delete(&made.id).await?;
    Ok(())
}

/// Hosted numbers: numbers of another operator that send through Telnyx.
async fn numbers(client: &Client, profile: &str) -> Result<()> {
    let numbers = client.messaging_hosted_numbers();
    let page = numbers.list().sort_phone_number(SortDirection::Asc).await?;
    let Some(first) = page.first() else { return Ok(()) };
    numbers.update(&first.id).messaging_profile_id(profile).tags(["alerts"]).await?;
    let found = numbers.retrieve(&first.id).await?;
    println!("hosted number {} has the tags {:?}", found.id, found.tags);
    numbers.delete(&first.id).await?;
    Ok(())
}

/// Orders of hosted numbers, and upload of their documents.
async fn hosting(client: &Client, profile: &str) -> Result<()> {
    let orders = client.messaging_hosted_number_orders();
    let made = orders.create().messaging_profile_id(profile).phone_numbers([NUMBER]).await?;
    let letter = Upload::new("loa.pdf", "%PDF-1.7 …");
    let bill = Upload::new("bill.pdf", "%PDF-1.7 …");
    orders.actions().upload_file(&made.id).loa(letter).bill(bill).await?;
    let found = orders.retrieve(&made.id).await?;
    let all = orders.list().page_size(50).await?;
    println!("order {} is one of {}: {:?}", found.id, all.len(), found.status);
    orders.delete(&made.id).await?;
    Ok(())
}

/// One message with each kind of sender.
async fn messages(client: &Client, profile: &str) -> Result<()> {
    let messages = client.messages();
    let sent = messages.send().from(NUMBER).to(CUSTOMER).text("Hello").await?;
    messages.send_long_code().from(NUMBER).to(CUSTOMER).text("From a number").await?;
    messages.send_short_code().from(SHORT_CODE).to(CUSTOMER).text("From a short code").await?;
    messages
        .send_number_pool()
        .messaging_profile_id(profile)
        .to(CUSTOMER)
        .text("From a pool")
        .await?;
    messages
        .send_with_alphanumeric_sender()
        .from("Example")
        .messaging_profile_id(profile)
        .to(CUSTOMER)
        .text("From a name")
        .await?;
    messages.whatsapp().from(NUMBER).to(CUSTOMER).text("On WhatsApp").await?;

    match messages.retrieve(&sent.id).await?.into_inner() {
        Message::Outbound(message) => {
            println!("sent: {:?}", message.to.first().map(|to| &to.status))
        }
        Message::Inbound(message) => println!("received: {:?}", message.received_at),
        other => println!("unknown kind of message: {other:?}"),
    }
    Ok(())
}

/// Schedules a message and cancels it.
async fn scheduled(client: &Client) -> Result<()> {
    let tomorrow = Utc::now() + Days::new(1);
    let messages = client.messages();
    let planned = messages
        .schedule()
        .from(NUMBER)
        .to(CUSTOMER)
        .text("Good morning")
        .send_at(tomorrow)
        .await?;
    let cancelled = messages.cancel_scheduled(&planned.id).await?;
    println!("planned and cancelled: {}", cancelled.id);
    Ok(())
}

/// A group MMS.
async fn group(client: &Client) -> Result<()> {
    let messages = client.messages();
    let sent =
        messages.send_group_mms().from(NUMBER).to([CUSTOMER, COLLEAGUE]).text("Hello all").await?;
    if let Some(group) = &sent.group_message_id {
        let copies = messages.retrieve_group_messages(group).await?;
        println!("the group has {} messages", copies.len());
    }
    Ok(())
}

/// Opt-outs, and metrics of profiles.
async fn reports(client: &Client) -> Result<()> {
    let since = Utc::now() - Days::new(7);
    let optouts = client.messaging_optouts().list().created_at_gte(since).await?;
    let metrics = client.messaging_profile_metrics().list().time_frame("7d").await?;
    println!("{} opt-outs in a week, metrics of {} profiles", optouts.len(), metrics.len());
    Ok(())
}

/// 10DLC: a brand, a campaign of the brand, and a number that sends for the campaign.
async fn registrations(client: &Client) -> Result<()> {
    let registry = client.messaging_10dlc();
    let brand = registry.brand().create();
    let brand = brand
        .display_name("Example")
        .company_name("Example Inc.")
        .entity_type(BrandEntityType::PrivateProfit)
        .country("US")
        .email("someone@example.com")
        .vertical(BrandVertical::Technology)
        .await?;
    let vettings = registry.brand().external_vetting().list(&brand.brand_id).await?;
    let campaign = registry.campaign_builder().submit();
    let campaign = campaign
        .brand_id(&brand.brand_id)
        .usecase("MIXED")
        .description("Alerts about orders, and answers to questions")
        .await?;
    let terms = registry.campaign().get_mno_metadata(&campaign.campaign_id).await?;
    println!("{} vettings, terms of {} operators", vettings.len(), terms.len());

    // The response type depends on the field, so the response is JSON, decoded here.
    let states = registry.get_enum(CampaignEnumName::BrandStatus).await?;
    if let Ok(states) = serde_json::from_value::<CampaignEnumList>(states.into_inner()) {
        println!("a brand is {}", states.join(" or "));
    }

    let numbers = registry.phone_number_campaigns();
    numbers.create().phone_number(NUMBER).campaign_id(&campaign.campaign_id).await?;
    println!("{} numbers of campaigns", numbers.list().await?.len());
    Ok(())
}

/// Toll-free verification, and a deep link to RCS.
async fn verification(client: &Client) -> Result<()> {
    let requests = client.messaging_tollfree().verification().requests();
    let pages = requests.list().page_size(20).await?;
    println!("{} verifications", pages.len());

    let link = client.messages().rcs().generate_deeplink("agent-1").body("Hello").await?;
    println!("a link: {}", link.url.is_some());
    Ok(())
}
