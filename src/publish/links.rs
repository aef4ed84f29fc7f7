//! The link check: every internal link and anchor of every page leads somewhere.
//!
//! Pages are scanned as they are made. What is kept is small: each distinct
//! target with the first page that names it, and a hash for each anchor.

use std::{
    borrow::Cow,
    collections::{BTreeMap, hash_map::Entry},
    hash::BuildHasher,
};

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
        for (name, value) in attributes(text) {
            if name == "id" {
                self.anchors.insert(hash(path, value));
            } else if let Some(target) = resolve(path, value) {
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
        for (_, value) in attributes(text).filter(|(name, _)| *name != "id") {
            match resolve(path, value) {
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

    fn want(&mut self, target: String, from: &str) {
        match self.wanted.entry(target) {
            Entry::Vacant(place) => drop(place.insert(from.to_owned())),
            // The first by name, so that the order of threads does not show.
            Entry::Occupied(mut known) if from < known.get().as_str() => {
                from.clone_into(known.get_mut());
            }
            Entry::Occupied(_) => {}
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
    target.split_once('#').unwrap_or((target, ""))
}

fn hash(path: &str, anchor: &str) -> u64 {
    FxBuildHasher.hash_one((path, anchor))
}

/// The values of `href`, `src` and `id`. Quotes inside text are escaped by the
/// templates, so these sequences stand in tags only.
fn attributes(html: &str) -> impl Iterator<Item = (&str, &str)> {
    const NAMES: [&str; 3] = ["href", "src", "id"];
    let opening = memmem::Finder::new("=\"");
    let mut rest = html;
    std::iter::from_fn(move || {
        loop {
            let at = opening.find(rest.as_bytes())?;
            let before = &rest[..at];
            let value = &rest[at + 2..];
            let end = memchr::memchr(b'"', value.as_bytes())?;
            rest = &value[end + 1..];
            let name = NAMES.iter().find(|name| {
                let start = before.strip_suffix(**name);
                start.is_some_and(|start| start.ends_with([' ', '\n', '\t']))
            });
            if let Some(name) = name {
                return Some((*name, &value[..end]));
            }
        }
    })
}

/// The file (and anchor) that a link on a page leads to; none where it leads out.
fn resolve(page: &str, link: &str) -> Option<String> {
    let link = if link.contains('&') {
        Cow::from(link.replace("&amp;", "&").replace("&#x2F;", "/"))
    } else {
        Cow::from(link)
    };
    let (address, anchor) = link.split_once('#').unwrap_or((&link, ""));
    let address = address.split('?').next().unwrap_or_default();
    if address.split('/').next().unwrap_or_default().contains(':')
        || address.starts_with('/')
    {
        return None;
    }
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
    let path = parts.join("/");
    Some(if anchor.is_empty() { path } else { format!("{path}#{anchor}") })
}

#[cfg(test)]
mod tests {
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
}
