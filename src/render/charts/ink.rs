//! Ink: what a mark stands for, as a class that CSS colours.
//!
//! plotters' styles carry a colour and a width only, so an ink travels through
//! them as the blue part of an otherwise black colour.

use plotters::style::{RGBAColor, ShapeStyle};

macro_rules! inks {
    ($($ink:ident $class:literal,)*) => {
        /// What a mark stands for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Ink { $($ink,)* }

        const INKS: &[(Ink, &str)] = &[$((Ink::$ink, $class),)*];
    };
}

inks! {
    Grid "grid",
    Frame "frame",
    Series "series",
    Dot "dot",
    Hidden "dot hidden",
    Ring "dot ring",
    Fall "fall",
    Silent "silent",
    Projection "projection",
    Band "band",
    Target "target",
    Needed "needed",
    Today "today",
    Bar "bar",
    Heat0 "heat0",
    Heat1 "heat1",
    Heat2 "heat2",
    Heat3 "heat3",
    Heat4 "heat4",
    Part0 "part0",
    Part1 "part1",
    Part2 "part2",
    Part3 "part3",
    Part4 "part4",
    Untold "untold",
    AsOf "as-of",
    Month "month",
}

impl Ink {
    /// The ink as a style that plotters hands to the backend.
    pub(super) fn style(self) -> ShapeStyle {
        let index = INKS.iter().position(|(ink, _)| *ink == self).unwrap_or(0);
        let blue = u8::try_from(index).unwrap_or(0);
        // Width 2: plotters draws paths of width 1 as separate lines.
        ShapeStyle { color: RGBAColor(0, 0, blue, 1.0), filled: true, stroke_width: 2 }
    }

    /// The class that the style sheet colours it by.
    pub(super) fn class(self) -> &'static str {
        INKS[self as usize].1
    }

    /// The class that a colour stands for.
    pub(super) fn class_of(rgb: (u8, u8, u8)) -> &'static str {
        INKS.get(usize::from(rgb.2)).map_or("", |(_, class)| class)
    }
}
