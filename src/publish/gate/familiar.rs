//! Lines of markup that were seen before and say nothing of anybody.
//!
//! More than half of a site is the same few hundred lines on every page. A line that is
//! read for the third time is looked at alone; if nothing in it depends on whose file it
//! is or on the lines around it, it is passed over from then on. Lines are compared whole,
//! not by their hashes. What a line must be for that stands in [`stand_in`]; that lines do
//! not depend on each other is a law of `numbers` and `people`, and tests hold it.
//!
//! What is kept is bounded: when it is full, all of it is forgotten and found again.

use std::{
    cell::Cell,
    sync::{
        PoisonError, RwLock, RwLockReadGuard,
        atomic::{AtomicU64, Ordering},
    },
};

use rustc_hash::FxHashMap;

use super::{
    numbers::numbers,
    people::{People, text_hash},
    plain::{Said, line_alone},
};

/// Bytes of lines that are kept at most.
const MOST_BYTES: usize = 1 << 20;
/// So short a line is sooner read than found.
const SHORTEST: usize = 12;
/// Longer lines are seldom the same twice.
const LONGEST: usize = 4096;
/// Lines of which is known how often they were seen.
const SIGHTS: u64 = 1 << 14;
/// Digits at the ends of lines that can be of a day, month or year.
const LONGEST_NUMBER: usize = 4;
/// Seen so often before, a line is looked at.
const ENOUGH: u64 = 2;

/// What is known of lines, for all threads.
#[derive(Debug)]
pub(super) struct Familiar {
    lines: RwLock<Kept>,
    /// By hash, most of the hash of the line seen last and, in two bits, how often.
    sights: Box<[AtomicU64]>,
}

#[derive(Debug, Default)]
struct Kept {
    /// By hash.
    lines: FxHashMap<u64, Line>,
    bytes: usize,
}

#[derive(Debug)]
struct Line {
    line: Box<str>,
    /// What stands for what it says; none if it must be read.
    stand_in: Option<Said>,
}

/// The lines of one file.
pub(super) struct FamiliarLines<'a> {
    familiar: &'a Familiar,
    people: &'a People,
    kept: RwLockReadGuard<'a, Kept>,
    /// By hash, for the files after this one.
    new: FxHashMap<u64, Line>,
}

impl Default for Familiar {
    fn default() -> Self {
        let sights = (0..SIGHTS).map(|_| AtomicU64::default()).collect();
        Self { lines: RwLock::default(), sights }
    }
}

impl Familiar {
    /// For the lines of a file.
    pub(super) fn lines<'a>(&'a self, people: &'a People) -> FamiliarLines<'a> {
        let kept = self.lines.read().unwrap_or_else(PoisonError::into_inner);
        FamiliarLines { familiar: self, people, kept, new: FxHashMap::default() }
    }

    /// Whether the line of this hash was seen often enough. Another line in its place
    /// begins anew; threads that disturb each other count wrong, and nothing comes of it.
    fn is_due(&self, hash: u64) -> bool {
        let which = usize::try_from(hash % SIGHTS).unwrap_or_default();
        let place = &self.sights[which];
        let seen = place.load(Ordering::Relaxed);
        let times = if seen | 3 == hash | 3 { seen & 3 } else { 0 };
        if times < ENOUGH {
            place.store(hash & !3 | (times + 1), Ordering::Relaxed);
        }
        times == ENOUGH
    }
}

impl FamiliarLines<'_> {
    /// Says what stands for the line, if it need not be read.
    pub(super) fn say(&mut self, line: &str, said: &mut Said) -> bool {
        if !(SHORTEST..=LONGEST).contains(&line.len()) {
            return false;
        }
        let hash = text_hash(line);
        let Some(known) = self.kept.lines.get(&hash) else {
            if self.familiar.is_due(hash) {
                let stand_in = || stand_in(line, self.people);
                let new = || Line { line: line.into(), stand_in: stand_in() };
                self.new.entry(hash).or_insert_with(new);
            }
            return false;
        };
        let Some(stand_in) = known.stand_in.as_ref().filter(|_| *known.line == *line)
        else {
            return false;
        };
        said.text.push_str(&stand_in.text);
        said.attributes.push_str(&stand_in.attributes);
        true
    }

    /// Keeps what was found out of new lines.
    pub(super) fn keep(self) {
        let Self { familiar, kept, new, .. } = self;
        drop(kept);
        if new.is_empty() {
            return;
        }
        let mut kept = familiar.lines.write().unwrap_or_else(PoisonError::into_inner);
        for (hash, line) in new {
            if kept.bytes > MOST_BYTES {
                *kept = Kept::default();
            }
            kept.bytes += line.line.len() + size_of::<(u64, Line)>();
            kept.lines.insert(hash, line);
        }
    }
}

