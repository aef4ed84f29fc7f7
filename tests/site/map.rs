//! The map: who is on it, what it says, and how large it is.

use std::collections::{BTreeMap, BTreeSet};

use crate::test_site::TestSite;

/// A commune as the map shows it.
#[derive(Debug, PartialEq)]
struct Shown {
    /// The class of its group, without `at-`.
    class: String,
    title: String,
    path: String,
}

/// The first map of a page: its SVG, and the communes on it by the end of their
/// link.
fn map_of(page: &str) -> (&str, BTreeMap<String, Shown>) {
    let start = page.find("<svg class=\"chart map").expect("a map");
    let svg = &page[start..start + page[start..].find("</svg>").unwrap() + 6];
    let mut shown = BTreeMap::new();
    for layer in svg.split("<g class=\"at-").skip(1) {
        let class = layer.split('"').next().unwrap();
        for area in layer.split("<a href=\"").skip(1) {
            let part = |from: &str, to: &str| {
                let rest = area.split_once(from).unwrap().1;
                rest.split(to).next().unwrap().to_owned()
            };
            let href = area.split('"').next().unwrap().trim_start_matches("../");
            let one = Shown {
                class: class.into(),
                title: part("<title>", "</title>"),
                path: part(" d=\"", "\""),
            };
            assert_eq!(shown.insert(href.to_owned(), one), None, "{href} twice");
        }
    }
    (svg, shown)
}

/// Checks that the first map of a page says the status of each commune of the
/// data, and that whoever is not on it is named below it.
fn agrees_with_data(site: &TestSite, page: &str, campaign: usize, headline: usize) {
    let (summary, text) = (site.summary(), site.public(page));
    let (_, shown) = map_of(&text);
    let figures_of = |commune: &serde_json::Value| {
        commune["campaigns"][campaign]["indicators"][headline].clone()
    };
    let communes = summary["communes"].as_array().unwrap();
    for commune in communes {
        let url = commune["url"].as_str().unwrap();
        let Some(on_map) = shown.get(url) else {
            let below = text.split_once("Chưa có trên bản đồ:").expect("named below").1;
            assert!(below.split("</p>").next().unwrap().contains(url), "{url}");
            continue;
        };
        let figures = figures_of(commune);
        assert_eq!(on_map.class, figures["status"].as_str().unwrap(), "{url}");
        let name = commune["name"].as_str().unwrap();
        assert!(on_map.title.contains(name), "{on_map:?}");
        if let Some(percent) = figures["percent"].as_f64() {
            let percent = format!("{percent:.1}%").replace('.', ",");
            assert!(on_map.title.contains(&percent), "{on_map:?} {percent}");
        }
    }
    let known: BTreeSet<&str> =
        communes.iter().map(|commune| commune["url"].as_str().unwrap()).collect();
    assert!(shown.keys().all(|url| known.contains(url.as_str())));
}

#[test]
fn every_commune_of_the_sample_is_drawn_once_with_the_status_of_the_data() {
    let site = TestSite::sample().built(&[]);
    agrees_with_data(&site, "index.html", 0, 0);
    agrees_with_data(&site, "chien-dich/dat-dai/index.html", 0, 0);
    let page = site.public("index.html");
    let (_, shown) = map_of(&page);
    assert_eq!(shown.len(), 69);
    let paths: BTreeSet<&str> = shown.values().map(|one| one.path.as_str()).collect();
    assert_eq!(paths.len(), 69, "no outline stands for two");
    // Numbers of the legend, and of the title, are those of the drawing.
    for class in ["done", "on-track", "behind", "stale"] {
        let count = shown.values().filter(|one| one.class == class).count();
        let row = format!("<span class=\"how-many\">{count} nơi</span>");
        assert!(page.contains(&row), "{class}: {row}");
    }
    let good = shown.values().filter(|one| ["done", "on-track"].contains(&&*one.class));
    let title = format!("Đất đai: {} trên 69 xã, phường", good.count());
    assert!(page.contains(&title), "{title}");
}

