//! Batches: many marks of one kind as one path, texts and links that share a class.
//!
//! A list of a hundred communes stays small this way: a mark costs its place and
//! nothing else. Points are in drawing units (tenths of a pixel, see [`px`]), so
//! that they are drawn exactly where they are meant, without a chart's scales.

use plotters::element::{Drawable, PointCollection};
use plotters_backend::BackendCoord;

use super::{
    backend::{Drawn, SvgBackend},
    px::SCALE,
};

/// A point in drawing units.
pub(super) type At = (i32, i32);

/// Pixels as drawing units.
#[allow(clippy::cast_possible_truncation)] // some thousand pixels
pub(super) fn px(pixels: f64) -> i32 {
    (pixels * f64::from(SCALE)).round() as i32
}

/// How the lines of a batch are drawn, where the style sheet cannot know it.
#[derive(Clone, Copy)]
pub(super) struct Dashes {
    /// Width of the line, in drawing units as all here.
    pub(super) width: i32,
    /// Length of a dash.
    pub(super) on: i32,
    /// Space between dashes.
    pub(super) off: i32,
}

/// Marks of one class as one path.
pub(super) struct Batch<'a> {
    pub(super) class: &'a str,
    pub(super) dashes: Option<Dashes>,
    closed: bool,
    points: Vec<At>,
    /// How many points belong to each line.
    lengths: Vec<usize>,
}

impl<'a> Batch<'a> {
    /// The boxes between pairs of corners.
    pub(super) fn boxes(class: &'a str, corners: impl Iterator<Item = (At, At)>) -> Self {
        let rings = corners.map(|(a, b)| vec![a, (b.0, a.1), b, (a.0, b.1)]);
        Self::of(class, true, rings)
    }

    /// Open lines.
    pub(super) fn lines(class: &'a str, lines: impl Iterator<Item = Vec<At>>) -> Self {
        Self::of(class, false, lines)
    }

    fn of(class: &'a str, closed: bool, lines: impl Iterator<Item = Vec<At>>) -> Self {
        let (mut points, mut lengths) = (Vec::new(), Vec::new());
        for line in lines {
            lengths.push(line.len());
            points.extend(line);
        }
        Self { class, dashes: None, closed, points, lengths }
    }

    /// The same with dashes of its own.
    #[must_use]
    pub(super) fn dashed(self, dashes: Dashes) -> Self {
        Self { dashes: Some(dashes), ..self }
    }
}

impl<'a> PointCollection<'a, At> for &'a Batch<'_> {
    type Point = &'a At;
    type IntoIter = std::slice::Iter<'a, At>;
    fn point_iter(self) -> Self::IntoIter {
        self.points.iter()
    }
}

impl Drawable<SvgBackend<'_>> for Batch<'_> {
    /// Draws its own points: those that plotters hands over are cut at the edge of the
    /// drawing, and a line may well leave it.
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        _: I,
        backend: &mut SvgBackend,
        _: (u32, u32),
    ) -> Drawn {
        if self.lengths.is_empty() {
            return Ok(());
        }
        let mut rest = &self.points[..];
        let lines = self.lengths.iter().map(|length| {
            let (line, after) = rest.split_at(*length);
            rest = after;
            line.iter().copied()
        });
        let dashes = self.dashes.map(|dashes| [dashes.width, dashes.on, dashes.off]);
        backend.many(self.class, dashes, lines, self.closed);
        Ok(())
    }
}

/// Texts of one class; those who hear the drawing are told by its links.
pub(super) struct Texts<'a> {
    pub(super) class: &'static str,
    pub(super) texts: Vec<(At, &'a str)>,
}

impl<'a> PointCollection<'a, At> for &'a Texts<'_> {
    type Point = At;
    type IntoIter = Box<dyn Iterator<Item = At> + 'a>;
    fn point_iter(self) -> Self::IntoIter {
        Box::new(self.texts.iter().map(|(at, _)| *at))
    }
}

impl Drawable<SvgBackend<'_>> for Texts<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        points: I,
        backend: &mut SvgBackend,
        _: (u32, u32),
    ) -> Drawn {
        if self.texts.is_empty() {
            return Ok(());
        }
        let texts = points.zip(self.texts.iter().map(|(_, text)| *text));
        backend.texts(self.class, true, texts);
        Ok(())
    }
}

/// A link around a text.
pub(super) struct LinkedText<'a> {
    pub(super) at: At,
    pub(super) href: &'a str,
    pub(super) title: &'a str,
    pub(super) text: &'a str,
}

impl<'a> PointCollection<'a, At> for &'a LinkedText<'_> {
    type Point = &'a At;
    type IntoIter = std::iter::Once<&'a At>;
    fn point_iter(self) -> Self::IntoIter {
        std::iter::once(&self.at)
    }
}

impl Drawable<SvgBackend<'_>> for LinkedText<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut points: I,
        backend: &mut SvgBackend,
        _: (u32, u32),
    ) -> Drawn {
        if let Some(at) = points.next() {
            backend.linked_text(at, self.href, self.title, self.text);
        }
        Ok(())
    }
}
