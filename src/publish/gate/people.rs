//! Names and birth dates of volunteers, looked for in running text.
//!
//! A name is found as a run of words, whatever case they are in; without marks only where
//! the text has none. Names of one word are not looked for: half the villages have one.
//!
//! Every text of the site is read, and given names are common words: so a run of words is
//! looked up only where its last two end somebody's name (see [`Pairs`]).

use std::{
    collections::{HashMap, HashSet},
    hash::Hasher as _,
};

use borsh::{BorshDeserialize, BorshSerialize};
use jiff::civil::Date;
use rustc_hash::{FxBuildHasher, FxHasher};

use super::{pairs::Pairs, words::words};
use crate::locale::fold;

/// Words of the longest name that is looked for.
const MOST_WORDS: usize = 8;
/// Days on which half the country has its history; somebody was born on each of them.
const HISTORIC: [(i16, i8, i8); 12] = [
    (1890, 5, 19),
    (1930, 2, 3),
    (1931, 3, 26),
    (1941, 5, 15),
    (1944, 12, 22),
    (1945, 8, 19),
    (1945, 9, 2),
    (1947, 7, 27),
    (1954, 5, 7),
    (1954, 10, 10),
    (1968, 7, 24),
    (1975, 4, 30),
];

/// Whose it is: communes by index, and which of them may show it.
#[derive(Debug, Default)]
struct Owners {
    hidden: Vec<u32>,
    shown: Vec<u32>,
}

/// What is known of one commune's volunteers and may not be published: hashes of names,
/// dates of birth, hashes of numbers.
#[derive(Debug, Clone, Default, BorshDeserialize, BorshSerialize)]
pub struct Register {
    /// Each with whether it may be shown.
    names: Vec<(u64, bool)>,
    /// The last two words of each.
    pairs: Vec<u64>,
    /// How many words names have.
    lengths: [bool; MOST_WORDS + 1],
    /// Year, month and day.
    births: Vec<(i16, i8, i8)>,
    phones: Vec<u64>,
}

impl Register {
    /// A volunteer; `shown` says that the name may be.
    pub fn add(&mut self, name: &str, shown: bool) {
        let plain: String =
            name.split_whitespace().map(|word| fold(word) + " ").collect();
        for words in [hashes(name), hashes(&plain)] {
            if let (2..=MOST_WORDS, [.., before, last]) = (words.len(), &words[..]) {
                self.lengths[words.len()] = true;
                self.pairs.push(pair(*before, *last));
                self.names.push((combined(words), shown));
            }
        }
    }

    /// The date of birth of one.
    pub fn add_birth(&mut self, date: Date) {
        let day = (date.year(), date.month(), date.day());
        if !HISTORIC.contains(&day) {
            self.births.push(day);
        }
    }

    /// The number of one, as it is typed.
    pub fn add_phone(&mut self, typed: &str) {
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        if digits.len() >= 8 {
            // Spreadsheets eat the zero in front.
            self.phones.push(text_hash(digits.trim_start_matches('0')));
            self.phones.push(text_hash(&digits));
        }
    }
}

/// What is known of all volunteers.
#[derive(Debug, Default)]
pub struct People {
    names: HashMap<u64, Owners, FxBuildHasher>,
    /// The last two words of names.
    pairs: Pairs,
    public: HashSet<u64, FxBuildHasher>,
    births: HashMap<(i16, i8, i8), Vec<u32>, FxBuildHasher>,
    phones: HashSet<u64, FxBuildHasher>,
    lengths: [bool; MOST_WORDS + 1],
}

impl People {
    /// The volunteers of a commune, by its index.
    pub fn join(&mut self, commune: usize, register: &Register) {
        let commune = u32::try_from(commune).unwrap_or(u32::MAX);
        for (name, shown) in &register.names {
            let owners = self.names.entry(*name).or_default();
            let list = if *shown { &mut owners.shown } else { &mut owners.hidden };
            if list.last() != Some(&commune) {
                list.push(commune);
            }
        }
        register.pairs.iter().for_each(|pair| self.pairs.add(*pair));
        for day in &register.births {
            self.births.entry(*day).or_default().push(commune);
        }
        self.phones.extend(&register.phones);
        for (known, new) in self.lengths.iter_mut().zip(register.lengths) {
            *known |= new;
        }
    }

    /// A name that is public whoever has the same: a village's, a signer's.
    pub fn allow_name(&mut self, name: &str) {
        self.public.insert(combined(hashes(name)));
    }

    /// A text all of which is public, with the names in it: an office's address.
    pub fn allow_words(&mut self, text: &str) {
        let hashes = hashes(text);
        for length in 2..=MOST_WORDS.min(hashes.len()) {
            let runs = hashes.windows(length).map(|run| combined(run.iter().copied()));
            self.public.extend(runs);
        }
    }

    /// Whether this is the hash of a name that is public.
    pub(super) fn is_public(&self, name: u64) -> bool {
        self.public.contains(&name)
    }

    /// Whether this is the hash of the digits of somebody's number.
    pub(super) fn has_phone(&self, digits: u64) -> bool {
        self.phones.contains(&digits)
    }

