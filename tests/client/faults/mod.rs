//! What happens when the connection or the service fails: nothing is sent twice, nothing hangs, and
//! errors are accurate.

mod bodies;
mod calls;
mod cancellation;
mod crowd;
mod downloads;
mod failures;
mod keys;
mod limits;
mod matrix;
mod patience;
mod pool;
mod redirects;
mod refusals;
mod retries;
mod sockets;
mod table;
