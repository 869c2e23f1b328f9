//! Lists the messaging profiles of the account: `TELNYX_API_KEY=KEY… cargo run --example list`.

use telnyx_messaging::{Client, Result};

#[tokio::main]
async fn main() -> Result<()> {
    let client = Client::from_env()?;
    let mut profiles = client.messaging_profiles().list().page_size(50).items();
    while let Some(profile) = profiles.try_next().await? {
        println!("{} {}", profile.id, profile.name.as_deref().unwrap_or("(no name)"));
    }
    Ok(())
}
