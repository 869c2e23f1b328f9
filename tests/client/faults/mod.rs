//! What happens when the connection or the service fails: nothing is sent twice, nothing hangs,
//! and the error tells the truth.

mod bodies;
mod calls;
mod cancellation;
mod crowd;
mod failures;
mod keys;
mod matrix;
mod patience;
mod pool;
mod redirects;
mod table;
