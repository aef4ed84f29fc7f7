//! Numbers that belong to a person: phones, identity cards, licences; and all else that is
//! looked for wherever it stands: dates, plates, mail addresses.
//!
//! Figures are not taken for them: 9.123.456.789 is grouped by threes and begins with no
//! zero. Forms: phones as numbered since 2017 (mobile 10 digits, fixed 11) and before, with
//! 84 in front, with any usual separators; identity numbers of twelve digits by Circular
//! 59/2021/TT-BCA (province, century and sex, year), of nine before.
//!
//! What a line says is found without the lines around it, but for spelled dates: `familiar`
//! relies on that.

use super::{
    chain::{Between, Group, digits, may_begin, may_end, next_digit, read_chain},
    dates::{date, is_day, is_month, spelled_dates},
    found::{Found, FoundDate, Kind},
    mails::emails,
    plates::plate,
};

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
/// The digits of the shortest number that is somebody's.
const FEWEST_DIGITS: usize = 8;
/// More groups than this are no number of anybody.
const MOST_GROUPS: usize = 16;

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
