//! The calls in examples and tests, read from their method chains.

use std::collections::{BTreeMap, BTreeSet};

use syn::{
    Expr, Ident, Local, Macro, Pat, Path, Token,
    punctuated::Punctuated,
    visit::{self, Visit},
};

use telnyx_contract::SourceFile;

use crate::{Error, Result};

/// The operations that a file calls, and the events that it names.
#[derive(Debug, Default)]
pub(super) struct Example {
    /// `messages.send` for `client.messages().send()`, across statements.
    calls: BTreeSet<String>,
    /// The variants of `Event`.
    events: BTreeSet<String>,
    /// The chains that variables hold: `let profiles = client.messaging_profiles();`.
    variables: BTreeMap<String, Vec<String>>,
}

impl Example {
    pub(super) fn read(file: &SourceFile) -> Result<Self> {
        let parsed = syn::parse_file(&file.text)
            .map_err(|error| Error::Source { path: file.path.clone(), error })?;
        let mut example = Self::default();
        example.visit_file(&parsed);
        Ok(example)
    }

    pub(super) fn calls(&self, operation: &str) -> bool {
        self.calls.contains(operation)
    }

    pub(super) fn matches(&self, variant: &str) -> bool {
        self.events.contains(variant)
    }

    /// Returns the names of the chained methods, first to last, without `?` and `.await`.
    fn chain(&self, expression: &Expr) -> Vec<String> {
        match expression {
            Expr::MethodCall(call) => {
                let mut chain = self.chain(&call.receiver);
                chain.push(call.method.to_string());
                chain
            }
            Expr::Await(wait) => self.chain(&wait.base),
            Expr::Try(attempt) => self.chain(&attempt.expr),
            Expr::Reference(reference) => self.chain(&reference.expr),
            Expr::Path(path) => {
                let name = path.path.get_ident().map(Ident::to_string).unwrap_or_default();
                self.variables.get(&name).cloned().unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }
}

impl<'ast> Visit<'ast> for Example {
    fn visit_local(&mut self, local: &'ast Local) {
        if let (Pat::Ident(name), Some(init)) = (&local.pat, &local.init) {
            let chain = self.chain(&init.expr);
            self.variables.insert(name.ident.to_string(), chain);
        }
        visit::visit_local(self, local);
    }

    fn visit_expr(&mut self, expression: &'ast Expr) {
        if matches!(expression, Expr::MethodCall(_)) {
            let chain = self.chain(expression);
            for start in 0..chain.len() {
                self.calls.insert(chain[start..].join("."));
            }
        }
        visit::visit_expr(self, expression);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        // The arguments of `println!` and the like are expressions; other macros are skipped.
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated;
        for argument in call.parse_body_with(arguments).into_iter().flatten() {
            Visit::visit_expr(self, &argument);
        }
    }

    fn visit_path(&mut self, path: &'ast Path) {
        let names: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
        if let [.., of, variant] = names.as_slice()
            && of == "Event"
        {
            self.events.insert(variant.clone());
        }
        visit::visit_path(self, path);
    }
}
