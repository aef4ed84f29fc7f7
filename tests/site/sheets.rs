//! Workbooks to fill in: what `template` writes, `build` reads back.

use std::{
    fmt::Write as _,
    fs,
    io::{Cursor, Read as _, Write as _},
    process::Command,
};

use calamine::{Data, Range, Reader as _, Xlsx, open_workbook_from_rs};

use crate::test_site::{Ended, TestSite};

const FOLDER: &str = "content/communes/00001-x";
/// The row of the headings, as people count.
const HEADINGS: u32 = 4;

/// A site whose first commune has a point, a team and two volunteers.
fn site() -> TestSite {
    TestSite::small()
        .write(
            &format!("{FOLDER}/commune.yaml"),
            "code: \"00001\"\nname: An\nkind: xã\n\
             points: [{id: cong-an, name: Trụ sở Công an xã}]\n\
             teams: [{id: nhap-lieu, name: Đội hình hỗ trợ nhập liệu}]\n",
        )
        .write(
            &format!("{FOLDER}/volunteers.csv"),
            "Mã,Họ và tên\nAN-01,Lê Thị Hoa\nAN-02,Trần Văn Bình\n",
        )
}

fn template(site: &TestSite, options: &[&str]) -> Ended {
    site.run("template", options)
}

/// A workbook as the program writes it.
fn made(site: &TestSite, sheet: &str) -> Vec<u8> {
    made_in("vi", site, sheet)
}

fn made_in(language: &str, site: &TestSite, sheet: &str) -> Vec<u8> {
    let path = site.path("mau.xlsx");
    let _ = fs::remove_file(&path);
    let output = Command::new(env!("CARGO_BIN_EXE_aoxanh"))
        .args(["template", sheet, "--commune", "00001", "--lang", language, "--root"])
        .args([site.path("").as_os_str(), "--out".as_ref(), path.as_os_str()])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    fs::read(path).unwrap()
}

/// A part of the workbook as text.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn sheets(bytes: &[u8]) -> Vec<(String, Range<Data>)> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    book.worksheets()
}

fn headings(bytes: &[u8]) -> Vec<String> {
    let (_, sheet) = &sheets(bytes)[0];
    let width = sheet.end().unwrap().1;
    let heading = |column| sheet.get_value((HEADINGS - 1, column)).unwrap().to_string();
    (0..=width).map(heading).collect()
}

/// The same workbook with cells filled in as a spreadsheet program would: numbers
/// (and dates, which are numbers) as values, anything else as text.
fn filled(bytes: &[u8], cells: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut text = String::new();
        entry.read_to_string(&mut text).unwrap();
        if name == "xl/worksheets/sheet1.xml" {
            for (cell, value) in cells {
                text = with_cell(&text, cell, value);
            }
        }
        out.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        out.write_all(text.as_bytes()).unwrap();
    }
    out.finish().unwrap().into_inner()
}

fn with_cell(sheet: &str, cell: &str, value: &str) -> String {
    let start = sheet.find(&format!("<c r=\"{cell}\" ")).unwrap();
    let close = start + sheet[start..].find('>').unwrap();
    let is_empty = sheet[..close].ends_with('/');
    let end = if is_empty {
        close + 1
    } else {
        start + sheet[start..].find("</c>").unwrap() + 4
    };
    let style = sheet[start..close].split("s=\"").nth(1).unwrap();
    let style = style.split('"').next().unwrap();
    let value = match value.parse::<f64>() {
        Ok(number) if !value.starts_with("00") => format!("><v>{number}</v>"),
        _ => {
            let text = value.replace('&', "&amp;").replace('<', "&lt;");
            format!(" t=\"inlineStr\"><is><t>{text}</t></is>")
        }
    };
    format!(
        "{}<c r=\"{cell}\" s=\"{style}\"{value}</c>{}",
        &sheet[..start],
        &sheet[end..]
    )
}

