//! From bytes to clean Unicode: UTF-8 or UTF-16 with its mark, NFC, and no
//! character that pages forbid.
//!
//! Look-alikes that break Vietnamese (Ð U+00D0 for Đ, ð for đ) are repaired and
//! noted. Control characters and noncharacters are forbidden in HTML even when
//! escaped; they become U+FFFD, with a note. Text that is plain Vietnamese, as
//! nearly all is, is recognised in one pass over its bytes and not copied.

use std::sync::Arc;

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use super::{
    disk::Source,
    legacy::{is_font_encoded, is_surely_font_encoded, windows_1258},
    plain::{is_plain, is_plain_vietnamese},
    records::count,
};
use crate::diagnostics::{Code, Place, Problem, Problems};

/// A file's text and its path.
#[derive(Debug)]
pub(super) struct Text {
    pub(super) path: Arc<str>,
    pub(super) text: String,
}

/// The file's text; none, with a problem, where it is not UTF-8.
pub(super) fn decode(source: Source, problems: &mut Problems) -> Option<Text> {
    let Source { path, mut bytes, turn: _turn } = source;
    if bytes.starts_with(b"\xef\xbb\xbf") {
        bytes.drain(..3);
    } else if let Some(text) = utf16(&bytes) {
        bytes = text.into_bytes();
    }
    match String::from_utf8(bytes) {
        Ok(text) => of_unicode(text, path, problems),
        Err(error) if has_many_nuls(error.as_bytes()) => {
            problems.add(Problem::new(Code::NotUtf8, Place::at(&path, 1, 1)));
            None
        }
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let before = String::from_utf8_lossy(&error.as_bytes()[..good]).into_owned();
            let (line, column) = position(&before);
            problems.add(Problem::new(Code::NotUtf8, Place::at(&path, line, column)));
            None
        }
    }
}

/// The same for a file whose text is known to be Unicode, without its mark.
fn of_unicode(text: String, path: Arc<str>, problems: &mut Problems) -> Option<Text> {
    // Nearly every file; nothing below finds anything in it.
    if is_plain_vietnamese(text.as_bytes()) {
        return Some(Text { path, text });
    }
    if has_many_nuls(text.as_bytes()) {
        problems.add(Problem::new(Code::NotUtf8, Place::at(&path, 1, 1)));
        return None;
    }
    if path.starts_with("content/") && is_surely_font_encoded(&text) {
        problems.add(Problem::new(Code::LegacyEncoding, Place::file(&path)));
        return None;
    }
    Some(Text { text: clean(text, &path, problems), path })
}

/// Many NULs are UTF-16 without its mark, or no text at all.
fn has_many_nuls(bytes: &[u8]) -> bool {
    let nuls = count(bytes, |byte| byte == 0);
    nuls > 8 && nuls * 10 > bytes.len()
}

/// The text of a table, which may also be windows-1258; text typed in a legacy
/// font is refused.
pub(super) fn decode_table(mut source: Source, problems: &mut Problems) -> Option<Text> {
    match String::from_utf8(source.bytes) {
        // Nearly every table: what is below finds nothing in it.
        Ok(text) if is_plain_vietnamese(without_mark(&text).as_bytes()) => {
            let marked = text.len() - without_mark(&text).len();
            let text = if marked > 0 { text[marked..].to_owned() } else { text };
            return Some(Text { path: source.path, text });
        }
        Ok(text) => source.bytes = text.into_bytes(),
        Err(error) => source.bytes = error.into_bytes(),
    }
    let not_utf8 =
        std::str::from_utf8(&source.bytes).is_err() && utf16(&source.bytes).is_none();
    let old = not_utf8.then(|| windows_1258(&source.bytes)).flatten();
    let text = match old {
        Some(text) => {
            let path = source.path;
            problems.add(Problem::new(Code::OldEncoding, Place::file(&path)));
            Some(Text { text: clean(text, &path, problems), path })
        }
        None if not_utf8 => {
            problems.add(Problem::new(Code::LegacyEncoding, Place::file(&source.path)));
            None
        }
        None => decode(source, problems),
    }?;
    if is_font_encoded(&text.text) {
        problems.add(Problem::new(Code::LegacyEncoding, Place::file(&text.path)));
        return None;
    }
    Some(text)
}

fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// UTF-16 that begins with its mark, as spreadsheets save "Unicode text".
fn utf16(bytes: &[u8]) -> Option<String> {
    let join: fn([u8; 2]) -> u16 = match bytes {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        _ => return None,
    };
    let units: Vec<u16> =
        bytes[2..].chunks_exact(2).map(|pair| join([pair[0], pair[1]])).collect();
    bytes.len().is_multiple_of(2).then(|| String::from_utf16(&units).ok()).flatten()
}

