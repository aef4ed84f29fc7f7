//! Sheets for volunteers: door rosters, sign-in sheets, the tally for house visits.

use std::path::PathBuf;

use crate::{COMMUNE, HOSTILE, TestSite, pdf, site};

const LANDSCAPE: &str = "841.89 x 595.276 pts (A4)";
const PORTRAIT: &str = "595.276 x 841.89 pts (A4)";
const CONTENT: &str = "content/communes/18115-x";

/// Three volunteers with consent, a child without the guardian's, one without any;
/// a week that is past, this one, and a later one.
fn staffed() -> TestSite {
    let team = "teams:\n  - {id: nhap-lieu, name: Đội hình hỗ trợ nhập liệu}\n";
    let commune =
        std::fs::read_to_string(site().path(&format!("{CONTENT}/commune.yaml")));
    site()
        .write(&format!("{CONTENT}/commune.yaml"), commune.unwrap() + team)
        .write(
            &format!("{CONTENT}/volunteers.csv"),
            "id,name,birth_date,phone,consent,guardian_consent\n\
             TN-01,Nguyễn Hoàng Thị Phương Thảo,01/02/2000,0900 000 101,01/09/2025,\n\
             TN-02,Trần Văn Kín,01/02/2000,0900 000 102,,\n\
             TN-03,Lê Bé Nhỏ,01/02/2012,0900 000 103,01/09/2025,\n\
             TN-04,Võ Ngọc Ánh,01/02/2001,0900 000 104,01/09/2025,\n\
             TN-05,Đặng Mai Sau,01/02/2001,0900 000 105,01/12/2025,\n",
        )
        .write(&format!("{CONTENT}/roster/2025-W45.yaml"), week("2025-W45", 3))
        .write(&format!("{CONTENT}/roster/2025-W46.yaml"), week("2025-W46", 10))
        .write(&format!("{CONTENT}/roster/2025-W47.yaml"), week("2025-W47", 17))
}

/// Five shifts of a week that begins on this day of November.
fn week(name: &str, monday: u8) -> String {
    let sunday = monday + 6;
    format!(
        "week: {name}\nshifts:\n  \
         - {{date: 2025-11-{monday:02}, shift: sang, point: cong-an, team: nhap-lieu, wanted: 5, volunteers: [TN-02, TN-01, TN-03], leader: TN-01}}\n  \
         - {{date: 2025-11-{monday:02}, shift: toi, point: cong-an, volunteers: [TN-05], leader: TN-05}}\n  \
         - {{date: 2025-11-{sunday:02}, shift: toi, point: cong-an, volunteers: [TN-04]}}\n  \
         - {{date: 2025-11-{sunday:02}, shift: chieu, point: la, volunteers: [TN-04]}}\n  \
         - {{date: 2025-11-{sunday:02}, shift: sang, volunteers: [TN-02]}}\n"
    )
}

fn sheet(site: &TestSite, name: &str) -> PathBuf {
    site.path(&format!("{COMMUNE}/in/{name}.pdf"))
}

fn internal(site: &TestSite, name: &str) -> PathBuf {
    let folder = COMMUNE.replace("public/", "internal/");
    site.path(&format!("{folder}/in/{name}.pdf"))
}

fn lacks_none(text: &str, wanted: &[&str]) {
    let flat = |text: &str| -> String {
        text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect()
    };
    for part in wanted {
        assert!(flat(text).contains(&flat(part)), "{part} is not in {text}");
    }
}

#[test]
fn every_point_has_its_page_of_the_week() {
    let site = staffed().built(&["--print", "changed"]);
    for (week, number, monday) in
        [("2025-W46", "46", "10/11"), ("2025-W47", "47", "17/11")]
    {
        let file = sheet(&site, &format!("lich-truc-{week}"));
        assert_eq!(pdf::info(&file, "Page size"), LANDSCAPE);
        let pages = pdf::pages(&file);
        assert_eq!(pages.len(), 3, "{pages:?}");
        for page in &pages {
            lacks_none(
                page,
                &["Phường Bắc Hồng Lĩnh", "0239 000 1002", "Thứ Hai", "Chủ nhật"],
            );
            lacks_none(page, &[&format!("Tuần {number}"), monday, "Ký nhận"]);
        }
        lacks_none(
            &pages[0],
            &["Trụ sở Công an phường Bắc Hồng Lĩnh", "07:30 11:30", "19:00 21:30"],
        );
        lacks_none(
            &pages[0],
            &["Đội hình hỗ trợ nhập liệu", "Trưởng ca", "Còn thiếu 2 người"],
        );
        assert!(!pages[0].contains("13:30"), "an afternoon without a shift has no row");
        lacks_none(&pages[1], &[HOSTILE, "13:30 17:00", "Võ Ngọc Ánh"]);
        lacks_none(&pages[2], &["Chưa ghi điểm", "TN-02"]);
        assert_eq!(pages[0].matches("Ký nhận").count(), 3);
    }
    assert!(!sheet(&site, "lich-truc-2025-W45").exists(), "what is past is not printed");
    assert!(!sheet(&site, "diem-danh-2025-W45").exists());
}

