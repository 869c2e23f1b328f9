//! The cost of reading a list: `cargo bench -p telnyx-messaging --bench paging`.
//!
//! Memory: the peak of a process that reads 10,000 items, and of one that reads 1,000,000. They are
//! the same, because at most two pages are held. Time: 100 pages from a server that takes 20 ms for
//! each, with and without prefetching, for a consumer that only counts and for one that works.

use std::error::Error;
use std::process::Command;
use std::time::{Duration, Instant};

use telnyx_messaging::Client;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

const SIZE: usize = 250;
const LATENCY: Duration = Duration::from_millis(20);
const PAGES: usize = 100;

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(index) = arguments.iter().position(|argument| argument == "--read") {
        let url = arguments.get(index + 1).ok_or("--read requires a URL")?;
        println!("{}", read(url, 1, Duration::ZERO).await?);
        println!("{}", peak()?);
        return Ok(());
    }
    memory().await?;
    time().await
}

/// Compares the peak memory of two processes.
async fn memory() -> Result<()> {
    let mut peaks = Vec::new();
    for count in [10_000, 1_000_000] {
        let url = serve(count, Duration::ZERO).await?;
        let program = std::env::current_exe()?;
        let start = Instant::now();
        let output = tokio::task::spawn_blocking(move || {
            Command::new(program).args(["--read", &url]).output()
        });
        let text = String::from_utf8(output.await??.stdout)?;
        let mut lines = text.lines();
        let mut number = || lines.next().and_then(|line| line.parse::<usize>().ok());
        let (found, peak) = number().zip(number()).ok_or("the process failed")?;
        let seconds = start.elapsed().as_secs_f64();
        println!("{found:>9} items: {:>5.1} MiB at the peak, {seconds:.1} s", mebibytes(peak));
        if found != count {
            return Err(format!("{found} of {count} items were read").into());
        }
        peaks.push(peak);
    }
    let ratio = mebibytes(peaks[1]) / mebibytes(peaks[0]);
    println!("           ratio {ratio:.2}\n");
    Ok(())
}

/// Compares the time with and without prefetching.
async fn time() -> Result<()> {
    let url = serve(SIZE * PAGES, LATENCY).await?;
    for (consumer, work) in
        [("only counts", 0), ("works 10 ms a page", 10), ("works 20 ms a page", 20)]
    {
        let work = Duration::from_millis(work);
        let mut seconds = Vec::new();
        for prefetch in [0, 1] {
            let start = Instant::now();
            read(&url, prefetch, work).await?;
            seconds.push(start.elapsed().as_secs_f64());
        }
        let (without, with) = (seconds[0], seconds[1]);
        println!(
            "{PAGES} pages of 20 ms, a consumer that {consumer:<18}: {without:.2} s without, \
             {with:.2} s with prefetch, ratio {:.2}",
            with / without
        );
    }
    Ok(())
}

/// Reads the whole list and counts the items.
async fn read(url: &str, prefetch: usize, work: Duration) -> Result<usize> {
    let client = Client::builder().api_key("KEY0123456789").base_url(url).no_proxy().build()?;
    let list = client.messaging_profiles().list().page_size(i64::try_from(SIZE)?);
    let mut pages = list.prefetch(prefetch).pages();
    let mut count = 0;
    while let Some(page) = pages.try_next().await? {
        count += page.into_iter().filter(|profile| profile.name.is_some()).count();
        if !work.is_zero() {
            tokio::time::sleep(work).await;
        }
    }
    Ok(count)
}

/// Returns the peak resident memory of this process, in KiB.
fn peak() -> Result<usize> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    Ok(line.ok_or("no VmHWM")?.trim().trim_end_matches("kB").trim().parse()?)
}

#[allow(clippy::cast_precision_loss, reason = "for display")]
fn mebibytes(kibibytes: usize) -> f64 {
    kibibytes as f64 / 1024.0
}

/// Starts a minimal server with `count` profiles, and returns its base URL.
async fn serve(count: usize, latency: Duration) -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(async move { respond(stream, count, latency).await });
        }
    });
    Ok(url)
}

/// Responds to the requests of one connection.
async fn respond(stream: TcpStream, count: usize, latency: Duration) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut stream = BufReader::new(stream);
    loop {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if stream.read_line(&mut head).await? == 0 {
                return Ok(());
            }
        }
        let number =
            head.split_once("page%5Bnumber%5D=").or_else(|| head.split_once("page[number]="));
        let digits = number.map(|(_, rest)| rest.split(|c: char| !c.is_ascii_digit()).next());
        let number = digits.flatten().and_then(|digits| digits.parse().ok()).unwrap_or(1);
        let body = page(number, count);
        tokio::time::sleep(latency).await;
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all((head + &body).as_bytes()).await?;
    }
}

fn page(number: usize, count: usize) -> String {
    let first = (number.max(1) - 1) * SIZE;
    let items: Vec<String> = (first..count.min(first + SIZE))
        .map(|id| {
            format!(
                r#"{{"id":"4001e2b7-5c1d-4a0e-9f63-{id:012}","record_type":"messaging_profile","name":"Profile {id}","enabled":true,"webhook_url":"https://example.com/hooks/{id}","webhook_failover_url":null,"webhook_api_version":"2","whitelisted_destinations":["US","CA"],"created_at":"2026-01-01T12:00:00Z","updated_at":"2026-01-02T12:00:00Z","number_pool_settings":{{"toll_free_weight":10,"long_code_weight":1,"skip_unhealthy":true,"sticky_sender":false,"geomatch":false}}}}"#
            )
        })
        .collect();
    format!(
        r#"{{"data":[{}],"meta":{{"page_number":{number},"page_size":{SIZE},"total_pages":{},"total_results":{count}}}}}"#,
        items.join(","),
        count.div_ceil(SIZE)
    )
}
