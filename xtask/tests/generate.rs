//! `cargo xtask generate`, run as a person runs it.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;
use tempfile::TempDir;

/// A contract of its own and a folder to write to, away from the workspace.
struct Place {
    folder: TempDir,
}

/// How a command ended.
struct Ended {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Place {
    /// With a copy of the workspace's contract; nothing is generated yet.
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let contract =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/telnyx-messaging.json");
        fs::copy(contract, folder.path().join("contract.json")).unwrap();
        Self { folder }
    }

    /// As [`new`](Self::new), with everything generated.
    fn generated() -> Self {
        let place = Self::new();
        let ended = place.generate(&[]);
        assert_eq!(ended.code, Some(0), "{}", ended.stderr);
        place
    }

    fn contract(&self) -> PathBuf {
        self.folder.path().join("contract.json")
    }

    fn output(&self, path: &str) -> PathBuf {
        self.folder.path().join("generated").join(path)
    }

    fn generate(&self, arguments: &[&str]) -> Ended {
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
        Ended {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// `--check` fails, names the file, and says which command mends it.
    fn assert_stale(&self, path: &str, state: &str) -> Ended {
        let ended = self.generate(&["--check"]);
        assert_eq!(ended.code, Some(1), "{}", ended.stdout);
        let row = ended.stdout.lines().find(|line| line.trim_start().starts_with(state));
        assert!(row.is_some_and(|row| row.ends_with(path)), "{}", ended.stdout);
        assert!(ended.stderr.contains("run `cargo xtask generate`"), "{}", ended.stderr);
        assert!(ended.stderr.contains("1 file "), "{}", ended.stderr);
        ended
    }

    fn assert_clean(&self) {
        let ended = self.generate(&["--check"]);
        assert_eq!(ended.code, Some(0), "{}{}", ended.stdout, ended.stderr);
        assert!(ended.stdout.contains("unchanged"), "{}", ended.stdout);
        assert_eq!(ended.stderr, "");
    }

    fn edit(&self, path: &Path, from: &str, to: &str) {
        let text = fs::read_to_string(path).unwrap();
        assert!(text.contains(from), "{} has no {from}", path.display());
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }
}

/// The lines of a diff that are taken or added.
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
    let place = Place::new();
    let ended = place.generate(&[]);
    assert_eq!(ended.code, Some(0), "{}", ended.stderr);
    for path in ["mod.rs", "types.rs", "operations.rs", "sandbox.json", "resources/messages.rs"] {
        assert!(place.output(path).is_file(), "{path} was not written");
        assert!(ended.stdout.contains(path), "{path} was not told");
    }
    place.assert_clean();

    let again = place.generate(&[]);
    assert_eq!(again.code, Some(0));
    assert!(
        again.stdout.contains("unchanged") && !again.stdout.contains("wrote"),
        "{}",
        again.stdout
    );
}

#[test]
fn the_workspace_is_what_its_contract_says() {
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
    let place = Place::generated();
    place.edit(&place.output("types.rs"), "pub struct ", "pub struct Touched");
    let ended = place.assert_stale("types.rs", "changed");
    let lines = changed_lines(&ended.stdout);
    assert_eq!(lines.len(), 2, "{}", ended.stdout);
    assert!(lines[0].contains("- pub struct Touched"), "{}", lines[0]);
    assert!(lines[1].contains("+ pub struct "), "{}", lines[1]);

    assert_eq!(place.generate(&[]).code, Some(0));
    place.assert_clean();
}

#[test]
fn check_writes_nothing() {
    let place = Place::new();
    assert_eq!(place.generate(&["--check"]).code, Some(1));
    assert!(!place.output("").exists());
}

#[test]
fn a_missing_file_is_told_and_written_again() {
    let place = Place::generated();
    fs::remove_file(place.output("resources/messages.rs")).unwrap();
    place.assert_stale("resources/messages.rs", "missing");

    let ended = place.generate(&[]);
    assert_eq!(ended.stdout.matches("wrote").count(), 1, "{}", ended.stdout);
    place.assert_clean();
}

#[test]
fn an_orphaned_file_is_told_and_removed() {
    let place = Place::generated();
    let text = fs::read_to_string(place.output("resources/messages.rs")).unwrap();
    fs::create_dir(place.output("resources/letters")).unwrap();
    fs::write(place.output("resources/letters/stamps.rs"), text).unwrap();
    place.assert_stale("resources/letters/stamps.rs", "orphaned");

    let ended = place.generate(&[]);
    assert!(ended.stdout.contains("removed"), "{}", ended.stdout);
    assert!(!place.output("resources/letters").exists(), "an empty folder is left");
    place.assert_clean();
}

#[test]
fn all_differences_are_told_as_json() {
    let place = Place::generated();
    fs::remove_file(place.output("mod.rs")).unwrap();
    let text = fs::read_to_string(place.output("types.rs")).unwrap();
    fs::write(place.output("types.rs"), format!("{text}\n")).unwrap();
    fs::write(place.output("zebra.rs"), &text).unwrap();

    let ended = place.generate(&["--check", "--format", "json"]);
    assert_eq!(ended.code, Some(1));
    let told: Value = serde_json::from_str(&ended.stdout).unwrap();
    assert_eq!(told["check"], true);
    assert!(told["files"].as_u64().unwrap() > 5 && told["lines"].as_u64().unwrap() > 1_000);
    let states: Vec<(&str, &str)> = told["differences"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| (entry["path"].as_str().unwrap(), entry["state"].as_str().unwrap()))
        .collect();
    let wanted = [("mod.rs", "missing"), ("types.rs", "changed"), ("zebra.rs", "orphaned")];
    assert_eq!(states, wanted);

    let ended = place.generate(&["--format", "json"]);
    assert_eq!(ended.code, Some(0), "{}", ended.stderr);
    let told: Value = serde_json::from_str(&ended.stdout).unwrap();
    assert_eq!(told["check"], false);
    place.assert_clean();
}

#[test]
fn a_broken_contract_is_refused_and_nothing_is_written() {
    let place = Place::new();
    place.edit(
        &place.contract(),
        "\"operationId\": \"messages.send\"",
        "\"operationId\": \"send\"",
    );
    for arguments in [&[][..], &["--check"][..]] {
        let ended = place.generate(arguments);
        assert_eq!(ended.code, Some(1));
        let stderr = &ended.stderr;
        assert!(stderr.contains("/paths/~1messages/post/operationId"), "{stderr}");
        assert!(stderr.contains("rule:   ") && stderr.contains("remedy: "), "{stderr}");
        assert_eq!(ended.stdout, "");
        assert!(!place.output("").exists());
    }
}

#[test]
fn what_was_there_survives_a_broken_contract() {
    let place = Place::generated();
    let before = fs::read_to_string(place.output("types.rs")).unwrap();
    fs::write(place.contract(), "{\n  \"openapi\": oops\n}").unwrap();
    let ended = place.generate(&[]);
    assert_eq!(ended.code, Some(1));
    assert!(ended.stderr.contains("line 2 column"), "{}", ended.stderr);
    assert_eq!(fs::read_to_string(place.output("types.rs")).unwrap(), before);
}

#[test]
fn a_contract_that_is_not_there_is_named() {
    let place = Place::new();
    fs::remove_file(place.contract()).unwrap();
    let ended = place.generate(&[]);
    assert_eq!(ended.code, Some(1));
    assert!(ended.stderr.contains("contract.json"), "{}", ended.stderr);
}

#[test]
fn one_enum_value_is_a_small_diff() {
    let place = Place::generated();
    let text = fs::read_to_string(place.contract()).unwrap();
    let mut contract: Value = serde_json::from_str(&text).unwrap();
    let values = contract["components"]["schemas"]["Direction"]["enum"].as_array_mut().unwrap();
    let last = values.last_mut().unwrap();
    let old = last.as_str().unwrap().to_owned();
    *last = "sideways".into();
    fs::write(place.contract(), contract.to_string()).unwrap();

    let ended = place.generate(&["--check"]);
    assert_eq!(ended.code, Some(1));
    let rows = ended.stdout.lines().filter(|line| line.trim_start().starts_with("changed"));
    let files: Vec<&str> = rows.filter_map(|row| row.rsplit('/').next()).collect();
    assert_eq!(files, ["sandbox.json", "types.rs"], "{}", ended.stdout);
    let lines = changed_lines(&ended.stdout);
    assert!(lines.len() <= 8, "{}", ended.stdout);
    assert!(lines.iter().any(|line| line.contains("Sideways = \"sideways\",")), "{}", ended.stdout);
    assert!(lines.iter().any(|line| line.contains(&format!("= \"{old}\","))), "{}", ended.stdout);
}

#[test]
fn foreign_files_are_not_removed() {
    let place = Place::new();
    fs::create_dir(place.output("")).unwrap();
    fs::write(place.output("notes.txt"), "mine").unwrap();
    place.generate(&[]);
    assert!(place.output("notes.txt").exists(), "a file that `generate` did not write is gone");
}
