//! Dates: as digits at the beginning of a chain, and spelled out.
//!
//! A spelled date is all that may go on in other lines; `familiar` knows.

use jiff::civil::Date;
use memchr::memmem;

use super::{
    chain::{Between, Group},
    found::FoundDate,
};

/// A date at the beginning: 16/11/2025, 16-11-2025, 2025-11-16.
pub(super) fn date(text: &str, run: &[Group]) -> Option<Date> {
    let [a, b, c, ..] = run else { return None };
    let between = &text[a.to..b.from];
    if !matches!(between, "/" | "-" | ".") || text[b.to..c.from] != *between {
        return None;
    }
    if !matches!((a.len(), c.len()), (1 | 2, 4) | (4, 1 | 2)) {
        return None;
    }
    let number = |group: &Group| text[group.from..group.to].parse::<i16>().ok();
    let (first, month, last) = (number(a)?, i8::try_from(number(b)?).ok()?, number(c)?);
    let (year, day) = if a.len() == 4 { (first, last) } else { (last, first) };
    Date::new(year, month, i8::try_from(day).ok()?).ok()
}

/// A month and its year: 05-2025, 2025-11.
pub(super) fn is_month(text: &str, run: &[Group]) -> bool {
    let [a, b, ..] = run else { return false };
    let number = |group: &Group| text[group.from..group.to].parse::<u16>().unwrap_or(0);
    let is_month = |group: &Group| group.len() <= 2 && (1..=12).contains(&number(group));
    let is_year =
        |group: &Group| group.len() == 4 && (1900..2100).contains(&number(group));
    a.next != Between::Space
        && ((is_month(a) && is_year(b)) || (is_year(a) && b.len() == 2 && is_month(b)))
}

/// A day of a month: 16/11.
pub(super) fn is_day(text: &str, run: &[Group]) -> bool {
    let [day, month, ..] = run else { return false };
    let number = |group: &Group| text[group.from..group.to].parse::<u16>().unwrap_or(0);
    text[day.to..month.from] == *"/"
        && day.len() <= 2
        && month.len() <= 2
        && (1..=31).contains(&number(day))
        && (1..=12).contains(&number(month))
}

/// `12 tháng 5 năm 1990`.
pub(super) fn spelled_dates(text: &str) -> Vec<FoundDate> {
    let mut found = Vec::new();
    let word = "tháng";
    for at in memmem::find_iter(text.as_bytes(), word) {
        let before = text[..at].trim_end();
        let day_from =
            before.len() - before.bytes().rev().take_while(u8::is_ascii_digit).count();
        let after = text[at + word.len()..].trim_start();
        let month_digits = after.bytes().take_while(u8::is_ascii_digit).count();
        let rest = after[month_digits..].trim_start_matches([' ', ',']);
        let Some(rest) = rest.strip_prefix("năm") else { continue };
        let rest = rest.trim_start();
        let year_digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let numbers = (
            before[day_from..].parse(),
            after[..month_digits].parse(),
            rest[..year_digits].parse(),
        );
        if let (Ok(day), Ok(month), Ok(year)) = numbers {
            let end = text.len() - rest.len() + year_digits;
            if let Ok(date) = Date::new(year, month, day) {
                found.push(FoundDate { date, at: (day_from, end) });
            }
        }
    }
    found
}
