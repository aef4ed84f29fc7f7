//! How wide a text is drawn, roughly: for placing labels, not for setting type.
//!
//! Advance widths of a common sans serif (Noto Sans) in hundredths of the type
//! size, by the base letter; marks add nothing. Rounded up, because a label that
//! is thought too wide only moves, and one thought too narrow overlaps.

use unicode_normalization::UnicodeNormalization as _;

/// Width in pixels at this type size.
pub(super) fn text_width(text: &str, size: f64) -> f64 {
    text.nfd().map(|c| f64::from(hundredths(c))).sum::<f64>() * size / 100.0
}

fn hundredths(c: char) -> u32 {
    match c {
        '\u{300}'..='\u{36f}' => 0,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | '\'' | '|' => 28,
        ' ' => 26,
        'f' | 't' | 'r' | '(' | ')' | '-' | '/' => 41,
        'm' | 'M' | 'W' | '%' => 94,
        'w' | 'O' | 'Q' | 'N' | 'G' | 'H' | 'D' | 'U' | 'Đ' => 79,
        'A'..='Z' => 65,
        c if c.is_ascii() => 58,
        'đ' => 62,
        _ => 70,
    }
}

#[cfg(test)]
mod tests {
    use super::text_width;

    #[test]
    fn marks_add_nothing_and_size_scales() {
        let plain = text_width("Duc Tho", 13.0);
        assert!((text_width("Đuc Tho", 13.0) - plain).abs() < 0.01);
        assert!((text_width("Dục Thọ", 26.0) - 2.0 * plain).abs() < 0.01);
    }
}
