//! Nothing of a volunteer is public but the code, and the name with consent.

use crate::test_site::TestSite;

const REGISTER: &str = "\
id,name,birth_date,phone,consent,guardian_consent\n\
A-1,Nguyễn Văn Đồng,2000-01-01,0912 345 678,2025-09-01,\n\
A-2,Trần Thị Kín,2000-01-01,0987 654 321,,\n\
A-3,Lê Bé Nhỏ,2011-05-05,0905 111 222,2025-09-01,\n";

const ROSTER: &str = "\
week: 2025-W46\nshifts:\n  - {date: 2025-11-10, shift: sang, wanted: 3, \
volunteers: [A-1, A-2, A-3], leader: A-2}\n";

fn site() -> TestSite {
    TestSite::small()
        .write("content/communes/00001-x/volunteers.csv", REGISTER)
        .write("content/communes/00001-x/roster/w46.yaml", ROSTER)
        .write(
            "content/communes/00001-x/logs/a.csv",
            "date,shift,volunteer,note\n2025-11-10,sang,A-2,gặp ông Phạm Văn Riêng\n",
        )
}

fn whole(site: &TestSite, folder: &str) -> String {
    let files = site.files(folder).into_iter();
    files.map(|(_, bytes)| String::from_utf8_lossy(&bytes).into_owned()).collect()
}

#[test]
fn name_is_public_only_with_consent_and_under_sixteen_with_the_guardians() {
    let site = site().built(&[]);
    let all = whole(&site, "public");
    assert!(all.contains("Nguyễn Văn Đồng (A-1)"));
    assert!(all.contains("A-2") && all.contains("A-3"));
    for private in [
        "Trần Thị Kín",
        "Lê Bé Nhỏ",
        "0912",
        "0987 654 321",
        "2000-01-01",
        // The year alone turns up in fingerprints by chance.
        "2011-05",
        "/2011",
        "Phạm Văn Riêng",
    ] {
        assert!(!all.contains(private), "{private}");
    }
}

#[test]
fn unreadable_birth_date_may_be_a_childs_and_hides_the_name() {
    let site = site()
        .replace("content/communes/00001-x/volunteers.csv", "2011-05-05", "31/02/2011")
        .built(&[]);
    assert!(!whole(&site, "public").contains("Lê Bé Nhỏ"));
}

#[test]
fn withdrawn_consent_takes_effect_at_the_next_build() {
    let site = site().built(&[]).replace(
        "content/communes/00001-x/volunteers.csv",
        "0912 345 678,2025-09-01",
        "0912 345 678,",
    );
    let site = site.built(&[]);
    assert!(!whole(&site, "public").contains("Nguyễn Văn Đồng"));
}

#[test]
fn internal_edition_has_names_a_mark_and_a_folder_of_its_own() {
    let site = site().built(&["--audience", "internal"]);
    assert!(!site.path("public").exists());
    let all = whole(&site, "internal");
    assert!(all.contains("Trần Thị Kín (A-2)"));
    let page = std::fs::read_to_string(site.path("internal/index.html")).unwrap();
    assert!(page.contains("NỘI BỘ") && page.contains("noindex"));
}

#[test]
fn messages_do_not_repeat_names_and_birth_dates() {
    let site = site()
        .write(
            "content/communes/00001-x/logs/b.csv",
            "date,shift,volunteer\n2025-11-11,sang,Hoàng Văn Lạ\n",
        )
        .replace(
            "content/communes/00001-x/volunteers.csv",
            "Trần Thị Kín,2000-01-01",
            "Trần Thị Kín,32/13/1999",
        );
    let ended = site.run("check", &[]);
    assert!(ended.stderr.contains("[unknown-volunteer]"));
    assert!(ended.stderr.contains("[faulty-date]"));
    assert!(!ended.stderr.contains("Hoàng Văn Lạ"), "{}", ended.stderr);
    assert!(!ended.stderr.contains("32/13/1999"), "{}", ended.stderr);
}
