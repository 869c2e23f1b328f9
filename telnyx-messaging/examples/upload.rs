//! Orders that a number is hosted, and uploads its documents, PDFs of your own:
//! `TELNYX_API_KEY=KEY… cargo run --example upload -- loa.pdf bill.pdf`.

use std::env::args;

use telnyx_messaging::{Client, types::Upload};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let loa = Upload::from_path(args().nth(1).unwrap_or("loa.pdf".to_owned())).await?;
    let bill = Upload::from_path(args().nth(2).unwrap_or("bill.pdf".to_owned())).await?;

    let client = Client::from_env()?;
    let orders = client.messaging_hosted_number_orders();
    let order = orders.create().phone_numbers(["+15550100001"]).await?;
    let order = orders.actions().upload_file(&order.id).loa(loa).bill(bill).await?;
    println!("{} has its documents: {:?}", order.id, order.status);
    Ok(())
}
