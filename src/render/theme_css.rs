//! The palette as CSS: custom properties, and drawings that have no style sheet.
//!
//! In: the palette of `theme.toml`. Out: the rules that stand in front of the
//! theme's style sheet, so that whatever it says itself still wins. What only
//! strengthens colours (more contrast, forced colours) is the style sheet's own.

use std::fmt::Write as _;

use crate::model::{Palette, Scheme};

/// The rules for light, dark and print. A chart that is saved as a picture is light
/// for every reader: `static/charts.js` says so by the class.
pub(super) fn custom_properties(palette: &Palette) -> String {
    let [light, dark, print] =
        [&palette.light, &palette.dark, &palette.print].map(properties);
    format!(
        ":root {{ color-scheme: light dark; {light}}}\n\
         @media (prefers-color-scheme: dark) {{ :root:not(.light) {{ {dark}}} }}\n\
         @media print {{ :root {{ color-scheme: light; {print}}} }}\n"
    )
}

fn properties(scheme: &Scheme) -> String {
    scheme.iter().fold(String::new(), |mut css, (role, colour)| {
        let _ = write!(css, "--{}: {colour}; ", role.name());
        css
    })
}

/// A drawing whose `var(--role)` are filled: an icon has no style sheet.
pub(super) fn filled(svg: &str, scheme: &Scheme) -> String {
    scheme.iter().fold(svg.to_owned(), |svg, (role, colour)| {
        svg.replace(&format!("var(--{})", role.name()), &colour.to_string())
    })
}
