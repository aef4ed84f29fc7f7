//! The trace of a commune: what the making of its files left, so that it need not be done
//! again to know the files, where their links lead and why the gate let them pass.

use std::collections::BTreeSet;

use borsh::{BorshDeserialize, BorshSerialize};

use super::{Fingerprint, Gate, Links, PageLinks, Passed, Stage, texts::Texts};

/// What the making of a commune's files left.
#[derive(Debug, Clone, Default, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub struct Trace {
    paths: Texts,
    files: Vec<TracedFile>,
    links: PageLinks,
    passed: BTreeSet<Passed>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
struct TracedFile {
    bytes: u64,
    hash: [u8; 32],
    is_listed: bool,
}

impl Trace {
    /// Adds a file that was made, and its links if it is a page.
    pub fn add(&mut self, path: &str, text: &str, content: Fingerprint, is_listed: bool) {
        match (path.ends_with(".html"), is_listed) {
            (true, true) => self.links.add(path, text),
            (true, false) => self.links.add_unlisted(path, text),
            (false, _) => {}
        }
        let bytes = content.bytes as u64;
        let file = TracedFile { bytes, hash: *content.hash.as_bytes(), is_listed };
        match self.paths.add(path) {
            (_, true) => self.files.push(file),
            (number, false) => self.files[number as usize] = file,
        }
    }

    fn files(&self) -> impl Iterator<Item = (&str, &TracedFile)> {
        self.paths.iter().zip(&self.files)
    }

    /// Adds why a file may be published.
    pub fn add_passed(&mut self, passed: BTreeSet<Passed>) {
        self.passed.extend(passed);
    }

    /// Lets go of links that lead to its own files: those were found. Nothing is added
    /// after that.
    pub fn close(&mut self) {
        let Self { paths, files, links, .. } = self;
        let file = |path: &str| Some(&files[paths.number(path)? as usize]);
        links.close(&|path| file(path).is_some_and(|file| file.is_listed));
        paths.close();
    }

    /// Whether the gate still lets all of it pass.
    pub fn passes(&self, gate: &Gate) -> bool {
        self.passed.iter().all(|passed| gate.still_passes(passed))
    }

    /// Gives the stage all its files as the site has them; false where it has not.
    pub fn carry(&self, stage: &Stage) -> bool {
        stage.carry(self.files().map(|(path, file)| {
            let bytes = usize::try_from(file.bytes).unwrap_or(usize::MAX);
            let content = Fingerprint { bytes, hash: file.hash.into() };
            (path, content, file.is_listed)
        }))
    }

    /// Tells the link check of its files and links.
    pub fn tell<'a>(&'a self, links: &mut Links<'a>) {
        let listed = self.files().filter(|(_, file)| file.is_listed);
        links.gather(listed.map(|(path, _)| path), &self.links);
    }

    /// Pages, files and bytes.
    pub fn counts(&self) -> [u64; 3] {
        let pages = self.paths.iter().filter(|path| path.ends_with(".html")).count();
        let bytes = self.files.iter().map(|file| file.bytes).sum();
        [pages as u64, self.files.len() as u64, bytes]
    }
}
