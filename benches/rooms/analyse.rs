//! From the model to all figures.

use std::path::Path;

use divan::{Bencher, counter::ItemsCount};

use crate::scene::{NATION, SAMPLE, Scene, made_up};

/// Counts all figures of a site; `turns` is what its logs add up to.
fn figures(bencher: Bencher, scene: &Scene, turns: u64) {
    bencher.counter(ItemsCount::new(turns)).bench_local(|| {
        assert_eq!(scene.province().totals.activity.unwrap().turns, turns);
    });
}

#[divan::bench(sample_count = 20)]
fn sample_province(bencher: Bencher) {
    figures(bencher, &Scene::read(Path::new(SAMPLE)), 2365);
}

#[divan::bench(sample_count = 20)]
fn hundred_long_logs(bencher: Bencher) {
    figures(bencher, &Scene::read(made_up(100, 1500).path()), 150_000);
}

#[divan::bench(sample_count = 20)]
fn nation(bencher: Bencher) {
    figures(bencher, &NATION, 3321 * 20);
}
