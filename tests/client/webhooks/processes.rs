//! A replay guard in files, used by processes that are killed at every step.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};
use telnyx_messaging::webhooks::testing::{ClockShift, GuardStore, conformance};
use telnyx_messaging::webhooks::{
    GuardError, GuardFuture, GuardOutcome, ReplayGuard, WebhookDelivery,
};

/// The variable with the folder of the guard, for the process that uses it.
const FOLDER: &str = "REPLAY_GUARD_FOLDER";
/// Begins a line of that process, whose output contains those of the test harness, too.
const REPLY: &str = "reply ";
const LEASE: Duration = Duration::from_secs(30);
const KEEP_FOR: Duration = Duration::from_secs(24 * 60 * 60);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Step {
    Begin,
    Complete,
    Release,
}

/// When a process stops for ever, until it is killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Stop {
    Never,
    /// With the lock held and the change not yet written.
    BeforeWriting,
}

/// One call of a guard, as a line for the process that makes it.
#[derive(Serialize, Deserialize)]
struct Call {
    step: Step,
    key: String,
    token: String,
    time: Duration,
    stop: Stop,
}

#[derive(Clone, Serialize, Deserialize)]
struct Entry {
    token: String,
    done: bool,
    since: Duration,
    ends_at: Duration,
}

/// The guard: all events in one file, which is replaced under a lock.
struct Files(PathBuf);

impl Files {
    /// The wall clock, and how far the tests have moved it.
    fn now(&self) -> io::Result<Duration> {
        let moved = match fs::read_to_string(self.0.join("clock")) {
            Ok(text) => text.parse().map_err(io::Error::other)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => 0,
            Err(error) => return Err(error),
        };
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_err(io::Error::other)?;
        now.checked_add(Duration::from_millis(moved)).ok_or(io::ErrorKind::InvalidData.into())
    }

    fn call(&self, call: &Call) -> io::Result<GuardOutcome> {
        // Released by the system when the process ends, however it ends.
        let lock = File::create(self.0.join("lock"))?;
        lock.lock()?;
        let mut events: BTreeMap<String, Entry> = match fs::read(self.0.join("events")) {
            Ok(bytes) => serde_json::from_slice(&bytes)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => BTreeMap::new(),
            Err(error) => return Err(error),
        };
        let now = self.now()?;
        let entry = events.get(&call.key);
        let is_valid = |entry: &&Entry| now < entry.ends_at && (entry.done || entry.since <= now);
        match (call.step, entry.filter(is_valid)) {
            (Step::Begin, Some(entry)) if entry.done => return Ok(GuardOutcome::Done),
            (Step::Begin, Some(_)) => return Ok(GuardOutcome::InProgress),
            (Step::Release, _) => {
                match entry {
                    Some(entry) if !entry.done && entry.token == call.token => {}
                    _ => return Ok(GuardOutcome::First),
                }
                events.remove(&call.key);
            }
            (Step::Begin | Step::Complete, _) => {
                let ends_at = now.saturating_add(call.time);
                let done = call.step == Step::Complete;
                let entry = Entry { token: call.token.clone(), done, since: now, ends_at };
                events.insert(call.key.clone(), entry);
            }
        }
        let new = self.0.join("events.new");
        fs::write(&new, serde_json::to_vec(&events)?)?;
        if call.stop == Stop::BeforeWriting {
            reply("stopped")?;
            std::thread::park();
        }
        fs::rename(new, self.0.join("events"))?;
        Ok(GuardOutcome::First)
    }
}

fn reply(text: &str) -> io::Result<()> {
    let mut output = io::stdout().lock();
    writeln!(output, "\n{REPLY}{text}")?;
    output.flush()
}

/// The program of the other processes: carries out the calls that it reads.
#[test]
#[ignore = "started by other tests"]
fn a_process_with_a_guard() {
    let files = Files(PathBuf::from(std::env::var_os(FOLDER).unwrap()));
    for line in io::stdin().lines() {
        let call: Call = serde_json::from_str(&line.unwrap()).unwrap();
        reply(&format!("{:?}", files.call(&call).unwrap())).unwrap();
    }
}

/// A process that uses the guard. Killed when it is dropped.
struct Process {
    child: Child,
    pipes: Arc<Mutex<Pipes>>,
}

struct Pipes {
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Pipes {
    fn exchange(&mut self, call: &Call) -> io::Result<String> {
        writeln!(self.input, "{}", serde_json::to_string(call)?)?;
        loop {
            let mut line = String::new();
            if self.output.read_line(&mut line)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            if let Some(reply) = line.strip_prefix(REPLY) {
                return Ok(reply.trim_end().to_owned());
            }
        }
    }
}

impl Process {
    fn start(folder: &Path) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "webhooks::processes::a_process_with_a_guard"])
            .args(["--ignored", "--nocapture"])
            .env(FOLDER, folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let input = child.stdin.take().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        Self { child, pipes: Arc::new(Mutex::new(Pipes { input, output })) }
    }

    fn call(&self, step: Step, delivery: &WebhookDelivery, stop: Stop) -> String {
        let time = if step == Step::Complete { KEEP_FOR } else { LEASE };
        let call = Call::new(step, delivery, time, stop);
        self.pipes.lock().unwrap().exchange(&call).unwrap()
    }

    async fn send(&self, call: Call) -> Result<GuardOutcome, GuardError> {
        let pipes = Arc::clone(&self.pipes);
        let exchange = move || pipes.lock().unwrap().exchange(&call);
        let reply = tokio::task::spawn_blocking(exchange).await.map_err(GuardError::new)?;
        match &*reply.map_err(GuardError::new)? {
            "First" => Ok(GuardOutcome::First),
            "InProgress" => Ok(GuardOutcome::InProgress),
            "Done" => Ok(GuardOutcome::Done),
            other => Err(GuardError::new(other)),
        }
    }

    /// SIGKILL: nothing of the process runs any more.
    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It fails if the process has ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Call {
    fn new(step: Step, delivery: &WebhookDelivery, time: Duration, stop: Stop) -> Self {
        let (key, token) = (delivery.key().to_owned(), delivery.token().to_owned());
        Self { step, key, token, time, stop }
    }
}

