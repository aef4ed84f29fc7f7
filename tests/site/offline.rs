//! What can be read without a network: the worker, the page for readers offline, and the
//! ZIP of one commune. That a phone really keeps pages, `tests/browser/offline.mjs` tries.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read as _},
};

use crate::test_site::TestSite;

const MARK: &str = "id=\"kept\" hidden";

#[test]
fn worker_names_every_asset_as_pages_do() {
    let site = TestSite::small().built(&[]);
    let worker = site.public("sw.js");
    assert!(!worker.contains('@') && !worker.contains("\n//"), "{worker}");
    let home = site.public("index.html");
    // The list of names is kept when somebody searches.
    let is_asset = |part: &&str| part.contains("?v=") && !part.contains("/find/");
    for part in home.split(['"', '\'']).filter(is_asset) {
        assert!(worker.contains(&format!("'{part}'")), "{part}");
    }
    assert!(home.contains("assets/offline.js?v=") && home.contains(MARK));
    assert!(site.public("ngoai-mang/index.html").contains("id=\"kept-pages\""));
}

#[test]
fn version_changes_with_an_asset_and_not_with_figures() {
    let version =
        |site: &TestSite| site.public("sw.js").lines().next().map(str::to_owned);
    let site = TestSite::small().built(&[]);
    let first = version(&site);
    let site = site.commune("00003", "Châu").built(&[]);
    assert_eq!(version(&site), first);
    let site =
        site.write("themes/default/static/style.css", "p { margin: 0 }").built(&[]);
    assert_ne!(version(&site), first);
}

#[test]
fn nothing_is_kept_of_a_site_that_wants_nothing_kept_nor_of_the_offices_edition() {
    let off = "https://thu.example/\noffline: false\n";
    let site = TestSite::small()
        .replace("content/site.yaml", "https://thu.example/\n", off)
        .built(&[]);
    for (folder, site) in [
        ("public", site),
        ("internal", TestSite::small().built(&["--audience", "internal"])),
    ] {
        let mut pages = 0;
        for (path, bytes) in site.files(folder) {
            if path.ends_with(".html") {
                let text = String::from_utf8(bytes).unwrap();
                pages += 1;
                assert!(!text.contains(MARK) && !text.contains("offline.js"), "{path}");
            }
        }
        assert!(pages > 5);
        let worker = std::fs::read_to_string(site.path(folder).join("sw.js")).unwrap();
        assert!(worker.contains("unregister()") && !worker.contains("fetch"), "{worker}");
        assert!(!site.path(folder).join("ngoai-mang").exists());
    }
}

/// The files of a commune's ZIP as text, by name.
fn unpacked(site: &TestSite, path: &str) -> BTreeMap<String, String> {
    let bytes = std::fs::read(site.path("public").join(path)).unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut all = BTreeMap::new();
    for index in 0..zip.len() {
        let mut file = zip.by_index(index).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        all.insert(file.name().unwrap().into_owned(), text);
    }
    all
}

/// Every address in a page's `<a>`, `<link>` and `<script>`.
fn addresses(page: &str) -> Vec<String> {
    let parts = page.split(" href=\"").skip(1).chain(page.split(" src=\"").skip(1));
    parts.map(|rest| rest.split('"').next().unwrap().replace("&amp;", "&")).collect()
}

/// Addresses of files that lead nowhere in the ZIP.
fn dead(files: &BTreeMap<String, String>) -> Vec<String> {
    let mut dead = Vec::new();
    for (name, text) in files.iter().filter(|(name, _)| name.ends_with(".html")) {
        for address in addresses(text) {
            if address.contains(':') || address.starts_with('#') {
                continue;
            }
            let path = address.split(['?', '#']).next().unwrap();
            let mut way: Vec<&str> = name.split('/').collect();
            way.pop();
            for part in path.split('/') {
                if part == ".." {
                    let _ = way.pop();
                } else {
                    way.push(part);
                }
            }
            if !files.contains_key(&way.join("/")) {
                dead.push(format!("{name}: {address}"));
            }
        }
    }
    dead
}

#[test]
fn zip_of_a_commune_is_whole_and_leads_out_only_to_the_published_site() {
    let site = TestSite::sample().built(&[]);
    let folder = "duc-tho-18229";
    let zip = format!("xa-phuong/{folder}/{folder}.zip");
    assert!(site.public(&format!("xa-phuong/{folder}/index.html")).contains(".zip\""));
    let files = unpacked(&site, &zip);
    assert!(files.keys().all(|name| name.starts_with("duc-tho-18229/")));
    for name in [
        "index.html",
        "xa-phuong/duc-tho-18229/index.html",
        "xa-phuong/duc-tho-18229/lich-truc/index.html",
        "xa-phuong/duc-tho-18229/lich-truc/lich-truc.ics",
        "xa-phuong/duc-tho-18229/huong-dan/vneid-muc-2/index.html",
        "co-that-khong/index.html",
        "data/communes/18229.json",
        "assets/style.css",
    ] {
        assert!(files.contains_key(&format!("{folder}/{name}")), "{name}");
    }
    assert!(
        !files.keys().any(|name| name.contains("ca-cua-toi") || name.contains("/in/"))
    );
    assert_eq!(dead(&files), Vec::<String>::new());
    let page = &files["duc-tho-18229/xa-phuong/duc-tho-18229/index.html"];
    let campaign = "href=\"https://aoxanh.example/ha-tinh/chien-dich/dat-dai/\"";
    assert!(page.contains(campaign));
    assert!(!page.contains("rel=\"manifest\"") && !page.contains("feed.xml"));
    // The page against fraud is about this commune alone.
    let safety = &files["duc-tho-18229/co-that-khong/index.html"];
    assert!(safety.contains("Đức Thọ") && !safety.contains("Sơn Tiến"));
    // The same bytes again.
    let first = std::fs::read(site.path("public").join(&zip)).unwrap();
    let site = site.built(&[]);
    assert!(first == std::fs::read(site.path("public").join(&zip)).unwrap());
}

#[test]
fn without_an_address_links_that_lead_out_are_text() {
    let site = TestSite::small()
        .replace(
            "content/site.yaml",
            "base_url: https://thu.example/",
            "commune_zip: true",
        )
        .built(&[]);
    let files = unpacked(&site, "xa-phuong/an-00001/an-00001.zip");
    assert_eq!(dead(&files), Vec::<String>::new());
    let page = &files["an-00001/xa-phuong/an-00001/index.html"];
    assert!(page.contains("<a>") && !page.contains("href=\"http"), "{page}");
}

#[test]
fn no_zip_unless_it_is_asked_for() {
    let site = TestSite::small().built(&[]);
    assert!(!site.files("public").iter().any(|(path, _)| path.ends_with(".zip")));
    assert!(!site.public("xa-phuong/an-00001/index.html").contains(".zip"));
}
