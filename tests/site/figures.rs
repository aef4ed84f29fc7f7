//! Figures from files: order changes nothing, parts make the whole, `as_of` cuts.

use crate::test_site::TestSite;

const LOG: &str = "content/communes/00001-x/logs/2025-11.csv";

fn with_people() -> TestSite {
    TestSite::small()
        .write(
            "content/communes/00001-x/volunteers.csv",
            "Mã TNV;Họ và tên\nA-1;Nguyễn Văn Hòa\nA-2;Trần Thị Bé\n",
        )
        .write(
            LOG,
            "Ngày;Ca;Họ và tên;Số lượt;Số giờ;Nhiệm vụ;Số người được hỗ trợ\n\
             14/11/2025;Ca sáng;A-1;;;Tuyên truyền;5\n\
             14/11/2025;sang;Nguyễn Văn Hoà;;2,5;nhap-lieu;1\n\
             15/11/2025;TỐI;;7;;tuyen-truyen;\n\
             16/11/2025;chieu;A-2;;3.5;khac;2\n",
        )
}

#[test]
fn turns_hours_and_sessions_are_counted_from_the_log() {
    let site = with_people().built(&[]);
    let activity = &site.summary()["communes"][0]["activity"];
    // A-1 once in the morning, seven in the evening, A-2 once.
    assert_eq!(activity["turns"], 9);
    assert_eq!(activity["volunteers"], 2);
    assert_eq!(activity["hours"], 4.0 + 2.5 + 2.5 + 3.5);
    assert_eq!(activity["helped"], 8);
    assert_eq!(activity["sessions"], 2);
    assert_eq!(site.summary()["activity"], *activity);
}

#[test]
fn order_of_rows_and_files_changes_nothing() {
    let site = with_people().built(&[]);
    let before = site.public("data/summary.json");
    let text = std::fs::read_to_string(site.path(LOG)).unwrap();
    let mut lines: Vec<&str> = text.lines().collect();
    lines[1..].reverse();
    let (first, second) = (&lines[..3], [&lines[..1], &lines[3..]].concat());
    let site = site
        .write("content/communes/00001-x/logs/b.csv", first.join("\n"))
        .write(LOG, second.join("\r\n"))
        .built(&[]);
    assert_eq!(site.public("data/summary.json"), before);
}

#[test]
fn as_of_cuts_exactly() {
    let site = with_people().built(&[]);
    let site = site
        .replace("content/site.yaml", "as_of: 2025-11-16", "as_of: 2025-11-15")
        .built(&[]);
    let summary = site.summary();
    assert_eq!(summary["communes"][0]["activity"]["turns"], 8);
    assert_eq!(summary["communes"][0]["campaigns"][0]["last_report"], "2025-11-02");
    // A row that does not count yet is not a faulty one.
    assert_eq!(summary["left_out"]["rows"], 0);
}

#[test]
fn newest_date_stands_for_a_missing_as_of() {
    let site =
        with_people().replace("content/site.yaml", "as_of: 2025-11-16\n", "").built(&[]);
    assert_eq!(site.summary()["as_of"], "2025-11-16");
}

#[test]
fn equal_rows_count_once_and_rows_that_differ_in_a_note_do_not() {
    let row = "2025-11-14,sang,3,,họp\n";
    let log =
        format!("date,shift,people,hours,note\n{row}{row}2025-11-14,sang,3,4,họp\n");
    let site = TestSite::small().write(LOG, log.clone()).built(&[]);
    assert_eq!(site.summary()["activity"]["turns"], 3);
    let site = site.write(LOG, log + "2025-11-14,sang,3,4,chợ\n").built(&[]);
    assert_eq!(site.summary()["activity"]["turns"], 6);
}

#[test]
fn percent_is_floored_and_totals_are_sums() {
    let site = TestSite::small()
        .replace("content/communes/00001-x/progress.yaml", "thua: 40", "thua: 9996")
        .replace("content/communes/00001-x/commune.yaml", "thua: 100", "thua: 10000")
        .built(&[]);
    let summary = site.summary();
    let of =
        |commune: usize| &summary["communes"][commune]["campaigns"][0]["indicators"][0];
    assert_eq!(of(0)["percent"], 99.9);
    let total = &summary["campaigns"][0]["indicators"][0];
    assert_eq!(total["value"], 9996 + 40);
    assert_eq!(total["target"], 10000 + 100);
    assert_eq!(summary["campaigns"][0]["reported"], 2);
}

#[test]
fn codes_keep_their_zeros_without_quotes() {
    let site = TestSite::small()
        .replace("content/communes/00001-x/commune.yaml", "\"00001\"", "00001")
        .built(&[]);
    assert_eq!(site.summary()["communes"][0]["code"], "00001");
}
