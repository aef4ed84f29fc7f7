//! A colour, and how well one stands out from another.
//!
//! Three bytes as `#RRGGBB`; no names, no transparency: one form that the style
//! sheet, print templates and workbooks all take. The contrast is WCAG's. Its
//! power of 2.4 is made of products and a fifth root by Newton's steps, because
//! `powf` may differ between platforms.

use std::fmt;

use serde::{Serialize, Serializer};

/// Red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Colour([u8; 3]);

impl Colour {
    /// Reads `#RRGGBB`; nothing else.
    ///
    /// ```
    /// use aoxanh::model::Colour;
    /// assert_eq!(Colour::parse("#0b5CAD").unwrap().to_string(), "#0B5CAD");
    /// assert!(["0B5CAD", "#0B5CA", "#0B5CAG", "#+B5CAD", "blue"].iter().all(|no| Colour::parse(no).is_none()));
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let part = |from: usize| u8::from_str_radix(&digits[from..from + 2], 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// As one number, `0xRRGGBB`.
    pub fn number(self) -> u32 {
        let [red, green, blue] = self.0.map(u32::from);
        red << 16 | green << 8 | blue
    }

    /// The contrast ratio of two colours, 1 to 21: WCAG 2.2, "contrast ratio".
    ///
    /// ```
    /// use aoxanh::model::Colour;
    /// let [black, white, grey] = ["#000000", "#FFFFFF", "#767676"].map(|c| Colour::parse(c).unwrap());
    /// assert!((black.contrast(white) - 21.0).abs() < 1e-9);
    /// assert!((white.contrast(grey) - 4.54).abs() < 0.005); // the known grey of 4.5:1
    /// ```
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// WCAG 2.2, "relative luminance".
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

/// A channel of sRGB as light, 0 to 1.
fn linear(channel: u8) -> f64 {
    let share = f64::from(channel) / 255.0;
    if share <= 0.04045 {
        share / 12.92
    } else {
        let base = (share + 0.055) / 1.055;
        base * base * fifth_root(base * base)
    }
}

/// The fifth root of a number from 0.001 to 1.
fn fifth_root(number: f64) -> f64 {
    (0..40).fold(1.0, |root: f64, _| {
        let fourth = root * root * root * root;
        root - (root * fourth - number) / (5.0 * fourth)
    })
}

impl fmt::Display for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "#{:06X}", self.number())
    }
}

impl Serialize for Colour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::linear;

    #[test]
    fn light_is_that_of_the_formula() {
        for channel in 0..=255 {
            let share = f64::from(channel) / 255.0;
            let right = ((share + 0.055) / 1.055).powf(2.4);
            let right = if share <= 0.04045 { share / 12.92 } else { right };
            assert!((linear(channel) - right).abs() < 1e-12, "{channel}");
        }
    }
}
