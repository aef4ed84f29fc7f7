//! The gate from outside: personal data planted into every text that people write stop
//! the build, each with its line; what offices declare, and figures, do not.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::test_site::TestSite;

/// Where people write text that is published: a file, and a line with `@`.
const PLACES: [(&str, &str); 24] = [
    ("content/site.yaml", "title: \"Trang @ thử\""),
    ("content/site.yaml", "notice: \"Lưu ý @ đây\""),
    ("content/site.yaml", "safety: {never_ask: [\"Không hỏi @ đâu\"]}"),
    ("content/campaigns/dat-dai.yaml", "name: \"Đất đai @ x\""),
    ("content/campaigns/dat-dai.yaml", "summary: \"Rà soát @ x\""),
    ("content/campaigns/dat-dai.yaml", "plan: \"Kế hoạch của @ x\""),
    (
        "content/campaigns/dat-dai.yaml",
        "indicators: [{id: thua, name: \"Thửa @ x\", unit: thửa, kind: stock}]",
    ),
    ("content/guides/di.md", "title: \"Đi đâu @ x\""),
    ("content/guides/di.md", "summary: \"Hỏi @ nhé\""),
    ("content/guides/di.md", "bring: [\"Giấy của @ x\"]"),
    ("content/guides/di.md", "Xin hỏi **@** nhé."),
    ("content/guides/di.md", "1. Gọi @ trước"),
    ("content/guides/di.md", "| Ai | @ x |"),
    ("content/guides/di.md", "[hỏi](https://x.example \"@ x\") @ và nữa"),
    ("content/communes/00001-x/commune.yaml", "villages: [{id: a, name: \"Thôn @ x\"}]"),
    (
        "content/communes/00001-x/commune.yaml",
        "teams: [{id: t, name: \"Đội @ x\", mission: Việc}]",
    ),
    (
        "content/communes/00001-x/commune.yaml",
        "teams: [{id: t, name: Đội, mission: \"Giúp @ x\"}]",
    ),
    ("content/communes/00001-x/commune.yaml", "formerly: [{name: \"Xã @ x\"}]"),
    ("content/communes/00001-x/commune.yaml", "group: \"Cụm @ x\""),
    (
        "content/communes/00001-x/events.yaml",
        "- {date: 2025-11-20, from: \"19:00\", to: \"21:00\", title: \"Buổi @ x\", place: Nhà}",
    ),
    (
        "content/communes/00001-x/events.yaml",
        "- {date: 2025-11-20, from: \"19:00\", to: \"21:00\", title: Buổi, place: \"Nhà @ x\"}",
    ),
    (
        "content/communes/00001-x/progress.yaml",
        "- {campaign: dat-dai, as_of: 2025-11-16, values: {thua: 40}, difficulties: \"Nhà @ vắng\"}",
    ),
    (
        "content/communes/00001-x/progress.yaml",
        "- {campaign: dat-dai, as_of: 2025-11-16, values: {thua: 40}, proposals: \"Cho @ nghỉ\"}",
    ),
    ("content/communes/00001-x/commune.yaml", "name: \"An @ x\""),
];

/// What is planted: its kind and a writing, number `n` of many.
fn leaks(n: usize) -> Vec<(&'static str, String)> {
    let four = format!("{:04}", 1000 + n);
    let (a, b) = four.split_at(2);
    vec![
        ("phone", format!("091{four}567")),
        ("phone", format!("098 {a}{b} 123")),
        ("phone", format!("+84 35 7{a} {b}21")),
        ("phone", format!("0239 3{a}8 9{b}")),
        ("phone", format!("036.8{a}.{b}71")),
        ("identity", format!("04209900{four}")),
        ("identity", format!("18400{four}")),
        ("identity", format!("042 099 0{a} 0{b}")),
        ("licence", format!("79012345{four}")),
        ("plate", format!("38A-{}.{}", &four[..3], &format!("{four}5")[3..5])),
        ("email", format!("an{four}@thu.example")),
        ("name", "Trần Thị Bích Ngọc".into()),
        ("name", "TRAN THI BICH NGOC".into()),
        ("birth-date", "07/05/1998".into()),
        ("birth-date", "7 tháng 5 năm 1998".into()),
    ]
}

