//! Legacy encodings of Vietnamese: windows-1258 is read, font encodings are not.
//!
//! windows-1258 writes a letter and its tone as two characters; NFC joins them.
//! TCVN3 and VNI are not encodings but fonts: each draws Vietnamese letters in
//! the places of others, so that "Cộng hòa" is stored as "Céng hßa". Such text is
//! recognised and refused, never converted: a wrong guess would change names.

use encoding_rs::WINDOWS_1258;
use unicode_normalization::UnicodeNormalization as _;

/// Letters that TCVN3 fonts use and Vietnamese words never hold.
const TCVN3: &str = "µ¸¶·¹¨©ª«¬®§ßÝ×÷þ¼½¾»\u{ad}";
/// Letters that VNI fonts use and Vietnamese words never hold.
const VNI: &str = "ïöñûøåäëüÑÖÏÛØÅÄËÜ";
/// So many different words tell a font from a foreign name.
const WORDS: usize = 3;
/// So many words that no language writes tell it too,
const CERTAIN_WORDS: usize = 2;
/// if at least one in so many words with marks is such a word.
const CERTAIN_SHARE: usize = 8;

/// Bytes that are not UTF-8 as windows-1258 text, if that gives Vietnamese.
pub(super) fn windows_1258(bytes: &[u8]) -> Option<String> {
    // Vietnamese has more letters without a mark than with one.
    let marked = bytes.iter().filter(|byte| !byte.is_ascii()).count();
    if marked * 2 > bytes.len() {
        return None;
    }
    let (text, _) = WINDOWS_1258.decode_without_bom_handling(bytes);
    if !text.nfc().all(is_vietnamese) {
        return None;
    }
    let mut composed = String::with_capacity(text.len());
    composed.extend(text.nfc());
    Some(composed)
}

/// ASCII, Vietnamese letters, and the marks that spreadsheets put around them.
fn is_vietnamese(c: char) -> bool {
    let letter =
        matches!(c, 'đ' | 'Đ') || c.nfd().next().is_some_and(|b| b.is_ascii_alphabetic());
    let marks = "–—‘’“”…•₫€°²«»·\u{a0}";
    let control = c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    !control && (c.is_ascii() || (letter && !VNI.contains(c)) || marks.contains(c))
}

/// Whether a table was typed in a TCVN3 or VNI font: surely, or by several words
/// with letters that Vietnamese words never hold.
pub(super) fn is_font_encoded(text: &str) -> bool {
    if text.is_ascii() {
        return false;
    }
    let mut strange: Vec<&str> = Vec::new();
    for word in words(text).filter(|word| is_strange(word)) {
        if !strange.contains(&word) {
            strange.push(word);
        }
        if strange.len() >= WORDS {
            return true;
        }
    }
    is_surely_font_encoded(text)
}

/// Whether text of any kind holds words that no language writes, and not just here
/// and there: foreign names and signs are at home in texts.
pub(super) fn is_surely_font_encoded(text: &str) -> bool {
    if text.is_ascii() {
        return false;
    }
    let (mut certain, mut all) = (0, 0);
    for word in words(text) {
        all += 1;
        certain += usize::from(is_certain(word));
    }
    certain >= CERTAIN_WORDS && certain * CERTAIN_SHARE >= all
}

/// The words that are not ASCII, without quotation marks.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let split =
        |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '"' | '(' | ')' | '\'');
    text.split(split)
        .map(|word| word.trim_matches(['«', '»']))
        .filter(|word| !word.is_ascii())
}

/// A word with letters that Vietnamese words never hold; a foreign name may.
fn is_strange(word: &str) -> bool {
    let letters = word.chars().any(|c| c.is_ascii_alphabetic());
    letters && word.chars().any(|c| TCVN3.contains(c) || VNI.contains(c))
}

/// A word that no language writes: a letter beside a sign of TCVN3, or a vowel and
/// VNI's tone behind it, as in `x·`, `B×nh`, `Vaên`.
fn is_certain(word: &str) -> bool {
    let letters: Vec<char> = word.to_lowercase().chars().collect();
    let is_sign = |c: char| TCVN3.contains(c) && !c.is_alphabetic() && !"®©".contains(c);
    let signs = letters.windows(2).any(|pair| {
        (is_sign(pair[0]) && pair[1].is_alphabetic())
            || (pair[0].is_alphabetic() && is_sign(pair[1]))
    });
    let tones = letters.windows(2).any(|pair| match pair[0] {
        'a' | 'e' => "âêàáãùøåä".contains(pair[1]),
        'o' => "âêùøåä".contains(pair[1]),
        'u' => "øï".contains(pair[1]),
        _ => false,
    });
    signs || tones
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_1258_becomes_composed_vietnamese() {
        // Đức Thọ: D0 is Đ, FD is ư; EC and F2 are the tones after their letters.
        let bytes = b"\xd0\xfd\xecc Tho\xf2, H\xe0 Ti\xden h";
        assert_eq!(windows_1258(bytes).as_deref(), Some("Đức Thọ, Hà Tĩn h"));
    }

    #[test]
    fn font_encodings_are_recognised() {
        assert!(is_font_encoded("Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp tù do"));
        assert!(is_font_encoded("Ngaøy,Ca,Ñieåm\nTröôøng Tieåu hoïc,Uyû ban"));
        assert!(
            is_font_encoded("NguyÔn V¨n B×nh") && is_font_encoded("Nguyeãn Vaên Bình")
        );
        assert!(!is_font_encoded(
            "hoà, oàn, xoã, toán, khoá, «Công an» «Đoàn», 3×4, Zoë"
        ));
        assert!(!is_font_encoded("Cộng hòa xã hội chủ nghĩa Việt Nam, 25 m², Müller"));
    }

    #[test]
    fn fonts_in_bytes_are_not_taken_for_windows_1258() {
        assert_eq!(windows_1258(b"C\xe9ng h\xdfa x\xb7 h\xe9i"), None);
        assert_eq!(windows_1258(b"\xd1\xf6\xf9c Tho\xef"), None);
    }
}
