//! Walks the messaging profiles of the account: `TELNYX_API_KEY=KEY… cargo run --example list`.

use telnyx_messaging::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let profiles = Client::from_env()?.messaging_profiles();

    let mut number = 1;
    loop {
        let page = profiles.list().page_number(number).page_size(50).await?;
        for profile in &page {
            println!("{} {}", profile.id, profile.name.as_deref().unwrap_or("(no name)"));
        }
        if !page.has_next() {
            break Ok(());
        }
        number += 1;
    }
}
