//! `cargo xtask generate`, run as a person runs it.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;
use tempfile::TempDir;

/// A copy of the contract and an output folder, outside of the workspace.
struct Workplace {
    folder: TempDir,
}

/// The result of a command.
struct Outcome {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Workplace {
    /// With a copy of the workspace's contract, and nothing generated.
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let contract =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/telnyx-messaging.json");
        fs::copy(contract, folder.path().join("contract.json")).unwrap();
        Self { folder }
    }

    /// As [`new`](Self::new), with everything generated.
    fn generated() -> Self {
        let workplace = Self::new();
        let outcome = workplace.generate(&[]);
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        workplace
    }

    fn contract(&self) -> PathBuf {
        self.folder.path().join("contract.json")
    }

    fn output(&self, path: &str) -> PathBuf {
        self.folder.path().join("generated").join(path)
    }

    fn generate(&self, arguments: &[&str]) -> Outcome {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("generate")
            .arg("--contract")
            .arg(self.contract())
            .arg("--output")
            .arg(self.output(""))
            .args(arguments)
            .env("NO_COLOR", "1")
            .output()
            .unwrap();
        Outcome {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// `--check` fails, names the file, and the command that repairs it.
    fn assert_stale(&self, path: &str, state: &str) -> Outcome {
        let outcome = self.generate(&["--check"]);
        assert_eq!(outcome.code, Some(1), "{}", outcome.stdout);
        let row = outcome.stdout.lines().find(|line| line.trim_start().starts_with(state));
        assert!(row.is_some_and(|row| row.ends_with(path)), "{}", outcome.stdout);
        assert!(outcome.stderr.contains("run `cargo xtask generate`"), "{}", outcome.stderr);
        assert!(outcome.stderr.contains("1 file "), "{}", outcome.stderr);
        outcome
    }

    fn assert_clean(&self) {
        let outcome = self.generate(&["--check"]);
        assert_eq!(outcome.code, Some(0), "{}{}", outcome.stdout, outcome.stderr);
        assert!(outcome.stdout.contains("unchanged"), "{}", outcome.stdout);
        assert_eq!(outcome.stderr, "");
    }

    fn edit(&self, path: &Path, from: &str, to: &str) {
        let text = fs::read_to_string(path).unwrap();
        assert!(text.contains(from), "{} has no {from}", path.display());
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }
}

/// The removed and added lines of a diff.
fn changed_lines(stdout: &str) -> Vec<&str> {
    let is_change = |line: &&str| {
        let mut words = line.split_whitespace();
        let numbered = words.next().is_some_and(|word| word.parse::<usize>().is_ok());
        numbered && matches!(words.next(), Some("+" | "-"))
    };
    stdout.lines().filter(is_change).collect()
}

#[test]
fn a_fresh_folder_gets_everything_and_is_clean() {
    let workplace = Workplace::new();
    let outcome = workplace.generate(&[]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    for path in ["mod.rs", "types.rs", "operations.rs", "sandbox.json", "resources/messages.rs"] {
        assert!(workplace.output(path).is_file(), "{path} was not written");
        assert!(outcome.stdout.contains(path), "{path} was not printed");
    }
    workplace.assert_clean();

    let again = workplace.generate(&[]);
    assert_eq!(again.code, Some(0));
    assert!(
        again.stdout.contains("unchanged") && !again.stdout.contains("wrote"),
        "{}",
        again.stdout
    );
}

#[test]
fn the_workspace_is_as_generated() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["generate", "--check"])
        // Where it is started must not matter.
        .current_dir(std::env::temp_dir())
        .output()
        .unwrap();
    let stdout = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "run `cargo xtask generate`\n{stdout}");
}

#[test]
fn a_changed_file_is_shown_as_a_diff_and_repaired() {
    let workplace = Workplace::generated();
    workplace.edit(&workplace.output("types.rs"), "pub struct ", "pub struct Touched");
    let outcome = workplace.assert_stale("types.rs", "changed");
    let lines = changed_lines(&outcome.stdout);
    assert_eq!(lines.len(), 2, "{}", outcome.stdout);
    assert!(lines[0].contains("-     pub struct Touched"), "{}", lines[0]);
    assert!(lines[1].contains("+     pub struct "), "{}", lines[1]);

    assert_eq!(workplace.generate(&[]).code, Some(0));
    workplace.assert_clean();
}

