//! Ranking, courses and reporting: they say what the data says, for five communes
//! and for a nation.

use std::fmt::Write as _;

use serde_json::Value;

use crate::test_site::TestSite;

/// The part of a text between two marks.
fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    let rest = text.split_once(from).unwrap_or_else(|| panic!("no {from}")).1;
    rest.split(to).next().unwrap()
}

/// The figure with this id.
fn figure<'t>(page: &'t str, id: &str) -> &'t str {
    between(page, &format!("<figure class=\"chart-card\" id=\"{id}\">"), "</figure>")
}

/// Rows of the figure's table: the link, and the text of each cell.
fn rows(figure: &str) -> Vec<(String, Vec<String>)> {
    let body = between(figure, "<tbody>", "</tbody>");
    let row = |row: &str| {
        let href = row.split_once("<a href=\"").map_or("", |(_, rest)| {
            rest.split('"').next().unwrap().trim_start_matches("../")
        });
        let mut cells = Vec::new();
        let mut text = String::new();
        for piece in row.split('<') {
            let (tag, rest) = piece.split_once('>').unwrap_or(("", ""));
            text.push_str(rest);
            if tag == "/th" || tag == "/td" {
                cells.push(std::mem::take(&mut text));
            }
        }
        (href.to_owned(), cells)
    };
    body.split("<tr>").skip(1).map(row).collect()
}

/// 1234567 as 1.234.567.
fn grouped(number: i64) -> String {
    let mut text = number.to_string();
    let mut at = text.len();
    while at > 3 {
        at -= 3;
        text.insert(at, '.');
    }
    text
}

fn percent(figures: &Value) -> Option<String> {
    figures["percent"].as_f64().map(|percent| format!("{percent:.1}%").replace('.', ","))
}

#[test]
fn ranking_its_table_the_cells_and_the_data_agree() {
    let site = TestSite::sample().built(&[]);
    let page = site.public("chien-dich/dat-dai/index.html");
    let ranking = figure(&page, "ranking-dat-dai");
    let table = rows(ranking);
    assert_eq!(table.len(), 69);
    let cells = between(&page, "<ul class=\"courses\">", "</ul>");
    let mut last = i64::MAX;
    let summary = site.summary();
    for (href, row) in &table {
        let all = summary["communes"].as_array().unwrap();
        let commune = all.iter().find(|one| one["url"] == **href).expect("in the data");
        let campaign = &commune["campaigns"][0];
        let figures = &campaign["indicators"][0];
        let name = commune["name"].as_str().unwrap();
        let percent = percent(figures).expect("everybody has a target");
        assert_eq!(row[2], grouped(figures["value"].as_i64().unwrap()), "{name}");
        assert_eq!(row[3], grouped(figures["target"].as_i64().unwrap()), "{name}");
        assert_eq!(row[4], percent, "{name}");
        let iso = campaign["last_report"].as_str().unwrap();
        let shown = format!("{}/{}/{}", &iso[8..], &iso[5..7], &iso[..4]);
        assert_eq!(row[8], shown, "{name}");
        // Drawn in this order, with the same percent.
        let link = format!("href=\"../../{href}\"><title>{name}: {percent}, ");
        assert!(ranking.contains(&link), "{link}");
        let cell = between(cells, &format!("href=\"../../{href}\">"), "</li>");
        assert!(cell.contains(&percent), "{name}: {cell}");
        #[allow(clippy::cast_possible_truncation)] // tenths of a percent
        let tenths = (figures["percent"].as_f64().unwrap() * 10.0).round() as i64;
        assert!(tenths <= last, "{name} stands too low");
        last = tenths;
        // The change is that of the series a week before.
        let own: Value = serde_json::from_str(&site.public(&format!(
            "data/communes/{}.json",
            commune["code"].as_str().unwrap()
        )))
        .unwrap();
        let week = change(&own, figures["value"].as_i64().unwrap());
        let shown = week.map_or_else(|| "–".to_owned(), signed);
        assert_eq!(row[5], shown, "{name}");
    }
    let done = table.iter().filter(|(_, row)| row[7].ends_with("đã xong")).count();
    assert!(ranking.contains(&format!("trong 69 đơn vị: {done} đã xong, ")));
}

