//! Whole builds, from files to a published folder.

use std::path::Path;

use divan::Bencher;

use crate::scene::{SAMPLE, build, folder, made_up};

/// Builds into a new folder each time.
fn whole(bencher: Bencher, root: &Path, communes: usize) {
    bencher.with_inputs(folder).bench_local_values(|out| {
        assert_eq!(build(root, out.path().join("public")).communes, communes);
        out
    });
}

#[divan::bench(sample_count = 20)]
fn sample_province(bencher: Bencher) {
    whole(bencher, Path::new(SAMPLE), 69);
}

#[divan::bench(sample_count = 10, args = [70, 350])]
fn made_up_communes(bencher: Bencher, communes: u32) {
    let root = made_up(communes.into(), 20);
    whole(bencher, root.path(), usize::try_from(communes).unwrap());
}
