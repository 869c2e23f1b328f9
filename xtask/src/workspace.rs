//! Where things are.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use telnyx_contract::Contract;

use crate::Failure;

/// The contract, relative to the workspace.
pub(crate) const CONTRACT: &str = "openapi/telnyx-messaging.json";
/// The folder that only `generate` writes to, relative to the workspace.
pub(crate) const GENERATED: &str = "telnyx-messaging/src/generated";

/// The folder that holds the workspace's `Cargo.toml`.
pub(crate) fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

/// Reads a contract; the path is relative to the workspace, or absolute.
pub(crate) fn contract(path: &Path) -> Result<Contract, Failure> {
    Ok(Contract::from_json(&read(path)?)?)
}

/// Reads a file.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(root().join(path)).map_err(|source| file("read", path, source))
}

/// Writes a file, and the folders above it.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let target = root().join(path);
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder).map_err(|source| file("make the folder of", path, source))?;
    }
    fs::write(target, text).map_err(|source| file("write", path, source))
}

/// Removes a file, and its folder when that leaves it empty.
pub(crate) fn remove(path: &Path) -> Result<(), Failure> {
    let target = root().join(path);
    fs::remove_file(&target).map_err(|source| file("remove", path, source))?;
    if let Some(folder) = target.parent() {
        // Fails, as it should, on a folder that still holds something.
        let _ = fs::remove_dir(folder);
    }
    Ok(())
}

/// Every file below a folder, relative to it and with forward slashes, sorted; none if the folder
/// is not there.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<String>, Failure> {
    let base = root().join(folder);
    let mut open = vec![base.clone()];
    let mut files = Vec::new();
    while let Some(current) = open.pop() {
        let entries = match fs::read_dir(&current) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(source) => return Err(file("list", folder, source)),
        };
        for entry in entries {
            let path = entry.map_err(|source| file("list", folder, source))?.path();
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

fn file(action: &'static str, path: &Path, source: io::Error) -> Failure {
    Failure::File { action, path: path.display().to_string(), source }
}
