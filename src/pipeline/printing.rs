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

use crate::{
    diagnostics::{Code, Place, Problem, Problems},
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

/// Where sheets are set, and who takes them.
pub(super) struct PrintShop<'a> {
    pub(super) theme: &'a ThemeFiles,
    pub(super) cache: PrintCache,
    /// Whether kept sheets are set again.
    pub(super) again: bool,
    /// Takes each file as soon as it is made.
    pub(super) keep: &'a Keep<'a>,
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
        let room = Room {
            typesetter: Typesetter::new(self.theme, &site.theme, view.content.as_of),
            orders: orders(view),
            next: AtomicUsize::new(0),
            view,
            shop: self,
        };
        let mut printed = Printed::default();
        let mut found = Vec::new();
        for one in room.work()? {
            if let Some((listing, path, pages, bytes)) = one.listed {
                printed.add(listing, path, pages, bytes);
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
    orders: Vec<Order>,
    next: AtomicUsize,
    view: &'a View<'a>,
    shop: &'a PrintShop<'a>,
}

impl Room<'_> {
    fn work(&self) -> Result<Vec<Done>, CannotPublish> {
        let all = self.orders.len();
        let done: Mutex<Vec<(usize, Done)>> = Mutex::default();
        let refused = Mutex::new(None);
        let worker = || {
            let mut since = 0;
            while let Some((index, order)) = self.next_order() {
                match self.one(order) {
                    Ok(one) => {
                        let mut done =
                            done.lock().unwrap_or_else(PoisonError::into_inner);
                        done.push((index, one));
                        (self.shop.told)(done.len(), all);
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
        if let Some(error) = refused.into_inner().unwrap_or_else(PoisonError::into_inner)
        {
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
                (self.shop.keep)(&Artefact::new(sheet.path, bytes))?;
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
        let kept = if self.shop.again { None } else { self.shop.cache.take(&key) };
        if let Some(kept) = kept {
            return Ok(SetSheet { bytes: kept.bytes, pages: kept.pages });
        }
        let set = self.typesetter.set(sheet)?;
        self.shop.cache.keep(&key, set.pages, &set.bytes);
        Ok(set)
    }
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
