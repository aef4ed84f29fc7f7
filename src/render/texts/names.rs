//! Names of units and times as they stand in running text and in headings.

use crate::{
    locale::{Locale, Word},
    model::{Commune, CommuneKind, Province, Shift, TimeOfDay},
};

/// `xã Đức Thọ`
pub(in crate::render) fn commune_name(commune: &Commune, locale: &Locale) -> String {
    let kind = match commune.kind {
        CommuneKind::Commune => "unit-commune",
        CommuneKind::Ward => "unit-ward",
        CommuneKind::SpecialZone => "unit-special-zone",
        CommuneKind::Township => "unit-township",
    };
    locale.text(kind, &[("name", Word::text(&*commune.name))])
}

/// `Xã Đức Thọ`
pub(in crate::render) fn commune_title(commune: &Commune, locale: &Locale) -> String {
    capitalised(&commune_name(commune, locale))
}

/// `tỉnh Hà Tĩnh`
pub(in crate::render) fn province_name(province: &Province) -> String {
    match &province.kind {
        Some(kind) => format!("{kind} {}", province.name),
        None => province.name.clone(),
    }
}

/// The text with its first letter in upper case.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// `07:30–11:30`
pub(in crate::render) fn hours_of(shift: &Shift) -> String {
    format!("{}–{}", shift.from, shift.to)
}

/// `19:00–21:00`, `19:00`, or nothing where no time is known.
pub(in crate::render) fn time_range(
    from: Option<TimeOfDay>,
    to: Option<TimeOfDay>,
) -> Option<String> {
    match (from, to) {
        (Some(from), Some(to)) => Some(format!("{from}–{to}")),
        (Some(time), None) | (None, Some(time)) => Some(time.to_string()),
        (None, None) => None,
    }
}
