//! Handouts: what stands on them, and in which form.

use std::path::PathBuf;

use crate::{COMMUNE, HOSTILE, TestSite, pdf, site};

/// The forms: ending, size of a page in points, most pages.
const FORMS: [(&str, &str, usize); 4] = [
    ("a5", "419.528 x 595.276 pts", 2),
    ("a4", "841.89 x 595.276 pts (A4)", 2),
    ("a6", "297.638 x 419.528 pts", 2),
    ("chu-to", "595.276 x 841.89 pts", 8),
];
const ADDRESS: &str = "https://thu.example/xa-phuong/bac-hong-linh-18115/huong-dan/dat/";

fn sheet(site: &TestSite, form: &str) -> PathBuf {
    site.path(&format!("{COMMUNE}/in/dat-{form}.pdf"))
}

#[test]
fn every_form_says_what_the_guide_and_the_commune_say() {
    let site = site().built(&["--print", "changed"]);
    for (form, size, most) in FORMS {
        let file = sheet(&site, form);
        assert_eq!(pdf::info(&file, "Page size"), size_as_shown(size), "{form}");
        let pages: usize = pdf::info(&file, "Pages").parse().unwrap();
        assert!(pages <= most, "{form}: {pages}");
        assert!(std::fs::metadata(&file).unwrap().len() < 80_000, "{form}");

        let text = pdf::text(&file);
        let flat = flat(&text);
        let mut wanted = vec![
            "Xác minh thông tin thửa đất của gia đình",
            "Phường Bắc Hồng Lĩnh",
            "0239 000 1002",
            "Đoàn phường Bắc Hồng Lĩnh",
            "Giấy chứng nhận quyền sử dụng đất (bản gốc để đối chiếu)",
            "Trụ sở Công an phường Bắc Hồng Lĩnh",
            "07:30–11:30, 13:30–17:00",
            "Thứ Ba, 18/11/2025",
            "Không thu tiền, không nhờ chuyển khoản.",
            "Cập nhật đến 16/11/2025",
            "Tỉnh đoàn",
            ADDRESS,
            HOSTILE,
        ];
        if form != "a6" {
            wanted.extend(["Bước thứ 1:", "Bước thứ 12:"]);
        }
        for part in wanted {
            let part = self::flat(part);
            assert!(flat.contains(&part), "{form} lacks {part}\n{text}");
        }
        // Questions need room that only the large print has.
        assert_eq!(text.contains("Có mất tiền không?"), form == "chu-to", "{form}");
    }
}

/// Without spaces, and without hyphens: poppler drops them at the ends of lines.
fn flat(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect()
}

/// Poppler names the sizes that it knows.
fn size_as_shown(size: &str) -> String {
    match size {
        "595.276 x 841.89 pts" => format!("{size} (A4)"),
        size => size.to_owned(),
    }
}

#[test]
fn sheets_are_tagged_named_and_bring_their_fonts() {
    let site = site().built(&["--print", "changed"]);
    for (form, ..) in FORMS {
        let file = sheet(&site, form);
        assert_eq!(pdf::info(&file, "Tagged"), "yes", "{form}");
        let title = "Xác minh thông tin thửa đất của gia đình – Phường Bắc Hồng Lĩnh";
        assert_eq!(pdf::info(&file, "Title"), title);
        assert_eq!(pdf::info(&file, "Author"), "Tỉnh đoàn");
        let bytes = std::fs::read(&file).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert!(text.contains("<pdfuaid:part>1</pdfuaid:part>"), "{form}");
        let fonts = pdf::fonts(&file);
        assert!(!fonts.is_empty());
        for (name, embedded) in fonts {
            assert!(embedded && name.contains("NotoSans"), "{form}: {name}");
        }
    }
}

#[test]
fn every_code_opens_the_page_whose_address_stands_beside_it() {
    let site = site().built(&["--print", "changed"]);
    for (form, ..) in FORMS {
        let file = sheet(&site, form);
        let pages: usize = pdf::info(&file, "Pages").parse().unwrap();
        let found: Vec<String> =
            (1..=pages).flat_map(|page| pdf::codes(&file, page)).collect();
        // Two of A5 on A4.
        let copies = if form == "a4" { 2 } else { 1 };
        assert_eq!(found, vec![ADDRESS; copies], "{form}");
    }
    assert!(site.path(&format!("{COMMUNE}/huong-dan/dat/index.html")).is_file());
}

#[test]
fn without_a_public_address_a_sheet_has_no_code() {
    let site = site()
        .replace("content/site.yaml", "base_url: https://thu.example/\n", "")
        .built(&["--print", "changed"]);
    let file = sheet(&site, "a5");
    let text = pdf::text(&file);
    assert!(text.contains("0239 000 1002") && !text.contains("https://"), "{text}");
    let pages: usize = pdf::info(&file, "Pages").parse().unwrap();
    assert!((1..=pages).all(|page| pdf::codes(&file, page).is_empty()));
}

#[test]
fn pages_link_the_sheets_with_pages_and_size() {
    let site = site().built(&["--print", "changed"]);
    let commune = site.public("xa-phuong/bac-hong-linh-18115/index.html");
    let guide = site.public("xa-phuong/bac-hong-linh-18115/huong-dan/dat/index.html");
    for (form, ..) in FORMS {
        let file = sheet(&site, form);
        let kilobytes = std::fs::metadata(&file).unwrap().len().div_ceil(1000);
        let shown = format!("{} trang, {kilobytes} KB", pdf::info(&file, "Pages"));
        for (page, up) in [(&commune, "../../"), (&guide, "../../../../")] {
            let link =
                format!("href=\"{up}xa-phuong/bac-hong-linh-18115/in/dat-{form}.pdf\"");
            assert!(page.contains(&link) && page.contains(&shown), "{form}: {shown}");
        }
    }
}

#[test]
fn english_sheets_have_no_missing_word() {
    let site = site()
        .replace("content/site.yaml", "title", "language: en\ntitle")
        .built(&["--print", "changed"]);
    for (form, ..) in FORMS {
        let text = pdf::text(&sheet(&site, form));
        assert!(text.contains("Any question? Please call"), "{form}: {text}");
        assert!(!text.contains("[sheet-") && !text.contains("[no-"), "{form}: {text}");
    }
}
