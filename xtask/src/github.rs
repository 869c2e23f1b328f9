//! Annotations of GitHub Actions for a failure.

use std::path::Path;

use telnyx_contract::Annotation;

use crate::{Failure, terminal, workspace};

/// Prints a failure as annotations: one for each diagnostic of the contract.
pub(crate) fn print(failure: &Failure, contract: &Path) {
    let path = workspace::relative(contract, workspace::root());
    let error = match failure {
        Failure::Generator(telnyx_messaging_codegen::Error::Contract(error))
        | Failure::Contract(error) => error,
        other => return line(&Annotation::error(&path, None, "generate", other.to_string())),
    };
    match error {
        telnyx_contract::Error::Contract(diagnostics) => {
            diagnostics
                .as_slice()
                .iter()
                .for_each(|diagnostic| line(&diagnostic.annotation(&path)));
        }
        other => line(&Annotation::error(&path, None, "contract", other.to_string())),
    }
}

/// Prints an annotation.
pub(crate) fn line(annotation: &Annotation<'_>) {
    terminal::line(format_args!("{annotation}"));
}
