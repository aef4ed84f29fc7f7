//! A text as a YAML scalar that is read back as the same text.
//!
//! Plain where nobody can doubt it, else in double quotes. The plain form is
//! narrower than YAML's own, so that it holds in `[…]` and `{…}` and in keys too,
//! and looks like no number, date or truth value to any YAML program.

use std::fmt::Write as _;

/// Words that some YAML program takes for something else than a text.
const RESERVED: [&str; 8] = ["true", "false", "null", "yes", "no", "on", "off", "y"];

/// The text as a scalar on one line.
pub(super) fn yaml_scalar(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

/// Letters, digits, single spaces and a few marks, from a letter to no space.
fn is_plain(text: &str) -> bool {
    let fits =
        |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '(' | ')' | '/');
    let word = text.to_lowercase();
    text.starts_with(char::is_alphabetic)
        && text.chars().all(fits)
        && !text.ends_with(' ')
        && !text.contains("  ")
        && !RESERVED.contains(&word.as_str())
        && word != "n"
}

/// In double quotes, with escapes for what does not show.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            // Also what counts as a line's end, and the mark of byte order.
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// The text for a comment: it cannot leave its line.
pub(super) fn comment(text: &str) -> String {
    let is_break =
        |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}');
    text.chars().map(|c| if is_break(c) { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_only_where_nobody_can_doubt_it() {
        for text in ["Đức Thọ", "dat-dai", "Sơn Kim 2", "xã (mới)", "n1"] {
            assert_eq!(yaml_scalar(text), text);
        }
        for text in [
            "",
            " a",
            "a ",
            "a: b",
            "a #b",
            "a, b",
            "[a",
            "{a}",
            "- a",
            "18229",
            "2025-11-16",
            "true",
            "No",
            "null",
            "~",
            "'a",
            "a\nb",
            "&a",
            "*a",
            "!a",
            "%a",
            "@a",
            "`a",
            "|",
            ">",
            "?",
            "1e3",
            "0x1f",
            "y",
        ] {
            assert!(yaml_scalar(text).starts_with('"'), "{text:?}");
        }
        assert_eq!(yaml_scalar("a \"b\" \\ \u{85}"), r#""a \"b\" \\ \u0085""#);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_back_as_it_was(key: String, text: String) {
            use std::collections::BTreeMap;
            let yaml = format!("{{{}: [{}]}}\n", yaml_scalar(&key), yaml_scalar(&text));
            let read: BTreeMap<String, Vec<String>> = serde_yaml::from_str(&yaml).unwrap();
            proptest::prop_assert_eq!(read, BTreeMap::from([(key, vec![text])]));
        }
    }

    #[test]
    fn comment_stays_on_its_line() {
        assert_eq!(comment("a\nb\r\u{2028}c: #"), "a b  c: #");
    }
}
