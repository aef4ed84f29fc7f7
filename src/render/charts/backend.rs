//! The drawing backend: small SVG with classes, one decimal, titles on marks.
//!
//! plotters' coordinates are whole numbers, so everything is drawn at ten times
//! its size and written with one decimal. Text does not go through plotters'
//! fonts: `elements` hands it over with an anchor and a class.

use std::{convert::Infallible, fmt::Write as _};

use plotters::{
    coord::Shift,
    drawing::{DrawingArea, IntoDrawingArea},
};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend,
    DrawingErrorKind,
};

use super::{
    ink::Ink,
    px::{Px, SCALE},
};
use crate::render::escape::escape;

/// A drawing cannot fail: it is written to memory.
pub(super) type Drawn = Result<(), DrawingErrorKind<Infallible>>;
/// What is drawn on.
pub(super) type Area<'a> = DrawingArea<SvgBackend<'a>, Shift>;
/// The error that plotters wraps around a backend's.
pub(super) type DrawError = plotters::drawing::DrawingAreaErrorKind<Infallible>;

/// Writes SVG elements to a string.
pub(super) struct SvgBackend<'a> {
    out: &'a mut String,
    size: (u32, u32),
}

/// Draws on an area of this size in pixels and gives the SVG element; `label`
/// describes it to those who do not see it.
pub(super) fn svg(
    size: (i32, i32),
    class: &str,
    label: &str,
    draw: impl FnOnce(&Area) -> Result<(), DrawError>,
) -> String {
    element("img", size, class, label, "", draw)
}

/// The same for a drawing with links in it, which an image hides from those who
/// do not see it: a group. `patterns` is what its fills refer to.
pub(super) fn linked_svg(
    size: (i32, i32),
    class: &str,
    label: &str,
    patterns: &str,
    draw: impl FnOnce(&Area) -> Result<(), DrawError>,
) -> String {
    element("group", size, class, label, patterns, draw)
}

fn element(
    role: &str,
    size: (i32, i32),
    class: &str,
    label: &str,
    inside: &str,
    draw: impl FnOnce(&Area) -> Result<(), DrawError>,
) -> String {
    let mut out = format!(
        r#"<svg class="{class}" viewBox="0 0 {} {}" role="{role}" aria-label=""#,
        size.0, size.1
    );
    escape(&mut out, label);
    out.push_str("\">");
    out.push_str(inside);
    let scaled = |pixels: i32| u32::try_from(pixels * SCALE).unwrap_or(1);
    let backend = SvgBackend { out: &mut out, size: (scaled(size.0), scaled(size.1)) };
    let area = backend.into_drawing_area();
    // Infallible: there is no error to report.
    let drawn = draw(&area);
    debug_assert!(drawn.is_ok(), "{drawn:?}");
    drop(area);
    out.push_str("</svg>");
    out
}

