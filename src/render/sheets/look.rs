//! The look of all sheets: few colours, those of the theme's light palette.
//!
//! Workbooks carry their colours in themselves, so they are written down here a
//! second time; a test compares them with `theme.toml`.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// `header`
pub(super) const HEADER: u32 = 0x08_3B73;
/// `on-header`
pub(super) const ON_HEADER: u32 = 0xFF_FFFF;
/// `ink`
const INK: u32 = 0x14_212E;
/// `soft-ink`
const SOFT_INK: u32 = 0x4A_5B6C;
/// `card`
const CARD: u32 = 0xF4_F7FB;
/// `line`
const LINE: u32 = 0xD3_DCE6;
/// `accent`
const ACCENT: u32 = 0xB4_530A;
/// A cell that wants a second look: `accent` on a paper of the same hue.
const DOUBT: u32 = 0xFB_D9B5;

/// The title of a sheet.
pub(super) fn title() -> Format {
    Format::new().set_bold().set_font_size(16).set_font_color(Color::RGB(HEADER))
}

/// A sentence below the title.
pub(super) fn lead() -> Format {
    Format::new().set_font_color(Color::RGB(SOFT_INK))
}

/// A heading of a column.
pub(super) fn heading() -> Format {
    Format::new()
        .set_bold()
        .set_font_color(Color::RGB(ON_HEADER))
        .set_background_color(Color::RGB(HEADER))
        .set_text_wrap()
        .set_align(FormatAlign::VerticalCenter)
        .set_border(FormatBorder::Thin)
        .set_border_color(Color::RGB(LINE))
}

/// The few words above a heading.
pub(super) fn hint(needed: bool) -> Format {
    let hint = Format::new()
        .set_font_size(9)
        .set_font_color(Color::RGB(if needed { ACCENT } else { SOFT_INK }))
        .set_text_wrap()
        .set_align(FormatAlign::Bottom);
    if needed { hint.set_bold() } else { hint }
}

/// A cell to fill in.
pub(super) fn blank() -> Format {
    Format::new()
        .set_font_color(Color::RGB(INK))
        .set_align(FormatAlign::Top)
        .set_border(FormatBorder::Thin)
        .set_border_color(Color::RGB(LINE))
}

/// A cell that fills itself.
pub(super) fn looked_up() -> Format {
    blank().set_font_color(Color::RGB(SOFT_INK)).set_background_color(Color::RGB(CARD))
}

/// A cell that wants a second look.
pub(super) fn doubt() -> Format {
    Format::new().set_background_color(Color::RGB(DOUBT))
}

/// An entry of a list: text, whatever it looks like.
pub(super) fn listed() -> Format {
    blank().set_num_format("@")
}

/// A sentence of the guide.
pub(super) fn sentence() -> Format {
    Format::new()
        .set_font_color(Color::RGB(INK))
        .set_text_wrap()
        .set_align(FormatAlign::Top)
}

/// The number of a sentence.
pub(super) fn number() -> Format {
    sentence().set_bold().set_font_color(Color::RGB(HEADER)).set_align(FormatAlign::Right)
}