/// Change since 9 November; none where nothing was reported after it.
fn change(own: &Value, value: i64) -> Option<i64> {
    let series = own["campaigns"][0]["indicators"][0]["series"].as_array()?;
    let date_of =
        |point: &Value| point[0].as_str().or(point["date"].as_str()).map(str::to_owned);
    let amount = |point: &Value| point[1].as_i64().or(point["value"].as_i64());
    let is_old = |point: &&Value| date_of(point).is_some_and(|day| *day <= *"2025-11-09");
    if is_old(&series.last()?) {
        return None;
    }
    Some(value - amount(series.iter().rfind(is_old)?)?)
}

fn signed(change: i64) -> String {
    match change {
        0 => "0".into(),
        1.. => format!("+{}", grouped(change)),
        _ => format!("−{}", grouped(-change)),
    }
}

#[test]
fn first_reports_falls_and_silence_are_not_growth() {
    let progress = |code: &str| format!("content/communes/{code}-x/progress.yaml");
    let report = |day: &str, value: u32| {
        format!("- {{campaign: dat-dai, as_of: {day}, values: {{thua: {value}}}}}\n")
    };
    let site = TestSite::small()
        .commune("00003", "Cẩm")
        .commune("00004", "Dung")
        .commune("00005", "Em")
        // Fell, first report, silent, never; An rose from 10 to 40.
        .write(&progress("00002"), report("2025-11-09", 50) + &report("2025-11-16", 45))
        .write(&progress("00003"), report("2025-11-13", 60))
        .write(&progress("00004"), report("2025-11-09", 70))
        .write(&progress("00005"), "[]\n")
        .built(&[]);
    let page = site.public("chien-dich/dat-dai/index.html");
    let rows = rows(figure(&page, "ranking-dat-dai"));
    let of = |name: &str| {
        let row = rows.iter().find(|(_, row)| row[0].ends_with(name)).unwrap();
        [1, 2, 4, 5, 6].map(|cell| row.1[cell].as_str())
    };
    assert_eq!(of("Dung"), ["1 (=)", "70", "70,0%", "–", "–"]);
    assert_eq!(of("Cẩm"), ["2 (–)", "60", "60,0%", "mới", "–"]);
    assert_eq!(of("Bình"), ["3 (↓1)", "45", "45,0%", "−5", "−5,0"]);
    assert_eq!(of("An"), ["4 (↓1)", "40", "40,0%", "+30", "+30,0"]);
    assert_eq!(of("Em"), ["–", "–", "–", "–", "–"]);
    assert!(page.contains(
        "So với 7 ngày trước: 1 nơi tăng, 1 nơi giảm, 1 nơi báo cáo lần đầu, \
         2 nơi không có báo cáo mới."
    ));
    assert!(page.contains("An tăng nhiều nhất trong 7 ngày: thêm 30 điểm phần trăm"));
    // Em has no line and no number, and is named among the missing.
    let cells = between(&page, "<ul class=\"courses\">", "</ul>");
    let em = cells.split("<li").find(|cell| cell.contains(">Em<")).unwrap();
    assert!(!em.contains("<svg") && em.contains("chưa báo cáo"), "{em}");
    assert!(between(&page, "id=\"missing\"", "</ul>").contains("xa-phuong/em-00005/"));
}

