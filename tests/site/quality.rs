//! The report of quality: who is silent, what was left out, doubtful or repaired; the same
//! on the page, as CSV and as JSON; and never in the public edition.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::test_site::TestSite;

/// A commune without reports, a stale one, a broken one, one with a faulty, a doubled and a
/// repaired row.
fn site() -> TestSite {
    let unit = |code: &str, name: &str| {
        format!(
            "code: \"{code}\"\nname: {name}\nkind: xã\ntargets: {{dat-dai: {{thua: 100}}}}\n"
        )
    };
    TestSite::small()
        .write("content/communes/00003-x/commune.yaml", unit("00003", "Chi"))
        .write("content/communes/00004-x/commune.yaml", unit("00004", "Dung"))
        .write(
            "content/communes/00004-x/progress.yaml",
            "- {campaign: dat-dai, as_of: 2025-10-01, values: {thua: 10}}\n",
        )
        .write("content/communes/00005-em/commune.yaml", "code: \"00005\"\nname: [")
        .write(
            "content/communes/00001-x/volunteers.csv",
            "id,name\nA-1,Nguyễn Văn Ðồng\nA-2,Trần Thị Hoa\n",
        )
        .write(
            "content/communes/00001-x/logs/a.csv",
            "date,shift,volunteer\n2025-11-10,sang,A-1\n2025-11-10,sang,A-1\n\
             2025-11-11,khuya,A-2\n2025-11-12,=1+1,A-2\n",
        )
}

const INTERNAL: [&str; 3] = ["--audience", "internal", "--keep-going"];

fn page(site: &TestSite) -> String {
    std::fs::read_to_string(site.path("internal/chat-luong/index.html")).unwrap()
}

fn data(site: &TestSite) -> Value {
    let bytes = std::fs::read(site.path("internal/data/quality.json")).unwrap();
    serde_json::from_slice(&bytes).unwrap()
}

/// The rows of the table, each by column.
fn rows(site: &TestSite) -> Vec<BTreeMap<String, String>> {
    let bytes = std::fs::read(site.path("internal/data/quality.csv")).unwrap();
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap();
    let mut reader = csv::Reader::from_reader(text);
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn silent_communes_are_told_from_stale_ones() {
    let site = site().built(&INTERNAL);
    let campaign = &data(&site)["campaigns"][0];
    assert_eq!(campaign["communes"], 4);
    assert_eq!(campaign["never"][0]["code"], "00003");
    assert_eq!(campaign["never"].as_array().unwrap().len(), 1);
    let stale = campaign["stale"].as_array().unwrap();
    assert_eq!(stale.len(), 1);
    assert_eq!((&stale[0]["code"], &stale[0]["days"]), (&"00004".into(), &46.into()));
    assert_eq!(stale[0]["last_report"], "2025-10-01");
    let page = page(&site);
    assert!(page.contains(">Xã Chi</a></li>"), "{page}");
    assert!(page.contains(">Xã Dung</a></th>") && page.contains(">01/10/2025</td>"));
    assert!(page.contains(">46</td>"));
}

#[test]
fn what_was_left_out_and_repaired_is_told_with_its_place() {
    let site = site().built(&INTERNAL);
    let data = data(&site);
    assert_eq!(data["left_out"]["communes"][0]["code"], "00005");
    assert_eq!(data["left_out"]["rows"], 2);
    let of = |kind: &str| {
        let all = data["problems"].as_array().unwrap().iter();
        all.filter(|one| one["kind"] == kind).collect::<Vec<_>>()
    };
    let unknown = of("unknown-shift");
    assert_eq!(unknown.len(), 2);
    assert_eq!(unknown[0]["part"], "left-out");
    assert_eq!(unknown[0]["commune"]["name"], "An");
    assert_eq!(unknown[0]["file"], "content/communes/00001-x/logs/a.csv");
    assert_eq!(unknown[0]["line"], 4);
    assert!(unknown[0]["consequence"].is_string());
    assert_eq!(of("duplicate-row")[0]["part"], "repaired");
    assert_eq!(of("repaired-letter")[0]["part"], "repaired");
    let broken = of("bad-yaml");
    assert_eq!(broken[0]["commune"]["code"], "00005");
    assert_eq!(
        broken[0]["consequence"],
        "đơn vị này không có trên trang cho đến khi sửa xong"
    );
    let page = page(&site);
    for text in ["00001-x/logs/a.csv:4", "em (00005)", "duplicate-row", "repaired-letter"]
    {
        assert!(page.contains(text), "{text}: {page}");
    }
    assert!(!page.contains("id=\"clean\""));
}

#[test]
fn page_table_and_data_agree() {
    let site = site().built(&INTERNAL);
    let (rows, data, page) = (rows(&site), data(&site), page(&site));
    let sum = |part: &str| -> u64 {
        let of_part = rows.iter().filter(|row| row["part"] == part);
        of_part.map(|row| row["count"].parse::<u64>().unwrap()).sum()
    };
    for part in ["left-out", "doubtful", "repaired"] {
        let kinds = data["kinds"].as_array().unwrap().iter();
        let of_part = kinds.filter(|kind| kind["part"] == part);
        let counted: u64 = of_part.map(|kind| kind["count"].as_u64().unwrap()).sum();
        assert_eq!(sum(part), counted, "{part}");
        let label = match part {
            "left-out" => "thông báo về phần bị bỏ lại",
            "doubtful" => "chỗ nên xem lại",
            _ => "chỗ máy đã tự sửa",
        };
        assert!(page.contains(&format!("<dt>{label}</dt><dd>{counted}</dd>")), "{part}");
    }
    assert_eq!((sum("never-reported"), sum("stale"), sum("commune-left-out")), (1, 1, 1));
    assert!(sum("left-out") >= 3 && sum("repaired") >= 2);
    // All that the program says is in the table, in its order.
    let kinds: Vec<&str> = rows.iter().map(|row| &*row["kind"]).collect();
    let said = site.said();
    assert_eq!(
        kinds.into_iter().filter(|kind| !kind.is_empty()).collect::<Vec<_>>(),
        said
    );
    let words = page.split('[').skip(1).map(|rest| rest.split(']').next().unwrap());
    assert_eq!(words.filter(|word| word.starts_with("quality-")).count(), 0);
}

#[test]
fn no_cell_of_the_table_is_a_formula() {
    let site = site()
        .write(
            "content/communes/00006-x/commune.yaml",
            "code: \"00006\"\nname: =1+1\nkind: xã\n",
        )
        .built(&INTERNAL);
    let bytes = std::fs::read(site.path("internal/data/quality.csv")).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains("'=1+1") && !text.contains(",=1+1"), "{text}");
}

