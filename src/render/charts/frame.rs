//! The frame of a map: degrees become whole pixels.
//!
//! Equirectangular at the mean latitude: a degree of longitude is shorter than
//! one of latitude by its cosine, which is right for a province and fair for a
//! country. Whole pixels keep drawings small, and make points that neighbours
//! share fall on one spot.

use super::shapes::Pixel;

/// Widest drawing; as many pixels as a desktop shows.
pub(super) const WIDTH: i32 = 760;
/// Highest drawing: a country as long as Viet Nam still fits a screen.
const HEIGHT: i32 = 960;
/// Room for the line around an area.
const MARGIN: i32 = 3;

/// A place on a flat map: right, and down.
pub(super) type Flat = (f64, f64);

/// Makes places flat; the north is up.
pub(super) struct Projection {
    shrink: f64,
}

impl Projection {
    /// For places (longitude, latitude) around their mean latitude.
    pub(super) fn around(places: impl Iterator<Item = (f64, f64)>) -> Self {
        let (low, high) = places
            .fold((90.0, -90.0), |(low, high): (f64, f64), (_, y)| {
                (low.min(y), high.max(y))
            });
        Self { shrink: cosine(f64::midpoint(low, high)) }
    }

    /// One place.
    pub(super) fn flat(&self, (longitude, latitude): (f64, f64)) -> Flat {
        (longitude * self.shrink, -latitude)
    }
}

/// The cosine of an angle in degrees, at most 90, by its series: the same bytes on
/// every machine, which `f64::cos` does not promise. Never 0.
fn cosine(degrees: f64) -> f64 {
    let square = degrees.to_radians() * degrees.to_radians();
    let terms = [1.0 / 56.0, 1.0 / 30.0, 1.0 / 12.0, 0.5];
    terms.iter().fold(1.0, |sum, term| 1.0 - sum * square * term).max(0.01)
}

/// Puts flat places into a drawing that is just large enough.
pub(super) struct Frame {
    left: f64,
    top: f64,
    scale: f64,
    pub(super) size: (i32, i32),
}

impl Frame {
    /// A frame around flat places.
    pub(super) fn around(places: impl Iterator<Item = Flat>) -> Self {
        let start = (f64::MAX, f64::MAX, f64::MIN, f64::MIN);
        let (left, top, right, bottom) = places
            .fold(start, |(l, t, r, b), (x, y)| (l.min(x), t.min(y), r.max(x), b.max(y)));
        let (width, height) = ((right - left).max(1e-9), (bottom - top).max(1e-9));
        let room = |pixels: i32| f64::from(pixels - 2 * MARGIN);
        let scale = (room(WIDTH) / width).min(room(HEIGHT) / height);
        let side = |length: f64| whole(length * scale) + 2 * MARGIN;
        Self { left, top, scale, size: (side(width), side(height)) }
    }

    /// The pixel of a flat place.
    pub(super) fn pixel(&self, (x, y): Flat) -> Pixel {
        let at = |value: f64, from: f64| whole((value - from) * self.scale) + MARGIN;
        (at(x, self.left), at(y, self.top))
    }
}

/// The nearest whole pixel.
#[allow(clippy::cast_possible_truncation)] // within a frame of some hundred pixels
fn whole(value: f64) -> i32 {
    value.round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cosine_is_right_to_a_ten_thousandth() {
        for (degrees, right) in [(0.0, 1.0), (18.3, 0.949_425), (60.0, 0.5)] {
            assert!((cosine(degrees) - right).abs() < 1e-4, "{degrees}");
            assert!((cosine(-degrees) - right).abs() < 1e-4, "{degrees}");
        }
        assert!(cosine(90.0) > 0.0);
    }

    #[test]
    fn frame_fits_and_keeps_north_up_and_west_left() {
        let places = [(105.0, 18.0), (107.0, 18.0), (105.0, 19.0)];
        let projection = Projection::around(places.into_iter());
        let flat = places.map(|place| projection.flat(place));
        let frame = Frame::around(flat.into_iter());
        let [south_west, south_east, north_west] = flat.map(|place| frame.pixel(place));
        assert_eq!(frame.size.0, WIDTH);
        assert_eq!(north_west, (MARGIN, MARGIN));
        assert_eq!(south_east, (WIDTH - MARGIN, frame.size.1 - MARGIN));
        assert_eq!(south_west.0, north_west.0);
    }
}
