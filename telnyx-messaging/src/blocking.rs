//! The same requests, from code without `async`.
//!
//! Every request that can be awaited can be waited for instead:
//!
//! ```no_run
//! use telnyx_messaging::Client;
//! use telnyx_messaging::blocking::Wait;
//!
//! # fn example() -> telnyx_messaging::Result<()> {
//! let client = Client::from_env()?;
//! let message = client
//!     .messages()
//!     .send()
//!     .from("+15550100001")
//!     .to("+15550100002")
//!     .text("Hello")
//!     .wait()?;
//! println!("{}", message.id);
//! # Ok(())
//! # }
//! ```
//!
//! Lists are walked page by page:
//!
//! ```no_run
//! # use telnyx_messaging::blocking::Wait;
//! # fn example(client: telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
//! let mut next = Some(client.messaging_profiles().list().page_size(250).wait()?);
//! while let Some(page) = next {
//!     for profile in &page {
//!         println!("{} {:?}", profile.id, profile.name);
//!     }
//!     next = page.next().wait()?;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The work is done on one background thread, which is started by the first call and shared by all
//! clients.

use std::future::{Future, IntoFuture};
use std::sync::{OnceLock, mpsc};

use tokio::runtime::{Builder, Handle};

use crate::error::{InvalidRequest, Result};

/// Sends a request and waits for its answer.
pub trait Wait<T>: IntoFuture<Output = Result<T>> {
    /// Sends the request and blocks this thread until the answer is there.
    ///
    /// # Errors
    /// As when awaited; also [`Error::InvalidRequest`](crate::Error::InvalidRequest) when called
    /// from asynchronous code, where blocking would stop everything else: use `.await` there.
    fn wait(self) -> Result<T>;
}

impl<R, T> Wait<T> for R
where
    R: IntoFuture<Output = Result<T>>,
    R::IntoFuture: Send + 'static,
    T: Send + 'static,
{
    fn wait(self) -> Result<T> {
        if Handle::try_current().is_ok() {
            return Err(InvalidRequest::new(
                None,
                "use `.await` in asynchronous code instead of waiting",
            )
            .into());
        }
        block_on(self.into_future())
    }
}

fn block_on<T: Send + 'static>(
    call: impl Future<Output = Result<T>> + Send + 'static,
) -> Result<T> {
    let stopped =
        || InvalidRequest::new(None, "the background thread for blocking calls could not be used");
    let (sender, receiver) = mpsc::sync_channel(1);
    background().ok_or_else(stopped)?.spawn(async move {
        // The receiver waits below, so it is there.
        let _ = sender.send(call.await);
    });
    receiver.recv().map_err(|_| stopped())?
}

/// The runtime all blocking calls share. It lives as long as the process: the connections of a
/// client belong to the runtime they were made in, and are reused by later calls.
fn background() -> Option<Handle> {
    static BACKGROUND: OnceLock<Option<Handle>> = OnceLock::new();
    let start = || {
        let runtime = Builder::new_current_thread().enable_all().build().ok()?;
        let handle = runtime.handle().clone();
        let drive = move || runtime.block_on(std::future::pending::<()>());
        std::thread::Builder::new().name("telnyx-messaging".to_owned()).spawn(drive).ok()?;
        Some(handle)
    };
    BACKGROUND.get_or_init(start).clone()
}
