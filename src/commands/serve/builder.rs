//! The thread that builds, so that whoever waits for a build can stop waiting.
//!
//! Takes orders one at a time, each with what was touched since the last; gives one
//! [`Built`] for each, and what one build knows the next one has at hand. Where another
//! program holds the lock it waits for it. A build that nobody wants any more is left at
//! its next step by unwinding, which removes what it had begun as a failed build does;
//! where a step is long, the program ends meanwhile, and the next build puts in order what
//! is left.

use std::{
    collections::BTreeSet,
    io,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::{Duration, Instant},
};

use super::happened::{Built, Happened};
use crate::{
    commands::{build::Bar, cli::Format},
    pipeline::{Again, CannotRun, Held, Job, Outcome, Step, run_again},
    publish::CannotPublish,
    render::Artefact,
};

/// How long to wait before asking for the lock again.
const ASK_AGAIN: Duration = Duration::from_millis(200);

/// Gives orders to the thread.
pub(super) struct Builder {
    orders: mpsc::Sender<BTreeSet<String>>,
    is_unwanted: Arc<AtomicBool>,
}

impl Builder {
    /// Starts the thread; it waits for orders.
    pub(super) fn start(job: Job, happened: mpsc::Sender<Happened>) -> io::Result<Self> {
        let (orders, ordered) = mpsc::channel();
        let is_unwanted = Arc::new(AtomicBool::new(false));
        let (held, unwanted) = (Held::default(), Arc::clone(&is_unwanted));
        let work = Work { job, held, is_unwanted: unwanted, happened };
        thread::Builder::new()
            .name("build".into())
            .spawn(move || work.until_done(&ordered))?;
        Ok(Self { orders, is_unwanted })
    }

    /// One build more, because these paths were touched.
    pub(super) fn order(&self, touched: BTreeSet<String>) {
        let _ = self.orders.send(touched);
    }

    /// The running build is not wanted any more.
    pub(super) fn leave_off(&self) {
        self.is_unwanted.store(true, Ordering::Relaxed);
    }
}

/// What the thread has.
struct Work {
    job: Job,
    held: Held,
    is_unwanted: Arc<AtomicBool>,
    happened: mpsc::Sender<Happened>,
}

impl Work {
    fn until_done(mut self, ordered: &mpsc::Receiver<BTreeSet<String>>) {
        while let Ok(touched) = ordered.recv() {
            self.held.touch(touched);
            let built = catch_unwind(AssertUnwindSafe(|| self.build_when_free()));
            let news =
                built.map_or(Happened::Broke, |built| Happened::Built(built.into()));
            if self.happened.send(news).is_err() {
                return;
            }
        }
    }

    fn build_when_free(&mut self) -> Built {
        let mut has_waited = false;
        loop {
            let begun = Instant::now();
            let outcome = self.build();
            let is_busy =
                matches!(outcome, Err(CannotRun::Publish(CannotPublish::Busy(_))));
            if !is_busy || self.is_unwanted.load(Ordering::Relaxed) {
                return Built { outcome, took: begun.elapsed() };
            }
            if !has_waited {
                let _ = self.happened.send(Happened::Waits);
            }
            has_waited = true;
            thread::sleep(ASK_AGAIN);
        }
    }

    /// The one build.
    fn build(&mut self) -> Result<Outcome, CannotRun> {
        let bar = Bar::new(Format::Human);
        let Self { job, held, is_unwanted, happened } = self;
        let early = |files: &[Artefact]| {
            let pages = files.iter().filter(|file| file.path.ends_with(".html"));
            let pages = pages.map(|page| (page.path.clone(), page.bytes.clone()));
            let _ = happened.send(Happened::Early(pages.collect()));
        };
        let again = Again { held, early: &early };
        let outcome = run_again(job, again, &|step| {
            bar.told(step);
            // Sheets are set on threads that do not pass on an unwinding in silence.
            let can_be_left = !matches!(step, Step::Print(..));
            if can_be_left && is_unwanted.load(Ordering::Relaxed) {
                resume_unwind(Box::new(()));
            }
        });
        bar.clear();
        outcome
    }
}
