//! A file that must not be there yet: nothing that somebody wrote is overwritten.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write as _},
    path::Path,
};

use super::{End, speak::say};
use crate::locale::{Locale, Word};

/// Writes the file and the folders above it; says why where that cannot be, with
/// the message `exists` where it is there already.
pub(super) fn write_new(
    path: &Path,
    bytes: &[u8],
    exists: &str,
    locale: &Locale,
) -> Result<(), End> {
    let written = create(path).and_then(|mut file| file.write_all(bytes));
    written.map_err(|error| {
        let place = path.display().to_string();
        let text = if error.kind() == io::ErrorKind::AlreadyExists {
            locale.text(exists, &[("where", Word::text(place))])
        } else {
            let reason = Word::text(format!("{place}: {error}"));
            locale.text("cannot-write", &[("reason", reason)])
        };
        say(io::stderr(), &text);
        End::CouldNotRun
    })
}

fn create(path: &Path) -> io::Result<fs::File> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    OpenOptions::new().write(true).create_new(true).open(path)
}
