//! `aoxanh build` and `aoxanh check`: the same work, with or without writing.

use std::{
    io::ErrorKind,
    path::{Path, PathBuf},
    time::Instant,
};

use indicatif::{ProgressBar, ProgressStyle};

use super::{
    End, Speaker,
    cli::{AudienceOption, Format, PrintOption, SiteOptions},
    speak::{Said, say},
};
use crate::{
    diagnostics::Severity,
    locale::Word,
    pipeline::{CannotRun, Job, Made, Outcome, Printing, Step, StopAt, run},
    publish::CannotPublish,
    read::CannotRead,
    render::Audience,
};

/// More threads than any machine has cores help nobody.
const MOST_THREADS: usize = 256;
/// Communes from which on a build is long enough for a progress bar.
const WORTH_A_BAR: usize = 200;

/// Builds the site.
pub(super) fn build(options: &SiteOptions, speaker: &Speaker) -> End {
    let usual = || options.root.join(edition(options.audience));
    let out = options.out.clone().unwrap_or_else(usual);
    work(options, Some(out), speaker)
}

/// Looks at everything that a build would, and writes nothing.
pub(super) fn check(options: &SiteOptions, speaker: &Speaker) -> End {
    work(options, None, speaker)
}

fn work(options: &SiteOptions, out: Option<PathBuf>, speaker: &Speaker) -> End {
    let started = Instant::now();
    use_threads(options.threads);
    let job = Job {
        root: options.root.clone(),
        out,
        audience: audience(options.audience),
        stop_at: match (options.strict, options.keep_going) {
            (true, _) => StopAt::Anything,
            (false, true) => StopAt::SiteErrors,
            (false, false) => StopAt::Errors,
        },
        print: printing(options.print),
    };
    let bar = Bar::new(options.format);
    let outcome = run(&job, &|step| bar.told(step));
    bar.clear();
    match outcome {
        Ok(outcome) => report(&outcome, &job, options, started, speaker),
        Err(error) => {
            say(std::io::stderr(), &why_not(&error, speaker));
            End::CouldNotRun
        }
    }
}

/// The name of an edition's folder.
pub(super) fn edition(audience: AudienceOption) -> &'static str {
    match audience {
        AudienceOption::Public => "public",
        AudienceOption::Internal => "internal",
    }
}

pub(super) fn audience(option: AudienceOption) -> Audience {
    match option {
        AudienceOption::Public => Audience::Public,
        AudienceOption::Internal => Audience::Internal,
    }
}

/// How many threads work, if a number was told.
pub(super) fn use_threads(told: Option<usize>) {
    if let Some(threads) = told {
        // Only the first caller in a process sets the number; later ones keep it.
        let _ = rayon::ThreadPoolBuilder::new()
            .num_threads(threads.min(MOST_THREADS))
            .build_global();
    }
}

/// What was asked for; else what changed, where this program can print at all.
fn printing(asked: Option<PrintOption>) -> Printing {
    match asked {
        Some(PrintOption::Changed) => Printing::Changed,
        Some(PrintOption::All) => Printing::All,
        None if cfg!(feature = "print") => Printing::Changed,
        Some(PrintOption::None) | None => Printing::None,
    }
}

/// Shows what is wrong and what was made.
fn report(
    outcome: &Outcome,
    job: &Job,
    options: &SiteOptions,
    started: Instant,
    speaker: &Speaker,
) -> End {
    let said = speaker.follow(outcome.locale.as_ref());
    let took = started.elapsed().as_secs_f64();
    match options.format {
        Format::Json => {
            said.problems_as_json(&outcome.problems);
            say(std::io::stdout(), &summary_as_json(outcome, took).to_string());
        }
        Format::Human => {
            said.problems(&outcome.problems);
            say(std::io::stderr(), &summary(outcome, job, took, &said));
        }
    }
    if outcome.made.is_some() { End::Done } else { End::Faulty }
}

fn counts(outcome: &Outcome) -> [usize; 3] {
    [Severity::Error, Severity::Warning, Severity::Note]
        .map(|severity| outcome.problems.count(severity))
}

