//! Names of units and times as they stand in running text and in headings.

use crate::{
    locale::{Locale, Word},
    model::{Commune, CommuneKind, Province, Shift, TimeOfDay, Village},
};

/// `xã Đức Thọ`
pub(in crate::render) fn commune_name(commune: &Commune, locale: &Locale) -> String {
    kind_of(commune, &commune.name, locale)
}

/// The commune's kind with this name: `xã $`.
pub(in crate::render) fn kind_of(
    commune: &Commune,
    name: &str,
    locale: &Locale,
) -> String {
    let kind = match commune.kind {
        CommuneKind::Commune => "unit-commune",
        CommuneKind::Ward => "unit-ward",
        CommuneKind::SpecialZone => "unit-special-zone",
        CommuneKind::Township => "unit-township",
    };
    locale.text(kind, &[("name", Word::text(name))])
}

/// `Xã Đức Thọ`
pub(in crate::render) fn commune_title(commune: &Commune, locale: &Locale) -> String {
    capitalised(&commune_name(commune, locale))
}

/// At most three letters of a name: `ĐT`, `SK2`, `An`.
pub(in crate::render) fn initials(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let letters = |word: &&str| -> String {
        let number = word.chars().all(|c| c.is_ascii_digit());
        word.chars().take(if number { 2 } else { 1 }).collect()
    };
    let all: String = match &words[..] {
        [word] => (*word).to_owned(),
        words => words.iter().map(letters).collect(),
    };
    all.chars().take(3).collect()
}

/// `tỉnh Hà Tĩnh`
pub(in crate::render) fn province_name(province: &Province) -> String {
    match &province.kind {
        Some(kind) => format!("{kind} {}", province.name),
        None => province.name.clone(),
    }
}

/// `thôn Thiên Nhẫn 2`
pub(in crate::render) fn village_name(village: &Village) -> String {
    match &village.kind {
        Some(kind) => format!("{kind} {}", village.name),
        None => village.name.clone(),
    }
}

/// The text with its first letter in upper case.
pub(in crate::render) fn capitalised(text: &str) -> String {
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

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_keep_numbers_and_short_names() {
        for (name, short) in [
            ("Đức Thọ", "ĐT"),
            ("Sơn Kim 2", "SK2"),
            ("Phường 12", "P12"),
            ("An", "An"),
            ("Nam Hồng Lĩnh Tây", "NHL"),
            ("", ""),
        ] {
            assert_eq!(initials(name), short);
        }
    }
}