#[test]
fn a_shift_has_its_sign_in_sheet() {
    let site = staffed().built(&["--print", "changed"]);
    let file = sheet(&site, "diem-danh-2025-W46");
    assert_eq!(pdf::info(&file, "Page size"), PORTRAIT);
    let pages = pdf::pages(&file);
    assert_eq!(pages.len(), 5, "{pages:?}");
    lacks_none(
        &pages[0],
        &[
            "Thứ Hai, 10/11/2025",
            "Ca sáng 07:30–11:30",
            "Đội hình hỗ trợ nhập liệu",
            "Trưởng ca: Nguyễn Hoàng Thị Phương Thảo",
        ],
    );
    // The leader first, then the others as planned, then at least five empty lines.
    let at = |part: &str| pages[0].find(part).unwrap();
    assert!(at("TN-01") < at("TN-02") && at("TN-02") < at("TN-03"));
    for page in &pages {
        lacks_none(page, &["Giờ đến", "Giờ về", "Ký tên", "Đất đai"]);
        lacks_none(page, &["Số người được hỗ trợ", "trong đó từ 60 tuổi", "Số hồ sơ"]);
        assert!(page.contains(" 8 ") && !page.contains("Điện thoại"), "{page}");
    }
    lacks_none(&pages[2], &["Chủ nhật, 16/11/2025", "Điểm:", "Đội hình:", "Trưởng ca:"]);
}

#[test]
fn only_the_internal_edition_names_everybody() {
    let site = staffed().built(&["--print", "changed"]).built(&[
        "--print",
        "changed",
        "--audience",
        "internal",
    ]);
    let names = ["Trần Văn Kín", "Lê Bé Nhỏ", "Đặng Mai Sau"];
    let phones = ["0900 000 101", "0900 000 102", "0900 000 103", "0900 000 104"];
    for name in ["lich-truc-2025-W46", "diem-danh-2025-W46", "phieu-den-nha"] {
        let open = pdf::text(&sheet(&site, name));
        for hidden in names.iter().chain(&phones) {
            assert!(!open.contains(hidden), "{name} tells {hidden}: {open}");
        }
        assert!(!open.contains("NỘI BỘ"));
        let pages = pdf::pages(&internal(&site, name));
        assert!(pages.iter().all(|page| page.contains("NỘI BỘ")), "{name}: {pages:?}");
        if name != "phieu-den-nha" {
            lacks_none(
                &open,
                &["Nguyễn Hoàng Thị Phương Thảo", "TN-02", "TN-03", "TN-05"],
            );
            lacks_none(&pages.join(" "), &names);
            lacks_none(&pages.join(" "), &phones);
        }
    }
}

#[test]
fn forty_in_a_shift_are_told_and_have_a_line_each() {
    let row =
        |n: usize| format!("TN-{n:03},Nguyễn Hoàng Thị Phương Thảo {n},01/09/2025\n");
    let ids: Vec<String> = (1..=40).map(|n| format!("TN-{n:03}")).collect();
    let people: String = (1..=40).map(row).collect();
    let shift = |day: usize, shift: &str| {
        format!(
            "  - {{date: 2025-11-{day}, shift: {shift}, point: la, wanted: 50, leader: TN-001, volunteers: [{}]}}\n",
            ids.join(", ")
        )
    };
    let shifts: String = ["sang", "chieu", "toi"].map(|name| shift(18, name)).concat();
    let site = staffed()
        .write(&format!("{CONTENT}/volunteers.csv"), format!("id,name,consent\n{people}"))
        .write(&format!("{CONTENT}/roster/2025-W45.yaml"), "week: 2025-W45\nshifts: []\n")
        .write(&format!("{CONTENT}/roster/2025-W46.yaml"), "week: 2025-W46\nshifts: []\n")
        .write(
            &format!("{CONTENT}/roster/2025-W47.yaml"),
            format!("week: 2025-W47\nshifts:\n{shifts}"),
        )
        .built(&["--print", "changed"])
        .built(&["--print", "changed", "--audience", "internal"]);
    for folder in [sheet, internal] {
        let pages = pdf::pages(&folder(&site, "lich-truc-2025-W47"));
        assert_eq!(pages.len(), 1);
        let more: Vec<usize> = pages[0]
            .split("và ")
            .filter_map(|rest| rest.split_once(" người nữa")?.0.parse().ok())
            .collect();
        let named = pages[0].matches("Nguyễn Hoàng").count();
        assert_eq!(more.len(), 3, "{}", pages[0]);
        assert_eq!(named + more.iter().sum::<usize>(), 120, "{}", pages[0]);

        let pages = pdf::pages(&folder(&site, "diem-danh-2025-W47"));
        assert_eq!(pages.len(), 6);
        for two in pages.chunks(2) {
            lacks_none(&two[0], &["Thứ Ba, 18/11/2025", HOSTILE, "TN-001"]);
            lacks_none(
                &two[1],
                &["Thứ Ba, 18/11/2025", HOSTILE, "Ký tên", "TN-040", "45"],
            );
            let lines: usize = ids.iter().filter(|id| two.concat().contains(*id)).count();
            assert_eq!(lines, 40);
            assert!(!two[0].contains("Số hồ sơ") && two[1].contains("Số hồ sơ"));
        }
    }
    assert!(!sheet(&site, "lich-truc-2025-W46").exists(), "an empty week has no sheet");
}

