//! A headless browser, driven with the DevTools protocol.

use std::process::Stdio;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// The names of the program, in the order in which they are tried.
const PROGRAMS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
/// Without network, updates and services of its own.
const ARGUMENTS: [&str; 10] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-port=0",
    "--window-size=1440,900",
];
/// The longest wait for something to appear.
const PATIENCE: Duration = Duration::from_secs(20);

/// A page in a browser, which ends when it is dropped.
pub(super) struct Browser {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    session: Option<String>,
    commands: u64,
    _process: Child,
    _profile: TempDir,
}

impl Browser {
    /// Opens a page; `None` with a message where no browser is installed.
    pub(super) async fn open(url: &str) -> Option<Self> {
        let profile = tempfile::tempdir().unwrap();
        let Some(mut process) = PROGRAMS.iter().find_map(|name| start(name, &profile)) else {
            println!("skipped: none of {} is installed", PROGRAMS.join(", "));
            return None;
        };
        let mut lines = BufReader::new(process.stderr.take().unwrap()).lines();
        let address = loop {
            let line = lines.next_line().await.unwrap().expect("the browser has ended");
            if let Some(address) = line.strip_prefix("DevTools listening on ") {
                break address.to_owned();
            }
        };
        // Somebody must read what it prints.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        let (socket, _) = connect_async(address).await.unwrap();
        let mut browser =
            Self { socket, session: None, commands: 0, _process: process, _profile: profile };
        let target = browser.command("Target.createTarget", json!({ "url": url })).await;
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        let attached = browser.command("Target.attachToTarget", attach).await;
        browser.session = attached["sessionId"].as_str().map(str::to_owned);
        Some(browser)
    }

    async fn command(&mut self, method: &str, parameters: Value) -> Value {
        self.commands += 1;
        let mut command = json!({ "id": self.commands, "method": method, "params": parameters });
        if let Some(session) = &self.session {
            command["sessionId"] = json!(session);
        }
        self.socket.send(Message::text(command.to_string())).await.unwrap();
        loop {
            let message = tokio::time::timeout(PATIENCE, self.socket.next()).await;
            let message = message.expect("the browser does not respond").unwrap().unwrap();
            let Message::Text(text) = message else { continue };
            let mut response: Value = serde_json::from_str(&text).unwrap();
            if response["id"] == self.commands {
                assert!(response.get("error").is_none(), "{method}: {response}");
                return response["result"].take();
            }
        }
    }

    /// Returns the value of an expression in the page, which may be a promise.
    pub(super) async fn evaluate(&mut self, expression: &str) -> Value {
        let parameters =
            json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
        let mut found = self.command("Runtime.evaluate", parameters).await;
        assert!(found.get("exceptionDetails").is_none(), "{expression}: {found}");
        found["result"]["value"].take()
    }

    /// Waits until an expression is true.
    pub(super) async fn wait_for(&mut self, expression: &str) {
        let start = Instant::now();
        let expression = format!("!!({expression})");
        while self.evaluate(&expression).await != true {
            if start.elapsed() > PATIENCE {
                let text = self.evaluate("document.body.innerText").await;
                panic!("not true: {expression}; the page shows {text}");
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }

    /// Presses a key, such as `Tab` or `Enter`.
    pub(super) async fn press(&mut self, key: &str) {
        let text = match key {
            "Enter" => "\r",
            key if key.chars().count() == 1 => key,
            _ => "",
        };
        let code = match key {
            "Tab" => 9,
            "Enter" => 13,
            "ArrowRight" => 39,
            _ => 0,
        };
        for kind in ["keyDown", "keyUp"] {
            let mut event =
                json!({ "type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code });
            if kind == "keyDown" && !text.is_empty() {
                event["text"] = json!(text);
            }
            self.command("Input.dispatchKeyEvent", event).await;
        }
    }

    /// Types a text into what has the focus.
    pub(super) async fn write(&mut self, text: &str) {
        self.command("Input.insertText", json!({ "text": text })).await;
    }

    /// Sets the color scheme that the system of the user prefers.
    pub(super) async fn prefer(&mut self, scheme: &str) {
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        self.command("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    /// Returns the page as a PNG image.
    pub(super) async fn screenshot(&mut self) -> Vec<u8> {
        let found = self.command("Page.captureScreenshot", json!({ "format": "png" })).await;
        BASE64_STANDARD.decode(found["data"].as_str().unwrap()).unwrap()
    }

    /// Returns the accessibility tree: role and name of each element.
    pub(super) async fn accessible(&mut self) -> Vec<(String, String)> {
        let tree = self.command("Accessibility.getFullAXTree", json!({})).await;
        let text =
            |node: &Value, key: &str| node[key]["value"].as_str().unwrap_or_default().to_owned();
        let nodes = tree["nodes"].as_array().unwrap().iter();
        let nodes = nodes.filter(|node| node["ignored"] != true);
        nodes.map(|node| (text(node, "role"), text(node, "name"))).collect()
    }
}

fn start(program: &str, profile: &TempDir) -> Option<Child> {
    let mut command = Command::new(program);
    command.args(ARGUMENTS).arg(format!("--user-data-dir={}", profile.path().display()));
    command.arg("about:blank").stdout(Stdio::null()).stderr(Stdio::piped()).kill_on_drop(true);
    command.spawn().ok()
}
