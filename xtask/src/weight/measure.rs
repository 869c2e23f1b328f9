//! Builds a program and measures that.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};

use super::programs::Program;
use crate::{Failure, terminal, workspace};

/// Below the workspace.
const FOLDER: &str = "target/weight";

pub(super) struct Weight {
    pub(super) name: &'static str,
    pub(super) description: &'static str,
    /// Crates in the tree, without the program itself.
    pub(super) crates: usize,
    pub(super) builds: Option<Builds>,
}

pub(super) struct Builds {
    pub(super) dev: Build,
    pub(super) release: Build,
    /// Size of the program, built for release and stripped.
    pub(super) stripped_bytes: u64,
}

/// A build from nothing.
#[derive(Clone, Copy)]
pub(super) struct Build {
    pub(super) seconds: f64,
    /// Processor time, on Linux. Other programs of the machine hardly change it.
    pub(super) cpu_seconds: Option<f64>,
}

impl Build {
    /// What is compared.
    pub(super) fn cost(self) -> f64 {
        self.cpu_seconds.unwrap_or(self.seconds)
    }
}

pub(super) fn weigh(program: &Program, build: bool) -> Result<Weight, Failure> {
    let folder = Path::new(FOLDER).join(program.name);
    let root = workspace::root().display().to_string();
    let manifest = format!(
        "[package]\nname = \"{}-program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [workspace]\n\n[profile.release]\nstrip = true\n\n[dependencies]\n{}\n",
        program.name,
        program.dependencies.trim().replace("{root}", &root),
    );
    workspace::write(&folder.join("Cargo.toml"), &manifest)?;
    workspace::write(&folder.join("src/main.rs"), program.source.trim_start())?;
    // The versions that the workspace is tested with, all of which are on this machine.
    workspace::write(&folder.join("Cargo.lock"), &workspace::read("Cargo.lock".as_ref())?)?;

    let folder = workspace::root().join(folder);
    let crates = crates(&folder)?;
    let builds = if build { Some(builds(program.name, &folder)?) } else { None };
    Ok(Weight { name: program.name, description: program.description, crates, builds })
}

fn crates(folder: &Path) -> Result<usize, Failure> {
    let arguments = "tree --offline --edges normal --prefix none --no-dedupe";
    let output = cargo(folder, arguments).stderr(Stdio::inherit()).output().map_err(start)?;
    if !output.status.success() {
        return Err(failed(folder, arguments));
    }
    let tree = String::from_utf8_lossy(&output.stdout);
    let mut names: Vec<&str> = tree.lines().filter(|line| !line.is_empty()).collect();
    names.sort_unstable();
    names.dedup();
    Ok(names.len().saturating_sub(1))
}

fn builds(name: &str, folder: &Path) -> Result<Builds, Failure> {
    let dev = timed(name, folder, "build --offline --quiet")?;
    let release = timed(name, folder, "build --offline --quiet --release")?;
    let program = format!("target/release/{name}-program{}", std::env::consts::EXE_SUFFIX);
    let program = folder.join(program);
    let file =
        fs::metadata(&program).map_err(|source| workspace::failed("read", &program, source))?;
    // Nothing but this program needs it.
    let _ = fs::remove_dir_all(folder.join("target"));
    Ok(Builds { dev, release, stripped_bytes: file.len() })
}

fn timed(name: &str, folder: &Path, arguments: &str) -> Result<Build, Failure> {
    terminal::progress("build", &format!("{name}: cargo {arguments}"));
    let _ = fs::remove_dir_all(folder.join("target"));
    let (start_time, cpu) = (Instant::now(), cpu_of_children());
    let status = cargo(folder, arguments).status().map_err(start)?;
    if !status.success() {
        return Err(failed(folder, arguments));
    }
    let cpu_seconds = cpu_of_children().zip(cpu).map(|(after, before)| after - before);
    Ok(Build { seconds: start_time.elapsed().as_secs_f64(), cpu_seconds })
}

fn cargo(folder: &Path, arguments: &str) -> Command {
    let mut cargo = workspace::cargo();
    cargo.current_dir(folder).args(arguments.split(' '));
    // A target folder shared with other builds would not be empty.
    cargo.env("CARGO_TARGET_DIR", folder.join("target")).env_remove("RUSTFLAGS");
    // Cargo compiles path dependencies incrementally, which costs more the first time. A published
    // crate comes from a registry, and is never compiled so.
    cargo.env("CARGO_INCREMENTAL", "0");
    cargo
}

/// The processor time of the programs that this one has started and waited for.
fn cpu_of_children() -> Option<f64> {
    // Ticks of a hundredth of a second, on every Linux; the name before them may hold spaces.
    let text = fs::read_to_string("/proc/self/stat").ok()?;
    let mut fields = text.rsplit_once(')')?.1.split_whitespace().skip(13);
    let mut ticks = || fields.next()?.parse::<f64>().ok();
    Some((ticks()? + ticks()?) / 100.0)
}

fn start(source: std::io::Error) -> Failure {
    Failure::Start { program: "cargo", source }
}

fn failed(folder: &Path, arguments: &str) -> Failure {
    Failure::Message(format!(
        "`cargo {arguments}` failed in {}; if a crate is missing on this machine, run `cargo fetch` there once",
        workspace::shown(folder)
    ))
}
