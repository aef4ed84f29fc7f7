//! What is not ours is refused and stays as it is.

use std::{fs, os::unix::fs::symlink};

use crate::{stand::Ended, stand::Stand};

#[test]
fn file_link_and_folder_of_somebody_else_are_refused_also_beside_leftovers() {
    let stand = Stand::new(2);
    let public = stand.path("public");
    // What a build killed right after the switch would have left.
    fs::rename(&public, stand.path(".public.aoxanh-new")).unwrap();
    let elsewhere = tempfile::TempDir::new().unwrap();
    fs::write(elsewhere.path().join("thesis.txt"), "years of work").unwrap();
    let refused = || {
        let ended = Ended::of(stand.command(&[], &[]).output().unwrap());
        assert_eq!(ended.code, Some(2), "{}", ended.said);
        assert!(ended.said.contains("nên không bị ghi đè"), "{}", ended.said);
        stand.has_what_others_put_there(true);
    };
    fs::write(&public, "a file").unwrap();
    refused();
    assert_eq!(fs::read_to_string(&public).unwrap(), "a file");
    fs::remove_file(&public).unwrap();
    for target in [elsewhere.path().to_owned(), elsewhere.path().join("nowhere")] {
        symlink(target, &public).unwrap();
        refused();
        assert!(fs::symlink_metadata(&public).unwrap().is_symlink());
        fs::remove_file(&public).unwrap();
    }
    fs::create_dir(&public).unwrap();
    fs::write(public.join("thesis.txt"), "years of work").unwrap();
    refused();
    let left: Vec<_> = fs::read_dir(&public).unwrap().flatten().collect();
    assert_eq!(left.len(), 1);
    // Once it is out of the way, what was left comes back.
    fs::remove_dir_all(&public).unwrap();
    stand.build();
    assert_eq!(stand.stands(), 0);
    stand.has_what_others_put_there(false);
}
