//! Elements that plotters does not have: text by class, and marks that say
//! something. No links: a drawing is one image to those who hear it, and the
//! table beside it leads on. Only a map has them; see `map`.

use plotters::element::{Drawable, PointCollection};
use plotters_backend::{BackendCoord, DrawingBackend as _};

use super::{
    backend::{Drawn, SCALE, SvgBackend},
    ink::Ink,
};

/// Text at a point of the chart; `class` says anchor and kind.
pub(super) struct Label<'a, C> {
    pub(super) at: C,
    pub(super) class: &'static str,
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
    /// The rectangle between two corners.
    Box,
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
        backend.open(self.title);
        match (self.shape, at.next(), at.next()) {
            (Shape::Dot(radius), Some(at), _) => {
                let scale = SCALE.unsigned_abs();
                backend.draw_circle(at, radius * scale, &self.ink.style(), true)?;
            }
            (Shape::Box, Some(a), Some(b)) => {
                let corner = (a.0.min(b.0), a.1.min(b.1));
                let other = (a.0.max(b.0), a.1.max(b.1));
                backend.draw_rect(corner, other, &self.ink.style(), true)?;
            }
            _ => {}
        }
        backend.close();
        Ok(())
    }
}
