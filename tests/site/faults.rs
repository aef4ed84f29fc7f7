//! What is faulty costs what it must and nothing more.

use crate::test_site::TestSite;

const BROKEN: &str = "content/communes/00002-x/commune.yaml";

#[test]
fn broken_commune_stops_the_build_with_one_message_and_the_old_site_stays() {
    let site = TestSite::small().built(&[]);
    let before = site.files("public");
    let site = site.write(BROKEN, "code: \"00002\"\nname: [Bình\nkind: xã\n");
    let ended = site.run("build", &[]);
    assert_eq!(ended.code, 1, "{}", ended.stderr);
    assert_eq!(ended.stderr.matches("lỗi[").count(), 1, "{}", ended.stderr);
    assert!(ended.stderr.contains("lỗi[bad-yaml]"), "{}", ended.stderr);
    assert!(ended.stderr.contains(BROKEN), "{}", ended.stderr);
    assert!(site.files("public") == before, "the earlier site has changed");
}

#[test]
fn keep_going_builds_the_rest_and_names_what_is_left_out() {
    let site = TestSite::small()
        .replace(BROKEN, "kind: xã", "kind: quận")
        .built(&["--keep-going"]);
    let summary = site.summary();
    assert_eq!(summary["communes"].as_array().unwrap().len(), 1);
    assert_eq!(summary["left_out"]["communes"], serde_json::json!(["00002"]));
    for page in ["index.html", "xa-phuong/index.html", "chien-dich/dat-dai/index.html"] {
        let text = site.public(page);
        assert!(text.contains("Số liệu đang được kiểm tra: Bình"), "{page}");
    }
}

#[test]
fn errors_of_the_site_stop_the_build_even_so() {
    let site = TestSite::small().replace(
        "content/campaigns/dat-dai.yaml",
        "headline: thua",
        "headline: thuaa",
    );
    assert_eq!(site.run("build", &["--keep-going"]).code, 1);
    assert!(!site.path("public").exists());
}

#[test]
fn all_faults_of_a_file_are_shown_at_once() {
    let site = TestSite::small().write(
        BROKEN,
        "code: 2\nname: Bình\nkind: xa\nnhom: A\npoints: [{id: a b, name: X}]\n",
    );
    let ended = site.run("check", &[]);
    assert_eq!(ended.code, 1);
    for code in ["bad-code", "bad-choice", "unknown-key", "bad-id"] {
        assert!(ended.stderr.contains(&format!("[{code}]")), "{code}: {}", ended.stderr);
    }
}

#[test]
fn faulty_row_costs_that_row() {
    let site = TestSite::small()
        .write(
            "content/communes/00001-x/logs/a.csv",
            "date,shift,people\n2025-11-01,sang,3\n2025-11-02,trua,4\n2025-11-03,toi,5\n",
        )
        .built(&[]);
    let summary = site.summary();
    assert_eq!(summary["activity"]["turns"], 8);
    assert_eq!(summary["left_out"]["rows"], 1);
    let ended = site.run("build", &["--strict"]);
    assert_eq!(ended.code, 1);
}

#[test]
fn two_communes_with_one_code_are_both_left_out() {
    let site = TestSite::small().replace(BROKEN, "\"00002\"", "\"00001\"");
    let ended = site.run("build", &[]);
    assert_eq!(ended.code, 1);
    assert!(ended.stderr.contains("lỗi[repeated-commune]"), "{}", ended.stderr);
    let site = site.built(&["--keep-going"]);
    assert_eq!(site.summary()["communes"].as_array().unwrap().len(), 0);
}

#[test]
fn folder_of_somebody_else_is_never_touched() {
    let site = TestSite::small().write("public/thesis.txt", "years of work");
    let ended = site.run("build", &[]);
    assert_eq!(ended.code, 2, "{}", ended.stderr);
    assert_eq!(site.public("thesis.txt"), "years of work");
    assert!(!site.path("public/index.html").exists());
}

