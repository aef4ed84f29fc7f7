//! What a site says about itself to programs: feeds, sitemap, linked data, manifest, the
//! description of the open data.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::test_site::TestSite;

/// The things that a page's data block names, by their kind.
fn things(page: &str) -> BTreeMap<String, Vec<Value>> {
    let mut all: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let opening = "<script type=\"application/ld+json\">";
    let Some((_, rest)) = page.split_once(opening) else { return all };
    let block: Value =
        serde_json::from_str(rest.split("</script>").next().unwrap()).unwrap();
    assert_eq!(block["@context"], "https://schema.org");
    for thing in block["@graph"].as_array().unwrap() {
        let kind = thing["@type"].as_str().unwrap().to_owned();
        all.entry(kind).or_default().push(thing.clone());
    }
    all
}

/// The texts of an element wherever it stands.
fn texts<'t>(xml: &'t str, name: &str) -> Vec<&'t str> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    xml.split(&*open).skip(1).map(|rest| rest.split(&*close).next().unwrap()).collect()
}

/// A feed as its readers want it: whole addresses, ids that are never twice the same.
fn check_feed(feed: &str, path: &str) {
    let ids = texts(feed, "id");
    let distinct: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), distinct.len(), "{path}");
    assert!(ids.iter().all(|id| id.starts_with("https://")), "{path}");
    assert_eq!(texts(feed, "updated").len(), ids.len(), "{path}");
    assert!(texts(feed, "updated").iter().all(|day| day.ends_with("T00:00:00Z")));
    assert!(feed.contains(&format!("<link rel=\"self\" type=\"application/atom+xml\" href=\"https://aoxanh.example/ha-tinh/{path}\"/>")), "{path}");
    assert!(!feed.contains('['), "a missing word: {path}");
}

#[test]
fn feeds_tell_a_week_in_words_and_a_communes_sessions() {
    let site = TestSite::sample().built(&[]);
    let feed = site.public("feed.xml");
    check_feed(&feed, "feed.xml");
    assert!(feed.contains("<summary>Tình nguyện viên đã trực 360 lượt, "), "{feed}");
    let summary = site.summary();
    let figures = &summary["campaigns"][0]["indicators"][0];
    let percent = figures["percent"].to_string().replace('.', ",");
    assert!(feed.contains(&format!("đạt {percent}%")), "{percent}");
    let mut sessions = 0;
    for commune in summary["communes"].as_array().unwrap() {
        let page = commune["url"].as_str().unwrap();
        let path = page.replace("index.html", "feed.xml");
        let own = site.public(&path);
        check_feed(&own, &path);
        sessions += own.matches("/#buoi-").count();
        assert!(own.matches("/#bao-cao-").count() <= 20);
        let page = site.public(page);
        assert!(page.contains("type=\"application/atom+xml\"") && page.contains(&path));
        // What an entry links to is on the page.
        for anchor in ["c-dat-dai", "sessions"] {
            assert!(page.contains(&format!("id=\"{anchor}\"")), "{anchor}");
        }
    }
    assert!(sessions > 20, "{sessions}");
}

#[test]
fn an_entry_keeps_its_id_when_the_site_moves_on() {
    let event =
        "- {date: 2025-11-20, from: \"19:00\", title: Lớp học, place: Nhà văn hóa}\n";
    let path = "content/communes/00001-x/events.yaml";
    let site = TestSite::small().write(path, event).built(&[]);
    let ids = |site: &TestSite| -> Vec<String> {
        let feed = site.public("xa-phuong/an-00001/feed.xml");
        texts(&feed, "id").into_iter().map(str::to_owned).collect()
    };
    let before = ids(&site);
    assert_eq!(before.len(), 1 + 1 + 2);
    let two = event.replace("20,", "19,") + event + event;
    let site =
        site.replace("content/site.yaml", "2025-11-16", "2025-11-18").write(path, two);
    let after = ids(&site.built(&[]));
    assert!(before.iter().all(|id| after.contains(id)), "{before:?} {after:?}");
    // Two that are alike are two entries.
    assert_eq!(after.len(), before.len() + 2);
}