#[test]
fn map_of_real_boundaries_stays_small() {
    let site = TestSite::sample().built(&[]);
    let page = site.public("index.html");
    let (svg, _) = map_of(&page);
    assert!(svg.len() < 22_000, "{} bytes", svg.len());
    // Signs before words: nothing that only a mouse or a colour tells.
    assert!(svg.contains("role=\"group\" aria-label=\"Đất đai: "), "{}", &svg[..300]);
    assert!(svg.contains("<title>Đức Thọ: "));
}

#[test]
fn outlines_of_only_some_communes_leave_the_others_named_below() {
    let triangle = "{\"type\":\"Polygon\",\"coordinates\":[[[105.5,18.4],[105.6,18.4],[105.5,18.5]]]}";
    let feature = |code: &str| {
        format!("{{\"properties\":{{\"code\":\"{code}\"}},\"geometry\":{triangle}}}")
    };
    let map = format!(
        "{{\"type\":\"FeatureCollection\",\"features\":[{},{}]}}",
        feature("00001"),
        feature("00002")
    );
    let site = TestSite::small()
        .commune("00003", "Cẩm")
        .write("content/map.geojson", map)
        .built(&[]);
    agrees_with_data(&site, "index.html", 0, 0);
    let page = site.public("index.html");
    assert_eq!(map_of(&page).1.len(), 2);
    assert!(page.contains("Chưa có trên bản đồ:"), "Cẩm is named");
}

#[test]
fn tiles_stand_for_communes_where_there_is_no_map() {
    let site = TestSite::ha_noi().built(&[]);
    agrees_with_data(&site, "chien-dich/vneid/index.html", 0, 1);
    let (_, shown) = map_of_owned(&site, "index.html");
    assert_eq!(shown.len(), 6);
    // Nobody has a place: in the order of names, and told so.
    let site = TestSite::small().commune("00003", "Cẩm").built(&[]);
    agrees_with_data(&site, "index.html", 0, 0);
    assert!(site.public("index.html").contains("xếp theo khu vực và tên"));
}

fn map_of_owned(site: &TestSite, page: &str) -> (usize, BTreeMap<String, Shown>) {
    let text = site.public(page);
    let (svg, shown) = map_of(&text);
    (svg.len(), shown)
}

#[test]
fn a_group_has_a_map_of_its_own_communes() {
    let site = TestSite::sample().built(&[]);
    let summary = site.summary();
    let group = &summary["groups"][0];
    let (_, shown) = map_of_owned(&site, group["url"].as_str().unwrap());
    assert_eq!(shown.len(), group["communes"].as_array().unwrap().len());
}

#[test]
fn a_commune_of_a_nation_costs_little_more_than_its_link() {
    let mut site = TestSite::small();
    for index in 3..=700 {
        site = site.commune(&format!("{index:05}"), &format!("Xã {index}"));
    }
    let site = site.built(&[]);
    for page in ["index.html", "chien-dich/dat-dai/index.html"] {
        let (bytes, shown) = map_of_owned(&site, page);
        assert_eq!(shown.len(), 700);
        assert!(bytes < 700 * 120, "{page}: {} bytes each", bytes / 700);
    }
}

#[test]
fn hostile_maps_are_refused_and_harm_nothing() {
    let deep = "[".repeat(1_000_000);
    let wide = format!("[{}0]", "0,".repeat(2_000_000));
    for coordinates in [deep.as_str(), wide.as_str(), "[[[1e400,0]]]", "[[[NaN,0]]]"] {
        let map = format!(
            "{{\"type\":\"FeatureCollection\",\"features\":[{{\"properties\":\
             {{\"code\":\"00001\"}},\"geometry\":{{\"type\":\"Polygon\",\
             \"coordinates\":{coordinates}}}}}]}}"
        );
        let ended = TestSite::small().write("content/map.geojson", map).run("build", &[]);
        let said = &ended.stderr[..ended.stderr.len().min(300)];
        // A list of plain numbers is a point: no area, and so no map.
        let is_point = coordinates.len() == wide.len();
        assert_eq!(ended.code, i32::from(!is_point), "{said}");
        assert!(is_point || said.contains("bad-map"), "{said}");
    }
    let large = vec![b' '; 21 * 1024 * 1024];
    let ended = TestSite::small().write("content/map.geojson", large).run("build", &[]);
    assert_eq!(ended.code, 1);
    assert!(ended.stderr.contains("mapshaper"), "{}", ended.stderr);
}