/// How many problems of each severity, in words.
pub(super) fn found(outcome: &Outcome, said: &Said) -> String {
    let [errors, warnings, notes] = counts(outcome).map(|n| Word::text(n.to_string()));
    said.text(
        "summary-found",
        &[("errors", errors), ("warnings", warnings), ("notes", notes)],
    )
}

/// The last line: what was made, how long it took, where to look.
fn summary(outcome: &Outcome, job: &Job, took: f64, said: &Said) -> String {
    let found = found(outcome, said);
    let seconds = Word::text(format!("{took:.2}"));
    let Some(made) = outcome.made else {
        let id = if job.out.is_some() { "summary-stopped" } else { "summary-faulty" };
        return said.text(id, &[("found", Word::text(found)), ("seconds", seconds)]);
    };
    let mut words = vec![
        ("found", Word::text(found)),
        ("seconds", seconds),
        ("communes", Word::text(made.communes.to_string())),
        ("pages", Word::text(made.pages.to_string())),
        ("files", Word::text(made.files.to_string())),
        ("size", Word::text(format!("{:.1}", made.bytes as f64 / 1e6))),
    ];
    let mut lines = match &job.out {
        Some(out) => {
            words.push(("where", Word::text(shown_path(&out.join("index.html")))));
            said.text("summary-built", &words)
        }
        None => said.text("summary-checked", &words),
    };
    if made.left_out > 0 || made.rows_left_out > 0 {
        let words = [
            ("communes", Word::text(made.left_out.to_string())),
            ("rows", Word::text(made.rows_left_out.to_string())),
        ];
        lines = format!("{}\n{lines}", said.text("summary-left-out", &words));
    }
    lines
}

fn shown_path(path: &Path) -> String {
    let text = path.display().to_string();
    text.strip_prefix("./").map_or_else(|| text.clone(), str::to_owned)
}

fn summary_as_json(outcome: &Outcome, took: f64) -> serde_json::Value {
    let [errors, warnings, notes] = counts(outcome);
    let not_listed: usize = outcome.problems.kinds().map(|(_, _, beyond)| beyond).sum();
    let made: Option<Made> = outcome.made;
    serde_json::json!({"summary": {
        "errors": errors,
        "warnings": warnings,
        "notes": notes,
        "not_listed": not_listed,
        "done": made.is_some(),
        "communes": made.map(|made| made.communes),
        "communes_left_out": made.map(|made| made.left_out),
        "rows_left_out": made.map(|made| made.rows_left_out),
        "pages": made.map(|made| made.pages),
        "files": made.map(|made| made.files),
        "bytes": made.map(|made| made.bytes),
        "seconds": (took * 1000.0).round() / 1000.0,
    }})
}

/// Why a build could not run, and what to do, in words.
pub(super) fn why_not(error: &CannotRun, speaker: &Speaker) -> String {
    let id = match error {
        CannotRun::Read(CannotRead::NoContent(_)) => "cannot-no-content",
        CannotRun::Read(CannotRead::Refused { .. }) => "cannot-read",
        CannotRun::Publish(CannotPublish::NotOurs(_)) => "cannot-not-ours",
        CannotRun::Publish(CannotPublish::Busy(_)) => "cannot-busy",
        CannotRun::Publish(CannotPublish::Changed(_)) => "cannot-changed",
        CannotRun::Publish(CannotPublish::Refused(_, error)) => match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "cannot-write-full",
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                "cannot-write-rights"
            }
            _ => "cannot-write-site",
        },
    };
    speaker.text(id, &[("reason", Word::text(error.to_string()))])
}

/// A progress bar on long work; none where there is no terminal.
pub(super) struct Bar(Option<ProgressBar>);

impl Bar {
    pub(super) fn new(format: Format) -> Self {
        let style = ProgressStyle::with_template("{bar:40} {pos}/{len}").ok();
        let bar = (format == Format::Human).then(ProgressBar::no_length);
        Self(bar.zip(style).map(|(bar, style)| bar.with_style(style)))
    }

    pub(super) fn told(&self, step: Step) {
        let (Step::Read(done, all) | Step::Print(done, all) | Step::Render(done, all)) =
            step;
        if let Some(bar) = self.0.as_ref().filter(|_| all >= WORTH_A_BAR) {
            bar.set_length(all as u64);
            bar.set_position(done as u64);
        }
    }

    pub(super) fn clear(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
