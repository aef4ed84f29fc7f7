//! The link check: every internal link and anchor of every page leads somewhere.
//!
//! Pages are scanned as they are made. What is kept is small: each distinct
//! target with the first page that names it, and a hash for each anchor.

use std::{borrow::Cow, hash::BuildHasher};

use borsh::{BorshDeserialize, BorshSerialize};
use memchr::memmem;
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::texts::Texts;
use crate::diagnostics::{Code, Place, Problem, Problems};

/// Gathers files and the links of pages.
#[derive(Default)]
pub struct Links<'a> {
    /// By path, what was found in the pages among which it is.
    files: FxHashMap<&'a str, &'a PageLinks>,
    pages: Vec<&'a PageLinks>,
}

/// What leads out of some pages, and what others may lead to in them.
#[derive(Debug, Clone, Default, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub struct PageLinks {
    /// Hashes, in order.
    anchors: Vec<u64>,
    /// Those that have links.
    pages: Texts,
    targets: Texts,
    /// Of each target the first of the pages that names it.
    from: Vec<u32>,
}

impl PageLinks {
    /// Adds the links of a page.
    pub fn add(&mut self, path: &str, text: &str) {
        let (page, _) = self.pages.add(path);
        let mut room = String::new();
        for (name, value) in attributes(text) {
            if name == Name::Id {
                self.anchors.push(hash(path, value));
            } else if let Some(target) = resolve(path, value, &mut room) {
                self.want(target, page);
            }
        }
        // Those of earlier pages are one run in order, which this sort sees.
        #[allow(clippy::stable_sort_primitive)]
        self.anchors.sort();
        self.anchors.dedup();
    }

    /// Adds the links of a page whose path is a secret: no other page leads there, and
    /// what goes wrong is told of its folder's parent. Links inside its own folder are
    /// its maker's to keep.
    pub fn add_unlisted(&mut self, path: &str, text: &str) {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let shown = folder.rsplit_once('/').map_or("", |(parent, _)| parent);
        let (page, _) = self.pages.add(shown);
        let mut room = String::new();
        let links = attributes(text).filter(|(name, _)| *name == Name::Link);
        for (_, link) in links {
            match resolve(path, link, &mut room) {
                Some(target) if !target.starts_with(folder) => self.want(target, page),
                _ => {}
            }
        }
    }

    /// Lets go of those that lead to a file that is there, and to an anchor in these pages.
    /// No page is added after that.
    pub(super) fn close(&mut self, is_there: &dyn Fn(&str) -> bool) {
        let (targets, from) =
            (std::mem::take(&mut self.targets), std::mem::take(&mut self.from));
        for (target, page) in targets.iter().zip(from) {
            let (path, anchor) = split(target);
            if !(self.has(path, anchor) && is_there(path)) {
                self.targets.add(target);
                self.from.push(page);
            }
        }
        self.targets.close();
        self.pages.close();
    }

    /// Whether one of these pages has this path and anchor; each has the empty one.
    fn has(&self, path: &str, anchor: &str) -> bool {
        anchor.is_empty() || self.anchors.binary_search(&hash(path, anchor)).is_ok()
    }

    fn want(&mut self, target: &str, from: u32) {
        let (number, is_new) = self.targets.add(target);
        if is_new {
            self.from.push(from);
            return;
        }
        let first = &mut self.from[number as usize];
        // The first by name, so that the order of threads does not show.
        if self.pages.get(from) < self.pages.get(*first) {
            *first = from;
        }
    }

    /// Each target, and the first of the pages that names it.
    fn wanted(&self) -> impl Iterator<Item = (&str, &str)> {
        let pages = self.from.iter().map(|page| self.pages.get(*page));
        self.targets.iter().zip(pages)
    }
}

impl<'a> Links<'a> {
    /// Takes note of files with these paths, and of the links and anchors in them.
    pub fn gather(&mut self, paths: impl Iterator<Item = &'a str>, links: &'a PageLinks) {
        self.files.extend(paths.map(|path| (path, links)));
        self.pages.push(links);
    }

    /// A problem for each target that is not there, at the first page that names it.
    pub fn broken(&self) -> Problems {
        let is_broken = |target: &str| {
            let (path, anchor) = split(target);
            !self.files.get(path).is_some_and(|links| links.has(path, anchor))
        };
        let pages = self.pages.par_iter().flat_map_iter(|links| links.wanted());
        let mut all: Vec<_> = pages.filter(|(target, _)| is_broken(target)).collect();
        all.sort_unstable();
        all.dedup_by_key(|(target, _)| *target);
        let mut problems = Problems::new();
        for (target, from) in all {
            let place = Place::file(&from.into());
            problems.add(Problem::new(Code::BrokenLink, place).found(target));
        }
        problems
    }
}

/// A target's path and anchor.
fn split(target: &str) -> (&str, &str) {
    cut(target, b'#')
}

