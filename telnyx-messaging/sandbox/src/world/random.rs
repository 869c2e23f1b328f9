//! Seeded random numbers: the same seed and the same requests give the same ids.

use std::fmt;

/// The random numbers of a sandbox.
pub(crate) struct Random {
    seed: u64,
    numbers: fastrand::Rng,
}

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, numbers: fastrand::Rng::with_seed(seed) }
    }

    pub(crate) fn seed(&self) -> u64 {
        self.seed
    }

    /// Starts again with the first number.
    pub(crate) fn restart(&mut self) {
        self.numbers = fastrand::Rng::with_seed(self.seed);
    }

    /// Returns a UUID of version 4.
    pub(crate) fn uuid(&mut self) -> String {
        let bytes = self.numbers.u128(..).to_be_bytes();
        uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
    }

    /// Returns an id of the form of another: digits, or a UUID.
    pub(crate) fn id_like(&mut self, other: Option<&str>) -> String {
        match other {
            Some(other) if !other.is_empty() && other.bytes().all(|byte| byte.is_ascii_digit()) => {
                let first = self.numbers.u8(1..=9);
                let rest: String = other[1..].chars().map(|_| self.numbers.digit(10)).collect();
                format!("{first}{rest}")
            }
            _ => self.uuid(),
        }
    }

    /// Returns 32 hexadecimal digits.
    pub(crate) fn secret(&mut self) -> String {
        format!("{:032x}", self.numbers.u128(..))
    }

    /// Returns true with this probability.
    pub(crate) fn chance(&mut self, probability: f64) -> bool {
        self.numbers.f64() < probability
    }
}

impl fmt::Debug for Random {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Random").field("seed", &self.seed).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_ids_again() {
        let (mut a, mut b) = (Random::new(7), Random::new(7));
        let first: Vec<String> = (0..3).map(|_| a.uuid()).collect();
        assert_eq!(first, [b.uuid(), b.uuid(), b.uuid()]);
        assert_ne!(first[0], first[1]);
        assert_ne!(Random::new(8).uuid(), first[0]);
        assert_eq!(first[0].as_bytes()[14], b'4');
        a.restart();
        assert_eq!(a.uuid(), first[0]);
    }
}
