//! `cargo xtask ci`.

use std::{
    fs,
    process::{Command, Stdio},
    time::Instant,
};

use clap::ValueEnum;
use serde_json::json;
use telnyx_contract::extensions::GROUPS;

use crate::{
    Failure, audit,
    failure::message,
    generate, msrv, public_dependencies,
    terminal::{self, ERROR, SUCCESS},
    weight, workspace,
    workspace::FEATURES,
};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Format of the summary
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON object, after the output of the steps
    Json,
}

/// The step that reports gaps in the coverage.
const AUDIT: &str = "audit";

/// One check.
struct Step {
    name: &'static str,
    work: Work,
    /// The command that repairs it, or repeats it alone.
    repair: String,
}

enum Work {
    /// Cargo with these arguments, separated by spaces, and these environment variables.
    Cargo(String, Vec<(&'static str, String)>),
    /// A function of this program.
    Own(fn() -> Result<(), Failure>),
}

impl Step {
    fn cargo(name: &'static str, arguments: impl Into<String>) -> Self {
        let arguments = arguments.into();
        let repair = format!("cargo {arguments}");
        Self { name, work: Work::Cargo(arguments, Vec::new()), repair }
    }

    fn own(name: &'static str, function: fn() -> Result<(), Failure>, repair: &str) -> Self {
        Self { name, work: Work::Own(function), repair: repair.to_owned() }
    }

    fn with(mut self, variable: &'static str, value: impl Into<String>) -> Self {
        if let Work::Cargo(_, variables) = &mut self.work {
            variables.push((variable, value.into()));
        }
        self
    }

    fn repaired_by(mut self, command: &str) -> Self {
        self.repair = command.to_owned();
        self
    }

    fn run(&self) -> Result<(), Failure> {
        match &self.work {
            Work::Own(function) => {
                terminal::row(self.name, SUCCESS, &self.repair);
                function()
            }
            Work::Cargo(arguments, variables) => {
                terminal::row(self.name, SUCCESS, &format!("cargo {arguments}"));
                let mut cargo = workspace::cargo();
                cargo.current_dir(workspace::root()).args(arguments.split(' '));
                cargo.envs(variables.iter().map(|(variable, value)| (variable, value)));
                workspace::succeed(cargo, "see above")
            }
        }
    }
}

fn steps() -> Vec<Step> {
    // Alone, a feature must compile without the others; what is unused then is a mistake.
    let alone = |name, features: &str| {
        let package = "clippy -p telnyx-messaging --no-default-features --features";
        Step::cargo(name, format!("{package} {features} -- -D warnings"))
    };
    let mut steps = vec![
        Step::own("generate", generate::check, "cargo xtask generate"),
        Step::own(
            "public api",
            public_dependencies::check,
            "cargo xtask public-dependencies --write",
        ),
        Step::own("msrv", msrv::check, "cargo xtask ci"),
        Step::own("tree", check_webhooks_dependencies, "cargo xtask ci"),
        Step::own("weight", weight::check_crates, "cargo xtask weight --crates-only --check"),
        Step::cargo("format", "fmt --all --check").repaired_by("cargo fmt --all"),
        Step::cargo(
            "lint",
            format!("clippy --workspace --all-targets --features {FEATURES} -- -D warnings"),
        ),
        Step::cargo("xtask", "clippy -p xtask --no-default-features -- -D warnings"),
        Step::cargo(
            "xtask call",
            "clippy -p xtask --no-default-features --features contract -- -D warnings",
        ),
        alone("webhooks", "webhooks"),
        Step::cargo(
            "webhooks test",
            "test -p telnyx-messaging --no-default-features --features webhooks --lib",
        ),
        alone("no tls", "client"),
        alone("rustls", "rustls"),
        alone("aws-lc", "rustls-aws-lc"),
        alone("events", "full,webhooks"),
    ];
    steps.extend(
        GROUPS.iter().map(|(group, _)| alone(group, &format!("client,dispatch,webhooks,{group}"))),
    );
    if has_openssl() {
        steps.push(alone("native-tls", "native-tls"));
    }
    let recording = workspace::root().join(audit::RECORDING).display().to_string();
    steps.extend([
        Step::cargo("docs", format!("doc --workspace --no-deps --features {FEATURES}"))
            .with("RUSTDOCFLAGS", "-D warnings"),
        Step::cargo("test", format!("test --workspace --no-fail-fast --features {FEATURES}"))
            .with("INSTA_UPDATE", "no")
            .with("TELNYX_SANDBOX_RECORDING", recording)
            // Skipped with a message where npm or pip is missing, or does not install.
            .with("TELNYX_SDK_TESTS", "1"),
        Step::own(AUDIT, audit::check_all, "cargo xtask audit"),
    ]);
    steps
}

/// Runs every step, also after a failure, and reports all failures together.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let start = Instant::now();
    // The audit counts the calls of this run only.
    let _ = fs::remove_dir_all(workspace::root().join(audit::RECORDING));
    let steps = steps();
    let mut failures = Vec::new();
    for step in &steps {
        let begun = Instant::now();
        if let Err(failure) = step.run() {
            let seconds = begun.elapsed().as_secs_f64();
            terminal::row(step.name, ERROR, &format!("failed after {seconds:.0} s"));
            failures.push((step, failure.to_string()));
        }
    }
    sort(&mut failures);
    let (passed, failed) = (steps.len() - failures.len(), failures.len());
    match arguments.format {
        Format::Json => {
            let failures: Vec<_> = failures
                .iter()
                .map(|(step, failure)| {
                    json!({"step": step.name, "failure": failure, "repair": step.repair})
                })
                .collect();
            let report = json!({"passed": passed, "failed": failed, "failures": failures});
            terminal::line(format_args!("{report:#}"));
        }
        Format::Text => {
            for (step, failure) in &failures {
                terminal::row(step.name, ERROR, failure);
                terminal::row("", ERROR, &format!("repair or repeat: {}", step.repair));
            }
            let seconds = start.elapsed().as_secs_f64();
            let style = if failures.is_empty() { SUCCESS } else { ERROR };
            terminal::row("ci", style, &format!("{} steps in {seconds:.0} s", steps.len()));
            terminal::line(format_args!("{passed} passed, {failed} failed"));
        }
    }
    match failures.as_slice() {
        [] => Ok(()),
        [(step, _)] => Err(message(format!("the step `{}` failed: {}", step.name, step.repair))),
        _ => {
            let names: Vec<&str> = failures.iter().map(|(step, _)| step.name).collect();
            Err(message(format!("these steps failed: {}", names.join(", "))))
        }
    }
}

/// Puts gaps in the coverage first: they name what a change of the contract still lacks.
fn sort(failures: &mut [(&Step, String)]) {
    failures.sort_by_key(|(step, _)| step.name != AUDIT);
}

/// Checks that the feature `webhooks` alone needs no HTTP client, runtime or TLS.
fn check_webhooks_dependencies() -> Result<(), Failure> {
    const ARGUMENTS: &str = "tree -p telnyx-messaging --no-default-features --features webhooks -e normal --prefix none";
    const FOREIGN: &[&str] =
        &["hyper", "native-tls", "openssl", "reqwest", "ring", "rustls", "tokio"];
    let output = workspace::cargo()
        .current_dir(workspace::root())
        .args(ARGUMENTS.split(' '))
        .stderr(Stdio::inherit())
        .output()
        .map_err(|source| Failure::Start { program: "cargo", source })?;
    let tree = String::from_utf8_lossy(&output.stdout);
    let names: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    if !output.status.success() || !names.contains(&"ed25519-dalek") {
        return Err(message("cargo tree failed; see above"));
    }
    let foreign: Vec<&str> = FOREIGN.iter().copied().filter(|name| names.contains(name)).collect();
    if foreign.is_empty() {
        return Ok(());
    }
    Err(message(format!(
        "the feature `webhooks` alone depends on {}; put it behind `client`",
        foreign.join(", ")
    )))
}

fn has_openssl() -> bool {
    let found = Command::new("pkg-config").args(["--exists", "openssl"]).status();
    found.is_ok_and(|status| status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_in_the_coverage_are_reported_first() {
        let steps = steps();
        let mut failures: Vec<_> = steps.iter().map(|step| (step, String::new())).collect();
        sort(&mut failures);
        let names: Vec<&str> = failures.iter().map(|(step, _)| step.name).collect();
        assert_eq!(names[..3], ["audit", "generate", "public api"]);
    }

    #[test]
    fn every_step_names_the_command_that_repairs_or_repeats_it() {
        for step in steps() {
            assert!(step.repair.starts_with("cargo "), "{}", step.name);
            assert!(!step.repair.contains("fmt --all --check"), "a check repairs nothing");
        }
        let tests = steps().into_iter().find(|step| step.name == "test");
        assert!(tests.is_some_and(|step| step.repair.contains("--no-fail-fast")));
    }
}
