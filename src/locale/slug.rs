//! Slugs: a name as a part of an address, ASCII letters, digits and `-` only.

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

use super::fold::base_letter;

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
    let letters =
        name.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    for c in letters.map(base_letter) {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.truncate(LONGEST);
    let kept = out.trim_end_matches('-');
    if kept.is_empty() { "x".to_owned() } else { kept.to_owned() }
}
