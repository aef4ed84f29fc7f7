//! What volunteers did: sentence, table, drawing and data say the same numbers,
//! and odd logs (none, one row, one day, three years) give what can be drawn.

use serde_json::Value;

use crate::test_site::TestSite;

const LOG: &str = "content/communes/00001-x/logs/2025.csv";
const PAGE: &str = "xa-phuong/an-00001/index.html";
const HEAD: &str = "date,shift,people,hours,task,helped,elderly\n";

/// A chart of a page: its drawing, its sentence, its table.
struct Found<'a> {
    svg: &'a str,
    title: &'a str,
    sentence: &'a str,
    rows: Vec<Vec<&'a str>>,
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    text.split_once(from)?.1.split_once(to).map(|(found, _)| found)
}

fn chart<'a>(page: &'a str, id: &str) -> Option<Found<'a>> {
    let figure = between(
        page,
        &format!("<figure class=\"chart-card\" id=\"{id}\">"),
        "</figure>",
    )?;
    let cells = |row: &'a str| {
        let cells = row.split('<').filter(|part| part.starts_with('t'));
        cells.filter_map(|part| part.split_once('>').map(|(_, text)| text)).collect()
    };
    let rows = figure.split("<tr>").skip(1).map(|row| row.split("</tr>").next().unwrap());
    Some(Found {
        svg: between(figure, "<svg", "</svg>").unwrap(),
        title: between(figure, "<strong>", "</strong>").unwrap(),
        sentence: between(figure, "<p class=\"sentence\">", "</p>").unwrap(),
        rows: rows.map(cells).collect(),
    })
}

/// A number as the Vietnamese pages write it, in tenths; a dash is nothing.
fn tenths(shown: &str) -> i64 {
    let (whole, tenth) = shown.split_once(',').unwrap_or((shown, "0"));
    let number = |text: &str| text.replace('.', "").parse::<i64>().unwrap_or(0);
    10 * number(whole) + number(tenth)
}

#[allow(clippy::cast_possible_truncation)] // some thousands
fn in_tenths(number: &Value) -> i64 {
    (number.as_f64().unwrap() * 10.0).round() as i64
}

fn shown(number: &Value) -> String {
    let tenths = in_tenths(number);
    let (whole, tenth) = (tenths / 10, tenths % 10);
    let whole = if whole < 1000 {
        whole.to_string()
    } else {
        format!("{}.{:03}", whole / 1000, whole % 1000)
    };
    if tenth == 0 { whole } else { format!("{whole},{tenth}") }
}

fn column(found: &Found, head: &str) -> i64 {
    let index = found.rows[0].iter().position(|cell| *cell == head);
    let index = index.unwrap_or_else(|| panic!("{head}: {:?}", found.rows[0]));
    let rows = found.rows[1..].iter().filter(|row| row[0] != "Tất cả");
    rows.map(|row| tenths(row[index])).sum()
}

/// What one page says against the activity of the data.
fn agrees(page: &str, activity: &Value, name: &str) {
    let tenths_of = |key: &str| in_tenths(&activity[key]);
    let weeks = chart(page, "weeks").unwrap();
    let hours = chart(page, "hours").unwrap();
    let calendar = chart(page, "calendar").unwrap();
    for (said_too, found, head, key) in [
        (true, &weeks, "Người được hỗ trợ", "helped"),
        (true, &weeks, "Trong đó từ 60 tuổi", "elderly"),
        (true, &weeks, "Buổi tuyên truyền", "sessions"),
        (true, &calendar, "Lượt", "turns"),
        (false, &hours, "Lượt", "turns"),
    ] {
        assert_eq!(column(found, head), tenths_of(key), "{name}: {key} in the table");
        let said = shown(&activity[key]);
        if said_too && said != "0" {
            assert!(
                found.sentence.contains(&said),
                "{name}: {key} in {}",
                found.sentence
            );
        }
    }
    // The sample's hours have at most one decimal, so that shown parts sum up.
    assert_eq!(column(&hours, "Số giờ"), tenths_of("hours"), "{name}");
    let total = format!("có {} giờ tình nguyện", shown(&activity["hours"]));
    assert!(hours.sentence.contains(&total), "{name}: {}", hours.sentence);
    let last = hours.rows.last().unwrap();
    assert_eq!(last[last.len() - 2], shown(&activity["hours"]), "{name}");
    for found in [&weeks, &hours, &calendar] {
        assert!(found.svg.len() < 6_000, "{name}: {} bytes", found.svg.len());
        assert!(found.svg.contains("role=\"img\""), "{name}");
    }
}

