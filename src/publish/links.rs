//! The link check: every internal link and anchor of every page leads somewhere.
//!
//! Pages are scanned as they are made. What is kept is small: each distinct
//! target with the first page that names it, and a hash for each anchor.

use std::{borrow::Cow, collections::BTreeMap, hash::BuildHasher};

use borsh::{BorshDeserialize, BorshSerialize};
use memchr::memmem;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

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
    anchors: FxHashSet<u64>,
    /// Target and the first of the pages that names it.
    wanted: FxHashMap<String, String>,
}

impl PageLinks {
    /// Adds the links of a page.
    pub fn add(&mut self, path: &str, text: &str) {
        self.anchors.extend(attributes(text, "id").map(|id| hash(path, id)));
        let mut room = String::new();
        for link in links(text) {
            if let Some(target) = resolve(path, link, &mut room) {
                self.want(target, path);
            }
        }
    }

    /// Adds the links of a page whose path is a secret: no other page leads there, and
    /// what goes wrong is told of its folder's parent. Links inside its own folder are
    /// its maker's to keep.
    pub fn add_unlisted(&mut self, path: &str, text: &str) {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let shown = folder.rsplit_once('/').map_or("", |(parent, _)| parent);
        let mut room = String::new();
        for link in links(text) {
            match resolve(path, link, &mut room) {
                Some(target) if !target.starts_with(folder) => self.want(target, shown),
                _ => {}
            }
        }
    }

    /// Lets go of those that lead to a file that is there, and to an anchor in these pages.
    pub(super) fn let_go(&mut self, is_there: &dyn Fn(&str) -> bool) {
        let mut wanted = std::mem::take(&mut self.wanted);
        wanted.retain(|target, _| {
            let (path, anchor) = split(target);
            !(self.has(path, anchor) && is_there(path))
        });
        self.wanted = wanted;
    }

    /// Whether one of these pages has this path and anchor; each has the empty one.
    fn has(&self, path: &str, anchor: &str) -> bool {
        anchor.is_empty() || self.anchors.contains(&hash(path, anchor))
    }

    fn want(&mut self, target: &str, from: &str) {
        match self.wanted.get_mut(target) {
            None => drop(self.wanted.insert(target.to_owned(), from.to_owned())),
            // The first by name, so that the order of threads does not show.
            Some(known) if from < known.as_str() => from.clone_into(known),
            Some(_) => {}
        }
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
        let mut broken: BTreeMap<&str, &str> = BTreeMap::new();
        for (target, from) in self.pages.iter().flat_map(|links| &links.wanted) {
            if is_broken(target) {
                let first = broken.entry(target).or_insert(from);
                *first = (*first).min(from);
            }
        }
        let mut problems = Problems::new();
        for (target, from) in broken {
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

/// Where a page leads.
fn links(html: &str) -> impl Iterator<Item = &str> {
    attributes(html, "href").chain(attributes(html, "src"))
}

/// The values of an attribute. Quotes inside text are escaped by the templates, so that
/// its name with a quote behind it stands in tags only.
fn attributes<'h>(html: &'h str, name: &str) -> impl Iterator<Item = &'h str> {
    let bytes = html.as_bytes();
    let opening = format!("{name}=\"");
    let behind = opening.len();
    let found = memmem::Finder::new(&opening).into_owned();
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let begins = at + found.find(&bytes[at..])?;
            at = begins + behind;
            if matches!(bytes[..begins], [.., b' ' | b'\n' | b'\t']) {
                let ends = at + memchr::memchr(b'"', &bytes[at..])?;
                return Some(&html[at..ends]);
            }
        }
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
