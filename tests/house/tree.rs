//! The module tree of `src`, and the file that each path in it leads to.
//!
//! A path ends at the file that defines what it names. A re-export is looked
//! through only in a module around the one that asks: there `super::Name` means
//! the sibling that defines `Name`. Elsewhere the file with the re-export is the
//! answer, as the rest of that folder is its own affair. The tree follows the
//! files, not the `mod` lines, so that a forgotten one hides nothing.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    house::{House, has_word, line_where},
    mentions::{Contents, How, Mention, Names, read},
};

/// Imports of imports, and globs of globs, end here.
const DEPTH: usize = 16;

/// One source file.
pub struct File {
    pub path: String,
    pub text: String,
    pub contents: Contents,
}

impl File {
    /// The room it belongs to: the first folder or file name below `src`.
    pub fn room(&self) -> &str {
        let below = self.path.trim_start_matches("src/");
        below.split('/').next().unwrap_or(below).trim_end_matches(".rs")
    }

    /// `path:line` of a mention.
    pub fn place(&self, mention: &Mention) -> String {
        format!("{}:{}", self.path, self.line(mention))
    }

    fn line(&self, mention: &Mention) -> usize {
        let last = mention.path.last().map_or("", String::as_str);
        let whole = match mention.how {
            How::Child => format!("mod {last}"),
            _ => mention.path.join("::"),
        };
        let found = line_where(&self.text, |line| has_word(line, &whole));
        let is_there =
            self.text.lines().nth(found - 1).is_some_and(|l| has_word(l, &whole));
        if is_there { found } else { line_where(&self.text, |line| has_word(line, last)) }
    }
}

/// What a path leads to.
#[derive(Debug, PartialEq, Eq)]
pub enum Target {
    /// The file with this number.
    File(usize),
    /// Something of another crate, by its whole path.
    Outside(Names),
}

/// All files and the names in their modules.
pub struct Tree {
    pub files: Vec<File>,
    scopes: BTreeMap<Names, Scope>,
    test_modules: BTreeSet<Names>,
}

#[derive(Default)]
struct Scope {
    file: usize,
    imports: BTreeMap<String, Names>,
    globs: Vec<Names>,
    items: BTreeSet<String>,
}

enum Binding<'a> {
    Module(Names),
    Import { home: Names, path: &'a Names },
    Item,
}

impl Tree {
    /// Parses the `src` of a house.
    pub fn of(house: &House) -> Self {
        let (scopes, test_modules) = (BTreeMap::new(), BTreeSet::new());
        let mut tree = Self { files: Vec::new(), scopes, test_modules };
        for (path, text) in house.within("src/", ".rs") {
            let contents = read(module_of_file(path), text)
                .unwrap_or_else(|why| panic!("{path} cannot be parsed: {why}"));
            tree.add(File { path: path.to_owned(), text: text.to_owned(), contents });
        }
        tree
    }

    fn add(&mut self, file: File) {
        let number = self.files.len();
        for module in &file.contents.modules {
            self.scopes.entry(module.clone()).or_default().file = number;
        }
        for (module, name) in &file.contents.items {
            self.scopes.entry(module.clone()).or_default().items.insert(name.clone());
        }
        for mention in &file.contents.mentions {
            let scope = self.scopes.entry(mention.module.clone()).or_default();
            match &mention.how {
                How::Import(name) => {
                    scope.imports.insert(name.clone(), mention.path.clone());
                }
                How::Glob => scope.globs.push(mention.path.clone()),
                How::Child if mention.in_test => {
                    self.test_modules.insert(child(&mention.module, &mention.path[1]));
                }
                How::Child | How::Inline => {}
            }
        }
        self.files.push(file);
    }

    /// Every mention with its file.
    pub fn mentions(&self) -> impl Iterator<Item = (&File, &Mention)> {
        self.files
            .iter()
            .flat_map(|file| file.contents.mentions.iter().map(move |m| (file, m)))
    }

