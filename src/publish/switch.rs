//! The switch: the new folder takes the site's place in one step.
//!
//! Where the system can exchange two names at once (Linux), there is no moment
//! without a site. Elsewhere the old folder steps aside first; if the build is
//! killed in between, the next one puts it back. What is not of the site (a `.git`, a
//! `CNAME`) moves from the old folder to the new one after that; a killed build leaves
//! it in the old folder, whose manifest still tells what is not of the site, so that
//! the next one moves the rest. Only then the old folder becomes the spare one. An error on the way
//! undoes all of it: a build that fails leaves the old site.

use std::{
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
};

use rustix::{
    fs::{CWD, RenameFlags, renameat_with},
    io::Errno,
};

use super::{flush, manifest, spare::Spare};

/// Puts `new` where `out` is. What was there becomes the spare folder, but for what is
/// not of the site: that stays.
pub(super) fn put_in_place(new: &Path, out: &Path, spare: &Spare) -> io::Result<()> {
    if !is_there(out)? {
        fs::rename(new, out)?;
        return flush_names_beside(out).inspect_err(|_| {
            let _ = fs::rename(out, new);
        });
    }
    let old = exchange(new, out)?;
    flush_names_beside(out).and_then(|()| keep_foreign(&old, out)).inspect_err(|_| {
        // What cannot be undone either is put in order by the next build.
        let _ = exchange_back(new, out, &old);
    })?;
    // The site stands; what is left of the old one is the next build's to put away.
    let _ = spare.take(&old);
    Ok(())
}

/// Puts in order what a killed build left at `left`, beside `out`.
pub(super) fn settle(left: &Path, out: &Path, spare: &Spare) -> io::Result<()> {
    if is_there(out)? {
        keep_foreign(left, out)?;
    } else if left == aside(out) || !manifest::foreign(left)?.is_empty() {
        return fs::rename(left, out);
    }
    spare.take(left)
}

/// Where a build may leave something beside `out`.
pub(super) fn leftovers(out: &Path) -> [PathBuf; 2] {
    [aside(out), stage(out)]
}

/// The folder in which a new site is gathered.
pub(super) fn stage(out: &Path) -> PathBuf {
    beside(out, "new")
}

/// Whether something has this name, be it a link to nowhere.
pub(super) fn is_there(path: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// The folder in which a path stands.
pub(super) fn parent(path: &Path) -> &Path {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.unwrap_or(Path::new("."))
}

/// Lets two folders change names, and says where the old site is now.
fn exchange(new: &Path, out: &Path) -> io::Result<PathBuf> {
    let unable = [Errno::INVAL, Errno::NOSYS, Errno::OPNOTSUPP];
    match renameat_with(CWD, new, CWD, out, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(new.to_owned()),
        Err(error) if unable.contains(&error) => {
            let aside = aside(out);
            fs::rename(out, &aside)?;
            fs::rename(new, out).inspect_err(|_| {
                let _ = fs::rename(&aside, out);
            })?;
            Ok(aside)
        }
        Err(error) => Err(error.into()),
    }
}

fn exchange_back(new: &Path, out: &Path, old: &Path) -> io::Result<()> {
    if old == new {
        return Ok(renameat_with(CWD, new, CWD, out, RenameFlags::EXCHANGE)?);
    }
    fs::rename(out, new)?;
    fs::rename(old, out)
}

/// Moves what is not of the site from the old folder to the new one, all or nothing.
/// Where both have something of that name, the new site's is the right one.
fn keep_foreign(old: &Path, out: &Path) -> io::Result<()> {
    let mut moved: Vec<OsString> = Vec::new();
    let mut move_all = || {
        for name in manifest::foreign(old)? {
            if !is_there(&out.join(&name))? {
                fs::rename(old.join(&name), out.join(&name))?;
                moved.push(name);
            }
        }
        if moved.is_empty() { Ok(()) } else { flush::names_in(out) }
    };
    move_all().inspect_err(|_| {
        for name in &moved {
            let _ = fs::rename(out.join(name), old.join(name));
        }
    })
}

fn flush_names_beside(out: &Path) -> io::Result<()> {
    flush::names_in(parent(out))
}

fn aside(out: &Path) -> PathBuf {
    beside(out, "old")
}

/// A hidden folder beside the site.
fn beside(out: &Path, what: &str) -> PathBuf {
    let name = out.file_name().unwrap_or_default().to_string_lossy();
    out.with_file_name(format!(".{name}.aoxanh-{what}"))
}

#[cfg(test)]
mod tests {
    use rayon::iter::IntoParallelIterator as _;

    use super::*;

    /// A folder with a site called `text` in it.
    fn site(folder: &Path, text: &str) {
        fs::create_dir_all(folder.join("data")).unwrap();
        fs::write(folder.join("index.html"), text).unwrap();
        let content = manifest::Fingerprint::of(text.as_bytes());
        let files = [("index.html", content, true)].into_par_iter();
        fs::write(folder.join(manifest::PATH), manifest::write("public", files)).unwrap();
    }

    /// No place to keep a folder in.
    fn none() -> Spare {
        Spare::of(Path::new("/nowhere"), "public")
    }

    fn text(path: &Path) -> String {
        fs::read_to_string(path).unwrap()
    }

    #[test]
    fn what_a_build_killed_after_the_switch_left_gives_back_what_is_not_of_the_site() {
        for left in [stage, aside] {
            let root = tempfile::TempDir::new().unwrap();
            let out = root.path().join("public");
            let left = left(&out);
            site(&out, "new");
            site(&left, "old");
            fs::write(left.join("CNAME"), "thu.example").unwrap();
            fs::create_dir(left.join(".git")).unwrap();
            fs::write(left.join(".git/HEAD"), "main").unwrap();
            settle(&left, &out, &none()).unwrap();
            assert_eq!(text(&out.join("CNAME")), "thu.example");
            assert_eq!(text(&out.join(".git/HEAD")), "main");
            assert_eq!(text(&out.join("index.html")), "new");
            assert!(!left.exists());
        }
    }

    #[test]
    fn a_site_that_stepped_aside_comes_back() {
        let root = tempfile::TempDir::new().unwrap();
        let out = root.path().join("public");
        site(&aside(&out), "old");
        settle(&aside(&out), &out, &none()).unwrap();
        assert_eq!(text(&out.join("index.html")), "old");
    }

    #[test]
    fn a_half_made_stage_gives_nothing_to_the_site() {
        let root = tempfile::TempDir::new().unwrap();
        let out = root.path().join("public");
        site(&out, "old");
        fs::create_dir(stage(&out)).unwrap();
        fs::write(stage(&out).join("half.html"), "half").unwrap();
        settle(&stage(&out), &out, &none()).unwrap();
        assert!(!out.join("half.html").exists() && !stage(&out).exists());
    }

    #[test]
    fn what_cannot_be_moved_undoes_the_switch() {
        let root = tempfile::TempDir::new().unwrap();
        let out = root.path().join("public");
        site(&out, "old");
        fs::write(out.join("CNAME"), "thu.example").unwrap();
        site(&stage(&out), "new");
        // The manifest of the old site cannot be read: it is a folder.
        fs::remove_file(out.join(manifest::PATH)).unwrap();
        fs::create_dir(out.join(manifest::PATH)).unwrap();
        put_in_place(&stage(&out), &out, &none()).unwrap_err();
        assert_eq!(text(&out.join("index.html")), "old");
        assert_eq!(text(&out.join("CNAME")), "thu.example");
        assert_eq!(text(&stage(&out).join("index.html")), "new");
    }
}