#[test]
fn thousands_of_faulty_rows_are_counted_and_few_are_listed() {
    let log: String = (0..3_000).map(|_| "2025-11-10,khuya,A-1\n").collect();
    let site = site()
        .write(
            "content/communes/00001-x/logs/a.csv",
            format!("date,shift,volunteer\n{log}"),
        )
        .built(&INTERNAL);
    let (page, rows) = (page(&site), rows(&site));
    let of_kind = rows.iter().filter(|row| row["kind"] == "unknown-shift");
    assert_eq!(
        of_kind.map(|row| row["count"].parse::<u64>().unwrap()).sum::<u64>(),
        3_000
    );
    assert!(page.contains("… và 1.000 mục nữa") && page.len() < 60_000, "{}", page.len());
    // The broken commune is not hidden behind them.
    assert!(page.contains("em (00005)"));
}

#[test]
fn a_clean_site_says_so() {
    let site = TestSite::small().built(&["--audience", "internal", "--strict"]);
    assert!(page(&site).contains("id=\"clean\""));
    assert_eq!(rows(&site).len(), 0);
    let data = data(&site);
    assert_eq!(
        (&data["problems"], &data["kinds"]),
        (&Value::Array(vec![]), &Value::Array(vec![]))
    );
    assert_eq!(data["as_of"], "2025-11-16");
}

#[test]
fn the_english_report_has_no_missing_word() {
    let site = site()
        .replace("content/site.yaml", "title: Thử", "title: Thử\nlanguage: en")
        .built(&INTERNAL);
    let page = page(&site);
    assert!(page.contains("Reports that are missing") && !page.contains("[quality-"));
    assert!(!page.contains("Chưa báo cáo"));
}

#[test]
fn the_public_edition_has_none_of_it() {
    let site = site().built(&["--keep-going"]);
    for (path, bytes) in site.files("public") {
        assert!(!path.contains("chat-luong") && !path.contains("quality"), "{path}");
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("chat-luong") && !text.contains("quality."), "{path}");
    }
}