/// What may stand for a line in any file of anybody; none if it is not whole, or if
/// something in it could be found or is why it may pass.
fn stand_in(line: &str, people: &People) -> Option<Said> {
    let Said { text, attributes } = line_alone(line)?;
    Some(Said { text: idle(&text, people)?, attributes: idle(&attributes, people)? })
}

/// What is left of a text in which nothing is anybody's: its digits at both ends, as of all
/// that is looked for only spelled dates go on in other lines (`12` / `tháng 5 năm` /
/// `1990`), and a stroke for what is between.
fn idle(text: &str, people: &People) -> Option<String> {
    let is_asked = Cell::new(false);
    let (found, dates) = numbers(text, &|_| {
        is_asked.set(true);
        false
    });
    let said = text.trim();
    let is_spelled_date = said.contains("tháng") || said.contains("năm");
    let is_somebodys = is_asked.get()
        || is_spelled_date
        || !found.is_empty()
        || dates.iter().any(|found| people.is_birth(found.date, None))
        || !people.is_nobodys(text);
    let is_other = |c: char| !c.is_ascii_digit();
    let first = said.split(is_other).next().unwrap_or_default();
    let last = said.rsplit(is_other).next().unwrap_or_default();
    if is_somebodys || first.len().max(last.len()) > LONGEST_NUMBER {
        return None;
    }
    Some(match said {
        "" => String::new(),
        said if said == first => format!("{first}\n"),
        _ => format!("{first}\n|\n{last}\n"),
    })
}

#[cfg(test)]
mod tests {
    use std::{cell::RefCell, collections::BTreeSet};

    use jiff::civil::date;
    use proptest::prelude::*;

    use super::{
        super::{
            found::Kind,
            numbers::numbers,
            people::{People, Register},
            plain::plain_but_for,
        },
        Familiar,
    };

    /// Pieces of pages: names, numbers, dates, tags, also those that go on in other lines.
    const PIECES: [&str; 54] = [
        "Nguyễn",
        "Thị",
        "Hoa",
        "NGUYEN THI HOA",
        "Lê Lợi",
        "<b>Lê</b>",
        "Thi\u{323}",
        "an",
        "7",
        "5",
        "1998",
        "12",
        "07:30",
        "16/11/2025",
        "7/5/1998",
        "7-5-1998",
        "1998-05-07",
        "0912 345 678",
        "0912",
        "345",
        "678",
        "(+84",
        "0239 385 511",
        "23456789",
        "1.234.567",
        "tháng",
        "năm",
        "ngày 7 tháng 5 năm 1998",
        "tha\u{301}ng",
        "38A-123.45",
        "38A",
        "a@b.vn",
        "a@",
        "b.vn",
        "@",
        "CCCD",
        "số",
        "ĐT",
        " ",
        ",",
        ".",
        "-",
        "/",
        "&nbsp;",
        "&",
        "&#48;",
        "\u{200b}",
        "\u{ff10}",
        "<p title=\"",
        "\">",
        "<i>",
        "</td><td>",
        "<!-- ",
        " -->",
    ];

    fn people() -> People {
        let mut people = People::default();
        let mut register = Register::default();
        register.add("Nguyễn Thị Hoa", false);
        register.add("Lê Lợi", false);
        register.add_birth(date(1998, 5, 7));
        people.join(0, &register);
        people.allow_name("Lê Lợi");
        people
    }

    /// All that can be found in a page or be why it passes.
    #[derive(Debug, Default, PartialEq)]
    struct Told {
        found: BTreeSet<(Option<Kind>, String)>,
        numbers_asked_for: BTreeSet<String>,
        public_names: BTreeSet<u64>,
    }

