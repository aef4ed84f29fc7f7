//! Slugs: a name as a part of an address, ASCII letters, digits and `-` only.

use super::fold::{each_base, plain_letter};

/// Longest slug: a path part must stay below what file systems allow.
const LONGEST: usize = 80;

/// The name as a part of an address; `x` where nothing of it is left.
///
/// ```
/// use aoxanh::locale::slug;
/// assert_eq!(slug("Đức Thọ"), "duc-tho");
/// assert_eq!(slug("Sơn Kim 2"), "son-kim-2");
/// assert_eq!(slug("../.."), "x");
/// ```
pub fn slug(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut add = |c: char| {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    };
    for c in name.chars() {
        if c.is_ascii() {
            add(c.to_ascii_lowercase());
        } else if let Some(letter) = plain_letter(c) {
            add(letter);
        } else {
            each_base(c, &mut add);
        }
    }
    out.truncate(LONGEST);
    let kept = out.trim_end_matches('-');
    if kept.is_empty() { "x".to_owned() } else { kept.to_owned() }
}
