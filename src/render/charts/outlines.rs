//! Outlines: the communes' boundaries as few pixels as look the same.
//!
//! Neighbours must not gap. All points are put on whole pixels first; then lines
//! are cut where a third area or the sea begins, and each piece is thinned by
//! itself, in one direction whoever it belongs to: both neighbours keep the same
//! points. Thinned by Douglas and Peucker's rule (Cartographica 10, 1973): a
//! point stays if it is further than [`TOLERANCE`] from the line without it.

use std::collections::{HashMap, HashSet};

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    frame::{Frame, Projection},
    shapes::{Pixel, Rings, Shapes},
};
use crate::model::Outline;

/// Pixels that a line may be off: what nobody sees.
const TOLERANCE: f64 = 1.0;
/// Longest piece that is thinned at once: time grows with its square at worst.
const PIECE: usize = 256;
/// Half of the side of the square that an area too small to be seen becomes.
const SPECK: i32 = 2;

/// The shapes of these outlines, in their order.
pub(in crate::render) fn outlines(list: &[Option<&Outline>]) -> Shapes {
    let all = || list.iter().flatten().flat_map(|outline| outline.rings.iter().flatten());
    let projection = Projection::around(all().copied());
    let frame = Frame::around(all().map(|place| projection.flat(*place)));
    let on_pixels = |outline: &&Outline| -> Rings {
        let rings = outline.rings.iter().map(|ring| {
            tidy(ring.iter().map(|place| frame.pixel(projection.flat(*place))))
        });
        rings.collect()
    };
    let rough: Vec<Option<Rings>> =
        list.iter().map(|outline| outline.as_ref().map(on_pixels)).collect();
    let corners = corners(rough.iter().flatten().flatten());
    let thin = |rings: &Rings| -> Rings {
        let thinned: Rings = rings
            .iter()
            .filter(|ring| ring.len() >= 3)
            .map(|ring| thinned_ring(ring, &corners))
            .filter(|ring| ring.len() >= 3)
            .collect();
        if thinned.is_empty() { vec![speck(rings)] } else { thinned }
    };
    let areas = rough.iter().map(|rings| rings.as_ref().map(thin)).collect();
    Shapes { size: frame.size, areas, pitch: None, placed: true }
}

/// A closed line without points that repeat or lead there and back.
fn tidy(points: impl Iterator<Item = Pixel>) -> Vec<Pixel> {
    let mut ring: Vec<Pixel> = Vec::new();
    for point in points {
        if ring.last() == Some(&point) {
            continue;
        }
        if ring.len() >= 2 && ring[ring.len() - 2] == point {
            ring.pop();
            continue;
        }
        ring.push(point);
    }
    while ring.len() > 1 && ring.first() == ring.last() {
        ring.pop();
    }
    ring
}

/// Points where lines part: their neighbours are not the same in every ring.
fn corners<'a>(rings: impl Iterator<Item = &'a Vec<Pixel>>) -> FxHashSet<Pixel> {
    let mut beside: FxHashMap<Pixel, (Pixel, Pixel)> = HashMap::default();
    let mut corners: FxHashSet<Pixel> = HashSet::default();
    for ring in rings {
        for (index, point) in ring.iter().enumerate() {
            let before = ring[(index + ring.len() - 1) % ring.len()];
            let after = ring[(index + 1) % ring.len()];
            let pair = (before.min(after), before.max(after));
            if *beside.entry(*point).or_insert(pair) != pair {
                corners.insert(*point);
            }
        }
    }
    corners
}

/// A ring, thinned piece by piece.
fn thinned_ring(ring: &[Pixel], corners: &FxHashSet<Pixel>) -> Vec<Pixel> {
    let first_corner = ring.iter().position(|point| corners.contains(point));
    let lowest = || ring.iter().enumerate().min_by_key(|(_, point)| **point);
    let start = first_corner.or_else(|| Some(lowest()?.0)).unwrap_or(0);
    let mut line: Vec<Pixel> =
        ring[start..].iter().chain(&ring[..start]).copied().collect();
    line.push(ring[start]);
    let mut out = Vec::new();
    let mut from = 0;
    for index in 1..line.len() {
        if index + 1 == line.len() || corners.contains(&line[index]) {
            let piece = thinned_piece(&line[from..=index]);
            // The last point is the first of the next piece.
            out.extend_from_slice(&piece[..piece.len() - 1]);
            from = index;
        }
    }
    out
}

