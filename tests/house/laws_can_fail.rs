//! Small houses that break one law each, so that a silent law is known to hold.
//!
//! Each test also shows the nearest lawful form, which must not be reported.

use crate::{
    house::House,
    laws,
    tree::{Target, Tree},
};

fn tree(files: &[(&str, &str)]) -> Tree {
    Tree::of(&House::of(files))
}

/// Two rooms, `read` above `pages`, with this text in `src/read/site.rs`.
fn two_rooms(site: &str) -> Tree {
    tree(&[
        ("src/lib.rs", "pub mod read;\npub mod pages;"),
        ("src/read/mod.rs", "mod site;\npub use site::Site;"),
        ("src/read/site.rs", site),
        ("src/pages/mod.rs", "mod menu;\npub use menu::Menu;\nuse crate::read::Site;"),
        ("src/pages/menu.rs", "pub struct Menu;"),
    ])
}

#[test]
fn a_room_may_use_a_room_above_it() {
    assert_eq!(laws::imports_that_run_back_up(&two_rooms("")), [""; 0]);
}

#[test]
fn an_import_that_runs_back_up_is_reported_in_every_form() {
    for site in [
        "use crate::pages::Menu;",
        "use crate::{pages::{self}};",
        "use super::super::pages::menu::Menu;",
        "fn f() -> super::super::pages::Menu {}",
        "fn f() { crate::pages::Menu::new() }",
        "fn f() { println!(\"{}\", (1, crate::pages::Menu::NAME)) }",
        "mod inner { use super::super::super::pages; }",
        "#[cfg(test)] mod tests { use crate::pages::Menu; }",
        "use super::super as house; fn f() { house::pages::menu() }",
    ] {
        let offenders = laws::imports_that_run_back_up(&two_rooms(site));
        let is_told = offenders.iter().any(|it| it.starts_with("src/read/site.rs:1 "));
        assert!(is_told, "{site}: {offenders:?}");
        assert!(offenders[0].ends_with("`read` stands above `pages`"), "{offenders:?}");
    }
}

#[test]
fn a_line_is_the_first_that_holds_the_path() {
    let site = "//! About pages.\n\nuse crate::{\n    pages::Menu,\n};\n";
    let offenders = laws::imports_that_run_back_up(&two_rooms(site));
    assert_eq!(
        offenders,
        ["src/read/site.rs:4 `crate::pages::Menu`: `read` stands above `pages`"]
    );
}

#[test]
fn a_room_that_lib_does_not_declare_is_reported() {
    let offenders = laws::imports_that_run_back_up(&tree(&[
        ("src/lib.rs", "pub mod read;"),
        ("src/read.rs", ""),
        ("src/stray/mod.rs", ""),
    ]));
    assert_eq!(offenders, ["src/stray/mod.rs:1 room `stray` is not in src/lib.rs"]);
}

/// A room whose `mod.rs` re-exports both of its files.
fn siblings(a: &str, b: &str) -> Tree {
    tree(&[
        ("src/lib.rs", "pub mod room;"),
        ("src/room/mod.rs", "mod a;\nmod b;\npub use a::A;\npub(super) use b::B as Bee;"),
        ("src/room/a.rs", a),
        ("src/room/b.rs", b),
    ])
}

#[test]
fn a_sibling_may_be_named_through_the_room() {
    assert_eq!(laws::cycles(&siblings("use super::Bee;", "pub struct B;")), [""; 0]);
    assert_eq!(
        laws::cycles(&siblings("use crate::room::Bee;", "pub struct B;")),
        [""; 0]
    );
    assert_eq!(
        laws::cycles(&siblings("use super::b::B;", "pub(super) struct B;")),
        [""; 0]
    );
}

#[test]
fn siblings_that_need_each_other_are_reported_once() {
    let tree = siblings("use super::Bee;", "\nfn f(a: super::A) {}");
    let circle =
        "src/room/a.rs:1 `super::Bee` -> src/room/b.rs:2 `super::A` -> src/room/a.rs";
    assert_eq!(laws::cycles(&tree), [circle]);
}

#[test]
fn a_file_that_needs_what_its_own_mod_file_defines_is_reported() {
    let offenders = laws::cycles(&tree(&[
        ("src/lib.rs", "pub mod room;"),
        ("src/room/mod.rs", "mod a;\npub struct Own;"),
        ("src/room/a.rs", "use super::Own;"),
    ]));
    let circle =
        "src/room/a.rs:1 `super::Own` -> src/room/mod.rs:1 `self::a` -> src/room/a.rs";
    assert_eq!(offenders, [circle]);
}

#[test]
fn a_circle_between_folders_is_reported() {
    let offenders = laws::cycles(&tree(&[
        ("src/lib.rs", "pub mod room;"),
        ("src/room/mod.rs", "mod left;\nmod right;"),
        ("src/room/left/mod.rs", "mod a;\npub use a::A;"),
        ("src/room/left/a.rs", "use crate::room::right::B;"),
        ("src/room/right/mod.rs", "mod b;\npub use b::B;"),
        ("src/room/right/b.rs", "use super::super::left::A;"),
    ]));
    assert_eq!(offenders.len(), 1, "{offenders:?}");
    assert_eq!(offenders[0].matches(" -> ").count(), 4, "{offenders:?}");
}

