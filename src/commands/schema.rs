//! `aoxanh schema`: JSON Schemas of the YAML files, for editors.
//!
//! Without a kind, all of them are written below the root, where the first line
//! of each YAML file looks for them; they are ours, so they are overwritten, but
//! only where they differ. With a kind, that one goes to standard output. A site
//! that can be read has its own ids in them; one that cannot still gets the rest.

use std::{
    fs,
    io::{self, Write as _},
    path::Path,
};

use super::{End, Speaker, cli::SchemaOptions, speak::say};
use crate::{
    locale::{Locale, Word, Wording},
    model::Site,
    read::{CannotRead, Disk, SchemaKind, default_book, read_content, schema_of},
};

/// Prints one schema, or writes all of them.
pub(super) fn schema(options: &SchemaOptions, speaker: &Speaker) -> End {
    let known = match Known::below(&options.root) {
        Ok(known) => known,
        // No site is needed to print what holds for all sites.
        Err(CannotRead::NoContent(_)) if options.kind.is_some() => Known::default(),
        Err(error) => {
            let id = match error {
                CannotRead::NoContent(_) => "cannot-no-content",
                CannotRead::Refused { .. } => "cannot-read",
            };
            speaker.complain(id, &[("reason", Word::text(error.to_string()))]);
            return End::CouldNotRun;
        }
    };
    if let Some(kind) = options.kind {
        let text = schema_of(kind, &known.words(speaker), known.site.as_ref());
        // Where nobody reads any more, it is lost, and that is all.
        let _ = io::stdout().lock().write_all(text.as_bytes());
        return End::Done;
    }
    match known.write(&options.root, speaker) {
        Ok(written) => {
            report(written, &known, &options.root, speaker);
            End::Done
        }
        Err(error) => {
            speaker
                .complain("cannot-write", &[("reason", Word::text(error.to_string()))]);
            End::CouldNotRun
        }
    }
}

/// Writes the schemas of the site below a root; gives how many files there are.
pub(super) fn write_schemas(root: &Path, speaker: &Speaker) -> io::Result<usize> {
    let known = Known::below(root).unwrap_or_default();
    known.write(root, speaker)?;
    Ok(SchemaKind::ALL.len())
}

/// What a site says about its schemas.
#[derive(Default)]
struct Known {
    site: Option<Site>,
    locale: Option<Locale>,
}

impl Known {
    fn below(root: &Path) -> Result<Self, CannotRead> {
        let reading = read_content(&Disk::open(root)?, &|_, _| ());
        let site = reading.content.map(|content| content.site);
        Ok(Self { site, locale: reading.locale })
    }

    fn words(&self, speaker: &Speaker) -> Wording {
        let language = speaker.language(self.locale.as_ref());
        default_book(language, "schema").unwrap_or_else(|_| Wording::empty(language))
    }

    /// Writes what differs from what is there; gives how many files that were.
    fn write(&self, root: &Path, speaker: &Speaker) -> io::Result<usize> {
        let words = self.words(speaker);
        let folder = root.join(SchemaKind::FOLDER);
        fs::create_dir_all(&folder).map_err(|error| named(&folder, &error))?;
        let mut written = 0;
        for kind in SchemaKind::ALL {
            let path = folder.join(kind.file_name());
            let text = schema_of(kind, &words, self.site.as_ref());
            if fs::read(&path).ok().as_deref() != Some(text.as_bytes()) {
                fs::write(&path, text).map_err(|error| named(&path, &error))?;
                written += 1;
            }
        }
        Ok(written)
    }
}

/// The error with the place that it is about.
fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

/// What was written, and how an editor comes to use it.
fn report(written: usize, known: &Known, root: &Path, speaker: &Speaker) {
    let said = speaker.follow(known.locale.as_ref());
    let words = [
        ("files", Word::text(written.to_string())),
        ("where", Word::text(root.join(SchemaKind::FOLDER).display().to_string())),
        ("line", Word::text(SchemaKind::Site.line_for("content/site.yaml"))),
    ];
    let done = if written == 0 { "schema-current" } else { "schema-written" };
    say(io::stderr(), &said.text(done, &words));
    if known.site.is_none() {
        say(io::stderr(), &said.text("schema-without-site", &words));
    }
    say(io::stderr(), &said.text("schema-how", &words));
}
