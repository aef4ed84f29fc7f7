//! Folding: the form in which two ways of typing one name are equal.
//!
//! Lower case, without marks, đ as d (Unicode does not decompose it), and only
//! letters and digits: `Đội hình`, `doi hinh` and `ĐỘI-HÌNH` fold to `doihinh`.
//! `hòa` and `hoà` become one word as well, because marks fall away.

use std::sync::LazyLock;

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
        } else if let Some(letter) = plain_letter(c) {
            folded.push(letter);
        } else {
            each_base(c, &mut |c| folded.extend(Some(c).filter(|c| c.is_alphanumeric())));
        }
    }
    folded
}

/// The letters that a letter is made of, small and without marks. Letter by letter: only
/// marks, which fall away, would change places in NFD.
pub(super) fn each_base(c: char, add: &mut dyn FnMut(char)) {
    decompose_canonical(c, |part| {
        if !is_combining_mark(part) {
            part.to_lowercase().map(base_letter).for_each(&mut *add);
        }
    });
}

/// Letters that do not decompose: đ, and the look-alikes people type for it.
fn base_letter(c: char) -> char {
    match c {
        'đ' | 'ð' => 'd',
        other => other,
    }
}

/// The one plain letter that a letter is made of, for all letters of Vietnamese: names are
/// folded again and again.
pub(super) fn plain_letter(c: char) -> Option<char> {
    static LETTERS: LazyLock<Box<[Option<char>]>> = LazyLock::new(|| {
        let letter = |code: u32| {
            let mut all = Vec::new();
            each_base(char::from_u32(code)?, &mut |c| all.push(c));
            all.first().copied().filter(|c| all.len() == 1 && c.is_ascii_alphanumeric())
        };
        (0..LAST_LETTER).map(letter).collect()
    });
    LETTERS.get(c as usize).copied().flatten()
}

/// Behind the Latin letters with two marks, the last of which is ỹ.
const LAST_LETTER: u32 = 0x1f00;

#[cfg(test)]
mod tests {
    use super::{each_base, plain_letter};

    #[test]
    fn a_plain_letter_is_all_that_a_letter_is_made_of() {
        for c in (0..0x3000).filter_map(char::from_u32) {
            let mut all = String::new();
            each_base(c, &mut |c| all.push(c));
            if let Some(letter) = plain_letter(c) {
                assert_eq!(all, letter.to_string(), "{c}");
            }
        }
        let letters = "ĐđƯữẶỹÔ".chars().map(plain_letter);
        assert_eq!(letters.collect::<Option<String>>().unwrap(), "dduuayo");
        assert_eq!(plain_letter('東').or(plain_letter('ß')).or(plain_letter('ﬁ')), None);
    }
}
