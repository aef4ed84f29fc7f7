//! `aoxanh init`: a new site that builds at once.
//!
//! The files come from the theme's `start/` folder, commented for newcomers.
//! No content is ever overwritten. The schemas that the files name in their first
//! line are written too, so that an editor helps from the first moment, and so is a
//! secret, from which the addresses of volunteers' own pages are made.

use std::{fs, io, path::Path};

use super::{
    End, Speaker, cli::InitOptions, schema::write_schemas, secret::write_secret,
    speak::say,
};
use crate::{locale::Word, read::ThemeFiles};

/// Writes the start of a site into a folder.
pub(super) fn init(options: &InitOptions, speaker: &Speaker) -> End {
    let dir = &options.dir;
    if dir.join("content").exists() {
        let place = dir.join("content").display().to_string();
        speaker.complain("init-exists", &[("where", Word::text(place))]);
        return End::CouldNotRun;
    }
    let all = write(dir).and_then(|files| {
        let files = files + write_schemas(dir, speaker)?;
        match write_secret(dir, speaker) {
            Ok(_) => Ok(files + 1),
            // An earlier site's: addresses made from it stay.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(files),
            Err(error) => Err(error),
        }
    });
    match all {
        Ok(files) => {
            let words = [
                ("files", Word::text(files.to_string())),
                ("where", Word::text(dir.display().to_string())),
                ("root", Word::text(dir.display().to_string())),
            ];
            say(std::io::stderr(), &speaker.text("init-done", &words));
            End::Done
        }
        Err(error) => {
            speaker
                .complain("cannot-write", &[("reason", Word::text(error.to_string()))]);
            End::CouldNotRun
        }
    }
}

fn write(dir: &Path) -> std::io::Result<usize> {
    let theme = ThemeFiles::built_in();
    let mut files = 0;
    for (name, bytes) in theme.below("start/") {
        let path = dir.join(name.trim_start_matches("start/"));
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        // Fails where the file is there already.
        let mut file = fs::OpenOptions::new().write(true).create_new(true).open(&path)?;
        std::io::Write::write_all(&mut file, bytes)?;
        files += 1;
    }
    Ok(files)
}
