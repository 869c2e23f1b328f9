//! The tests themselves do not depend on the environment they run in.

use std::process::Command;

/// The modules that are run again; together they cover every way in which a test makes a client.
const SAMPLE: [&str; 6] =
    ["call::", "derived_clients::", "responses::", "streams::styles::", "uploads::", "waiting::"];

/// Runs a sample of the tests in a process whose environment names proxies that nobody answers
/// for, another service, and another key.
#[test]
fn a_proxy_or_a_key_in_the_environment_changes_no_test() {
    let nobody = "http://127.0.0.1:9";
    let output = Command::new(std::env::current_exe().unwrap())
        .args(SAMPLE)
        .args(["--test-threads", "2"])
        .envs(
            ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]
                .map(|name| (name, nobody)),
        )
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .envs([
            ("TELNYX_API_KEY", "KEY-of-the-environment"),
            ("TELNYX_BASE_URL", "http://127.0.0.1:9/v2"),
            ("TELNYX_PUBLIC_KEY", "not a key"),
        ])
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}");
    // A name that matches nothing would make this test pass in vain.
    for module in SAMPLE {
        assert!(text.contains(&format!("test {module}")), "no test of {module} ran: {text}");
    }
}
