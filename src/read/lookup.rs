//! Finding what a table's cell names: an id, or a name typed somehow.
//!
//! An id fits as it stands, then a name as it stands; otherwise id and names are
//! compared folded (marks, case, spaces). What fits two entries fits none.
//! Answers are remembered by the typed text: a log repeats the same few.

use rustc_hash::FxHashMap;

use crate::locale::fold;

/// Ids and names of one kind.
pub(super) struct Lookup {
    by_id: FxHashMap<String, usize>,
    by_name: FxHashMap<String, Option<usize>>,
    folded: FxHashMap<String, Option<usize>>,
    ids: Vec<String>,
    seen: FxHashMap<String, Found>,
}

/// What a cell names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// Exactly this one.
    One(usize),
    /// More than one.
    Many,
    /// None.
    Nothing,
}

impl Lookup {
    /// A lookup over `(id, names)` in the order of their indices.
    pub(super) fn new<'a>(
        entries: impl Iterator<Item = (&'a str, Vec<&'a str>)>,
    ) -> Self {
        let mut lookup = Self {
            by_id: FxHashMap::default(),
            by_name: FxHashMap::default(),
            folded: FxHashMap::default(),
            ids: Vec::new(),
            seen: FxHashMap::default(),
        };
        for (index, (id, names)) in entries.enumerate() {
            lookup.by_id.entry(id.to_owned()).or_insert(index);
            add(&mut lookup.folded, fold(id), index);
            for name in names {
                add(&mut lookup.by_name, name.to_owned(), index);
                add(&mut lookup.folded, fold(name), index);
            }
            lookup.ids.push(id.to_owned());
        }
        lookup
    }

    /// What this text names.
    pub(super) fn find(&mut self, text: &str) -> Found {
        if let Some(found) = self.seen.get(text) {
            return *found;
        }
        let named = || self.by_name.get(text).or_else(|| self.folded.get(&fold(text)));
        let found = match (self.by_id.get(text), named()) {
            (Some(index), _) | (None, Some(Some(index))) => Found::One(*index),
            (None, Some(None)) => Found::Many,
            (None, None) => Found::Nothing,
        };
        self.seen.insert(text.to_owned(), found);
        found
    }

    /// The ids, for "did you mean".
    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str)
    }
}

/// Adds a form of a name; none where another entry has the same form.
fn add(forms: &mut FxHashMap<String, Option<usize>>, form: String, index: usize) {
    if form.is_empty() {
        return;
    }
    let slot = forms.entry(form).or_insert(Some(index));
    if *slot != Some(index) {
        *slot = None;
    }
}
