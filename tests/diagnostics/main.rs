//! One text file below `cases/` is one faulty site and what is said about it.
//!
//! A file holds parts that begin with `=== path`; they are laid over a small
//! site. A path followed by ` (bytes)` may hold `\xff` for a byte, one followed by
//! ` (gone)` is taken away. The last two parts, `=== said` and `=== said in
//! English`, are the whole of what `check` prints in both languages, but for the
//! last line with its time. `UPDATE_CASES=1` writes what is said now: read it
//! before it is committed.

#![allow(clippy::unwrap_used)] // a test or bench that cannot go on shall say where

mod page;

use std::{collections::BTreeSet, fs, path::Path, process::Command};

use aoxanh::diagnostics::Code;

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

/// Codes that no text file can raise here, each with the test that does.
const ELSEWHERE: &[(&str, &str)] = &[
    ("bad-file-name", LIMITS),
    ("field-too-long", LIMITS),
    ("file-too-large", LIMITS),
    ("no-print", "tests/site/commands.rs"),
    ("symlink", LIMITS),
    ("too-many-cells", LIMITS),
    ("too-many-lines", LIMITS),
    ("unreadable-file", LIMITS),
    ("workbook-inflates", LIMITS),
    ("workbook-too-busy", LIMITS),
    ("yaml-too-many-values", LIMITS),
];
const LIMITS: &str = "tests/limits.rs";

fn cases() -> Vec<std::path::PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics/cases");
    let mut cases: Vec<_> =
        fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}

#[test]
fn every_case_says_what_it_should() {
    let mut wrong = Vec::new();
    for case in cases() {
        let text = fs::read_to_string(&case).unwrap();
        let given = text.split("=== said\n").next().unwrap();
        // Sheets cost time: only the cases about them set any.
        let print = case.file_name().unwrap().to_str().unwrap().starts_with("print-");
        if print && cfg!(not(feature = "print")) {
            continue;
        }
        let [vi, en] = ["vi", "en"].map(|language| said_about(given, language, print));
        let all = format!("{given}=== said\n{vi}=== said in English\n{en}");
        if all == text {
            continue;
        }
        if std::env::var_os("UPDATE_CASES").is_some() {
            fs::write(&case, all).unwrap();
        } else {
            wrong.push(format!("{}\n{all}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_has_a_case() {
    let said: String = cases()
        .iter()
        .map(|case| fs::read_to_string(case).unwrap())
        .filter_map(|text| text.split_once("=== said\n").map(|(_, said)| said.to_owned()))
        .collect();
    let with_case: BTreeSet<&str> = Code::ALL
        .iter()
        .map(|code| code.name())
        .filter(|name| said.contains(&format!("[{name}]")))
        .collect();
    for code in Code::ALL.iter().map(|code| code.name()) {
        let elsewhere = ELSEWHERE.iter().any(|(known, _)| *known == code);
        assert!(with_case.contains(code) != elsewhere, "{code}");
    }
    assert!(with_case.len() >= 60, "only {} codes", with_case.len());
}

fn said_about(given: &str, language: &str, print: bool) -> String {
    let dir = tempfile::TempDir::new().unwrap();
    let write = |path: &str, bytes: &[u8]| {
        let full = dir.path().join(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(full, bytes).unwrap();
    };
    for (path, text) in BASE {
        write(path, text.as_bytes());
    }
    for part in given.split("=== ").skip(1) {
        let (path, text) = part.split_once('\n').unwrap();
        if let Some(path) = path.strip_suffix(" (gone)") {
            let full = dir.path().join(path);
            let _ = fs::remove_dir_all(&full).or_else(|_| fs::remove_file(&full));
        } else if let Some(path) = path.strip_suffix(" (bytes)") {
            write(path, &bytes_of(text));
        } else {
            write(path, text.as_bytes());
        }
    }
    let output = Command::new(env!("CARGO_BIN_EXE_aoxanh"))
        .args(["check", "--print", if print { "changed" } else { "none" }])
        .args(["--lang", language, "--root", dir.path().to_str().unwrap()])
        .output()
        .unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let kept = lines[..lines.len() - 1].join("\n");
    format!("{kept}\nexit {}\n", output.status.code().unwrap())
}

/// The text with `\xff` as that byte.
fn bytes_of(text: &str) -> Vec<u8> {
    let mut pieces = text.split("\\x");
    let mut bytes = pieces.next().unwrap_or_default().as_bytes().to_vec();
    for piece in pieces {
        bytes.push(u8::from_str_radix(&piece[..2], 16).unwrap());
        bytes.extend(&piece.as_bytes()[2..]);
    }
    bytes
}
