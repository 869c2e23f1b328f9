//! The README shows what runs: its Rust is that of the examples, and the examples do what it says.

use std::{
    path::{Path, PathBuf},
    process::{Output, Stdio},
    time::Duration,
};

use serde_json::json;
use telnyx_messaging::webhooks::Signer;
use telnyx_messaging_sandbox::Sandbox;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    process::Command,
};

const FROM: &str = "+15550100001";
const TO: &str = "+15550100002";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// The blocks of Rust that the README takes from files: the file, and the text.
fn blocks(readme: &str) -> Vec<(String, String)> {
    let parts = readme.split("<!-- ").skip(1);
    let files = parts.filter_map(|part| {
        let (file, rest) = part.split_once(" -->\n```rust\n")?;
        let (text, _) = rest.split_once("```")?;
        Some((file.to_owned(), text.to_owned()))
    });
    files.collect()
}

/// An example without its first paragraph of docs, as the README shows it.
fn shown(source: &str) -> String {
    let lines = source.lines().skip_while(|line| line.starts_with("//!") || line.is_empty());
    lines.map(|line| format!("{line}\n")).collect()
}

#[test]
fn the_rust_of_the_readme_is_that_of_the_examples() {
    let path = root().join("README.md");
    let readme = std::fs::read_to_string(&path).unwrap();
    let found = blocks(&readme);
    assert_eq!(found.len(), readme.matches("```rust").count(), "a block without its file");
    assert!(found.len() >= 4);
    let mut mended = readme.clone();
    for (file, text) in &found {
        let wanted = shown(&std::fs::read_to_string(root().join(file)).unwrap());
        mended = mended.replace(
            &format!("<!-- {file} -->\n```rust\n{text}```"),
            &format!("<!-- {file} -->\n```rust\n{wanted}```"),
        );
    }
    if std::env::var("INSTA_UPDATE").as_deref() == Ok("always") {
        std::fs::write(&path, &mended).unwrap();
    } else {
        assert!(mended == readme, "repair with INSTA_UPDATE=always cargo test -p workspace-tests");
    }
}

/// The program of an example, built by the same `cargo test`.
pub(crate) fn example(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let profile = test.parent().and_then(Path::parent).unwrap();
    let program = profile.join("examples").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(program.exists(), "build it with: cargo build --examples --features axum");
    program
}

async fn run(name: &str, arguments: &[&str], sandbox: &Sandbox) -> Output {
    let output = Command::new(example(name))
        .args(arguments)
        .env("TELNYX_API_KEY", sandbox.api_key())
        .env("TELNYX_BASE_URL", sandbox.base_url())
        .env("NO_PROXY", "127.0.0.1")
        .output();
    tokio::time::timeout(Duration::from_secs(30), output).await.unwrap().unwrap()
}

#[tokio::test]
async fn the_example_send_sends() {
    let sandbox = Sandbox::start().await.unwrap();
    let output = run("send", &[], &sandbox).await;
    assert!(output.status.success(), "{output:?}");
    let id = sandbox.messages()[0]["id"].as_str().unwrap().to_owned();
    assert!(String::from_utf8_lossy(&output.stdout).starts_with(&format!("{id} accepted")));

    sandbox.faults().on("messages.send").status(503).unwrap();
    let output = run("send", &[], &sandbox).await;
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("unclear"));
}

#[tokio::test]
async fn the_example_errors_tells_what_to_do() {
    let sandbox = Sandbox::start().await.unwrap();
    for (status, words) in
        [(None, "sent as"), (Some(503), "wait for its"), (Some(401), "this fails")]
    {
        if let Some(status) = status {
            sandbox.faults().on_any().status(status).unwrap();
        }
        let output = run("errors", &[], &sandbox).await;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(text.starts_with(words), "{text}");
    }
}

#[tokio::test]
async fn the_example_list_walks_every_page() {
    let sandbox = Sandbox::start().await.unwrap();
    let ids = sandbox.seed("messaging_profiles", 120).unwrap();
    let output = run("list", &[], &sandbox).await;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let listed: Vec<&str> = text.lines().filter_map(|line| line.split(' ').next()).collect();
    assert_eq!(listed.len(), 120);
    assert!(ids.iter().all(|id| listed.contains(&id.as_str())));
    assert_eq!(sandbox.requests().len(), 3);
}

