//! A sketch of a page: where its words stand, as one small path.
//!
//! Pages show it beside a sheet's name. It is part of the page, so it costs no
//! request, needs no exception from the policy for pictures, and takes its colours
//! from the style sheet. Nothing of the text can be read in it.

use std::fmt::Write as _;

use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst_layout::PagedDocument;

use crate::render::printed::Sketch;

/// Units of the sketch for a point of paper: A4 is 119 units wide.
const SCALE: f64 = 0.2;
/// How high small letters stand, and where they begin above the line, in sizes.
const HEIGHT: f64 = 0.5;

/// The first page; none where there is no page.
pub(super) fn sketch(document: &PagedDocument) -> Option<Sketch> {
    let page = document.pages().first()?;
    let size = page.frame.size();
    let mut path = String::new();
    draw(&page.frame, Transform::scale(ratio(), ratio()), &mut path);
    Some(Sketch { width: units(size.x * SCALE), height: units(size.y * SCALE), path })
}

fn ratio() -> typst::layout::Ratio {
    typst::layout::Ratio::new(SCALE)
}

/// Every word as a bar, every picture as a box.
fn draw(frame: &Frame, to_sketch: Transform, path: &mut String) {
    for (at, item) in frame.items() {
        let place = to_sketch.pre_concat(Transform::translate(at.x, at.y));
        match item {
            FrameItem::Group(group) => {
                draw(&group.frame, place.pre_concat(group.transform), path);
            }
            FrameItem::Text(text) => {
                let high = text.size * HEIGHT;
                bar(place, Point::with_y(-high), (text.width(), high), path);
            }
            FrameItem::Image(_, size, _) => {
                bar(place, Point::zero(), (size.x, size.y), path);
            }
            FrameItem::Shape(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}

/// A bar in whole units; what would be thinner than one is one.
fn bar(place: Transform, from: Point, (wide, high): (Abs, Abs), path: &mut String) {
    let start = from.transform(place);
    let end = (from + Point::new(wide, high)).transform(place);
    let (x, y) = (units(start.x), units(start.y));
    let (w, h) = (units(end.x - start.x).max(1), units(end.y - start.y).max(1));
    // Writing to a string cannot fail.
    let _ = write!(path, "M{x} {y}h{w}v{h}h-{w}z");
}

fn units(length: Abs) -> i64 {
    // Far below what an i64 holds: a page is a few thousand points.
    #[allow(clippy::cast_possible_truncation)]
    let whole = length.to_pt().round() as i64;
    whole
}
