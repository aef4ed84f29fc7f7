//! Held: what a process that builds again and again knows of its last build, so that it need
//! neither read nor decode what it remembers, nor look into folders in which its watch saw
//! nothing.
//!
//! It counts as long as nobody else has built the same site meanwhile, which the state of
//! the file `last` on the shelf tells. What cannot be held is opened from the shelf, as by
//! any build.

use super::memory::Memory;
use crate::{
    publish::ShelfPlace,
    read::{FileState, Touched},
};

/// What is known of one site; nothing at first.
#[derive(Default)]
pub struct Held(Option<Holding>);

struct Holding {
    place: ShelfPlace,
    state: FileState,
    memory: Memory,
    /// What was touched since the memory's build looked.
    touched: Touched,
}

impl Held {
    /// Hears from a watch what was touched since the last build began.
    pub fn touch(&mut self, paths: impl IntoIterator<Item = String>) {
        if let Some(held) = &mut self.0 {
            held.touched.add(paths);
        }
    }

    /// What is held of the site at this place, given once; else what lies there.
    pub(super) fn take(&mut self, place: &ShelfPlace) -> (Memory, Touched) {
        let is_same = |held: &Holding| {
            held.place == *place && place.last_state() == Some(held.state)
        };
        match self.0.take().filter(is_same) {
            Some(held) => (held.memory, held.touched),
            None => (Memory::of(place), Touched::default()),
        }
    }

    /// Holds what a build knows; `touched` is what that may be wrong about.
    pub(super) fn hold(&mut self, place: ShelfPlace, memory: Memory, touched: Touched) {
        let state = place.last_state();
        self.0 = state.map(|state| Holding { place, state, memory, touched });
    }
}