/// What the drop-down of a column offers, read from the sheet it points to.
fn offered(bytes: &[u8], column: &str) -> Vec<String> {
    let sheet = part(bytes, "xl/worksheets/sheet1.xml");
    let rule = format!("sqref=\"{column}5:{column}1004\"><formula1>");
    let Some((_, rest)) = sheet.split_once(&rule) else { return Vec::new() };
    let formula = rest.split('<').next().unwrap();
    let (name, area) = formula.split_once('!').unwrap();
    let (from, to) = area.split_once(':').unwrap();
    let row = |cell: &str| cell.rsplit('$').next().unwrap().parse::<u32>().unwrap() - 1;
    let letters = from.split('$').nth(1).unwrap();
    let column =
        letters.bytes().fold(0, |sum, letter| sum * 26 + u32::from(letter - b'A') + 1)
            - 1;
    let all = sheets(bytes);
    let (_, lists) =
        all.iter().find(|(sheet, _)| *sheet == name.trim_matches('\'')).unwrap();
    let value = |row| lists.get_value((row, column)).unwrap().to_string();
    (row(from)..=row(to)).map(value).collect()
}

#[test]
fn filled_log_is_read_with_exactly_its_figures() {
    let site = site();
    let blank = made(&site, "log");
    assert_eq!(
        headings(&blank),
        [
            "Ngày",
            "Ca",
            "Chiến dịch",
            "Điểm",
            "Đội hình",
            "Mã TNV",
            "Họ và tên",
            "Số lượt",
            "Nhiệm vụ",
            "Số giờ",
            "Số người được hỗ trợ",
            "Người cao tuổi",
            "Số hồ sơ",
            "Ghi chú"
        ]
    );
    // 45971 is 10/11/2025 in the numbers of workbooks.
    let log = filled(
        &blank,
        &[
            ("A5", "45971"),
            ("B5", "Ca sáng"),
            ("C5", "Đất đai"),
            ("D5", "Trụ sở Công an xã"),
            ("E5", "Đội hình hỗ trợ nhập liệu"),
            ("F5", "AN-02"),
            ("I5", "Nhập liệu"),
            ("K5", "5"),
            ("L5", "2"),
            ("M5", "1200"),
            ("A6", "45971"),
            ("B6", "Ca tối"),
            ("H6", "6"),
            ("I6", "Tuyên truyền"),
            ("J6", "1.5"),
            ("N6", "chi đoàn thôn"),
            // No code, but a name typed over the formula.
            ("A7", "45972"),
            ("B7", "Ca chiều"),
            ("G7", "Lê Thị Hoa"),
        ],
    );
    let site = site.write(&format!("{FOLDER}/logs/2025-11.xlsx"), log);
    assert_eq!(site.run("check", &["--strict"]).stderr.lines().count(), 1);
    let activity = &site.built(&[]).summary()["communes"][0]["activity"];
    assert_eq!(activity["turns"], 1 + 6 + 1);
    assert_eq!(activity["volunteers"], 2);
    assert_eq!(activity["hours"], 4.0 + 1.5 + 3.5);
    assert_eq!((&activity["helped"], &activity["elderly"]), (&5.into(), &2.into()));
    assert_eq!((&activity["records"], &activity["sessions"]), (&1200.into(), &1.into()));
}

#[test]
fn blank_templates_are_no_rows_and_no_problem() {
    let site = site();
    for language in ["vi", "en"] {
        let log = made_in(language, &site, "log");
        let register = made_in(language, &site, "volunteers");
        fs::create_dir_all(site.path(&format!("{FOLDER}/logs"))).unwrap();
        fs::write(site.path(&format!("{FOLDER}/logs/a.xlsx")), log).unwrap();
        fs::write(site.path(&format!("{FOLDER}/volunteers.xlsx")), register).unwrap();
        let ended = site.run("check", &["--strict"]);
        assert_eq!(ended.code, 0, "{}", ended.stderr);
    }
    let summary = site.built(&[]).summary();
    assert_eq!(summary["left_out"]["rows"], 0);
    assert_eq!(summary["communes"][0]["activity"]["turns"], 0);
}

