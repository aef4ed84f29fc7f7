//! The law of the house, read from the code itself.
//!
//! One test for each law; a broken law lists every offender with its file and
//! line. `house.rs` holds the files, `mentions.rs` reads what one file mentions,
//! `tree.rs` finds the file that each path leads to, `laws.rs` states the laws,
//! and `laws_can_fail.rs` shows each of them a small house that breaks it.
//!
//! Lines are found again in the text by the words of the path: the parser is used
//! without source places, so a path that stands twice is shown at its first place.

mod house;
mod laws;
mod laws_can_fail;
mod mentions;
mod tree;

use house::House;
use tree::Tree;

/// Fails with every offender, one in a line.
#[track_caller]
fn hold(law: &str, offenders: &[String]) {
    let list = offenders.join("\n  ");
    assert!(offenders.is_empty(), "{law}; {} offend:\n  {list}", offenders.len());
}

#[test]
fn rooms_use_only_rooms_above_them() {
    let offenders = laws::imports_that_run_back_up(&Tree::of(&House::on_disk()));
    hold("a room uses only rooms declared before it in src/lib.rs", &offenders);
}

#[test]
fn no_cycle_between_files() {
    let offenders = laws::cycles(&Tree::of(&House::on_disk()));
    hold("files may not need each other in a circle", &offenders);
}

#[test]
fn every_file_opens_with_a_header() {
    let offenders = laws::files_without_header(&House::on_disk());
    hold("a file opens with `//!` lines that hold a whole sentence", &offenders);
}

#[test]
fn files_are_touched_only_where_allowed() {
    let tree = Tree::of(&House::on_disk());
    hold(
        "only disk.rs, publish, serve and commands touch files",
        &laws::stray_files(&tree),
    );
    hold("only commands know clock and environment", &laws::stray_clocks(&tree));
}

#[test]
fn every_page_has_its_template_and_every_template_its_page() {
    let offenders = laws::pages_without_partner(&House::on_disk());
    hold("a page module and its template share a name", &offenders);
}

#[test]
fn names_that_say_nothing_are_not_used() {
    let tree = Tree::of(&House::on_disk());
    hold("a name says what the thing is or does", &laws::empty_names(&tree));
    hold("an import outside tests names what it brings", &laws::glob_imports(&tree));
}

#[test]
fn nothing_is_left_open() {
    let offenders = laws::loose_ends(&House::on_disk());
    hold("nothing is left to be done or switched off", &offenders);
}

#[test]
fn private_data_are_asked_for_only_where_they_are_not_published() {
    const ASK: [&str; 7] = [
        "src/model/volunteer.rs",
        "src/pipeline/privacy.rs",
        "src/read/logs.rs",
        "src/render/print/badge.rs",
        "src/render/print/certificate.rs",
        "src/render/texts/people.rs",
        "src/render/sheets/log.rs",
    ];
    let house = House::on_disk();
    let asking =
        house.within("src/", ".rs").filter(|(_, text)| text.contains("for_the_office"));
    let offenders: Vec<String> = asking
        .filter(|(path, _)| !ASK.contains(path))
        .map(|(path, _)| path.to_owned())
        .collect();
    hold("who asks for private data is listed here", &offenders);
}
