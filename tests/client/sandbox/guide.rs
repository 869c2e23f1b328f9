//! The commands of the page "Testing your code".

use std::process::Command;

use telnyx_messaging_sandbox::Sandbox;

const GUIDE: &str = include_str!("../../../telnyx-messaging/sandbox/TESTING.md");

#[tokio::test(flavor = "multi_thread")]
async fn the_commands_for_other_languages_work() {
    if Command::new("curl").arg("--version").output().is_err() {
        println!("skipped: curl is not installed");
        return;
    }
    let script = GUIDE.split("```sh\n").nth(1).unwrap().split("```").next().unwrap();
    let sandbox = Sandbox::builder().api_key("KEY").start().await.unwrap();
    let mut shell = Command::new("sh");
    shell.args(["-ec", script]).env("SANDBOX", sandbox.base_url().replace("/v2", ""));
    shell.env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
    let output = tokio::task::spawn_blocking(move || shell.output()).await.unwrap().unwrap();
    assert!(output.status.success(), "{output:?}");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(printed.contains("{\"code\":\"4711\"}"), "{printed}");
}