#[test]
fn pages_say_to_search_engines_what_they_say_to_people() {
    let site = TestSite::sample().built(&[]);
    let home = things(&site.public("index.html"));
    assert_eq!(home["Organization"][0]["name"], "Ban Thường vụ Tỉnh đoàn Hà Tĩnh");
    assert_eq!(home["WebSite"][0]["url"], "https://aoxanh.example/ha-tinh/");
    let path = "xa-phuong/duc-tho-18229/index.html";
    let page = site.public(path);
    let commune = things(&page);
    let events = &commune["Event"];
    assert!(events.len() > 2);
    for event in events {
        let name = event["name"].as_str().unwrap();
        assert!(page.contains(name), "{name}");
        let start = event["startDate"].as_str().unwrap();
        assert!(start >= "2025-11-16" && start.ends_with(":00+07:00"), "{start}");
        assert!(event["endDate"].as_str().unwrap() > start);
    }
    assert!(commune["Place"].iter().all(|p| p["address"]["addressCountry"] == "VN"));
    let data = &things(&site.public("du-lieu/index.html"))["Dataset"][0];
    assert_eq!(data["temporalCoverage"], "2025-09-01/2025-11-16");
    for file in data["distribution"].as_array().unwrap() {
        let path = file["contentUrl"].as_str().unwrap();
        let path = path.strip_prefix("https://aoxanh.example/ha-tinh/").unwrap();
        assert!(site.path("public").join(path).is_file(), "{path}");
    }
    // The way to a page ends at its own address.
    let guide = "xa-phuong/duc-tho-18229/huong-dan/vneid-muc-2/index.html";
    let way = things(&site.public(guide))["BreadcrumbList"][0]["itemListElement"].clone();
    let last =
        way.as_array().unwrap().last().unwrap()["item"].as_str().unwrap().to_owned();
    assert!(format!("{last}index.html").ends_with(guide), "{last}");
    let report = site.public("bao-cao/2025-W45/index.html");
    assert!(report.contains("article:modified_time\" content=\"2025-11-09\""));
    assert!(report.contains("og:locale\" content=\"vi_VN\""));
}

#[test]
fn no_name_ends_a_data_block_and_no_address_is_made_up() {
    let events = "- {date: 2025-11-20, title: \"</script><b>&\"}\n";
    let site = TestSite::small()
        .replace("content/site.yaml", "base_url: https://thu.example/\n", "")
        .write("content/communes/00001-x/events.yaml", events)
        .built(&[]);
    let page = site.public("xa-phuong/an-00001/index.html");
    let event = &things(&page)["Event"][0];
    assert_eq!(event["name"], "</script><b>&");
    assert_eq!(event["startDate"], "2025-11-20");
    assert!(event["url"].is_null());
    assert!(!things(&page).contains_key("BreadcrumbList"));
    assert!(!page.contains("feed.xml") && !site.path("public/sitemap.xml").exists());
}

#[test]
fn manifest_works_in_any_folder() {
    let site = TestSite::sample().built(&[]);
    let manifest: Value =
        serde_json::from_str(&site.public("manifest.webmanifest")).unwrap();
    assert_eq!(manifest["start_url"], "index.html");
    assert_eq!((&manifest["scope"], &manifest["lang"]), (&"./".into(), &"vi".into()));
    for icon in manifest["icons"].as_array().unwrap() {
        assert!(site.path("public").join(icon["src"].as_str().unwrap()).is_file());
    }
    let page = site.public("xa-phuong/duc-tho-18229/index.html");
    assert!(page.contains("<link rel=\"manifest\" href=\"../../manifest.webmanifest\">"));
}

#[test]
fn described_data_are_as_they_are() {
    let site = TestSite::sample().built(&[]);
    let package: Value =
        serde_json::from_str(&site.public("data/datapackage.json")).unwrap();
    assert_eq!(package["name"], "aoxanh-ha-tinh");
    let mut tables = 0;
    for resource in package["resources"].as_array().unwrap() {
        let path = resource["path"].as_str().unwrap();
        let text = site.public(&format!("data/{path}"));
        assert_eq!(resource["bytes"], text.len(), "{path}");
        assert_eq!(resource["hash"].as_str().unwrap().len(), "sha256:".len() + 64);
        let Some(schema) = resource.get("schema") else { continue };
        tables += 1;
        let names = |of: &Value| -> Vec<String> {
            of.as_array()
                .unwrap()
                .iter()
                .map(|f| f.as_str().unwrap().to_owned())
                .collect()
        };
        let fields: Vec<&str> = schema["fields"]
            .as_array()
            .unwrap()
            .iter()
            .map(|field| field["name"].as_str().unwrap())
            .collect();
        let mut rows =
            csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        assert_eq!(rows.headers().unwrap().iter().collect::<Vec<_>>(), fields, "{path}");
        // The key tells rows apart and is never empty.
        let key = names(&schema["primaryKey"]);
        let places: Vec<usize> =
            key.iter().map(|k| fields.iter().position(|f| f == k).unwrap()).collect();
        let mut seen = BTreeSet::new();
        for row in rows.records() {
            let row = row.unwrap();
            let key: Vec<String> = places.iter().map(|p| row[*p].to_owned()).collect();
            assert!(key.iter().all(|part| !part.is_empty()), "{path}: {key:?}");
            assert!(seen.insert(key.clone()), "{path}: {key:?} twice");
        }
        assert!(seen.len() > 50, "{path}");
    }
    assert_eq!(tables, 4);
}

#[test]
fn the_offices_edition_is_told_to_nobody() {
    let site = TestSite::small().built(&["--audience", "internal"]);
    for (path, bytes) in site.files("internal") {
        assert!(!path.ends_with("feed.xml") && !path.ends_with("sitemap.xml"), "{path}");
        let text = String::from_utf8_lossy(&bytes);
        assert!(
            !text.contains("rel=\"manifest\"") && !text.contains("atom+xml"),
            "{path}"
        );
    }
}
