//! How wide a text is drawn, at least: for placing labels, not for setting type.
//!
//! Advance widths of Noto Sans, Regular or Bold, whichever is wider, in hundredths
//! of the type size by the base letter; marks add nothing. Pages are shown in the
//! reader's own font, so a factor stands for the wider ones: DejaVu Sans needs up to
//! 1.12 (its figures), Segoe UI and Roboto less than 1. A label that is thought too
//! wide only moves, one thought too narrow overlaps; a test compares with the font.

use unicode_normalization::char::decompose_canonical;

/// What other fonts may be wider than Noto Sans.
const OTHER_FONTS: f64 = 1.12;

/// Width in pixels at this type size.
pub(super) fn text_width(text: &str, size: f64) -> f64 {
    let mut all = 0;
    for c in text.chars() {
        if c.is_ascii() {
            all += hundredths(c);
        } else {
            decompose_canonical(c, |part| all += hundredths(part));
        }
    }
    f64::from(all) * size / 100.0 * OTHER_FONTS
}

/// From the space on; figures as wide as those of DejaVu Sans Bold, divided by the
/// factor: they make the longest labels.
#[rustfmt::skip]
const ASCII: [u8; 95] = [
    26, 29, 48, 65, 58, 91, 75, 27, 34, 34, 56, 58, 29, 33, 29, 42, // space to /
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 29, 29, 58, 58, 58, 48, // 0 to ?
    90, 69, 68, 64, 75, 57, 55, 73, 77, 39, 34, 67, 57, 95, 82, 80, // @ to O
    63, 80, 67, 56, 58, 76, 65, 97, 67, 63, 58, 34, 42, 34, 58, 45, // P to _
    61, 61, 64, 52, 64, 60, 39, 64, 66, 31, 31, 63, 31, 99, 66, 62, // ` to o
    64, 64, 46, 50, 44, 66, 57, 86, 58, 57, 49, 40, 56, 40, 58,     // p to ~
];

fn hundredths(c: char) -> u32 {
    match c {
        // The horn makes a letter wider, other marks stand above or below it.
        '\u{31b}' => 13,
        '\u{300}'..='\u{36f}' => 0,
        ' '..='~' => ASCII[c as usize - ' ' as usize].into(),
        'đ' => 65,
        'Đ' => 75,
        '“' | '”' => 45,
        '·' => 29,
        '–' => 50,
        '−' | '×' => 58,
        _ => 100,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use ttf_parser::Face;

    fn real(text: &str, font: &[u8]) -> f64 {
        let face = Face::parse(font, 0).unwrap();
        let advance = |c| {
            let glyph = face.glyph_index(c).unwrap();
            f64::from(face.glyph_hor_advance(glyph).unwrap())
        };
        text.chars().map(advance).sum::<f64>() / f64::from(face.units_per_em())
    }

    proptest! {
        #[test]
        fn no_text_is_wider_in_the_font(
            text in "[ -~đĐàảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵÀẢÃÁẠÊÔƠƯỨỰ“”·–−×…▲▼●■○]{1,30}"
        ) {
            for font in [notosans::REGULAR_TTF, notosans::BOLD_TTF] {
                let real = real(&text, font) * OTHER_FONTS;
                let drawn = text_width(&text, 1.0);
                prop_assert!(drawn >= real - 1e-9, "{text}: {drawn} < {real}");
            }
        }
    }

    #[test]
    fn width_is_not_far_too_much_for_names() {
        let name = "Phường Bắc Hồng Lĩnh";
        let drawn = text_width(name, 1.0);
        assert!(drawn < real(name, notosans::REGULAR_TTF) * 1.25, "{drawn}");
    }
}
