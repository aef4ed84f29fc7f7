//! Shapes: what a map draws for each commune, an outline or a tile, in pixels.

/// A whole pixel of a drawing: right, and down.
pub(in crate::render) type Pixel = (i32, i32);

/// Closed lines without their first point repeated.
pub(in crate::render) type Rings = Vec<Vec<Pixel>>;

/// Narrowest drawing: a few tiles do not grow to a whole page.
pub(super) const NARROWEST: i32 = 380;

/// The shapes of some communes and the drawing that they fit in.
pub(in crate::render) struct Shapes {
    /// Width and height of the drawing.
    pub(in crate::render) size: (i32, i32),
    /// In the order of the communes; none where one's place is not known.
    pub(in crate::render) areas: Vec<Option<Rings>>,
    /// From one tile to the next; none where these are outlines.
    pub(in crate::render) pitch: Option<i32>,
    /// Whether tiles stand where their communes lie, not only in their order.
    pub(in crate::render) placed: bool,
}

impl Shapes {
    /// Whether these are too few to fill a page.
    pub(super) fn is_few(&self) -> bool {
        self.size.0 <= NARROWEST
    }
}

/// The empty space between two tiles with this pitch.
pub(super) fn gap(pitch: i32) -> i32 {
    if pitch < 12 { 1 } else { 2 }
}
