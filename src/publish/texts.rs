//! Texts: many short ones, each once, in one piece of memory.
//!
//! A nation's site is some 33,000 paths and 70,000 links: as texts of their own they cost
//! more time to be read back from the memory of a build than all else about them.

use std::hash::BuildHasher as _;

use borsh::{BorshDeserialize, BorshSerialize};
use rustc_hash::{FxBuildHasher, FxHashMap};

/// Texts by number, in the order in which they came.
#[derive(Debug, Clone, Default, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub(super) struct Texts {
    all: String,
    /// Where each ends.
    ends: Vec<u32>,
    /// Their numbers by hash, while more come.
    #[borsh(skip)]
    numbers: FxHashMap<u64, u32>,
}

impl Texts {
    /// The number of a text, and whether it is new.
    pub(super) fn add(&mut self, text: &str) -> (u32, bool) {
        if let Some(number) = self.number(text) {
            return (number, false);
        }
        let number = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        self.all.push_str(text);
        self.ends.push(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
        self.numbers.insert(FxBuildHasher.hash_one(text), number);
        (number, true)
    }

    /// The number of a text that was added before [`close`](Self::close).
    pub(super) fn number(&self, text: &str) -> Option<u32> {
        let number = self.numbers.get(&FxBuildHasher.hash_one(text)).copied();
        number.filter(|number| self.get(*number) == text)
    }

    /// No more are added, and none is asked for by its text.
    pub(super) fn close(&mut self) {
        self.numbers = FxHashMap::default();
    }

    /// The one with this number; empty where there is none.
    pub(super) fn get(&self, number: u32) -> &str {
        let number = number as usize;
        let from = number.checked_sub(1).map_or(Some(0), |n| self.ends.get(n).copied());
        let range = from.zip(self.ends.get(number));
        let text = range.and_then(|(from, to)| self.all.get(from as usize..*to as usize));
        text.unwrap_or_default()
    }

    /// All of them.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        let mut from = 0;
        self.ends.iter().map(move |to| {
            let text = self.all.get(from..*to as usize).unwrap_or_default();
            from = *to as usize;
            text
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Texts;

    #[test]
    fn each_is_there_once_and_comes_back_by_its_number() {
        let mut texts = Texts::default();
        assert_eq!((texts.get(0), texts.number("")), ("", None));
        let all = ["a/b", "", "đ", "a/b", "a", ""];
        let added = all.map(|text| texts.add(text));
        let [new, known] = [true, false];
        assert_eq!(
            added,
            [(0, new), (1, new), (2, new), (0, known), (3, new), (1, known)]
        );
        assert_eq!(added.map(|(number, _)| texts.get(number)), all);
        assert_eq!(texts.iter().collect::<Vec<_>>(), ["a/b", "", "đ", "a"]);
        assert_eq!(
            (texts.get(4), texts.number("đ"), texts.number("b")),
            ("", Some(2), None)
        );
        texts.close();
        let kept = borsh::to_vec(&texts).unwrap();
        assert_eq!(borsh::from_slice::<Texts>(&kept).unwrap(), texts);
    }
}
