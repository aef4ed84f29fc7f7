//! Scripts: where each is loaded, and what stands there without it.
//!
//! What the script does is tested in a browser: `tests/browser/charts.mjs`.

use crate::test_site::TestSite;

/// Every page of a built site: its path and text.
fn pages(site: &TestSite) -> Vec<(String, String)> {
    let files = site.files("public").into_iter();
    let pages = files.filter(|(path, _)| path.ends_with(".html"));
    pages.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
}

#[test]
fn script_and_its_words_stand_on_pages_with_charts_and_nowhere_else() {
    let site = TestSite::sample().built(&[]);
    let (mut with, mut without) = (0, 0);
    for (path, page) in pages(&site) {
        let has_charts = page.contains("</figure>");
        let times = page.matches("assets/charts.js?v=").count();
        assert_eq!(times, usize::from(has_charts), "{path}");
        let has_field = page.contains("id=\"find-field\"");
        assert_eq!(page.contains("assets/find.js?v="), has_field, "{path}");
        assert_eq!(page.matches("assets/page.js?v=").count(), 1, "{path}");
        assert_eq!(page.contains("<template id=\"files\""), has_charts, "{path}");
        // Buttons stand in templates only: without the scripts there is none.
        let buttons = page.matches("<button").count();
        assert_eq!(buttons, if has_charts { 6 } else { 3 }, "{path}");
        let (shown, kept) = page.split_once("<template").unwrap();
        assert!(!shown.contains("<button") && kept.contains("<button"), "{path}");
        *(if has_charts { &mut with } else { &mut without }) += 1;
    }
    assert!(with > 69 && without > 69, "{with} {without}");
}

#[test]
fn every_page_allows_its_own_script_and_styles_and_nothing_inside_the_page() {
    for site in [TestSite::sample().built(&[]), TestSite::ha_noi().built(&[])] {
        for (path, page) in pages(&site) {
            let policy = "content=\"default-src 'none'; script-src 'self' file:; \
                 style-src 'self' file:; img-src 'self' file: data:; \
                 connect-src 'self'; manifest-src 'self'; base-uri 'none'; \
                 form-action 'none'\"";
            // But for the block of data, by its mark.
            let (before, rest) = page.split_once(" 'sha256-").unwrap_or((&page, ""));
            let page = match rest.split_once("';") {
                Some((_, after)) => format!("{before};{after}"),
                None => page.clone(),
            };
            assert!(page.contains(policy), "{path}");
            for forbidden in ["<style", " style=\"", " onclick", " onload", "<script>"] {
                assert!(!page.contains(forbidden), "{path}: {forbidden}");
            }
        }
    }
}

#[test]
fn charts_lead_to_the_open_data_that_holds_their_numbers() {
    let site = TestSite::sample().built(&[]);
    let commune = site.public("xa-phuong/duc-tho-18229/index.html");
    for file in ["series.csv", "turns.csv"] {
        assert!(commune.contains(&format!("href=\"../../data/{file}\"")), "{file}");
    }
    let campaign = site.public("chien-dich/dat-dai/index.html");
    assert!(campaign.contains("href=\"../../data/progress.csv\""));
    assert!(site.public("index.html").contains("href=\"data/progress.csv\""));
}

#[test]
fn files_of_a_page_are_named_after_it() {
    let site = TestSite::sample().built(&[]);
    for (path, name) in [
        ("index.html", "ha-tinh"),
        ("chien-dich/dat-dai/index.html", "dat-dai"),
        ("xa-phuong/duc-tho-18229/index.html", "duc-tho-18229"),
    ] {
        let wanted = format!("data-page=\"{name}\" data-date=\"2025-11-16\"");
        assert!(site.public(path).contains(&wanted), "{path}");
    }
}

#[test]
fn site_may_bring_its_own_script_and_browsers_fetch_it() {
    let address = |site: &TestSite| {
        let page = site.public("chien-dich/dat-dai/index.html");
        let at = page.split_once("assets/charts.js?v=").unwrap().1;
        at.split_once('"').unwrap().0.to_owned()
    };
    let site = TestSite::small().built(&[]);
    let before = address(&site);
    let own = "// none of it\n";
    let site = site.write("themes/default/static/charts.js", own).built(&[]);
    assert_eq!(site.public("assets/charts.js"), own);
    assert_ne!(address(&site), before);
}

#[test]
fn script_is_small_and_says_nothing_itself() {
    let script = include_str!("../../themes/default/static/charts.js");
    assert!(script.len() < 12_000, "{}", script.len());
    let code = script.lines().filter(|line| !line.trim_start().starts_with("//"));
    // Words for people come from the page, in its language.
    let letters = "ăâđêôơưáàảãạấầẩẫậếềểễệốồổỗộớờởỡợứừửữự";
    for line in code {
        assert!(!line.contains(|c| letters.contains(c)), "{line}");
    }
}
