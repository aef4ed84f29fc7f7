//! Every page of the tree is there, whole, and says the same as the data.

use serde_json::Value;

use crate::test_site::{TestSite, files};

/// Every path that FORMAT's tree promises for a commune of a site.
fn promised(site: &TestSite, guides: &[&str]) -> Vec<String> {
    let summary = site.summary();
    let mut paths: Vec<String> = [
        "index.html",
        "404.html",
        "robots.txt",
        "xa-phuong/index.html",
        "co-that-khong/index.html",
        "du-lieu/index.html",
        "data/datapackage.json",
        "data/manifest.json",
    ]
    .map(str::to_owned)
    .into();
    for campaign in summary["campaigns"].as_array().unwrap() {
        paths.push(format!("chien-dich/{}/index.html", campaign["id"].as_str().unwrap()));
    }
    for group in summary["groups"].as_array().unwrap() {
        paths.push(group["url"].as_str().unwrap().to_owned());
    }
    for commune in summary["communes"].as_array().unwrap() {
        let url = commune["url"].as_str().unwrap();
        let folder = url.strip_suffix("index.html").unwrap();
        paths.push(url.to_owned());
        paths.push(format!("{folder}lich-truc/index.html"));
        paths
            .extend(guides.iter().map(|id| format!("{folder}huong-dan/{id}/index.html")));
        paths.push(format!("data/communes/{}.json", commune["code"].as_str().unwrap()));
    }
    paths
}

#[test]
fn sample_province_builds_and_every_page_is_there() {
    let site = TestSite::sample();
    // Three shifts of the coming week still look for hands; nothing else is said.
    assert_eq!(site.said(), ["short-of-hands"; 3]);
    let site = site.built(&[]);
    assert_eq!(site.summary()["communes"].as_array().unwrap().len(), 69);
    let guides =
        ["xac-minh-dat-dai", "lam-sach-gplx", "vneid-muc-2", "canh-giac-lua-dao"];
    for path in promised(&site, &guides) {
        assert!(!site.public(&path).is_empty(), "{path}");
    }
    for path in ["feed.xml", "sitemap.xml", "bao-cao/2025-W46/index.html"] {
        assert!(!site.public(path).is_empty(), "{path}");
    }
    let calendar = site.public("xa-phuong/duc-tho-18229/lich-truc/lich-truc.ics");
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n"), "{calendar}");
}

#[test]
fn site_of_before_july_2025_builds_as_well() {
    let site = TestSite::ha_noi().built(&[]);
    for path in promised(&site, &[]) {
        assert!(!site.public(&path).is_empty(), "{path}");
    }
    assert_eq!(site.summary()["groups"].as_array().unwrap().len(), 2);
    // No public address: no feed, no sitemap.
    assert!(!site.path("public/feed.xml").exists());
}

#[test]
fn pages_and_sentences_show_the_numbers_of_the_data() {
    let site = TestSite::sample().built(&[]);
    let summary = site.summary();
    for commune in summary["communes"].as_array().unwrap() {
        let page = site.public(commune["url"].as_str().unwrap());
        for campaign in commune["campaigns"].as_array().unwrap() {
            for indicator in campaign["indicators"].as_array().unwrap() {
                let shown = |key: &str| indicator[key].as_i64().map(grouped);
                if let (Some(value), Some(target)) = (shown("value"), shown("target")) {
                    let pair = format!("{value} / {target}");
                    assert!(page.contains(&pair), "{}: {pair}", commune["name"]);
                    let percent = indicator["percent"].as_f64().unwrap();
                    let percent = format!("({percent:.1}%)").replace('.', ",");
                    assert!(page.contains(&percent), "{}: {percent}", commune["name"]);
                }
                if let Some(needed) = shown("needed_per_day") {
                    assert!(
                        page.contains(&format!("cần {needed} ")),
                        "{}",
                        commune["name"]
                    );
                }
            }
        }
        match commune["activity"]["turns"].as_i64() {
            Some(turns) => {
                assert!(page.contains(&format!("<dd>{}</dd>", grouped(turns))));
            }
            None => assert!(page.contains("Chưa có sổ ghi lượt"), "{}", commune["name"]),
        }
    }
    let home = site.public("index.html");
    let turns = grouped(summary["activity"]["turns"].as_i64().unwrap());
    assert!(home.contains(&format!("<dd>{turns}</dd>")));
    assert!(summary["activity"]["turns"].as_i64().unwrap() > 2000);
}

