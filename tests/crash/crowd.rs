//! Builds at the same time.

use std::fs;

use crate::stand::{Ended, Stand, fault_of};

#[test]
fn builds_of_two_roots_into_one_folder_exclude_each_other() {
    let (one, two) = (Stand::new(12), Stand::new(12));
    two.turn_to(1);
    let folder = tempfile::TempDir::new().unwrap();
    let out = folder.path().join("public");
    let start = |stand: &Stand| {
        let mut command = stand.command(&[], &["--out", out.to_str().unwrap()]);
        command.stderr(std::process::Stdio::piped()).spawn().unwrap()
    };
    let (mut done, mut busy) = (0, 0);
    for round in 0..40 {
        one.turn_to(round % 2);
        let both = [start(&one), start(&two)];
        for build in both {
            let ended = Ended::of(build.wait_with_output().unwrap());
            match ended.code {
                Some(0) => done += 1,
                Some(2) => {
                    assert!(ended.said.contains("Một lần build khác"), "{}", ended.said);
                    busy += 1;
                }
                code => panic!("{code:?}: {}", ended.said),
            }
        }
        assert_eq!(fault_of(&out), None);
        let names: Vec<_> = fs::read_dir(folder.path()).unwrap().flatten().collect();
        assert_eq!(names.len(), 1, "something is left beside the site");
    }
    println!("{done} done, {busy} told to wait");
    assert!(done >= 40 && busy > 0);
}
