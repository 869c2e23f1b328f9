//! Annotations of GitHub Actions: errors next to the lines of a pull request.

use std::path::Path;

use crate::{Failure, terminal, workspace};

/// Prints a failure as annotations: one for each diagnostic of the contract.
pub(crate) fn print(failure: &Failure, contract: &Path) {
    let error = match failure {
        Failure::Generator(telnyx_messaging_codegen::Error::Contract(error))
        | Failure::Contract(error) => error,
        other => return annotate(contract, None, "generate", &other.to_string()),
    };
    match error {
        telnyx_contract::Error::Contract(diagnostics) => {
            for diagnostic in diagnostics.as_slice() {
                let message = format!("{}\nhelp: {}", diagnostic.message, diagnostic.help);
                annotate(contract, diagnostic.line, diagnostic.pointer.as_str(), &message);
            }
        }
        other => annotate(contract, None, "contract", &other.to_string()),
    }
}

/// Prints an error at a line of a file, whose path is relative to the workspace.
pub(crate) fn annotate(path: &Path, line: Option<usize>, title: &str, message: &str) {
    let file = escaped_property(&workspace::relative(path, workspace::root()));
    let line = line.map(|line| format!(",line={line}")).unwrap_or_default();
    let title = escaped_property(title);
    let message = escaped(message);
    terminal::line(format_args!("::error file={file}{line},title={title}::{message}"));
}

fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn escaped_property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_are_escaped() {
        assert_eq!(escaped_property("a: 5 %, b\n"), "a%3A 5 %25%2C b%0A");
    }
}