impl SvgBackend<'_> {
    /// Text at a point; `class` says anchor and kind.
    pub(super) fn text(&mut self, at: BackendCoord, class: &str, text: &str) {
        let _ = write!(
            self.out,
            r#"<text class="{class}" x="{}" y="{}">"#,
            Px(at.0),
            Px(at.1)
        );
        escape(self.out, text);
        self.out.push_str("</text>");
    }

    /// Opens a group that says something; see `close`.
    pub(super) fn open(&mut self, title: &str) {
        self.out.push_str("<g><title>");
        escape(self.out, title);
        self.out.push_str("</title>");
    }

    /// Opens a group with a class, filled with a pattern; its text has this size.
    pub(super) fn open_layer(&mut self, class: &str, pattern: &str, text: Option<i32>) {
        let _ = write!(self.out, "<g class=\"{class}\" fill=\"url(#{pattern})\"");
        if let Some(size) = text {
            let _ = write!(self.out, " font-size=\"{size}\"");
        }
        self.out.push('>');
    }

    /// Opens a group with a class.
    pub(super) fn open_class(&mut self, class: &str) {
        let _ = write!(self.out, "<g class=\"{class}\">");
    }

    /// Lines in one path.
    pub(super) fn strokes(&mut self, class: &str, lines: Vec<Vec<BackendCoord>>) {
        let _ = write!(self.out, "<path class=\"{class}\" d=\"");
        lines.into_iter().for_each(|line| self.line(line));
        self.out.push_str("\"/>");
    }

    /// A point with a tooltip, in the ink of its group.
    pub(super) fn point(&mut self, at: BackendCoord, radius: i32, title: &str) {
        let (x, y) = (Px(at.0), Px(at.1));
        let _ = write!(self.out, r#"<circle cx="{x}" cy="{y}" r="{radius}"><title>"#);
        escape(self.out, title);
        self.out.push_str("</title></circle>");
    }

    /// A small triangle above a point, tip down, with a tooltip.
    pub(super) fn triangle(&mut self, at: BackendCoord, title: &str) {
        let (x, y) = (Px(at.0), Px(at.1 - 5 * SCALE));
        let _ = write!(self.out, r#"<path d="M{x} {y}l-5-8h10z"><title>"#);
        escape(self.out, title);
        self.out.push_str("</title></path>");
    }

    /// Closes what `open`, `open_class` or `open_layer` opened.
    pub(super) fn close(&mut self) {
        self.out.push_str("</g>");
    }

    /// A link with a tooltip around closed lines, and a label at a point.
    pub(super) fn linked_area(
        &mut self,
        href: &str,
        title: &str,
        rings: impl IntoIterator<Item = Vec<BackendCoord>>,
        label: Option<(BackendCoord, &str)>,
    ) {
        self.out.push_str("<a href=\"");
        escape(self.out, href);
        self.out.push_str("\"><title>");
        escape(self.out, title);
        self.out.push_str("</title><path d=\"");
        for ring in rings {
            self.line(ring);
            self.out.push('z');
        }
        self.out.push_str("\"/>");
        if let Some((at, text)) = label {
            let _ = write!(self.out, r#"<text x="{}" y="{}">"#, Px(at.0), Px(at.1));
            escape(self.out, text);
            self.out.push_str("</text>");
        }
        self.out.push_str("</a>");
    }

    /// Many rectangles of one ink as one element, each by two corners.
    pub(super) fn boxes(
        &mut self,
        ink: Ink,
        corners: impl IntoIterator<Item = (BackendCoord, BackendCoord)>,
    ) {
        let class = Ink::class_of(ink.style().color().rgb);
        let _ = write!(self.out, r#"<path class="{class}" d=""#);
        for (a, b) in corners {
            self.line([a, (b.0, a.1), b, (a.0, b.1)]);
            self.out.push('z');
        }
        self.out.push_str("\"/>");
    }

    /// Many lines, or areas where they are closed, of one class as one path. Dashes
    /// are width, length and space in drawing units.
    pub(super) fn many(
        &mut self,
        class: &str,
        dashes: Option<[i32; 3]>,
        lines: impl IntoIterator<Item: IntoIterator<Item = BackendCoord>>,
        closed: bool,
    ) {
        let _ = write!(self.out, r#"<path class="{class}""#);
        if let Some([width, on, off]) = dashes.map(|all| all.map(Px)) {
            let _ = write!(
                self.out,
                r#" stroke-width="{width}" stroke-dasharray="{on} {off}""#
            );
        }
        self.out.push_str(" d=\"");
        for line in lines {
            self.line(line);
            if closed {
                self.out.push('z');
            }
        }
        self.out.push_str("\"/>");
    }

    /// A link with a tooltip around a text that begins at a point.
    pub(super) fn linked_text(
        &mut self,
        at: BackendCoord,
        href: &str,
        title: &str,
        text: &str,
    ) {
        self.out.push_str("<a href=\"");
        escape(self.out, href);
        self.out.push_str("\"><title>");
        escape(self.out, title);
        let _ = write!(self.out, r#"</title><text x="{}" y="{}">"#, Px(at.0), Px(at.1));
        escape(self.out, text);
        self.out.push_str("</text></a>");
    }

    /// Texts of one class, each at its point; hidden ones from those who hear the
    /// drawing, where it is not one image to them.
    pub(super) fn texts<'t>(
        &mut self,
        class: &str,
        hidden: bool,
        texts: impl IntoIterator<Item = (BackendCoord, &'t str)>,
    ) {
        let hidden = if hidden { r#" aria-hidden="true""# } else { "" };
        let _ = write!(self.out, r#"<g class="{class}"{hidden}>"#);
        for (at, text) in texts {
            self.number("<text x=\"", at.0);
            self.number("\" y=\"", at.1);
            self.out.push_str("\">");
            escape(self.out, text);
            self.out.push_str("</text>");
        }
        self.out.push_str("</g>");
    }

    fn path(
        &mut self,
        points: impl IntoIterator<Item = BackendCoord>,
        color: BackendColor,
        closed: bool,
    ) {
        let _ = write!(self.out, r#"<path class="{}" d=""#, Ink::class_of(color.rgb));
        self.line(points);
        self.out.push_str(if closed { "z\"/>" } else { "\"/>" });
    }

    /// The commands of a line.
    fn line(&mut self, points: impl IntoIterator<Item = BackendCoord>) {
        let mut last: Option<BackendCoord> = None;
        let mut slanted = false;
        for point in points {
            match last {
                None => {
                    self.number("M", point.0);
                    self.number(" ", point.1);
                }
                Some(last) if last == point => continue,
                Some(last) => {
                    slanted = self.step(point.0 - last.0, point.1 - last.1, slanted);
                }
            }
            last = Some(point);
        }
    }

    /// One step; whether it is slanted. A slanted one need not be named again
    /// where a sign parts it from the one before.
    fn step(&mut self, dx: i32, dy: i32, slanted: bool) -> bool {
        let name = if slanted && dx < 0 { "" } else { "l" };
        match (dx, dy) {
            (dx, 0) => self.number("h", dx),
            (0, dy) => self.number("v", dy),
            (dx, dy) => {
                self.number(name, dx);
                self.number(if dy < 0 { "" } else { " " }, dy);
            }
        }
        dx != 0 && dy != 0
    }

    /// Drawing units as pixels, behind a text.
    fn number(&mut self, before: &str, units: i32) {
        self.out.push_str(before);
        Px(units).put(self.out);
    }
}

impl DrawingBackend for SvgBackend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Drawn {
        Ok(())
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        self.path([from, to], style.color(), false);
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        lower_right: BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        let (x, y) = upper_left;
        let class = Ink::class_of(style.color().rgb);
        let _ = write!(
            self.out,
            r#"<rect class="{class}" x="{}" y="{}" width="{}" height="{}"/>"#,
            Px(x),
            Px(y),
            Px(lower_right.0 - x),
            Px(lower_right.1 - y)
        );
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.path(path, style.color(), false);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        let class = Ink::class_of(style.color().rgb);
        let radius = i32::try_from(radius).unwrap_or(0);
        let _ = write!(
            self.out,
            r#"<circle class="{class}" cx="{}" cy="{}" r="{}"/>"#,
            Px(center.0),
            Px(center.1),
            Px(radius)
        );
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        points: I,
        style: &S,
    ) -> Drawn {
        self.path(points, style.color(), true);
        Ok(())
    }

    fn draw_text<T: BackendTextStyle>(
        &mut self,
        _: &str,
        _: &T,
        _: BackendCoord,
    ) -> Drawn {
        Ok(())
    }
}