/// A small site with one guide and one volunteer who has not consented.
fn site() -> TestSite {
    TestSite::small()
        .replace(
            "content/campaigns/dat-dai.yaml",
            "headline: thua\n",
            "headline: thua\nguides: [di]\n",
        )
        .write("content/guides/di.md", "---\ntitle: Đi đâu\n---\n\nXin chào.\n")
        .write(
            "content/communes/00001-x/volunteers.csv",
            "id,name,birth_date,phone,consent\n\
             T1,Trần Thị Bích Ngọc,1998-05-07,0911222333,\n\
             T2,Lê Văn Đồng Ý,1999-01-01,,2025-09-01\n",
        )
}

/// The line with the leak in place of the one with the same key.
fn planted(place: (&str, &str), leak: &str) -> TestSite {
    let (path, line) = place;
    let line = line.replace('@', leak);
    let site = site();
    let old = std::fs::read_to_string(site.path(path)).unwrap_or_default();
    let key = line.split(':').next().unwrap();
    let is_list = path.ends_with("events.yaml") || path.ends_with("progress.yaml");
    let text = if path.ends_with(".md") {
        let head = ["title", "summary", "bring"].contains(&key);
        let title = if key == "title" { String::new() } else { "title: Đi\n".into() };
        if head {
            format!("---\n{title}{line}\n---\n\nXin chào.\n\n{{{{ bring }}}}\n")
        } else if line.starts_with('|') {
            format!("---\ntitle: Đi\n---\n\n| A | B |\n|---|---|\n{line}\n")
        } else {
            format!("---\ntitle: Đi\n---\n\n{line}\n")
        }
    } else if is_list {
        format!("{line}\n")
    } else {
        // A list that goes on below its key goes with it.
        let mut kept: Vec<&str> = Vec::new();
        let mut skips = false;
        for known in old.lines() {
            let goes_on = known.starts_with(' ') || known.starts_with('-');
            skips = known.starts_with(&format!("{key}:")) || (skips && goes_on);
            if !skips {
                kept.push(known);
            }
        }
        format!("{}\n{line}\n", kept.join("\n"))
    };
    site.write(path, text)
}

/// The leaks that a build names: kind, file.
fn found(site: &TestSite) -> (i32, BTreeSet<(String, String)>) {
    let ended = site.run("build", &["--format", "json"]);
    let lines = ended.stdout.lines().map(|line| serde_json::from_str(line).unwrap());
    let of_gate = lines.filter(|line: &Value| line["code"] == "personal-data");
    let named = of_gate.map(|line| {
        let message = line["message"].as_str().unwrap().to_owned();
        (message, line["file"].as_str().unwrap().to_owned())
    });
    (ended.code, named.collect())
}

/// How a kind is called in the message.
fn word(kind: &str) -> &'static str {
    match kind {
        "phone" => "số điện thoại",
        "identity" => "số căn cước",
        "licence" => "số giấy phép lái xe",
        "plate" => "biển số xe",
        "email" => "địa chỉ thư",
        "name" => "họ tên",
        _ => "ngày sinh",
    }
}

