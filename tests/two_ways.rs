//! One log in other ways of writing it: cells as they are, which are parted quickly and
//! whose meaning is remembered; every cell in quotes, which `csv_core` reads; and every
//! cell before many spaces, so that nothing is remembered and each is read with care.
//! Rows and problems must be the same.
//!
//! Cells are odd now and then: names typed somehow, numbers in doubt, dates that are
//! none, missing and left-over cells, repeated rows. Columns of places differ, of
//! course; lines and headers must not.

#![allow(clippy::unwrap_used)] // a test that cannot go on shall say where

use std::{fs, path::Path};

use aoxanh::{
    diagnostics::Code,
    model::LogEntry,
    read::{Disk, read_frame, read_one},
};
use proptest::{prelude::*, sample::select};

#[path = "../examples/generate.rs"]
#[allow(dead_code)] // its `main` is for the command line
mod generate;

const FOLDER: &str = "content/communes/00001-x";
const HEADERS: [[&str; 9]; 2] = [
    [
        "date",
        "shift",
        "campaign",
        "team",
        "volunteer",
        "people",
        "hours",
        "helped",
        "note",
    ],
    [
        "Ngày",
        "Ca",
        "Chiến dịch",
        "Đội hình",
        "Mã TNV",
        "Số lượt",
        "Số giờ",
        "Số người được hỗ trợ",
        "Ghi chú",
    ],
];
const USUAL: [&[&str]; 9] = [
    &["2025-09-01", "2025-09-02", "02/09/2025", "2025-11-16", "2025-12-24"],
    &["sang", "chieu", "Sáng", "Ca sáng", "toi"],
    &["dat-dai", "vneid", "Đất đai"],
    &["nhap-lieu", "kich-hoat", ""],
    &["T-001", "T-002", "T-003", "T-004", "t-005", ""],
    &["", "", "1", "3"],
    &["", "1", "1.5", "2,5", "4"],
    &["", "0", "5", "12", "480", "12345678", "123456789"],
    &["", "", "tờ khai", "đủ"],
];
const ODD: [&str; 20] = [
    "",
    " ",
    "\u{a0}",
    "x",
    "1.000",
    "4 472",
    "007",
    "-3",
    "31/02/2025",
    "2025-13-01",
    "0912345678",
    "1000000001",
    "99999999999999999999",
    "SANG ",
    " T-001",
    "Nguyễn",
    "٣",
    "24.75",
    "ca 'sáng'",
    "a\"b",
];

/// A row's cells; `None` is a line without anything.
fn row() -> impl Strategy<Value = Option<Vec<&'static str>>> {
    let usual = USUAL.map(select).to_vec();
    let odd = (0..9_usize, select(&ODD[..]));
    let length = prop_oneof![20 => Just(9), 1 => 1..12_usize];
    let odd = proptest::option::weighted(0.2, odd);
    let cells = (usual, odd, length).prop_map(|(mut cells, odd, length)| {
        if let Some((at, cell)) = odd {
            cells[at] = cell;
        }
        cells.resize(length, if length % 2 == 0 { "" } else { "zu" });
        cells
    });
    proptest::option::weighted(0.95, cells)
}

type Said = (Code, Option<u32>, Option<String>, Option<u32>);

/// What reading this log gives: its rows, how many were left out, its problems.
fn read(root: &Path, log: &str) -> (Vec<LogEntry>, u64, Vec<Said>) {
    fs::write(root.join(FOLDER).join("logs/2025.csv"), log).unwrap();
    let disk = Disk::open(root).unwrap();
    let site = read_frame(&disk).site.unwrap();
    let reading = read_one(&disk, &site, FOLDER);
    let mut said: Vec<Said> = reading
        .problems
        .iter()
        .map(|problem| {
            let other = problem.other.as_ref().and_then(|place| place.line);
            let header = problem.place.header.as_ref().map(ToString::to_string);
            (problem.code, problem.place.line, header, other)
        })
        .collect();
    said.sort();
    let commune = reading.commune.unwrap();
    (commune.log.unwrap().rows().to_vec(), commune.rows_left_out, said)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn quotes_and_spaces_change_nothing(
        rows in proptest::collection::vec(row(), 1..40),
        again in proptest::collection::vec(0..40_usize, 0..4),
        is_sorted in any::<bool>(),
        header in select(&HEADERS[..]),
        (separator, line_break) in (select(&[",", ";", "\t"][..]), select(&["\n", "\r\n"][..])),
        mark in select(&["", "\u{feff}"][..]),
    ) {
        let root = tempfile::TempDir::new().unwrap();
        generate::site(root.path(), 1, 1, 1);
        let mut rows = rows;
        let repeated: Vec<_> = again.iter().filter_map(|at| rows.get(*at).cloned()).collect();
        rows.extend(repeated);
        if is_sorted {
            rows.sort();
        }
        let plain = |cell: &str| {
            if cell.contains([',', ';']) { format!("\"{cell}\"") } else { cell.to_owned() }
        };
        let quoted = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
        let spaced = |cell: &str| quoted(&format!("{cell}{}", " ".repeat(20)));
        let written = |cell: &dyn Fn(&str) -> String| {
            let line = |cells: &[&str]| {
                cells.iter().map(|text| cell(text)).collect::<Vec<_>>().join(separator)
            };
            let lines = rows.iter().map(|row| line(row.as_deref().unwrap_or_default()));
            let all: Vec<_> = std::iter::once(line(&header)).chain(lines).collect();
            format!("{mark}{}{line_break}", all.join(line_break))
        };
        let found = read(root.path(), &written(&plain));
        prop_assert_eq!(&found, &read(root.path(), &written(&quoted)));
        prop_assert_eq!(&found, &read(root.path(), &written(&spaced)));
    }
}
