//! The commands work on the checkout in which they are started, not on the one in which they were
//! built, and on paths relative to the current folder.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;

/// A second checkout, as far as `generate` needs one.
fn checkout() -> TempDir {
    let folder = TempDir::new().unwrap();
    let path = folder.path();
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    for folder in ["openapi", "xtask/src"] {
        fs::create_dir_all(path.join(folder)).unwrap();
    }
    fs::write(path.join("Cargo.toml"), "[workspace]\nmembers = [\"xtask\"]\n").unwrap();
    fs::write(path.join("xtask/Cargo.toml"), "[package]\nname = \"xtask\"\n").unwrap();
    fs::write(path.join("xtask/src/lib.rs"), "").unwrap();
    let contract = "openapi/telnyx-messaging.json";
    fs::copy(workspace.join(contract), path.join(contract)).unwrap();
    folder
}

fn xtask(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(folder).args(arguments).env("NO_COLOR", "1");
    // Those of the test, which is started by cargo itself.
    command.env_remove("CARGO_PKG_NAME").env_remove("CARGO_MANIFEST_DIR");
    command
}

fn stdout(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn generated(checkout: &TempDir) -> PathBuf {
    checkout.path().join("telnyx-messaging/src/generated/mod.rs")
}

#[test]
fn a_program_that_another_checkout_built_writes_to_the_one_that_started_it() {
    let checkout = checkout();
    let output = xtask(&std::env::temp_dir(), &["generate"])
        // As `cargo run` sets them.
        .env("CARGO_PKG_NAME", "xtask")
        .env("CARGO_MANIFEST_DIR", checkout.path().join("xtask"))
        .output()
        .unwrap();
    assert!(stdout(&output).contains("wrote"));
    assert!(generated(&checkout).is_file());
}

#[test]
fn a_program_that_is_started_without_cargo_finds_the_checkout_of_the_folder() {
    let checkout = checkout();
    let output = xtask(&checkout.path().join("openapi"), &["generate"]).output().unwrap();
    let stdout = stdout(&output);
    assert!(generated(&checkout).is_file());
    // Paths are printed as they are found from the current folder.
    assert!(stdout.contains("  ../telnyx-messaging/src/generated/mod.rs\n"), "{stdout}");
}

#[test]
fn another_package_that_cargo_started_is_not_the_workspace() {
    let checkout = checkout();
    let output = xtask(checkout.path(), &["generate"])
        .env("CARGO_PKG_NAME", "other")
        .env("CARGO_MANIFEST_DIR", std::env::temp_dir().join("other/package"))
        .output()
        .unwrap();
    stdout(&output);
    assert!(generated(&checkout).is_file());
}

#[test]
fn paths_of_a_command_line_are_relative_to_the_current_folder() {
    let checkout = checkout();
    let folder = checkout.path().join("openapi");
    fs::rename(folder.join("telnyx-messaging.json"), folder.join("mine.json")).unwrap();
    let arguments = ["generate", "--contract", "mine.json", "--output", "out"];
    let output = xtask(&folder, &arguments).output().unwrap();
    assert!(stdout(&output).contains("  out/mod.rs\n"));
    assert!(folder.join("out/mod.rs").is_file());

    let output = xtask(&folder, &["generate"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(stderr.starts_with("error: read telnyx-messaging.json: "), "{stderr}");
}
