//! Values as people type them: dates and numbers, refused where in doubt.
//!
//! In YAML a number has digits only. Tables also take `4.472` and `4 472`, when
//! every separator stands before exactly three digits, and for hours a decimal
//! comma or point. Dates are ISO or day first; never month first.

use std::slice;

use jiff::civil::Date;

/// Largest count that is read: sums over a nation stay far inside 64 bits.
const LARGEST: u64 = 999_999_999_999;

/// `2025-11-16`, and nothing like it.
pub(super) fn iso_date(text: &str) -> Option<Date> {
    let [year @ .., b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    if year.len() != 4 {
        return None;
    }
    date(digits(&[*d1, *d2])?, digits(&[*m1, *m2])?, digits(year)?)
}

/// A date of a table: ISO, `16/11/2025` or `16-11-2025`.
///
/// One-digit days and months are read too: `7/9/2025`; a time of day behind the
/// date is left out.
pub(super) fn table_date(text: &str) -> Option<Date> {
    let time =
        |t: &str| t.contains(':') && t.bytes().all(|b| b.is_ascii_digit() || b == b':');
    let text =
        text.split_once(' ').filter(|(_, rest)| time(rest)).map_or(text, |(day, _)| day);
    iso_date(text).or_else(|| {
        let separator = if text.contains('/') { '/' } else { '-' };
        let mut parts = text.split(separator);
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        let short = (1..=2).contains(&day.len()) && (1..=2).contains(&month.len());
        if parts.next().is_some() || !short || year.len() != 4 {
            return None;
        }
        let [day, month, year] = [day, month, year].map(|part| digits(part.as_bytes()));
        date(day?, month?, year?)
    })
}

/// A day of the calendar in a year that people mean: `0205` is a typing slip.
fn date(day: u32, month: u32, year: u32) -> Option<Date> {
    let year = i16::try_from(year).ok().filter(|year| (1900..=2200).contains(year))?;
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}

/// Digits only, without a leading zero: `0912345678` is no count.
pub(super) fn plain_whole(text: &str) -> Option<u64> {
    let leading = text.len() > 1 && text.starts_with('0');
    let good = !text.is_empty() && !leading && text.bytes().all(|b| b.is_ascii_digit());
    good.then(|| text.parse().ok()).flatten().filter(|number| *number <= LARGEST)
}

/// The number that at most nine digits are.
fn digits(bytes: &[u8]) -> Option<u32> {
    bytes.iter().try_fold(0, |number, byte| {
        byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0'))
    })
}

/// Why a table's number is not one.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub(super) enum NotWhole {
    /// It could be meant in two ways: `4,472`.
    Ambiguous,
    /// It is no whole number from 0 on.
    Bad,
}

/// A whole number of a table: `4472`, `4.472`, `4 472`.
pub(super) fn table_whole(text: &str) -> Result<u64, NotWhole> {
    if let Some(number) = plain_whole(text) {
        return Ok(number);
    }
    let spaced = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}');
    if let Some(number) = grouped(text, |c| c == '.').or_else(|| grouped(text, spaced)) {
        return Ok(number);
    }
    Err(if whole_guess(text).is_some() { NotWhole::Ambiguous } else { NotWhole::Bad })
}

/// The whole number that a text with separators may mean: `4,472` may be 4472,
/// `1,5` and `12.0` are no whole numbers.
pub(super) fn whole_guess(text: &str) -> Option<u64> {
    grouped(text, |c| matches!(c, '.' | ',' | ' ' | '_'))
}

/// Digits in groups of three behind a first group of one to three.
fn grouped(text: &str, separator: impl Fn(char) -> bool) -> Option<u64> {
    let mut groups = text.split(separator);
    let first = groups.next()?;
    let digits = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
    // `0.472` is no grouped number.
    if !(1..=3).contains(&first.len()) || !digits(first) || first.starts_with('0') {
        return None;
    }
    let mut joined = first.to_owned();
    for group in groups {
        if group.len() != 3 || !digits(group) {
            return None;
        }
        joined.push_str(group);
    }
    plain_whole(&joined)
}

/// Most hours one row may hold.
const MOST_HOURS: f64 = 100_000.0;

