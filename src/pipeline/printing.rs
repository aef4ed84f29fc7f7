//! Printing: every sheet and card of a site, taken from the cache or set anew.
//!
//! Workers are plain threads with one counter, never the pool of the pages:
//! Typst waits by doing other work of the pool on the same stack, which would
//! nest one document in another without end. What is set goes to the stage at
//! once; only what pages say about it is kept.

use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicUsize, Ordering},
};

use super::{Job, Maker, Printing, Step};
use crate::{
    diagnostics::{Code, Problem, Problems},
    publish::{CannotPublish, PrintCache},
    read::ThemeFiles,
    render::{
        Artefact, Listing, Order, Printed, SetSheet, Sheet, Typesetter, View, forget,
        orders,
    },
};

/// Typst forgets after so many sheets of a worker.
const SHEETS_BEFORE_FORGETTING: usize = 8;

/// What became of an order: what pages say about it, and what is wrong with it.
struct Done {
    listed: Option<(Listing, String, usize, usize)>,
    problems: Vec<Problem>,
}

/// Sets all sheets of a site and tells the view of them. Gives the cache too, to be
/// tidied when the site is published; none where nothing is to be set.
pub(super) fn print<'a>(
    job: &Job,
    view: View<'a>,
    theme: &ThemeFiles,
    maker: &Maker,
    problems: &mut Problems,
    told: &(dyn Fn(Step) + Sync),
) -> Result<(View<'a>, Option<PrintCache>), CannotPublish> {
    if job.print == Printing::None {
        return Ok((view, None));
    }
    let cache = PrintCache::open(&job.root, job.edition());
    let printed = print_all(job, &view, theme, (maker, &cache), problems, told)?;
    Ok((view.with(printed), Some(cache)))
}

fn print_all(
    job: &Job,
    view: &View,
    theme: &ThemeFiles,
    (maker, cache): (&Maker, &PrintCache),
    problems: &mut Problems,
    told: &(dyn Fn(Step) + Sync),
) -> Result<Printed, CannotPublish> {
    let site = &view.content.site;
    let room = Room {
        typesetter: Typesetter::new(theme, &site.theme, view.content.as_of),
        orders: orders(view),
        next: AtomicUsize::new(0),
        again: job.print == Printing::All,
        view,
        maker,
        cache,
    };
    let done = room.work(told)?;
    let mut printed = Printed::default();
    let mut found = Vec::new();
    for one in done {
        if let Some((listing, path, pages, bytes)) = one.listed {
            printed.add(listing, path, pages, bytes);
        }
        found.extend(one.problems);
    }
    once_each(found, problems);
    Ok(printed)
}

/// A fault of a template shows in every sheet, a strange letter in every form of
/// one: each is told once.
fn once_each(found: Vec<Problem>, problems: &mut Problems) {
    let mut told: Vec<(Code, _, String)> = Vec::new();
    for problem in found {
        let words = problem.words.iter().filter(|(name, _)| *name != "sheet");
        let words: String = words.map(|(_, word)| word.as_str()).collect();
        let mark = (problem.code, problem.place.clone(), words);
        if problem.code == Code::DoesNotFit || !told.contains(&mark) {
            told.push(mark);
            problems.add(problem);
        }
    }
}

/// What the workers share.
struct Room<'a> {
    typesetter: Typesetter,
    orders: Vec<Order>,
    next: AtomicUsize,
    /// Whether kept sheets are set again.
    again: bool,
    view: &'a View<'a>,
    maker: &'a Maker,
    cache: &'a PrintCache,
}

impl Room<'_> {
    fn work(&self, told: &(dyn Fn(Step) + Sync)) -> Result<Vec<Done>, CannotPublish> {
        let all = self.orders.len();
        let done: Mutex<Vec<(usize, Done)>> = Mutex::default();
        let refused = Mutex::new(None);
        let worker = || {
            let mut since = 0;
            while let Some((index, order)) = self.next_order() {
                match self.one(order) {
                    Ok(one) => {
                        let mut done = done.lock().unwrap_or_else(PoisonError::into_inner);
                        done.push((index, one));
                        told(Step::Print(done.len(), all));
                    }
                    Err(error) => {
                        self.next.store(all, Ordering::Relaxed);
                        *refused.lock().unwrap_or_else(PoisonError::into_inner) =
                            Some(error);
                    }
                }
                since += 1;
                if since == SHEETS_BEFORE_FORGETTING {
                    forget();
                    since = 0;
                }
            }
        };
        std::thread::scope(|scope| {
            for _ in 0..rayon::current_num_threads().min(all) {
                scope.spawn(worker);
            }
        });
        forget();
        if let Some(error) = refused.into_inner().unwrap_or_else(PoisonError::into_inner) {
            return Err(error);
        }
        let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
        done.sort_by_key(|(index, _)| *index);
        Ok(done.into_iter().map(|(_, one)| one).collect())
    }

    fn next_order(&self) -> Option<(usize, Order)> {
        let index = self.next.fetch_add(1, Ordering::Relaxed);
        self.orders.get(index).map(|order| (index, *order))
    }

    fn one(&self, order: Order) -> Result<Done, CannotPublish> {
        let Some((sheet, listing)) = order.sheet(&self.typesetter, self.view) else {
            return Ok(Done { listed: None, problems: Vec::new() });
        };
        let mut problems: Vec<Problem> = unknown_letters(&sheet).into_iter().collect();
        let listed = match self.set(&sheet) {
            Ok(SetSheet { bytes, pages }) => {
                let size = bytes.len();
                let path = sheet.path.clone();
                self.maker.keep(&Artefact::new(sheet.path, bytes))?;
                Some((listing, path, pages, size))
            }
            Err(found) => {
                problems.extend(found);
                None
            }
        };
        Ok(Done { listed, problems })
    }

    fn set(&self, sheet: &Sheet) -> Result<SetSheet, Vec<Problem>> {
        let key = self.typesetter.key(sheet);
        let kept = if self.again { None } else { self.cache.take(&key) };
        if let Some(kept) = kept {
            return Ok(SetSheet { bytes: kept.bytes, pages: kept.pages });
        }
        let set = self.typesetter.set(sheet)?;
        self.cache.keep(&key, set.pages, &set.bytes);
        Ok(set)
    }
}

fn unknown_letters(sheet: &Sheet) -> Option<Problem> {
    let letters: Vec<String> = sheet.unknown_letters.iter().map(char::to_string).collect();
    (!letters.is_empty()).then(|| {
        Problem::new(Code::UnknownLetter, sheet.place.clone())
            .with("sheet", sheet.path.as_str())
            .with("found", letters.join(" "))
    })
}