#[tokio::test]
async fn the_example_export_continues_after_a_failure() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.seed("messaging_optouts", 600).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("optouts.csv").display().to_string();
    sandbox.faults().on("messaging_optouts.list").nth(3).status(400).unwrap();
    let output = run("export", &[&file], &sandbox).await;
    assert!(!output.status.success(), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "500 rows written\n");
    let output = run("export", &[&file], &sandbox).await;
    assert!(output.status.success(), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "100 rows written\n");
    let rows = std::fs::read_to_string(&file).unwrap();
    let rows: std::collections::BTreeSet<&str> = rows.lines().collect();
    assert_eq!(rows.len(), 600);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "the position is removed");
}

#[tokio::test]
async fn the_example_upload_uploads() {
    let sandbox = Sandbox::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let files = ["a.pdf", "b.pdf"].map(|name| folder.path().join(name).display().to_string());
    files.iter().for_each(|file| std::fs::write(file, "%PDF").unwrap());
    let output = run("upload", &[&files[0], &files[1]], &sandbox).await;
    assert!(output.status.success(), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("has its documents"));
    let request = sandbox.requests().pop().unwrap();
    let sent = request.parts.iter().map(|part| (&*part.name, part.file_name.as_deref().unwrap()));
    assert_eq!(sent.collect::<Vec<_>>(), [("bill", "b.pdf"), ("loa", "a.pdf")]);
}

/// Writes webhooks to files, as the examples read them.
fn stored(folder: &Path, bodies: &[serde_json::Value]) -> Vec<String> {
    let files = bodies.iter().enumerate().map(|(index, body)| {
        let file = folder.join(format!("{index}.json"));
        std::fs::write(&file, body.to_string()).unwrap();
        file.display().to_string()
    });
    files.collect()
}

#[tokio::test]
async fn the_example_whatsapp_sends_each_kind_and_replies() {
    let sandbox = Sandbox::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let files = stored(
        folder.path(),
        &[
            json!({"data": {"event_type": "message.received", "id": "e1", "payload": {"id": "m1",
                "type": "WHATSAPP", "from": {"phone_number": TO}, "to": FROM,
                "body": {"type": "text", "text": {"body": "Hi"}}}}}),
            json!({"data": {"event_type": "message.finalized", "id": "e2", "payload": {"id": "m2",
                "type": "WHATSAPP", "errors": [{"code": "131047"}]}}}),
        ],
    );
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let output = run("whatsapp", &files, &sandbox).await;
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{output:?}");
    for part in ["is a template", "is a reply", "send a template: true"] {
        assert!(text.contains(part), "{part} in {text}");
    }
    let requests = sandbox.requests();
    let contents: Vec<_> = requests.iter().filter_map(|request| request.body.clone()).collect();
    let kinds = contents.iter().map(|body| body["whatsapp_message"]["type"].as_str().unwrap());
    assert_eq!(kinds.collect::<Vec<_>>(), ["template", "text", "image", "interactive", "text"]);
    assert_eq!((&contents[4]["to"], &contents[4]["from"]), (&json!(TO), &json!(FROM)));
}

#[tokio::test]
async fn the_example_registration_registers_and_reads_its_events() {
    let sandbox = Sandbox::start().await.unwrap();
    let output = run("registration", &[], &sandbox).await;
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{output:?}");
    for part in ["brand ", "campaign ", "number: "] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert_eq!(sandbox.requests().len(), 5);

    let folder = tempfile::tempdir().unwrap();
    let accepted = json!({"campaignId": "c", "type": "MNO_REVIEW", "status": "ACCEPTED"});
    let files = stored(
        folder.path(),
        &[
            json!({"data": {"event_type": "10dlc.brand.update", "id": "e1", "payload": {
                "brandId": "b", "type": "REGISTRATION", "status": "failed",
                "reasons": [{"fields": ["ein"], "description": "unknown"}]}}}),
            json!({"data": {"event_type": "10dlc.campaign.update", "id": "e2", "payload": accepted}}),
            accepted.clone(),
            json!({"data": {"event_type": "10dlc.phone_number.update", "id": "e3", "payload": {
                "campaignId": "c", "phoneNumber": FROM, "type": "ASSIGNMENT", "status": "ADDED"}}}),
        ],
    );
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let output = run("registration", &files, &sandbox).await;
    let text = String::from_utf8_lossy(&output.stdout);
    assert_eq!(
        text.lines().collect::<Vec<_>>(),
        [
            "correct the brand: [\"ein\"]",
            "the campaign can send",
            "the campaign can send",
            "number: Some(Added)",
        ],
    );
    assert_eq!(sandbox.requests().len(), 5, "reading events calls nothing");
}

