//! The map: where communes lie, as areas between rings of points.
//!
//! Degrees of longitude and latitude as the file gives them. A ring is closed
//! by itself and has at least three points. Whether a ring is an island or a
//! lake is not kept: a point belongs to the area if an odd number of rings
//! surrounds it, which is right for both.

/// A closed line of (longitude, latitude) without its first point repeated.
pub type Ring = Vec<(f64, f64)>;

/// The area of one commune.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Outline {
    /// Its rings; never empty.
    pub rings: Vec<Ring>,
}

/// The outlines of a site's communes.
#[derive(Debug, Clone, PartialEq)]
pub struct Map {
    /// In the order of the site's communes; none where the file has none.
    pub outlines: Vec<Option<Outline>>,
}
