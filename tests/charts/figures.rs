//! What a site's data says, in the form in which pages show it.
//!
//! In: `summary.json` and the communes' own files. Out: for each page and indicator
//! the numbers that may stand there. Series of groups and of the province are added
//! up here once more; numbers and dates are written by rules of this file's own.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::Value;

use crate::built::Built;

/// One indicator of a commune, a group or the province.
#[derive(Debug, Clone)]
pub struct Figures {
    /// The page that tells about it.
    pub page: String,
    /// Id of its chart: campaign and indicator.
    pub id: String,
    pub indicator: usize,
    pub value: Option<u64>,
    pub target: Option<u64>,
    /// In tenths.
    pub percent: Option<u64>,
    pub needed: Option<u64>,
    pub finish: Option<Date>,
    pub status: String,
    /// Days ahead and the middle of the forecast.
    pub ahead: Option<(u64, u64)>,
    pub series: Vec<(Date, u64)>,
}

/// All that the data says.
pub struct Known {
    pub all: Vec<Figures>,
    pub as_of: Date,
    /// Thousands and decimals: `.` and `,` in Vietnamese.
    pub marks: (char, char),
}

type Series = Vec<Vec<(Date, u64)>>;

impl Known {
    pub fn of(built: &Built) -> Self {
        let summary = &built.data["data/summary.json"];
        let mut all = Vec::new();
        let mut by_code: BTreeMap<String, Vec<Series>> = BTreeMap::new();
        for commune in summary["communes"].as_array().unwrap() {
            let code = text(&commune["code"]);
            let own = &built.data[&format!("data/communes/{code}.json")];
            let series: Vec<Series> = list(&own["campaigns"])
                .map(|campaign| list(&campaign["indicators"]).map(series).collect())
                .collect();
            add(&mut all, &[text(&commune["url"])], &own["campaigns"], &series);
            by_code.insert(code, series);
        }
        let codes: Vec<String> = by_code.keys().cloned().collect();
        let sums = summed(&codes, &by_code, &summary["campaigns"]);
        let pages: Vec<String> = list(&summary["campaigns"])
            .map(|campaign| format!("chien-dich/{}/index.html", text(&campaign["id"])))
            .collect();
        add(&mut all, &pages, &summary["campaigns"], &sums);
        for group in list(&summary["groups"]) {
            let codes: Vec<String> = list(&group["communes"]).map(text).collect();
            let sums = summed(&codes, &by_code, &group["campaigns"]);
            add(&mut all, &[text(&group["url"])], &group["campaigns"], &sums);
        }
        let vietnamese = built.pages["index.html"].contains("<html lang=\"vi\"");
        let marks = if vietnamese { ('.', ',') } else { (',', '.') };
        Self { all, as_of: date(&summary["as_of"]), marks }
    }

    /// `1.234.567`
    pub fn number(&self, number: u64) -> String {
        let digits = number.to_string();
        let mut out = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                out.push(self.marks.0);
            }
            out.push(digit);
        }
        out
    }

    /// `+12`, `−5`, `0`
    pub fn change(&self, from: u64, to: u64) -> String {
        let number = self.number(from.abs_diff(to));
        match from.cmp(&to) {
            std::cmp::Ordering::Less => format!("+{number}"),
            std::cmp::Ordering::Equal => number,
            std::cmp::Ordering::Greater => format!("−{number}"),
        }
    }

    /// `78,6%`
    pub fn percent(&self, tenths: u64) -> String {
        format!("{}{}{}%", self.number(tenths / 10), self.marks.1, tenths % 10)
    }
}

/// `16/11/2025`
pub fn day(date: Date) -> String {
    date.strftime("%d/%m/%Y").to_string()
}

/// `16/11`
pub fn short_day(date: Date) -> String {
    date.strftime("%d/%m").to_string()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().unwrap().iter()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn date(value: &Value) -> Date {
    value.as_str().unwrap().parse().unwrap()
}

fn series(indicator: &Value) -> Vec<(Date, u64)> {
    list(&indicator["series"]).map(|p| (date(&p[0]), p[1].as_u64().unwrap())).collect()
}

/// The value of each day on which some commune reported, each holding its newest.
fn summed(
    codes: &[String],
    by_code: &BTreeMap<String, Vec<Series>>,
    campaigns: &Value,
) -> Vec<Series> {
    let sum = |campaign: usize, indicator: usize| {
        let parts: Vec<&Vec<(Date, u64)>> =
            codes.iter().map(|code| &by_code[code][campaign][indicator]).collect();
        let mut days: Vec<Date> =
            parts.iter().flat_map(|part| part.iter().map(|(day, _)| *day)).collect();
        days.sort_unstable();
        days.dedup();
        let newest = |part: &Vec<(Date, u64)>, day: Date| {
            part.iter()
                .rev()
                .find(|(date, _)| *date <= day)
                .map_or(0, |(_, value)| *value)
        };
        days.iter()
            .map(|day| (*day, parts.iter().map(|p| newest(p, *day)).sum()))
            .collect()
    };
    list(campaigns)
        .enumerate()
        .map(|(campaign, value)| {
            (0..list(&value["indicators"]).count()).map(|i| sum(campaign, i)).collect()
        })
        .collect()
}

/// One page for all campaigns, or one for each.
fn add(all: &mut Vec<Figures>, pages: &[String], campaigns: &Value, series: &[Series]) {
    for (index, campaign) in list(campaigns).enumerate() {
        for (position, indicator) in list(&campaign["indicators"]).enumerate() {
            all.push(Figures {
                page: pages.get(index).unwrap_or(&pages[0]).clone(),
                id: format!("{}-{}", text(&campaign["id"]), text(&indicator["id"])),
                indicator: position,
                value: indicator["value"].as_u64(),
                target: indicator["target"].as_u64(),
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
                percent: indicator["percent"].as_f64().map(|p| (p * 10.0).round() as u64),
                needed: indicator["needed_per_day"].as_u64(),
                finish: indicator["projected_finish"]
                    .as_str()
                    .map(|d| d.parse().unwrap()),
                status: text(&indicator["status"]),
                ahead: indicator["forecast"][0]["days"]
                    .as_u64()
                    .zip(indicator["forecast"][0]["mid"].as_u64()),
                series: series[index][position].clone(),
            });
        }
    }
}
