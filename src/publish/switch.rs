//! The switch: the new folder takes the site's place in one step.
//!
//! Where the system can exchange two names at once (Linux), there is no moment
//! without a site. Elsewhere the old folder steps aside first; if the build is
//! killed in between, the next one puts it back.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use rustix::fs::{CWD, RenameFlags, renameat_with};

/// Puts `new` where `out` is, and removes what was there.
pub(super) fn put_in_place(new: &Path, out: &Path) -> io::Result<()> {
    if !out.exists() {
        return fs::rename(new, out);
    }
    if renameat_with(CWD, new, CWD, out, RenameFlags::EXCHANGE).is_ok() {
        // `new` names the old site now.
        return fs::remove_dir_all(new);
    }
    let aside = aside(out);
    fs::rename(out, &aside)?;
    fs::rename(new, out)?;
    fs::remove_dir_all(aside)
}

/// Puts in order what a killed build left beside `out`.
pub(super) fn recover(out: &Path) -> io::Result<()> {
    let aside = aside(out);
    if aside.exists() && !out.exists() {
        fs::rename(&aside, out)?;
    }
    for left in [aside, beside(out, "new")] {
        if left.exists() {
            fs::remove_dir_all(left)?;
        }
    }
    Ok(())
}

fn aside(out: &Path) -> PathBuf {
    beside(out, "old")
}

/// A hidden folder beside the site.
pub(super) fn beside(out: &Path, what: &str) -> PathBuf {
    let name = out.file_name().unwrap_or_default().to_string_lossy();
    out.with_file_name(format!(".{name}.aoxanh-{what}"))
}
