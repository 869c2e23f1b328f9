//! Explains webhooks: `cargo xtask webhook check …` and `cargo xtask webhook decode …` start this.
//!
//! Arguments are those that `xtask` passes on: `--name=value`, then the files.

mod causes;
mod check;
mod decode;
mod forms;
mod layout;
mod report;

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let (options, files): (Vec<_>, Vec<_>) =
        arguments.partition(|argument| argument.starts_with("--"));
    let option = |name: &str| {
        options.iter().find_map(|option| {
            option.strip_prefix("--")?.strip_prefix(name)?.strip_prefix('=').map(str::to_owned)
        })
    };
    let files = files.iter().map(|file| file.strip_prefix("file=").unwrap_or(file));
    let result = match command.as_str() {
        "check" => check::Check::new(option, files).and_then(|check| check.run()),
        "decode" => decode::run(option("format").as_deref() == Some("json"), files),
        _ => Err("start this with: cargo xtask webhook".to_owned()),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            report::error(&error);
            ExitCode::from(2)
        }
    }
}