/// A piece of line with its ends, thinned; the same whichever way it is walked.
fn thinned_piece(piece: &[Pixel]) -> Vec<Pixel> {
    let forwards = piece.iter().le(piece.iter().rev());
    let mut line = piece.to_vec();
    if !forwards {
        line.reverse();
    }
    let mut kept = vec![line[0]];
    let mut from = 0;
    while from + 1 < line.len() {
        let to = (from + PIECE).min(line.len() - 1);
        keep(&line[from..=to], &mut kept);
        from = to;
    }
    if !forwards {
        kept.reverse();
    }
    kept
}

/// Adds the points of a line that stay, but for its first.
fn keep(line: &[Pixel], kept: &mut Vec<Pixel>) {
    let mut open = vec![(0, line.len() - 1)];
    while let Some((from, to)) = open.pop() {
        let far = (from + 1..to)
            .map(|index| (distance(line[index], line[from], line[to]), index))
            .max_by(|a, b| a.0.total_cmp(&b.0))
            .filter(|(distance, _)| *distance > TOLERANCE);
        match far {
            // The nearer half is looked at first, so that points come in order.
            Some((_, index)) => open.extend([(index, to), (from, index)]),
            None => kept.push(line[to]),
        }
    }
}

/// How far a point is from a stretch of line.
fn distance(point: Pixel, from: Pixel, to: Pixel) -> f64 {
    let difference = |a: Pixel, b: Pixel| (f64::from(a.0 - b.0), f64::from(a.1 - b.1));
    let (dx, dy) = difference(to, from);
    let (px, py) = difference(point, from);
    let length = dx * dx + dy * dy;
    let along =
        if length > 0.0 { ((px * dx + py * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    let (x, y) = (px - along * dx, py - along * dy);
    (x * x + y * y).sqrt()
}

/// A small square where an area is too small to be drawn.
fn speck(rings: &Rings) -> Vec<Pixel> {
    let (x, y) = rings.iter().flatten().next().copied().unwrap_or_default();
    vec![
        (x - SPECK, y - SPECK),
        (x + SPECK, y - SPECK),
        (x + SPECK, y + SPECK),
        (x - SPECK, y + SPECK),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A square of degrees with a wavy border towards its right neighbour.
    fn neighbours() -> [Outline; 2] {
        let wave: Vec<(f64, f64)> = (0..=40)
            .map(|step| {
                let y = f64::from(step) / 40.0;
                let x = 106.0 + if step % 4 < 2 { 0.002 } else { -0.09 };
                (x, 18.0 + y)
            })
            .collect();
        let mut left = vec![(105.0, 19.0), (105.0, 18.0)];
        left.extend(&wave);
        let mut right = vec![(107.0, 18.0), (107.0, 19.0)];
        right.extend(wave.iter().rev());
        [left, right].map(|ring| Outline { rings: vec![ring] })
    }

    #[test]
    fn neighbours_share_every_point_of_their_border() {
        let [left, right] = neighbours();
        let shapes = outlines(&[Some(&left), None, Some(&right)]);
        let ring = |index: usize| -> HashSet<Pixel> {
            shapes.areas[index].as_ref().unwrap()[0].iter().copied().collect()
        };
        let shared: Vec<Pixel> = ring(0).intersection(&ring(2)).copied().collect();
        // Each has two corners of its own; all else is the border.
        assert_eq!((ring(0).len(), ring(2).len()), (shared.len() + 2, shared.len() + 2));
        assert!(shared.len() > 10, "{shared:?}");
        assert!(shapes.areas[1].is_none());
    }

    #[test]
    fn straight_lines_lose_their_points_and_small_areas_stay_visible() {
        let mut ring: Vec<(f64, f64)> =
            (0..300).map(|step| (105.0 + f64::from(step) / 300.0, 18.0)).collect();
        ring.extend([(106.0, 18.0), (106.0, 19.0), (105.0, 19.0)]);
        let large = Outline { rings: vec![ring] };
        let small = Outline {
            rings: vec![vec![(105.5, 18.5), (105.5001, 18.5), (105.5, 18.5001)]],
        };
        let shapes = outlines(&[Some(&large), Some(&small)]);
        let rings = |index: usize| shapes.areas[index].as_ref().unwrap();
        // Four corners, and at most one more where pieces of a long line meet.
        assert!(rings(0)[0].len() <= 5, "{:?}", rings(0));
        assert_eq!(rings(1)[0].len(), 4);
    }

    #[test]
    fn holes_and_islands_are_kept() {
        let square = |x: f64, y: f64, side: f64| {
            vec![(x, y), (x + side, y), (x + side, y + side), (x, y + side)]
        };
        let rings = vec![
            square(105.0, 18.0, 1.0),
            square(105.3, 18.3, 0.3),
            square(106.2, 18.2, 0.2),
        ];
        let shapes = outlines(&[Some(&Outline { rings })]);
        assert_eq!(shapes.areas[0].as_ref().unwrap().len(), 3);
    }
}
