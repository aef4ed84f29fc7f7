//! Numbers as they are shown: grouped in threes, decimal comma in Vietnamese.

use super::Language;

fn marks(language: Language) -> (char, char) {
    match language {
        Language::Vi => ('.', ','),
        Language::En => (',', '.'),
    }
}

/// ```text
/// 1234567 → 1.234.567 (vi), 1,234,567 (en)
/// ```
pub(super) fn whole(number: i64, language: Language) -> String {
    if (0..1000).contains(&number) {
        return number.to_string();
    }
    let digits = number.unsigned_abs().to_string();
    let (group, _) = marks(language);
    let mut out = String::with_capacity(digits.len() + digits.len() / 3 + 1);
    if number < 0 {
        out.push('−');
    }
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    out
}

/// Rounds half away from zero to `digits` decimals and drops trailing zeros.
pub(super) fn decimal(number: f64, digits: usize, language: Language) -> String {
    let text = format!("{:.digits$}", number.abs());
    let (whole_part, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let fraction = fraction.trim_end_matches('0');
    let mut out = whole(whole_part.parse().unwrap_or(i64::MAX), language);
    if !fraction.is_empty() {
        out.push(marks(language).1);
        out.push_str(fraction);
    }
    if number < 0.0 && out.chars().any(|c| c.is_ascii_digit() && c != '0') {
        out.insert(0, '−');
    }
    out
}

/// Tenths of a percent with one decimal, always: `78,0%`.
pub(super) fn percent(tenths: u64, language: Language) -> String {
    let part = whole(i64::try_from(tenths / 10).unwrap_or(i64::MAX), language);
    format!("{part}{}{}%", marks(language).1, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_in_threes() {
        for (number, vi) in [
            (0, "0"),
            (999, "999"),
            (1000, "1.000"),
            (99_999_999, "99.999.999"),
            (-1234, "−1.234"),
        ] {
            assert_eq!(whole(number, Language::Vi), vi);
        }
        assert_eq!(whole(1_234_567, Language::En), "1,234,567");
    }

    #[test]
    fn decimals_drop_zeros_and_percent_keeps_them() {
        assert_eq!(decimal(7380.5, 1, Language::Vi), "7.380,5");
        assert_eq!(decimal(7380.0, 1, Language::Vi), "7.380");
        assert_eq!(decimal(-0.01, 1, Language::Vi), "0");
        assert_eq!(percent(999, Language::Vi), "99,9%");
        assert_eq!(percent(780, Language::En), "78.0%");
    }
}
