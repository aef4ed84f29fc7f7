//! Printing: every sheet and card of a site, taken from the cache or set anew.
//!
//! Workers are plain threads with one counter, never the pool of the pages:
//! Typst waits by doing other work of the pool on the same stack, which would
//! nest one document in another without end. A worker takes all sheets of a commune
//! and binds them into its packs: what Typst remembers of a sheet serves the pack.
//! Files go to the stage at once; only what pages say about them is kept.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use borsh::{BorshDeserialize, BorshSerialize};

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

/// What became of a batch: what pages say about it, and what is remembered.
#[derive(Default)]
struct Done {
    listed: Vec<(Listing, PrintedFile)>,
    batch: Batch,
}

/// What is remembered of a batch of sheets, beside its files.
#[derive(Debug, Clone, Default, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub(super) struct Batch {
    /// The keys under which sheets are kept.
    keys: Vec<String>,
    /// Sketches of kinds of sheets.
    sketches: Vec<(String, Sketch)>,
    problems: Vec<Problem>,
}

/// A commune's batches: its card, its sheets.
pub(super) type Batches = [Batch; 2];

/// What is to be set: every sheet and card of a site.
pub(super) struct Plan {
    orders: Vec<Order>,
    /// Orders whose sheets are shown for all of their kind.
    shown: HashSet<Order>,
}

impl Plan {
    pub(super) fn of(view: &View) -> Self {
        let orders = orders(view);
        let shown = first_of_each_kind(&orders, view);
        Self { orders, shown }
    }

    /// The kinds for which a sheet of this commune is shown.
    pub(super) fn shown_of(&self, commune: usize, view: &View) -> BTreeSet<String> {
        let own = self.shown.iter().filter(|order| order.whose() == Some(commune));
        own.filter_map(|order| order.kind(view)).collect()
    }
}

/// Where sheets are set, and who takes them.
pub(super) struct PrintShop<'a> {
    pub(super) theme: &'a ThemeFiles,
    pub(super) cache: PrintCache,
    /// Whether kept sheets are set again.
    pub(super) again: bool,
    /// What is remembered of each commune whose files stay as they are.
    pub(super) known: Vec<Option<&'a Batches>>,
    /// Takes each file of the site or of a commune as soon as it is made.
    pub(super) keep: &'a Keep<'a>,
    /// Looks at what each sheet is made of, kept ones too.
    pub(super) look: &'a (dyn Fn(&str, &str, Option<usize>) + Sync),
    /// Hears of each sheet: so many of all.
    pub(super) told: &'a (dyn Fn(usize, usize) + Sync),
}

type Keep<'a> = dyn Fn(&Artefact, Option<usize>) -> Result<(), CannotPublish> + Sync + 'a;

impl PrintShop<'_> {
    /// Sets all sheets of a site that are not known, and gives what pages link to, and
    /// what is to be remembered of each commune whose sheets were set.
    pub(super) fn print(
        &self,
        plan: &Plan,
        view: &View,
        problems: &mut Problems,
    ) -> Result<(Printed, BTreeMap<usize, Batches>), CannotPublish> {
        let site = &view.content.site;
        // A commune's sheets are one batch, a card is another.
        let of_one =
            |a: &Order, b: &Order| a.commune().is_some() && a.commune() == b.commune();
        let is_new =
            |order: &&Order| order.whose().and_then(|whose| self.known[whose]).is_none();
        let room = Room {
            typesetter: Typesetter::new(self.theme, &site.theme, view.content.as_of),
            batches: plan.orders.chunk_by(of_one).collect(),
            next: AtomicUsize::new(0),
            counted: AtomicUsize::new(0),
            shown: &plan.shown,
            all: plan.orders.iter().filter(is_new).count(),
            view,
            shop: self,
        };
        let mut printed = Printed::default();
        let mut found = Vec::new();
        let mut made: BTreeMap<usize, Batches> = BTreeMap::new();
        for (first, Done { listed, batch }) in room.work()? {
            for (listing, file) in listed {
                printed.add(listing, file, view.locale);
            }
            for (kind, sketch) in &batch.sketches {
                printed.add_sketch(kind.clone(), sketch.clone());
            }
            found.extend(batch.problems.iter().cloned());
            if let Some(whose) = first.whose() {
                made.entry(whose).or_default()[place_of(first)] = batch;
            }
        }
        once_each(found, problems);
        Ok((printed, made))
    }
}

/// Which of a commune's batches an order is in.
fn place_of(order: Order) -> usize {
    usize::from(order.commune().is_some())
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
    shown: &'a HashSet<Order>,
    view: &'a View<'a>,
    shop: &'a PrintShop<'a>,
}

impl Room<'_> {
    /// What became of each batch, by its first order.
    fn work(&self) -> Result<Vec<(Order, Done)>, CannotPublish> {
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
        Ok(done.into_iter().map(|(index, one)| (self.batches[index][0], one)).collect())
    }

    fn next_batch(&self) -> Option<(usize, &[Order])> {
        let index = self.next.fetch_add(1, Ordering::Relaxed);
        self.batches.get(index).map(|batch| (index, *batch))
    }

    fn batch(&self, orders: &[Order]) -> Result<Done, CannotPublish> {
        let whose = orders.first().and_then(|order| order.whose());
        if let Some(known) = whose.and_then(|whose| self.shop.known[whose]) {
            let batch = known[place_of(orders[0])].clone();
            batch.keys.iter().for_each(|key| self.shop.cache.use_key(key));
            return Ok(Done { listed: Vec::new(), batch });
        }
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
        done.batch.problems.extend(unknown_letters(&sheet));
        (self.shop.look)(&sheet.path, &sheet.words(), order.commune());
        let key = self.typesetter.key(&sheet);
        let Some(set) = self.set(&key, || self.typesetter.set(&sheet), done) else {
            return Ok(None);
        };
        if let Some((kind, sketch)) = kind.clone().zip(set.sketch.clone()) {
            done.batch.sketches.push((kind, sketch));
        }
        let file = Artefact::new(sheet.path.clone(), Vec::new());
        let set = self.keep(listing.clone(), file, (kind, order.whose()), set, done)?;
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
            let file = Artefact::new(path.clone(), Vec::new());
            kept = (path, self.keep(listing, file, (None, Some(commune)), set, done)?);
            files.push((&kept.0, &kept.1.bytes));
        }
        files.extend(leaves.iter().map(|leaf| (&*leaf.sheet.path, &*leaf.set.bytes)));
        if let Some((zip, listing)) = bundle(commune, &files, self.view) {
            (self.shop.keep)(&zip, Some(commune))?;
            let (path, bytes) = (zip.path, zip.bytes.len());
            done.listed.push((
                listing,
                PrintedFile { path, pages: files.len(), bytes, kind: None },
            ));
        }
        Ok(())
    }

    /// Hands a file of this kind and commune to the stage and gives it back.
    fn keep(
        &self,
        listing: Listing,
        file: Artefact,
        (kind, whose): (Option<String>, Option<usize>),
        set: SetSheet,
        done: &mut Done,
    ) -> Result<SetSheet, CannotPublish> {
        let artefact = Artefact { bytes: set.bytes, ..file };
        (self.shop.keep)(&artefact, whose)?;
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
        done.batch.keys.push(key.to_owned());
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
                done.batch.problems.extend(problems);
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