#[test]
fn charts_of_work_agree_with_the_data_in_sentence_table_and_drawing() {
    let site = TestSite::sample().built(&[]);
    let summary = site.summary();
    agrees(&site.public("index.html"), &summary["activity"], "the province");
    let mut with_log = 0;
    for place in
        ["communes", "groups"].iter().flat_map(|k| summary[*k].as_array().unwrap())
    {
        let page = site.public(place["url"].as_str().unwrap());
        if place["activity"]["turns"].is_null() {
            assert!(
                chart(&page, "weeks").is_none() && chart(&page, "calendar").is_none()
            );
        } else {
            agrees(&page, &place["activity"], place["name"].as_str().unwrap());
            with_log += 1;
        }
    }
    assert!(with_log > 50);
    // The campaigns' rows are parts of all rows: people sum up, turns may be more.
    let of = |campaign: &str, head: &str| {
        let page = site.public(&format!("chien-dich/{campaign}/index.html"));
        column(&chart(&page, "weeks").unwrap(), head)
    };
    let sum =
        |head| ["dat-dai", "gplx", "vneid"].iter().map(|c| of(c, head)).sum::<i64>();
    let all = |key: &str| 10 * summary["activity"][key].as_i64().unwrap();
    assert_eq!(sum("Người được hỗ trợ"), all("helped"));
    assert_eq!(sum("Trong đó từ 60 tuổi"), all("elderly"));
    let page = site.public("chien-dich/dat-dai/index.html");
    assert!(page.contains("Một lượt làm cho hai chiến dịch được tính ở cả hai"));
}

#[test]
fn a_drawn_column_is_as_high_as_its_number() {
    let log = format!(
        "{HEAD}2025-11-03,sang,1,,,40,10\n2025-11-11,sang,1,,,20,20\n2025-11-12,toi,2,,,5,\n"
    );
    let site = TestSite::small().write(LOG, log).built(&[]);
    let page = site.public(PAGE);
    let weeks = chart(&page, "weeks").unwrap();
    // 120 pixels are 40 people: 10 and 30; 20, and 5 of whom nobody wrote the age.
    let heights: Vec<&str> = ["part4", "part1", "part4", "untold"].to_vec();
    let drawn: Vec<(&str, &str)> = weeks
        .svg
        .split("<g><title>")
        .skip(1)
        .flat_map(|column| column.split("<rect class=\"").skip(1))
        .map(|rect| {
            (rect.split('"').next().unwrap(), between(rect, "height=\"", "\"").unwrap())
        })
        .collect();
    let classes: Vec<&str> = drawn.iter().map(|mark| mark.0).collect();
    assert_eq!(classes, heights);
    let pixels: Vec<&str> = drawn.iter().map(|mark| mark.1).collect();
    assert_eq!(pixels, ["30", "90", "60", "15"]);
    assert_eq!(
        weeks.sentence,
        "Từ 03/11 đến 16/11/2025, xã An hỗ trợ 65 người, trong đó ít nhất 30 người từ 60 \
         tuổi trở lên và 5 người chưa ghi tuổi; nhiều nhất tuần 45 với 40 người."
    );
    assert_eq!(weeks.rows[2], ["Tuần 46 (10/11/2025)", "25", "20", "5", "0"]);
}

#[test]
fn ages_that_nobody_wrote_are_not_noughts() {
    let log = "date,shift,people,helped\n2025-11-14,sang,3,8\n";
    let site = TestSite::small().write(LOG, log).built(&[]);
    let page = site.public(PAGE);
    assert!(page.contains("<dd>chưa ghi</dd>"));
    let weeks = chart(&page, "weeks").unwrap();
    assert!(weeks.sentence.contains("sổ chưa ghi có bao nhiêu người từ 60 tuổi"));
    assert!(!weeks.svg.contains("part4") && weeks.svg.contains("class=\"bar\""));
    assert_eq!(weeks.rows[1], ["Tuần 46 (10/11/2025)", "8", "–", "0"]);
}

#[test]
fn a_commune_without_a_log_and_one_with_an_empty_log_have_no_charts() {
    let site = TestSite::small().write(LOG, HEAD).built(&[]);
    for page in [PAGE, "xa-phuong/binh-00002/index.html", "index.html"] {
        let page = site.public(page);
        for id in ["calendar", "weeks", "hours"] {
            assert!(chart(&page, id).is_none(), "{id}");
        }
    }
    let page = site.public("chien-dich/dat-dai/index.html");
    assert!(page.contains("Chưa có lượt tình nguyện nào được ghi cho chiến dịch này"));
}

