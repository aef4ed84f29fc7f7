//! What is set is kept; the same input gives the same bytes.

use std::{collections::BTreeMap, fs, time::SystemTime};

use crate::{COMMUNE, TestSite, site, test_site::files};

/// Sheets, cards and icons of the built site with their bytes.
fn printed(site: &TestSite) -> BTreeMap<String, Vec<u8>> {
    let ours = |path: &str| path.ends_with(".pdf") || path.ends_with(".png");
    site.files("public").into_iter().filter(|(path, _)| ours(path)).collect()
}

/// Kept sheets with the time when they were written.
fn kept(site: &TestSite) -> BTreeMap<String, SystemTime> {
    let folder = site.path(".aoxanh/print");
    let time = |path: &str| fs::metadata(folder.join(path)).unwrap().modified().unwrap();
    files(&folder).into_iter().map(|(path, _)| (path.clone(), time(&path))).collect()
}

#[test]
fn every_run_and_every_number_of_threads_gives_the_same_bytes() {
    let site = site().built(&["--print", "all", "--threads", "1"]);
    let first = printed(&site);
    assert!(first.len() > 4 + 4, "{:?}", first.keys());
    let site = site.built(&["--print", "all", "--threads", "2"]);
    assert!(first == printed(&site));
    fs::remove_dir_all(site.path(".aoxanh")).unwrap();
    let site = site.built(&["--print", "changed", "--threads", "2"]);
    assert!(first == printed(&site));
    let site = site.built(&["--print", "changed"]);
    assert!(first == printed(&site));
    // In another folder.
    assert!(first == printed(&crate::site().built(&["--print", "all"])));
}

#[test]
fn sheet_that_somebody_edits_in_the_site_is_not_the_kept_one() {
    let site = site().built(&["--print", "changed"]);
    let before = (printed(&site), kept(&site));
    for path in before.0.keys() {
        let path = site.path("public").join(path);
        let mut bytes = fs::read(&path).unwrap();
        bytes[20] ^= 0xff;
        fs::write(&path, bytes).unwrap();
    }
    let site = site.built(&["--print", "changed"]);
    assert!(before == (printed(&site), kept(&site)));
}

#[test]
fn only_what_changed_is_set_again_and_what_is_unused_goes() {
    let site = site().built(&["--print", "changed"]);
    let before = kept(&site);
    assert_eq!(before.len(), printed(&site).len());
    let site = site
        .replace(
            "content/communes/18115-x/commune.yaml",
            "0239 000 1002",
            "0239 000 9999",
        )
        .built(&["--print", "changed"]);
    let after = kept(&site);
    assert_eq!(after.len(), before.len());
    let same =
        after.iter().filter(|(path, time)| before.get(*path) == Some(time)).count();
    // The handouts, posters and the tally sheet of the commune with the new number, and
    // its pack.
    assert_eq!(after.len() - same, 4 + 4 + 1 + 1);
}

#[test]
fn damaged_entries_are_set_again() {
    let site = site().built(&["--print", "changed"]);
    let good = printed(&site);
    for (number, path) in kept(&site).into_keys().enumerate() {
        let full = site.path(".aoxanh/print").join(path);
        let mut bytes = fs::read(&full).unwrap();
        if number % 2 == 0 {
            let middle = bytes.len() / 2;
            bytes[middle] ^= 0xff;
        } else {
            bytes.truncate(40);
        }
        fs::write(&full, bytes).unwrap();
    }
    let site = site.built(&["--print", "changed"]);
    assert!(good == printed(&site));
}

#[test]
fn none_makes_neither_sheets_nor_cards_nor_links_to_them() {
    let site = site().built(&["--print", "none"]);
    assert!(printed(&site).is_empty());
    assert!(!site.path(".aoxanh/print").exists());
    let page = fs::read_to_string(site.path(&format!("{COMMUNE}/index.html"))).unwrap();
    assert!(!page.contains("/in/") && !page.contains("og:image"));
}

#[test]
fn a_check_sets_the_sheets_too_and_the_build_takes_them() {
    let site = site();
    assert_eq!(site.run("check", &["--print", "changed"]).code, 0);
    let before = kept(&site);
    assert!(!before.is_empty());
    let site = site.built(&["--print", "changed"]);
    assert!(before == kept(&site));
}
