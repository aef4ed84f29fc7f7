//! Badges: ten on a page, each with codes that agree with the public pages, and
//! nothing of them where everybody can look.

use std::path::PathBuf;

use crate::{HOSTILE, TestSite, pdf, site};

const FOLDER: &str = "xa-phuong/bac-hong-linh-18115";
const SAFETY: &str = "https://thu.example/co-that-khong/";
/// 35 letters.
const LONG: &str = "Công Tằng Tôn Nữ Hoàng Thị Phương L";

/// So many volunteers with a roster of the coming days and a log.
pub fn with_volunteers(many: usize) -> TestSite {
    let name = |n: usize| match n {
        1 => LONG.to_owned(),
        2 => HOSTILE.replace('"', "'"),
        n => format!("Lê Văn Người{n:02}"),
    };
    let line = |n: usize| {
        let role = if n == 1 { "đội trưởng" } else { "" };
        let consent = if n == 3 { "01/09/2025" } else { "" };
        format!("TNV-{n:03};{};Đội Một;{role};0900 000 {n:03};{consent}\n", name(n))
    };
    let register: String = (1..=many).map(line).collect();
    site()
        .replace(
            "content/communes/18115-x/commune.yaml",
            "targets:",
            "teams: [{id: mot, name: Đội Một}]\ntargets:",
        )
        .write(
            "content/communes/18115-x/volunteers.csv",
            format!("Mã;Họ và tên;Đội hình;Vai trò;SĐT;Đồng ý công khai\n{register}"),
        )
        .write(
            "content/communes/18115-x/roster/w46.yaml",
            "week: 2025-W46\nshifts:\n  - {date: 2025-11-15, shift: sang, point: cong-an, volunteers: [TNV-001]}\n",
        )
        .write(
            "content/communes/18115-x/roster/w47.yaml",
            "week: 2025-W47\nshifts:\n".to_owned()
                + &["17", "18", "19", "20"]
                    .map(|day| {
                        format!("  - {{date: 2025-11-{day}, shift: toi, point: cong-an, volunteers: [TNV-001], leader: TNV-001}}\n")
                    })
                    .concat(),
        )
        // At the point, by its name: the session of the shift of that evening.
        .write(
            "content/communes/18115-x/events.yaml",
            "- {date: 2025-11-18, from: \"19:00\", title: Buổi tối, place: trụ sở công an phường Bắc Hồng Lĩnh}\n\
             - {date: 2025-11-18, from: \"19:00\", title: Buổi khác, place: Chợ}\n",
        )
        .write(
            "content/communes/18115-x/logs/a.csv",
            "Ngày;Ca;Chiến dịch;Mã TNV;Số lượt;Số giờ\n\
             03/11/2025;sang;dat-dai;TNV-001;;4\n\
             03/11/2025;sang;;TNV-001;;0,5\n\
             12/11/2025;toi;dat-dai;TNV-001;;2\n\
             05/11/2025;sang;dat-dai;;7;4\n",
        )
}

/// Builds the edition for the office beside the public one.
pub fn internal(site: &TestSite) -> PathBuf {
    let out = site.path("internal");
    let options =
        ["--print", "changed", "--audience", "internal", "--out", out.to_str().unwrap()];
    let ended = site.run("build", &options);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    out.join(FOLDER)
}

fn badges(site: &TestSite) -> PathBuf {
    internal(site).join("in/the-tinh-nguyen-vien.pdf")
}

/// Where the ten cards of a page are: left, top, width and height in
/// tenths of a millimetre.
fn card_places() -> [[usize; 4]; 10] {
    std::array::from_fn(|n| [194 + 856 * (n % 2), 134 + 540 * (n / 2), 856, 540])
}

fn flat(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect()
}

#[test]
fn every_volunteer_has_a_badge_and_every_page_says_that_it_is_internal() {
    for (many, pages) in [(1, 1), (10, 1), (23, 3)] {
        let site = with_volunteers(many);
        let file = badges(&site);
        assert_eq!(pdf::info(&file, "Pages"), pages.to_string());
        assert_eq!(pdf::info(&file, "Page size"), "595.276 x 841.89 pts (A4)");
        assert_eq!(pdf::info(&file, "Tagged"), "yes");
        assert!(pdf::fonts(&file).iter().all(|(_, embedded)| *embedded));
        for page in 1..=pages {
            let text = pdf::text_of_page(&file, page);
            assert!(text.contains("NỘI BỘ"), "{page}: {text}");
            let cards = (many - (page - 1) * 10).min(10);
            let found = pdf::codes_in(&file, page, &card_places());
            assert_eq!(found.len(), cards);
            for (code, side) in found {
                assert_eq!(code, SAFETY);
                assert!(side >= 22.0, "{side}");
            }
            assert_eq!(text.matches(SAFETY).count(), cards, "{text}");
        }
        let text = pdf::text(&file);
        for number in 1..=many {
            assert!(text.contains(&format!("TNV-{number:03}")), "{number}: {text}");
        }
        assert!(flat(&text).contains(&flat(LONG)), "{text}");
        assert!(text.contains("Phường Bắc Hồng Lĩnh") && text.contains("Đội Một"));
        assert_eq!(text.matches("Đội trưởng").count(), 1);
    }
}