    /// Whether a mention is in code for tests only, in its own file or by `mod`.
    pub fn is_for_tests(&self, mention: &Mention) -> bool {
        let holds = |module: &Names| mention.module.starts_with(module);
        mention.in_test || self.test_modules.iter().any(holds)
    }

    /// Where a mention leads.
    pub fn target(&self, mention: &Mention) -> Target {
        self.resolve(&mention.module, &mention.module, &mention.path, 0)
    }

    /// Files that each file needs, with the mention that says so first.
    pub fn needs(&self) -> Vec<BTreeMap<usize, &Mention>> {
        (0..self.files.len()).map(|number| self.needs_of(number)).collect()
    }

    fn needs_of(&self, number: usize) -> BTreeMap<usize, &Mention> {
        let mut needs = BTreeMap::new();
        for mention in &self.files[number].contents.mentions {
            if let Target::File(other) = self.target(mention)
                && other != number
            {
                needs.entry(other).or_insert(mention);
            }
        }
        needs
    }

    fn resolve(
        &self,
        asker: &Names,
        from: &Names,
        path: &[String],
        depth: usize,
    ) -> Target {
        let (start, rest) = start_of(from, path);
        let is_known = rest.len() < path.len()
            || rest.first().is_some_and(|name| self.binding(from, name, 0).is_some());
        if is_known && depth < DEPTH {
            self.walk(asker, &start, rest, depth)
        } else {
            Target::Outside(path.to_vec())
        }
    }

    fn walk(&self, asker: &Names, at: &Names, rest: &[String], depth: usize) -> Target {
        let here = Target::File(self.scopes.get(at).map_or(0, |scope| scope.file));
        let Some((name, rest)) = rest.split_first() else { return here };
        match self.binding(at, name, 0) {
            Some(Binding::Module(child)) => self.walk(asker, &child, rest, depth),
            Some(Binding::Import { home, path }) if asker.starts_with(at) => {
                self.resolve(asker, &home, &[path, rest].concat(), depth + 1)
            }
            _ => here,
        }
    }

    /// What a name means in a module.
    fn binding(&self, at: &Names, name: &String, depth: usize) -> Option<Binding<'_>> {
        if self.scopes.contains_key(&child(at, name)) {
            return Some(Binding::Module(child(at, name)));
        }
        let scope = self.scopes.get(at)?;
        if let Some(path) = scope.imports.get(name) {
            return Some(Binding::Import { home: at.clone(), path });
        }
        if scope.items.contains(name) {
            return Some(Binding::Item);
        }
        let of_glob = |glob: &Names| {
            let (start, rest) = start_of(at, glob);
            let module = [start, rest.to_vec()].concat();
            if depth < DEPTH { self.binding(&module, name, depth + 1) } else { None }
        };
        scope.globs.iter().find_map(of_glob)
    }
}

fn child(module: &Names, name: &str) -> Names {
    let mut child = module.clone();
    child.push(name.to_owned());
    child
}

/// The module that `crate`, `self` or `super` at the start mean, and what follows.
fn start_of<'a>(from: &Names, path: &'a [String]) -> (Names, &'a [String]) {
    let (mut at, mut rest) = (from.clone(), path);
    while let Some((name, tail)) = rest.split_first() {
        match name.as_str() {
            "crate" => at.clear(),
            "self" => {}
            "super" => {
                at.pop();
            }
            _ => break,
        }
        rest = tail;
    }
    (at, rest)
}

/// `src/read/disk.rs` is `read::disk`, `src/read/mod.rs` is `read`.
fn module_of_file(path: &str) -> Names {
    let name = path.trim_start_matches("src/").trim_end_matches(".rs");
    let mut module: Names = name.split('/').map(str::to_owned).collect();
    if name == "lib" || module.last().is_some_and(|last| last == "mod") {
        module.pop();
    }
    module
}