/// 1234567 as 1.234.567, written again here on purpose.
fn grouped(number: i64) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let mut parts = Vec::new();
    if first > 0 {
        parts.push(digits[..first].to_owned());
    }
    let rest = digits.as_bytes()[first..].chunks(3);
    parts.extend(rest.map(|chunk| String::from_utf8(chunk.to_vec()).unwrap()));
    parts.join(".")
}

#[test]
fn missing_is_never_zero() {
    let site = TestSite::small()
        .write(
            "content/communes/00003-x/commune.yaml",
            "code: \"00003\"\nname: Châu\nkind: phường\n",
        )
        .built(&[]);
    let summary = site.summary();
    let commune = &summary["communes"][2];
    assert_eq!(commune["code"], "00003");
    for figure in
        ["turns", "volunteers", "hours", "helped", "elderly", "records", "sessions"]
    {
        assert_eq!(commune["activity"][figure], Value::Null, "{figure}");
    }
    assert_eq!(commune["campaigns"][0]["last_report"], Value::Null);
    assert_eq!(commune["campaigns"][0]["indicators"][0]["value"], Value::Null);
    let page = site.public("xa-phuong/chau-00003/index.html");
    assert!(page.contains("chưa báo cáo"));
    assert!(!page.contains("<dd>0</dd>"));
}

#[test]
fn hostile_names_are_text_and_stay_in_their_folder() {
    let name = "<script>alert('x')</script> {{ 7*7 }} ../../etc & \"Nguyễn\"";
    let yaml = format!(
        "code: \"00003\"\nname: '{}'\nkind: xã\ngroup: '{}'\n",
        name.replace('\'', "''"),
        name.replace('\'', "''")
    );
    let site =
        TestSite::small().write("content/communes/00003-x/commune.yaml", yaml).built(&[]);
    let url = site.summary()["communes"][0]["url"].as_str().unwrap().to_owned();
    assert!(url.is_ascii() && !url.contains(".."), "{url}");
    for (path, bytes) in site.files("public") {
        if path.ends_with(".html") {
            let text = String::from_utf8(bytes).unwrap();
            // The site's own scripts are the only ones; a data block is none.
            for rest in text.split("<script").skip(1) {
                let tag = rest.split('>').next().unwrap();
                let own = ["charts.js", "find.js", "offline.js", "page.js"];
                let is_own = own.iter().any(|name| {
                    tag.starts_with(" src=\"")
                        && tag.contains(&format!("assets/{name}?v="))
                });
                assert!(
                    is_own || tag == " type=\"application/ld+json\"",
                    "{path}: {tag}"
                );
            }
        }
    }
    assert!(site.public(&url).contains("{{ 7*7 }}"));
    // A spreadsheet must not run what a name says.
    let site = TestSite::small()
        .replace("content/communes/00001-x/commune.yaml", "name: An", "name: =1+1")
        .built(&[]);
    assert!(site.public("data/communes.csv").contains("\n00001,'=1+1,"));
}

#[test]
fn same_input_gives_the_same_bytes_on_one_thread_on_two_again_and_elsewhere() {
    let site = TestSite::ha_noi().built(&["--threads", "1"]);
    let first = site.files("public");
    let elsewhere = TestSite::ha_noi().built(&["--threads", "2"]);
    let again = site.built(&["--threads", "2"]);
    let other_out = again.path("a/longer/way/to/the/site");
    let again = again.built(&["--out", other_out.to_str().unwrap()]);
    for second in [elsewhere.files("public"), again.files("public"), files(&other_out)] {
        assert_eq!(first.len(), second.len());
        for (one, two) in first.iter().zip(&second) {
            assert_eq!(one.0, two.0);
            assert!(one.1 == two.1, "{} differs", one.0);
        }
    }
}
