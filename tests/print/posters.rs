//! Posters of points: what stands on them, how large, and that A3 is A4 enlarged.

use std::path::PathBuf;

use crate::{COMMUNE, HOSTILE, TestSite, pdf, site};

/// The forms: ending, size of a page as poppler says it, width of the code in mm.
const FORMS: [(&str, &str, f64); 2] = [
    ("a4", "595.276 x 841.89 pts (A4)", 50.0),
    ("a3", "841.89 x 1190.55 pts (A3)", 70.0),
];
const ADDRESS: &str = "https://thu.example/xa-phuong/bac-hong-linh-18115/";
const SAFETY: &str = "https://thu.example/co-that-khong/";

fn sheet(site: &TestSite, point: &str, form: &str) -> PathBuf {
    site.path(&format!("{COMMUNE}/in/ap-phich.{point}-{form}.pdf"))
}

fn flat(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect()
}

#[test]
fn poster_says_what_where_when_and_what_is_never_asked() {
    let site = site().built(&["--print", "changed"]);
    for (form, size, _) in FORMS {
        let file = sheet(&site, "cong-an", form);
        assert_eq!(pdf::info(&file, "Page size"), size);
        assert_eq!(pdf::info(&file, "Pages"), "1");
        assert_eq!(pdf::info(&file, "Tagged"), "yes");
        assert_eq!(
            pdf::info(&file, "Title"),
            "Trụ sở Công an phường Bắc Hồng Lĩnh – Phường Bắc Hồng Lĩnh"
        );
        assert!(pdf::fonts(&file).iter().all(|(_, embedded)| *embedded));
        let text = pdf::text_as_set(&file);
        for part in [
            "Trụ sở Công an phường Bắc Hồng Lĩnh",
            "Tại đây hỗ trợ Đất đai",
            "Thứ Hai – Thứ Sáu 07:30–11:30 13:30–17:00",
            "Tổ dân phố số 7",
            "0239 000 1002",
            "Không thu tiền, không nhờ chuyển khoản.",
            "Có thật không?",
            ADDRESS,
            SAFETY,
        ] {
            assert!(flat(&text).contains(&flat(part)), "{form} lacks {part}\n{text}");
        }
        assert!(!text.contains("NỘI BỘ"));
    }
}

#[test]
fn codes_are_large_and_open_the_page_of_the_commune() {
    let site = site().built(&["--print", "changed"]);
    for (form, _, side) in FORMS {
        let found = pdf::codes_and_sides(&sheet(&site, "cong-an", form), 1);
        let [(code, width)] = &found[..] else { panic!("{form}: {found:?}") };
        assert_eq!(code, ADDRESS);
        assert!(*width >= side, "{form}: {width}");
    }
    assert!(site.path(&format!("{COMMUNE}/index.html")).is_file());
}

#[test]
fn a3_is_a4_enlarged() {
    let site = site().built(&["--print", "changed"]);
    let [small, large] =
        ["a4", "a3"].map(|form| pdf::words(&sheet(&site, "cong-an", form)));
    assert_eq!(small.len(), large.len());
    for ((word, at), (same, there)) in small.iter().zip(&large) {
        assert_eq!(word, same);
        for (a, b) in at.iter().zip(there) {
            assert!((a * 420.0 / 297.0 - b).abs() < 0.5, "{word}: {a} {b}");
        }
    }
}

#[test]
fn name_of_a_point_is_read_from_three_metres() {
    let site = site()
        .replace(
            "content/communes/18115-x/commune.yaml",
            "Trụ sở Công an phường Bắc Hồng Lĩnh",
            "Trụ sở Công an phường",
        )
        .built(&["--print", "changed"]);
    let words = pdf::words(&sheet(&site, "cong-an", "a4"));
    let height = |[_, top, _, bottom]: [f64; 4]| bottom - top;
    let largest = words.iter().map(|(_, at)| height(*at)).fold(0.0, f64::max);
    // From ascender to descender a line is higher than its size.
    let title: Vec<&str> = words
        .iter()
        .filter(|(_, at)| height(*at) > 0.99 * largest)
        .map(|(word, _)| word.as_str())
        .collect();
    assert_eq!(title.join(" "), "Trụ sở Công an phường");
    assert!(largest >= 60.0 * 1.36, "{largest}");
}

#[test]
fn unknown_hours_are_said_and_names_stay_literal() {
    let site = site().built(&["--print", "changed"]);
    for (form, ..) in FORMS {
        let text = pdf::text(&sheet(&site, "la", form));
        assert!(flat(&text).contains(&flat(HOSTILE)), "{text}");
        assert!(text.contains("Chưa có giờ mở cửa"), "{text}");
    }
}

#[test]
fn without_a_public_address_a_poster_has_no_code() {
    let site = site()
        .replace("content/site.yaml", "base_url: https://thu.example/\n", "")
        .built(&["--print", "changed"]);
    let file = sheet(&site, "cong-an", "a4");
    let text = pdf::text(&file);
    assert!(text.contains("0239 000 1002") && !text.contains("https://"), "{text}");
    assert!(pdf::codes(&file, 1).is_empty());
}

#[test]
fn long_names_and_full_weeks_fit() {
    let long = "Trung tâm Phục vụ hành chính công phường Nam Hồng Lĩnh, cơ sở 2";
    let week = "open: {mon: [sang, chieu], tue: [sang], wed: [sang, chieu, toi], \
                thu: [sang], fri: [chieu], sat: [sang, chieu, toi], sun: [toi]}";
    let site = site()
        .replace("content/communes/18115-x/commune.yaml", HOSTILE, long)
        .replace(
            "content/communes/18115-x/commune.yaml",
            "open: {mon-fri: [sang, chieu], sat: [sang]}",
            week,
        )
        .built(&["--print", "changed"]);
    let text = pdf::text(&sheet(&site, "la", "a4"));
    assert!(flat(&text).contains(&flat(long)), "{text}");
    let text = pdf::text_as_set(&sheet(&site, "cong-an", "a4"));
    for part in ["Thứ Tư 07:30–11:30 13:30–17:00 19:00–21:30", "Chủ nhật 19:00–21:30"]
    {
        assert!(flat(&text).contains(&flat(part)), "{part}: {text}");
    }
}

#[test]
fn posters_are_listed_and_english_lacks_no_word() {
    let site = site()
        .replace("content/site.yaml", "title", "language: en\ntitle")
        .built(&["--print", "changed"]);
    let page = site.public("xa-phuong/bac-hong-linh-18115/index.html");
    assert!(page.contains("in/ap-phich.cong-an-a3.pdf"));
    assert!(page.contains("A3 poster: Trụ sở Công an"), "{page}");
    let text = pdf::text(&sheet(&site, "cong-an", "a4"));
    assert!(
        text.contains("Before you come, call") && !text.contains("[poster"),
        "{text}"
    );
}
