//! Many marks at once: what keeps a drawing of a hundred cells small.
//!
//! Cells of one ink are one path, numbers of one class share a group, and the
//! parts of a column share one tooltip.

use plotters::element::{Drawable, PointCollection};
use plotters_backend::{BackendCoord, DrawingBackend as _};

use super::{
    backend::{Drawn, SvgBackend},
    ink::Ink,
};

/// Rectangles of one ink: two corners for each.
pub(super) struct Cells<C> {
    pub(super) corners: Vec<C>,
    pub(super) ink: Ink,
}

impl<'a, C: 'a> PointCollection<'a, C> for &'a Cells<C> {
    type Point = &'a C;
    type IntoIter = std::slice::Iter<'a, C>;
    fn point_iter(self) -> Self::IntoIter {
        self.corners.iter()
    }
}

impl<C> Drawable<SvgBackend<'_>> for Cells<C> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut at: I,
        backend: &mut SvgBackend,
        _: (u32, u32),
    ) -> Drawn {
        let pairs = std::iter::from_fn(|| Some((at.next()?, at.next()?)));
        backend.boxes(self.ink, pairs);
        Ok(())
    }
}

/// Short texts of one class, each at its point.
pub(super) struct Texts<C> {
    pub(super) at: Vec<C>,
    pub(super) words: Vec<String>,
    pub(super) class: &'static str,
}

impl<'a, C: 'a> PointCollection<'a, C> for &'a Texts<C> {
    type Point = &'a C;
    type IntoIter = std::slice::Iter<'a, C>;
    fn point_iter(self) -> Self::IntoIter {
        self.at.iter()
    }
}

impl<C> Drawable<SvgBackend<'_>> for Texts<C> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        at: I,
        backend: &mut SvgBackend,
        _: (u32, u32),
    ) -> Drawn {
        let texts = self.words.iter().map(String::as_str);
        backend.texts(self.class, false, at.zip(texts));
        Ok(())
    }
}

/// The parts of a column or bar under one tooltip: two corners for each ink.
pub(super) struct Stack<'a, C> {
    pub(super) corners: Vec<C>,
    pub(super) inks: Vec<Ink>,
    pub(super) title: &'a str,
}

impl<'a, C: 'a> PointCollection<'a, C> for &'a Stack<'_, C> {
    type Point = &'a C;
    type IntoIter = std::slice::Iter<'a, C>;
    fn point_iter(self) -> Self::IntoIter {
        self.corners.iter()
    }
}

impl<C> Drawable<SvgBackend<'_>> for Stack<'_, C> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut at: I,
        backend: &mut SvgBackend,
        _: (u32, u32),
    ) -> Drawn {
        backend.open(self.title);
        for ink in &self.inks {
            let (Some(a), Some(b)) = (at.next(), at.next()) else { break };
            let corner = (a.0.min(b.0), a.1.min(b.1));
            let other = (a.0.max(b.0), a.1.max(b.1));
            backend.draw_rect(corner, other, &ink.style(), true)?;
        }
        backend.close();
        Ok(())
    }
}
