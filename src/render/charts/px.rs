//! Drawing units as pixels with at most one decimal.
//!
//! Charts write some thousand of them for each commune: digits are put down here, because
//! the ways of the standard library also think of widths, signs and alignment.

use std::fmt;

/// Drawing units in one pixel of the view box.
pub(super) const SCALE: i32 = 10;

/// A length or coordinate in drawing units.
#[derive(Clone, Copy)]
pub(super) struct Px(pub(super) i32);

/// Room for the longest of them.
type Room = [u8; 16];

impl Px {
    /// Writes it behind a text.
    pub(super) fn put(self, out: &mut String) {
        out.push_str(self.text(&mut Room::default()));
    }

    /// Its text, written from the end.
    fn text(self, room: &mut Room) -> &str {
        let mut at = room.len();
        let mut put = |byte: u8| {
            at -= 1;
            room[at] = byte;
        };
        let digit = |number: u32| b"0123456789"[(number % 10) as usize];
        let (units, scale) = (self.0.unsigned_abs(), SCALE.unsigned_abs());
        let (mut whole, tenth) = (units / scale, units % scale);
        if tenth > 0 {
            put(digit(tenth));
            put(b'.');
        }
        put(digit(whole));
        while whole > 9 {
            whole /= 10;
            put(digit(whole));
        }
        if self.0 < 0 {
            put(b'-');
        }
        std::str::from_utf8(&room[at..]).unwrap_or_default()
    }
}

impl fmt::Display for Px {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.text(&mut Room::default()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_pixels_have_no_decimal() {
        let texts = [0, 1, 9, 10, 11, 99, 100, 12_345, -5, -10, -123, i32::MIN]
            .map(|units| Px(units).to_string());
        let expected = [
            "0",
            "0.1",
            "0.9",
            "1",
            "1.1",
            "9.9",
            "10",
            "1234.5",
            "-0.5",
            "-1",
            "-12.3",
            "-214748364.8",
        ];
        assert_eq!(texts, expected);
    }
}
