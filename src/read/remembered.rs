//! What short texts of a column meant the last time: a log repeats the same few.
//!
//! Each text has one place, where the next one that falls there takes its stead. Whoever
//! asks must know how to find out what is not remembered; only texts that are understood
//! without any problem may be kept.

use super::short::Short;

/// Meanings of short texts.
pub(super) struct Remembered<T> {
    /// None before the first text is kept.
    places: Vec<(Short, T)>,
    /// Two to the power of this are the places.
    power: u32,
}

impl<T: Copy> Remembered<T> {
    /// Room for so many texts, most of them in a place of their own.
    pub(super) fn room_for(texts: usize) -> Self {
        let places = (4 * texts).clamp(16, 1024).next_power_of_two();
        Self { places: Vec::new(), power: places.ilog2() }
    }

    /// What this text meant, if that is remembered.
    #[inline]
    pub(super) fn get(&self, text: Short) -> Option<T> {
        let (known, meaning) = self.places.get(self.place(text))?;
        (*known == text).then_some(*meaning)
    }

    /// Keeps what this text means.
    pub(super) fn put(&mut self, text: Short, meaning: T) {
        if self.places.is_empty() {
            self.places = vec![(Short::NONE, meaning); 1 << self.power];
        }
        let place = self.place(text);
        if let Some(known) = self.places.get_mut(place) {
            *known = (text, meaning);
        }
    }

    #[inline]
    fn place(&self, text: Short) -> usize {
        usize::try_from(text.mixed() >> (u64::BITS - self.power)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_share_a_place_are_not_mixed_up() {
        let mut remembered = Remembered::room_for(1);
        for number in 0..100_u32 {
            let text = Short::of(&number.to_string()).unwrap();
            assert_eq!(remembered.get(text), None);
            remembered.put(text, number);
            assert_eq!(remembered.get(text), Some(number));
            for before in 0..number {
                let known = remembered.get(Short::of(&before.to_string()).unwrap());
                assert!(known.is_none_or(|known| known == before));
            }
        }
    }
}
