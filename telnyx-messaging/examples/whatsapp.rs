//! WhatsApp: a template at any time, other content within 24 hours of the user's last message, and
//! replies. Arguments are files with stored webhooks.

use telnyx_messaging::types::{
    MessageType, WhatsappButtonMessage, WhatsappContent, WhatsappReplyButton, WhatsappTemplate,
    WhatsappTemplateParameter,
};
use telnyx_messaging::webhooks::{Event, decode};
use telnyx_messaging::{Client, ErrorCode, Result};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let to_user = || client.messages().whatsapp().from("+15550100001").to("+15550100002");

    let parcel = WhatsappTemplateParameter::image("https://example.com/parcel.png");
    let shipped = WhatsappTemplate::named("order_shipped", "en_US")
        .header_value(parcel)
        .body_values(["Ada", "A-1017"]);
    let sent = to_user().whatsapp_message(shipped).await?;
    println!("{} is a template", sent.id);

    to_user().text("Your parcel arrives this week.").await?;
    to_user().whatsapp_message(WhatsappContent::image("https://example.com/map.png")).await?;
    let days = [("tue", "Tuesday"), ("wed", "Wednesday")];
    let days = days.map(|(id, title)| WhatsappReplyButton::new(id, title));
    let question = WhatsappButtonMessage::new(days).body("When are you at home?");
    to_user().whatsapp_message(question).await?;

    for file in std::env::args().skip(1) {
        receive(&client, decode(&std::fs::read(file)?)?).await?;
    }
    Ok(())
}

async fn receive(client: &Client, event: Event) -> Result<()> {
    match event {
        Event::MessageReceived(event)
            if event.payload.message_type == Some(MessageType::Whatsapp) =>
        {
            let reply = event.payload.reply_by_whatsapp(client, "Thank you!")?.await?;
            println!("{} is a reply", reply.id);
        }
        Event::MessageFinalized(event) => {
            let mut codes = event.payload.errors.iter().filter_map(|error| error.code());
            let is_late = codes.any(|code| code == ErrorCode::WhatsappWindowClosed);
            println!("{:?}, send a template: {is_late}", event.payload.delivery_status());
        }
        other => println!("{:?}", other.event_type()),
    }
    Ok(())
}
