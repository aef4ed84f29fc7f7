//! A text of at most sixteen bytes as numbers: ids and dates are that short.
//!
//! Hashing and comparing three numbers is quicker than walking over bytes, and the
//! key needs no memory of its own. Two texts are equal exactly where their [`Short`]s
//! are; longer texts have none.

/// A short text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Short {
    first: u64,
    last: u64,
    length: u8,
}

impl Short {
    /// The text as numbers, if it is short.
    pub(super) fn of(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let length = u8::try_from(bytes.len()).ok().filter(|length| *length <= 16)?;
        // The first and the last bytes overlap, and with the length they are all.
        let ends = bytes.first_chunk::<8>().zip(bytes.last_chunk::<8>());
        let short_ends = || bytes.first_chunk::<4>().zip(bytes.last_chunk::<4>());
        let (first, last) = if let Some((first, last)) = ends {
            (u64::from_le_bytes(*first), u64::from_le_bytes(*last))
        } else if let Some((first, last)) = short_ends() {
            (u32::from_le_bytes(*first).into(), u32::from_le_bytes(*last).into())
        } else {
            let byte = |at| bytes.get(at).copied().unwrap_or_default();
            (u32::from_le_bytes([byte(0), byte(1), byte(2), 0]).into(), 0)
        };
        Some(Self { first, last, length })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn longer_texts_are_not_short() {
        assert!(Short::of("0123456789abcdef").is_some());
        assert_eq!(Short::of("0123456789abcdefg"), None);
        assert_ne!(Short::of(""), Short::of("\0"));
    }

    proptest! {
        #[test]
        fn equal_exactly_where_the_texts_are(one in "[ab\0]{0,16}", at in 0..16_usize) {
            let mut other = one.clone().into_bytes();
            if let Some(byte) = other.get_mut(at) {
                *byte ^= 2;
                let other = String::from_utf8(other).unwrap();
                prop_assert_ne!(Short::of(&one), Short::of(&other));
            }
            prop_assert_eq!(Short::of(&one), Short::of(&one.clone()));
            prop_assert_ne!(Short::of(&one), Short::of(&one[..one.len().saturating_sub(1)])
                .filter(|_| !one.is_empty()));
        }
    }
}
