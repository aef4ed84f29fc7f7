//! `aoxanh secret`: a secret for a site that has none.
//!
//! 32 bytes from the system's own source of chance, in `secret.key` beside `content/`,
//! readable by its owner alone where the system knows such a thing. One that is there
//! already is never overwritten: every address sent to a volunteer would change.

use std::{
    fmt::Write as _,
    fs::OpenOptions,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use super::{End, Speaker, cli::SecretOptions, speak::say};
use crate::{locale::Word, read::SECRET_FILE};

/// Bytes of a secret.
const BYTES: usize = 32;

/// Writes a secret below the root of a site.
pub(super) fn secret(options: &SecretOptions, speaker: &Speaker) -> End {
    let content = options.root.join("content");
    if !content.is_dir() {
        let place = content.display().to_string();
        speaker.complain("cannot-no-content", &[("reason", Word::text(place))]);
        return End::CouldNotRun;
    }
    match write_secret(&options.root, speaker) {
        Ok(path) => {
            let words = [("where", Word::text(path.display().to_string()))];
            say(io::stderr(), &speaker.text("secret-done", &words));
            End::Done
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            let place = options.root.join(SECRET_FILE).display().to_string();
            speaker.complain("secret-exists", &[("where", Word::text(place))]);
            End::CouldNotRun
        }
        Err(error) => {
            speaker
                .complain("cannot-write", &[("reason", Word::text(error.to_string()))]);
            End::CouldNotRun
        }
    }
}

/// Writes a new secret below a root; fails where there is one.
pub(super) fn write_secret(root: &Path, speaker: &Speaker) -> io::Result<PathBuf> {
    let path = root.join(SECRET_FILE);
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    let mut text: String = speaker
        .text("secret-file", &[])
        .lines()
        .flat_map(|line| ["# ", line, "\n"])
        .collect();
    for byte in bytes {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text.push('\n');
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(&path)?.write_all(text.as_bytes())?;
    Ok(path)
}
