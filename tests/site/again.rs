//! Built again: what did not change is not written, and what somebody edited in
//! `public/` is put right.

use std::{fs, os::unix::fs::MetadataExt as _};

use crate::test_site::{TestSite, files};

const PAGE: &str = "public/xa-phuong/an-00001/index.html";

/// Every file and folder of the site with what its inode says: number, time of writing,
/// time of any change.
fn inodes(site: &TestSite) -> Vec<(String, [i64; 5])> {
    let entries = walkdir::WalkDir::new(site.path("public")).sort_by_file_name();
    let of = |entry: walkdir::DirEntry| {
        let found = entry.metadata().unwrap();
        let path = entry.path().to_str().unwrap().to_owned();
        let inode = found.ino().cast_signed();
        let [written, changed] = [found.mtime(), found.ctime()];
        (path, [inode, written, found.mtime_nsec(), changed, found.ctime_nsec()])
    };
    entries.into_iter().map(|entry| of(entry.unwrap())).collect()
}

fn inode(site: &TestSite, path: &str) -> u64 {
    fs::metadata(site.path(path)).unwrap().ino()
}

#[test]
fn nothing_changed_and_nothing_is_touched() {
    let site = TestSite::small().built(&[]).write("public/CNAME", "thu.example");
    let before = inodes(&site);
    let site = site.built(&[]).built(&["--threads", "2"]);
    assert_eq!(inodes(&site), before);
}

#[test]
fn one_commune_changed_and_the_others_files_are_the_same_files() {
    let other = "public/xa-phuong/binh-00002/index.html";
    let site = TestSite::small().built(&[]);
    let before = [inode(&site, PAGE), inode(&site, other)];
    let site = site
        .replace(
            "content/communes/00001-x/commune.yaml",
            "kind: xã",
            "kind: xã\ncontact: {phone: \"0239 000 1234\"}",
        )
        .built(&[]);
    assert_ne!(inode(&site, PAGE), before[0]);
    assert_eq!(inode(&site, other), before[1]);
    // The other name is that of the spare folder.
    assert_eq!(fs::metadata(site.path(other)).unwrap().nlink(), 2);
}

#[test]
fn edits_in_the_site_are_undone_however_well_they_hide() {
    let site = TestSite::small().built(&[]);
    let before = site.files("public");
    let full = site.path(PAGE);
    let time = fs::metadata(&full).unwrap().modified().unwrap();
    let edited = fs::read_to_string(&full).unwrap().replace("An", "Ba");
    // In place, the same length, the time of writing set back.
    std::thread::sleep(std::time::Duration::from_millis(20));
    fs::write(&full, edited).unwrap();
    fs::File::options().write(true).open(&full).unwrap().set_modified(time).unwrap();
    assert!(site.files("public") != before);
    let site = site.built(&[]);
    assert!(site.files("public") == before, "an edited file stayed");
    fs::remove_file(&full).unwrap();
    let site = site.built(&[]);
    assert!(site.files("public") == before, "a removed file did not come back");
    let site = site.write("public/xa-phuong/an-00001/note.txt", "stray").built(&[]);
    assert!(site.files("public") == before, "a stray file stayed");
}

#[test]
fn record_that_is_lost_or_of_another_folder_costs_nothing_but_writing() {
    let site = TestSite::small().built(&[]);
    let before = site.files("public");
    fs::remove_dir_all(site.path(".aoxanh")).unwrap();
    let site = site.built(&[]);
    assert!(site.files("public") == before);
    let elsewhere = site.path("elsewhere/site");
    let site = site.built(&["--out", elsewhere.to_str().unwrap()]).built(&[]);
    assert!(site.files("public") == before && files(&elsewhere) == before);
    // A copy has the bytes but not the inodes.
    fs::rename(site.path("public"), site.path("moved")).unwrap();
    let status = std::process::Command::new("cp")
        .arg("-r")
        .args([site.path("moved"), site.path("public")])
        .status();
    assert!(status.unwrap().success());
    let site = site.built(&[]);
    assert!(site.files("public") == before);
}
