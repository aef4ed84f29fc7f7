//! A sieve of the pairs of words that end somebody's name.
//!
//! Takes hashes of pairs; says of a pair whether it may be among them: never no where it
//! is, seldom yes where it is not. It stands before the table of names because nearly all
//! text stops here, at one read of a few kilobytes that stay at hand, where the table of a
//! nation's names is megabytes. (Bloom 1970, each key's bits in one word of the machine.)

use rustc_hash::FxHashSet;

/// Numbers of 64 bits in the smallest sieve; a fuller one is twice as large.
const SMALLEST: usize = 1 << 8;

/// Pairs of words, each by its hash.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    known: FxHashSet<u64>,
    /// At least one number for each pair that is known.
    sieve: Vec<u64>,
}

impl Pairs {
    /// Adds one.
    pub(super) fn add(&mut self, pair: u64) {
        let is_new = self.known.insert(pair);
        if self.known.len() > self.sieve.len() {
            self.sieve = vec![0; SMALLEST.max(self.sieve.len() * 2)];
            self.known.iter().for_each(|pair| mark(&mut self.sieve, *pair));
        } else if is_new {
            mark(&mut self.sieve, pair);
        }
    }

    /// Whether it may be among them.
    #[inline]
    pub(super) fn may_have(&self, pair: u64) -> bool {
        let (at, bits) = place(pair, self.sieve.len());
        self.sieve.get(at).is_some_and(|known| known & bits == bits)
    }
}

fn mark(sieve: &mut [u64], pair: u64) {
    let (at, bits) = place(pair, sieve.len());
    sieve[at] |= bits;
}

/// Which number of a sieve of this size is a pair's, and three bits of it.
#[inline]
fn place(pair: u64, size: usize) -> (usize, u64) {
    let bit = |from: u32| 1 << (pair >> from & 63);
    let at = pair & (size as u64).wrapping_sub(1);
    (usize::try_from(at).unwrap_or_default(), bit(46) | bit(52) | bit(58))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Pairs;

    proptest! {
        #[test]
        fn whatever_was_added_passes(pairs: Vec<u64>) {
            let mut sieve = Pairs::default();
            for (count, pair) in pairs.iter().enumerate() {
                sieve.add(*pair);
                prop_assert!(pairs[..=count].iter().all(|pair| sieve.may_have(*pair)));
            }
        }
    }

    #[test]
    fn of_others_few_pass_and_of_nothing_none() {
        let hash =
            |number: u64| number.wrapping_add(1).wrapping_mul(0xf135_7aea_2e62_a9c5);
        let mut sieve = Pairs::default();
        assert!(!sieve.may_have(hash(1)));
        (0..10_000).for_each(|number| sieve.add(hash(number).rotate_left(26)));
        let others =
            (10_000..110_000).filter(|n| sieve.may_have(hash(*n).rotate_left(26)));
        assert!(others.count() < 1000);
    }
}
