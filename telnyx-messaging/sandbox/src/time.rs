//! The virtual clock, as tests see it.

use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::Sandbox;

impl Sandbox {
    /// Returns the time of the virtual clock.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.state.world().now()
    }

    /// Advances the virtual clock. What is due on the way happens at its time, in order: messages go
    /// out and end, deliveries are repeated, keys expire. Returns when all of it has happened.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use telnyx_messaging_sandbox::Sandbox;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::builder().clock_paused().start().await?;
    /// let client = sandbox.client()?;
    /// let send_at = sandbox.now() + Duration::from_secs(3600);
    /// let reminder = client.messages().schedule()
    ///     .from("+15550100001").to("+15550100002").text("See you at 4").send_at(send_at)
    ///     .await?;
    ///
    /// sandbox.advance(Duration::from_secs(2 * 3600)).await;
    /// assert_eq!(sandbox.message(&reminder.id)?["to"][0]["status"], "delivered");
    /// # Ok(())
    /// # }
    /// ```
    pub async fn advance(&self, by: Duration) {
        self.state.advance(by).await;
    }

    /// Makes the virtual clock stand still.
    pub fn pause_clock(&self) {
        self.state.change(|world| world.clock.pause());
    }

    /// Makes the virtual clock run with the real time.
    pub fn resume_clock(&self) {
        self.state.change(|world| world.clock.resume());
    }

    /// Waits until no webhook delivery is in progress and nothing is due within five seconds; with a
    /// paused clock, until nothing is due now.
    pub async fn settled(&self) {
        self.state.settle().await;
    }
}
