//! A site with two contents that differ on every page, and what is whole of it.
//!
//! A build that is disturbed starts from one content's site and is told to make the
//! other's; [`Stand::stands`] says which of the two `public/` is, and fails for
//! anything between.

use std::{
    collections::BTreeMap,
    fs,
    os::unix::process::ExitStatusExt as _,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use serde_json::Value;

use crate::test_site::{TestSite, files};

const SITE: &str = "content/site.yaml";
/// What others keep in `public/`.
const FOREIGN: [(&str, &str); 2] =
    [("CNAME", "thu.example"), (".git/HEAD", "ref: refs/heads/main")];

/// One of the two contents.
pub type Side = usize;

pub struct Stand {
    site: TestSite,
    /// The manifests of the two sites.
    manifests: [String; 2],
}

/// How a disturbed build ended.
pub struct Ended {
    /// None for one that was killed.
    pub code: Option<i32>,
    pub said: String,
}

impl Stand {
    /// Side 0 stands in `public/`, with what others put there.
    pub fn new(communes: usize) -> Self {
        let mut site = TestSite::small();
        for number in 3..=communes {
            site = site.commune(&format!("{number:05}"), &format!("Xã {number}"));
        }
        let mut stand = Self { site, manifests: Default::default() };
        for side in [1, 0] {
            stand.turn_to(side);
            stand.build();
            stand.manifests[side] = stand.manifest();
        }
        assert_ne!(stand.manifests[0], stand.manifests[1]);
        for (path, text) in FOREIGN {
            let path = stand.path("public").join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        stand
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.site.path(path)
    }

    /// The content is this side's from now on.
    pub fn turn_to(&self, side: Side) {
        let text = fs::read_to_string(self.path(SITE)).unwrap();
        let (first, rest) = text.split_once('\n').unwrap();
        assert!(first.starts_with("title:"));
        fs::write(self.path(SITE), format!("title: Thử {side}\n{rest}")).unwrap();
    }

    /// The next build makes its site in a new folder. The spare one is moved away: if its
    /// names were removed, the site's files would no longer be as they were left.
    pub fn lose_spare(&self) {
        let lost = |number: &usize| self.path(&format!(".aoxanh/lost-{number}"));
        let number = (0..).find(|number| !lost(number).exists()).unwrap();
        let _ = fs::rename(self.path(".aoxanh/spare-public"), lost(&number));
    }

    /// The command of a build, to be run by `by`.
    pub fn command(&self, by: &[&str], options: &[&str]) -> Command {
        let words = [by, &[env!("CARGO_BIN_EXE_aoxanh"), "build"]].concat();
        let mut command = Command::new(words[0]);
        command
            .args(&words[1..])
            .args(["--print", "none", "--lang", "vi", "--root"])
            .arg(self.path(""))
            .args(options)
            .stdin(Stdio::null());
        command
    }

    /// An undisturbed build, which must work and leave nothing beside.
    pub fn build(&self) {
        let ended = Ended::of(self.command(&[], &[]).output().unwrap());
        assert_eq!(ended.code, Some(0), "{}", ended.said);
        assert!(!self.has_leftovers(), "something is left beside the site");
    }

    /// Builds on one thread, disturbed by strace in these ways.
    pub fn injected(&self, ways: &[&str]) -> Ended {
        let mut by = vec!["strace", "-f", "-qqq", "-o", "/dev/null"];
        let calls = ways.iter().map(|way| way[..].split(['=', ':']).nth(1).unwrap());
        let traced = format!("trace={}", calls.collect::<Vec<_>>().join(","));
        by.extend(["-e", &traced]);
        for way in ways {
            by.extend(["-e", way]);
        }
        let output = self.command(&by, &["--threads", "1"]).output();
        Ended::of(output.expect("strace is needed: apt-get install strace"))
    }

    /// Which side stands, whole, with nothing beside it.
    pub fn stands(&self) -> Side {
        let public = self.path("public");
        let manifest = self.manifest();
        let side = self.manifests.iter().position(|known| *known == manifest);
        let side = side.expect("the manifest is neither the old nor the new one");
        if let Some(fault) = fault_of(&public) {
            panic!("side {side} is not whole: {fault}");
        }
        side
    }

    /// Fails unless every file of others is in `public/`, or in what was left beside.
    pub fn has_what_others_put_there(&self, also_beside: bool) {
        let beside: &[&str] = &["public", ".public.aoxanh-new", ".public.aoxanh-old"];
        let places = if also_beside { beside } else { &beside[..1] };
        for (path, text) in FOREIGN {
            let found = places.iter().any(|place| {
                let found = fs::read_to_string(self.path(place).join(path));
                found.is_ok_and(|found| found == text)
            });
            assert!(found, "{path} is lost");
        }
    }

    pub fn has_leftovers(&self) -> bool {
        let is_ours = |name: &str| ["content", "public", ".aoxanh"].contains(&name);
        let entries = fs::read_dir(self.path("")).unwrap();
        entries.flatten().any(|entry| !is_ours(entry.file_name().to_str().unwrap()))
    }

    fn manifest(&self) -> String {
        fs::read_to_string(self.path("public/data/manifest.json")).unwrap()
    }
}

impl Ended {
    pub fn of(output: Output) -> Self {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let killed = output.status.signal();
        assert!(killed.is_none_or(|signal| signal == 9), "{:?}: {said}", output.status);
        Self { code: output.status.code(), said }
    }
}

/// What is wrong with a site by its own manifest: a file is missing, differs, or is not
/// listed. None for a whole one.
pub fn fault_of(public: &Path) -> Option<String> {
    let mut found: BTreeMap<String, Vec<u8>> = files(public).into_iter().collect();
    let manifest = found.remove("data/manifest.json")?;
    let manifest: Value = serde_json::from_slice(&manifest).unwrap();
    for file in manifest["files"].as_array().unwrap() {
        let path = file["path"].as_str().unwrap();
        let Some(bytes) = found.remove(path) else { return Some(format!("no {path}")) };
        let hash = blake3::hash(&bytes).to_hex();
        if file["bytes"] != bytes.len() || file["blake3"] != hash.as_str() {
            return Some(format!("{path} differs"));
        }
    }
    for (path, _) in FOREIGN {
        found.remove(path);
    }
    found.into_keys().next().map(|path| format!("{path} is not listed"))
}