    /// Whether somebody was born that day whose data a file of this commune, or of the
    /// site, could show.
    pub(super) fn is_birth(&self, date: Date, of: Option<usize>) -> bool {
        let day = (date.year(), date.month(), date.day());
        self.births.get(&day).is_some_and(|communes| concerns(communes, of))
    }

    /// Whether no two words in a row could end anybody's name.
    pub(super) fn is_nobodys(&self, text: &str) -> bool {
        let mut before = None;
        words(text).all(|word| {
            let first = before.replace(word.hash).filter(|_| !word.begins_anew);
            first.is_none_or(|first| !self.pairs.may_have(pair(first, word.hash)))
        })
    }

    /// Where names stand that may not: bytes from and to. `passed` hears of those that
    /// may because they are public.
    pub(super) fn names(
        &self,
        text: &str,
        of: Option<usize>,
        passed: &mut dyn FnMut(u64),
    ) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        if self.names.is_empty() {
            return found;
        }
        // Where the last words of the line begin and what they are, each at its number
        // modulo their count.
        let mut recent = [(0, 0); MOST_WORDS];
        let (mut count, mut before) = (0, 0);
        for word in words(text) {
            if word.begins_anew {
                count = 0;
            }
            recent[count % MOST_WORDS] = (word.from, word.hash);
            count += 1;
            if count > 1 && self.pairs.may_have(pair(before, word.hash)) {
                let run = |length| {
                    (count - length..count).map(|number| recent[number % MOST_WORDS])
                };
                let lengths = (2..=count.min(MOST_WORDS)).rev();
                let hit = lengths.filter(|length| self.lengths[*length]).find(|length| {
                    self.is_hidden(run(*length).map(|(_, word)| word), of, passed)
                });
                let first = hit.and_then(|length| run(length).next());
                found.extend(first.map(|(from, _)| (from, word.to)));
            }
            before = word.hash;
        }
        found
    }

    /// Whether these words are a name that may not stand here.
    fn is_hidden(
        &self,
        words: impl Iterator<Item = u64>,
        of: Option<usize>,
        passed: &mut dyn FnMut(u64),
    ) -> bool {
        let name = combined(words);
        let Some(owners) = self.names.get(&name) else { return false };
        if !concerns(&owners.hidden, of) || concerns(&owners.shown, of) {
            return false;
        }
        let is_public = self.is_public(name);
        if is_public {
            passed(name);
        }
        !is_public
    }
}

/// A commune's file may not show what is that commune's; the site's file, nobody's.
fn concerns(communes: &[u32], of: Option<usize>) -> bool {
    match of {
        Some(of) => communes.iter().any(|commune| usize::try_from(*commune) == Ok(of)),
        None => !communes.is_empty(),
    }
}

/// What stands for a text, or for the digits of a number.
pub(super) fn text_hash(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish()
}

/// What stands for the words of a text.
fn hashes(text: &str) -> Vec<u64> {
    words(text).map(|word| word.hash).collect()
}

/// What stands for a name, by what stands for its words.
fn combined(words: impl IntoIterator<Item = u64>) -> u64 {
    let mut hasher = FxHasher::default();
    words.into_iter().for_each(|word| hasher.write_u64(word));
    hasher.finish()
}

/// What stands for two words in a row.
fn pair(first: u64, second: u64) -> u64 {
    combined([first, second])
}

#[cfg(test)]
mod tests {
    use super::{People, Register};

    fn found(text: &str, of: Option<usize>) -> Vec<String> {
        let mut people = People::default();
        let mut add = |commune, name, shown| {
            let mut register = Register::default();
            register.add(name, shown);
            people.join(commune, &register);
        };
        add(0, "Nguyễn Thị Hoa", false);
        add(1, "Nguyễn Thị Hoa", true);
        add(1, "Y'Bang Niê", false);
        add(1, "An", false);
        add(0, "Lê Lợi", false);
        people.allow_name("Lê Lợi");
        let hits = people.names(text, of, &mut |_| ());
        hits.into_iter().map(|(from, to)| text[from..to].to_owned()).collect()
    }

    #[test]
    fn a_name_is_found_in_any_case_and_without_marks() {
        for text in [
            "Em NGUYỄN  THỊ HOA giúp",
            "nguyen thi hoa",
            "nguyen-thi-hoa",
            "(Nguyễn Thị Hoa)",
        ] {
            assert_eq!(found(text, Some(0)).len(), 1, "{text}");
        }
        for text in
            ["Nguyễn Thị Hòa", "Nguyễn Thị", "Thị Hoa", "Nguyễn Thị\nHoa", "An", "Lê Lợi"]
        {
            assert_eq!(found(text, Some(0)).len(), 0, "{text}");
        }
        assert_eq!(found("bạn Y'Bang Niê", Some(1)), ["Y'Bang Niê"]);
    }

    #[test]
    fn the_same_name_may_stand_where_another_agreed() {
        assert_eq!(found("Nguyễn Thị Hoa", Some(1)).len(), 0);
        assert_eq!(found("Nguyễn Thị Hoa", Some(2)).len(), 0);
        assert_eq!(found("Y'Bang Niê", None).len(), 1);
    }
}