#[test]
fn every_planted_leak_stops_the_build_with_its_file() {
    let clean = site();
    assert_eq!(found(&clean), (0, BTreeSet::new()));
    let mut planted_in_all = 0;
    let mut missed = Vec::new();
    std::thread::scope(|scope| {
        let mut workers = Vec::new();
        for half in 0..2 {
            workers.push(scope.spawn(move || {
                let (mut count, mut missed) = (0, Vec::new());
                for (number, place) in PLACES.iter().enumerate() {
                    for (kind, leak) in leaks(number) {
                        if (number % 2) != half {
                            continue;
                        }
                        count += 1;
                        let (code, named) = found(&planted(*place, &leak));
                        let is_named = named.iter().any(|(message, file)| {
                            message.contains(word(kind)) && file == place.0
                        });
                        if code != 1 || !is_named {
                            missed.push(format!("{place:?} {leak}: {code} {named:?}"));
                        }
                    }
                }
                (count, missed)
            }));
        }
        for worker in workers {
            let (count, some) = worker.join().unwrap();
            planted_in_all += count;
            missed.extend(some);
        }
    });
    assert!(
        missed.is_empty(),
        "{} of {planted_in_all}:\n{}",
        missed.len(),
        missed.join("\n")
    );
    assert!(planted_in_all >= 300, "{planted_in_all}");
}

#[test]
fn what_offices_declare_passes_everywhere() {
    let site = site()
        .replace(
            "content/communes/00001-x/commune.yaml",
            "kind: xã\n",
            "kind: xã\ncontact: {office: Đoàn xã, phone: \"0239 3851 234\"}\n\
             points: [{id: p, name: Trụ sở, address: \"Số 1 đường Lê Lợi, gọi 0912 345 678\"}]\n",
        )
        .write(
            "content/communes/00002-x/events.yaml",
            "- {date: 2025-11-20, title: \"Gọi 02393851234 hoặc 0912.345.678\", place: Nhà}\n",
        );
    assert_eq!(found(&site), (0, BTreeSet::new()));
}

#[test]
fn a_leak_costs_its_commune_alone_when_told_to_go_on() {
    let event = "- {date: 2025-11-20, title: \"Gọi 0912 345 678\", place: Nhà}\n";
    let site = site().write("content/communes/00001-x/events.yaml", event);
    let ended = site.run("build", &["--keep-going"]);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    let summary = site.summary();
    assert_eq!(summary["communes"].as_array().unwrap().len(), 1);
    assert_eq!(summary["left_out"]["communes"][0], "00001");
    for (path, bytes) in site.files("public") {
        assert!(!String::from_utf8_lossy(&bytes).contains("0912 345 678"), "{path}");
    }
    // In the site's own files there is nobody to leave out.
    let site = site.replace("content/site.yaml", "title: Thử", "title: Gọi 0987 654 321");
    assert_eq!(site.run("build", &["--keep-going"]).code, 1);
}

#[test]
fn a_name_may_stand_from_the_day_of_consent_on_and_no_longer_than_it() {
    let event =
        "- {date: 2025-11-20, title: \"Gặp bạn Trần Thị Bích Ngọc\", place: Nhà}\n";
    let site = site().write("content/communes/00001-x/events.yaml", event);
    let register = "content/communes/00001-x/volunteers.csv";
    assert_eq!(found(&site).0, 1);
    let site = site.replace(register, "0911222333,\n", "0911222333,2025-11-01\n");
    assert_eq!(found(&site).0, 0);
    let site =
        site.replace(register, "0911222333,2025-11-01\n", "0911222333,2025-12-01\n");
    assert_eq!(found(&site).0, 1);
}

#[test]
fn figures_of_every_size_are_no_alarm() {
    let value = |n: u64| {
        format!("{{campaign: dat-dai, as_of: 2025-11-16, values: {{thua: {n}}}}}")
    };
    for n in [8_491_234_567, 912_345_678, 123_456_789, 9_123_456_789, 10_912_345_678] {
        let site = site()
            .write("content/communes/00001-x/progress.yaml", format!("- {}\n", value(n)))
            .replace(
                "content/communes/00001-x/commune.yaml",
                "thua: 100",
                "thua: 987654321",
            );
        assert_eq!(found(&site), (0, BTreeSet::new()), "{n}");
    }
}
