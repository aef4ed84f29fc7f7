//! The search index: every name is in it, hostile ones as text, and it stays small.

use serde_json::Value;

use crate::test_site::TestSite;

/// The first file of the index: what it calls, taken apart as JSON.
fn index(site: &TestSite) -> Value {
    let text = site.public("assets/find/_.js");
    let call = text.trim().strip_prefix("aoxanhFound(\"\",").unwrap();
    serde_json::from_str(call.strip_suffix(')').unwrap()).unwrap()
}

#[test]
fn communes_old_names_villages_guides_and_campaigns_are_in_the_index() {
    let site = TestSite::sample().built(&[]);
    let index = index(&site);
    let communes = index["c"].as_array().unwrap();
    assert_eq!(communes.len(), 69);
    let duc_tho = communes.iter().find(|c| c[2] == "duc-tho-18229").unwrap();
    assert_eq!(duc_tho[0], "Đức Thọ");
    let named = |list: &str, place: &Value| {
        index[list][usize::try_from(place.as_u64().unwrap()).unwrap()].clone()
    };
    assert_eq!(named("k", &duc_tho[1]), "xã $");
    assert_eq!(named("g", &duc_tho[3]), "Đức Thọ (huyện cũ)");
    assert_eq!(duc_tho[4][0], serde_json::json!(["Thị trấn Đức Thọ", "30/06/2025"]));
    let villages: usize = duc_tho[5]
        .as_array()
        .unwrap()
        .iter()
        .map(|of_kind| of_kind[1].as_array().unwrap().len())
        .sum();
    assert_eq!(villages, 12);
    for page in index["p"].as_array().unwrap() {
        assert!(!site.public(page[2].as_str().unwrap()).is_empty());
    }
    // Small enough for a bad network even before it is compressed.
    assert!(site.public("assets/find/_.js").len() < 15_000);
}

#[test]
fn a_hostile_name_in_the_index_is_a_string() {
    let name = "</script><script>alert(1)</script>\u{2028}\");alert(2);//";
    let yaml = format!("code: \"00003\"\nkind: xã\nname: '{name}'\n");
    let site =
        TestSite::small().write("content/communes/00003-x/commune.yaml", yaml).built(&[]);
    let communes = index(&site)["c"].clone();
    let names = communes.as_array().unwrap().iter().map(|commune| commune[0].as_str());
    assert!(names.flatten().any(|found| found.contains("</script><script>alert(1)")));
    assert_eq!(site.public("assets/find/_.js").lines().count(), 1);
}

#[test]
fn pages_name_the_index_with_a_mark_of_what_is_in_it() {
    let mark = |site: &TestSite| {
        let home = site.public("index.html");
        home.split("assets/find/_.js?v=").nth(1).unwrap()[..8].to_owned()
    };
    let before = TestSite::small().built(&[]);
    let after = TestSite::small()
        .replace("content/communes/00001-x/commune.yaml", "name: An", "name: Anh")
        .built(&[]);
    assert_ne!(mark(&before), mark(&after));
}