#[test]
fn check_writes_nothing() {
    let workplace = Workplace::new();
    assert_eq!(workplace.generate(&["--check"]).code, Some(1));
    assert!(!workplace.output("").exists());
}

#[test]
fn a_missing_file_is_reported_and_written_again() {
    let workplace = Workplace::generated();
    fs::remove_file(workplace.output("resources/messages.rs")).unwrap();
    workplace.assert_stale("resources/messages.rs", "missing");

    let outcome = workplace.generate(&[]);
    assert_eq!(outcome.stdout.matches("wrote").count(), 1, "{}", outcome.stdout);
    workplace.assert_clean();
}

#[test]
fn a_stale_file_is_reported_and_removed() {
    let workplace = Workplace::generated();
    let text = fs::read_to_string(workplace.output("resources/messages.rs")).unwrap();
    fs::create_dir(workplace.output("resources/letters")).unwrap();
    fs::write(workplace.output("resources/letters/stamps.rs"), text).unwrap();
    workplace.assert_stale("resources/letters/stamps.rs", "stale");

    let outcome = workplace.generate(&[]);
    assert!(outcome.stdout.contains("removed"), "{}", outcome.stdout);
    assert!(!workplace.output("resources/letters").exists(), "an empty folder is left");
    workplace.assert_clean();
}

