//! Crates in a temporary folder, which share the target folder of this test: dependencies are
//! compiled once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use telnyx_contract::SourceFile;

use crate::contracts;

/// Writes a workspace of some members, with the versions and lints of this one.
pub(crate) fn workspace(folder: &Path, members: &[impl AsRef<str>]) {
    let workspace = contracts::workspace();
    fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let manifest = fs::read_to_string(workspace.join("Cargo.toml")).unwrap();
    let members: Vec<&str> = members.iter().map(AsRef::as_ref).collect();
    let manifest: String = manifest
        .lines()
        .filter(|line| !line.starts_with("default-members") && !line.starts_with("exclude"))
        .map(|line| match line.starts_with("members") {
            true => format!("members = {members:?}\n"),
            false => format!("{line}\n"),
        })
        .collect();
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
}

/// Copies the crate `telnyx-messaging`, with other generated files.
pub(crate) fn client(folder: &Path, files: &[SourceFile]) {
    copy(&contracts::workspace().join("telnyx-messaging"), folder);
    // The sandbox, which only examples and tests use, is a package of its own that is not copied.
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    let lines = manifest.lines().filter(|line| !line.starts_with("telnyx-messaging-sandbox"));
    let manifest: String = lines.map(|line| format!("{line}\n")).collect();
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    let generated = folder.join("src/generated");
    fs::remove_dir_all(&generated).unwrap();
    for file in files {
        let path = generated.join(&file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, &file.text).unwrap();
    }
}

/// Copies a package without its nested packages.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        let is_package = || entry.path().join("Cargo.toml").exists();
        match entry.file_type().unwrap().is_dir() {
            true if entry.file_name() == "target" || is_package() => {}
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).unwrap()),
        }
    }
}

/// Runs cargo; returns whether it succeeded, and what it printed.
pub(crate) fn cargo(folder: &Path, arguments: &[&str]) -> (bool, String) {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--quiet"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target())
        .env("CARGO_INCREMENTAL", "0")
        .output()
        .unwrap();
    (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
}

/// The target folder that this test was built in.
pub(crate) fn target() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    // target/debug/deps/generator-…
    test.ancestors().nth(3).unwrap().to_owned()
}
