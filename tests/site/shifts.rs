//! Volunteers' own pages, filtered rosters, calendars, official sessions.

use std::collections::BTreeSet;

use icalendar::{Calendar, Component as _};
use scraper::{Html, Selector};

use crate::test_site::TestSite;

const COMMUNE: &str = "code: \"00001\"\nname: An\nkind: xã\n\
    contact: {office: Đoàn xã An, phone: \"0239 000 0001\"}\n\
    villages: [{id: dong, name: Đông}]\n\
    points:\n  - {id: cong-an, name: Công an xã, address: Đường số 1, location: [105.5, 18.5]}\n  \
    - {id: cho, name: Chợ An}\n\
    teams:\n  - {id: nhap-lieu, name: Đội nhập liệu}\n  - {id: luu-dong, name: Đội lưu động}\n";
const REGISTER: &str = "id,name,team,phone,consent\n\
    A-1,Nguyễn Văn Đồng,nhap-lieu,0912 345 678,2025-09-01\n\
    A-2,Trần Thị Kín,luu-dong,0987 654 321,\n\
    A-3,Lê Văn Chờ,luu-dong,,\n";
const W46: &str = "week: 2025-W46\nshifts:\n  \
    - {date: 2025-11-10, shift: sang, point: cho, team: luu-dong, volunteers: [A-2]}\n  \
    - {date: 2025-11-16, shift: sang, point: cong-an, team: nhap-lieu, volunteers: [A-1, A-2], leader: A-1}\n  \
    - {date: 2025-11-16, shift: sang, point: cong-an, team: luu-dong, volunteers: []}\n";
const W47: &str = "week: 2025-W47\nshifts:\n  \
    - {date: 2025-11-18, shift: chieu, point: cho, team: luu-dong, volunteers: [A-2]}\n  \
    - {date: 2025-11-19, shift: toi, volunteers: [A-1]}\n";
const EVENTS: &str = "- {date: 2025-11-16, from: \"19:00\", to: \"21:00\", title: Lớp kỹ năng số, place: Nhà văn hóa, village: dong}\n\
    - {date: 2025-11-17, title: Ngày hội}\n\
    - {date: 2025-12-30, title: Còn xa}\n";
const FOLDER: &str = "content/communes/00001-x";
const PAGES: &str = "xa-phuong/an-00001";

fn secret(digits: &str) -> String {
    format!("# a test's\n{}\n", digits.repeat(32))
}

fn site() -> TestSite {
    TestSite::small()
        .write("secret.key", secret("7e"))
        .write(&format!("{FOLDER}/commune.yaml"), COMMUNE)
        .write(&format!("{FOLDER}/volunteers.csv"), REGISTER)
        .write(&format!("{FOLDER}/roster/w46.yaml"), W46)
        .write(&format!("{FOLDER}/roster/w47.yaml"), W47)
        .write(&format!("{FOLDER}/events.yaml"), EVENTS)
}

/// Last parts of the addresses of own pages.
fn tokens(site: &TestSite) -> BTreeSet<String> {
    let files = site.files("public/ca-cua-toi").into_iter();
    files.filter_map(|(path, _)| Some(path.split_once('/')?.0.to_owned())).collect()
}

/// The own page of the volunteer with this code.
fn own_page(site: &TestSite, code: &str) -> (String, String) {
    let pages = tokens(site).into_iter().map(|token| {
        let page = site.public(&format!("ca-cua-toi/{token}/index.html"));
        (token, page)
    });
    let mut theirs = pages.filter(|(_, page)| page.contains(&format!("của {code}</h1>")));
    theirs.next().unwrap()
}

