//! The laws: each takes the house and gives its offenders, one text for each.
//!
//! An offender reads `path:line what is wrong`. Nothing here touches the disk.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::{
    house::{House, has_word, line_where},
    mentions::{How, Mention, Names},
    tree::{Target, Tree},
};

/// What a path must begin with to touch files, by these crates or by `std`.
const FILES: [&str; 4] = ["std::fs", "walkdir", "rustix", "tempfile"];
/// Where files may be touched.
const FILE_KEEPERS: [&str; 6] = [
    "src/read/disk.rs",
    "src/read/entries.rs",
    "src/read/file_state.rs",
    "src/publish/",
    "src/serve/",
    "src/commands/",
];

/// What asks for the environment or the time of day.
const SURROUNDINGS: [&str; 5] = [
    "std::env",
    "std::time::SystemTime",
    "std::time::Instant",
    "jiff::Zoned::now",
    "jiff::Timestamp::now",
];
/// Where they may be asked.
const DOORS: [&str; 2] = ["src/commands/", "src/main.rs"];

/// File names that say nothing, and beginnings of function names.
const EMPTY_FILE_NAMES: [&str; 5] = ["utils", "helpers", "common", "misc", "manager"];
const EMPTY_BEGINNINGS: [&str; 2] = ["handle_", "process_"];

const PAGES: &str = "src/render/pages/";
const TEMPLATES: &str = "themes/default/templates/";

/// Paths from a room to one that is declared later in `lib.rs`, or nowhere.
pub fn imports_that_run_back_up(tree: &Tree) -> Vec<String> {
    let order = rooms(tree);
    let rank = |room: &str| order.iter().position(|declared| declared == room);
    let mut offenders = BTreeSet::new();
    for (file, mention) in tree.mentions() {
        let Some(own) = rank(file.room()) else { continue };
        let Some(used) = used_room(tree, mention) else { continue };
        let is_above = rank(used).is_some_and(|used| used <= own);
        if !is_above && !repeats_its_import(tree, mention, used) {
            let (place, path) = (file.place(mention), mention.path.join("::"));
            let room = file.room();
            offenders.insert(format!("{place} `{path}`: `{room}` stands above `{used}`"));
        }
    }
    let mut undeclared = BTreeSet::new();
    for file in tree.files.iter().filter(|file| !is_root(&file.path)) {
        let room = file.room();
        if rank(room).is_none() && undeclared.insert(room) {
            offenders
                .insert(format!("{}:1 room `{room}` is not in src/lib.rs", file.path));
        }
    }
    offenders.into_iter().collect()
}

/// The room a path leads to; none for other crates and `lib.rs`.
fn used_room<'a>(tree: &'a Tree, mention: &Mention) -> Option<&'a str> {
    let Target::File(number) = tree.target(mention) else { return None };
    let file = &tree.files[number];
    (!is_root(&file.path)).then(|| file.room())
}

/// Whether the path begins with an imported name that alone leads to the room, so
/// that the import is reported already.
fn repeats_its_import(tree: &Tree, mention: &Mention, room: &str) -> bool {
    let begins_anew = ["crate", "self", "super"].contains(&mention.path[0].as_str());
    let first = Mention { path: vec![mention.path[0].clone()], ..mention.clone() };
    let is_inline = mention.how == How::Inline;
    is_inline && !begins_anew && used_room(tree, &first) == Some(room)
}

/// The rooms in the order of `lib.rs`.
fn rooms(tree: &Tree) -> Names {
    let in_lib = tree.mentions().filter(|(file, _)| file.path == "src/lib.rs");
    in_lib
        .filter(|(_, it)| it.how == How::Child)
        .map(|(_, it)| it.path[1].clone())
        .collect()
}

fn is_root(path: &str) -> bool {
    path == "src/lib.rs" || path == "src/main.rs"
}

/// For each need that is answered by a need back: the shortest circle it closes.
pub fn cycles(tree: &Tree) -> Vec<String> {
    let needs = tree.needs();
    let mut circles = BTreeSet::new();
    for (from, others) in needs.iter().enumerate() {
        for &to in others.keys() {
            let Some(mut circle) = way(&needs, to, from) else { continue };
            let first = circle.iter().enumerate().min_by_key(|(_, file)| **file);
            let first = first.map_or(0, |(at, _)| at);
            circle.rotate_left(first);
            circles.insert(circle);
        }
    }
    circles.iter().map(|circle| show_circle(tree, &needs, circle)).collect()
}

/// The files on a shortest way along needs, both ends included.
fn way(
    needs: &[BTreeMap<usize, &Mention>],
    from: usize,
    to: usize,
) -> Option<Vec<usize>> {
    let mut came_from = BTreeMap::from([(from, from)]);
    let mut waiting = VecDeque::from([from]);
    while let Some(at) = waiting.pop_front() {
        if at == to {
            let mut way = vec![at];
            while way[way.len() - 1] != from {
                way.push(came_from[&way[way.len() - 1]]);
            }
            way.reverse();
            return Some(way);
        }
        for &next in needs[at].keys() {
            came_from.entry(next).or_insert_with(|| {
                waiting.push_back(next);
                at
            });
        }
    }
    None
}

