//! Measures how fast a sandbox starts, and how many messages per second it takes without webhooks,
//! compared with a plain server on the same machine:
//!
//! ```sh
//! cargo run --release -p telnyx-messaging-sandbox --example throughput
//! ```

use std::convert::Infallible;
use std::error::Error;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use telnyx_messaging_sandbox::Sandbox;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// Connections at the same time.
const CONNECTIONS: usize = 16;
/// Requests in flight on each: one at a time, as clients do, and pipelined, which takes less of the
/// system for each.
const IN_FLIGHT: [usize; 2] = [1, 8];
/// The time of one measurement.
const TIME: Duration = Duration::from_secs(3);
const WARM_UP: Duration = Duration::from_millis(500);
const BODY: &str =
    r#"{"from":"+15550100001","to":"+15550100002","text":"Hello from the example."}"#;

#[tokio::main(worker_threads = 2)]
async fn main() -> Result<()> {
    // The first one parses the description of the API.
    let first = Instant::now();
    let sandbox = Sandbox::start().await?;
    println!("first start  {:8.2} ms", milliseconds(first));
    let again = Instant::now();
    drop(Sandbox::start().await?);
    println!("next start   {:8.2} ms", milliseconds(again));

    let address: SocketAddr =
        sandbox.base_url().trim_start_matches("http://").trim_end_matches("/v2").parse()?;
    let request = request(sandbox.api_key());
    let one = exchange(&mut TcpStream::connect(address).await?, &request, 1).await?;
    let plain = echo(one.clone()).await?;

    for in_flight in IN_FLIGHT {
        println!("\n{CONNECTIONS} connections, each with {in_flight} in flight");
        measure(plain, &request, in_flight, WARM_UP).await?;
        let plain = measure(plain, &request, in_flight, TIME).await?;
        println!("plain hyper  {:8.0} requests/s{}", plain.per_second, plain.processor_time());
        measure(address, &request, in_flight, WARM_UP).await?;
        let sends = measure(address, &request, in_flight, TIME).await?;
        let ratio = sends.per_second / plain.per_second;
        println!("sandbox      {:8.0} sends/s{}", sends.per_second, sends.processor_time());
        println!("             {ratio:8.2} of plain hyper");
    }
    Ok(())
}

/// The result of a measurement.
struct Measured {
    per_second: f64,
    /// Processor time of client and server for one request, where the system reports it: unlike the
    /// rate, it hardly depends on what else runs on the machine.
    microseconds: Option<f64>,
}

impl Measured {
    fn processor_time(&self) -> String {
        let text = |time: f64| format!(", {time:5.1} µs of processor time each");
        self.microseconds.map(text).unwrap_or_default()
    }
}

/// Returns the processor time of this process in microseconds, on Linux.
fn processor_time() -> Option<f64> {
    const TICK: f64 = 10_000.0;
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at)?.parse::<f64>().ok();
    Some((ticks(11)? + ticks(12)?) * TICK)
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}

fn request(key: &str) -> Bytes {
    let length = BODY.len();
    Bytes::from(format!(
        "POST /v2/messages HTTP/1.1\r\nhost: sandbox\r\nauthorization: Bearer {key}\r\n\
         content-type: application/json\r\ncontent-length: {length}\r\n\r\n{BODY}"
    ))
}

/// Starts a server that reads each request and responds with this body.
async fn echo(body: Bytes) -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let _ = stream.set_nodelay(true);
            let body = body.clone();
            let service = service_fn(move |request: http::Request<Incoming>| {
                let body = body.clone();
                async move {
                    let _ = request.into_body().collect().await;
                    Ok::<_, Infallible>(http::Response::new(Full::new(body)))
                }
            });
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    });
    Ok(address)
}

async fn measure(
    address: SocketAddr,
    request: &Bytes,
    in_flight: usize,
    time: Duration,
) -> Result<Measured> {
    let before = processor_time();
    let start = Instant::now();
    let tasks: Vec<_> = (0..CONNECTIONS)
        .map(|_| {
            let request = request.clone();
            tokio::spawn(async move {
                let mut stream = TcpStream::connect(address).await?;
                stream.set_nodelay(true)?;
                let mut count = 0;
                while start.elapsed() < time {
                    exchange(&mut stream, &request, in_flight).await?;
                    count += in_flight;
                }
                Ok::<_, Box<dyn Error + Send + Sync>>(count)
            })
        })
        .collect();
    let mut count = 0;
    for task in tasks {
        count += task.await??;
    }
    let count = f64::from(u32::try_from(count)?);
    let used = processor_time().zip(before).map(|(after, before)| after - before);
    Ok(Measured {
        per_second: count / start.elapsed().as_secs_f64(),
        microseconds: used.map(|used| used / count),
    })
}

/// Sends requests, and returns the body of the last response.
async fn exchange(stream: &mut TcpStream, request: &[u8], count: usize) -> Result<Bytes> {
    stream.write_all(&request.repeat(count)).await?;
    let mut received = Vec::with_capacity(16 * 1024);
    let mut at = 0;
    let mut body = Bytes::new();
    for _ in 0..count {
        let (start, end) = loop {
            if let Some(found) = response(&received[at..])? {
                break (at + found.0, at + found.1);
            }
            if stream.read_buf(&mut received).await? == 0 {
                return Err("the connection was closed".into());
            }
        };
        body = Bytes::copy_from_slice(&received[start..end]);
        at = end;
    }
    Ok(body)
}

/// Returns where the body of a complete response begins and ends.
fn response(received: &[u8]) -> Result<Option<(usize, usize)>> {
    let Some(head) = received.windows(4).position(|four| four == b"\r\n\r\n") else {
        return Ok(None);
    };
    let text = std::str::from_utf8(&received[..head])?;
    if !text.starts_with("HTTP/1.1 200") {
        return Err(text.into());
    }
    let length = text.lines().find_map(|line| line.strip_prefix("content-length: "));
    let end = head + 4 + length.ok_or("no content-length")?.parse::<usize>()?;
    Ok((received.len() >= end).then_some((head + 4, end)))
}
