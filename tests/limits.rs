//! Hostile input costs nothing but a message: every limit of `docs/limits.md`, at
//! the limit and one beyond, and files that are no files.
//!
//! What must hold each time: reading ends, the message names the faulty file, and
//! the other commune is there. Memory and time are measured by hand, not here.

#![allow(clippy::unwrap_used)] // a test that cannot go on shall say where

use std::{
    fmt::Write as _,
    fs,
    io::{Cursor, Write as _},
    os::unix::ffi::OsStrExt as _,
    path::PathBuf,
    process::Command,
};

use aoxanh::{
    diagnostics::{Code, Problem, Severity},
    read::{Disk, Reading, read_content},
};
use tempfile::TempDir;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

const MIB: usize = 1024 * 1024;
const ODD: &str = "content/communes/00002-binh";

struct Site(TempDir);

impl Site {
    fn new() -> Self {
        let site = Self(TempDir::new().unwrap());
        site.write(
            "content/site.yaml",
            "title: Thử\nprovince: {code: \"42\", name: Hà Tĩnh, kind: tỉnh}\n\
             publisher: {name: Tỉnh đoàn}\ncampaigns: [dat-dai]\nas_of: 2025-11-16\n\
             base_url: https://thu.example/\n",
        );
        site.write(
            "content/campaigns/dat-dai.yaml",
            "name: Đất đai\nperiod: {start: 2025-09-01, end: 2025-11-30}\nheadline: thua\n\
             indicators:\n  - {id: thua, name: Thửa đất, unit: thửa, kind: stock}\n",
        );
        for (folder, code, name) in
            [("00001-an", "00001", "An"), ("00002-binh", "00002", "Bình")]
        {
            let profile = format!("code: \"{code}\"\nname: {name}\nkind: xã\n");
            site.write(&format!("content/communes/{folder}/commune.yaml"), profile);
        }
        site
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let full = self.path(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(full, bytes).unwrap();
    }

    fn read(&self) -> Reading {
        read_content(&Disk::open(self.0.path()).unwrap(), &|_, _| {})
    }

    /// What is said about the odd commune; the sound one is there all the same.
    fn said(&self) -> Vec<Problem> {
        let Reading { content, problems, .. } = self.read();
        let communes = content.unwrap().communes;
        assert!(communes.iter().any(|commune| commune.name == "An"));
        assert_eq!(communes.len() < 2, problems.has_errors());
        problems.iter().cloned().collect()
    }
}

/// The kinds of errors about one odd file of a commune, but for those that its
/// content earns: most files here say nothing that a campaign needs.
fn errors(name: &str, bytes: impl AsRef<[u8]>) -> Vec<Code> {
    let site = Site::new();
    let path = format!("{ODD}/{name}");
    site.write(&path, bytes);
    let mut codes = Vec::new();
    for problem in site.said() {
        if problem.severity() == Severity::Error {
            assert_eq!(*problem.place.file, *path, "{problem:?}");
            let earned = [Code::WrongShape, Code::MissingKey, Code::UnknownKey];
            let earned = earned.contains(&problem.code)
                || matches!(problem.code, Code::RepeatedKey | Code::MissingColumn);
            if !earned && !codes.contains(&problem.code) {
                codes.push(problem.code);
            }
        }
    }
    codes
}

#[test]
fn yaml_may_have_one_mebibyte() {
    let text = |size: usize| format!("- {{}} #{}\n", "x".repeat(size - 7));
    assert_eq!(text(MIB).len(), MIB);
    assert_eq!(errors("progress.yaml", text(MIB)), []);
    assert_eq!(errors("progress.yaml", text(MIB + 1)), [Code::FileTooLarge]);
    assert_eq!(errors("roster/a.yaml", text(MIB + 1)), [Code::FileTooLarge]);
}

#[test]
fn yaml_may_be_nested_64_levels_deep() {
    let flow = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(errors("progress.yaml", flow(64)), []);
    assert_eq!(errors("progress.yaml", flow(65)), [Code::YamlTooDeep]);
    let block = |depth| "- ".repeat(depth);
    assert_eq!(errors("progress.yaml", block(64)), []);
    assert_eq!(errors("progress.yaml", block(65)), [Code::YamlTooDeep]);
    let map = |depth: usize| format!("{}1{}", "{a: ".repeat(depth), "}".repeat(depth));
    assert_eq!(errors("progress.yaml", map(64)), []);
    assert_eq!(errors("progress.yaml", map(65)), [Code::YamlTooDeep]);
    // In the 1 MiB that a file may have, far deeper ones end in the same way.
    for text in ["- ".repeat(MIB / 2), "[".repeat(MIB), "{a: ".repeat(MIB / 4)] {
        assert_eq!(errors("progress.yaml", text), [Code::YamlTooDeep]);
    }
    assert_eq!(errors("progress.yaml", "- ".repeat(3_145_728)), [Code::FileTooLarge]);
}

#[test]
fn yaml_may_have_100_000_values() {
    // The list is one value, each of its items one more.
    let list = |nodes: usize| format!("[{}]", "a,".repeat(nodes - 1));
    assert_eq!(errors("progress.yaml", list(100_000)), []);
    assert_eq!(errors("progress.yaml", list(100_001)), [Code::YamlTooManyValues]);
    // A key is a value too: the two containers, 49,999 pairs, and no more.
    let map = |more: &str| format!("[{{{}}}{more}]", "a: b,".repeat(49_999));
    assert_eq!(errors("progress.yaml", map("")), []);
    assert_eq!(errors("progress.yaml", map(", c")), [Code::YamlTooManyValues]);
}

#[test]
fn aliases_anchors_and_tags_are_refused_before_they_cost_anything() {
    let mut bomb = "a: &a [x, x]\n".to_owned();
    for (before, name) in ('a'..='y').zip('b'..='z') {
        let _ = writeln!(bomb, "{name}: &{name} [*{before}, *{before}, *{before}]");
    }
    for text in
        [&bomb, "- &a x\n- *a\n", "- *a\n", "- !!int 4\n", "- !x {}\n", "<<: *a\n"]
    {
        assert_eq!(errors("progress.yaml", text), [Code::YamlAlias], "{text}");
    }
}

#[test]
fn guide_may_have_one_mebibyte_32_levels_and_so_many_holes() {
    let guide = |body: &str| {
        let site = Site::new();
        site.write("content/guides/hoi.md", format!("---\ntitle: Hỏi\n---\n{body}"));
        let Reading { content, problems, .. } = site.read();
        let codes: Vec<Code> = problems.iter().map(|problem| problem.code).collect();
        assert_eq!(content.is_none(), problems.has_errors());
        codes
    };
    let head = "---\ntitle: Hỏi\n---\n".len();
    assert_eq!(guide(&"a".repeat(MIB - head)), []);
    assert_eq!(guide(&"a".repeat(MIB - head + 1)), [Code::FileTooLarge]);
    assert_eq!(guide(&"{{ commune.name }} ".repeat(1000)), []);
    assert_eq!(guide(&"{{ commune.name }} ".repeat(1001)), [Code::TooManyHoles]);
    assert_eq!(guide(&"{{ points }}\n\n".repeat(20)), []);
    assert_eq!(guide(&"{{ points }}\n\n".repeat(21)), [Code::TooManyHoles]);
    // A paragraph is a level too.
    assert_eq!(guide(&format!("{} a", "> ".repeat(30))), []);
    assert_eq!(guide(&format!("{} a", "> ".repeat(32))), [Code::TooDeep]);
    for odd in ["[", "*", "`", "> ", "- ", "*a_ ", "[a](", "![", "<a ", "{{", "|a", "&"] {
        let said = guide(&odd.repeat(200_000 / odd.len()));
        assert!(said.iter().all(|code| *code == Code::TooDeep), "{odd}: {said:?}");
    }
    let front = format!("---\ntitle: {}{}\n---\n", "[".repeat(65), "]".repeat(65));
    let site = Site::new();
    site.write("content/guides/hoi.md", front);
    let said: Vec<Code> =
        site.read().problems.iter().map(|problem| problem.code).collect();
    assert_eq!(said, [Code::YamlTooDeep]);
}

#[test]
fn csv_may_have_16_mebibytes_200_000_lines_and_one_a_cell() {
    let log = |body: String| format!("date,shift,people,note\n{body}");
    let note = |size: usize| log(format!("2025-11-01,sang,1,{}\n", "x".repeat(size)));
    assert_eq!(errors("logs/a.csv", note(MIB)), []);
    assert_eq!(errors("logs/a.csv", note(MIB + 1)), [Code::FieldTooLong]);
    let rows = |lines: usize| log("2025-11-01,sang,1,\n".repeat(lines - 1));
    assert_eq!(errors("logs/a.csv", rows(200_000)), []);
    assert_eq!(errors("logs/a.csv", rows(200_001)), [Code::TooManyLines]);
    let returns = rows(200_001).replace('\n', "\r");
    assert_eq!(errors("logs/a.csv", returns), [Code::TooManyLines]);
    let line = |size: usize| format!("{}\n", "y".repeat(size - 1));
    let large = |size: usize| {
        let head = log(String::new());
        let rest = size - head.len();
        let cell = format!("2025-11-01,sang,1,{}", line(1000));
        let body = cell.repeat(rest / cell.len());
        let more = rest - body.len();
        format!("{head}{body}{}", "\n".repeat(more))
    };
    assert_eq!(large(16 * MIB).len(), 16 * MIB);
    assert_eq!(errors("logs/a.csv", large(16 * MIB)), []);
    assert_eq!(errors("logs/a.csv", large(16 * MIB + 1)), [Code::FileTooLarge]);
}

#[test]
fn csv_of_one_line_or_one_quote_or_separators_alone_is_refused() {
    assert_eq!(errors("logs/a.csv", "x".repeat(100 * MIB)), [Code::FileTooLarge]);
    assert_eq!(errors("logs/a.csv", "x".repeat(4 * MIB)), [Code::FieldTooLong]);
    assert_eq!(errors("logs/a.csv", ",".repeat(4 * MIB)), [Code::SheetTooWide]);
    let wide = |columns: usize| {
        let more: String =
            (3..columns).flat_map(|n| [",c".to_owned(), n.to_string()]).collect();
        format!("date,shift,people{more}\n")
    };
    assert_eq!(errors("logs/a.csv", wide(256)), []);
    assert_eq!(errors("logs/a.csv", wide(257)), [Code::SheetTooWide]);
    let row = "2025-11-01,sang,1,a note of some length\n";
    let swallowed = format!(
        "date,shift,people,note\n2025-11-01,sang,1,\"open\n{}",
        row.repeat(2 * MIB / row.len())
    );
    assert_eq!(errors("logs/a.csv", swallowed), [Code::UnclosedQuote]);
}

/// A workbook of these sheets, the first of which is `sheet1.xml`, with these parts
/// over it.
fn workbook(sheets: &[&str], parts: &[(&str, &[u8])]) -> Vec<u8> {
    let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut named = String::new();
    let mut linked = String::new();
    for number in 1..=sheets.len() {
        let _ = write!(named, "<sheet name=\"s{number}\" r:id=\"r{number}\"/>");
        let _ = write!(
            linked,
            "<Relationship Id=\"r{number}\" Type=\"{links}/worksheet\" \
             Target=\"worksheets/sheet{number}.xml\"/>"
        );
    }
    let mut all: Vec<(String, Vec<u8>)> = vec![
        (
            "_rels/.rels".into(),
            format!(
                "<Relationships><Relationship Id=\"r\" Type=\"{links}/officeDocument\" \
                 Target=\"xl/workbook.xml\"/></Relationships>"
            )
            .into(),
        ),
        (
            "xl/_rels/workbook.xml.rels".into(),
            format!("<Relationships>{linked}</Relationships>").into(),
        ),
        (
            "xl/workbook.xml".into(),
            format!("<workbook><sheets>{named}</sheets></workbook>").into(),
        ),
    ];
    for (number, rows) in sheets.iter().enumerate() {
        let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
        all.push((format!("xl/worksheets/sheet{}.xml", number + 1), sheet.into()));
    }
    for (name, bytes) in parts {
        all.retain(|(known, _)| known != name);
        all.push(((*name).into(), bytes.to_vec()));
    }
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in all {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(&bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn said_of(sheet: &str, parts: &[(&str, &[u8])]) -> Vec<Code> {
    errors("logs/a.xlsx", workbook(&[sheet], parts))
}

#[test]
fn workbook_may_have_20_mebibytes_and_inflate_to_100() {
    let media = |size: usize, method| {
        let mut archive =
            ZipWriter::new_append(Cursor::new(workbook(&[""], &[]))).unwrap();
        let options = SimpleFileOptions::default().compression_method(method);
        archive.start_file("xl/media/a.png", options).unwrap();
        let block = vec![0; MIB];
        for at in (0..size).step_by(MIB) {
            archive.write_all(&block[..MIB.min(size - at)]).unwrap();
        }
        archive.finish().unwrap().into_inner()
    };
    let stored = CompressionMethod::Stored;
    let around = media(MIB, stored).len() - MIB;
    let full = media(20 * MIB - around, stored);
    assert_eq!(full.len(), 20 * MIB);
    assert_eq!(errors("logs/a.xlsx", full), []);
    let beyond = media(20 * MIB - around + 1, stored);
    assert_eq!(errors("logs/a.xlsx", beyond), [Code::FileTooLarge]);
    // The other parts of this workbook have so many bytes.
    let mut archive = zip::ZipArchive::new(Cursor::new(workbook(&[""], &[]))).unwrap();
    let others: u64 =
        (0..archive.len()).map(|at| archive.by_index(at).unwrap().size()).sum();
    let left = 100 * MIB - usize::try_from(others).unwrap();
    let deflated = CompressionMethod::Deflated;
    assert_eq!(errors("logs/a.xlsx", media(left, deflated)), []);
    let bomb = media(left + 1, deflated);
    assert!(bomb.len() < MIB);
    assert_eq!(errors("logs/a.xlsx", bomb), [Code::WorkbookInflates]);
}

#[test]
fn workbook_may_have_200_000_filled_cells_over_all_sheets() {
    let head = "<row><c t=\"str\"><v>date</v></c><c t=\"str\"><v>shift</v></c></row>";
    let row = "<row><c><v>1</v></c><c><v>2</v></c><c/></row>";
    let sheet = |cells: usize| format!("{head}{}", row.repeat(cells / 2 - 1));
    let (half, all, more) = (sheet(100_000), sheet(200_000), sheet(100_002));
    assert_eq!(errors("logs/a.xlsx", workbook(&[&all], &[])), []);
    assert_eq!(errors("logs/a.xlsx", workbook(&[&half, &half], &[])), []);
    let beyond = workbook(&[&half, &more], &[]);
    assert_eq!(errors("logs/a.xlsx", beyond), [Code::TooManyCells]);
}

#[test]
fn workbook_of_far_cells_and_false_claims_costs_nothing() {
    let cell = |name: &str| format!("<row><c r=\"{name}\"><v>1</v></c></row>");
    let far = cell("A1") + &cell("XFD1048576");
    assert_eq!(said_of(&far, &[]), [Code::SheetTooWide]);
    assert_eq!(said_of(&cell("IV1048576"), &[]), []);
    assert_eq!(said_of(&cell("IW1"), &[]), [Code::SheetTooWide]);
    for name in ["A0", "XFDA1", "A1048577", "A99999999999", "é1", "1A", "A"] {
        assert_eq!(said_of(&cell(name), &[]), [Code::UnreadableWorkbook], "{name}");
    }
    let dimension =
        "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData/></worksheet>";
    let claim = [("xl/worksheets/sheet1.xml", dimension.as_bytes())];
    assert_eq!(said_of("", &claim), []);
    for count in ["200001", "99999999999", "18446744073709551615"] {
        let strings = format!("<sst uniqueCount=\"{count}\"></sst>");
        let parts = [("xl/sharedStrings.xml", strings.as_bytes())];
        assert_eq!(said_of("", &parts), [Code::WorkbookTooBusy], "{count}");
    }
}

#[test]
fn workbook_may_have_so_many_strings_styles_sheets_and_names() {
    let busy = |name: &str, open: &str, item: &str, count: usize, close: &str| {
        let text = format!("{open}{}{close}", item.repeat(count));
        said_of("", &[(name, text.as_bytes())])
    };
    let strings = |count| busy("xl/sharedStrings.xml", "<sst>", "<si/>", count, "</sst>");
    assert_eq!(strings(200_000), []);
    assert_eq!(strings(200_001), [Code::WorkbookTooBusy]);
    let styles = |count| {
        let (open, close) = ("<styleSheet><fonts>", "</fonts></styleSheet>");
        busy("xl/styles.xml", open, "<font/>", count, close)
    };
    // Two links stand in the workbook itself.
    assert_eq!(styles(100_000 - 2), []);
    assert_eq!(styles(100_001 - 2), [Code::WorkbookTooBusy]);
    let text = format!(
        "<styleSheet><fonts><font><name val=\"{}\"/></font></fonts><cellXfs>{}</cellXfs>\
         </styleSheet>",
        "a".repeat(1_000_000),
        "<xf fontId=\"0\"/>".repeat(100)
    );
    let parts = [("xl/styles.xml", text.as_bytes())];
    assert_eq!(said_of("", &parts), [Code::WorkbookTooBusy]);
    let sheets = |count| errors("logs/a.xlsx", workbook(&vec![""; count], &[]));
    assert_eq!(sheets(256), []);
    assert_eq!(sheets(257), [Code::WorkbookTooBusy]);
    assert_eq!(said_of(&"<a>".repeat(300), &[]), [Code::WorkbookTooBusy]);
    assert_eq!(said_of(&"<row/>".repeat(3_000_000), &[]), [Code::WorkbookTooBusy]);
}

#[test]
fn text_of_cells_is_bounded_one_by_one_and_together() {
    let cell = |text: &str| format!("<row><c t=\"str\"><v>{text}</v></c></row>");
    assert_eq!(said_of(&cell(&"x".repeat(MIB)), &[]), []);
    assert_eq!(said_of(&cell(&"x".repeat(MIB + 1)), &[]), [Code::WorkbookTooBusy]);
    assert_eq!(said_of(&cell(&"&amp;".repeat(MIB)), &[]), [Code::WorkbookTooBusy]);
    assert_eq!(said_of(&cell(&"xx<b/>".repeat(MIB)), &[]), [Code::WorkbookTooBusy]);
    // One string of 32 KiB in every cell: 1024 of them are 32 MiB.
    let strings = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(32 * 1024));
    let parts = [("xl/sharedStrings.xml", strings.as_bytes())];
    let rows = |count: usize| "<row><c t=\"s\"><v>0</v></c></row>".repeat(count);
    assert_eq!(said_of(&rows(1024), &parts), []);
    assert_eq!(said_of(&rows(1025), &parts), [Code::WorkbookTooBusy]);
}

#[test]
fn one_part_under_many_sheets_is_not_inflated_for_each() {
    let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let link = format!(
        "<Relationships><Relationship Id=\"r1\" Type=\"{links}/worksheet\" \
         Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let mut named = String::new();
    for number in 0..200 {
        let _ = write!(named, "<sheet name=\"s{number}\" r:id=\"r1\"/>");
    }
    let book = format!("<workbook><sheets>{named}</sheets></workbook>");
    let parts = [
        ("xl/_rels/workbook.xml.rels", link.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
    ];
    let space = " ".repeat(MIB - 1);
    assert_eq!(said_of(&space, &parts), [Code::WorkbookInflates]);
}

#[test]
fn cells_that_stand_twice_or_out_of_order_are_refused() {
    for rows in [
        "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
    ] {
        assert_eq!(said_of(rows, &[]), [Code::UnreadableWorkbook]);
    }
    let back = "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>";
    assert_eq!(said_of(back, &[]), []);
}

#[test]
fn what_is_no_workbook_says_what_it_is() {
    let reason = |bytes: &[u8]| {
        let site = Site::new();
        site.write(&format!("{ODD}/logs/a.xlsx"), bytes);
        let all = site.said();
        let found = all.iter().find(|problem| problem.code == Code::UnreadableWorkbook);
        found.unwrap().words.iter().find(|(name, _)| *name == "reason").unwrap().1.clone()
    };
    let sound = workbook(&[""], &[]);
    let ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    let locked: Vec<u8> =
        "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(reason(&ole), "old-format");
    assert_eq!(reason(&[ole, locked].concat()), "password");
    assert_eq!(reason(b"date,shift\n"), "not-a-workbook");
    assert_eq!(reason(b""), "not-a-workbook");
    assert_eq!(reason(&sound[..sound.len() / 2]), "cut-off");
    assert_eq!(reason(&workbook(&[], &[])), "no-sheet");
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("a.txt", SimpleFileOptions::default()).unwrap();
    assert_eq!(reason(&archive.finish().unwrap().into_inner()), "no-sheet");
    let mut spoilt = sound.clone();
    spoilt[60] ^= 0xff;
    assert_eq!(reason(&spoilt), "damaged");
    let many =
        (0..10_001).fold(ZipWriter::new(Cursor::new(Vec::new())), |mut archive, n| {
            archive.start_file(n.to_string(), SimpleFileOptions::default()).unwrap();
            archive
        });
    let many = many.finish().unwrap().into_inner();
    assert_eq!(errors("logs/a.xlsx", many), [Code::WorkbookTooBusy]);
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let lone: Vec<u8> =
        [0xfeff_u16, 0xd800, 0x61].iter().flat_map(|u| u.to_le_bytes()).collect();
    for bytes in [&b"\xff\xff\xff"[..], b"a: \xc3\x28\n", &[0; 100], &lone] {
        assert_eq!(errors("progress.yaml", bytes), [Code::NotUtf8]);
    }
    assert_eq!(errors("logs/a.csv", [0; 100]), [Code::NotUtf8]);
    assert_eq!(errors("logs/a.csv", lone), [Code::LegacyEncoding]);
}

#[test]
fn impossible_dates_and_numbers_are_named_and_nothing_else_is_lost() {
    let dates = ["2025-02-30", "0000-01-01", "99999-01-01", "2025-13-01", "-0001-01-01"];
    for date in dates {
        let yaml =
            format!("- {{campaign: dat-dai, as_of: {date}, values: {{thua: 1}}}}\n");
        assert_eq!(errors("progress.yaml", yaml), [Code::BadDate], "{date}");
    }
    for number in ["99999999999999999999", "1e308", "NaN", ".inf", "-1", "0x10"] {
        let yaml = format!(
            "- {{campaign: dat-dai, as_of: 2025-11-01, values: {{thua: {number}}}}}\n"
        );
        assert_eq!(errors("progress.yaml", yaml), [Code::BadNumber], "{number}");
    }
    let site = Site::new();
    let mut log = "date,shift,people,hours\n".to_owned();
    for date in dates {
        let _ = writeln!(log, "{date},sang,1,");
    }
    for number in ["99999999999999999999", "1e308", "NaN"] {
        let _ = writeln!(log, "2025-11-01,sang,{number},");
        let _ = writeln!(log, "2025-11-01,sang,1,{number}");
    }
    site.write(&format!("{ODD}/logs/a.csv"), log + "2025-11-01,sang,7,\n");
    let reading = site.read();
    let commune = &reading.content.unwrap().communes[1];
    assert_eq!(commune.log.as_ref().unwrap().rows().len(), 1);
    assert_eq!(commune.rows_left_out, 11);
}

#[test]
fn links_lead_nowhere() {
    use std::os::unix::fs::symlink;
    let outside = TempDir::new().unwrap();
    fs::write(outside.path().join("a.csv"), "date,shift,people\n").unwrap();
    let here = outside.path();
    for (from, to) in [
        ("logs/a.csv", here.join("a.csv")),
        ("logs/dangling.csv", here.join("nowhere.csv")),
        ("logs", here.to_owned()),
        ("logs/up", "..".into()),
        ("logs/loop", "loop".into()),
        ("logs/device.csv", "/dev/zero".into()),
        ("commune.yaml", here.join("a.csv")),
    ] {
        let site = Site::new();
        let path = format!("{ODD}/{from}");
        fs::create_dir_all(site.path(&path).parent().unwrap()).unwrap();
        let _ = fs::remove_file(site.path(&path));
        symlink(&to, site.path(&path)).unwrap();
        let said = site.said();
        let found =
            said.iter().any(|p| p.code == Code::Symlink && *p.place.file == *path);
        assert!(found, "{from}: {said:?}");
    }
    let site = Site::new();
    symlink(site.path(ODD), site.path("content/communes/00003-x")).unwrap();
    symlink("00004-x", site.path("content/communes/00004-x")).unwrap();
    let Reading { content, problems, .. } = site.read();
    let content = content.unwrap();
    assert_eq!((content.communes.len(), content.left_out.len()), (2, 2));
    let links = problems.iter().filter(|problem| problem.code == Code::Symlink);
    assert!(links.count() >= 2);
}

#[test]
fn pipes_sockets_and_folders_in_place_of_files_are_not_waited_for() {
    let site = Site::new();
    fs::create_dir_all(site.path(&format!("{ODD}/logs"))).unwrap();
    let pipe = site.path(&format!("{ODD}/logs/pipe.csv"));
    assert!(Command::new("mkfifo").arg(pipe).status().unwrap().success());
    let socket = site.path(&format!("{ODD}/logs/socket.csv"));
    let _listening = std::os::unix::net::UnixListener::bind(socket).unwrap();
    fs::create_dir_all(site.path(&format!("{ODD}/progress.yaml"))).unwrap();
    let said: Vec<String> = site
        .said()
        .iter()
        .filter(|problem| problem.code == Code::NotAFile)
        .map(|problem| problem.place.file.rsplit('/').next().unwrap().to_owned())
        .collect();
    assert_eq!(said, ["pipe.csv", "socket.csv", "progress.yaml"]);
    let site = Site::new();
    let profile = site.path(&format!("{ODD}/commune.yaml"));
    fs::remove_file(&profile).unwrap();
    fs::create_dir(&profile).unwrap();
    let said = site.said();
    let found = said.iter().filter(|problem| problem.code == Code::NotAFile);
    assert!(found.count() >= 1, "{said:?}");
}

#[test]
fn names_that_cannot_be_shown_are_refused() {
    for name in [
        &b"a\nb.csv"[..],
        b"a\x1b[31mb.csv",
        "a\u{202e}vsc.csv".as_bytes(),
        b"a\xff.csv",
        b"a\xff",
    ] {
        let site = Site::new();
        let folder = site.path(&format!("{ODD}/logs"));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(std::ffi::OsStr::from_bytes(name)), "date\n").unwrap();
        let said = site.said();
        assert!(said.iter().any(|p| p.code == Code::BadFileName), "{name:?} {said:?}");
    }
    // A commune's own folder costs that commune.
    for name in [&b"00003-\xff"[..], b"00003-\n"] {
        let site = Site::new();
        let folder =
            site.path("content/communes").join(std::ffi::OsStr::from_bytes(name));
        fs::create_dir_all(&folder).unwrap();
        let profile = "code: \"00003\"\nname: C\nkind: xã\n";
        fs::write(folder.join("commune.yaml"), profile).unwrap();
        let Reading { content, problems, .. } = site.read();
        let content = content.unwrap();
        assert_eq!((content.communes.len(), content.left_out.len()), (2, 1));
        assert!(problems.iter().any(|problem| problem.code == Code::BadFileName));
    }
}

#[test]
fn long_names_and_deep_folders_are_bounded() {
    let site = Site::new();
    site.write(&format!("{ODD}/logs/{}.csv", "n".repeat(251)), "date,shift,people\n");
    assert!(site.said().iter().all(|problem| problem.severity() != Severity::Error));
    let deep = |levels: usize| {
        let site = Site::new();
        let folders = "d/".repeat(levels - 1);
        site.write(&format!("{ODD}/logs/{folders}a.csv"), "date,shift,people\n");
        let said = site.said();
        said.iter().any(|problem| problem.code == Code::FolderTooDeep)
    };
    assert!(!deep(16));
    assert!(deep(17));
    assert!(deep(200));
}

#[test]
fn empty_files_are_no_faults_of_others() {
    for name in
        ["progress.yaml", "events.yaml", "logs/a.csv", "volunteers.csv", "progress.csv"]
    {
        assert_eq!(errors(name, ""), [], "{name}");
    }
}

#[test]
fn files_without_permission_cost_their_commune_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let site = Site::new();
    site.write(&format!("{ODD}/logs/a.csv"), "date,shift,people\n");
    let shut = |path: &str, mode| {
        fs::set_permissions(site.path(path), fs::Permissions::from_mode(mode)).unwrap();
    };
    for (path, open) in
        [(format!("{ODD}/logs/a.csv"), 0o644), (format!("{ODD}/logs"), 0o755)]
    {
        shut(&path, 0o000);
        // Whoever may read everything, as root does, has nothing to be told.
        let may = fs::File::open(site.path(&path)).is_ok();
        let said = site.said();
        let found = said.iter().any(|problem| problem.code == Code::UnreadableFile);
        assert_eq!(found, !may, "{path}: {said:?}");
        shut(&path, open);
    }
}

#[test]
fn build_goes_on_and_names_the_faulty_file() {
    let site = Site::new();
    site.write(&format!("{ODD}/logs/a.csv"), "x".repeat(17 * MIB));
    let ended = Command::new(env!("CARGO_BIN_EXE_aoxanh"))
        .args(["build", "--print", "none", "--keep-going", "--lang", "vi", "--root"])
        .arg(site.0.path())
        .output()
        .unwrap();
    let said = String::from_utf8(ended.stderr).unwrap();
    assert!(ended.status.success(), "{said}");
    assert!(said.contains("lỗi[file-too-large]: tệp lớn hơn 16 MB"), "{said}");
    assert!(said.contains("content/communes/00002-binh/logs/a.csv"), "{said}");
    assert!(site.path("public/xa-phuong/an-00001/index.html").is_file());
}