#[test]
fn template_that_libreoffice_filled_and_saved_is_read() {
    let saved =
        fs::read(format!("{}/tests/files/mau-nhat-ky.xlsx", env!("CARGO_MANIFEST_DIR")))
            .unwrap();
    let site = site();
    assert_eq!(headings(&saved), headings(&made(&site, "log")));
    let site = site.write(&format!("{FOLDER}/logs/2025-11.xlsx"), saved);
    assert_eq!(site.run("check", &["--strict"]).code, 0);
    let activity = &site.built(&[]).summary()["communes"][0]["activity"];
    assert_eq!(activity["turns"], 1 + 7);
    assert_eq!(
        (&activity["volunteers"], &activity["records"]),
        (&1.into(), &1200.into())
    );
}

#[test]
fn drop_downs_offer_exactly_what_the_commune_has() {
    let log = made(&site(), "log");
    assert_eq!(offered(&log, "B"), ["Ca sáng", "Ca chiều", "Ca tối"]);
    assert_eq!(offered(&log, "C"), ["Đất đai"]);
    assert_eq!(offered(&log, "D"), ["Trụ sở Công an xã"]);
    assert_eq!(offered(&log, "E"), ["Đội hình hỗ trợ nhập liệu"]);
    assert_eq!(offered(&log, "F"), ["AN-01", "AN-02"]);
    assert_eq!(offered(&log, "I").len(), 6);
    // Dates, counts and hours have rules too; names and notes have none.
    let rules =
        part(&log, "xl/worksheets/sheet1.xml").matches("<dataValidation ").count();
    assert_eq!(rules, 12);
    let register = made(&site(), "volunteers");
    assert_eq!(offered(&register, "D"), ["Đội hình hỗ trợ nhập liệu"]);
    assert_eq!(offered(&register, "E"), ["đội trưởng", "thành viên"]);
}

#[test]
fn hostile_names_stay_text_and_every_choice_is_read_back() {
    let mut points: Vec<String> = [
        "=cmd|' /C calc'!A0",
        "+1+1",
        "@SUM(A1)",
        "Ca",
        "Nhà \"văn\" <hóa> & 'chợ'",
        "Nhà văn hóa",
        "Nhà văn hoá",
        "007",
        "diem-0",
    ]
    .map(str::to_owned)
    .to_vec();
    points.extend(
        (0..400).map(|number| format!("Điểm rất dài để vượt giới hạn, số {number}")),
    );
    let mut yaml = String::new();
    for (at, name) in points.iter().enumerate() {
        let name = serde_json::json!(name);
        writeln!(yaml, "  - {{id: diem-{at}, name: {name}}}").unwrap();
    }
    let site = site()
        .write(
            &format!("{FOLDER}/commune.yaml"),
            format!("code: \"00001\"\nname: \"=An\"\nkind: xã\npoints:\n{yaml}"),
        )
        .replace(
            "content/site.yaml",
            "campaigns:",
            "shifts: [{id: ngay, name: Ngày, from: \"07:00\", to: \"11:00\"}]\ncampaigns:",
        );
    let log = made(&site, "log");
    let offer = offered(&log, "D");
    assert_eq!(offer.len(), points.len());
    assert_eq!(offer[0], points[0]);
    // Two names that a reader cannot tell apart, and a name that is another's id.
    assert_eq!((&*offer[5], &*offer[6], &*offer[8]), ("diem-5", "diem-6", "diem-8"));
    let formulas = part(&log, "xl/worksheets/sheet1.xml");
    assert!(formulas.split("<f>").skip(1).all(|f| f.starts_with("IFERROR(VLOOKUP(")));
    assert!(!part(&log, "xl/worksheets/sheet2.xml").contains("<f>"));
    let chosen: Vec<(String, &str)> = (5..39)
        .zip(&offer)
        .flat_map(|(row, point)| {
            [
                (format!("A{row}"), "45971"),
                (format!("B{row}"), "Ngày"),
                (format!("D{row}"), point),
                (format!("H{row}"), "1"),
            ]
        })
        .collect();
    let chosen: Vec<(&str, &str)> =
        chosen.iter().map(|(cell, value)| (cell.as_str(), *value)).collect();
    let site = site.write(&format!("{FOLDER}/logs/a.xlsx"), filled(&log, &chosen));
    let ended = site.run("check", &["--strict"]);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    assert_eq!(site.built(&[]).summary()["communes"][0]["activity"]["turns"], 34);
}

