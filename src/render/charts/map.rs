//! The map: each commune an area or a tile, filled by where it stands, a link to
//! its page.
//!
//! Communes of one standing are a group, and the group carries the fill, so that
//! a commune costs little more than its link. A fill is a pattern: the ground's
//! colour and on it the sign that stands for the standing in words too (▲ ▼ ✕ …),
//! so that it is told without colour. A tile shows exactly one sign. Patterns
//! have classes, as everything drawn: dark mode and print are the style sheet's.

use std::fmt::Write as _;

use plotters::{
    element::{Drawable, PointCollection},
    prelude::ChartBuilder,
};
use plotters_backend::BackendCoord;

use super::{
    backend::{DrawError, Drawn, SvgBackend, linked_svg},
    px::SCALE,
    shapes::{Pixel, Shapes, gap},
};

/// Side of a pattern on outlines: two signs, one to the right of and below the other.
const STEP: i32 = 28;
/// Side of a sign there.
const SIGN: i32 = 8;
/// Tiles from this size on have room for letters.
const ROOM: i32 = 34;

/// Communes of one standing; there may be none, where the legend shows it still.
pub(in crate::render) struct MapLayer {
    /// `behind`, `heat3`: what the style sheet colours the ground by.
    pub(in crate::render) class: &'static str,
    /// They themselves.
    pub(in crate::render) areas: Vec<MapArea>,
}

/// One commune on the map.
pub(in crate::render) struct MapArea {
    /// Which of the shapes it has.
    pub(in crate::render) shape: usize,
    /// Its page.
    pub(in crate::render) href: String,
    /// What the tooltip says.
    pub(in crate::render) title: String,
    /// Two or three letters for a tile with room.
    pub(in crate::render) letters: String,
}

/// The drawing of some layers; `id` tells its patterns from those of other maps
/// on the page, `label` describes it to those who do not see it.
pub(in crate::render) fn map(
    id: &str,
    shapes: &Shapes,
    layers: &[MapLayer],
    label: &str,
) -> String {
    let kind = match shapes.pitch {
        _ if shapes.is_few() => "chart map few",
        Some(pitch) if pitch < ROOM / 2 => "chart map many",
        _ => "chart map",
    };
    let mut patterns = String::from("<defs>");
    layers.iter().for_each(|layer| pattern(&mut patterns, id, layer.class, shapes.pitch));
    patterns.push_str("</defs>");
    // plotters takes a range's end for the last drawing unit, not the one after it.
    let last = |pixels: i32| f64::from(pixels * SCALE - 1) / f64::from(SCALE);
    let (width, height) = (last(shapes.size.0), last(shapes.size.1));
    linked_svg(shapes.size, kind, label, &patterns, |area| {
        let mut chart =
            ChartBuilder::on(area).build_cartesian_2d(0.0..width, height..0.0)?;
        for layer in layers.iter().filter(|layer| !layer.areas.is_empty()) {
            chart.draw_series([DrawnLayer::of(id, layer, shapes)])?;
        }
        Ok::<(), DrawError>(())
    })
}

/// A small piece of a fill, for the legend of the map with this id.
pub(in crate::render) fn swatch(id: &str, class: &str, shapes: &Shapes) -> String {
    let side = shapes.pitch.map_or(STEP, |pitch| pitch - gap(pitch));
    // Of a tile with letters, the corner with the sign.
    let left = if shapes.pitch.is_some_and(|pitch| pitch >= ROOM) { side / 2 } else { 0 };
    let seen = side - left;
    format!(
        "<svg class=\"swatch\" viewBox=\"{left} 0 {seen} {seen}\" aria-hidden=\"true\">\
         <path fill=\"url(#{id}-{class})\" d=\"M0 0h{side}v{side}h-{side}z\"/></svg>"
    )
}

/// The sign of a class on a field of 10 by 10; none is plain ground.
fn sign(class: &str) -> Option<&'static str> {
    Some(match class {
        "on-track" => "M5 1l4 8H1z",
        "behind" => "M1 1h8l-4 8z",
        "stale" => "M5 1a4 4 0 1 0 .01 0z",
        "not-reported" => "M1 1l8 8M9 1l-8 8",
        "ended" => "M1 1h8v8H1z",
        "unknown" => "M1 3a4 3 0 1 1 4 3v1M5 9v1",
        _ => return None,
    })
}

/// The pattern that fills a class.
fn pattern(out: &mut String, id: &str, class: &str, pitch: Option<i32>) {
    // Where a tile has letters, the sign stands in its corner, else in its middle.
    let (side, sign_side, spots) = match pitch {
        None => (STEP, SIGN, vec![(3, 3), (3 + STEP / 2, 3 + STEP / 2)]),
        Some(pitch) if pitch >= ROOM => {
            let size = pitch / 5;
            (pitch, size, vec![(pitch - gap(pitch) - size - pitch / 12, pitch / 12)])
        }
        Some(pitch) => {
            let size = (pitch / 2).max(1);
            let middle = (pitch - gap(pitch) - size) / 2;
            (pitch, size, vec![(middle, middle)])
        }
    };
    let _ = write!(
        out,
        "<pattern id=\"{id}-{class}\" width=\"{side}\" height=\"{side}\" \
         patternUnits=\"userSpaceOnUse\"><path class=\"ground {class}\" \
         d=\"M0 0h{side}v{side}H0z\"/>"
    );
    for (x, y) in spots.into_iter().filter(|_| sign(class).is_some()) {
        let _ = write!(
            out,
            "<path class=\"mark {class}\" transform=\"translate({x} {y})scale({}.{})\" \
             d=\"{}\"/>",
            sign_side / 10,
            sign_side % 10,
            sign(class).unwrap_or_default(),
        );
    }
    out.push_str("</pattern>");
}

