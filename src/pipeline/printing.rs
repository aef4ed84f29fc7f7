//! Printing: every sheet and card of a site, taken from the cache or set anew.
//!
//! Workers are plain threads with one counter, never the pool of the pages:
//! Typst waits by doing other work of the pool on the same stack, which would
//! nest one document in another without end. A worker takes all sheets of a commune
//! and binds them into its packs: what Typst remembers of a sheet serves the pack.
//! Files go to the stage at once; only what pages say about them is kept.

use std::{
    collections::HashSet,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use crate::{
    diagnostics::{Code, Place, Problem, Problems},
    publish::{CannotPublish, PrintCache},
    read::ThemeFiles,
    render::{
        Artefact, Leaf, Listing, Order, Pack, Printed, PrintedFile, SetSheet, Sheet,
        Sketch, Typesetter, View, bundle, forget, orders,
    },
};

/// Typst forgets after a batch, or after so many sheets of a larger one.
const SHEETS_BEFORE_FORGETTING: usize = 64;

/// What became of a batch: what pages say about it, and what is wrong with it.
#[derive(Default)]
struct Done {
    listed: Vec<(Listing, PrintedFile)>,
    /// Sketches of kinds of sheets.
    sketches: Vec<(String, Sketch)>,
    problems: Vec<Problem>,
}

/// Where sheets are set, and who takes them.
pub(super) struct PrintShop<'a> {
    pub(super) theme: &'a ThemeFiles,
    pub(super) cache: PrintCache,
    /// Whether kept sheets are set again.
    pub(super) again: bool,
    /// Takes each file as soon as it is made.
    pub(super) keep: &'a Keep<'a>,
    /// Looks at what each sheet is made of, kept ones too.
    pub(super) look: &'a (dyn Fn(&str, &str, Option<usize>) + Sync),
    /// Hears of each sheet: so many of all.
    pub(super) told: &'a (dyn Fn(usize, usize) + Sync),
}

type Keep<'a> = dyn Fn(&Artefact) -> Result<(), CannotPublish> + Sync + 'a;

impl PrintShop<'_> {
    /// Sets all sheets of a site and gives what pages link to.
    pub(super) fn print(
        &self,
        view: &View,
        problems: &mut Problems,
    ) -> Result<Printed, CannotPublish> {
        let site = &view.content.site;
        let orders = orders(view);
        // A commune's sheets are one batch, a card is another.
        let of_one =
            |a: &Order, b: &Order| a.commune().is_some() && a.commune() == b.commune();
        let room = Room {
            typesetter: Typesetter::new(self.theme, &site.theme, view.content.as_of),
            batches: orders.chunk_by(of_one).collect(),
            next: AtomicUsize::new(0),
            counted: AtomicUsize::new(0),
            shown: first_of_each_kind(&orders, view),
            all: orders.len(),
            view,
            shop: self,
        };
        let mut printed = Printed::default();
        let mut found = Vec::new();
        for one in room.work()? {
            for (listing, file) in one.listed {
                printed.add(listing, file, view.locale);
            }
            for (kind, sketch) in one.sketches {
                printed.add_sketch(kind, sketch);
            }
            found.extend(one.problems);
        }
        once_each(found, problems);
        Ok(printed)
    }
}

/// A fault of a template shows in every sheet, a strange letter in every form of
/// one, a guide that is too long in every commune: each is told once, the last with
/// the sheet that lacks most and how many more there are.
fn once_each(found: Vec<Problem>, problems: &mut Problems) {
    let mut kinds: Vec<(Mark, Problem, usize)> = Vec::new();
    for problem in found {
        let mark = Mark::of(&problem);
        match kinds.iter_mut().find(|(known, ..)| *known == mark) {
            Some((_, worst, more)) => {
                *more += 1;
                if over(&problem) > over(worst) {
                    *worst = problem;
                }
            }
            None => kinds.push((mark, problem, 0)),
        }
    }
    for (_, problem, more) in kinds {
        let more = if more == 0 { "none".to_owned() } else { more.to_string() };
        problems.add(problem.with("more", more));
    }
}

/// What makes two problems the same.
#[derive(PartialEq)]
struct Mark(Code, Place, String);

impl Mark {
    fn of(problem: &Problem) -> Self {
        let sheet = word(problem, "sheet");
        let what = match problem.code {
            // The form of the guide: the end of the path.
            Code::DoesNotFit => sheet.rsplit('/').next().unwrap_or(sheet).to_owned(),
            _ => format!("{}{}", word(problem, "reason"), word(problem, "found")),
        };
        Self(problem.code, problem.place.clone(), what)
    }
}

/// Millimetres that a text is too long.
fn over(problem: &Problem) -> u64 {
    word(problem, "over").parse().unwrap_or(0)
}

fn word<'a>(problem: &'a Problem, name: &str) -> &'a str {
    let found = problem.words.iter().find(|(known, _)| *known == name);
    found.map_or("", |(_, word)| word)
}

/// What the workers share.
struct Room<'a> {
    typesetter: Typesetter,
    batches: Vec<&'a [Order]>,
    next: AtomicUsize,
    /// Sheets that are set, of all.
    counted: AtomicUsize,
    all: usize,
    /// Orders whose sheets are shown for all of their kind.
    shown: HashSet<Order>,
    view: &'a View<'a>,
    shop: &'a PrintShop<'a>,
}

