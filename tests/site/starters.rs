//! Files to go on with: what `new` writes is sound, says what is known, and
//! changes nothing until somebody fills it in.

use std::{fs, process::Command};

use crate::test_site::{Ended, TestSite};

const DUC_THO: &str = "content/communes/18229-duc-tho";

fn new(site: &TestSite, what: &[&str]) -> Ended {
    let output = Command::new(env!("CARGO_BIN_EXE_aoxanh"))
        .arg("new")
        .args(what)
        .args(["--root", site.path("").to_str().unwrap(), "--lang", "vi"])
        .output()
        .unwrap();
    Ended::of(output)
}

#[track_caller]
fn made(site: &TestSite, what: &[&str]) -> String {
    let ended = new(site, what);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    ended.stderr
}

fn text(site: &TestSite, path: &str) -> String {
    fs::read_to_string(site.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Nothing is said but that there is something left to fill in.
#[track_caller]
fn is_sound(site: &TestSite) {
    let said = site.said();
    let to_fill_in = ["blank-report", "short-of-hands", "no-base-url"];
    assert!(said.iter().all(|code| to_fill_in.contains(&&**code)), "{said:?}");
}

#[test]
fn report_shows_last_values_beside_places_for_new_ones() {
    let site = TestSite::sample().replace("content/site.yaml", "as_of: 2025-11-16\n", "");
    made(&site, &["report", "--commune", "18229", "--date", "2025-11-23"]);
    let report = text(&site, &format!("{DUC_THO}/progress/2025-11-23.yaml"));
    assert!(report.starts_with(
        "# yaml-language-server: $schema=../../../../schemas/progress.schema.json\n"
    ));
    assert!(report.contains(
        "    thua-da-ra-soat:     # Thửa đất đã rà soát, thửa, cộng dồn. \
         Lần trước (16/11/2025): 11230. Chỉ tiêu: 12480\n"
    ));
    assert!(report.contains(
        "ho-so-quet:          # Bản sao giấy chứng nhận đã quét, bản, trong kỳ."
    ));
    assert_eq!(report.matches("as_of: 2025-11-23").count(), 3);
    assert!(report.contains("  reported_by: Đoàn xã Đức Thọ\n"));
    is_sound(&site);
}

#[test]
fn report_left_blank_changes_nothing_and_a_filled_one_counts() {
    let site = TestSite::small().replace("content/site.yaml", "as_of: 2025-11-16\n", "");
    let site = site.built(&[]);
    let before = site.files("public");
    made(&site, &["report", "--commune", "an", "--date", "2025-11-23"]);
    is_sound(&site);
    let site = site.built(&[]);
    assert!(site.files("public") == before, "a blank report moved something");
    let report = "content/communes/00001-x/progress/2025-11-23.yaml";
    let site = site.replace(report, "thua:  ", "thua: 77  ").built(&[]);
    let summary = site.summary();
    assert_eq!(summary["as_of"], "2025-11-23");
    assert_eq!(summary["communes"][0]["campaigns"][0]["indicators"][0]["value"], 77);
}

#[test]
fn report_of_a_campaign_that_is_over_follows_the_last_one() {
    // The sample's campaigns ended in 2025; its site speaks for 16/11/2025.
    let site = TestSite::sample();
    for date in ["2025-11-23", "2025-11-30"] {
        let said = made(&site, &["report", "18229"]);
        assert!(said.contains(&format!("progress/{date}.yaml")), "{said}");
        let path = format!("{DUC_THO}/progress/{date}.yaml");
        let report =
            text(&site, &path).replace("thua-da-ra-soat: ", "thua-da-ra-soat: 11300 ");
        fs::write(site.path(&path), report).unwrap();
    }
}

#[test]
fn report_is_for_running_campaigns_and_for_each_day_once() {
    let site = TestSite::small();
    made(&site, &["report", "--commune", "00001", "--date", "2025-11-23"]);
    let before = site.files("content");
    for what in [
        // The file is there; the day is reported; nothing runs any more.
        ["--date", "2025-11-23"],
        ["--date", "2025-11-16"],
        ["--date", "2025-12-07"],
        ["--date", "2025-02-30"],
        ["--campaign", "dat-dia"],
    ] {
        let ended =
            new(&site, &[&["report", "--commune", "00001"][..], &what[..]].concat());
        assert_eq!(ended.code, 2, "{what:?} {}", ended.stderr);
    }
    assert!(site.files("content") == before);
    // What was asked for comes, also late, and beside the report of all.
    let said = made(
        &site,
        &[
            "report",
            "--commune",
            "00001",
            "--campaign",
            "Đất đai",
            "--date",
            "07/12/2025",
        ],
    );
    assert!(said.contains("progress/2025-12-07-dat-dai.yaml"), "{said}");
    assert!(said.contains("as_of: 2025-11-16"), "{said}");
}

#[test]
fn roster_takes_the_last_shifts_over_where_points_are_open() {
    let site = TestSite::sample()
        .replace(
            &format!("{DUC_THO}/commune.yaml"),
            "open: {thu: [toi], sun: [sang]}",
            "open: {thu: [toi]}",
        )
        .replace(
            &format!("{DUC_THO}/roster/2025-W47.yaml"),
            "wanted: 3, volunteers: [DT-004, DT-012, DT-036]",
            "wanted: 0, volunteers: [DT-012, DT-004, DT-036]",
        );
    let said = made(&site, &["roster", "--commune", "18229", "--week", "2026-W01"]);
    assert!(said.contains("roster/2026-W01.yaml"), "{said}");
    let roster = text(&site, &format!("{DUC_THO}/roster/2026-W01.yaml"));
    assert!(roster.contains(
        "  # Thứ Hai, 29/12/2025\n  - {date: 2025-12-29, shift: chieu, point: cong-an, \
         team: cap-can-cuoc, wanted: 0, volunteers: []}   # DT-004, DT-012, DT-036\n"
    ), "{roster}");
    assert!(!roster.contains("nvh-chau-ha") && roster.contains("(1 ca)"), "{roster}");
    assert!(roster.contains("date: 2026-01-04"));
    assert_eq!(roster.matches("  - {date").count(), 16);
    // The two shifts that were planned before the point closed, and no new one.
    let closed = site.said().iter().filter(|code| *code == "closed-point").count();
    assert_eq!(closed, 2);
    assert_eq!(
        new(&site, &["roster", "--commune", "18229", "--week", "2026-W01"]).code,
        2
    );
    assert_eq!(
        new(&site, &["roster", "--commune", "18229", "--week", "2026-W54"]).code,
        2
    );
}

#[test]
fn first_roster_follows_the_opening_hours() {
    let site = TestSite::small().write(
        "content/communes/00001-x/commune.yaml",
        "code: \"00001\"\nname: An\nkind: xã\npoints:\n  - {id: \"null\", name: A, open: {mon: [toi, sang]}}\n  - {id: b, name: B}\n",
    );
    made(&site, &["roster", "--commune", "00001", "--week", "2025-W52"]);
    let roster = text(&site, "content/communes/00001-x/roster/2025-W52.yaml");
    let shifts: Vec<&str> =
        roster.lines().filter(|line| line.starts_with("  - ")).collect();
    assert_eq!(
        shifts,
        [
            "  - {date: 2025-12-22, shift: sang, point: \"null\", volunteers: []}",
            "  - {date: 2025-12-22, shift: toi, point: \"null\", volunteers: []}",
        ]
    );
    // No point at all: an empty week.
    made(&site, &["roster", "--commune", "00002", "--week", "2025-W52"]);
    let roster = text(&site, "content/communes/00002-x/roster/2025-W52.yaml");
    assert!(roster.ends_with("week: 2025-W52\nshifts: []\n"), "{roster}");
    is_sound(&site);
}

#[test]
fn commune_with_any_name_is_sound_and_keeps_its_name() {
    let names = [
        "Đức Thọ",
        "Tân: Lập",
        "A # b",
        "\"Quoted\" 'name'",
        "- x",
        "{{ name }}",
        "[a, b]",
        "true",
        "123",
        "a\\b",
        "*a",
        "%TAG",
        "Ý Yên",
        "{% raw %}",
        "../../x",
    ];
    let site = TestSite::small();
    for (at, name) in names.iter().enumerate() {
        let code = format!("1{at:04}");
        let name = format!("--name={name}");
        let what = ["commune", "--code", &code, &name, "--kind", "phuong"];
        let said = made(&site, &what);
        assert!(said.contains(&format!("content/communes/{code}-")), "{said}");
    }
    is_sound(&site);
    let summary = site.built(&[]).summary();
    for (at, name) in names.iter().enumerate() {
        let communes = summary["communes"].as_array().unwrap();
        let own = communes.iter().find(|it| it["code"] == format!("1{at:04}")).unwrap();
        assert_eq!((&own["name"], &own["kind"]), (&(*name).into(), &"phường".into()));
    }
}

#[test]
fn commune_is_refused_with_what_would_be_right() {
    let site = TestSite::small();
    let refused = |code, name, kind| {
        let ended =
            new(&site, &["commune", "--code", code, "--name", name, "--kind", kind]);
        assert_eq!(ended.code, 2, "{}", ended.stderr);
        ended.stderr
    };
    assert!(refused("00001", "An", "xã").contains("content/communes/00001-x"));
    assert!(refused("0001", "An", "xã").contains("năm chữ số"));
    assert!(refused("00009", "An", "quận").contains("xã, phường, đặc khu, thị trấn"));
    refused("00009", "  ", "xã");
    let ended = new(&site, &["commune", "--code", "00009"]);
    assert_eq!(ended.code, 2);
    assert!(ended.stderr.contains("--name"), "{}", ended.stderr);
    // The word for the kind is no part of the name.
    made(
        &site,
        &["commune", "--code", "00009", "--name", "Đặc khu Lý Sơn", "--kind", "dac khu"],
    );
    let file = text(&site, "content/communes/00009-ly-son/commune.yaml");
    assert!(
        file.contains("\nname: Lý Sơn\nkind") || file.contains("\nname: Lý Sơn\n#"),
        "{file}"
    );
}

#[test]
fn campaign_is_sound_once_the_site_names_it() {
    let site = TestSite::small();
    let said = made(&site, &["campaign", "so-hoa", "--name", "Số hóa: hộ tịch"]);
    assert!(said.contains("campaigns: [dat-dai, so-hoa]"), "{said}");
    let ended = site.run("check", &[]);
    assert!(ended.stderr.contains("[unused-file]"), "{}", ended.stderr);
    assert_eq!(new(&site, &["campaign", "so-hoa"]).code, 2);
    assert_eq!(new(&site, &["campaign", "số hóa"]).code, 2);
    let site = site.replace("content/site.yaml", "[dat-dai]", "[dat-dai, so-hoa]");
    is_sound(&site);
    assert_eq!(site.built(&[]).summary()["campaigns"][1]["id"], "so-hoa");
}

#[test]
fn guide_keeps_its_explanations_to_itself() {
    let site = TestSite::small();
    made(&site, &["guide", "ho-tich", "--campaign", "dat-dai", "--name", "Hỏi: đáp"]);
    is_sound(&site);
    assert_eq!(new(&site, &["guide", "ho-tich"]).code, 2);
    let site = site.built(&[]);
    let page = site.public("xa-phuong/an-00001/huong-dan/ho-tich/index.html");
    assert!(page.contains("Hỏi: đáp") && page.contains("Mang theo gì?"));
    assert!(!page.contains("chú thích") && !page.contains("{{"));
}

#[test]
fn everything_new_is_sound_on_a_new_site_in_both_languages() {
    for language in ["vi", "en"] {
        let site = TestSite::empty();
        let run = |arguments: &[&str]| {
            let mut program = Command::new(env!("CARGO_BIN_EXE_aoxanh"));
            let output = program.args(arguments).args(["--lang", language]).output();
            let output = output.unwrap();
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(output.status.success(), "{arguments:?} {said}");
            assert!(!said.contains("[new-"), "{said}");
        };
        let root = site.path("");
        let root = root.to_str().unwrap();
        run(&["init", root]);
        let new = |what: &[&str]| run(&[&["new"], what, &["--root", root]].concat());
        new(&["report", "--commune", "00001", "--date", "2025-11-23"]);
        new(&["roster", "--commune", "00001", "--week", "2025-W48"]);
        new(&["commune", "--code", "00003", "--name", "Mẫu C", "--kind", "xã"]);
        new(&["report", "--commune", "00003", "--date", "2025-11-23"]);
        new(&["roster", "--commune", "00003"]);
        new(&["guide", "moi"]);
        new(&["campaign", "moi"]);
        let site = site.replace("content/site.yaml", "[dat-dai]", "[dat-dai, moi]");
        is_sound(&site);
        assert!(site.said().contains(&"blank-report".to_owned()));
        for (path, bytes) in site.files("content") {
            let text = String::from_utf8(bytes).unwrap();
            let names_its_schema =
                text.starts_with("# yaml-language-server: $schema=../");
            assert!(names_its_schema || !path.ends_with(".yaml"), "{path}");
        }
    }
}
