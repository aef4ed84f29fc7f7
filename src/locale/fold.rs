//! Folding: the form in which two ways of typing one name are equal.
//!
//! Lower case, without marks, đ as d (Unicode does not decompose it), and only
//! letters and digits: `Đội hình`, `doi hinh` and `ĐỘI-HÌNH` fold to `doihinh`.
//! `hòa` and `hoà` become one word as well, because marks fall away.

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// The text folded for matching.
///
/// ```
/// use aoxanh::locale::fold;
/// assert_eq!(fold("Địa điểm"), "diadiem");
/// assert_eq!(fold("Mã TNV"), fold("ma_tnv"));
/// assert_eq!(fold("Yên Hoà"), fold("Yên Hòa"));
/// ```
pub fn fold(text: &str) -> String {
    text.nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(base_letter)
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// Letters that do not decompose: đ, and the look-alikes people type for it.
pub(super) fn base_letter(c: char) -> char {
    match c {
        'đ' | 'ð' => 'd',
        other => other,
    }
}
