//! Chains: groups of digits with nothing but separators between them, and what may stand
//! before and behind a number.
//!
//! No chain goes on in another line; `familiar` relies on it.

/// What stands between two groups of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Between {
    Dot,
    Space,
    Dash,
    /// Brackets, slashes, or several.
    Other,
}

/// A group of digits and what follows it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Group {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) next: Between,
}

impl Group {
    pub(super) fn len(&self) -> usize {
        self.to - self.from
    }
}

/// What may stand right before a phone without a space.
const LEADS: [&str; 10] =
    ["dt", "đt", "sdt", "sđt", "tel", "zalo", "dd", "đd", "hotline", "phone"];
/// Bytes that are looked at together.
const PIECE: usize = 16;

/// Where the next digit stands; whole pieces without any are passed over at once.
pub(super) fn next_digit(bytes: &[u8], from: usize) -> Option<usize> {
    let has_digit =
        |piece: &&[u8]| piece.iter().fold(false, |any, byte| any | byte.is_ascii_digit());
    let rest = &bytes[from..];
    let piece = rest.chunks(PIECE).position(|piece| has_digit(&piece))?;
    let piece = from + piece * PIECE;
    bytes[piece..].iter().position(u8::is_ascii_digit).map(|at| piece + at)
}

pub(super) fn digits(groups: &[Group]) -> usize {
    groups.iter().map(Group::len).sum()
}

/// Groups of digits from here on, as long as only separators stand between them.
pub(super) fn read_chain(text: &str, from: usize, groups: &mut Vec<Group>) {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        let start = at;
        while at < bytes.len() && bytes[at].is_ascii_digit() {
            at += 1;
        }
        let (next, length) = between(&text[at..]);
        groups.push(Group { from: start, to: at, next });
        at += length;
        if length == 0 || !bytes.get(at).is_some_and(u8::is_ascii_digit) {
            return;
        }
    }
}

/// What stands before the next digit, and its length in bytes; none if a letter or a
/// line's end does.
fn between(text: &str) -> (Between, usize) {
    let first = text.bytes().next().unwrap_or(b'\n');
    if first.is_ascii_alphanumeric() || matches!(first, b'\n' | b',' | b':') {
        return (Between::Other, 0);
    }
    // 84.123 / 168.307: two numbers.
    if text.starts_with(" / ") {
        return (Between::Other, 0);
    }
    let mut length = 0;
    let mut kind = None;
    for c in text.chars().take(4) {
        let this = match c {
            '.' | '·' => Between::Dot,
            ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '\t' => Between::Space,
            '-' | '\u{2010}'..='\u{2014}' | '_' => Between::Dash,
            '(' | ')' | '/' => Between::Other,
            _ => break,
        };
        kind = match kind {
            None => Some(this),
            Some(known) if known == this && this != Between::Dot => Some(this),
            Some(_) => Some(Between::Other),
        };
        length += c.len_utf8();
    }
    (kind.unwrap_or(Between::Other), length)
}

/// No letter stands right before, but for short words as in `ĐT0912…`.
pub(super) fn may_begin(text: &str, from: usize) -> bool {
    let before = &text[..from];
    let Some(last) = before.chars().next_back() else { return true };
    if !last.is_alphanumeric() {
        return last != ','
            || !before[..before.len() - 1].ends_with(|c: char| c.is_ascii_digit());
    }
    let last = last.to_ascii_lowercase();
    if !LEADS.iter().any(|lead| lead.ends_with(last)) {
        return false;
    }
    let word: String = before
        .chars()
        .rev()
        .take_while(|c| c.is_alphanumeric())
        .take(8)
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .flat_map(char::to_lowercase)
        .collect();
    LEADS.contains(&word.as_str())
}

pub(super) fn may_end(text: &str, to: usize) -> bool {
    let mut after = text[to..].chars();
    match after.next() {
        Some(c) if c.is_ascii_alphanumeric() => false,
        Some(',' | '.' | ':') => !after.next().is_some_and(|c| c.is_ascii_digit()),
        _ => true,
    }
}
