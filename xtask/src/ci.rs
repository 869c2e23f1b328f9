//! `cargo xtask ci`.

use std::{
    fs,
    process::{Command, Stdio},
    time::Instant,
};

use crate::{
    Failure, audit, generate, msrv, public_dependencies,
    terminal::{self, BAD, GOOD},
    workspace,
};

/// The features that build on a machine with nothing but Rust and a C compiler; `native-tls` needs the
/// system's OpenSSL and is checked where that is installed.
pub(crate) const FEATURES: &str = "telnyx-messaging/axum,telnyx-messaging/blocking,telnyx-messaging/dispatch,telnyx-messaging/http2,telnyx-messaging/testing";

/// One check.
struct Step {
    name: &'static str,
    work: Work,
}

enum Work {
    /// Cargo with these arguments, separated by spaces, and these environment variables.
    Cargo(String, Vec<(&'static str, String)>),
    /// A function of this program, and the command that repeats it.
    Own(fn() -> Result<(), Failure>, &'static str),
}

fn steps() -> Vec<Step> {
    let cargo =
        |name, arguments: &str| Step { name, work: Work::Cargo(arguments.to_owned(), Vec::new()) };
    let with =
        |name, arguments: String, variables| Step { name, work: Work::Cargo(arguments, variables) };
    let own = |name, function, command| Step { name, work: Work::Own(function, command) };
    // Alone, a feature must compile without the others; what is unused then is a mistake.
    let alone = |features: &str| {
        format!(
            "clippy -p telnyx-messaging --no-default-features --features {features} -- -D warnings"
        )
    };
    let mut steps = vec![
        own("generate", generate::check, "cargo xtask generate --check"),
        own("public api", public_dependencies::check, "cargo xtask public-dependencies"),
        own("msrv", msrv::check, "cargo xtask ci"),
        own("tree", webhooks_stand_alone, "cargo xtask ci"),
        cargo("format", "fmt --all --check"),
        cargo(
            "lint",
            &format!("clippy --workspace --all-targets --features {FEATURES} -- -D warnings"),
        ),
        cargo("webhooks", &alone("webhooks")),
        cargo("no tls", &alone("client")),
        cargo("rustls", &alone("rustls")),
        cargo("aws-lc", &alone("rustls-aws-lc")),
    ];
    if has_openssl() {
        steps.push(cargo("native-tls", &alone("native-tls")));
    }
    steps.extend([
        with(
            "docs",
            format!("doc --workspace --no-deps --features {FEATURES}"),
            vec![("RUSTDOCFLAGS", "-D warnings".to_owned())],
        ),
        with(
            "test",
            // Who changes the contract wants to see all that is missing at once.
            format!("test --workspace --no-fail-fast --features {FEATURES}"),
            vec![
                ("INSTA_UPDATE", "no".to_owned()),
                ("TELNYX_SANDBOX_HITS", workspace::root().join(audit::HITS).display().to_string()),
            ],
        ),
        own("audit", audit::check_all, "cargo xtask audit --check --fail-under 100"),
    ]);
    steps
}

/// Runs every step and stops at the first that fails; ends with a count.
pub(crate) fn run() -> Result<(), Failure> {
    let start = Instant::now();
    // The audit counts this run only, and no earlier one.
    let _ = fs::remove_dir_all(workspace::root().join(audit::HITS));
    let steps = steps();
    for (passed, Step { name, work }) in steps.iter().enumerate() {
        let begun = Instant::now();
        let result = match work {
            Work::Cargo(arguments, variables) => cargo(name, arguments, variables),
            Work::Own(function, command) => {
                terminal::row(name, GOOD, command);
                function()
            }
        };
        if let Err(failure) = result {
            let seconds = begun.elapsed().as_secs_f64();
            terminal::row(name, BAD, &format!("failed after {seconds:.0} s"));
            terminal::line(format_args!("{passed} passed, 1 failed"));
            return Err(failure);
        }
    }
    terminal::row(
        "ci",
        GOOD,
        &format!("all steps passed in {:.0} s", start.elapsed().as_secs_f64()),
    );
    terminal::line(format_args!("{} passed, 0 failed", steps.len()));
    Ok(())
}

fn cargo(name: &str, arguments: &str, variables: &[(&str, String)]) -> Result<(), Failure> {
    terminal::row(name, GOOD, &format!("cargo {arguments}"));
    let status = Command::new(env!("CARGO"))
        .current_dir(workspace::root())
        .args(arguments.split(' '))
        .envs(variables.iter().map(|(variable, value)| (variable, value)))
        .status()
        .map_err(|error| Failure::Said(format!("start cargo: {error}")))?;
    if status.success() {
        return Ok(());
    }
    let help = match name {
        "format" => "repair it with `cargo fmt --all`".to_owned(),
        _ => format!("repeat this step with `cargo {arguments}`"),
    };
    Err(Failure::Said(help))
}

/// Checks that the feature `webhooks` alone brings no HTTP client, runtime or TLS.
fn webhooks_stand_alone() -> Result<(), Failure> {
    const ARGUMENTS: &str = "tree -p telnyx-messaging --no-default-features --features webhooks -e normal --prefix none";
    const FOREIGN: &[&str] =
        &["hyper", "native-tls", "openssl", "reqwest", "ring", "rustls", "tokio"];
    let output = Command::new(env!("CARGO"))
        .current_dir(workspace::root())
        .args(ARGUMENTS.split(' '))
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Failure::Said(format!("start cargo: {error}")))?;
    let tree = String::from_utf8_lossy(&output.stdout);
    let names: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    if !output.status.success() || !names.contains(&"ed25519-dalek") {
        return Err(Failure::Said("cargo tree failed; see above".to_owned()));
    }
    let foreign: Vec<&str> = FOREIGN.iter().copied().filter(|name| names.contains(name)).collect();
    if foreign.is_empty() {
        return Ok(());
    }
    Err(Failure::Said(format!(
        "the feature `webhooks` alone brings {}; put it behind `client`",
        foreign.join(", ")
    )))
}

fn has_openssl() -> bool {
    let found = Command::new("pkg-config").args(["--exists", "openssl"]).status();
    found.is_ok_and(|status| status.success())
}
