//! What identifies an event, and who is handling it.

use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::BuildHasher as _;

/// Longest event id that is used as a key. Telnyx sends UUIDs.
const MAX_ID_LENGTH: usize = 200;

/// One delivery of an event, as a [`ReplayGuard`](super::ReplayGuard) sees it.
///
/// All deliveries of an event have the same key. Each attempt to handle it has its own token, so
/// that a process whose lease has ended cannot release the lease of another one.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct WebhookDelivery {
    key: String,
    token: String,
}

impl WebhookDelivery {
    /// Creates a delivery from the key of its event and the token of its holder.
    ///
    /// A [`Verifier`](super::super::Verifier) creates deliveries by itself. Use this to call a
    /// guard directly, for example in its tests.
    #[must_use]
    pub fn new(key: impl Into<String>, token: impl Into<String>) -> Self {
        Self { key: key.into(), token: token.into() }
    }

    /// A delivery with a new token. The signature is the key of an event without a usable id: it is
    /// then the only value that is certain to differ between two events.
    pub(in crate::webhooks) fn of(event_id: Option<&str>, signature: &str) -> Self {
        let usable =
            |id: &&str| id.len() <= MAX_ID_LENGTH && id.bytes().all(|byte| byte.is_ascii_graphic());
        let key = match event_id.filter(usable) {
            Some(id) => format!("event:{id}"),
            None => format!("signature:{signature}"),
        };
        Self { key, token: random_token() }
    }

    /// Returns the key of the event: `event:` and its id, or `signature:` and the signature of an
    /// event that has no id. At most 255 characters of printable ASCII; compare it byte for byte.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Returns the token of this attempt: 32 hexadecimal digits, different for every attempt in
    /// every process.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.token
    }
}

/// Shows the key only.
impl fmt::Debug for WebhookDelivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookDelivery").field("key", &self.key).finish_non_exhaustive()
    }
}

/// 128 random bits. The hasher of the standard library is seeded by the operating system and
/// differs for every instance, which saves a dependency on a random number generator.
pub(in crate::webhooks) fn random_token() -> String {
    let random = || RandomState::new().hash_one(0_u8);
    format!("{:016x}{:016x}", random(), random())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn ids_and_signatures_are_separate_keys() {
        let by_id = WebhookDelivery::of(Some("same"), "other");
        let by_signature = WebhookDelivery::of(None, "same");
        assert_eq!(by_id.key(), "event:same");
        assert_eq!(by_signature.key(), "signature:same");
    }

    #[test]
    fn keys_are_bounded_and_printable() {
        let signature = "s".repeat(88);
        for id in ["x".repeat(201), "a b".to_owned(), "a\n".to_owned(), "\u{e9}".to_owned()] {
            let delivery = WebhookDelivery::of(Some(&id), &signature);
            assert_eq!(delivery.key(), format!("signature:{signature}"), "{id:?}");
        }
        assert!(WebhookDelivery::of(Some(&"x".repeat(200)), &signature).key().len() <= 255);
    }

    #[test]
    fn tokens_differ() {
        let tokens: HashSet<_> = (0..10_000).map(|_| random_token()).collect();
        assert_eq!(tokens.len(), 10_000);
        assert!(tokens.iter().all(|token| token.len() == 32));
    }
}
