//! Letters: which ones the fonts have, and what stands for those they lack.
//!
//! A sheet is never set with an empty box that nobody knows of: PDF/UA refuses
//! it. A letter without a shape becomes `□` in the data, and is named in a
//! problem. Signs that the fonts lack and that have a near twin become the twin.

use serde_json::Value;
use typst::text::{Coverage, Font};

use super::type_case::TypeCase;

/// What stands for a letter that no font has; the fonts do have this one.
const UNKNOWN: char = '□';
/// Signs and their near twins.
const TWINS: [(char, char); 6] =
    [('✕', '×'), ('✗', '×'), ('✓', '√'), ('✔', '√'), ('➜', '→'), ('➔', '→')];

/// The letters that every face has.
pub(super) struct Letters<'a>(Vec<&'a Coverage>);

impl<'a> Letters<'a> {
    /// The letters of a type case.
    pub(super) fn of(case: &'a TypeCase) -> Self {
        let coverage = |font: &'a Font| &font.info().coverage;
        Self(case.fonts.iter().map(coverage).collect())
    }

    fn have(&self, letter: char) -> bool {
        self.0.iter().all(|face| face.contains(letter.into()))
    }
}

/// Replaces what the fonts lack in every text; gives the replaced letters.
pub(super) fn to_known_letters(data: &mut Value, letters: &Letters) -> Vec<char> {
    match data {
        Value::String(text) => {
            let mut unknown = Vec::new();
            if !text.chars().all(|letter| is_plain(letter) || letters.have(letter)) {
                *text = text
                    .chars()
                    .filter(|letter| !is_invisible(*letter))
                    .map(|letter| known(letter, letters, &mut unknown))
                    .collect();
            }
            unknown
        }
        Value::Array(all) => {
            all.iter_mut().flat_map(|part| to_known_letters(part, letters)).collect()
        }
        Value::Object(all) => {
            all.values_mut().flat_map(|part| to_known_letters(part, letters)).collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => Vec::new(),
    }
}

fn known(letter: char, letters: &Letters, unknown: &mut Vec<char>) -> char {
    if is_plain(letter) || letters.have(letter) {
        return letter;
    }
    let twin = TWINS.iter().find(|(sign, _)| *sign == letter).map(|(_, twin)| *twin);
    twin.unwrap_or_else(|| {
        unknown.push(letter);
        UNKNOWN
    })
}

/// What most texts are made of, and line ends, which need no shape.
fn is_plain(letter: char) -> bool {
    matches!(letter, ' '..='~' | '\n')
}

/// Marks that only tell a screen how to draw the letter before.
fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\r'
    )
}
