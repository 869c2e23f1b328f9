//! The same requests from code without `async`.
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
//! Lists are iterators:
//!
//! ```no_run
//! # fn example(client: telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
//! for profile in client.messaging_profiles().list().page_size(250).items().wait_iter() {
//!     let profile = profile?;
//!     println!("{} {:?}", profile.id, profile.name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The media of a message are downloaded in the same way:
//!
//! ```no_run
//! # use telnyx_messaging::types::Media;
//! # fn example(client: telnyx_messaging::Client, media: Media) -> Result<(), telnyx_messaging::MediaError> {
//! use telnyx_messaging::blocking::Wait;
//!
//! let picture = media.download(&client, 5 * 1024 * 1024).wait()?.bytes().wait()?;
//! println!("{} bytes", picture.len());
//! # Ok(())
//! # }
//! ```
//!
//! # Threads
//!
//! The calling thread does the work: it builds the request, decodes the response, and runs a retry
//! filter of the application, in the tracing span that it is in. One background thread, which the
//! first call starts and all clients share, waits for sockets and timers. Lists are not fetched
//! ahead.
//!
//! # In asynchronous programs
//!
//! Blocking calls belong on threads that may block: those of [`tokio::task::spawn_blocking`], of
//! `tokio::task::block_in_place`, or of the application's own. On a worker thread of a runtime a
//! blocking call works, too, but no other task makes progress on that thread until the call ends. A
//! call that needs such a task, for example because the server that it connects to is a task of the
//! same single-threaded runtime, ends with its deadline. Use `.await` there.

use std::future::{Future, IntoFuture};
use std::io;
use std::iter::FusedIterator;
use std::pin::{Pin, pin};
use std::sync::{Arc, Condvar, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

use futures_core::Stream;
use tokio::runtime::{Builder, Handle};

use crate::error::{Error, Result, RuntimeError};

/// Waits for requests, and for everything else that fails with an error of a call: downloads of media,
/// calls by name.
pub trait Wait<T, E = Error>: IntoFuture<Output = Result<T, E>> {
    /// Sends the request and blocks this thread until the response is complete.
    ///
    /// # Errors
    /// Those of the request when it is awaited; also a [`RuntimeError`] if the background thread
    /// cannot be started.
    fn wait(self) -> Result<T, E>;
}

impl<F, T, E> Wait<T, E> for F
where
    F: IntoFuture<Output = Result<T, E>>,
    E: From<RuntimeError>,
{
    fn wait(self) -> Result<T, E> {
        block_on(self.into_future())?
    }
}

/// An iterator over a stream, such as [`Items`](crate::Items) and [`Pages`](crate::Pages), that
/// blocks the thread until the next element is there.
///
/// It ends after an error, as the stream does. [`get_mut`](Self::get_mut) gives access to the stream:
/// `iter.get_mut().try_next().wait()` fetches a failed page again.
#[derive(Debug)]
#[must_use = "iterators do nothing unless consumed"]
pub struct WaitIter<S>(S);

impl<S> WaitIter<S> {
    pub(crate) fn new(stream: S) -> Self {
        Self(stream)
    }

    /// Returns the stream, for example to ask for its position.
    pub fn get_ref(&self) -> &S {
        &self.0
    }

    /// Returns the stream.
    pub fn get_mut(&mut self) -> &mut S {
        &mut self.0
    }

    /// Returns the stream, which continues where the iterator is.
    pub fn into_inner(self) -> S {
        self.0
    }
}

impl<S, T> Iterator for WaitIter<S>
where
    S: Stream<Item = Result<T>> + Unpin,
{
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        let stream = &mut self.0;
        let next = std::future::poll_fn(|context| Pin::new(&mut *stream).poll_next(context));
        block_on(next).unwrap_or_else(|error| Some(Err(error.into())))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

// The streams of this crate return `None` at their end and after an error.
impl<S, T> FusedIterator for WaitIter<S> where
    S: futures_core::FusedStream + Stream<Item = Result<T>> + Unpin
{
}

/// Whether this is the runtime of the background thread.
pub(crate) fn is_driver(runtime: &Handle) -> bool {
    DRIVER.handle.get().is_some_and(|driver| driver.id() == runtime.id())
}

/// Polls a future on this thread until it is ready.
///
/// `Handle::block_on` would panic on threads of a runtime, so the thread waits without tokio.
fn block_on<F: Future>(future: F) -> Result<F::Output, RuntimeError> {
    // Sockets and timers belong to the driver's runtime, even if the thread is in another one.
    let _entered = DRIVER.handle(start)?.enter();
    // Without a budget, because one of an enclosing task would not be refilled.
    let mut future = pin!(tokio::task::unconstrained(future));
    let parker = Arc::new(Parker::default());
    let waker = Waker::from(Arc::clone(&parker));
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return Ok(output),
            Poll::Pending => parker.park(),
        }
    }
}

/// Blocks a thread until it is woken.
#[derive(Default)]
struct Parker {
    is_woken: Mutex<bool>,
    woken: Condvar,
}

impl Parker {
    fn park(&self) {
        let mut is_woken = self.is_woken.lock().unwrap_or_else(PoisonError::into_inner);
        while !std::mem::take(&mut *is_woken) {
            is_woken = self.woken.wait(is_woken).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl Wake for Parker {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        *self.is_woken.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.woken.notify_one();
    }
}

/// The driver of all blocking calls. It lives as long as the process, because connections belong to
/// the runtime in which they were made, and are reused by later calls.
static DRIVER: Driver = Driver { handle: OnceLock::new(), starting: Mutex::new(()) };

struct Driver {
    handle: OnceLock<Handle>,
    starting: Mutex<()>,
}

impl Driver {
    /// Returns the runtime, which is started by the first call. If that fails, the next call tries
    /// again.
    fn handle(&self, start: impl FnOnce() -> io::Result<Handle>) -> Result<&Handle, RuntimeError> {
        if let Some(handle) = self.handle.get() {
            return Ok(handle);
        }
        let _starting = self.starting.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(handle) = self.handle.get() {
            return Ok(handle);
        }
        let handle = start().map_err(RuntimeError::background_thread)?;
        Ok(self.handle.get_or_init(|| handle))
    }
}

/// Starts the background thread.
fn start() -> io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let drive = move || runtime.block_on(std::future::pending::<()>());
    std::thread::Builder::new().name("telnyx-messaging".to_owned()).spawn(drive)?;
    Ok(handle)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    #[test]
    fn a_failed_start_is_an_error_and_is_tried_again() {
        let driver = Driver { handle: OnceLock::new(), starting: Mutex::new(()) };
        let refused = || Err(io::Error::other("no more threads"));
        let error = Error::from(driver.handle(refused).unwrap_err());
        assert!(error.to_string().contains("no more threads"), "{error}");
        assert!(!error.may_have_been_sent());
        assert!(driver.handle(start).is_ok());
        assert!(driver.handle(refused).is_ok(), "started once");
    }

    #[test]
    fn a_thread_that_was_woken_before_does_not_wait() {
        let parker = Arc::new(Parker::default());
        parker.wake_by_ref();
        parker.park();
    }
}
