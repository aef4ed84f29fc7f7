//! Finding what a table's cell names: an id, or a name typed somehow.
//!
//! An id fits as it stands, then a name as it stands; otherwise id and names are
//! compared folded (marks, case, spaces). What fits two entries fits none.
//! Answers are remembered by the typed text: a log repeats the same few.

use std::cell::OnceCell;

use rustc_hash::FxHashMap;
use unicode_normalization::char::decompose_canonical;

use super::{remembered::Remembered, short::Short};
use crate::{
    diagnostics::{Place, Problem},
    locale::fold,
};

/// Ids and names of one kind.
pub(super) struct Lookup {
    by_id: FxHashMap<String, usize>,
    ids: Vec<String>,
    names: Vec<Vec<String>>,
    are_people: bool,
    /// Made when a text is no id: most texts are.
    forms: OnceCell<Forms>,
    /// Where each entry is written, as far as that is known.
    places: Vec<Place>,
    /// Answers by the typed text; ids are nearly always short.
    seen: FxHashMap<Short, Found>,
    seen_long: FxHashMap<String, Found>,
    /// Of the short texts those that were asked for last and name one entry.
    last: Remembered<u32>,
    asked: usize,
}

/// Entries by the forms in which they may be written; none where several have it.
#[derive(Default)]
struct Forms {
    by_name: FxHashMap<String, Option<usize>>,
    folded: FxHashMap<String, Option<usize>>,
    /// Names of people by their letters and marks; see `of_people`.
    by_letters: FxHashMap<String, Option<usize>>,
}

/// Problems of one kind of table for which a nearest name is looked for.
const MOST_SUGGESTIONS: usize = 100;
/// Ids that a hint lists.
const MOST_LISTED: usize = 12;

