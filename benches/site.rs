//! The whole build of the sample province and its steps; each asserts its answer.

#![allow(clippy::unwrap_used)] // a test or bench that cannot go on shall say where

use std::path::Path;

use aoxanh::{
    analyse::Province,
    locale::Collation,
    pipeline::{Job, Printing, StopAt, run},
    read::{Disk, read_content},
    render::{Audience, Press, View, commune_pages},
};

fn main() {
    divan::main();
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// From files to a published folder.
#[divan::bench(sample_count = 20)]
fn build(bencher: divan::Bencher) {
    let dir = tempfile::TempDir::new().unwrap();
    let job = Job {
        root: root().to_owned(),
        out: Some(dir.path().join("public")),
        audience: Audience::Public,
        stop_at: StopAt::Errors,
        print: Printing::None,
    };
    bencher.bench_local(|| {
        let made = run(&job, &|_| ()).unwrap().made.unwrap();
        assert_eq!(made.communes, 69);
    });
}

/// From files to the model.
#[divan::bench(sample_count = 20)]
fn read() {
    let disk = Disk::open(root()).unwrap();
    let reading = read_content(&disk, &|_, _| ());
    assert_eq!(reading.content.unwrap().communes.len(), 69);
}

/// From the model to all figures.
#[divan::bench(sample_count = 20)]
fn analyse(bencher: divan::Bencher) {
    let disk = Disk::open(root()).unwrap();
    let content = read_content(&disk, &|_, _| ()).content.unwrap();
    let collation = Collation::new(content.site.language);
    bencher.bench_local(|| {
        let province = Province::of(&content, |a, b| collation.compare(a, b));
        assert!(province.totals.activity.unwrap().turns > 2000);
    });
}

/// All pages of one commune, charts included.
#[divan::bench(sample_count = 50)]
fn commune(bencher: divan::Bencher) {
    let disk = Disk::open(root()).unwrap();
    let reading = read_content(&disk, &|_, _| ());
    let (content, locale) = (reading.content.unwrap(), reading.locale.unwrap());
    let collation = Collation::new(content.site.language);
    let province = Province::of(&content, |a, b| collation.compare(a, b));
    let view = View::new(&content, &province, &locale, Audience::Public);
    let press = Press::new(&reading.theme, &view).unwrap();
    let index = content.communes.iter().position(|c| c.code.as_str() == "18229").unwrap();
    bencher.bench_local(|| {
        let pages = commune_pages(&press, index, &view).unwrap();
        assert_eq!(pages.len(), 2 + content.site.guides.len());
    });
}
