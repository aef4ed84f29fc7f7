//! A site's own palette changes every colour: pages, icon, bars of browsers, workbooks.

use std::io::Read as _;

use crate::test_site::TestSite;

const BUILT_IN: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/themes/default/theme.toml"));

#[test]
fn own_palette_changes_every_colour() {
    let own = BUILT_IN.replace("#083B73", "#123456").replace("#0A2A50", "#654321");
    let site = TestSite::small().write("themes/default/theme.toml", own).built(&[]);
    let style = site.public("assets/style.css");
    assert!(style.contains("--header: #123456;") && style.contains("--header: #654321;"));
    assert!(site.public("assets/icon.svg").contains("fill=\"#123456\""));
    let home = site.public("index.html");
    assert!(home.contains("content=\"#123456\"") && home.contains("content=\"#654321\""));
    for (path, bytes) in site.files("public") {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("#083B73") && !text.contains("var(--header)\""), "{path}");
    }
    let form = site.path("form.xlsx");
    let ended = site
        .run("template", &["log", "--commune", "00001", "--out", form.to_str().unwrap()]);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    let mut book = zip::ZipArchive::new(std::fs::File::open(form).unwrap()).unwrap();
    let mut styles = String::new();
    book.by_name("xl/styles.xml").unwrap().read_to_string(&mut styles).unwrap();
    assert!(styles.contains("FF123456") && !styles.contains("FF083B73"), "{styles}");
}

#[test]
fn colours_that_are_hard_to_read_are_told_and_published() {
    let faint = BUILT_IN.replacen("ink = \"#14212E\"", "ink = \"#C0C0C0\"", 1);
    let site = TestSite::small().write("themes/default/theme.toml", faint);
    assert!(site.said().contains(&"low-contrast".to_owned()));
    assert_eq!(site.built(&[]).run("check", &["--strict"]).code, 1);
}
