//! A tiny site in memory-backed files: one sound commune, one that is fuzzed.
//!
//! Each run replaces one file and reads the whole site through the same door as
//! `aoxanh check`. What must hold: reading ends without a panic, the sound commune
//! is always read, and what is left out has been said.

use std::{fs, path::Path};

use aoxanh::read::{Disk, Reading, read_content};
use tempfile::TempDir;

const BASE: &[(&str, &str)] = &[
    (
        "content/site.yaml",
        "title: Thử\nprovince: {code: \"42\", name: Hà Tĩnh, kind: tỉnh}\n\
         publisher: {name: Tỉnh đoàn}\ncampaigns: [dat-dai]\nas_of: 2025-11-16\n",
    ),
    (
        "content/campaigns/dat-dai.yaml",
        "name: Đất đai\nperiod: {start: 2025-09-01, end: 2025-11-30}\nheadline: thua\n\
         indicators:\n  - {id: thua, name: Thửa đất, unit: thửa, kind: stock}\n",
    ),
    (
        "content/guides/hoi.md",
        "---\ntitle: Hỏi\n---\n\nGọi {{ commune.office }}.\n",
    ),
    (
        "content/communes/00001-an/commune.yaml",
        "code: \"00001\"\nname: An\nkind: xã\n",
    ),
    (
        "content/communes/00002-binh/commune.yaml",
        "code: \"00002\"\nname: Bình\nkind: xã\n\
         points: [{id: cong-an, name: Trụ sở Công an xã}]\n\
         teams: [{id: nhap-lieu, name: Đội hình nhập liệu}]\n",
    ),
    (
        "content/communes/00002-binh/volunteers.csv",
        "id,name\nDT-001,Nguyễn Văn An\nDT-002,Nguyễn Văn Ân\n",
    ),
];

/// The fuzzed commune's folder.
#[allow(dead_code)] // each target uses what it needs of this file
pub const COMMUNE: &str = "content/communes/00002-binh";

pub struct Site {
    dir: TempDir,
}

impl Site {
    pub fn new() -> Self {
        let memory = Path::new("/dev/shm");
        let dir = if memory.is_dir() { TempDir::new_in(memory) } else { TempDir::new() };
        let site = Self { dir: dir.unwrap() };
        for (path, text) in BASE {
            site.write(path, text.as_bytes());
        }
        site
    }

    fn write(&self, path: &str, bytes: &[u8]) {
        let full = self.dir.path().join(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(full, bytes).unwrap();
    }

    /// Reads the site with these bytes at this path, and puts the old file back.
    pub fn read_with(&self, path: &str, bytes: &[u8]) -> Reading {
        self.write(path, bytes);
        let reading = read_content(&Disk::open(self.dir.path()).unwrap(), &|_, _| {});
        match BASE.iter().find(|(known, _)| *known == path) {
            Some((_, text)) => self.write(path, text.as_bytes()),
            None => fs::remove_file(self.dir.path().join(path)).unwrap(),
        }
        reading
    }
}

/// What must hold when a file of the commune was fuzzed.
#[allow(dead_code)]
pub fn check_commune(reading: &Reading) {
    let content = reading.content.as_ref().expect("the site itself is sound");
    let has = |name: &str| content.communes.iter().any(|c| c.name == name);
    assert!(has("An") || reading.problems.has_errors(), "the sound commune is read");
    if content.communes.len() < 2 {
        assert!(!content.left_out.is_empty(), "what is left out is named");
        assert!(reading.problems.has_errors(), "and said");
    }
}

/// What must hold when a file of the site was fuzzed.
#[allow(dead_code)]
pub fn check_site(reading: &Reading) {
    assert!(reading.content.is_some() || reading.problems.has_errors());
}