/// Hours: `4`, `4,5`, `4.5`.
pub(super) fn hours(text: &str) -> Option<f64> {
    if let Some(hours) = short_hours(text.as_bytes()) {
        return Some(hours);
    }
    let (whole, fraction) = text.split_once([',', '.']).unwrap_or((text, "0"));
    let digits =
        |t: &str| !t.is_empty() && t.len() <= 20 && t.bytes().all(|b| b.is_ascii_digit());
    // `1.000` may be a thousand; with a comma it is a decimal.
    if text.contains('.') && whole_guess(text).is_some() {
        return None;
    }
    if !digits(whole) || !digits(fraction) {
        return None;
    }
    format!("{whole}.{fraction}").parse().ok().filter(|hours| *hours <= MOST_HOURS)
}

/// What most hours are: up to three digits, and one or two behind a mark. The
/// quotient of two numbers that are exact is the number that is nearest to the text.
fn short_hours(text: &[u8]) -> Option<f64> {
    let (whole, fraction): (&[u8], &[u8]) = match text {
        [whole @ .., b'.' | b',', a @ b'0'..=b'9'] => (whole, slice::from_ref(a)),
        [whole @ .., b'.' | b',', _, _] => (whole, &text[text.len() - 2..]),
        whole => (whole, &[]),
    };
    if !(1..=3).contains(&whole.len()) {
        return None;
    }
    let (whole, parts) = (digits(whole)?, digits(fraction)?);
    let scale = [1, 10, 100][fraction.len()];
    Some(f64::from(whole * scale + parts) / f64::from(scale))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn dates_are_iso_or_day_first() {
        let day = Some(date(2025, 11, 16));
        for text in ["2025-11-16", "16/11/2025", "16-11-2025"] {
            assert_eq!(table_date(text), day, "{text}");
        }
        assert_eq!(table_date("7/9/2025"), Some(date(2025, 9, 7)));
        assert_eq!(table_date("16/11/2025 08:00"), day);
        for text in
            ["11/16/2025", "31/02/2025", "2025/11/16", "16.11.2025", "16/11/25", ""]
        {
            assert_eq!(table_date(text), None, "{text}");
        }
        assert_eq!(iso_date("2025-11-16T00:00:00Z"), None);
    }

    #[test]
    fn separators_count_only_before_three_digits() {
        for text in ["4472", "4.472", "4 472", "4\u{a0}472"] {
            assert_eq!(table_whole(text), Ok(4472), "{text}");
        }
        assert_eq!(table_whole("1.234.567"), Ok(1_234_567));
        for text in ["4,472", "4.472 000", "1,234,567", "4_472"] {
            assert_eq!(table_whole(text), Err(NotWhole::Ambiguous), "{text}");
        }
        for text in ["-3", "abc", "1e3", "٣", "44.72", "12.0", "1,5", "007", "0912345678"]
        {
            assert_eq!(table_whole(text), Err(NotWhole::Bad), "{text}");
        }
    }

    #[test]
    fn short_hours_are_what_the_careful_way_gives() {
        for thousandths in 0..4_000_u32 {
            let (whole, rest) = (thousandths / 100, thousandths % 100);
            for text in [format!("{whole}.{rest:02}"), format!("{whole},{}", rest % 10)] {
                let parsed: f64 = text.replace(',', ".").parse().unwrap();
                assert_eq!(short_hours(text.as_bytes()), Some(parsed), "{text}");
            }
        }
        for text in ["", ".5", "5.", "1000", "1.000", "1,", "1.a", "a.1", "1..5", "1.5.5"]
        {
            assert_eq!(short_hours(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn hours_take_both_decimal_marks() {
        assert_eq!(hours("4,5"), Some(4.5));
        assert_eq!(hours("4.5"), Some(4.5));
        assert_eq!(hours("4"), Some(4.0));
        assert_eq!(hours("2,083"), Some(2.083));
        assert_eq!(hours("0.125"), Some(0.125));
        for text in ["-1", "4,5,5", "1e9", "", "NaN", "1.000", "3.500"] {
            assert_eq!(hours(text), None, "{text}");
        }
    }
}
