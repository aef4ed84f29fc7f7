//! Tiles: equal squares near the places they stand for, where no outlines are.
//!
//! Each commune first takes the free cell that is nearest to its place, from
//! north to south; then neighbours change cells as long as that brings them
//! nearer on the whole, which sets right what came too late to its cell. Cells
//! are as large as the land of the communes asks for: a coarse grid tells how
//! much of the frame is land. Empty rows and columns between far islands are
//! drawn once. Who has no place stands in rows below; where nobody has one, all
//! stand in their order.

use std::collections::{BTreeSet, HashMap};

use rustc_hash::FxHashMap;

use super::{
    frame::{Flat, Projection, WIDTH},
    shapes::{NARROWEST, Pixel, Shapes, gap},
};

/// Tiles to a cell of what the coarse grid takes for land; its edges are no land,
/// and crowds spill over.
const FILLED: f64 = 1.0;
/// Largest tile with its gap.
const LARGEST: i32 = 64;
/// Smallest one.
const SMALLEST: i32 = 5;
/// How far a tile looks for a better cell, and how often all of them do.
const REACH: i32 = 2;
const ROUNDS: usize = 16;

type Cell = (i32, i32);

/// The tiles of communes with these places (longitude, latitude), in their order.
pub(in crate::render) fn tiles(places: &[Option<(f64, f64)>]) -> Shapes {
    let known: Vec<usize> = (0..places.len()).filter(|i| places[*i].is_some()).collect();
    let given: Vec<(f64, f64)> = places.iter().copied().flatten().collect();
    let somewhere = !given.is_empty();
    let mut cells: Vec<Cell> = vec![(0, 0); places.len()];
    let near = without_gaps(&near_places(&given));
    for (index, cell) in known.iter().zip(&near) {
        cells[*index] = *cell;
    }
    let columns = near.iter().map(|cell| cell.0 + 1).max();
    let columns = columns.unwrap_or_else(|| columns_of(places.len()));
    let below = near.iter().map(|cell| cell.1 + 2).max().unwrap_or(0);
    let rest = (0..places.len()).filter(|index| places[*index].is_none());
    for (position, index) in (0..).zip(rest) {
        cells[index] = (position % columns, below + position / columns);
    }
    drawn(&cells, columns, somewhere)
}

/// Columns of a compact grid, somewhat wider than high.
fn columns_of(tiles: usize) -> i32 {
    i32::try_from((tiles * 8).div_ceil(5).isqrt()).unwrap_or(1).max(1)
}

/// Tiles in the cells of a grid with so many columns.
fn drawn(cells: &[Cell], columns: i32, placed: bool) -> Shapes {
    let rows = cells.iter().map(|cell| cell.1 + 1).max().unwrap_or(1);
    let pitch = (WIDTH / columns.max(1)).clamp(SMALLEST, LARGEST);
    let side = pitch - gap(pitch);
    let width = (columns * pitch).max(NARROWEST);
    // Whole steps, so that a texture with the same step fits every tile.
    let left = (width - columns * pitch) / 2 / pitch * pitch;
    let area = |cell: &Cell| {
        let (x, y): Pixel = (left + cell.0 * pitch, cell.1 * pitch);
        Some(vec![vec![(x, y), (x + side, y), (x + side, y + side), (x, y + side)]])
    };
    Shapes {
        size: (width, rows * pitch),
        areas: cells.iter().map(area).collect(),
        pitch: Some(pitch),
        placed,
    }
}

/// A cell of its own for each place, near it.
fn near_places(places: &[(f64, f64)]) -> Vec<Cell> {
    let projection = Projection::around(places.iter().copied());
    let flat: Vec<Flat> = places.iter().map(|place| projection.flat(*place)).collect();
    let wanted = on_grid(&flat);
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|a, b| {
        let (a, b) = (wanted[*a], wanted[*b]);
        a.1.total_cmp(&b.1).then(a.0.total_cmp(&b.0))
    });
    let mut grid =
        Grid { wanted, cells: vec![(0, 0); order.len()], taken: HashMap::default() };
    for tile in order {
        let cell = grid.nearest_free(tile);
        grid.cells[tile] = cell;
        grid.taken.insert(cell, tile);
    }
    for _ in 0..ROUNDS {
        if !grid.improve() {
            break;
        }
    }
    grid.cells
}

