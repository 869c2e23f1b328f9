//! Random numbers of the operating system.
//!
//! Not of a generator in this process: after a fork two processes would go on with the same numbers,
//! and two different messages would have the same idempotency key.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::time::SystemTime;

/// Random bytes.
pub(crate) fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if getrandom::fill(&mut bytes).is_err() {
        // No supported system refuses once it has started. If one does, a name for a request is
        // still unique: the hasher is seeded at random, and time passes.
        for chunk in bytes.chunks_mut(8) {
            let unique = (SystemTime::now(), std::process::id(), std::thread::current().id());
            let hash = RandomState::new().hash_one(unique).to_ne_bytes();
            for (byte, random) in chunk.iter_mut().zip(hash) {
                *byte = random;
            }
        }
    }
    bytes
}

/// A random UUID (version 4), in lower case.
#[cfg(any(feature = "client", feature = "sandbox"))]
pub(crate) fn uuid() -> String {
    let mut bytes: [u8; 16] = bytes();
    // Version 4, and the variant of RFC 9562.
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let mut text = String::with_capacity(36);
    for (index, byte) in bytes.into_iter().enumerate() {
        if [4, 6, 8, 10].contains(&index) {
            text.push('-');
        }
        for digit in [byte >> 4, byte & 0x0f] {
            text.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
        }
    }
    text
}

/// A random number from 0 (inclusive) to 1 (exclusive).
#[cfg(feature = "client")]
pub(crate) fn fraction() -> f64 {
    // As many bits as the number has digits.
    let bits = u64::from_ne_bytes(bytes()) >> 11;
    #[allow(clippy::cast_precision_loss, reason = "53 bits fit")]
    let fraction = bits as f64 / (1_u64 << 53) as f64;
    fraction
}

#[cfg(all(test, feature = "client"))]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn uuids_are_random_and_of_version_4() {
        let uuids: HashSet<String> = (0..1000).map(|_| uuid()).collect();
        assert_eq!(uuids.len(), 1000);
        for uuid in &uuids {
            let digit = |place: usize| uuid.as_bytes()[place];
            let groups: Vec<usize> = uuid.split('-').map(str::len).collect();
            assert_eq!(groups, [8, 4, 4, 4, 12], "{uuid}");
            assert!(digit(14) == b'4' && b"89ab".contains(&digit(19)), "{uuid}");
        }
        // Every other digit takes every value.
        for place in (0..36).filter(|place| ![8, 13, 14, 18, 19, 23].contains(place)) {
            let seen: HashSet<u8> = uuids.iter().map(|uuid| uuid.as_bytes()[place]).collect();
            assert_eq!(seen.len(), 16, "digit {place}");
        }
    }

    #[test]
    fn fractions_are_spread() {
        let fractions: Vec<f64> = (0..1000).map(|_| fraction()).collect();
        for tenth in 0..10 {
            let range = f64::from(tenth) / 10.0..f64::from(tenth + 1) / 10.0;
            let count = fractions.iter().filter(|fraction| range.contains(fraction)).count();
            assert!((40..=180).contains(&count), "{count} in {range:?}");
        }
    }
}
