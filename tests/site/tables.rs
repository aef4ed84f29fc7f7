//! Tables as people save them: workbooks made by LibreOffice Calc, old encodings.
//!
//! `tests/files/` holds the real files; each was saved once by that program.

use std::fs;

use crate::test_site::TestSite;

const FOLDER: &str = "content/communes/00001-x";

fn file(name: &str) -> Vec<u8> {
    fs::read(format!("{}/tests/files/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn site() -> TestSite {
    TestSite::small().write(
        &format!("{FOLDER}/commune.yaml"),
        "code: \"00001\"\nname: An\nkind: xã\n\
         points: [{id: cong-an, name: Trụ sở Công an xã}]\n\
         teams: [{id: nhap-lieu, name: Đội hình hỗ trợ nhập liệu}]\n",
    )
}

#[test]
fn workbooks_of_libreoffice_are_read_sheet_by_sheet() {
    let site = site()
        .write(&format!("{FOLDER}/volunteers.xlsx"), file("volunteers.xlsx"))
        .write(&format!("{FOLDER}/logs/so-luot.xlsx"), file("so-luot.xlsx"))
        .built(&[]);
    let activity = &site.summary()["communes"][0]["activity"];
    // October: two volunteers and a group of six under two title rows; November:
    // one volunteer. The row with 4.472 people is refused.
    assert_eq!(activity["turns"], 2 + 6 + 1);
    assert_eq!(activity["volunteers"], 2);
    assert_eq!(activity["hours"], 3.5 + 3.5 + 2.5 + 4.0);
    assert_eq!(activity["helped"], 12 + 4 + 20 + 7);
    assert_eq!(activity["records"], 1200 + 30 + 80);
    assert_eq!(activity["sessions"], 1);
    assert_eq!(site.summary()["left_out"]["rows"], 1);
}

#[test]
fn place_in_a_workbook_is_sheet_cell_and_header() {
    let site = site()
        .write(&format!("{FOLDER}/volunteers.xlsx"), file("volunteers.xlsx"))
        .write(&format!("{FOLDER}/logs/so-luot.xlsx"), file("so-luot.xlsx"));
    let ended = site.run("check", &[]);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    let place = "logs/so-luot.xlsx, trang tính \"Tháng 11\", ô \"F3\", cột \"Số lượt\"";
    assert!(ended.stderr.contains(place), "{}", ended.stderr);
    let json = site.run("check", &["--format", "json"]).stdout;
    assert!(json.contains(r#""cell":"F3""#), "{json}");
}

#[test]
fn progress_may_be_a_workbook() {
    let site = TestSite::small()
        .write(&format!("{FOLDER}/progress.xlsx"), file("progress.xlsx"))
        .write(&format!("{FOLDER}/progress.yaml"), "[]\n")
        .built(&[]);
    let summary = site.summary();
    let indicator = &summary["communes"][0]["campaigns"][0]["indicators"][0];
    assert_eq!(indicator["value"], 2480);
    assert_eq!(indicator["pace"], 1240.0 / 16.0);
}

#[test]
fn windows_1258_is_read_and_composed() {
    let site = TestSite::small()
        .write(&format!("{FOLDER}/logs/a.csv"), file("windows-1258.csv"));
    let ended = site.run("check", &["--format", "json"]);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    assert!(ended.stdout.contains("old-encoding"), "{}", ended.stdout);
    assert!(ended.stdout.contains(r#""warnings":0"#), "{}", ended.stdout);
    let site = site.built(&[]);
    assert_eq!(site.summary()["activity"]["turns"], 3);
}

#[test]
fn one_log_gives_the_same_site_however_it_was_saved() {
    let built = |name: &str, as_name: &str| {
        let site = site()
            .write(
                &format!("{FOLDER}/volunteers.csv"),
                "id,name\nDT-001,Trần Thị Bình\nDT-002,Lê Văn Cường\n",
            )
            .write(&format!("{FOLDER}/logs/{as_name}"), file(&format!("one-log/{name}")))
            .built(&[]);
        assert_eq!(site.summary()["activity"]["hours"], 3.5 + 3.5 + 3.5 + 2.0 + 4.0);
        assert_eq!(site.summary()["activity"]["records"], 1200 + 980);
        assert_eq!(site.summary()["left_out"]["rows"], 1);
        site.files("public")
    };
    let comma = built("comma.csv", "log.csv");
    assert!(comma.len() > 10);
    for name in ["semicolon.csv", "windows-1258.csv", "utf-16.csv"] {
        assert!(built(name, "log.csv") == comma, "{name}");
    }
    assert!(built("libreoffice.xlsx", "log.xlsx") == comma, "libreoffice.xlsx");
}

#[test]
fn legacy_fonts_are_refused_with_how_to_convert() {
    let text = "Ngµy,Ca,Sè l\u{ad}ît,Ghi chó\n2025-11-03,sang,3,ñoaøn vieân hoïp\n";
    let site = TestSite::small().write(&format!("{FOLDER}/logs/a.csv"), text);
    let ended = site.run("check", &[]);
    assert_eq!(ended.code, 1);
    assert!(ended.stderr.contains("lỗi[legacy-encoding]"), "{}", ended.stderr);
}

#[test]
fn cell_at_the_end_of_the_sheet_asks_for_no_memory() {
    // A workbook of some hundred bytes with a cell at XFD1048576.
    let site = TestSite::small().write(&format!("{FOLDER}/logs/a.xlsx"), far_cell());
    let ended = site.run("check", &[]);
    assert_eq!(ended.code, 1, "{}", ended.stderr);
    assert!(ended.stderr.contains("lỗi[sheet-too-wide]"), "{}", ended.stderr);
}

fn far_cell() -> Vec<u8> {
    use std::io::Write as _;
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let space = "http://schemas.openxmlformats.org";
    let files = [
        (
            "[Content_Types].xml",
            format!(
                r#"<Types xmlns="{space}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#
            ),
        ),
        (
            "_rels/.rels",
            format!(
                r#"<Relationships xmlns="{space}/package/2006/relationships"><Relationship Id="rId1" Type="{space}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="{space}/spreadsheetml/2006/main" xmlns:r="{space}/officeDocument/2006/relationships"><sheets><sheet name="T" sheetId="1" r:id="rId1"/></sheets></workbook>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                r#"<Relationships xmlns="{space}/package/2006/relationships"><Relationship Id="rId1" Type="{space}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!(
                r#"<worksheet xmlns="{space}/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>"#
            ),
        ),
    ];
    for (name, text) in files {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}
