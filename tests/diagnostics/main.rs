//! One text file below `cases/` is one faulty site and what is said about it.
//!
//! A file holds parts that begin with `=== path`; they are laid over a small
//! site, and the last part, `=== said`, is the whole of what `check` prints in
//! Vietnamese, but for the last line with its time. `UPDATE_CASES=1` writes what
//! is said now: read it before it is committed.

#![allow(clippy::unwrap_used)] // a test or bench that cannot go on shall say where

use std::{fs, path::Path, process::Command};

/// The site that cases change: two communes, one campaign, a register.
const BASE: &[(&str, &str)] = &[
    (
        "content/site.yaml",
        "title: Thử\nprovince: {code: \"42\", name: Hà Tĩnh, kind: tỉnh}\n\
         publisher: {name: Tỉnh đoàn}\nbase_url: https://thu.example/\ncampaigns: [dat-dai]\n\
         as_of: 2025-11-16\n",
    ),
    (
        "content/campaigns/dat-dai.yaml",
        "name: Đất đai\nperiod: {start: 2025-09-01, end: 2025-11-30}\nheadline: thua\n\
         indicators:\n  - {id: thua, name: Thửa đất, unit: thửa, kind: stock}\n  \
         - {id: sach, name: Thửa sạch, unit: thửa, kind: stock, part_of: thua}\n",
    ),
    (
        "content/communes/18229-duc-tho/commune.yaml",
        "code: \"18229\"\nname: Đức Thọ\nkind: xã\n\
         points: [{id: cong-an, name: Trụ sở Công an xã}]\n\
         teams: [{id: nhap-lieu, name: Đội hình hỗ trợ nhập liệu}]\n",
    ),
    (
        "content/communes/18229-duc-tho/volunteers.csv",
        "id,name\nDT-001,Nguyễn Văn An\nDT-002,Nguyễn Văn Ân\n",
    ),
    (
        "content/communes/18163-son-tien/commune.yaml",
        "code: \"18163\"\nname: Sơn Tiến\nkind: xã\n",
    ),
];

#[test]
fn every_case_says_what_it_should() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics/cases");
    let mut cases: Vec<_> =
        fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    assert!(cases.len() >= 20, "only {} cases", cases.len());
    let mut wrong = Vec::new();
    for case in cases {
        let text = fs::read_to_string(&case).unwrap();
        let (given, expected) = text.split_once("=== said\n").unwrap_or((&text, ""));
        let said = said_about(given);
        if said == expected {
            continue;
        }
        if std::env::var_os("UPDATE_CASES").is_some() {
            fs::write(&case, format!("{given}=== said\n{said}")).unwrap();
        } else {
            wrong.push(format!("{}\n{said}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn said_about(given: &str) -> String {
    let dir = tempfile::TempDir::new().unwrap();
    let write = |path: &str, text: &str| {
        let full = dir.path().join(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(full, text).unwrap();
    };
    for (path, text) in BASE {
        write(path, text);
    }
    for part in given.split("=== ").skip(1) {
        let (path, text) = part.split_once('\n').unwrap();
        write(path, text);
    }
    let output = Command::new(env!("CARGO_BIN_EXE_aoxanh"))
        .args(["check", "--lang", "vi", "--root", dir.path().to_str().unwrap()])
        .output()
        .unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let kept = lines[..lines.len() - 1].join("\n");
    format!("{kept}\nexit {}\n", output.status.code().unwrap())
}