#[tokio::test]
async fn the_example_sandbox_ends_well() {
    let sandbox = Sandbox::start().await.unwrap();
    let output = run("sandbox", &[], &sandbox).await;
    assert!(output.status.success(), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("may have been sent: true"));
}

#[tokio::test]
async fn the_tour_visits_every_resource() {
    let sandbox = Sandbox::start().await.unwrap();
    let output = run("tour", &[], &sandbox).await;
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{output:?}");
    // The number of operations is not that of the contract: `by_name` calls all of them.
    let last = text.lines().last().and_then(|line| line.strip_suffix(" operations called"));
    assert!(last.is_some_and(|count| count.parse::<usize>().unwrap() > 40), "{text}");
}

#[tokio::test]
async fn the_example_webhook_takes_what_is_signed_and_nothing_else() {
    let signer = Signer::from_seed([7; 32]);
    let sandbox = Sandbox::builder().signer(signer).start().await.unwrap();
    let mut program = Command::new(example("webhook"))
        .env("TELNYX_PUBLIC_KEY", sandbox.public_key())
        .env("LISTEN", "127.0.0.1:0")
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
    let first = lines.next_line().await.unwrap().unwrap();
    let url = first.strip_prefix("listening on ").unwrap();
    // The layer is on the route alone.
    let health = reqwest::get(url.replace("/webhooks", "/health")).await.unwrap();
    assert_eq!(health.status(), 200);

    sandbox.receive_message(url, TO, FROM, "Hi").await;
    assert!(lines.next_line().await.unwrap().unwrap().starts_with("received "));
    let client = sandbox.client().unwrap();
    client.messages().send().from(FROM).to(TO).text("Hello").webhook_url(url).await.unwrap();
    assert_eq!(lines.next_line().await.unwrap().unwrap(), "Some(\"message.sent\")");
    assert!(lines.next_line().await.unwrap().unwrap().starts_with("final: "));

    let stranger = Sandbox::start().await.unwrap();
    let refused = stranger.receive_message(url, TO, FROM, "Hi").await;
    assert_eq!(format!("{:?}", refused.outcome), "Answered(401)");
}

#[tokio::test]
async fn the_demo_shows_message_webhook_and_list() {
    let sandbox = Sandbox::start().await.unwrap();
    let output = run("demo", &[], &sandbox).await;
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}");
    for part in ["SMS", "MMS", "message.finalized", "Marketing", "refused", "4 webhooks verified"] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(sandbox.requests().is_empty(), "the demo needs nobody");
}

#[tokio::test]
async fn the_live_demo_sends_one_message_and_only_after_asking() {
    let sandbox = Sandbox::start().await.unwrap();
    for (answer, sent) in [("no\n", 0), ("", 0), ("yes\n", 1)] {
        let mut program = Command::new(example("demo"))
            .args(["--live", "--from", FROM, "--to", TO])
            .env("TELNYX_API_KEY", sandbox.api_key())
            .env("TELNYX_BASE_URL", sandbox.base_url())
            .env("NO_PROXY", "127.0.0.1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        program.stdin.take().unwrap().write_all(answer.as_bytes()).await.unwrap();
        let output = program.wait_with_output().await.unwrap();
        assert!(output.status.success(), "{output:?}");
        assert!(String::from_utf8_lossy(&output.stdout).contains("It costs money"));
        assert_eq!(sandbox.messages().len(), sent, "after {answer:?}");
    }
}
