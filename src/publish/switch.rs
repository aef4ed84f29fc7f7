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

use super::manifest;

/// Puts `new` where `out` is, and removes what was there, but for what is not of
/// the site: that stays.
pub(super) fn put_in_place(new: &Path, out: &Path) -> io::Result<()> {
    if !out.exists() {
        return fs::rename(new, out);
    }
    let foreign = manifest::foreign(out)?;
    let keep = |old: &Path| {
        let moved = foreign.iter().filter(|name| !out.join(name).exists());
        moved.into_iter().try_for_each(|name| fs::rename(old.join(name), out.join(name)))
    };
    if renameat_with(CWD, new, CWD, out, RenameFlags::EXCHANGE).is_ok() {
        // `new` names the old site now.
        keep(new)?;
        return fs::remove_dir_all(new);
    }
    let aside = aside(out);
    fs::rename(out, &aside)?;
    fs::rename(new, out)?;
    keep(&aside)?;
    fs::remove_dir_all(aside)
}

/// Puts in order what a killed build left beside `out`.
pub(super) fn recover(out: &Path) -> io::Result<()> {
    let aside = aside(out);
    if aside.exists() && !out.exists() {
        fs::rename(&aside, out)?;
    }
    if aside.exists() {
        fs::remove_dir_all(aside)?;
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
