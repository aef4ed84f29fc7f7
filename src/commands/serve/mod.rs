//! `aoxanh serve`: the site on this machine, built again whenever a file changes.
//!
//! Puts the parts together: an address (`Door`), a thread that builds (`builder`), the
//! watch over the input, the server, and the `session` that hears of all of it. The site
//! goes to a folder of its own below `.aoxanh/`, so that `public/` stays what was
//! published. The lock is held while it builds only, so that `aoxanh build` works beside
//! it. What volunteers keep for themselves is not served to other machines by accident:
//! the internal edition leaves this one only when told so twice.

mod builder;
mod fault;
mod happened;
mod session;

use std::{path::PathBuf, sync::mpsc};

use self::{builder::Builder, happened::Happened, session::Session};
use super::{
    End, Speaker, build,
    cli::{AudienceOption, PrintOption, ServeOptions},
    speak::say,
};
use crate::{
    locale::Word,
    pipeline::{CannotRun, Job, Printing, StopAt},
    read::{Disk, ThemeFiles},
    serve::{Answers, CannotOpen, Door, News, Note, Server, mark_of, watch},
};

/// Serves until it is stopped.
pub(super) fn serve(options: &ServeOptions, speaker: &Speaker) -> End {
    match begin(options, speaker) {
        Ok((session, events)) => session.run(&events),
        Err(reason) => {
            say(std::io::stderr(), &reason);
            End::CouldNotRun
        }
    }
}

type Begun<'a> = (Session<'a>, mpsc::Receiver<Happened>);

fn begin<'a>(options: &ServeOptions, speaker: &'a Speaker) -> Result<Begun<'a>, String> {
    // Before anything else is begun: most often the wrong folder.
    Disk::open(&options.root)
        .map_err(|error| build::why_not(&CannotRun::Read(error), speaker))?;
    let door = open_door(options, speaker)?;
    build::use_threads(options.threads);
    let job = job_of(options);
    let folder = job.out.clone().unwrap_or_default();
    let cannot = |error: &dyn std::fmt::Display| {
        speaker.text("serve-cannot", &[("reason", Word::text(error.to_string()))])
    };

    let (happened, events) = mpsc::channel();
    let seen = happened.clone();
    let told = move |what| {
        let _ = seen.send(Happened::Seen(what));
    };
    watch(&options.root, options.poll, told).map_err(|error| cannot(&error))?;
    let news = News::new(mark_of(&folder), waiting(speaker));
    let url = door.url.clone();
    let answers = Answers {
        folder: folder.clone(),
        worker: ThemeFiles::built_in().text("worker/off.js").to_owned(),
        wrong_host: speaker.text("serve-wrong-host", &[("url", Word::text(&url))]),
    };
    let stop = happened.clone();
    let asked_to_stop = move || {
        let _ = stop.send(Happened::Stop);
    };
    let server = Server::start(door, answers, &news, asked_to_stop)
        .map_err(|error| cannot(&error))?;
    let builder = Builder::start(job, happened).map_err(|error| cannot(&error))?;
    let session = Session::new(speaker, folder, url, options.open, news, server, builder);
    Ok((session, events))
}

fn open_door(options: &ServeOptions, speaker: &Speaker) -> Result<Door, String> {
    let host = options.host.as_deref();
    let closed = |error: CannotOpen| {
        let (id, words) = match &error {
            CannotOpen::Taken(port) => {
                ("serve-port-taken", [("port", Word::text(port.to_string()))])
            }
            CannotOpen::NoHost(host, _) => {
                ("serve-no-host", [("host", Word::text(host.as_str()))])
            }
            CannotOpen::Refused(error) => {
                ("serve-cannot", [("reason", Word::text(error.to_string()))])
            }
        };
        speaker.text(id, &words)
    };
    let is_own = Door::is_own(host).map_err(closed)?;
    let is_internal = options.audience == AudienceOption::Internal;
    if is_internal && !is_own && !options.share_internal {
        return Err(speaker.text("serve-internal", &[]));
    }
    let door = Door::open(host, options.port).map_err(closed)?;
    if let Some(port) = door.taken {
        speaker.complain("serve-port-other", &[("port", Word::text(port.to_string()))]);
    }
    if !is_own {
        speaker.complain("serve-open-to-others", &[]);
    }
    Ok(door)
}

fn job_of(options: &ServeOptions) -> Job {
    let below: PathBuf =
        [".aoxanh", "serve", build::edition(options.audience)].iter().collect();
    Job {
        root: options.root.clone(),
        out: Some(options.root.join(below)),
        audience: build::audience(options.audience),
        stop_at: StopAt::Errors,
        print: match options.print {
            None | Some(PrintOption::None) => Printing::None,
            Some(PrintOption::Changed) => Printing::Changed,
            Some(PrintOption::All) => Printing::All,
        },
    }
}

fn waiting(speaker: &Speaker) -> Note {
    Note {
        language: speaker.language(None).tag(),
        title: speaker.text("serve-waiting", &[]),
        text: speaker.text("serve-waiting-text", &[]),
    }
}
