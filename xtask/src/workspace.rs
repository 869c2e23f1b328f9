//! The files of the workspace.
//!
//! Constants such as [`CONTRACT`] are relative to the workspace. Paths of command lines are relative
//! to the current folder, as everywhere; [`given`] makes them absolute. Messages print paths
//! relative to the current folder.

use std::{
    env, fs, io,
    path::{Component, Path, PathBuf},
    process::{Command, ExitStatus},
    sync::OnceLock,
};

use crate::Failure;

/// The contract.
pub(crate) const CONTRACT: &str = "openapi/telnyx-messaging.json";
/// The folder that only `generate` writes to.
pub(crate) const GENERATED: &str = "telnyx-messaging/src/generated";

/// The features that build on a machine with nothing but Rust and a C compiler; `native-tls` needs
/// the system's OpenSSL.
pub(crate) const FEATURES: &str = "telnyx-messaging/axum,telnyx-messaging/blocking,telnyx-messaging/dispatch,telnyx-messaging/full,telnyx-messaging/http2,telnyx-messaging/testing";

/// Returns the folder of the workspace in which the command was started.
///
/// Not the one in which the program was built: two clones that share a target folder share the
/// program.
pub(crate) fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| root_from_cargo().or_else(root_from_folder).unwrap_or_default())
}

/// The workspace whose `cargo run` started this program.
fn root_from_cargo() -> Option<PathBuf> {
    // Another package's, if its tests or build script started this program.
    (env::var_os("CARGO_PKG_NAME")? == env!("CARGO_PKG_NAME")).then_some(())?;
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR")?);
    Some(manifest.parent()?.to_owned())
}

/// The workspace of the current folder.
fn root_from_folder() -> Option<PathBuf> {
    let mut cargo = cargo();
    cargo.args(["locate-project", "--workspace", "--message-format", "plain"]);
    let output = cargo.output().ok().filter(|output| output.status.success())?;
    let manifest = String::from_utf8(output.stdout).ok()?;
    Some(Path::new(manifest.trim_end()).parent()?.to_owned())
}

/// Returns the cargo that started this program, else the one in the path.
pub(crate) fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a program, and returns how it ended.
pub(crate) fn status(mut cargo: Command) -> Result<ExitStatus, Failure> {
    cargo.status().map_err(|source| Failure::Start { program: "cargo", source })
}

/// Runs a program, and fails with a text if it does not succeed.
pub(crate) fn succeed(cargo: Command, otherwise: &str) -> Result<(), Failure> {
    if status(cargo)?.success() { Ok(()) } else { Err(Failure::Message(otherwise.to_owned())) }
}

/// Returns the path of a command line, else one of the workspace, as an absolute path.
pub(crate) fn given(path: Option<&Path>, default: &str) -> PathBuf {
    match path {
        Some(path) => std::path::absolute(path).unwrap_or_else(|_| path.to_owned()),
        None => root().join(default),
    }
}

/// Returns a path as it is printed: relative to the current folder if it is in the workspace.
pub(crate) fn shown(path: &Path) -> String {
    let path = root().join(path);
    match env::current_dir() {
        Ok(current) if current.starts_with(root()) => relative(&path, &current),
        Ok(current) => path.strip_prefix(current).unwrap_or(&path).display().to_string(),
        Err(_) => path.display().to_string(),
    }
}

/// Returns a path relative to a folder of the workspace, if it is in the workspace too.
pub(crate) fn relative(path: &Path, folder: &Path) -> String {
    if !path.starts_with(root()) {
        return path.display().to_string();
    }
    let common = path.components().zip(folder.components()).take_while(|(a, b)| a == b).count();
    let up = folder.components().skip(common).map(|_| Component::ParentDir);
    let relative: PathBuf = up.chain(path.components().skip(common)).collect();
    let relative = relative.display().to_string().replace('\\', "/");
    if relative.is_empty() { ".".to_owned() } else { relative }
}

/// Reads a contract.
#[cfg(feature = "contract")]
pub(crate) fn contract(path: &Path) -> Result<telnyx_contract::Document, Failure> {
    Ok(telnyx_contract::Document::from_json(&read(path)?)?.with_path(shown(path)))
}

/// Reads a file.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(root().join(path)).map_err(|source| failed("read", path, source))
}

/// Writes a file, and the folders above it.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let target = root().join(path);
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder).map_err(|source| failed("make the folder of", path, source))?;
    }
    fs::write(target, text).map_err(|source| failed("write", path, source))
}

/// Removes a file, and its folder if that is empty then.
pub(crate) fn remove(path: &Path) -> Result<(), Failure> {
    let target = root().join(path);
    fs::remove_file(&target).map_err(|source| failed("remove", path, source))?;
    if let Some(folder) = target.parent() {
        // Fails, as it should, on a folder that still holds something.
        let _ = fs::remove_dir(folder);
    }
    Ok(())
}

/// Returns every file below a folder, relative to it and with forward slashes, sorted; none if the
/// folder does not exist.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<String>, Failure> {
    let base = root().join(folder);
    let mut open = vec![base.clone()];
    let mut files = Vec::new();
    while let Some(current) = open.pop() {
        let entries = match fs::read_dir(&current) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(source) => return Err(failed("list", folder, source)),
        };
        for entry in entries {
            let path = entry.map_err(|source| failed("list", folder, source))?.path();
            if path.is_dir() {
                open.push(path);
            } else if let Ok(relative) = path.strip_prefix(&base) {
                files.push(relative.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Returns the failure of a file.
pub(crate) fn failed(action: &'static str, path: &Path, source: io::Error) -> Failure {
    Failure::File { action, path: shown(path), source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_the_workspace_are_relative_to_the_current_folder() {
        let path = root().join("openapi/a.json");
        for (folder, expected) in [
            ("", "openapi/a.json"),
            ("openapi", "a.json"),
            ("telnyx-messaging/src", "../../openapi/a.json"),
        ] {
            assert_eq!(relative(&path, &root().join(folder)), expected);
        }
        assert_eq!(relative(root(), root()), ".");
        assert_eq!(relative(Path::new("/elsewhere/b.json"), root()), "/elsewhere/b.json");
    }
}