fn hash(path: &str, anchor: &str) -> u64 {
    FxBuildHasher.hash_one((path, anchor))
}

/// What an attribute is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Name {
    /// It makes an anchor.
    Id,
    /// It leads somewhere.
    Link,
}

/// The attributes that links are made of. Quotes inside text are escaped by the templates,
/// so that a name with a quote behind it stands in tags only.
fn attributes(html: &str) -> impl Iterator<Item = (Name, &str)> {
    let bytes = html.as_bytes();
    memmem::find_iter(bytes, b"=\"").filter_map(|at| {
        let (name, before) = match &bytes[..at] {
            [before @ .., b'i', b'd'] => (Name::Id, before),
            [before @ .., b's', b'r', b'c'] | [before @ .., b'h', b'r', b'e', b'f'] => {
                (Name::Link, before)
            }
            _ => return None,
        };
        let begins = at + 2;
        let value = || {
            let ends = begins + memchr::memchr(b'"', &bytes[begins..])?;
            Some((name, &html[begins..ends]))
        };
        matches!(before, [.., b' ' | b'\n' | b'\t']).then(value)?
    })
}

/// What stands before and behind this sign.
fn cut(text: &str, sign: u8) -> (&str, &str) {
    match memchr::memchr(sign, text.as_bytes()) {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (text, ""),
    }
}

/// The file (and anchor) that a link on a page leads to; none where it leads out. It is
/// put together in `room`, for most links were seen before and need no text of their own.
fn resolve<'a>(page: &str, link: &str, room: &'a mut String) -> Option<&'a str> {
    let link = match memchr::memchr(b'&', link.as_bytes()) {
        Some(_) => Cow::from(link.replace("&amp;", "&").replace("&#x2F;", "/")),
        None => Cow::from(link),
    };
    let (address, anchor) = cut(&link, b'#');
    let (address, _) = cut(address, b'?');
    let first = address.bytes().find(|byte| matches!(byte, b':' | b'/'));
    if first == Some(b':') || address.starts_with('/') {
        return None;
    }
    // Each part with a stroke before it, so that one that is empty can be told from none.
    room.clear();
    room.push('/');
    room.push_str(page);
    // Parts are short: looking at byte after byte is quickest.
    let is_stroke = |byte: u8| byte == b'/';
    let leave = |path: &mut String| {
        path.truncate(path.bytes().rposition(is_stroke).unwrap_or(0));
    };
    if !address.is_empty() {
        leave(room);
        let mut rest = Some(address);
        while let Some(parts) = rest {
            let end = parts.bytes().position(is_stroke);
            match &parts[..end.unwrap_or(parts.len())] {
                ".." => leave(room),
                "." => {}
                part => room.extend(["/", part]),
            }
            rest = end.map(|end| &parts[end + 1..]);
        }
    }
    if !anchor.is_empty() {
        room.extend(["#", anchor]);
    }
    Some(room.strip_prefix('/').unwrap_or(room))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn links_and_anchors_are_followed() {
        let links_of = |path: &str, page: &str| {
            let mut found = PageLinks::default();
            found.add(path, page);
            found
        };
        let deep = r#"<a href="../index.html#top-5">x</a> <a id="b" href="c.html">"#;
        let deep = links_of("a/index.html", deep);
        let home = r#"<p id="top-5"><a href="a/index.html#b">y</a><a href="mailto:x@y">"#;
        let home = links_of("index.html", home);
        let mut links = Links::default();
        links.gather(["a/index.html"].into_iter(), &deep);
        links.gather(["index.html"].into_iter(), &home);
        let broken = links.broken();
        let found: Vec<_> = broken.iter().map(|p| p.excerpt.clone().unwrap()).collect();
        assert_eq!(found, ["a/c.html"]);
    }

    /// The same, by a list of the parts.
    fn by_parts(page: &str, address: &str, anchor: &str) -> String {
        let mut parts: Vec<&str> = page.split('/').collect();
        if !address.is_empty() {
            parts.pop();
            for part in address.split('/') {
                match part {
                    ".." => drop(parts.pop()),
                    "." => {}
                    part => parts.push(part),
                }
            }
        }
        let anchor = if anchor.is_empty() { String::new() } else { format!("#{anchor}") };
        parts.join("/") + &anchor
    }

    proptest! {
        #[test]
        fn links_lead_where_their_parts_say(
            page in "[ab/]{0,8}",
            address in r"((\.\.|\.|[ab]|/){0,6}[ab./]{0,3})?",
            anchor in "[a/]{0,2}",
        ) {
            prop_assume!(!address.starts_with('/'));
            let mut room = "left over".to_owned();
            let found = resolve(&page, &format!("{address}#{anchor}"), &mut room);
            let wanted = by_parts(&page, &address, &anchor);
            prop_assert_eq!(found, Some(wanted.as_str()));
        }
    }
}
