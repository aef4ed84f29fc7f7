//! A site in English: every word of the theme is English, whatever its content is.

use std::collections::BTreeSet;

use crate::test_site::TestSite;

/// Letters that Vietnamese has and English has not.
fn is_vietnamese(letter: char) -> bool {
    matches!(letter, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ÿ' | 'Ă' | 'ă' | 'Đ' | 'đ' | 'Ĩ' | 'ĩ'
        | 'Ũ' | 'ũ' | 'Ơ' | 'ơ' | 'Ư' | 'ư' | 'Ạ'..='ỹ')
}

/// Content without one Vietnamese letter, with something of everything.
fn site() -> TestSite {
    let folder = "content/communes/00001-x";
    TestSite::empty()
        .write(
            "content/site.yaml",
            "title: Clean data\nprovince: {code: \"42\", name: Newland}\n\
             publisher: {name: Youth Union, phone: \"0239 000 0000\"}\ncampaigns: [land]\n\
             as_of: 2025-11-16\nbase_url: https://x.example/\nlanguage: en\ncommune_zip: true\n",
        )
        .write(
            "content/campaigns/land.yaml",
            "name: Clean land data\nshort_name: Land\nsummary: Every parcel.\n\
             period: {start: 2025-09-01, end: 2025-11-30}\nheadline: parcels\nindicators:\n  \
             - {id: parcels, name: Parcels checked, unit: parcels, kind: stock}\n  \
             - {id: clean, name: Clean parcels, unit: parcels, kind: stock, part_of: parcels}\n  \
             - {id: talks, name: Talks, unit: talks, kind: flow}\nguides: [check]\n",
        )
        .write(
            "content/guides/check.md",
            "---\ntitle: Check your parcel\ncampaign: land\naudience: resident\nsummary: Bring papers.\n\
             bring: [Identity card]\nupdated: 2025-11-10\n---\n\n1. Come to {{ commune.office }}.\n\n\
             {{ bring }}\n\n{{ points }}\n\n{{ events }}\n\n{{ never_ask }}\n",
        )
        .write(
            &format!("{folder}/commune.yaml"),
            "code: \"00001\"\nname: Oak\nkind: xã\ngroup: East\n\
             formerly: [{name: Old Oak, until: 2025-06-30}]\ncontact: {office: Office, phone: \"0239 111 2222\"}\n\
             targets: {land: {parcels: 100, clean: 90}}\nvillages: [{id: v1, name: One}]\npoints:\n  \
             - {id: hall, name: Hall, address: Street 1, location: [105.5, 18.5], open: {mon-fri: [sang, chieu]}}\n\
             teams: [{id: a, name: Team A, mission: Help.}]\n",
        )
        .write(
            &format!("{folder}/progress.yaml"),
            "- {campaign: land, as_of: 2025-10-02, values: {parcels: 10, clean: 9, talks: 1}}\n\
             - {campaign: land, as_of: 2025-11-16, values: {parcels: 40, clean: 30, talks: 2}, difficulties: Rain}\n",
        )
        .write(
            &format!("{folder}/volunteers.csv"),
            "id,name,team,role,consent\nOAK-1,Ann,a,leader,2025-09-01\nOAK-2,Bob,a,,\n",
        )
        .write(
            &format!("{folder}/logs/2025-11.csv"),
            "date,shift,campaign,point,team,volunteer,task,hours,helped,elderly,records\n\
             2025-11-03,sang,land,hall,a,OAK-1,huong-dan,4,10,3,5\n\
             2025-11-12,chieu,land,hall,a,OAK-2,tuyen-truyen,3,7,2,\n",
        )
        .write(
            &format!("{folder}/roster/w47.yaml"),
            "week: 2025-W47\nshifts:\n  - {date: 2025-11-17, shift: sang, point: hall, team: a, wanted: 3, \
             volunteers: [OAK-1, OAK-2], leader: OAK-1}\n",
        )
        .write(
            &format!("{folder}/events.yaml"),
            "- {date: 2025-11-18, from: \"19:00\", to: \"21:00\", title: Class, campaign: land, village: v1, place: Hall}\n",
        )
        .write(
            "content/communes/00002-x/commune.yaml",
            "code: \"00002\"\nname: Elm\nkind: phường\ngroup: West\n",
        )
}

/// A page's address: where a name of the site's folders is Vietnamese by contract.
#[test]
fn no_vietnamese_word_of_the_theme_is_on_an_english_site() {
    let site = site().built(&[]);
    let mut read = 0;
    for (path, bytes) in site.files("public") {
        // Scripts take their words from the page; remarks in them are for developers.
        let is_script = path.starts_with("assets/") && path.ends_with(".js");
        let Ok(text) = String::from_utf8(bytes) else { continue };
        if is_script && !path.contains("/find/") {
            continue;
        }
        // The kinds of units are what files call them: data keep them, and explain them.
        let mut text = text;
        if path.starts_with("data/")
            || path.starts_with("du-lieu/")
            || path.ends_with("data.json")
        {
            for kind in ["xã", "phường", "đặc khu", "thị trấn"] {
                text = text.replace(kind, "");
            }
        }
        read += 1;
        if let Some(at) = text.find(is_vietnamese) {
            let from = text[..at].char_indices().rev().nth(60).map_or(0, |(at, _)| at);
            let shown: String = text[from..].chars().take(120).collect();
            panic!("{path}: {shown}");
        }
        assert!(!text.contains("{ $") && !text.contains("lang=\"vi\""), "{path}");
    }
    assert!(read > 25, "{read}");
}

/// Messages of a wording file that are one plain line.
fn plain(language: &str) -> Vec<(String, String)> {
    let path =
        format!("{}/themes/default/i18n/{language}.ftl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().filter_map(|line| line.split_once(" = "));
    lines
        .filter(|(id, text)| !id.starts_with([' ', '#']) && !text.contains('{'))
        .map(|(id, text)| (id.to_owned(), text.to_owned()))
        .collect()
}

#[test]
fn the_sample_in_english_shows_neither_ids_nor_vietnamese_labels() {
    let site = TestSite::sample()
        .replace("content/site.yaml", "language: vi", "language: en")
        .built(&[]);
    let english: BTreeSet<String> =
        plain("en").into_iter().map(|(_, text)| text).collect();
    // What the sample itself says as well cannot be told apart.
    let content: String = site
        .files("content")
        .into_iter()
        .filter_map(|(_, bytes)| String::from_utf8(bytes).ok())
        .collect();
    let vietnamese: BTreeSet<String> = plain("vi")
        .into_iter()
        .map(|(_, text)| text)
        .filter(|text| !english.contains(text) && !content.contains(&**text))
        .collect();
    assert!(vietnamese.len() > 200);
    let ids: BTreeSet<String> =
        plain("en").into_iter().map(|(id, _)| format!("[{id}]")).collect();
    let mut pages = 0;
    for (path, bytes) in site.files("public") {
        let is_page = path.ends_with(".html");
        if !is_page && !path.ends_with("feed.xml") && !path.ends_with("datapackage.json")
        {
            continue;
        }
        pages += usize::from(is_page);
        let text = String::from_utf8(bytes).unwrap();
        assert!(!is_page || text.contains("<html lang=\"en\">"), "{path}");
        for part in text.split(['<', '>', '"', '\n']) {
            let part = part.trim();
            assert!(!vietnamese.contains(part), "{path}: {part}");
            assert!(!ids.contains(part), "{path}: {part}");
        }
    }
    assert!(pages > 400, "{pages}");
}
