//! The receivers among the examples, run as programs and driven over sockets.

use std::collections::{HashMap, HashSet, VecDeque};
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use telnyx_messaging::webhooks::Signer;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::net::TcpStream;
use tokio::process::{Child, ChildStdout, Command};

use crate::readme::example;

/// Time limit of each test.
const TIME_LIMIT: Duration = Duration::from_secs(60);

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    i64::try_from(since.as_secs()).unwrap()
}

/// A running example.
struct Program {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
    address: String,
    signer: Arc<Signer>,
}

impl Program {
    async fn start(name: &str) -> Self {
        let signer = Arc::new(Signer::generate());
        let replaced = Signer::generate().public_key();
        let mut child = Command::new(example(name))
            .env("TELNYX_PUBLIC_KEY", format!("{replaced}, {}", signer.public_key()))
            .env("LISTEN", "127.0.0.1:0")
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let first = lines.next_line().await.unwrap().unwrap();
        let address = first.strip_prefix("listening on http://").unwrap();
        let address = address.strip_suffix("/webhooks").unwrap().to_owned();
        Self { child, lines, address, signer }
    }

    /// Stops the program as a supervisor does, or a person at the keyboard.
    async fn signal(&self, name: &str) {
        let id = self.child.id().unwrap().to_string();
        assert!(Command::new("kill").args([name, &id]).status().await.unwrap().success());
    }

    /// Returns the ids of the events it handled, until it ends.
    async fn handled_until_its_end(mut self) -> Vec<String> {
        let mut ids = Vec::new();
        while let Some(line) = self.lines.next_line().await.unwrap() {
            if let Some(rest) = line.strip_prefix("handled ") {
                ids.push(rest.split(' ').next().unwrap().to_owned());
            } else {
                assert_eq!(line, "stopped");
            }
        }
        assert!(self.child.wait().await.unwrap().success());
        ids
    }
}

/// A keep-alive connection, opened again whenever the server has closed it.
struct Connection {
    address: String,
    stream: Option<BufReader<TcpStream>>,
}

impl Connection {
    fn to(program: &Program) -> Self {
        Self { address: program.address.clone(), stream: None }
    }

    /// Returns the status of the response; an error when there was none.
    async fn post(&mut self, headers: &[(&str, &str)], body: &[u8]) -> std::io::Result<u16> {
        let headers: String =
            headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let head = format!(
            "POST /webhooks HTTP/1.1\r\nhost: localhost\r\ncontent-length: {}\r\n{headers}\r\n",
            body.len()
        );
        let result = self.exchange(&[head.as_bytes(), body].concat()).await;
        if result.is_err() {
            self.stream = None;
        }
        result
    }

    async fn exchange(&mut self, request: &[u8]) -> std::io::Result<u16> {
        if self.stream.is_none() {
            self.stream = Some(BufReader::new(TcpStream::connect(&self.address).await?));
        }
        let stream = self.stream.as_mut().unwrap();
        stream.get_mut().write_all(request).await?;
        let mut line = String::new();
        let (mut status, mut length, mut closes) = (0, 0, false);
        while line != "\r\n" {
            line.clear();
            if stream.read_line(&mut line).await? == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
            let lower = line.to_ascii_lowercase();
            if let Some(rest) = lower.strip_prefix("http/1.1 ") {
                status = rest[..3].parse().unwrap();
            } else if let Some(value) = lower.strip_prefix("content-length:") {
                length = value.trim().parse().unwrap();
            } else if lower.trim() == "connection: close" {
                closes = true;
            }
        }
        stream.read_exact(&mut vec![0; length]).await?;
        if closes {
            self.stream = None;
        }
        Ok(status)
    }

    async fn deliver(&mut self, signer: &Signer, id: &str, time: i64) -> std::io::Result<u16> {
        let body = format!(
            r#"{{"data":{{"event_type":"message.received","id":"{id}","payload":{{"id":"m"}}}}}}"#
        );
        let signature = signer.sign(time, body.as_bytes());
        let headers = [
            ("Telnyx-Signature-Ed25519", signature.as_str()),
            ("Telnyx-Timestamp", &time.to_string()),
        ];
        self.post(&headers, body.as_bytes()).await
    }
}

