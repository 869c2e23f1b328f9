//! What is known of a failed call, whatever the failure.

/// What is known of a failed call, whatever the failure.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallFacts {
    pub(crate) operation: &'static str,
    pub(crate) attempts: u32,
    pub(crate) idempotency_key: Option<String>,
    /// Whether the request may have taken effect; never for one that only reads.
    pub(crate) may_have_been_sent: bool,
    pub(crate) retryable: bool,
    /// Whether the operation may be repeated without a second effect.
    pub(crate) idempotent: bool,
}

impl CallFacts {
    /// Whether the request may have taken effect, and would take effect again if it were repeated.
    pub(crate) fn is_ambiguous(&self) -> bool {
        self.may_have_been_sent && !self.idempotent
    }
}
