//! The words of a text, each as a hash of its letters in lower case.
//!
//! Takes a text without tags; gives where each word begins and ends. Digits, signs and
//! spaces part words. All text of the site comes through here, letter by letter: so
//! Latin and Vietnamese letters are told by their bytes, and tables of Unicode are asked
//! for others only.

use std::hash::Hasher as _;

use rustc_hash::FxHasher;

/// A word of a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Word {
    /// The bytes where it stands.
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) hash: u64,
    /// A line ended before it.
    pub(super) begins_anew: bool,
}

/// The words of a text, in order.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word> + '_ {
    let bytes = text.as_bytes();
    let kind = |at: usize| bytes.get(at).map(|byte| LATIN[usize::from(*byte)]);
    let mut at = 0;
    std::iter::from_fn(move || {
        let mut begins_anew = false;
        loop {
            while kind(at) == Some(SIGN) {
                begins_anew |= bytes[at] == b'\n';
                at += 1;
            }
            let from = at;
            let mut hasher = FxHasher::default();
            let mut sign = 0;
            while let Some(kind) = kind(at).filter(|kind| *kind != SIGN) {
                let (letter, length) = match kind {
                    FAR => far_letter(text, at),
                    letter => (Some(letter.into()), 1),
                };
                let Some(letter) = letter else {
                    sign = length;
                    break;
                };
                hasher.write_u32(letter.into());
                at += length;
            }
            if at > from {
                return Some(Word { from, to: at, hash: hasher.finish(), begins_anew });
            }
            if sign == 0 {
                return None;
            }
            at += sign;
        }
    })
}

/// Of a byte: no letter.
const SIGN: u8 = 0;
/// Of a byte: one of several that are a letter or a sign.
const FAR: u8 = 1;

/// What a byte is: [`SIGN`], [`FAR`], or the small letter.
const LATIN: [u8; 256] = {
    let mut latin = [SIGN; 256];
    let mut letter = b'a';
    while letter <= b'z' {
        latin[letter as usize] = letter;
        latin[letter.to_ascii_uppercase() as usize] = letter;
        letter += 1;
    }
    let mut far = 0x80;
    while far < latin.len() {
        latin[far] = FAR;
        far += 1;
    }
    latin
};

/// The letter or mark of several bytes that begins here, in lower case, none where it is a
/// sign; and how many bytes it has.
fn far_letter(text: &str, at: usize) -> (Option<char>, usize) {
    match text.as_bytes()[at..] {
        [a @ 0xc0..0xe0, b, ..] => {
            (lower(u32::from(a & 0x1f) << 6 | u32::from(b & 0x3f)), 2)
        }
        [a @ 0xe0..0xf0, b, c, ..] => {
            let c = u32::from(c & 0x3f);
            (lower(u32::from(a & 0xf) << 12 | u32::from(b & 0x3f) << 6 | c), 3)
        }
        _ => (text[at..].chars().next().and_then(lower_of_any), 4),
    }
}

/// The letter or mark of this code in lower case; none where it is neither. Quick for
/// Vietnamese: in its blocks of Unicode a small letter follows its capital.
fn lower(code: u32) -> Option<char> {
    let c = char::from_u32(code)?;
    match c {
        '\u{1ea0}'..='\u{1ef9}' => char::from_u32(code | 1),
        'à'..='ö' | 'đ' | 'ă' | 'ơ' | 'ư' | 'ĩ' | 'ũ' | '\u{300}'..='\u{36f}' => {
            Some(c)
        }
        'Đ' => Some('đ'),
        // Dashes, dots, quotation marks, spaces.
        '\u{80}'..='\u{a9}' | '\u{b7}' | '\u{2000}'..='\u{206f}' => None,
        c => lower_of_any(c),
    }
}

/// The same, by the tables of Unicode.
#[cold]
fn lower_of_any(c: char) -> Option<char> {
    c.is_alphabetic().then(|| c.to_lowercase().next().unwrap_or(c))
}

#[cfg(test)]
mod tests {
    use std::hash::Hasher as _;

    use proptest::prelude::*;
    use rustc_hash::FxHasher;

    use super::{Word, words};

    /// The letter in lower case, by the tables of Unicode alone.
    fn lower(c: char) -> Option<char> {
        match c {
            '\u{300}'..='\u{36f}' => Some(c),
            c => c.is_alphabetic().then(|| c.to_lowercase().next().unwrap()),
        }
    }

    /// The same words, letter by letter.
    fn words_by_letter(text: &str) -> Vec<Word> {
        let mut found = Vec::new();
        let (mut from, mut hasher, mut begins_anew) = (None, FxHasher::default(), false);
        for (at, c) in text.char_indices().chain([(text.len(), '\n')]) {
            if let Some(letter) = lower(c) {
                from = from.or(Some(at));
                hasher.write_u32(letter.into());
            } else {
                if let Some(from) = from.take() {
                    let hash = std::mem::take(&mut hasher).finish();
                    found.push(Word { from, to: at, hash, begins_anew });
                    begins_anew = false;
                }
                begins_anew |= c == '\n';
            }
        }
        found
    }

    #[test]
    fn every_letter_of_unicode_is_told_from_every_sign() {
        for c in '\0'..=char::MAX {
            let text = format!("a{c}{c}b{c}\n{c}");
            assert_eq!(words(&text).collect::<Vec<_>>(), words_by_letter(&text), "{c:?}");
        }
    }

    proptest! {
        #[test]
        fn words_are_the_same_letter_by_letter(
            text in r"([a-zA-Z]{0,6}|[àằẰĐđưƯũ\u{300}-\u{303}]{1,3}|[ \n.–·]|\PC){0,40}",
        ) {
            prop_assert_eq!(words(&text).collect::<Vec<_>>(), words_by_letter(&text));
        }
    }
}
