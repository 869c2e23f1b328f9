//! Feeds the webhook receiver with whatever the fuzzer finds to take another path.
//!
//! The first byte of the input chooses: an even one signs the rest as a body, an odd one splits the
//! rest at zero bytes into signature, timestamp and body, none of which was ever signed.

#![no_main]

use std::sync::LazyLock;
use std::time::{Duration, UNIX_EPOCH};

use libfuzzer_sys::fuzz_target;
use telnyx_messaging::webhooks::{OtherReason, SignatureParts, Signer, Verifier, VerifyError, decode};

const NOW: i64 = 1_772_443_800;

static SIGNER: LazyLock<Signer> = LazyLock::new(|| Signer::from_seed([1; 32]));

static VERIFIER: LazyLock<Verifier> = LazyLock::new(|| {
    Verifier::builder()
        .key(SIGNER.public_key())
        .clock(|| UNIX_EPOCH + Duration::from_secs(NOW.unsigned_abs()))
        .build()
        .expect("the signer's own key is a key")
});

fuzz_target!(|input: &[u8]| {
    let Some((choice, rest)) = input.split_first() else { return };
    if choice % 2 == 0 { signed(rest) } else { unsigned(rest) }
});

fn signed(body: &[u8]) {
    match VERIFIER.verify(&SIGNER.headers(NOW, body), body) {
        Ok(verified) => {
            assert_eq!(verified.raw().as_ref(), body);
            let _ = format!("{verified:?}");
            if let Some(other) = verified.event().as_other() {
                assert_eq!(other.raw.as_ref(), body);
                assert!(other.json.is_object() || other.reason == OtherReason::Unreadable);
            }
        }
        Err(VerifyError::Body(error)) => assert_eq!(decode(body).err(), Some(error)),
        Err(error) => panic!("a signed body was refused: {error}"),
    }
}

fn unsigned(input: &[u8]) {
    let mut parts = input.splitn(3, |byte| *byte == 0);
    let mut text = || parts.next().and_then(|part| std::str::from_utf8(part).ok()).unwrap_or("");
    let (signature, timestamp) = (text(), text());
    let body = parts.next().unwrap_or_default();
    let parts = SignatureParts { signature, timestamp };
    assert!(VERIFIER.verify_parts(parts, body).is_err());
    assert!(VERIFIER.verify_stored(parts, body).is_err());
}
