//! Sheets for villages, and packs: all sheets of a commune in one PDF and one ZIP.

use std::{collections::BTreeMap, fs::File, io::Read as _};

use crate::{COMMUNE, TestSite, pdf, site};

const PACK: &str = "tron-bo.bac-hong-linh-18115";

/// With three villages; the first two have sessions.
fn with_villages() -> TestSite {
    let commune = "content/communes/18115-x/commune.yaml";
    site()
        .replace(
            commune,
            "points:",
            "villages:\n  - {id: tdp-1, name: Thuận Tiến, kind: tổ dân phố}\n  \
             - {id: tdp-2, name: Hồng Nguyệt, kind: tổ dân phố}\n  \
             - {id: tdp-3, name: Ngọc Sơn}\npoints:",
        )
        .write(
            "content/communes/18115-x/events.yaml",
            "- {date: 2025-11-18, from: \"19:00\", to: \"21:00\", title: Buổi rà soát, campaign: dat-dai, village: tdp-1, place: Nhà văn hóa Thuận Tiến}\n\
             - {date: 2025-11-20, from: \"08:00\", to: \"10:00\", title: Buổi nói chuyện, village: tdp-2, place: Sân đình Hồng Nguyệt}\n\
             - {date: 2025-11-21, title: Buổi chung, place: Hội trường phường}\n\
             - {date: 2025-09-21, title: Buổi đã qua, village: tdp-3}\n",
        )
}

#[test]
fn a_village_with_sessions_has_a_sheet_that_names_them_first() {
    let site = with_villages().built(&["--print", "changed"]);
    let text = |file: &str| pdf::text(&site.path(&format!("{COMMUNE}/in/{file}.pdf")));
    let first = text("dat.tdp-1-a5");
    for part in ["Tổ dân phố Thuận Tiến", "Thứ Ba, 18/11/2025", "Nhà văn hóa Thuận Tiến"]
    {
        assert!(first.contains(part), "{part}: {first}");
    }
    for other in ["Sân đình", "Hội trường phường", "Hồng Nguyệt"] {
        assert!(!first.contains(other), "{other}: {first}");
    }
    let second = text("dat.tdp-2-a5");
    assert!(second.contains("Sân đình Hồng Nguyệt") && !second.contains("Thuận Tiến"));
    // What is past is no reason for a sheet.
    assert!(!site.path(&format!("{COMMUNE}/in/dat.tdp-3-a5.pdf")).exists());
    let page = site.public("xa-phuong/bac-hong-linh-18115/index.html");
    assert!(page.contains("Tờ A5 cho tổ dân phố Thuận Tiến"));
}

#[test]
fn the_pack_holds_every_sheet_that_goes_on_a4() {
    let site = with_villages().built(&["--print", "changed"]);
    let file = |name: &str| site.path(&format!("{COMMUNE}/in/{name}.pdf"));
    let pack = file(PACK);
    let text = pdf::text(&pack);
    assert!(text.contains("Trọn bộ tờ in của phường Bắc Hồng Lĩnh"), "{text}");
    assert_eq!(pdf::info(&pack, "Tagged"), "yes");
    // The cover, and its empty back.
    assert!(pdf::page_text(&pack, 1).contains("Tờ A4, hai bản A5"));
    assert_eq!(pdf::page_text(&pack, 2), "");
    let mut next = 3;
    for (name, size) in [
        ("dat-a4", "841.89 x 595.276"),
        ("dat-chu-to", "595.276 x 841.89"),
        ("dat.tdp-1-a5", "841.89 x 595.276"),
        ("dat.tdp-2-a5", "841.89 x 595.276"),
        ("phieu-den-nha", "595.276 x 841.89"),
        ("ap-phich.cong-an-a4", "595.276 x 841.89"),
        ("ap-phich.la-a4", "595.276 x 841.89"),
    ] {
        assert!(next % 2 == 1, "{name} begins on the back of another sheet");
        let pages: usize = pdf::info(&file(name), "Pages").parse().unwrap();
        for page in 1..=pages {
            // A sheet for a village stands there twice; it counts its own pages.
            let (whole, own) =
                (pdf::page_text(&pack, next), pdf::page_text(&file(name), page));
            assert!(own.contains(&format!("{page}/{pages}")), "{name}: {own}");
            assert!(whole.starts_with(&own), "{name} {page}: {whole}");
            assert_eq!(pdf::size(&pack, next), size, "{name}");
            next += 1;
        }
        if next % 2 == 0 && name != "ap-phich.la-a4" {
            assert_eq!(pdf::page_text(&pack, next), "", "after {name}");
            next += 1;
        }
    }
    let all = next - 1;
    assert_eq!(pdf::info(&pack, "Pages"), all.to_string());
    let codes: usize = (1..=all).map(|page| pdf::codes(&pack, page).len()).sum();
    // Two on a sheet for a village and on A4, one on a poster.
    assert_eq!(codes, 2 + 1 + 2 + 2 + 1 + 1);
}

#[test]
fn the_zip_holds_every_file_as_it_is() {
    let site = with_villages().built(&["--print", "changed"]);
    let path = site.path(&format!("{COMMUNE}/in/{PACK}.zip"));
    let mut zip = zip::ZipArchive::new(File::open(&path).unwrap()).unwrap();
    let mut found = BTreeMap::new();
    for number in 0..zip.len() {
        let mut file = zip.by_index(number).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        let name =
            file.name().unwrap().strip_prefix("bac-hong-linh-18115/").unwrap().to_owned();
        found.insert(name, bytes);
    }
    let folder = format!("{COMMUNE}/in");
    let wanted: BTreeMap<String, Vec<u8>> = site
        .files(&folder)
        .into_iter()
        .filter(|(name, _)| name.ends_with(".pdf"))
        .collect();
    assert!(found.len() > 6);
    assert!(found == wanted, "{:?} {:?}", found.keys(), wanted.keys());
    let page = site.public("xa-phuong/bac-hong-linh-18115/index.html");
    assert!(
        page.contains(&format!("in/{PACK}.zip"))
            && page.contains(&format!("in/{PACK}.pdf"))
    );
    assert!(page.contains(&format!("ZIP, {} tệp", found.len())), "{page}");
}