/// Places in steps of a cell's side.
fn on_grid(flat: &[Flat]) -> Vec<Flat> {
    let range = |of: fn(&Flat) -> f64| {
        let low = flat.iter().map(of).fold(f64::MAX, f64::min);
        let high = flat.iter().map(of).fold(f64::MIN, f64::max);
        (low, high - low)
    };
    if flat.is_empty() {
        return Vec::new();
    }
    let ((left, width), (top, height)) = (range(|place| place.0), range(|place| place.1));
    let longest = width.max(height).max(1e-6);
    let (width, height) = (width.max(longest / 20.0), height.max(longest / 20.0));
    let side_for = |cells: f64| (width * height / cells).sqrt();
    let count = flat.len() as f64;
    // About two places to a coarse cell where all is land.
    let coarse = side_for(count / 2.0);
    let land: BTreeSet<Cell> = flat
        .iter()
        .map(|(x, y)| whole(((x - left) / coarse).floor(), ((y - top) / coarse).floor()))
        .collect();
    let share = (land.len() as f64 / (count / 2.0)).clamp(0.05, 1.0);
    let side = side_for(count / FILLED / share);
    flat.iter().map(|(x, y)| ((x - left) / side, (y - top) / side)).collect()
}

#[allow(clippy::cast_possible_truncation)] // a grid of some thousand cells
fn whole(x: f64, y: f64) -> Cell {
    (x as i32, y as i32)
}

/// Tiles in cells, each wishing to be somewhere.
struct Grid {
    wanted: Vec<Flat>,
    cells: Vec<Cell>,
    taken: FxHashMap<Cell, usize>,
}

impl Grid {
    /// How far a cell is from where a tile wishes to be, squared.
    fn cost(&self, tile: usize, cell: Cell) -> f64 {
        let (x, y) = self.wanted[tile];
        let (dx, dy) = (f64::from(cell.0) - x, f64::from(cell.1) - y);
        dx * dx + dy * dy
    }

    fn nearest_free(&self, tile: usize) -> Cell {
        let (x, y) = self.wanted[tile];
        let (column, row) = whole(x.round(), y.round());
        let mut best: Option<(f64, Cell)> = None;
        for radius in 0.. {
            // Cells of this ring are at least so far away.
            let least = (f64::from(radius) - 0.5).max(0.0);
            if best.is_some_and(|(cost, _)| cost <= least * least) {
                break;
            }
            for cell in ring((column, row), radius) {
                let cost = self.cost(tile, cell);
                if best.is_none_or(|(least, _)| cost < least)
                    && !self.taken.contains_key(&cell)
                {
                    best = Some((cost, cell));
                }
            }
        }
        best.map_or((column, row), |(_, cell)| cell)
    }

    /// Lets every tile change with the neighbour from which both gain the most;
    /// whether any did.
    fn improve(&mut self) -> bool {
        let mut changed = false;
        for tile in 0..self.cells.len() {
            let here = self.cells[tile];
            let gain = |there: Cell| {
                let other = self.taken.get(&there).copied();
                let before =
                    self.cost(tile, here) + other.map_or(0.0, |o| self.cost(o, there));
                let after =
                    self.cost(tile, there) + other.map_or(0.0, |o| self.cost(o, here));
                (before - after, there, other)
            };
            let near = (1..=REACH).flat_map(|radius| ring(here, radius));
            let best = near.map(gain).max_by(|a, b| a.0.total_cmp(&b.0));
            // More than a rounding error, or two tiles would change for ever.
            if let Some((gain, there, other)) = best
                && gain > 1e-6
            {
                self.cells[tile] = there;
                self.taken.insert(there, tile);
                match other {
                    Some(other) => {
                        self.cells[other] = here;
                        self.taken.insert(here, other);
                    }
                    None => drop(self.taken.remove(&here)),
                }
                changed = true;
            }
        }
        changed
    }
}

/// The cells that are exactly so many steps away, diagonal ones counted as one.
fn ring((column, row): Cell, radius: i32) -> impl Iterator<Item = Cell> {
    let rows = (row - radius)..=(row + radius);
    rows.flat_map(move |y| {
        let edge = (y - row).abs() == radius;
        let step = if edge { 1 } else { (2 * radius).max(1) };
        ((column - radius)..=(column + radius))
            .step_by(usize::try_from(step).unwrap_or(1))
            .map(move |x| (x, y))
    })
}

