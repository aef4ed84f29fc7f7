//! Legend: what each ink of a drawing stands for, in words, above or below it.
//!
//! Keys flow like text and wrap where the frame ends, by the widths of letters, so
//! that long names of shifts and large numbers stay inside. Drawn, not HTML: it
//! goes with the drawing when that is saved alone.

use plotters::{
    coord::types::RangedCoordf64,
    prelude::{Cartesian2d, ChartContext, Rectangle},
};

use super::{
    backend::{DrawError, SvgBackend},
    elements::Label,
    ink::Ink,
    text_width::text_width,
};

/// Type size of labels in the drawing, as large as a phone shows them.
pub(super) const TYPE: f64 = 14.8;
const SWATCH: f64 = 12.0;
/// From a swatch to its words, and from words to the next swatch.
const GAPS: (f64, f64) = (5.0, 14.0);
const LINE: f64 = 21.0;

/// A plane of pixels, y downwards.
pub(super) type Plane<'a, 'b> =
    ChartContext<'a, SvgBackend<'b>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

/// Some inks and what they stand for, laid out.
pub(super) struct Legend {
    keys: Vec<(Ink, String, (f64, f64))>,
    /// Pixels from its top to what may follow.
    pub(super) height: f64,
}

impl Legend {
    /// Lays keys out in lines of this width.
    pub(super) fn of(keys: impl IntoIterator<Item = (Ink, String)>, width: f64) -> Self {
        let (mut x, mut y) = (0.0, 0.0);
        let mut placed = Vec::new();
        for (ink, text) in keys {
            let wide = SWATCH + GAPS.0 + text_width(&text, TYPE);
            if x > 0.0 && x + wide > width {
                (x, y) = (0.0, y + LINE);
            }
            placed.push((ink, text, (x, y)));
            x += wide + GAPS.1;
        }
        let height = if placed.is_empty() { 0.0 } else { y + LINE };
        Self { keys: placed, height }
    }

    /// Draws it with its top here.
    pub(super) fn draw(&self, plane: &mut Plane, top: f64) -> Result<(), DrawError> {
        for (ink, text, (x, y)) in &self.keys {
            let (x, y) = (*x, top + y + 2.0);
            let corners = [(x, y), (x + SWATCH, y + SWATCH)];
            plane.draw_series([Rectangle::new(corners, ink.style())])?;
            let at = (x + SWATCH + GAPS.0, y + SWATCH - 1.0);
            plane.draw_series([Label { at, class: "name", text }])?;
        }
        Ok(())
    }
}

/// A name that fits a width, cut with an ellipsis where it must be.
pub(super) fn fitted(name: &str, width: f64) -> String {
    if text_width(name, TYPE) <= width {
        return name.to_owned();
    }
    let mut cut: String = name.to_owned();
    while !cut.is_empty() && text_width(&cut, TYPE) + TYPE > width {
        cut.pop();
    }
    format!("{}…", cut.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_wrap_inside_the_width() {
        let keys = (0..6).map(|_| (Ink::Bar, "Ca chiều muộn: 1.234 giờ".to_owned()));
        let legend = Legend::of(keys, 380.0);
        for (_, text, (x, _)) in &legend.keys {
            assert!(x + SWATCH + GAPS.0 + text_width(text, TYPE) <= 380.0);
        }
        assert!((legend.height - 6.0 * LINE).abs() < 0.1, "{}", legend.height);
        assert!(Legend::of([], 380.0).height.abs() < 0.1);
    }

    #[test]
    fn long_names_are_cut_and_short_ones_are_not() {
        assert_eq!(fitted("Đội hình 1", 200.0), "Đội hình 1");
        let long = fitted(&"Đội hình tuyên truyền lưu động ".repeat(4), 370.0);
        assert!(long.ends_with('…') && text_width(&long, TYPE) <= 370.0, "{long}");
    }
}
