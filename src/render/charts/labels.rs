//! Labels: which of some spots each text takes, so that none touches another.
//!
//! In: texts in the order of their importance, each with the spots where it may
//! stand, the best first. A spot outside the frame or on another label is never
//! taken; of the others, the one that crosses the least. Out: labels in pixels.
//! What finds no spot is left out, and whoever asked says it elsewhere.

use super::text_width::text_width;

/// A point in pixels: right, and down.
pub(super) type Point = (f64, f64);

/// Which end of a text stands at its point.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// Where a text may stand: the point on its baseline.
#[derive(Clone, Copy)]
pub(super) struct Spot(pub(super) Point, pub(super) Anchor);

/// A text that has found its spot.
pub(super) struct Placed {
    pub(super) at: Point,
    pub(super) class: String,
    pub(super) text: String,
}

/// How a text looks.
#[derive(Clone, Copy)]
pub(super) struct Face {
    /// Class in the style sheet.
    pub(super) class: &'static str,
    /// Type size in pixels.
    pub(super) size: f64,
    /// The most that it may cross; see [`Labels::avoid`].
    pub(super) patience: u32,
}

/// Labels of one drawing.
pub(super) struct Labels {
    size: Point,
    taken: Vec<Area>,
    lines: Vec<(Point, Point, u32)>,
    placed: Vec<Placed>,
}

/// Left, top, right, bottom.
#[derive(Clone, Copy)]
struct Area(f64, f64, f64, f64);

/// Pixels between two labels.
const APART: f64 = 3.0;

impl Labels {
    /// No label yet, on a drawing of this size.
    pub(super) fn on(size: (i32, i32)) -> Self {
        let size = (f64::from(size.0), f64::from(size.1));
        Self { size, taken: Vec::new(), lines: Vec::new(), placed: Vec::new() }
    }

    /// A line through points that labels rather do not cross: the weight is what
    /// each of its pieces costs.
    pub(super) fn avoid(&mut self, line: &[Point], weight: u32) {
        self.lines.extend(line.windows(2).map(|pair| (pair[0], pair[1], weight)));
    }

    /// Puts a text on the best of some spots; whether there was one.
    pub(super) fn place(&mut self, face: Face, text: &str, spots: &[Spot]) -> bool {
        let extent = Extent::of(text, face.size);
        let mut best: Option<(u32, &Spot, Area)> = None;
        for (spot, rank) in spots.iter().zip(0..) {
            if best.as_ref().is_some_and(|(cost, ..)| *cost <= rank) {
                break;
            }
            let area = extent.at(*spot);
            let fits = area.0 >= 0.0
                && area.1 >= 0.0
                && area.2 <= self.size.0
                && area.3 <= self.size.1;
            if !fits || self.taken.iter().any(|other| area.touches(other)) {
                continue;
            }
            let cost = self.cost(&area);
            let is_better = best.as_ref().is_none_or(|(best, ..)| cost + rank < *best);
            if cost <= face.patience && is_better {
                best = Some((cost + rank, spot, area));
            }
        }
        let Some((_, spot, area)) = best else {
            return false;
        };
        let anchor = match spot.1 {
            Anchor::Start => "",
            Anchor::Middle => " mid",
            Anchor::End => " last",
        };
        self.taken.push(area);
        self.placed.push(Placed {
            at: spot.0,
            class: format!("{}{anchor}", face.class),
            text: text.to_owned(),
        });
        true
    }

    fn cost(&self, area: &Area) -> u32 {
        let crossed =
            self.lines.iter().filter(|(from, to, _)| area.is_crossed(*from, *to));
        crossed.map(|(.., weight)| weight).sum()
    }

    /// All that found a spot.
    pub(super) fn placed(&self) -> &[Placed] {
        &self.placed
    }
}

/// How far a text reaches from its point: to all of its width, up, and down.
struct Extent {
    width: f64,
    up: f64,
    down: f64,
}

impl Extent {
    fn of(text: &str, size: f64) -> Self {
        // Letters carry up to two marks; figures have neither marks nor descenders.
        let (up, down) = if text.chars().any(char::is_uppercase) {
            (1.08, 0.27)
        } else if text.chars().any(char::is_alphabetic) {
            (0.95, 0.27)
        } else {
            (0.76, 0.18)
        };
        Self { width: text_width(text, size), up: size * up, down: size * down }
    }

    fn at(&self, Spot((x, y), anchor): Spot) -> Area {
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - self.width / 2.0,
            Anchor::End => x - self.width,
        };
        Area(left, y - self.up, left + self.width, y + self.down)
    }
}

impl Area {
    fn touches(&self, other: &Self) -> bool {
        self.0 < other.2 + APART
            && other.0 < self.2 + APART
            && self.1 < other.3
            && other.1 < self.3
    }

    /// Whether a piece of a line passes through (Liang and Barsky's clipping).
    fn is_crossed(&self, from: Point, to: Point) -> bool {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
        for (step, room) in [
            (-dx, from.0 - self.0),
            (dx, self.2 - from.0),
            (-dy, from.1 - self.1),
            (dy, self.3 - from.1),
        ] {
            if step == 0.0 {
                if room < 0.0 {
                    return false;
                }
            } else if step < 0.0 {
                enters = enters.max(room / step);
            } else {
                leaves = leaves.min(room / step);
            }
        }
        enters <= leaves
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FACE: Face = Face { class: "tick", size: 10.0, patience: 9 };

    #[test]
    fn second_text_moves_or_is_left_out() {
        let mut labels = Labels::on((100, 40));
        let here = Spot((0.0, 20.0), Anchor::Start);
        let there = Spot((100.0, 38.0), Anchor::End);
        assert!(labels.place(FACE, "100", &[here]));
        assert!(!labels.place(FACE, "100", &[here]));
        assert!(labels.place(FACE, "100", &[here, there]));
        assert_eq!(labels.placed()[1].class, "tick last");
        let outside = Spot((99.0, 20.0), Anchor::Start);
        assert!(!labels.place(FACE, "100", &[outside]));
    }

    #[test]
    fn spot_that_crosses_least_is_taken_and_too_much_is_refused() {
        let mut labels = Labels::on((100, 40));
        labels.avoid(&[(0.0, 16.0), (50.0, 17.0)], 5);
        let spots = [Spot((0.0, 20.0), Anchor::Start), Spot((60.0, 20.0), Anchor::Start)];
        assert!(labels.place(FACE, "10", &spots));
        assert_eq!(labels.placed()[0].at, (60.0, 20.0));
        assert!(!labels.place(Face { patience: 4, ..FACE }, "10", &spots[..1]));
        assert!(labels.place(FACE, "10", &spots[..1]));
    }
}
