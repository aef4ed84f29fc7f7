//! Recognises plain Vietnamese in one pass over its bytes: nearly every file is.
//!
//! In: the bytes of valid UTF-8. Out: whether it is composed, has nothing that is
//! repaired or forbidden and, for [`is_plain_vietnamese`], no word that a legacy font
//! might have made. A yes saves asking `text` and `legacy` word by word; a no only
//! means that they must be asked. ASCII is looked at thirty-two bytes at a time.

/// Bytes looked at together.
const STEP: usize = 32;

/// ASCII without control characters, and the letters of Vietnamese in NFC.
pub(super) fn is_plain(bytes: &[u8]) -> bool {
    all(bytes, |_, second| !matches!(second, 0x90 | 0xb0))
}

/// The same, without any letter or pair that `legacy` takes for a sign of TCVN3 or
/// VNI.
pub(super) fn is_plain_vietnamese(bytes: &[u8]) -> bool {
    all(bytes, |before, second| {
        // À Á Â Ã È É Ê Ì Í Ò Ó Ô Õ Ù Ú and their small letters, and ý. Not Ý: TCVN3
        // writes it for another.
        let small = second | 0x20;
        let vietnamese = second == 0xbd
            || matches!(small, 0xa0..=0xa3 | 0xa8..=0xaa | 0xac | 0xad | 0xb2..=0xb5)
            || matches!(small, 0xb9 | 0xba);
        // â ê á à ã ù behind a or e, â ê ù behind o are tones of VNI.
        let tone = match before.to_ascii_lowercase() {
            b'a' | b'e' => matches!(small, 0xa0..=0xa3 | 0xaa | 0xb9),
            b'o' => matches!(small, 0xa2 | 0xaa | 0xb9),
            _ => false,
        };
        vietnamese && !tone
    })
}

/// Whether all is ASCII without control characters, a letter of Vietnamese or a mark
/// of punctuation. Of the letters that begin with 0xc3, `is_good` decides by the byte
/// before and the second byte.
#[allow(clippy::match_same_arms)] // one arm for each length
fn all(bytes: &[u8], is_good: impl Fn(u8, u8) -> bool) -> bool {
    let (mut rest, mut before) = (bytes, b' ');
    // Where letters with marks stand close together, steps are not tried.
    let mut step_at = rest.len();
    loop {
        if rest.len() <= step_at {
            match rest.first_chunk::<STEP>() {
                Some(step) if is_ascii_text(step) => {
                    before = step[STEP - 1];
                    rest = &rest[STEP..];
                    step_at = rest.len();
                    continue;
                }
                _ => step_at = rest.len().saturating_sub(STEP),
            }
        }
        let tail = match rest {
            [] => return true,
            [b'\t' | b'\n' | b'\r' | b' '..=b'~', tail @ ..] => tail,
            [0xc3, second, tail @ ..] if is_good(before, *second) => tail,
            [0xc4..=0xc6, _, tail @ ..] | [0xe1, 0xba | 0xbb, _, tail @ ..] => tail,
            // General punctuation without the bidirectional controls.
            [0xe2, 0x80, 0x90..=0xa7, tail @ ..] => tail,
            _ => return false,
        };
        before = rest[0];
        rest = tail;
    }
}

/// No early end, so that processors look at all bytes at once; and no list of bytes, which
/// compilers make into a table that is looked into byte by byte.
#[allow(clippy::needless_bitwise_bool)] // a lazy operator is an early end
#[inline]
fn is_ascii_text(bytes: &[u8; STEP]) -> bool {
    let odd = bytes.iter().fold(0, |odd, byte| {
        let is_shown = byte.wrapping_sub(b' ') <= b'~' - b' ';
        let is_space = (*byte == b'\t') | (*byte == b'\n') | (*byte == b'\r');
        odd | u8::from(!(is_shown | is_space))
    });
    odd == 0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::is_nfc;

    use super::{
        super::legacy::{is_font_encoded, is_surely_font_encoded},
        *,
    };

    #[test]
    fn vietnamese_is_plain() {
        let text = "Đoàn xã Thượng Đức – “Hòa, hoà, Hoàng, Thúy, thuở, quý”: ĐỘI HÌNH 1; \
                    uỷ ban, oà, xoè, khoẻ, toán, TOÀN, ngoài, yêu, ướt, ễnh ương";
        assert!(is_plain(text.as_bytes()) && is_plain_vietnamese(text.as_bytes()));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(3000))]

        /// What is taken for plain has nothing that the careful ways find.
        #[test]
        fn plain_has_nothing_to_be_found(
            words in proptest::collection::vec(
                prop_oneof![
                    4 => "[a-zA-Z0-9 ,;]{0,20}",
                    4 => "[aeoubnAEOU]{0,2}[à-ýÀ-Ýăđĩũơưạ-ỹß×÷þÿøåïöûäëü]{0,2}[a-z]?",
                    1 => "\\PC{0,3}",
                    1 => "[µ¸¶·¹¨©ª«¬®§\u{ad}\u{0}\u{300}\u{301}\u{323}]",
                ],
                0..6,
            ),
            gap in prop_oneof![Just(""), Just(" "), Just(","), Just("\n")],
        ) {
            let text = words.join(gap);
            if is_plain_vietnamese(text.as_bytes()) {
                prop_assert!(is_plain(text.as_bytes()));
                prop_assert!(!is_font_encoded(&text) && !is_surely_font_encoded(&text));
            }
            if is_plain(text.as_bytes()) {
                prop_assert!(is_nfc(&text), "{text:?}");
                prop_assert!(!text.contains(['Ð', 'ð', '\0']));
            }
        }
    }
}
