//! Axes: ticks at round numbers, and days at the first of a month.

use jiff::{ToSpan as _, civil::Date};

/// Round numbers from 0 up to at least `top`: steps of 1, 2 or 5 times a power
/// of ten, at most `most` of them above 0.
pub(super) fn ticks(top: u64, most: u64) -> Vec<u64> {
    let top = top.max(1);
    let mut step = 1;
    let mut multipliers = [2, 5, 10].into_iter().cycle();
    let mut decade = 1;
    while top.div_ceil(step) > most {
        let multiplier = multipliers.next().unwrap_or(10);
        step = decade * multiplier;
        if multiplier == 10 {
            decade *= 10;
        }
    }
    (0..=top.div_ceil(step)).map(|count| count * step).collect()
}

/// The first days of months between two days, thinned to at most `most`.
pub(super) fn months(from: Date, to: Date, most: usize) -> Vec<Date> {
    let mut day = from.first_of_month();
    if day < from {
        day = day.saturating_add(1.month());
    }
    let mut all = Vec::new();
    while day <= to && all.len() < 1000 {
        all.push(day);
        day = day.saturating_add(1.month());
    }
    let step = all.len().div_ceil(most.max(1)).max(1);
    all.into_iter().step_by(step).collect()
}

/// Days from one date to another as a coordinate.
pub(super) fn days(from: Date, to: Date) -> f64 {
    from.until(to).map_or(0.0, |span| f64::from(span.get_days()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn ticks_are_round_and_few() {
        assert_eq!(ticks(12_480, 4), [0, 5000, 10_000, 15_000]);
        assert_eq!(ticks(3, 4), [0, 1, 2, 3]);
        assert_eq!(ticks(0, 4), [0, 1]);
        assert_eq!(ticks(99_999_999, 4), [0, 50_000_000, 100_000_000]);
        assert_eq!(ticks(400, 4), [0, 100, 200, 300, 400]);
    }

    #[test]
    fn months_begin_inside_the_span() {
        let all = months(date(2025, 9, 1), date(2025, 11, 30), 6);
        assert_eq!(all, [date(2025, 9, 1), date(2025, 10, 1), date(2025, 11, 1)]);
        assert_eq!(months(date(2020, 1, 15), date(2025, 1, 1), 4).len(), 4);
    }
}