impl Room<'_> {
    fn work(&self) -> Result<Vec<Done>, CannotPublish> {
        let batches = self.batches.len();
        let done: Mutex<Vec<(usize, Done)>> = Mutex::default();
        let refused = Mutex::new(None);
        let worker = || {
            while let Some((index, batch)) = self.next_batch() {
                match self.batch(batch) {
                    Ok(one) => lock(&done).push((index, one)),
                    Err(error) => {
                        self.next.store(batches, Ordering::Relaxed);
                        *lock(&refused) = Some(error);
                    }
                }
                forget();
            }
        };
        std::thread::scope(|scope| {
            for _ in 0..rayon::current_num_threads().min(batches) {
                scope.spawn(worker);
            }
        });
        if let Some(error) = lock(&refused).take() {
            return Err(error);
        }
        let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
        done.sort_by_key(|(index, _)| *index);
        Ok(done.into_iter().map(|(_, one)| one).collect())
    }

    fn next_batch(&self) -> Option<(usize, &[Order])> {
        let index = self.next.fetch_add(1, Ordering::Relaxed);
        self.batches.get(index).map(|batch| (index, *batch))
    }

    fn batch(&self, orders: &[Order]) -> Result<Done, CannotPublish> {
        let mut done = Done::default();
        let mut leaves = Vec::new();
        for (number, order) in orders.iter().enumerate() {
            if number > 0 && number % SHEETS_BEFORE_FORGETTING == 0 {
                forget();
            }
            leaves.extend(self.one(*order, &mut done)?);
            let set = self.counted.fetch_add(1, Ordering::Relaxed) + 1;
            (self.shop.told)(set, self.all);
        }
        if let Some(commune) = orders.iter().find_map(|order| order.commune()) {
            self.packs(commune, &leaves, &mut done)?;
        }
        Ok(done)
    }

    /// Sets one; it is kept for the packs.
    fn one(&self, order: Order, done: &mut Done) -> Result<Option<Leaf>, CannotPublish> {
        let Some((mut sheet, listing)) = order.sheet(&self.typesetter, self.view) else {
            return Ok(None);
        };
        let kind = order.kind(self.view);
        sheet.has_sketch = self.shown.contains(&order);
        done.problems.extend(unknown_letters(&sheet));
        (self.shop.look)(&sheet.path, &sheet.words(), order.commune());
        let key = self.typesetter.key(&sheet);
        let Some(set) = self.set(&key, || self.typesetter.set(&sheet), done) else {
            return Ok(None);
        };
        if let Some((kind, sketch)) = kind.clone().zip(set.sketch.clone()) {
            done.sketches.push((kind, sketch));
        }
        let set = self.keep(listing.clone(), sheet.path.clone(), kind, set, done)?;
        Ok(Some(Leaf { sheet, set, listing }))
    }

    /// A commune's sheets in one PDF, and its files in one ZIP.
    fn packs(
        &self,
        commune: usize,
        leaves: &[Leaf],
        done: &mut Done,
    ) -> Result<(), CannotPublish> {
        let pack = Pack::of(commune, leaves, &self.typesetter, self.view);
        let pack = pack.and_then(|(pack, listing)| {
            let key = pack.key(&self.typesetter);
            let set = self.set(&key, || pack.set(&self.typesetter), done)?;
            Some((pack.path().to_owned(), listing, set))
        });
        let mut files: Vec<(&str, &[u8])> = Vec::new();
        let kept;
        if let Some((path, listing, set)) = pack {
            kept = (path.clone(), self.keep(listing, path, None, set, done)?);
            files.push((&kept.0, &kept.1.bytes));
        }
        files.extend(leaves.iter().map(|leaf| (&*leaf.sheet.path, &*leaf.set.bytes)));
        if let Some((zip, listing)) = bundle(commune, &files, self.view) {
            (self.shop.keep)(&zip)?;
            let (path, bytes) = (zip.path, zip.bytes.len());
            done.listed.push((
                listing,
                PrintedFile { path, pages: files.len(), bytes, kind: None },
            ));
        }
        Ok(())
    }

    /// Hands a file to the stage and gives it back.
    fn keep(
        &self,
        listing: Listing,
        path: String,
        kind: Option<String>,
        set: SetSheet,
        done: &mut Done,
    ) -> Result<SetSheet, CannotPublish> {
        let artefact = Artefact::new(path, set.bytes);
        (self.shop.keep)(&artefact)?;
        let Artefact { path, bytes, .. } = artefact;
        let (pages, size) = (set.pages, bytes.len());
        done.listed.push((listing, PrintedFile { path, pages, bytes: size, kind }));
        Ok(SetSheet { bytes, ..set })
    }

    /// What was kept under this key, else what is set now.
    fn set(
        &self,
        key: &str,
        set: impl FnOnce() -> Result<SetSheet, Vec<Problem>>,
        done: &mut Done,
    ) -> Option<SetSheet> {
        let kept = if self.shop.again { None } else { self.shop.cache.take(key) };
        if kept.is_some() {
            return kept;
        }
        match set() {
            Ok(set) => {
                self.shop.cache.keep(key, &set);
                Some(set)
            }
            Err(problems) => {
                done.problems.extend(problems);
                None
            }
        }
    }
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The first order of each kind that pages show.
fn first_of_each_kind(orders: &[Order], view: &View) -> HashSet<Order> {
    let mut kinds = HashSet::new();
    let is_first =
        |order: &&Order| order.kind(view).is_some_and(|kind| kinds.insert(kind));
    orders.iter().filter(is_first).copied().collect()
}

fn unknown_letters(sheet: &Sheet) -> Option<Problem> {
    let letters: Vec<String> =
        sheet.unknown_letters.iter().map(char::to_string).collect();
    (!letters.is_empty()).then(|| {
        Problem::new(Code::UnknownLetter, sheet.place.clone())
            .with("sheet", sheet.path.as_str())
            .with("found", letters.join(" "))
    })
}