/// The status of every kind of request.
async fn refuses_as_documented(name: &str) {
    let program = Program::start(name).await;
    let mut connection = Connection::to(&program);
    let signer = &program.signer;
    let body = br#"{"data":{"event_type":"message.received","id":"e1","payload":{}}}"#;
    let time = now().to_string();
    let signature = signer.sign(now(), body);
    let signed = |timestamp: &str, body: &[u8]| signer.sign_text(timestamp, body);
    let (old, ahead) = ((now() - 400).to_string(), (now() + 400).to_string());
    let large = format!(r#"{{"data":"{}"}}"#, "x".repeat(2 << 20));
    let stranger = Signer::generate().sign_text(&time, body);
    const SIGNATURE: &str = "telnyx-signature-ed25519";
    const TIMESTAMP: &str = "telnyx-timestamp";

    for (status, what, headers, body) in [
        (400, "no headers", vec![], &body[..]),
        (400, "no timestamp", vec![(SIGNATURE, signature.as_str())], body),
        (400, "no signature", vec![(TIMESTAMP, time.as_str())], body),
        (400, "renamed", vec![("telnyx-signature", &signature), (TIMESTAMP, &time)], body),
        (
            400,
            "repeated",
            vec![(SIGNATURE, &signature), (SIGNATURE, &signature), (TIMESTAMP, &time)],
            body,
        ),
        (400, "empty", vec![(SIGNATURE, ""), (TIMESTAMP, &time)], body),
        (400, "no digits", vec![(SIGNATURE, &signed("1e9", body)), (TIMESTAMP, "1e9")], body),
        (400, "no base64", vec![(SIGNATURE, "%"), (TIMESTAMP, &time)], body),
        (400, "too short", vec![(SIGNATURE, "AAAA"), (TIMESTAMP, &time)], body),
        (400, "no JSON", vec![(SIGNATURE, &signed(&time, b"a=b")), (TIMESTAMP, &time)], b"a=b"),
        (400, "no object", vec![(SIGNATURE, &signed(&time, b"[]")), (TIMESTAMP, &time)], b"[]"),
        (401, "stale", vec![(SIGNATURE, &signed(&old, body)), (TIMESTAMP, &old)], body),
        (401, "ahead", vec![(SIGNATURE, &signed(&ahead, body)), (TIMESTAMP, &ahead)], body),
        (401, "stranger", vec![(SIGNATURE, &stranger), (TIMESTAMP, &time)], body),
        (401, "changed", vec![(SIGNATURE, &signature), (TIMESTAMP, &time)], b"{}"),
        (200, "genuine", vec![(SIGNATURE, &signature), (TIMESTAMP, &time)], body),
        (200, "replayed", vec![(SIGNATURE, &signature), (TIMESTAMP, &time)], body),
    ] {
        assert_eq!(connection.post(&headers, body).await.unwrap(), status, "{name}: {what}");
    }
    assert_eq!(connection.deliver(signer, "e1", now() - 1).await.unwrap(), 200, "a redelivery");
    // The response may come while the body is still being sent, and closes the connection.
    match connection.post(&[], large.as_bytes()).await {
        Ok(status) => assert_eq!(status, 413),
        Err(error) => println!("the connection was closed in the middle of the body: {error}"),
    }
    drop(connection);
    program.signal("-INT").await;
    assert_eq!(program.handled_until_its_end().await, ["e1"]);
}

#[tokio::test]
async fn the_axum_example_refuses_as_documented() {
    tokio::time::timeout(TIME_LIMIT, refuses_as_documented("webhook_axum")).await.unwrap();
}

#[tokio::test]
async fn the_hyper_example_refuses_as_documented() {
    tokio::time::timeout(TIME_LIMIT, refuses_as_documented("webhook_hyper")).await.unwrap();
}

/// 10,000 deliveries of 7,500 events, 200 at a time; as Telnyx does, a delivery without a 2xx
/// response is repeated.
async fn loses_and_doubles_nothing(name: &str) {
    const EVENTS: usize = 7_500;
    const DELIVERIES: usize = 10_000;
    let program = Program::start(name).await;
    // A third of the events is delivered again immediately, in a new request.
    let mut queue = VecDeque::new();
    for event in 0..EVENTS {
        queue.push_back((event, 0));
        if event % 3 == 0 {
            queue.push_back((event, 1));
        }
    }
    assert_eq!(queue.len(), DELIVERIES);
    let queue = Arc::new(Mutex::new(queue));
    // Counted from one time: two deliveries of an event are never the same request.
    let start = now();
    let statuses: Arc<Mutex<HashMap<u16, usize>>> = Arc::default();
    let senders: Vec<_> = (0..200)
        .map(|_| {
            let (queue, statuses) = (Arc::clone(&queue), Arc::clone(&statuses));
            let signer = Arc::clone(&program.signer);
            let mut connection = Connection::to(&program);
            tokio::spawn(async move {
                loop {
                    let next = queue.lock().unwrap().pop_front();
                    let Some((event, attempt)) = next else { break };
                    let id = format!("event-{event}");
                    let status = connection.deliver(&signer, &id, start - attempt).await.unwrap();
                    *statuses.lock().unwrap().entry(status).or_default() += 1;
                    if status == 503 {
                        tokio::time::sleep(Duration::from_millis(20)).await;
                        queue.lock().unwrap().push_back((event, attempt + 2));
                    }
                }
            })
        })
        .collect();
    // The program's output is not read, so that its worker blocks and its queue fills up, until it
    // has begun to refuse. (With a single thread it blocks completely.)
    for _ in 0..100 {
        if statuses.lock().unwrap().contains_key(&503) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let mut program = program;
    let mut handled = Vec::new();
    while handled.len() < EVENTS {
        let line = program.lines.next_line().await.unwrap().unwrap();
        handled.push(line.split(' ').nth(1).unwrap().to_owned());
    }
    for sender in senders {
        sender.await.unwrap();
    }
    program.signal("-INT").await;
    handled.extend(program.handled_until_its_end().await);
    assert_eq!(handled.len(), EVENTS, "an event was doubled");
    assert_eq!(handled.iter().collect::<HashSet<_>>().len(), EVENTS, "an event was lost");
    let statuses = statuses.lock().unwrap();
    assert!(statuses.keys().all(|status| [200, 503].contains(status)), "{statuses:?}");
    assert_eq!(statuses[&200], DELIVERIES);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_axum_example_survives_ten_thousand_deliveries() {
    tokio::time::timeout(TIME_LIMIT, loses_and_doubles_nothing("webhook_axum")).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_hyper_example_survives_ten_thousand_deliveries() {
    tokio::time::timeout(TIME_LIMIT, loses_and_doubles_nothing("webhook_hyper")).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_axum_example_stops_without_losing_what_it_accepted() {
    let program = Program::start("webhook_axum").await;
    let accepted: Arc<Mutex<HashSet<String>>> = Arc::default();
    let senders: Vec<_> = (0..50)
        .map(|sender| {
            let (accepted, signer) = (Arc::clone(&accepted), Arc::clone(&program.signer));
            let mut connection = Connection::to(&program);
            tokio::spawn(async move {
                for number in 0.. {
                    let id = format!("event-{sender}-{number}");
                    match connection.deliver(&signer, &id, now()).await {
                        Ok(200) => drop(accepted.lock().unwrap().insert(id)),
                        Ok(status) => panic!("{status}"),
                        // The program no longer accepts connections.
                        Err(_) => break,
                    }
                }
            })
        })
        .collect();
    while accepted.lock().unwrap().len() < 500 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    program.signal("-TERM").await;
    let handled = tokio::time::timeout(TIME_LIMIT, program.handled_until_its_end()).await.unwrap();
    for sender in senders {
        sender.await.unwrap();
    }
    let distinct: HashSet<String> = handled.iter().cloned().collect();
    assert_eq!(distinct.len(), handled.len(), "an event was doubled");
    assert!(accepted.lock().unwrap().is_subset(&distinct), "an accepted event was lost");
}