#[test]
fn register_names_the_next_code_and_keeps_what_was_registered() {
    let site = site();
    let register = made(&site, "volunteers");
    assert_eq!(headings(&register)[..3], ["Mã", "Họ và tên", "Ngày sinh"]);
    let all = sheets(&register);
    let guide: String = all[2].1.cells().map(|(.., cell)| cell.to_string()).collect();
    assert!(guide.contains("AN-03") && guide.contains("2 người"), "{guide}");
    assert!(!guide.contains("Lê Thị Hoa"));
    let grown = filled(
        &register,
        &[("A5", "AN-03"), ("B5", "Võ Văn Tư"), ("C5", "38000"), ("E5", "đội trưởng")],
    );
    let site = site.write(&format!("{FOLDER}/volunteers.xlsx"), grown).write(
        &format!("{FOLDER}/logs/a.csv"),
        "date,shift,volunteer\n2025-11-10,sang,AN-01\n2025-11-10,sang,AN-03\n",
    );
    let ended = site.run("check", &["--strict"]);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    // A code in both files of the register is one too many.
    let again = filled(&register, &[("A5", "AN-02"), ("B5", "Võ Văn Tư")]);
    let site = site.write(&format!("{FOLDER}/volunteers.xlsx"), again);
    let ended = site.run("check", &["--strict"]);
    assert!(ended.stderr.contains("[repeated-volunteer]"), "{}", ended.stderr);
}

#[test]
fn same_content_gives_the_same_bytes() {
    let site = site();
    let first = made(&site, "log");
    assert!(made(&site, "log") == first);
    // The day it was made is the site's, not today.
    let about = part(&first, "docProps/core.xml");
    assert!(about.matches("2025-11-16T00:00:00Z").count() == 2, "{about}");
}

#[test]
fn nothing_is_overwritten_and_the_commune_must_be_known() {
    let site = site();
    let path = site.path("mau.xlsx");
    let path = path.to_str().unwrap();
    fs::write(path, "mine").unwrap();
    let ended = template(&site, &["log", "--commune", "00001", "--out", path]);
    assert_eq!(ended.code, 2);
    assert!(ended.stderr.contains("mau.xlsx"), "{}", ended.stderr);
    assert_eq!(fs::read_to_string(path).unwrap(), "mine");
    let ended = template(&site, &["log", "--commune", "bing", "--out", path]);
    assert_eq!(ended.code, 2);
    assert!(ended.stderr.contains("Bình (00002)"), "{}", ended.stderr);
    assert_eq!(template(&site, &["log"]).code, 2);
}

#[test]
fn commune_is_found_by_code_name_and_folder() {
    let site = site();
    let folder = site.path("out");
    fs::create_dir(&folder).unwrap();
    for typed in
        ["00002", "Bình", "binh", "Xã Bình", "00002-x", "content/communes/00002-x/"]
    {
        let out = folder.to_str().unwrap();
        let ended = template(&site, &["log", "--commune", typed, "--out", out]);
        assert_eq!(ended.code, 0, "{typed}: {}", ended.stderr);
        fs::remove_file(folder.join("nhat-ky-binh-00002.xlsx")).unwrap();
    }
    let site = site.commune("00003", "Bỉnh");
    let ended = template(&site, &["log", "--commune", "binh"]);
    assert_eq!(ended.code, 2);
    assert!(ended.stderr.contains("Bình (00002), Bỉnh (00003)"), "{}", ended.stderr);
}

#[test]
fn faults_elsewhere_do_not_stand_in_the_way_but_own_ones_do() {
    let site = site()
        .write("content/communes/00002-x/commune.yaml", "code: [\n")
        .write("content/guides/faulty.md", "no front matter\n");
    made(&site, "log");
    let site = site.write(&format!("{FOLDER}/progress.yaml"), "- {campaign: nothing}\n");
    let ended = template(&site, &["log", "--commune", "00001", "--out", "never.xlsx"]);
    assert_eq!(ended.code, 1, "{}", ended.stderr);
    assert!(ended.stderr.contains("lỗi[unknown-campaign]"), "{}", ended.stderr);
}