fn clean(text: String, path: &Arc<str>, problems: &mut Problems) -> String {
    repair(text, problems, |line, column| Place::at(path, line, column))
}

/// A workbook's cell, cleaned as the text of a file is.
pub(super) fn clean_cell(
    text: String,
    place: impl Fn() -> Place,
    problems: &mut Problems,
) -> String {
    repair(text, problems, |_, _| place())
}

/// Most repairs of one text that are noted one by one.
const MOST_NOTES: usize = 1000;

/// Composes, repairs and replaces; `place` tells where a line and column are.
fn repair(
    text: String,
    problems: &mut Problems,
    place: impl Fn(u32, u32) -> Place,
) -> String {
    if is_plain(text.as_bytes()) {
        return text;
    }
    let composed = if is_nfc(&text) { text } else { text.nfc().collect() };
    let mut out = String::with_capacity(composed.len());
    let (mut line, mut column, mut notes) = (1, 1, 0);
    for c in composed.chars() {
        let good = match c {
            'Ð' => 'Đ',
            'ð' => 'đ',
            c if is_forbidden(c) => '\u{fffd}',
            c => c,
        };
        if good != c && notes < MOST_NOTES {
            notes += 1;
            let code = if good == '\u{fffd}' {
                Code::ReplacedCharacter
            } else {
                Code::RepairedLetter
            };
            let point = format!("U+{:04X}", u32::from(c));
            let shown = match code {
                Code::RepairedLetter => format!("{c} ({point})"),
                _ => point,
            };
            let problem = Problem::new(code, place(line, column));
            problems.add(problem.with("found", shown).with("letter", good.to_string()));
        }
        out.push(good);
        (line, column) = if c == '\n' { (line + 1, 1) } else { (line, column + 1) };
    }
    out
}

/// What HTML does not allow: control characters, noncharacters.
fn is_forbidden(c: char) -> bool {
    let code = u32::from(c);
    let control = c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    control || (0xfdd0..=0xfdef).contains(&code) || code & 0xfffe == 0xfffe
}

/// Line and column, from 1, of the end of this text.
pub(super) fn position(before: &str) -> (u32, u32) {
    let line = before.bytes().filter(|b| *b == b'\n').count();
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count();
    let number = |n: usize| u32::try_from(n + 1).unwrap_or(u32::MAX);
    (number(line), number(column))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> (Option<String>, Problems) {
        let mut problems = Problems::new();
        let source = Source { path: "a.csv".into(), bytes: bytes.to_vec(), turn: None };
        let text = decode(source, &mut problems).map(|text| text.text);
        (text, problems)
    }

    #[test]
    fn plain_vietnamese_is_left_alone() {
        let text = "Đức Thọ, xã Thạch Khê – “đúng, đủ, sạch, sống”: 78,6 %";
        let (out, problems) = decoded(text.as_bytes());
        assert_eq!(out.as_deref(), Some(text));
        assert!(problems.is_empty());
        assert!(is_plain(text.as_bytes()));
    }

    #[test]
    fn decomposed_text_is_composed_and_mark_is_dropped() {
        let (out, _) = decoded("\u{feff}Đức Thọ".nfd().collect::<String>().as_bytes());
        assert_eq!(out.as_deref(), Some("Đức Thọ"));
    }

    #[test]
    fn utf16_with_mark_is_read() {
        let units = "\u{feff}Đức".encode_utf16();
        let bytes: Vec<u8> = units.flat_map(u16::to_le_bytes).collect();
        assert_eq!(decoded(&bytes).0.as_deref(), Some("Đức"));
    }

    #[test]
    fn look_alikes_are_repaired_with_their_place() {
        let (out, problems) = decoded("một\nxã Ðức Thọ".as_bytes());
        assert_eq!(out.as_deref(), Some("một\nxã Đức Thọ"));
        let first = problems.iter().next().unwrap();
        assert_eq!(
            (first.code, first.place.line, first.place.column),
            (Code::RepairedLetter, Some(2), Some(4))
        );
    }

    #[test]
    fn forbidden_characters_are_replaced() {
        let (out, problems) = decoded("a\u{0}b\u{fffe}c\u{85}".as_bytes());
        assert_eq!(out.as_deref(), Some("a\u{fffd}b\u{fffd}c\u{fffd}"));
        assert_eq!(problems.len(), 3);
    }

    #[test]
    fn other_encodings_are_an_error() {
        let (out, problems) = decoded(b"H\xe0 T\xecnh");
        assert_eq!(out, None);
        assert_eq!(problems.iter().next().unwrap().code, Code::NotUtf8);
    }
}
