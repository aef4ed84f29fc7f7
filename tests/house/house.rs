//! The files that the laws speak about, as paths and texts in memory.
//!
//! Read from the repository, or written down in a test. Files that are no text,
//! such as fonts, keep their name and an empty text.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Files by their path from the root, with `/` between folders.
pub struct House {
    pub files: BTreeMap<String, String>,
}

impl House {
    /// The repository that these tests belong to.
    pub fn on_disk() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut house = Self { files: BTreeMap::new() };
        for folder in ["src", "themes", "tests/house"] {
            house.read_folder(root, &root.join(folder), true);
        }
        house.read_folder(root, &root.join("tests"), false);
        house
    }

    /// A house written down in a test.
    pub fn of(files: &[(&str, &str)]) -> Self {
        let own = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
        Self { files: files.iter().map(own).collect() }
    }

    /// The files of a folder with this ending, as path and text.
    pub fn within<'a>(
        &'a self,
        folder: &'a str,
        ending: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        let files = self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        files.filter(move |(path, _)| path.starts_with(folder) && path.ends_with(ending))
    }

    fn read_folder(&mut self, root: &Path, folder: &Path, deep: bool) {
        for path in entries(folder) {
            if path.is_dir() {
                if deep {
                    self.read_folder(root, &path, true);
                }
                continue;
            }
            let name = path.strip_prefix(root).expect("a path below the root");
            let name = name.to_string_lossy().replace('\\', "/");
            let bytes = fs::read(&path).unwrap_or_else(|why| panic!("{name}: {why}"));
            self.files.insert(name, String::from_utf8(bytes).unwrap_or_default());
        }
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let list =
        fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    list.map(|entry| entry.expect("a readable folder").path()).collect()
}

/// The line, from 1, of the first line of code for which `is_it` holds; 1 if none.
pub fn line_where(text: &str, is_it: impl Fn(&str) -> bool) -> usize {
    let is_code = |line: &str| !line.trim_start().starts_with("//");
    text.lines().position(|line| is_code(line) && is_it(line)).map_or(1, |at| at + 1)
}

/// Whether `line` holds `word` with no letter, digit or `_` on either side.
pub fn has_word(line: &str, word: &str) -> bool {
    let part_of_word = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        !line[..at].ends_with(part_of_word)
            && !line[at + word.len()..].starts_with(part_of_word)
    })
}