#[test]
fn badges_stand_in_the_order_of_given_names() {
    let names = ["Trần Văn Đức", "Lê Thị Ánh", "Đỗ Văn An", "Bùi Dũng"];
    let line = |(name, n): (&&str, usize)| {
        format!(
            "T-{n};{name}
"
        )
    };
    let lines: String = names.iter().zip(1..).map(line).collect();
    let site = site()
        .write("content/communes/18115-x/volunteers.csv", format!("Mã;Họ tên\n{lines}"));
    let text = pdf::text(&badges(&site));
    let place = |name: &str| text.find(name).unwrap_or_else(|| panic!("{name}: {text}"));
    let order = ["Đỗ Văn An", "Lê Thị Ánh", "Bùi Dũng", "Trần Văn Đức"].map(place);
    assert!(order.is_sorted(), "{text}");
}

/// `K7Q-2M` after some words.
fn codes_after(text: &str, words: &str) -> Vec<String> {
    let rest = text.split(words).skip(1);
    rest.map(|rest| rest.trim_start().chars().take(6).collect()).collect()
}

#[test]
fn session_codes_of_badge_roster_and_safety_page_agree() {
    let site = with_volunteers(2).built(&["--print", "changed"]);
    let text = pdf::text(&badges(&site));
    // Three of the four coming shifts, none of what is past.
    let sessions = ["17/11", "18/11", "19/11"];
    assert!(!text.contains("15/11 ") && !text.contains("20/11 "), "{text}");
    let roster = site.public(&format!("{FOLDER}/lich-truc/index.html"));
    let shown = codes_after(&roster, "Mã buổi:");
    assert_eq!(shown.len(), 4, "past shifts have none: {roster}");
    for (day, code) in sessions.iter().zip(&shown) {
        let line = format!("{day} 19:00–21:30 {code}");
        assert!(text.contains(&line), "{line}: {text}");
    }
    let safety = site.public("co-that-khong/index.html");
    let official = |title: &str| {
        let rest = safety.split(title).nth(1).unwrap_or_else(|| panic!("{safety}"));
        codes_after(rest, "Mã buổi:").swap_remove(0)
    };
    assert_eq!(official("Buổi tối"), shown[1]);
    assert_ne!(official("Buổi khác"), shown[1]);
    // The other badge has a line to write on.
    assert_eq!(text.matches("Mã buổi: ____").count(), 1, "{text}");
}

#[test]
fn session_codes_stay_when_other_content_changes() {
    let before = with_volunteers(2).built(&[]);
    let after = with_volunteers(5)
        .replace("content/communes/18115-x/commune.yaml", "Tổ dân phố số 7", "Khác")
        .replace(
            "content/communes/18115-x/commune.yaml",
            "name: Bắc Hồng Lĩnh",
            "name: Tên Mới",
        )
        .built(&[]);
    let codes = |site: &TestSite, folder: &str| {
        codes_after(
            &site.public(&format!("xa-phuong/{folder}/lich-truc/index.html")),
            "Mã buổi:",
        )
    };
    assert_eq!(codes(&before, "bac-hong-linh-18115"), codes(&after, "ten-moi-18115"));
}

#[test]
fn public_edition_has_neither_badges_nor_certificates_nor_names() {
    let site = with_volunteers(12).built(&["--print", "changed"]);
    let files = site.files("public");
    assert!(files.iter().any(|(path, _)| path.ends_with("ap-phich.cong-an-a4.pdf")));
    for (path, bytes) in files {
        assert!(!path.contains("the-tinh-nguyen-vien"), "{path}");
        assert!(!path.contains("giay-chung-nhan"), "{path}");
        let text = if path.ends_with(".pdf") {
            pdf::text(&site.path("public").join(&path))
        } else {
            String::from_utf8_lossy(&bytes).into_owned()
        };
        assert!(!text.contains("the-tinh-nguyen-vien"), "{path}");
        assert!(!text.contains(LONG) && !text.contains("Người04"), "{path}");
        assert!(!text.contains("0900 000"), "{path}");
    }
}

#[test]
fn internal_page_links_them_and_a_commune_without_register_has_none() {
    let site = with_volunteers(2);
    let folder = internal(&site);
    let page = std::fs::read_to_string(folder.join("index.html")).unwrap();
    assert!(page.contains("in/the-tinh-nguyen-vien.pdf"));
    assert!(page.contains("in/giay-chung-nhan.pdf"));
    let other = folder.with_file_name("an-00001").join("in");
    assert!(!other.join("the-tinh-nguyen-vien.pdf").exists());
    assert!(!other.join("giay-chung-nhan.pdf").exists());
}

#[test]
fn english_badges_lack_no_word() {
    let site =
        with_volunteers(2).replace("content/site.yaml", "title", "language: en\ntitle");
    let text = pdf::text(&badges(&site));
    assert!(text.contains("VOLUNTEER") && text.contains("Session codes"), "{text}");
    assert!(!text.contains("[badge"), "{text}");
}

#[test]
fn without_a_public_address_a_badge_has_no_code() {
    let site = with_volunteers(2).replace(
        "content/site.yaml",
        "base_url: https://thu.example/\n",
        "",
    );
    let file = badges(&site);
    assert!(pdf::codes(&file, 1).is_empty());
    assert!(pdf::text(&file).contains("TNV-001"));
}
