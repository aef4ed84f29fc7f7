//! Split bars: named amounts, each a bar of parts in the same order of shades.
//!
//! The name stands above its bar and the sum behind it; the legend says what the
//! parts are, with their sums. Shades go from light to dark with outlines, so that
//! they are told apart without colour; the theme's test measures their steps.

use plotters::prelude::ChartBuilder;

use super::{
    backend::{DrawError, svg},
    elements::Label,
    ink::Ink,
    legend::{Legend, TYPE, fitted},
    many::Stack,
    text_width::text_width,
};

const WIDTH: i32 = 380;
const ROW: f64 = 42.0;
/// A further line of a long name.
const LINE: f64 = 17.0;
/// Space between the legend and the first name.
const AFTER_LEGEND: f64 = 6.0;

/// Most parts that can be told apart.
pub(in crate::render) const MOST_PARTS: usize = 5;

/// One bar.
pub(in crate::render) struct SplitBar {
    /// What it stands for.
    pub(in crate::render) name: String,
    /// How much each part is, and what its tooltip says.
    pub(in crate::render) parts: Vec<(f64, String)>,
    /// The sum as it is shown.
    pub(in crate::render) shown: String,
}

/// The drawing of some bars, in their order. `legend` names the parts; of one part
/// nothing need be said.
pub(in crate::render) fn split_bars(
    legend: &[String],
    list: &[SplitBar],
    label: &str,
) -> String {
    let width = f64::from(WIDTH);
    let inks = shades(legend.len());
    let legend = Legend::of(inks.iter().copied().zip(legend.iter().cloned()), width);
    let top = if legend.height > 0.0 { legend.height + AFTER_LEGEND } else { 0.0 };
    let sum = |bar: &SplitBar| bar.parts.iter().map(|part| part.0).sum::<f64>();
    // Floored where all are nought, so that nothing is divided by it.
    let most = list.iter().map(sum).fold(f64::MIN_POSITIVE, f64::max);
    let numbers = list.iter().map(|bar| text_width(&bar.shown, TYPE)).fold(0.0, f64::max);
    let widest = width - numbers - 8.0;
    let names: Vec<Vec<String>> =
        list.iter().map(|bar| lines(&bar.name, width)).collect();
    let further: usize = names.iter().map(|lines| lines.len() - 1).sum();
    let height = top + ROW * list.len() as f64 + LINE * further as f64;
    #[allow(clippy::cast_possible_truncation)] // some hundred pixels
    let height = height.ceil() as i32;
    svg((WIDTH, height), "chart bars", label, |area| {
        let mut plane = ChartBuilder::on(area)
            .build_cartesian_2d(0.0..width, f64::from(height)..0.0)?;
        legend.draw(&mut plane, 0.0)?;
        let mut y = top;
        for (bar, names) in list.iter().zip(&names) {
            for text in names {
                plane.draw_series([Label {
                    at: (0.0, y + 14.0),
                    class: "name",
                    text,
                }])?;
                y += LINE;
            }
            y -= LINE;
            let mut x = 0.0;
            for ((amount, title), ink) in bar.parts.iter().zip(&inks) {
                let end = x + amount / most * widest;
                if *amount > 0.0 {
                    let corners = vec![(x, y + 20.0), (end, y + 36.0)];
                    plane.draw_series([Stack { corners, inks: vec![*ink], title }])?;
                }
                x = end;
            }
            let at = (x + 6.0, y + 33.0);
            plane.draw_series([Label { at, class: "amount", text: &bar.shown }])?;
            y += ROW;
        }
        Ok::<(), DrawError>(())
    })
}

/// A name in one line, or in two where it is long: names of teams often differ in
/// their last word only.
fn lines(name: &str, width: f64) -> Vec<String> {
    if text_width(name, TYPE) <= width {
        return vec![name.to_owned()];
    }
    let breaks = name.match_indices(' ').map(|(at, _)| at);
    let fits = |at: &usize| text_width(&name[..*at], TYPE) <= width;
    match breaks.take_while(fits).last() {
        Some(at) => vec![name[..at].to_owned(), fitted(&name[at + 1..], width)],
        None => vec![fitted(name, width)],
    }
}

/// Shades for so many parts, as far apart as can be.
fn shades(parts: usize) -> Vec<Ink> {
    match parts {
        0 | 1 => vec![Ink::Bar],
        2 => vec![Ink::Part1, Ink::Part4],
        3 => vec![Ink::Part1, Ink::Part3, Ink::Part4],
        4 => vec![Ink::Part1, Ink::Part2, Ink::Part3, Ink::Part4],
        _ => vec![Ink::Part0, Ink::Part1, Ink::Part2, Ink::Part3, Ink::Part4],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_wrap_between_words_and_end_in_the_frame() {
        assert_eq!(lines("Đội hình 1", 380.0), ["Đội hình 1"]);
        let name =
            "Đội hình thanh niên tình nguyện hỗ trợ chuyển đổi số cộng đồng khu vực 12";
        let two = lines(name, 380.0);
        assert_eq!(two.join(" "), name);
        let endless = lines(&"Đội".repeat(60), 380.0);
        assert!(endless.len() == 1 && endless[0].ends_with('…'), "{endless:?}");
    }
}
