//! The thread that builds, so that whoever waits for a build can stop waiting.
//!
//! Takes orders one at a time; gives one [`Built`] for each. Where another program holds
//! the lock it waits for it. A build that nobody wants any more is left at its next step
//! by unwinding, which removes what it had begun as a failed build does; where a step is
//! long, the program ends meanwhile, and the next build puts in order what is left.

use std::{
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
    pipeline::{CannotRun, Job, Outcome, Step, run},
    publish::CannotPublish,
};

/// How long to wait before asking for the lock again.
const ASK_AGAIN: Duration = Duration::from_millis(200);

/// Gives orders to the thread.
pub(super) struct Builder {
    orders: mpsc::Sender<()>,
    is_unwanted: Arc<AtomicBool>,
}

impl Builder {
    /// Starts the thread; it waits for orders.
    pub(super) fn start(job: Job, happened: mpsc::Sender<Happened>) -> io::Result<Self> {
        let (orders, ordered) = mpsc::channel();
        let is_unwanted = Arc::new(AtomicBool::new(false));
        let work = Work { job, is_unwanted: Arc::clone(&is_unwanted), happened };
        thread::Builder::new()
            .name("build".into())
            .spawn(move || work.until_done(&ordered))?;
        Ok(Self { orders, is_unwanted })
    }

    /// One build more.
    pub(super) fn order(&self) {
        let _ = self.orders.send(());
    }

    /// The running build is not wanted any more.
    pub(super) fn leave_off(&self) {
        self.is_unwanted.store(true, Ordering::Relaxed);
    }
}

/// What the thread has.
struct Work {
    job: Job,
    is_unwanted: Arc<AtomicBool>,
    happened: mpsc::Sender<Happened>,
}

impl Work {
    fn until_done(mut self, ordered: &mpsc::Receiver<()>) {
        while let Ok(()) = ordered.recv() {
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

    /// The one build; what shall outlive it is kept in `self`.
    fn build(&mut self) -> Result<Outcome, CannotRun> {
        let bar = Bar::new(Format::Human);
        let outcome = run(&self.job, &|step| {
            bar.told(step);
            // Sheets are set on threads that do not pass on an unwinding in silence.
            let can_be_left = !matches!(step, Step::Print(..));
            if can_be_left && self.is_unwanted.load(Ordering::Relaxed) {
                resume_unwind(Box::new(()));
            }
        });
        bar.clear();
        outcome
    }
}
