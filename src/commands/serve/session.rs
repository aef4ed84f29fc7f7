//! A session of writing: hears of changes, has the site built, says what came of it.
//!
//! One build at a time. Changes are gathered until it has been quiet for a moment,
//! because editors write a file twice; what changes during a build is built after it.
//! The terminal gets one line for each build, and the problems that the build before did
//! not have; open pages get all errors, or the new site.

use std::{
    borrow::Cow,
    collections::BTreeSet,
    path::PathBuf,
    sync::mpsc::{Receiver, RecvTimeoutError},
    time::{Duration, Instant},
};

use super::{
    builder::Builder,
    fault,
    happened::{Built, Happened},
};
use crate::{
    commands::{
        End, Speaker, build,
        speak::{Said, say},
    },
    diagnostics::{Code, Place, Problem, Problems},
    locale::Word,
    pipeline::{CannotRun, Outcome},
    serve::{Fault, News, Seen, Server, SiteMark, mark_of},
};

/// So long nothing may change before a build begins.
const QUIET: Duration = Duration::from_millis(40);
/// So long changes may go on before one begins all the same.
const LONGEST_WAIT: Duration = Duration::from_secs(1);
/// So long a running build may go on after the end was asked for.
const LAST_BUILD: Duration = Duration::from_millis(600);
/// And then the answers that are on their way.
const LAST_ANSWERS: Duration = Duration::from_millis(200);

/// What is known from one build to the next.
pub(super) struct Session<'a> {
    speaker: &'a Speaker,
    folder: PathBuf,
    url: String,
    open: bool,
    news: News,
    server: Server,
    builder: Builder,
    is_building: bool,
    builds: usize,
    /// What changed since the last build began, and since when.
    changed: BTreeSet<String>,
    since: Option<Instant>,
    /// What the build that runs is for.
    building_for: BTreeSet<String>,
    told: BTreeSet<Told>,
    mark: Option<SiteMark>,
}

