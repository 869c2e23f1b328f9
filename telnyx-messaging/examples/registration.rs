//! 10DLC: registers a brand, a campaign and a number, without arguments. With files of stored
//! webhooks as arguments, prints how the registration goes on.

use telnyx_messaging::types::{
    BrandEntityType, BrandUpdateStatus, BrandVertical, CampaignUpdateStatus, RegistrationFailure,
};
use telnyx_messaging::webhooks::{Event, decode};
use telnyx_messaging::{Client, Result};

const NUMBER: &str = "+15550100001";
const WEBHOOKS: &str = "https://example.com/10dlc";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    if std::env::args().len() == 1 {
        let brand = brand(&client).await?;
        let campaign = campaign(&client, &brand).await?;
        // In production, after the events: the brand is verified, the campaign is accepted.
        number(&client, &campaign).await?;
    }
    for file in std::env::args().skip(1) {
        report(decode(&std::fs::read(file)?)?);
    }
    Ok(())
}

async fn brand(client: &Client) -> Result<String> {
    let brands = client.messaging_10dlc().brand();
    let brand = brands
        .create()
        .display_name("Example")
        .company_name("Example Inc.")
        .ein("123456789")
        .entity_type(BrandEntityType::PrivateProfit)
        .vertical(BrandVertical::Technology)
        .country("US")
        .email("support@example.com")
        .webhook_url(WEBHOOKS)
        .await?;
    let vetting = brands.external_vetting().order(&brand.brand_id);
    let vetting = vetting.evp_id("AEGIS").vetting_class("STANDARD").await?;
    println!("brand {}, vetting {:?}", brand.brand_id, vetting.vetting_id);
    Ok(brand.into_inner().brand_id)
}

async fn campaign(client: &Client, brand: &str) -> Result<String> {
    let submission = client.messaging_10dlc().campaign_builder().submit();
    let campaign = submission
        .brand_id(brand)
        .usecase("ACCOUNT_NOTIFICATION")
        .description("Updates about orders that the recipient has placed")
        .message_flow("Customers agree on the order form at https://example.com/order")
        .sample1("Your order A-1017 has been shipped. Reply STOP to opt out.")
        .subscriber_optin(true)
        .subscriber_optout(true)
        .reference_id("orders-1") // a second submission with it is refused
        .webhook_url(WEBHOOKS)
        .await?;
    println!("campaign {}: {:?}", campaign.campaign_id, campaign.campaign_status);
    Ok(campaign.into_inner().campaign_id)
}

async fn number(client: &Client, campaign: &str) -> Result<()> {
    let assignments = client.messaging_10dlc().phone_number_campaigns();
    assignments.create().phone_number(NUMBER).campaign_id(campaign).await?;
    let assigned = assignments.retrieve(NUMBER).await?;
    println!("number: {:?}", assigned.assignment_status);
    Ok(())
}

/// Events come with and without an envelope; both are the same variants.
fn report(event: Event) {
    match event {
        Event::BrandUpdate(event) if event.payload.status == Some(BrandUpdateStatus::Failed) => {
            println!("correct the brand: {:?}", fields(&event.payload.reasons));
        }
        Event::CampaignUpdate(event) => match event.payload.status {
            Some(CampaignUpdateStatus::Accepted) => println!("the campaign can send"),
            other => println!("campaign: {other:?} {:?}", fields(&event.payload.reasons)),
        },
        Event::PhoneNumberCampaignUpdate(event) => println!("number: {:?}", event.payload.status),
        other => println!("{:?}", other.event_type()),
    }
}

fn fields(reasons: &[RegistrationFailure]) -> Vec<&String> {
    reasons.iter().flat_map(|reason| &reason.fields).collect()
}
