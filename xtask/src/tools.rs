//! The same commands, started by `cargo xtask` for those that need more to be built.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::main()
}