/// A layer as plotters takes it: all points of all its areas, and how many
/// belong to which ring of which area.
struct DrawnLayer<'a> {
    points: Vec<(f64, f64)>,
    /// For each area the lengths of its rings, after one point for its label.
    areas: Vec<(&'a MapArea, Vec<usize>)>,
    class: String,
    fill: String,
    /// Size of the letters, where there is room for them.
    letters: Option<i32>,
}

impl<'a> DrawnLayer<'a> {
    fn of(id: &str, layer: &'a MapLayer, shapes: &Shapes) -> Self {
        let on_chart = |(x, y): Pixel| (f64::from(x), f64::from(y));
        let mut points = Vec::new();
        let mut areas = Vec::new();
        for area in &layer.areas {
            let Some(rings) = &shapes.areas[area.shape] else { continue };
            points.push(middle(rings.first().map_or(&[], Vec::as_slice)));
            points.extend(rings.iter().flatten().copied().map(on_chart));
            areas.push((area, rings.iter().map(Vec::len).collect()));
        }
        Self {
            points,
            areas,
            class: format!("at-{}", layer.class),
            fill: format!("{id}-{}", layer.class),
            letters: shapes
                .pitch
                .filter(|pitch| *pitch >= ROOM)
                .map(|pitch| pitch * 3 / 10),
        }
    }
}

/// The middle of a ring's extent.
fn middle(ring: &[Pixel]) -> (f64, f64) {
    let side = |of: fn(&Pixel) -> i32| {
        let low = ring.iter().map(of).min().unwrap_or(0);
        let high = ring.iter().map(of).max().unwrap_or(0);
        f64::from(low + high) / 2.0
    };
    (side(|point| point.0), side(|point| point.1))
}

impl<'a> PointCollection<'a, (f64, f64)> for &'a DrawnLayer<'_> {
    type Point = &'a (f64, f64);
    type IntoIter = std::slice::Iter<'a, (f64, f64)>;
    fn point_iter(self) -> Self::IntoIter {
        self.points.iter()
    }
}

impl Drawable<SvgBackend<'_>> for DrawnLayer<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut points: I,
        backend: &mut SvgBackend,
        _: (u32, u32),
    ) -> Drawn {
        backend.open_layer(&self.class, &self.fill, self.letters);
        for (area, lengths) in &self.areas {
            let label = points.next().filter(|_| self.letters.is_some());
            let rings: Vec<Vec<BackendCoord>> = lengths
                .iter()
                .map(|length| points.by_ref().take(*length).collect())
                .collect();
            let label = label.map(|at| (at, area.letters.as_str()));
            backend.linked_area(&area.href, &area.title, rings, label);
        }
        backend.close();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(shape: usize, name: &str) -> MapArea {
        MapArea {
            shape,
            href: format!("{name}.html"),
            title: format!("{name}: <1>"),
            letters: name.into(),
        }
    }

    #[test]
    fn areas_are_links_in_the_group_of_their_standing() {
        let square = |x: i32| Some(vec![vec![(x, 0), (x + 9, 0), (x + 9, 8), (x, 8)]]);
        let shapes = Shapes {
            size: (20, 10),
            areas: vec![square(0), square(10), None],
            pitch: None,
            placed: true,
        };
        let layers = [
            MapLayer { class: "done", areas: vec![area(1, "A"), area(2, "C")] },
            MapLayer { class: "behind", areas: vec![area(0, "B")] },
        ];
        let svg = map("m", &shapes, &layers, "Nói \"gì\"");
        let drawn = "<g class=\"at-done\" fill=\"url(#m-done)\"><a href=\"A.html\">\
                     <title>A: &lt;1&gt;</title><path d=\"M10 0h9v8h-9z\"/></a></g>\
                     <g class=\"at-behind\" fill=\"url(#m-behind)\"><a href=\"B.html\">\
                     <title>B: &lt;1&gt;</title><path d=\"M0 0h9v8h-9z\"/></a></g></svg>";
        assert!(svg.ends_with(drawn), "{svg}");
        assert!(
            svg.contains("role=\"group\" aria-label=\"Nói &quot;gì&quot;\""),
            "{svg}"
        );
        assert_eq!(svg.matches("<pattern ").count(), 2);
    }

    #[test]
    fn every_status_but_two_that_differ_in_light_has_a_sign_of_its_own() {
        let all = crate::analyse::Status::ALL.map(crate::analyse::Status::name);
        let mut signs: Vec<_> = all.iter().filter_map(|class| sign(class)).collect();
        signs.sort_unstable();
        signs.dedup();
        assert_eq!(signs.len(), all.len() - 2);
        assert!(sign("done").is_none() && sign("no-target").is_none());
    }
}
