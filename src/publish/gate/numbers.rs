//! Numbers that belong to a person: phones, identity cards, licences, plates, birth dates;
//! and mail addresses.
//!
//! Figures are not taken for them: 9.123.456.789 is grouped by threes and begins with no
//! zero. Forms: phones as numbered since 2017 (mobile 10 digits, fixed 11) and before, with
//! 84 in front, with any usual separators; identity numbers of twelve digits by Circular
//! 59/2021/TT-BCA (province, century and sex, year), of nine before; plates by Circular
//! 79/2024/TT-BCA and before.

use borsh::{BorshDeserialize, BorshSerialize};
use jiff::civil::Date;
use memchr::memmem;

/// What a number is.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    BorshDeserialize,
    BorshSerialize,
)]
pub enum Kind {
    /// A phone.
    Phone,
    /// An identity card.
    Identity,
    /// A driving licence.
    Licence,
    /// A vehicle's plate.
    Plate,
    /// A mail address.
    Email,
    /// A volunteer's name.
    Name,
    /// A volunteer's date of birth.
    BirthDate,
}

impl Kind {
    /// Its name in the wording files: `leak-phone`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Identity => "identity",
            Self::Licence => "licence",
            Self::Plate => "plate",
            Self::Email => "email",
            Self::Name => "name",
            Self::BirthDate => "birth-date",
        }
    }
}

/// A number found in a text: its kind, its digits, the bytes where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) kind: Kind,
    /// A phone with 0 in front; else the digits, or the address.
    pub(super) value: String,
    pub(super) at: (usize, usize),
}

/// A date that stands in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FoundDate {
    pub(super) date: Date,
    pub(super) at: (usize, usize),
}

/// The codes of the provinces in twelve-digit numbers.
const PROVINCES: [u8; 63] = [
    1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34,
    35, 36, 37, 38, 40, 42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67,
    68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96,
];
/// Words after which digits are a person's, whatever their form.
const CARDS: [&str; 8] = [
    "cmnd",
    "cccd",
    "cmt",
    "gplx",
    "số căn cước",
    "số định danh",
    "số chứng minh",
    "số giấy phép lái xe",
];
/// What may stand right before a phone without a space.
const LEADS: [&str; 10] =
    ["dt", "đt", "sdt", "sđt", "tel", "zalo", "dd", "đd", "hotline", "phone"];
/// The digits of the shortest number that is somebody's.
const FEWEST_DIGITS: usize = 8;
/// Bytes that are looked at together.
const PIECE: usize = 16;
/// More groups than this are no number of anybody.
const MOST_GROUPS: usize = 16;

/// What stands between two groups of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Between {
    Dot,
    Space,
    Dash,
    /// Brackets, slashes, or several.
    Other,
}

/// A group of digits and what follows it.
#[derive(Debug, Clone, Copy)]
struct Group {
    from: usize,
    to: usize,
    next: Between,
}

impl Group {
    fn len(&self) -> usize {
        self.to - self.from
    }
}

/// A text, and all runs of digits in it.
pub(super) fn numbers(
    text: &str,
    known: &dyn Fn(&str) -> bool,
) -> (Vec<Found>, Vec<FoundDate>) {
    let (mut found, mut dates) = (Vec::new(), Vec::new());
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut chain = Vec::new();
    while let Some(next) = next_digit(bytes, at) {
        chain.clear();
        read_chain(text, next, &mut chain);
        at = chain.last().map_or(bytes.len(), |group| group.to);
        if digits(&chain) >= 6 {
            look(text, &chain, known, &mut found, &mut dates);
        }
        if chain.first().is_some_and(|group| group.len() == 2) {
            found.extend(plate(text, chain[0]));
        }
    }
    dates.extend(spelled_dates(text));
    found.extend(emails(text));
    (found, dates)
}

