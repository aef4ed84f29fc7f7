//! Workbooks: bytes as they are, or parts packed into a sound archive.
//!
//! Bytes that begin like an archive are taken as they are. Others are read as
//! `=== name` lines, each followed by that part's text, over a small workbook, so
//! that changes reach the reader behind the archive's check sums. The first byte
//! chooses what kind of table it is.
#![no_main]

mod site;

use std::{
    cell::LazyCell,
    collections::BTreeMap,
    io::{Cursor, Write as _},
};

use libfuzzer_sys::fuzz_target;
use site::{COMMUNE, Site, check_commune};
use zip::{ZipWriter, write::SimpleFileOptions};

thread_local!(static SITE: LazyCell<Site> = LazyCell::new(Site::new));

const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fuzz_target!(|data: &[u8]| {
    let Some((which, data)) = data.split_first() else { return };
    let bytes = if data.starts_with(b"PK") { data.to_vec() } else { packed(data) };
    let name = ["logs/a.xlsx", "volunteers.xlsx", "progress.xlsx"];
    let path = format!("{COMMUNE}/{}", name[usize::from(which % 3)]);
    SITE.with(|site| check_commune(&site.read_with(&path, &bytes)));
});

/// A small workbook with the given parts over it.
fn packed(data: &[u8]) -> Vec<u8> {
    let mut parts: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let link = |id: &str, kind: &str, target: &str| {
        format!(
            "<Relationships><Relationship Id=\"{id}\" Type=\"{LINKS}/{kind}\" \
             Target=\"{target}\"/></Relationships>"
        )
        .into_bytes()
    };
    let main = link("rId1", "officeDocument", "xl/workbook.xml");
    parts.insert("_rels/.rels".into(), main);
    let sheet = link("rId1", "worksheet", "worksheets/sheet1.xml");
    parts.insert("xl/_rels/workbook.xml.rels".into(), sheet);
    let book = "<workbook><sheets><sheet name=\"a\" r:id=\"rId1\"/></sheets></workbook>";
    parts.insert("xl/workbook.xml".into(), book.into());
    let mut name = "xl/worksheets/sheet1.xml".to_owned();
    for line in data.split_inclusive(|byte| *byte == b'\n') {
        match line.strip_prefix(b"=== ") {
            Some(given) => {
                name = String::from_utf8_lossy(given).trim().chars().take(60).collect();
                parts.insert(name.clone(), Vec::new());
            }
            None => parts.entry(name.clone()).or_default().extend(line),
        }
    }
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        if archive.start_file(name, SimpleFileOptions::default()).is_ok() {
            archive.write_all(&bytes).unwrap();
        }
    }
    archive.finish().unwrap().into_inner()
}