    /// What a page tells, of which familiar lines are not read.
    fn told(page: &str, familiar: &Familiar, of: Option<usize>) -> Told {
        let people = people();
        let mut lines = familiar.lines(&people);
        let text = plain_but_for("x.html", page, &mut |line, said| lines.say(line, said));
        lines.keep();
        let asked = RefCell::new(BTreeSet::new());
        let is_known = |digits: &str| {
            asked.borrow_mut().insert(digits.to_owned());
            digits == "0239385511"
        };
        let (found, dates) = numbers(&text, &is_known);
        let mut public_names = BTreeSet::new();
        let mut hears = |name| {
            public_names.insert(name);
        };
        let names = people.names(&text, of, &mut hears);
        let dates = dates.iter().filter(|found| people.is_birth(found.date, of));
        let spots = names.into_iter().chain(dates.map(|found| found.at));
        let words = |(from, to): (usize, usize)| {
            text[from..to].split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let numbers = found.iter().flat_map(|found| {
            let kind = Some(found.kind);
            [(kind, found.value.clone()), (kind, words(found.at))]
        });
        let found = numbers.chain(spots.map(|at| (None, words(at)))).collect();
        Told { found, numbers_asked_for: asked.into_inner(), public_names }
    }

    fn line() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(&PIECES[..]);
        let gap = prop::sample::select(vec!["", "", " ", "<b>", "</p>"]);
        prop::collection::vec((piece, gap), 0..6).prop_map(|pieces| {
            let said: String = pieces.iter().flat_map(|(a, b)| [*a, *b]).collect();
            format!("<p class=\"line\">{said}</p>")
        })
    }

    /// Lines that may be parts of a spelled date, and others.
    fn parts_of_dates() -> Vec<String> {
        let parts = ["7", "x 7", "tháng 5 năm", "tháng", "5 năm 1998", "1998 x", "x", ""];
        let tags = ["<p class=\"line\">#</p>", "<img class=\"line\" alt=\"#\">"];
        let lines = tags.iter().flat_map(|tag| parts.map(|part| tag.replace('#', part)));
        lines.collect()
    }

    /// Whether a page of these lines in this order tells the same when all are familiar.
    fn tells_the_same(lines: &[String], order: &[usize]) -> Result<(), TestCaseError> {
        let page = |order: &mut dyn Iterator<Item = usize>| -> String {
            order.flat_map(|at| [lines[at % lines.len()].as_str(), "\n"]).collect()
        };
        let familiar = Familiar::default();
        for _ in 0..4 {
            told(&page(&mut (0..lines.len())), &familiar, None);
        }
        let page = page(&mut order.iter().copied());
        for of in [None, Some(0), Some(1)] {
            let all = told(&page, &Familiar::default(), of);
            prop_assert_eq!(told(&page, &familiar, of), all, "{}", page);
        }
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn familiar_lines_change_nothing_that_is_found(
            lines in prop::collection::vec(line(), 1..6),
            order in prop::collection::vec(0_usize..6, 1..12),
        ) {
            tells_the_same(&lines, &order)?;
        }

        #[test]
        fn familiar_lines_part_and_join_no_spelled_date(
            order in prop::collection::vec(0_usize..16, 1..40),
        ) {
            tells_the_same(&parts_of_dates(), &order)?;
        }
    }
    #[test]
    fn a_spelled_date_is_found_across_familiar_lines() {
        let familiar = Familiar::default();
        let pieces =
            ["<p>Sinh ngày 7</p>\n", "<td>tháng 5 năm</td>\n", "<b>1998</b> Hương\n"];
        for _ in 0..5 {
            assert_eq!(told(&pieces.concat(), &familiar, Some(0)).found.len(), 1);
        }
        let parted = [pieces[0], "<p>Hoa sen, hoa hồng</p>\n", pieces[1], pieces[2]];
        for _ in 0..5 {
            assert_eq!(told(&parted.concat(), &familiar, Some(0)), Told::default());
        }
    }

    #[test]
    fn what_is_kept_is_bounded() {
        let (familiar, people) = (Familiar::default(), people());
        for number in 0..50_000 {
            let line = format!("<p>Hoa sen, hoa hồng {number}</p>\n").repeat(3);
            let mut lines = familiar.lines(&people);
            plain_but_for("x.html", &line, &mut |line, said| lines.say(line, said));
            lines.keep();
            let kept = familiar.lines.read().unwrap();
            assert!(kept.bytes <= super::MOST_BYTES + 2 * super::LONGEST);
        }
        assert!(!familiar.lines.read().unwrap().lines.is_empty());
    }
}
