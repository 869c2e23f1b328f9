//! The oldest Rust that the published crates build with.
//!
//! Clippy checks what the code itself uses against `rust-version` in the manifest; this checks the
//! dependencies, of every feature.

use std::{
    collections::BTreeSet,
    process::{Command, Stdio},
};

use serde_json::Value;

use crate::{Failure, workspace};

const CRATE: &str = "telnyx-messaging";

/// Checks that no dependency requires a newer Rust than the crate's `rust-version`.
pub(crate) fn check() -> Result<(), Failure> {
    let target = host()?;
    let arguments = ["metadata", "--format-version", "1", "--all-features", "--filter-platform"];
    let output = workspace::cargo()
        .current_dir(workspace::root())
        .args(arguments)
        .arg(target)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|source| Failure::Start { program: "cargo", source })?;
    let metadata: Value = serde_json::from_slice(&output.stdout)
        .map_err(|_| Failure::Message("cargo metadata failed; see above".to_owned()))?;
    let newer = newer(&metadata);
    if newer.is_empty() {
        return Ok(());
    }
    Err(Failure::Message(format!(
        "{CRATE} requires a newer Rust than its `rust-version`, because of {}; replace these dependencies or choose older versions",
        newer.join(", ")
    )))
}

/// Returns the dependencies of the crate that require a newer Rust than the crate.
fn newer(metadata: &Value) -> Vec<String> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let packages = list(&metadata["packages"]);
    let nodes = list(&metadata["resolve"]["nodes"]);
    let Some(root) = packages.iter().find(|package| package["name"] == CRATE) else {
        return vec![format!("{CRATE} itself, which is not in the workspace")];
    };
    let allowed = version(&root["rust_version"]);
    let mut open = vec![root["id"].clone()];
    let mut seen = BTreeSet::new();
    let mut newer = Vec::new();
    while let Some(id) = open.pop() {
        if !seen.insert(id.to_string()) {
            continue;
        }
        if let Some(package) = packages.iter().find(|package| package["id"] == id)
            && version(&package["rust_version"]) > allowed
        {
            let text = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
            newer.push(format!("{} {} ({})", text("name"), text("version"), text("rust_version")));
        }
        let node = nodes.iter().find(|node| node["id"] == id);
        for dependency in node.map(|node| list(&node["deps"])).unwrap_or_default() {
            // Dependencies of tests alone do not count.
            if list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"] != "dev") {
                open.push(dependency["pkg"].clone());
            }
        }
    }
    newer.sort();
    newer
}

/// Returns major, minor and patch; a crate without a version builds with any.
fn version(value: &Value) -> [u32; 3] {
    let mut parts = value.as_str().unwrap_or_default().split('.').map(|part| part.parse());
    [(); 3].map(|()| parts.next().and_then(Result::ok).unwrap_or(0))
}

fn host() -> Result<String, Failure> {
    let failed = || Failure::Message("`rustc -vV` did not name the host".to_owned());
    let output = Command::new("rustc").arg("-vV").output().map_err(|_| failed())?;
    let text = String::from_utf8_lossy(&output.stdout);
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(failed)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn dependencies_of_dependencies_count_and_those_of_tests_do_not() {
        let package = |name: &str, rust: Value| json!({"name": name, "id": name, "version": "1.0.0", "rust_version": rust});
        let dependency =
            |name: &str, kind: Value| json!({"pkg": name, "dep_kinds": [{"kind": kind}]});
        let metadata = json!({
            "packages": [
                package(CRATE, json!("1.88")),
                package("a", json!("1.88.0")),
                package("b", json!("1.88.1")),
                package("c", json!(null)),
                package("d", json!("1.90")),
                package("e", json!("1.9")),
            ],
            "resolve": {"nodes": [
                {"id": CRATE, "deps": [
                    dependency("a", json!(null)),
                    dependency("d", json!("dev")),
                    dependency("e", json!("build")),
                ]},
                {"id": "a", "deps": [dependency("b", json!(null)), dependency("c", json!(null))]},
            ]},
        });
        assert_eq!(newer(&metadata), ["b 1.0.0 (1.88.1)"]);
    }
}