/// Where the next digit stands; whole pieces without any are passed over at once.
fn next_digit(bytes: &[u8], from: usize) -> Option<usize> {
    let has_digit =
        |piece: &&[u8]| piece.iter().fold(false, |any, byte| any | byte.is_ascii_digit());
    let rest = &bytes[from..];
    let piece = rest.chunks(PIECE).position(|piece| has_digit(&piece))?;
    let piece = from + piece * PIECE;
    bytes[piece..].iter().position(u8::is_ascii_digit).map(|at| piece + at)
}

fn digits(groups: &[Group]) -> usize {
    groups.iter().map(Group::len).sum()
}

/// Groups of digits from here on, as long as only separators stand between them.
fn read_chain(text: &str, from: usize, groups: &mut Vec<Group>) {
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

/// Looks at every run of groups that could stand alone, between the dates.
fn look(
    text: &str,
    chain: &[Group],
    known: &dyn Fn(&str) -> bool,
    found: &mut Vec<Found>,
    dates: &mut Vec<FoundDate>,
) {
    let mut from = 0;
    let mut at = 0;
    while at < chain.len() {
        let taken = if let Some(date) = date(text, &chain[at..]) {
            let here = (chain[at].from, chain[at + 2].to);
            if may_begin(text, here.0) {
                dates.push(FoundDate { date, at: here });
            }
            3
        } else if is_month(text, &chain[at..]) || is_day(text, &chain[at..]) {
            2
        } else {
            at += 1;
            continue;
        };
        runs(text, &chain[from..at], known, found);
        at += taken;
        from = at;
    }
    runs(text, &chain[from..], known, found);
}

/// Looks at every run of these groups.
fn runs(
    text: &str,
    groups: &[Group],
    known: &dyn Fn(&str) -> bool,
    found: &mut Vec<Found>,
) {
    // Most are times and days, and nobody's number is as short.
    if digits(groups) < FEWEST_DIGITS {
        return;
    }
    let mut first = 0;
    while first < groups.len() {
        let inside = first > 0 && groups[first - 1].next == Between::Dot;
        let hit = (!inside && may_begin(text, groups[first].from))
            .then(|| longest(text, groups, first, known))
            .flatten();
        match hit {
            Some((hit, last)) => {
                found.push(hit);
                first = last + 1;
            }
            None => first += 1,
        }
    }
}

/// The longest run from this group on that is somebody's number, and its last group.
fn longest(
    text: &str,
    groups: &[Group],
    first: usize,
    known: &dyn Fn(&str) -> bool,
) -> Option<(Found, usize)> {
    let one = |last: usize| {
        let run = &groups[first..=last];
        let is_last = last + 1 == groups.len();
        let ends = if is_last {
            may_end(text, groups[last].to)
        } else {
            groups[last].next != Between::Dot
        };
        if !ends || !(FEWEST_DIGITS..=15).contains(&digits(run)) {
            return None;
        }
        let (kind, value) = kind(text, run, known)?;
        let at = (groups[first].from, groups[last].to);
        Some((Found { kind, value, at }, last))
    };
    (first..groups.len().min(first + MOST_GROUPS)).rev().find_map(one)
}

/// No letter stands right before, but for short words as in `ĐT0912…`.
fn may_begin(text: &str, from: usize) -> bool {
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

fn may_end(text: &str, to: usize) -> bool {
    let mut after = text[to..].chars();
    match after.next() {
        Some(c) if c.is_ascii_alphanumeric() => false,
        Some(',' | '.' | ':') => !after.next().is_some_and(|c| c.is_ascii_digit()),
        _ => true,
    }
}

fn kind(
    text: &str,
    run: &[Group],
    known: &dyn Fn(&str) -> bool,
) -> Option<(Kind, String)> {
    let all: String = run.iter().map(|group| &text[group.from..group.to]).collect();
    let inner = &run[..run.len() - 1];
    let dotted =
        !inner.is_empty() && inner.iter().all(|group| group.next == Between::Dot);
    let by_threes = run[0].len() <= 3 && run[1..].iter().all(|group| group.len() == 3);
    let is_figure = dotted && by_threes && !all.starts_with('0');
    let before = &text[..run[0].from];
    let plus = before.ends_with('+') || before.ends_with("(+");
    if let Some(phone) = phone(&all, run, plus).filter(|_| !is_figure || plus) {
        return Some((Kind::Phone, phone));
    }
    if known(&all) {
        return Some((Kind::Phone, all));
    }
    let line = || {
        let from = memchr::memrchr(b'\n', before.as_bytes()).map_or(0, |end| end + 1);
        &before[from..]
    };
    let is_address = || {
        line().rsplit(char::is_whitespace).next().is_some_and(|word| word.contains("://"))
    };
    let after_card = || {
        let line = line();
        let from = line.char_indices().rev().take(30).last().map_or(0, |(at, _)| at);
        let near = &line[from..];
        let near = near.to_lowercase();
        let near = near.trim_end_matches(|c: char| !c.is_alphanumeric());
        let near = near.strip_suffix(" số").unwrap_or(near).trim_end_matches([' ', ':']);
        CARDS.iter().any(|card| near.ends_with(card))
    };
    let wide = run.iter().all(|group| group.len() >= 3);
    match all.len() {
        12 if (run.len() == 1 || wide) && !is_figure && is_citizen(&all) => {
            Some((Kind::Identity, all))
        }
        12 if run.len() == 1 && !is_address() && !is_moment(&all) => {
            Some((Kind::Licence, all))
        }
        9 if run.len() == 1 && !is_address() => Some((Kind::Identity, all)),
        8..=12 if after_card() => {
            Some((if all.len() == 9 { Kind::Identity } else { Kind::Licence }, all))
        }
        _ => None,
    }
}

/// The number with 0 in front, if it is a phone in the country's plan.
fn phone(all: &str, run: &[Group], plus: bool) -> Option<String> {
    use Between::Other;
    let single_digits = run.len() >= 8 && run.iter().all(|group| group.len() == 1);
    let few_groups = run.len() <= 6 && run[1..].iter().all(|group| group.len() >= 2);
    if !single_digits && !few_groups {
        return None;
    }
    // 08.00 11.00 14: times, not pairs of a number.
    let inner = &run[..run.len() - 1];
    let pairs = run.len() > 2 && run.iter().all(|group| group.len() == 2);
    if pairs && inner.iter().any(|group| group.next != inner[0].next) {
        return None;
    }
    let abroad = all.strip_prefix("0084").or_else(|| {
        let rest = all.strip_prefix("84")?;
        let mobile = matches!(rest.as_bytes().first(), Some(b'3' | b'5' | b'7'..=b'9'));
        let alike =
            inner.iter().all(|group| group.next == inner[0].next && group.next != Other);
        (plus || (mobile && run[0].len() == 2 && alike) || (mobile && run.len() == 1))
            .then_some(rest)
    });
    let local = match abroad {
        Some(rest) => format!("0{}", rest.strip_prefix('0').unwrap_or(rest)),
        None => all.to_owned(),
    };
    let second = *local.as_bytes().get(1)?;
    let fits = local.starts_with('0')
        && match local.len() {
            10 => (b'2'..=b'9').contains(&second),
            11 => second == b'1' || second == b'2',
            _ => false,
        };
    fits.then_some(local)
}

/// Twelve digits as identity cards have them.
fn is_citizen(all: &str) -> bool {
    let province = all[..3].parse().is_ok_and(|code: u8| PROVINCES.contains(&code));
    province && all.as_bytes()[3] <= b'3'
}

/// Twelve digits that are a moment: 202511160730.
fn is_moment(all: &str) -> bool {
    let part = |from: usize, to: usize| all[from..to].parse::<u32>().unwrap_or(0);
    (1990..2100).contains(&part(0, 4))
        && (1..=12).contains(&part(4, 6))
        && (1..=31).contains(&part(6, 8))
        && part(8, 10) < 24
        && part(10, 12) < 60
}

/// A date at the beginning: 16/11/2025, 16-11-2025, 2025-11-16.
fn date(text: &str, run: &[Group]) -> Option<Date> {
    let [a, b, c, ..] = run else { return None };
    let between = &text[a.to..b.from];
    if !matches!(between, "/" | "-" | ".") || text[b.to..c.from] != *between {
        return None;
    }
    if !matches!((a.len(), c.len()), (1 | 2, 4) | (4, 1 | 2)) {
        return None;
    }
    let number = |group: &Group| text[group.from..group.to].parse::<i16>().ok();
    let (first, month, last) = (number(a)?, i8::try_from(number(b)?).ok()?, number(c)?);
    let (year, day) = if a.len() == 4 { (first, last) } else { (last, first) };
    Date::new(year, month, i8::try_from(day).ok()?).ok()
}

/// A month and its year: 05-2025, 2025-11.
fn is_month(text: &str, run: &[Group]) -> bool {
    let [a, b, ..] = run else { return false };
    let number = |group: &Group| text[group.from..group.to].parse::<u16>().unwrap_or(0);
    let is_month = |group: &Group| group.len() <= 2 && (1..=12).contains(&number(group));
    let is_year =
        |group: &Group| group.len() == 4 && (1900..2100).contains(&number(group));
    a.next != Between::Space
        && ((is_month(a) && is_year(b)) || (is_year(a) && b.len() == 2 && is_month(b)))
}

/// A day of a month: 16/11.
fn is_day(text: &str, run: &[Group]) -> bool {
    let [day, month, ..] = run else { return false };
    let number = |group: &Group| text[group.from..group.to].parse::<u16>().unwrap_or(0);
    text[day.to..month.from] == *"/"
        && day.len() <= 2
        && month.len() <= 2
        && (1..=31).contains(&number(day))
        && (1..=12).contains(&number(month))
}

/// `12 tháng 5 năm 1990`.
fn spelled_dates(text: &str) -> Vec<FoundDate> {
    let mut found = Vec::new();
    let word = "tháng";
    for at in memmem::find_iter(text.as_bytes(), word) {
        let before = text[..at].trim_end();
        let day_from =
            before.len() - before.bytes().rev().take_while(u8::is_ascii_digit).count();
        let after = text[at + word.len()..].trim_start();
        let month_digits = after.bytes().take_while(u8::is_ascii_digit).count();
        let rest = after[month_digits..].trim_start_matches([' ', ',']);
        let Some(rest) = rest.strip_prefix("năm") else { continue };
        let rest = rest.trim_start();
        let year_digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let numbers = (
            before[day_from..].parse(),
            after[..month_digits].parse(),
            rest[..year_digits].parse(),
        );
        if let (Ok(day), Ok(month), Ok(year)) = numbers {
            let end = text.len() - rest.len() + year_digits;
            if let Ok(date) = Date::new(year, month, day) {
                found.push(FoundDate { date, at: (day_from, end) });
            }
        }
    }
    found
}

/// `38A-123.45`, `38-B1 234.56`, `29MĐ1 2345`: from two digits on.
fn plate(text: &str, digits: Group) -> Option<Found> {
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

fn emails(text: &str) -> Vec<Found> {
    let is_local = |b: &u8| b.is_ascii_alphanumeric() || b"._%+-".contains(b);
    let is_host = |b: &u8| b.is_ascii_alphanumeric() || b".-".contains(b);
    let bytes = text.as_bytes();
    let one = |at: usize| {
        let from = at - bytes[..at].iter().rev().take_while(|b| is_local(b)).count();
        let host = bytes[at + 1..].iter().take_while(|b| is_host(b)).count();
        let host = text[at + 1..at + 1 + host].trim_end_matches(['.', '-']);
        let top = host.rsplit('.').next().unwrap_or_default();
        let fits = from < at
            && host.contains('.')
            && top.len() >= 2
            && top.bytes().all(|b| b.is_ascii_alphabetic());
        fits.then(|| Found {
            kind: Kind::Email,
            value: text[from..at + 1 + host.len()].to_lowercase(),
            at: (from, at + 1 + host.len()),
        })
    };
    memchr::memchr_iter(b'@', bytes).filter_map(one).collect()
}