/// What tells one problem from another.
type Told = (Place, Code, Vec<(Cow<'static, str>, String)>);

impl<'a> Session<'a> {
    pub(super) fn new(
        speaker: &'a Speaker,
        folder: PathBuf,
        url: String,
        open: bool,
        news: News,
        server: Server,
        builder: Builder,
    ) -> Self {
        let mark = mark_of(&folder);
        Self {
            speaker,
            folder,
            url,
            open,
            news,
            server,
            builder,
            is_building: false,
            builds: 0,
            changed: BTreeSet::new(),
            since: None,
            building_for: BTreeSet::new(),
            told: BTreeSet::new(),
            mark,
        }
    }

    /// Builds, and again and again, until the end is asked for.
    pub(super) fn run(mut self, events: &Receiver<Happened>) -> End {
        self.begin_build();
        let end = loop {
            let event = match self.time_until_build() {
                None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(time) => events.recv_timeout(time),
            };
            match event {
                Ok(Happened::Seen(seen)) => self.seen(seen),
                Ok(Happened::Early(pages)) => self.news.show_early(pages),
                Ok(Happened::Waits) => self.speaker.complain("serve-waits", &[]),
                Ok(Happened::Built(built)) => {
                    if let Some(end) = self.built(*built) {
                        break end;
                    }
                }
                Err(RecvTimeoutError::Timeout) => self.begin_build(),
                Ok(Happened::Stop) => break End::Done,
                Ok(Happened::Broke) | Err(RecvTimeoutError::Disconnected) => {
                    break End::CouldNotRun;
                }
            }
        };
        self.stop(events, end)
    }

    /// None while there is nothing to build or a build runs.
    fn time_until_build(&self) -> Option<Duration> {
        let since = self.since.filter(|_| !self.is_building)?;
        Some(QUIET.min(LONGEST_WAIT.saturating_sub(since.elapsed())))
    }

    fn seen(&mut self, seen: Seen) {
        match seen {
            Seen::Changed(name) => {
                self.changed.insert(name);
                self.since.get_or_insert_with(Instant::now);
            }
            Seen::MustLook(reason) => {
                self.speaker.complain("serve-looks", &[("reason", Word::text(reason))]);
            }
        }
    }

    fn begin_build(&mut self) {
        self.building_for = std::mem::take(&mut self.changed);
        self.since = None;
        self.is_building = true;
        self.builder.order(self.building_for.clone());
    }

    /// A build is over; gives the end of the command where nothing more can come of it.
    fn built(&mut self, built: Built) -> Option<End> {
        self.is_building = false;
        self.builds += 1;
        let is_first = self.builds == 1;
        let outcome = match built.outcome {
            Ok(outcome) => outcome,
            Err(error) => return self.could_not_build(&error, is_first),
        };
        let said = self.speaker.follow(outcome.locale.as_ref());
        said.problems(&new_problems(&outcome.problems, &mut self.told));
        let before = self.mark.clone();
        if outcome.made.is_some() {
            self.mark = mark_of(&self.folder);
        }
        let is_new = self.mark != before;
        say(std::io::stderr(), &self.line(&outcome, built.took, is_first, is_new, &said));
        let language = self.speaker.language(outcome.locale.as_ref()).tag();
        let has_site = self.mark.is_some();
        let fault: Option<Fault> = outcome
            .made
            .is_none()
            .then(|| fault::of_problems(&outcome.problems, has_site, language, &said));
        self.news.tell(self.mark.clone(), fault);
        if is_first {
            self.show_address(&said);
        }
        None
    }

    fn could_not_build(&mut self, error: &CannotRun, is_first: bool) -> Option<End> {
        let reason = build::why_not(error, self.speaker);
        say(std::io::stderr(), &reason);
        if is_first {
            return Some(End::CouldNotRun);
        }
        let (said, language) =
            (self.speaker.follow(None), self.speaker.language(None).tag());
        let fault = fault::of_reason(reason, self.mark.is_some(), language, &said);
        self.news.tell(self.mark.clone(), Some(fault));
        None
    }

    /// What was built, why, how long it took.
    fn line(
        &self,
        outcome: &Outcome,
        took: Duration,
        is_first: bool,
        is_new: bool,
        said: &Said,
    ) -> String {
        let mut words = vec![
            ("found", Word::text(build::found(outcome, said))),
            ("seconds", Word::text(format!("{:.2}", took.as_secs_f64()))),
        ];
        if let Some(made) = outcome.made {
            words.push(("communes", Word::text(made.communes.to_string())));
            words.push(("pages", Word::text(made.pages.to_string())));
        }
        if is_first {
            let is_made = outcome.made.is_some();
            let id = if is_made { "serve-built-first" } else { "serve-failed-first" };
            return said.text(id, &words);
        }
        let time = jiff::Zoned::now().strftime("%H:%M:%S").to_string();
        words.push(("time", Word::text(time)));
        words.push(("changed", Word::text(self.what_changed())));
        let id = match (outcome.made.is_some(), is_new) {
            (false, _) => "serve-failed",
            (true, true) => "serve-built",
            (true, false) => "serve-same",
        };
        said.text(id, &words)
    }

    /// The first file that changed, and how many more.
    fn what_changed(&self) -> String {
        let first = self.building_for.first().map_or("", String::as_str);
        let shown: String = first.chars().filter(|c| !c.is_control()).collect();
        match self.building_for.len() {
            0 | 1 => shown,
            all => format!("{shown} (+{})", all - 1),
        }
    }

    fn show_address(&self, said: &Said) {
        let url = ("url", Word::text(self.url.as_str()));
        say(std::io::stdout(), &said.text("serve-address", &[url]));
        if self.open && open::that_detached(&self.url).is_err() {
            say(std::io::stderr(), &said.text("serve-no-browser", &[]));
        }
    }

    /// Lets a running build and the open pages end, but does not wait for long.
    fn stop(self, events: &Receiver<Happened>, end: End) -> End {
        self.builder.leave_off();
        let asked = Instant::now();
        let mut is_building = self.is_building;
        while is_building {
            let left = LAST_BUILD.saturating_sub(asked.elapsed());
            is_building = match events.recv_timeout(left) {
                Ok(Happened::Built(_) | Happened::Broke) | Err(_) => false,
                Ok(_) => true,
            };
        }
        drop(self.news);
        self.server.stop(LAST_ANSWERS);
        if end == End::Done {
            self.speaker.complain("serve-stopped", &[]);
        }
        end
    }
}

/// Those that the build before did not have; from now on it is these that are known.
fn new_problems(problems: &Problems, told: &mut BTreeSet<Told>) -> Problems {
    let name = |it: &Problem| (it.place.clone(), it.code, it.words.clone());
    let now: BTreeSet<Told> = problems.iter().map(name).collect();
    let mut new = Problems::new();
    for problem in problems.iter().filter(|it| !told.contains(&name(it))) {
        new.add(problem.clone());
    }
    *told = now;
    new
}
