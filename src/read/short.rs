//! A text of at most fifteen bytes as two numbers: ids, dates and counts are that short.
//!
//! Hashing and comparing two numbers is quicker than walking over bytes, and the key
//! needs no memory of its own. Two texts are equal exactly where their [`Short`]s are;
//! longer texts have none. Cells of a row are made short sixteen bytes at a time, without
//! a branch for each length: their lengths differ from row to row.

use std::ops::Range;

/// A short text: its bytes, noughts behind them, and its length in the last byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Short {
    first: u64,
    last: u64,
}

/// Bytes of a [`Short`], the length among them.
const SIZE: usize = 16;

impl Short {
    /// What no text is: longer than any of them.
    pub(super) const NONE: Self = Self { first: u64::MAX, last: u64::MAX };

    /// The text without a byte.
    pub(super) const EMPTY: Self = Self { first: 0, last: 0 };

    /// The text as numbers, if it is short.
    pub(super) fn of(text: &str) -> Option<Self> {
        Self::at(text.as_bytes(), 0..text.len())
    }

    /// A part of a text as numbers, if it is short and there is such a part.
    #[inline]
    pub(super) fn at(bytes: &[u8], part: Range<usize>) -> Option<Self> {
        let (length, rest) = (part.len(), bytes.get(part.start..)?);
        if length >= SIZE {
            return None;
        }
        match rest.first_chunk() {
            Some(chunk) => Some(Self::cut(chunk, length)),
            None => rest.get(..length).map(|text| Self::cut(&padded(text), length)),
        }
    }

    /// The first bytes of these; there are always more than are wanted.
    #[inline]
    fn cut(chunk: &[u8; SIZE], length: usize) -> Self {
        let number = |half: Option<&[u8; 8]>| half.map_or(0, |h| u64::from_le_bytes(*h));
        let (first, last) = (number(chunk.first_chunk()), number(chunk.last_chunk()));
        let [all_of_first, all_of_last] = KEPT[length % SIZE];
        let last = last & all_of_last | (length as u64) << 56;
        Self { first: first & all_of_first, last }
    }

    /// What most counts are: one to eight digits, without a leading zero. None tells
    /// nothing; `cell::table_whole` does.
    #[inline]
    pub(super) fn whole(self) -> Option<u32> {
        let all = |byte: u8| u64::from_le_bytes([byte; 8]);
        let length = self.last >> 56;
        // Both are asked at once: lengths are hard to foretell.
        let is_led_by_zero = (length > 1) & (self.first & 0xff == u64::from(b'0'));
        if !(1..=8).contains(&length) || is_led_by_zero {
            return None;
        }
        // The digits in the highest bytes, the last one in the very highest.
        let digits = (self.first ^ all(b'0')) << (u64::from(u64::BITS) - 8 * length);
        // A byte above 9 gets its highest bit, or has it.
        if (digits | digits.wrapping_add(all(0x7f - 9))) & all(0x80) != 0 {
            return None;
        }
        // Neighbours are put together: bytes to hundreds, those to ten thousands.
        let pairs = (digits * 10 + (digits >> 8)) & 0x00ff_00ff_00ff_00ff;
        let fours = (pairs * 100 + (pairs >> 16)) & 0x0000_ffff_0000_ffff;
        let whole = (fours * 10_000 + (fours >> 32)) & 0xffff_ffff;
        u32::try_from(whole).ok()
    }

    /// Both numbers in one, as different as can be for different texts.
    #[inline]
    pub(super) fn mixed(self) -> u64 {
        (self.first ^ self.last.rotate_left(29)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
}

/// For each length, the bits of both numbers that are of the text.
const KEPT: [[u64; 2]; SIZE] = {
    let mut kept = [[0, 0]; SIZE];
    let mut length = 1;
    while length < SIZE {
        let (at, bits) = ((length - 1) / 8, (length - 1) % 8 * 8);
        kept[length] = kept[length - 1];
        kept[length][at] |= 0xff << bits;
        length += 1;
    }
    kept
};

/// A text that is short, noughts behind it.
#[cold]
fn padded(text: &[u8]) -> [u8; SIZE] {
    let mut chunk = [0; SIZE];
    chunk[..text.len()].copy_from_slice(text);
    chunk
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{super::cell::plain_whole, *};

    #[test]
    fn longer_texts_are_not_short() {
        assert!(Short::of("0123456789abcde").is_some());
        assert_eq!(Short::of("0123456789abcdef"), None);
        assert_ne!(Short::of(""), Short::of("\0"));
    }

    #[test]
    fn counts_are_what_the_careful_way_finds() {
        let texts = ["", "00", "01", "1a", "-1", "123456789", "1.0", "٣", "1 ", "/", ":"];
        for text in texts {
            assert_eq!(Short::of(text).unwrap().whole(), None, "{text}");
        }
        let numbers = (0..2000).chain((0..8).map(|power| 98_765_432 / 10_u32.pow(power)));
        for text in numbers.chain([99_999_999, 10_000_000]).map(|n| n.to_string()) {
            let whole = Short::of(&text).and_then(Short::whole);
            assert_eq!(whole.map(u64::from), plain_whole(&text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn whole_is_none_or_what_the_careful_way_finds(text in "[0-9a\\./:\u{80}٣]{0,10}") {
            if let Some(whole) = Short::of(&text).and_then(Short::whole) {
                prop_assert_eq!(Some(u64::from(whole)), plain_whole(&text));
            }
        }

        #[test]
        fn equal_exactly_where_the_texts_are(one in "[ab\0]{0,15}", at in 0..15_usize, more in "[ab\0]{0,20}") {
            let mut other = one.clone().into_bytes();
            if let Some(byte) = other.get_mut(at) {
                *byte ^= 2;
                let other = String::from_utf8(other).unwrap();
                prop_assert_ne!(Short::of(&one), Short::of(&other));
            }
            prop_assert_eq!(Short::of(&one), Short::of(&one.clone()));
            // What stands around it in its text does not matter.
            let text = format!("{more}{one}{more}");
            let part = more.len()..more.len() + one.len();
            prop_assert_eq!(Short::of(&one), Short::at(text.as_bytes(), part));
            prop_assert_ne!(Short::of(&one), Short::of(&one[..one.len().saturating_sub(1)])
                .filter(|_| !one.is_empty()));
        }
    }
}
