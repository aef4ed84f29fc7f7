//! Two copies of a page side by side on a larger one, to be cut.
//!
//! A page is set once; its copy is drawn only, as what readers of a screen are not
//! told twice. Typst could lay both out in a grid, in twice the time and more.

use typst::{
    foundations::{Content, NativeElement as _},
    introspection::{Location, Tag, TagFlags},
    layout::{Abs, Frame, FrameItem, Point, Size},
    pdf::ArtifactElem,
    visualize::{Color, FixedStroke, Geometry},
};
use typst_layout::{Page, PagedDocument};

/// Between the two: A4 is a millimetre wider than two pages of A5.
const GAP: f64 = 1.0;
/// A line to cut along, in its middle: half a point of grey.
const CUT: (f64, u8) = (0.5, 0x80);

/// The document with each page twice that is asked for by its index.
pub(super) fn two_up(
    document: &mut PagedDocument,
    is_asked: impl Fn(usize) -> bool,
) -> PagedDocument {
    let info = document.info_mut().clone();
    let pages = document.pages().iter().enumerate().map(|(index, page)| {
        if is_asked(index) { twice(page, index as u128) } else { page.clone() }
    });
    PagedDocument::new(pages.collect(), info)
}

fn twice(page: &Page, number: u128) -> Page {
    let size = page.frame.size();
    let mut frame = page.frame.clone();
    let gap = Abs::mm(GAP);
    frame.set_size(Size::new(size.x * 2.0 + gap, size.y));
    // To the export everything between these tags is decoration.
    let location = Location::new(number).variant(2);
    let mut artifact = ArtifactElem::new(Content::empty()).pack();
    artifact.set_location(location);
    let flags = TagFlags { introspectable: false, tagged: true };
    frame.push(Point::zero(), FrameItem::Tag(Tag::Start(artifact, flags)));
    frame.push_frame(Point::with_x(size.x + gap), untagged(&page.frame));
    frame.push(Point::with_x(size.x + gap / 2.0), cut(size.y));
    frame.push(Point::zero(), FrameItem::Tag(Tag::End(location, number, flags)));
    Page { frame, ..page.clone() }
}

/// The frame without its tags: what is drawn, and nothing about it.
fn untagged(frame: &Frame) -> Frame {
    let mut plain = Frame::new(frame.size(), frame.kind());
    for (at, item) in frame.items() {
        match item {
            FrameItem::Tag(_) => {}
            FrameItem::Group(group) => {
                let mut group = group.clone();
                group.frame = untagged(&group.frame);
                group.parent = None;
                plain.push(*at, FrameItem::Group(group));
            }
            drawn => plain.push(*at, drawn.clone()),
        }
    }
    plain
}

fn cut(height: Abs) -> FrameItem {
    let (points, grey) = CUT;
    let colour = Color::from_u8(grey, grey, grey, 255);
    let stroke = FixedStroke::from_pair(colour, Abs::pt(points));
    let line = Geometry::Line(Point::with_y(height)).stroked(stroke);
    FrameItem::Shape(line, typst::syntax::Span::detached())
}
