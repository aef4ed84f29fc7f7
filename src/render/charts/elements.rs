//! Elements that plotters does not have: text by class, and marks that say
//! something. No links: a drawing is one image to those who hear it, and the
//! table beside it leads on. Only a map has them; see `map`.

use plotters::element::{Drawable, PointCollection};
use plotters_backend::{BackendCoord, DrawingBackend as _};

use super::{
    backend::{Drawn, SvgBackend},
    ink::Ink,
    px::SCALE,
};

/// Text at a point of the chart; `class` says anchor and kind.
pub(super) struct Label<'a, C> {
    pub(super) at: C,
    pub(super) class: &'a str,
    pub(super) text: &'a str,
}

impl<'a, C: 'a> PointCollection<'a, C> for &'a Label<'_, C> {
    type Point = &'a C;
    type IntoIter = std::iter::Once<&'a C>;
    fn point_iter(self) -> Self::IntoIter {
        std::iter::once(&self.at)
    }
}

impl<C> Drawable<SvgBackend<'_>> for Label<'_, C> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut at: I,
        backend: &mut SvgBackend,
        _: (u32, u32),
    ) -> Drawn {
        if let Some(at) = at.next() {
            backend.text(at, self.class, self.text);
        }
        Ok(())
    }
}

/// What a mark looks like.
#[derive(Clone, Copy)]
pub(super) enum Shape {
    /// A point with this radius in pixels.
    Dot(u32),
    /// The rectangle between two corners, without a tooltip.
    Plain,
}

/// A mark with a tooltip. Takes one point, or two corners.
pub(super) struct Mark<'a, C> {
    pub(super) at: Vec<C>,
    pub(super) shape: Shape,
    pub(super) ink: Ink,
    pub(super) title: &'a str,
}

impl<'a, C: 'a> PointCollection<'a, C> for &'a Mark<'_, C> {
    type Point = &'a C;
    type IntoIter = std::slice::Iter<'a, C>;
    fn point_iter(self) -> Self::IntoIter {
        self.at.iter()
    }
}

impl<C> Drawable<SvgBackend<'_>> for Mark<'_, C> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut at: I,
        backend: &mut SvgBackend,
        _: (u32, u32),
    ) -> Drawn {
        let says = !matches!(self.shape, Shape::Plain);
        if says {
            backend.open(self.title);
        }
        match (self.shape, at.next(), at.next()) {
            (Shape::Dot(radius), Some(at), _) => {
                let scale = SCALE.unsigned_abs();
                backend.draw_circle(at, radius * scale, &self.ink.style(), true)?;
            }
            (Shape::Plain, Some(a), Some(b)) => {
                let corner = (a.0.min(b.0), a.1.min(b.1));
                let other = (a.0.max(b.0), a.1.max(b.1));
                backend.draw_rect(corner, other, &self.ink.style(), true)?;
            }
            _ => {}
        }
        if says {
            backend.close();
        }
        Ok(())
    }
}

/// Lines of one ink, in one path.
pub(super) struct Strokes {
    points: Vec<(f64, f64)>,
    lengths: Vec<usize>,
    ink: Ink,
}

impl Strokes {
    /// Lines, each through its points.
    pub(super) fn new(lines: Vec<Vec<(f64, f64)>>, ink: Ink) -> Self {
        let lengths = lines.iter().map(Vec::len).collect();
        Self { points: lines.into_iter().flatten().collect(), lengths, ink }
    }
}

impl<'a> PointCollection<'a, (f64, f64)> for &'a Strokes {
    type Point = &'a (f64, f64);
    type IntoIter = std::slice::Iter<'a, (f64, f64)>;
    fn point_iter(self) -> Self::IntoIter {
        self.points.iter()
    }
}

impl Drawable<SvgBackend<'_>> for Strokes {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut at: I,
        backend: &mut SvgBackend,
        _: (u32, u32),
    ) -> Drawn {
        let line = |length: &usize| at.by_ref().take(*length).collect::<Vec<_>>();
        let lines: Vec<Vec<BackendCoord>> = self.lengths.iter().map(line).collect();
        backend.strokes(self.ink.class(), lines);
        Ok(())
    }
}

/// What a mark of a series looks like.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// A filled point.
    Point,
    /// A point that is not seen and still has its tooltip.
    Hidden,
    /// A ring: the newest that is known, and old.
    Ring,
    /// A small triangle above the point, its tip down: the number has fallen.
    Fall,
}

impl Sign {
    fn ink(self) -> Ink {
        match self {
            Self::Point => Ink::Dot,
            Self::Hidden => Ink::Hidden,
            Self::Ring => Ink::Ring,
            Self::Fall => Ink::Fall,
        }
    }
}

/// Marks of one look, each with a tooltip.
pub(super) struct Signs {
    pub(super) sign: Sign,
    pub(super) points: Vec<(f64, f64)>,
    /// What each says.
    pub(super) titles: Vec<String>,
}

impl<'a> PointCollection<'a, (f64, f64)> for &'a Signs {
    type Point = &'a (f64, f64);
    type IntoIter = std::slice::Iter<'a, (f64, f64)>;
    fn point_iter(self) -> Self::IntoIter {
        self.points.iter()
    }
}

impl Drawable<SvgBackend<'_>> for Signs {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        at: I,
        backend: &mut SvgBackend,
        _: (u32, u32),
    ) -> Drawn {
        if self.points.is_empty() {
            return Ok(());
        }
        backend.open_class(self.sign.ink().class());
        for (at, title) in at.zip(&self.titles) {
            match self.sign {
                Sign::Point => backend.point(at, 3, title),
                Sign::Hidden => backend.point(at, 5, title),
                Sign::Ring => backend.point(at, 4, title),
                Sign::Fall => backend.triangle(at, title),
            }
        }
        backend.close();
        Ok(())
    }
}
