//! From files to the model: each kind of file of one commune, then a province.

use std::{
    fs::{read_to_string, remove_dir_all, remove_file},
    path::Path,
};

use aoxanh::{
    model::Commune,
    read::{Disk, read_frame, read_one},
};
use divan::{Bencher, counter::ItemsCount};
use rust_xlsxwriter::Workbook;

use crate::scene::{SAMPLE, Scene, made_up};

const FOLDER: &str = "content/communes/00001-x";
/// What a made-up commune has beside its profile.
const PARTS: [&str; 5] =
    ["progress.yaml", "events.yaml", "volunteers.csv", "roster", "logs"];
/// A long log.
const ROWS: u64 = 1500;

/// Reads a commune that has a log of so many rows and, of its other files, `kept`;
/// `count` tells how many items were read.
fn commune(
    bencher: Bencher,
    rows: u64,
    kept: &[&str],
    prepare: impl Fn(&Path),
    (items, count): (u64, impl Fn(&Commune) -> usize),
) {
    let root = made_up(1, rows);
    let folder = root.path().join(FOLDER);
    for part in PARTS.iter().filter(|part| !kept.contains(part)) {
        let path = folder.join(part);
        if path.is_dir() { remove_dir_all(path) } else { remove_file(path) }.unwrap();
    }
    prepare(&folder);
    let disk = Disk::open(root.path()).unwrap();
    let site = read_frame(&disk).site.unwrap();
    bencher.counter(ItemsCount::new(items)).bench_local(|| {
        let reading = read_one(&disk, &site, FOLDER);
        assert!(reading.problems.is_empty());
        assert_eq!(count(&reading.commune.unwrap()) as u64, items);
    });
}

/// Profile, 22 reports and two sessions.
#[divan::bench]
fn yaml(bencher: Bencher) {
    let kept = ["progress.yaml", "events.yaml"];
    let reports = |commune: &Commune| commune.reports.iter().map(Vec::len).sum::<usize>();
    commune(bencher, 1, &kept, |_| (), (22, reports));
}

#[divan::bench]
fn register_of_2000(bencher: Bencher) {
    let count = |commune: &Commune| commune.volunteers.len();
    commune(bencher, 2000 * 20, &["volunteers.csv"], |_| (), (2000, count));
}

/// With the register of 75 that it names.
#[divan::bench]
fn log(bencher: Bencher) {
    commune(bencher, ROWS, &["volunteers.csv", "logs"], |_| (), (ROWS, entries));
}

/// The same log as a workbook.
#[divan::bench]
fn log_as_workbook(bencher: Bencher) {
    commune(bencher, ROWS, &["volunteers.csv", "logs"], to_workbook, (ROWS, entries));
}

fn entries(commune: &Commune) -> usize {
    commune.log.as_ref().unwrap().rows().len()
}

fn to_workbook(folder: &Path) {
    let log = folder.join("logs/2025.csv");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, line) in (0..).zip(read_to_string(&log).unwrap().lines()) {
        for (column, cell) in (0..).zip(line.split(',')) {
            match cell.parse::<f64>() {
                Ok(number) => sheet.write(row, column, number),
                Err(_) => sheet.write(row, column, cell),
            }
            .unwrap();
        }
    }
    book.save(log.with_extension("xlsx")).unwrap();
    remove_file(log).unwrap();
}

#[divan::bench(sample_count = 20)]
fn sample_province() {
    assert_eq!(Scene::read(Path::new(SAMPLE)).content.communes.len(), 69);
}