/// The cells from (0, 0) on, with at most one empty row or column in a row.
fn without_gaps(cells: &[Cell]) -> Vec<Cell> {
    let renumbered = |numbers: BTreeSet<i32>| -> HashMap<i32, i32> {
        let mut last: Option<(i32, i32)> = None;
        numbers
            .into_iter()
            .map(|old| {
                let new = last.map_or(0, |(before, at)| at + (old - before).min(2));
                last = Some((old, new));
                (old, new)
            })
            .collect()
    };
    let columns = renumbered(cells.iter().map(|cell| cell.0).collect());
    let rows = renumbered(cells.iter().map(|cell| cell.1).collect());
    cells.iter().map(|cell| (columns[&cell.0], rows[&cell.1])).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// Places that lie as thick as towns in some corners, as in a country.
    fn country(count: u32) -> Vec<(f64, f64)> {
        let mut seed = 7_u64;
        let mut next = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            f64::from(u32::try_from(seed >> 40).unwrap()) / f64::from(1 << 24)
        };
        (0..count)
            .map(|index| {
                let (x, y) = (next(), next());
                if index % 3 == 0 {
                    (105.8 + x * 0.3, 21.0 + y * 0.3)
                } else {
                    (103.0 + x * 5.0, 9.0 + y * 14.0)
                }
            })
            .collect()
    }

    fn corners(shapes: &Shapes) -> Vec<Pixel> {
        shapes.areas.iter().map(|area| area.as_ref().unwrap()[0][0]).collect()
    }

    #[test]
    fn no_two_tiles_share_a_cell() {
        for count in [1, 2, 69, 700, 3321] {
            let places: Vec<_> = country(count).into_iter().map(Some).collect();
            let all = corners(&tiles(&places));
            let distinct: HashSet<Pixel> = all.iter().copied().collect();
            assert_eq!(distinct.len(), all.len());
        }
        let crowd = vec![Some((105.0, 18.0)); 500];
        let all: HashSet<Pixel> = corners(&tiles(&crowd)).into_iter().collect();
        assert_eq!(all.len(), 500);
    }

    #[test]
    fn order_north_to_south_and_west_to_east_is_kept() {
        let places = country(700);
        let shapes = tiles(&places.iter().copied().map(Some).collect::<Vec<_>>());
        let at = corners(&shapes);
        let (mut right, mut all) = (0_u32, 0_u32);
        for (a, (x, y)) in places.iter().enumerate() {
            for (b, (other_x, other_y)) in places.iter().enumerate().skip(a + 1) {
                // Only pairs that a reader would tell apart.
                if (x - other_x).abs() > 0.5 {
                    all += 1;
                    right += u32::from((x < other_x) == (at[a].0 < at[b].0));
                }
                if (y - other_y).abs() > 0.5 {
                    all += 1;
                    right += u32::from((y > other_y) == (at[a].1 < at[b].1));
                }
            }
        }
        assert!(right * 100 >= all * 95, "{right} of {all}");
    }

    #[test]
    fn who_has_no_place_stands_below() {
        let places = [Some((105.0, 18.0)), None, Some((106.0, 19.0)), None];
        let at = corners(&tiles(&places));
        assert!(at[1].1 > at[0].1.max(at[2].1) && at[3].1 >= at[1].1, "{at:?}");
        let at = corners(&tiles(&[None; 5]));
        assert!(at.is_sorted_by_key(|(x, y)| (*y, *x)), "{at:?}");
    }

    #[test]
    fn far_islands_do_not_empty_the_map() {
        let mut places: Vec<_> = country(60).into_iter().map(Some).collect();
        places.push(Some((160.0, 10.0)));
        let shapes = tiles(&places);
        let at = corners(&shapes);
        let columns: HashSet<i32> = at.iter().map(|(x, _)| *x).collect();
        let pitch = shapes.pitch.unwrap();
        let most = 2 * i32::try_from(columns.len()).unwrap() + 1;
        assert!(shapes.size.0 / pitch <= most.max(NARROWEST / pitch));
    }
}
