//! Folding: the form in which two ways of typing one name are equal.
//!
//! Lower case, without marks, đ as d (Unicode does not decompose it), and only
//! letters and digits: `Đội hình`, `doi hinh` and `ĐỘI-HÌNH` fold to `doihinh`.
//! `hòa` and `hoà` become one word as well, because marks fall away.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// The text folded for matching.
///
/// ```
/// use aoxanh::locale::fold;
/// assert_eq!(fold("Địa điểm"), "diadiem");
/// assert_eq!(fold("Mã TNV"), fold("ma_tnv"));
/// assert_eq!(fold("Yên Hoà"), fold("Yên Hòa"));
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            folded.extend(c.is_ascii_alphanumeric().then(|| c.to_ascii_lowercase()));
            continue;
        }
        // Letter by letter: only marks, which fall away, would change places in NFD.
        decompose_canonical(c, |part| {
            if part.is_ascii_alphabetic() {
                folded.push(part.to_ascii_lowercase());
            } else if !is_combining_mark(part) {
                let lower = part.to_lowercase().map(base_letter);
                folded.extend(lower.filter(|c| c.is_alphanumeric()));
            }
        });
    }
    folded
}

/// Letters that do not decompose: đ, and the look-alikes people type for it.
pub(super) fn base_letter(c: char) -> char {
    match c {
        'đ' | 'ð' => 'd',
        other => other,
    }
}
