//! The manifest: every file of the site with size and fingerprint.
//!
//! It says that a folder was made by aoxanh, so that another one is never
//! deleted, and lets anybody check that the folder is whole. Files whose paths are a
//! secret (volunteers' own pages) stand in it as one sum: how many, their bytes, one
//! fingerprint. A list of them, even of hashed paths, would be 50 MB for a nation.

use std::{
    borrow::Cow,
    collections::HashSet,
    ffi::OsString,
    fmt::Write as _,
    fs::{self, File},
    io::{self, Read as _},
    path::Path,
};

use memchr::memmem;
use rayon::iter::{IndexedParallelIterator, ParallelIterator as _};
use serde::Deserialize;

/// Where the manifest stands in the site.
pub const PATH: &str = "data/manifest.json";
/// What tells that a manifest is ours.
const GENERATOR: &str = "aoxanh";
/// Folders of the site that no entry of the manifest need name: the manifest's own, and
/// that of pages which are not listed one by one.
const TOPS: [&str; 2] = ["data", "ca-cua-toi"];

/// Size and BLAKE3 fingerprint of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint {
    pub(super) bytes: usize,
    pub(super) hash: blake3::Hash,
}

impl Fingerprint {
    /// That of a file with these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self { bytes: bytes.len(), hash: blake3::hash(bytes) }
    }
}

/// Files whose entries are written by one core at a time.
const PORTION: usize = 1024;

/// The manifest's text for the files of an edition, by name: path, content, whether it
/// is listed.
pub(super) fn write<'a>(
    audience: &str,
    files: impl IndexedParallelIterator<Item = (&'a str, Fingerprint, bool)>,
) -> String {
    let portions: Vec<(String, Unlisted)> = files.chunks(PORTION).map(portion).collect();
    let (mut listed, mut unlisted) =
        (Vec::with_capacity(portions.len()), Unlisted::default());
    for (entries, other) in portions {
        listed.extend(Some(entries).filter(|entries| !entries.is_empty()));
        unlisted.files.extend(other.files);
        unlisted.bytes += other.bytes;
    }
    let unlisted = unlisted.sum().map(|sum| format!("\"unlisted\":{sum},"));
    let (opening, unlisted) = (opening(audience), unlisted.unwrap_or_default());
    let opening = format!("{opening}{unlisted}\"files\":[\n");
    let mut text = String::with_capacity(
        opening.len() + listed.iter().map(|portion| portion.len() + 2).sum::<usize>() + 4,
    );
    text.push_str(&opening);
    for (number, entries) in listed.iter().enumerate() {
        text.extend([if number > 0 { ",\n" } else { "" }, entries]);
    }
    text.push_str("\n]}\n");
    text
}

/// The entries of some files, and what those add up to that are not listed.
fn portion(files: Vec<(&str, Fingerprint, bool)>) -> (String, Unlisted) {
    let (mut entries, mut unlisted) = (String::new(), Unlisted::default());
    for (path, content, is_listed) in files {
        if !is_listed {
            unlisted.add(path, &content);
            continue;
        }
        let (shown, hash) = (serde_json::Value::from(path), content.hash.to_hex());
        let comma = if entries.is_empty() { "" } else { ",\n" };
        let bytes = content.bytes;
        // Writing to a string cannot fail.
        let _ = write!(
            entries,
            "{comma}{{\"blake3\":\"{hash}\",\"bytes\":{bytes},\"path\":{shown}}}"
        );
    }
    (entries, unlisted)
}

/// Files with secret paths: only what adds up.
#[derive(Default)]
struct Unlisted {
    /// Of each file the hash of its path and fingerprint.
    files: Vec<[u8; 32]>,
    bytes: usize,
}

impl Unlisted {
    fn add(&mut self, path: &str, content: &Fingerprint) {
        let line = format!("{path}\n{}\n", content.hash.to_hex());
        self.files.push(*blake3::hash(line.as_bytes()).as_bytes());
        self.bytes += content.bytes;
    }

    /// How many files, their bytes, and a fingerprint of all: BLAKE3 over the sorted
    /// hashes of the lines `path`, `fingerprint` of each.
    fn sum(mut self) -> Option<serde_json::Value> {
        self.files.sort_unstable();
        let hash = blake3::hash(self.files.as_flattened()).to_hex();
        (!self.files.is_empty()).then(|| {
            serde_json::json!({
                "files": self.files.len(),
                "bytes": self.bytes,
                "blake3": hash.as_str(),
            })
        })
    }
}

fn opening(audience: &str) -> String {
    format!("{{\"generator\":\"{GENERATOR}\",\"audience\":\"{audience}\",")
}

/// Whether the folder holds a site that aoxanh made, of the same edition: an
/// internal one never takes the place of a public one.
pub(super) fn is_ours(folder: &Path, audience: &str) -> io::Result<bool> {
    let opening = opening(audience);
    let mut start = Vec::new();
    match File::open(folder.join(PATH)) {
        Ok(file) => file.take(opening.len() as u64).read_to_end(&mut start)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    Ok(start == opening.as_bytes())
}

/// The paths that a manifest names.
#[derive(Default, Deserialize)]
struct Named<'a> {
    #[serde(borrow)]
    files: Vec<NamedFile<'a>>,
}

#[derive(Deserialize)]
struct NamedFile<'a> {
    #[serde(borrow)]
    path: Cow<'a, str>,
}

/// What stands at the top of the folder and is not of the site: a `.git`, a
/// `CNAME` that somebody put there. Nothing where there is no manifest: such a folder
/// is empty, or a site that is half made or half removed.
pub(super) fn foreign(folder: &Path) -> io::Result<Vec<OsString>> {
    let text = read(folder)?;
    if !text.starts_with(&format!("{{\"generator\":\"{GENERATOR}\"")) {
        return Ok(Vec::new());
    }
    let is_ours = |name: &str| TOPS.contains(&name) || names(&text, name);
    let mut foreign = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        if !name.to_str().is_some_and(is_ours) {
            foreign.push(name);
        }
    }
    if foreign.is_empty() {
        return Ok(foreign);
    }
    let manifest: Named = serde_json::from_str(&text).unwrap_or_default();
    let tops: HashSet<&str> =
        manifest.files.iter().filter_map(|file| file.path.split('/').next()).collect();
    foreign.retain(|name| !name.to_str().is_some_and(|name| tops.contains(name)));
    Ok(foreign)
}

/// Whether the manifest surely names something of this name, or in a folder of this name:
/// as it was written here, and without reading all of it.
fn names(manifest: &str, name: &str) -> bool {
    let is_plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_');
    let ends = |end| {
        memmem::find(manifest.as_bytes(), format!("\"path\":\"{name}{end}").as_bytes())
    };
    name.bytes().all(is_plain) && ["/", "\""].into_iter().any(|end| ends(end).is_some())
}

/// The manifest's text, empty where there is none.
fn read(folder: &Path) -> io::Result<String> {
    match fs::read(folder.join(PATH)) {
        Ok(text) => Ok(String::from_utf8(text).unwrap_or_else(|damaged| {
            String::from_utf8_lossy(damaged.as_bytes()).into_owned()
        })),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(error),
    }
}