fn show_circle(
    tree: &Tree,
    needs: &[BTreeMap<usize, &Mention>],
    circle: &[usize],
) -> String {
    let step = |(at, &file): (usize, &usize)| {
        let mention = needs[file][&circle[(at + 1) % circle.len()]];
        format!("{} `{}`", tree.files[file].place(mention), mention.path.join("::"))
    };
    let steps: Vec<_> = circle.iter().enumerate().map(step).collect();
    format!("{} -> {}", steps.join(" -> "), tree.files[circle[0]].path)
}

/// Source files that do not open with a sentence about themselves.
pub fn files_without_header(house: &House) -> Vec<String> {
    let has_header = |text: &str| {
        let mut header = text.lines().take_while(|line| line.starts_with("//!"));
        header.any(|line| line.trim_end().ends_with(['.', '?', '!']) && line.len() > 5)
    };
    let files = house.within("src/", ".rs").filter(|(_, text)| !has_header(text));
    files.map(|(path, _)| format!("{path}:1")).collect()
}

/// Paths to files outside the places that may touch them; tests may.
pub fn stray_files(tree: &Tree) -> Vec<String> {
    stray(tree, &FILES, &FILE_KEEPERS, |mention| !tree.is_for_tests(mention))
}

/// Paths to the clock or the environment below the commands; in tests too.
pub fn stray_clocks(tree: &Tree) -> Vec<String> {
    stray(tree, &SURROUNDINGS, &DOORS, |_| true)
}

fn stray(
    tree: &Tree,
    unwanted: &[&str],
    allowed: &[&str],
    counts: impl Fn(&Mention) -> bool,
) -> Vec<String> {
    let mut offenders = BTreeSet::new();
    for (file, mention) in tree.mentions() {
        let Target::Outside(path) = tree.target(mention) else { continue };
        let path = path.join("::") + "::";
        let is_unwanted =
            unwanted.iter().any(|start| path.starts_with(&format!("{start}::")));
        let is_allowed = allowed.iter().any(|place| file.path.starts_with(place));
        if is_unwanted && !is_allowed && counts(mention) {
            let path = path.trim_end_matches("::");
            offenders.insert(format!("{} `{path}`", file.place(mention)));
        }
    }
    offenders.into_iter().collect()
}

/// Page modules without a template, templates without a page; a house without pages.
pub fn pages_without_partner(house: &House) -> Vec<String> {
    let names = |folder: &'static str, ending: &'static str, other: &str| {
        let files = house.within(folder, ending).map(|(path, _)| path);
        let names = files.map(|path| &path[folder.len()..path.len() - ending.len()]);
        let is_page = |name: &&str| !name.contains('/') && *name != other;
        names.filter(is_page).map(str::to_owned).collect::<BTreeSet<_>>()
    };
    let (pages, templates) =
        (names(PAGES, ".rs", "mod"), names(TEMPLATES, ".html", "base"));
    let lonely_pages = pages
        .difference(&templates)
        .map(|name| format!("{PAGES}{name}.rs:1 has no {TEMPLATES}{name}.html"));
    let lonely_templates = templates
        .difference(&pages)
        .map(|name| format!("{TEMPLATES}{name}.html:1 has no {PAGES}{name}.rs"));
    let mut offenders: Vec<_> = lonely_pages.chain(lonely_templates).collect();
    if pages.is_empty() {
        offenders.push(format!("{PAGES} holds no page"));
    }
    offenders
}

/// Files, modules and functions with a name that says nothing.
pub fn empty_names(tree: &Tree) -> Vec<String> {
    let mut offenders = Vec::new();
    for file in &tree.files {
        let in_path = file.path.trim_end_matches(".rs").split('/');
        let own = file.contents.modules.iter().skip(1).filter_map(|module| module.last());
        for name in in_path.chain(own.map(String::as_str)) {
            if EMPTY_FILE_NAMES.contains(&name) {
                offenders.push(format!("{}:1 `{name}`", file.path));
            }
        }
        for name in &file.contents.functions {
            if EMPTY_BEGINNINGS.iter().any(|start| name.starts_with(start)) {
                let is_it = |line: &str| has_word(line, &format!("fn {name}"));
                let line = line_where(&file.text, is_it);
                offenders.push(format!("{}:{line} `fn {name}`", file.path));
            }
        }
    }
    offenders
}

/// `use …::*` outside tests.
pub fn glob_imports(tree: &Tree) -> Vec<String> {
    let globs = tree.mentions().filter(|(_, it)| it.how == How::Glob);
    let outside_tests = globs.filter(|(_, it)| !tree.is_for_tests(it));
    outside_tests
        .map(|(file, it)| format!("{} `{}::*`", file.place(it), it.path.join("::")))
        .collect()
}

/// Lines that promise later work, stop the program or switch a test off.
pub fn loose_ends(house: &House) -> Vec<String> {
    // Written in two halves, or this file would report itself.
    let in_code =
        [concat!("to", "do!"), concat!("unimple", "mented!"), concat!("d", "bg!")];
    let anywhere = [concat!("TO", "DO"), concat!("FIX", "ME")];
    let switched_off = concat!("#[ig", "nore");
    let mut offenders = Vec::new();
    for (path, text) in &house.files {
        let is_rust = path.rsplit('.').next() == Some("rs");
        for (number, line) in text.lines().enumerate() {
            let is_open = anywhere.iter().any(|word| has_word(line, word))
                || is_rust && line.contains(switched_off)
                || is_rust && in_code.iter().any(|word| has_word(line, word));
            if is_open {
                offenders.push(format!("{path}:{} {}", number + 1, line.trim()));
            }
        }
    }
    offenders
}