#[test]
fn every_commune_has_a_tally_sheet_without_anybodys_data() {
    let village =
        |n: usize| format!("  - {{id: t{n}, name: Thiên Nhẫn {n}, kind: thôn}}\n");
    let villages: String = (1..=60).map(village).collect();
    let commune =
        std::fs::read_to_string(site().path(&format!("{CONTENT}/commune.yaml")));
    let site = site()
        .write(
            &format!("{CONTENT}/commune.yaml"),
            format!("{}villages:\n{villages}", commune.unwrap()),
        )
        .built(&["--print", "changed"]);
    let bare = site.path("public/xa-phuong/an-00001/in/phieu-den-nha.pdf");
    let many = sheet(&site, "phieu-den-nha");
    for (file, count) in [(&bare, 1), (&many, 3)] {
        assert_eq!(pdf::info(file, "Page size"), PORTRAIT);
        let pages = pdf::pages(file);
        assert_eq!(pages.len(), count, "{pages:?}");
        lacks_none(
            &pages[0],
            &["Không ghi lên phiếu này họ tên, số giấy tờ, địa chỉ hay số điện thoại"],
        );
        assert!(pages.iter().all(|page| page.contains("Hẹn đến lại")), "{pages:?}");
        assert!(pages[count - 1].contains("Cộng"));
    }
    let text = pdf::text(&many);
    assert!((1..=60).all(|n| text.contains(&format!("Thôn Thiên Nhẫn {n}"))), "{text}");
}

#[test]
fn they_are_tagged_listed_and_bring_their_fonts() {
    let site = staffed().built(&["--print", "changed"]);
    let page = site.public("xa-phuong/bac-hong-linh-18115/index.html");
    for (name, title) in [
        ("lich-truc-2025-W46", "Lịch trực dán cửa, tuần 46"),
        ("diem-danh-2025-W46", "Tờ điểm danh, tuần 46"),
        ("phieu-den-nha", "Phiếu đi từng nhà"),
    ] {
        let file = sheet(&site, name);
        assert_eq!(pdf::info(&file, "Tagged"), "yes");
        assert_eq!(pdf::info(&file, "Title"), format!("{title} – Phường Bắc Hồng Lĩnh"));
        let bytes = std::fs::read(&file).unwrap();
        assert!(
            String::from_utf8_lossy(&bytes).contains("<pdfuaid:part>1</pdfuaid:part>")
        );
        let fonts = pdf::fonts(&file);
        assert!(
            fonts.iter().all(|(font, embedded)| *embedded && font.contains("NotoSans"))
        );
        assert!(
            page.contains(&format!("in/{name}.pdf")) && page.contains(title),
            "{name}"
        );
    }
}

#[test]
fn in_english_no_word_is_missing() {
    let site = staffed()
        .replace("content/site.yaml", "title", "language: en\ntitle")
        .built(&["--print", "changed"]);
    for (name, part) in [
        ("lich-truc-2025-W46", "Shift leader"),
        ("diem-danh-2025-W46", "People helped"),
        ("phieu-den-nha", "Houses visited"),
    ] {
        let text = pdf::text(&sheet(&site, name));
        lacks_none(&text, &[part]);
        for missing in ["[door-", "[duty-", "[sign-in", "[count-", "[tally-"] {
            assert!(!text.contains(missing), "{name}: {text}");
        }
    }
}
