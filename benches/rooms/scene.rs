//! What benches look at: the sample province or a made-up one, read once, and the files
//! of a whole site.
//!
//! Made-up sites lie in memory where the system has a folder for that: on a disk of a
//! shared machine the same writes take ten times as long from one minute to the next.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use aoxanh::{
    analyse::Province,
    locale::{Collation, Locale},
    model::Content,
    pipeline::{Job, Made, Printing, StopAt, run},
    read::{Disk, ThemeFiles, read_content},
    render::{Artefact, Audience, Press, View},
};
use tempfile::TempDir;
use walkdir::WalkDir;

use crate::generate;

/// The folder of the sample province.
pub const SAMPLE: &str = env!("CARGO_MANIFEST_DIR");

/// As many communes as the country has, with small logs.
pub static NATION: LazyLock<Scene> =
    LazyLock::new(|| Scene::read(made_up(3321, 20).path()));

/// A site as it was read.
pub struct Scene {
    pub content: Content,
    pub locale: Locale,
    pub theme: ThemeFiles,
}

impl Scene {
    pub fn read(root: &Path) -> Self {
        let reading = read_content(&Disk::open(root).unwrap(), &|_, _| ());
        Self {
            content: reading.content.unwrap(),
            locale: reading.locale.unwrap(),
            theme: reading.theme,
        }
    }

    /// All figures.
    pub fn province(&self) -> Province {
        let collation = Collation::new(self.content.site.language);
        Province::of(&self.content, |a, b| collation.compare(a, b))
    }

    /// Calls `with` with all that pages are made of.
    pub fn open(&self, with: impl FnOnce(&Press, &View)) {
        let province = self.province();
        let view = View::new(&self.content, &province, &self.locale, Audience::Public);
        with(&Press::new(&self.theme, &view).unwrap(), &view);
    }
}

/// A new folder, in memory if it can be.
pub fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let parent = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    TempDir::new_in(parent).unwrap()
}

/// A made-up site with so many communes, each with a log of so many rows.
pub fn made_up(communes: u64, rows: u64) -> TempDir {
    let root = folder();
    generate::site(root.path(), communes, rows, 1);
    root
}

/// Builds the site of this folder, without sheets.
pub fn build(root: &Path, out: PathBuf) -> Made {
    let job = Job {
        root: root.to_owned(),
        out: Some(out),
        audience: Audience::Public,
        stop_at: StopAt::Errors,
        print: Printing::None,
    };
    run(&job, &|_| ()).unwrap().made.unwrap()
}

/// All files of a made-up site with so many communes, without the list of them, which
/// publishing adds.
pub fn files(communes: u64) -> Vec<Artefact> {
    let root = made_up(communes, 20);
    let out = root.path().join("public");
    let made = build(root.path(), out.clone());
    let entries = WalkDir::new(&out).into_iter().map(Result::unwrap);
    let paths = entries.filter(|entry| entry.file_type().is_file());
    let named = paths.map(|entry| {
        let path = entry.path().strip_prefix(&out).unwrap().to_str().unwrap();
        Artefact::new(path, fs::read(entry.path()).unwrap())
    });
    let all: Vec<_> = named.filter(|file| file.path != "data/manifest.json").collect();
    assert_eq!(all.len() as u64, made.files);
    all
}