#[test]
fn one_row_and_one_day_are_drawn_too() {
    let row = "2025-11-14,sang,3,2.5,tuyen-truyen,6,2\n";
    let site = TestSite::small().write(LOG, format!("{HEAD}{row}")).built(&[]);
    let page = site.public(PAGE);
    let calendar = chart(&page, "calendar").unwrap();
    assert_eq!(calendar.title, "Lượt tình nguyện trong ngày 14/11/2025: 3 lượt");
    assert!(
        calendar.sentence.ends_with("3 lượt tình nguyện, đều trong ngày 14/11/2025.")
    );
    assert_eq!(calendar.rows[1..], [["14/11/2025", "3"]]);
    let weeks = chart(&page, "weeks").unwrap();
    assert_eq!(weeks.title, "6 người được hỗ trợ trong một tuần");
    // Of one week nothing is the most.
    assert!(!weeks.sentence.contains("nhiều nhất"), "{}", weeks.sentence);
    // The commune names no team: hours stand by shift.
    let hours = chart(&page, "hours").unwrap();
    assert_eq!(
        hours.rows,
        [["Ca", "Số giờ", "Lượt"], ["Ca sáng", "2,5", "3"], ["Tất cả", "2,5", "3"]]
    );
    // The same as for a campaign: the site has one, so the row belongs to it.
    let page = site.public("chien-dich/dat-dai/index.html");
    assert_eq!(chart(&page, "weeks").unwrap().rows, weeks.rows);
    assert!(!page.contains("tính ở cả hai"));
    let log = format!("{HEAD}{row}2025-11-14,chieu,2,,,,\n2025-11-14,toi,1,,khac,1,0\n");
    let site = site.write(LOG, log).built(&[]);
    let page = site.public(PAGE);
    assert_eq!(chart(&page, "calendar").unwrap().rows[1..], [["14/11/2025", "6"]]);
    assert_eq!(chart(&page, "hours").unwrap().rows.len(), 1 + 3 + 1);
}

#[test]
fn three_years_stay_readable_and_say_what_is_left_out() {
    let day = jiff::civil::date(2022, 11, 20);
    let rows = (0..1092i64).map(|offset| {
        let date = day.saturating_add(jiff::ToSpan::days(offset));
        format!("{date},sang,{},,tuyen-truyen,{},1\n", 1 + offset % 9, 1 + offset % 30)
    });
    let log = HEAD.to_owned() + &rows.collect::<String>();
    let site = TestSite::small()
        .replace(
            "content/campaigns/dat-dai.yaml",
            "start: 2025-09-01",
            "start: 2022-11-01",
        )
        .write(LOG, log)
        .built(&[]);
    let page = site.public(PAGE);
    let calendar = chart(&page, "calendar").unwrap();
    // All days of 53 weeks but the last, which the log has not reached.
    assert_eq!(calendar.rows.len() - 1, 53 * 7 - 1);
    assert!(page.contains("trong 53 tuần mới nhất"));
    let weeks = chart(&page, "weeks").unwrap();
    assert_eq!(weeks.rows.len() - 1, 53);
    assert!(page.contains("chỉ vẽ 53 tuần mới nhất"));
    let activity = &site.summary()["activity"];
    assert!(
        weeks.sentence.contains(&format!("hỗ trợ {} người", shown(&activity["helped"])))
    );
    // Weeks of several years have their year.
    assert!(weeks.sentence.contains("/202"), "{}", weeks.sentence);
    for found in [&calendar, &weeks] {
        assert!(found.svg.len() < 26_000, "{}", found.svg.len());
    }
}

#[test]
fn many_teams_and_shifts_are_gathered_and_none_is_lost() {
    let shifts: Vec<String> = (0..7)
        .map(|n| {
            format!(
                "  - {{id: c{n}, name: Ca {n}, from: \"0{n}:00\", to: \"0{n}:50\"}}\n"
            )
        })
        .collect();
    let teams: Vec<String> =
        (0..14).map(|n| format!("  - {{id: d{n}, name: Đội {n}}}\n")).collect();
    let rows = (0..98).map(|n| format!("2025-11-14,c{},d{},1,1\n", n % 7, n / 7));
    let log = "date,shift,team,people,hours\n".to_owned() + &rows.collect::<String>();
    let site = TestSite::small();
    let yaml = std::fs::read_to_string(site.path("content/site.yaml")).unwrap();
    let commune = "content/communes/00001-x/commune.yaml";
    let text = std::fs::read_to_string(site.path(commune)).unwrap();
    let site = site
        .write("content/site.yaml", format!("{yaml}shifts:\n{}", shifts.concat()))
        .write(commune, format!("{text}teams:\n{}", teams.concat()))
        .write(LOG, log + "2025-11-14,c0,,1,50\n")
        .built(&[]);
    let page = site.public(PAGE);
    let hours = chart(&page, "hours").unwrap();
    assert!(hours.svg.contains("3 ca khác: 42 giờ"), "{}", hours.svg);
    assert!(hours.svg.contains("5 đội hình khác"));
    // Who names no team comes last, however long.
    assert!(hours.svg.rfind("Chưa ghi đội hình") > hours.svg.rfind("5 đội hình khác"));
    assert_eq!(hours.rows.len(), 1 + 14 + 1 + 1);
    assert_eq!(column(&hours, "Số giờ"), 10 * (98 + 50));
    assert_eq!(column(&hours, "Lượt"), 10 * 99);
}