impl ReplayGuard for Process {
    fn begin<'a>(
        &'a self,
        delivery: &'a WebhookDelivery,
        lease: Duration,
    ) -> GuardFuture<'a, GuardOutcome> {
        Box::pin(self.send(Call::new(Step::Begin, delivery, lease, Stop::Never)))
    }

    fn complete<'a>(
        &'a self,
        delivery: &'a WebhookDelivery,
        keep_for: Duration,
    ) -> GuardFuture<'a, ()> {
        let call = Call::new(Step::Complete, delivery, keep_for, Stop::Never);
        Box::pin(async move { self.send(call).await.map(drop) })
    }

    fn release<'a>(&'a self, delivery: &'a WebhookDelivery) -> GuardFuture<'a, ()> {
        let call = Call::new(Step::Release, delivery, LEASE, Stop::Never);
        Box::pin(async move { self.send(call).await.map(drop) })
    }
}

/// The folder of a guard. Every `open` starts a process, which is killed when its guard is dropped.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        // So that the clock can be set back.
        folder.move_clock(24 * 60 * 60 * 1000);
        folder
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn move_clock(&self, by: i64) {
        let clock = self.path().join("clock");
        let moved: i64 = fs::read_to_string(&clock).map_or(0, |text| text.parse().unwrap());
        // Processes read it at any time, so it is replaced in one step.
        let new = self.path().join("clock.new");
        fs::write(&new, (moved + by).to_string()).unwrap();
        fs::rename(new, clock).unwrap();
    }
}

fn milliseconds(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap()
}

impl GuardStore for Folder {
    type Guard = Process;

    async fn open(&self) -> Result<Process, GuardError> {
        Ok(Process::start(self.path()))
    }

    async fn advance(&self, by: Duration) {
        self.move_clock(milliseconds(by));
    }

    fn shift_clock(&self, shift: ClockShift) {
        match shift {
            ClockShift::Forward(by) => self.move_clock(milliseconds(by)),
            ClockShift::Back(by) => self.move_clock(-milliseconds(by)),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn a_guard_in_files_conforms_when_every_holder_is_a_process_that_is_killed() {
    conformance(&Folder::new()).await.unwrap();
}

#[test]
fn a_process_killed_at_any_step_loses_no_event_and_repeats_none_that_was_completed() {
    use Step::{Begin, Complete, Release};
    use Stop::{BeforeWriting, Never};

    let folder = Folder::new();
    let other = Process::start(folder.path());
    // The steps of the killed process, what another one gets afterwards, and after the lease.
    for (steps, then, after_lease) in [
        (&[(Begin, BeforeWriting)][..], "First", "First"),
        (&[(Begin, Never)], "InProgress", "First"),
        (&[(Begin, Never), (Complete, BeforeWriting)], "InProgress", "First"),
        (&[(Begin, Never), (Complete, Never)], "Done", "Done"),
        (&[(Begin, Never), (Release, BeforeWriting)], "InProgress", "First"),
        (&[(Begin, Never), (Release, Never)], "First", "First"),
    ] {
        let name = format!("{steps:?}");
        let delivery = |token: &str| WebhookDelivery::new(format!("event:{name}"), token);
        let killed = Process::start(folder.path());
        for (step, stop) in steps {
            let reply = killed.call(*step, &delivery("a"), *stop);
            let expected = if *stop == BeforeWriting { "stopped" } else { "First" };
            assert_eq!(reply, expected, "{name}");
        }
        killed.kill();
        assert_eq!(other.call(Begin, &delivery("b"), Never), then, "{name}");
        folder.move_clock(milliseconds(LEASE));
        assert_eq!(other.call(Begin, &delivery("c"), Never), after_lease, "{name}");
    }
}

#[test]
fn of_several_processes_one_is_first() {
    const EVENTS: usize = 25;
    let folder = Folder::new();
    let processes: Vec<_> = (0..4).map(|_| Process::start(folder.path())).collect();
    let first = std::thread::scope(|scope| {
        let run = |process: &Process, number: usize| {
            let begin = |event| {
                let delivery = WebhookDelivery::new(format!("event:{event}"), number.to_string());
                process.call(Step::Begin, &delivery, Stop::Never)
            };
            (0..EVENTS).map(begin).filter(|outcome| outcome == "First").count()
        };
        let threads: Vec<_> = processes
            .iter()
            .enumerate()
            .map(|(number, process)| scope.spawn(move || run(process, number)))
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum::<usize>()
    });
    assert_eq!(first, EVENTS);
}
