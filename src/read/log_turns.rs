//! Which turn a row belongs to: one person, one day, one shift.
//!
//! In: rows as they stand. Out: the turn so far, if it has rows. People write day by day
//! and shift by shift, and while they do, a person's newest turn is the only one that the
//! next row can belong to: nothing has to be looked up among all. From the first row on
//! that goes back to an earlier shift, all turns are known by their key too.

use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::model::Hours;

/// Volunteer, day and shift.
pub(super) type TurnKey = (u32, Date, u16);

/// What one person's rows in one shift of a day add up to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Turn {
    pub(super) hours: Hours,
    /// The number of the first row.
    pub(super) first: u32,
    /// Whether its rows are known by their hash.
    pub(super) is_hashed: bool,
}

/// The turns of a commune's logs so far.
#[derive(Default)]
pub(super) struct Turns {
    all: Vec<(TurnKey, Turn)>,
    /// For each volunteer the newest turn.
    newest: Vec<u32>,
    /// The day and shift of the row before.
    shift: Option<(Date, u16)>,
    /// Whether rows are in that shift for the first time since it was entered.
    is_first_visit: bool,
    visited: FxHashSet<(Date, u16)>,
    /// Empty until a row goes back to a shift that was left.
    by_key: FxHashMap<TurnKey, u32>,
}

impl Turns {
    /// The turn with this key, begun now with a row of that number and hours, if it has
    /// no row yet: then there is none before.
    #[inline]
    pub(super) fn find_or_begin(&mut self, key: TurnKey, new: Turn) -> Option<&mut Turn> {
        if self.shift != Some((key.1, key.2)) {
            self.enter((key.1, key.2));
        }
        let Some(number) = self.find(key) else {
            self.begin(key, new);
            return None;
        };
        self.all.get_mut(number as usize).map(|(_, turn)| turn)
    }

    /// The turn that was found for this key in the row at hand.
    pub(super) fn get_mut(&mut self, key: TurnKey) -> Option<&mut Turn> {
        let number = self.find(key)?;
        self.all.get_mut(number as usize).map(|(_, turn)| turn)
    }

    #[inline]
    fn find(&self, key: TurnKey) -> Option<u32> {
        let newest = self.newest.get(key.0 as usize).copied();
        let known = newest.and_then(|newest| self.all.get(newest as usize));
        if known.is_some_and(|(known, _)| *known == key) {
            return newest;
        }
        // Who has served in this visit has no newer turn elsewhere.
        if self.is_first_visit { None } else { self.by_key.get(&key).copied() }
    }

    fn enter(&mut self, shift: (Date, u16)) {
        self.shift = Some(shift);
        self.is_first_visit = self.visited.insert(shift);
        if !self.is_first_visit && self.by_key.is_empty() {
            let keys = self.all.iter().map(|(key, _)| *key);
            self.by_key = keys.zip(0..).collect();
        }
    }

    #[inline]
    fn begin(&mut self, key: TurnKey, turn: Turn) {
        let number = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        let volunteer = key.0 as usize;
        if volunteer >= self.newest.len() {
            self.newest.resize(volunteer + 1, u32::MAX);
        }
        self.newest[volunteer] = number;
        self.all.push((key, turn));
        if !self.by_key.is_empty() {
            self.by_key.insert(key, number);
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Rows in any order find the turns that a look-up among all finds.
        #[test]
        fn turns_are_those_of_a_map(
            rows in proptest::collection::vec((0..4_u32, 1..4_i8, 0..2_u16), 0..60),
            is_sorted in any::<bool>(),
        ) {
            let mut rows = rows;
            if is_sorted {
                rows.sort_by_key(|(_, day, shift)| (*day, *shift));
            }
            let (mut turns, mut all) = (Turns::default(), FxHashMap::default());
            for (number, (volunteer, day, shift)) in (0..).zip(rows) {
                let key = (volunteer, date(2025, 11, day), shift);
                let new = Turn { hours: Hours::default(), first: number, is_hashed: false };
                let known = turns.find_or_begin(key, new).map(|turn| turn.first);
                prop_assert_eq!(known, all.get(&key).copied());
                let first = *all.entry(key).or_insert(number);
                prop_assert_eq!(turns.get_mut(key).map(|turn| turn.first), Some(first));
            }
        }
    }
}
