//! The official SDKs of other languages against the sandbox.
//!
//! Installs them from their registries, so only with `TELNYX_SDK_TESTS=1`.

use std::path::{Path, PathBuf};
use std::process::Command;

use telnyx_messaging_sandbox::Sandbox;

/// The folder of this crate.
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// A folder of the target directory, in which a package is installed once.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn succeeds(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

fn is_wanted(name: &str) -> bool {
    let wanted = std::env::var_os("TELNYX_SDK_TESTS").is_some();
    if !wanted {
        println!("skipped: set TELNYX_SDK_TESTS=1 to install and run the {name} package");
    }
    wanted
}

/// Runs a script with the address and the keys of a sandbox.
async fn run(mut command: Command) {
    let sandbox = Sandbox::start().await.unwrap();
    command.args([&sandbox.base_url(), sandbox.api_key(), &sandbox.public_key()]);
    command.env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(printed.ends_with("ok\n"), "{printed}{}", String::from_utf8_lossy(&output.stderr));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_official_npm_package_is_satisfied() {
    if !is_wanted("npm") {
        return;
    }
    let folder = folder("npm");
    let mut install = Command::new("npm");
    let install = install.current_dir(&folder).args(["install", "--silent", "telnyx"]);
    if !folder.join("node_modules/telnyx").exists() && !succeeds(install) {
        println!("skipped: npm did not install the package");
        return;
    }
    let mut node = Command::new("node");
    node.current_dir(&folder).arg(Path::new(ROOT).join("sdk/sdk.mjs"));
    run(node).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_official_python_package_is_satisfied() {
    if !is_wanted("Python") {
        return;
    }
    let folder = folder("python");
    let python = folder.join("bin/python");
    if !folder.join("installed").exists() {
        let made = succeeds(Command::new("python3").args(["-m", "venv"]).arg(&folder));
        let packages = ["-m", "pip", "install", "--quiet", "telnyx", "pynacl"];
        if !made || !succeeds(Command::new(&python).args(packages)) {
            println!("skipped: pip did not install the package");
            return;
        }
        std::fs::write(folder.join("installed"), "").unwrap();
    }
    let mut command = Command::new(python);
    command.arg(Path::new(ROOT).join("sdk/sdk.py"));
    run(command).await;
}