#[test]
fn nothing_is_left_beside_the_site() {
    let site = TestSite::small().built(&[]).built(&[]);
    let names: Vec<_> = std::fs::read_dir(site.path(""))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
    names.sort_unstable();
    assert_eq!(names, [".aoxanh", "content", "public"]);
}

#[test]
fn link_that_leads_nowhere_stops_the_build() {
    let site = TestSite::small().write(
        "content/guides/a.md",
        "---\ntitle: A\n---\n[sang](../khong-co/index.html)\n",
    );
    let ended = site.run("build", &[]);
    assert_eq!(ended.code, 1, "{}", ended.stderr);
    assert!(ended.stderr.contains("lỗi[broken-link]"), "{}", ended.stderr);
    assert!(!site.path("public").exists());
}

#[test]
fn faulty_theme_is_an_error_with_its_reason() {
    let site = TestSite::small()
        .write("themes/default/templates/not_found.html", "{{ shell.titel }}");
    let ended = site.run("build", &[]);
    assert_eq!(ended.code, 1, "{}", ended.stderr);
    assert!(ended.stderr.contains("lỗi[broken-theme]"), "{}", ended.stderr);
    assert!(ended.stderr.contains("titel"), "{}", ended.stderr);
}

#[test]
fn week_without_a_shift_makes_no_calendar_and_stops_nothing() {
    for shifts in ["shifts: []", "", "shifts: [{date: 2025-11-10, shift: trua}]"] {
        let site = TestSite::small()
            .write(
                "content/communes/00001-x/roster/w.yaml",
                format!("week: 2025-W46\n{shifts}\n"),
            )
            .built(&[]);
        assert!(!site.path("public/xa-phuong/an-00001/lich-truc/lich-truc.ics").exists());
    }
}

#[test]
fn broken_copy_of_a_folder_does_not_take_the_good_commune_away() {
    let site = TestSite::small()
        .write("content/communes/00001-ban-sao/commune.yaml", "code: [\n")
        .built(&["--keep-going"]);
    assert_eq!(site.summary()["communes"].as_array().unwrap().len(), 2);
    assert_eq!(site.summary()["left_out"]["communes"], serde_json::json!(["00001"]));
}

#[test]
fn what_others_put_beside_the_site_stays_there() {
    let site = TestSite::small()
        .built(&[])
        .write("public/CNAME", "thu.example")
        .write("public/.git/HEAD", "ref: refs/heads/main")
        .replace("content/site.yaml", "base_url: https://thu.example/\n", "")
        .built(&[]);
    assert_eq!(site.public("CNAME"), "thu.example");
    assert_eq!(site.public(".git/HEAD"), "ref: refs/heads/main");
    // What the site no longer has is gone all the same.
    assert!(!site.path("public/feed.xml").exists());
}

#[test]
fn internal_edition_never_takes_the_place_of_a_public_one() {
    let site = TestSite::small().built(&[]);
    let public = site.path("public");
    let ended =
        site.run("build", &["--audience", "internal", "--out", public.to_str().unwrap()]);
    assert_eq!(ended.code, 2, "{}", ended.stderr);
    assert!(!site.public("index.html").contains("NỘI BỘ"));
}

#[test]
fn stage_of_a_build_under_way_is_left_alone_and_a_killed_ones_is_cleared() {
    let site = TestSite::small().built(&[]);
    let stage = site.path(".public.aoxanh-new");
    std::fs::create_dir(&stage).unwrap();
    let live = std::fs::File::open(&stage).unwrap();
    live.lock().unwrap();
    assert_eq!(site.run("build", &[]).code, 2);
    assert!(stage.exists());
    drop(live);
    assert_eq!(site.run("build", &[]).code, 0);
    assert!(!stage.exists());
}

#[cfg(unix)]
#[test]
fn links_to_other_places_are_refused() {
    let site = TestSite::small().write("secret/static/key.txt", "secret");
    std::fs::create_dir_all(site.path("themes")).unwrap();
    std::os::unix::fs::symlink(site.path("secret"), site.path("themes/default")).unwrap();
    assert_eq!(site.run("build", &[]).code, 1);
    assert!(!site.path("public").exists());
}
