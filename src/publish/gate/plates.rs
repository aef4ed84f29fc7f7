//! Plates of vehicles, by Circular 79/2024/TT-BCA and before.

use super::{
    chain::{Group, may_begin, may_end},
    found::{Found, Kind},
};

/// `38A-123.45`, `38-B1 234.56`, `29MĐ1 2345`: from two digits on.
pub(super) fn plate(text: &str, digits: Group) -> Option<Found> {
    if text.as_bytes()[digits.from] == b'0' {
        return None;
    }
    let mut rest = text[digits.to..].char_indices().peekable();
    rest.next_if(|(_, c)| matches!(c, '-' | ' '));
    let first = rest.next_if(|(_, c)| c.is_alphabetic())?.1;
    let may_be = first.is_uppercase() || first.is_ascii_lowercase();
    if !may_be || !may_begin(text, digits.from) {
        return None;
    }
    rest.next_if(|(_, c)| c.is_ascii_uppercase() || *c == 'Đ' || c.is_ascii_digit());
    rest.next_if(|(_, c)| c.is_ascii_digit());
    let gap = rest.next_if(|(_, c)| matches!(c, '-' | '–' | ' ' | '.'))?.1;
    while rest.next_if(|(_, c)| matches!(c, ' ' | '-' | '–')).is_some() {}
    let from = digits.to + rest.peek()?.0;
    let serial: String =
        text[from..].chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
    let serial = serial.trim_end_matches('.');
    let (strong, fits) = match serial.split_once('.') {
        Some((a, b)) => (true, a.len() == 3 && b.len() == 2),
        None => (serial.len() == 5, serial.len() == 4 || serial.len() == 5),
    };
    let is_year =
        serial.len() == 4 && (serial.starts_with("19") || serial.starts_with("20"));
    let to = from + serial.len();
    let sure = strong || (gap == '-' && !is_year) || (first.is_uppercase() && !is_year);
    let cased = first.is_uppercase() || (strong && gap != ' ');
    (fits && sure && cased && may_end(text, to)).then(|| Found {
        kind: Kind::Plate,
        value: text[digits.from..to].to_uppercase(),
        at: (digits.from, to),
    })
}
