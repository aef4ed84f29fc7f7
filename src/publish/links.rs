//! The link check: every internal link and anchor of every page leads somewhere.
//!
//! Pages are scanned as they are made. What is kept is small: each distinct
//! target with the first page that names it, and a hash for each anchor.

use std::{
    collections::{BTreeMap, HashSet},
    hash::BuildHasher,
    sync::{Mutex, PoisonError},
};

use rustc_hash::FxBuildHasher;

use crate::diagnostics::{Code, Place, Problem, Problems};

/// Gathers links and targets from many threads.
#[derive(Default)]
pub struct Links {
    inner: Mutex<Gathered>,
}

#[derive(Default)]
struct Gathered {
    paths: HashSet<String>,
    anchors: HashSet<u64>,
    /// Target (`path` or `path#anchor`) and the first page that names it.
    wanted: BTreeMap<String, String>,
}

impl Links {
    /// Takes note of a file, and of the links in it if it is a page.
    pub fn gather(&self, path: &str, bytes: &[u8]) {
        let is_page = path.ends_with(".html");
        let text =
            if is_page { std::str::from_utf8(bytes).unwrap_or_default() } else { "" };
        let mut anchors = Vec::new();
        let mut targets = Vec::new();
        for (name, value) in attributes(text) {
            if name == "id" {
                anchors.push(hash(path, value));
            } else if let Some(target) = resolve(path, value) {
                targets.push(target);
            }
        }
        targets.sort_unstable();
        targets.dedup();
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        inner.paths.insert(path.to_owned());
        inner.anchors.extend(anchors);
        inner.want(path, targets);
    }

    /// Takes note of the links of a page whose path is a secret: no other page leads
    /// there, and what goes wrong is told of its folder's parent. Links inside its own
    /// folder are its maker's to keep.
    pub fn gather_unlisted(&self, path: &str, bytes: &[u8]) {
        if !path.ends_with(".html") {
            return;
        }
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut targets: Vec<String> = attributes(text)
            .filter(|(name, _)| *name != "id")
            .filter_map(|(_, value)| resolve(path, value))
            .filter(|target| !target.starts_with(folder))
            .collect();
        targets.sort_unstable();
        targets.dedup();
        let shown = folder.rsplit_once('/').map_or("", |(parent, _)| parent);
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        inner.want(shown, targets);
    }

    /// A problem for each target that is not there.
    pub fn broken(self) -> Problems {
        let inner = self.inner.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut problems = Problems::new();
        for (target, from) in &inner.wanted {
            let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
            let found = inner.paths.contains(path)
                && (anchor.is_empty() || inner.anchors.contains(&hash(path, anchor)));
            if !found {
                let place = Place::file(&from.as_str().into());
                problems
                    .add(Problem::new(Code::BrokenLink, place).found(target.as_str()));
            }
        }
        problems
    }
}

impl Gathered {
    fn want(&mut self, path: &str, targets: Vec<String>) {
        for target in targets {
            match self.wanted.get_mut(&target) {
                // The first by name, so that the order of threads does not show.
                Some(from) if path < from.as_str() => path.clone_into(from),
                Some(_) => {}
                None => {
                    self.wanted.insert(target, path.to_owned());
                }
            }
        }
    }
}

fn hash(path: &str, anchor: &str) -> u64 {
    FxBuildHasher.hash_one((path, anchor))
}

/// The values of `href`, `src` and `id`. Quotes inside text are escaped by the
/// templates, so these sequences stand in tags only.
fn attributes(html: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = html;
    std::iter::from_fn(move || {
        loop {
            let at = rest.find("=\"")?;
            let before = &rest[..at];
            let value = &rest[at + 2..];
            let end = value.find('"')?;
            rest = &value[end + 1..];
            let name = before.rsplit([' ', '\n', '\t']).next().unwrap_or_default();
            if matches!(name, "href" | "src" | "id") {
                return Some((name, &value[..end]));
            }
        }
    })
}

/// The file (and anchor) that a link on a page leads to; none where it leads out.
fn resolve(page: &str, link: &str) -> Option<String> {
    let link = link.replace("&amp;", "&").replace("&#x2F;", "/");
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
        let links = Links::default();
        links.gather(
            "a/index.html",
            br#"<a href="../index.html#top-5">x</a> <a id="b" href="c.html">"#,
        );
        links.gather(
            "index.html",
            br#"<p id="top-5"><a href="a/index.html#b">y</a><a href="mailto:x@y">"#,
        );
        let broken = links.broken();
        let found: Vec<_> = broken.iter().map(|p| p.excerpt.clone().unwrap()).collect();
        assert_eq!(found, ["a/c.html"]);
    }
}