#[test]
fn paths_lead_to_the_file_that_defines_them() {
    let tree = siblings("use super::Bee as Wasp;\nuse std::fs as f;\nuse serde;", "");
    let ask = |path: &str| {
        let path = path.split("::").map(str::to_owned).collect();
        let module = vec!["room".to_owned(), "a".to_owned()];
        let how = crate::mentions::How::Inline;
        match tree.target(&crate::mentions::Mention { module, path, how, in_test: false })
        {
            Target::File(number) => tree.files[number].path.clone(),
            Target::Outside(path) => path.join("::"),
        }
    };
    for (path, wanted) in [
        ("Wasp::new", "src/room/b.rs"),
        ("super::Bee", "src/room/b.rs"),
        ("super::b::B", "src/room/b.rs"),
        ("crate::room", "src/room/mod.rs"),
        ("super::Unknown", "src/room/mod.rs"),
        ("f::read", "std::fs::read"),
        ("serde::Serialize", "serde::Serialize"),
        ("Vec::new", "Vec::new"),
    ] {
        assert_eq!(ask(path), wanted, "{path}");
    }
}

#[test]
fn files_and_clocks_are_reported_under_any_name() {
    for site in [
        "use std::fs;",
        "use std::{fmt, fs::{self, File}};",
        "use std as s; fn f() { s::fs::read(1); }",
        "fn f() { let _ = vec![std::fs::read(1)]; }",
        "use walkdir::WalkDir;",
    ] {
        let offenders = laws::stray_files(&two_rooms(site));
        assert!(!offenders.is_empty(), "{site}");
    }
    for site in [
        "use std::time::{Duration, Instant};",
        "use std::time; fn f() { time::SystemTime::now(); }",
        "use jiff::Zoned; fn f() { Zoned::now(); }",
        "fn f() { std::env::var(1); }",
    ] {
        let offenders = laws::stray_clocks(&two_rooms(site));
        assert!(!offenders.is_empty(), "{site}");
    }
    let lawful =
        "use std::time::Duration; use jiff::Zoned; #[cfg(test)] mod t { use std::fs; }";
    assert_eq!(laws::stray_files(&two_rooms(lawful)), [""; 0]);
    assert_eq!(laws::stray_clocks(&two_rooms(lawful)), [""; 0]);
}

#[test]
fn files_may_be_touched_by_disk_publish_commands_and_test_files() {
    let offenders = laws::stray_files(&tree(&[
        ("src/lib.rs", "pub mod read; pub mod publish; pub mod commands; pub mod a;"),
        ("src/read/disk.rs", "use std::fs;"),
        ("src/publish/stage.rs", "use std::fs;"),
        ("src/commands/build.rs", "use std::fs;"),
        ("src/a/mod.rs", "#[cfg(test)] mod tests; mod b;"),
        ("src/a/tests.rs", "use std::fs;"),
        ("src/a/b.rs", "use std::fs;"),
    ]));
    assert_eq!(offenders, ["src/a/b.rs:1 `std::fs`"]);
}

#[test]
fn a_missing_header_is_reported() {
    let house = House::of(&[
        ("src/a.rs", "//! Reads.\nfn f() {}"),
        ("src/b.rs", "fn f() {}"),
        ("src/c.rs", "//! just words\nfn f() {}\n//! Too late."),
    ]);
    assert_eq!(laws::files_without_header(&house), ["src/b.rs:1", "src/c.rs:1"]);
}

#[test]
fn a_page_or_template_alone_is_reported() {
    let house = House::of(&[
        ("src/render/pages/mod.rs", ""),
        ("src/render/pages/home.rs", ""),
        ("src/render/pages/parts/menu.rs", ""),
        ("src/render/pages/lonely.rs", ""),
        ("themes/default/templates/base.html", ""),
        ("themes/default/templates/home.html", ""),
        ("themes/default/templates/parts/menu.html", ""),
        ("themes/default/templates/left.html", ""),
    ]);
    let offenders = laws::pages_without_partner(&house);
    assert_eq!(offenders.len(), 2, "{offenders:?}");
    assert!(offenders[0].starts_with("src/render/pages/lonely.rs:1"), "{offenders:?}");
    assert!(offenders[1].starts_with("themes/default/templates/left.html:1"));
    assert_eq!(laws::pages_without_partner(&House::of(&[])).len(), 1);
}

#[test]
fn empty_names_are_reported() {
    let tree = tree(&[
        ("src/utils.rs", "pub fn handle_it() {}\npub fn handled() {}"),
        ("src/read/mod.rs", "mod misc { impl A { fn process_row() {} } }"),
    ]);
    let wanted = [
        "src/read/mod.rs:1 `misc`",
        "src/read/mod.rs:1 `fn process_row`",
        "src/utils.rs:1 `utils`",
        "src/utils.rs:1 `fn handle_it`",
    ];
    assert_eq!(laws::empty_names(&tree), wanted);
}

#[test]
fn glob_imports_outside_tests_are_reported() {
    let tree =
        two_rooms("use std::io::*;\n#[cfg(test)]\nmod tests {\n    use super::*;\n}");
    assert_eq!(laws::glob_imports(&tree), ["src/read/site.rs:1 `std::io::*`"]);
}

#[test]
fn loose_ends_are_reported() {
    let later =
        concat!("fn f() {\n    to", "do!()\n}\n// FIX", "ME\n#[ig", "nore]\nd", "bg!(1)");
    let house =
        House::of(&[("src/a.rs", later), ("themes/x.css", concat!("/* TO", "DO */"))]);
    let places: Vec<_> = laws::loose_ends(&house)
        .iter()
        .filter_map(|it| it.split(' ').next().map(str::to_owned))
        .collect();
    assert_eq!(
        places,
        ["src/a.rs:2", "src/a.rs:4", "src/a.rs:5", "src/a.rs:6", "themes/x.css:1"]
    );
}
