//! Geography: which shape each commune gets on a map.
//!
//! Outlines where the map file knows any of the communes; else tiles where their
//! points lie; where no point has a place, tiles by group and name.

use super::charts::{Shapes, outlines, tiles};
use crate::model::{Commune, Content};

/// The shapes of these communes, in their order.
pub(super) fn shapes(
    communes: &[usize],
    content: &Content,
    group_of: &[Option<usize>],
) -> Shapes {
    if let Some(map) = &content.map {
        let found: Vec<_> =
            communes.iter().map(|index| map.outlines[*index].as_ref()).collect();
        if found.iter().any(Option::is_some) {
            return outlines(&found);
        }
    }
    let place = |index: &usize| place_of(&content.communes[*index]);
    let places: Vec<_> = communes.iter().map(place).collect();
    if places.iter().any(Option::is_some) {
        return tiles(&places);
    }
    let mut order: Vec<usize> = (0..communes.len()).collect();
    order.sort_by_key(|position| group_of[communes[*position]].unwrap_or(usize::MAX));
    let mut shapes = tiles(&places);
    let mut areas = vec![None; communes.len()];
    for (position, area) in order.into_iter().zip(shapes.areas) {
        areas[position] = area;
    }
    shapes.areas = areas;
    shapes
}

/// The middle of the points whose place is known.
fn place_of(commune: &Commune) -> Option<(f64, f64)> {
    let places: Vec<_> =
        commune.points.iter().filter_map(|point| point.location).collect();
    let count = places.len() as f64;
    let (x, y) = places.iter().fold((0.0, 0.0), |sum, at| (sum.0 + at.0, sum.1 + at.1));
    (!places.is_empty()).then(|| (x / count, y / count))
}