#[test]
fn weeks_of_reports_agree_with_the_weekly_reports() {
    let site = TestSite::sample().built(&[]);
    let page = site.public("chien-dich/dat-dai/index.html");
    let chart = figure(&page, "reporting-dat-dai");
    let rows = rows(chart);
    assert_eq!(rows.len(), 70, "all together, and each commune");
    let weeks = rows[0].1.len() - 2;
    assert_eq!(weeks, 11);
    for week in 0..weeks {
        let reported = rows[1..].iter().filter(|(_, row)| row[week + 2] == "●").count();
        assert_eq!(rows[0].1[week + 2], format!("{reported}/69"));
        let report = site.public(&format!("bao-cao/2025-W{}/index.html", 36 + week));
        let said = format!("{reported} / 69 đơn vị báo cáo trong tuần");
        assert!(report.contains(&said), "W{}: {said}", 36 + week);
    }
    let complete = rows[1..].iter().filter(|(_, row)| row[1] == "11/11").count();
    assert!(chart.contains(&format!("{complete} / 69 đơn vị báo cáo đủ mọi tuần")));
    // Only rows with a gap are drawn, and each commune's own page says the same.
    let svg = between(chart, "<svg", "</svg>");
    assert_eq!(svg.matches("<a href=").count(), 69 - complete);
    for (href, row) in &rows[1..] {
        let own = site.public(href);
        let said = if row[1] == "11/11" {
            "Đã báo cáo đủ 11 tuần".to_owned()
        } else {
            format!("Đã báo cáo {} tuần", row[1])
        };
        assert!(own.contains(&said), "{href}: {said}");
    }
}

/// Communes from 3 on, in so many groups; none where that is 0.
fn many(count: usize, groups: usize) -> TestSite {
    let mut site = TestSite::small();
    for index in 3..=count {
        site = site.commune(&format!("{index:05}"), &format!("Làng {index}"));
    }
    for index in 1..=count {
        if groups > 0 {
            let path = format!("content/communes/{index:05}-x/commune.yaml");
            let mut text = std::fs::read_to_string(site.path(&path)).unwrap();
            let _ = writeln!(text, "group: Vùng {}", index % groups);
            site = site.write(&path, text);
        }
    }
    site
}

#[test]
fn a_long_list_without_groups_is_cut_and_says_so() {
    let site = many(400, 0).built(&[]);
    let page = site.public("chien-dich/dat-dai/index.html");
    let ranking = figure(&page, "ranking-dat-dai");
    assert_eq!(between(ranking, "<svg", "</svg>").matches("<a href=").count(), 80);
    assert!(ranking.contains("… 320 nơi ở giữa không vẽ ở đây …"));
    assert_eq!(rows(ranking).len(), 120);
    let cells = between(&page, "<ul class=\"courses\">", "</ul>");
    assert_eq!(cells.matches("<li").count(), 120);
    assert!(cells.len() < 120 * 350, "{} bytes a cell", cells.len() / 120);
    let note = between(&page, "<p class=\"units-note\">", "</p>");
    assert!(note.starts_with("Có 400 đơn vị nên ở đây chỉ có 120 đơn vị"), "{note}");
    assert!(note.contains("xa-phuong/index.html") && note.contains("data/progress.csv"));
    // Half of it are the two maps, which have all 400.
    assert!(page.len() < 300_000, "{} bytes", page.len());
}

#[test]
fn groups_stand_for_their_communes_where_these_are_many() {
    let site = many(400, 20).built(&[]);
    let summary = site.summary();
    let page = site.public("chien-dich/dat-dai/index.html");
    for id in ["ranking-dat-dai", "reporting-dat-dai"] {
        let rows = rows(figure(&page, id));
        let linked = rows.iter().filter(|(href, _)| href.starts_with("nhom/")).count();
        assert_eq!(linked, 20, "{id}");
    }
    for group in summary["groups"].as_array().unwrap() {
        let url = group["url"].as_str().unwrap();
        let rows = rows(figure(&page, "ranking-dat-dai"));
        let row = &rows.iter().find(|(href, _)| href == url).unwrap().1;
        let figures = &group["campaigns"][0]["indicators"][0];
        assert_eq!(row[4], percent(figures).unwrap(), "{url}");
        let own = site.public(url);
        let cells = between(&own, "<ul class=\"courses\">", "</ul>");
        assert_eq!(cells.matches("<li").count(), 20);
    }
    assert!(page.contains("mỗi dòng là một khu vực (có 20 khu vực)"));
    assert!(page.len() < 150_000, "{} bytes", page.len());
}
