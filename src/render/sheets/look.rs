//! The look of all sheets: few colours, those of the theme's light palette.
//!
//! In: the light scheme. Out: formats of cells, by what stands in them. Only light:
//! a workbook cannot know whether its reader's screen is dark.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::model::{Scheme, Tint};

/// Makes formats in the colours of a scheme.
pub(super) struct Look<'a>(pub(super) &'a Scheme);

impl Look<'_> {
    fn colour(&self, role: Tint) -> Color {
        Color::RGB(self.0.get(role).number())
    }

    /// The title of a sheet.
    pub(super) fn title(&self) -> Format {
        Format::new()
            .set_bold()
            .set_font_size(16)
            .set_font_color(self.colour(Tint::Header))
    }

    /// A sentence below the title.
    pub(super) fn lead(&self) -> Format {
        Format::new().set_font_color(self.colour(Tint::SoftInk))
    }

    /// A heading of a column.
    pub(super) fn heading(&self) -> Format {
        Format::new()
            .set_bold()
            .set_font_color(self.colour(Tint::OnHeader))
            .set_background_color(self.colour(Tint::Header))
            .set_text_wrap()
            .set_align(FormatAlign::VerticalCenter)
            .set_border(FormatBorder::Thin)
            .set_border_color(self.colour(Tint::Line))
    }

    /// The few words above a heading.
    pub(super) fn hint(&self, needed: bool) -> Format {
        let hint = Format::new()
            .set_font_size(9)
            .set_font_color(self.colour(if needed {
                Tint::Accent
            } else {
                Tint::SoftInk
            }))
            .set_text_wrap()
            .set_align(FormatAlign::Bottom);
        if needed { hint.set_bold() } else { hint }
    }

    /// A cell to fill in.
    pub(super) fn blank(&self) -> Format {
        Format::new()
            .set_font_color(self.colour(Tint::Ink))
            .set_align(FormatAlign::Top)
            .set_border(FormatBorder::Thin)
            .set_border_color(self.colour(Tint::Line))
    }

    /// A cell that fills itself.
    pub(super) fn looked_up(&self) -> Format {
        self.blank()
            .set_font_color(self.colour(Tint::SoftInk))
            .set_background_color(self.colour(Tint::Card))
    }

    /// A cell that wants a second look.
    pub(super) fn doubt(&self) -> Format {
        Format::new()
            .set_background_color(self.colour(Tint::Wash))
            .set_font_color(self.colour(Tint::Accent))
    }

    /// An entry of a list: text, whatever it looks like.
    pub(super) fn listed(&self) -> Format {
        self.blank().set_num_format("@")
    }

    /// A sentence of the guide.
    pub(super) fn sentence(&self) -> Format {
        Format::new()
            .set_font_color(self.colour(Tint::Ink))
            .set_text_wrap()
            .set_align(FormatAlign::Top)
    }

    /// The number of a sentence.
    pub(super) fn number(&self) -> Format {
        self.sentence()
            .set_bold()
            .set_font_color(self.colour(Tint::Header))
            .set_align(FormatAlign::Right)
    }
}