/// What a cell names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// Exactly this one.
    One(usize),
    /// This one, written with other marks, case or spaces; told once for each
    /// text, then as [`Found::One`], so that a repair is noted once.
    Near(usize),
    /// This person, by name and not by code; told once as well.
    Named(usize),
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
            ids: Vec::new(),
            names: Vec::new(),
            are_people: false,
            forms: OnceCell::new(),
            places: Vec::new(),
            seen: FxHashMap::default(),
            seen_long: FxHashMap::default(),
            last: Remembered::room_for(0),
            asked: 0,
        };
        for (index, (id, names)) in entries.enumerate() {
            lookup.by_id.entry(id.to_owned()).or_insert(index);
            lookup.ids.push(id.to_owned());
            lookup.names.push(names.into_iter().map(str::to_owned).collect());
        }
        lookup.last = Remembered::room_for(lookup.ids.len());
        lookup
    }

    /// The same lookup, told where its entries are written.
    pub(super) fn written_at(mut self, places: impl Iterator<Item = Place>) -> Self {
        self.places = places.collect();
        self
    }

    /// A lookup of people: `Hòa` is not `Hoa`, but `hoa` without any mark may be
    /// typed for either, and `hoà` is `hòa`.
    pub(super) fn of_people<'a>(
        people: impl Iterator<Item = (&'a str, &'a str)>,
    ) -> Self {
        let lookup = Self::new(people.map(|(id, name)| (id, vec![name])));
        Self { are_people: true, ..lookup }
    }

    fn forms(&self) -> &Forms {
        self.forms.get_or_init(|| {
            let mut forms = Forms::default();
            for (index, (id, names)) in self.ids.iter().zip(&self.names).enumerate() {
                add(&mut forms.folded, fold(id), index);
                for name in names {
                    add(&mut forms.by_name, name.clone(), index);
                    add(&mut forms.folded, fold(name), index);
                    if self.are_people {
                        add(&mut forms.by_letters, letters(name), index);
                    }
                }
            }
            forms
        })
    }

    /// What a text that is not exactly an id or a name fits.
    fn loosely(&self, text: &str) -> Option<&Option<usize>> {
        let forms = self.forms();
        if !self.are_people {
            return forms.folded.get(&fold(text));
        }
        let unmarked =
            || text.is_ascii().then(|| forms.folded.get(&fold(text))).flatten();
        forms.by_letters.get(&letters(text)).or_else(unmarked)
    }

    /// The entry that [`find`](Self::find) gives for this text without anything to be
    /// told, if that is remembered.
    #[inline]
    pub(super) fn remembered(&self, text: Short) -> Option<usize> {
        self.last.get(text).and_then(|index| usize::try_from(index).ok())
    }

    /// What this text names.
    pub(super) fn find(&mut self, text: &str) -> Found {
        let short = Short::of(text);
        let seen = match &short {
            Some(short) => self.seen.get(short),
            None => self.seen_long.get(text),
        };
        if let Some(found) = seen.copied() {
            self.remember(short, found);
            return found;
        }
        let found = self.look(text);
        let later = match found {
            Found::Near(index) | Found::Named(index) => Found::One(index),
            other => other,
        };
        self.remember(short, later);
        match short {
            Some(short) => self.seen.insert(short, later),
            None => self.seen_long.insert(text.to_owned(), later),
        };
        found
    }

    fn remember(&mut self, text: Option<Short>, found: Found) {
        if let (Some(text), Found::One(index)) = (text, found) {
            self.last.put(text, u32::try_from(index).unwrap_or(u32::MAX));
        }
    }

    fn look(&self, text: &str) -> Found {
        if let Some(index) = self.by_id.get(text) {
            return Found::One(*index);
        }
        // Of people, `Hòa` and `Hoà` are one name, even where both are registered.
        let by_name = (!self.are_people).then(|| &self.forms().by_name);
        let exact = by_name.and_then(|names| names.get(text));
        match exact.or_else(|| self.loosely(text)) {
            None => Found::Nothing,
            Some(None) => Found::Many,
            Some(Some(index)) if self.are_people => {
                let by_code = fold(&self.ids[*index]) == fold(text);
                if by_code { Found::Near(*index) } else { Found::Named(*index) }
            }
            Some(Some(index)) if exact.is_some() => Found::One(*index),
            Some(Some(index)) => Found::Near(*index),
        }
    }

    /// The id of an entry.
    pub(super) fn id(&self, index: usize) -> &str {
        &self.ids[index]
    }

    /// Adds the entry nearest to a text that names none, and where it is written;
    /// after many questions nothing, because comparing thousands of names
    /// thousands of times helps nobody.
    pub(super) fn suggest(&mut self, problem: Problem, text: &str) -> Problem {
        self.asked += 1;
        if self.asked > MOST_SUGGESTIONS {
            return problem;
        }
        let mut problem = problem.nearest(text, self.ids.iter().map(String::as_str));
        if let Some((name, place)) = &mut problem.nearest {
            let index = self.by_id.get(name);
            *place = index.and_then(|index| self.places.get(*index)).cloned();
        }
        problem
    }

    /// The first ids, for a hint that lists what can be written.
    pub(super) fn known(&self) -> String {
        let first: Vec<_> = self.ids.iter().take(MOST_LISTED).cloned().collect();
        if self.ids.is_empty() {
            return "–".to_owned();
        }
        let more = if self.ids.len() > MOST_LISTED { ", …" } else { "" };
        first.join(", ") + more
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

/// Whether two names differ at most in case, spaces and where tones are placed.
pub(super) fn same_letters(one: &str, other: &str) -> bool {
    one == other || letters(one) == letters(other)
}

/// The letters and marks of a name without case, spaces and their order: the two
/// ways of placing a tone mark give the same.
fn letters(name: &str) -> String {
    let mut letters: Vec<char> = Vec::with_capacity(name.len());
    for c in name.to_lowercase().chars().filter(|c| !c.is_whitespace()) {
        decompose_canonical(c, |part| letters.push(part));
    }
    letters.sort_unstable();
    letters.into_iter().collect()
}