fn texts(html: &str, selector: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let selector = Selector::parse(selector).unwrap();
    let text = |element: scraper::ElementRef| {
        element
            .text()
            .collect::<String>()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    page.select(&selector).map(text).collect()
}

fn codes(html: &str) -> BTreeSet<String> {
    let rest = html.split("Mã buổi: ").skip(1);
    rest.map(|rest| rest.chars().take(6).collect()).collect()
}

fn calendar(text: &str) -> Vec<(String, String)> {
    let calendar: Calendar = text.parse().unwrap();
    let events = calendar.events().map(|event| {
        let summary = event.get_summary().unwrap().to_owned();
        (event.get_uid().unwrap().to_owned(), summary)
    });
    events.collect()
}

#[test]
fn another_secret_gives_other_addresses_and_none_gives_none() {
    let first = site().built(&[]);
    let before = tokens(&first);
    assert_eq!(before.len(), 3);
    for token in &before {
        assert_eq!(token.len(), 26, "{token}");
        assert!(token.bytes().all(|b| matches!(b, b'a'..=b'z' | b'2'..=b'7')), "{token}");
    }
    // Remarks and other content change nothing.
    let again = first
        .write("secret.key", format!("# another remark\r\n{}\r\n", "7E".repeat(32)))
        .replace(&format!("{FOLDER}/volunteers.csv"), "Lê Văn Chờ", "Lê Văn Đợi")
        .built(&[]);
    assert_eq!(tokens(&again), before);
    let other = again.write("secret.key", secret("7f")).built(&[]);
    assert!(tokens(&other).is_disjoint(&before));
    std::fs::remove_file(other.path("secret.key")).unwrap();
    let without = other.built(&[]);
    assert!(!without.path("public/ca-cua-toi").exists(), "the old pages are gone");
    assert!(
        !without.public(&format!("{PAGES}/lich-truc/index.html")).contains("ca-cua-toi")
    );
}

#[test]
fn same_code_in_another_commune_has_another_address() {
    let site = site()
        .write(
            "content/communes/00002-x/volunteers.csv",
            REGISTER.replace(",nhap-lieu,", ",,").replace(",luu-dong,", ",,"),
        )
        .built(&[]);
    assert_eq!(tokens(&site).len(), 6);
}

#[test]
fn addresses_stand_nowhere_in_the_public_folder() {
    let site = site().built(&[]);
    let tokens = tokens(&site);
    for (path, bytes) in site.files("public") {
        let text = String::from_utf8_lossy(&bytes);
        for token in &tokens {
            assert!(!text.contains(token.as_str()), "{path} tells {token}");
            assert!(!path.contains(token.as_str()) || path.starts_with("ca-cua-toi/"));
        }
        // Neither the secret nor the folder's contents by hash.
        assert!(!text.contains(&"7e".repeat(32)), "{path}");
    }
    assert!(!site.public("robots.txt").contains("ca-cua-toi"));
    assert!(!site.public("sitemap.xml").contains("ca-cua-toi"));
    let door = site.public("ca-cua-toi/index.html");
    assert!(door.contains("đội trưởng"), "{door}");
    let (_, page) = own_page(&site, "A-1");
    assert!(page.contains("<meta name=\"robots\" content=\"noindex, nofollow\">"));
    assert!(page.contains("<meta name=\"referrer\" content=\"no-referrer\">"));
    assert!(!page.contains("canonical") && !page.contains("og:url"), "{page}");
}

#[test]
fn manifest_lets_the_whole_folder_be_checked_without_telling_an_address() {
    let site = site().built(&[]);
    let manifest: serde_json::Value =
        serde_json::from_str(&site.public("data/manifest.json")).unwrap();
    let listed: BTreeSet<&str> = manifest["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file["path"].as_str().unwrap())
        .collect();
    let (mut sums, mut bytes) = (Vec::new(), 0);
    for (path, content) in site.files("public") {
        let is_own = path.starts_with("ca-cua-toi/") && path != "ca-cua-toi/index.html";
        let is_listed = listed.contains(path.as_str()) || path == "data/manifest.json";
        assert_eq!(is_listed, !is_own, "{path}");
        if is_own {
            let line = format!("{path}\n{}\n", blake3::hash(&content).to_hex());
            sums.push(*blake3::hash(line.as_bytes()).as_bytes());
            bytes += content.len();
        }
    }
    sums.sort_unstable();
    let unlisted = &manifest["unlisted"];
    assert_eq!(unlisted["files"], sums.len());
    assert_eq!(unlisted["bytes"], bytes);
    assert_eq!(unlisted["blake3"], blake3::hash(&sums.concat()).to_hex().as_str());
    // What others put beside the site stays; what was ours goes.
    let site =
        site.write("public/CNAME", "x").write("secret.key", secret("01")).built(&[]);
    assert!(site.path("public/CNAME").exists());
    assert_eq!(tokens(&site).len(), 3);
}

#[test]
fn own_page_shows_the_next_shift_then_the_others_and_nothing_past() {
    let site = site().built(&[]);
    let (token, page) = own_page(&site, "A-2");
    let next = texts(&page, ".next-shift").swap_remove(0);
    for word in ["Chủ nhật, 16/11/2025", "07:30–11:30", "Công an xã", "Đường số 1"]
    {
        assert!(next.contains(word), "{word}: {next}");
    }
    assert!(next.contains("Nguyễn Văn Đồng (A-1)"), "the leader: {next}");
    let later = texts(&page, ".own-shifts li");
    assert_eq!(later.len(), 1);
    assert!(later[0].contains("Chợ An") && later[0].contains("18/11/2025"), "{later:?}");
    assert!(!page.contains("10/11/2025"), "{page}");
    assert!(!page.contains("Trần Thị Kín") && !page.contains("0987"), "{page}");
    let own = site.public(&format!("ca-cua-toi/{token}/ca-truc.ics"));
    assert_eq!(calendar(&own).len(), 3, "past shifts stay in the phone's calendar");
    assert!(!own.contains("Nguyễn") && !own.contains("A-1"), "{own}");
    // Whoever has no shift yet is told so, and whom to ask.
    let (token, page) = own_page(&site, "A-3");
    assert!(page.contains("Chưa có ca nào"), "{page}");
    assert!(page.contains("0239 000 0001"), "{page}");
    assert!(!site.path(&format!("public/ca-cua-toi/{token}/ca-truc.ics")).exists());
}

#[test]
fn withdrawn_consent_takes_the_name_off_the_own_page() {
    let site = site().built(&[]);
    let (_, page) = own_page(&site, "A-1");
    assert!(page.contains("Nguyễn Văn Đồng"));
    let site =
        site.replace(&format!("{FOLDER}/volunteers.csv"), ",2025-09-01", ",").built(&[]);
    for (path, bytes) in site.files("public") {
        assert!(!String::from_utf8_lossy(&bytes).contains("Nguyễn Văn Đồng"), "{path}");
    }
}

#[test]
fn internal_edition_lists_whom_to_send_which_address() {
    let site = site().built(&[]).built(&["--audience", "internal"]);
    let list = format!("internal/{PAGES}/tinh-nguyen-vien");
    let page = std::fs::read_to_string(site.path(&format!("{list}/index.html"))).unwrap();
    let table =
        std::fs::read_to_string(site.path(&format!("{list}/dia-chi-rieng.csv"))).unwrap();
    for code in ["A-1", "A-2", "A-3"] {
        let (token, _) = own_page(&site, code);
        let address = format!("https://thu.example/ca-cua-toi/{token}/");
        let rows = texts(&page, "tbody tr");
        let row = rows.iter().find(|row| row.contains(code)).unwrap();
        assert!(row.contains(&address), "{row}");
        assert!(table.lines().any(|line| line.contains(code) && line.contains(&address)));
    }
    assert!(page.contains("Trần Thị Kín") && table.contains("0987 654 321"));
    assert!(
        !site.path("internal/ca-cua-toi").exists(),
        "own pages are the public site's"
    );
    let commune =
        std::fs::read_to_string(site.path(&format!("internal/{PAGES}/index.html")))
            .unwrap();
    assert!(commune.contains("tinh-nguyen-vien/index.html"));
    assert!(!site.path(&format!("public/{PAGES}/tinh-nguyen-vien")).exists());
}

#[test]
fn codes_agree_on_roster_own_pages_calendars_and_safety_pages() {
    let site = site().built(&[]);
    let roster = codes(&site.public(&format!("{PAGES}/lich-truc/index.html")));
    assert_eq!(roster.len(), 3, "two teams share a session: {roster:?}");
    let of_commune = codes(&site.public(&format!("{PAGES}/co-that-khong/index.html")));
    assert!(of_commune.is_superset(&roster), "{of_commune:?} {roster:?}");
    assert_eq!(of_commune.len(), 5, "and two events");
    assert_eq!(codes(&site.public("co-that-khong/index.html")), of_commune);
    let own: BTreeSet<String> =
        ["A-1", "A-2"].iter().flat_map(|code| codes(&own_page(&site, code).1)).collect();
    assert_eq!(own, roster);
    let all = site.public(&format!("{PAGES}/lich-truc/lich-truc.ics"));
    assert_eq!(codes(&all), roster);
}

#[test]
fn safety_page_of_a_commune_lists_today_and_seven_days_by_day_and_time() {
    let site = site().built(&[]);
    let page = site.public(&format!("{PAGES}/co-that-khong/index.html"));
    let days = texts(&page, ".session-day");
    assert_eq!(days[0], "Chủ nhật, 16/11/2025 hôm nay");
    assert_eq!(days.len(), 4, "{days:?}");
    let sessions = texts(&page, ".sessions li");
    assert!(sessions[0].starts_with("07:30–11:30") && sessions[0].contains("Công an xã"));
    assert!(
        sessions[0].contains("Đội nhập liệu") && sessions[0].contains("Đội lưu động")
    );
    assert!(sessions[1].contains("Lớp kỹ năng số"), "{sessions:?}");
    assert_eq!(sessions.len(), 5);
    assert!(!page.contains("Còn xa") && !page.contains("Nguyễn Văn Đồng"));
    // One that announced nothing says so, and whom to call.
    let silent = site.public("xa-phuong/binh-00002/co-that-khong/index.html");
    assert!(silent.contains("chưa đăng buổi nào"), "{silent}");
    assert!(
        site.public("xa-phuong/binh-00002/index.html")
            .contains("co-that-khong/index.html")
    );
}

#[test]
fn calendars_of_teams_and_events_can_be_read_and_keep_their_uids() {
    let before = site().built(&[]);
    let read =
        |site: &TestSite, file: &str| calendar(&site.public(&format!("{PAGES}/{file}")));
    let team = read(&before, "lich-truc/doi.luu-dong.ics");
    assert_eq!(team.len(), 3);
    assert_eq!(read(&before, "lich-truc/doi.nhap-lieu.ics").len(), 1);
    let events = read(&before, "su-kien.ics");
    assert_eq!(events.len(), 3);
    assert!(
        before
            .public(&format!("{PAGES}/su-kien.ics"))
            .contains("DTSTART;VALUE=DATE:20251117")
    );
    assert!(before.public(&format!("{PAGES}/index.html")).contains("su-kien.ics"));
    assert!(
        before
            .public(&format!("{PAGES}/lich-truc/index.html"))
            .contains("doi.luu-dong.ics")
    );
    let all = read(&before, "lich-truc/lich-truc.ics");
    let uids: BTreeSet<&String> = all.iter().map(|(uid, _)| uid).collect();
    assert_eq!((all.len(), uids.len()), (5, 5), "{uids:?}");
    // Earlier shifts come, others go, an event gets a new title: the rest stays itself.
    let after = before
        .replace(&format!("{FOLDER}/roster/w46.yaml"), "shifts:\n", "shifts:\n  - {date: 2025-11-10, shift: sang, point: cho, volunteers: [A-3]}\n")
        .replace(&format!("{FOLDER}/roster/w47.yaml"), "  - {date: 2025-11-19, shift: toi, volunteers: [A-1]}\n", "")
        .replace(&format!("{FOLDER}/events.yaml"), "Lớp kỹ năng số", "Lớp học")
        .built(&[]);
    assert_eq!(read(&after, "lich-truc/doi.luu-dong.ics"), team);
    let uids = |list: &[(String, String)]| {
        list.iter().map(|(uid, _)| uid.clone()).collect::<Vec<_>>()
    };
    assert_eq!(uids(&read(&after, "su-kien.ics")), uids(&events));
}

#[test]
fn roster_is_filtered_by_team_and_point_without_a_script() {
    let site = site().built(&[]);
    let html = site.public(&format!("{PAGES}/lich-truc/index.html"));
    let page = Html::parse_document(&html);
    let select =
        |selector: &str| page.select(&Selector::parse(selector).unwrap()).count();
    assert_eq!(select("fieldset legend"), 2);
    assert_eq!(select("input[type=radio][name=doi]"), 3);
    assert_eq!(select("input[type=radio][name=diem]"), 3);
    assert_eq!(select("input[type=radio][checked]"), 2);
    for input in page.select(&Selector::parse("input").unwrap()) {
        let id = input.value().id().unwrap();
        assert_eq!(select(&format!("label[for={id}]")), 1, "{id}");
    }
    assert_eq!(select(".shift"), 5);
    // Teams and points in the commune's order: the market is the second point.
    assert_eq!(select(".shift.doi-1.diem-1"), 2);
    assert_eq!(select(".shift.doi-0.diem-0"), 1);
    assert_eq!(select(".day:has(.shift) .no-match"), 4);
    let css = site.public("assets/lich-truc.css");
    assert!(
        css.contains(".roster:has(#doi-1:checked) .shift:not(.doi-1) { display: none; }")
    );
    assert!(css.contains(
        ":has(#doi-1:checked):has(#diem-0:checked) .day:not(:has(.doi-1.diem-0))"
    ));
    assert!(html.contains("assets/lich-truc.css?v="));
    // One team at one point is no choice.
    let plain = TestSite::small()
        .write(&format!("{FOLDER}/commune.yaml"), COMMUNE)
        .write(&format!("{FOLDER}/volunteers.csv"), REGISTER)
        .write(&format!("{FOLDER}/roster/w47.yaml"), W47)
        .built(&[]);
    assert!(
        !plain.public(&format!("{PAGES}/lich-truc/index.html")).contains("<fieldset")
    );
    assert!(!plain.path("public/assets/lich-truc.css").exists());
}

#[test]
fn faulty_secret_stops_the_build_and_is_not_shown() {
    let site = site().write("secret.key", "4f1d20aa4f1d20aa\n");
    let ended = site.run("build", &[]);
    assert_eq!(ended.code, 1);
    assert!(ended.stderr.contains("[bad-secret]"), "{}", ended.stderr);
    assert!(!ended.stderr.contains("4f1d20aa"), "{}", ended.stderr);
}

#[test]
fn secret_is_made_once_and_kept_from_git() {
    let site = TestSite::small();
    let made = site.run("secret", &[]);
    assert_eq!(made.code, 0, "{}", made.stderr);
    let first = std::fs::read_to_string(site.path("secret.key")).unwrap();
    assert!(!made.stderr.contains(first.lines().last().unwrap()), "{}", made.stderr);
    assert_eq!(site.run("secret", &[]).code, 2);
    assert_eq!(std::fs::read_to_string(site.path("secret.key")).unwrap(), first);
    let other = TestSite::small();
    other.run("secret", &[]);
    assert_ne!(std::fs::read_to_string(other.path("secret.key")).unwrap(), first);
    let site = site.built(&["--strict"]);
    assert!(site.path("public/ca-cua-toi/index.html").exists());
}

#[test]
fn safety_page_of_a_large_site_stays_small() {
    let mut site = TestSite::small();
    for number in 10..190 {
        let folder = format!("content/communes/{number:05}-x");
        let name = format!("Xã {number}");
        site = site
            .commune(&format!("{number:05}"), &name)
            .replace(&format!("{folder}/commune.yaml"), "kind: xã", &format!("kind: xã\ngroup: Nhóm {}", number % 7))
            .write(&format!("{folder}/events.yaml"), "- {date: 2025-11-16, title: Hôm nay}\n- {date: 2025-11-17, title: Ngày mai}\n- {date: 2025-11-18, title: Ngày kia}\n");
    }
    let site = site.built(&[]);
    let page = site.public("co-that-khong/index.html");
    assert_eq!(texts(&page, "#now ~ .sessions li").len(), 180, "today's are listed");
    assert!(!page.contains("Ngày mai"), "later ones are on the communes' pages");
    assert_eq!(texts(&page, "#official ~ .columns li").len(), 7, "by group");
    assert!(page.len() < 120_000, "{}", page.len());
    let own = site.public("xa-phuong/xa-100-00100/co-that-khong/index.html");
    assert!(own.contains("Ngày mai") && own.contains("Ngày kia"));
}