#[test]
fn all_differences_are_reported_as_json() {
    let workplace = Workplace::generated();
    fs::remove_file(workplace.output("mod.rs")).unwrap();
    let text = fs::read_to_string(workplace.output("types.rs")).unwrap();
    fs::write(workplace.output("types.rs"), format!("{text}\n")).unwrap();
    fs::write(workplace.output("zebra.rs"), &text).unwrap();

    let outcome = workplace.generate(&["--check", "--format", "json"]);
    assert_eq!(outcome.code, Some(1));
    let report: Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert_eq!(report["check"], true);
    assert!(report["files"].as_u64().unwrap() > 5 && report["lines"].as_u64().unwrap() > 1_000);
    let states: Vec<(&str, &str)> = report["differences"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| (entry["path"].as_str().unwrap(), entry["state"].as_str().unwrap()))
        .collect();
    let wanted = [("mod.rs", "missing"), ("types.rs", "changed"), ("zebra.rs", "stale")];
    assert_eq!(states, wanted);

    let outcome = workplace.generate(&["--format", "json"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    let report: Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert_eq!(report["check"], false);
    workplace.assert_clean();
}

#[test]
fn a_broken_contract_is_refused_and_nothing_is_written() {
    let workplace = Workplace::new();
    workplace.edit(
        &workplace.contract(),
        "\"operationId\": \"messages.send\"",
        "\"operationId\": \"send\"",
    );
    for arguments in [&[][..], &["--check"][..]] {
        let outcome = workplace.generate(arguments);
        assert_eq!(outcome.code, Some(1));
        let stderr = &outcome.stderr;
        assert!(stderr.contains("/paths/~1messages/post/operationId"), "{stderr}");
        assert!(stderr.contains("error: ") && stderr.contains("help: "), "{stderr}");
        assert_eq!(outcome.stdout, "");
        assert!(!workplace.output("").exists());
    }
}

#[test]
fn generated_files_survive_a_broken_contract() {
    let workplace = Workplace::generated();
    let before = fs::read_to_string(workplace.output("types.rs")).unwrap();
    fs::write(workplace.contract(), "{\n  \"openapi\": oops\n}").unwrap();
    let outcome = workplace.generate(&[]);
    assert_eq!(outcome.code, Some(1));
    assert!(outcome.stderr.contains("line 2 column"), "{}", outcome.stderr);
    assert_eq!(fs::read_to_string(workplace.output("types.rs")).unwrap(), before);
}

#[test]
fn a_missing_contract_is_named() {
    let workplace = Workplace::new();
    fs::remove_file(workplace.contract()).unwrap();
    let outcome = workplace.generate(&[]);
    assert_eq!(outcome.code, Some(1));
    assert!(outcome.stderr.contains("contract.json"), "{}", outcome.stderr);
}

#[test]
fn one_enum_value_is_a_small_diff() {
    let workplace = Workplace::generated();
    let text = fs::read_to_string(workplace.contract()).unwrap();
    let mut contract: Value = serde_json::from_str(&text).unwrap();
    let values = contract["components"]["schemas"]["Direction"]["enum"].as_array_mut().unwrap();
    let last = values.last_mut().unwrap();
    let old = last.as_str().unwrap().to_owned();
    *last = "sideways".into();
    fs::write(workplace.contract(), contract.to_string()).unwrap();

    let outcome = workplace.generate(&["--check"]);
    assert_eq!(outcome.code, Some(1));
    let rows = outcome.stdout.lines().filter(|line| line.trim_start().starts_with("changed"));
    let files: Vec<&str> = rows.filter_map(|row| row.rsplit('/').next()).collect();
    assert_eq!(files, ["sandbox.json", "types.rs"], "{}", outcome.stdout);
    let lines = changed_lines(&outcome.stdout);
    assert!(lines.len() <= 8, "{}", outcome.stdout);
    assert!(
        lines.iter().any(|line| line.contains("Sideways = \"sideways\",")),
        "{}",
        outcome.stdout
    );
    assert!(lines.iter().any(|line| line.contains(&format!("= \"{old}\","))), "{}", outcome.stdout);
}

#[test]
fn untracked_files_are_not_removed() {
    let workplace = Workplace::new();
    // Only `sandbox.json` itself is a generated file.
    for path in ["notes.txt", "resources/my_sandbox.json"] {
        fs::create_dir_all(workplace.output(path).parent().unwrap()).unwrap();
        fs::write(workplace.output(path), "mine").unwrap();
    }
    workplace.generate(&[]);
    for path in ["notes.txt", "resources/my_sandbox.json"] {
        assert!(workplace.output(path).exists(), "{path} was removed");
    }
    let outcome = workplace.generate(&["--check"]);
    assert_eq!(outcome.code, Some(1));
    assert_eq!(outcome.stdout.matches("  untracked  ").count(), 2, "{}", outcome.stdout);
    assert!(outcome.stderr.contains("move the untracked files"), "{}", outcome.stderr);
}

#[test]
fn a_broken_contract_is_reported_as_annotations() {
    let workplace = Workplace::new();
    workplace.edit(
        &workplace.contract(),
        "\"operationId\": \"messages.send\"",
        "\"operationId\": \"send\"",
    );
    let outcome = workplace.generate(&["--check", "--format", "github"]);
    assert_eq!(outcome.code, Some(1));
    let lines: Vec<&str> = outcome.stdout.lines().collect();
    assert!(!lines.is_empty());
    for line in lines {
        assert!(line.starts_with("::error file="), "{line}");
        assert!(line.contains("contract.json,line="), "{line}");
        assert!(line.contains("%0Ahelp: "), "{line}");
    }
}

#[test]
fn a_changed_file_is_reported_as_an_annotation_at_its_line() {
    let workplace = Workplace::generated();
    let path = workplace.output("mod.rs");
    let text = fs::read_to_string(&path).unwrap();
    let changed: Vec<&str> = text.lines().take(2).chain(["// Touched."]).collect();
    fs::write(&path, changed.join("\n")).unwrap();
    let outcome = workplace.generate(&["--check", "--format", "github"]);
    assert_eq!(outcome.code, Some(1));
    assert!(outcome.stdout.starts_with("::error file="), "{}", outcome.stdout);
    assert!(outcome.stdout.contains("mod.rs,line=3,title=generated code::"), "{}", outcome.stdout);
    assert!(outcome.stdout.contains("run `cargo xtask generate`"), "{}", outcome.stdout);
    assert_eq!(outcome.stdout.lines().count(), 1);
}
